import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { PotentialPart, TalentBox, TalentStanding } from '../../schema/career/nine-boxes.ts';
import { TalentCalibration, TalentCalibrationFilter, TalentCalibrationInput, TalentPlacement, TalentPlacementFilter, TalentReview, TalentReviewFilter, TalentReviewInput } from '../../schema/career/talent.ts';
import { Employee } from '../../schema/people/employee.ts';
import { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { Creates, Crud, Reads } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { boxRows, partRows, placementRules, standingRows } from './nine-boxes.sql.ts';
import { aReviewKeepsItsReach, itChangesAnAxis } from './talent.moves.ts';
import { calibrationWorkflow, reviewWorkflow } from './talent.workflow.ts';

const reviews = Lists(TalentReview, TalentReviewFilter), placements = Lists(TalentPlacement, TalentPlacementFilter), calibrations = Lists(TalentCalibration, TalentCalibrationFilter);

@Resolver(() => TalentReview) export class TalentReviewResolver extends Crud(reviews, TalentReviewInput, { check: aReviewKeepsItsReach }) {}
@Resolver(() => TalentPlacement) export class TalentPlacementResolver extends Reads(placements) {}
@Resolver(() => TalentCalibration) export class TalentCalibrationResolver extends Creates(calibrations, TalentCalibrationInput, { check: itChangesAnAxis }) {}
export const ReviewMoves = Moves(reviewWorkflow), CalibrationMoves = Moves(calibrationWorkflow);

Many(TalentReview, 'placements', placements, 'review', 'Who stands where, as far as the caller may see it.');
Many(TalentPlacement, 'calibrations', calibrations, 'placement', 'The human judgements that changed it, or wait.');
Many(Employee, 'talentPlacements', placements, 'employee', 'Where the person stood in reviews, as far as the caller may see it.');

@Resolver(() => TalentReview)
export class TalentBoxFields {
  @Extensions({ part: 'Counts only placements the caller may see.', rows: boxRows })
  @FieldResolver(() => [TalentBox], { description: 'The nine boxes, 9 first, by the rules of the day the review was drawn.' })
  boxes(@Root() review: { id: string }, @Arg('unit', () => ID, { nullable: true, description: 'Only people who then worked in this unit or anywhere below it.' }) unit: string | undefined, @Ctx() context: Context) {
    return context.read.rowsOf<TalentBox>('TalentReview', `boxes ${unit ?? ''}`, alias => boxRows(alias, askedBy(context), { unit }), review.id);
  }
}

@Resolver(() => TalentPlacement)
export class TalentPlacementFields {
  @Extensions({ part: 'Whoever sees the placement sees what it rests on.', rows: partRows })
  @FieldResolver(() => [PotentialPart], { description: 'What the score of potential was reckoned from, heaviest first.' })
  potentialParts(@Root() placement: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<PotentialPart>('TalentPlacement', 'parts', alias => partRows(alias, askedBy(context), {}), placement.id);
  }

  @Extensions({ part: 'Whoever sees the placement sees what it rests on.', rows: placementRules })
  @FieldResolver(() => [RuleApplied], { description: 'The rules it rests on: the row, the column, the number of the box, the recommendation. The first two are of the drawing; what was calibrated rests on a human judgement.' })
  rulesApplied(@Root() placement: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('TalentPlacement', 'rules', alias => placementRules(alias, askedBy(context), {}), placement.id);
  }
}

@Resolver(() => Employee)
export class TalentStandingFields {
  @Extensions({ part: 'Null to whoever may not see the placement.', rows: standingRows })
  @FieldResolver(() => TalentStanding, { nullable: true, description: 'Box of the latest closed talent review; null where there is none, or it is withheld from the caller.' })
  async talent(@Root() employee: { id: string }, @Ctx() context: Context) {
    const [standing] = await context.read.rowsOf<TalentStanding>('Employee', 'talent', alias => standingRows(alias, askedBy(context), {}), employee.id);
    return standing ?? null;
  }
}
