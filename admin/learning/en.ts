/** Words of the learning area in English. */
export default {
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
  },
};
