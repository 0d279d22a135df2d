import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { SatisfactionResult, SatisfactionSurvey, SatisfactionSurveyFilter, SatisfactionSurveyInput } from '../../schema/participation/satisfaction.ts';
import { Unit } from '../../schema/people/unit.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { Crud } from '../kernel/crud.ts';
import { invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { satisfactionRows } from './satisfaction.sql.ts';
import { satisfactionWorkflow } from './satisfaction.workflow.ts';

const surveys = Lists(SatisfactionSurvey, SatisfactionSurveyFilter);

@Resolver(() => SatisfactionSurvey) export class SatisfactionSurveyResolver extends Crud(surveys, SatisfactionSurveyInput, { check: itEndsAfterItBegins }) {}
export const SatisfactionMoves = Moves(satisfactionWorkflow);

Many(Unit, 'satisfactionSurveys', surveys, 'unit', 'The surveys among those the unit serves.');

@Resolver(() => SatisfactionSurvey)
export class SatisfactionFields {
  @Extensions({ part: 'Whoever sees the survey sees what its answers come to; nobody is in it.', rows: satisfactionRows })
  @FieldResolver(() => SatisfactionResult, { nullable: true, description: 'What the answers come to; null until there are enough to be shown.' })
  async result(@Root() survey: { id: string }, @Ctx() context: Context) {
    const [result] = await context.read.rowsOf<SatisfactionResult>('SatisfactionSurvey', 'result', alias => satisfactionRows(alias, askedBy(context), {}), survey.id);
    return result ?? null;
  }
}

function itEndsAfterItBegins({ opensOn, closesOn }: SatisfactionSurveyInput, _em: SqlEntityManager, _context: Context) {
  if (closesOn < opensOn) throw invalidField('closesOn', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
}
