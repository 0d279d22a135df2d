import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Complaint, ComplaintKind } from '../../schema/participation/complaint.ts';
import type { ComplaintAnswer, ComplaintArchiving, ComplaintCompletion, ComplaintDisposition, ComplaintVerification } from '../../schema/participation/complaint-moves.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { lastDayOf } from '../platform/calendar.ts';
import { addDays, ruleOn } from '../platform/rules.ts';
import { raiseDemand } from './demand.ts';

/** The last day of a period of the law that begins after a day, by the rule of that day. */
export const lastDay = async (em: SqlEntityManager, code: string, from: string, agency: string, key = '') => lastDayOf(em, from, await ruleOn(em, code, { day: from, agency }, key));

/** The days of a file that is complete from this day on. */
export async function clockFrom(em: SqlEntityManager, from: string, agency: string, kind: ComplaintKind) {
  return {
    completeOn: from, verifyBy: await lastDay(em, 'COMPLAINT_VERIFICATION', from, agency), dueOn: await lastDay(em, 'COMPLAINT_RESOLUTION', from, agency, kind),
    ombudsmanFrom: addDays(await lastDay(em, 'COMPLAINT_OMBUDSMAN', from, agency), 1),
  };
}

/** Finds who is reported by their number, past what the asker may see: whoever verifies keeps no personnel records. */
async function reportedBy(number: string | null | undefined, agency: string, em: SqlEntityManager): Promise<string | null> {
  if (!number?.trim()) return null;
  const [found] = await run<{ id: string }>(em, sql`select id from employee where employee_number = ${number.trim()} and agency_id = ${agency}`);
  if (!found) throw invalidField('reportedNumber', { en: 'Nobody in the agency has this number.', id: 'Tidak ada pegawai dengan nomor ini.' }, 'UNKNOWN');
  return found.id;
}

export const whoIsMeantIsKnown = async ({ agency }: Complaint, em: SqlEntityManager, { reportedNumber }: ComplaintVerification) => void (await reportedBy(reportedNumber, agency.id, em));

/** Its class sets the day it is due, from the day the file was complete; the days to follow it up begin now. */
export async function verifyIt(complaint: Complaint, em: SqlEntityManager, { kind, theme, reportedNumber }: ComplaintVerification, { house }: Context) {
  const { agency: { id: agency }, completeOn } = complaint, reported = await reportedBy(reportedNumber, agency, em);
  Object.assign(complaint, { kind, theme: { id: theme }, reported: reported && { id: reported }, dueOn: await lastDay(em, 'COMPLAINT_RESOLUTION', completeOn!, agency, kind), followUpBy: await lastDay(em, 'COMPLAINT_FOLLOW_UP', house.clock.today(), agency) });
}

/** The clock stands until the file is complete. */
export const askForMore = (complaint: Complaint) => void Object.assign(complaint, { completeOn: null, verifyBy: null, dueOn: null, ombudsmanFrom: null });

/** The file is complete: the clock starts. */
export async function takeTheRest(complaint: Complaint, em: SqlEntityManager, { text }: ComplaintCompletion, { house }: Context) {
  const today = house.clock.today();
  Object.assign(complaint, { body: `${complaint.body}\n\n[${today}] ${text.trim()}`, ...(await clockFrom(em, today, complaint.agency.id, complaint.kind)) });
}

export const keepTheReason = (complaint: Complaint, _em: SqlEntityManager, { reason }: ComplaintArchiving) => void Object.assign(complaint, { archivedFor: reason });

/** Only where a liaison officer finds it, who is not the person reported. */
export async function anOfficerIsThere({ agency, reported }: Complaint, em: SqlEntityManager, { unit }: ComplaintDisposition) {
  const [found] = await run<{ officer: boolean }>(em, sql`select exists (select from role_grant g join account a on a.id = g.account_id and a.status = 'ACTIVE' left join unit o on o.id = g.unit_id
    where g.agency_id = ${agency.id} and g.role = 'LIAISON_OFFICER' and (g.unit_id is null or o.path @> u.path) and a.employee_id is distinct from ${reported?.id ?? null}::uuid) as officer from unit u where u.id = ${unit}`);
  if (!found?.officer) throw invalidField('unit', { en: 'This unit has no liaison officer who could take it.', id: 'Unit ini belum memiliki pejabat penghubung yang dapat menanganinya.' }, 'NO_OFFICER');
}

/** The office changes, the days stay. Where reports of a service pile up in an office, its training needs rise. */
export async function passItOn(complaint: Complaint, em: SqlEntityManager, { unit }: ComplaintDisposition, context: Context) {
  Object.assign(complaint, { unit: { id: unit } });
  await raiseDemand(complaint, em, context);
}

export async function keepTheAnswer(complaint: Complaint, em: SqlEntityManager, { answer }: ComplaintAnswer, { house }: Context) {
  const today = house.clock.today(), agency = complaint.agency.id;
  Object.assign(complaint, { answer: answer.trim(), answeredOn: today, respondBy: await lastDay(em, 'COMPLAINT_RESPONSE', today, agency), closesAfter: await lastDay(em, 'COMPLAINT_AUTO_CLOSE', today, agency) });
}

const closed = async (complaint: Complaint, em: SqlEntityManager, { house }: Context) => ({ closedOn: house.clock.today(), closesAfter: null, respondBy: await lastDay(em, 'COMPLAINT_RESPONSE', house.clock.today(), complaint.agency.id) });
export const confirmIt = async (complaint: Complaint, em: SqlEntityManager, _given: unknown, context: Context) => void Object.assign(complaint, await closed(complaint, em, context), { outcome: 'CONFIRMED' });
export const closeIt = async (complaint: Complaint, em: SqlEntityManager, _given: unknown, context: Context) => void Object.assign(complaint, await closed(complaint, em, context), { outcome: 'UNCONFIRMED' });

export function nobodyReacted({ closesAfter }: Complaint, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (!closesAfter || house.clock.today() <= closesAfter) throw conflict({ en: `The reporter has until ${closesAfter}.`, id: `Pelapor masih memiliki waktu sampai ${closesAfter}.` }, { reason: 'DEADLINE_RUNS', params: { until: closesAfter ?? '', rule: 'COMPLAINT_AUTO_CLOSE' } });
}

export function theReporterMayStill({ respondBy }: Complaint, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (!respondBy || house.clock.today() > respondBy) throw conflict({ en: `It could be reopened until ${respondBy}.`, id: `Laporan ini dapat dibuka kembali sampai ${respondBy}.` }, { reason: 'DEADLINE_OVER', params: { until: respondBy ?? '', rule: 'COMPLAINT_RESPONSE' } });
}

/** The office has the days of a follow-up anew; the day it was due stays where that is later. */
export async function reopenIt(complaint: Complaint, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const followUpBy = await lastDay(em, 'COMPLAINT_FOLLOW_UP', house.clock.today(), complaint.agency.id), { dueOn, reopened } = complaint;
  Object.assign(complaint, { reopened: reopened + 1, followUpBy, dueOn: dueOn && dueOn > followUpBy ? dueOn : followUpBy, answeredOn: null, respondBy: null, closesAfter: null, closedOn: null, outcome: null });
}
