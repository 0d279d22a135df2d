import { GraphQLError, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contextFor, type Context } from '../../api/kernel/context.ts';
import { messageOf } from '../../api/kernel/faults.ts';
import { makeMove } from '../../api/kernel/perform.ts';
import { settle } from '../../api/kernel/sql.ts';
import { allWorkflows, type Move, type Workflow } from '../../api/kernel/workflow.ts';
import { asDeed, tried } from '../../api/kernel/write.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, TODAY, type World } from '../world.ts';

interface State { name: string; allowed: boolean; needsInput: boolean; actingFor: string | null; blockedBy: { code: string; params: { name: string; value: string }[]; message: string }[] }

const logins = ['hr.medan', 'kepala.bkpsdm', 'atasan', 'kasi.belawan', 'pegawai', 'mentor', 'pelatihan', 'auditor', 'hr.dinkes', 'hr.tanjungpinang', 'kepala.bkpsdm.tanjungpinang'];
const people: Record<string, Person> = {};
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.row('analyze');
  for (const login of logins) people[login] = await world.as(login);
  people['partner'] = await world.partner();
});
afterAll(() => world.close());

const statesOf = ({ start, moves }: Workflow<any>) => [...new Set([start, ...Object.values(moves).flatMap(m => [...m.from, m.to])])] as string[];
const contextOf = (person: Person): Context => contextFor(world.house, world.orm.em.fork() as never, { actor: person.actor, requestId: 'model' });
const asked = `query ($noun: String!, $id: ID!) { moves(noun: $noun, id: $id) { name allowed needsInput actingFor blockedBy { code params { name value } message } } }`;

/** Something plausible for what a move takes: nothing in it is made for a workflow. */
function plausible(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return plausible(type.ofType, name);
  if (isListType(type)) return [plausible(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map(f => [f.name, plausible(f.type, f.name)]));
  return { Int: 1, Float: 1, Boolean: true, Day: TODAY, ID: '00000000-0000-4000-8000-00000000dead' }[type.name] ?? 'Contoh isian';
}
const inputFor = (noun: string, name: string) => {
  const input = world.schema.getMutationType()!.getFields()[`${name}${noun}`]!.args.find(a => a.name === 'input');
  return input && plausible(input.type, 'input');
};

/** What becomes of a move that is tried in a transaction and taken back: nothing, or why it is refused. */
async function outcome(flow: Workflow<any>, name: string, move: Move<any>, id: string, context: Context): Promise<{ code: string; message: string; kind: string } | 'DONE'> {
  const given = inputFor(flow.noun.name, name), deed = { actor: context.actor!, requestId: 'model', reason: 'Alasan.' };
  try {
    await tried(context, async (em, inside) => { await asDeed(deed, async () => { await makeMove(flow, name, { id, note: move.note && 'Alasan.', given }, em, inside); await settle(em); }); });
    return 'DONE';
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { code: String(error.extensions['reason'] ?? error.extensions['code']), message: messageOf(error, 'en'), kind: String(error.extensions['code']) };
  }
}

/** Records of a noun in different relations to whoever tries: the cases of those who try, and one in each state of either city. */
async function recordsOf(flow: Workflow<any>): Promise<string[]> {
  const noun = world.house.catalog.noun(flow.noun), subject = flow.subject && noun.column(flow.subject), employees = Object.values(people).flatMap(p => p.actor?.employee ?? []);
  const byState = await world.rows(`select distinct on (agency_id, status) id from "${noun.table}" order by agency_id, status, id`);
  const own = subject && subject.target === 'Employee' ? await world.rows(`select distinct on ("${subject.field}") id from "${noun.table}" where "${subject.field}" = any(?::uuid[]) order by "${subject.field}", id`, `{${employees.join()}}`) : [];
  const supervised = subject && subject.target === 'Employee' ? await world.rows(`select distinct on (e.supervisor_id) x.id from "${noun.table}" x join employee e on e.id = x."${subject.field}" where e.supervisor_id = any(?::uuid[]) order by e.supervisor_id, x.id`, `{${employees.join()}}`) : [];
  return [...new Set([...own.slice(0, 3), ...supervised.slice(0, 2), ...byState].map(r => r.id as string))];
}

test('there are lifecycles to try, and every one has moves', () => expect(allWorkflows().length).toBeGreaterThanOrEqual(14));

const tally = { allowed: 0, withInput: 0, refused: new Map<string, number>() };
// New workflows come to be by being declared: nothing here names one.
describe('For every state, role and move', () => {
  test('what is said to be open is done, and what is said to stand in the way is what refuses it', async () => {
    const missing: string[] = [], wrong: string[] = [];
    for (const flow of [...allWorkflows()].sort((a, b) => (a.noun.name < b.noun.name ? -1 : 1))) {
      const { table } = world.house.catalog.noun(flow.noun), noun = flow.noun.name, records = await recordsOf(flow);
      for (const state of statesOf(flow)) {
        let found = 0;
        // Those that are in the state by themselves first; others are put there where the database lets them.
        const rows = await world.rows(`select id, status from "${table}" where id = any(?::uuid[]) order by (status = ?) desc, array_position(?::uuid[], id)`, `{${records.join()}}`, state, `{${records.join()}}`);
        for (const { id, status } of rows) {
          if (found >= 4) break;
          if (status !== state && !(await world.row(`update "${table}" set status = ? where id = ?::uuid returning id`, state, id).catch(() => undefined))) continue;
          found++;
          for (const [login, person] of Object.entries(people)) {
            const answer = await person.attempt(asked, { noun, id }), seen = answer.data?.moves as State[] | undefined;
            for (const [name, move] of Object.entries(flow.moves)) {
              const result = await outcome(flow, name, move, id, contextOf(person)), what = `${login} ${name} ${noun} ${state}`;
              if (!seen) { if (answer.errors?.[0]?.extensions.code !== 'NOT_FOUND' || result === 'DONE' || result.kind !== 'NOT_FOUND') wrong.push(`${what}: hidden, but ${JSON.stringify(result)}`); continue; }
              const said = seen.find(s => s.name === name)!;
              if (said.allowed !== !said.blockedBy.length) wrong.push(`${what}: allowed ${said.allowed} with ${said.blockedBy.length} blockers`);
              if (said.allowed) {
                tally.allowed++;
                if (result === 'DONE') continue;
                // Only what is wrong with the input may still refuse it.
                if (said.needsInput && !['FORBIDDEN', 'ILLEGAL_MOVE', 'NOT_FOUND'].includes(result.kind)) tally.withInput++;
                else wrong.push(`${what}: said to be open, refused with ${result.code} ${result.message}`);
              } else {
                const first = said.blockedBy[0]!;
                tally.refused.set(first.code, (tally.refused.get(first.code) ?? 0) + 1);
                if (result === 'DONE' || result.code !== first.code || result.message !== first.message) wrong.push(`${what}: said ${first.code} “${first.message}”, but ${JSON.stringify(result)}`);
              }
            }
          }
          if (status !== state) await world.row(`update "${table}" set status = ? where id = ?::uuid`, status, id);
        }
        if (!found) missing.push(`${noun} ${state}`);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(missing, 'states no record of the story can be in').toEqual([]);
    expect(tally.allowed).toBeGreaterThan(100);
    expect([...tally.refused.keys()]).toEqual(expect.arrayContaining(['NOT_YOUR_MOVE', 'OWN_CASE', 'WRONG_STATE', 'DEADLINE_RUNS', 'OFFERING_NOT_OPEN', 'CYCLE_NOT_OPEN']));
    if (process.env['TALLY']) console.log(tally);
  }, 1_200_000);
});

test('A full offering says so before anybody tries, with its code and seats as data', async () => {
  const { moves } = await people['kepala.bkpsdm']!.ask(asked, { noun: 'Enrollment', id: story.medan.enrollments.endorsed }), { code, seats } = await world.row('select o.code, o.seats from enrollment e join offering o on o.id = e.offering_id where e.id = ?::uuid', story.medan.enrollments.endorsed);
  await world.row(`update offering set seats = (select greatest(count(*), 1) from enrollment x where x.offering_id = offering.id and x.status in ('APPROVED', 'COMPLETED')) where code = ? and agency_id = ?::uuid`, code, story.medan.agency);
  const full = await people['kepala.bkpsdm']!.ask(asked, { noun: 'Enrollment', id: story.medan.enrollments.endorsed }), taken = await world.row('select seats from offering where code = ? and agency_id = ?::uuid', code, story.medan.agency);
  expect([seats >= taken.seats, moves.length]).toEqual([true, 8]);
  expect(full.moves.find((m: State) => m.name === 'approve')).toMatchObject({ allowed: false, needsInput: false, blockedBy: [{ code: 'SEATS_TAKEN', params: [{ name: 'offering', value: code }, { name: 'seats', value: String(taken.seats) }] }] });
});

describe('Asking changes nothing', () => {
  test('not a row, not a line of a trail, not a version', async () => {
    const tables = world.house.catalog.nouns.map(n => n.table), sums = async () => Object.fromEntries(await Promise.all(tables.map(async t => [t, (await world.row(`select count(*)::int as n, coalesce(sum(hashtext(x::text)::bigint), 0)::text as sum from "${t}" x`))])));
    const before = await sums();
    for (const flow of allWorkflows()) for (const { id } of await world.rows(`select distinct on (status) id from "${world.house.catalog.noun(flow.noun).table}" order by status, id`)) for (const person of Object.values(people)) await person.attempt(asked, { noun: flow.noun.name, id });
    expect(await sums()).toEqual(before);
  }, 120_000);

  test('and tells nothing of a record that is hidden, nor of what is none', async () => {
    const { id } = await world.row(`select e.id from enrollment e join agency a on a.id = e.agency_id where a.code = '21.72' limit 1`), hidden = await people['hr.medan']!.refused(asked, { noun: 'Enrollment', id }), none = await people['hr.medan']!.refused(asked, { noun: 'Enrollment', id: '00000000-0000-4000-8000-00000000dead' });
    expect(hidden.extensions.code).toBe('NOT_FOUND');
    expect(hidden.message).toBe(none.message);
    expect((await people['hr.medan']!.refused(asked, { noun: 'Unit', id })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['noun'], code: 'UNKNOWN' }] });
    expect((await world.anonymous().refused(asked, { noun: 'Enrollment', id })).extensions.code).toBe('UNAUTHENTICATED');
  });
});

