import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { enums } from '../../admin/graph/nouns.ts';
import competencyWords from '../../admin/competency/id.ts';
import kernelWords from '../../admin/kernel/id.ts';
import learningWords from '../../admin/learning/id.ts';
import careerWords from '../../admin/career/id.ts';
import proposalWords from '../../admin/career/proposal.id.ts';
import talentWords from '../../admin/career/talent.id.ts';
import mentoringWords from '../../admin/mentoring/id.ts';
import pageWords from '../../admin/pages.id.ts';
import peopleWords from '../../admin/people/id.ts';
import performanceWords from '../../admin/performance/id.ts';
import planningWords from '../../admin/planning/id.ts';
import noticeWords from '../../admin/platform/notice.id.ts';
import policyWords from '../../admin/planning/policy.id.ts';
import strategyWords from '../../admin/planning/strategy.id.ts';
import platformWords from '../../admin/platform/id.ts';
import { adminDist } from '../../api/build.ts';
import { type Desk, openOffice, type Office, phone, wide } from './office.ts';
import { corners, pathOf, recordsOf, type Route, routes } from './routes.ts';

let office: Office, records: Record<string, string>;
beforeAll(async () => { office = await openOffice(); records = await recordsOf(office.world, 'hr.medan'); });
afterAll(() => office?.close());

const words = [kernelWords, peopleWords, competencyWords, learningWords, planningWords, strategyWords, policyWords, mentoringWords, performanceWords, careerWords, talentWords, proposalWords, platformWords, noticeWords, pageWords];
/** Constants that no word for people contains: PNS is both, SUBMITTED is not; levels of education are called by their letters by everybody. */
const written = JSON.stringify(['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'S1', 'S2', 'S3'].concat(words.flatMap(w => {
  const { enums = {}, areas = {} } = w as { enums?: Record<string, Record<string, string>>; areas?: Record<string, string> };
  // The menu writes its headings in capitals.
  return [...Object.values(enums).flatMap(e => Object.values(e)), ...Object.values(areas).map(area => area.toUpperCase())];
})));
const constants = [...new Set(Object.values(enums).flat() as string[])].filter(constant => !written.includes(constant));
const rawConstant = new RegExp(`(?<![\\w.-])(${constants.join('|')})(?![\\w.-])`, 'g');
const rawKey = new RegExp(`(?<![\\w@./])(ra|${[...new Set(words.flatMap(Object.keys))].join('|')})\\.[a-z_A-Z]\\w*(\\.\\w+)*`, 'g');
const mishap = /\b(undefined|NaN|Invalid Date|\[object \w+\]|null)\b/g;

/**
 * What a page may ask of the graph once the frame stands (which asks who one is and what waits, once). A list: its rows with counts and facets in one question, and names for a filter already set.
 * A record: itself, what points at it, and its two trails, decisions and changes. A form: its record, and the choices and the present value of each reference.
 */
const most: Record<Route['kind'], number> = { home: 2, list: 2, show: 4, edit: 8, create: 6, page: 2 };
/** What a training confers and its sessions are two lists below it; so are goals and sessions below a pairing, plans and predicates below a cycle, aspirations and participants below a forum; a plan has its sheet, reports and feedback; a career plan its outlook and talks; a successor the criteria and proposals; a proposal chooses among four kinds; a career the five records it rests on. */
const more: Record<string, number> = { '/Training/:Training/show': 5, '/Training/:Training/show?tab=evaluation': 5, '/MentoringPairing/:MentoringPairing/show': 5, '/AppraisalCycle/:AppraisalCycle/show': 5, '/ForumSession/:ForumSession/show': 5, '/PerformancePlan/:PerformancePlan/show': 6, '/CareerPlan/:CareerPlan/show': 5, '/Successor/:Successor/show': 5, '/CareerProposal/:CareerProposal': 9, '/Employee/:Employee/show?tab=career': 7 };

describe.each([['on a desk', wide], ['on a phone', phone]] as const)('%s', (_, view) => {
  let desk: Desk;
  beforeAll(async () => { desk = await office.ownDesk('hr.medan', view); await desk.go('/Rank'); });
  afterAll(() => desk?.leave());
  afterEach(async ({ task }) => { if (task.result?.state === 'fail') await desk.keepPicture(task.name); });

  test.each([...routes, ...corners])('$path is whole: no mishap, no stranger, no raw word, few questions, no sideways scroll', async route => {
    for (const noted of [desk.complaints, desk.strangers, desk.asked, desk.journeys]) noted.length = 0;
    await desk.go(pathOf(route, records));
    const { page } = desk, text = await page.evaluate(() => document.body.innerText);
    expect.soft(desk.complaints, 'complaints').toEqual([]);
    expect.soft(desk.strangers, 'other hosts').toEqual([]);
    expect.soft(desk.asked.length, `asked ${desk.asked}`).toBeLessThanOrEqual(more[route.path] ?? most[route.kind]);
    expect.soft(desk.journeys.length, `went to ${desk.journeys}`).toBeLessThanOrEqual(2);
    expect.soft(text.match(rawKey) ?? [], 'keys of words').toEqual([]);
    expect.soft(text.match(rawConstant) ?? [], 'constants').toEqual([]);
    expect.soft(text.match(mishap) ?? [], 'mishaps').toEqual([]);
    expect.soft(text.length, 'is not empty').toBeGreaterThan(60);
    expect.soft(await page.evaluate(() => document.documentElement.lang)).toBe('id');
    expect.soft(await page.title()).toBe(`${await page.locator('h1').first().innerText()} · Meritgraph`);
    expect.soft(await page.locator('h1').count(), 'one title').toBe(1);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'sideways').toBeLessThanOrEqual(0);
    if (route.path !== '/nowhere') expect.soft(text).not.toMatch(/Tidak ditemukan|Halaman ini gagal dimuat/);
  });
});

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
