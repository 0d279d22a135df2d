import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Position, PositionInput } from '../../schema/people/position.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';

/** A post is held on days on which it exists: none from the day on that abolished it. */
export async function thePostExists(em: SqlEntityManager, position: string, until: string | null | undefined, field = 'position'): Promise<void> {
  if (!isId(position)) return;
  const [gone] = await run<{ name: string; since: string }>(em, sql`select p.name, p.abolished_on::text as since from "position" p where p.id = ${position} and p.abolished_on <= coalesce(${until ?? null}::date, 'infinity')`);
  if (!gone) return;
  const said = { en: `${gone.name} is abolished as of ${gone.since}.`, id: `Jabatan ${gone.name} dihapus sejak ${gone.since}.` };
  throw conflict(said, { reason: 'POST_ABOLISHED', params: { since: gone.since }, fields: [{ path: [field], code: 'ABOLISHED', message: said }] });
}

/** A post is abolished once nobody holds it from that day on. */
export async function nobodyHoldsIt({ abolishedOn }: PositionInput, em: SqlEntityManager, before: Position | null): Promise<void> {
  if (!abolishedOn || !before) return;
  const [{ people }] = (await run<{ people: number }>(em, sql`select count(*)::int as people from assignment where position_id = ${before.id} and coalesce(valid_until, 'infinity') >= ${abolishedOn}::date`)) as [{ people: number }];
  const said = { en: `${people} people hold it on that day or later: end their assignments first.`, id: `${people} orang masih memangkunya pada atau sesudah tanggal itu: akhiri dahulu penugasannya.` };
  if (people) throw conflict(said, { fields: [{ path: ['abolishedOn'], code: 'HELD', message: said }] });
}
