import type { Rule } from './access.ts';
import { asWhere } from './access.ts';
import { actorOf, type Context } from './context.ts';
import { forbidden } from './errors.ts';
import { lock } from './lock.ts';
import { conditionOf } from './where.ts';
import { called } from './words.ts';

/** Locks the row that something is said of or added to, so that it does not move on meanwhile; refuses whoever has no right to. */
export async function hold<N>(noun: Function, id: string, right: Rule<N>, context: Context): Promise<void> {
  const { catalog } = context.house, meta = catalog.noun(noun);
  const { may } = await lock(meta, id, null, conditionOf(catalog, meta, 'a', asWhere(right(actorOf(context)))), context);
  if (!may) throw forbidden({ en: `You may not do this for this ${meta.name}, or it is closed to changes.`, id: `Anda tidak berwenang melakukannya untuk ${called(meta.name)} ini, atau sudah tidak dapat diubah.` });
}
