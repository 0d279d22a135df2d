import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { sql } from '../kernel/sql.ts';
import { tableOf } from '../platform/rules.ts';
import { asofOf } from './asof.ts';
import { eligibility } from './eligibility.sql.ts';
import { ladder } from './ladder.sql.ts';

/** Who of the pool could be nominated for a critical post: whose box the asker may see, who stand at most one level below it, neither hold it nor are nominated; those whom least bars first, then by box. */
export const candidateRows: Rows<{ most: number }> = (alias, asked, { most }) => {
  const { house: { catalog, access }, actor } = asked, asof = asofOf(asked), at = (column: string) => sql.ref(`${alias}.${column}`);
  const pool = sql`select p.employee_id as employee, p.box from (
      select distinct on (p.employee_id) p.* from talent_placement p join talent_review v on v.id = p.review_id and v.status = 'CLOSED' where p.agency_id = ${actor.agency} order by p.employee_id, v.drawn_on desc, v.updated_at desc, v.id) p
    join employee e on e.id = p.employee_id and e.standing = 'ACTIVE' join ${ladder(asof)} f on f.id = e.position_id join ${ladder(asof)} t on t.id = ${at('position_id')} and f.rung between t.rung - 1 and t.rung
    where p.in_pool and ${readable(catalog, access, catalog.noun('TalentPlacement'), 'p', actor)} and (e.position_id, e.unit_id) is distinct from (${at('position_id')}, ${at('unit_id')})
      and not exists (select from successor s where s.target_id = ${at('id')} and s.employee_id = e.id and s.status in ('NOMINATED', 'CONSENTED', 'CONFIRMED'))`;
  return sql`select c.employee, c.box, c.eligible, c.met, c.barring, (select b.key from ${tableOf('SUCCESSION_READINESS', asof)} b where b.value <= c.barring order by b.value desc limit 1) as readiness
    from (select q.employee, q.box, x.eligible, x.met, (select count(*)::int from jsonb_array_elements(x.criteria) k where (k->>'binding')::boolean and (k->>'met') is distinct from 'true') as barring
      from (${pool}) q join (${eligibility(sql`select q.employee, ${at('position_id')} as position from (${pool}) q`, asof)}) x on x.employee = q.employee) c
    order by c.barring, c.box desc, c.employee limit ${Math.min(Math.max(most, 1), 100)}`;
};
