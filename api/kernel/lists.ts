import 'reflect-metadata';
import { validateSync } from 'class-validator';
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { Args, ArgsType, type ClassType, Ctx, Extensions, Field, FieldResolver, InputType, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { listingOf } from '../../schema/shared/lists.ts';
import { enumOf } from '../../schema/shared/enum.ts';
import type { RowFilter } from '../../schema/shared/row.ts';
import { type Context, once } from './context.ts';
import type { Noun } from './catalog.ts';
import { cursorOf, type List, type ListArgs, listOf } from './list.ts';
import { asksForRows, fieldsBelow, type Relations, relationsBelow } from './mentioned.ts';
import { type Below, type Plain, type Soon, soon } from './rows.ts';
import { checkPlainArguments } from './validation.ts';

export const SortDirection = enumOf('SortDirection', 'Which way to sort.', { ASC: 'Smallest, earliest or first letter first.', DESC: 'Largest, latest or last letter first.' });

const part = Extensions({ part: 'A part of a list, which is narrowed by its noun’s rule.' });

@part @ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows after this page.' }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there are rows before this page.' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row: hand it back as after for the next page.' }) endCursor!: string | null;
}

@part @ObjectType({ description: 'One value of a facet.' })
export class FacetBucket {
  @Field(() => String, { description: 'The value, to filter by: an enum value, a number or an id.' }) value!: string;
  @Field(() => String, { description: 'The value for people: the name of what a relation points at, otherwise the value.' }) label!: string;
  @Field(() => Int, { description: 'How many rows of the list have it.' }) count!: number;
}

@part @ObjectType({ description: 'How the rows of a list fall into the values of one field; at most the 100 most frequent.' })
export class Facet {
  @Field(() => String, { description: 'The field.' }) field!: string;
  @Field(() => [FacetBucket], { description: 'Its values, most frequent first.' }) buckets!: FacetBucket[];
}

export const constant = (name: string) => name.replace(/[A-Z]/g, '_$&').toUpperCase();
const plain = (sortable: string) => sortable.replace(/^-/, '');
const enumOfProperties = (name: string, description: string, properties: readonly string[]) => {
  const values = Object.fromEntries(properties.map(p => [constant(p), p]));
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(Object.keys(values).map(k => [k, { description: `By ${values[k]}.` }])) as never });
  return values;
};

export type ListsOf = { noun: ClassType<any>; Filter: ClassType<RowFilter>; Connection: ClassType<any>; Arguments: ClassType<any> };
const made = new Map<Function, ListsOf>();
/** The resolver classes made here, for whoever builds the graph. */
export const listResolvers: Function[] = [];

/** The graph's side of a noun's lists: connection, edge, sort, facets and arguments. Made once a noun. */
export function Lists(noun: ClassType<any>, Filter: ClassType<RowFilter>): ListsOf {
  const known = made.get(noun);
  if (known) return known;
  const { name } = noun, { sort, facets = [] } = listingOf(noun);
  const SortField = enumOfProperties(`${name}SortField`, `What a list of ${name} can be sorted by.`, sort.map(plain));

  @InputType(`${name}Sort`, { description: `One step of the order of a list of ${name}; rows that are equal in all steps are ordered by id.` })
  class Sort {
    @Field(() => SortField, { description: 'What to sort by.' }) field!: string;
    @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which way.' }) direction!: 'ASC' | 'DESC';
  }

  @part @ObjectType(`${name}Edge`, { description: `A ${name} and where it stands in the list.` })
  class Edge {
    @Field(() => String, { description: 'Opaque; hand it back as after.' }) cursor!: string;
    @Field(() => noun, { description: 'The row.' }) node!: unknown;
  }

  @part @ObjectType(`${name}Connection`, { description: `A page of ${name}.` })
  class Connection {
    @Field(() => [noun], { description: 'The rows of the page.' }) nodes!: unknown[];
    @Field(() => [Edge], { description: 'The rows of the page with their cursors.' }) edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where the page stands.' }) pageInfo!: PageInfo;
    @Field(() => Int, { description: 'How many rows the whole list has; counted only when asked for, and estimated to the nearest thousand where there are very many: see totalCountIsExact.' }) totalCount!: number;
    @Field(() => Boolean, { description: 'False when the list has more rows than are counted (100,000), no words were searched for and their number is not kept; totalCount is then an estimate.' }) totalCountIsExact!: boolean;
  }

  if (facets.length) {
    const FacetField = enumOfProperties(`${name}FacetField`, `What a list of ${name} can be counted by.`, facets);
    @ArgsType() class FacetArguments { @Field(() => [FacetField], { description: 'The fields to count by, at most 8.' }) fields!: string[] }
    @Resolver(() => Connection)
    class Facets {
      @Extensions({ part: 'Counts only the rows of its list.' })
      @FieldResolver(() => [Facet], { description: 'How the rows of the whole list fall into the values of these fields; counted only when asked for.' })
      facets(@Root() page: Page, @Args(() => FacetArguments) { fields }: FacetArguments) { return page.facets(fields); }
    }
    listResolvers.push(Facets);
  }

  @ArgsType()
  class Arguments {
    @Field(() => Int, { nullable: true, description: 'Rows a page, 1 to 100, when reading by cursor. 25 when neither first nor perPage is given.' }) first?: number;
    @Field(() => String, { nullable: true, description: 'Rows after this cursor. INVALID when it is no cursor of this list in this order.' }) after?: string;
    @Field(() => Int, { nullable: true, description: 'Page number from 1, when reading by page; at most 25,000 rows deep.' }) page?: number;
    @Field(() => Int, { nullable: true, description: 'Rows a page, 1 to 100, when reading by page.' }) perPage?: number;
    @Field(() => [Sort], { nullable: true, description: 'The order; the first step counts most.' }) sort?: Sort[];
    @Field(() => Filter, { nullable: true, description: 'What to narrow the list to.' }) filter?: RowFilter;
  }
  const lists = { noun, Filter, Connection, Arguments };
  made.set(noun, lists);
  return lists;
}

/** A page of a list, read only as far as it is asked for. */
export class Page {
  private rows: Soon<Plain[]> | undefined;
  private total: Promise<{ count: number; exact: boolean }> | undefined;
  constructor(private context: Context, private noun: string, private list: List, private of?: { by: string; key: string }, private relations?: Relations, private below?: readonly Below[]) {}

  private read() {
    const { context: { read }, noun, list, of, relations, below } = this;
    return (this.rows ??= of ? read.pageOf(noun, of.by, of.key, list, relations) : read.page(noun, list, relations, below));
  }
  private count() {
    const { read } = this.context, { noun, list, of } = this;
    return (this.total ??= of ? read.countOf(noun, of.by, of.key, list) : read.count(noun, list));
  }

  nodes() { return soon(this.read(), rows => this.kept(rows)); }
  edges() { return soon(this.nodes(), rows => rows.map(node => ({ cursor: cursorOf(node, this.list), node }))); }
  async totalCount() { return (await this.count()).count; }
  async totalCountIsExact() { return (await this.count()).exact; }
  async pageInfo(): Promise<PageInfo> {
    const rows = await this.read(), nodes = this.kept(rows);
    const [first, last] = [nodes[0], nodes.at(-1)];
    return {
      hasNextPage: rows.length > this.list.limit, hasPreviousPage: this.list.offset > 0 || this.list.after !== null,
      startCursor: first ? cursorOf(first, this.list) : null, endCursor: last ? cursorOf(last, this.list) : null,
    };
  }
  facets(fields: string[]) {
    const { read } = this.context;
    return [...new Set(fields)].slice(0, 8).map(async field => ({ field: constant(field), buckets: await read.facet(this.noun, field, this.list, this.of) }));
  }

  /** One row more was read than the page has. */
  private kept(rows: Plain[]) { return rows.length > this.list.limit ? rows.slice(0, this.list.limit) : rows; }
}

/** The filter of a noun's lists. */
export const filterOf = (noun: Function): Function => made.get(noun)!.Filter;

/** One page of a noun's rows. */
export const pageOf = (context: Context, noun: ClassType<any>, args: ListArgs, of?: { by: string; key: string }) =>
  new Page(context, noun.name, listOf(context.house.catalog.noun(noun), filterOf(noun), args), of);

/** Whether there is nothing to say against a filter. */
const isFit = (Filter: Function, filter: object) => !validateSync(Object.assign(Object.create(Filter.prototype), filter), { skipMissingProperties: true, forbidUnknownValues: false }).length;

/** What a field's arguments ask for, read once a request, for however many rows; undefined where somebody must say what is wrong with them. */
const listAsked = (context: Context, noun: Noun, args: ListArgs, node: FieldNode): List | undefined => once(context, node, () => {
  try {
    checkPlainArguments(args as Record<string, unknown>, true);
    const Filter = filterOf(noun.class);
    return !args.filter || isFit(Filter, args.filter) ? listOf(noun, Filter, args) : undefined;
  } catch { return undefined; }
});

/** The lists asked for of the rows of a list. Like its relations they are read along; what is left out here is read when it is asked for. */
function listsBelow(context: Context, node: FieldNode, noun: Noun, { schema, variableValues, fragments }: GraphQLResolveInfo): Below[] {
  const { catalog } = context.house, fields = (schema.getType(noun.name) as GraphQLObjectType).getFields();
  return fieldsBelow(node, fragments).flatMap(inner => {
    const field = fields[inner.name.value], { noun: of, by } = (field?.extensions['list'] ?? {}) as { noun?: string; by?: string };
    if (!of || !by || !asksForRows(inner.selectionSet!, fragments)) return [];
    try {
      const target = catalog.noun(of), list = listAsked(context, target, getArgumentValues(field!, inner, variableValues) as ListArgs, inner);
      return list ? [{ noun: target, by, list, relations: relationsBelow(inner, target, catalog, fragments) }] : [];
    } catch { return []; }
  });
}

/** The page that a field's arguments ask for; undefined where somebody must say what is wrong with them. */
export function pageAsked(context: Context, noun: Noun, args: ListArgs, info: GraphQLResolveInfo, of?: { by: string; key: string }): Page | undefined {
  const node = info.fieldNodes[0]!, list = listAsked(context, noun, args, node);
  return list && new Page(context, noun.name, list, of, relationsBelow(node, noun, context.house.catalog, info.fragments), of ? undefined : listsBelow(context, node, noun, info));
}

/** `parent.name(first, after, …)`: the rows of a noun that point at the parent by `by`. */
export function Many(Parent: ClassType<any>, name: string, { noun, Connection, Arguments }: ListsOf, by: string, description: string) {
  @Resolver(() => Parent)
  class ManyResolver {}
  const proto = ManyResolver.prototype as any;
  proto[name] = (parent: { id: string }, args: ListArgs, context: Context) => pageOf(context, noun, args, { by, key: parent.id });
  const method = Object.getOwnPropertyDescriptor(proto, name)!;
  Root()(proto, name, 0);
  Args(() => Arguments)(proto, name, 1);
  Ctx()(proto, name, 2);
  Extensions({ list: { noun: noun.name, by } })(proto, name, method);
  FieldResolver(() => Connection, { description })(proto, name, method);
  listResolvers.push(ManyResolver);
}

