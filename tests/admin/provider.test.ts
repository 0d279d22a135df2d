import { describe, expect, test } from 'vitest';
import { nouns } from '../../admin/graph/nouns.ts';
import { WhoAmI } from '../../admin/graph/documents.ts';
import { makeDataProvider } from '../../admin/kernel/dataProvider.ts';
import { openLine } from '../../admin/kernel/line.ts';
import { filterOf, inputOf } from '../../admin/kernel/variables.ts';
import { csvCell, csvOf } from '../../admin/kernel/exporter.ts';
import { writeDay, writeEmployeeNumber, writeSpan } from '../../admin/kernel/format.ts';

interface Asked { operationName: string; variables: Record<string, any>; headers: Record<string, string> }

/** A provider before a server that answers with what it is told, and what it was asked. */
function desk(...answers: { status?: number; body: object }[]) {
  const asked: Asked[] = [];
  const fetcher = (async (_: string, { body, headers }: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(body)) as Asked, { status = 200, body: answer } = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ operationName, variables, headers: headers as Record<string, string> });
    return new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;
  return { asked, provider: makeDataProvider(openLine('http://desk/graphql', { fetch: fetcher, language: () => 'id' })) };
}
const refusal = (code: string, more: object = {}, status?: number) => ({ status, body: { data: null, errors: [{ message: 'Tidak bisa.', extensions: { code, requestId: 'r-1', ...more } }] } });
const caught = (promise: Promise<unknown>): Promise<any> => promise.then(() => { throw new Error('This should have been refused.'); }, error => error);
const page = (nodes: object[], totalCount = nodes.length, more = false) => ({ body: { data: { list: { nodes, totalCount, totalCountIsExact: true, pageInfo: { hasNextPage: more, endCursor: more ? 'next' : null }, facets: [] } } } });

describe('lists', () => {
  test('rows, count and facets come with one request', async () => {
    const { asked, provider } = desk(page([{ id: '1' }], 51));
    const { data, total, meta } = await provider.getList('Training', { pagination: { page: 2, perPage: 25 }, sort: { field: 'learningHours', order: 'DESC' }, filter: { search: 'audit', status: ['DRAFT'] }, meta: { facets: ['status', 'provider'] } });
    expect({ data, total, facets: meta.facets }).toEqual({ data: [{ id: '1' }], total: 51, facets: [] });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ operationName: 'TrainingList', variables: { page: 2, perPage: 25, sort: [{ field: 'LEARNING_HOURS', direction: 'DESC' }], filter: { search: 'audit', status: ['DRAFT'] }, facets: ['STATUS', 'PROVIDER'], counted: true } });
    expect(asked[0]!.headers['accept-language']).toBe('id');
  });
  test('an order the graph does not know is left to the graph', async () => {
    const { asked, provider } = desk(page([]));
    await provider.getList('Training', { pagination: { page: 1, perPage: 25 }, sort: { field: 'summary', order: 'ASC' }, filter: {} });
    expect(asked[0]!.variables['sort']).toBeUndefined();
  });
  test('more rows than a page holds are asked for in pages of a hundred', async () => {
    const { asked, provider } = desk(page([{ id: 'x' }]));
    await provider.getMany('Unit', { ids: Array.from({ length: 250 }, (_, i) => `u${i}`) });
    expect(asked.map(a => a.variables['filter'].ids.length)).toEqual([100, 100, 50]);
  });
  test('an export follows the cursor to the end', async () => {
    const { asked, provider } = desk(page([{ id: '1' }], 2, true), page([{ id: '2' }], 2));
    expect(await provider.all('Unit', {})).toEqual([{ id: '1' }, { id: '2' }]);
    expect(asked.map(a => a.variables['after'])).toEqual([null, 'next']);
  });
});

describe('filters', () => {
  test('what says nothing is dropped, and text becomes what the filter wants', () => {
    expect(filterOf('LearningHoursEntry', { year: '2026', search: '', employee: null })).toEqual({ year: 2026 });
    expect(filterOf('Provider', { active: 'false', nonsense: 1 })).toEqual({ active: false });
    expect(filterOf('Offering', { startsOn: { gte: '2026-01-01', lte: '' }, status: 'OPEN' })).toEqual({ startsOn: { gte: '2026-01-01' }, status: ['OPEN'] });
    expect(filterOf('Offering', { startsOn: { gte: undefined } })).toEqual({});
  });
});

describe('inputs', () => {
  const known = nouns.Training.input!;
  test('a relation is sent as its id, and only what the input knows', () => {
    expect(inputOf(known, { id: '1', version: 3, title: 'Audit', code: 'A', form: 'KL03', learningHours: 8, provider: { id: 'p', name: 'BKPSDM' }, moves: ['publish'], summary: null })).toEqual({ title: 'Audit', code: 'A', form: 'KL03', learningHours: 8, provider: 'p' });
  });
  test('an update says what must be said and what changed; null clears', () => {
    const before = { title: 'Audit', code: 'A', form: 'KL03', learningHours: 8, provider: { id: 'p' }, summary: 'Lama' };
    expect(inputOf(known, before, before)).not.toHaveProperty('summary');
    expect(inputOf(known, { ...before, summary: '' }, before)).toMatchObject({ summary: null });
  });
  test('the version read is the version sent', async () => {
    const { asked, provider } = desk({ body: { data: { record: { id: '1', version: 8 } } } });
    await provider.update('Training', { id: '1', data: { title: 'Baru' }, previousData: { id: '1', version: 7, title: 'Lama' } });
    expect(asked[0]!.variables).toMatchObject({ id: '1', version: 7, input: { title: 'Baru' } });
  });
});

describe('refusals', () => {
  test.each([['UNAUTHENTICATED', 401], ['FORBIDDEN', 403], ['NOT_FOUND', 404], ['CONFLICT', 409], ['ILLEGAL_MOVE', 409], ['INVALID', 422], ['LIMIT_EXCEEDED', 422], ['RATE_LIMITED', 429], ['UNAVAILABLE', 503], ['INTERNAL', 500]])('%s is status %d', async (code, status) => {
    expect(await caught(desk(refusal(code)).provider.getOne('Unit', { id: '1' }))).toMatchObject({ status, body: { code, requestId: 'r-1' } });
  });
  test('a refusal that comes with status 400 is told like any other', async () => {
    expect(await caught(desk(refusal('INVALID', {}, 400)).provider.getOne('Unit', { id: '1' }))).toMatchObject({ status: 422, message: 'Tidak bisa.' });
  });
  test('each field at fault finds its input; a relation finds the one that chooses it', async () => {
    const fields = [{ path: ['input', 'employeeNumber'], code: 'LENGTH', message: 'NIP terdiri atas 18 angka.' }, { path: ['input', 'rank'], code: 'UNKNOWN', message: 'Golongan tidak ada.' }];
    expect((await caught(desk(refusal('INVALID', { fields })).provider.create('Employee', { data: { name: 'Ani' } }))).body.errors).toEqual({ employeeNumber: 'NIP terdiri atas 18 angka.', 'rank.id': 'Golongan tidak ada.', root: { serverError: 'Tidak bisa.' } });
  });
  test('a stale version says which one is stored', async () => {
    expect((await caught(desk(refusal('CONFLICT', { version: 9 })).provider.update('Training', { id: '1', data: {}, previousData: { id: '1', version: 7 } }))).body).toMatchObject({ code: 'CONFLICT', version: 9 });
  });
  test('what is not there is not found', async () => {
    expect((await caught(desk({ body: { data: { record: null } } }).provider.getOne('Unit', { id: '1' }))).status).toBe(404);
  });
  test('what a move takes is named by its own input', async () => {
    const fields = [{ path: ['input', 'completedOn'], code: 'FUTURE', message: 'Di masa depan.' }];
    const error = await caught(desk(refusal('INVALID', { fields })).provider.move('Enrollment', 'complete', { id: '1', version: 1, input: { outcome: 'PASSED', completedOn: '2099-01-01' } }));
    expect(error.body.errors).toMatchObject({ completedOn: 'Di masa depan.' });
  });
  test('a document written by hand is refused alike', async () => {
    expect((await caught(desk(refusal('UNAUTHENTICATED')).provider.query(WhoAmI, {}))).status).toBe(401);
  });
});

describe('moves', () => {
  test('of one record send the version and the reason', async () => {
    const { asked, provider } = desk({ body: { data: { record: { id: '1', status: 'REJECTED' } } } });
    await provider.move('Enrollment', 'reject', { id: '1', version: 4, note: 'Anggaran habis.' });
    expect(asked[0]).toMatchObject({ operationName: 'RejectEnrollment', variables: { id: '1', version: 4, note: 'Anggaran habis.' } });
  });
  test('of many tell who was refused', async () => {
    const { asked, provider } = desk({ body: { data: { result: { ids: ['1'], errors: [{ id: '2', code: 'CONFLICT', message: 'Penuh.' }] } } } });
    expect(await provider.moveMany('Enrollment', 'approve', { ids: ['1', '2'] })).toEqual({ ids: ['1'], errors: [{ id: '2', code: 'CONFLICT', message: 'Penuh.' }] });
    expect(asked[0]!.operationName).toBe('ApproveEnrollments');
  });
});

describe('files for spreadsheets', () => {
  test('text that looks like a formula stays text', () => {
    expect(['=1+1', '+62811', '-5', '@cmd', ' =HYPERLINK("x")', '\tx'].map(csvCell)).toEqual(["'=1+1", "'+62811", "'-5", "'@cmd", '"\' =HYPERLINK(""x"")"', "'\tx"]);
    expect(csvCell(-5)).toBe('-5');
  });
  test('separators, quotes and breaks do not end a cell', () => {
    expect(csvOf([{ id: '1', name: 'Siti "Ani"; S.H.' }], [{ title: 'Nama', text: row => row['name'] }])).toBe('\ufeffNama\r\n"Siti ""Ani""; S.H."\r\n');
  });
});

describe('writing', () => {
  test('days, spans and numbers as people here write them', () => {
    expect(writeDay('2026-11-22', 'id')).toBe('22 Nov 2026');
    expect(writeSpan('2026-11-19T00:00:00Z', 'id', Date.parse('2026-11-22T01:00:00Z'))).toBe('3 hari');
    expect(writeEmployeeNumber('198704122010011001')).toBe('19870412 201001 1 001');
  });
});
