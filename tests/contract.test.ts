import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph, contractOf } from '../api/graph.ts';
import { openOrm } from '../api/orm.ts';

const root = join(import.meta.dirname, '..'), text = (path: string) => readFileSync(join(root, path), 'utf8');
let schema: GraphQLSchema;
beforeAll(async () => { ({ schema } = await buildGraph(openOrm('postgresql://localhost/none'))); });

const field = (type: 'Query' | 'Mutation', name: string): GraphQLField<unknown, unknown> => {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[name];
  if (!found) throw new Error(`${type} has no ${name}.`);
  return found;
};
/** `name(argument: Type, …): Type`, arguments by name. */
const signature = (type: 'Query' | 'Mutation', name: string) => {
  const { args, type: answer } = field(type, name);
  return `${args.length ? `(${args.map(a => `${a.name}: ${a.type}${a.defaultValue === undefined ? '' : ` = ${JSON.stringify(a.defaultValue)}`}`).sort().join(', ')})` : ''}: ${answer}`;
};

describe('The contract', () => {
  test('that is kept is the one the code emits; otherwise: npm run graph', () => {
    expect(contractOf(schema)).toBe(text('schema/schema.graphql'));
  });

  test('builds again from what is kept', () => {
    expect(contractOf(buildSchema(text('schema/schema.graphql')))).toBe(text('schema/schema.graphql'));
  });

  test('has a line in its changelog for the version of the package', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    const headings = text('schema/CHANGELOG.md').split('\n').filter(line => line.startsWith('## ')).map(line => line.slice(3).split(/[ (]/)[0]);
    expect(headings).toContain(version);
    const section = text('schema/CHANGELOG.md').split(/^## /m).find(s => s.startsWith(version))!;
    expect(section.split('\n').filter(line => line.startsWith('- ')).length).toBeGreaterThan(0);
  });

  test('breaks nothing unannounced since the last release', () => {
    const git = (...args: string[]) => { try { return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }); } catch { return ''; } };
    const tag = git('describe', '--tags', '--abbrev=0').trim(), released = tag && git('show', `${tag}:schema/schema.graphql`);
    // Before the first release nobody can have relied on anything.
    if (!released) return;
    const breaking = findBreakingChanges(buildSchema(released), schema).map(c => c.description);
    const sinceThen = text('schema/CHANGELOG.md').split(`## ${tag.replace(/^v/, '')}`)[0]!;
    expect(sinceThen.includes('**breaking**') ? [] : breaking).toEqual([]);
  });
});

describe('The names everybody relies on', () => {
  const lists: readonly (readonly [many: string, one: string, noun: string])[] = [
    ['agencies', 'agency', 'Agency'], ['units', 'unit', 'Unit'], ['positions', 'position', 'Position'], ['ranks', 'rank', 'Rank'], ['employees', 'employee', 'Employee'], ['assignments', 'assignment', 'Assignment'],
    ['frameworks', 'framework', 'Framework'], ['competencies', 'competency', 'Competency'], ['positionStandards', 'positionStandard', 'PositionStandard'], ['assessments', 'assessment', 'Assessment'],
    ['providers', 'provider', 'Provider'], ['trainings', 'training', 'Training'], ['offerings', 'offering', 'Offering'], ['enrollments', 'enrollment', 'Enrollment'], ['auditEntries', 'auditEntry', 'AuditEntry'],
  ];
  test.each(lists)('%s is a list, and %s is one of it', (many, one, noun) => {
    expect(signature('Query', many)).toBe(`(after: String, filter: ${noun}Filter, first: Int, page: Int, perPage: Int, sort: [${noun}Sort!]): ${noun}Connection!`);
    expect(signature('Query', one)).toBe(`(id: ID!): ${noun}`);
    const connection = (schema.getType(`${noun}Connection`) as GraphQLObjectType).getFields();
    expect(Object.keys(connection)).toEqual(expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount', ...(many === 'agencies' || many === 'frameworks' ? [] : ['facets'])]));
    expect(Object.keys((schema.getType(`${noun}Edge`) as GraphQLObjectType).getFields()).sort()).toEqual(['cursor', 'node']);
  });

  test('evidence is a list, and its entry is one of it', () => {
    expect(signature('Query', 'evidence')).toBe('(after: String, filter: EvidenceFilter, first: Int, page: Int, perPage: Int, sort: [EvidenceSort!]): EvidenceConnection!');
    expect(signature('Query', 'evidenceEntry')).toBe('(id: ID!): Evidence');
  });

  test.each(['Unit', 'Position', 'Employee', 'Assignment', 'PositionStandard', 'Provider', 'Training', 'TrainingOutcome', 'Offering', 'Enrollment', 'Account', 'RoleGrant'])('%s is created and updated', noun => {
    expect(signature('Mutation', `create${noun}`)).toBe(`(input: ${noun}Input!): ${noun}!`);
    expect(signature('Mutation', `update${noun}`)).toBe(`(id: ID!, input: ${noun}Input!, version: Int!): ${noun}!`);
  });

  test.each(['PositionStandard', 'TrainingOutcome', 'RoleGrant'])('%s may be deleted', noun => expect(signature('Mutation', `delete${noun}`)).toBe(`(id: ID!, version: Int!): ${noun}!`));

  test('nothing the law wants kept may be deleted', () => {
    const deletions = Object.keys(schema.getMutationType()!.getFields()).filter(f => f.startsWith('delete'));
    expect(deletions.sort()).toEqual(['deleteActivity', 'deleteBehaviourExpectation', 'deleteCareerStep', 'deleteDevelopmentPlanItem', 'deleteLearningModule', 'deleteMentorCompetency', 'deleteMentoringGoal', 'deleteOfferingSession', 'deletePlannedResult', 'deletePositionStandard', 'deleteQuizQuestion', 'deleteResultIndicator', 'deleteRoleGrant', 'deleteSurveyQuestion', 'deleteThemeCompetency', 'deleteTrainingOutcome', 'deleteTrainingPlanItem']);
  });

  test.each([
    ['submit', 'Enrollment', false, ''], ['endorse', 'Enrollment', false, ''], ['approve', 'Enrollment', false, ''], ['return', 'Enrollment', true, ''], ['reject', 'Enrollment', true, ''], ['withdraw', 'Enrollment', false, ''],
    ['complete', 'Enrollment', false, 'EnrollmentResult'], ['revoke', 'Enrollment', true, ''], ['publish', 'Training', false, ''], ['retire', 'Training', false, ''], ['open', 'Offering', false, ''], ['close', 'Offering', false, ''],
    ['finish', 'Offering', false, ''], ['cancel', 'Offering', true, ''], ['revoke', 'Assessment', true, ''], ['disable', 'Account', true, ''], ['enable', 'Account', false, ''],
  ])('%s is a move of %s, one by one and in bulk', (verb, noun, note, takes) => {
    const input = takes && `input: ${takes}!, `, reason = `note: String${note ? '!' : ''}`;
    expect(signature('Mutation', `${verb}${noun}`)).toBe(`(id: ID!, ${input}${reason}, version: Int): ${noun}!`);
    expect(signature('Mutation', `${verb}${noun}s`)).toBe(`(ids: [ID!]!, ${input}${reason}): BulkResult!`);
  });

  test.each([
    ['Query', 'me', ': Me'], ['Query', 'inbox', '(filter: InboxFilter, page: Int! = 1, perPage: Int! = 25): Inbox!'], ['Query', 'gapMatrix', '(asOf: Day, kind: [CompetencyKind!], unit: ID): GapMatrix!'],
    ['Query', 'whoLacks', '(asOf: Day, competency: ID!, page: Int! = 1, perPage: Int! = 25, position: ID, unit: ID): LackPage!'], ['Mutation', 'signIn', '(login: String!, password: String!): Session!'], ['Mutation', 'signOut', ': Boolean!'],
    ['Mutation', 'requestUpload', '(contentType: String!, fileName: String!, size: Int!): UploadTicket!'], ['Mutation', 'importEmployees', '(dryRun: Boolean! = true, upload: ID!): ImportReport!'], ['Query', 'importReport', '(id: ID!): ImportReport'],
  ] as const)('%s.%s%s', (type, name, due) => expect(signature(type, name)).toBe(due));

  test.each([
    ['Session', ['token', 'expiresAt', 'me']], ['BulkResult', ['ids', 'errors']], ['UploadTicket', ['id', 'url']], ['PageInfo', ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']],
    ['ImportReport', ['id', 'status', 'progress', 'total', 'created', 'updated', 'unchanged', 'failed', 'problems']], ['ImportProblem', ['row', 'column', 'code', 'message']],
  ])('%s has what was agreed', (type, fields) => expect(Object.keys((schema.getType(type) as GraphQLObjectType).getFields())).toEqual(expect.arrayContaining(fields)));

  test('errors have exactly the codes that were agreed', () => {
    const codes = (schema.getType('ErrorCode') as unknown as { getValues(): { name: string }[] }).getValues().map(v => v.name).sort();
    expect(codes).toEqual(['CONFLICT', 'FORBIDDEN', 'ILLEGAL_MOVE', 'INTERNAL', 'INVALID', 'LIMIT_EXCEEDED', 'NOT_FOUND', 'RATE_LIMITED', 'UNAUTHENTICATED', 'UNAVAILABLE']);
  });
});
