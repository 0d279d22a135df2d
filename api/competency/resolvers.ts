import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { Assessment, AssessmentFilter, AssessmentInput } from '../../schema/competency/assessment.ts';
import { Evidence, EvidenceFilter, Holding, HoldingFilter } from '../../schema/competency/evidence.ts';
import { Competency, CompetencyFilter, Framework, FrameworkFilter } from '../../schema/competency/framework.ts';
import { PositionStandard, PositionStandardFilter, PositionStandardInput } from '../../schema/competency/standard.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Position } from '../../schema/people/position.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { CrudWithDelete, Reads } from '../kernel/crud.ts';
import { invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { assessmentWorkflow } from './assessment.workflow.ts';
import { addDays, addMonths, numberOf, ruleOn } from '../platform/rules.ts';
import { Creates } from '../kernel/crud.ts';
import { attest } from './evidence.ts';

const frameworks = Lists(Framework, FrameworkFilter), competencies = Lists(Competency, CompetencyFilter), standards = Lists(PositionStandard, PositionStandardFilter);
const assessments = Lists(Assessment, AssessmentFilter), evidence = Lists(Evidence, EvidenceFilter), holdings = Lists(Holding, HoldingFilter);

@Resolver(() => Framework) export class FrameworkResolver extends Reads(frameworks) {}
@Resolver(() => Competency) export class CompetencyResolver extends Reads(competencies) {}
@Resolver(() => PositionStandard) export class PositionStandardResolver extends CrudWithDelete(standards, PositionStandardInput, { check: daysGoneByStay }) {}
@Resolver(() => Assessment) export class AssessmentResolver extends Creates(assessments, AssessmentInput, { check: datesMakeSense, created: setTheHeldLevel }) {}
@Resolver(() => Evidence) export class EvidenceResolver extends Reads(evidence) {}
@Resolver(() => Holding) export class HoldingResolver extends Reads(holdings) {}
export const AssessmentMoves = Moves(assessmentWorkflow);

Many(Framework, 'competencies', competencies, 'framework', 'Its competencies.');
Many(Competency, 'standards', standards, 'competency', 'The positions that demand it.');
Many(Position, 'standards', standards, 'position', 'What it demands (standar kompetensi jabatan).');
Many(Employee, 'assessments', assessments, 'employee', 'The assessments of the person.');
Many(Employee, 'evidence', evidence, 'employee', 'Why the person is held to have their levels.');
Many(Employee, 'holdings', holdings, 'employee', 'The levels the person holds.');

/** A demand begins today or later, unless it is new; what was demanded on days gone by stays. */
function daysGoneByStay(input: PositionStandardInput, _em: SqlEntityManager, { house }: Context, before: PositionStandard | null) {
  const today = house.clock.today(), yesterday = addDays(today, -1), { validFrom = before?.validFrom ?? today, validUntil = before?.validUntil } = input;
  const past = { en: 'What was demanded on days gone by stays: begin today or later.', id: 'Yang disyaratkan pada hari yang lalu tidak diubah: mulailah hari ini atau sesudahnya.' };
  if (!before) input.validFrom = validFrom;
  else if (validFrom !== before.validFrom && (validFrom < today || (validFrom < before.validFrom && before.validFrom <= today))) throw invalidField('validFrom', past, 'PAST');
  if (before && validUntil && validUntil !== before.validUntil && validUntil < yesterday) throw invalidField('validUntil', past, 'PAST');
  if (validUntil && validUntil < validFrom) throw invalidField('validUntil', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
}

/** An assessment lies in the past, and counts for as long as the rule says where nothing else was agreed. */
async function datesMakeSense(input: AssessmentInput, em: SqlEntityManager, context: Context) {
  const today = context.house.clock.today();
  if (input.assessedOn > today) throw invalidField('assessedOn', { en: 'The day of the assessment lies in the future.', id: 'Tanggal asesmen berada di masa depan.' }, 'FUTURE');
  input.validUntil ??= addMonths(input.assessedOn, numberOf(await ruleOn(em, 'ASSESSMENT_VALIDITY', { day: input.assessedOn, agency: actorOf(context).agency })));
  if (input.validUntil < input.assessedOn) throw invalidField('validUntil', { en: 'The last day is before the assessment.', id: 'Hari terakhir mendahului tanggal asesmen.' }, 'ORDER');
}

function setTheHeldLevel(assessment: Assessment, em: SqlEntityManager) {
  attest(em, { ...pick(assessment), kind: 'ASSESSMENT', sourceNoun: 'Assessment', sourceId: assessment.id });
}
const pick = ({ agency, employee, competency, level, assessedOn, validUntil, note }: Assessment) => ({ agency: agency.id, employee: employee.id, competency: competency.id, level, observedOn: assessedOn, validUntil, note });
