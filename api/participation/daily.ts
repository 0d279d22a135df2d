import { Complaint } from '../../schema/participation/complaint.ts';
import { asActor, type Context } from '../kernel/context.ts';
import { perform } from '../kernel/perform.ts';
import { run, sql } from '../kernel/sql.ts';
import { complaintWorkflow } from './complaint.workflow.ts';
import { CLOCK, narrowActor } from './rights.ts';

/** What the day brings to reports: answers nobody reacted to are closed, and what is late from today on is marked, once. Answers the newly late. Safe to run at any time and twice. */
export async function settleComplaints(context: Context): Promise<{ closed: string[]; late: string[] }> {
  const { em, house: { catalog, clock } } = context, today = clock.today(), late = catalog.noun(Complaint).column('late').at('a');
  const over = await run<{ id: string; agency: string }>(em, sql`select id, agency_id as agency from complaint where status = 'ANSWERED' and closes_after < ${today}::date order by closes_after, id limit 1000`), closed: string[] = [];
  for (const { id, agency } of over) {
    // Whoever reacts in the same moment goes first.
    try { await perform(complaintWorkflow, 'close', { id }, asActor(context, narrowActor(agency, 'Sistem', CLOCK))); closed.push(id); } catch { /* It is looked at again. */ }
  }
  const marked = await run<{ id: string }>(em, sql`update complaint a set late_since = ${today}::date where a.late_since is null and a.status in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'IN_PROGRESS', 'REOPENED') and ${late} returning a.id`);
  return { closed, late: marked.map(m => m.id) };
}
