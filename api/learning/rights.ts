import type { LearningModule, QuizQuestion } from '../../schema/learning/module.ts';
import type { Training } from '../../schema/learning/training.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRole, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';

/** Trainings somebody is, or was, enrolled in. */
const learntBy = ({ employee, agency }: Actor): Where<Training> =>
  ({ agency, $some: { Offering: { by: 'training', where: { $some: { Enrollment: { by: 'offering', where: { employee: employee ?? '', status: { $in: ['APPROVED', 'COMPLETED'] } } } } } } } }) as never;
const watches = (actor: Actor) => hasRole(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.TRAINING_MANAGER, Role.AUDITOR);

/** What a module holds is for those enrolled, and for those who write, keep or audit trainings. */
export const contentOf: Rule<LearningModule> = actor => !actor.provider && (watches(actor) || (actor.employee !== null && ({ training: learntBy(actor) } as never)));

/** So are the questions of a quiz. */
export const questionsOf: Rule<QuizQuestion> = actor => !actor.provider && (watches(actor) ? ({ agency: actor.agency } as never) : actor.employee !== null && ({ agency: actor.agency, module: { training: { $and: [{ status: { $ne: 'DRAFT' } }, learntBy(actor)] } } } as never));

/** The answers are for those who write trainings alone, and not where they learn themselves. */
export const keyOf: Rule<QuizQuestion> = actor => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN) && ({ agency: actor.agency, $not: { module: { training: learntBy(actor) } } } as never);
