import type { TalentReview } from '../../schema/career/talent.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { type Law, ruleOf, tableOf } from '../platform/rules.ts';

/** People in service within the reach of a review. */
const reached = ({ agency, unit }: Pick<TalentReview, 'agency' | 'unit'>, joined = sql``): Sql =>
  sql`from employee e ${joined} where e.agency_id = ${agency.id} and e.standing = 'ACTIVE'${unit ? (isId(unit.id) ? sql` and exists (select from unit u where u.id = e.unit_id and u.path <@ (select path from unit where id = ${unit.id}))` : sql` and false`) : sql``}`;

/** How many people in service a review reaches. */
export const peopleReached = (review: Pick<TalentReview, 'agency' | 'unit'>): Sql => sql`select count(*)::int as people ${reached(review)}`;

/** The highest band an amount reaches, of a table whose keys are the scores and whose values the lower edges. */
const bandFor = (code: string, law: Law, amount: Sql): Sql => sql`(select b.key::numeric as score, b.id from ${tableOf(code, law)} b where b.value <= ${amount} order by b.value desc limit 1)`;

/** What each person’s potential is reckoned from: a factor a row, with what was found, its score and the rule that gave it. */
function factors(law: Law): Sql {
  const day = sql`${law.day}::date`, since = (window: string) => sql`(${day} - make_interval(years => (select value::int from ${ruleOf('TALENT_WINDOW', law, window)} w)))::date`;
  return sql`select p.id, 'ASSESSMENT' as factor, least(m.percent, c.value::numeric) as score, trunc(m.percent, 2)::text as found, c.id as rule
      from person p, ${ruleOf('JPM_CAP', law)} c, lateral (select sum(h.level) * 100.0 / nullif(sum(s.required_level), 0) as percent
        from position_standard s join holding h on h.employee_id = p.id and h.competency_id = s.competency_id and (h.valid_until is null or h.valid_until >= ${day}) where s.position_id = p.position_id and s.valid_from <= ${day} and (s.valid_until is null or s.valid_until >= ${day})) m where m.percent is not null
    union all select p.id, 'QUALIFICATION', q.value::numeric, p.education, q.id from person p join ${tableOf('TALENT_QUALIFICATION', law)} q on q.key = p.education
    union all select p.id, 'TRACK_RECORD', t.value::numeric, t.key, t.id from person p, lateral (select coalesce((select x.kind from (select c.kind, c.decided_on as since from performance_case c where c.employee_id = p.id and c.status = 'GRANTED' union all select 'DISCIPLINE', n.starts_on from sanction n where n.employee_id = p.id and (n.annulled_on is null or n.annulled_on > ${day})) x
        where x.since between ${since('TRACK_RECORD')} and ${day} order by array_position(array['DISCIPLINE', 'IMPROVEMENT', 'RECOGNITION'], x.kind) limit 1), 'CLEAN') as worst) w join ${tableOf('TALENT_TRACK_RECORD', law)} t on t.key = w.worst
    union all select p.id, 'TRAINING', b.score, l.hours::text, b.id from person p, lateral (select greatest(coalesce(sum(x.hours), 0), 0)::int as hours from learning_hours_entry x where x.employee_id = p.id and x.earned_on between ${since('TRAINING')} and ${day}) l, lateral ${bandFor('TALENT_TRAINING', law, sql`l.hours`)} b
    union all select p.id, 'EXPERIENCE', b.score, y.years::text, b.id from person p, lateral (select extract(year from age(${day}, p.appointed_on))::int as years) y, lateral ${bandFor('TALENT_EXPERIENCE', law, sql`y.years`)} b where p.appointed_on is not null`;
}

/**
 * Places everybody a review reaches who has a final appraisal in its cycle, in one statement: performance from the predicate, potential from the weighted factors, the box from both,
 * each with the rule of the day. The score is cut off, not rounded, so that nobody is lifted over a cut point.
 */
export const placeEverybody = (review: Pick<TalentReview, 'id' | 'agency' | 'unit' | 'cycle'>, law: Law): Sql => sql`
  with person as materialized (select e.id, e.education, e.appointed_on, e.position_id, e.unit_id, a.predicate ${reached(review, sql`join performance_plan a on a.employee_id = e.id and a.cycle_id = ${review.cycle.id} and a.status = 'FINAL'`)}),
  weight as materialized (select * from ${tableOf('TALENT_WEIGHT', law)} w),
  factor as materialized (${factors(law)}),
  part as (select p.id, w.key as factor, w.value::numeric as weight, coalesce(f.score, 0) as score, coalesce(f.score, 0) * w.value::numeric / (select sum(value)::numeric from weight) as points, f.found, f.rule, w.id as weight_rule
    from person p cross join weight w left join factor f on f.id = p.id and f.factor = w.key),
  potential as (select id, trunc(sum(points), 2)::float8 as score, jsonb_agg(jsonb_build_object('factor', factor, 'found', found, 'score', trunc(score, 2), 'weight', weight, 'points', trunc(points, 2), 'rule', weight_rule, 'scoredBy', rule) order by weight desc, factor) as parts from part group by id),
  placed as (select p.*, r.text as performance, r.id as performance_rule, o.score, o.parts, c.key as potential, c.id as potential_rule
    from person p join potential o on o.id = p.id join ${tableOf('TALENT_PERFORMANCE', law)} r on r.key = p.predicate
    cross join lateral (select x.key, x.id from ${tableOf('TALENT_POTENTIAL', law)} x where x.value <= o.score order by x.value desc limit 1) c)
  insert into talent_placement (agency_id, review_id, employee_id, position_id, unit_id, predicate, potential_score, performance, potential, drawn_performance, drawn_potential, box, in_pool, performance_rule_id, potential_rule_id, box_rule_id, recommendation_rule_id, reckoning)
  select ${review.agency.id}, ${review.id}, p.id, p.position_id, p.unit_id, p.predicate, p.score, p.performance, p.potential, p.performance, p.potential, b.value::int, b.value >= f.value, p.performance_rule, p.potential_rule, b.id, n.id, p.parts
  from placed p join ${tableOf('TALENT_BOX', law)} b on b.key = p.performance || '|' || p.potential join ${tableOf('TALENT_RECOMMENDATION', law)} n on n.key = b.value::int::text cross join ${ruleOf('TALENT_POOL_FROM', law)} f`;

/** The box two axes lead to on a day, with what goes with it. */
export const boxOf = (performance: string, potential: string, law: Law): Sql => sql`select b.value::int as box, b.value >= f.value as "inPool", b.id as "boxRule", n.id as "recommendationRule"
  from ${ruleOf('TALENT_BOX', law, `${performance}|${potential}`)} b join ${tableOf('TALENT_RECOMMENDATION', law)} n on n.key = b.value::int::text cross join ${ruleOf('TALENT_POOL_FROM', law)} f`;
