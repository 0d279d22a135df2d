import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { enums } from '../../admin/graph/nouns.ts';
import { projectRoot } from '../../api/environment.ts';
import { barriers } from './barriers.ts';
import { type Desk, openOffice, type Office, type View } from './office.ts';
import { corners, pathOf, recordsOf, type Route, routes } from './routes.ts';

/** All words of the back office; what an area says is found where it lies. */
const admin = join(projectRoot, 'admin'), words: object[] = await Promise.all(globSync(['*/{id,*.id}.ts', '*.id.ts'], { cwd: admin }).sort().map(async file => ((await import(join(admin, file))) as { default: object }).default));
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
/** What a training confers and its sessions are two lists below it; so are the sessions and participants of an offering, goals and sessions below a pairing, plans and predicates below a cycle, aspirations and participants below a forum; a plan has its sheet, its month, reports and feedback; a career plan its outlook and talks; a successor the criteria and proposals; a proposal chooses among four kinds; a career the five records it rests on. */
const more: Record<string, number> = { '/Offering/:Offering/show': 5, '/Training/:Training/show': 5, '/Training/:Training/show?tab=evaluation': 5, '/MentoringPairing/:MentoringPairing/show': 5, '/AppraisalCycle/:AppraisalCycle/show': 5, '/ForumSession/:ForumSession/show': 5, '/PerformancePlan/:PerformancePlan/show': 7, '/CareerPlan/:CareerPlan/show': 5, '/Successor/:Successor/show': 5, '/CareerProposal/:CareerProposal': 9, '/Employee/:Employee/show?tab=career': 7 };

/** Goes to every page of the back office there is, in a window of this size: each is whole, and keeps nobody out. */
export function lookAtEveryPage(name: string, view: View): void {
  describe(name, () => {
    let office: Office, records: Record<string, string>, desk: Desk;
    beforeAll(async () => {
      office = await openOffice();
      records = await recordsOf(office.world, 'hr.medan');
      desk = await office.ownDesk('hr.medan', view);
      await desk.go('/Rank');
      // The frame stands before the page in it is loaded: what that asks is not for the next one.
      await desk.see(desk.title());
      await desk.settled();
    });
    afterAll(async () => { await desk?.leave(); await office?.close(); });
    afterEach(async ({ task }) => { if (task.result?.state === 'fail') await desk.keepPicture(`${name} ${task.name}`); });

    test.each([...routes, ...corners])('$path is whole: no mishap, no stranger, no raw word, few questions, no sideways scroll, and nobody is kept out of it', async route => {
      for (const noted of [desk.complaints, desk.strangers, desk.asked, desk.journeys]) noted.length = 0;
      await desk.go(pathOf(route, records));
      const { page } = desk, text = await page.evaluate(() => document.body.innerText);
      expect.soft(desk.complaints, 'complaints').toEqual([]);
      expect.soft(desk.strangers, 'other hosts').toEqual([]);
      // The frame asks every minute what waits: once may fall to any page.
      const asked = desk.asked.filter((name, i, all) => name !== 'InboxCounts' || all.indexOf(name) !== i);
      expect.soft(asked.length, `asked ${asked}`).toBeLessThanOrEqual(more[route.path] ?? most[route.kind]);
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
      expect.soft(await barriers(desk), 'barriers').toEqual([]);
    });

    test('nobody is kept out of the login', async () => {
      const door = await office.desk(undefined, view);
      await door.go('/');
      await door.see(door.button('Masuk'));
      expect(await barriers(door)).toEqual([]);
    });
  });
}
