import type { Client } from 'pg';
import { AGENCY } from '../../seeds/volume/catalogue.ts';

/** Values of one request, by the names our own document gives them. */
export type Variables = Record<string, unknown>;

/** One thing a client asks for: in our words, in PostGraphile's, and as one statement. All three answer the same. */
export interface Work {
  readonly name: string;
  readonly title: string;
  readonly ours: string;
  readonly graphile: string;
  /** The answer of PostGraphile in the shape of ours, where naming alone does not do it. */
  readonly shaped?: (data: any) => any;
  readonly floor: string;
  readonly values: (variables: Variables) => unknown[];
  readonly variables: (city: City) => Variables[];
  /** What of the answers is compared; all, when left out. */
  readonly compared?: (data: any) => any;
  /** It writes: every request needs values of its own, and what it made is removed afterwards. */
  readonly writes?: boolean;
}

/** What the values are drawn from. */
export interface City {
  readonly agency: string;
  readonly employees: readonly string[];
  readonly offices: readonly string[];
  readonly words: readonly string[];
  readonly positions: readonly string[];
  readonly open: readonly string[];
  readonly live: ReadonlySet<string>;
  readonly ranks: readonly string[];
  readonly hours: readonly string[];
  readonly today: string;
}

const ids = async (client: Client, text: string): Promise<string[]> => (await client.query({ text, rowMode: 'array' })).rows.map(([id]) => String(id));

/** Reads what the values are drawn from; the order is the same at every run. */
export async function readCity(client: Client): Promise<City> {
  const names = await ids(client, `select distinct split_part(name, ' ', 1) from employee where name like '% %' order by 1`);
  return {
    agency: AGENCY,
    employees: await ids(client, 'select id from (select id from employee where unit_id is not null order by id limit 20000) e order by md5(id::text)'),
    offices: await ids(client, 'select id from unit where depth = 2 order by id'),
    words: [...names.filter(word => word.length > 3).slice(0, 90), ...(await ids(client, `select distinct on (split_part(name, ' ', 2)) name from employee where name like '% %' and name not like '% % %' order by split_part(name, ' ', 2), id`)).slice(0, 90)],
    positions: await ids(client, `select id from position where kind = 'FUNCTIONAL' order by id`),
    open: await ids(client, `select id from offering where status = 'OPEN' order by id`),
    live: new Set(await ids(client, `select employee_id || ' ' || offering_id from enrollment x join offering o on o.id = x.offering_id and o.status = 'OPEN'`)),
    ranks: await ids(client, 'select rank_id from employee where rank_id is not null group by 1 having count(*) > 60 order by 1'),
    hours: await ids(client, 'select learning_hours from training group by 1 order by 1'),
    today: (await ids(client, 'select office_day()::text'))[0]!,
  };
}

const range = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const like = (word: string) => `%${word}%`;

/** Pairs of a person and an open offering that do not know each other yet. */
export function freePairs({ employees, open, live }: City, from: number, count: number): Variables[] {
  const pairs: Variables[] = [];
  for (let n = from; pairs.length < count; n++) {
    const employee = employees[n % employees.length]!, offering = open[(n * 7 + Math.floor(n / employees.length)) % open.length]!;
    if (!live.has(`${employee} ${offering}`)) pairs.push({ input: { employee, offering, reason: 'bench' } });
  }
  return pairs;
}

const oneEmployee: Work = {
  name: 'W1', title: 'one employee, unit, position',
  ours: 'query W1($id: ID!) { employee(id: $id) { id name employeeNumber status unit { id code name } position { id name kind positionClass } } }',
  graphile: 'query W1($id: UUID!) { employee: employeeByRowId(rowId: $id) { id: rowId name employeeNumber status unit: unitByUnitId { id: rowId code name } position: positionByPositionId { id: rowId name kind positionClass } } }',
  floor: `select json_build_object('employee', (select json_build_object('id', e.id, 'name', e.name, 'employeeNumber', e.employee_number, 'status', e.status,
      'unit', case when u.id is not null then json_build_object('id', u.id, 'code', u.code, 'name', u.name) end,
      'position', case when p.id is not null then json_build_object('id', p.id, 'name', p.name, 'kind', p.kind, 'positionClass', p.position_class) end)
    from employee e left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id where e.id = $1))::text as json`,
  values: ({ id }) => [id], variables: ({ employees }) => employees.slice(0, 2000).map(id => ({ id })),
};

const person = `'id', e.id, 'name', e.name, 'employeeNumber', e.employee_number, 'status', e.status,
  'unit', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end, 'position', case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end,
  'supervisor', case when s.id is not null then json_build_object('id', s.id, 'name', s.name) end`;
const around = 'left join unit u on u.id = e.unit_id left join position p on p.id = e.position_id left join employee s on s.id = e.supervisor_id';
const row = 'id name employeeNumber status unit { id name } position { id name } supervisor { id name }';
const graphileRow = 'id: rowId name employeeNumber status unit: unitByUnitId { id: rowId name } position: positionByPositionId { id: rowId name } supervisor: employeeBySupervisorId { id: rowId name }';

const list: Work = {
  name: 'W2', title: 'list of 50, unit, position, supervisor, total',
  ours: `query W2($page: Int!) { employees(page: $page, perPage: 50, sort: [{ field: NAME }]) { totalCount nodes { ${row} } } }`,
  graphile: `query W2($offset: Int!, $agency: UUID!) { employees: allEmployees(first: 50, offset: $offset, condition: { agencyId: $agency }, orderBy: [NAME_ASC, ROW_ID_ASC]) { totalCount nodes { ${graphileRow} } } }`,
  floor: `with e as materialized (select * from employee where agency_id = $2 order by name, id limit 50 offset $1)
    select json_build_object('employees', json_build_object('totalCount', (select count(*) from employee where agency_id = $2), 'nodes', (select json_agg(json_build_object(${person}) order by e.name, e.id) from e ${around})))::text as json`,
  values: ({ page, agency }) => [(Number(page) - 1) * 50, agency], variables: ({ agency }) => range(10).map(page => ({ page, offset: (page - 1) * 50, agency })),
};

const listOfPosition: Work = {
  name: 'W2b', title: 'the same of one position: a short list',
  ours: `query W2b($position: ID!) { employees(page: 1, perPage: 50, sort: [{ field: NAME }], filter: { position: $position }) { totalCount nodes { ${row} } } }`,
  graphile: `query W2b($position: UUID!) { employees: allEmployees(first: 50, condition: { positionId: $position }, orderBy: [NAME_ASC, ROW_ID_ASC]) { totalCount nodes { ${graphileRow} } } }`,
  floor: `with e as materialized (select * from employee where position_id = $1 order by name, id limit 50)
    select json_build_object('employees', json_build_object('totalCount', (select count(*) from employee where position_id = $1), 'nodes', coalesce((select json_agg(json_build_object(${person}) order by e.name, e.id) from e ${around}), '[]')))::text as json`,
  values: ({ position }) => [position], variables: ({ positions }) => positions.map(position => ({ position })),
};

const requirements: Work = {
  name: 'W3', title: '50 employees × requirements × competency, × assessments',
  ours: `query W3($rank: ID!) { employees(page: 1, perPage: 50, sort: [{ field: NAME }], filter: { rank: $rank }) { nodes { id name position { id name standards(page: 1, perPage: 20, sort: [{ field: REQUIRED_LEVEL }]) { nodes { requiredLevel weight competency { id code name } } } }
    assessments(page: 1, perPage: 20, sort: [{ field: ASSESSED_ON, direction: DESC }]) { nodes { level assessedOn competency { id name } } } } } }`,
  graphile: `query W3($rank: UUID!, $agency: UUID!) { employees: allEmployees(first: 50, condition: { agencyId: $agency, rankId: $rank }, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { id: rowId name
    position: positionByPositionId { id: rowId name standards: positionStandardsByPositionId(first: 20, orderBy: [REQUIRED_LEVEL_ASC, ROW_ID_ASC]) { nodes { requiredLevel weight competency: competencyByCompetencyId { id: rowId code name } } } }
    assessments: assessmentsByEmployeeId(first: 20, orderBy: [ASSESSED_ON_DESC, ROW_ID_ASC]) { nodes { level assessedOn competency: competencyByCompetencyId { id: rowId name } } } } } }`,
  floor: `with e as materialized (select id, name, position_id from employee where agency_id = $2 and rank_id = $1 order by name, id limit 50),
    p as materialized (select p.id, json_build_object('id', p.id, 'name', p.name, 'standards', json_build_object('nodes', coalesce((
      select json_agg(json_build_object('requiredLevel', s.required_level, 'weight', s.weight, 'competency', json_build_object('id', c.id, 'code', c.code, 'name', c.name)) order by s.required_level, s.id)
      from (select * from position_standard s where s.position_id = p.id order by s.required_level, s.id limit 20) s join competency c on c.id = s.competency_id), '[]'))) as json from position p where p.id in (select position_id from e))
    select json_build_object('employees', json_build_object('nodes', (select json_agg(json_build_object('id', e.id, 'name', e.name, 'position', p.json, 'assessments', json_build_object('nodes', coalesce((
      select json_agg(json_build_object('level', a.level, 'assessedOn', a.assessed_on, 'competency', json_build_object('id', c.id, 'name', c.name)) order by a.assessed_on desc, a.id)
      from (select * from assessment a where a.employee_id = e.id order by a.assessed_on desc, a.id limit 20) a join competency c on c.id = a.competency_id), '[]'))) order by e.name, e.id)
      from e left join p on p.id = e.position_id)))::text as json`,
  values: ({ rank, agency }) => [rank, agency], variables: ({ ranks, agency }) => ranks.map(rank => ({ rank, agency })),
};

const catalogue: Work = {
  name: 'W4', title: '50 trainings, provider, coming offerings, seats left',
  ours: `query W4($hours: Int!, $today: Day!) { trainings(page: 1, perPage: 50, sort: [{ field: TITLE }], filter: { status: [PUBLISHED], learningHours: { gte: $hours, lte: $hours } }) { nodes { id code title learningHours provider { id name }
    offerings(page: 1, perPage: 5, sort: [{ field: STARTS_ON }], filter: { startsOn: { gte: $today } }) { nodes { id code startsOn seats seatsLeft } } } } }`,
  graphile: `query W4($hours: Int!, $today: Date!, $agency: UUID!) { trainings: allTrainings(first: 50, condition: { agencyId: $agency, status: "PUBLISHED", learningHours: $hours }, orderBy: [TITLE_ASC, ROW_ID_ASC]) { nodes { id: rowId code title learningHours provider: providerByProviderId { id: rowId name }
    offerings: coming(fromDay: $today, first: 5) { nodes { id: rowId code startsOn seats seatsLeft } } } } }`,
  floor: `with t as materialized (select * from training where agency_id = $3 and status = 'PUBLISHED' and learning_hours = $1 order by title, id limit 50)
    select json_build_object('trainings', json_build_object('nodes', (select json_agg(json_build_object('id', t.id, 'code', t.code, 'title', t.title, 'learningHours', t.learning_hours, 'provider', json_build_object('id', p.id, 'name', p.name),
      'offerings', json_build_object('nodes', coalesce((select json_agg(json_build_object('id', o.id, 'code', o.code, 'startsOn', o.starts_on, 'seats', o.seats,
        'seatsLeft', o.seats - o.seats_taken) order by o.starts_on, o.id)
        from (select * from offering o where o.training_id = t.id and o.starts_on >= $2 order by o.starts_on, o.id limit 5) o), '[]'))) order by t.title, t.id)
      from t join provider p on p.id = t.provider_id)))::text as json`,
  values: ({ hours, today, agency }) => [hours, today, agency], variables: ({ hours, today, agency }) => hours.map(h => ({ hours: Number(h), today, agency })),
};

const search: Work = {
  name: 'W5', title: 'name search with total',
  ours: 'query W5($words: String!) { employees(page: 1, perPage: 25, sort: [{ field: NAME }], filter: { search: $words }) { totalCount nodes { id name employeeNumber unit { id name } } } }',
  graphile: 'query W5($word: String!, $other: String!) { employees: peopleCalled(word: $word, other: $other, first: 25) { totalCount nodes { id: rowId name employeeNumber unit: unitByUnitId { id: rowId name } } } }',
  floor: `with e as materialized (select e.id, e.name, e.employee_number, e.unit_id from employee e where (e.name ilike $1 or e.employee_number ilike $1) and (e.name ilike $2 or e.employee_number ilike $2)),
    page as materialized (select * from e order by name, id limit 25)
    select json_build_object('employees', json_build_object('totalCount', (select count(*) from e), 'nodes', coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name, 'employeeNumber', e.employee_number,
      'unit', case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end) order by e.name, e.id) from page e left join unit u on u.id = e.unit_id), '[]')))::text as json`,
  values: ({ word, other }) => [word, other],
  variables: ({ words }) => words.map(word => ({ words: word.toLowerCase(), word: like(word.toLowerCase().split(' ')[0]!), other: word.includes(' ') ? like(word.toLowerCase().split(' ')[1]!) : '%' })),
};

const request: Work = {
  name: 'W6', title: 'an enrollment made: checks, audit, commit', writes: true,
  ours: 'mutation W6($input: EnrollmentInput!) { record: createEnrollment(input: $input) { id status } }',
  graphile: 'mutation W6($input: AskForPlaceInput!) { made: askForPlace(input: $input) { record: result { id: rowId status } } }',
  shaped: ({ made }) => made,
  floor: `select json_build_object('record', (select json_build_object('id', r.id, 'status', r.status) from ask_for_place($1, $2, $3) r))::text as json`,
  values: ({ input }) => { const { employee, offering, reason } = input as Record<string, string>; return [employee, offering, reason]; },
  variables: city => freePairs(city, 0, 30_000), compared: ({ record }) => ({ ...record, id: typeof record.id }),
};

const heatMap: Work = {
  name: 'W7', title: 'gap heat map of an office',
  ours: 'query W7($unit: ID!) { gapMatrix(unit: $unit) { competencies { id code name } rows { subtree unit { id name } cells { people lacking averageShortfall competency { id } } } } }',
  graphile: 'query W7($unit: UUID!) { cells: heatMap(ofUnit: $unit) { nodes { subtree unit unitName competency code competencyName people lacking averageShortfall } } }',
  shaped: ({ cells }) => ({ gapMatrix: matrixOf(cells.nodes) }),
  floor: `with cells as materialized (select * from heat_map($1)), rows as (select subtree, unit, unit_name, min(n) as n, json_agg(json_build_object('people', people, 'lacking', lacking, 'averageShortfall', average_shortfall, 'competency', json_build_object('id', competency)) order by n) as cells
      from (select *, row_number() over () as n from cells) c group by subtree, unit, unit_name)
    select json_build_object('gapMatrix', json_build_object('competencies', (select coalesce(json_agg(json_build_object('id', competency, 'code', code, 'name', competency_name) order by lacking desc, competency), '[]')
        from (select competency, code, competency_name, sum(lacking) as lacking from cells group by 1, 2, 3) c),
      'rows', (select coalesce(json_agg(json_build_object('subtree', subtree, 'unit', json_build_object('id', unit, 'name', unit_name), 'cells', cells) order by n), '[]') from rows)))::text as json`,
  values: ({ unit }) => [unit], variables: ({ offices }) => offices.map(unit => ({ unit })),
};

interface Cell { subtree: boolean; unit: string; unitName: string; competency: string; code: string; competencyName: string; people: number; lacking: number; averageShortfall: number }

function matrixOf(cells: Cell[]) {
  const columns = new Map<string, { id: string; code: string; name: string; lacking: number }>();
  for (const { competency: id, code, competencyName: name, lacking } of cells) columns.set(id, { id, code, name, lacking: (columns.get(id)?.lacking ?? 0) + lacking });
  return {
    competencies: [...columns.values()].sort((a, b) => b.lacking - a.lacking || (a.id < b.id ? -1 : 1)).map(({ lacking: _, ...column }) => column),
    rows: [...Map.groupBy(cells, c => c.unit).values()].map(row => ({
      subtree: row[0]!.subtree, unit: { id: row[0]!.unit, name: row[0]!.unitName }, cells: row.map(({ people, lacking, averageShortfall, competency }) => ({ people, lacking, averageShortfall, competency: { id: competency } })),
    })),
  };
}

/** The works of the issue. */
export const works: readonly Work[] = [oneEmployee, list, listOfPosition, requirements, catalogue, search, request, heatMap];
