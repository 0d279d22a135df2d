import { Complaint, ComplaintStatus as S } from '../../schema/participation/complaint.ts';
import { ComplaintAnswer, ComplaintArchiving, ComplaintCompletion, ComplaintDisposition, ComplaintVerification } from '../../schema/participation/complaint-moves.ts';
import { workflow } from '../kernel/workflow.ts';
import { anOfficerIsThere, askForMore, closeIt, confirmIt, keepTheAnswer, keepTheReason, nobodyReacted, passItOn, reopenIt, takeTheRest, theReporterMayStill, verifyIt, whoIsMeantIsKnown } from './complaint.moves.ts';
import { complaintAdmin, theClock, theOffice, theOfficeOrAdmin, theReporter } from './rights.ts';

/** The way of a report: received → verified → passed to an office → answered → confirmed, reopened or closed by itself. Passing it on restarts no clock, and the wrong door is no reason to refuse it. */
export const complaintWorkflow = workflow(Complaint, S, {
  start: S.RECEIVED, subject: 'reported', who: 'number', about: 'title',
  moves: {
    verify:   { from: [S.RECEIVED], to: S.VERIFIED, by: complaintAdmin, decides: true, takes: ComplaintVerification, check: whoIsMeantIsKnown, then: verifyIt },
    suspend:  { from: [S.RECEIVED], to: S.INCOMPLETE, by: complaintAdmin, decides: true, note: 'required', then: askForMore },
    complete: { from: [S.INCOMPLETE], to: S.RECEIVED, by: theReporter, takes: ComplaintCompletion, then: takeTheRest },
    archive:  { from: [S.RECEIVED, S.INCOMPLETE], to: S.ARCHIVED, by: complaintAdmin, judges: true, note: 'required', takes: ComplaintArchiving, then: keepTheReason },
    dispose:  { from: [S.VERIFIED], to: S.DISPOSITIONED, by: complaintAdmin, decides: true, takes: ComplaintDisposition, check: anOfficerIsThere, then: passItOn },
    forward:  { from: [S.DISPOSITIONED, S.IN_PROGRESS, S.REOPENED], to: S.DISPOSITIONED, by: theOfficeOrAdmin, judges: true, note: 'required', takes: ComplaintDisposition, check: anOfficerIsThere, then: passItOn },
    begin:    { from: [S.DISPOSITIONED, S.REOPENED], to: S.IN_PROGRESS, by: theOffice, decides: true },
    answer:   { from: [S.IN_PROGRESS], to: S.ANSWERED, by: theOffice, decides: true, takes: ComplaintAnswer, then: keepTheAnswer },
    confirm:  { from: [S.ANSWERED], to: S.CLOSED, by: theReporter, then: confirmIt },
    reopen:   { from: [S.ANSWERED, S.CLOSED], to: S.REOPENED, by: theReporter, note: 'required', check: theReporterMayStill, then: reopenIt },
    close:    { from: [S.ANSWERED], to: S.CLOSED, by: theClock, check: nobodyReacted, then: closeIt },
  },
});
