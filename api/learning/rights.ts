import type { CourseProposal } from '../../schema/learning/course-proposal.ts';
import type { CurriculumReview } from '../../schema/learning/curriculum-review.ts';
import type { Enrollment } from '../../schema/learning/enrollment.ts';
import type { LearningModule, QuizQuestion } from '../../schema/learning/module.ts';
import type { Offering } from '../../schema/learning/offering.ts';
import type { Survey } from '../../schema/learning/survey.ts';
import type { Training } from '../../schema/learning/training.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRole, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';

/** Who keeps trainings and what is said of them. */
export const keepsTrainings = (actor: Actor) => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);
/** Who sees all there is to trainings. */
export const seesTrainings = (actor: Actor) => hasRole(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN, Role.HR_HEAD, Role.AUDITOR);

/** An edition may change until it is opened. */
export const surveysBeingWritten: Rule<Survey> = actor => keepsTrainings(actor) && ({ agency: actor.agency, status: 'DRAFT' } as Where<Survey>);

/** Reviews under way are seen by who keeps, decides or audits trainings; the decision by whoever sees the training, and by the partner who gives it. */
export const reviewsSeen: Rule<CurriculumReview> = actor => {
  if (actor.provider) return { agency: actor.agency, status: 'DECIDED', training: { provider: actor.provider, status: 'PUBLISHED' } } as never;
  return (seesTrainings(actor) ? { agency: actor.agency } : { agency: actor.agency, status: 'DECIDED' }) as Where<CurriculumReview>;
};

/** A partner whose key may propose. */
export const thePartner: Rule<CourseProposal> = actor => actor.provider !== null && actor.scopes.includes('PROPOSE_COURSES') && ({ agency: actor.agency, provider: actor.provider } as Where<CourseProposal>);
/** Partners see their own, the agency all. */
export const courseProposalsSeen: Rule<CourseProposal> = actor => (actor.provider ? thePartner(actor) : seesTrainings(actor) && ({ agency: actor.agency } as Where<CourseProposal>));
/** A partner mends a proposal nobody looks into yet. */
export const proposalsBeingMade: Rule<CourseProposal> = actor => { const own = thePartner(actor); return own !== false && ({ ...(own as object), status: { $in: ['SUBMITTED', 'RETURNED'] } } as never); };

/** Trainings somebody is, or was, enrolled in. */
const learntBy = ({ employee, agency }: Actor): Where<Training> =>
  ({ agency, $some: { Offering: { by: 'training', where: { $some: { Enrollment: { by: 'offering', where: { employee: employee ?? '', status: { $in: ['APPROVED', 'COMPLETED'] } } } } } } } }) as never;

/** What a module holds is for those enrolled, and for those who write, keep or audit trainings. */
export const contentOf: Rule<LearningModule> = actor => !actor.provider && (seesTrainings(actor) || (actor.employee !== null && ({ training: learntBy(actor) } as never)));

/** So are the questions of a quiz. */
export const questionsOf: Rule<QuizQuestion> = actor => !actor.provider && (seesTrainings(actor) ? ({ agency: actor.agency } as never) : actor.employee !== null && ({ agency: actor.agency, module: { training: { $and: [{ status: { $ne: 'DRAFT' } }, learntBy(actor)] } } } as never));

/** The answers are for those who write trainings alone, and not where they learn themselves. */
export const keyOf: Rule<QuizQuestion> = actor => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN) && ({ agency: actor.agency, $not: { module: { training: learntBy(actor) } } } as never);

/** Offerings whose sessions are still planned: not over, and nobody has a result. */
export const offeringsInPlanning: Rule<Offering> = actor => keepsTrainings(actor) && ({ agency: actor.agency, status: { $in: ['PLANNED', 'OPEN', 'CLOSED'] }, $not: { $some: { Enrollment: { by: 'offering', where: { status: 'COMPLETED' } } } } } as never);

/** Places of others: nobody marks whether they came themselves. */
export const placesOfOthers: Rule<Enrollment> = actor => keepsTrainings(actor) && ({ agency: actor.agency, employee: { $ne: actor.employee ?? '' } } as never);
/** Those of them whose result is not given yet. */
export const placesToMark: Rule<Enrollment> = actor => { const others = placesOfOthers(actor); return others !== false && ({ ...(others as object), status: 'APPROVED' } as never); };
