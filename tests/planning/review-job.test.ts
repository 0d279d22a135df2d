import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { runJob, startJobs } from '../../api/platform/jobs.ts';
import { openPost } from '../../api/platform/mail.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, TODAY, type World } from '../world.ts';

const { medan } = story;
let world: World, policies: string[];
beforeAll(async () => {
  world = await openWorld();
  // What the story brings by itself is opened first.
  await review();
  policies = (await world.rows(`select id from policy where agency_id = ? and status in ('IN_FORCE', 'UNDER_REVIEW') order by id`, medan.agency)).map(p => p.id);
});
afterAll(() => world.close());

const environment = () => readEnvironment({ DATA_DIR: world.dataDir }), em = () => world.orm.em.fork() as never;
const review = () => runJob('REVIEW', { em, house: world.house, post: openPost(environment()) });
/** What stands open for a policy, and for what. */
const open = async (id: string) => (await world.rows(`select r.id, array(select c.kind || ' ' || c.key from policy_review_cause c where c.review_id = r.id order by 1) as causes from policy_review r where r.policy_id = ?::uuid and r.status <> 'DECIDED'`, id)) as { id: string; causes: string[] }[];
/** The same policy as it was before anybody looked. */
const afresh = async (id: string, reviewBy: string | null) => { await world.rows(`update policy_review set status = 'DECIDED', decision = 'KEEP', reason = 'Tetap sesuai.' where policy_id = ?::uuid and status <> 'DECIDED'`, id); await world.rows(`update policy set status = 'IN_FORCE', review_by = ?::date where id = ?::uuid`, reviewBy, id); };

test('the daily job opens one review for a day that has come, however many run it side by side and however often', async () => {
  const [id] = policies as [string];
  await afresh(id, '2026-11-21');
  await Promise.all([review(), review(), review()]);
  await review();
  const found = await open(id);
  expect([found.length, found[0]!.causes]).toEqual([1, ['CALENDAR 2026-11-21']]);
  // Once decided, the same day opens nothing again.
  await world.rows(`update policy_review set status = 'DECIDED', decision = 'KEEP', reason = 'Tetap sesuai.' where id = ?::uuid`, found[0]!.id);
  await review();
  expect(await open(id)).toEqual([]);
});

test('evidence opens one review of each policy it concerns, and a further cause joins it', async () => {
  const trainings = (await world.rows(`select id from policy where agency_id = ? and kind = 'TRAINING' and status in ('IN_FORCE', 'UNDER_REVIEW') order by id`, medan.agency)).map(p => p.id);
  expect(trainings.length).toBeGreaterThan(0);
  for (const id of policies) await afresh(id, null);
  const irrelevant = async () => (await world.row(`insert into curriculum_review (agency_id, training_id, opened_on, relevance, answers) select t.agency_id, t.id, '${TODAY}', 2.1, 9 from training t where t.agency_id = ? and not exists (select from curriculum_review r where r.training_id = t.id and r.status <> 'DECIDED') order by t.code limit 1 returning id`, medan.agency)).id as string;
  const first = await irrelevant();
  await Promise.all([review(), review()]);
  for (const id of trainings) expect([id, (await open(id)).map(r => r.causes)]).toEqual([id, [[`RELEVANCE ${first}`]]]);
  for (const id of policies.filter(one => !trainings.includes(one))) expect([id, await open(id)]).toEqual([id, []]);
  const second = await irrelevant();
  await Promise.all([review(), review()]);
  for (const id of trainings) expect([id, (await open(id)).map(r => r.causes)]).toEqual([id, [[`RELEVANCE ${first}`, `RELEVANCE ${second}`].sort()]]);
});

test('the server does it every day by itself, and once when it starts', async () => {
  const [id] = policies as [string];
  await afresh(id, '2026-11-20');
  const jobs = await startJobs({ databaseUrl: world.url, house: world.house, em, environment: environment(), complain: error => { throw error; } });
  try {
    for (let tries = 0; tries < 200 && !(await open(id)).length; tries++) await sleep(100);
    expect((await open(id)).map(r => r.causes)).toEqual([['CALENDAR 2026-11-20']]);
    expect(await world.row(`select cron, timezone from jobs.schedule where name = 'review'`)).toEqual({ cron: '17 4 * * *', timezone: 'Asia/Jakarta' });
    expect(await world.row(`select schedule from job where name = 'REVIEW'`)).toEqual({ schedule: '17 4 * * *' });
  } finally { await jobs.close(); }
}, 60_000);
