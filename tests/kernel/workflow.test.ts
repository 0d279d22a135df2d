import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { allWorkflows, faultsOf, type Workflow } from '../../api/kernel/workflow.ts';
import { lowerFirst, plural } from '../../api/kernel/crud.ts';
import { openWorld, type Person, type World } from '../world.ts';

describe('A machine', () => {
  const states = ['DRAFT', 'SENT', 'DONE'] as const;
  const send = { from: ['DRAFT'], to: 'SENT', by: () => true }, finish = { from: ['SENT'], to: 'DONE', by: () => true };
  test.each([
    ['is sound', { start: 'DRAFT', moves: { send, finish } }, []],
    ['has a state nobody reaches', { start: 'DRAFT', moves: { send } }, ['DONE cannot be reached.']],
    ['has a state only an unreachable one leads to', { start: 'DRAFT', moves: { finish } }, ['SENT cannot be reached.', 'DONE cannot be reached.']],
    ['has two states that only reach each other', { start: 'DRAFT', moves: { there: { ...finish, from: ['SENT'], to: 'DONE' }, back: { ...finish, from: ['DONE'], to: 'SENT' } } }, ['SENT cannot be reached.', 'DONE cannot be reached.']],
    ['goes to a state that is none', { start: 'DRAFT', moves: { send, finish, lose: { ...send, to: 'LOST' } } }, ['lose names LOST, which is no state.']],
    ['comes from a state that is none', { start: 'DRAFT', moves: { send, finish, find: { ...finish, from: ['LOST'] } } }, ['find names LOST, which is no state.']],
    ['starts nowhere', { start: 'DRAFT', moves: { send, finish, idle: { ...finish, from: [] } } }, ['idle starts nowhere.']],
    ['judges nobody', { start: 'DRAFT', moves: { send, finish: { ...finish, decides: true } } }, ['finish judges, but it is nobody\'s case.']],
    ['judges somebody', { start: 'DRAFT', subject: 'employee', moves: { send, finish: { ...finish, decides: true } } }, []],
    ['reaches a state in a circle', { start: 'DRAFT', moves: { send, finish, again: { from: ['DONE'], to: 'DRAFT', by: () => true } } }, []],
  ])('that %s is told so', (_, flow, faults) => expect(faultsOf(states as never, flow as never)).toEqual(faults));
});

let world: World;
const logins = ['hr.medan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'mentor', 'pelatihan', 'auditor', 'hr.dinkes', 'hr.belawan', 'hr.tanjungpinang'];
const people: Record<string, Person> = {};
beforeAll(async () => {
  world = await openWorld();
  // A database just filled knows nothing yet of how its rows are spread.
  await world.row('analyze');
  for (const login of logins) people[login] = await world.as(login);
  people['partner'] = await world.partner();
});
afterAll(() => world.close());

const { medan } = story;
const flows = () => [...allWorkflows()].sort((a, b) => (a.noun.name < b.noun.name ? -1 : 1));
const tableOf = (flow: Workflow<any>) => world.house.catalog.noun(flow.noun).table;
const statesOf = (flow: Workflow<any>) => [...new Set([flow.start, ...Object.values(flow.moves).flatMap(m => [...m.from, m.to])])] as string[];

/** Two of a kind, the first of them taught by the training manager. */
async function recordsTaughtBy(table: string, where: string): Promise<string[]> {
  const ids = (await world.rows(`select id from ${table} where ${where} order by agency_id = '${medan.agency}' desc, id`)).map(r => r.id as string), picked = [...ids.slice(0, 2), ids.at(-1)!];
  await world.rows(`update ${table} set teacher_id = '${medan.pelatihan.id}' where id = '${picked[0]}'`);
  return [...new Set(picked)];
}

/** Records a lifecycle is tried on, each in a different relation to those who try. */
async function recordsOf(noun: string): Promise<string[]> {
  const about = async (table: string, employees: readonly string[]) => (await Promise.all(employees.map(e => world.row(`select id from ${table} where employee_id = ? order by id limit 1`, e)))).flatMap(r => r?.id ?? []);
  switch (noun) {
    case 'Enrollment': {
      // The person themselves, a supervisor of others, somebody of BKPSDM, somebody of the other city.
      for (const employee of [medan.pegawai.id, medan.atasan.id, medan.pelatihan.id]) {
        await world.row('insert into enrollment (agency_id, employee_id, offering_id) select agency_id, id, ?::uuid from employee where id = ?::uuid', medan.offerings.planned, employee);
      }
      return [...(await about('enrollment', [medan.pegawai.id, medan.atasan.id, medan.pelatihan.id])), story.tanjungpinang.enrollments.endorsed];
    }
    case 'Assessment': return about('assessment', [medan.pegawai.id, medan.hr.id, medan.hrBelawan.id]);
    case 'Account': return [medan.pegawai.account, medan.hr.account, medan.disabled.account];
    // Judged ones, so that whatever state they are put in can be true.
    case 'PerformancePlan': return [...(await Promise.all([medan.pegawai.id, medan.atasan.id, medan.pelatihan.id].map(e => world.row(`select id from performance_plan where employee_id = ? and status = 'FINAL' order by id limit 1`, e)))).map(r => r.id), (await world.row(`select id from performance_plan where agency_id = ? and status = 'FINAL' order by id limit 1`, story.tanjungpinang.agency)).id];
    case 'Objection': return [...(await about('objection', [medan.hr.id])), ...(await world.rows(`select id from objection where agency_id = ? and status = 'FILED' order by id limit 1`, story.tanjungpinang.agency)).map(r => r.id)];
    case 'PerformanceCase': return (await world.rows('select id from performance_case where agency_id = any(?::uuid[]) order by id', `{${medan.agency},${story.tanjungpinang.agency}}`)).map(r => r.id);
    case 'AppraisalCycle': return (await world.rows('select id from appraisal_cycle order by id limit 4')).map(r => r.id);
    // A decided one, and an accepted one, so that whatever state they are put in can be true; the teacher of one is whoever keeps trainings.
    case 'CourseProposal': await world.rows('update course_proposal p set training_id = (select t.id from training t where t.agency_id = p.agency_id order by t.id limit 1) where training_id is null'); return recordsTaughtBy('course_proposal', "status = 'ACCEPTED' or agency_id = '" + story.tanjungpinang.agency + "'");
    case 'CurriculumReview': return recordsTaughtBy('curriculum_review', "status = 'DECIDED' and agency_id = '" + medan.agency + "' or agency_id = '" + story.tanjungpinang.agency + "' and status = 'DECIDED'");
    case 'FollowUp': return (await Promise.all([`employee_id = '${medan.pegawai.id}'`, `status = 'ASSESSED' and agency_id = '${medan.agency}'`, `status = 'ASSESSED' and agency_id = '${story.tanjungpinang.agency}'`].map(where => world.row(`update follow_up set method = 'SURVEY', applied = 3, findings = 'Uji' where id = (select id from follow_up where ${where} order by due_on, id limit 1) returning id`)))).map(r => r.id);
    case 'Survey': return (await world.rows("update survey set status = 'DRAFT' where status = 'OPEN' returning id")).map(r => r.id);
    case 'Successor': case 'CareerProposal': return (await world.rows(`select distinct on (agency_id) id from ${noun === 'Successor' ? 'successor' : 'career_proposal'} where status <> 'DECREED' order by agency_id, id`)).map(r => r.id);
    case 'TalentCalibration': return (await world.rows('select distinct on (agency_id) id from talent_calibration order by agency_id, id')).map(r => r.id);
    case 'Training': return [medan.trainings.publicService, story.tanjungpinang.trainings.publicService];
    case 'Offering': return [medan.offerings.planned, medan.offerings.full];
    default: throw new Error(`Say on which records the lifecycle of ${noun} is tried.`);
  }
}

/** What a move takes, filled in so that only a right or a state can stand in its way. */
const inputs: Record<string, string> = {
  SuccessorDecision: '{ readiness: READY_NOW, departure: "Sudah memimpin unit serupa." }', ProposalDecree: '{ decreeNumber: "800/1", decreedOn: "2026-11-20", effectiveOn: "2026-12-01" }',
  EnrollmentResult: '{ outcome: FAILED, completedOn: "2026-11-22" }', AppraisalRatings: '{ resultRating: MEETS, behaviourRating: MEETS }', ObjectionGrounds: '{ reasons: "Hasil kerja melampaui target." }', CurriculumVerdict: '{ decision: KEEP, reason: "Tetap." }', FollowUpReport: '{ applied: 3 }', FollowUpAssessment: '{ method: SURVEY, applied: 3, findings: "Uji." }', CaseDecree: '{ decreeNumber: "800/1", decidedOn: "2026-11-20" }',
};
const sentence = (noun: string, name: string, { note, takes }: { note?: string | undefined; takes?: Function | undefined }) =>
  `mutation ($id: ID!) { ${name}${noun}(id: $id${note ? ', note: "Alasan."' : ''}${takes ? `, input: ${inputs[takes.name]!}` : ''}) { id } }`;

/** What is a judgement, by noun. */
const judged: Record<string, string[]> = {
  Enrollment: ['endorse', 'approve', 'return', 'reject'], PerformancePlan: ['agree', 'return', 'reopen', 'assess', 'deliver'], Objection: ['uphold', 'change'], PerformanceCase: ['grant', 'refuse'],
  CourseProposal: ['begin', 'accept', 'return', 'reject'], CurriculumReview: ['begin', 'decide'], FollowUp: ['assess'], CareerProposal: ['verify', 'approve', 'decree', 'return', 'reject'], Successor: ['confirm'], TalentCalibration: ['confirm', 'reject'],
};

test('There is a lifecycle to try', () => expect(flows().map(f => f.noun.name)).toEqual(['Account', 'ActivityQuarter', 'Announcement', 'AppraisalCycle', 'Aspiration', 'Assessment', 'CareerPlan', 'CareerProposal', 'Commitment', 'Complaint', 'CourseProposal', 'CurriculumReview', 'Delegation', 'DevelopmentPlan', 'DocumentRequest', 'Enrollment', 'FollowUp', 'ForumRegistration', 'ForumSession', 'LeaveRequest', 'MentoringPairing', 'MentoringSession', 'Objection', 'Offering', 'PerformanceCase', 'PerformancePlan', 'Policy', 'PolicyReview', 'SatisfactionSurvey', 'ServiceDemandSignal', 'Successor', 'Survey', 'TalentCalibration', 'TalentReview', 'Training', 'TrainingPlan', 'WorkPlan']));

describe.each(['Account', 'AppraisalCycle', 'Assessment', 'CareerProposal', 'CourseProposal', 'CurriculumReview', 'Enrollment', 'FollowUp', 'Objection', 'Offering', 'PerformanceCase', 'PerformancePlan', 'Survey', 'Successor', 'TalentCalibration', 'Training'])('The lifecycle of %s', noun => {
  test('opens in every state to everybody exactly the moves it then does not refuse for right or state', async () => {
    const flow = flows().find(f => f.noun.name === noun)!, table = tableOf(flow), records = await recordsOf(noun), one = lowerFirst(noun);
    const tried = { open: 0, shut: 0, hidden: 0 };
    for (const id of records) {
      for (const state of statesOf(flow)) {
        const reset = () => world.row(`update "${table}" set status = ? where id = ?::uuid`, state, id);
        await reset();
        for (const [login, person] of Object.entries(people)) {
          const { data } = await person.attempt(`query ($id: ID!) { ${one}(id: $id) { status moves } }`, { id });
          const seen = data?.[one] as { status: string; moves: string[] } | null;
          for (const [name, move] of Object.entries(flow.moves)) {
            const { errors } = await person.attempt(sentence(noun, name, move as never), { id });
            const code = errors?.[0]?.extensions.code ?? 'DONE', what = `${login} ${name} ${noun} ${state}`;
            if (!seen) { tried.hidden++; expect([what, code]).toEqual([what, 'NOT_FOUND']); continue; }
            if (seen.moves.includes(name)) { tried.open++; expect([what, ['DONE', 'CONFLICT', 'INVALID'].includes(code) ? 'open' : code]).toEqual([what, 'open']); }
            else { tried.shut++; expect([what, ['FORBIDDEN', 'ILLEGAL_MOVE'].includes(code) ? 'shut' : code]).toEqual([what, 'shut']); }
            if (code === 'DONE') { expect((await world.row(`select status from "${table}" where id = ?::uuid`, id)).status).toBe(move.to); await reset(); }
            else expect((await world.row(`select status from "${table}" where id = ?::uuid`, id)).status).toBe(state);
          }
        }
      }
    }
    expect(tried.open).toBeGreaterThan(0);
    expect(tried.shut).toBeGreaterThan(tried.open);
    expect(tried.hidden).toBeGreaterThan(0);
  }, 240_000);

  test('never opens to anybody a judgement of their own case', async () => {
    const flow = flows().find(f => f.noun.name === noun)!, deciding = Object.entries(flow.moves).filter(([, m]) => m.decides).map(([name]) => name);
    const own = [];
    for (const person of Object.values(people)) {
      const me = person.actor?.employee;
      if (!me || !flow.subject || !deciding.length) continue;
      for (const { id } of await world.rows(`select id from "${tableOf(flow)}" where ${flow.subject === 'teacher' ? 'teacher_id' : 'employee_id'} = ?`, me)) {
        for (const state of statesOf(flow)) {
          await world.row(`update "${tableOf(flow)}" set status = ? where id = ?::uuid`, state, id).catch(() => undefined);
          const answer = await person.ask(`query ($id: ID!) { one: ${lowerFirst(noun)}(id: $id) { moves } }`, { id });
          own.push(...answer.one.moves.filter((m: string) => deciding.includes(m)));
        }
      }
    }
    expect(own).toEqual([]);
    expect(deciding).toEqual(judged[noun] ?? []);
  });
});

describe('The inbox', () => {
  interface Item { id: string; noun: string; moves: string[]; since: string; who: string; about: string; status: string }
  const pages = async (person: Person, filter: object | null = null, perPage = 7): Promise<Item[]> => {
    const items: Item[] = [];
    for (let page = 1; ; page++) {
      const { inbox } = await person.ask('query ($page: Int!, $perPage: Int!, $filter: InboxFilter) { inbox(page: $page, perPage: $perPage, filter: $filter) { nodes { id noun moves since who about status } totalCount } }', { page, perPage, filter });
      items.push(...inbox.nodes);
      if (items.length >= inbox.totalCount || !inbox.nodes.length) return items;
    }
  };

  test('shows everybody exactly the records on which a judgement is open to them', async () => {
    let waiting = 0;
    for (const [login, person] of Object.entries(people)) {
      const expected: string[] = [];
      for (const flow of flows()) {
        const deciding = Object.entries(flow.moves).filter(([, m]) => m.decides).map(([name]) => name), many = plural(lowerFirst(flow.noun.name));
        for (let after: string | null = null, more = deciding.length > 0; more;) {
          const { list }: any = await person.ask(`query ($after: String) { list: ${many}(first: 100, after: $after) { nodes { id moves } pageInfo { hasNextPage endCursor } } }`, { after });
          expected.push(...list.nodes.filter((n: Item) => n.moves.some(m => deciding.includes(m))).map((n: Item) => `${flow.noun.name} ${n.id} ${n.moves.join()}`));
          more = list.pageInfo.hasNextPage; after = list.pageInfo.endCursor;
        }
      }
      const shown = (await pages(person)).map(i => `${i.noun} ${i.id} ${i.moves.join()}`);
      expect([login, shown.toSorted()]).toEqual([login, expected.toSorted()]);
      waiting += shown.length;
    }
    expect(waiting).toBeGreaterThan(50);
  }, 120_000);

  test('has what waited longest first, and pages that neither repeat nor skip', async () => {
    const items = await pages(people['hr.medan']!, null, 5), ids = items.map(i => i.id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(items.map(i => i.since)).toEqual(items.map(i => i.since).toSorted());
    expect(ids).toEqual((await pages(people['hr.medan']!, null, 100)).map(i => i.id));
  });

  test('counts by noun whatever the filter', async () => {
    const person = people['atasan']!, mine = await pages(person);
    const { inbox } = await person.ask('{ inbox(filter: { search: "tidak ada yang bernama begini" }) { nodes { id } totalCount counts { noun count } } }');
    expect(inbox).toEqual({ nodes: [], totalCount: 0, counts: expect.arrayContaining([...Map.groupBy(mine, i => i.noun)].map(([noun, of]) => ({ noun, count: of.length }))) });
  });

  test('finds by all words of who or what about, whatever the case, with wildcards taken as written', async () => {
    const person = people['hr.medan']!, all = await pages(person, null, 100), one = all[0]!;
    const words = [one.who.split(' ')[0]!.toUpperCase(), one.about.split(' ')[0]!.toLowerCase()];
    const found = await pages(person, { search: words.join(' ') });
    const meant = all.filter(i => words.every(w => `${i.who}\n${i.about}`.toLowerCase().includes(w.toLowerCase())));
    expect(found.map(i => i.id)).toEqual(meant.map(i => i.id));
    expect(found.map(i => i.id)).toContain(one.id);
    expect(await pages(person, { search: '%' })).toEqual([]);
    expect(await pages(person, { search: '_' })).toEqual([]);
  });

  test('narrows to nouns, and one that has no lifecycle has nothing waiting', async () => {
    const person = people['hr.medan']!, all = await pages(person, null, 100);
    expect(await pages(person, { noun: ['Enrollment'] }, 100)).toEqual(all.filter(i => i.noun === 'Enrollment'));
    expect(new Set(all.map(i => i.noun)).size).toBeGreaterThan(1);
    expect(await pages(person, { noun: [] }, 100)).toEqual(all);
    expect(await pages(person, { noun: ['Unit', 'Training'] })).toEqual([]);
  });

  test('is empty for those who judge nothing, and closed to strangers', async () => {
    for (const login of ['pegawai', 'auditor', 'partner']) expect(await people[login]!.ask('{ inbox { nodes { id } totalCount counts { noun count } } }')).toEqual({ inbox: { nodes: [], totalCount: 0, counts: [] } });
    expect((await world.anonymous().refused('{ inbox { totalCount } }')).extensions.code).toBe('UNAUTHENTICATED');
  });

  test.each([['perPage: 0', 'INVALID'], ['perPage: 101', 'INVALID'], ['page: 0', 'INVALID'], ['page: 30000', 'LIMIT_EXCEEDED']])('refuses %s', async (args, code) => {
    expect((await people['atasan']!.refused(`{ inbox(${args}) { totalCount nodes { id } } }`)).extensions.code).toBe(code);
  });
});
