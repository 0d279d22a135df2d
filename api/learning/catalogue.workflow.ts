import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Enrollment } from '../../schema/learning/enrollment.ts';
import { Offering, OfferingStatus as O } from '../../schema/learning/offering.ts';
import { Training, TrainingStatus as T } from '../../schema/learning/training.ts';
import { Role } from '../../schema/platform/account.ts';
import { hasRoleAtLarge, type Actor } from '../kernel/actor.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { workflow } from '../kernel/workflow.ts';
import { theModulesAreWhole } from './modules.ts';

const theTrainingManager = (actor: Actor) => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);

async function theTrainingIsPublished({ training }: Offering, em: SqlEntityManager) {
  const { status, title } = await em.findOneOrFail(Training, training.id);
  if (status !== T.PUBLISHED) throw conflict({ en: `The training “${title}” is not in the catalogue.`, id: `Pelatihan “${title}” tidak ada dalam katalog.` }, { reason: 'TRAINING_NOT_PUBLISHED' });
}

async function nobodyIsEnrolled({ id, code }: Offering, em: SqlEntityManager) {
  const enrolled = await em.count(Enrollment, { offering: id, status: { $in: ['SUBMITTED', 'ENDORSED', 'APPROVED'] } });
  if (enrolled) throw conflict({ en: `Offering ${code} still has ${enrolled} live enrollments; decide or withdraw them first.`, id: `Sesi ${code} masih memiliki ${enrolled} pendaftaran berjalan; putuskan atau tarik dahulu.` }, { reason: 'STILL_ENROLLED', params: { enrolled } });
}

function itHasBegun({ startsOn, code }: Offering, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (startsOn > house.clock.today()) throw conflict({ en: `Offering ${code} has not begun yet.`, id: `Sesi ${code} belum dimulai.` }, { reason: 'NOT_BEGUN', params: { startsOn } });
}

/** A training comes into the catalogue, and goes out of it. */
export const trainingWorkflow = workflow(Training, T, {
  start: T.DRAFT,
  moves: {
    publish: { from: [T.DRAFT, T.RETIRED], to: T.PUBLISHED, by: theTrainingManager, check: theModulesAreWhole },
    retire:  { from: [T.PUBLISHED], to: T.RETIRED, by: theTrainingManager },
  },
});

/** An offering is planned, opened, held, or cancelled. */
export const offeringWorkflow = workflow(Offering, O, {
  start: O.PLANNED,
  moves: {
    open:   { from: [O.PLANNED, O.CLOSED], to: O.OPEN, by: theTrainingManager, check: theTrainingIsPublished },
    close:  { from: [O.OPEN], to: O.CLOSED, by: theTrainingManager },
    finish: { from: [O.OPEN, O.CLOSED], to: O.FINISHED, by: theTrainingManager, check: itHasBegun },
    cancel: { from: [O.PLANNED, O.OPEN, O.CLOSED], to: O.CANCELLED, by: theTrainingManager, note: 'required', check: nobodyIsEnrolled },
  },
});
