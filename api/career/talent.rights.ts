import type { TalentCalibration, TalentPlacement, TalentReview } from '../../schema/career/talent.ts';
import type { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Where } from '../kernel/where.ts';
import { ledBy, peopleIn } from '../sight.ts';

/** The talent committee. */
export const committee = [Role.HR_ADMIN, Role.HR_HEAD, Role.APPOINTING_OFFICER, Role.AUDITOR] as const;
/** These people but the actor. */
export const others = (actor: Actor, people: boolean | Where<Employee>): Where<Employee> | false => people !== false && { $and: [people === true ? {} : people, { id: { $ne: actor.employee ?? '' } }] };
/** People below the units one leads, but oneself. */
export const led = ledBy;
/** Any of these conditions, within the agency. */
export const any = <N>(actor: Actor, parts: readonly (object | false)[]): Where<N> | false => {
  const some = parts.filter(part => part !== false);
  return some.length > 0 && ({ agency: actor.agency, $or: some } as never);
};
/** What is about these people. */
export const about = (people: Where<Employee> | false, more: object = {}) => people !== false && { employee: people, ...more };

/** A review that is being prepared. */
export const reviewsToPrepare: Rule<TalentReview> = actor => hasRoleAtLarge(actor, Role.HR_ADMIN) && ({ agency: actor.agency, status: 'DRAFT' } as never);
/** A box is seen by who keeps, decides or audits talent, never by themselves their own; once closed by whoever leads the person; by the person where it is shown to people. */
export const boxesSeen: Rule<TalentPlacement> = actor => !actor.provider && any(actor, [
  about(others(actor, peopleIn(actor, ...committee))), about(led(actor), { review: { status: 'CLOSED' } }), actor.employee !== null && { employee: actor.employee, review: { status: 'CLOSED', shownToPeople: true } },
]);
/** Calibrations are the business of the committee alone. */
export const calibrationsSeen: Rule<TalentCalibration> = actor => any(actor, [about(others(actor, peopleIn(actor, ...committee)))]);
/** What a member of the committee may calibrate: what is about others, and has not been decided. */
export const calibrationsToPropose: Rule<TalentCalibration> = actor => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD) && actor.employee !== null && ({ agency: actor.agency, status: 'PROPOSED', employee: { $ne: actor.employee } } as never);
