import { isDeepStrictEqual } from 'node:util';
import { type DocumentNode, type FieldNode, getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isListType, isNonNullType, isObjectType, type OperationDefinitionNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { AccessTable } from './access.ts';
import { asWhere, readable, seesAgency } from './access.ts';
import type { Asked, Rows } from './asked.ts';
import type { Catalog, Column, Noun } from './catalog.ts';
import { cursorSql, jsonAs, jsonOf, literal } from './json.ts';
import { after, type List, narrowed, order, rowsOf } from './list.ts';
import { constant } from './lists.ts';
import { bucketsOf, total } from './count.ts';
import { type Fragments, fragmentsOf } from './mentioned.ts';
import { type Found, lookedUp, type Way } from './postings.ts';
import { as, type Sql, sql } from './sql.ts';
import { checkPlainArguments } from './validation.ts';
import { conditionOf, isId } from './where.ts';

/** A query the planner leaves to the resolvers, and why. */
export class Unplanned extends Error {}
const unplanned = (why: string): never => { throw new Unplanned(why); };

/** What a field with arguments will be asked for: its arguments are read anew each time. */
export interface Asking { noun: Noun; args: (variables: Record<string, unknown>) => Record<string, unknown> }

/** A whole query as one statement, put together once; `lists` are read from the arguments each time it is asked. */
export interface Plan { statement: Sql; /** The same as a whole answer, null unless `still` holds. */ ifStill: Sql; lists: readonly Asking[]; admissions: readonly unknown[]; operation: OperationDefinitionNode }

/** Stands where a promise of the schema was broken: a relation that must be there is hidden. The resolvers tell the error. */
export const BROKEN = '{"!":0}';

/** Rows being written out: what they are called, and what is joined to them. */
interface Level {
  noun: Noun; alias: string; joins: Sql[];
  /** Where relations shared by the rows of a page are worked out once. */
  shared?: Sql[] | undefined;
  /** Columns of a page that what is written of its rows reads; all of them, once something reads who knows which. */
  reads?: Set<string> | 'all';
}
const reads = (level: Level, column?: Column) => {
  if (!column || column.computed) level.reads = 'all';
  else if (level.reads !== 'all') level.reads?.add(column.name);
};
/** Where a part's fields come from: columns or JSON. */
interface Source { joins: Sql[]; alias: string; read: (name: string) => Sql; asId: (name: string) => Sql; write: (value: Sql, array: boolean, scalar: string) => Sql }
type Fields = ReadonlyMap<string, readonly FieldNode[]>;
type Extended = GraphQLField<any, any> & { extensions: { list?: { noun: string; by?: string }; one?: { noun: string }; value?: (alias: string, asked: Asked) => Sql; rows?: Rows<any>; may?: unknown } };

const text = sql.raw;
const orNull = (value: Sql, nullable: boolean) => (nullable ? sql`coalesce(${value}, 'null')` : value);

/** Puts one operation together. */
export class Composer {
  readonly lists: Asking[] = [];
  readonly admissions: unknown[] = [];
  #fragments: Fragments;
  #names = 0;

  constructor(private schema: GraphQLSchema, private catalog: Catalog, private access: AccessTable, document: DocumentNode, private operation: OperationDefinitionNode, private directives: Record<string, unknown>, private ending: string, private ways: readonly Way[]) {
    this.#fragments = fragmentsOf(document);
  }

  plan(): Plan {
    if (this.operation.operation !== 'query') unplanned('It is no query.');
    const query = this.schema.getQueryType()!;
    const fields = collectFields(this.schema, this.#fragments, this.directives, query, this.operation.selectionSet);
    const json = this.#object(query, fields, (field, nodes) => this.#root(field, nodes));
    const ifStill = sql`select case when ${sql.byAsker(({ still }: { still: Sql }) => still)} then ${literal('{"data":')} || ${json} || ${literal(this.ending)} end as json`;
    return { statement: sql`select ${json} as json`, ifStill, lists: this.lists, admissions: this.admissions, operation: this.operation };
  }

  #name() { return `x${this.#names++}`; }
  #rule(noun: Noun, alias: string) { return sql.byAsker(({ actor }: Asked) => readable(this.catalog, this.access, noun, alias, actor)); }
  /** The rule of rows that hang on a row already seen: what it asks of that row is left out where that is the rule it was seen by. */
  #ruleBelow(noun: Noun, by: string, parent: Noun): Sql {
    return sql.byAsker(({ actor }: Asked) => {
      const { [by]: above, ...rest } = asWhere(this.access[noun.name]?.read(actor) ?? false) as Record<string, unknown>;
      const seenBy = asWhere(this.access[parent.name]?.read(actor) ?? false);
      return above !== undefined && isDeepStrictEqual(above, seenBy) ? conditionOf(this.catalog, noun, 'a', rest) : readable(this.catalog, this.access, noun, 'a', actor);
    });
  }
  #sub(type: GraphQLObjectType, nodes: readonly FieldNode[]): Fields { return collectSubfields(this.schema, this.#fragments, this.directives, type, nodes as FieldNode[]); }

  /** A JSON object with the fields asked for, in their order. */
  #object(type: GraphQLObjectType, fields: Fields, value: (field: Extended, nodes: readonly FieldNode[]) => Sql): Sql {
    const members: Sql[] = [];
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value;
      const written = name === '__typename' ? literal(`"${type.name}"`) : value((type.getFields()[name] ?? unplanned(`${type.name}.${name} is asked of the schema.`)) as Extended, nodes);
      members.push(sql`${literal(`${members.length ? ',' : '{'}"${key}":`)} || ${written}`);
    }
    return members.length ? sql`${sql.join(members, text(' || '))} || '}'` : literal('{}');
  }

  /** A root field: a list, or one row. */
  #root(field: Extended, nodes: readonly FieldNode[]): Sql {
    const { list, one, may, rows } = field.extensions;
    this.admissions.push(may);
    if (rows) return this.#rows('', field, nodes, rows);
    if (list) return this.#list(field, nodes, this.catalog.noun(list.noun));
    if (!one) return unplanned(`Query.${field.name} has a resolver.`);
    const noun = this.catalog.noun(one.noun), alias = this.#name(), args = this.#args(field, nodes);
    const level: Level = { noun, alias, joins: [] };
    const row = this.#row(level, nodes);
    const wanted = sql.late(({ variables }: Asked) => { const { id } = args(variables) as { id: string }; return isId(id) ? sql`${id}::uuid` : text('null'); });
    return sql`coalesce((select ${row} from ${sql.ref(noun.table)} as ${sql.ref(alias)} ${sql.join(level.joins, text(' '))} where ${sql.ref(`${alias}.id`)} = ${wanted} and ${this.#rule(noun, alias)}), 'null')`;
  }

  #args(field: Extended, nodes: readonly FieldNode[]) {
    const [node] = nodes as [FieldNode];
    return (variables: Record<string, unknown>) => {
      const args = getArgumentValues(field, node, variables);
      checkPlainArguments(args, true);
      return args;
    };
  }

  /** A row of a noun. */
  #row(level: Level, nodes: readonly FieldNode[]): Sql {
    const type = this.schema.getType(level.noun.name) as GraphQLObjectType;
    return this.#object(type, this.#sub(type, nodes), (field, of) => this.#field(level, field, of));
  }

  #field(level: Level, field: Extended, nodes: readonly FieldNode[]): Sql {
    const { list, value, rows } = field.extensions, { noun, alias } = level, required = isNonNullType(field.type);
    if (list?.by) {
      reads(level, noun.column('id'));
      return this.#list(field, nodes, this.catalog.noun(list.noun), { by: list.by, level });
    }
    if (rows || value) reads(level);
    if (rows) return this.#rows(alias, field, nodes, rows);
    if (value) return sql`to_json(${sql.late((asked: Asked) => value(alias, asked))})::text`;
    const column = noun.columns.get(field.name) ?? unplanned(`${noun.name}.${field.name} has a resolver.`);
    reads(level, column);
    if (column.target) return this.#withheld(level, column, this.#relation(level, column, nodes, required));
    return this.#withheld(level, column, this.#value(field, column, column.at(alias), nodes));
  }

  /** A stored or computed value; null where it may be. */
  #value(field: Extended, column: Column, at: Sql, nodes: readonly FieldNode[]): Sql {
    const named = getNamedType(field.type);
    const json = column.type === 'jsonb' && isObjectType(named) ? this.#document(named, at, nodes) : jsonOf(column, at);
    return orNull(json ?? unplanned(`${column.noun}.${column.name} is of a type the planner does not write.`), column.nullable || column.type === 'jsonb');
  }

  /** Parts kept as JSON: one, or a list of them. */
  #document(type: GraphQLObjectType, at: Sql, nodes: readonly FieldNode[], many = true): Sql {
    const one = this.#name(), joins: Sql[] = [];
    const asId = (name: string) => sql`(${sql.ref(one)}.value->>${literal(name)})::uuid`;
    const part = this.#part(type, nodes, { joins, alias: one, read: name => sql`${sql.ref(one)}.value->${literal(name)}`, asId, write: (value, array) => (array
      ? sql`'[' || coalesce((select string_agg(v::text, ',' order by n) from jsonb_array_elements(${value}) with ordinality as e(v, n)), '') || ']'`
      : sql`coalesce((${value})::text, 'null')`) });
    const joined = sql.join(joins, text(' '));
    if (!many) return sql`coalesce((select ${part} from (select ${at} as value) as ${sql.ref(one)} ${joined} where jsonb_typeof(${sql.ref(one)}.value) <> 'null'), 'null')`;
    return sql`'[' || coalesce((select string_agg(${part}, ',' order by ${sql.ref(one)}.ordinality) from jsonb_array_elements(${at}) with ordinality as ${sql.ref(one)} ${joined}), '') || ']'`;
  }

  /** A part: its plain fields, the rows it points at by id, and the parts inside it. */
  #part(type: GraphQLObjectType, nodes: readonly FieldNode[], { joins, alias, read, asId, write }: Source): Sql {
    return this.#object(type, this.#sub(type, nodes), (field, inner) => {
      const named = getNamedType(field.type), array = isArray(field.type);
      if (!isObjectType(named)) return write(read(field.name), array, named.name);
      if (!this.catalog.has(named.name)) return this.#document(named, read(field.name), inner, array);
      if (array) return this.#relations(named, read(field.name), inner);
      return this.#pointsAt({ noun: this.catalog.noun(named.name), alias, joins }, named.name, asId(field.name), inner, isNonNullType(field.type));
    });
  }

  /** Rows a part points at by a list of ids. */
  #relations(type: GraphQLObjectType, ids: Sql, nodes: readonly FieldNode[]): Sql {
    const one = this.#name(), joins: Sql[] = [], noun = this.catalog.noun(type.name);
    const row = this.#pointsAt({ noun, alias: one, joins }, type.name, sql`(${sql.ref(one)}.value#>>'{}')::uuid`, nodes, true);
    return sql`'[' || coalesce((select string_agg(${row}, ',' order by ${sql.ref(one)}.ordinality) from jsonb_array_elements(${ids}) with ordinality as ${sql.ref(one)} ${sql.join(joins, text(' '))}), '') || ']'`;
  }

  /** A field some who see the row may not see. */
  #withheld(level: Level, column: Column, value: Sql): Sql {
    const { noun, alias } = level, rule = this.access[noun.name]?.fields?.[column.name];
    if (!rule) return value;
    reads(level);
    return sql`case when ${sql.byAsker(({ actor }: Asked) => conditionOf(this.catalog, noun, alias, asWhere(rule(actor))))} then ${value} else 'null' end`;
  }

  /** What a row points at: joined where that is all, worked out once a page where more hangs on it. */
  #relation(level: Level, column: Column, nodes: readonly FieldNode[], required: boolean): Sql {
    return this.#pointsAt(level, column.target!, column.at(level.alias), nodes, required);
  }

  #pointsAt(level: Level, target: string, from: Sql, nodes: readonly FieldNode[], required: boolean): Sql {
    const noun = this.catalog.noun(target), alias = this.#name(), missing = literal(required ? BROKEN : 'null');
    const inner: Level = { noun, alias, joins: [] };
    const row = this.#row(inner, nodes);
    const plain = !inner.joins.some(j => j.pieces.some(p => typeof p === 'string' && p.includes('lateral')));
    if (plain) {
      level.joins.push(sql`left join ${sql.ref(noun.table)} as ${sql.ref(alias)} on ${sql.ref(`${alias}.id`)} = ${from} and ${this.#rule(noun, alias)}`, ...inner.joins);
      return sql`case when ${sql.ref(`${alias}.id`)} is null then ${missing} else ${row} end`;
    }
    const j = this.#name();
    const rows = sql`select ${sql.ref(`${alias}.id`)}, ${row} as json from ${sql.ref(noun.table)} as ${sql.ref(alias)} ${sql.join(inner.joins, text(' '))}`;
    if (level.shared) {
      level.shared.push(sql`${sql.ref(j)} as materialized (${rows} where ${sql.ref(`${alias}.id`)} in (select ${from} from ${sql.ref(level.alias)}) and ${this.#rule(noun, alias)})`);
      level.joins.push(sql`left join ${sql.ref(j)} on ${sql.ref(`${j}.id`)} = ${from}`);
    } else {
      level.joins.push(sql`left join lateral (${rows} where ${sql.ref(`${alias}.id`)} = ${from} and ${this.#rule(noun, alias)}) as ${sql.ref(j)} on true`);
    }
    return sql`coalesce(${sql.ref(`${j}.json`)}, ${missing})`;
  }

  /** A page of rows: of a noun, or of those that point at a row. */
  #list(field: Extended, nodes: readonly FieldNode[], noun: Noun, of?: { by: string; level: Level }): Sql {
    const args = this.#args(field, nodes), at = this.lists.push({ noun, args }) - 1;
    const late = (piece: (list: List, asked: Asked) => Sql) => sql.late((asked: Asked) => piece(asked.lists[at]!, asked));
    const type = getNamedType(field.type) as GraphQLObjectType, asked = this.#sub(type, nodes);
    const rule = of ? sql`${noun.column(of.by).at('a')} = ${sql.ref(`${of.level.alias}.id`)} and ${this.#ruleBelow(noun, of.by, of.level.noun)}` : this.#rule(noun, 'a');
    const visible = sql`${rule} and ${late(list => narrowed(this.catalog, noun, 'a', list))}`;
    const alias = this.#name(), n = sql.ref(`${alias}.n`), limit = late(list => text(String(list.limit)));
    const shared: Sql[] = [], level: Level = { noun, alias, joins: [], shared: of ? undefined : shared, reads: new Set() };
    // One row more than asked tells whether there is a next page; where nobody asks, it is not read.
    const wants = new Set([...asked.values()].map(([node]) => node!.name.value));
    const more = wants.has('pageInfo') ? 1 : 0, rows = more || wants.has('nodes') || wants.has('edges');
    const cursor = () => {
      reads(level);
      return sql`'"' || ${late(list => cursorSql(noun, alias, list))} || '"'`;
    };
    const kept = more ? sql`filter (where ${n} <= ${limit})` : text('');
    const tally = sql.ref(this.#name());
    const array = (element: Sql) => sql`'[' || coalesce(string_agg(${element}, ',' order by ${n}) ${kept}, '') || ']'`;

    const members: Record<string, (nodes: readonly FieldNode[], field: Extended) => Sql> = {
      nodes: of => array(this.#row(level, of)),
      edges: (of, f) => array(this.#object(getNamedType(f.type) as GraphQLObjectType, this.#sub(getNamedType(f.type) as GraphQLObjectType, of), (inner, node) => (inner.name === 'cursor' ? cursor() : this.#row(level, node)))),
      totalCount: () => (of ? sql`(select count(*) from ${sql.ref(noun.table)} as a where ${visible})::text` : sql`(select n from ${tally})::text`),
      totalCountIsExact: () => (of ? literal('true') : sql`(select exact from ${tally})::text`),
      pageInfo: (of, f) => this.#object(getNamedType(f.type) as GraphQLObjectType, this.#sub(getNamedType(f.type) as GraphQLObjectType, of), ({ name }) => ({
        hasNextPage: () => sql`(count(*) > ${limit})::text`, hasPreviousPage: () => late(list => literal(String(list.offset > 0 || list.after !== null))),
        startCursor: () => sql`coalesce((array_agg(${cursor()} order by ${n}) ${kept})[1], 'null')`, endCursor: () => sql`coalesce((array_agg(${cursor()} order by ${n} desc) ${kept})[1], 'null')`,
      } as Record<string, () => Sql>)[name]?.() ?? unplanned(`PageInfo.${name} has a resolver.`)),
      facets: (of, f) => this.#facets(f, of, noun, visible),
    };
    const connection = this.#object(type, asked, (f, inner) => (members[f.name] ?? unplanned(`${type.name}.${f.name} has a resolver.`))(inner, f));
    const { reads: read } = level, columnsOf = (names: Iterable<string>) => (read === 'all' ? text('a.*') : sql.join([...new Set(names)].map(c => sql.ref(`a.${noun.column(c).field}`))));
    const columns = columnsOf(read!), inOrder = late(list => order(noun, 'a', list)), way = this.ways[at] ?? 'READ';
    const found = of || way === 'READ' ? undefined : this.#found(noun, way, rule, late, late(list => sql`select ${columnsOf([...read!, ...list.order.map(([p]) => p)])} from ${sql.ref(noun.table)} as a where ${visible}`));
    const cut = (what: Sql) => sql`select ${what} ${found ? sql`from ${found.name} as a where true` : rowsOf(noun, 'a', visible, way !== 'READ')} and ${late(list => after(noun, 'a', list))}
      order by ${inOrder} limit ${late(list => text(String(list.limit + more)))} offset ${late(list => text(String(list.offset)))}`;
    const page = sql`select s.*, row_number() over () as n from (${found?.keysOnly ? sql`select ${columns} from (${cut(text('a.id'))}) p join ${sql.ref(noun.table)} as a on a.id = p.id order by ${inOrder}` : cut(columns)}) s`;
    const joins = sql.join(level.joins, text(' '));
    // Counted once, though two fields tell of it.
    const counts = !of && (wants.has('totalCount') || wants.has('totalCountIsExact')) ? [as(tally, found?.number ?? late((list, { actor }) => total(this.access, noun, visible, list, actor)))] : [];
    if (!rows) return sql`(${counts.length ? sql`with ${sql.join([...(found?.parts ?? []), ...counts])} ` : text('')}select ${connection})`;
    if (of) {
      const j = this.#name();
      of.level.joins.push(sql`cross join lateral (select ${connection} as json from (${page}) as ${sql.ref(alias)} ${joins} having true) as ${sql.ref(j)}`);
      return sql.ref(`${j}.json`);
    }
    const ctes = sql.join([...(found?.parts ?? []), as(sql.ref(alias), page), ...shared, ...counts]);
    // One row even where nothing is added up over the page.
    return sql`(with ${ctes} select ${connection} from ${sql.ref(alias)} ${joins} having true)`;
  }

  /** What words lead to, once for the page and for how many there are. */
  #found(noun: Noun, way: Exclude<Way, 'READ'>, rule: Sql, late: (piece: (list: List) => Sql) => Sql, all: Sql): Found {
    const name = sql.ref(this.#name());
    if (way === 'FOUND') return { parts: [as(name, all)], name, number: sql`select count(*)::int as n, true as exact from ${name}`, keysOnly: false };
    return lookedUp({
      noun, found: name, terms: sql.ref(this.#name()), agency: sql.byAsker(({ actor }: Asked) => sql`${seesAgency(this.access, noun, actor)}`), words: [0, 1].slice(0, way === 'POSTED' ? 1 : 2).map(i => late(list => sql`${list.words[i]}`)),
      slice: late(list => sql`${after(noun, 'p', list)} order by ${order(noun, 'p', list)} limit ${text(String(list.offset + list.limit + 1))}`),
      others: words => sql`${rule} and ${narrowed(this.catalog, noun, 'a', { where: {}, words })}`,
    });
  }

  /** How the rows of a list fall into values. */
  #facets(field: Extended, nodes: readonly FieldNode[], noun: Noun, visible: Sql): Sql {
    const args = this.#args(field, nodes), facet = getNamedType(field.type) as GraphQLObjectType, bucket = this.schema.getType('FacetBucket') as GraphQLObjectType;
    const fields = this.#sub(facet, nodes);
    return sql`'[' || ${sql.late(({ variables }: Asked) => {
      const asked = [...new Set(args(variables)['fields'] as string[])].slice(0, 8);
      const one = (property: string) => this.#object(facet, fields, ({ name }, inner) => (name === 'field' ? literal(`"${constant(property)}"`)
        : sql`'[' || coalesce((select string_agg(${this.#object(bucket, this.#sub(bucket, inner), f => (f.name === 'count' ? text('b.count::text') : sql`to_json(b.${sql.ref(f.name)})::text`))}, ',' order by b.n)
          from (select g.*, row_number() over () as n from (${bucketsOf(this.catalog, noun, property, visible, target => this.#rule(target, 'a'))}) g) b), '') || ']'`));
      return asked.length ? sql.join(asked.map(one), text(` || ',' || `)) : literal('');
    })} || ']'`;
  }

  /** Parts that follow from a row, or from nothing, by declared SQL: its columns are called as the part's fields, and come in its order. */
  #rows(alias: string, field: Extended, nodes: readonly FieldNode[], rows: Rows<any>): Sql {
    const type = getNamedType(field.type) as GraphQLObjectType, args = this.#args(field, nodes), one = this.#name(), joins: Sql[] = [];
    const column = (name: string) => sql.ref(`${one}.${name}`);
    const write = (value: Sql, array: boolean, scalar: string) => (array ? unplanned(`${type.name} has a list of values.`) : sql`coalesce(${jsonAs(scalar, value)}, 'null')`);
    const part = this.#part(type, nodes, { joins, alias: one, read: column, asId: column, write });
    const source = sql`(select r.*, row_number() over () as n from (${sql.late((asked: Asked) => rows(alias, asked, args(asked.variables)))}) r) as ${sql.ref(one)} ${sql.join(joins, text(' '))}`;
    if (isArray(field.type)) return sql`'[' || coalesce((select string_agg(${part}, ',' order by ${sql.ref(`${one}.n`)}) from ${source}), '') || ']'`;
    return sql`coalesce((select ${part} from ${source} limit 1), ${literal(isNonNullType(field.type) ? BROKEN : 'null')})`;
  }
}

/** Whether a type is a list, required or not. */
const isArray = (type: unknown) => isListType(isNonNullType(type) ? type.ofType : type);
