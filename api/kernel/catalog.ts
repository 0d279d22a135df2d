import type { EntityMetadata, EntityProperty, MikroORM } from '@mikro-orm/core';
import { type Sql, sql } from './sql.ts';
import { getMetadataStorage } from 'type-graphql';

/** A property of a noun as the database knows it. */
export interface Column {
  noun: string; name: string;
  /** What its column is called; nothing where it is computed. */
  field: string;
  /** The noun a relation points at. */
  target?: string;
  /** Computed by SQL rather than stored. */
  computed: boolean;
  /** Whether it leaves the API: whoever wrote the noun gave it a @Field. */
  published: boolean;
  nullable: boolean; isId: boolean; isMoment: boolean; isEnum: boolean;
  /** Its type in the database, without a length. */
  type: string;
  /** The SQL that reads it from rows that go by this alias. */
  at(alias: string): Sql;
}

/** A noun as the database knows it. */
export interface Noun { name: string; class: Function; table: string; columns: ReadonlyMap<string, Column>; column(name: string): Column; owned: boolean }

/** Every noun, by name: what MikroORM knows of tables and type-graphql of fields, side by side. */
export interface Catalog { noun(name: string | Function): Noun; has(name: string): boolean; nouns: readonly Noun[] }

const columnOf = (noun: string, prop: EntityProperty, meta: EntityMetadata, published: boolean): Column => {
  const type = prop.columnTypes?.[0] ?? '';
  const relation = prop.kind === 'm:1' || prop.kind === '1:1';
  const field = prop.fieldNames?.[0] ?? prop.name;
  return {
    noun, name: prop.name, field, ...(relation && { target: prop.targetMeta!.className }), computed: !!prop.formula, published, nullable: !!prop.nullable,
    isId: type === 'uuid' || relation, isMoment: type.startsWith('timestamptz'), isEnum: !!prop.enum, type: relation ? 'uuid' : type.replace(/\(.*$/, ''),
    at: alias => (prop.formula ? sql.raw(String((prop.formula as Function)(meta.createColumnMappingObject(alias), { alias, name: meta.tableName }))) : sql.ref(`${alias}.${field}`)),
  };
};

/** Reads the catalogue off the declarations. */
export function catalogOf(orm: MikroORM): Catalog {
  const fields = new Map<Function, Set<string>>();
  for (const { target, name } of getMetadataStorage().fields) (fields.get(target) ?? fields.set(target, new Set()).get(target)!).add(name);
  const published = (type: Function | null, name: string): boolean => !!type && type !== Function.prototype && (fields.get(type)?.has(name) || published(Object.getPrototypeOf(type), name));

  const nouns = [...orm.getMetadata().getAll().values()].filter(meta => meta.class && !meta.abstract).map((meta): Noun => {
    const type = meta.class as unknown as Function;
    const columns = new Map(meta.props.filter(p => p.kind === 'scalar' || p.kind === 'm:1').map(p => [p.name, columnOf(meta.className, p, meta as never, published(type, p.name))]));
    return {
      name: meta.className, class: type, table: meta.tableName, columns, owned: columns.has('agency'),
      column(name) {
        const column = columns.get(name);
        if (!column) throw new Error(`${meta.className} has no ${name}.`);
        return column;
      },
    };
  });
  const byName = new Map(nouns.map(n => [n.name, n]));
  return {
    nouns, has: name => byName.has(name),
    noun(name) {
      const key = typeof name === 'string' ? name : name.name;
      const noun = byName.get(key);
      if (!noun) throw new Error(`There is no noun ${key}.`);
      return noun;
    },
  };
}

/** The SQL of a dotted path such as `offering.training.title`, from rows that go by `alias`. */
export function pathOf(catalog: Catalog, noun: Noun, alias: string, path: string): Sql {
  const [first, ...rest] = path.split('.') as [string, ...string[]];
  const column = noun.column(first);
  if (!rest.length) return column.at(alias);
  const target = catalog.noun(column.target!), inner = `${alias}_${first}`;
  return sql`(select ${pathOf(catalog, target, inner, rest.join('.'))} from ${sql.ref(target.table)} as ${sql.ref(inner)} where ${sql.ref(`${inner}.id`)} = ${column.at(alias)})`;
}
