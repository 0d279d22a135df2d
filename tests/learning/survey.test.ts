import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn, shuffled, tallied } from '../../api/learning/survey.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { answering, askAs, completing, held, openQuestions, saying } from './evaluation-desk.ts';
import { anOffering, enrolledAs } from './desk.ts';

const { medan } = story;
let world: World, pelatihan: Person, hr: Person, auditor: Person, pegawai: Person;
beforeAll(async () => {
  world = await openWorld();
  [pelatihan, hr, auditor, pegawai] = await Promise.all(['pelatihan', 'hr.medan', 'auditor', 'pegawai'].map(l => world.as(l))) as [Person, Person, Person, Person];
});
afterAll(() => world.close());

type Participants = Awaited<ReturnType<typeof held>>['participants'];
/** All of them answer, one after another. */
async function all(who: Participants, relevance: number | ((i: number) => number) = 4, text?: string) {
  for (const [i, { actor, invitation }] of who.entries()) expect(await askAs(world, actor, answering, { id: invitation, answers: await saying(world, typeof relevance === 'number' ? relevance : relevance(i), text && `${text} ${i}`) })).toEqual({ data: { answerSurvey: true } });
}
const voices = (by: Person, id: string, offering?: string) => by.ask('query ($id: ID!, $offering: ID) { t: training(id: $id) { surveyResults(offering: $offering) { invited answers waiting questions { kind answers average counts texts } ruleApplied { code value } } } }', { id, offering }).then(d => d.t.surveyResults as any[]);
const waitingIn = (offering: string) => world.rows<{ id: string; xmin: string; answers: any[] }>('select id, xmin::text as xmin, answers from survey_response where offering_id = ?::uuid order by ctid', offering);

describe('An invitation', () => {
  test('comes with the result, to whoever was there and nobody else, however often the result is entered', async () => {
    const { offering } = await anOffering(world), [there, away] = (await world.rows(`select id from employee where agency_id = '${medan.agency}' and standing = 'ACTIVE' and supervisor_id is not null limit 2`)).map(r => r.id as string) as [string, string];
    const [one, other] = [await enrolledAs(world, 'APPROVED', there, offering), await enrolledAs(world, 'APPROVED', away, offering)];
    await pelatihan.ask(completing, { id: one, on: '2026-11-09', number: 'A/1' });
    await pelatihan.ask('mutation ($id: ID!) { completeEnrollment(id: $id, input: { outcome: ABSENT, completedOn: "2026-11-09" }) { id } }', { id: other });
    const invited = () => world.rows('select enrollment_id as id from survey_invitation where offering_id = ?::uuid', offering);
    expect(await invited()).toEqual([{ id: one }]);
    await pelatihan.ask('mutation ($id: ID!) { revokeEnrollment(id: $id, note: "Salah isi.") { id } }', { id: one });
    expect(await invited()).toEqual([]);
    await pelatihan.ask(completing, { id: one, on: '2026-11-10', number: 'A/2' });
    expect(await invited()).toEqual([{ id: one }]);
  });

  test('is seen by who was invited, and by nobody who keeps, leads or audits them: who has answered is nobody’s business', async () => {
    const mine = (by: Person) => by.ask('{ mySurveys { id spent open training { title } offering { code } survey { questions { nodes { prompt } } } } }').then(d => d.mySurveys as any[]);
    expect((await mine(pegawai)).map(m => [m.training.title, m.open])).toEqual([['Literasi Digital dan Keamanan Informasi ASN', true]]);
    const [{ id }] = await mine(pegawai) as [{ id: string }];
    for (const by of [hr, auditor, pelatihan, await world.as('atasan'), await world.as('kepala.bkpsdm'), await world.partner()]) expect((await mine(by)).map(m => m.id)).not.toContain(id);
    expect(Object.keys(world.schema.getTypeMap()).filter(name => /^Survey(Invitation|Response|Round)/.test(name))).toEqual([]);
    for (const by of [hr, await world.partner()]) expect((await by.refused(answering, { id, answers: await saying(world, 4) })).extensions.code).toBe('NOT_FOUND');
  });

  test('takes every question on the scale once, and words only where words are asked for; what is wrong is named', async () => {
    const { participants: [one] } = await held(world, pelatihan, [1]), questions = await openQuestions(world), [relevance] = questions, text = questions.find(q => q.kind === 'TEXT')!, full = await saying(world, 4);
    const faults = async (answers: object[]) => { const { code, fields } = await askAs(world, one!.actor, answering, { id: one!.invitation, answers }); return [code, ...(fields ?? []).map(f => `${f.path.join('.')} ${f.code}`)]; };
    expect(await faults(full.slice(1))).toEqual(['INVALID', 'answers INCOMPLETE']);
    expect(await faults([...full, { question: relevance!.id, score: 1 }])).toEqual(['INVALID', `answers.${full.length}.question TWICE`]);
    expect(await faults([...full, { question: medan.pegawai.id, score: 1 }])).toEqual(['INVALID', `answers.${full.length}.question UNKNOWN`]);
    expect(await faults(full.map(a => (a.question === relevance!.id ? { question: relevance!.id, text: 'Bagus' } : a)))).toEqual(['INVALID', 'answers.0.text UNFIT']);
    expect(await faults([...full, { question: text.id, score: 3 }])).toEqual(['INVALID', `answers.${full.length}.score UNFIT`]);
    expect((await faults(full.map(a => ({ ...a, ...(a.question === relevance!.id && { score: 6 }) }))))[0]).toBe('INVALID');
    expect(await world.row('select spent from survey_invitation where id = ?::uuid', one!.invitation)).toEqual({ spent: false });
    expect(faultsIn([], [])).toEqual([]);
  });

  test('is spent once, though it be sent twenty times at a time', async () => {
    const { participants: [one], offerings: [offering] } = await held(world, pelatihan, [1]), answers = await saying(world, 4);
    const sent = await Promise.all(Array.from({ length: 20 }, () => askAs(world, one!.actor, answering, { id: one!.invitation, answers })));
    expect(sent.map(s => s.code ?? 'OK').sort()).toEqual([...Array.from({ length: 19 }, () => 'CONFLICT'), 'OK']);
    expect(await waitingIn(offering!)).toHaveLength(1);
  });
});

describe('An answer', () => {
  test('is stored where nothing leads to a person: no column, no key, no time', async () => {
    const columns = await world.rows<{ t: string; c: string }>(`select table_name as t, column_name || ' ' || data_type as c from information_schema.columns where table_name in ('survey_response', 'survey_round') order by 1, ordinal_position`);
    expect(Object.groupBy(columns.map(c => c), c => c.t)).toMatchObject({});
    expect(columns.filter(c => c.t === 'survey_response').map(c => c.c)).toEqual(['id uuid', 'agency_id uuid', 'survey_id uuid', 'offering_id uuid', 'answers jsonb']);
    expect(columns.filter(c => /timestamp|person|employee|account|invitation|enrollment/.test(c.c))).toEqual([]);
    const keys = await world.rows<{ to: string }>(`select distinct confrelid::regclass::text as to from pg_constraint where contype = 'f' and conrelid in ('survey_response'::regclass, 'survey_round'::regclass)`);
    expect(keys.map(k => k.to).sort()).toEqual(['agency', 'curriculum_review', 'offering', 'survey', 'training']);
    const back = await world.rows<{ from: string }>(`select conrelid::regclass::text as from from pg_constraint where contype = 'f' and confrelid in ('survey_response'::regclass, 'survey_round'::regclass)`);
    expect(back).toEqual([]);
  });

  test('is not told from others by its place, its id or the transaction that wrote it', async () => {
    const { participants, offerings: [offering] } = await held(world, pelatihan, [4]), seen: string[][] = [];
    for (const one of participants) { await all([one]); seen.push((await waitingIn(offering!)).map(r => r.id)); }
    const rows = await waitingIn(offering!);
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(r => r.xmin)).size).toBe(1);
    // Every answer gives all that wait a new id.
    expect(new Set(seen.flat()).size).toBe(1 + 2 + 3 + 4);
    const joined = await world.rows<{ n: number }>(`select count(*)::int as n from survey_invitation i join survey_response r on r.offering_id = i.offering_id and r.xmin::text = i.xmin::text where i.offering_id = '${offering}' group by i.id`);
    // Whoever came last shares the transaction with all of them alike, everybody else with none.
    expect(joined).toEqual([{ n: 4 }]);
  });

  test('comes to lie anywhere among the others', async () => {
    const places = Array.from({ length: 400 }, () => shuffled([1, 2, 3, 4]).indexOf(4));
    for (const place of [0, 1, 2, 3]) expect(places.filter(p => p === place).length).toBeGreaterThan(50);
    expect(shuffled([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
  });

  test('leaves no line in the trail, and on the invitation no time', async () => {
    const { participants, offerings: [offering] } = await held(world, pelatihan, [3]), before = await world.row('select count(*)::int as n from audit_entry');
    await all(participants, 4, 'Kurang praktik');
    expect(await world.row('select count(*)::int as n from audit_entry')).toEqual(before);
    expect(await world.row(`select count(*)::int as n from survey_invitation where offering_id = '${offering}' and spent and updated_at = created_at and version = 1`)).toEqual({ n: 3 });
    expect(await world.row("select count(*)::int as n from audit_entry where changes::text like '%Kurang praktik%' or noun like 'SurveyRe%' or noun = 'SurveyRound'")).toEqual({ n: 0 });
  });
});

describe('Results', () => {
  test('are shown from the fifth answer, grow by fives, and say by which rule', async () => {
    const { training, participants } = await held(world, pelatihan, [11]), shown: [number, number][] = [];
    for (const [i, one] of participants.entries()) { await all([one], i < 5 ? 5 : 4, 'Saran'); const [result] = await voices(pelatihan, training); shown.push([result.answers, result.waiting]); if (i === 3) expect(result.questions).toEqual([]); }
    expect(shown).toEqual([[0, 1], [0, 2], [0, 3], [0, 4], [5, 0], [5, 1], [5, 2], [5, 3], [5, 4], [10, 0], [10, 1]]);
    const [result] = await voices(pelatihan, training);
    expect(result).toMatchObject({ invited: 11, ruleApplied: { code: 'SURVEY_SHOWN_FROM', value: 5 } });
    expect(result.questions[0]).toEqual({ kind: 'RELEVANCE', answers: 10, average: 4.5, counts: [0, 0, 0, 5, 5], texts: [] });
    expect(result.questions.at(-1)).toEqual({ kind: 'TEXT', answers: 10, average: null, counts: [], texts: expect.arrayContaining(['Saran 0']) });
  });

  test('show words from five of them on, and in the order of the alphabet', async () => {
    const { training, participants } = await held(world, pelatihan, [10]);
    await all(participants.slice(0, 4), 4, 'Ya');
    await all(participants.slice(4, 5));
    expect((await voices(pelatihan, training))[0].questions.at(-1)).toMatchObject({ answers: 4, texts: [] });
    await all(participants.slice(5), 4, 'Bagian akhir');
    const { texts } = (await voices(pelatihan, training))[0].questions.at(-1);
    expect(texts).toHaveLength(9);
    expect(texts).toEqual([...texts].sort());
  });

  test('of one offering never betray those of the rest: whatever is shown at whatever time differs by nobody or by five at least', async () => {
    const { training, offerings: [a, b], participants } = await held(world, pelatihan, [9, 7]), order = shuffled(participants), published: number[][] = [];
    for (const one of order) {
      await all([one]);
      const [[total], [one1], [one2]] = await Promise.all([voices(hr, training), voices(hr, training, a!), voices(hr, training, b!)]);
      published.push([total.answers, one1.answers, one2.answers]);
    }
    const safe = (n: number) => n === 0 || Math.abs(n) >= 5;
    for (const [total, one, other] of published as [number, number, number][]) expect([total, one, other, total - one, total - other, total - one - other].filter(n => !safe(n))).toEqual([]);
    for (const earlier of published) for (const later of published) expect(earlier.map((n, i) => n - later[i]!).filter(n => !safe(n))).toEqual([]);
    expect(published.at(-1)).toEqual([10, 5, 5]);
  });

  test('are nobody’s business but of those who keep, decide or audit trainings', async () => {
    const { training, participants } = await held(world, pelatihan, [5]);
    await all(participants);
    for (const by of [hr, auditor, pelatihan, await world.as('kepala.bkpsdm')]) expect((await voices(by, training))[0].answers).toBe(5);
    for (const by of [pegawai, await world.as('atasan'), await world.partner()]) expect(await voices(by, training)).toEqual([]);
    expect((await pelatihan.refused('query ($id: ID!) { training(id: $id) { surveyResults(offering: "x") { answers } } }', { id: training })).extensions.fields?.[0]).toMatchObject({ path: ['offering'] });
  });

  test('wait longer where a city asks for more, from the day its rule holds', async () => {
    const { training, participants } = await held(world, pelatihan, [7]), rule = await world.row(`insert into rule (agency_id, topic, code, key, name, description, value, unit, instrument, valid_from)
      select '${medan.agency}', topic, code, key, name, description, 7, unit, 'Peraturan Wali Kota (contoh)', '2026-11-01' from rule where code = 'SURVEY_SHOWN_FROM' and agency_id is null returning id`);
    await all(participants.slice(0, 6));
    expect((await voices(hr, training))[0]).toMatchObject({ answers: 0, waiting: 6, ruleApplied: { value: 7 } });
    await all(participants.slice(6));
    expect((await voices(hr, training))[0]).toMatchObject({ answers: 7, waiting: 0 });
    await world.rows(`alter table rule disable trigger user; delete from rule where id = '${rule.id}'; alter table rule enable trigger user`).catch(() => undefined);
  });

  test('add up what was given to each question, and forget which answers were one person’s', () => {
    const asked = [{ id: 'r', kind: 'RELEVANCE' as const }, { id: 't', kind: 'TEXT' as const }];
    expect(tallied(asked, [[{ question: 'r', score: 5 }, { question: 't', text: ' b ' }], [{ question: 't', text: '' }, { question: 'r', score: 1 }], [{ question: 'r', score: 5 }, { question: 't', text: 'a' }]])).toEqual([{ question: 'r', counts: [1, 0, 0, 0, 2], texts: [] }, { question: 't', counts: [0, 0, 0, 0, 0], texts: ['a', 'b'] }]);
  });
});

test('twenty-three who answer at once are all counted: four rounds, and three who wait', async () => {
  const { training, participants, offerings: [offering] } = await held(world, pelatihan, [23]), answers = await saying(world, 4);
  const sent = await Promise.all(participants.map(({ actor, invitation }) => askAs(world, actor, answering, { id: invitation, answers })));
  expect(sent.filter(s => s.code)).toEqual([]);
  expect([await world.row(`select count(*)::int as rounds, sum(answers)::int as answers from survey_round where offering_id = '${offering}'`), (await waitingIn(offering!)).length]).toEqual([{ rounds: 4, answers: 20 }, 3]);
  expect((await voices(hr, training))[0]).toMatchObject({ invited: 23, answers: 20, waiting: 3 });
});

describe('An edition', () => {
  test('keeps its questions once it is open; another begins with them, and takes its place', async () => {
    const { surveys: { nodes: [now] } } = await pelatihan.ask('{ surveys(filter: { status: [OPEN] }) { nodes { id version edition moves questions { nodes { id version number kind prompt } } } } }'), [question] = now.questions.nodes;
    const change = 'mutation ($id: ID!, $v: Int!, $input: SurveyQuestionInput!) { updateSurveyQuestion(id: $id, version: $v, input: $input) { prompt } }';
    expect((await pelatihan.refused(change, { id: question.id, v: question.version, input: { survey: now.id, number: 1, kind: 'RELEVANCE', prompt: 'Lain' } })).extensions.code).toBe('FORBIDDEN');
    expect((await pegawai.refused('mutation { createSurvey(input: { title: "Survei saya" }) { id } }')).extensions.code).toBe('FORBIDDEN');
    const { s } = await pelatihan.ask('mutation ($b: ID) { s: createSurvey(input: { title: "Survei 2028", basedOn: $b }) { id edition status questions { nodes { number kind prompt } } } }', { b: now.id });
    expect(s).toMatchObject({ edition: 4, status: 'DRAFT', questions: { nodes: now.questions.nodes.map(({ number, kind, prompt }: any) => ({ number, kind, prompt })) } });
    expect((await pelatihan.refused('mutation ($input: SurveyQuestionInput!) { createSurveyQuestion(input: $input) { id } }', { input: { survey: s.id, number: 9, kind: 'RELEVANCE', prompt: 'Sekali lagi' } })).extensions.code).toBe('CONFLICT');

    const { participants } = await held(world, pelatihan, [2]);
    await all(participants.slice(0, 1));
    await pelatihan.ask('mutation ($id: ID!) { openSurvey(id: $id) { status openedOn } }', { id: s.id });
    expect(await pelatihan.ask('query ($id: ID!) { survey(id: $id) { status closedOn history { move note } } }', { id: now.id })).toEqual({ survey: { status: 'CLOSED', closedOn: '2026-11-22', history: [{ move: 'close', note: 'Digantikan edisi 4.' }] } });
    const [, late] = participants;
    expect((await askAs(world, late!.actor, answering, { id: late!.invitation, answers: [] })).code).toBe('CONFLICT');
    expect(await world.row(`select count(*)::int as n from survey_response where survey_id = '${now.id}'`)).toEqual({ n: 0 });
    expect(await world.row(`select count(*)::int as n from survey where agency_id = '${medan.agency}' and status = 'OPEN'`)).toEqual({ n: 1 });
  });

  test('asks how relevant the training was, or is not opened', async () => {
    const { s } = await pelatihan.ask('mutation { s: createSurvey(input: { title: "Tanpa relevansi" }) { id questions { nodes { id version kind } } } }'), [only] = s.questions.nodes;
    expect(only.kind).toBe('RELEVANCE');
    await pelatihan.ask('mutation ($id: ID!, $v: Int!) { deleteSurveyQuestion(id: $id, version: $v) { id } }', { id: only.id, v: only.version });
    expect((await pelatihan.refused('mutation ($id: ID!) { openSurvey(id: $id) { id } }', { id: s.id })).extensions.code).toBe('CONFLICT');
  });
});
