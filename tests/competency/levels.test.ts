import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOrm } from '../../api/orm.ts';
import { story } from '../../seeds/story/story.ts';
import { anOffering, enrolledAs, move } from '../learning/desk.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';
import { aPosition, askOn, assess, competencies, somebody } from './stage.ts';

const { medan } = story;
let world: World, hr: Person, pelatihan: Person, known: Record<string, string>, position: string;
/** Pairs of a person and a competency their position demands of which nothing is known yet; every sequence takes a new one, since evidence is only ever added to. */
const pairs: [employee: string, competency: string][] = [];
beforeAll(async () => {
  world = await openWorld();
  hr = await world.as('hr.medan');
  pelatihan = await world.as('pelatihan');
  known = await competencies(hr);
  position = await aPosition(hr, Object.values(known).map(c => [c, 3] as const));
  for (let i = 0; i < 4; i++) {
    const employee = await somebody(hr, position, medan.units.belawan);
    pairs.push(...Object.values(known).map(c => [employee, c] as [string, string]));
  }
});
afterAll(() => world.close());
const next = () => pairs.pop()!;

/** What was found of somebody, in plain words. */
interface Piece { kind: 'ASSESSMENT' | 'TRAINING'; level: number; on: string; until: string | null; revoked: boolean; id: string }

/** The rule of the held level: the latest assessment sets it, later trainings raise it, what was revoked does not count, and what counts on the day goes before what has expired. */
function heldOn(pieces: readonly Piece[], day: string): { level: number; state: 'UNKNOWN' | 'EXPIRED' | 'BELOW' | 'MET' } {
  const standing = pieces.filter(p => !p.revoked), counts = (p: Piece) => p.until === null || p.until >= day;
  let latest: Piece | undefined;
  for (const p of standing) if (p.kind === 'ASSESSMENT' && (!latest || p.on >= latest.on)) latest = p;
  const speaking = standing.filter(p => p === latest || (p.kind === 'TRAINING' && (!latest || p.on >= latest.on)));
  if (!speaking.length) return { level: 0, state: 'UNKNOWN' };
  const counting = speaking.filter(counts);
  if (!counting.length) return { level: 0, state: 'EXPIRED' };
  const level = Math.max(...counting.map(p => p.level));
  return { level, state: level >= 3 ? 'MET' : 'BELOW' };
}

const gapQuery = 'query ($id: ID!) { employee(id: $id) { gaps(all: true) { competency { id } heldLevel gap state } } }';
async function toldOn(day: string, [employee, competency]: [string, string]) {
  const answer = await askOn(world, hr, day, gapQuery, { id: employee });
  const { heldLevel, gap, state } = answer.employee.gaps.find((g: any) => g.competency.id === competency);
  expect(gap).toBe(3 - heldLevel);
  return { level: heldLevel, state };
}

const inDays = (n: number) => new Date(Date.parse(`${TODAY}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const threeYearsLater = (day: string) => { const [y, m, d] = day.split('-'); return m === '02' && d === '29' ? `${Number(y) + 3}-02-28` : `${Number(y) + 3}-${m}-${d}`; };

const days = fc.integer({ min: -1600, max: 0 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('assess' as const), level: fc.integer({ min: 0, max: 5 }), on: days, lasts: fc.option(fc.integer({ min: 0, max: 2000 })) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('train' as const), level: fc.integer({ min: 1, max: 5 }), on: days, lasts: fc.option(fc.integer({ min: 0, max: 2000 })) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('revoke' as const), which: fc.nat({ max: 9 }) }) },
);

async function train([employee, competency]: [string, string], p: Pick<Piece, 'level' | 'on' | 'until'>): Promise<string> {
  const row = await world.row(`insert into evidence (agency_id, employee_id, competency_id, kind, level, observed_on, valid_until, source_noun, source_id)
    values (?::uuid, ?::uuid, ?::uuid, 'TRAINING', ?, ?::date, ?::date, 'Enrollment', gen_random_uuid()) returning id`, medan.agency, employee, competency, p.level, p.on, p.until);
  return row.id;
}
const revokeTraining = (id: string) => world.row(`insert into evidence (agency_id, employee_id, competency_id, kind, level, observed_on, source_noun, source_id, revokes_id)
  select agency_id, employee_id, competency_id, 'REVOCATION', level, observed_on, source_noun, source_id, id from evidence where id = ?::uuid returning id`, id);

test('The held level follows from the evidence, whatever comes in whatever order, on every day', async () => {
  const later = openOrm(world.url, inDays(700));
  try {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async sequence => {
      const pair = next(), pieces: Piece[] = [];
      for (const s of sequence) {
        if (s.do === 'revoke') {
          const piece = pieces[s.which % Math.max(pieces.length, 1)];
          if (!piece || piece.revoked) continue;
          if (piece.kind === 'TRAINING') await revokeTraining(piece.id);
          else await hr.ask('mutation ($id: ID!) { revokeAssessment(id: $id, note: "Tertukar.") { status } }', { id: piece.id });
          piece.revoked = true;
        } else {
          const on = inDays(s.on), kind = s.do === 'assess' ? 'ASSESSMENT' : 'TRAINING', given = s.lasts === null ? null : inDays(s.on + s.lasts);
          const id = kind === 'TRAINING' ? await train(pair, { level: s.level, on, until: given }) : await assess(hr, ...pair, s.level, { assessedOn: on, validUntil: given });
          pieces.push({ kind, level: s.level, on, until: kind === 'ASSESSMENT' ? (given ?? threeYearsLater(on)) : given, revoked: false, id });
        }
        expect([sequence, await toldOn(TODAY, pair)]).toEqual([sequence, heldOn(pieces, TODAY)]);
      }
      // Days pass: what follows is settled on the day.
      await later.em.fork().getConnection().execute('select settle_everything()');
      expect([sequence, await toldOn(inDays(700), pair)]).toEqual([sequence, heldOn(pieces, inDays(700))]);
    }), { numRuns: 40, endOnFailure: true });
  } finally { await later.close(); }
}, 180_000);

describe('The held level', () => {
  test('of nobody ever assessed is unknown, and a need', async () => {
    expect(await toldOn(TODAY, next())).toEqual({ level: 0, state: 'UNKNOWN' });
  });

  test('found to be 0 is known and below', async () => {
    const pair = next();
    await assess(hr, ...pair, 0);
    expect(await toldOn(TODAY, pair)).toEqual({ level: 0, state: 'BELOW' });
  });

  test('falls when a later assessment finds less', async () => {
    const pair = next();
    await assess(hr, ...pair, 4, { assessedOn: '2025-01-10' });
    await assess(hr, ...pair, 2, { assessedOn: '2026-01-10' });
    expect(await toldOn(TODAY, pair)).toEqual({ level: 2, state: 'BELOW' });
  });

  test('does not heed an assessment entered late that is older than one known', async () => {
    const pair = next();
    await assess(hr, ...pair, 2, { assessedOn: '2026-01-10' });
    await assess(hr, ...pair, 5, { assessedOn: '2025-01-10' });
    expect(await toldOn(TODAY, pair)).toEqual({ level: 2, state: 'BELOW' });
  });

  test('is not raised by a training that was before the latest assessment', async () => {
    const pair = next();
    await train(pair, { level: 4, on: '2025-12-31', until: null });
    await assess(hr, ...pair, 2, { assessedOn: '2026-01-10' });
    expect(await toldOn(TODAY, pair)).toEqual({ level: 2, state: 'BELOW' });
  });

  test('expires with its evidence, the last day included, and falls back to what still counts', async () => {
    const pair = next();
    await assess(hr, ...pair, 5, { assessedOn: '2026-01-10', validUntil: '2026-12-31' });
    expect(await toldOn('2026-12-31', pair)).toEqual({ level: 5, state: 'MET' });
    expect(await toldOn('2027-01-01', pair)).toEqual({ level: 0, state: 'EXPIRED' });
    await train(pair, { level: 3, on: '2026-03-01', until: null });
    expect(await toldOn(TODAY, pair)).toEqual({ level: 5, state: 'MET' });
    const orm = openOrm(world.url, '2027-01-01');
    await orm.em.fork().getConnection().execute('select settle_everything()').finally(() => orm.close());
    expect(await toldOn('2027-01-01', pair)).toEqual({ level: 3, state: 'MET' });
  });

  test('is shown with its evidence, and since when', async () => {
    const [employee, competency] = next(), id = await assess(hr, employee, competency, 4, { assessedOn: '2026-05-05', note: 'Baik.' });
    const { employee: e } = await hr.ask('query ($id: ID!, $c: ID!) { employee(id: $id) { holdings(filter: { competency: $c }) { nodes { level since validUntil evidence { kind level note sourceNoun sourceId } } } } }', { id: employee, c: competency });
    expect(e.holdings.nodes).toEqual([{ level: 4, since: '2026-05-05', validUntil: '2029-05-05', evidence: { kind: 'ASSESSMENT', level: 4, note: 'Baik.', sourceNoun: 'Assessment', sourceId: id } }]);
  });

  test('is gone when the only evidence is revoked', async () => {
    const pair = next(), id = await assess(hr, ...pair, 4);
    await hr.ask('mutation ($id: ID!) { revokeAssessment(id: $id, note: "Tertukar.") { status } }', { id });
    expect(await toldOn(TODAY, pair)).toEqual({ level: 0, state: 'UNKNOWN' });
    expect(await world.row('select count(*)::int as n from holding where employee_id = ? and competency_id = ?', ...pair)).toEqual({ n: 0 });
  });

  test.each([1, 2, 3, 4, 5, 6])('is what it should be when assessment and training come at the same moment (%d)', async () => {
    const pair = next(), [employee, competency] = pair, code = Object.keys(known).find(c => known[c] === competency)!;
    const { offering } = await anOffering(world, { confers: [[code, 5]] }), id = await enrolledAs(world, 'APPROVED', employee, offering);
    // The training was before the assessment: the assessment sets the level, whoever comes first.
    await Promise.all([
      assess(hr, employee, competency, 2, { assessedOn: '2026-11-20' }),
      pelatihan.ask(move('complete', ', input: { outcome: PASSED, completedOn: "2026-11-06", certificateNumber: "STTPL/9" }'), { id }),
    ]);
    expect(await toldOn(TODAY, pair)).toEqual({ level: 2, state: 'BELOW' });
  });
});
