import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MentoringForm } from '../../schema/mentoring/pairing.ts';
import { run, sql } from '../kernel/sql.ts';
import { boundByCeiling } from '../learning/hours.sql.ts';
import { numberOf, type RuleInForce, ruleOn } from '../platform/rules.ts';

export interface Credit { hours: number; hoursNote: string | null }
interface Earned { sessions: number; hours: number; contract: boolean }

const cite = ({ instrument, article }: RuleInForce) => [instrument, article].filter(Boolean).join(' ');

/** What a session held on a day credits: the JP of one session, for so many sessions a month, and of a PPPK outside JPT no more than is left of the year. */
export function creditOf({ sessions, hours, contract }: Earned, { each, times, ceiling }: { each: RuleInForce; times: RuleInForce; ceiling: RuleInForce }): Credit {
  const most = numberOf(times), full = numberOf(each), left = contract ? Math.max(numberOf(ceiling) - hours, 0) : full;
  if (sessions >= most) return { hours: 0, hoursNote: `Tidak dihitung: paling banyak ${most} sesi sebulan (${cite(times)}).` };
  if (left < full) return { hours: left, hoursNote: `${left} dari ${full} JP dihitung: paling banyak ${numberOf(ceiling)} JP setahun bagi PPPK (${cite(ceiling)}).` };
  return { hours: full, hoursNote: null };
}

/** JP a session of a pairing credits, by the rules of its day. Locks the person guided, so that sessions recorded side by side see each other. */
export async function creditFor(em: SqlEntityManager, pairing: string, day: string, agency: string): Promise<Credit> {
  const law = { day, agency };
  const [who] = await run<{ mentee: string; form: MentoringForm; contract: boolean }>(em, sql`select e.id as mentee, p.form, ${boundByCeiling('e', 'j')} as contract
    from mentoring_pairing p join employee e on e.id = p.mentee_id left join "position" j on j.id = e.position_id where p.id = ${pairing} for no key update of e`);
  const { mentee, form, contract } = who!;
  const [earned] = await run<Earned>(em, sql`select
    (select count(*)::int from mentoring_session s join mentoring_pairing p on p.id = s.pairing_id where p.mentee_id = ${mentee} and p.form = ${form} and s.status = 'RECORDED' and s.hours > 0 and date_trunc('month', s.held_on) = date_trunc('month', ${day}::date)) as sessions,
    (select coalesce(sum(l.hours), 0)::int from learning_hours_entry l where l.employee_id = ${mentee} and l.year = extract(year from ${day}::date)) as hours, ${contract}::boolean as contract`);
  return creditOf(earned!, { each: await ruleOn(em, 'LEARNING_HOURS_PER_ACTIVITY', law, form), times: await ruleOn(em, 'LEARNING_HOURS_TIMES_PER_MONTH', law, form), ceiling: await ruleOn(em, 'LEARNING_HOURS_CEILING_PPPK', law) });
}
