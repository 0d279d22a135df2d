import { Client } from 'pg';
import { AGENCY } from '../../seeds/volume/catalogue.ts';
import { openCity } from './city.ts';
import { statements } from './measure.ts';
import { startApi } from './targets.ts';

/** How long the line of sight takes both ways in a city of 15,000: a plan of results for everybody, each serving one of their leader's, planted in a copy of the bench's city. */
const EMPLOYEES = 15_000, LIMIT_MS = 1_000, ROUNDS = 5;
const here = `'${AGENCY}'::uuid`;
const planted = [
  `with root as (select id from unit where agency_id = ${here} and parent_id is null limit 1),
    p as (insert into regional_development_plan (agency_id, title, vision, instrument, year_from, year_until) values (${here}, 'RPJMD', 'Kota maju', 'Perda', 2025, 2029) returning id),
    m as (insert into mission (agency_id, plan_id, number, statement) select ${here}, p.id, n, 'Misi ' || n from p, generate_series(1, 5) n returning id, number),
    o as (insert into objective (agency_id, mission_id, code, statement, indicator, measure, target, unit_id) select ${here}, m.id, m.number || '.' || n, 'Sasaran', 'Indeks', 'poin', 80, root.id from m, generate_series(1, 4) n, root returning id, code),
    g as (insert into programme (agency_id, objective_id, code, name, indicator, measure, target, unit_id) select ${here}, o.id, o.code || '.' || n, 'Program', 'Indeks', 'poin', 80, root.id from o, generate_series(1, 5) n, root returning id, code),
    w as (insert into work_plan (agency_id, title, year, unit_id, status) select ${here}, 'Renja', 2026, root.id, 'IN_EXECUTION' from root returning id)
    insert into activity (agency_id, work_plan_id, programme_id, code, name, indicator, measure, target, budget, unit_id, starts_on, ends_on) select ${here}, w.id, g.id, g.code || '.' || n, 'Kegiatan', 'Orang', 'orang', 100, 1e9, root.id, '2026-01-01', '2026-12-31' from g, w, root, generate_series(1, 5) n`,
  `with c as (insert into appraisal_cycle (agency_id, name, kind, valid_from, valid_until, status) values (${here}, 'SKP 2026', 'ANNUAL', '2026-01-01', '2026-12-31', 'OPEN') returning id)
    insert into performance_plan (agency_id, employee_id, cycle_id, starts_on, ends_on, position_id, unit_id, assessor_id, status) select ${here}, e.id, c.id, '2026-01-01', '2026-12-31', e.position_id, e.unit_id, e.supervisor_id, 'AGREED' from employee e, c where e.agency_id = ${here} and e.standing = 'ACTIVE'`,
  `insert into planned_result (agency_id, plan_id, statement) select ${here}, v.id, 'Hasil ' || n from performance_plan v, generate_series(1, 3) n where v.agency_id = ${here}`,
  'update planned_result r set cascades_from_id = l.id from performance_plan v join performance_plan s on s.employee_id = v.assessor_id and s.agency_id = v.agency_id join planned_result l on l.plan_id = s.id where r.plan_id = v.id and l.statement = r.statement',
  // Whoever has no leader is tied to an activity.
  `with act as (select id, row_number() over (order by id) - 1 as n, count(*) over () as c from activity where agency_id = ${here}), t as (select r.id, row_number() over (order by r.id) as k from planned_result r where r.agency_id = ${here} and r.cascades_from_id is null) update planned_result r set activity_id = act.id from t, act where t.id = r.id and act.n = t.k % act.c`,
  'analyze',
];
const deepest = 'select v.employee_id as id from planned_result r join planned_result s on s.id = r.cascades_from_id join planned_result q on q.id = s.cascades_from_id join performance_plan v on v.id = r.plan_id order by r.id limit 1';
const questions = {
  'down from every mission': '{ missions(perPage: 10) { nodes { number carriers(perPage: 25) { people planned totalCount offices { people unit { name } } nodes { steps employee { name } result { statement } } } } } }',
  'up from one person': 'query ($id: ID!) { employee(id: $id) { lineOfSight { statement steps activity { name } mission { number statement } plan { vision } } } }',
  'up from a page of people': '{ employees(perPage: 50) { nodes { name lineOfSight { steps mission { number } } } } }',
};

const database = await openCity(EMPLOYEES, line => console.error(line)), admin = new Client({ connectionString: database.adminUrl }), url = new URL(database.url), owner = decodeURIComponent(url.username), original = url.pathname.slice(1);
await admin.connect();
await admin.query('drop database if exists sight with (force)');
await admin.query(`create database sight template "${original}" owner "${owner}"`);
url.pathname = '/sight';
const copy = new Client({ connectionString: url.href });
await copy.connect();
await copy.query('set statement_timeout = 0');
for (const statement of planted) await copy.query(statement);
const { rows: [{ id }] } = await copy.query(deepest), { rows: [grown] } = await copy.query('select (select count(*) from performance_plan) as plans, (select count(*) from planned_result) as results');
await copy.end();
const observed = new URL(database.adminUrl);
observed.pathname = '/sight';
const observer = new Client({ connectionString: observed.href }), api = await startApi(url.href, true);
await observer.connect();
await observer.query('create extension if not exists pg_stat_statements');
try {
  console.log(`${grown.plans} plans, ${grown.results} results`);
  for (const [what, query] of Object.entries(questions)) {
    const times: number[] = [];
    let calls = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const counted = await statements(observer, 'sight'), begun = performance.now();
      const answer = (await (await fetch(`http://127.0.0.1:${api.port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...api.headers }, body: JSON.stringify({ query, variables: { id } }) })).json()) as { errors?: object };
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      times.push(performance.now() - begun);
      calls = (await statements(observer, 'sight')).calls - counted.calls;
    }
    const slowest = Math.max(...times);
    console.log(`${what}: ${Math.min(...times).toFixed(0)} to ${slowest.toFixed(0)} ms (≤ ${LIMIT_MS}), ${calls} statements ${slowest <= LIMIT_MS ? '✓' : '✗'}`);
    if (slowest > LIMIT_MS) process.exitCode = 1;
  }
} finally {
  await api.close();
  await observer.end();
  await admin.query('drop database sight with (force)');
  await admin.end();
  await database.stop();
}
