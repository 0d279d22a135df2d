import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Enrollment, type EnrollmentResult, LearningHoursEntry } from '../../schema/learning/enrollment.ts';
import { LearningModule } from '../../schema/learning/module.ts';
import { Offering } from '../../schema/learning/offering.ts';
import { Training, TrainingOutcome } from '../../schema/learning/training.ts';
import { attest, revokeEvidenceOf } from '../competency/evidence.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { enoughWasAttended } from './attendance.ts';
import { issueCertificate, revokeCertificate } from './certificate.ts';
import { creditOf } from './credit.ts';
import { beginEvaluation, endEvaluation } from './evaluation.ts';

/** A pass needs its sessions attended, its modules done, a certificate, and a day that fits the offering. */
export async function theResultIsComplete(enrollment: Enrollment, em: SqlEntityManager, { outcome, completedOn, certificateNumber }: EnrollmentResult, { house }: Context) {
  const { id, offering } = enrollment, { startsOn, training } = await em.findOneOrFail(Offering, offering.id);
  if (completedOn > house.clock.today()) throw invalidField('completedOn', { en: 'The day of the result lies in the future.', id: 'Tanggal hasil berada di masa depan.' }, 'FUTURE');
  if (completedOn < startsOn) throw invalidField('completedOn', { en: 'The day of the result is before the offering starts.', id: 'Tanggal hasil mendahului hari pertama sesi.' }, 'ORDER');
  if (outcome !== 'PASSED') return;
  await enoughWasAttended(enrollment, completedOn, house.clock.today(), em);
  const online = await em.count(LearningModule, { training: training.id }) > 0;
  if (!online && !certificateNumber?.trim()) throw invalidField('certificateNumber', { en: 'Every pass has a certificate.', id: 'Setiap kelulusan memiliki nomor sertifikat.' }, 'REQUIRED');
  const [undone] = await run<{ left: number; last: string | null }>(em, sql`select count(*) filter (where p.completed_at is null)::int as left, max((p.completed_at at time zone 'Asia/Jakarta')::date)::text as last from learning_module m left join module_progress p on p.module_id = m.id and p.enrollment_id = ${id} where m.training_id = ${training.id} and m.required`);
  if (undone!.left) throw conflict({ en: `${undone!.left} required modules are not done yet.`, id: `${undone!.left} modul wajib belum selesai.` }, { reason: 'MODULES_UNDONE', params: { modules: undone!.left }, fields: [{ path: ['outcome'], code: 'MODULES', message: { en: `${undone!.left} required modules are not done yet.`, id: `${undone!.left} modul wajib belum selesai.` } }] });
  if (undone!.last && completedOn < undone!.last) throw invalidField('completedOn', { en: `The last module was done on ${undone!.last}.`, id: `Modul terakhir diselesaikan pada ${undone!.last}.` }, 'ORDER');
}

/** Keeps the result; a pass credits the hours by the rules of the day, attests what the training confers, and has its certificate. */
export async function keepTheResult(enrollment: Enrollment, em: SqlEntityManager, result: EnrollmentResult, context: Context) {
  const passed = result.outcome === 'PASSED', offering = await em.findOneOrFail(Offering, enrollment.offering.id), training = await em.findOneOrFail(Training, offering.training.id);
  const certificateNumber = result.certificateNumber?.trim() || (passed ? await nextNumber(offering, result.completedOn, em) : undefined);
  Object.assign(enrollment, { outcome: result.outcome, completedOn: result.completedOn, certificateNumber });
  await beginEvaluation(enrollment, em);
  if (!passed) return;
  const about = { agency: enrollment.agency.id, employee: enrollment.employee.id };
  for (const { earnedOn, hours, note } of await creditOf(enrollment, result.completedOn, em)) {
    em.create(LearningHoursEntry, { ...about, year: Number(earnedOn.slice(0, 4)), hours, earnedOn, enrollment: enrollment.id, note } as never);
  }
  for (const { competency, level } of await em.find(TrainingOutcome, { training: training.id })) {
    attest(em, { ...about, competency: competency.id, kind: 'TRAINING', level, observedOn: result.completedOn, sourceNoun: 'Enrollment', sourceId: enrollment.id, note: training.title });
  }
  await issueCertificate(enrollment, training, offering, em, context);
}

/** The next number of an offering; the lock lets two passes not have the same. */
async function nextNumber({ id, code }: Offering, day: string, em: SqlEntityManager): Promise<string> {
  await run(em, sql`select from offering where id = ${id} for no key update`);
  const [issued] = await run<{ n: number }>(em, sql`select count(*)::int as n from certificate c join enrollment e on e.id = c.enrollment_id where e.offering_id = ${id}`);
  return `${String(issued!.n + 1).padStart(4, '0')}/STTPL/${code}/${day.slice(0, 4)}`;
}

/** Takes the result back: the hours of each day are balanced, the evidence and the certificate revoked, the seat stays. */
export async function takeTheResultBack(enrollment: Enrollment, em: SqlEntityManager, _given: unknown, context: Context) {
  await endEvaluation(enrollment, em, actorOf(context).name);
  Object.assign(enrollment, { outcome: null, completedOn: null, certificateNumber: null });
  const lines = await em.find(LearningHoursEntry, { enrollment: enrollment.id });
  for (const [earnedOn, entries] of Map.groupBy(lines, l => l.earnedOn)) {
    const hours = entries.reduce((sum, e) => sum + e.hours, 0), [{ agency, employee, year }] = entries as [LearningHoursEntry];
    if (hours !== 0) em.create(LearningHoursEntry, { agency: agency.id, employee: employee.id, year, hours: -hours, earnedOn, enrollment: enrollment.id, note: 'Hasil dicabut.' } as never);
  }
  await revokeEvidenceOf(em, enrollment.id, 'Hasil dicabut.');
  await revokeCertificate(enrollment.id, context.house.clock.today(), em);
}
