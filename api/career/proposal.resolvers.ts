import { Arg, type ClassType, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Criterion } from '../../schema/career/eligibility.ts';
import { CareerProposal, CareerProposalFilter, CareerProposalInput } from '../../schema/career/proposal.ts';
import { SuccessionPosition, SuccessionPositionFilter, SuccessionPositionInput, SuccessionCandidate, Successor, SuccessorFilter, SuccessorInput } from '../../schema/career/succession.ts';
import { Employee } from '../../schema/people/employee.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { Creates, Crud } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { candidateRows } from './candidates.sql.ts';
import { thePersonCanMove } from './proposal.moves.ts';
import { proposalWorkflow } from './proposal.workflow.ts';
import { keptCriteria } from './snapshot.ts';
import { theyAreInThePool } from './succession.moves.ts';
import { successorWorkflow } from './succession.workflow.ts';

const posts = Lists(SuccessionPosition, SuccessionPositionFilter), successors = Lists(Successor, SuccessorFilter), proposals = Lists(CareerProposal, CareerProposalFilter);

@Resolver(() => SuccessionPosition) export class SuccessionPositionResolver extends Crud(posts, SuccessionPositionInput, { fixed: ['position', 'unit'] }) {}
@Resolver(() => Successor) export class SuccessorResolver extends Creates(successors, SuccessorInput, { check: theyAreInThePool }) {}
@Resolver(() => CareerProposal) export class CareerProposalResolver extends Crud(proposals, CareerProposalInput, { fixed: ['employee'], check: thePersonCanMove }) {}
export const SuccessorMoves = Moves(successorWorkflow), ProposalMoves = Moves(proposalWorkflow);

Many(SuccessionPosition, 'successors', successors, 'target', 'Who is nominated for it, as far as the caller may see it.');
Many(Successor, 'proposals', proposals, 'successor', 'The proposals that follow from the nomination.');
Many(Employee, 'nominations', successors, 'employee', 'The posts the person is nominated for.');
Many(Employee, 'careerProposals', proposals, 'employee', 'The moves proposed for the person, as far as the caller may see them.');

@Resolver(() => SuccessionPosition)
export class CandidateFields {
  @Extensions({ part: 'Holds only people whose box the caller may see.', rows: candidateRows })
  @FieldResolver(() => [SuccessionCandidate], { description: 'Who of the succession pool could be nominated, those whom least bars first.' })
  candidates(@Root() post: { id: string }, @Arg('most', () => Int, { defaultValue: 20, description: 'At most so many, 1 to 100.' }) most: number, @Ctx() context: Context) {
    return context.read.rowsOf<SuccessionCandidate>('SuccessionPosition', `candidates ${most}`, alias => candidateRows(alias, askedBy(context), { most }), post.id);
  }
}

/** The criteria a paper was made on, as they were that day. */
function KeptCriteria(noun: ClassType<object>, description: string) {
  @Resolver(() => noun)
  class KeptCriteriaFields {
    @Extensions({ part: 'Whoever sees the paper sees what it rests on.', rows: keptCriteria })
    @FieldResolver(() => [Criterion], { description })
    criteria(@Root() row: { id: string }, @Ctx() context: Context) {
      return context.read.rowsOf<Criterion>(noun.name, 'criteria', alias => keptCriteria(alias, askedBy(context), {}), row.id);
    }
  }
  return KeptCriteriaFields;
}
export const SuccessorCriteriaFields = KeptCriteria(Successor, 'What the person was measured by on the day of the nomination, with the rule of each.');
export const ProposalCriteriaFields = KeptCriteria(CareerProposal, 'What the person was measured by on the day it was proposed, with the rule of each; empty until then.');
