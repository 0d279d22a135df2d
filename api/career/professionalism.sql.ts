import { readable } from '../kernel/access.ts';
import type { Asked, Rows } from '../kernel/asked.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { cited, ruleOf, tableOf } from '../platform/rules.ts';
import { asofOf } from './asof.ts';
import { type Asof, educationOn, lastAppraisedYear, plainText, postOn, predicatesOn, sanctionPlace, sanctionsOn } from './facts.sql.ts';
import { seenIn } from './rights.ts';

const dimensions = ['qualification', 'competency', 'performance', 'discipline'] as const;
const sum = (dimension: string) => sql`coalesce(sum(i.points) filter (where i.dimension = ${dimension.toUpperCase()}), 0)::float8 as ${sql.ref(dimension)}`;
const begins = ({ day }: Asof, window: Sql) => sql`(${day}::date - make_interval(years => ${window}::int))::date`;

/** What gives points, a row a person and source: `id, unit_id, n, dimension, source, actual, points, most, rule`. It stands on `known`, a row a person, and on tables of a few rules: however many people there are, each is read once. */
function indicators(asof: Asof): Sql {
  const table = (code: string) => tableOf(code, asof), highest = (code: string) => sql`(select max(x.value) from ${table(code)} x)`;
  const window = sql`(select w.value from ${table('IP_WINDOW')} w where w.key in (split_part(r.key, '|', 2), r.key) order by length(w.key) desc limit 1)`;
  const took = sql`(select coalesce(sum((a->>'hours')::numeric), 0) as hours, count(*) as times from unnest(k.took) a where a->>'source' = r.source and (r.years is null or (a->>'on')::date > ${begins(asof, sql`r.years`)}) and (r.source <> 'LEADERSHIP' or a->>'code' like l.text || '%'))`;
  return sql`
    select k.id, k.unit_id, 1 as n, 'QUALIFICATION' as dimension, 'EDUCATION' as source, k.education as actual, coalesce(r.value, 0) as points, ${highest('IP_QUALIFICATION')} as most, case when r.id is not null then ${cited('r')} end as rule from known k left join ${table('IP_QUALIFICATION')} r on r.key = k.education
    union all
    select k.id, k.unit_id, 2, 'COMPETENCY', r.source, case when r.source = 'TECHNICAL_TRAINING' then ${plainText(sql`t.hours`)} else t.times::text end, case when case when r.source = 'TECHNICAL_TRAINING' then t.hours >= h.value else t.times > 0 end then r.value else 0 end, r.value, r.rule
      from known k join ${table('IP_POSITION_GROUP')} g on g.key = k.kind left join ${table('IP_LEADERSHIP')} l on l.key = k.kind join ${ruleOf('IP_TECHNICAL_HOURS', asof)} h on true
      join (select r.key, r.value, split_part(r.key, '|', 1) as party, split_part(r.key, '|', 2) as source, ${window} as years, ${cited('r')} as rule from ${table('IP_COMPETENCY')} r offset 0) r on r.party = g.text cross join lateral ${took} t
    union all
    select k.id, k.unit_id, 3, 'PERFORMANCE', 'PREDICATE', k.predicate, r.value, ${highest('IP_PERFORMANCE')}, ${cited('r')} from known k join ${table('IP_PERFORMANCE')} r on r.key = coalesce(k.predicate, 'NONE')
    union all
    select k.id, k.unit_id, 4, 'DISCIPLINE', 'SANCTION', k.level, r.value, ${highest('IP_DISCIPLINE')}, ${cited('r')} from known k join ${table('IP_DISCIPLINE')} r on r.key = coalesce(k.level, 'NONE')`;
}

/**
 * The index of people on a day, as WITH parts: `scored (id, unit_id, …, score, category, band)` and `indicator`, from the ids given.
 * What is known of them is gathered by grouping, not by joining: nobody can foretell how many people a unit has, and a join that is planned for few takes minutes for many.
 */
function index(people: Sql, asof: Asof): Sql {
  const post = asof.day >= asof.today ? sql`select e.position_id, e.unit_id` : postOn('e', asof), among = sql`p.employee_id in (select id from person)`, none = (types: string) => sql.raw(types.split(' ').map(t => `null::${t}`).join(', '));
  return sql`person as materialized (select e.id, j.kind, o.unit_id, ${educationOn('e', asof)} as education from (${people}) w join employee e on e.id = w.id left join lateral (${post}) o on true left join "position" j on j.id = o.position_id),
    attended as (select n.employee_id as employee, jsonb_build_object('source', m.text, 'code', upper(regexp_replace(t.code, '[^A-Za-z0-9]', '', 'g')), 'hours', t.learning_hours, 'on', n.completed_on) as took
      from enrollment n join offering o on o.id = n.offering_id join training t on t.id = o.training_id join ${tableOf('IP_FORM', asof)} m on m.key = t.form
        left join (select split_part(w.key, '|', -1) as source, max(w.value) as years from ${tableOf('IP_WINDOW', asof)} w group by 1) w on w.source = m.text
      where n.agency_id = ${asof.agency} and n.status = 'COMPLETED' and n.outcome = 'PASSED' and n.completed_on <= ${asof.day}::date and (w.years is null or n.completed_on > ${begins(asof, sql`w.years`)}) and n.employee_id in (select id from person)),
    sanctioned as (select s.employee, s.level from ${sanctionsOn(asof)} s join ${ruleOf('IP_WINDOW', asof, 'DISCIPLINE')} w on s.starts_on > ${begins(asof, sql`w.value`)} where s.employee in (select id from person)),
    known as materialized (select x.id, max(x.kind) as kind, max(x.unit_id)::uuid as unit_id, max(x.education) as education, array_remove(array_agg(x.took), null) as took, max(x.predicate) as predicate, (array_agg(x.level order by ${sanctionPlace(sql`x.level`)} desc nulls last))[1] as level from (
      select id, kind, unit_id::text as unit_id, education, ${none('jsonb text text')} from person
      union all select employee, ${none('text text text')}, took, ${none('text text')} from attended
      union all select p.employee, ${none('text text text jsonb')}, p.predicate, null::text from ${predicatesOn(asof, among)} p where p.year = ${lastAppraisedYear(asof)}
      union all select employee, ${none('text text text jsonb text')}, level from sanctioned) x(id, kind, unit_id, education, took, predicate, level) group by x.id),
    indicator as materialized (${indicators(asof)}),
    summed as materialized (select i.id, i.unit_id, ${sql.join(dimensions.map(sum))}, sum(i.points)::float8 as score from indicator i group by i.id, i.unit_id),
    band as materialized (select b.*, lead(b.value) over (order by b.value) as next from ${tableOf('IP_CATEGORY', asof)} b),
    scored as materialized (select s.*, b.key as category, ${cited('b')} as band from summed s join band b on round(s.score::numeric) >= b.value and (b.next is null or round(s.score::numeric) < b.next))`;
}
const sources = sql`jsonb_agg(jsonb_build_object('dimension', i.dimension, 'source', i.source, 'actual', i.actual, 'points', i.points, 'most', i.most, 'ruleApplied', i.rule) order by i.n, i.most desc, i.source)`;
const columns = sql`s.id as employee, s.unit_id as unit, s.score, s.category, s.qualification, s.competency, s.performance, s.discipline`;

/** The index of one person; none for whoever may not see their appraisals. */
export const ownIndexRows: Rows<{ on?: string | null | undefined }> = (alias, asked, { on }) => sql`select x.* from (with ${index(sql`select ${sql.ref(`${alias}.id`)} as id where ${seenIn(asked, alias)}`, asofOf(asked, on))}
  select ${columns}, (select ${sources} from indicator i) as indicators, s.band as "ruleApplied" from scored s) x`;

interface Narrowed { unit?: string | null | undefined; category?: readonly string[] | null | undefined; on?: string | null | undefined; page: number; perPage: number }
const ofUnits = sql.join(dimensions.map(d => sql`sum(s.${sql.ref(d)}) as ${sql.ref(d)}`)), means = sql.join(dimensions.map(d => sql`round((sum(s.${sql.ref(d)}) / sum(s.people))::numeric, 2)::float8 as ${sql.ref(d)}`));

/** The index over a unit: mean, categories, the units below, and a page of people. No row where there is no such unit. */
export const indexRows: Rows<Narrowed> = (_, asked: Pick<Asked, 'house' | 'actor'>, { unit, category, on, page, perPage }) => {
  assertPage(page, perPage);
  const { house: { catalog, access }, actor } = asked, asof = asofOf(asked, on), wanted = category?.length ? sql`s.category = any(${[...category]})` : sql`true`;
  const root = unit ? (isId(unit) ? sql`u.id = ${unit}` : sql`false`) : sql`u.agency_id = ${actor.agency} and u.parent_id is null`;
  const counts = sql`select b.key as category, count(s.id)::int as people, b.value from band b left join scored s on s.category = b.key group by b.key, b.value`;
  return sql`with root as (select u.id, u.path from unit u where ${root} and ${readable(catalog, access, catalog.noun('Unit'), 'u', actor)}),
    ${index(sql`select e.id from employee e join unit w on w.id = e.unit_id join root on w.path <@ root.path where e.standing = 'ACTIVE' and ${seenIn(asked, 'e')}`, asof)},
    r as (select u.id, u.code, u.path, true as subtree from unit u join root on u.parent_id = root.id union all select u.id, u.code, u.path, false from unit u join root on root.id = u.id),
    there as materialized (select s.unit_id, count(*)::int as people, sum(s.score) as score, ${ofUnits} from scored s group by 1),
    of as (select r.id, r.code, r.subtree, sum(s.people)::int as people, round((sum(s.score) / sum(s.people))::numeric, 2)::float8 as mean, ${means} from there s join unit w on w.id = s.unit_id join r on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id) group by 1, 2, 3),
    page as materialized (select s.*, row_number() over (order by s.score, e.name, e.id) as n from scored s join employee e on e.id = s.id where ${wanted} order by s.score, e.name, e.id limit ${perPage} offset ${(page - 1) * perPage}),
    overall as (select count(*)::int as people, round(avg(score)::numeric, 2) as mean from scored)
    select ${asof.day}::text as "on", root.id as unit, o.people, o.mean::float8 as mean, (select b.key from band b where round(o.mean) >= b.value and (b.next is null or round(o.mean) < b.next)) as category,
      (select coalesce(jsonb_agg(jsonb_build_object('category', c.category, 'people', c.people) order by c.value desc), '[]') from (${counts}) c) as categories,
      (select coalesce(jsonb_agg(jsonb_build_object('unit', of.id, 'subtree', of.subtree, 'people', of.people, 'mean', of.mean, 'qualification', of.qualification, 'competency', of.competency, 'performance', of.performance, 'discipline', of.discipline) order by of.subtree, of.mean, of.code), '[]') from of) as units,
      (select count(*)::int from scored s where ${wanted}) as "totalCount",
      (select coalesce(jsonb_agg(to_jsonb(x) - 'n' order by x.n), '[]') from (select ${columns}, t.told as indicators, s.band as "ruleApplied", s.n from page s join (select i.id, ${sources} as told from indicator i where i.id = any(array(select id from page)) group by i.id) t on t.id = s.id) x) as nodes,
      (select jsonb_agg(${cited('w')} order by w.code desc, w.value desc) from (select * from ${tableOf('IP_WEIGHT', asof)} x union all select * from ${tableOf('IP_CATEGORY', asof)} y) w) as "rulesApplied"
    from root, overall o`;
};
