import { DocumentRequest, DocumentResult, DocumentStatus as S } from '../../schema/documents/request.ts';
import { workflow } from '../kernel/workflow.ts';
import { issueLetter, revokeLetter } from './letter.ts';
import { nothingIsAmiss, startTheClock, stopTheClock, thePapersAreThere, theyAreInOrder } from './request.moves.ts';
import { theEmployeeOrHr, theirsToWithdraw, theOfficer, theSigner } from './rights.ts';

/** The way of a document: asked with its papers, verified (BTL, MS, TMS), completed with a numbered letter. */
export const documentWorkflow = workflow(DocumentRequest, S, {
  start: S.DRAFT, subject: 'employee', who: 'employee.name', about: 'kind.name',
  moves: {
    submit:     { from: [S.DRAFT, S.INCOMPLETE], to: S.SUBMITTED, by: theEmployeeOrHr, check: thePapersAreThere, then: startTheClock },

    qualify:    { from: [S.SUBMITTED], to: S.ELIGIBLE, by: theOfficer, decides: true, check: nothingIsAmiss, then: theyAreInOrder },
    return:     { from: [S.SUBMITTED], to: S.INCOMPLETE, by: theOfficer, decides: true, note: 'required', then: stopTheClock },
    disqualify: { from: [S.SUBMITTED], to: S.INELIGIBLE, by: theOfficer, decides: true, note: 'required' },

    process:    { from: [S.ELIGIBLE], to: S.PROCESSING, by: theOfficer, decides: true },
    complete:   { from: [S.PROCESSING], to: S.COMPLETED, by: theSigner, decides: true, takes: DocumentResult, then: issueLetter },

    reopen:     { from: [S.COMPLETED], to: S.PROCESSING, by: theSigner, judges: true, note: 'required', then: revokeLetter },
    withdraw:   { from: [S.DRAFT, S.SUBMITTED, S.INCOMPLETE], to: S.WITHDRAWN, by: theirsToWithdraw },
  },
});
