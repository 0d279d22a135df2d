import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Assignment, AssignmentInput } from '../../schema/people/assignment.ts';
import { Role } from '../../schema/platform/account.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { thePostExists } from './posts.ts';
import { called, type Said } from '../kernel/words.ts';
import { addDays, addMonths, numberOf, type RuleInForce, ruleIfAny, ruleOn } from '../platform/rules.ts';

interface Post { id: string; employee: string; kind: string; validFrom: string; validUntil: string | null; seat: boolean; single: boolean }

/** What stands in the way of an assignment: what the person holds, and who holds the same seat, on the same days; and the Plt. it goes on from. */
const besides = (em: SqlEntityManager, { employee, position, unit, validFrom, validUntil }: AssignmentInput, agency: string, before: Assignment | null) => run<Post>(em, sql`
  select a.id, a.employee_id as employee, a.kind, a.valid_from::text as "validFrom", a.valid_until::text as "validUntil", a.position_id = ${position} and a.unit_id = ${unit} as seat, p.leads_unit as single
  from assignment a join "position" p on p.id = a.position_id
  where a.agency_id = ${agency} and (a.employee_id = ${employee} or (a.position_id = ${position} and a.unit_id = ${unit})) and a.id is distinct from ${before?.id ?? null}::uuid
    and daterange(a.valid_from, a.valid_until, '[]') && daterange(${addDays(validFrom, -1)}::date, ${validUntil ?? null}::date, '[]') order by a.valid_from`);

const period = ({ validFrom, validUntil }: Pick<Post, 'validFrom' | 'validUntil'>) => ({ en: `from ${validFrom}${validUntil ? ` until ${validUntil}` : ' on'}`, id: `sejak ${validFrom}${validUntil ? ` sampai ${validUntil}` : ''}` });
const clash = (field: string, code: string, said: Said) => conflict(said, { fields: [{ path: [field], code, message: said }] });

/** An assignment ends after it begins, lasts no longer than the law lets it, and clashes with no other. */
export async function theDecreeHolds(input: AssignmentInput, em: SqlEntityManager, context: Context, before: Assignment | null): Promise<void> {
  const { kind, employee, position, unit } = input, actor = actorOf(context);
  if (input.validUntil && input.validUntil < input.validFrom) throw invalidField('validUntil', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
  // Ids no row can have are told of where relations are looked at.
  const known = [employee, position, unit].every(isId);
  if (known) await theUnitIsKept(unit, em, actor);
  if (known) await thePostExists(em, position, input.validUntil);
  const beside = known ? await besides(em, input, actor.agency, before) : [];
  if (kind !== 'DEFINITIVE') await actsNoLongerThan(input, beside, em, actor.agency);
  const inTheWay = beside.filter(p => (p.validUntil ?? '9999') >= input.validFrom && p.validFrom <= (input.validUntil ?? '9999'));
  const own = kind === 'DEFINITIVE' && inTheWay.find(p => p.employee === input.employee.toLowerCase() && p.kind === 'DEFINITIVE');
  if (own) throw clash('validFrom', 'OVERLAP', { en: `The person holds another definitive post ${period(own).en}.`, id: `Pegawai memegang jabatan definitif lain ${period(own).id}.` });
  const holder = inTheWay.find(p => p.seat && p.single && (p.kind === 'DAILY_ACTING') === (kind === 'DAILY_ACTING'));
  if (holder) throw clash('position', 'HELD', { en: `Somebody holds this seat ${period(holder).en}.`, id: `Jabatan ini ada pemegangnya ${period(holder).id}.` });
}

/** HR of a part is told nothing of the seats of another: it gives no post there. */
async function theUnitIsKept(unit: string, em: SqlEntityManager, actor: Actor): Promise<void> {
  if (hasRoleAtLarge(actor, Role.HR_ADMIN)) return;
  const paths = actor.grants.filter(g => g.role === Role.HR_ADMIN).map(g => g.under!);
  const [kept] = await run(em, sql`select 1 from unit where id = ${unit} and (agency_id <> ${actor.agency} or path <@ any(${paths}::text[]::ltree[]))`);
  if (!kept) throw forbidden({ en: 'You may not write this Assignment.', id: `Anda tidak boleh menyimpan ${called('Assignment')} ini.` });
}

/** Plt. and Plh. last as long as the rule of their first day lets them, one extension of a Plt. included; where no end is given, that is it. */
async function actsNoLongerThan(input: AssignmentInput, beside: readonly Post[], em: SqlEntityManager, agency: string): Promise<void> {
  const law = { day: input.validFrom, agency }, most = await ruleIfAny(em, 'ACTING_PERIOD', law, input.kind), rules = [most!];
  if (!most) return;
  let last = lastDay(input.validFrom, most);
  const earlier = beside.find(p => p.seat && p.kind === input.kind && p.employee === input.employee.toLowerCase() && p.validUntil === addDays(input.validFrom, -1));
  if (earlier && input.kind === 'ACTING') {
    const longer = await ruleOn(em, 'ACTING_EXTENSION', law, input.kind), end = addMonths(earlier.validFrom, numberOf(most) + numberOf(longer));
    rules.push(longer);
    last = [last, addDays(end, -1)].sort()[0]!;
  }
  input.validUntil ??= last;
  if (input.validUntil <= last) return;
  const cited = rules.map(r => [r.instrument, r.article].filter(Boolean).join(' ')).filter((c, i, all) => all.indexOf(c) === i).join(', ');
  throw invalidField('validUntil', { en: `This may last until ${last} at most (${cited}).`, id: `Paling lama sampai ${last} (${cited}).` }, 'TOO_LONG');
}
const lastDay = (from: string, rule: RuleInForce) => addDays(addMonths(from, numberOf(rule)), -1);
