import { readable } from '../kernel/access.ts';
import type { Rows } from '../kernel/asked.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { cited, tableOf } from '../platform/rules.ts';

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);
const delivered = (alias: string) => sql`${at(alias, 'status')} in ('DELIVERED', 'OBJECTED', 'FINAL')`;
const lastDay = (alias: string) => sql`(select valid_until from appraisal_cycle where id = ${at(alias, 'cycle_id')})`;
/** The employee learns how they were rated when the result is delivered; others from the judgement on. */
const shownTo = (alias: string, employee: string | null) => sql`(${delivered(alias)} or (${at(alias, 'status')} = 'ASSESSED' and ${at(alias, 'employee_id')} is distinct from ${employee}::uuid))`;
/** The cell of the matrix: the one that was kept, or before delivery the one in force. */
const cellOf = (alias: string, agency: string) => sql`(select r.* from rule r where r.id = ${at(alias, 'predicate_rule_id')} union all
  select m.* from ${tableOf('PREDICATE', { day: lastDay(alias), agency })} m where ${at(alias, 'predicate_rule_id')} is null and m.key = ${at(alias, 'result_rating')} || '|' || ${at(alias, 'behaviour_rating')})`;

/** How the predicate of a plan follows. */
export const outcomeRows: Rows = (alias, { actor }) => sql`select ${at(alias, 'result_rating')} as "resultRating", ${at(alias, 'behaviour_rating')} as "behaviourRating", cell.text as predicate, ${cited('cell')} as "ruleApplied"
  from ${cellOf(alias, actor.agency)} cell where ${shownTo(alias, actor.employee)}`;

/** The rules a line of credit points rests on. */
export const creditRules: Rows = alias => {
  const one = (column: string, order: number) => sql`select ${sql.raw(String(order))} as n, r.* from rule r where r.id = ${at(alias, column)}`;
  return sql`select r.code, r.key, r.value, r.text, r.instrument, r.article, r.valid_from::text as "validFrom" from (${one('percent_rule_id', 1)} union all ${one('coefficient_rule_id', 2)}) r order by r.n`;
};

/** The ledger of a person summed against the needs of today, which are cumulative over the tier. Whoever sees the person but not their appraisals sees no sum. */
export const creditPointRows: Rows<{ asOf?: string | null | undefined }> = (alias, { house: { catalog, access, clock }, actor }, { asOf }) => {
  const day = asOf ?? clock.today(), law = { day, agency: actor.agency }, then = asOf && sql`${asOf}::date`, missing = (need: string) => sql`greatest(round((${sql.ref(need)}.value - s.points)::numeric, 2), 0)::float8`;
  // As a line would be seen that is not there yet.
  const may = sql`exists (select 1 from (select gen_random_uuid() as id, e.agency_id, e.id as employee_id, null::uuid as plan_id) c where ${readable(catalog, access, catalog.noun('CreditPointEntry'), 'c', actor)})`;
  return sql`select p.tier, s.points, r.value as "forRank", ${missing('r')} as "missingForRank", t.value as "forTier", ${missing('t')} as "missingForTier",
      (select coalesce(jsonb_agg(x.c order by x.c->>'code'), '[]') from (select ${cited('r')} as c where r.code is not null union all select ${cited('t')} where t.code is not null) x) as "rulesApplied"
    from (select ${at(alias, 'id')} as id, ${at(alias, 'agency_id')} as agency_id, ${then ? sql`(select position_id from places_on(array[${at(alias, 'id')}], ${then}))` : at(alias, 'position_id')} as position_id, ${then ? sql`value_on('employee.rank_id', ${at(alias, 'id')}, ${at(alias, 'rank_id')}::text, ${then})::uuid` : at(alias, 'rank_id')} as rank_id) e
      join "position" p on p.id = e.position_id and p.kind = 'FUNCTIONAL' and p.tier is not null left join rank k on k.id = e.rank_id left join rank n on n.scale = k.scale and n.grade = k.grade + 1
      cross join lateral (select round(coalesce(sum(x.points), 0)::numeric, 2)::float8 as points from credit_point_entry x join performance_plan l on l.id = x.plan_id where x.employee_id = e.id and x.tier = p.tier and l.ends_on <= ${day}) s
      left join lateral (select r.* from ${tableOf('CREDIT_POINTS_FOR_RANK', law)} r where r.key in (p.tier, p.tier || '|' || n.code) order by length(r.key) desc limit 1) r on true
      left join ${tableOf('CREDIT_POINTS_FOR_TIER', law)} t on t.key = p.tier
    where ${may}`;
};

const order = sql`array_position(array['VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'], predicate)`;
const bound = (name: string, alias: string, law: { day: Sql; agency: string }) => sql`select ${sql.raw(`'${name}'`)} as bound, split_part(r.key, '|', 2) as of, r.* from ${tableOf(`DISTRIBUTION_${name}`, law)} r where split_part(r.key, '|', 1) = ${at(alias, 'predicate')}`;

/** How the predicates of a unit and all below it are spread in a cycle, against the guide of its last day. What is assessed and not delivered yet counts as it would come out, so that it can still be spoken about. */
export const distributionRows: Rows = (alias, { house: { catalog, access }, actor }) => {
  const law = { day: lastDay(alias), agency: actor.agency };
  return sql`with spread as (
      select coalesce(p.predicate, m.text) as predicate, count(*)::int as n from performance_plan p join unit w on w.id = p.unit_id
        left join ${tableOf('PREDICATE', law)} m on m.key = p.result_rating || '|' || p.behaviour_rating
      where p.cycle_id = ${at(alias, 'cycle_id')} and w.path <@ (select path from unit where id = ${at(alias, 'unit_id')}) and p.result_rating is not null and ${shownTo('p', actor.employee)} and ${readable(catalog, access, catalog.noun('PerformancePlan'), 'p', actor)} group by 1),
    total as (select coalesce(sum(n), 0)::int as people from spread),
    bounds as (${bound('MOST', alias, law)} union all ${bound('LEAST', alias, law)} union all ${bound('LEAST_PEOPLE', alias, law)}
      union all select 'MAJORITY', r.text, r.* from ${tableOf('DISTRIBUTION_MAJORITY', law)} r where r.key = ${at(alias, 'predicate')}),
    held as (select b.*, (select coalesce(sum(n), 0)::int from spread where predicate = any(string_to_array(b.of, '+'))) as found,
      case b.bound when 'MAJORITY' then (select coalesce(max(n), 0)::int from spread) when 'LEAST_PEOPLE' then b.value::int else round((b.value * total.people / 100)::numeric)::int end as bar from bounds b, total)
    select total.people,
      (select coalesce(jsonb_agg(jsonb_build_object('predicate', predicate, 'people', n, 'percent', round(n * 100.0 / total.people, 1)::float8) order by ${order}), '[]') from spread) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('bound', bound, 'predicates', to_jsonb(string_to_array(of, '+')), 'people', found, 'limit', bar, 'ruleApplied', ${cited('held')}) order by bound, key), '[]') from held
        where total.people > 0 and case when bound = 'MOST' then found > bar else found < bar end) as warnings
    from total`;
};
