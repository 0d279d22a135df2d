import { AGENCY, demands, LEADERS, names, offices, parts, positions, providers, trainings } from './catalogue.ts';

/** One statement of the load. */
export interface Step {
  readonly name: string;
  readonly text: string;
  readonly values?: unknown[];
}

/** argon2id of the demo password. */
const PASSWORD = '$argon2id$v=19$m=19456,t=2,p=1$bWVyaXRncmFwaHZvbHVtZQ$6f/uHpaxZFM9/YZeeqY1DHPwifro1hF5eDZXel1KRNc';

const agency = `'${AGENCY}'::uuid`;
const json = (rows: unknown) => JSON.stringify(rows);
/** One of a text array, by a chance from 0 to 1. */
const pick = (array: string, chance: string) => `(${array})[1 + floor(${chance} * cardinality(${array}))::int]`;
const texts = (...words: string[]) => `'{${words.map(w => `"${w}"`).join(',')}}'::text[]`;
/** A moment in the working hours of a day. */
const moment = (day: string, chance: string) => `(${day})::timestamptz + interval '1 hour' + ${chance} * interval '9 hours'`;

/** How many of each there are in a city of so many people. */
export function sizesFor(employees: number) {
  const units = Math.max(40, Math.round(employees / 25)), officesThere = Math.max(8, Math.round(40 * (units / 600) ** 0.4)), divisions = Math.max(8, Math.round(Math.sqrt(officesThere * units)));
  return {
    employees, units, offices: officesThere, divisions: Math.min(divisions, units - officesThere - 10),
    trainings: Math.min(3000, Math.max(90, Math.round(employees / 30))), held: Math.round(Math.min(13, Math.max(3, 3_000_000 / employees))),
  };
}
type Sizes = ReturnType<typeof sizesFor>;

const chance = (seed: number): Step => ({
  name: 'chance',
  text: `create function pg_temp.r(i bigint, salt int) returns float8 language sql immutable parallel safe return (hashint8extended(i, salt + ${seed} * 1000) & 2147483647) / 2147483648.0::float8;
    create function pg_temp.uid(noun text, i bigint) returns uuid language sql immutable parallel safe return md5('volume ' || noun || ' ${seed} ' || i)::uuid`,
});

const city: Step[] = [
  { name: 'agency', text: `insert into agency (id, code, name, short_name, province) values (${agency}, '99.99', 'Pemerintah Kota Volume', 'Kota Volume', 'Nusantara')` },
  {
    name: 'positions', values: [json(positions)],
    text: `insert into position (id, agency_id, code, name, kind, tier, echelon, position_class, leads_unit, summary)
      select id, ${agency}, code, name, kind, tier, echelon, position_class, leads_unit, 'Melaksanakan tugas ' || lower(name) || ' pada perangkat daerah.' from jsonb_to_recordset($1::jsonb)
      as p(id uuid, code text, name text, kind text, tier text, echelon text, position_class int, leads_unit boolean)`,
  },
  { name: 'positions by number', values: [json(positions)], text: 'create temp table vol_position on commit drop as select n, id, leads_unit from jsonb_to_recordset($1::jsonb) as p(n int, id uuid, leads_unit boolean)' },
  {
    name: 'demands', values: [json(demands)],
    text: `create temp table vol_demand on commit drop as select d.*, c.id as competency, p.id as position_id from jsonb_to_recordset($1::jsonb) as d(position int, k int, c text, level int, weight int, importance text)
      join competency c on c.code = d.c join vol_position p on p.n = d.position`,
  },
  {
    name: 'standards',
    text: `insert into position_standard (id, agency_id, position_id, competency_id, required_level, weight, importance, valid_from)
      select pg_temp.uid('standard', position * 100 + k), ${agency}, position_id, competency, level, weight, importance, '2018-01-02' from vol_demand`,
  },
];

/** The tree: the city, offices below it, divisions below those, sections below these; about 25 people each. */
const tree = ({ units, offices: o, divisions: d }: Sizes): Step[] => [
  {
    name: 'units', values: [json(offices), parts.division, parts.section],
    text: `create temp table vol_unit on commit drop as
      with recursive plan as (
        select u, case when u = 0 then null when u <= ${o} then 0 when u <= ${o + d} then 1 + (u - ${o} - 1) % ${o} else ${o} + 1 + (u - ${o + d} - 1) % ${d} end as parent,
          case when u <= ${o} then u when u <= ${o + d} then 1 + (u - ${o} - 1) / ${o} else 1 + (u - ${o + d} - 1) / ${d} end as place from generate_series(0, ${units - 1}) u),
      named as (
        select p.u, p.parent, p.place, pg_temp.uid('unit', p.u) as id, (($1::jsonb) -> ((p.u - 1) % ${offices.length})) as office, (p.u - 1) / ${offices.length} as again from plan p),
      down as (
        select u, parent, id, 1 as depth, replace(id::text, '-', '')::ltree as path, '1'::text as code, 'Kota Volume'::text as name, 'GOVERNMENT'::text as kind from named where u = 0
        union all
        select n.u, n.parent, n.id, above.depth + 1, above.path || replace(n.id::text, '-', '')::ltree, above.code || '.' || lpad(n.place::text, greatest(2, length(n.place::text)), '0'),
          case above.depth when 1 then (n.office ->> 0) || case when n.again > 0 then ' ' || n.again + 1 else '' end
            when 2 then ($2::text[])[1 + (n.place - 1) % cardinality($2::text[])] || case when n.place > cardinality($2::text[]) then ' ' || 1 + (n.place - 1) / cardinality($2::text[]) else '' end
            else ($3::text[])[1 + (n.place - 1) % cardinality($3::text[])] || case when n.place > cardinality($3::text[]) then ' ' || 1 + (n.place - 1) / cardinality($3::text[]) else '' end end,
          case above.depth when 1 then n.office ->> 1 when 2 then 'DIVISION' else 'SUBDIVISION' end
        from down above join named n on n.parent = above.u)
      select *, case depth when 1 then 1 when 2 then 2 + (u - 1) % ${LEADERS.office} when 3 then 22 + u % ${LEADERS.division} else 42 + u % ${LEADERS.section} end as leader from down`,
  },
  { name: 'units by number', text: 'create unique index on vol_unit (u)' },
];

/** Everybody: who they are, where they work, and on what ground. The first so many lead a unit each, unless the post is vacant. */
const people = ({ employees, units }: Sizes): Step[] => [
  {
    name: 'people', values: [names('MALE', 8000), names('FEMALE', 8000)],
    text: `create temp table vol_person on commit drop as
      with a as (
        select i, pg_temp.r(i, 1) as birth, pg_temp.r(i, 2) as footing, pg_temp.r(i, 3) as career, case when pg_temp.r(i, 4) < 0.54 then 'FEMALE' else 'MALE' end as sex,
          i <= ${units} as heads, i <= ${units} and pg_temp.r(i, 5) < 0.92 as leads, pg_temp.r(i, 6) as standing, office_day() as today from generate_series(1, ${employees}) i),
      b as (
        select *, date '1967-12-01' + floor(birth * 12800)::int as birth_date,
          case when leads or footing < 0.62 then 'PNS' when footing < 0.65 then 'CPNS' when footing < 0.93 then 'PPPK' else 'PPPK_PARUH_WAKTU' end as status,
          case when heads or standing < 0.958 then 'ACTIVE' when standing < 0.968 then 'STUDY_ASSIGNMENT' when standing < 0.969 then 'SUSPENDED' when standing < 0.972 then 'UNPAID_LEAVE' when standing < 0.976 then 'PRE_RETIREMENT'
            when standing < 0.994 then 'RETIRED' when standing < 0.998 then 'TRANSFERRED' else 'DECEASED' end as legal,
          case when heads then i - 1 else 1 + floor(power(pg_temp.r(i, 7), 1.15) * ${units - 1})::int end as u from a),
      c as (
        select b.*, date_trunc('month', case status when 'PNS' then least(birth_date + 8030 + floor(career * 2900)::int, today - 1500) when 'CPNS' then today - 60 - floor(career * 500)::int else today - 300 - floor(career * 1700)::int end)::date as appointed,
          case when leads then w.leader else 62 + floor(power(pg_temp.r(i, 8), 1.5) * ${positions.length - 61})::int end as p,
          ${pick(texts('SMA', 'D3', 'S1', 'S1', 'S1', 'S1', 'S2', 'S2'), 'pg_temp.r(i, 9)')} as education from b join vol_unit w on w.u = b.u)
      select i::int, pg_temp.uid('employee', i) as id, u, p, leads, sex, status, legal, birth_date, appointed, education, greatest(appointed, today - 30 - floor(pg_temp.r(i, 10) * 2600)::int) as since,
        legal not in ('RETIRED', 'TRANSFERRED', 'DECEASED') as stays,
        to_char(birth_date, 'YYYYMMDD') || to_char(appointed, 'YYYY') || case when status in ('PNS', 'CPNS') then to_char(appointed, 'MM') else '21' end || case sex when 'MALE' then '1' else '2' end as prefix,
        case sex when 'MALE' then ${pick('$1::text[]', 'pg_temp.r(i, 11)')} else ${pick('$2::text[]', 'pg_temp.r(i, 11)')} end as name from c`,
  },
  { name: 'people by number', text: 'create unique index on vol_person (i)' },
  { name: 'people known', text: 'analyze vol_person, vol_unit, vol_demand' },
  {
    // A vacant post is often held by whoever leads the next unit.
    name: 'heads',
    text: `create temp table vol_acting on commit drop as
      select u.u, a.i, a.id, u.leader as p from vol_unit u join vol_person h on h.i = u.u + 1 and not h.leads join vol_person a on a.i = (u.u + 1) % ${units} + 1 and a.leads where pg_temp.r(u.u, 12) < 0.5;
      create temp table vol_head on commit drop as
      select u.u, coalesce(h.id, a.id) as head, case when h.id is not null then 'DEFINITIVE' when a.id is not null then 'ACTING' end as kind from vol_unit u left join vol_person h on h.i = u.u + 1 and h.leads left join vol_acting a on a.u = u.u;
      create temp table vol_above on commit drop as
      with recursive up as (select u, array_remove(array[head], null) as heads from vol_head where u = 0
        union all select n.u, array_remove(array[h.head], null) || above.heads from up above join vol_unit n on n.parent = above.u join vol_head h on h.u = n.u)
      select * from up`,
  },
  {
    name: 'unit',
    text: `insert into unit (id, agency_id, code, name, kind, parent_id, head_id, head_kind, depth, path)
      select u.id, ${agency}, u.code, u.name, u.kind, p.id, h.head, h.kind, u.depth, u.path from vol_unit u left join vol_unit p on p.u = u.parent join vol_head h on h.u = u.u order by u.u`,
  },
  {
    name: 'employee',
    text: `insert into employee (id, created_at, updated_at, agency_id, employee_number, name, title_suffix, status, standing, sex, birth_date, birth_place, education, rank_id, rank_since, appointed_on, email, phone, national_id, unit_id, position_id, supervisor_id)
      select v.id, t.created, t.created, ${agency}, v.prefix || lpad((500 + row_number() over (partition by v.prefix order by v.i))::text, 3, '0'), v.name,
        case v.education when 'S1' then ${pick(texts('S.Sos.', 'S.E.', 'S.H.', 'S.Pd.', 'S.Kom.', 'S.T.', 'S.IP.', 'S.Kep., Ns.'), 'pg_temp.r(v.i, 20)')} when 'S2' then ${pick(texts('S.E., M.Si.', 'S.H., M.H.', 'S.Pd., M.Pd.', 'S.T., M.T.'), 'pg_temp.r(v.i, 20)')} when 'D3' then 'A.Md.' end,
        v.status, v.legal, v.sex, v.birth_date, ${pick(texts('Medan', 'Binjai', 'Tanjungpinang', 'Pematangsiantar', 'Padang', 'Batam', 'Surabaya', 'Bandung'), 'pg_temp.r(v.i, 21)')}, v.education, k.id,
        greatest(v.appointed, date_trunc('year', v.since)::date), v.appointed, 'pegawai' || v.i || '@volume.example', '0812' || lpad((hashint8extended(v.i, 7) & 67108863)::text, 8, '0'), '9999' || lpad((v.i * 7)::text, 12, '0'),
        case when v.stays then u.id end, case when v.stays then p.id end,
        case when v.stays then case when a.heads[1] <> v.id then a.heads[1] when a.heads[2] <> v.id then a.heads[2] when a.heads[3] <> v.id then a.heads[3] when a.heads[4] <> v.id then a.heads[4] end end
      from vol_person v join vol_unit u on u.u = v.u join vol_position p on p.n = v.p join vol_above a on a.u = v.u
      cross join lateral (select ${moment('office_day() - 1 - floor(pg_temp.r(v.i, 22) * 1500)::int', 'pg_temp.r(v.i, 23)')} as created) t
      left join rank k on k.scale = case when v.status in ('PNS', 'CPNS') then 'PNS' else 'PPPK' end and k.grade = case when v.leads then 12 + (v.i % 3) when v.status = 'CPNS' then 9 when v.status = 'PNS' then 6 + floor(pg_temp.r(v.i, 24) * 8)::int else 5 + floor(pg_temp.r(v.i, 24) * 6)::int end`,
  },
  { name: 'headcount', text: `select headcount_changes(${agency}, ${employees})` },
  { name: 'postings', text: `select post_everybody(${agency})` },
  {
    name: 'assignments',
    text: `insert into assignment (id, created_at, updated_at, agency_id, employee_id, position_id, unit_id, kind, decree_number, valid_from, valid_until, single_seat)
      select pg_temp.uid('assignment', a.i * 4 + a.n), t.created, t.created, ${agency}, a.person, p.id, u.id, a.kind, '821.2/' || a.i || '/' || to_char(a.f, 'YYYY'), a.f, a.til, p.leads_unit from (
        select i, 1 as n, id as person, p, u, 'DEFINITIVE' as kind, since as f, case when not stays then since + floor(pg_temp.r(i, 30) * (office_day() - since - 1))::int end as til from vol_person
        union all select i, 2, id, 62 + floor(pg_temp.r(i, 31) * ${positions.length - 61})::int, floor(pg_temp.r(i, 32) * ${units})::int, 'DEFINITIVE', appointed, since - 1 from vol_person where since > appointed + 200 and pg_temp.r(i, 33) < 0.5
        union all select i, 3, id, p, u, 'ACTING', office_day() - 10 - floor(pg_temp.r(i, 34) * 200)::int, null from vol_acting) a
      join vol_position p on p.n = a.p join vol_unit u on u.u = a.u cross join lateral (select ${moment('a.f', 'pg_temp.r(a.i, 35)')} as created) t`,
  },
];

/** The nine of mansoskul and one technical competency, found on one day each; the evidence, and the levels held. */
const competency: Step[] = [
  {
    name: 'assessments',
    text: `insert into assessment (id, created_at, updated_at, agency_id, employee_id, competency_id, level, method, purpose, assessed_on, valid_until, assessor, status)
      select pg_temp.uid('assessment', v.i * 16 + d.k), t.created, t.created, ${agency}, v.id, d.competency,
        greatest(0, least(5, d.level + case when l.chance < 0.07 then -2 when l.chance < 0.33 then -1 when l.chance < 0.85 then 0 else 1 end)), ${pick(texts('CACT', 'CACT', 'CACT', 'ASSESSMENT_CENTER', 'ASSESSMENT_CENTER', 'COMPETENCY_TEST', 'SUPERVISOR'), 'pg_temp.r(v.i * 2 + (d.k > 9)::int, 40)')},
        case when pg_temp.r(v.i, 41) < 0.85 then 'MAPPING' else 'SELECTION' end, t.day, (t.day + interval '36 months')::date, 'Tim Penilai ' || 1 + v.i % 12, case when pg_temp.r(v.i * 16 + d.k, 42) < 0.003 then 'REVOKED' else 'RECORDED' end
      from vol_person v join vol_demand d on d.position = v.p and d.k <= 10
      cross join lateral (select pg_temp.r(v.i * 16 + d.k, 43) as chance) l cross join lateral (select day, ${moment('day', 'pg_temp.r(v.i * 2 + (d.k > 9)::int, 45)')} as created from (select office_day() - 20 - floor(pg_temp.r(v.i * 2 + (d.k > 9)::int, 44) * 1300)::int as day) y) t`,
  },
  {
    name: 'evidence of assessments',
    text: `insert into evidence (id, created_at, updated_at, agency_id, employee_id, competency_id, kind, level, observed_on, valid_until, source_noun, source_id)
      select md5('volume evidence ' || id)::uuid, created_at, updated_at, agency_id, employee_id, competency_id, 'ASSESSMENT', level, assessed_on, valid_until, 'Assessment', id from assessment where agency_id = ${agency}`,
  },
  {
    name: 'revocations',
    text: `insert into evidence (id, created_at, updated_at, agency_id, employee_id, competency_id, kind, level, observed_on, revokes_id, source_noun, source_id, note)
      select md5('volume revocation ' || id)::uuid, created_at + interval '9 days', updated_at + interval '9 days', agency_id, employee_id, competency_id, 'REVOCATION', level, assessed_on, md5('volume evidence ' || id)::uuid, 'Assessment', id, 'Salah berkas.'
      from assessment where agency_id = ${agency} and status = 'REVOKED'`,
  },
];

/** What is taught, when, and who was there. Those held are full of people who passed; those to come fill up. */
const learning = ({ trainings: count, held }: Sizes): Step[] => [
  { name: 'providers', values: [json(providers)], text: `insert into provider (id, agency_id, code, name, kind, active) select id, ${agency}, code, name, kind, true from jsonb_to_recordset($1::jsonb) as p(id uuid, code text, name text, kind text)` },
  {
    name: 'trainings', values: [json(trainings(count)), json(providers)],
    text: `create temp table vol_training on commit drop as select t.*, p.id as provider_id from jsonb_to_recordset($1::jsonb) as t(n int, id uuid, code text, title text, form text, hours int, provider int, status text, summary text, outcomes jsonb)
      join jsonb_to_recordset($2::jsonb) as p(n int, id uuid) on p.n = t.provider`,
  },
  {
    name: 'training',
    text: `insert into training (id, agency_id, code, title, form, learning_hours, summary, provider_id, status) select id, ${agency}, code, title, form, hours, summary, provider_id, status from vol_training`,
  },
  {
    name: 'outcomes',
    text: `insert into training_outcome (id, agency_id, training_id, competency_id, level) select md5('volume outcome ' || t.id || c.id)::uuid, ${agency}, t.id, c.id, o.level from vol_training t
      cross join jsonb_to_recordset(t.outcomes) as o(c text, level int) join competency c on c.code = o.c`,
  },
  {
    name: 'offerings',
    text: `create temp table vol_offering on commit drop as
      select o.*, row_number() over (partition by status in ('FINISHED', 'CLOSED') order by o) as place from (
        select t.n * 3 + k as o, pg_temp.uid('offering', t.n * 3 + k) as id, t.id as training, t.hours, t.status as shown, k, t.code || '-' || 1 + k as code,
          case k when 0 then 'FINISHED' when 1 then case when pg_temp.r(t.n, 50) < 0.08 then 'CANCELLED' when pg_temp.r(t.n, 50) < 0.2 then 'CLOSED' else 'FINISHED' end else case when pg_temp.r(t.n, 50) < 0.15 then 'PLANNED' else 'OPEN' end end as status,
          case k when 0 then office_day() - 330 - floor(pg_temp.r(t.n, 51) * 360)::int when 1 then office_day() - 40 - floor(pg_temp.r(t.n, 51) * 260)::int else office_day() + 7 + floor(pg_temp.r(t.n, 51) * 120)::int end as starts
        from vol_training t, generate_series(0, 2) k where t.status = 'PUBLISHED' or (t.status = 'RETIRED' and k < 2)) o;
      create index on vol_offering ((status in ('FINISHED', 'CLOSED')), place);
      analyze vol_offering`,
  },
  {
    name: 'places',
    text: `create temp table vol_place on commit drop as
      with many as (select count(*) filter (where status in ('FINISHED', 'CLOSED')) as held from vol_offering),
      places as (
        select v.i, n, v.id as employee, 1 + (floor(pg_temp.r(v.i, 52) * held)::int + n * (held / ${held})::int) % held as place from vol_person v, many, generate_series(0, ${held - 1}) n)
      select p.i * 16 + n as e, p.employee, o.o, o.id as offering, o.hours, o.training, o.starts, case when o.status = 'CLOSED' then case when pg_temp.r(p.i * 16 + n, 53) < 0.95 then 'APPROVED' else 'WITHDRAWN' end when c.chance < 0.92 then 'COMPLETED' when c.chance < 0.96 then 'WITHDRAWN' else 'REJECTED' end as status,
        case when o.status = 'FINISHED' and c.chance < 0.92 then case when c.chance < 0.82 then 'PASSED' when c.chance < 0.88 then 'FAILED' else 'ABSENT' end end as outcome
      from places p join vol_offering o on o.status in ('FINISHED', 'CLOSED') and o.place = p.place cross join lateral (select pg_temp.r(p.i * 16 + n, 54) as chance) c`,
  },
  {
    name: 'requests',
    text: `insert into vol_place
      with open as (select *, row_number() over (order by o) as at from vol_offering where status = 'OPEN'),
      asking as (select v.i, v.id, pg_temp.r(v.i, 55) as chance, 1 + floor(pg_temp.r(v.i, 56) * (select count(*) from open))::int as at from vol_person v where v.stays and pg_temp.r(v.i, 57) < 0.3)
      select a.i * 16 + 15, a.id, o.o, o.id, o.hours, o.training, o.starts, case when chance < 0.08 then 'DRAFT' when chance < 0.2 then 'SUBMITTED' when chance < 0.29 then 'ENDORSED' when chance < 0.9 then 'APPROVED' when chance < 0.93 then 'RETURNED' when chance < 0.97 then 'REJECTED' else 'WITHDRAWN' end, null
      from asking a join open o on o.at = a.at`,
  },
  {
    name: 'offering',
    text: `insert into offering (id, created_at, updated_at, agency_id, training_id, code, delivery, starts_on, ends_on, seats, seats_taken, location, status)
      select o.id, t.created, t.created, ${agency}, o.training, o.code, case o.o % 3 when 0 then 'CLASSROOM' when 1 then 'ONLINE' else 'BLENDED' end, o.starts, o.starts + greatest(0, o.hours / 8), least(10000, greatest(20, coalesce(p.taken, 0) + case when pg_temp.r(o.o, 58) < 0.1 then 0 else floor(pg_temp.r(o.o, 59) * 25)::int end)), coalesce(p.taken, 0),
        case when o.o % 3 <> 1 then 'Aula ' || 1 + o.o % 9 end, o.status
      from vol_offering o cross join lateral (select ${moment('o.starts - 90', 'pg_temp.r(o.o, 60)')} as created) t left join (select offering, count(*)::int as taken from vol_place where status in ('APPROVED', 'COMPLETED') group by 1) p on p.offering = o.id`,
  },
  {
    name: 'enrollments',
    text: `insert into enrollment (id, created_at, updated_at, agency_id, employee_id, offering_id, reason, status, outcome, completed_on, certificate_number)
      select pg_temp.uid('enrollment', e), t.created, least(t.created + interval '6 days', now()), ${agency}, employee, offering, 'Menunjang tugas jabatan.', status, outcome, case when outcome is not null then starts + greatest(0, hours / 8) end, case when outcome = 'PASSED' then 'STTPL/' || e end
      from vol_place cross join lateral (select ${moment('least(starts - 10, office_day() - 1) - floor(pg_temp.r(e, 61) * 30)::int', 'pg_temp.r(e, 62)')} as created) t`,
  },
  {
    name: 'hours',
    text: `insert into learning_hours_entry (id, agency_id, employee_id, year, hours, earned_on, enrollment_id)
      select pg_temp.uid('hours', e), ${agency}, employee, extract(year from day), hours, day, pg_temp.uid('enrollment', e) from (select *, starts + greatest(0, hours / 8) as day from vol_place where outcome = 'PASSED') p`,
  },
  {
    name: 'evidence of trainings',
    text: `insert into evidence (id, created_at, updated_at, agency_id, employee_id, competency_id, kind, level, observed_on, source_noun, source_id, note)
      select md5('volume evidence ' || p.e || c.id)::uuid, p.day, p.day, ${agency}, p.employee, c.id, 'TRAINING', o.level, p.day, 'Enrollment', pg_temp.uid('enrollment', p.e), t.title
      from (select *, starts + greatest(0, hours / 8) as day from vol_place where outcome = 'PASSED') p join vol_training t on t.id = p.training cross join jsonb_to_recordset(t.outcomes) as o(c text, level int) join competency c on c.code = o.c`,
  },
  {
    name: 'decisions',
    text: `insert into decision (id, agency_id, noun, record_id, move, from_status, to_status, by_name, decided_at)
      select pg_temp.uid(move, e), ${agency}, 'Enrollment', pg_temp.uid('enrollment', e), move, was, becomes, by, now() - (10 - n) * interval '1 day' - pg_temp.r(e, 63) * interval '20 days'
      from vol_place join (values (1, 'submit', 'DRAFT', 'SUBMITTED', 'Pegawai', '{SUBMITTED,ENDORSED,APPROVED,RETURNED,REJECTED}'::text[]), (2, 'endorse', 'SUBMITTED', 'ENDORSED', 'Atasan', '{ENDORSED,APPROVED}'), (3, 'approve', 'ENDORSED', 'APPROVED', 'BKPSDM Kota Volume', '{APPROVED}'),
        (2, 'return', 'SUBMITTED', 'RETURNED', 'Atasan', '{RETURNED}'), (2, 'reject', 'SUBMITTED', 'REJECTED', 'Atasan', '{REJECTED}')) m(n, move, was, becomes, by, states) on status = any(states) where e % 16 = 15`,
  },
];

/** One level a person and competency, as `settle_holdings` finds it: at most one assessment stands in each. */
const holdings: Step = {
  name: 'holdings',
  text: `insert into holding (id, created_at, updated_at, agency_id, employee_id, competency_id, level, since, valid_until, evidence_id)
    select md5('volume holding ' || employee_id || competency_id)::uuid, created_at, created_at, agency_id, employee_id, competency_id, level, observed_on, valid_until, id from (
      select distinct on (employee_id, competency_id) * from (
        select v.*, max(observed_on) filter (where kind = 'ASSESSMENT') over (partition by employee_id, competency_id) as base from evidence v
        where v.agency_id = ${agency} and v.kind <> 'REVOCATION' and not exists (select 1 from evidence r where r.kind = 'REVOCATION' and r.revokes_id = v.id)) v
      where kind = 'ASSESSMENT' or observed_on >= coalesce(base, observed_on)
      order by employee_id, competency_id, (valid_until is null or valid_until >= office_day()) desc, level desc, observed_on desc, id) h`,
};

const accounts: Step = {
  name: 'accounts', values: [PASSWORD],
  text: `insert into account (id, agency_id, login, name, employee_id, password_hash) values
      (pg_temp.uid('account', 1), ${agency}, 'hr@volume.example', 'Pengelola Kepegawaian Kota Volume', null, $1),
      (pg_temp.uid('account', 2), ${agency}, 'kepala@volume.example', 'Kepala Perangkat Daerah', (select head from vol_head where u between 1 and 20 and head is not null order by u limit 1), $1),
      (pg_temp.uid('account', 3), ${agency}, 'pegawai@volume.example', 'Pegawai Kota Volume', (select id from vol_person where not leads and stays order by i desc limit 1), $1)`,
};
const grants: Step = { name: 'grants', text: `insert into role_grant (agency_id, account_id, role) select ${agency}, id, 'HR_ADMIN' from account where login = 'hr@volume.example'` };

/** Two lines a person, as an import leaves them. */
const trail: Step = {
  name: 'audit trail',
  text: `insert into audit_entry (id, agency_id, at, action, noun, record_id, actor_name, actor_account, request_id, changes)
    select pg_temp.uid('audit', e.i * 2 + n), ${agency}, now() - pg_temp.r(e.i * 2 + n, 70) * interval '900 days', case n when 0 then 'CREATED' else 'UPDATED' end, 'Employee', e.id, 'Pengelola Kepegawaian Kota Volume', pg_temp.uid('account', 1), 'impor-' || e.i / 1000,
      jsonb_build_array(jsonb_build_object('field', 'name', 'before', case n when 1 then upper(e.name) end, 'after', e.name)) from vol_person e, generate_series(0, 1) n`,
};

/** The statements of the load, in order. */
export const steps = (employees: number, seed: number): Step[] => {
  const sizes = sizesFor(employees);
  return [chance(seed), ...city, ...tree(sizes), ...people(sizes), ...competency, ...learning(sizes), holdings, accounts, grants, trail];
};
