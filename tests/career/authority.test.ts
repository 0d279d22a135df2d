import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story, head = medan.kepala.id, hr = medan.hr.id;
let world: World, other: string;
const who: Record<string, Person> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const login of ['walikota', 'kepala.bkpsdm', 'hr.medan', 'walikota.tanjungpinang', 'auditor', 'pegawai']) who[login] = await world.as(login);
  other = medan.pegawai.id;
});
afterAll(() => world.close());

const movesOf = async (login: string, noun: string, id: string): Promise<string[]> => (await who[login]!.ask(`query ($id: ID!) { r: ${noun}(id: $id) { moves } }`, { id })).r?.moves ?? [];

test('The story has a case about the head of BKPSDM of each city that waits for the appointing officer', async () => {
  expect((await world.rows(`select agency_id from performance_case where employee_id in ('${head}', '${story.tanjungpinang.kepala.id}') and status = 'PROPOSED'`)).length).toBe(2);
});

/** Cases in the state where the head of BKPSDM decides: whose they are, and from whom they come. */
const cases: [noun: string, table: string, status: string, whose: string, from: string | null, moves: string[]][] = [
  ['careerProposal', 'career_proposal', 'PROPOSED', 'employee_id', 'proposer_id', ['verify', 'return', 'reject']],
  ['careerProposal', 'career_proposal', 'VERIFIED', 'employee_id', 'proposer_id', ['approve', 'return', 'reject']],
  ['successor', 'successor', 'CONSENTED', 'employee_id', null, ['confirm']],
  ['successor', 'successor', 'CONFIRMED', 'employee_id', null, ['review']],
  ['talentReview', 'talent_review', 'CALIBRATED', 'drawn_by_id', null, ['reopen', 'close']],
  ['talentCalibration', 'talent_calibration', 'PROPOSED', 'employee_id', 'proposer_id', ['confirm', 'reject']],
  ['performanceCase', 'performance_case', 'PROPOSED', 'employee_id', null, ['grant', 'refuse']],
  ['trainingPlan', 'training_plan', 'PROPOSED', 'proposer_id', null, ['approve', 'return']],
];
/** A row of the story in that state, made to be about somebody and to come from somebody: the first that may be. */
async function aCase(table: string, status: string, whose: string, from: string | null, about: string, by: string): Promise<string> {
  for (const { id } of await world.rows(`select id from ${table} where agency_id = ?::uuid order by (${whose} = '${about}') desc, (status = ?) desc, id`, medan.agency, status)) {
    const made = await world.rows(`update ${table} set status = '${status}', ${whose} = '${about}'${from ? `, ${from} = '${by}'` : ''} where id = '${id}' returning id`).catch(() => []);
    if (made.length) return id;
  }
  throw new Error(`No ${table} can be made one that is ${status}.`);
}

describe.each(cases)('A %s (%s, %s)', (noun, table, status, whose, from, moves) => {
  const judged = (all: string[]) => all.filter(move => moves.includes(move)).toSorted();
  test('that is about the head of BKPSDM is decided by the appointing officer, not by the head', async () => {
    const id = await aCase(table, status, whose, from, head, hr);
    expect(judged(await movesOf('walikota', noun, id))).toEqual(moves.toSorted());
    expect(judged(await movesOf('kepala.bkpsdm', noun, id))).toEqual([]);
    expect([await movesOf('walikota.tanjungpinang', noun, id), await movesOf('auditor', noun, id)]).toEqual([[], []]);
  });

  test('of anybody else is left to the head', async () => {
    const id = await aCase(table, status, whose, from, other, hr);
    expect([judged(await movesOf('kepala.bkpsdm', noun, id)), judged(await movesOf('walikota', noun, id))]).toEqual([moves.toSorted(), []]);
  });

  if (from) test('that comes from the head is decided by the appointing officer', async () => {
    const id = await aCase(table, status, whose, from, other, head);
    expect([judged(await movesOf('walikota', noun, id)), judged(await movesOf('kepala.bkpsdm', noun, id))]).toEqual([moves.toSorted(), []]);
  });
});

test('Whom nobody leads is appraised by the appointing officer, and nobody else in the office but the head of BKPSDM', async () => {
  const { id } = await world.row(`update performance_plan set status = 'SUBMITTED', assessor_id = null where id = (select id from performance_plan where employee_id = '${head}' order by ends_on desc limit 1) returning id`);
  expect([await movesOf('walikota', 'performancePlan', id), await movesOf('kepala.bkpsdm', 'performancePlan', id), await movesOf('hr.medan', 'performancePlan', id)]).toEqual([['agree', 'return'], [], []]);
});

test('The appointing officer finds the case about the head in the inbox, decides it with a decree, and cannot write what others keep', async () => {
  const id = await aCase('performance_case', 'PROPOSED', 'employee_id', null, head, hr), officer = who['walikota']!;
  const { inbox } = await officer.ask('{ inbox(perPage: 100) { nodes { noun id } } }');
  expect(inbox.nodes.map((n: any) => `${n.noun} ${n.id}`)).toContain(`PerformanceCase ${id}`);
  expect((await officer.ask('mutation ($id: ID!) { g: grantPerformanceCase(id: $id, input: { decreeNumber: "800/1/2026", decidedOn: "2026-11-20" }) { status history { byName } } }', { id })).g).toMatchObject({ status: 'GRANTED', history: expect.arrayContaining([{ byName: 'Wali Kota Medan' }]) });
  expect((await officer.ask('query ($id: ID!) { employee(id: $id) { id nationalId phone } }', { id: other })).employee).toEqual({ id: other, nationalId: null, phone: null });
  for (const [mutation, input] of [['createSanction', `{ employee: "${other}", kind: ORAL_REPRIMAND, decreeNumber: "SK/1", startsOn: "2026-11-01" }`], ['createPerformanceCase', `{ plan: "${id}", kind: RECOGNITION, proposal: "Penghargaan pegawai." }`], ['createAccount', '{ login: "x@meritgraph.example", name: "X Y" }']]) expect((await officer.refused(`mutation { ${mutation}(input: ${input}) { id } }`)).extensions.code, mutation).toBe('FORBIDDEN');
});
