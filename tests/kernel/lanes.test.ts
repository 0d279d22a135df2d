import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Found, Lanes } from '../../api/kernel/lanes.ts';
import { type FreshDatabase, freshDatabase } from '../database.ts';

let database: FreshDatabase, pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 6 });
  // As MikroORM's pool does: a connection that is lost is no fault of the process.
  pool.on('connect', client => void client.on('error', () => undefined));
  pool.on('error', () => undefined);
});
afterAll(async () => { await pool?.end(); await database?.drop(); });

const whoAnswers = (n: number) => ({ name: 'who', text: 'select pg_backend_pid() as pid, $1::int as n', values: [n] });
const divide = (by: number) => ({ name: 'divide', text: 'select pg_backend_pid() as pid, 6 / $1::int as n', values: [by] });
/** Lanes that know these questions to be quick. */
async function lanesFor(known: ReturnType<typeof whoAnswers>, quick = 10_000): Promise<Lanes> {
  const lanes = new Lanes(pool as never, quick);
  await lanes.query(known);
  return lanes;
}
const pidOf = ({ rows: [row] }: Found) => row.pid as number;

test('Quick questions share few connections, and each gets its own answer', async () => {
  const lanes = await lanesFor(whoAnswers(0)), answers = await Promise.all(Array.from({ length: 24 }, (_, n) => lanes.query(whoAnswers(n))));
  expect(answers.map(a => a.rows[0].n)).toEqual(Array.from({ length: 24 }, (_, n) => n));
  expect(new Set(answers.map(pidOf)).size).toBeLessThanOrEqual(3);
});

test('A question that is refused hinders none of those beside it', async () => {
  const lanes = await lanesFor(divide(1)), told = await Promise.allSettled([6, 0, 3, 0, 2].map(by => lanes.query(divide(by))));
  expect(told.map(t => (t.status === 'fulfilled' ? t.value.rows[0].n : t.reason.code))).toEqual([1, '22012', 2, '22012', 3]);
});

test('A question that turns out slow goes its own way from then on', async () => {
  const sleepy = (seconds: number) => ({ name: 'sleepy', text: 'select pg_backend_pid() as pid, pg_sleep($1)', values: [seconds] });
  const lanes = await lanesFor(whoAnswers(0), 300);
  await lanes.query(sleepy(0.4));
  const order: string[] = [], slow = lanes.query(sleepy(1)).finally(() => order.push('slow')), quick = await lanes.query(whoAnswers(1)).finally(() => order.push('quick'));
  expect(pidOf(quick)).not.toBe(pidOf(await slow));
  expect(order).toEqual(['quick', 'slow']);
});

test('A question that takes long only because many ask it at once is quick', async () => {
  const sleepy = { name: 'sleepy', text: 'select pg_backend_pid() as pid, pg_sleep($1)', values: [0.3] }, lanes = await lanesFor(whoAnswers(0), 420);
  const at = async (n: number) => new Set((await Promise.all(Array.from({ length: n }, () => lanes.query({ ...sleepy })))).map(pidOf)).size;
  // Connections that have to be opened first take their time.
  await Promise.all(Array.from({ length: 6 }, () => pool.query('select pg_sleep(0.2)')));
  expect(await at(12)).toBe(6);
  expect(await at(6)).toBeLessThanOrEqual(3);
});

test('A lost connection is told to those on their way over it, and the next question finds another', async () => {
  const lanes = await lanesFor(whoAnswers(0)), deadly = { name: 'deadly', text: 'select pg_terminate_backend(pg_backend_pid()) where $1::int > 0', values: [0] };
  await lanes.query(deadly);
  const told = await Promise.allSettled([lanes.query(whoAnswers(1)), lanes.query({ ...deadly, values: [1] }), lanes.query(whoAnswers(2))]);
  // What ends its own connection still answers.
  expect(told.map(t => t.status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect((await lanes.query(whoAnswers(7))).rows[0].n).toBe(7);
  expect(pool.idleCount).toBe(pool.totalCount);
});

test('When nothing is asked any more, every connection is given back', async () => {
  const lanes = await lanesFor(whoAnswers(0));
  await Promise.all(Array.from({ length: 60 }, (_, n) => lanes.query(whoAnswers(n))));
  expect(pool.idleCount).toBe(pool.totalCount);
  expect(pool.waitingCount).toBe(0);
});
