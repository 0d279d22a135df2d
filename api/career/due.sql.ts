import type { DueKind } from '../../schema/career/due.ts';
import { readable } from '../kernel/access.ts';
import type { Asked, Rows } from '../kernel/asked.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { addDays, addMonths, cited, ruleOf, tableOf } from '../platform/rules.ts';
import { asofOf } from './asof.ts';
import { goodFor, goodYears, type Measured, pointsFor, pointsIn, rowsOf, sanctionFree, sanctionInForce, told, verdict } from './eligibility.sql.ts';
import { type Asof, educationOn, lastAppraisedYear, plainText, postOn, predicatesOn, rankOn, retirementAge, retiresOn, yearsText } from './facts.sql.ts';
import { seenIn } from './rights.ts';

interface Span { asof: Asof; until: string; people: Sql }
/** A kind of list: the facts it stands on (`fact`: employee, unit_id, due, notice, track, was, next), its criteria, and which of them leave somebody out. */
interface Listed { facts: (span: Span) => Sql; measures: (asof: Asof) => Measured[]; leaveOut: Sql; holds?: (asof: Asof) => Sql }

const years = sql`'years'::text`, names = sql`'name'::text`, day = ({ day: on }: Asof) => sql`${on}::date`;
const gradeOf = (code: Sql) => sql`(select k.grade from rank k where k.scale = 'PNS' and k.code = ${code})`;
const holder = (asof: Asof) => sql`left join lateral ${postOn('e', asof)} a on true left join "position" p on p.id = a.position_id`;

/** Days of a year on which ranks rise: months the rule of the day names, on their first. */
const isPeriod = ({ day: on, agency }: Asof) => sql`exists (select from ${ruleOf('RANK_PROMOTION_MONTHS', { day: on, agency })} m where to_char(${on}::date, 'DD') = '01' and to_char(${on}::date, 'MM') = any(string_to_array(m.text, ',')))`;
/** All such days around one, looked up once. */
const periodsAround = ({ day: on, agency }: Asof) => sql`period as materialized (select d::date as day from generate_series(date_trunc('month', ${on}::date) - interval '40 years', date_trunc('month', ${on}::date) + interval '2 years', interval '1 month') d
  join lateral ${ruleOf('RANK_PROMOTION_MONTHS', { day: sql`d::date`, agency })} m on to_char(d, 'MM') = any(string_to_array(m.text, ',')))`;

const promotion: Listed = {
  holds: isPeriod, leaveOut: sql`bool_or(c.code in ('TIME_IN_RANK', 'CEILING') and c.met is false)`,
  facts: ({ asof, people }) => sql`with ${periodsAround(asof)}, wait as materialized (select y.key, y.value from ${tableOf('RANK_YEARS', asof)} y) select e.id as employee, e.unit_id, x.track, k.code as was, n.code as next, k.grade, k.since, n.grade as next_grade, coalesce(p.echelon, p.tier) as rank_key, h.code as highest, ${educationOn('e', asof)} as education, p.tier as from_tier, a.valid_from as tier_since, s.grade as superior, e.id as id,
      coalesce((select min(d.day) from wait y, period d where y.key = x.track and d.day >= (k.since + make_interval(years => y.value::int))::date), ${day(asof)}) as due, null::date as notice
    from (${people}) w join employee e on e.id = w.id and e.status = 'PNS' and e.standing in ('ACTIVE', 'STUDY_ASSIGNMENT') ${holder(asof)}
      join ${tableOf('RANK_PROMOTION_KIND', asof)} t on t.key = p.kind cross join lateral (select case when e.standing = 'STUDY_ASSIGNMENT' then 'REGULAR' else t.text end as track) x
      join lateral ${rankOn('e', asof)} k on k.scale = 'PNS' join rank n on n.scale = 'PNS' and n.grade = k.grade + 1 left join rank h on h.id = p.highest_rank_id
      left join employee b on b.id = e.supervisor_id left join lateral ${rankOn('b', asof)} s on s.scale = 'PNS'`,
  measures: asof => [
    { code: 'TIME_IN_RANK', from: sql`fact f join ${tableOf('RANK_YEARS', asof)} r on r.key = f.track`, unit: years, required: plainText(sql`r.value`), actual: yearsText(sql`${day(asof)} - f.since`), met: sql`(f.since + make_interval(years => r.value::int))::date <= ${day(asof)}`, shortfall: sql`round(((f.since + make_interval(years => r.value::int))::date - ${day(asof)})::numeric / 365.25, 1)`, metFrom: sql`(f.since + make_interval(years => r.value::int))::date`, step: sql`case when f.since is null then 'COMPLETE_RECORD' else 'SERVE' end` },
    { code: 'CEILING', from: sql`fact f left join ${tableOf('RANK_CEILING', asof)} r on r.key = f.education where f.track = 'REGULAR'`, unit: names, label: sql`coalesce(r.name, 'Pangkat tertinggi kenaikan reguler')`, required: sql`coalesce(r.text, '–')`, actual: sql`case when f.education is not null then f.next end`, met: sql`f.next_grade <= ${gradeOf(sql`r.text`)}`, shortfall: sql`f.next_grade - ${gradeOf(sql`r.text`)}`, step: sql`case when f.education is null then 'COMPLETE_RECORD' else 'STUDY' end`, rule: sql`case when r.id is not null then ${cited('r')} end` },
    { code: 'CEILING', from: sql`fact f left join ${tableOf('RANK_HIGHEST', asof)} r on r.key = f.rank_key where f.track <> 'REGULAR' and coalesce(f.highest, r.text) is not null`, unit: names, label: sql`coalesce(r.name, 'Pangkat paling tinggi')`, required: sql`coalesce(f.highest, r.text)`, actual: sql`f.next`, met: sql`f.next_grade <= ${gradeOf(sql`coalesce(f.highest, r.text)`)}`, shortfall: sql`f.next_grade - ${gradeOf(sql`coalesce(f.highest, r.text)`)}`, step: sql`'RISE_IN_LEVEL'::text`, rule: sql`case when r.text = coalesce(f.highest, r.text) then ${cited('r')} end` },
    { code: 'PREDICATE', from: sql`fact f join ${tableOf('RANK_GOOD_YEARS', asof)} r on r.key = f.track cross join lateral ${goodYears(asof, 'f', sql`r.value`, sql`(select l.text from ${tableOf('RANK_LOWEST_PREDICATE', asof)} l where l.key = f.track)`)} g`, unit: years, ...goodFor },
    { code: 'SANCTION', from: sql`fact f join ${ruleOf('RANK_BLOCKED_FROM', asof)} r on true ${sanctionInForce(asof, 'f')}`, ...sanctionFree },
    { code: 'CREDIT_POINTS', from: sql`fact f join ${tableOf('CREDIT_POINTS_FOR_RANK', asof)} r on f.track = 'FUNCTIONAL' and r.key = case when f.from_tier || '|' || f.next = any(array(select s.key from ${tableOf('CREDIT_POINTS_FOR_RANK', asof)} s)) then f.from_tier || '|' || f.next else f.from_tier end cross join lateral ${pointsIn(asof, 'f')} c`, ...pointsFor },
    { code: 'SUPERIOR', from: sql`fact f join ${ruleOf('RANK_ABOVE_SUPERIOR', asof)} r on r.text = 'NO' and f.track = 'REGULAR' where f.superior is not null`, unit: names, required: sql`(select k.code from rank k where k.scale = 'PNS' and k.grade = f.superior)`, actual: sql`f.next`, met: sql`f.next_grade <= f.superior`, shortfall: sql`f.next_grade - f.superior`, step: sql`'CHOOSE_OTHER'::text` },
  ],
};

const salary: Listed = {
  leaveOut: sql`false`,
  facts: ({ asof, until, people }) => sql`select x.* from (select e.id as employee, e.unit_id, null::text as track, l.last::text as was, null::text as next, l.last, e.appointed_on, y.value as years, m.value as notice_months,
      case when l.last is not null then (l.last + make_interval(years => y.value::int))::date else (select d::date from generate_series(e.appointed_on + make_interval(years => y.value::int), ${until}::date, make_interval(years => y.value::int)) d where d >= ${day(asof)} limit 1) end as due
    from (${people}) w join employee e on e.id = w.id and e.status in ('CPNS', 'PNS') and e.standing = 'ACTIVE' join ${ruleOf('SALARY_STEP_YEARS', asof)} y on true join ${ruleOf('SALARY_STEP_NOTICE', asof)} m on true
      left join lateral (select max(s.effective_on) as last from salary_step s where s.employee_id = e.id and s.effective_on <= ${day(asof)}) l on true) z
    cross join lateral (select z.*, (z.due - make_interval(months => z.notice_months::int))::date as notice) x where x.due <= ${until}::date`,
  measures: asof => [
    { code: 'LAST_STEP', from: sql`fact f join ${ruleOf('SALARY_STEP_YEARS', asof)} r on true`, unit: years, required: plainText(sql`r.value`), actual: yearsText(sql`f.due - coalesce(f.last, case when f.due <= (f.appointed_on + make_interval(years => r.value::int))::date then f.appointed_on end)`), met: sql`case when f.last is not null or f.due <= (f.appointed_on + make_interval(years => r.value::int))::date then true end`, shortfall: sql`0`, step: sql`'COMPLETE_RECORD'::text` },
    { code: 'PREDICATE', from: sql`fact f left join predicate x on x.employee = f.employee and x.year = ${lastAppraisedYear(asof)} join ${tableOf('SALARY_STEP_PREDICATE', asof)} r on r.key = coalesce(x.predicate, 'GOOD')`, unit: names, required: sql`'GOOD'::text`, actual: sql`x.predicate`, met: sql`case when x.predicate is not null then r.text = 'YES' end`, shortfall: sql`1`, step: sql`case when x.predicate is null then 'COMPLETE_RECORD' else 'IMPROVE' end` },
  ],
};

const retirement: Listed = {
  leaveOut: sql`false`,
  facts: ({ asof, until, people }) => sql`select e.id as employee, e.unit_id, null::text as track, p.name as was, null::text as next, e.birth_date, r.value, ${cited('r')} as rule, r.name as law, x.due, null::date as notice
    from (${people}) w join employee e on e.id = w.id and e.standing not in ('RETIRED', 'DECEASED', 'TRANSFERRED', 'DISMISSED') join "position" p on p.id = e.position_id cross join lateral ${retirementAge('p', asof)} r
      cross join lateral (select ${retiresOn(sql`e.birth_date`, sql`r.value`)} as due) x where x.due between ${day(asof)} and ${until}::date`,
  measures: () => [{ code: 'RETIREMENT', from: sql`fact f`, unit: years, label: sql`f.law`, required: plainText(sql`f.value`), actual: plainText(sql`extract(year from age(f.due, f.birth_date))`), met: sql`true`, shortfall: sql`0`, step: sql`'SERVE'::text`, rule: sql`f.rule` }],
};

const kinds: Record<DueKind, Listed> = { RANK_PROMOTION: promotion, SALARY_STEP: salary, RETIREMENT: retirement };

export interface DueAsked { kind: DueKind; period?: string | null | undefined; months: number; unit?: string | null | undefined; page: number; perPage: number }

/** Those something falls due for in a period: a page, how many there are, and where they work. No row where the period is none, or there is no such unit. */
export const dueRows: Rows<DueAsked> = (_, asked: Pick<Asked, 'house' | 'actor'>, { kind, period: first, months, unit, page, perPage }) => {
  assertPage(page, perPage);
  const period = first ?? `${addMonths(asked.house.clock.today(), 1).slice(0, 7)}-01`;
  const { house: { catalog, access }, actor } = asked, { facts, measures, leaveOut, holds } = kinds[kind], asof = asofOf(asked, period), until = addDays(addMonths(period, kind === 'RANK_PROMOTION' ? 1 : Math.min(Math.max(months, 1), 60)), -1);
  const root = unit ? (isId(unit) ? sql`u.id = ${unit}` : sql`false`) : sql`u.agency_id = ${actor.agency} and u.parent_id is null`;
  const people = sql`select e.id from employee e left join unit w on w.id = e.unit_id where ${unit ? sql`w.path <@ (select path from root)` : sql`e.agency_id = ${actor.agency}`} and ${seenIn(asked, 'e')}`;
  return sql`with root as (select u.id, u.path from unit u where ${root} and ${readable(catalog, access, catalog.noun('Unit'), 'u', actor)} ${holds ? sql`and ${holds(asof)}` : sql``}),
    predicate as materialized (select * from ${predicatesOn(asof)} x), fact as materialized (${facts({ asof, until, people })}),
    c as (${rowsOf(measures(asof), sql`f.employee`)}),
    judged as materialized (select c.employee, ${verdict} as ready, jsonb_agg(${told} order by c.n) as criteria from c group by 1 having not coalesce(${leaveOut}, false)),
    listed as materialized (select f.employee, f.unit_id, f.track, f.due, f.notice, f.was, f.next, j.ready, j.criteria from fact f join judged j on j.employee = f.employee),
    office as (select u.id, u.path from unit u join root on u.parent_id = root.id)
    select ${period}::text as period, ${until}::text as until, (select count(*)::int from listed) as "totalCount", (select count(*)::int from listed where ready) as ready, (select count(*)::int from listed where ready is false) as barred, (select count(*)::int from listed where ready is null) as unknown,
      (select coalesce(jsonb_agg(jsonb_build_object('unit', x.unit, 'people', x.people) order by x.people desc, x.unit), '[]') from (select coalesce(o.id, root.id) as unit, count(*)::int as people from listed l left join unit w on w.id = l.unit_id left join office o on w.path <@ o.path group by 1) x) as units,
      (select coalesce(jsonb_agg(to_jsonb(x) - 'n' order by x.n), '[]') from (select l.employee, l.unit_id as unit, l.track, l.due::text as "dueOn", l.notice::text as "noticeOn", l.was as "from", l.next as "to", l.ready, l.criteria, row_number() over (order by l.ready desc nulls last, l.due, e.name, e.id) as n
        from listed l join employee e on e.id = l.employee order by l.ready desc nulls last, l.due, e.name, e.id limit ${perPage} offset ${(page - 1) * perPage}) x) as nodes
    from root`;
};

/** The days of a year on which ranks rise, each by the rule of its day. */
export const periodRows: Rows<{ year?: number | null | undefined }> = (_, { house, actor }, { year: asked }) => {
  const year = Math.min(Math.max(asked ?? Number(house.clock.today().slice(0, 4)), 1970), 2200);
  return sql`select d::date::text as "on", cardinality(string_to_array(m.text, ','))::float8 as "periodsAYear", ${cited('m')} as "ruleApplied"
  from generate_series(make_date(${year}::int, 1, 1), make_date(${year}::int, 12, 1), interval '1 month') d join lateral ${ruleOf('RANK_PROMOTION_MONTHS', { day: sql`d::date`, agency: actor.agency })} m on to_char(d, 'MM') = any(string_to_array(m.text, ',')) order by d`;
};
