import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Complaint } from '../../schema/participation/complaint.ts';
import { ServiceDemandSignal } from '../../schema/planning/service-demand.ts';
import { asActor, type Context } from '../kernel/context.ts';
import { run, sql } from '../kernel/sql.ts';
import { add, recordOf } from '../kernel/store.ts';
import { raiseOpenPlans } from '../planning/draw.ts';
import { addDays, addMonths, numberOf, ruleOn } from '../platform/rules.ts';
import { theHouse } from './rights.ts';

/** The most a signal says it rose, in percent. */
const HIGHEST = 1000;
/** By how much reports rose, in percent to one decimal; where there were none before, by as many hundreds as there are. */
export const risen = (now: number, before: number): number => Math.min(HIGHEST, Math.round(((now - before) / Math.max(before, 1)) * 1000) / 10);

/**
 * Counts the reports of a service in the office a report was just passed to. Where they are enough and rose enough against the period before, they become one signal of demand,
 * which raises the needs of the people there; each report is counted in one signal at most.
 */
export async function raiseDemand(complaint: Complaint, em: SqlEntityManager, context: Context): Promise<void> {
  const { id, agency: { id: agency }, theme, unit, signal, receivedOn } = complaint, day = context.house.clock.today(), law = { day, agency };
  if (!theme || !unit || signal) return;
  await run(em, sql`select pg_advisory_xact_lock(hashtext(${theme.id}), hashtext(${unit.id}))`);
  const months = numberOf(await ruleOn(em, 'COMPLAINT_SIGNAL_PERIOD', law)), from = addDays(addMonths(day, -months), 1), earlier = addDays(addMonths(day, -2 * months), 1);
  if (receivedOn < from) return;
  const [said] = await run<{ others: string[] | null; before: number; service: string; office: string }>(em, sql`select array_agg(c.id) filter (where c.received_on >= ${from} and c.signal_id is null) as others, (count(*) filter (where c.received_on < ${from}))::int as before,
      (select name from service_theme where id = ${theme.id}) as service, (select name from unit where id = ${unit.id}) as office
    from complaint c where c.agency_id = ${agency} and c.theme_id = ${theme.id} and c.unit_id = ${unit.id} and c.received_on >= ${earlier} and c.id <> ${id} and c.status <> 'ARCHIVED'`);
  const others = said!.others ?? [], now = others.length + 1, percent = risen(now, said!.before);
  if (now < numberOf(await ruleOn(em, 'COMPLAINT_SIGNAL_FROM', law)) || percent < numberOf(await ruleOn(em, 'NEED_DEMAND_FROM', law))) return;
  const noun = context.house.catalog.noun(ServiceDemandSignal), made = randomUUID();
  const source = `${now} laporan warga tentang ${said!.service} untuk ${said!.office}, ${from} sampai ${day}; pada periode sebelumnya ${said!.before}.`;
  const row = await add(noun, { id: made, agency, theme: theme.id, unit: unit.id, changePercent: percent, periodFrom: from, periodUntil: day, source, status: 'OPEN' }, context);
  await run(em, sql`update complaint set signal_id = ${made} where id = any(${others}::uuid[])`);
  Object.assign(complaint, { signal: { id: made } });
  // Needs are those of all people of the office, whomever the doer may see.
  await raiseOpenPlans(recordOf<ServiceDemandSignal>(noun, row), em, asActor(context, theHouse(agency)));
}
