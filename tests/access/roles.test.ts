import { getNamedType, isInputObjectType, isNonNullType, isEnumType, type GraphQLNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';
import { allOf, filledWith, idsByNoun, idsIn, listsOf, mutationsOf, onesOf, queriesOf, subjectOf, waysFrom } from './walk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // Something to hide in every table: a key, a line of the trail and an import in each city.
  for (const [login, agency, account] of [['hr.medan', story.medan.agency, story.medan.hr.account], ['hr.tanjungpinang', story.tanjungpinang.agency, story.tanjungpinang.hr.account]] as const) {
    const hr = await world.as(login), { providers: { nodes: [{ id }] } } = await hr.ask('{ providers(perPage: 1) { nodes { id } } }');
    await hr.ask('mutation($p: ID!) { createApiClient(input: { name: "Kunci mitra", provider: $p }) { id } }', { p: id });
    const upload = await world.row(`insert into upload (agency_id, account_id, file_name, content_type, size, ticket_until) values ('${agency}', '${account}', 'a.csv', 'text/csv', 1, now()) returning id`);
    await world.rows(`insert into import_report (agency_id, account_id, upload_id, dry_run) values ('${agency}', '${account}', '${upload.id}', true)`);
  }
});
afterAll(() => world.close());

const { medan } = story;
const agency = `agency_id = '${medan.agency}'`;
const under = (...units: string[]) => units.map(u => `employee.unit_id in (select id from unit where path <@ (select path from unit where id = '${u}'))`).join(' or ');
const all = 'true', none = 'false', inMedan = agency;
const notDraft = `${agency} and status <> 'DRAFT'`, published = `${agency} and status = 'PUBLISHED'`;
const ofTraining = (which: string) => `${agency} and training_id in (select id from training where ${which})`;

/** What the camat judges, by noun, but for the cases of the camat and of who stands in. */
function forTheCamat(): Record<string, string> {
  const [camat, both] = [medan.atasan.id, `('${medan.atasan.id}', '${medan.kasi.id}')`], supervised = `employee_id in (select id from employee where supervisor_id = '${camat}' and id not in ${both})`;
  const plans = `assessor_id = '${camat}' and employee_id not in ${both} and employee_id in (select id from employee where ${under(medan.units.belawan)})`;
  const objections = `employee_id not in ${both} and employee_id in (select id from employee where ${under(medan.units.belawan)}) and plan_id in (select p.id from performance_plan p join employee a on a.id = p.assessor_id where a.supervisor_id = '${camat}' and a.id not in ${both})`;
  const seen = `${plans} or id in (select plan_id from objection where ${objections})`, of = (which: string) => `plan_id in (select id from performance_plan where ${which})`;
  const ofOffice = `employee_id in (select id from employee where ${under(medan.units.belawan)})`, leaves = `status <> 'DRAFT' and kind <> 'UNPAID' and employee_id not in ${both} and ${ofOffice} and (${supervised} or authority = 'OFFICE_HEAD')`;
  return {
    // Leave of those the camat supervises, or whose office it is; unpaid leave is judged in nobody's name.
    LeaveRequest: leaves, LeavePaper: `request_id in (select id from leave_request where ${leaves} and (authority = 'OFFICE_HEAD' or authority = 'SUPERVISOR' and ${supervised}))`,
    Enrollment: supervised, Certificate: supervised, FollowUp: supervised, CareerPlan: supervised, CareerDialogue: `plan_id in (select id from career_plan where ${supervised})`,
    ...Object.fromEntries(['ModuleProgress', 'QuizAttempt', 'Attendance'].map(noun => [noun, `enrollment_id in (select id from enrollment where ${supervised})`])), DevelopmentPlan: supervised, DevelopmentPlanItem: `plan_id in (select id from development_plan where ${supervised})`, PerformancePlan: seen, Objection: `${objections} or ${of(plans)}`,
    ...Object.fromEntries(['PlannedResult', 'BehaviourExpectation', 'ProgressReport', 'FeedbackNote', 'PerformanceCase', 'CreditPointEntry'].map(noun => [noun, of(plans)])), ResultIndicator: `result_id in (select id from planned_result where ${of(plans)})`,
    Employee: `id in (select employee_id from enrollment where ${supervised} union select employee_id from development_plan where ${supervised} union select employee_id from career_plan where ${supervised} union select employee_id from performance_plan where ${plans} union select employee_id from objection where ${objections} union select employee_id from leave_request where ${leaves})`,
  };
}

/** Which people somebody sees, as SQL. The rest of the matrix follows from it. */
interface Sight { people: string; /** Whose performance, where that is fewer. */ appraised?: string; /** Whether they sit on the talent committee. */ committee?: true; insider: boolean; catalogue: 'all' | 'not drafts' | 'published'; registers: boolean; account?: string; partner?: true; imports?: true; guides?: string; heads?: true; /** What they see besides, as a stand-in. */ also?: Record<string, string> }
const sight: Record<string, Sight> = {
  'hr.medan': { people: inMedan, committee: true, insider: true, catalogue: 'all', registers: true, imports: true },
  'kepala.bkpsdm': { people: inMedan, committee: true, insider: true, catalogue: 'all', registers: false, account: medan.kepala.account, heads: true },
  // The appointing officer is no employee, and sees the yearly plan before it is approved.
  walikota: { people: inMedan, committee: true, insider: true, catalogue: 'not drafts', registers: false, account: medan.walikota.account, also: { TrainingPlan: inMedan, TrainingPlanItem: inMedan, NeedRaise: inMedan } },
  pelatihan: { people: inMedan, appraised: `id = '${medan.pelatihan.id}' or employee.unit_id in (select id from unit where path <@ any (select path from unit where head_id = '${medan.pelatihan.id}'))`, insider: true, catalogue: 'all', registers: false, account: medan.pelatihan.account },
  auditor: { people: inMedan, committee: true, insider: true, catalogue: 'all', registers: true },
  pegawai: { people: `id = '${medan.pegawai.id}'`, insider: true, catalogue: 'not drafts', registers: false, account: medan.pegawai.account },
  atasan: { people: under(medan.units.belawan), insider: true, catalogue: 'not drafts', registers: false, account: medan.atasan.account },
  mentor: { people: `id = '${medan.mentor.id}' or ${'employee.unit_id in (select id from unit where path <@ any (select path from unit where head_id = \'' + medan.mentor.id + '\'))'}`, insider: true, catalogue: 'not drafts', registers: false, account: medan.mentor.account, guides: medan.mentor.id },
  // Whoever stands in for the camat sees the cases the camat judges, with their parts and whose they are; none of the camat’s own.
  'kasi.belawan': { people: `id = '${medan.kasi.id}' or employee.unit_id in (select id from unit where path <@ any (select path from unit where head_id = '${medan.kasi.id}'))`, insider: true, catalogue: 'not drafts', registers: false, account: medan.kasi.account, also: forTheCamat() },
  'hr.dinkes': { people: under(medan.units.dinkes), committee: true, insider: true, catalogue: 'all', registers: false, account: medan.hrDinkes.account },
  'hr.belawan': { people: under(medan.units.belawan), committee: true, insider: true, catalogue: 'all', registers: false, account: medan.hrBelawan.account },
  partner: { people: none, insider: false, catalogue: 'published', registers: false, partner: true },
};

/** Who sees which rows of a noun. A noun that is missing here fails the test: whoever adds one says who reads it. */
function visible({ people, appraised = people, committee, insider, catalogue, registers, account, partner, imports, guides, heads }: Sight, login: string): Record<string, string> {
  const self = `(select employee_id from account where login = '${login}@meritgraph.example')`, others = `employee_id in (select id from employee where ${appraised}) and employee_id is distinct from ${self}`, closed = (more = 'true') => `review_id in (select id from talent_review where status = 'CLOSED' and ${more})`;
  const about = `employee_id in (select id from employee where ${people})`, inside = insider ? inMedan : none, trainings = { all: agency, 'not drafts': notDraft, published }[catalogue];
  const ofPlan = `plan_id in (select id from development_plan where ${about})`, yearly = catalogue === 'all' ? agency : insider ? `${agency} and status in ('APPROVED', 'IN_EXECUTION', 'CLOSED')` : none, ofYearly = `plan_id in (select id from training_plan where ${yearly})`;
  const work = catalogue === 'all' ? agency : insider ? `${agency} and (status in ('APPROVED', 'IN_EXECUTION', 'CLOSED') or unit_id in (select u.id from unit u left join unit o on o.id = u.parent_id where ${self} in (u.head_id, o.head_id)))` : none, ofWork = `work_plan_id in (select id from work_plan where ${work})`;
  const pairings = `mentee_id in (select id from employee where ${people})${guides ? ` or mentor_id in (select id from mentor_profile where employee_id = '${guides}')` : ''}`, ofPairing = `pairing_id in (select id from mentoring_pairing where ${pairings})`;
  const plans = `employee_id in (select id from employee where ${appraised})`, ofPlans = `${agency} and plan_id in (select id from performance_plan where ${plans})`;
  const leadersResults = insider && account ? ` or ${agency} and plan_id in (select l.id from performance_plan l join performance_plan p on p.assessor_id = l.employee_id join account a on a.employee_id = p.employee_id where a.id = '${account}' and l.status <> 'DRAFT')` : '';
  const ofEnrollment = `enrollment_id in (select id from enrollment where ${about})`, learns = account ? `select o.training_id from enrollment x join offering o on o.id = x.offering_id join account a on a.employee_id = x.employee_id where a.id = '${account}' and x.status in ('APPROVED', 'COMPLETED')` : 'select null::uuid';
  const kept = { 'hr.medan': inMedan, 'hr.dinkes': under(medan.units.dinkes), 'hr.belawan': under(medan.units.belawan) }[login] ?? none, theirs = `employee_id = ${self} or employee_id in (select id from employee where ${kept})`;
  const decided = `authority = 'SUPERVISOR' and employee_id in (select id from employee where supervisor_id = ${self}) or authority = 'OFFICE_HEAD' and employee_id in (select id from employee where unit_id in (select id from unit where path <@ any (select path from unit where head_id = ${self} and nlevel(path) = 2))) or authority = 'APPOINTING_OFFICER' and ${['kepala.bkpsdm', 'walikota'].includes(login)}`;
  const documents = `${inMedan} and (${theirs} or status <> 'DRAFT' and ${['kepala.bkpsdm', 'walikota', 'auditor'].includes(login)})`, ofDocument = `request_id in (select id from document_request where ${documents})`;
  return {
    DocumentKind: all, DocumentRequest: documents, DocumentPaper: ofDocument, DocumentLetter: ofDocument,
    LeaveRequest: `${inMedan} and ((${plans}) and status <> 'DRAFT' or ${theirs})`, LeavePaper: `${inMedan} and request_id in (select id from leave_request where ${theirs} or ${decided})`, LeaveEntry: plans, WorkingCalendar: inside, CalendarChange: inside,
    LearningModule: insider ? ofTraining(trainings) : none, QuizQuestion: catalogue === 'all' ? inMedan : insider ? `module_id in (select id from learning_module where training_id in (${learns}))` : none, OfferingSession: insider ? `offering_id in (select id from offering where ${ofTraining(trainings)})` : none, Attendance: ofEnrollment, ModuleProgress: ofEnrollment, QuizAttempt: ofEnrollment, Certificate: about,
    DevelopmentPlan: about, DevelopmentPlanItem: ofPlan, TrainingPlan: yearly, TrainingPlanItem: ofYearly, NeedRaise: `item_id in (select id from training_plan_item where ${ofYearly})`, ServiceTheme: inside, ThemeCompetency: inside, ServiceDemandSignal: inside,
    RegionalDevelopmentPlan: inside, Mission: inside, Objective: inside, Programme: inside, WorkPlan: work, Activity: ofWork, ActivityQuarter: `activity_id in (select id from activity where ${ofWork})`,
    Policy: catalogue === 'all' ? agency : insider ? notDraft : none, PolicyReview: inside, PolicyReviewCause: inside, PolicyReading: about,
    PolicyOpinion: catalogue === 'all' ? agency : insider ? `${agency} and policy_id in (select id from policy where status in ('DECIDED', 'IN_FORCE', 'UNDER_REVIEW', 'REVOKED') or (status = 'CONSULTATION' and employee_id = ${self}))` : none,
    MentorProfile: inside, MentorCompetency: inside, MentoringPairing: pairings, MentoringGoal: ofPairing, MentoringSession: ofPairing,
    Delegation: registers || heads ? inMedan : account ? `'${account}' in (select a.id from account a where a.employee_id in (delegator_id, stand_in_id))` : none,
    SatisfactionSurvey: inside, ForumSession: inside, Commitment: inside, ForumRegistration: login === 'auditor' ? inMedan : `employee_id = ${self}`,
    Aspiration: insider ? (login === 'auditor' ? inMedan : `${agency} and (status in ('PUBLISHED', 'UNDER_REVIEW', 'DRAFTED', 'ANSWERED', 'MERGED') or raised_by_id = ${self})`) : none,
    Complaint: `${agency} and reported_id is distinct from ${self} and (${login === 'auditor'} or unit_id in (select id from unit where path <@ any (select path from unit where head_id = ${self})))`,
    CareerPath: inside, CareerStep: inside, EducationRecord: about, RankRecord: about, SalaryStep: about, AppraisalRecord: plans, Sanction: plans, CareerPlan: plans, CareerDialogue: `${agency} and plan_id in (select id from career_plan where ${plans})`,
    SuccessionPosition: inside, Successor: `employee_id in (select id from employee where ${appraised})`, CareerProposal: `${others} or (status = 'DECREED' and employee_id = ${self})`,
    TalentReview: inside, TalentCalibration: committee ? others : none, TalentPlacement: `(${committee ?? false} and ${others}) or (${closed()} and ${others}) or (${closed('shown_to_people')} and employee_id = ${self})`,
    AppraisalCycle: inside, OrganisationPredicate: inside, PerformancePlan: plans, Objection: plans, PerformanceCase: plans, CreditPointEntry: plans,
    PlannedResult: `${ofPlans}${leadersResults}`, ResultIndicator: `${agency} and result_id in (select id from planned_result where ${ofPlans})`, BehaviourExpectation: ofPlans, ProgressReport: ofPlans, FeedbackNote: ofPlans,
    Agency: `id = '${medan.agency}'`, Unit: inside, Position: inside, PositionStandard: inside, Rank: all, Holiday: all, Framework: all, Competency: all, Rule: partner ? 'agency_id is null' : `agency_id is null or ${agency}`,
    Employee: people, Assignment: about, Assessment: about, Evidence: about, Holding: about, Enrollment: about, LearningHoursEntry: about,
    Provider: partner ? `${agency} and (id = '${medan.providers.usu}' or id in (select provider_id from training where status = 'PUBLISHED'))` : inMedan, Training: trainings, TrainingOutcome: ofTraining(trainings), Offering: ofTraining(trainings),
    Account: registers ? inMedan : account ? `id = '${account}'` : none, RoleGrant: registers ? inMedan : account ? `account_id = '${account}'` : none,
    Survey: inside, SurveyQuestion: inside, FollowUp: about, CourseProposal: partner ? `${agency} and provider_id = '${medan.providers.usu}'` : catalogue === 'all' ? agency : none,
    CurriculumReview: catalogue === 'all' ? agency : `${agency} and status = 'DECIDED'${insider ? '' : ` and training_id in (select id from training where status = 'PUBLISHED' and provider_id = '${medan.providers.usu}')`}`,
    Notification: account ? `account_id = '${account}'` : registers ? `account_id = (select id from account where login = '${login}@meritgraph.example')` : none, Job: registers || heads ? all : none, Announcement: registers || heads || login === 'pelatihan' ? inMedan : `id in (select record_id from notification where account_id = (select id from account where login = '${login}@meritgraph.example'))`,
    ApiClient: registers ? inMedan : none, AuditEntry: registers ? inMedan : none, ImportReport: imports ? inMedan : none,
  };
}

const speak = (login: string): Promise<Person> => (login === 'partner' ? world.partner() : world.as(login));

describe.each(Object.entries(sight))('%s', (login, seen) => {
  let person: Person, expected: Map<string, string[]>, hidden: Set<string>;
  beforeAll(async () => {
    person = await speak(login);
    const rules = Object.fromEntries(Object.entries(visible(seen, login)).map(([noun, where]) => [noun, seen.also?.[noun] ? `(${where}) or (${seen.also[noun]})` : where]));
    expected = new Map(await Promise.all(Object.entries(rules).map(async ([noun, where]): Promise<[string, string[]]> => [noun, (await world.rows(`select id from "${world.house.catalog.noun(noun).table}" where ${where} order by id`)).map(r => r.id)])));
    const everything = await Promise.all([...expected.keys()].map(async noun => (await world.rows(`select id from "${world.house.catalog.noun(noun).table}"`)).map(r => r.id as string)));
    const may = new Set([...expected.values()].flat());
    hidden = new Set(everything.flat().filter(id => !may.has(id)));
  });

  test('sees in every list exactly the rows they may see', async () => {
    for (const { name, noun } of listsOf(world)) {
      const mine = expected.get(noun);
      expect(mine, `${noun} has no line in this matrix: say who reads it`).toBeDefined();
      expect((await person.ask(`{ ${name} { totalCount } }`))[name].totalCount, name).toBe(mine!.length);
    }
    for (const { name, noun } of listsOf(world).filter(l => expected.get(l.noun)!.length < 700)) expect(await allOf(person, name), name).toEqual([...expected.get(noun)!].sort());
  });

  test('finds one row by its id where it is in their list, and nothing else', async () => {
    for (const { name, noun } of onesOf(world)) {
      const query = `query($id: ID!) { ${name}(id: $id) { id } }`, open = expected.get(noun)!, others = (await world.rows(`select id from "${world.house.catalog.noun(noun).table}" where not (id = any('{${open.slice(0, 5000).join()}}'::uuid[])) order by md5(id::text) limit 8`)).map(r => r.id).filter(id => hidden.has(id));
      for (const id of open.slice(0, 3)) expect(await person.ask(query, { id }), `${name} ${id}`).toEqual({ [name]: { id } });
      for (const id of others) {
        // A question that asks for a role says so to whoever has none; every other one says that there is nothing.
        const { data, errors = [] } = await person.attempt(query, { id });
        expect(data?.[name] ?? null, `${name} ${id}`).toBeNull();
        expect(errors.map(e => e.extensions.code).filter(code => code !== 'FORBIDDEN'), name).toEqual([]);
      }
    }
  });

  test('comes from row to row only to rows they may see, and no way ends in a fault', async () => {
    const look = async (about: string, query: string) => {
      const { data, errors } = await person.attempt(query);
      expect(errors, about).toBeUndefined();
      // A line of the trail, and what evidence rests on, name rows; they do not show them.
      const text = JSON.parse(JSON.stringify(data, (key, value) => (key === 'changes' || key === 'recordId' ? null : value)));
      expect(idsIn(text).filter(id => hidden.has(id)), about).toEqual([]);
    };
    const turn = Object.keys(sight).indexOf(login);
    for (const { name, noun } of listsOf(world)) for (const way of waysFrom(world, noun, turn)) await look(way.name, `{ ${name}(perPage: 6) { nodes { ${way.fields} } } }`);
    for (const { name, noun } of onesOf(world).filter(o => expected.get(o.noun)!.length)) {
      const open = expected.get(noun)!, id = open.find(one => one === person.actor!.employee) ?? open[0];
      for (const way of waysFrom(world, noun, turn)) await look(`one ${way.name}`, `{ ${name}(id: "${id}") { ${way.fields} } }`);
    }
  }, 240_000);
});

test('a partner reads who gives each published training, and what was agreed only with itself', async () => {
  const { trainings, providers } = await (await speak('partner')).ask('{ trainings(perPage: 100) { nodes { status provider { id name agreementNumber agreementUntil email } } } providers(perPage: 100) { nodes { id agreementNumber agreementUntil email } } }');
  expect(new Set(trainings.nodes.map((t: any) => t.status))).toEqual(new Set(['PUBLISHED']));
  const seen = [...trainings.nodes.map((t: any) => t.provider), ...providers.nodes], others = seen.filter((p: any) => p.id !== medan.providers.usu), own = seen.filter((p: any) => p.id === medan.providers.usu);
  expect(others.length).toBeGreaterThan(10);
  expect(others.flatMap((p: any) => [p.agreementNumber, p.agreementUntil, p.email]).filter(v => v !== null)).toEqual([]);
  const { agreement_number, email } = await world.row('select agreement_number, email from provider where id = ?', medan.providers.usu);
  expect(own.length).toBeGreaterThan(1);
  for (const provider of own) expect(provider).toMatchObject({ agreementNumber: agreement_number, email });
  expect(agreement_number).not.toBeNull();
});

/** Something to ask with: a value of an enum, or a number. */
const anyOf = (type: GraphQLNamedType) => (isEnumType(type) ? type.getValues()[0]!.name : '1');

describe('who is nobody', () => {
  test('gets UNAUTHENTICATED from every question and every mutation but signing in, signing out, who am I and whether a certificate or letter holds', async () => {
    const nobody = world.anonymous(), own = await idsByNoun(world, medan.agency), open: string[] = [];
    for (const field of queriesOf(world)) {
      const given = field.args.filter(a => String(a.type).endsWith('!') && a.defaultValue === undefined).map(a => `${a.name}: ${getNamedType(a.type).name === 'ID' ? `"${medan.pegawai.id}"` : getNamedType(a.type).name === 'String' ? '"Enrollment"' : anyOf(getNamedType(a.type))}`).join(', ');
      // What takes a whole input is asked with one that is in order.
      const filled = field.args.some(arg => isNonNullType(arg.type) && isInputObjectType(getNamedType(arg.type))) ? await filledWith(world, field, medan.pegawai.id, own) : undefined;
      const { data, errors } = filled ? await nobody.attempt(filled.query.replace(/^mutation/, 'query'), filled.variables) : await nobody.attempt(`{ ${field.name}${given ? `(${given})` : ''} { __typename } }`);
      if (!errors) { open.push(field.name); continue; }
      expect(errors.map(e => e.extensions.code), field.name).toEqual(['UNAUTHENTICATED']);
      expect(Object.values(data ?? {}).every(v => v === null), field.name).toBe(true);
    }
    const before = await world.row('select (select count(*) from audit_entry) as a, (select count(*) from decision) as d, (select sum(version) from employee) as e');
    for (const field of mutationsOf(world)) {
      const { query, variables } = await filledWith(world, field, medan.enrollments.endorsed, own);
      const { errors } = await nobody.attempt(query, variables);
      if (!errors || field.name === 'signIn') { open.push(field.name); continue; }
      expect(errors.map(e => e.extensions.code), field.name).toEqual(['UNAUTHENTICATED']);
    }
    expect(open.sort()).toEqual(['certificateCheck', 'documentLetterCheck', 'me', 'signIn', 'signOut']);
    expect(await world.row('select (select count(*) from audit_entry) as a, (select count(*) from decision) as d, (select sum(version) from employee) as e')).toEqual(before);
    expect(await nobody.ask('{ me { name } }')).toEqual({ me: null });
  });
});

describe('who only reads', () => {
  // Whoever may not write a noun at all, or not this row, is told so; what is done to a record is asked of rows of the story that others may move.
  const subjects: Record<string, string> = {
    Enrollment: medan.enrollments.submitted, ModuleProgress: medan.enrollments.learning, QuizAttempt: medan.enrollments.learning, Employee: medan.pegawai.id, Account: medan.pegawai.account, Training: medan.trainings.draft, Offering: medan.offerings.open, Provider: medan.providers.usu, ApiClient: medan.apiClient, DocumentRequest: medan.document,
  };
  test.each(['auditor', 'partner'])('%s is FORBIDDEN every mutation, and nothing changes', async login => {
    // A key that may propose courses does more than read.
    const reader = login === 'partner' ? await world.partner([]) : await speak(login), own = await idsByNoun(world, medan.agency), tried: string[] = [];
    const before = await world.row('select (select count(*) from audit_entry) as a, (select count(*) from decision) as d, (select count(*) from upload) as u');
    for (const field of mutationsOf(world)) {
      if (['signIn', 'signOut', 'changePassword'].includes(field.name)) continue;
      // What somebody was told, they may have read, and choose how they are told.
      if (login === 'auditor' && ['markNotificationsRead', 'setNotificationPreference'].includes(field.name)) continue;
      const noun = subjectOf(world, field) ?? 'Account';
      const id = subjects[noun] ?? own.get(noun)?.[0] ?? medan.hr.account;
      const { query, variables } = await filledWith(world, field, id, own);
      if (field.name === 'createEnrollment') variables['input'] = { employee: medan.pegawai.id, offering: medan.offerings.online };
      const { data, errors } = await reader.attempt(query, variables), bulk = data?.[field.name]?.errors;
      // Who may not even read the row is told that there is none.
      const codes = (errors ?? []).map(e => e.extensions.code as string).concat((bulk ?? []).map((e: { code: string }) => e.code));
      expect(codes, field.name).toHaveLength(1);
      // Whoever was not invited is told that there is no such invitation, an auditor too; nor is there such a draft to put a paper to.
      expect(login === 'auditor' && !['answerSurvey', 'requestLeavePaperUpload', 'requestDocumentPaperUpload'].includes(field.name) ? ['FORBIDDEN'] : ['FORBIDDEN', 'NOT_FOUND'], field.name).toContain(codes[0]);
      tried.push(field.name);
    }
    expect(tried.length).toBeGreaterThan(60);
    expect(await world.row('select (select count(*) from audit_entry) as a, (select count(*) from decision) as d, (select count(*) from upload) as u')).toEqual(before);
  });

  test('a partner has no password to change', async () => {
    const refusal = await (await world.partner()).refused('mutation { changePassword(current: "merit-demo", next: "panjang-sekali-1") }');
    expect(refusal.extensions.code).toBe('FORBIDDEN');
  });
});

test('a training manager and the head of BKPSDM keep no records of people', async () => {
  const own = await idsByNoun(world, medan.agency);
  for (const login of ['pelatihan', 'kepala.bkpsdm', 'atasan', 'pegawai', 'mentor']) {
    const person = await speak(login);
    for (const name of ['createEmployee', 'updateEmployee', 'createAssignment', 'updateAssignment', 'createAssessment', 'createUnit', 'updateUnit', 'createPosition', 'createAccount', 'updateAccount', 'createRoleGrant', 'deleteRoleGrant', 'createApiClient', 'revokeApiClient', 'resetPassword', 'createPositionStandard', 'deletePositionStandard', 'revokeAssessment']) {
      const field = mutationsOf(world).find(f => f.name === name)!, noun = name.replace(/^(create|update|delete|revoke|reset)/, '').replace('Password', 'Account');
      const { query, variables } = await filledWith(world, field, own.get(noun)![0]!, own);
      const refusal = await person.refused(query, variables);
      expect(['FORBIDDEN', 'NOT_FOUND'], `${login} ${name}: ${refusal.message}`).toContain(refusal.extensions.code);
    }
  }
});
