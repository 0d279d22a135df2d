import type { ReporterIdentity } from '../../schema/participation/complaint-moves.ts';
import { Complaint } from '../../schema/participation/complaint.ts';
import { AuditEntry } from '../../schema/platform/audit-entry.ts';
import { readable } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { forbidden, invalidField, noSuch } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { insertInto } from '../kernel/store.ts';
import { isId } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import { complaintAdmin } from './rights.ts';

/** Tells whoever keeps complaints who reported one. That it was asked, by whom and why is written in the trail in the same transaction; the answer is not. */
export async function reveal(id: string, reason: string, context: Context): Promise<ReporterIdentity> {
  const actor = actorOf(context), { house: { catalog, access } } = context, why = reason.trim();
  if (!complaintAdmin(actor)) throw forbidden({ en: 'Only who keeps complaints may learn who reported something.', id: 'Hanya pengelola pengaduan yang boleh mengetahui identitas pelapor.' });
  if (why.length < 10 || why.length > 2000) throw invalidField('reason', { en: 'Say why, in 10 to 2,000 characters.', id: 'Tuliskan alasannya, 10 sampai 2.000 karakter.' }, 'LENGTH');
  if (!isId(id)) throw noSuch('Complaint');
  return write(context, async em => {
    const [found] = await run<ReporterIdentity>(em, sql`select r.name, r.contact from complaint a join complaint_reporter r on r.complaint_id = a.id where a.id = ${id} and ${readable(catalog, access, catalog.noun(Complaint), 'a', actor)}`);
    if (!found) throw noSuch('Complaint');
    const entry = { agency: actor.agency, action: 'READ', noun: 'Complaint', recordId: id, actorName: actor.name, actorAccount: actor.account ?? undefined, reason: why, requestId: context.requestId, changes: [] };
    await run(em, insertInto(catalog.noun(AuditEntry), entry));
    return found;
  }, { reason: why });
}
