import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type Refusal, TODAY, type World } from '../world.ts';
import { aPosition, competencies } from './stage.ts';

const { medan } = story;
let world: World, hr: Person, known: Record<string, string>, position: string;
beforeAll(async () => { world = await openWorld(); hr = await world.as('hr.medan'); known = await competencies(hr); position = await aPosition(hr, []); });
afterAll(() => world.close());

const rows = (competency: string) => world.rows('select required_level as level, valid_from::text as since, valid_until::text as until from position_standard where position_id = ?::uuid and competency_id = ?::uuid order by valid_from', position, competency);
const make = (competency: string, more: object) => hr.attempt('mutation ($input: PositionStandardInput!) { make: createPositionStandard(input: $input) { id version } }', { input: { position, competency, requiredLevel: 3, ...more } });
const change = (made: { id: string; version: number }, competency: string, more: object) => hr.attempt('mutation ($id: ID!, $v: Int!, $input: PositionStandardInput!) { updatePositionStandard(id: $id, version: $v, input: $input) { id version validFrom } }', { id: made.id, v: made.version, input: { position, competency, requiredLevel: 3, ...more } });
const said = (errors: readonly Refusal[] | undefined) => (errors ? [errors[0]!.extensions.code, ...(errors[0]!.extensions.fields ?? []).map(f => `${f.path.join()} ${f.code}`)] : ['done']);

describe('What a position demands', () => {
  test('begins today when nothing else is said, and a second demand of the same days is refused with the days it clashes with', async () => {
    const { data } = await make(known['M.01']!, {});
    expect(await rows(known['M.01']!)).toEqual([{ level: 3, since: TODAY, until: null }]);
    const { errors } = await make(known['M.01']!, { validFrom: '2027-01-01' });
    expect(said(errors)).toEqual(['CONFLICT', 'validFrom OVERLAP']);
    expect(errors![0]!.message).toContain(`from ${TODAY} on`);
    // What began today may still be put right.
    expect(said((await change(data.make, known['M.01']!, { requiredLevel: 4 })).errors)).toEqual(['done']);
    expect(await rows(known['M.01']!)).toEqual([{ level: 4, since: TODAY, until: null }]);
  });

  test('when changed begins anew today: what was demanded until yesterday stays', async () => {
    const { data } = await make(known['M.02']!, { validFrom: '2024-01-01' });
    const answer = await change(data.make, known['M.02']!, { validFrom: '2024-01-01', requiredLevel: 5 });
    expect(answer.data.updatePositionStandard.validFrom).toBe(TODAY);
    expect(await rows(known['M.02']!)).toEqual([{ level: 3, since: '2024-01-01', until: '2026-11-21' }, { level: 5, since: TODAY, until: null }]);
  });

  test('may change on a later day, and never on one gone by', async () => {
    const { data } = await make(known['M.03']!, { validFrom: '2024-01-01' });
    expect(said((await change(data.make, known['M.03']!, { validFrom: '2026-06-01', requiredLevel: 5 })).errors)).toEqual(['INVALID', 'validFrom PAST']);
    expect(said((await change(data.make, known['M.03']!, { validFrom: '2024-01-01', validUntil: '2026-11-20' })).errors)).toEqual(['INVALID', 'validUntil PAST']);
    expect(said((await change(data.make, known['M.03']!, { validFrom: '2027-01-01', requiredLevel: 5 })).errors)).toEqual(['done']);
    expect(await rows(known['M.03']!)).toEqual([{ level: 3, since: '2024-01-01', until: '2026-12-31' }, { level: 5, since: '2027-01-01', until: null }]);
  });

  test('when removed is closed: it was demanded until yesterday; what is closed is neither changed nor removed', async () => {
    const { data } = await make(known['M.04']!, { validFrom: '2024-01-01' });
    await hr.ask('mutation ($id: ID!, $v: Int!) { deletePositionStandard(id: $id, version: $v) { id } }', { id: data.make.id, v: data.make.version });
    expect(await rows(known['M.04']!)).toEqual([{ level: 3, since: '2024-01-01', until: '2026-11-21' }]);
    const closed = await world.row('select id, version from position_standard where position_id = ?::uuid and competency_id = ?::uuid', position, known['M.04']!);
    expect((await change(closed, known['M.04']!, { validFrom: '2024-01-01', requiredLevel: 1 })).errors![0]!.extensions.code).toBe('INVALID');
    expect((await hr.refused('mutation ($id: ID!, $v: Int!) { deletePositionStandard(id: $id, version: $v) { id } }', { id: closed.id, v: closed.version })).extensions.code).toBe('INVALID');
    expect(await rows(known['M.04']!)).toEqual([{ level: 3, since: '2024-01-01', until: '2026-11-21' }]);
  });

  test('of the story rose with the year 2025, and gaps of 2024 are read against what was demanded then', async () => {
    const demanded = async (asOf: string) => { const { employee } = await hr.ask('query ($id: ID!, $asOf: Day) { employee(id: $id) { gaps(all: true, asOf: $asOf) { requiredLevel competency { code } } } }', { id: medan.pegawai.id, asOf }); return employee.gaps.find((g: any) => g.competency.code === 'PEL.01')?.requiredLevel; };
    const [then, now] = [await demanded('2024-12-31'), await demanded('2025-01-01')];
    expect(then).toBe(now - 1);
  });
});
