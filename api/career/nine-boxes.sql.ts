import { readable } from '../kernel/access.ts';
import type { Asked, Rows } from '../kernel/asked.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { cited, ruleOf, tableOf } from '../platform/rules.ts';

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);
const seen = (alias: string, { house: { catalog, access }, actor }: Pick<Asked, 'house' | 'actor'>) => readable(catalog, access, catalog.noun('TalentPlacement'), alias, actor);
const citedById = (id: Sql) => sql`(select ${cited('r')} from rule r where r.id = ${id})`;

/** The nine boxes of a review, with how many of those the asker may see stand in each; of one unit and all below it where that is asked for. */
export const boxRows: Rows<{ unit?: string | null }> = (alias, asked, { unit }) => {
  const law = { day: sql`coalesce(${at(alias, 'drawn_on')}, ${asked.house.clock.today()}::date)`, agency: asked.actor.agency };
  const within = !unit ? sql`` : isId(unit) ? sql`and exists (select from unit u where u.id = p.unit_id and u.path <@ (select path from unit where id = ${unit}))` : sql`and false`;
  return sql`select b.value::int as box, split_part(b.key, '|', 1) as performance, split_part(b.key, '|', 2) as potential, coalesce(n.people, 0) as people, coalesce(round(n.people * 100.0 / n.total, 1), 0)::float8 as percent,
      b.value >= f.value as "inPool", r.text as recommendation, ${cited('b')} as "ruleApplied"
    from ${tableOf('TALENT_BOX', law)} b join ${tableOf('TALENT_RECOMMENDATION', law)} r on r.key = b.value::int::text cross join ${ruleOf('TALENT_POOL_FROM', law)} f
    left join (select p.box, count(*)::int as people, sum(count(*)) over () as total from talent_placement p where p.review_id = ${at(alias, 'id')} ${within} and ${seen('p', asked)} group by p.box) n on n.box = b.value order by b.value desc`;
};

/** What the potential of a placement was reckoned from, heaviest first. */
export const partRows: Rows = alias => sql`select x.part->>'factor' as factor, x.part->>'found' as found, (x.part->>'score')::float8 as score, (x.part->>'weight')::float8 as weight, (x.part->>'points')::float8 as points,
    ${citedById(sql`(x.part->>'rule')::uuid`)} as "ruleApplied", ${citedById(sql`(x.part->>'scoredBy')::uuid`)} as "scoredBy"
  from jsonb_array_elements(${at(alias, 'reckoning')}) with ordinality x(part, n) order by x.n`;

/** The rules a placement rests on: performance, potential, the number of the box and what is recommended for it. */
export const placementRules: Rows = alias => sql`select r.code, r.key, r.value, r.text, r.instrument, r.article, r.valid_from::text as "validFrom"
  from unnest(array[${at(alias, 'performance_rule_id')}, ${at(alias, 'potential_rule_id')}, ${at(alias, 'box_rule_id')}, ${at(alias, 'recommendation_rule_id')}]) with ordinality x(id, n) join rule r on r.id = x.id order by x.n`;

/** Where a person stands after the latest closed review; nothing where that placement is withheld from the asker, not an older one instead. */
export const standingRows: Rows = (alias, asked) => sql`select p.id as placement, p.box, p.in_pool as "inPool", (select r.text from rule r where r.id = p.recommendation_rule_id) as recommendation
  from (select p.* from talent_placement p join talent_review v on v.id = p.review_id and v.status = 'CLOSED' where p.employee_id = ${at(alias, 'id')} order by v.drawn_on desc, v.updated_at desc, v.id limit 1) p where ${seen('p', asked)}`;
