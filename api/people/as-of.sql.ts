import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';

/** Where a person stood on a day: one row, out of what is dated. */
export const personRows: Rows<{ day?: string | null | undefined }> = (alias, { house }, { day: given }) => {
  const on = given ?? house.clock.today();
  const id = sql.ref(`${alias}.id`), day = sql`${on}::date`, was = (field: string) => sql`value_on(${`employee.${field}`}, ${id}, ${sql.ref(`${alias}.${field}`)}::text, ${day})`;
  return sql`select ${on}::text as day, p.unit_id as unit, value_on('unit.name', u.id, u.name, ${day}) as "unitName", p.position_id as position, ${was('rank_id')}::uuid as rank, ${was('rank_since')} as "rankSince", ${was('standing')} as standing,
      supervisor_on(${id}, ${day}) as supervisor,
      coalesce((select jsonb_agg(jsonb_build_object('kind', x.kind, 'position', x.position_id, 'unit', x.unit_id, 'decreeNumber', x.decree_number, 'validFrom', x.valid_from, 'validUntil', x.valid_until) order by x.valid_from desc, x.id)
        from assignment x where x.employee_id = ${id} and x.kind <> 'DEFINITIVE' and x.valid_from <= ${day} and (x.valid_until is null or x.valid_until >= ${day})), '[]') as acting,
      coalesce((select jsonb_agg(jsonb_build_object('competency', h.competency_id, 'level', h.level, 'since', h.since, 'validUntil', h.valid_until) order by h.level desc, h.competency_id)
        from (select competency_id, case when valid_until < ${day} then 0 else level end as level, since, valid_until from holdings_on(array[${id}], ${day})) h), '[]') as levels
    from (select 1) one left join places_on(array[${id}], ${day}) p on true left join unit u on u.id = p.unit_id`;
};

/** How a unit stood on a day: no row where it was not there yet. */
export const unitRows: Rows<{ day?: string | null | undefined }> = (alias, { house }, { day: given }) => {
  const on = given ?? house.clock.today();
  const day = sql`${on}::date`, at = (column: string) => sql.ref(`${alias}.${column}`), was = (field: string) => sql`value_on(${`unit.${field}`}, ${at('id')}, ${at(field)}::text, ${day})`;
  return sql`select ${at('id')} as unit, ${was('name')} as name, ${was('parent_id')}::uuid as parent, (select max(n) from way_on(${at('id')}, ${day})) as depth, h.employee_id as head, h.kind as "headKind"
    from (select 1) one left join heads_on(array[${at('id')}], ${day}) h on true where coalesce(${at('established_on')} <= ${day}, true)`;
};

/** The tree of the agency on a day, or what of it lay below a unit: the way the tree was read then. */
export const treeRows: Rows<{ unit?: string | null | undefined; asOf?: string | null | undefined }> = (_, { house: { catalog, access, clock }, actor }, { unit, asOf }) => {
  const day = sql`${asOf ?? clock.today()}::date`, within = !unit ? sql`` : isId(unit) ? sql`and t.path @> array[${unit}::uuid]` : sql`and false`;
  return sql`select t.id as unit, t.name, t.parent_id as parent, cardinality(t.path) as depth, h.employee_id as head, h.kind as "headKind"
    from tree_on(${actor.agency}, ${day}) t join unit u on u.id = t.id and ${readable(catalog, access, catalog.noun('Unit'), 'u', actor)}
    left join heads_on(array(select id from unit where agency_id = ${actor.agency}), ${day}) h on h.unit_id = t.id where true ${within} order by t.code`;
};
