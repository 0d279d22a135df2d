import { AppraisalRatings, ObjectionGrounds, PerformancePlan, PlanStatus as S } from '../../schema/performance/plan.ts';
import { Role } from '../../schema/platform/account.ts';
import { workflow } from '../kernel/workflow.ts';
import { creditThePoints } from './credit-points.ts';
import { theLeaderHasTheResultOfTheUnit } from './leader.ts';
import { everyIndicatorIsReported, everyResultIsMeasured, fileTheObjection, startTheClock, theCycleIsOpen, theDaysAreOpen, theDaysAreOver } from './plan.moves.ts';
import { rate } from './rating.ts';
import { anyOf, inRole, theAssessor, theEmployee } from './who.ts';

const hr = inRole<PerformancePlan>(Role.HR_ADMIN);

/** The way of a performance plan (SKP): agreed, realised, assessed, delivered; final when accepted, not contested in time, or decided by the superior of the assessor. */
export const planWorkflow = workflow(PerformancePlan, S, {
  start: S.DRAFT, subject: 'employee', who: 'employee.name', about: 'cycle.name',
  moves: {
    submit:   { from: [S.DRAFT, S.RETURNED], to: S.SUBMITTED, by: anyOf(theEmployee, hr), check: everyResultIsMeasured },
    agree:    { from: [S.SUBMITTED], to: S.AGREED, by: theAssessor, decides: true, check: theCycleIsOpen },
    return:   { from: [S.SUBMITTED], to: S.RETURNED, by: theAssessor, decides: true, note: 'required' },
    realise:  { from: [S.AGREED], to: S.REALISED, by: anyOf(theEmployee, theAssessor), check: everyIndicatorIsReported },
    reopen:   { from: [S.REALISED], to: S.AGREED, by: theAssessor, decides: true, note: 'required' },
    assess:   { from: [S.REALISED, S.ASSESSED], to: S.ASSESSED, by: theAssessor, decides: true, takes: AppraisalRatings, check: theLeaderHasTheResultOfTheUnit, then: (plan, _em, ratings) => rate(plan, ratings) },
    deliver:  { from: [S.ASSESSED], to: S.DELIVERED, by: theAssessor, decides: true, then: startTheClock },
    accept:   { from: [S.DELIVERED], to: S.FINAL, by: theEmployee, then: creditThePoints },
    object:   { from: [S.DELIVERED], to: S.OBJECTED, by: theEmployee, takes: ObjectionGrounds, check: theDaysAreOpen, then: fileTheObjection },
    finalise: { from: [S.DELIVERED], to: S.FINAL, by: anyOf(theAssessor, hr), judges: true, check: theDaysAreOver, then: creditThePoints },
  },
});
