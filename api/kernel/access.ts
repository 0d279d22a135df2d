import type { Catalog, Noun } from './catalog.ts';
import { called } from './words.ts';
import { forbidden } from './errors.ts';
import type { Actor } from './actor.ts';
import type { Sql } from './sql.ts';
import { conditionOf, type Where } from './where.ts';

/** `true`: every row. `false`: none. A condition: the rows that meet it. */
export type Rule<N> = (actor: Actor) => boolean | Where<N>;

/** Who may read and write a noun, and which fields are withheld from some who may read it. */
export interface Rules<N> { read: Rule<N>; write: Rule<N>; fields?: { readonly [K in keyof N]?: Rule<N> } }

/** The access table: one noun a line. A noun that is not in it is closed to everyone. */
export type AccessTable = Readonly<Record<string, Rules<any>>>;

const nothing = { $or: [] };

/** What a rule answers, as a condition. */
export const asWhere = (answer: boolean | object): object => (answer === true ? {} : answer === false ? nothing : answer);

/** The rows of a noun this actor may read, as SQL. */
export const readable = (catalog: Catalog, access: AccessTable, noun: Noun, alias: string, actor: Actor | undefined): Sql =>
  conditionOf(catalog, noun, alias, asWhere(actor ? (access[noun.name]?.read(actor) ?? false) : false));

/** The rows of a noun this actor may write, as SQL; refuses who may write none. */
export function writable(catalog: Catalog, access: AccessTable, noun: Noun, alias: string, actor: Actor): Sql {
  const answer = access[noun.name]?.write(actor) ?? false;
  if (answer === false) throw forbidden({ en: `You may not change a ${noun.name}.`, id: `Anda tidak boleh mengubah ${called(noun.name)}.` });
  return conditionOf(catalog, noun, alias, asWhere(answer));
}
