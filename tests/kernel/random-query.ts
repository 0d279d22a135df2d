import { getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isEnumType, isObjectType } from 'graphql';

/** Numbers that look random and are always the same. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Dice = ReturnType<typeof dice>;
type Extended = GraphQLField<any, any> & { extensions: { list?: { noun: string }; one?: { noun: string }; rows?: unknown; value?: unknown } };

/** Makes questions about anything a schema can be asked, with values that are there. */
export class RandomQueries {
  constructor(private schema: GraphQLSchema, private ids: ReadonlyMap<string, readonly string[]>, private roll: Dice) {}
  #pick<T>(from: readonly T[]): T { return from[this.roll(from.length)]!; }
  #some<T>(from: readonly T[], most: number): T[] { return [...new Set(Array.from({ length: 1 + this.roll(most) }, () => this.#pick(from)))]; }

  /** One question: a root field or two, some levels deep. */
  query(): string {
    const roots = Object.values(this.schema.getQueryType()!.getFields()).filter(f => (f as Extended).extensions.list || (f as Extended).extensions.one || (f as Extended).extensions.rows) as Extended[];
    const fields = this.#some(roots, 2).map((f, i) => `${i ? `again: ` : ''}${this.#field(f, 4)}`);
    return `{ ${fields.join(' ')} }`;
  }

  #field(field: Extended, depth: number): string {
    const type = getNamedType(field.type);
    if (field.extensions.one) return `${field.name}(id: "${this.#id(field.extensions.one.noun)}") ${this.#selection(type as GraphQLObjectType, depth)}`;
    if (field.extensions.list) return `${field.name}${this.#arguments(field)} ${this.#connection(type as GraphQLObjectType, depth)}`;
    if (!isObjectType(type)) return field.name;
    if (field.extensions.rows) return `${field.name}${this.#plainArguments(field)} ${this.#selection(type, depth)}`;
    return `${field.name} ${this.#selection(type, depth)}`;
  }

  #id(noun: string) { return this.#pick(this.ids.get(noun)?.length ? this.ids.get(noun)! : ['00000000-0000-4000-8000-000000000000']); }

  /** Values for the arguments of a field that is no list. */
  #plainArguments(field: Extended): string {
    const given = field.args.flatMap(({ name, type, defaultValue }) => {
      const named = getNamedType(type), required = String(type).endsWith('!') && defaultValue === undefined;
      if (!required && this.roll(2)) return [];
      const noun = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      const value = named.name === 'ID' ? `"${this.#id(noun)}"` : named.name === 'Boolean' ? this.#pick(['true', 'false']) : isEnumType(named) ? (String(type).includes('[') ? `[${this.#pick(named.getValues()).name}]` : this.#pick(named.getValues()).name) : named.name === 'Day' ? `"${this.#pick(['2017-06-01', '2024-02-29', '2026-06-01', '2026-11-22', '2027-01-04'])}"` : name === 'year' ? this.#pick(['2025', '2026']) : name === 'page' ? '1' : String(1 + this.roll(9));
      return [`${name}: ${value}`];
    });
    return given.length ? `(${given.join(', ')})` : '';
  }

  #arguments(field: Extended): string {
    const parts: string[] = [], noun = field.extensions.list!.noun;
    if (this.roll(2)) parts.push(this.roll(2) ? `first: ${1 + this.roll(6)}` : `perPage: ${1 + this.roll(6)}, page: ${1 + this.roll(3)}`);
    else parts.push('first: 3');
    const sort = this.schema.getType(`${noun}SortField`);
    if (isEnumType(sort) && this.roll(2)) parts.push(`sort: [${this.#some(sort.getValues(), 2).map(v => `{field: ${v.name}, direction: ${this.#pick(['ASC', 'DESC'])}}`).join()}]`);
    const filter = this.#filter(noun);
    if (filter && this.roll(2)) parts.push(`filter: {${filter}}`);
    return `(${parts.join(', ')})`;
  }

  #filter(noun: string): string {
    const input = this.schema.getType(`${noun}Filter`);
    if (!input || !('getFields' in input)) return '';
    const chosen = this.#some(Object.values(input.getFields()) as { name: string; type: any }[], 2);
    return chosen.flatMap(({ name, type }) => {
      const named = getNamedType(type) as any, list = String(type).startsWith('[');
      const value = isEnumType(named) ? this.#pick(named.getValues()).name
        : named.name === 'Boolean' ? this.#pick(['true', 'false'])
          : named.name === 'Int' ? String(this.roll(4))
            : name === 'search' ? `"${this.#pick(['a', 'an', 'ke', 'II', '19', '%', '_', "o'x", 'analis', 'medan', 'siti', '198', 'per an'])}"`
              : named.name === 'ID' ? `"${this.#pick(this.#pick([...this.ids.values()].filter(i => i.length)))}"`
                : named.name === 'Day' ? '"2026-06-01"' : named.name.endsWith('Range') ? (named.name === 'IntRange' ? '{gte: 5, lte: 40}' : named.name === 'DayRange' ? '{gte: "2025-01-01"}' : '{lte: "2027-01-01T00:00:00Z"}') : undefined;
      return value === undefined ? [] : [`${name}: ${list ? `[${value}]` : value}`];
    }).join(', ');
  }

  #connection(type: GraphQLObjectType, depth: number): string {
    const parts: string[] = [], fields = type.getFields(), node = getNamedType(fields['nodes']!.type) as GraphQLObjectType;
    if (this.roll(4)) parts.push(`nodes ${this.#selection(node, depth - 1)}`);
    if (!this.roll(3)) parts.push(`edges { cursor node ${this.#selection(node, Math.min(depth - 1, 1))} }`);
    if (this.roll(2)) parts.push('totalCount');
    if (!this.roll(4)) parts.push('totalCountIsExact __typename');
    if (!this.roll(3)) parts.push('pageInfo { hasNextPage hasPreviousPage startCursor endCursor }');
    const facet = this.schema.getType(`${node.name}FacetField`);
    if (isEnumType(facet) && !this.roll(4)) parts.push(`facets(fields: [${this.#some(facet.getValues(), 2).map(v => v.name).join()}]) { field buckets { value label count } }`);
    return `{ ${parts.length ? parts.join(' ') : 'totalCount'} }`;
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()) as Extended[];
    const plain = fields.filter(f => !isObjectType(getNamedType(f.type)) && f.args.length === 0);
    const deep = fields.filter(f => isObjectType(getNamedType(f.type)) && (f.extensions.list || f.extensions.rows || f.args.length === 0));
    const parts = (plain.length ? this.#some(plain, 4) : [{ name: '__typename' }]).map((f, i) => (this.roll(8) ? f.name : `alias${i}: ${f.name}`));
    if (depth > 0 && deep.length) parts.push(...this.#some(deep, 2).map(f => (this.roll(6) ? this.#field(f, depth - 1) : `... on ${type.name} { ${this.#field(f, depth - 1)} }`)));
    if (!this.roll(8)) parts.push('__typename');
    return `{ ${[...new Set(parts)].join(' ')} }`;
  }
}
