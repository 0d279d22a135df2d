import type { EntityName } from '@mikro-orm/core';
import {
  type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import { plural } from '../../api/kernel/crud.ts';
import { type Answer, type Person, TODAY, type World, way } from '../world.ts';

/** A row nobody has. */
export const NOBODY = '00000000-0000-4000-8000-00000000dead';
const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
type AnyField = GraphQLField<unknown, unknown>;

export const queriesOf = ({ schema }: World): AnyField[] => Object.values(schema.getQueryType()!.getFields());
export const mutationsOf = ({ schema }: World): AnyField[] => Object.values(schema.getMutationType()!.getFields());
const objectOf = (type: GraphQLOutputType): GraphQLObjectType | undefined => { const named = getNamedType(type); return isObjectType(named) ? named : undefined; };
export const isList = (field: AnyField) => field.args.some(a => a.name === 'perPage') && field.args.some(a => a.name === 'filter') && /Connection$/.test(getNamedType(field.type).name);

/** The nouns of the graph that belong to one agency. */
export const ownedNouns = ({ house: { catalog }, schema }: World) => catalog.nouns.filter(n => n.owned && isObjectType(schema.getType(n.name)));
/** Every list of the graph, with its noun. */
export const listsOf = (world: World) => queriesOf(world).filter(isList).map(field => ({ field, name: field.name, noun: getNamedType(field.type).name.replace(/Connection$/, '') }));
/** Every question for one row, with its noun. */
export const onesOf = (world: World) => queriesOf(world).filter(f => f.args.length === 1 && f.args[0]!.name === 'id' && world.house.catalog.has(getNamedType(f.type).name)).map(field => ({ field, name: field.name, noun: getNamedType(field.type).name }));

/** The ids of an agency's rows, by noun: from the tables, past every rule. */
export async function idsByNoun(world: World, agency: string): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>([['Agency', [agency]]]);
  for (const { name, table, columns } of world.house.catalog.nouns) {
    if (columns.has('agency')) found.set(name, (await world.rows(`select id from "${table}" where agency_id = '${agency}' order by id`)).map(r => r.id));
  }
  return found;
}
export const flat = (ids: Map<string, string[]>) => new Set([...ids.values()].flat());

/** What to select of a leaf, a relation, a list; `deep` relations further, without what `spared` leaves out. */
type Spared = (type: GraphQLObjectType, field: AnyField) => boolean;
const nothing: Spared = () => false;
function selection(type: GraphQLObjectType, deep: number, spared: Spared): string {
  return Object.values(type.getFields()).filter(field => !spared(type, field)).map(field => fieldSelection(field, deep, spared)).filter(Boolean).join(' ') || '__typename';
}
function fieldSelection(field: AnyField, deep: number, spared: Spared, size = 2): string {
  if (field.args.some(a => isNonNullType(a.type) && a.defaultValue === undefined)) return '';
  if (isLeafType(getNamedType(field.type))) return field.name;
  const target = objectOf(field.type)!;
  if (isList(field)) {
    const noun = objectOf(target.getFields()['nodes']!.type)!;
    return `${field.name}(perPage: ${size}) { totalCount nodes { ${deep > 0 ? selection(noun, deep - 1, spared) : '__typename'} ${noun.getFields()['id'] ? 'id' : ''} } }`;
  }
  if (deep > 0) return `${field.name} { ${selection(target, deep - 1, spared)} }`;
  return `${field.name} { ${target.getFields()['id'] ? 'id' : '__typename'} }`;
}

/** Whether a field of a noun is worked out by a resolver alone: what is asked together with it the planner leaves to the resolvers. */
const byHand = ({ house: { catalog } }: World): Spared => (type, { name, extensions }) => catalog.has(type.name) && !catalog.noun(type.name).columns.has(name) && !['list', 'value', 'rows'].some(known => known in extensions);

/** How many ways to a noun share what is worked out behind it: behind each way some of it is asked, behind all of them everything, several times. */
const SHARERS = 6;
const waysTo = new WeakMap<World, Map<string, string[]>>();
const aim = (field: AnyField) => (isList(field) ? getNamedType(objectOf(field.type)!.getFields()['nodes']!.type) : getNamedType(field.type)).name;
const objectsIn = (world: World, name: string): AnyField[] => { const type = world.schema.getType(name); return isObjectType(type) ? Object.values(type.getFields()).filter(f => !isLeafType(getNamedType(f.type))) : []; };

/** Every way to every noun, in the order of the schema. */
function waysInto(world: World): Map<string, string[]> {
  const known = waysTo.get(world);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { name } of world.house.catalog.nouns) for (const field of objectsIn(world, name)) found.set(aim(field), [...(found.get(aim(field)) ?? []), `${name}.${field.name}`]);
  waysTo.set(world, found);
  return found;
}

/** Leaves out the lists and computed parts that other ways to the same noun ask for: what they answer does not follow from where one came from, and all of them behind each of a hundred ways would only be slow. Whoever walks in another turn asks for others; relations are asked behind every way. */
function sharing(world: World, noun: string, field: AnyField, turn: number): Spared {
  const target = aim(field), { catalog } = world.house;
  if (!catalog.has(target)) return nothing;
  const ways = waysInto(world).get(target)!, mine = ways.indexOf(`${noun}.${field.name}`), sharers = Math.min(SHARERS, ways.length);
  const shared = objectsIn(world, target).map(f => f.name).filter(name => !catalog.noun(target).columns.has(name));
  return (type, { name }) => type.name === target && shared.includes(name) && (mine + shared.indexOf(name) + turn) % sharers !== 0;
}

/**
 * One question for every way from a noun to what it holds: noun → field → all that is there, lists and computed parts shared out among the ways to it.
 * Where the planner answers, without what is worked out by hand: that it leaves to the resolvers, whole, and they are walked through without it.
 */
export function waysFrom(world: World, noun: string, turn: number): { name: string; fields: string }[] {
  const type = world.schema.getType(noun) as GraphQLObjectType, spared = way.planned ? byHand(world) : nothing;
  const fields = Object.values(type.getFields()), leaves = fields.filter(f => isLeafType(getNamedType(f.type)) && !spared(type, f)).map(f => f.name).join(' ');
  const parts = fields.filter(f => !isLeafType(getNamedType(f.type)) && !spared(type, f));
  const behind = (field: AnyField) => { const shared = sharing(world, noun, field, turn); return fieldSelection(field, 1, (of, f) => spared(of, f) || shared(of, f), 3); };
  return [{ name: `${noun}, its own fields`, fields: leaves }, ...parts.map(f => ({ name: `${noun}.${f.name}`, fields: `id ${behind(f)}` }))];
}

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Every id in an answer, wherever it stands. */
export const idsIn = (answer: unknown): string[] => [...new Set(JSON.stringify(answer ?? null).match(uuids) ?? [])];

/** All ids of a list, page after page. */
export async function allOf(person: Person, list: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { [list]: page } = await person.ask(`query($after: String) { ${list}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after });
    ids.push(...page.nodes.map((n: { id: string }) => n.id));
    if (!page.pageInfo.hasNextPage) return ids.sort();
    after = page.pageInfo.endCursor;
  }
}

/** The same answer, but for the id asked for, the number of the request and the seconds that pass meanwhile. */
export const alike = (answer: Answer, id: string) => JSON.stringify(answer).replaceAll(id, '<id>').replace(/"requestId":"[^"]*"/g, '"requestId":""').replace(/"retryAfter":\d+/g, '"retryAfter":1');

/** Which noun an argument or field of an input points at. */
export function nounOf(world: World, name: string, within?: string): string | undefined {
  const { catalog } = world.house;
  const column = within && catalog.has(within) ? catalog.noun(within).columns.get(name) : undefined;
  return column?.target ?? (catalog.has(upper(name)) ? upper(name) : undefined);
}

/** Which noun a mutation works on. */
export function subjectOf(world: World, { name, type }: AnyField): string | undefined {
  const returned = getNamedType(type).name;
  if (world.house.catalog.has(returned)) return returned;
  // A survey of satisfaction is no survey.
  return world.house.catalog.nouns.map(n => n.name).sort((x, y) => y.length - x.length).find(n => name.endsWith(upper(plural(lower(n)))) || name.endsWith(n));
}

/** Something of the right type; relations are rows of `own`. */
function anything(world: World, type: GraphQLInputType, name: string, own: Map<string, string[]>, within: string | undefined): unknown {
  if (isNonNullType(type)) return anything(world, type.ofType, name, own, within);
  if (isListType(type)) return [anything(world, type.ofType, name, own, within)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter(f => isNonNullType(f.type)).map(f => [f.name, anything(world, f.type, f.name, own, within)]));
  const simple: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, Day: TODAY, DateTimeISO: '2026-11-22T00:00:00.000Z', String: 'Contoh isian' };
  return type.name === 'ID' ? (own.get(nounOf(world, name, within) ?? '')?.[0] ?? NOBODY) : simple[type.name];
}

/** An input that is in order: what a row of `own` has today, or something of the right type. */
export async function inputFor(world: World, type: GraphQLInputType, noun: string | undefined, own: Map<string, string[]>): Promise<Record<string, unknown>> {
  const named = getNamedType(type), id = noun ? own.get(noun)?.[0] : undefined;
  const filled = anything(world, type, 'input', own, noun) as Record<string, unknown>;
  if (!isInputObjectType(named) || !id || !named.name.endsWith('Input')) return filled;
  const row = (await world.orm.em.fork().findOneOrFail(world.house.catalog.noun(noun!).class as EntityName<any>, id)) as Record<string, any>;
  for (const field of Object.values(named.getFields())) {
    const value = row[field.name];
    if (value !== null && value !== undefined) filled[field.name] = value instanceof Date ? value.toISOString() : typeof value === 'object' && 'id' in value ? value.id : value;
  }
  return filled;
}

/** A mutation, all its arguments filled: ids of its subject are `id`, everything else is in order. */
export async function filledWith(world: World, field: AnyField, id: string, own: Map<string, string[]>): Promise<{ query: string; variables: Record<string, unknown> }> {
  const noun = subjectOf(world, field), variables: Record<string, unknown> = {};
  for (const { name, type } of field.args as readonly GraphQLArgument[]) {
    const named = getNamedType(type).name;
    if (name === 'note') variables[name] = 'Alasan.';
    else if (name === 'version') variables[name] = 1;
    else if (named === 'ID') variables[name] = isListType(isNonNullType(type) ? type.ofType : type) ? [id] : id;
    else variables[name] = isInputObjectType(getNamedType(type)) ? await inputFor(world, type, noun, own) : anything(world, type, name, own, noun);
  }
  const target = objectOf(field.type), declared = field.args.map(a => `$${a.name}: ${a.type}`).join(', '), passed = field.args.map(a => `${a.name}: $${a.name}`).join(', ');
  const selected = target ? `{ ${Object.values(target.getFields()).filter(f => isLeafType(getNamedType(f.type)) && !f.args.length).map(f => f.name).join(' ')} ${target.getFields()['errors'] ? 'errors { id code message }' : ''} }` : '';
  return { query: `mutation${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selected} }`, variables };
}
