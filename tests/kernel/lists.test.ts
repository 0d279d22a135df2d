import fc from 'fast-check';
import { getNamedType, getNullableType, type GraphQLEnumType, type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType, isEnumType, isListType, isObjectType, isScalarType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listingOf } from '../../schema/shared/lists.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type Person, type World } from '../world.ts';

const { medan } = story;
let world: World, hr: Person;
beforeAll(async () => {
  world = await openWorld();
  // Whoever walks through every list must see some of each: here HR keeps the complaints, too.
  await world.rows(`insert into role_grant (agency_id, account_id, role) values ('${medan.agency}', '${medan.hr.account}', 'COMPLAINT_ADMIN')`);
  hr = await world.as('hr.medan');
  // A database just filled knows nothing yet of how its rows are spread.
  await world.row('analyze');
  // So that the trail has something to list.
  for (let i = 0; i < 12; i++) await hr.ask('mutation ($input: PositionInput!) { createPosition(input: $input) { id } }', { input: { code: `JEJAK-${i}`, name: `Jabatan Jejak ${i}`, kind: 'EXECUTING', positionClass: 1 + (i % 3) } });
  await hr.ask('mutation ($id: ID!) { revokeAssessment(id: $id, note: "Tertukar.") { id } }', { id: (await world.row("select id from assessment where agency_id = ? and status = 'RECORDED' order by id limit 1", medan.agency)).id });
  await (await world.as('pelatihan')).ask('mutation { createProvider(input: { code: "JEJAK", name: "Penyelenggara Jejak", kind: PRIVATE }) { id } }');
});
afterAll(() => world.close());

type Row = Record<string, any> & { id: string };
interface Known { noun: string; field: string; type: GraphQLObjectType; sorts: string[]; facets: string[]; filters: GraphQLInputObjectType; table: string }

/** Every list of the graph, read off the schema. */
function lists(): Known[] {
  return Object.values(world.schema.getQueryType()!.getFields()).flatMap((field): Known[] => {
    const connection = getNamedType(field.type) as GraphQLObjectType;
    if (!connection.name.endsWith('Connection')) return [];
    const type = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType, argument = (name: string) => getNamedType(field.args.find(a => a.name === name)!.type);
    const sort = getNamedType((argument('sort') as GraphQLInputObjectType).getFields()['field']!.type) as GraphQLEnumType;
    const facets = connection.getFields()['facets']?.args[0]?.type;
    return [{ noun: type.name, field: field.name, type, sorts: sort.getValues().map(v => v.name), facets: facets ? (getNamedType(facets) as GraphQLEnumType).getValues().map(v => v.name) : [], filters: argument('filter') as GraphQLInputObjectType, table: world.house.catalog.noun(type.name).table }];
  });
}
const nouns = ['Account', 'Activity', 'ActivityQuarter', 'Agency', 'Announcement', 'ApiClient', 'AppraisalCycle', 'AppraisalRecord', 'Aspiration', 'Assessment', 'Assignment', 'Attendance', 'AuditEntry', 'BehaviourExpectation', 'CalendarChange', 'CareerDialogue', 'CareerPath', 'CareerPlan', 'CareerProposal', 'CareerStep', 'Certificate', 'Commitment', 'Competency', 'Complaint', 'CourseProposal', 'CreditPointEntry', 'CurriculumReview', 'Delegation', 'DevelopmentPlan', 'DevelopmentPlanItem', 'DocumentKind', 'DocumentLetter', 'DocumentPaper', 'DocumentRequest', 'EducationRecord', 'Employee', 'Enrollment', 'Evidence', 'FeedbackNote', 'FollowUp', 'ForumRegistration', 'ForumSession', 'Framework', 'Holding', 'Holiday', 'Job', 'LearningHoursEntry', 'LearningModule', 'LeaveEntry', 'LeavePaper', 'LeaveRequest', 'MentorCompetency', 'MentorProfile', 'MentoringGoal', 'MentoringPairing', 'MentoringSession', 'Mission', 'ModuleProgress', 'NeedRaise', 'Notification', 'Objection', 'Objective', 'Offering', 'OfferingSession', 'OrganisationPredicate', 'PerformanceCase', 'PerformancePlan', 'PlannedResult', 'Policy', 'PolicyOpinion', 'PolicyReading', 'PolicyReview', 'PolicyReviewCause', 'Position', 'PositionStandard', 'Programme', 'ProgressReport', 'Provider', 'QuizAttempt', 'QuizQuestion', 'Rank', 'RankRecord', 'RegionalDevelopmentPlan', 'ResultIndicator', 'RoleGrant', 'Rule', 'SalaryStep', 'Sanction', 'SatisfactionSurvey', 'ServiceDemandSignal', 'ServiceTheme', 'SuccessionPosition', 'Successor', 'Survey', 'SurveyQuestion', 'TalentCalibration', 'TalentPlacement', 'TalentReview', 'ThemeCompetency', 'Training', 'TrainingOutcome', 'TrainingPlan', 'TrainingPlanItem', 'Unit', 'WorkPlan', 'WorkingCalendar'];
const listOf = (noun: string) => lists().find(l => l.noun === noun)!;

/** What a row shows without further questions: its values, and the ids of what it points at. */
const selection = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(f => !f.args.length).flatMap(f => {
  const inner = getNamedType(f.type);
  if (isScalarType(inner) || isEnumType(inner)) return f.name === 'moves' ? [] : [f.name];
  return isObjectType(inner) && !isListType(getNullableType(f.type)) && world.house.catalog.has(inner.name) && inner.name !== 'Decision' ? [`${f.name} { id }`] : [];
}).join(' ');

const seen = new Map<string, Row[]>();
/** All rows of a noun HR of Medan may see, read by cursor. */
async function all(noun: string): Promise<Row[]> {
  if (seen.has(noun)) return seen.get(noun)!;
  const { field, type } = listOf(noun), rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { list }: any = await hr.ask(`query ($after: String) { list: ${field}(first: 100, after: $after) { nodes { ${selection(type)} } pageInfo { hasNextPage endCursor } } }`, { after });
    rows.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) break;
    after = list.pageInfo.endCursor;
  }
  seen.set(noun, rows);
  return rows;
}
const count = async (noun: string, filter?: object): Promise<number> => (await hr.ask(`query ($filter: ${noun}Filter) { list: ${listOf(noun).field}(filter: $filter) { totalCount } }`, { filter })).list.totalCount;
const chosen = async (noun: string, filter: object): Promise<Row[]> => {
  const { field, type } = listOf(noun);
  return (await hr.ask(`query ($filter: ${noun}Filter) { list: ${field}(first: 100, filter: $filter) { nodes { ${selection(type)} } } }`, { filter })).list.nodes;
};
const camel = (constant: string) => constant.toLowerCase().replace(/_([a-z])/g, (_, c) => c.toUpperCase());

test('Every list of the graph is tried here', () => expect(lists().map(l => l.noun).sort()).toEqual(nouns));

describe.each(nouns)('The list of %s', noun => {
  test('counts as many rows as there are to walk through, each once', async () => {
    const ids = (await all(noun)).map(r => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await count(noun)).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('is sorted by what it says, both ways, and the same by pages and by cursor', async () => {
    const { field, sorts, table } = listOf(noun), rows = await all(noun), ids = rows.map(r => r.id), size = rows.length > 600 ? 100 : 23, most = 700;
    for (const sort of sorts) {
      for (const direction of ['ASC', 'DESC']) {
        const column = world.house.catalog.noun(noun).column(camel(sort)), name = camel(sort).replace(/[A-Z]/g, c => `_${c.toLowerCase()}`);
        expect([noun, sort, column.nullable]).toEqual([noun, sort, false]);
        const due = (await world.rows(`select id from "${table}" where id = any(?::uuid[]) order by "${name}" ${direction}, id limit ${most}`, ids)).map(r => r.id);
        const paged: string[] = [], walked: string[] = [];
        const ask = async (args: string, variables: object = {}) => (await hr.ask(`query (${args.startsWith('page') ? '$page: Int' : '$after: String'}) { list: ${field}(${args}, sort: [{ field: ${sort}, direction: ${direction} }]) { nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, variables as never)).list;
        for (let page = 1; paged.length < due.length; page++) {
          const list = await ask(`page: $page, perPage: ${size}`, { page });
          expect([page, list.pageInfo.hasPreviousPage]).toEqual([page, page > 1]);
          expect(list.pageInfo.hasNextPage).toBe(page * size < rows.length);
          paged.push(...list.nodes.map((n: Row) => n.id));
        }
        for (let after: string | null = null; walked.length < due.length;) {
          const list: any = await ask(`first: ${size}, after: $after`, { after });
          expect([list.edges.map((e: any) => e.node.id), list.edges.at(-1).cursor, list.edges[0].cursor]).toEqual([list.nodes.map((n: Row) => n.id), list.pageInfo.endCursor, list.pageInfo.startCursor]);
          walked.push(...list.nodes.map((n: Row) => n.id));
          after = list.pageInfo.endCursor;
        }
        expect([sort, direction, paged.slice(0, most)]).toEqual([sort, direction, due]);
        expect([sort, direction, walked.slice(0, most)]).toEqual([sort, direction, due]);
      }
    }
  }, 120_000);

  test('falls into its facets without losing or doubling a row', async () => {
    const { field, facets } = listOf(noun), rows = await all(noun);
    expect(facets.map(camel)).toEqual([...(listingOf(world.house.catalog.noun(noun).class).facets ?? [])]);
    if (!facets.length) return;
    const { list } = await hr.ask(`{ list: ${field} { facets(fields: [${facets.slice(0, 8).join(', ')}]) { field buckets { value label count } } } }`);
    for (const { field: facet, buckets } of list.facets) {
      const values = rows.map(r => r[camel(facet)]).filter(v => v !== null).map(v => String(v.id ?? v)), due = Map.groupBy(values, v => v);
      const largest = [...due.values()].map(v => v.length).toSorted((a, b) => b - a).slice(0, 100);
      expect([facet, buckets.map((b: any) => b.count)]).toEqual([facet, largest]);
      expect([facet, buckets.map((b: any) => [b.value, b.count])]).toEqual([facet, buckets.map((b: any) => [b.value, due.get(b.value)?.length])]);
      if (due.size <= 100) expect(buckets.reduce((sum: number, b: any) => sum + b.count, 0)).toBe(values.length);
      expect(buckets.every((b: any) => b.label.length > 0)).toBe(true);
    }
  });

  test('is narrowed by every field of its filter to exactly the rows that match', async () => {
    const { filters } = listOf(noun), rows = await all(noun);
    for (const field of Object.values(filters.getFields())) {
      const trial = trialOf(noun, field.name, getNamedType(field.type).name, isListType(getNullableType(field.type)));
      // A value that leaves something out, so that a filter which does nothing is seen.
      const row = rows.find(r => trial.given(r) !== undefined && rows.some(other => !trial.matches(other, r))) ?? rows.find(r => trial.given(r) !== undefined && alike.includes(`${noun}.${field.name}`));
      if (!row) throw new Error(`No row of the story shows what ${noun}.${field.name} leaves out.`);
      const value = trial.given(row), found = await chosen(noun, { [field.name]: value }), matching = rows.filter(r => trial.matches(r, row));
      expect([noun, field.name, value, found.filter(r => !trial.matches(r, row)).map(r => r.id)]).toEqual([noun, field.name, value, []]);
      expect([noun, field.name, value, await count(noun, { [field.name]: value })]).toEqual([noun, field.name, value, matching.length]);
      if (matching.length <= 100) expect([noun, field.name, found.map(r => r.id).toSorted()]).toEqual([noun, field.name, matching.map(r => r.id).toSorted()]);
    }
  });
});

/** Filter fields by which all rows of the story are alike. */
const alike: readonly string[] = ['Agency.ids', 'Agency.search', 'ApiClient.ids', 'ApiClient.provider', 'ApiClient.search', 'CreditPointEntry.year', 'Job.state', 'TalentCalibration.review'];

interface Trial { given: (row: Row) => unknown; matches: (row: Row, like: Row) => boolean }
const below = async () => { const units = await all('Unit'); parent = new Map(units.map(u => [u.id, u['parent']?.id ?? null])); unitOf = new Map((await all('Employee')).map(e => [e.id, e['unit']?.id ?? null])); confers = await all('TrainingOutcome'); trainingOf = new Map((await all('Offering')).map(o => [o.id, o['training'].id])); };
let parent: Map<string, string | null>, unitOf: Map<string, string | null>, confers: Row[], trainingOf: Map<string, string>;
beforeAll(below);
const above = (unit: string | null | undefined): string | undefined => (unit ? (parent.get(unit) ?? undefined) : undefined);
const lies = (unit: string | null | undefined, under: string): boolean => unit != null && (unit === under || lies(parent.get(unit), under));
let offers: Row[], demands: Row[];
beforeAll(async () => { offers = await all('MentorCompetency'); demands = await all('ThemeCompetency'); });
const offered = (mentor: string) => offers.filter(o => o['mentor'].id === mentor).map(o => o['competency'].id), needed = (theme: string) => demands.filter(o => o['theme'].id === theme).map(o => o['competency'].id);
let ofPlan: Map<string, Row>, planOf: Map<string, string>;
beforeAll(async () => { ofPlan = new Map((await all('PerformancePlan')).map(p => [p.id, p])); planOf = new Map((await all('PlannedResult')).map(r => [r.id, r['plan'].id])); });
/** The plans a result's owner assesses. */
const servants = (result: Row) => { const owner = ofPlan.get(result['plan'].id)!['employee'].id; return [...ofPlan.values()].filter(p => p['assessor']?.id === owner).map(p => p.id); };
let isClosed: Map<string, boolean>, reviewOf: Map<string, string>;
beforeAll(async () => { isClosed = new Map((await all('TalentReview')).map(r => [r.id, r['status'] === 'CLOSED'])); reviewOf = new Map((await all('TalentPlacement')).map(p => [p.id, p['review'].id])); });
let placeOf: Map<string, string>;
beforeAll(async () => { placeOf = new Map((await all('Enrollment')).map(e => [e.id, e['offering'].id])); });
const conferred = (training: string) => confers.filter(o => o['training'].id === training).map(o => o['competency'].id);

let strategy: Record<'Objective' | 'Programme' | 'Activity' | 'WorkPlan', Map<string, Row>>;
beforeAll(async () => { strategy = Object.fromEntries(await Promise.all((['Objective', 'Programme', 'Activity', 'WorkPlan'] as const).map(async noun => [noun, new Map((await all(noun)).map(r => [r.id, r]))] as const))) as typeof strategy; });
/** What is found by going to another row. */
const by = (of: (r: Row) => unknown): Trial => ({ given: of, matches: (r, like) => of(r) === of(like) });
const byMany = (of: (r: Row) => unknown): Trial => ({ given: r => [of(r)], matches: (r, like) => of(r) === of(like) });
const workPlanOf = (r: Row) => strategy.WorkPlan.get(r['workPlan'].id)!;

/** Where the person works, or anywhere below; in force on a day. */
const ofTheirUnit: Trial = { given: r => above(unitOf.get(r['employee'].id)), matches: (r, like) => lies(unitOf.get(r['employee'].id), above(unitOf.get(like['employee'].id))!) };
const inForce: Trial = { given: r => r['validFrom'], matches: (r, like) => r['validFrom'] <= like['validFrom'] && (r['validUntil'] === null || r['validUntil'] >= like['validFrom']) };
/** Filter fields that mean more than “this property equals that”. */
const meanings: Record<string, Trial> = {
  ...Object.fromEntries(['Assessment', 'Enrollment', 'DevelopmentPlan', 'CareerPlan', 'CareerProposal', 'Successor', 'PerformancePlan', 'Objection', 'PerformanceCase', 'FollowUp', 'LeaveRequest', 'LeaveEntry', 'DocumentRequest'].map(noun => [`${noun}.unitSubtree`, ofTheirUnit])), ...Object.fromEntries(['PositionStandard', 'Assignment', 'Rule'].map(noun => [`${noun}.on`, inForce])),
  'Enrollment.modulesDone': { given: r => (r['progress'] == null ? undefined : r['progress'] >= 100), matches: (r, like) => r['progress'] != null && (r['progress'] >= 100) === (like['progress'] >= 100) },
  ...Object.fromEntries(['Aspiration', 'Commitment', 'Complaint', 'ForumSession', 'SatisfactionSurvey'].map((noun): [string, Trial] => [`${noun}.unitSubtree`, { given: r => r['unit']?.id, matches: (r, like) => lies(r['unit']?.id, like['unit'].id) }])),
  'TalentPlacement.unitSubtree': { given: r => above(r['unit']?.id), matches: (r, like) => lies(r['unit']?.id, above(like['unit'].id)!) },
  'TalentPlacement.closed': { given: r => isClosed.get(r['review'].id), matches: (r, like) => isClosed.get(r['review'].id) === isClosed.get(like['review'].id) },
  'TalentCalibration.review': { given: r => reviewOf.get(r['placement'].id), matches: (r, like) => reviewOf.get(r['placement'].id) === reviewOf.get(like['placement'].id) },
  'LeaveRequest.during': { given: r => ({ gte: r['startsOn'], lte: r['startsOn'] }), matches: (r, like) => r['startsOn'] <= like['startsOn'] && r['endsOn'] >= like['startsOn'] },
  'Delegation.on': { given: r => (r['status'] === 'GRANTED' ? r['validFrom'] : undefined), matches: (r, like) => r['status'] === 'GRANTED' && r['validFrom'] <= like['validFrom'] && r['validUntil'] >= like['validFrom'] },
  'PlannedResult.forPlan': { given: r => servants(r)[0], matches: (r, like) => ofPlan.get(r['plan'].id)!['employee'].id === ofPlan.get(servants(like)[0]!)!['assessor'].id },
  'ResultIndicator.plan': { given: r => planOf.get(r['result'].id), matches: (r, like) => planOf.get(r['result'].id) === planOf.get(like['result'].id) },
  'RegionalDevelopmentPlan.year': { given: r => r['yearFrom'], matches: (r, like) => r['yearFrom'] <= like['yearFrom'] && r['yearUntil'] >= like['yearFrom'] },
  'Programme.mission': by(r => strategy.Objective.get(r['objective'].id)!['mission'].id), 'Activity.objective': by(r => strategy.Programme.get(r['programme'].id)!['objective'].id),
  'Activity.planStatus': byMany(r => workPlanOf(r)['status']), 'Activity.year': byMany(r => workPlanOf(r)['year']), 'ActivityQuarter.workPlan': by(r => workPlanOf(strategy.Activity.get(r['activity'].id)!).id),
  'MentorProfile.competency': { given: r => offered(r.id)[0], matches: (r, like) => offered(r.id).includes(offered(like.id)[0]) },
  'ServiceTheme.competency': { given: r => needed(r.id)[0], matches: (r, like) => needed(r.id).includes(needed(like.id)[0]) },
  'Assignment.unitSubtree': { given: r => above(r['unit'].id), matches: (r, like) => lies(r['unit'].id, above(like['unit'].id)!) },
  'Employee.unitSubtree': { given: r => above(r['unit']?.id), matches: (r, like) => lies(r['unit']?.id, above(like['unit'].id)!) },
  'Unit.subtree': { given: r => above(r.id), matches: (r, like) => lies(r.id, above(like.id)!) },
  'Unit.maxDepth': { given: r => (r['depth'] === 2 ? 2 : undefined), matches: r => r['depth'] <= 2 },
  'Enrollment.training': { given: r => trainingOf.get(r['offering'].id), matches: (r, like) => trainingOf.get(r['offering'].id) === trainingOf.get(like['offering'].id) },
  'FollowUp.training': { given: r => trainingOf.get(placeOf.get(r['enrollment'].id)!), matches: (r, like) => trainingOf.get(placeOf.get(r['enrollment'].id)!) === trainingOf.get(placeOf.get(like['enrollment'].id)!) },
  'Training.competency': { given: r => conferred(r.id)[0], matches: (r, like) => conferred(r.id).includes(conferred(like.id)[0]) },
  'Offering.competency': { given: r => conferred(r['training'].id)[0], matches: (r, like) => conferred(r['training'].id).includes(conferred(like['training'].id)[0]) },
};

/** How a filter field is tried: the value to give, taken from a row, and which rows then match. */
function trialOf(noun: string, field: string, type: string, many: boolean): Trial {
  const special = meanings[`${noun}.${field}`];
  if (special) return special;
  if (field === 'ids') return { given: r => [r.id], matches: (r, like) => r.id === like.id };
  if (field === 'search') {
    const paths = listingOf(world.house.catalog.noun(noun).class).search ?? [], plain = paths.filter(p => !p.includes('.'));
    if (!paths.length) return { given: () => 'a', matches: () => false };
    if (plain.length < paths.length) return { given: () => 'tidak ada yang bernama begini', matches: () => false };
    const words = (r: Row) => r[plain[0]!].slice(0, 100).trim().split(/\s+/).slice(0, 8).map((w: string) => w.toLowerCase());
    return { given: r => (r[plain[0]!] == null ? undefined : words(r).join(' ').toUpperCase()), matches: (r, like) => words(like).every((w: string) => plain.some(p => String(r[p] ?? '').toLowerCase().includes(w))) };
  }
  const of = (r: Row) => { const v = r[field]; return v === null || v === undefined ? undefined : typeof v === 'object' ? v.id : v; };
  expect([noun, field, world.house.catalog.noun(noun).columns.has(field)]).toEqual([noun, field, true]);
  const same = (r: Row, like: Row) => of(r) === of(like);
  if (/Range$/.test(type)) return { given: r => of(r) === undefined ? undefined : { gte: of(r), lte: of(r) }, matches: same };
  return { given: r => (of(r) === undefined ? undefined : many ? [of(r)] : of(r)), matches: same };
}

describe('A list below another row', () => {
  const nested = () => Object.values(world.schema.getTypeMap()).filter(isObjectType).flatMap(type => Object.values(type.getFields()).flatMap(f => {
    const list = (f as GraphQLField<any, any>).extensions['list'] as { noun: string; by: string } | undefined;
    return list && nouns.includes(type.name) && nouns.includes(list.noun) ? [{ of: type.name, name: f.name, ...list }] : [];
  }));

  test('has exactly the rows that point at it, in the order of the noun, counted and paged for each parent by itself', async () => {
    expect(nested().length).toBeGreaterThan(15);
    for (const { of, name, noun, by } of nested()) {
      const rows = await all(noun), counts = Map.groupBy(rows, r => r[by]?.id), parents = (await all(of)).filter(p => counts.has(p.id)).slice(0, 4);
      const { list } = await hr.ask(`query ($ids: [ID!]) { list: ${listOf(of).field}(filter: { ids: $ids }) { nodes { id all: ${name}(first: 100) { totalCount totalCountIsExact nodes { id } } two: ${name}(first: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } second: ${name}(page: 2, perPage: 2) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } } }`, { ids: parents.map(p => p.id) });
      expect([of, name, list.nodes.length]).toEqual([of, name, parents.length]);
      for (const node of list.nodes) {
        const due = counts.get(node.id)!.map(r => r.id);
        expect([of, name, node.all.totalCount, node.all.totalCountIsExact]).toEqual([of, name, due.length, true]);
        const ids = node.all.nodes.map((n: Row) => n.id);
        expect([of, name, ids]).toEqual([of, name, due.slice(0, 100)]);
        expect(node.two).toEqual({ nodes: ids.slice(0, 2).map((id: string) => ({ id })), pageInfo: { hasNextPage: due.length > 2, hasPreviousPage: false } });
        expect(node.second).toEqual({ nodes: ids.slice(2, 4).map((id: string) => ({ id })), pageInfo: { hasNextPage: due.length > 4, hasPreviousPage: true } });
      }
    }
  }, 120_000);

  test('goes on after a cursor and keeps its filter and facets to itself', async () => {
    const ask = (args: string) => hr.ask(`query ($id: ID!) { training(id: $id) { offerings(${args}) { totalCount edges { cursor node { code status } } facets(fields: [STATUS]) { buckets { value count } } } } }`, { id: medan.trainings.publicService });
    const { training: { offerings: whole } } = await ask('first: 100'), { training: { offerings: rest } } = await ask(`first: 100, after: "${whole.edges[1].cursor}"`);
    expect(rest.edges).toEqual(whole.edges.slice(2));
    expect(rest.totalCount).toBe(whole.totalCount);
    const { training: { offerings: finished } } = await ask('filter: { status: [FINISHED] }');
    expect(finished.edges.map((e: any) => e.node)).toEqual(whole.edges.map((e: any) => e.node).filter((n: any) => n.status === 'FINISHED'));
    expect(finished.facets[0].buckets).toEqual([{ value: 'FINISHED', count: finished.totalCount }]);
    expect(whole.facets[0].buckets.reduce((n: number, b: any) => n + b.count, 0)).toBe(whole.totalCount);
  });
});

describe('A walk by cursor', () => {
  const insert = (mark: string, klass: number, name: string) => world.row(`insert into "position" (agency_id, code, name, kind, position_class) values (?::uuid, ?, ?, 'EXECUTING', ?) returning id`, medan.agency, `${mark}-${Math.random().toString(36).slice(2, 10)}`, `${mark} ${name}`, klass);
  let walk = 0;

  test('sees every row that stayed exactly once, whatever is added or removed meanwhile', async () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', ' ', '1'), minLength: 1, maxLength: 3 });
    const newcomer = fc.record({ class: fc.integer({ min: 1, max: 3 }), name: letters });
    await fc.assert(fc.asyncProperty(
      fc.array(newcomer, { minLength: 1, maxLength: 14 }), fc.array(fc.record({ size: fc.integer({ min: 1, max: 4 }), comes: fc.option(newcomer), goes: fc.option(fc.nat({ max: 30 })) }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('POSITION_CLASS', 'NAME', 'CREATED_AT'), fc.constantFrom('ASC', 'DESC'),
      async (first, turns, field, direction) => {
        const mark = `JALAN${++walk}`, stayed = new Set<string>();
        for (const p of first) stayed.add((await insert(mark, p.class, p.name)).id);
        const met: string[] = [];
        for (let turn = 0, after: string | null = null; ; turn++) {
          const { size, comes, goes } = turns[turn % turns.length]!;
          const { list }: any = await hr.ask(`query ($after: String, $size: Int, $search: String) { list: positions(first: $size, after: $after, filter: { search: $search }, sort: [{ field: ${field}, direction: ${direction} }]) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after, size, search: `${mark}-` });
          met.push(...list.nodes.map((n: Row) => n.id));
          if (!list.pageInfo.hasNextPage) break;
          after = list.pageInfo.endCursor;
          if (turn < turns.length && comes) await insert(mark, comes.class, comes.name);
          // Also the very row the walk stands on may go.
          const going = goes === null ? undefined : [...stayed][goes];
          if (turn < turns.length && going) { await world.row('delete from "position" where id = ?::uuid returning id', going); stayed.delete(going); }
        }
        expect(met.length).toBe(new Set(met).size);
        expect([...stayed].filter(id => !met.includes(id))).toEqual([]);
      }), { numRuns: 40, endOnFailure: true });
  }, 120_000);

  const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const id = '00000000-0000-4000-8000-000000000000';
  test.each([
    ['no cursor', 'positions', 'NAME', 'abc'], ['an empty text', 'positions', 'NAME', ''], ['a cursor of another order', 'positions', 'NAME', cursor('code ASC,id ASC', 'a', id)], ['a cursor of another direction', 'positions', 'NAME', cursor('name DESC,id ASC', 'a', id)],
    ['a cursor that is short', 'positions', 'NAME', cursor('name ASC,id ASC', id)], ['a cursor with no id', 'positions', 'NAME', cursor('name ASC,id ASC', 'a', 'x')], ['a cursor with nothing in it', 'positions', 'NAME', cursor('name ASC,id ASC', null, id)],
    ['a cursor with a list in it', 'positions', 'NAME', cursor('name ASC,id ASC', ['a'], id)], ['a cursor with a word for a number', 'positions', 'POSITION_CLASS', cursor('positionClass ASC,id ASC', 'abc', id)], ['a cursor with too large a number', 'positions', 'POSITION_CLASS', cursor('positionClass ASC,id ASC', 99999999999, id)],
    ['a cursor with a word for a day', 'employees', 'BIRTH_DATE', cursor('birthDate ASC,id ASC', 'kemarin', id)], ['a cursor with a word for a moment', 'positions', 'CREATED_AT', cursor('createdAt ASC,id ASC', 'kemarin', id)], ['a cursor with a day that is none', 'employees', 'BIRTH_DATE', cursor('birthDate ASC,id ASC', '2026-02-30', id)],
    ['a cursor with a character no text has', 'positions', 'NAME', cursor('name ASC,id ASC', 'a\u0000', id)],
  ])('is refused after %s', async (_, list, sort, after) => {
    const { extensions } = await hr.refused(`query ($after: String) { list: ${list}(first: 1, after: $after, sort: [{ field: ${sort} }]) { nodes { id } } }`, { after });
    expect(extensions.code).toBe('INVALID');
  });
});

describe('What a list is asked for', () => {
  test('of each row of a page is read with the page; where only the number is asked for, no row is', async () => {
    const sentFor = async (of: string) => { world.statements(); await hr.ask(`{ trainings(perPage: 5) { nodes { id offerings(perPage: 3) { ${of} } } } }`); return world.statements(); };
    expect(await sentFor('nodes { id code }')).toEqual([expect.stringContaining('"__key"')]);
    const counting = await sentFor('totalCount');
    expect(counting.length).toBeGreaterThan(0);
    expect(counting.join()).not.toContain('"__key"');
  });

  test.each([
    ['first: 0', 'INVALID'], ['first: 101', 'INVALID'], ['first: -1', 'INVALID'], ['perPage: 0', 'INVALID'], ['perPage: 101', 'INVALID'], ['page: 0', 'INVALID'], ['first: 5, perPage: 5', 'INVALID'], ['page: 2, after: "x"', 'INVALID'],
    ['page: 300, perPage: 100', 'LIMIT_EXCEEDED'], ['sort: [{ field: PHONE }]', 'INVALID'], [`filter: { ids: [${Array(101).fill(`"${medan.agency}"`).join(', ')}] }`, 'INVALID'], [`filter: { search: "${'a'.repeat(101)}" }`, 'INVALID'],
  ])('with %s is refused', async (args, code) => expect((await hr.refused(`{ employees(${args}) { nodes { id } } }`)).extensions.code).toBe(code));

  test('as the last page that may be asked for is answered, even past the end', async () => {
    expect(await hr.ask('{ employees(page: 251, perPage: 100) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }')).toEqual({ employees: { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null } } });
  });

  test('with nothing said has 25 rows', async () => expect((await hr.ask('{ employees { nodes { id } } }')).employees.nodes).toHaveLength(25));

  test.each([
    ['trainings', 'learningHours: {}'], ['trainings', 'learningHours: { gte: null }'], ['offerings', 'startsOn: {}'], ['assessments', 'assessedOn: { gte: null, lte: null }'], ['auditEntries', 'at: {}'], ['employees', 'status: null, unit: null, search: null, ids: null'], ['employees', 'search: "   "'],
  ])('of %s with %s is not narrowed at all', async (list, filter) => {
    const { whole, empty } = await hr.ask(`{ whole: ${list} { totalCount } empty: ${list}(filter: { ${filter} }) { totalCount } }`);
    expect(empty).toEqual(whole);
  });

  test.each([
    ['employees', 'status: []'], ['employees', 'ids: []'], ['employees', 'ids: ["bukan-id"]'], ['employees', 'unit: "bukan-id"'], ['employees', 'unitSubtree: "bukan-id"'], ['units', `subtree: "00000000-0000-4000-8000-000000000000"`], ['trainings', 'competency: "bukan-id"'], ['employees', `unit: "${story.tanjungpinang.units.city}"`],
  ])('of %s with %s has no rows', async (list, filter) => expect(await hr.ask(`{ list: ${list}(filter: { ${filter} }) { totalCount nodes { id } } }`)).toEqual({ list: { totalCount: 0, nodes: [] } }));

  test('half a range is open at the other end', async () => {
    const hours = (await all('Training')).map(t => t['learningHours']), of = async (range: string) => (await hr.ask(`{ trainings(filter: { learningHours: { ${range} } }) { totalCount } }`)).trainings.totalCount;
    expect([await of('gte: 24'), await of('lte: 24'), await of('gte: 16, lte: 24'), await of('gte: 24, lte: 16')]).toEqual([hours.filter(h => h >= 24).length, hours.filter(h => h <= 24).length, hours.filter(h => h >= 16 && h <= 24).length, 0]);
  });

  test('several fields narrow together', async () => {
    const due = (await all('Employee')).filter(e => e['status'] === 'PNS' && e['sex'] === 'FEMALE' && e['standing'] === 'ACTIVE');
    expect(await count('Employee', { status: ['PNS'], sex: 'FEMALE', standing: ['ACTIVE'] })).toBe(due.length);
    expect(due.length).toBeGreaterThan(10);
  });

  test('several steps of order count one after the other', async () => {
    const { positions } = await hr.ask('{ positions(first: 100, sort: [{ field: POSITION_CLASS, direction: DESC }, { field: CODE }]) { nodes { positionClass code } } }');
    const classes = positions.nodes.map((p: any) => p.positionClass);
    expect(classes).toEqual(classes.toSorted((a: number, b: number) => b - a));
    const within = [...Map.groupBy(positions.nodes as { positionClass: number; code: string }[], p => p.positionClass).values()].map(g => g.map(p => p.code));
    for (const codes of within) expect(codes).toEqual((await world.rows('select c from unnest(?::text[]) c order by c', codes)).map(r => r.c));
  });
});

describe('Searching', () => {
  const names = ['100% Tuntas', '100 Tuntas', 'Kepala_Seksi', 'Kepala Seksi', 'Garis\\Miring', 'GarisMiring', 'Pengelola Data Kependudukan', 'Pengelola Arsip'];
  beforeAll(async () => { for (const [i, name] of names.entries()) await hr.ask('mutation ($input: PositionInput!) { createPosition(input: $input) { id } }', { input: { code: `CARI.${i}`, name, kind: 'EXECUTING', positionClass: 1 } }); });
  const found = async (search: string) => (await hr.ask('query ($search: String) { positions(first: 100, filter: { search: $search }, sort: [{ field: CODE }]) { nodes { name code } } }', { search })).positions.nodes.filter((p: any) => p.code.startsWith('CARI.')).map((p: any) => p.name);

  test.each([
    ['100%', ['100% Tuntas']], ['100% tuntas', ['100% Tuntas']], ['%', ['100% Tuntas']], ['kepala_seksi', ['Kepala_Seksi']], ['_', ['Kepala_Seksi']], ['garis\\', ['Garis\\Miring']], ['\\', ['Garis\\Miring']], ['garismiring', ['GarisMiring']],
    ['PENGELOLA', ['Pengelola Data Kependudukan', 'Pengelola Arsip']], ['kependudukan pengelola', ['Pengelola Data Kependudukan']], ['  pengelola   arsip ', ['Pengelola Arsip']], ['pengelola cari.7', ['Pengelola Arsip']], ['pengelola arsip data', []], ["'; drop table", []],
  ])('for “%s” takes all words, whatever the case, wildcards as written', async (search, due) => expect(await found(search)).toEqual(due));

  test('reaches across relations: an enrollment by the name of the person or the title of the training, or both', async () => {
    const { enrollments } = await hr.ask('{ enrollments(first: 100) { nodes { employee { name } offering { training { title } } } } }'), like = enrollments.nodes[0];
    const first = like.employee.name.split(' ')[0], word = like.offering.training.title.split(' ')[0];
    const { enrollments: hits } = await hr.ask('query ($search: String) { enrollments(first: 100, filter: { search: $search }) { totalCount nodes { employee { name } offering { training { title } } } } }', { search: `${first} ${word}` });
    expect(hits.totalCount).toBeGreaterThan(0);
    for (const hit of hits.nodes) for (const w of [first, word]) expect(`${hit.employee.name}\n${hit.offering.training.title}`.toLowerCase()).toContain(w.toLowerCase());
  });
});
