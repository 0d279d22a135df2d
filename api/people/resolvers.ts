import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { Agency, AgencyFilter } from '../../schema/people/agency.ts';
import { Assignment, AssignmentFilter, AssignmentInput } from '../../schema/people/assignment.ts';
import { Employee, EmployeeFilter, EmployeeInput } from '../../schema/people/employee.ts';
import { Position, PositionFilter, PositionInput, type PositionKind } from '../../schema/people/position.ts';
import { Rank, RankFilter } from '../../schema/people/rank.ts';
import { Unit, UnitFilter, UnitInput } from '../../schema/people/unit.ts';
import type { Context } from '../kernel/context.ts';
import { Crud, Reads } from '../kernel/crud.ts';
import { conflict, type FieldProblem, invalidField, invalidFields } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { run, sql } from '../kernel/sql.ts';
import { theDecreeHolds } from './assignments.ts';
import { nobodyHoldsIt } from './posts.ts';
import { employeeProblems, normalise } from './employee-number.ts';

const agencies = Lists(Agency, AgencyFilter), units = Lists(Unit, UnitFilter), ranks = Lists(Rank, RankFilter), positions = Lists(Position, PositionFilter);
export const employees = Lists(Employee, EmployeeFilter), assignments = Lists(Assignment, AssignmentFilter);

@Resolver(() => Agency) export class AgencyResolver extends Reads(agencies) {}
@Resolver(() => Rank) export class RankResolver extends Reads(ranks) {}
@Resolver(() => Unit) export class UnitResolver extends Crud(units, UnitInput, { check: unitsHaveTheirPlace }) {}
@Resolver(() => Position) export class PositionResolver extends Crud(positions, PositionInput, { check: leadersFit }) {}
@Resolver(() => Employee) export class EmployeeResolver extends Crud(employees, EmployeeInput, { check: numberAndRankAgree }) {}
@Resolver(() => Assignment) export class AssignmentResolver extends Crud(assignments, AssignmentInput, { check: theDecreeHolds }) {}

Many(Unit, 'children', units, 'parent', 'The units directly below.');
Many(Unit, 'employees', employees, 'unit', 'The people whose current definitive assignment is in this unit.');
Many(Position, 'holders', employees, 'position', 'The people who hold this position today.');
Many(Employee, 'assignments', assignments, 'employee', 'What the person holds and held.');
Many(Employee, 'reports', employees, 'supervisor', 'The people who report to this person.');

/** A new unit begins today unless said otherwise, below another one. */
async function unitsHaveTheirPlace(input: UnitInput, em: SqlEntityManager, context: Context, before: Unit | null) {
  if (!before) input.establishedOn ??= context.house.clock.today();
  await oneRootOnly(input, em, context, before);
}

/** Every unit but the city itself lies below another one. */
async function oneRootOnly(input: UnitInput, em: SqlEntityManager, { actor }: Pick<Context, 'actor'>, before: Unit | null) {
  if (input.parent || (before && !before.parent && input.parent === undefined)) return;
  if (before?.parent && input.parent === undefined) return;
  const roots = await em.count(Unit, { agency: actor!.agency, parent: null, ...(before && { id: { $ne: before.id } }) } as never);
  if (roots) throw invalidField('parent', { en: 'Every unit but the city itself lies below another one.', id: 'Setiap unit kecuali pemerintah kota berada di bawah unit lain.' }, 'REQUIRED');
}

const managerial: readonly PositionKind[] = ['JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'SUPERVISOR'];
/** Managerial positions lead their unit unless HR says otherwise; a tier belongs to functional and executing ones. */
function managersLead(input: PositionInput, _em: SqlEntityManager, _context: unknown, before: Position | null) {
  if (!before) input.leadsUnit ??= managerial.includes(input.kind);
  if (input.tier && managerial.includes(input.kind)) throw invalidField('tier', { en: 'A managerial position has an echelon, not a tier.', id: 'Jabatan manajerial memiliki eselon, bukan jenjang.' }, 'UNFIT');
  if (input.echelon && !managerial.includes(input.kind)) throw invalidField('echelon', { en: 'Only a managerial position has an echelon.', id: 'Hanya jabatan manajerial yang memiliki eselon.' }, 'UNFIT');
}

/** The employee number agrees with birth date, sex and footing, and the rank is of the scale that fits. */
async function numberAndRankAgree(input: EmployeeInput, em: SqlEntityManager) {
  const problems: FieldProblem[] = employeeProblems(input).map(({ field, code, message }) => ({ path: [field], code, message }));
  input.employeeNumber = normalise(input.employeeNumber);
  if (input.nationalId) input.nationalId = normalise(input.nationalId);
  if (input.rank) {
    const rank = await em.findOne(Rank, { id: input.rank });
    const scale = input.status.startsWith('PPPK') ? 'PPPK' : 'PNS';
    if (rank && rank.scale !== scale) problems.push({ path: ['rank'], code: 'UNFIT', message: { en: `The rank ${rank.code} is none of the scale ${scale}.`, id: `Golongan ${rank.code} bukan golongan ${scale}.` } });
  }
  if (problems.length) throw invalidFields(problems);
}

/** Who leads fits the position, and a seat that becomes one person's alone is not held by two. */
async function leadersFit(input: PositionInput, em: SqlEntityManager, _context: unknown, before: Position | null) {
  managersLead(input, em, _context, before);
  await nobodyHoldsIt(input, em, before);
  if (!before || before.leadsUnit || !input.leadsUnit) return;
  const [twice] = await run<{ unit: string; since: string }>(em, sql`select u.name as unit, greatest(a.valid_from, b.valid_from)::text as since from assignment a join assignment b on b.unit_id = a.unit_id and b.position_id = a.position_id and b.id > a.id
    and (a.kind = 'DAILY_ACTING') = (b.kind = 'DAILY_ACTING') and daterange(a.valid_from, a.valid_until, '[]') && daterange(b.valid_from, b.valid_until, '[]') join unit u on u.id = a.unit_id where a.position_id = ${before.id} limit 1`);
  const said = twice && { en: `Two people hold it in ${twice.unit} at once, from ${twice.since}: a unit is led by one.`, id: `Jabatan ini dipegang dua orang sekaligus di ${twice.unit} sejak ${twice.since}: satu unit dipimpin satu orang.` };
  if (said) throw conflict(said, { fields: [{ path: ['leadsUnit'], code: 'OVERLAP', message: said }] });
}
