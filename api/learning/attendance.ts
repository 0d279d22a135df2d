import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Attendance, type AttendanceMark, type AttendanceSheet, type AttendanceTally, type OfferingSession, type OfferingSessionInput } from '../../schema/learning/attendance.ts';
import { Enrollment } from '../../schema/learning/enrollment.ts';
import { Offering, type OfferingInput } from '../../schema/learning/offering.ts';
import type { Training, TrainingInput } from '../../schema/learning/training.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField, noSuch } from '../kernel/errors.ts';
import { codeOf, messageOf } from '../kernel/faults.ts';
import type { BulkResult } from '../kernel/moves.ts';
import { run, sql } from '../kernel/sql.ts';
import { add, change, rowsOf, type Stored, stored } from '../kernel/store.ts';
import { isId } from '../kernel/where.ts';
import { refusal, write } from '../kernel/write.ts';
import { hold } from '../kernel/hold.ts';
import { numberOf } from '../platform/rules.ts';
import { tallyOf } from './attendance.sql.ts';
import { keepsTrainings, offeringsInPlanning, placesOfOthers } from './rights.ts';

/** A session lies in the days of its offering, and all of them in the JP of the training. Locks both, so that sessions made side by side see each other. */
export async function itFitsTheOffering({ offering, day, hours }: OfferingSessionInput, em: SqlEntityManager, context: Context, before: OfferingSession | null) {
  await hold(Offering, offering, offeringsInPlanning, context);
  const [{ startsOn, endsOn, programme, planned }] = await run(em, sql`select o.starts_on::text as "startsOn", o.ends_on::text as "endsOn", t.learning_hours as programme, (select coalesce(sum(s.hours), 0)::int from offering_session s where s.offering_id = o.id and s.id is distinct from ${before?.id ?? null}::uuid) as planned
    from offering o join training t on t.id = o.training_id where o.id = ${offering} for share of t`) as [{ startsOn: string; endsOn: string; programme: number; planned: number }];
  if (day < startsOn || day > endsOn) throw invalidField('day', { en: `The offering is held from ${startsOn} to ${endsOn}.`, id: `Pelatihan diselenggarakan dari ${startsOn} sampai ${endsOn}.` }, 'RANGE');
  if (planned + hours > programme) throw invalidField('hours', { en: `The training has ${programme} JP; ${programme - planned} are left.`, id: `Pelatihan ini ${programme} JP; tersisa ${programme - planned} JP.` }, 'TOO_MANY');
}

interface Planned { first: string; last: string; hours: number }
/** What the sessions of offerings come to; nothing where there are none. */
const planned = async (em: SqlEntityManager, which: ReturnType<typeof sql>): Promise<Planned | undefined> =>
  (await run<Planned>(em, sql`select min(s.day)::text as first, max(s.day)::text as last, sum(s.hours)::int as hours from offering_session s join offering o on o.id = s.offering_id where ${which} group by o.id order by 3 desc limit 1`))[0];
const tooFew = (field: string, hours: number) => invalidField(field, { en: `Its sessions take ${hours} JP.`, id: `Pertemuannya berjumlah ${hours} JP.` }, 'SESSIONS');

/** An offering that is moved keeps its sessions within its days. */
export async function theSessionsStillFit({ startsOn, endsOn, training }: OfferingInput, em: SqlEntityManager, { id }: Offering) {
  const sessions = await planned(em, sql`o.id = ${id}`);
  if (!sessions) return;
  const beyond = sessions.first < startsOn ? 'startsOn' : sessions.last > endsOn ? 'endsOn' : undefined;
  if (beyond) throw invalidField(beyond, { en: `It has sessions from ${sessions.first} to ${sessions.last}.`, id: `Pertemuannya berlangsung dari ${sessions.first} sampai ${sessions.last}.` }, 'SESSIONS');
  const [found] = await run<{ hours: number }>(em, sql`select learning_hours as hours from training where id::text = ${training}`);
  if (found && sessions.hours > found.hours) throw tooFew('training', sessions.hours);
}

/** A training has no fewer JP than the sessions of an offering of it take. */
export async function itHoldsItsSessions({ learningHours }: TrainingInput, em: SqlEntityManager, _context: unknown, before: Training | null) {
  const sessions = before && await planned(em, sql`o.training_id = ${before.id}`);
  if (sessions && sessions.hours > learningHours) throw tooFew('learningHours', sessions.hours);
}

/** Passes only who attended the share of sessions the rule of that day asks for. Locks the offering: nothing is added to it meanwhile. */
export async function enoughWasAttended({ id, offering, agency }: Enrollment, day: string, today: string, em: SqlEntityManager) {
  await run(em, sql`select from offering where id = ${offering.id} for no key update`);
  const [tally] = await run<AttendanceTally>(em, sql`select t.* from enrollment e, lateral (${tallyOf('e', agency.id, today, sql`${day}`)}) t where e.id = ${id}`);
  if (!tally || tally.enough) return;
  const { attended, sessions, ruleApplied } = tally, missed = sessions - attended, required = numberOf(ruleApplied);
  const message = { en: `${missed} of ${sessions} sessions were missed; at least ${required}% are to be attended.`, id: `${missed} dari ${sessions} pertemuan tidak diikuti; paling sedikit ${required}% harus dihadiri.` };
  throw conflict(message, { reason: 'SESSIONS_MISSED', params: { missed, sessions, required, rule: ruleApplied.code }, fields: [{ path: ['outcome'], code: 'SESSIONS', message }] });
}

/** The offering of a session that was held; refuses whoever keeps no trainings. */
async function offeringOf(session: string, { em, actor, house: { clock } }: Context): Promise<string> {
  if (!actor || !keepsTrainings(actor)) throw forbidden({ en: 'Whoever keeps trainings marks who came.', id: 'Daftar hadir diisi pengelola pelatihan.' });
  const [found] = isId(session) ? await run<{ offering: string; day: string }>(em, sql`select offering_id as offering, day::text as day from offering_session where id = ${session} and agency_id = ${actor.agency}`) : [];
  if (!found) throw noSuch('OfferingSession');
  if (found.day > clock.today()) throw invalidField('session', { en: `The session is held on ${found.day}.`, id: `Pertemuan ini baru berlangsung pada ${found.day}.` }, 'FUTURE');
  return found.offering;
}

/** Marks one person; the place is held, so that marks and result come one after the other. */
async function markOne(session: string, offering: string, { enrollment, state }: AttendanceMark, em: SqlEntityManager, context: Context): Promise<void> {
  await hold(Enrollment, enrollment, placesOfOthers, context);
  const [place] = await run<{ offering: string; status: string }>(em, sql`select offering_id as offering, status from enrollment where id = ${enrollment}`), noun = context.house.catalog.noun(Attendance), { agency, name } = actorOf(context);
  if (place!.offering !== offering) throw invalidField('enrollment', { en: 'This is a place in another offering.', id: 'Pendaftaran ini untuk sesi pelatihan lain.' }, 'UNFIT');
  if (place!.status !== 'APPROVED') throw conflict({ en: 'Marks are made while somebody is enrolled: this place is not approved, or its result is given.', id: 'Kehadiran diisi selama terdaftar: pendaftaran ini belum disetujui atau hasilnya sudah diisi.' });
  const [before] = await rowsOf<Stored>(noun, sql`select ${stored(noun)} from attendance a where a.enrollment_id = ${enrollment} and a.session_id = ${session}`, context), marked = { state, markedBy: name };
  await (before ? change(noun, before, marked, context) : add(noun, { agency, enrollment: enrollment.toLowerCase(), session: session.toLowerCase(), ...marked }, context));
}

/** Marks a whole session, each person by themselves: what is refused is told and hinders nothing else. */
export async function markSheet({ session, marks }: AttendanceSheet, context: Context): Promise<BulkResult> {
  const offering = await offeringOf(session, context), done: BulkResult = { ids: [], errors: [] };
  for (const mark of new Map(marks.map(m => [m.enrollment.toLowerCase(), m])).values()) {
    try { await write(context, (em, inside) => markOne(session, offering, mark, em, inside)); done.ids.push(mark.enrollment); }
    catch (error) { const meant = refusal(error, context.house.catalog); done.errors.push({ id: mark.enrollment, code: codeOf(meant), message: messageOf(meant, context.language) }); }
  }
  return done;
}
