import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LeaveEntry, type LeaveEntryKind } from '../../schema/leave/ledger.ts';
import type { LeaveRequest } from '../../schema/leave/request.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { numberOf } from '../platform/rules.ts';
import { citeOf, type LeaveLaw, type LeaveRule } from './law.ts';

export interface Line { year: number; kind: LeaveEntryKind; days: number; rule?: LeaveRule | undefined; reason?: string }
const yearOf = (day: string) => Number(day.slice(0, 4));

/** Adds lines to the ledger of whose leave it is. */
export function enter(em: SqlEntityManager, { id, agency, employee }: LeaveRequest, lines: readonly Line[], context: Context): void {
  for (const { rule, ...line } of lines.filter(({ days }) => days !== 0)) em.create(LeaveEntry, { agency: agency.id, employee: employee.id, request: id, ...line, rule: rule?.id, enteredOn: context.house.clock.today(), enteredBy: actorOf(context).name } as never);
}

/** What is left of annual leave in a year: the sum of the ledger. */
export async function balanceOf(em: SqlEntityManager, employee: string, year: number): Promise<number> {
  return (await run<{ days: number }>(em, sql`select coalesce(sum(days), 0)::int as days from leave_entry where employee_id = ${employee} and year = ${year}`))[0]!.days;
}

/** What a granted leave takes: its working days, or all annual leave of the year where it forfeits that. */
export async function takeTheDays(request: LeaveRequest, em: SqlEntityManager, law: LeaveLaw, context: Context): Promise<void> {
  const year = yearOf(request.startsOn), forfeits = law.find('LEAVE_FORFEITS', request.kind);
  if (request.kind === 'ANNUAL') enter(em, request, [{ year, kind: 'TAKEN', days: -request.workingDays, rule: law.rule('LEAVE_LENGTH', request.footing, 'ANNUAL') }], context);
  if (forfeits) enter(em, request, [{ year, kind: 'FORFEITED', days: -Math.max(await balanceOf(em, request.employee.id, year), 0), rule: forfeits }], context);
}

/** Gives back all that a leave took, as if it had not been. */
export async function giveAllBack(request: LeaveRequest, em: SqlEntityManager, context: Context): Promise<void> {
  const years = await run<{ year: number; days: number }>(em, sql`select year, sum(days)::int as days from leave_entry where request_id = ${request.id} group by year`);
  enter(em, request, years.map(({ year, days }) => ({ year, kind: 'RETURNED', days: -days })), context);
}

/** Gives back some working days of annual leave. */
export const giveBack = (request: LeaveRequest, days: number, em: SqlEntityManager, context: Context): void => enter(em, request, [{ year: yearOf(request.startsOn), kind: 'RETURNED', days }], context);

/** Of what is left of a year, how many days came from the year before by deferral and were not taken yet: those are taken first, and not deferred again. */
export const deferredLeft = ({ deferredIn, taken }: { deferredIn: number; taken: number }): number => Math.max(deferredIn - taken, 0);

/** Puts the days of a deferred leave into the year after, in full, as far as the law lets that year grow; deferred once, they are not deferred again. */
export async function deferTheDays(request: LeaveRequest, em: SqlEntityManager, law: LeaveLaw, context: Context): Promise<void> {
  const year = yearOf(request.startsOn), rule = law.rule('LEAVE_DEFERRAL', 'ANNUAL'), most = law.rule('LEAVE_CARRY', 'DEFERRED'), days = request.workingDays, next = year + numberOf(rule);
  const [{ deferredIn, taken, ahead, balance }] = (await run<{ deferredIn: number; taken: number; ahead: number; balance: number }>(em, sql`select coalesce(sum(days) filter (where year = ${year} and kind = 'DEFERRED' and days > 0), 0)::int as "deferredIn",
      -coalesce(sum(days) filter (where year = ${year} and kind in ('TAKEN', 'RETURNED')), 0)::int as taken, coalesce(sum(days) filter (where year = ${next} and kind = 'DEFERRED'), 0)::int as ahead, coalesce(sum(days) filter (where year = ${year}), 0)::int as balance
    from leave_entry where employee_id = ${request.employee.id}`)) as [{ deferredIn: number; taken: number; ahead: number; balance: number }];
  const refuse = (en: string, id: string, of: LeaveRule) => conflict({ en, id }, { reason: 'LEAVE_NOT_DEFERRABLE', params: { rule: citeOf(of) } });
  if (days > balance - deferredLeft({ deferredIn, taken })) throw refuse(`What was deferred into this year is not deferred again (${citeOf(rule)}).`, `Cuti yang sudah ditangguhkan ke tahun ini tidak dapat ditangguhkan lagi (${citeOf(rule)}).`, rule);
  if (ahead + days > numberOf(most) - numberOf(law.rule('LEAVE_LENGTH', request.footing, 'ANNUAL'))) throw refuse(`With what is deferred a year has at most ${numberOf(most)} days (${citeOf(most)}).`, `Dengan penangguhan, cuti setahun paling banyak ${numberOf(most)} hari kerja (${citeOf(most)}).`, most);
  enter(em, request, [{ year, kind: 'DEFERRED', days: -days, rule }, { year: next, kind: 'DEFERRED', days, rule: most }], context);
}
