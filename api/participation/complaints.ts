import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Complaint } from '../../schema/participation/complaint.ts';
import type { ComplaintInput, ComplaintReceipt } from '../../schema/participation/complaint-moves.ts';
import { asActor, type Context } from '../kernel/context.ts';
import { notFound } from '../kernel/errors.ts';
import { perform } from '../kernel/perform.ts';
import { run, sql } from '../kernel/sql.ts';
import { add } from '../kernel/store.ts';
import { type Deed, write } from '../kernel/write.ts';
import { codeOf, newCode } from '../platform/codes.ts';
import { hashOf } from '../platform/actors.ts';
import { countFailure, mayTry } from '../platform/tries.ts';
import { clockFrom } from './complaint.moves.ts';
import { complaintWorkflow } from './complaint.workflow.ts';
import { narrowActor } from './rights.ts';

const CODE_LENGTH = 12;
/** Codes that are none, from an address in a window. */
const WRONG_CODES = 10;
const anonymously = (agency: string): Deed['actor'] => ({ account: null, name: 'Warga', agency });
/** What a citizen does leads to no request and to nobody. */
const unlinked = (context: Context): Context => ({ ...context, requestId: randomUUID() });

/** Takes a report. Who reports goes into a table of its own, which no list, trail or log knows; the code is told once and kept as a hash. */
export async function fileComplaint({ reporterName, reporterContact, ...input }: ComplaintInput, agency: string, context: Context, by: Deed['actor'] = anonymously(agency)): Promise<ComplaintReceipt> {
  const day = context.house.clock.today(), number = `ADU-${newCode().slice(0, 8)}`, code = newCode().slice(0, CODE_LENGTH), told = (text?: string | null) => text?.trim() || null;
  return write(unlinked(context), async (em, inside) => {
    const values = { ...input, title: input.title.trim(), body: input.body.trim(), place: told(input.place), agency, number, receivedOn: day, ...(await clockFrom(em, day, agency, input.kind)) };
    const { id } = await add(inside.house.catalog.noun(Complaint), values, inside);
    await run(em, sql`insert into complaint_reporter (agency_id, complaint_id, name, contact, code_hash) values (${agency}, ${id}, ${told(reporterName)}, ${told(reporterContact)}, ${hashOf(code)})`);
    return { id, number, trackingCode: code };
  }, { actor: by });
}

const numbered = (typed: string) => { const plain = codeOf(typed.slice(0, 40)); return `ADU-${plain.replace(/^ADU/, '')}`; };
const tooMany = { en: 'Too many unknown numbers or codes; wait before the next one.', id: 'Terlalu banyak nomor atau kode yang tidak dikenal; tunggu sebentar.' };
/** How tries are counted: by who makes them, without their address. */
export const counted = (what: string, address: string, most: number) => [{ key: `${what} ${hashOf(address).slice(0, 32)}`, most }];

/** What everybody who knows a number may learn: where it stands and by when, nothing of what it says. */
export interface Tracked {
  id: string; agency: string; agencyName: string; number: string; kind: string; status: string; theme: string | null; unit: string | null; receivedOn: string; completeOn: string | null; dueOn: string | null; waitsUntil: string | null; late: boolean; answeredOn: string | null; respondBy: string | null; closedOn: string | null; outcome: string | null; ombudsman: boolean; ombudsmanFrom: string | null;
  steps: { status: string; on: string }[];
  /** Only to whoever shows the code. */
  told?: { title: string; body: string; answer: string | null; missing: string | null; mayReopen: boolean };
}

/** Looks a number up; with its code what it says and was answered, too. A number or code that is none counts against whoever tries. */
export async function trackComplaint(typed: string, code: string | undefined, em: SqlEntityManager, { house, address }: Pick<Context, 'house' | 'address'>): Promise<Tracked> {
  const tries = counted('track', address, WRONG_CODES), noun = house.catalog.noun(Complaint), at = (name: string) => noun.column(name).at('a'), today = house.clock.today();
  await mayTry(em, tries, tooMany);
  const [found] = await run<Tracked & NonNullable<Tracked['told']> & { known: boolean }>(em, sql`select a.id, a.agency_id as agency, g.name as "agencyName", a.number, a.kind, a.status, t.name as theme, u.name as unit, a.received_on::text as "receivedOn", a.complete_on::text as "completeOn", a.due_on::text as "dueOn", ${at('waitsUntil')}::text as "waitsUntil", ${at('late')} as late,
      a.answered_on::text as "answeredOn", a.respond_by::text as "respondBy", a.closed_on::text as "closedOn", a.outcome, a.ombudsman_from::text as "ombudsmanFrom", a.ombudsman_from <= ${today}::date and a.status not in ('CLOSED', 'ARCHIVED') as ombudsman,
      coalesce((select jsonb_agg(jsonb_build_object('status', d.to_status, 'on', (d.decided_at at time zone 'Asia/Jakarta')::date::text) order by d.decided_at, d.id) from decision d where d.record_id = a.id), '[]') as steps,
      a.title, a.body, a.answer, (select d.note from decision d where d.record_id = a.id and d.move = 'suspend' and a.status = 'INCOMPLETE' order by d.decided_at desc limit 1) as missing, coalesce(a.status in ('ANSWERED', 'CLOSED') and a.respond_by >= ${today}::date, false) as "mayReopen", r.code_hash = ${hashOf(codeOf(code ?? ''))} as known
    from complaint a join agency g on g.id = a.agency_id join complaint_reporter r on r.complaint_id = a.id left join service_theme t on t.id = a.theme_id left join unit u on u.id = a.unit_id where a.number = ${numbered(typed)}`);
  if (!found || (code !== undefined && !found.known)) {
    await countFailure(em, tries);
    throw notFound(code === undefined ? { en: 'There is no report with this number.', id: 'Tidak ada laporan dengan nomor ini.' } : { en: 'Number or code is wrong.', id: 'Nomor atau kode salah.' });
  }
  const { known, title, body, answer, missing, mayReopen, ...open } = found;
  return { ...open, ...(code !== undefined && known && { told: { title, body, answer, missing, mayReopen } }) };
}

/** The reporter reacts: completes, confirms or reopens the report whose number and code they show. */
export async function react(number: string, code: string, move: 'complete' | 'confirm' | 'reopen', { note, text }: { note?: string | undefined; text?: string | undefined }, context: Context): Promise<void> {
  const { id, agency } = await trackComplaint(number, code, context.em, context);
  await perform(complaintWorkflow, move, { id, note, given: { text } }, asActor(unlinked(context), narrowActor(agency, 'Pelapor', `complaint:${id}`)));
}
