import type { Rows } from '../kernel/asked.ts';
import { sql } from '../kernel/sql.ts';
import { gapRows } from '../competency/gap.sql.ts';

/** Mentors who could guide a person over their gaps: who hold what is demanded, have a free place and stand in no line of command with them. The most urgent gap first, the nearest mentor first within it. */
export const suggestionRows: Rows<{ most: number }> = (alias, asked, { most }) => {
  const at = (column: string) => sql.ref(`${alias}.${column}`), today = asked.house.clock.today();
  return sql`select m.id as mentor, g.competency, g."requiredLevel", g."heldLevel", h.level as "mentorLevel", f.places as "placesLeft", (coalesce(w.depth, 0) + coalesce(u.depth, 0) - 2 * f.shared)::int as "unitDistance", w.id as unit, (g.gap * g.weight)::float8 as urgency
    from (${gapRows(alias, asked, { all: false })}) g
    join mentor_competency o on o.agency_id = ${at('agency_id')} and o.competency_id = g.competency join mentor_profile m on m.id = o.mentor_id and m.active
    join employee x on x.id = m.employee_id and x.standing = 'ACTIVE' and x.id <> ${at('id')}
    join holding h on h.employee_id = x.id and h.competency_id = g.competency and h.level >= g."requiredLevel" and (h.valid_until is null or h.valid_until >= ${today})
    left join unit w on w.id = x.unit_id left join unit u on u.id = ${at('unit_id')}
    cross join lateral (select m.capacity - (select count(*)::int from mentoring_pairing y where y.mentor_id = m.id and y.status in ('ACTIVE', 'PAUSED')) as places, (select count(*)::int from unit c where c.path @> w.path and c.path @> u.path) as shared) f
    where f.places > 0
      and not exists (select from unit c where (c.head_id = x.id and c.path @> u.path) or (c.head_id = ${at('id')} and c.path @> w.path))
      and not exists (select from mentoring_pairing y where y.mentor_id = m.id and y.mentee_id = ${at('id')} and y.status in ('PROPOSED', 'ACTIVE', 'PAUSED'))
    order by urgency desc, g.competency, "unitDistance", h.level desc, m.id limit ${Math.min(Math.max(most, 1), 100)}`;
};
