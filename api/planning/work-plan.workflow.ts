import { ActivityQuarter, QuarterReport, QuarterStatus as Q, WorkPlan, WorkPlanClosing, WorkPlanStatus as S } from '../../schema/planning/work-plan.ts';
import { workflow } from '../kernel/workflow.ts';
import { closesQuarters, decidesWorkPlans, keepsStrategy, reportsQuarters } from './strategy.rights.ts';
import { everyQuarterIsClosed, itHasBegun, itsPlanRuns, itsQuartersAddUp, itsYearHasCome, keepTheReport, nameWhoProposed, sayWhatCameOfIt, theEarlierAreClosed } from './work-plan.moves.ts';

/** The way of a yearly work plan: HR → whoever leads the office, carried out by quarters and closed. */
export const workPlanWorkflow = workflow(WorkPlan, S, {
  start: S.DRAFT, subject: 'proposer', who: 'unit.name', about: 'title',
  moves: {
    propose: { from: [S.DRAFT, S.RETURNED], to: S.PROPOSED, by: actor => actor.employee !== null && keepsStrategy(actor), check: itsQuartersAddUp, then: nameWhoProposed },
    approve: { from: [S.PROPOSED], to: S.APPROVED, by: decidesWorkPlans, decides: true, check: itsQuartersAddUp },
    return:  { from: [S.PROPOSED], to: S.RETURNED, by: decidesWorkPlans, decides: true, note: 'required' },
    begin:   { from: [S.APPROVED], to: S.IN_EXECUTION, by: keepsStrategy, check: itsYearHasCome },
    close:   { from: [S.IN_EXECUTION], to: S.CLOSED, by: decidesWorkPlans, judges: true, takes: WorkPlanClosing, check: everyQuarterIsClosed, then: sayWhatCameOfIt },
  },
});

/** The realisation of a quarter: reported with what proves it, closed by somebody else, locked. */
export const quarterWorkflow = workflow(ActivityQuarter, Q, {
  start: Q.PLANNED, subject: 'reporter', who: 'activity.unit.name', about: 'activity.name',
  moves: {
    report: { from: [Q.PLANNED, Q.REPORTED, Q.RETURNED], to: Q.REPORTED, by: reportsQuarters, takes: QuarterReport, check: itHasBegun, then: keepTheReport },
    close:  { from: [Q.REPORTED], to: Q.CLOSED, by: closesQuarters, decides: true, check: theEarlierAreClosed },
    return: { from: [Q.REPORTED], to: Q.RETURNED, by: closesQuarters, decides: true, note: 'required', check: itsPlanRuns },
  },
});
