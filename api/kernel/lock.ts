import { called } from './words.ts';
import { type Sql, sql } from './sql.ts';
import { rowsOf, type Stored, stored } from './store.ts';
import { readable, writable } from './access.ts';
import type { Noun } from './catalog.ts';
import { actorOf, type Context } from './context.ts';
import { forbidden, noSuch, stale } from './errors.ts';
import { isId } from './where.ts';

/** Locks a row the actor may read and says what `right` comes to for it. A row that is not there and one that is hidden look the same; a stale version is refused. */
export async function lock<May = boolean>(noun: Noun, id: string, version: number | null | undefined, right: Sql, context: Context): Promise<{ row: Stored; may: May }> {
  const { house: { catalog, access }, actor } = context;
  if (!isId(id)) throw noSuch(noun.name);
  const [found] = await rowsOf<Stored & { may: May }>(noun, sql`select ${stored(noun)}, ${right} as may from ${sql.ref(noun.table)} as a
    where a.id = ${id} and ${readable(catalog, access, noun, 'a', actor)} for no key update of a`, context);
  if (!found) throw noSuch(noun.name);
  const { may, ...row } = found;
  if (version != null && row.version !== version) throw stale(row.version);
  return { row: row as unknown as Stored, may };
}

/** Locks a row for a plain change; refuses one the actor may not write. */
export async function lockForWrite(noun: Noun, id: string, version: number | null | undefined, context: Context): Promise<Stored> {
  const { catalog, access } = context.house;
  const { row, may } = await lock(noun, id, version, writable(catalog, access, noun, 'a', actorOf(context)), context);
  if (!may) throw forbidden({ en: `You may not change this ${noun.name}.`, id: `Anda tidak boleh mengubah ${called(noun.name)} ini.` });
  return row;
}
