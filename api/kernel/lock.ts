import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { called } from './words.ts';
import { run, type Sql, sql } from './sql.ts';
import { readable, writable } from './access.ts';
import type { Noun } from './catalog.ts';
import { actorOf, type Context } from './context.ts';
import { conflict, forbidden, noSuch } from './errors.ts';
import { isId } from './where.ts';

interface Locked { version: number; may: boolean; status: string }

/** Locks a row the actor may read and says whether `right` holds for it. A row that is not there and one that is hidden look the same; a stale version is refused. */
async function lockRow(noun: Noun, id: string, version: number | null | undefined, right: Sql, status: Sql, em: SqlEntityManager, { house, actor }: Context): Promise<Locked> {
  const missing = () => noSuch(noun.name);
  if (!isId(id)) throw missing();
  const [row] = await run<Locked>(em, sql`select a.version, ${status} as status, ${right} as may from ${sql.ref(noun.table)} as a
    where a.id = ${id} and ${readable(house.catalog, house.access, noun, 'a', actor)} for no key update of a`);
  if (!row) throw missing();
  if (version != null && row.version !== version) throw conflict({ en: 'Somebody changed this in the meantime. Load it again and redo your change.', id: 'Data ini sudah diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.' }, { version: row.version });
  return row;
}

/** Locks a row for a move. */
export const lockForMove = (noun: Noun, id: string, version: number | null | undefined, right: Sql, em: SqlEntityManager, context: Context) =>
  lockRow(noun, id, version, right, sql`a.status`, em, context);

/** Locks a row for a plain change; refuses one the actor may not write. */
export async function lockForWrite(noun: Noun, id: string, version: number | null | undefined, em: SqlEntityManager, context: Context): Promise<void> {
  const { catalog, access } = context.house;
  const { may } = await lockRow(noun, id, version, writable(catalog, access, noun, 'a', actorOf(context)), sql`''`, em, context);
  if (!may) throw forbidden({ en: `You may not change this ${noun.name}.`, id: `Anda tidak boleh mengubah ${called(noun.name)} ini.` });
}
