import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminDist } from '../../api/build.ts';
import { barriers } from './barriers.ts';
import { openOffice, type Office } from './office.ts';
import { pathOf, recordsOf } from './routes.ts';

let office: Office, records: Record<string, string>;
beforeAll(async () => { office = await openOffice(); records = await recordsOf(office.world, 'hr.medan'); });
afterAll(() => office?.close());

describe('the first load', () => {
  const weigh = (files: Set<string>) => [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(adminDist, file)), { level: 9 }).length, 0) / 1000;

  test('leads to the login in few steps, quietly, and asks only who one is', async () => {
    const desk = await office.desk();
    await desk.go('/Employee');
    await desk.see(desk.button('Masuk'));
    expect(desk.journeys.length, `${desk.journeys}`).toBeLessThanOrEqual(5);
    expect(desk.asked.filter(name => name !== 'WhoAmI')).toEqual([]);
    expect(desk.asked.length).toBeLessThanOrEqual(2);
    expect(desk.complaints).toEqual([]);
    expect(desk.strangers).toEqual([]);
    expect(await desk.page.title()).toBe('Masuk · Meritgraph');
  });

  // What is there before any page is, and with what most people open.
  test.each([['the login', undefined, '/', 450], ['home', 'hr.medan', '/', 475], ['the inbox', 'hr.medan', '/inbox', 475], ['an employee', 'hr.medan', '/Employee/:Employee/show', 475]] as const)('of %s takes few scripts', async (name, login, path, most) => {
    const desk = await office.desk(login), files = new Set<string>();
    desk.page.on('response', response => { const { pathname } = new URL(response.url()); if (pathname.endsWith('.js')) files.add(pathname); });
    await desk.go(pathOf({ path, kind: 'page' }, records));
    console.info(`${name}: ${weigh(files).toFixed(0)} kB in ${files.size} scripts`);
    expect(files.size).toBeGreaterThan(0);
    expect(weigh(files)).toBeLessThanOrEqual(most);
  });

  test('of home asks four things: who one is, what waits, and what is on the page', async () => {
    const desk = await office.desk('hr.medan');
    await desk.go('/');
    expect(desk.asked.toSorted()).toEqual(['HomeGaps', 'HomePage', 'InboxCounts', 'WhoAmI']);
    expect(desk.complaints).toEqual([]);
  });

  test('comes packed, its page anew each time and what it names for good', async () => {
    const get = (path: string, headers: Record<string, string>) => fetch(new URL(path, office.origin), { headers }), packed = { 'accept-encoding': 'br' };
    const page = await get('/', packed), [script] = /assets\/[\w.-]+\.js/.exec(await page.text())!;
    expect([page.headers.get('content-encoding'), page.headers.get('cache-control')]).toEqual(['br', 'no-cache']);
    const answer = await get(`/${script}`, packed), plain = await get(`/${script}`, { 'accept-encoding': 'identity' });
    expect([answer.headers.get('content-encoding'), answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual(['br', 'public, max-age=31536000, immutable', 'accept-encoding']);
    expect(plain.headers.get('content-encoding')).toBe(null);
    expect(await answer.text()).toBe(await plain.text());
  });
});

test('a picture without words would be noticed', async () => {
  const desk = await office.desk('pegawai');
  await desk.go('/');
  await desk.page.evaluate(() => document.querySelector('#main')!.append(document.createElement('img')));
  expect(await barriers(desk)).toEqual([expect.stringMatching(/^image-alt ×1/)]);
});
