import { defaultFieldResolver, type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { AccessTable } from './access.ts';
import { hasRole } from './actor.ts';
import type { Catalog } from './catalog.ts';
import { actorOf, type Context } from './context.ts';
import { forbidden } from './errors.ts';
import type { ListArgs } from './list.ts';
import { pageAsked } from './lists.ts';
import { relationsBelow } from './mentioned.ts';
import { checkPlainArguments } from './validation.ts';

/** Who may ask a root field at all: anyone, anyone signed in, or whoever has one of these roles. The rows it answers with are narrowed besides. */
export type Admission = 'ANYONE' | 'SIGNED_IN' | readonly string[];

/** Declares who may ask this root field. A root field without it keeps the server from starting. */
export const May = (admission: Admission): MethodDecorator => Extensions({ may: admission }) as MethodDecorator;

/** Refuses whoever may not ask. */
function admit(admission: Admission, context: Context): void {
  if (admission === 'ANYONE') return;
  const actor = actorOf(context);
  if (admission !== 'SIGNED_IN' && !hasRole(actor, ...admission)) throw forbidden({ en: 'Your role does not allow this.', id: 'Peran Anda tidak mengizinkan ini.' });
}

const extension = (of: { extensions: object }, name: string) => (of.extensions as Record<string, unknown>)[name];

/** Puts the admission before every root field. Refuses a field that declares none: nothing is open by being forgotten. */
function guardRoot(type: GraphQLObjectType | null | undefined, catalog: Catalog, missing: string[]): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const admission = extension(field, 'may') as Admission | undefined;
    if (!admission) { missing.push(`${type!.name}.${field.name} has no @May.`); continue; }
    const resolve = shortcut(catalog, field) ?? field.resolve ?? defaultFieldResolver;
    field.resolve = (root, args, context, info) => { admit(admission, context as Context); checkPlainArguments(args); return resolve(root, args, context, info); };
  }
}

/** Lists and single rows are declared: the kernel answers them itself, and leaves to their resolver what must be refused. */
function shortcut(catalog: Catalog, field: GraphQLField<any, Context>): GraphQLFieldResolver<any, Context> | undefined {
  const list = extension(field, 'list') as { noun: string; by?: string } | undefined, one = extension(field, 'one') as { noun: string } | undefined;
  if (one) return (_, { id }, { read }, { fieldNodes: [node], fragments }) => read.with(one.noun, id, relationsBelow(node!, catalog.noun(one.noun), catalog, fragments));
  if (!list) return undefined;
  const noun = catalog.noun(list.noun), { by } = list, written = field.resolve!;
  return (parent, args, context, info) => pageAsked(context, noun, args as ListArgs, info, by === undefined ? undefined : { by, key: parent.id }) ?? written(parent, args, context, info);
}

/** How a field of a noun is answered when nobody wrote a resolver for it. */
function answerOf(catalog: Catalog, access: AccessTable, noun: string, name: string): GraphQLFieldResolver<any, Context> | undefined {
  const column = catalog.noun(noun).columns.get(name);
  if (!column) return undefined;
  const rule = access[noun]?.fields?.[name], { target } = column;
  const there = (row: any, { read }: Context) => (target && row[name] != null ? read.one(target, row[name]) : (row[name] ?? null));
  if (rule) return (row, _, context) => {
    if (row[name] == null) return null;
    const { read, actor } = context, answer = actor ? rule(actor) : false;
    if (typeof answer === 'boolean') return answer ? there(row, context) : null;
    return read.meets(noun, `field ${name}`, answer, row.id).then(meets => (meets ? there(row, context) : null));
  };
  if (target) return (row, _, context) => there(row, context);
  if (column.computed) return (row, _, { read }) => (name in row ? row[name] : read.computed(noun, name, row.id));
  return row => row[name];
}

/** A field of a noun must come from the table, or say in an extension what it is. */
function guardNoun(type: GraphQLObjectType, catalog: Catalog, access: AccessTable, own: (type: string, field: string) => boolean, missing: string[]): void {
  if (!access[type.name]) return void missing.push(`${type.name} has no line in the access table.`);
  for (const field of Object.values(type.getFields()) as GraphQLField<any, Context>[]) {
    if (own(type.name, field.name)) {
      if (!extension(field, 'part') && !extension(field, 'list') && !extension(field, 'may')) missing.push(`${type.name}.${field.name} has a resolver and no declared rule.`);
      field.resolve = shortcut(catalog, field) ?? field.resolve!;
      continue;
    }
    const answer = answerOf(catalog, access, type.name, field.name);
    if (!answer) missing.push(`${type.name}.${field.name} has neither column nor resolver.`);
    else field.resolve = answer;
  }
}

/**
 * Walks the built schema once: puts the kernel's answers where nobody wrote a resolver, the admission before every root field,
 * and throws, naming each, when a type or field has no declared rule. type-graphql's @Authorized is no guard and is not used.
 */
export function guard(schema: GraphQLSchema, catalog: Catalog, access: AccessTable, own: (type: string, field: string) => boolean): GraphQLSchema {
  const missing: string[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) guardRoot(root, catalog, missing);
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.has(type)) continue;
    if (catalog.has(type.name) && !extension(type, 'part')) { guardNoun(type, catalog, access, own, missing); continue; }
    if (!extension(type, 'part')) missing.push(`${type.name} is neither a noun nor declared a part of one.`);
    for (const field of Object.values(type.getFields())) if (!own(type.name, field.name)) field.resolve = relationOfPart(catalog, field) ?? defaultFieldResolver;
  }
  if (missing.length) throw new Error(`The graph has no rule for:\n  ${missing.join('\n  ')}`);
  return schema;
}

/** A part may hold ids of a noun's rows: they are read like any relation, under the noun's rule. */
function relationOfPart(catalog: Catalog, field: GraphQLField<any, Context>): GraphQLFieldResolver<any, Context> | undefined {
  const target = String(field.type).replace(/[[\]!]/g, '');
  if (!catalog.has(target)) return undefined;
  const one = (value: unknown, { read }: Context) => (typeof value === 'string' ? read.one(target, value) : (value ?? null));
  return (part, args, context) => {
    const value = typeof part[field.name] === 'function' ? part[field.name](args, context) : part[field.name];
    return Array.isArray(value) ? value.map(v => one(v, context)) : one(value, context);
  };
}
