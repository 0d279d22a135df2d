import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, sql } from '../kernel/sql.ts';

/** A post somebody is to come to: from when on, and which post of theirs ends when for it. */
export interface Coming { person: string | undefined; unit: string; position: string; since: string; ends?: { id: string } | undefined; until?: string | undefined }

interface Held { id: string; employee: string; unit: string; position: string; from: string; until: string | null }
const seatOf = ({ unit, position }: { unit: string; position: string }) => `${unit} ${position}`;

/** Of the posts people are to come to, those in seats that lead a unit and have somebody else on the same days: from when until when. */
export async function takenSeats<K>(em: SqlEntityManager, agency: string, coming: ReadonlyMap<K, Coming>): Promise<Map<K, { from: string; until: string | null }>> {
  const all = [...coming.values()], leads = new Set((await run<{ id: string }>(em, sql`select id from "position" where agency_id = ${agency} and leads_unit and id = any(${all.map(c => c.position)}::uuid[])`)).map(p => p.id));
  const leading = [...coming].filter(([, c]) => leads.has(c.position));
  if (!leading.length) return new Map();
  const stored = await run<Held>(em, sql`select id, employee_id as employee, unit_id as unit, position_id as position, valid_from::text as from, valid_until::text as until from assignment
    where agency_id = ${agency} and single_seat and kind in ('DEFINITIVE', 'ACTING') and unit_id = any(${leading.map(([, c]) => c.unit)}::uuid[])`);
  const ended = new Map(all.flatMap(c => (c.ends ? [[c.ends.id, c.until!] as const] : [])));
  const held = Map.groupBy(stored.map(h => ({ ...h, until: ended.get(h.id) ?? h.until })), seatOf), taken = new Map<K, { from: string; until: string | null }>();
  for (const [key, one] of leading) {
    const others = held.get(seatOf(one)) ?? [], inTheWay = others.find(h => h.until === null || h.until >= one.since);
    if (inTheWay) taken.set(key, inTheWay);
    else held.set(seatOf(one), [...others, { id: '', employee: one.person ?? '', unit: one.unit, position: one.position, from: one.since, until: null }]);
  }
  return taken;
}
