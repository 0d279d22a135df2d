/** Words of the learning area in English. */
export default {
  resources: {
    Provider: { name: 'Provider |||| Providers', empty: 'Add the training centre, government bodies or partner universities.', fields: { code: 'Code', name: 'Name', kind: 'Kind', active: 'Active', agreementNumber: 'Agreement number', agreementUntil: 'Agreement until', email: 'E-mail', website: 'Website', createdAt: 'Created', updatedAt: 'Changed' } },
    Training: {
      name: 'Training |||| Trainings', title: 'Training catalogue', empty: 'Add a training and what it confers, then publish it.', moves: { publish: 'Publish', retire: 'Take out of the catalogue' },
      fields: { code: 'Code', title: 'Title', form: 'Form', learningHours: 'Hours (JP)', modules: 'Modules', provider: 'Provider', status: 'Status', summary: 'Summary', competency: 'Confers competency', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    TrainingOutcome: { name: 'Competency conferred |||| Competencies conferred', empty: 'Say which competency, and which level, whoever passes is held to have.', fields: { training: 'Training', competency: 'Competency', level: 'Level conferred', createdAt: 'Created', updatedAt: 'Changed' } },
    Offering: {
      name: 'Session |||| Training sessions', empty: 'Schedule a session of a published training.', moves: { open: 'Open enrolment', close: 'Close enrolment', finish: 'Mark as held', cancel: 'Cancel session' }, participants: 'Participants',
      fields: { code: 'Code', training: 'Training', delivery: 'Delivery', startsOn: 'Starts', endsOn: 'Ends', location: 'Place', seats: 'Seats', seatsTaken: 'Taken', seatsLeft: 'Left', abroad: 'Abroad', status: 'Status', competency: 'Confers competency', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    Enrollment: {
      name: 'Enrollment |||| Enrollments', empty: 'An employee asks for a place, or HR on their behalf.',
      moves: { submit: 'Submit', endorse: 'Endorse', approve: 'Approve', return: 'Return', reject: 'Reject', withdraw: 'Withdraw', complete: 'Enter result', revoke: 'Take result back' },
      fields: { employee: 'Employee', offering: 'Session', training: 'Training', status: 'Status', outcome: 'Outcome', reason: 'Why', completedOn: 'Day of the result', certificateNumber: 'Certificate number', progress: 'Progress', modulesDone: 'Modules done', learningDays: 'Days of learning', unitSubtree: 'Unit and all below', moves: 'Actions', createdAt: 'Requested', updatedAt: 'Changed' },
    },
    LearningHoursEntry: { name: 'JP entry |||| JP entries', empty: 'Hours are credited when a training is passed.', fields: { employee: 'Employee', session: 'Mentoring session', enrollment: 'Enrollment', hours: 'Hours (JP)', earnedOn: 'Earned on', year: 'Year', note: 'Note', createdAt: 'Recorded', updatedAt: 'Changed' } },
    LearningModule: {
      name: 'Module |||| Modules', empty: 'Write modules of text, video, files and quizzes before the training is published.', frozen: 'The training is published: modules stay as learners have begun them.',
      fields: { training: 'Training', sequence: 'Order', title: 'Title', kind: 'Kind', required: 'Required', minutes: 'Minutes', content: 'Text or instructions', url: 'Address of the video (https)', file: 'File', fileName: 'File', passMark: 'Pass mark (%)', attemptsAllowed: 'Attempts', createdAt: 'Created', updatedAt: 'Changed' },
    },
    QuizQuestion: { name: 'Quiz question |||| Quiz questions', empty: 'Add questions with their options.', fields: { module: 'Quiz', sequence: 'Order', text: 'Question', kind: 'Answered by', options: 'Options', answers: 'Right answers', createdAt: 'Created', updatedAt: 'Changed' } },
    ModuleProgress: { name: 'Progress |||| Progress', empty: 'The learner has opened no module yet.', fields: { enrollment: 'Enrollment', module: 'Module', percent: 'Progress', startedAt: 'Begun', completedAt: 'Done', reportedAt: 'Last opened', createdAt: 'Recorded', updatedAt: 'Changed' } },
    QuizAttempt: { name: 'Quiz attempt |||| Quiz attempts', empty: 'The quiz was not tried yet.', fields: { enrollment: 'Enrollment', module: 'Quiz', number: 'No.', score: 'Score', rightAnswers: 'Right', questions: 'Questions', passed: 'Passed', attemptsLeft: 'Attempts left', submittedAt: 'Handed in', createdAt: 'Recorded', updatedAt: 'Changed' } },
    Certificate: {
      name: 'Certificate |||| Certificates', empty: 'A certificate is issued with a pass.', download: 'Download PDF', verify: 'Verification page',
      fields: { enrollment: 'Enrollment', employee: 'Employee', number: 'Number', code: 'Verification code', holderName: 'Name as printed', title: 'Training', organiser: 'Organiser', form: 'Form', delivery: 'Delivery', hours: 'Hours (JP)', startsOn: 'Starts', endsOn: 'Ends', issuedOn: 'Issued', signatoryName: 'Signed by', signatoryTitle: 'Post of the signatory', status: 'Status', revokedOn: 'Revoked on', createdAt: 'Created', updatedAt: 'Changed' },
    },
  },
  menu: { learn: 'My Online Courses' },
  learn: {
    note: 'Trainings you take online. Progress is kept even while the connection is lost.', none: 'No online course yet', none_hint: 'A course appears here once your enrollment is approved.', catalogue: 'Open the catalogue', open: 'Open the course', go_on: 'Go on', look: 'Look again', days: '%{days} · %{hours} JP',
    modules: 'Modules', minutes: '%{smart_count} minute |||| %{smart_count} minutes', optional: 'optional', done: 'Done', begun: '%{percent}%', mark: 'Mark as done', marked: 'Module done on %{at}.', next: 'Next module', watch: 'Watch the video', elsewhere: 'Opens in a new tab.', download: 'Download the file: %{name}',
    waiting: '%{smart_count} report waits for the network and will be sent by itself. |||| %{smart_count} reports wait for the network and will be sent by themselves.', not_begun: 'This course begins on %{day}.', over: 'This course is over: %{outcome}.', ready: 'All required modules are done. BKPSDM will look at it and enter the result.',
    quiz: 'Pass mark %{mark}%. Attempts: %{left} of %{all}.', multiple: 'Choose all that are right', hand_in: 'Hand in the answers', unanswered: 'Answer all questions first.', score: 'Score %{score}%: %{right} of %{all} right.', passed: 'Passed.', failed: 'Not passed.', left: 'Attempts left: %{left}.', used_up: 'No attempts are left. Ask the training manager.', again: 'Try again', marks: 'Attempt %{number}: %{score}%',
    hours: 'JP by day', hours_note: 'At most %{most} JP of this form count on a day (%{law}). JP are credited once you have passed.', counted: '%{counted} of %{hours} JP count', certificate: 'Certificate %{number}',
    upload: 'Choose a file', uploaded: 'File sent: %{name}', uploading: 'Sending …', not_sent: 'The file was not sent. Check the network, then try again.', file_kinds: 'PDF, PowerPoint, Word, Excel, picture or MP4; at most 50 MB.', options_hint: 'One option a line, 2 to 10 options.', right_hint: 'Tick what is right.', option: 'Option %{number}',
  },
  enums: {
    ModuleKind: { TEXT: 'Text', VIDEO_LINK: 'Video', FILE: 'File', QUIZ: 'Quiz' },
    QuestionKind: { SINGLE: 'One answer', MULTIPLE: 'Several answers' },
    CertificateStatus: { VALID: 'Valid', REVOKED: 'Revoked' },
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
