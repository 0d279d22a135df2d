import { readable } from '../kernel/access.ts';
import type { Asked, Rows } from '../kernel/asked.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { demandedOn, gapRows } from '../competency/gap.sql.ts';
import { cited, ruleOf, tableOf } from '../platform/rules.ts';

type Asking = Pick<Asked, 'house' | 'actor'>;
const lawOf = ({ house, actor }: Asking) => ({ day: house.clock.today(), agency: actor.agency });

/** Open signals that rose far enough, one row a competency they point to. */
const signals = (asked: Asking): Sql => sql`select s.id, s.change_percent, s.source, t.name as theme, w.name as unit, w.path, c.competency_id, f.value as "from", b.value as boost, b.instrument, b.article
  from service_demand_signal s join service_theme t on t.id = s.theme_id join theme_competency c on c.theme_id = s.theme_id join unit w on w.id = s.unit_id,
    ${ruleOf('NEED_DEMAND_FROM', lawOf(asked))} f, ${ruleOf('NEED_DEMAND_BOOST', lawOf(asked))} b
  where s.agency_id = ${asked.actor.agency} and s.status = 'OPEN' and s.change_percent >= f.value`;

/** What a need is proposed to be met by: the published training that confers the level with the fewest JP (structural ones go with an appointment, not with a gap); else a mentor who could guide; else learning by oneself. */
const proposal = (asked: Asking, competency: Sql, level: Sql): Sql => sql`(select t.id as training, t.provider_id as provider, coalesce(t.form, m.form) as form, coalesce(t.learning_hours, m.hours)::int as hours
  from (select case when exists (select from mentor_competency o join mentor_profile p on p.id = o.mentor_id and p.active join holding h on h.employee_id = p.employee_id and h.competency_id = o.competency_id
        where o.agency_id = ${asked.actor.agency} and o.competency_id = ${competency} and h.level >= ${level} and (h.valid_until is null or h.valid_until >= ${asked.house.clock.today()})) then 'NKL02' else 'NKL09' end as form) f
  cross join lateral (select f.form, case f.form when 'NKL02' then a.value else d.value end as hours from ${ruleOf('LEARNING_HOURS_PER_ACTIVITY', lawOf(asked), 'NKL02')} a, ${ruleOf('LEARNING_HOURS_CAP_PER_DAY', lawOf(asked), 'NKL09')} d) m
  left join lateral (select t.id, t.provider_id, t.form, t.learning_hours from training_outcome o join training t on t.id = o.training_id
    where o.agency_id = ${asked.actor.agency} and o.competency_id = ${competency} and o.level >= ${level} and t.status = 'PUBLISHED' and t.form <> 'KL01' order by o.level, t.learning_hours, t.title, t.id limit 1) t on true)`;

/** People whose last final appraisal came out below Baik: what they need is more urgent by the rule, so much a competency. */
const boosted = (asked: Asking, of: Sql): Sql => sql`(select x.employee_id, b.value, concat_ws(' ', b.instrument, b.article) as cited
  from (select distinct on (l.employee_id) l.employee_id, l.predicate from performance_plan l where ${of} and l.status = 'FINAL' and l.predicate is not null order by l.employee_id, l.ends_on desc, l.id) x, ${ruleOf('NEED_PERFORMANCE_BOOST', lawOf(asked))} b
  where x.predicate not in ('VERY_GOOD', 'GOOD'))`;

export interface PersonalNeed {
  competency: string; requiredLevel: number; heldLevel: number; gap: number; importance: string; basis: 'CURRENT_POSITION' | 'NEXT_POSITION'; priority: number;
  training: string | null; form: string; hours: number; signal: string | null; theme: string | null; changePercent: number | null; boost: number | null; boostCited: string | null;
}

/** The needs of a person against their position, and the next one where it is named, most urgent first: gap times weight by importance, raised by open signals of demand for what their unit gives. */
export function personalNeeds(asked: Asking, employee: string, nextPosition: string | null | undefined): Sql {
  const gaps = (position: Sql, basis: string) => sql`select g.*, ${basis}::text as basis, x.path from (select e.id, ${position} as position_id, u.path from employee e left join unit u on u.id = e.unit_id where e.id = ${employee}) x cross join lateral (${gapRows('x', asked, { all: false })}) g`;
  const found = nextPosition ? sql`${gaps(sql`e.position_id`, 'CURRENT_POSITION')} union all ${gaps(sql`${nextPosition}::uuid`, 'NEXT_POSITION')}` : gaps(sql`e.position_id`, 'CURRENT_POSITION');
  return sql`with signal as materialized (${signals(asked)}),
    gap as (select distinct on (g.competency) g.* from (${found}) g order by g.competency, g."requiredLevel" desc, g.basis)
    select g.competency, g."requiredLevel", g."heldLevel", g.gap, g.importance, g.basis, (g.gap * w.value + coalesce(b.value, 0) + coalesce(r.raise, 0))::float8 as priority, b.value as boost, b.cited as "boostCited", p.training, p.form, p.hours, r.signal, r.theme, r.change as "changePercent"
    from gap g join ${tableOf('NEED_WEIGHT', lawOf(asked))} w on w.key = g.importance
    left join ${boosted(asked, sql`l.employee_id = ${employee}`)} b on true
    cross join lateral ${proposal(asked, sql`g.competency`, sql`g."requiredLevel"`)} p
    left join lateral (select sum(s.boost) as raise, (array_agg(s.id order by s.change_percent desc, s.id))[1] as signal, (array_agg(s.theme order by s.change_percent desc, s.id))[1] as theme, max(s.change_percent) as change
      from signal s where s.competency_id = g.competency and g.path <@ s.path) r on true
    order by priority desc, g.weight desc, g.competency`;
}

/** The needs of the agency: an office, a competency, the level demanded, how many of its people (whom the actor may see) hold less; and what open signals add. As statements other statements begin with. */
function needs(asked: Asking, unit?: string | null): Sql {
  const { house: { catalog, access, clock }, actor } = asked, held = sql`case when h.id is null or h.valid_until < ${clock.today()} then 0 else h.level end`;
  const within = !unit ? sql`` : isId(unit) ? sql`and u.path <@ (select path from unit where id = ${unit})` : sql`and false`;
  return sql`signal as materialized (${signals(asked)}),
    lack as materialized (
      select coalesce(o.id, u.id) as office, u.path, s.competency_id as competency, s.required_level as level, (s.required_level - ${held}) * w.value + coalesce(b.value, 0) as weighed
      from employee e join unit u on u.id = e.unit_id left join unit o on o.path @> u.path and o.depth = 2 ${demandedOn(clock.today())}
      left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id join ${tableOf('NEED_WEIGHT', lawOf(asked))} w on w.key = s.importance
      left join ${boosted(asked, sql`l.agency_id = ${actor.agency}`)} b on b.employee_id = e.id
      where e.agency_id = ${actor.agency} and e.standing = 'ACTIVE' and s.required_level > ${held} and ${readable(catalog, access, catalog.noun('Employee'), 'e', actor)} ${within}),
    base as (select office, competency, level, count(*)::int as people, sum(weighed)::float8 as base from lack group by 1, 2, 3),
    raised as (select l.office, l.competency, l.level, s.id as signal, count(*)::int as people, (count(*) * s.boost)::float8 as points, s.theme, s.unit, s.change_percent, s.instrument, s.article, s.boost
      from lack l join signal s on s.competency_id = l.competency and l.path <@ s.path group by l.office, l.competency, l.level, s.id, s.theme, s.unit, s.change_percent, s.instrument, s.article, s.boost),
    need as (select b.office as unit, b.competency, b.level, b.people, b.base, coalesce(r.raise, 0)::float8 as raise, (b.base + coalesce(r.raise, 0))::float8 as priority, coalesce(r.signals, '[]') as "raisedBy"
      from base b left join (select office, competency, level, sum(points) as raise, jsonb_agg(signal order by signal) as signals from raised group by 1, 2, 3) r using (office, competency, level))`;
}

const order = sql`order by n.priority desc, n.people desc, n.unit, n.competency, n.level`;

/** A page of the needs of the agency, most urgent first. */
export const needRows: Rows<{ unit?: string | null | undefined; page: number; perPage: number }> = (_, asked, { unit, page, perPage }) => {
  assertPage(page, perPage);
  const law = lawOf(asked);
  return sql`with ${needs(asked, unit)}
    select coalesce((select jsonb_agg(to_jsonb(x) - 'n' order by x.n) from (select n.*, row_number() over (${order}) as n from need n ${order} limit ${perPage} offset ${(page - 1) * perPage}) x), '[]') as nodes,
      (select count(*)::int from need) as "totalCount",
      (select jsonb_agg(${cited('r')} order by r.code, r.value desc, r.key) from (select * from ${tableOf('NEED_WEIGHT', law)} w union all select * from ${ruleOf('NEED_DEMAND_FROM', law)} f union all select * from ${ruleOf('NEED_DEMAND_BOOST', law)} b) r) as "rulesApplied"`;
};

export interface AgencyNeed { unit: string; competency: string; level: number; people: number; base: number; training: string | null; provider: string | null; form: string; hours: number }

/** The most urgent needs of the agency with what each is proposed to be met by. */
export const mostUrgent = (asked: Asking, most: number): Sql => sql`with ${needs(asked)}, top as (select n.* from need n ${order} limit ${most})
  select n.unit, n.competency, n.level, n.people, n.base, p.training, p.provider, p.form, p.hours from top n cross join lateral ${proposal(asked, sql`n.competency`, sql`n.level`)} p ${order}`;

export interface Raise { item: string; signal: string; points: number; people: number; theme: string; unit: string; changePercent: number; instrument: string; article: string | null; boost: number }

/** Lines of open plans that open signals raise and have not raised yet: of one plan, or by one signal, where either is named. */
export const raises = (asked: Asking, { plan, signal }: { plan?: string; signal?: string }): Sql => sql`with ${needs(asked)}
  select i.id as item, r.signal, r.points, r.people, r.theme, r.unit, r.change_percent as "changePercent", r.instrument, r.article, r.boost
  from raised r join training_plan_item i on i.agency_id = ${asked.actor.agency} and i.unit_id = r.office and i.competency_id = r.competency and i.level = r.level join training_plan p on p.id = i.plan_id and p.status in ('DRAFT', 'RETURNED')
  where not exists (select from need_raise x where x.item_id = i.id and x.signal_id = r.signal) ${plan ? sql`and p.id = ${plan}` : sql``} ${signal ? sql`and r.signal = ${signal}` : sql``} order by i.id, r.signal`;

/** How many people of its office reached the level of each line of a plan in the plan's year, by training or mentoring that was not taken back. */
export const realised = (plan: string): Sql => sql`select i.id, count(distinct v.employee_id)::int as people from training_plan_item i join training_plan p on p.id = i.plan_id
  join evidence v on v.competency_id = i.competency_id and v.agency_id = i.agency_id and v.kind in ('TRAINING', 'MENTORING') and v.level >= i.level and v.observed_on between make_date(p.year, 1, 1) and make_date(p.year, 12, 31)
    and not exists (select from evidence r where r.revokes_id = v.id)
  join employee e on e.id = v.employee_id join unit w on w.id = e.unit_id left join unit o on o.id = i.unit_id
  where i.plan_id = ${plan} and (o.id is null or w.path <@ o.path) group by i.id`;
