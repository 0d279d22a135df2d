import type { Catalog, Noun } from './catalog.ts';
import { called } from './words.ts';
import { forbidden } from './errors.ts';
import type { Actor } from './actor.ts';
import type { Sql } from './sql.ts';
import { conditionOf, type Where } from './where.ts';

/** `true`: every row. `false`: none. A condition: the rows that meet it. */
export type Rule<N> = (actor: Actor) => boolean | Where<N>;

/** Who may read and write a noun, and which fields are withheld from some who may read it. */
export interface Rules<N> { read: Rule<N>; write: Rule<N>; fields?: { readonly [K in keyof N]?: Rule<N> }; /** Of which the trail says that they changed, never from what to what: more people read it than the row. */ veiled?: readonly (keyof N & string)[] }

/** The access table: one noun a line. A noun that is not in it is closed to everyone. */
export type AccessTable = Readonly<Record<string, Rules<any>>>;

const nothing = { $or: [] };

/** What a rule answers, as a condition. */
export const asWhere = (answer: boolean | object): object => (answer === true ? {} : answer === false ? nothing : answer);

const conditions = new WeakMap<Actor, Map<Rule<any>, Map<string, Sql | null>>>();
/** What a rule comes to for an actor, worked out once, since it follows from the actor alone; null when it lets nothing through. */
function ruled(rule: Rule<any>, catalog: Catalog, noun: Noun, alias: string, actor: Actor): Sql | null {
  const ofActor = conditions.get(actor) ?? conditions.set(actor, new Map()).get(actor)!, ofRule = ofActor.get(rule) ?? ofActor.set(rule, new Map()).get(rule)!;
  const key = `${noun.name} ${alias}`;
  let known = ofRule.get(key);
  if (known === undefined) {
    const answer = rule(actor);
    ofRule.set(key, (known = answer === false ? null : conditionOf(catalog, noun, alias, asWhere(answer))));
  }
  return known;
}

/** The rows of a noun this actor may read, as SQL. */
export function readable(catalog: Catalog, access: AccessTable, noun: Noun, alias: string, actor: Actor | undefined): Sql {
  const rule = access[noun.name]?.read;
  return (rule && actor && ruled(rule, catalog, noun, alias, actor)) ?? conditionOf(catalog, noun, alias, nothing);
}

/** The agency all of whose rows of a noun this actor may read; null where they may read more, or not all of it. */
export function seesAgency(access: AccessTable, noun: Noun, actor: Actor | undefined): string | null {
  const rule = asWhere(actor ? (access[noun.name]?.read(actor) ?? false) : false) as Record<string, unknown>;
  return Object.keys(rule).join() === 'agency' && typeof rule['agency'] === 'string' ? rule['agency'] : null;
}

/** The rows of a noun this actor may write, as SQL; refuses who may write none. */
export function writable(catalog: Catalog, access: AccessTable, noun: Noun, alias: string, actor: Actor): Sql {
  const rule = access[noun.name]?.write, condition = rule && ruled(rule, catalog, noun, alias, actor);
  if (!condition) throw forbidden({ en: `You may not change a ${noun.name}.`, id: `Anda tidak boleh mengubah ${called(noun.name)}.` });
  return condition;
}
