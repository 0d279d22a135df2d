import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import {
  AppraisalRecord, AppraisalRecordFilter, AppraisalRecordInput, EducationRecord, EducationRecordFilter, EducationRecordInput, RankRecord, RankRecordFilter, RankRecordInput, SalaryStep, SalaryStepFilter, SalaryStepInput, Sanction, SanctionFilter, SanctionInput,
} from '../../schema/career/record.ts';
import { Employee } from '../../schema/people/employee.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Crud } from '../kernel/crud.ts';
import { invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { addDays, deadline, tableOn } from '../platform/rules.ts';

const diplomas = Lists(EducationRecord, EducationRecordFilter), ranks = Lists(RankRecord, RankRecordFilter), steps = Lists(SalaryStep, SalaryStepFilter), years = Lists(AppraisalRecord, AppraisalRecordFilter), sanctions = Lists(Sanction, SanctionFilter);

@Resolver(() => EducationRecord) export class EducationRecordResolver extends Crud(diplomas, EducationRecordInput, { fixed: ['employee'], check: itWasEarned }) {}
@Resolver(() => RankRecord) export class RankRecordResolver extends Crud(ranks, RankRecordInput, { fixed: ['employee'], check: itIsNotAheadOfThePerson }) {}
@Resolver(() => SalaryStep) export class SalaryStepResolver extends Crud(steps, SalaryStepInput, { fixed: ['employee'] }) {}
@Resolver(() => AppraisalRecord) export class AppraisalRecordResolver extends Crud(years, AppraisalRecordInput, { fixed: ['employee'], check: theYearIsOver }) {}
@Resolver(() => Sanction) export class SanctionResolver extends Crud(sanctions, SanctionInput, { fixed: ['employee'], check: itEndsAsTheLawSays }) {}

Many(Employee, 'educationRecords', diplomas, 'employee', 'The diplomas of the person.');
Many(Employee, 'rankRecords', ranks, 'employee', 'The ranks of the person, one after another.');
Many(Employee, 'salarySteps', steps, 'employee', 'The periodic rises of salary of the person.');
Many(Employee, 'appraisalRecords', years, 'employee', 'The predicates of the person from elsewhere.');
Many(Employee, 'sanctions', sanctions, 'employee', 'The disciplinary sanctions of the person.');

const refuse = (path: string, code: string, en: string, id: string) => invalidField(path, { en, id }, code);

function itWasEarned(input: EducationRecordInput, _em: SqlEntityManager, context: Context) {
  if (input.graduatedOn > context.house.clock.today()) throw refuse('graduatedOn', 'FUTURE', 'The day of the diploma lies in the future.', 'Tanggal ijazah berada di masa depan.');
}

async function itIsNotAheadOfThePerson(input: RankRecordInput, em: SqlEntityManager) {
  const { rank, rankSince } = await em.findOneOrFail(Employee, input.employee);
  if (!rankSince || input.since > rankSince || (input.since === rankSince && rank?.id !== input.rank)) throw refuse('since', 'LATER', 'The current rank and its day are set on the person.', 'Golongan terakhir beserta TMT-nya diisi pada data pegawai.');
}

function theYearIsOver(input: AppraisalRecordInput, _em: SqlEntityManager, context: Context) {
  if (input.year >= Number(context.house.clock.today().slice(0, 4))) throw refuse('year', 'FUTURE', 'The year is not over yet.', 'Tahun ini belum berakhir.');
}

/** How long a sanction lasts the rule of its first day says. */
async function itEndsAsTheLawSays(input: SanctionInput & { endsOn?: string | null }, em: SqlEntityManager, context: Context) {
  if (input.annulledOn && input.annulledOn < input.startsOn) throw refuse('annulledOn', 'ORDER', 'It cannot be annulled before it began.', 'Tanggal pembatalan mendahului tanggal mulai.');
  const length = (await tableOn(em, 'SANCTION_LENGTH', { day: input.startsOn, agency: actorOf(context).agency })).get(input.kind);
  input.endsOn = length ? addDays(deadline(input.startsOn, length), -1) : null;
}
