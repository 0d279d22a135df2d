import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Browser, BrowserContext, Cookie, Locator, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { buildAdmin } from '../../api/build.ts';
import { PASSWORD } from '../../seeds/story/accounts.ts';
import { openWorld, TODAY, type World } from '../world.ts';
import { startBrowser } from './chromium.ts';

export const wide = { width: 1280, height: 900 }, phone = { width: 360, height: 780 };
export type View = typeof wide;

/** Ten in the morning at the office. */
const NOW = `${TODAY}T10:00:00+07:00`;
const shots = join(tmpdir(), `meritgraph-shots-${process.getuid?.() ?? ''}`);

/** The back office of one city, its server, and a browser to go there with. */
export interface Office {
  world: World; origin: string;
  /** A desk with a window of its own, signed in already unless nobody is named. It is cleared when the test is over, and must have been quiet. */
  desk(login?: string, view?: View): Promise<Desk>;
  /** Like desk, but cleared by whoever asked for it. */
  ownDesk(login?: string, view?: View): Promise<Desk>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  await oneAtATime(() => buildAdmin());
  const world = await openWorld(), [app, browser] = await Promise.all([world.http(), startBrowser()]);
  const origin = await app.listen({ port: 0, host: '127.0.0.1' }), cookies = new Map<string, Cookie[]>();
  const signedIn = async (login: string) => cookies.get(login) ?? cookies.set(login, [await cookieOf(app, login)]).get(login)!;
  const ownDesk = async (login?: string, view = wide) => sitDown(browser, origin, view, login ? await signedIn(login) : []);
  return {
    world, origin, ownDesk,
    async desk(login, view) {
      const desk = await ownDesk(login, view);
      onTestFinished(async ({ task }) => {
        const failed = task.result?.state === 'fail';
        if (failed) await desk.keepPicture(task.name);
        await desk.leave();
        if (!failed) expect({ complaints: desk.complaints, strangers: desk.strangers }).toEqual({ complaints: [], strangers: [] });
      });
      return desk;
    },
    async close() { await browser.close(); await app.close(); await world.close(); },
  };
}

/** Test files run beside each other, and only one may build. The lock goes with the connection, whatever becomes of us. */
async function oneAtATime(work: () => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: inject('databaseAdminUrl') });
  await client.connect();
  try { await client.query("select pg_advisory_lock(hashtext('meritgraph admin build'))"); await work(); } finally { await client.end(); }
}

async function cookieOf(app: Awaited<ReturnType<World['http']>>, login: string): Promise<Cookie> {
  const query = 'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { expiresAt } }';
  const { cookies } = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { login: addressOf(login), password: PASSWORD } } }), { name, value } = cookies[0]!;
  return { name, value, domain: '127.0.0.1', path: '/', httpOnly: true, sameSite: 'Strict', secure: false, expires: -1 };
}

export const addressOf = (login: string) => `${login}@meritgraph.example`;

/** Signs in by hand. */
export async function signIn(desk: Desk, login: string, password = PASSWORD): Promise<void> {
  await desk.page.getByRole('textbox', { name: 'Surel' }).fill(addressOf(login));
  await desk.page.locator('input[type=password]').fill(password);
  await desk.click(desk.button('Masuk'));
}

/** One window, whoever sits before it, and all that can be noticed from there. */
export interface Desk {
  page: Page; context: BrowserContext;
  /** What the browser complained of: errors on the console, pages that broke. */
  complaints: string[];
  /** Requests to anybody but our server. */
  strangers: string[];
  /** Operations of the graph, by name. */
  asked: string[];
  /** Addresses the window went to. */
  journeys: string[];
  /** Clicks since the last look. */
  clicks: number;
  /** Goes to a page of the back office, as by its menu; the first time the window is opened. */
  go(path: string): Promise<void>;
  /** Waits until the page has what it wanted to show. */
  settled(): Promise<void>;
  click(target: Locator): Promise<void>;
  /** Waits until it can be seen. */
  see(what: Locator | string): Promise<void>;
  button(name: string | RegExp, within?: Locator): Locator;
  link(name: string | RegExp, within?: Locator): Locator;
  dialog(name?: string | RegExp): Locator;
  /** The title of the page. */
  title(): Locator;
  main(): Locator;
  /** Chooses from a list one types in, without the mouse. */
  choose(field: Locator, text: string, option?: string | RegExp): Promise<void>;
  keepPicture(name: string): Promise<string>;
  leave(): Promise<void>;
}

async function sitDown(browser: Browser, origin: string, viewport: View, cookies: Cookie[]): Promise<Desk> {
  const context = await browser.newContext({ viewport, locale: 'id-ID', timezoneId: 'Asia/Jakarta', reducedMotion: 'reduce' });
  if (cookies.length) await context.addCookies(cookies);
  await context.clock.install({ time: NOW });
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const desk: Desk = {
    page, context, complaints: [], strangers: [], asked: [], journeys: [], clicks: 0,
    async go(path) {
      if (page.url() === 'about:blank') await page.goto(`${origin}/#${path}`);
      else await page.evaluate(path => { (window as unknown as Watched).stir(); location.hash = path; }, path);
      await desk.settled();
    },
    settled: () => page.waitForFunction(() => (window as unknown as Watched).restful(), undefined, { polling: 'raf', timeout: 20_000 }).then(() => undefined),
    async click(target) { await target.click(); desk.clicks++; },
    see: what => (typeof what === 'string' ? page.getByText(what).first() : what).waitFor({ state: 'visible' }),
    button: (name, within) => (within ?? page).getByRole('button', { name, exact: typeof name === 'string' }),
    link: (name, within) => (within ?? page).getByRole('link', { name, exact: typeof name === 'string' }),
    dialog: name => page.getByRole('dialog', name ? { name } : {}),
    title: () => page.locator('#page-title'),
    main: () => page.locator('#main'),
    async choose(field, text, option = text) {
      await field.fill(text);
      // Typing asks the server; until it has answered the list is an older one.
      await page.waitForFunction(text => { const all = [...document.querySelectorAll('[role=option]')]; return all.length > 0 && all.every(o => o.textContent!.toLowerCase().includes(text.toLowerCase())); }, text);
      const wanted = page.getByRole('option', { name: option }).first();
      for (let i = 0; i < 60 && !(await wanted.evaluate(li => li.classList.contains('Mui-focused'))); i++) await field.press('ArrowDown');
      await field.press('Enter');
    },
    async keepPicture(name) {
      mkdirSync(shots, { recursive: true });
      const path = join(shots, `${name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 100)}-${viewport.width}.png`);
      await page.screenshot({ path, timeout: 5000 }).then(() => console.error(`The page looked like this: ${path}`), () => undefined);
      return path;
    },
    leave: () => context.close(),
  };
  page.on('console', message => { if (message.type() === 'error' || /^Warning:/.test(message.text())) desk.complaints.push(message.text().slice(0, 400)); });
  page.on('pageerror', error => desk.complaints.push(error.message));
  page.on('framenavigated', frame => desk.journeys.push(frame.url()));
  page.on('request', request => {
    const url = new URL(request.url());
    if (/^(http|ws)/.test(url.protocol) && url.origin !== origin) desk.strangers.push(request.url());
    if (url.pathname === '/graphql') desk.asked.push(JSON.parse(request.postData() ?? '{}').operationName ?? '?');
  });
  return desk;
}

interface Watched { restful(): boolean; stir(): void }
/** Runs in the page: says whether nothing is under way and nothing is a placeholder, for a few frames on end. */
function watch() {
  const fetched = window.fetch.bind(window), here = window as unknown as Watched;
  let under = 0, still = 0;
  // What fades and turns would only be waited for, and painted by the processor.
  const calm = new CSSStyleSheet();
  calm.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; }');
  document.adoptedStyleSheets = [calm];
  window.fetch = async (...request) => {
    under++; still = 0;
    try { return await fetched(...request); } finally { setTimeout(() => { under--; }); }
  };
  here.stir = () => { still = 0; };
  here.restful = () => {
    const waiting = under > 0 || !document.querySelector('h1') || document.querySelector('.MuiSkeleton-root, [role=progressbar]:not([aria-valuenow]), [aria-busy=true], [class*=RaLoading-]');
    still = waiting ? 0 : still + 1;
    return still > 5;
  };
}

/** Every click counts towards what the task may cost. */
export function expectClicks(desk: Desk, most: number, task: string): void {
  console.info(`${task}: ${desk.clicks} of ${most} clicks`);
  expect(desk.clicks, task).toBeLessThanOrEqual(most);
}
