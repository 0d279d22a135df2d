import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { type Desk, openOffice, type Office, phone, wide } from './office.ts';
import { corners, pathOf, recordsOf, routes } from './routes.ts';

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
