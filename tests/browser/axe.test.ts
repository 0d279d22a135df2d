import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openOffice, type Office, phone, wide } from './office.ts';
import { corners, pathOf, recordsOf, routes } from './routes.ts';

const require = createRequire(import.meta.url), source = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe { run(context: unknown, options: object): Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; html: string; failureSummary: string }[] }[] }> }
/** What keeps people out of this page, serious or worse. */
async function barriers({ page }: Desk): Promise<string[]> {
  // Not as a script of the page: the server's policy lets in none but its own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async rules => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id} ×${v.nodes.length}: ${v.nodes[0]!.target.join(' ')} ${v.nodes[0]!.html.slice(0, 160)} ${/contrast of [\d.]+[^.]*/.exec(v.nodes[0]!.failureSummary)?.[0] ?? ''}`);
  }, rules);
}

let office: Office, records: Record<string, string>;
beforeAll(async () => { office = await openOffice(); records = await recordsOf(office.world, 'hr.medan'); });
afterAll(() => office?.close());

describe.each([['on a desk', wide], ['on a phone', phone]] as const)('%s', (_, view) => {
  let desk: Desk;
  beforeAll(async () => { desk = await office.ownDesk('hr.medan', view); await desk.go('/Rank'); });
  afterAll(() => desk?.leave());
  afterEach(async ({ task }) => { if (task.result?.state === 'fail') await desk.keepPicture(`axe ${task.name}`); });

  test.each([...routes, ...corners])('nobody is kept out of $path', async route => {
    await desk.go(pathOf(route, records));
    expect(await barriers(desk)).toEqual([]);
  });

  test('nobody is kept out of the login', async () => {
    const door = await office.desk(undefined, view);
    await door.go('/');
    await door.see(door.button('Masuk'));
    expect(await barriers(door)).toEqual([]);
  });
});

test('a picture without words would be noticed', async () => {
  const desk = await office.desk('pegawai');
  await desk.go('/');
  await desk.page.evaluate(() => document.querySelector('#main')!.append(document.createElement('img')));
  expect(await barriers(desk)).toEqual([expect.stringMatching(/^image-alt ×1/)]);
});
