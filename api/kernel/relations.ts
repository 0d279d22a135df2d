import { readable } from './access.ts';
import type { Noun } from './catalog.ts';
import type { Context } from './context.ts';
import { invalidFields } from './errors.ts';
import { run, sql } from './sql.ts';
import { isId } from './where.ts';
import { called } from './words.ts';

const problem = (field: string, target: string) => ({ path: [field], code: 'UNKNOWN', message: { en: `There is no such ${target}.`, id: `${called(target)} ini tidak ada.` } });

/** What of the input goes into the row: null clears what may be empty and leaves what may not. */
export const accepted = (noun: Noun, input: Record<string, any>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([name, value]) => value !== undefined && noun.columns.has(name) && !(value === null && !noun.column(name).nullable)));

/** Refuses relations to rows that are not there, or that the actor may not see. Ids go on in small letters, so that one row has one name in every check. */
export async function knownRelations(noun: Noun, input: Record<string, any>, { house: { catalog, access }, actor, em }: Context): Promise<void> {
  for (const [name, id] of Object.entries(accepted(noun, input))) if (noun.column(name).target && typeof id === 'string') input[name] = id.toLowerCase();
  const relations = Object.entries(accepted(noun, input)).flatMap(([name, id]) => (noun.column(name).target && id !== null ? [{ name, id: id as string, target: noun.column(name).target! }] : []));
  const known = relations.filter(({ id }) => isId(id)).map(({ name, id, target }) => {
    const of = catalog.noun(target);
    return sql`exists (select from ${sql.ref(of.table)} as a where a.id = ${id} and ${readable(catalog, access, of, 'a', actor)}) as ${sql.ref(name)}`;
  });
  const [found = {}] = known.length ? await run<Record<string, boolean>>(em, sql`select ${sql.join(known)}`) : [];
  const fields = relations.filter(({ name }) => !found[name]).map(({ name, target }) => problem(name, target));
  if (fields.length) throw invalidFields(fields);
}
