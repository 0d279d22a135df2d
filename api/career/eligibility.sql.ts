import { type Sql, sql } from '../kernel/sql.ts';
import { cited, ruleOf, tableOf } from '../platform/rules.ts';
import { type Asof, daysIn, educationOn, educationPlace, heldOn, plainText, postOn, predicatePlace, predicatesOn, rankOn, retirementAge, retiresOn, sanctionPlace, sanctionsOn, yearsText, lastAppraisedYear } from './facts.sql.ts';
import { keyOf, ladder, moveBetween } from './ladder.sql.ts';

/** One criterion over the facts `f`, which may be joined with its rule `r`. */
interface Measured { code: string; from: Sql; unit: Sql; required: Sql; actual: Sql; met: Sql; shortfall: Sql; step: Sql; metFrom?: Sql; binding?: false; rule?: Sql; label?: Sql }

const years = sql`'years'::text`, names = sql`'name'::text`, on = ({ day }: Asof) => sql`${day}::date`;
const step = (name: string) => sql`${name}::text`;
const servedFor = (asof: Asof, days: Sql, more: Sql, counts: Sql): Omit<Measured, 'code' | 'from'> => {
  const need = daysIn(sql`r.value`, on(asof));
  return {
    unit: years, required: plainText(sql`r.value`), actual: yearsText(days), shortfall: sql`round((${need} - ${days})::numeric / 365.25, 1)`,
    met: sql`case when ${days} >= ${need} then true when coalesce(${days} + ${more} >= ${need}, true) then null else false end`, metFrom: sql`case when ${counts} then (${on(asof)} - ${days} + make_interval(years => r.value::int))::date end`,
    step: sql`case when coalesce(${days} + ${more} >= ${need}, true) then 'COMPLETE_RECORD' when ${counts} then 'SERVE' else 'RISE_IN_LEVEL' end`,
  };
};

/** What a person is measured by for a position, in the order it is told. Where the law of the day has no row, there is no criterion. */
function measures(asof: Asof): Measured[] {
  const day = on(asof), table = (code: string) => tableOf(code, asof), one = (code: string) => ruleOf(code, asof), age = sql`extract(year from age(${day}, f.birth_date))`;
  const percent = sql`least(f.held * 100.0 / f.required_known, cap.value)`, hoped = sql`(f.held + f.required_all - f.required_known) * 100.0 / f.required_all`;
  const tenure = (code: string) => sql`fact f join ${one(code)} r on f.move is not null and f.from_rung = f.to_rung`, inPost = sql`(${day} - f.post_since)`, least = daysIn(sql`r.value`, day);
  return [
    { code: 'LEVEL', from: sql`fact f join ${table('POSITION_ORDER')} r on r.key = f.key`, unit: sql`'level'::text`, required: plainText(sql`greatest(r.value - 1, 1)`), actual: plainText(sql`f.from_rung`), met: sql`f.from_rung >= r.value - 1`, shortfall: sql`r.value - 1 - f.from_rung`, step: sql`case when f.from_rung is null then 'COMPLETE_RECORD' else 'RISE_IN_LEVEL' end` },
    { code: 'EDUCATION', from: sql`fact f join ${table('APPOINTMENT_EDUCATION')} r on r.key = f.key`, unit: names, required: sql`r.text`, actual: sql`f.education`, met: sql`${educationPlace(sql`f.education`)} >= ${educationPlace(sql`r.text`)}`, shortfall: sql`${educationPlace(sql`r.text`)} - ${educationPlace(sql`f.education`)}`, step: sql`case when f.education is null then 'COMPLETE_RECORD' else 'STUDY' end` },
    { code: 'EXPERIENCE', from: sql`fact f join ${table('APPOINTMENT_EXPERIENCE')} r on r.key = f.key and f.kind not like 'JPT%'`, ...servedFor(asof, sql`f.ready_days`, sql`f.untold_days`, sql`f.from_rung >= f.to_rung - 1`) },
    // Whether it is in the field of the post, only people can judge.
    { code: 'EXPERIENCE', from: sql`fact f join ${table('APPOINTMENT_EXPERIENCE')} r on r.key = f.key and f.kind like 'JPT%'`, ...servedFor(asof, sql`f.service_days`, sql`0`, sql`true`), met: sql`case when f.service_days < ${least} then false end`, step: sql`case when f.service_days < ${least} then 'SERVE' else 'VERIFY_FIELD' end` },
    { code: 'PRIOR_POST', from: sql`fact f join ${table('APPOINTMENT_PRIOR_POST')} r on r.key = f.key`, ...servedFor(asof, sql`f.ready_days`, sql`f.untold_days`, sql`f.from_rung >= f.to_rung - 1`) },
    { code: 'PREDICATE', from: sql`fact f join ${table('APPOINTMENT_GOOD_YEARS')} r on r.key = f.key cross join lateral ${goodYears(asof, 'f', sql`r.value`, sql`(select l.text from ${table('APPOINTMENT_LOWEST_PREDICATE')} l where l.key = f.key)`)} g`, unit: years, ...goodFor },
    {
      code: 'COMPETENCY', from: sql`fact f join ${one('APPOINTMENT_MATCH')} a on true join ${one('JPM_CAP')} cap on true join (select * from ${one('JPM_SELECTION_ELIGIBLE')} x union all select * from ${one('JPM_SELECTION_MARGINAL')} y) r on r.code = 'JPM_SELECTION_' || a.text`,
      unit: sql`'percent'::text`, required: plainText(sql`r.value`), actual: plainText(sql`round(${percent}::numeric, 2)`), shortfall: sql`round((r.value - ${percent})::numeric, 2)`,
      met: sql`case when f.demanded = 0 or f.assessed = 0 then null when f.assessed < f.demanded then case when ${hoped} < r.value then false end else ${percent} >= r.value end`,
      step: sql`case when f.demanded = 0 then 'SET_STANDARD' when f.assessed < f.demanded and ${hoped} >= r.value or f.assessed = 0 then 'BE_ASSESSED' else 'CLOSE_GAP' end`,
    },
    { code: 'AGE', from: sql`fact f join ${table('APPOINTMENT_LATEST_AGE')} r on r.key = f.key`, unit: years, required: plainText(sql`r.value`), actual: plainText(age), met: sql`(f.birth_date + make_interval(years => r.value::int))::date >= ${day}`, shortfall: sql`round((${day} - (f.birth_date + make_interval(years => r.value::int))::date)::numeric / 365.25, 1)`, step: step('CHOOSE_OTHER') },
    { code: 'RETIREMENT', from: sql`fact f join "position" p on p.id = f.position cross join lateral ${retirementAge('p', asof)} r`, unit: years, required: plainText(sql`r.value`), actual: plainText(age), met: sql`${retiresOn(sql`f.birth_date`, sql`r.value`)} > ${day}`, shortfall: sql`round((${day} - ${retiresOn(sql`f.birth_date`, sql`r.value`)})::numeric / 365.25, 1)`, step: step('CHOOSE_OTHER') },
    { code: 'SANCTION', from: sql`fact f join ${one('APPOINTMENT_BLOCKED_FROM')} r on true ${sanctionInForce(asof, 'f')}`, ...sanctionFree },
    { code: 'RANK', from: sql`fact f left join ${table('RANK_LOWEST')} r on r.key = f.rank_key where not f.contract and coalesce(f.lowest_rank, r.text) is not null`, unit: names, label: sql`coalesce(r.name, 'Pangkat paling rendah')`, required: sql`coalesce(f.lowest_rank, r.text)`, actual: sql`f.rank`, met: sql`f.grade >= (select k.grade from rank k where k.scale = 'PNS' and k.code = coalesce(f.lowest_rank, r.text))`, shortfall: sql`(select k.grade from rank k where k.scale = 'PNS' and k.code = coalesce(f.lowest_rank, r.text)) - f.grade`, step: sql`case when f.rank is null then 'COMPLETE_RECORD' else 'RISE_IN_RANK' end`, rule: sql`case when r.text = coalesce(f.lowest_rank, r.text) then ${cited('r')} end` },
    {
      code: 'CREDIT_POINTS', from: sql`fact f join ${table('CREDIT_POINTS_FOR_TIER')} r on r.key = f.from_tier and f.from_kind = 'FUNCTIONAL' and f.kind = 'FUNCTIONAL' and f.family = f.from_family and f.to_rung > f.from_rung cross join lateral ${pointsIn(asof, 'f')} c`, ...pointsFor,
    },
    { code: 'TENURE', from: tenure('TRANSFER_AFTER'), unit: years, required: plainText(sql`r.value`), actual: yearsText(inPost), met: sql`${inPost} >= ${least}`, shortfall: sql`round((${least} - ${inPost})::numeric / 365.25, 1)`, metFrom: sql`(f.post_since + make_interval(years => r.value::int))::date`, step: step('SERVE') },
    { code: 'TENURE_LONGEST', from: tenure('TRANSFER_WITHIN'), unit: years, required: plainText(sql`r.value`), actual: yearsText(inPost), met: sql`${inPost} <= ${least}`, shortfall: sql`round((${inPost} - ${least})::numeric / 365.25, 1)`, step: step('CONSIDER_MOVE'), binding: false },
  ];
}

/** How many of the last years were good enough, of so many: a row with `good, bad, wanted`. */
export const goodYears = (asof: Asof, f: string, wanted: Sql, lowest: Sql): Sql => sql`(select count(*) filter (where ${predicatePlace(sql`p.predicate`)} >= ${predicatePlace(lowest)})::int as good, count(*) filter (where ${predicatePlace(sql`p.predicate`)} < ${predicatePlace(lowest)})::int as bad, ${wanted}::int as wanted
  from generate_series(${lastAppraisedYear(asof)} - ${wanted}::int + 1, ${lastAppraisedYear(asof)}) y left join predicate p on p.employee = ${sql.ref(`${f}.employee`)} and p.year = y)`;
/** What comes of them. */
export const goodFor = { required: plainText(sql`g.wanted`), actual: sql`g.good::text`, met: sql`case when g.bad > 0 then false when g.good >= g.wanted then true end`, shortfall: sql`g.wanted - g.good`, step: sql`case when g.bad > 0 then 'IMPROVE' else 'COMPLETE_RECORD' end` };

/** The heaviest sanction somebody is serving that is heavy enough for the rule `r`: joined as `s`. */
export const sanctionInForce = (asof: Asof, f: string): Sql => sql`left join lateral (select s.level, s.ends_on from ${sanctionsOn(asof)} s where s.employee = ${sql.ref(`${f}.employee`)} and s.running and ${sanctionPlace(sql`s.level`)} >= ${sanctionPlace(sql`r.text`)} order by ${sanctionPlace(sql`s.level`)} desc limit 1) s on true`;
/** What comes of it. */
export const sanctionFree = { unit: sql`'name'::text`, required: sql`'NONE'::text`, actual: sql`coalesce(s.level, 'NONE')`, met: sql`s.level is null`, shortfall: sql`1`, metFrom: sql`s.ends_on + 1`, step: sql`'WAIT'::text` };

/** Credit points earned in the tier held, and whether years of it are missing in the ledger. */
export const pointsIn = ({ day }: Asof, f: string): Sql => sql`(select coalesce(sum(c.points), 0)::numeric as points, coalesce(min(c.year) > extract(year from ${sql.ref(`${f}.tier_since`)}), true) as untold
  from credit_point_entry c where c.employee_id = ${sql.ref(`${f}.employee`)} and c.tier = ${sql.ref(`${f}.from_tier`)} and c.year < extract(year from ${day}::date))`;
/** What comes of them. */
export const pointsFor = { unit: sql`'points'::text`, required: plainText(sql`r.value`), actual: plainText(sql`round(c.points, 2)`), met: sql`case when c.points >= r.value then true when c.untold then null else false end`, shortfall: sql`round((r.value - c.points)::numeric, 2)`, step: sql`case when c.untold then 'COMPLETE_RECORD' else 'EARN_POINTS' end` };

/** Criteria one after another as rows: of whom, which, and all that is told of each. */
export const rowsOf = (all: readonly Measured[], keys: Sql): Sql => sql.join(all.map((m, n) => sql`select ${keys}, ${n}::int as n, ${m.code}::text as code, ${m.label ?? sql`r.name`} as label, ${m.unit} as unit, (${m.required})::text as required, (${m.actual})::text as actual, ${m.met} as met, (${m.shortfall})::float8 as shortfall, ${m.binding ?? true}::boolean as binding, (${m.metFrom ?? sql`null`})::date as met_from, (${m.step})::text as step, ${m.rule ?? cited('r')} as rule from ${m.from}`), sql` union all `);
export type { Measured };

/** A criterion as it is told. */
export const told = sql`jsonb_build_object('code', c.code, 'label', c.label, 'unit', c.unit, 'required', c.required, 'actual', c.actual, 'met', c.met, 'shortfall', case when c.met is false then c.shortfall end, 'binding', c.binding,
  'metFrom', case when c.met is false then c.met_from end, 'nextStep', case when c.met is not true then c.step end, 'ruleApplied', c.rule)`;
/** What all criteria that bar come to: true, false, or not known. */
export const verdict = sql`case when bool_or(c.met is false) filter (where c.binding) then false when bool_or(c.met is null) filter (where c.binding) then null else true end`;

/**
 * Who of these pairs (`employee`, `position`) may be appointed on a day, as rows `employee, position, move, eligible, criteria, met, unmet, unknown`.
 * One statement for one pair or for thousands: facts are gathered once, each criterion is one pass over them.
 */
export function eligibility(pairs: Sql, asof: Asof): Sql {
  const day = on(asof), length = sql`case when a.valid_until < ${day} then a.valid_until - a.valid_from + 1 else ${day} - a.valid_from end`;
  return sql`with rung as materialized (select * from ${ladder(asof)} l), pair as materialized (${pairs}), predicate as materialized (select * from ${predicatesOn(asof, sql`p.employee_id in (select employee from pair)`)} x),
    fact as materialized (
      select e.id as employee, t.id as position, e.birth_date, e.status like 'PPPK%' as contract, t.kind, t.family, ${keyOf('t')} as key, coalesce(p.echelon, p.tier) as rank_key, t.rung as to_rung, f.rung as from_rung, f.kind as from_kind, f.tier as from_tier, f.family as from_family,
        ${moveBetween('f', 't')} as move, a.valid_from as post_since, coalesce(w.tier_since, a.valid_from) as tier_since, lowest.code as lowest_rank, k.code as rank, k.grade, ${educationOn('e', asof)} as education, ${day} - e.appointed_on as service_days,
        -- Everybody begins at the lowest level at least: there, years before the first post on record count too.
        case when t.rung <= 2 then coalesce(${day} - e.appointed_on, w.ready) else w.ready end as ready_days, case when t.rung <= 2 and e.appointed_on is not null then 0 else greatest(coalesce(w.first, ${day}) - e.appointed_on, 0) end as untold_days, m.*
      from pair x join employee e on e.id = x.employee join rung t on t.id = x.position join "position" p on p.id = t.id left join rank lowest on lowest.id = p.lowest_rank_id
        left join lateral ${postOn('e', asof)} a on true left join rung f on f.id = a.position_id left join lateral ${rankOn('e', asof)} k on true
        cross join lateral (select coalesce(sum(${length}) filter (where r.rung >= t.rung - 1), 0)::int as ready, min(a.valid_from) as first, min(a.valid_from) filter (where r.tier = f.tier and r.family = f.family) as tier_since from assignment a left join rung r on r.id = a.position_id where a.employee_id = e.id and a.kind = 'DEFINITIVE' and a.valid_from <= ${day}) w
        cross join lateral (select count(*)::int as demanded, count(h.level)::int as assessed, sum(s.required_level) as required_all, sum(s.required_level) filter (where h.level is not null) as required_known, sum(h.level) as held
          from position_standard s left join lateral ${heldOn('e', sql`s.competency_id`, asof)} h on true where s.position_id = t.id and s.valid_from <= ${day} and (s.valid_until is null or s.valid_until >= ${day})) m),
    c as (${rowsOf(measures(asof), sql`f.employee, f.position`)})
    select f.employee, f.position, f.move, x.eligible, x.criteria, x.met, x.unmet, x.unknown
    from fact f join (select c.employee, c.position, ${verdict} as eligible, jsonb_agg(${told} order by c.n) as criteria, count(*) filter (where c.met)::int as met, count(*) filter (where c.met is false and c.binding)::int as unmet, count(*) filter (where c.met is null)::int as unknown from c group by 1, 2) x
      on x.employee = f.employee and x.position = f.position`;
}
