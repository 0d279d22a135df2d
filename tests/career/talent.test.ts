import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { aReview, finalPlan } from './talent-stage.ts';

const { medan, tanjungpinang } = story;
let world: World, cycle: string;
const who: Record<string, Person> = {};
const logins = ['hr.medan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'pelatihan', 'auditor', 'hr.dinkes', 'hr.belawan', 'hr.tanjungpinang'];
beforeAll(async () => {
  world = await openWorld();
  for (const login of logins) who[login] = await world.as(login);
  who['partner'] = await world.partner();
  ({ id: cycle } = await world.row(`insert into appraisal_cycle (agency_id, name, kind, valid_from, valid_until, status) values (?::uuid, 'Siklus Uji', 'ANNUAL', '2025-01-01', '2025-12-31', 'CLOSED') returning id`, medan.agency));
  for (const [employee, predicate] of [[medan.pegawai.id, 'GOOD'], [medan.atasan.id, 'VERY_GOOD'], [medan.hr.id, 'GOOD'], [medan.kepala.id, 'GOOD'], [medan.hrDinkes.id, 'POOR']] as const) await finalPlan(world, employee, cycle, predicate);
});
afterAll(() => world.close());

const codeOf = (answer: { data: any; errors: any }) => answer.errors?.[0]?.extensions.code as string | undefined;
const move = async (by: string, name: string, id: string, extra = '') => { const a = await who[by]!.attempt(`mutation ($id: ID!) { r: ${name}TalentReview(id: $id${extra}) { status } }`, { id }); return codeOf(a) ?? a.data.r.status; };
const closing = (shown: boolean) => `, input: { shownToPeople: ${shown} }`;
const boxesOf = async (by: string, review: string) => {
  const { r } = await who[by]!.ask('query ($id: ID!) { r: talentReview(id: $id) { placements(first: 100) { totalCount nodes { id box employee { id name } } } boxes { people } } }', { id: review });
  if (r) expect(r.boxes.reduce((sum: number, b: any) => sum + b.people, 0)).toBe(r.placements.totalCount);
  return (r?.placements.nodes ?? []) as { id: string; box: number; employee: { id: string } }[];
};
const seen = async (by: string, review: string) => (await boxesOf(by, review)).map(n => n.employee.id).sort();
const placementOf = async (review: string, employee: string) => (await world.row('select id from talent_placement where review_id = ?::uuid and employee_id = ?::uuid', review, employee)).id as string;
const change = async (by: string, placement: string, more: object = { potential: 'HIGH' }) => { const a = await who[by]!.attempt('mutation ($input: TalentCalibrationInput!) { c: createTalentCalibration(input: $input) { id } }', { input: { placement, reason: 'Memimpin tim tanggap banjir dengan hasil baik.', ...more } }); return codeOf(a) ?? a.data.c.id as string; };
const judge = async (by: string, name: string, id: string, note = '') => { const a = await who[by]!.attempt(`mutation ($id: ID!) { c: ${name}TalentCalibration(id: $id${note}) { status } }`, { id }); return codeOf(a) ?? a.data.c.status; };
const rated = async () => { const id = await aReview(who['hr.medan']!, { cycle }); expect(await move('hr.medan', 'rate', id)).toBe('RATED'); return id; };

describe('A talent review', () => {
  test('is drawn by HR of the whole agency, calibrated, and closed by the head, who did not draw it; nobody else moves it', async () => {
    const id = await aReview(who['hr.medan']!, { cycle });
    for (const by of ['pegawai', 'atasan', 'pelatihan', 'auditor', 'hr.dinkes', 'kepala.bkpsdm']) expect([by, await move(by, 'rate', id)]).toEqual([by, 'FORBIDDEN']);
    for (const by of ['hr.tanjungpinang', 'partner']) expect([by, await move(by, 'rate', id)]).toEqual([by, 'NOT_FOUND']);
    expect([await move('hr.medan', 'calibrate', id), await move('hr.medan', 'rate', id), await move('hr.medan', 'rate', id), await move('kepala.bkpsdm', 'close', id, closing(false)), await move('hr.medan', 'calibrate', id)]).toEqual(['ILLEGAL_MOVE', 'RATED', 'RATED', 'ILLEGAL_MOVE', 'CALIBRATED']);
    expect([await move('hr.medan', 'close', id, closing(false)), await move('kepala.bkpsdm', 'reopen', id, ', note: "Periksa kembali kotak 9."'), await move('hr.medan', 'calibrate', id), await move('kepala.bkpsdm', 'close', id, closing(false)), await move('hr.medan', 'rate', id)]).toEqual(['FORBIDDEN', 'RATED', 'CALIBRATED', 'CLOSED', 'ILLEGAL_MOVE']);
  });

  test('is not closed by who drew it, even where they head BKPSDM as well', async () => {
    const id = await rated();
    await move('hr.medan', 'calibrate', id);
    await world.rows('update talent_review set drawn_by_id = ?::uuid where id = ?::uuid', medan.kepala.id, id);
    expect(await move('kepala.bkpsdm', 'close', id, closing(false))).toBe('FORBIDDEN');
  });

  test('of a unit places only its people, and one without a final appraisal is not finished', async () => {
    const id = await aReview(who['hr.medan']!, { cycle, unit: medan.units.belawan });
    await move('hr.medan', 'rate', id);
    expect(await seen('hr.medan', id)).toEqual([medan.pegawai.id, medan.atasan.id].sort());
    const empty = await aReview(who['hr.medan']!, { cycle, unit: medan.units.medanKota });
    expect([await move('hr.medan', 'rate', empty), await move('hr.medan', 'calibrate', empty)]).toEqual(['RATED', 'CONFLICT']);
  });

  test('keeps what it draws on once it is drawn, and is not made for a cycle of another city', async () => {
    const id = await rated(), other = await world.row('select id from appraisal_cycle where agency_id = ?::uuid limit 1', tanjungpinang.agency), hr = who['hr.medan']!;
    expect((await hr.refused('mutation ($id: ID!, $input: TalentReviewInput!) { updateTalentReview(id: $id, input: $input, version: 2) { id } }', { id, input: { name: 'Lain', cycle } })).extensions.code).toMatch(/FORBIDDEN|INVALID/);
    expect((await hr.refused('mutation ($input: TalentReviewInput!) { createTalentReview(input: $input) { id } }', { input: { name: 'Siklus kota lain', cycle: other.id } })).extensions).toMatchObject({ code: 'INVALID', fields: [{ path: ['cycle'] }] });
  });
});

describe('A box', () => {
  test('is seen by the committee except one’s own, by those who lead the person once it is closed, and by the person where it is shown', async () => {
    const hidden = await rated(), all = [medan.pegawai.id, medan.atasan.id, medan.hr.id, medan.kepala.id, medan.hrDinkes.id], but = (own: string) => all.filter(id => id !== own).sort();
    expect([await seen('hr.medan', hidden), await seen('kepala.bkpsdm', hidden), await seen('auditor', hidden)]).toEqual([but(medan.hr.id), but(medan.kepala.id), but('')]);
    expect([await seen('atasan', hidden), await seen('pegawai', hidden), await seen('hr.belawan', hidden), await seen('hr.tanjungpinang', hidden), await seen('pelatihan', hidden)]).toEqual([[], [], [medan.atasan.id, medan.pegawai.id].sort(), [], []]);
    await move('hr.medan', 'calibrate', hidden);
    await move('kepala.bkpsdm', 'close', hidden, closing(false));
    expect([await seen('atasan', hidden), await seen('pegawai', hidden), await seen('hr.medan', hidden)]).toEqual([[medan.pegawai.id], [], but(medan.hr.id)]);
    const shown = await rated();
    await move('hr.medan', 'calibrate', shown);
    expect(await seen('pegawai', shown)).toEqual([]);
    await move('kepala.bkpsdm', 'close', shown, closing(true));
    expect([await seen('atasan', shown), await seen('pegawai', shown), await seen('hr.medan', shown)]).toEqual([[medan.pegawai.id, medan.atasan.id].sort(), [medan.pegawai.id], but('')]);
    await world.rows('alter table talent_placement disable trigger user');
    await world.rows('delete from talent_placement where review_id = ?::uuid', shown);
    await world.rows('alter table talent_placement enable trigger user');
  });

  test('stands at the person, null to whom it is withheld from, and no filter, search or count betrays it', async () => {
    const id = await rated(), question = 'query ($id: ID!) { employee(id: $id) { talent { box inPool recommendation placement { id } } } }';
    await move('hr.medan', 'calibrate', id);
    await move('kepala.bkpsdm', 'close', id, closing(false));
    const { employee: { talent } } = await who['hr.medan']!.ask(question, { id: medan.pegawai.id });
    expect(talent.recommendation).toMatch(/\w/);
    expect((await who['atasan']!.ask(question, { id: medan.pegawai.id })).employee.talent).toEqual(talent);
    for (const [by, employee] of [['pegawai', medan.pegawai.id], ['hr.medan', medan.hr.id], ['kepala.bkpsdm', medan.kepala.id], ['atasan', medan.atasan.id]]) expect([by, (await who[by!]!.ask(question, { id: employee })).employee.talent]).toEqual([by, null]);
    expect((await who['pegawai']!.ask('query ($e: ID!, $r: ID!, $b: [Int!]) { talentPlacements(filter: { employee: $e, review: $r, box: $b, search: "Nurhayati" }) { totalCount facets(fields: [BOX]) { buckets { count } } } }', { e: medan.pegawai.id, r: id, b: [1, 2, 3, 4, 5, 6, 7, 8, 9] })).talentPlacements).toEqual({ totalCount: 0, facets: [{ buckets: [] }] });
  });
});

describe('A calibration', () => {
  test('takes two people, neither of them the person placed, and changes the box by the rule of the day of the drawing', async () => {
    const review = await rated(), placement = await placementOf(review, medan.pegawai.id), box = (await boxesOf('auditor', review)).find(n => n.id === placement)!.box;
    for (const by of ['pegawai', 'atasan', 'auditor', 'pelatihan', 'hr.belawan']) expect([by, await change(by, placement)]).toEqual([by, expect.stringMatching(/FORBIDDEN|INVALID/)]);
    const id = await change('hr.medan', placement, { performance: 'ABOVE', potential: 'HIGH' });
    expect([await change('kepala.bkpsdm', placement), await move('hr.medan', 'calibrate', review), await judge('hr.medan', 'confirm', id), await judge('auditor', 'confirm', id), await judge('atasan', 'confirm', id)]).toEqual(['CONFLICT', 'CONFLICT', 'FORBIDDEN', 'FORBIDDEN', 'NOT_FOUND']);
    const inbox = (await who['kepala.bkpsdm']!.ask('{ inbox(perPage: 100, filter: { noun: ["TalentCalibration"] }) { nodes { id moves } } }')).inbox.nodes;
    expect(inbox.find((n: any) => n.id === id).moves.sort()).toEqual(['confirm', 'reject']);
    expect(await judge('kepala.bkpsdm', 'confirm', id)).toBe('CONFIRMED');
    const after = (await who['auditor']!.ask('query ($id: ID!) { p: talentPlacement(id: $id) { box performance potential drawnPerformance inPool recommendation rulesApplied { code key } calibrations { nodes { fromPerformance performance reason history { move byName } } } } }', { id: placement })).p;
    expect(after).toMatchObject({ box: 9, performance: 'ABOVE', potential: 'HIGH', drawnPerformance: 'MEETS', inPool: true, recommendation: expect.stringContaining('Dipromosikan'), calibrations: { nodes: [{ fromPerformance: 'MEETS', performance: 'ABOVE' }] } });
    expect(after.rulesApplied[2]).toEqual({ code: 'TALENT_BOX', key: 'ABOVE|HIGH' });
    expect(box).not.toBe(9);
    expect(await move('hr.medan', 'rate', review)).toBe('CONFLICT');
    expect(await move('hr.medan', 'calibrate', review)).toBe('CALIBRATED');
    expect(await change('kepala.bkpsdm', placement)).toBe('CONFLICT');
  });

  test('is never of one’s own placement: neither proposed nor decided', async () => {
    const review = await rated(), ofHr = await placementOf(review, medan.hr.id), ofHead = await placementOf(review, medan.kepala.id);
    expect([await change('hr.medan', ofHr), await change('kepala.bkpsdm', ofHead)]).toEqual([expect.stringMatching(/FORBIDDEN|INVALID/), expect.stringMatching(/FORBIDDEN|INVALID/)]);
    const id = await change('hr.medan', ofHead, { performance: 'BELOW' });
    expect([await judge('kepala.bkpsdm', 'confirm', id), await judge('hr.medan', 'confirm', id), await judge('hr.medan', 'withdraw', id)]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'WITHDRAWN']);
  });

  test('changes something, for a reason', async () => {
    const review = await rated(), placement = await placementOf(review, medan.atasan.id), before = (await boxesOf('auditor', review)).find(n => n.id === placement)!.box;
    const { performance, potential } = (await who['auditor']!.ask('query ($id: ID!) { p: talentPlacement(id: $id) { performance potential } }', { id: placement })).p;
    expect([await change('hr.medan', placement, { performance, potential }), await change('hr.medan', placement, {}), await change('hr.medan', placement, { performance: 'BELOW', reason: 'Kurang.' })]).toEqual(['INVALID', 'INVALID', 'INVALID']);
    const id = await change('hr.medan', placement, { performance: 'BELOW' });
    expect([await judge('kepala.bkpsdm', 'reject', id, ', note: "Tidak ada bukti."'), await judge('kepala.bkpsdm', 'confirm', id)]).toEqual(['REJECTED', 'ILLEGAL_MOVE']);
    expect((await boxesOf('auditor', review)).find(n => n.id === placement)!.box).toBe(before);
  });
});
