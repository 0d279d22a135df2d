import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { Certificate, CertificateFilter } from '../../schema/learning/certificate.ts';
import { Enrollment, EnrollmentFilter, EnrollmentInput, LearningHoursEntry, LearningHoursEntryFilter } from '../../schema/learning/enrollment.ts';
import { LearningModule, LearningModuleFilter, LearningModuleInput, QuizQuestion, QuizQuestionFilter, QuizQuestionInput } from '../../schema/learning/module.ts';
import { Offering, OfferingFilter, OfferingInput } from '../../schema/learning/offering.ts';
import { ModuleProgress, ModuleProgressFilter, QuizAttempt, QuizAttemptFilter } from '../../schema/learning/progress.ts';
import { Provider, ProviderFilter, ProviderInput } from '../../schema/learning/provider.ts';
import { Training, TrainingFilter, TrainingInput, TrainingOutcome, TrainingOutcomeFilter, TrainingOutcomeInput } from '../../schema/learning/training.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Crud, CrudWithDelete, Reads } from '../kernel/crud.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { run, sql } from '../kernel/sql.ts';
import { itHoldsItsSessions, theSessionsStillFit } from './attendance.ts';
import { offeringWorkflow, trainingWorkflow } from './catalogue.workflow.ts';
import { enrollmentWorkflow } from './enrollment.workflow.ts';
import { itCanBeAnswered, itIsStillWritten } from './modules.ts';

const providers = Lists(Provider, ProviderFilter), trainings = Lists(Training, TrainingFilter), outcomes = Lists(TrainingOutcome, TrainingOutcomeFilter);
const offerings = Lists(Offering, OfferingFilter), enrollments = Lists(Enrollment, EnrollmentFilter), hours = Lists(LearningHoursEntry, LearningHoursEntryFilter);
const modules = Lists(LearningModule, LearningModuleFilter), questions = Lists(QuizQuestion, QuizQuestionFilter), progress = Lists(ModuleProgress, ModuleProgressFilter), attempts = Lists(QuizAttempt, QuizAttemptFilter), certificates = Lists(Certificate, CertificateFilter);

@Resolver(() => Provider) export class ProviderResolver extends Crud(providers, ProviderInput) {}
@Resolver(() => Training) export class TrainingResolver extends Crud(trainings, TrainingInput, { check: itHoldsItsSessions }) {}
@Resolver(() => TrainingOutcome) export class TrainingOutcomeResolver extends CrudWithDelete(outcomes, TrainingOutcomeInput) {}
@Resolver(() => Offering) export class OfferingResolver extends Crud(offerings, OfferingInput, { check: itFitsWhoIsEnrolled }) {}
@Resolver(() => Enrollment) export class EnrollmentResolver extends Crud(enrollments, EnrollmentInput, { fixed: ['employee'], check: ofTheCatalogueAndNotTwice }) {}
@Resolver(() => LearningHoursEntry) export class LearningHoursEntryResolver extends Reads(hours) {}
@Resolver(() => LearningModule) export class LearningModuleResolver extends CrudWithDelete(modules, LearningModuleInput, { fixed: ['training'], check: itIsStillWritten }) {}
@Resolver(() => QuizQuestion) export class QuizQuestionResolver extends CrudWithDelete(questions, QuizQuestionInput, { fixed: ['module'], check: itCanBeAnswered }) {}
@Resolver(() => ModuleProgress) export class ModuleProgressResolver extends Reads(progress) {}
@Resolver(() => QuizAttempt) export class QuizAttemptResolver extends Reads(attempts) {}
@Resolver(() => Certificate) export class CertificateResolver extends Reads(certificates) {}
export const TrainingMoves = Moves(trainingWorkflow), OfferingMoves = Moves(offeringWorkflow), EnrollmentMoves = Moves(enrollmentWorkflow);

Many(Provider, 'trainings', trainings, 'provider', 'The trainings this provider gives.');
Many(Training, 'outcomes', outcomes, 'training', 'The competencies it confers.');
Many(Training, 'offerings', offerings, 'training', 'When and where it is held.');
Many(Offering, 'enrollments', enrollments, 'offering', 'Who asked for a place.');
Many(Employee, 'enrollments', enrollments, 'employee', 'The trainings the person asked for.');
Many(Training, 'modules', modules, 'training', 'Its modules, where it is taken online.');
Many(LearningModule, 'questions', questions, 'module', 'The questions, where it is a quiz; none to whoever is not enrolled.');
Many(Enrollment, 'moduleProgress', progress, 'enrollment', 'How far the person is in each module begun.');
Many(Enrollment, 'quizAttempts', attempts, 'enrollment', 'The tries at its quizzes.');
Many(Enrollment, 'hoursEntries', hours, 'enrollment', 'The lines of the JP ledger it led to: what was counted, and why where that is less.');
Many(Enrollment, 'certificates', certificates, 'enrollment', 'The certificate, and those that were revoked.');
Many(Employee, 'certificates', certificates, 'employee', 'The certificates of the person.');
Many(Employee, 'hoursEntries', hours, 'employee', 'The lines of the person’s JP ledger.');

/** The end is not before the start, nobody finds themselves in another training, and there are no fewer seats than were given away. */
async function itFitsWhoIsEnrolled(input: OfferingInput, em: SqlEntityManager, _context: unknown, before: Offering | null) {
  const { training, startsOn, endsOn, seats } = input;
  if (endsOn < startsOn) throw invalidField('endsOn', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
  if (!before) return;
  if (training !== before.training.id && await em.count(Enrollment, { offering: before.id })) throw invalidField('training', { en: 'People asked for a place in this training; plan another offering instead.', id: 'Sudah ada pendaftaran untuk pelatihan ini; buatlah sesi lain.' }, 'IN_USE');
  await theSessionsStillFit(input, em, before);
  const { seatsTaken } = before;
  if (seats < seatsTaken) throw invalidField('seats', { en: `${seatsTaken} seats are taken already.`, id: `${seatsTaken} kursi sudah terisi.` }, 'TOO_FEW');
}

/** One asks for what is in the catalogue, and not twice for the same offering while an earlier request lives. */
async function ofTheCatalogueAndNotTwice({ employee, offering }: EnrollmentInput, em: SqlEntityManager, _context: unknown, before: Enrollment | null) {
  const [found] = await run<{ status: string; live: boolean }>(em, sql`select t.status, exists (
      select from enrollment e where e.employee_id = ${employee} and e.offering_id = o.id and e.status not in ('REJECTED', 'WITHDRAWN') and e.id is distinct from ${before?.id ?? null}) as live
    from offering o join training t on t.id = o.training_id where o.id = ${offering}`);
  if (offering !== before?.offering.id && found!.status !== 'PUBLISHED') throw invalidField('offering', { en: 'The training of this offering is not in the catalogue.', id: 'Pelatihan pada sesi ini tidak ada dalam katalog.' }, 'UNPUBLISHED');
  const twice = { en: 'There is a live enrollment of this person for this offering already.', id: 'Pegawai ini sudah memiliki pendaftaran yang berjalan untuk sesi ini.' };
  if (found!.live) throw conflict(twice, { fields: [{ path: ['offering'], code: 'TAKEN', message: twice }] });
}
