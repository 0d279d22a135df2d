import { afterAll, beforeAll, expect, test } from 'vitest';
import { access } from '../../api/access.ts';
import type { AccessTable } from '../../api/kernel/access.ts';
import type { Actor } from '../../api/kernel/actor.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';

const { medan } = story;
let world: World;
beforeAll(async () => {
  // No relation has a rule of its own yet; the first one that gets it must be withheld like any field.
  Object.assign((access as AccessTable)['Employee']!.fields!, { rank: (actor: Actor) => ({ id: { $eq: actor.employee ?? '' } }) });
  world = await openWorld();
});
afterAll(() => world.close());

const question = 'query($ids: [ID!]!) { employees(filter: { ids: $ids }, sort: [{ field: NAME }]) { nodes { id rank { id code } } } }';
const ranksSeen = async (login: string) => {
  const { employees: { nodes } } = await (await world.as(login)).ask(question, { ids: [medan.pegawai.id, medan.atasan.id] });
  return Object.fromEntries(nodes.map((n: { id: string; rank: object | null }) => [n.id, n.rank]));
};

test('a relation that is withheld is shown whole to whom its rule names, and to nobody else who sees the row', async () => {
  const rank = { id: expect.any(String), code: expect.stringMatching(/^[IV]+\/[a-e]$/) };
  expect(await ranksSeen('pegawai')).toEqual({ [medan.pegawai.id]: rank });
  expect(await ranksSeen('atasan')).toEqual({ [medan.pegawai.id]: null, [medan.atasan.id]: rank });
  expect(await ranksSeen('hr.medan')).toEqual({ [medan.pegawai.id]: null, [medan.atasan.id]: null });
});
