/**
 * schema/schema.graphql → admin/graph: what the screens know of the graph, so that they import nothing of the API and ask nothing about types at run time.
 * nouns.ts has each noun's fields, inputs and moves, nounDocuments.ts what may be asked of it; documents.ts the documents written by hand in admin/**\/*.graphql; types.ts the types of both.
 * A fragment called EmployeeRow, written by hand, adds fields to every document of Employee.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema, type DocumentNode, type FragmentDefinitionNode, getNamedType, getNullableType, type GraphQLField, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLNamedType,
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, Kind, type OperationDefinitionNode, parse, print,
  type SelectionSetNode, typeFromAST, type TypeNode, validate, visit,
} from 'graphql';

const root = import.meta.dirname;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const isRequired = (type: GraphQLOutputType | GraphQLInputType) => isNonNullType(type);
const isList = (type: GraphQLOutputType | GraphQLInputType) => isListType(getNullableType(type));

/** What names a row to people, in the order it is shown. */
const naming = ['code', 'name', 'title', 'statement', 'shortName', 'login', 'employeeNumber', 'titlePrefix', 'titleSuffix'];
/** Too heavy for a row of a list; the pages that show it ask for it. */
const heavy = new Set(['SatisfactionSurvey.result', 'PerformancePlan.outcome', 'OrganisationPredicate.distribution', 'Competency.levels', 'Enrollment.learningDays', 'Enrollment.attendance', 'CareerPlan.eligibility', 'CareerPlan.gaps', 'TalentPlacement.potentialParts', 'TalentPlacement.rulesApplied', 'Employee.talent', 'Successor.criteria', 'CareerProposal.criteria', 'PlannedResult.lineOfSight', 'Policy.reach', 'LeaveRequest.clashes', 'LeaveRequest.rulesApplied', 'DocumentKind.requirements', 'DocumentRequest.checklist', 'DocumentRequest.rulesApplied']);
/** Has a document of its own, so that a list does not load it. */
const apart = new Set(['history']);
/** Not words of a noun: lists and the kernel use them. */
const technical = /(SortField|FacetField|Move)$|^(SortDirection|ErrorCode|BlockerCode|ImportStatus)$/;

interface Named { name: string; one: string; many: string; type: GraphQLObjectType }

/** The nouns of the graph: whatever the root has both a list and a single of. */
export function nounsOf(schema: GraphQLSchema): Named[] {
  const fields = Object.values(schema.getQueryType()!.getFields());
  return fields.flatMap(list => {
    const connection = getNamedType(list.type);
    if (!connection.name.endsWith('Connection')) return [];
    const name = connection.name.slice(0, -'Connection'.length);
    const one = fields.find(f => getNamedType(f.type).name === name && f.args.length === 1 && f.args[0]!.name === 'id');
    return one ? [{ name, one: one.name, many: list.name, type: schema.getType(name) as GraphQLObjectType }] : [];
  });
}

/** Reads the bounds out of a description: “3 to 160 characters”, “at most 2,000 characters”, “18 digits”, “1 to 1,000”. */
export function boundsOf(description: string | null | undefined, type: string): { minLength?: number; maxLength?: number; min?: number; max?: number } {
  const number = (text: string) => Number(text.replaceAll(',', '')), text = description ?? '';
  if (type === 'Int' || type === 'Float') {
    const range = /(\d[\d,]*) to (\d[\d,]*)/.exec(text);
    return range ? { min: number(range[1]!), max: number(range[2]!) } : {};
  }
  if (type !== 'String') return {};
  const range = /(?:(\d[\d,]*) to |at most )(\d[\d,]*)(?: characters|\.|$)/.exec(text);
  return range ? { ...(range[1] && { minLength: number(range[1]) }), maxLength: number(range[2]!) } : {};
}

/** Writes the TypeScript of what a selection answers with. */
function typeOfSelection(parent: GraphQLObjectType, sets: readonly SelectionSetNode[], fragments: Map<string, FragmentDefinitionNode>): string {
  const keys = new Map<string, { field: GraphQLField<unknown, unknown>; below: SelectionSetNode[]; sometimes: boolean }>();
  const collect = (set: SelectionSetNode): void => { for (const node of set.selections) {
    if (node.kind !== Kind.FIELD) { collect(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)!.selectionSet); continue; }
    const key = node.alias?.value ?? node.name.value, known = keys.get(key) ?? { field: parent.getFields()[node.name.value]!, below: [], sometimes: !!node.directives?.length };
    if (node.selectionSet) known.below.push(node.selectionSet);
    keys.set(key, known);
  } };
  sets.forEach(collect);
  const members = [...keys].filter(([key]) => key !== '__typename').map(([key, { field, below, sometimes }]) => `${key}${sometimes ? '?' : ''}: ${typeOfOutput(field.type, below, fragments)}`);
  return `{ ${members.join('; ')} }`;
}
function typeOfOutput(type: GraphQLOutputType, below: SelectionSetNode[], fragments: Map<string, FragmentDefinitionNode>): string {
  if (!isNonNullType(type)) { const inner = bare(type); return `${inner} | null`; }
  return bare(type.ofType);
  function bare(type: GraphQLOutputType): string {
    if (isListType(type)) { const item = typeOfOutput(type.ofType as GraphQLOutputType, below, fragments); return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`; }
    const named = getNamedType(type);
    return isObjectType(named) ? typeOfSelection(named, below, fragments) : typeOfLeaf(named);
  }
}
const typeOfLeaf = (type: GraphQLNamedType) => ({ ID: 'string', String: 'string', Day: 'string', DateTimeISO: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' })[type.name] ?? type.name;
function typeOfInput(type: GraphQLInputType): string {
  const bare = getNullableType(type), inner = isListType(bare) ? `${typeOfInput(bare.ofType as GraphQLInputType).replace(/ \| null$/, '')}[]` : typeOfLeaf(getNamedType(bare));
  return isNonNullType(type) ? inner : `${inner} | null`;
}
const printVariables = (schema: GraphQLSchema, operation: OperationDefinitionNode) => `{ ${(operation.variableDefinitions ?? [])
  .map(({ variable, type, defaultValue }) => `${variable.name.value}${type.kind === Kind.NON_NULL_TYPE && !defaultValue ? '' : '?'}: ${typeOfInput(typeFromAST(schema, type as TypeNode as never) as unknown as GraphQLInputType)}`).join('; ')} }`;

/** Makes the files of admin/graph, by name. */
export function generate(schema: GraphQLSchema, handwritten: readonly string[]): Record<string, string> {
  const nouns = nounsOf(schema), isNoun = new Map(nouns.map(n => [n.name, n]));
  const mutations = schema.getMutationType()!.getFields(), input = (name: string) => schema.getType(name) as GraphQLInputObjectType | undefined;
  const written = handwritten.map(text => parse(text));
  const fragments = new Map(written.flatMap(d => d.definitions).filter(d => d.kind === Kind.FRAGMENT_DEFINITION).map(d => [d.name.value, d]));

  const kindOf = (type: GraphQLOutputType | GraphQLInputType, noun?: string) => {
    const named = getNamedType(type as GraphQLOutputType);
    return { type: noun ?? named.name, ...(noun || isNoun.has(named.name) ? { of: 'noun' } : isEnumType(named) ? { of: 'enum' } : isLeafType(named) ? {} : { of: 'part' }), ...(isList(type) && { list: true }), ...(isRequired(type) && { required: true }) };
  };
  const shown = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(f => f.args.length === 0 && !heavy.has(`${type.name}.${f.name}`) && !apart.has(f.name)
    && !(isList(f.type) && isNoun.has(getNamedType(f.type).name)) && !getNamedType(f.type).name.endsWith('Connection'));

  /** Id and name of what a row points at; where it has no name, of what that points at. */
  const labelOf = (type: GraphQLObjectType, deep = 1): string => {
    const fields = Object.values(type.getFields()), own = naming.filter(n => type.getFields()[n]);
    const beyond = own.some(n => ['name', 'title', 'login', 'statement'].includes(n)) || !deep ? [] : fields.filter(f => isRequired(f.type) && !isList(f.type) && isNoun.has(getNamedType(f.type).name));
    return ['id', ...own, ...beyond.map(f => `${f.name} { ${labelOf(getNamedType(f.type) as GraphQLObjectType, deep - 1)} }`)].join(' ');
  };
  const rowOf = (type: GraphQLObjectType): string => {
    const extra = fragments.get(`${type.name}Row`);
    return shown(type).map(f => {
      const named = getNamedType(f.type);
      if (isLeafType(named)) return f.name;
      return `${f.name} { ${isNoun.has(named.name) ? labelOf(named as GraphQLObjectType) : shown(named as GraphQLObjectType).map(p => p.name).join(' ')} }`;
    }).join(' ') + (extra ? ` ${print(extra.selectionSet).replace(/^\{|\}$/g, '').replace(/\s+/g, ' ').trim()}` : '');
  };
  const fieldsOfInput = (type: GraphQLInputObjectType, noun?: GraphQLObjectType) => Object.fromEntries(Object.values(type.getFields()).map(f => {
    const target = noun?.getFields()[f.name] ?? Object.values(schema.getTypeMap()).filter(isObjectType).flatMap(t => (isNoun.has(t.name) ? [t.getFields()[f.name]] : [])).find(x => x && isNoun.has(getNamedType(x.type).name) && !isList(x.type));
    const named = getNamedType(f.type).name, points = named === 'ID' && f.name !== 'ids' && target && isNoun.has(getNamedType(target.type).name) ? getNamedType(target.type).name : undefined;
    return [f.name, { ...kindOf(f.type, points ?? (f.name === 'unitSubtree' || f.name === 'subtree' ? 'Unit' : undefined)), ...boundsOf(f.description, named) }];
  }));

  const meta: Record<string, object> = {}, documents: string[] = [], types: string[] = [], inputs: Record<string, object> = {};
  for (const { name, one, many, type } of nouns) {
    const row = rowOf(type), values = (suffix: string) => { const t = schema.getType(name + suffix); return isEnumType(t) ? t.getValues().map(v => v.name) : []; };
    const facets = values('FacetField'), answers = (mutation: string) => getNamedType(mutations[mutation]!.type) as GraphQLObjectType;
    const back = (mutation: string) => (answers(mutation).name === name ? `\${row}` : shown(answers(mutation)).map(f => f.name).join(' '));
    const moves = values('Move').map(move => {
      const args = mutations[move + name]!.args, takes = args.find(a => a.name === 'input'), many = Object.values(mutations).find(m => m.name.startsWith(move) && getNamedType(m.type).name === 'BulkResult' && m.name === move + upperFirst(isNoun.get(name)!.many));
      const note = args.find(a => a.name === 'note'), takesName = takes && getNamedType(takes.type).name;
      if (takesName) inputs[takesName] = fieldsOfInput(input(takesName)!);
      return { move, note: note && isRequired(note.type) ? 'required' : 'optional', takes: takesName, many: many?.name };
    });
    const docs: Record<string, string> = {
      list: `query ${name}List($page: Int, $perPage: Int, $first: Int, $after: String, $sort: [${name}Sort!], $filter: ${name}Filter${facets.length ? `, $facets: [${name}FacetField!]! = [], $counted: Boolean! = false` : ''}) { list: ${many}(page: $page, perPage: $perPage, first: $first, after: $after, sort: $sort, filter: $filter) { nodes { \${row} } totalCount totalCountIsExact pageInfo { hasNextPage endCursor }${facets.length ? ' facets(fields: $facets) @include(if: $counted) { field buckets { value label count } }' : ''} } }`,
      one: `query ${name}One($id: ID!) { record: ${one}(id: $id) { \${row} } }`,
      ...(mutations[`create${name}`] && { create: `mutation Create${name}($input: ${name}Input!) { record: create${name}(input: $input) { ${back(`create${name}`)} } }` }),
      ...(mutations[`update${name}`] && { update: `mutation Update${name}($id: ID!, $input: ${name}Input!, $version: Int!) { record: update${name}(id: $id, input: $input, version: $version) { \${row} } }` }),
      ...(mutations[`delete${name}`] && { delete: `mutation Delete${name}($id: ID!, $version: Int!) { record: delete${name}(id: $id, version: $version) { \${row} } }` }),
      ...(type.getFields()['history'] && { history: `query ${name}History($id: ID!) { record: ${one}(id: $id) { id history { actingFor byName decidedAt fromStatus move note toStatus } } moves(noun: "${name}", id: $id) { name allowed needsInput actingFor blockedBy { code message } } }` }),
    };
    for (const m of moves) {
      const bang = m.note === 'required' ? '!' : '', takes = m.takes ? [`, $input: ${m.takes}!`, ', input: $input'] : ['', ''];
      docs[m.move] = `mutation ${upperFirst(m.move)}${name}($id: ID!, $note: String${bang}, $version: Int${takes[0]}) { record: ${m.move}${name}(id: $id, note: $note, version: $version${takes[1]}) { \${row} } }`;
      if (m.many) docs[`${m.move}Many`] = `mutation ${upperFirst(m.many)}($ids: [ID!]!, $note: String${bang}${takes[0]}) { result: ${m.many}(ids: $ids, note: $note${takes[1]}) { ids errors { id code message } } }`;
    }
    meta[name] = {
      one, many, label: naming.find(n => ['name', 'title', 'login', 'code'].includes(n) && type.getFields()[n]) ?? 'id', facets, sort: values('SortField'),
      fields: Object.fromEntries(shown(type).map(f => [f.name, kindOf(f.type)])),
      filter: input(`${name}Filter`) ? fieldsOfInput(input(`${name}Filter`)!, type) : {},
      ...(input(`${name}Input`) && { input: fieldsOfInput(input(`${name}Input`)!, type) }),
      moves: Object.fromEntries(moves.map(({ move, note, takes, many }) => [move, { note, ...(takes && { takes }), many: !!many }])),
      can: ['create', 'update', 'delete', 'history'].filter(key => docs[key]),
    };
    documents.push(`  ${name}: () => {\n    const row = \`${row}\`;\n    return {\n${Object.entries(docs).map(([key, text]) => `      ${key}: \`${text}\`,`).join('\n')}\n    };\n  },`);
    types.push(`export type ${name} = ${typeOfSelection(type, [(parse(`{ ${row} }`).definitions[0] as OperationDefinitionNode).selectionSet], fragments)};`);
  }

  const enums = Object.values(schema.getTypeMap()).filter(isEnumType).filter(e => !e.name.startsWith('__'));
  types.unshift(...enums.map(e => `export type ${e.name} = ${e.getValues().map(v => `'${v.name}'`).join(' | ')};`),
    ...Object.values(schema.getTypeMap()).filter(isInputObjectType).map(i => `export type ${i.name} = { ${Object.values(i.getFields()).map(f => `${f.name}${isRequired(f.type) && f.defaultValue === undefined ? '' : '?'}: ${typeOfInput(f.type)}`).join('; ')} };`));

  const operations = written.flatMap(document => document.definitions.filter(d => d.kind === Kind.OPERATION_DEFINITION)).map(operation => {
    const name = operation.name!.value, used = new Set<string>();
    const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => void visit(node, { FragmentSpread({ name: { value } }) { if (!used.has(value)) { used.add(value); follow(fragments.get(value)!); } } });
    follow(operation);
    const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...[...used].map(f => fragments.get(f)!)] };
    const faults = validate(schema, whole);
    if (faults.length) throw new Error(`${name}: ${faults.map(f => f.message).join(' ')}`);
    const from = operation.operation === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
    return `export type ${name}Data = ${typeOfSelection(from, [operation.selectionSet], fragments)};\nexport type ${name}Variables = ${printVariables(schema, operation)};\nexport const ${name} = document<${name}Data, ${name}Variables>(\`${print(whole).replace(/\s+/g, ' ')}\`);`;
  });

  const heading = '// Generated by codegen.ts from schema/schema.graphql. Do not edit.\n';
  return {
    'types.ts': `${heading}${types.join('\n')}\n`,
    'nouns.ts': `${heading}
export interface Kind { type: string; of?: 'noun' | 'enum' | 'part'; list?: boolean; required?: boolean; minLength?: number; maxLength?: number; min?: number; max?: number }
export interface Move { note: 'required' | 'optional'; takes?: string; many: boolean }
export interface Noun { one: string; many: string; label: string; facets: string[]; sort: string[]; fields: Record<string, Kind>; filter: Record<string, Kind>; input?: Record<string, Kind>; moves: Record<string, Move>; can: ('create' | 'update' | 'delete' | 'history')[] }
export type NounName = ${nouns.map(n => `'${n.name}'`).join(' | ')};

export const enums: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(enums.filter(e => !technical.test(e.name)).map(e => [e.name, e.getValues().map(v => v.name)])))};
export const errorCodes: string[] = ${JSON.stringify(enums.find(e => e.name === 'ErrorCode')?.getValues().map(v => v.name) ?? [])};
export const inputs: Record<string, Record<string, Kind>> = ${JSON.stringify(inputs)};

export const nouns: Record<NounName, Noun> = {
${Object.entries(meta).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`).join('\n')}
};
`,
    'nounDocuments.ts': `${heading}
import type { NounName } from './nouns.ts';

const documents: Record<NounName, () => Record<string, string>> = {
${documents.join('\n')}
};
const written = new Map<string, Record<string, string>>();

/** What may be asked of a noun, by name; written out when it is first asked for. */
export const documentsOf = (noun: string): Record<string, string> => written.get(noun) ?? written.set(noun, documents[noun as NounName]()).get(noun)!;
`,
    'documents.ts': `${heading}import type { ${[...enums.map(e => e.name), ...Object.values(schema.getTypeMap()).filter(isInputObjectType).map(i => i.name)].filter(n => new RegExp(`\\b${n}\\b`).test(operations.join(' ').replace(/`[^`]*`/g, ''))).join(', ')} } from './types.ts';

/** A document and the types of what it asks for and answers with. */
export interface Document<Data, Variables> { text: string; readonly $?: (variables: Variables) => Data }
const document = <Data, Variables>(text: string): Document<Data, Variables> => ({ text });

${operations.join('\n\n')}
`,
  };
}

/** Reads the contract and the documents written by hand, and writes admin/graph where something changed. */
export function writeGraph(): void {
  const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));
  const handwritten = globSync('admin/**/*.graphql', { cwd: root, exclude: path => path.includes('node_modules') || path.includes('dist') }).sort().map(path => readFileSync(join(root, path), 'utf8'));
  mkdirSync(join(root, 'admin/graph'), { recursive: true });
  for (const [name, text] of Object.entries(generate(schema, handwritten))) {
    const path = join(root, 'admin/graph', name);
    let old: string | undefined;
    try { old = readFileSync(path, 'utf8'); } catch { old = undefined; }
    if (old !== text) writeFileSync(path, text);
  }
}

if (process.argv[1] === import.meta.filename) writeGraph();
