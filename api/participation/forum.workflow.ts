import { Aspiration, AspirationAssignment, AspirationDraft, AspirationMerge, AspirationStatus as A } from '../../schema/participation/aspiration.ts';
import { ForumMinutes, ForumRegistration, ForumSession, ForumStatus as F, RegistrationStatus } from '../../schema/participation/forum.ts';
import { workflow } from '../kernel/workflow.ts';
import { anOfficeAnswers, askTheOffice, beginTheAnswers, itLiesAhead, itsDayHasCome, keepTheDraft, keepTheMinutes, makeItPublic, mergeIt, theOtherStands } from './forum.moves.ts';
import { complaintAdmin, theirOwnSeat, theOffice } from './rights.ts';

/** The way of a session: planned → open for registrations → held → minutes written → minutes published. */
export const forumWorkflow = workflow(ForumSession, F, {
  start: F.PLANNED,
  moves: {
    open:    { from: [F.PLANNED], to: F.OPEN, by: complaintAdmin, check: itLiesAhead },
    begin:   { from: [F.OPEN], to: F.LIVE, by: complaintAdmin, check: itsDayHasCome },
    close:   { from: [F.LIVE], to: F.CLOSED, by: complaintAdmin, takes: ForumMinutes, then: keepTheMinutes },
    publish: { from: [F.CLOSED], to: F.PUBLISHED, by: complaintAdmin, then: beginTheAnswers },
    cancel:  { from: [F.PLANNED, F.OPEN], to: F.CANCELLED, by: complaintAdmin, note: 'required' },
  },
});

/** A seat is kept until it is given back. */
export const registrationWorkflow = workflow(ForumRegistration, RegistrationStatus, {
  start: RegistrationStatus.REGISTERED,
  moves: { cancel: { from: [RegistrationStatus.REGISTERED], to: RegistrationStatus.CANCELLED, by: theirOwnSeat } },
});

/** The way of an aspiration: moderated → an office drafts an answer → somebody else publishes it. */
export const aspirationWorkflow = workflow(Aspiration, A, {
  start: A.RECEIVED, subject: 'raisedBy', who: 'title', about: 'body',
  moves: {
    publish: { from: [A.RECEIVED, A.HIDDEN], to: A.PUBLISHED, by: complaintAdmin, decides: true },
    hide:    { from: [A.RECEIVED, A.PUBLISHED], to: A.HIDDEN, by: complaintAdmin, judges: true, note: 'required' },
    merge:   { from: [A.RECEIVED, A.PUBLISHED], to: A.MERGED, by: complaintAdmin, judges: true, takes: AspirationMerge, check: theOtherStands, then: mergeIt },
    assign:  { from: [A.PUBLISHED], to: A.UNDER_REVIEW, by: complaintAdmin, decides: true, takes: AspirationAssignment, check: anOfficeAnswers, then: askTheOffice },
    draft:   { from: [A.UNDER_REVIEW], to: A.DRAFTED, by: theOffice as never, decides: true, takes: AspirationDraft, then: keepTheDraft },
    return:  { from: [A.DRAFTED], to: A.UNDER_REVIEW, by: complaintAdmin, decides: true, note: 'required' },
    release: { from: [A.DRAFTED], to: A.ANSWERED, by: complaintAdmin, decides: true, then: makeItPublic },
  },
});
