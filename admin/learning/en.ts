/** Words of the learning area in English. */
export default {
  menu: { mySurveys: 'My surveys' },
  evaluation: {
    form: 'Questions', anonymous: 'Answers keep no name, no time and nothing that leads to you. Results are shown together with those of others alone.', once: 'An invitation can be used once.', send: 'Send answers', thanks: 'Thank you, your answers are in.',
    mine_note: 'Trainings you were at; each invitation is used once, without a name.', uninvited: 'No invitation yet', uninvited_hint: 'An invitation comes once the result of your training is entered.', answer: 'Answer', answered: 'Answered', closed: 'Closed', choose: 'Choose a number.', no_names: 'May be left empty. Write nobody’s name.', scale: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Neutral', 4: 'Agree', 5: 'Strongly agree' },
    voices: 'What participants said', voices_note: 'Results of the anonymous survey; they grow by whole rounds of answers, so that nobody is recognised.', of: 'Offering', all_offerings: 'All offerings', nobody: 'Nobody was invited yet', counts: '%{invited} invited · %{answers} answers shown · %{waiting} waiting for a round of %{least}', too_few: 'Shown from %{least} answers', texts_wait: '%{given} remarks; shown from %{least}.',
    below: '%{relevance} in %{answers} answers; level %{level}', says: 'Says', judged: 'Found', due: 'Due',
  },
  resources: {
    Provider: { name: 'Provider |||| Providers', empty: 'Add the training centre, government bodies or partner universities.', fields: { code: 'Code', name: 'Name', kind: 'Kind', active: 'Active', agreementNumber: 'Agreement number', agreementUntil: 'Agreement until', email: 'E-mail', website: 'Website', createdAt: 'Created', updatedAt: 'Changed' } },
    Training: {
      name: 'Training |||| Trainings', title: 'Training catalogue', empty: 'Add a training and what it confers, then publish it.', moves: { publish: 'Publish', retire: 'Take out of the catalogue' },
      fields: { code: 'Code', title: 'Title', form: 'Form', learningHours: 'Hours (JP)', provider: 'Provider', status: 'Status', summary: 'Summary', competency: 'Confers competency', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    TrainingOutcome: { name: 'Competency conferred |||| Competencies conferred', empty: 'Say which competency, and which level, whoever passes is held to have.', fields: { training: 'Training', competency: 'Competency', level: 'Level conferred', createdAt: 'Created', updatedAt: 'Changed' } },
    Offering: {
      name: 'Session |||| Training sessions', empty: 'Schedule a session of a published training.', moves: { open: 'Open enrolment', close: 'Close enrolment', finish: 'Mark as held', cancel: 'Cancel session' }, participants: 'Participants',
      fields: { code: 'Code', training: 'Training', delivery: 'Delivery', startsOn: 'Starts', endsOn: 'Ends', location: 'Place', seats: 'Seats', seatsTaken: 'Taken', seatsLeft: 'Left', status: 'Status', competency: 'Confers competency', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    Enrollment: {
      name: 'Enrollment |||| Enrollments', empty: 'An employee asks for a place, or HR on their behalf.',
      moves: { submit: 'Submit', endorse: 'Endorse', approve: 'Approve', return: 'Return', reject: 'Reject', withdraw: 'Withdraw', complete: 'Enter result', revoke: 'Take result back' },
      fields: { employee: 'Employee', offering: 'Session', training: 'Training', status: 'Status', outcome: 'Outcome', reason: 'Why', completedOn: 'Day of the result', certificateNumber: 'Certificate number', unitSubtree: 'Unit and all below', moves: 'Actions', createdAt: 'Requested', updatedAt: 'Changed' },
    },
    Survey: { name: 'Training survey |||| Training surveys', empty: 'Make an edition of the survey, write its questions, then open it.', moves: { open: 'Open survey', close: 'Close survey' }, fields: { title: 'Title', edition: 'Edition', basedOn: 'Based on edition', status: 'State', openedOn: 'Opened', closedOn: 'Closed', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' } },
    SurveyQuestion: { name: 'Question |||| Questions', empty: 'Add questions; one of them is on relevance.', fields: { survey: 'Survey', number: 'Number', kind: 'Kind', prompt: 'Question', createdAt: 'Created', updatedAt: 'Changed' } },
    CurriculumReview: {
      name: 'Curriculum review |||| Curriculum reviews', empty: 'A review opens by itself when participants find a training of little relevance.', moves: { begin: 'Begin review', decide: 'Decide' },
      fields: { training: 'Training', status: 'State', openedOn: 'Opened', relevance: 'Relevance', answers: 'Answers', teacher: 'Teacher from the agency', decision: 'Decision', reason: 'Reason', decidedOn: 'Decided', rulesApplied: 'Rules', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    FollowUp: {
      name: 'Follow-up |||| Follow-ups', empty: 'A follow-up is scheduled by itself some months after a training.', moves: { report: 'Report how it is applied', assess: 'Assess as superior', examine: 'Assess for BKPSDM', waive: 'Waive' },
      fields: { employee: 'Employee', enrollment: 'Training', training: 'Training', completedOn: 'Day of result', dueOn: 'Due', due: 'Due now', status: 'State', selfApplied: 'Applied, says the employee', selfNote: 'The employee’s remarks', method: 'Method', applied: 'Applied at work (1–5)', findings: 'Findings', assessedAs: 'Assessed as', assessedOn: 'Assessed', preScore: 'Score before', postScore: 'Score after', gain: 'n-gain', ruleApplied: 'Rule (months)', unitSubtree: 'Unit and below', moves: 'Actions', createdAt: 'Scheduled', updatedAt: 'Changed' },
    },
    CourseProposal: {
      name: 'Partner proposal |||| Partner proposals', empty: 'Partners propose courses with an API key that may propose.', moves: { begin: 'Begin review', accept: 'Accept', return: 'Return', reject: 'Reject', submit: 'Submit again', withdraw: 'Withdraw' },
      fields: { provider: 'Partner', title: 'Title', summary: 'Summary', competency: 'Competency', level: 'Level aimed at', form: 'Form', delivery: 'Delivery', learningHours: 'JP', startsOn: 'Held', endsOn: 'Last day', seats: 'Seats', cost: 'Cost', location: 'Place', teacherNumber: 'NIP of the teacher', teacher: 'Teacher from the agency', status: 'State', training: 'Became the training', offering: 'Became the offering', moves: 'Actions', createdAt: 'Proposed', updatedAt: 'Changed' },
    },
    LearningHoursEntry: { name: 'JP entry |||| JP entries', empty: 'Hours are credited when a training is passed.', fields: { employee: 'Employee', session: 'Mentoring session', enrollment: 'Enrollment', hours: 'Hours (JP)', earnedOn: 'Earned on', year: 'Year', note: 'Note', createdAt: 'Recorded', updatedAt: 'Changed' } },
  },
  enums: {
    ProviderKind: { GOVERNMENT: 'Government', UNIVERSITY: 'Partner university', PROFESSIONAL: 'Professional body', PRIVATE: 'Private' },
    TrainingForm: {
      KL01: 'Leadership training', KL02: 'Managerial training', KL03: 'Technical training', KL04: 'Functional training', KL05: 'Sociocultural training', KL06: 'Seminar, conference', KL07: 'Workshop', KL08: 'Course', KL09: 'Upgrading course', KL10: 'Technical guidance', KL11: 'Briefing', KL12: 'Other, classical',
      NKL01: 'Coaching', NKL02: 'Mentoring', NKL03: 'E-learning', NKL04: 'Distance training', NKL05: 'Detachment', NKL06: 'Outdoor learning', NKL07: 'Benchmarking', NKL08: 'Exchange with companies', NKL09: 'Self-study', NKL10: 'Learning community', NKL11: 'Guidance at the workplace', NKL12: 'Internship', NKL13: 'Other, non-classical',
    },
    TrainingStatus: { DRAFT: 'Draft', PUBLISHED: 'Published', RETIRED: 'Retired' },
    Delivery: { CLASSROOM: 'Classroom', ONLINE: 'Online', BLENDED: 'Blended' },
    OfferingStatus: { PLANNED: 'Planned', OPEN: 'Open', CLOSED: 'Closed', FINISHED: 'Held', CANCELLED: 'Cancelled' },
    EnrollmentStatus: { DRAFT: 'Draft', SUBMITTED: 'Submitted', ENDORSED: 'Endorsed', APPROVED: 'Enrolled', RETURNED: 'Returned', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn', COMPLETED: 'Completed' },
    EnrollmentOutcome: { PASSED: 'Passed', FAILED: 'Failed', ABSENT: 'Absent' },
    SurveyStatus: { DRAFT: 'Draft', OPEN: 'Open', CLOSED: 'Closed' },
    SurveyQuestionKind: { RELEVANCE: 'Relevance (1–5)', LIKERT: 'Scale 1–5', TEXT: 'In words' },
    CurriculumReviewStatus: { OPENED: 'Waiting', IN_REVIEW: 'In review', DECIDED: 'Decided' },
    CurriculumDecision: { KEEP: 'Kept', REVISE: 'To be revised', RETIRE: 'Retired' },
    FollowUpStatus: { SCHEDULED: 'Scheduled', REPORTED: 'Reported', ASSESSED: 'Assessed', WAIVED: 'Waived' },
    FollowUpMethod: { SURVEY: 'Survey', INTERVIEW: 'Interview', OBSERVATION: 'Observation' },
    FollowUpAssessor: { SUPERIOR: 'Direct superior', TRAINING_MANAGER: 'Training manager' },
    CourseProposalStatus: { SUBMITTED: 'Submitted', IN_REVIEW: 'In review', RETURNED: 'Returned', ACCEPTED: 'Accepted', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn' },
  },
};
