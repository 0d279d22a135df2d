import { LeaveChange, LeaveRecall, LeaveRequest, LeaveStatus as S } from '../../schema/leave/request.ts';
import { workflow } from '../kernel/workflow.ts';
import { callBack, deferIt, giveItBack, grantIt, grantOtherDays, itCanBeDeferred, itCanBeGranted, itLiesAhead, opine, refuseIt, sendIt, theDayLiesWithin, theLawAllowsIt, theOtherDaysAreOthers, theOtherDaysCanBeGranted } from './request.moves.ts';
import { theAuthority, theAuthorityOrHr, theEmployee, theEmployeeOrHr, theirsToWithdraw, theSupervisor } from './rights.ts';

const open = [S.SUBMITTED, S.CONSIDERED];

/** The way of a leave: asked by the employee, an opinion of the superior (form VII), a decision of the authority (form VIII); each with the four official answers. Unpaid leave is decided in nobody's name. */
export const leaveWorkflow = workflow(LeaveRequest, S, {
  start: S.DRAFT, subject: 'employee', party: () => ({ kind: 'UNPAID' }), who: 'employee.name', about: 'title',
  moves: {
    submit:         { from: [S.DRAFT], to: S.SUBMITTED, by: theEmployeeOrHr, check: theLawAllowsIt, then: sendIt },

    endorse:        { from: [S.SUBMITTED], to: S.CONSIDERED, by: theSupervisor, decides: true, then: opine('APPROVED') },
    adviseChange:   { from: [S.SUBMITTED], to: S.CONSIDERED, by: theSupervisor, decides: true, note: 'required', takes: LeaveChange, check: theOtherDaysAreOthers, then: opine('CHANGED') },
    adviseDeferral: { from: [S.SUBMITTED], to: S.CONSIDERED, by: theSupervisor, decides: true, note: 'required', check: itCanBeDeferred, then: opine('DEFERRED') },
    adviseAgainst:  { from: [S.SUBMITTED], to: S.CONSIDERED, by: theSupervisor, decides: true, note: 'required', then: opine('REFUSED') },

    approve:        { from: open, to: S.GRANTED, by: theAuthority, decides: true, check: itCanBeGranted, then: grantIt },
    change:         { from: open, to: S.GRANTED, by: theAuthority, decides: true, note: 'required', takes: LeaveChange, check: theOtherDaysCanBeGranted, then: grantOtherDays },
    defer:          { from: open, to: S.DEFERRED, by: theAuthority, decides: true, note: 'required', check: itCanBeDeferred, then: deferIt },
    refuse:         { from: open, to: S.REFUSED, by: theAuthority, decides: true, note: 'required', then: refuseIt },

    withdraw:       { from: [S.DRAFT, ...open], to: S.WITHDRAWN, by: theirsToWithdraw },
    cancel:         { from: [S.GRANTED], to: S.CANCELLED, by: theEmployee, note: 'required', check: itLiesAhead, then: giveItBack },
    recall:         { from: [S.GRANTED], to: S.RECALLED, by: theAuthorityOrHr, judges: true, note: 'required', takes: LeaveRecall, check: theDayLiesWithin, then: callBack },
  },
});
