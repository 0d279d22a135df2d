const row = { createdAt: 'Created', updatedAt: 'Changed' };
/** Words of policies and of equal opportunity in English. */
export default {
  menu: { opportunity: 'Equal opportunity' },
  policy: {
    opportunity_note: 'The same chance for everyone, and it can be shown: participation and approval of groups against the four-fifths line.', subject: 'About', by: 'By', year: 'Year', none: 'Not stated', ages: { UNDER_30: 'Under 30', FROM_30: '30–39', FROM_40: '40–49', FROM_50: '50 and over' },
    people: 'People', asked: 'Decided', approved: 'Approved', participation: 'Participation', approval: 'Approval', withheld: 'withheld', below: 'below the line', nobody: 'Nobody', all_withheld: 'All numbers are too small to be shown.',
    lines: 'Line of %{share}% of the highest group: participation %{participation}%, approval %{approval}%.', rules: 'Numbers below %{fewest} people are withheld, and further groups where they could be found by subtraction (%{law}).',
    reach: 'Reach', reached: 'Read by %{read} of %{people} people (%{percent}%).', i_read: 'I have read it', you_read: 'You said you read it on %{day}.', consultation: 'Consultation of employees', until: 'Answers until %{day}', answer: 'Answer', change_answer: 'Change my answer',
    others_later: 'What others answered can be read once the policy is decided.', no_opinions: 'No answers yet', reviews_note: 'Opened by calendar or evidence; one cause opens one review.',
  },
  resources: {
    Rule: { words: { UNDER_30: 'Under 30', FROM_30: '30 to 39', FROM_40: '40 to 49', FROM_50: '50 and older' } },
    Policy: { name: 'Policy |||| Policies', empty: 'Draft a career or training policy.', moves: { consult: 'Begin consultation', withdraw: 'Withdraw', decide: 'Decide', return: 'Return', enact: 'Put in force', review: 'Review', revoke: 'Revoke' }, fields: { ...row, kind: 'About', instrument: 'Instrument', title: 'Title', text: 'Text', documentUrl: 'Document (https)', edition: 'Edition', supersedes: 'Supersedes', unit: 'For', status: 'Status', proposer: 'Proposed by', consultedFrom: 'Consultation from', consultedUntil: 'Consultation until', number: 'Number', decidedOn: 'Decided on', result: 'Result of the consultation', reasons: 'Reasons', validFrom: 'In force from', validUntil: 'In force until', reviewBy: 'Review by', until: 'Answers until', reach: 'Reach', moves: 'Actions' } },
    PolicyOpinion: { name: 'Answer |||| Answers', empty: 'No answers yet.', fields: { ...row, policy: 'Policy', authorName: 'Employee', stance: 'Stance', comment: 'Answer' } },
    PolicyReading: { name: 'Read receipt |||| Read receipts', empty: 'Nobody has confirmed yet.', fields: { ...row, policy: 'Policy', employee: 'Employee', readOn: 'Read on' } },
    PolicyReview: { name: 'Policy review |||| Policy reviews', empty: 'Reviews are opened by calendar or evidence.', moves: { begin: 'Begin', decide: 'Decide' }, fields: { ...row, policy: 'Policy', status: 'Status', openedOn: 'Opened', proposer: 'Proposer of the policy', decision: 'Decision', reason: 'Reason', decidedOn: 'Decided on', causes: 'Causes', moves: 'Actions' } },
    PolicyReviewCause: { name: 'Cause |||| Causes', empty: 'No causes yet.', fields: { ...row, review: 'Review', policy: 'Policy', kind: 'Kind', key: 'Key', finding: 'Finding', foundOn: 'Found on' } },
  },
  enums: {
    PolicyKind: { CAREER: 'Career', TRAINING: 'Training' }, InstrumentKind: { PERDA: 'Regional regulation', PERWALI: 'Mayor’s regulation', DECREE: 'Mayor’s decree', INSTRUCTION: 'Mayor’s instruction', CIRCULAR: 'Circular' },
    PolicyStatus: { DRAFT: 'Draft', CONSULTATION: 'Consultation', DECIDED: 'Decided', IN_FORCE: 'In force', UNDER_REVIEW: 'Under review', REVOKED: 'Revoked' }, Stance: { SUPPORT: 'In favour', AMEND: 'Wants changes', OPPOSE: 'Against' },
    PolicyReviewStatus: { OPENED: 'Opened', IN_REVIEW: 'In review', DECIDED: 'Decided' }, ReviewDecision: { KEEP: 'Kept', REVISE: 'To be revised', REVOKE: 'Revoked' },
    ReviewCause: { CALENDAR: 'Calendar', RELEVANCE: 'Relevance of trainings', DEMAND: 'Complaints and demand', PARTICIPATION: 'Unequal participation', REQUEST: 'Request' },
    OpportunitySubject: { TRAINING: 'Trainings', PROMOTION: 'Promotions' }, OpportunityGroup: { SEX: 'Sex', AGE: 'Age', EMPLOYMENT_STATUS: 'Employment status', POSITION_KIND: 'Kind of position', UNIT: 'Office' },
  },
};
