/** Words of succession and proposals to move somebody in English. */
export default {
  succession: {
    candidates: 'Could be nominated', candidates_note: 'People of the succession pool, those who meet most criteria first.', nobody: 'Nobody of the succession pool can be nominated yet', nominate: 'Nominate', lacking: '%{smart_count} criterion not met |||| %{smart_count} criteria not met', all_met: 'All criteria met', criteria: 'Criteria', readiness: 'Proposed readiness',
  },
  career_proposal: {
    note: 'A proposal is verified by BKPSDM, approved by its head, then decreed. The decree alone moves anybody.', waiver_help: 'Needed where a criterion is not met.',
    criteria: 'Criteria on the day it was proposed', criteria_none: 'The criteria are kept when it is proposed.',
  },
  resources: {
    Rule: { units: { criteria: 'criteria' }, words: { PROMOTION: 'Promotion', CONVERSION: 'Conversion', TRANSFER: 'Transfer', ROTATION: 'Rotation', SPECIAL_ASSIGNMENT: 'Special assignment', READY_NOW: 'Ready now', ONE_TO_TWO_YEARS: '1–2 years', THREE_TO_FIVE_YEARS: '3–5 years', BLOCK: 'Needs a waiver', WARN: 'Warns' } },
    SuccessionPosition: {
      name: 'Critical post |||| Critical posts', empty: 'Add a post whose successors must be ready.',
      fields: { position: 'Position', unit: 'Unit', title: 'Post', reason: 'Why it is critical', active: 'Successors kept', vacant: 'Vacant', holderNames: 'Held by', createdAt: 'Created', updatedAt: 'Changed' },
    },
    Successor: {
      name: 'Successor |||| Successors', empty: 'Nominate somebody of the succession pool.', moves: { consent: 'Agree to stand', decline: 'Decline', confirm: 'Confirm', review: 'Review readiness', remove: 'Remove' },
      fields: { target: 'Critical post', employee: 'Employee', placement: 'Talent box', reason: 'Reason', status: 'Status', proposedReadiness: 'Proposed readiness', readiness: 'Readiness', departure: 'Why it differs from the proposal', consentedOn: 'Agreed on', nominator: 'Nominated by', unitSubtree: 'Unit and all below', moves: 'Actions', createdAt: 'Nominated', updatedAt: 'Changed' },
    },
    CareerProposal: {
      name: 'Career proposal |||| Career proposals', empty: 'Propose a transfer, rotation, promotion or other move.', moves: { propose: 'Propose', verify: 'Verify', approve: 'Approve', decree: 'Decree', return: 'Return', reject: 'Reject', withdraw: 'Withdraw' },
      fields: { kind: 'Kind', employee: 'Employee', fromPosition: 'From position', fromUnit: 'From unit', position: 'To position', unit: 'To unit', post: 'Post proposed', successor: 'Successor', reason: 'Reason', endsOn: 'Until', waiver: 'Reason for a waiver', status: 'Status', eligible: 'Eligible', proposedOn: 'Proposed', proposer: 'Proposed by', decreeNumber: 'Decree number', decreedOn: 'Day of the decree', effectiveOn: 'First day (TMT)', assignment: 'Assignment', unitSubtree: 'Unit and all below', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
  },
  enums: {
    Readiness: { READY_NOW: 'Ready now', ONE_TO_TWO_YEARS: '1–2 years', THREE_TO_FIVE_YEARS: '3–5 years' },
    SuccessorStatus: { NOMINATED: 'Waits for consent', CONSENTED: 'Consented', CONFIRMED: 'Confirmed', DECLINED: 'Declined', REMOVED: 'Removed' },
    ProposalKind: { TRANSFER: 'Transfer', ROTATION: 'Rotation', PROMOTION: 'Promotion', DEMOTION: 'Demotion', SPECIAL_ASSIGNMENT: 'Special assignment', CONVERSION: 'Conversion' },
    ProposalStatus: { DRAFT: 'Draft', PROPOSED: 'Proposed', VERIFIED: 'Verified', APPROVED: 'Approved', DECREED: 'Decreed', REJECTED: 'Rejected', RETURNED: 'Returned', WITHDRAWN: 'Withdrawn' },
  },
};
