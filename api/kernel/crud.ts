import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { called } from './words.ts';
import { lastly, orRefuse, settle, type Sql, sql } from './sql.ts';
import { add, adding, asRows, changing, recordOf, removing, stored } from './store.ts';
import type { Plain } from './rows.ts';
import { isId } from './where.ts';
import { Arg, Args, type ClassType, Ctx, Extensions, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { readable, writable } from './access.ts';
import type { Noun } from './catalog.ts';
import { actorOf, type Context } from './context.ts';
import { forbidden, invalidFields } from './errors.ts';
import { May } from './guard.ts';
import type { ListArgs } from './list.ts';
import { type ListsOf, pageOf } from './lists.ts';
import { lockForWrite } from './lock.ts';
import { accepted, knownRelations } from './relations.ts';
import { write } from './write.ts';

/** What a noun asks of its writes beyond its columns. All run inside the transaction. */
export interface Writes<T, I> {
  /** What a row is made for: said once, never changed. */
  fixed?: readonly (keyof I & string)[];
  /** Throws to refuse the input; may complete it. What was before has its relations as `{ id }`, and so has a new row. */
  check?: (input: I, em: SqlEntityManager, context: Context, before: T | null) => void | Promise<void>;
  /** Consequences of a new row. */
  created?: (row: T, em: SqlEntityManager, context: Context) => void | Promise<void>;
}

export const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const irregular: Record<string, string> = { evidence: 'evidence', holiday: 'holidays', learningHoursEntry: 'learningHoursEntries', auditEntry: 'auditEntries', moduleProgress: 'moduleProgresses' };
/** The name of a noun's list in the graph. */
export const plural = (one: string) => irregular[one] ?? (/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`);

/** The two plain questions of a noun: one row, and a list. */
export function Reads(lists: ListsOf) {
  const { noun, Connection, Arguments } = lists, { name } = noun, one = lowerFirst(name), many = plural(one);

  @Resolver(() => noun)
  abstract class ReadsResolver {
    @May('SIGNED_IN') @Extensions({ list: { noun: name } })
    @Query(() => Connection, { name: many, description: `The ${name} rows the caller may see, in pages. Errors: INVALID, LIMIT_EXCEEDED.` })
    list(@Args(() => Arguments) args: ListArgs, @Ctx() context: Context) {
      return pageOf(context, noun, args);
    }

    @May('SIGNED_IN') @Extensions({ one: { noun: name } })
    @Query(() => noun, { name: many === one ? `${one}Entry` : one, nullable: true, description: `One ${name}; null when there is none or the caller may not see it.` })
    one(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { read }: Context) {
      return read.one(name, id);
    }
  }
  return ReadsResolver;
}

const stays = { en: 'It stays what it was made for.', id: 'Isian ini tidak dapat diubah setelah dibuat.' };
/** What an input or a row says of a column: relations by their ids, in small letters. */
const said = (value: unknown) => { const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : value; return isId(id) ? id.toLowerCase() : id; };
/** Looks at the relations and asks the noun's own check in one breath. Of several faults that of the relations is told, then that something was to stay: the check may rest on both. */
async function checked<T, I extends object>(noun: Noun, input: I, { fixed, check }: Writes<T, I>, before: T | null, context: Context): Promise<void> {
  const moved = before ? (fixed ?? []).filter(name => said(input[name]) !== undefined && said(input[name]) !== said((before as Record<string, unknown>)[name])) : [];
  const [known, own] = await Promise.allSettled([knownRelations(noun, input, context), (async () => check?.(input, context.em, context, before))()]);
  if (known.status === 'rejected') throw known.reason;
  if (moved.length) throw invalidFields(moved.map(name => ({ path: [name], code: 'FIXED', message: stays })));
  if (own.status === 'rejected') throw own.reason;
  await settle(context.em);
}

/** Looks again under the rule before committing, since nobody may write a row they could not then write again. */
function lookingAgain(noun: Noun, id: string, { house: { catalog, access }, actor }: Context): Sql {
  const may = orRefuse(writable(catalog, access, noun, 'a', actor!), 'MG403'), sees = readable(catalog, access, noun, 'a', actor);
  return sql`select ${stored(noun)}, ${may} as may, ${sees} as sees from ${sql.ref(noun.table)} as a where a.id = ${id}`;
}

/** Commits what was done and these statements, unless the row they lead to may not be written; answers what is seen of it. */
async function written(noun: Noun, id: string, em: SqlEntityManager, context: Context, ...storing: (Sql | undefined)[]): Promise<Plain | null> {
  try {
    const told = await lastly(em, ...storing.filter(one => one !== undefined), lookingAgain(noun, id, context)), [row] = asRows<Plain & { sees: boolean }>(noun, told.at(-1)!);
    return row!.sees ? row! : null;
  } catch (error) {
    throw (error as { code?: string }).code === 'MG403' ? forbidden({ en: `You may not write this ${noun.name}.`, id: `Anda tidak boleh menyimpan ${called(noun.name)} ini.` }) : error;
  }
}

/** Read, list and create: for rows that are corrected by a further row or a move, never edited. */
export function Creates<T extends { id: string }, I extends object>(lists: ListsOf, Input: ClassType<I>, writes: Writes<T, I> = {}) {
  const { noun } = lists, { name } = noun;

  @Resolver(() => noun)
  abstract class CreatesResolver extends Reads(lists) {
    @May('SIGNED_IN') @Extensions({ written: true })
    @Mutation(() => noun, { name: `create${name}`, description: `Makes a new ${name}. Errors: FORBIDDEN, INVALID, CONFLICT.` })
    async create(@Arg('input', () => Input, { description: 'What to set.' }) input: I, @Ctx() context: Context) {
      const meta = context.house.catalog.noun(noun), actor = actorOf(context);
      writable(context.house.catalog, context.house.access, meta, 'a', actor);
      return write(context, async (em, inside) => {
        await checked(meta, input, writes, null, inside);
        const made = { id: randomUUID(), ...accepted(meta, input), ...(meta.owned && { agency: actor.agency }) };
        if (!writes.created) return written(meta, made.id, em, inside, adding(meta, made, inside, sql`id`));
        await writes.created(recordOf<T>(meta, await add(meta, made, inside)), em, inside);
        await settle(em);
        return written(meta, made.id, em, inside);
      });
    }
  }
  return CreatesResolver;
}

/** The plain operations of a noun: read, list, create, update. Whatever is more than these is a verb, and is written by hand. */
export function Crud<T extends { id: string }, I extends object>(lists: ListsOf, Input: ClassType<I>, writes: Writes<T, I> = {}) {
  const { noun } = lists, { name } = noun;

  @Resolver(() => noun)
  abstract class CrudResolver extends Creates(lists, Input, writes) {
    @May('SIGNED_IN') @Extensions({ written: true })
    @Mutation(() => noun, { name: `update${name}`, description: `Changes a ${name}. What is left out stays; null clears. Errors: NOT_FOUND, FORBIDDEN, INVALID, CONFLICT (stale version).` })
    async update(
      @Arg('id', () => ID, { description: 'Its id.' }) id: string, @Arg('input', () => Input, { description: 'What to set.' }) input: I,
      @Arg('version', () => Int, { description: 'The version the change is based on.' }) version: number, @Ctx() context: Context,
    ) {
      const meta = context.house.catalog.noun(noun);
      return write(context, async (em, inside) => {
        const before = await lockForWrite(meta, id, version, inside);
        await checked(meta, input, writes, recordOf<T>(meta, before), inside);
        return written(meta, before.id, em, inside, changing(meta, before, accepted(meta, input), inside));
      });
    }
  }
  return CrudResolver;
}

/** The same, for a noun whose rows may go: parts of a plan, never records of the law. */
export function CrudWithDelete<T extends { id: string }, I extends object>(lists: ListsOf, Input: ClassType<I>, writes: Writes<T, I> = {}) {
  const { noun } = lists, { name } = noun;

  @Resolver(() => noun)
  abstract class DeletingResolver extends Crud(lists, Input, writes) {
    @May('SIGNED_IN') @Extensions({ written: true })
    @Mutation(() => noun, { name: `delete${name}`, description: `Removes a ${name} and answers what it was. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (stale version, or still in use).` })
    async delete(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Arg('version', () => Int, { description: 'The version last seen.' }) version: number, @Ctx() context: Context) {
      const meta = context.house.catalog.noun(noun), was = await context.read.one(name, id);
      await write(context, async (em, inside) => lastly(em, removing(meta, await lockForWrite(meta, id, version, inside), inside)));
      return was;
    }
  }
  return DeletingResolver;
}
