import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Enrollment, EnrollmentResult, EnrollmentStatus as S } from '../../schema/learning/enrollment.ts';
import { Offering } from '../../schema/learning/offering.ts';
import { Role } from '../../schema/platform/account.ts';
import { peopleIn } from '../access.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Where } from '../kernel/where.ts';
import { workflow } from '../kernel/workflow.ts';
import { ledBy } from '../sight.ts';
import { keepTheResult, takeTheResultBack, theResultIsComplete } from './result.ts';

const theEmployee: Rule<Enrollment> = actor => actor.employee !== null && { employee: actor.employee };

/** BKPSDM: whoever keeps trainings for the person. */
const bkpsdm: Rule<Enrollment> = actor => {
  const people = peopleIn(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN, Role.HR_HEAD);
  return people !== false && { employee: people === true ? {} : people };
};

/** The supervisor; where there is none, since the person leads everybody, BKPSDM. */
const theirSupervisor: Rule<Enrollment> = actor => {
  const above: Where<Enrollment>[] = actor.employee ? [{ employee: { supervisor: actor.employee } }] : [];
  const office = bkpsdm(actor);
  const unled: Where<Enrollment>[] = office === false ? [] : [{ $and: [office === true ? {} : office, { employee: { supervisor: null } }] }];
  return above.length + unled.length > 0 && { $or: [...above, ...unled] };
};

/** Whoever the record waits for in its state. */
const whoeverItWaitsFor = (actor: Actor): boolean | Where<Enrollment> => {
  const waits = (status: S, answer: boolean | Where<Enrollment>): Where<Enrollment>[] => (answer === false ? [] : [{ $and: [{ status }, answer === true ? {} : answer] }]);
  const either = [...waits(S.SUBMITTED, theirSupervisor(actor)), ...waits(S.ENDORSED, bkpsdm(actor))];
  return either.length > 0 && { $or: either };
};

/** Asking: the employee, or on their behalf whoever leads them, or BKPSDM. */
const whoAsks: Rule<Enrollment> = actor => {
  const led = ledBy(actor), either = [theEmployee(actor), led && { employee: led }, bkpsdm(actor)].filter(answer => answer !== false) as Where<Enrollment>[];
  return either.length > 0 && { $or: either };
};

async function theOfferingIsOpen({ offering }: Enrollment, em: SqlEntityManager) {
  const { status, code } = await em.findOneOrFail(Offering, offering.id);
  if (status !== 'OPEN') throw conflict({ en: `Offering ${code} is not open for enrolment.`, id: `Sesi ${code} tidak sedang dibuka untuk pendaftaran.` }, { reason: 'OFFERING_NOT_OPEN', params: { offering: code } });
}

/** Locks the offering, so that two approvals cannot both take the last seat: what it says once the lock is held is what holds. */
async function aSeatIsFree({ offering: { id } }: Enrollment, em: SqlEntityManager) {
  const [offering] = await run<{ seats: number; taken: number; code: string; status: string }>(em, sql`select seats, seats_taken as taken, code, status from offering where id = ${id} for no key update`);
  const { seats, taken, code, status } = offering!;
  if (status === 'CANCELLED' || status === 'FINISHED') throw conflict({ en: `Offering ${code} is over or was cancelled.`, id: `Sesi ${code} sudah selesai atau dibatalkan.` }, { reason: 'OFFERING_OVER', params: { offering: code } });
  if (taken >= seats) throw conflict({ en: `Every seat of offering ${code} is taken.`, id: `Kuota sesi ${code} sudah penuh.` }, { reason: 'SEATS_TAKEN', params: { offering: code, seats } });
}

/** The way of an enrollment: employee → supervisor → BKPSDM → result. */
export const enrollmentWorkflow = workflow(Enrollment, S, {
  start: S.DRAFT, subject: 'employee', who: 'employee.name', about: 'offering.training.title',
  moves: {
    submit:   { from: [S.DRAFT, S.RETURNED], to: S.SUBMITTED, by: whoAsks, check: theOfferingIsOpen },
    endorse:  { from: [S.SUBMITTED], to: S.ENDORSED, by: theirSupervisor, decides: true },
    approve:  { from: [S.ENDORSED], to: S.APPROVED, by: bkpsdm, decides: true, check: aSeatIsFree },
    return:   { from: [S.SUBMITTED, S.ENDORSED], to: S.RETURNED, by: whoeverItWaitsFor, decides: true, note: 'required' },
    reject:   { from: [S.SUBMITTED, S.ENDORSED], to: S.REJECTED, by: whoeverItWaitsFor, decides: true, note: 'required' },
    withdraw: { from: [S.DRAFT, S.SUBMITTED, S.ENDORSED, S.RETURNED, S.APPROVED], to: S.WITHDRAWN, by: theEmployee },
    complete: { from: [S.APPROVED], to: S.COMPLETED, by: bkpsdm, judges: true, takes: EnrollmentResult, check: theResultIsComplete, then: keepTheResult },
    revoke:   { from: [S.COMPLETED], to: S.APPROVED, by: bkpsdm, judges: true, note: 'required', then: takeTheResultBack },
  },
});
