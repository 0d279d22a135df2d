/** Words of the citizens' voice in English. */
const both = { createdAt: 'Created', updatedAt: 'Changed', moves: 'Actions', status: 'Status', unitSubtree: 'Unit and below' };
export default {
  areas: { participation: 'Citizens’ voice' },
  participation: {
    late: 'Late', anonymous: 'Anonymous', confidential: 'Confidential', both: 'Anonymous and confidential', open: 'Name known', privacy: 'Privacy', reveal: 'Show reporter', reveal_note: 'Who reports is protected. This request and its reason go into the audit trail.', reason: 'Reason', show: 'Show', no_name: 'No name given',
    take_seat: 'Take a seat', seated: 'Your seat is kept', seats_of: '%{taken} of %{seats} taken', merged: 'Merged into it', raise_note: 'It is raised in your own name and shown once moderated.',
    not_begun: 'No quarter is closed yet', progress_note: 'Progress is read from the activity of the work plan; it is not typed here.',
    result: 'Satisfaction index (IKM)', result_note: '%{responses} answers; a sample should have %{sample}. %{law}', too_few: 'Not enough answers yet', too_few_hint: 'The result is shown once five people answered.', ikm: 'IKM %{index}',
    register: 'Take down a report', registered: 'The report was taken down', code: 'Secret code of the reporter', code_note: 'Hand number and code to the reporter; the code is shown this once.',
  },
  resources: {
    Commitment: { name: 'Commitment |||| Commitments', empty: 'Record what was promised, and the activity of a work plan that keeps it.', moves: { keep: 'Declare kept', drop: 'Drop' }, fields: { ...both, title: 'Promise', aspiration: 'Aspiration', session: 'Forum', activity: 'Activity of a work plan', unit: 'Unit', dueOn: 'By', progress: 'Progress' } },
    Rule: { units: { factor: '', index: '' }, words: { SUPERVISORY_COMPLAINT: 'Complaint to be investigated', SERVICE_COMPLAINT: 'Complaint about a service', ASPIRATION: 'Aspiration', INFORMATION_REQUEST: 'Request for information', A: 'Very good', B: 'Good', C: 'Not good enough', D: 'Not good', CHI_SQUARE: 'Chi-square', MARGIN: 'Margin of error' } },
    ForumSession: { name: 'Forum |||| Forums', empty: 'Plan a forum with its agenda and seats.', moves: { open: 'Open registration', begin: 'Begin', close: 'Close and write the minutes', publish: 'Publish minutes', cancel: 'Cancel' }, fields: { ...both, topic: 'Topic', kind: 'Who may come', unit: 'Unit', agenda: 'Agenda (one item a line)', heldOn: 'Day', startsAt: 'Begins (HH:MM)', venue: 'Venue', seats: 'Seats', seatsTaken: 'Taken', seatsLeft: 'Left', minutes: 'Minutes', answersDueOn: 'Aspirations answered by' } },
    ForumRegistration: { name: 'Registration |||| Participants', empty: 'Nobody registered yet.', moves: { cancel: 'Give the seat back' }, fields: { ...both, session: 'Forum', name: 'Name', employee: 'Employee' } },
    Aspiration: { name: 'Aspiration |||| Aspirations', empty: 'Aspirations of citizens and employees appear here.', moves: { publish: 'Publish', hide: 'Hide', merge: 'Merge', assign: 'Assign to a unit', draft: 'Draft an answer', return: 'Return', release: 'Publish the answer' }, fields: { ...both, title: 'Title', body: 'Text', session: 'Forum', raisedBy: 'Raised by', theme: 'Service', unit: 'Answered by', mergedInto: 'Merged into', supportCount: 'Supporters', dueOn: 'Answer by', draft: 'Draft answer', draftOutcome: 'Draft outcome', outcome: 'Outcome', answer: 'Answer', answeredOn: 'Answered', late: 'Late' } },
    SatisfactionSurvey: { name: 'Satisfaction survey |||| Satisfaction surveys', empty: 'Prepare a survey of one service of one unit.', moves: { open: 'Open survey', close: 'Close survey', publish: 'Publish result' }, fields: { ...both, title: 'Title', unit: 'Unit', theme: 'Service', opensOn: 'From', closesOn: 'Until', population: 'Users of the service', responses: 'Answers', result: 'Satisfaction index' } },
    Complaint: {
      name: 'Citizen’s report |||| Citizens’ reports', empty: 'Reports of citizens appear here.',
      moves: { verify: 'Verify', suspend: 'Ask for more', complete: 'Complete', archive: 'Archive', dispose: 'Pass to an office', forward: 'Forward', begin: 'Begin', answer: 'Answer', confirm: 'Confirm as settled', reopen: 'Reopen', close: 'Close' },
      fields: {
        ...both, number: 'Number', kind: 'Class', title: 'Title', body: 'What was reported', place: 'Place', channel: 'Channel', anonymous: 'Anonymous', confidential: 'Confidential', reporterName: 'Reporter', reporterContact: 'E-mail or telephone', theme: 'Service', unit: 'Unit', reported: 'Person reported', reportedNumber: 'NIP of the person reported', receivedOn: 'Received', completeOn: 'File complete', verifyBy: 'Verify by', followUpBy: 'Follow up by', dueOn: 'Settle by',
        ombudsmanFrom: 'Ombudsman from', answer: 'Answer', answeredOn: 'Answered', respondBy: 'Reaction until', closesAfter: 'Closes by itself after', closedOn: 'Closed', outcome: 'Outcome', archivedFor: 'Archived because', reason: 'Because', reopened: 'Times reopened', lateSince: 'Late since', waitsUntil: 'Waits until', late: 'Late', signal: 'Demand signal', rulesApplied: 'Law behind the deadlines', text: 'What is added',
      },
    },
  },
  enums: {
    CommitmentStatus: { PROMISED: 'Promised', KEPT: 'Kept', DROPPED: 'Dropped' },
    ForumKind: { PUBLIC: 'Public', INTERNAL: 'Internal' }, ForumStatus: { PLANNED: 'Planned', OPEN: 'Open', LIVE: 'Being held', CLOSED: 'Closed', PUBLISHED: 'Published', CANCELLED: 'Cancelled' }, RegistrationStatus: { REGISTERED: 'Registered', CANCELLED: 'Given back' },
    AspirationStatus: { RECEIVED: 'Waits for moderation', PUBLISHED: 'Published', UNDER_REVIEW: 'Under review', DRAFTED: 'Answer drafted', ANSWERED: 'Answered', MERGED: 'Merged', HIDDEN: 'Hidden' }, AspirationOutcome: { ACCEPTED: 'Accepted', PARTLY: 'Accepted in part', REJECTED: 'Not accepted' },
    SatisfactionStatus: { DRAFT: 'In preparation', OPEN: 'Open', CLOSED: 'Closed', PUBLISHED: 'Published' }, SatisfactionGrade: { A: 'Very good', B: 'Good', C: 'Not so good', D: 'Bad' },
    SatisfactionElement: { U1: 'Requirements', U2: 'Procedure', U3: 'Time', U4: 'Fees', U5: 'Product', U6: 'Competence of staff', U7: 'Conduct of staff', U8: 'Handling of complaints', U9: 'Facilities' },
    ComplaintKind: { SUPERVISORY_COMPLAINT: 'Complaint with supervisory weight', SERVICE_COMPLAINT: 'Complaint about a service', ASPIRATION: 'Wish or proposal', INFORMATION_REQUEST: 'Request for information' },
    ComplaintStatus: { RECEIVED: 'Received', INCOMPLETE: 'Something is missing', VERIFIED: 'Verified', DISPOSITIONED: 'Passed to an office', IN_PROGRESS: 'In progress', ANSWERED: 'Answered', CLOSED: 'Closed', REOPENED: 'Reopened', ARCHIVED: 'Archived' },
    ComplaintChannel: { WEB: 'Public pages', COUNTER: 'Counter', LETTER: 'Letter', PHONE: 'Telephone' },
    ComplaintOutcome: { CONFIRMED: 'Confirmed by the reporter', UNCONFIRMED: 'Closed without a reaction' },
    ArchiveReason: { DUPLICATE: 'Double report', NO_REPORT: 'No report', NOT_COMPLETED: 'Never completed', WITHDRAWN: 'Withdrawn' },
  },
};
