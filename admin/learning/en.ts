/** Words of the learning area in English. */
export default {
  menu: { mySurveys: 'My surveys', learn: 'My Online Courses' },
  evaluation: {
    sessions: 'Offerings and competencies', tab: 'Evaluation', form: 'Questions', anonymous: 'Answers keep no name, no time and nothing that leads to you. Results are shown together with those of others alone.', once: 'An invitation can be used once.', send: 'Send answers', thanks: 'Thank you, your answers are in.',
    mine_note: 'Trainings you were at; each invitation is used once, without a name.', uninvited: 'No invitation yet', uninvited_hint: 'An invitation comes once the result of your training is entered.', answer: 'Answer', answered: 'Answered', closed: 'Closed', choose: 'Choose a number.', no_names: 'May be left empty. Write nobody’s name.', scale: { 1: 'Strongly disagree', 2: 'Disagree', 3: 'Neutral', 4: 'Agree', 5: 'Strongly agree' },
    voices: 'What participants said', voices_note: 'Results of the anonymous survey; they grow by whole rounds of answers, so that nobody is recognised.', of: 'Offering', all_offerings: 'All offerings', nobody: 'Nobody was invited yet', counts: '%{invited} invited · %{answers} answers shown · %{waiting} waiting for a round of %{least}', too_few: 'Shown from %{least} answers', texts_wait: '%{given} remarks; shown from %{least}.',
    below: '%{relevance} in %{answers} answers; level %{level}', says: 'Says', judged: 'Found', due: 'Due',
  },
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
  learn: {
    note: 'Trainings you take online. Progress is kept even while the connection is lost.', none: 'No online course yet', none_hint: 'A course appears here once your enrollment is approved.', catalogue: 'Open the catalogue', open: 'Open the course', go_on: 'Go on', look: 'Look again', days: '%{days} · %{hours} JP',
    modules: 'Modules', minutes: '%{smart_count} minute |||| %{smart_count} minutes', optional: 'optional', done: 'Done', begun: '%{percent}%', mark: 'Mark as done', marked: 'Module done on %{at}.', next: 'Next module', watch: 'Watch the video', elsewhere: 'Opens in a new tab.', download: 'Download the file: %{name}',
    waiting: '%{smart_count} report waits for the network and will be sent by itself. |||| %{smart_count} reports wait for the network and will be sent by themselves.', not_begun: 'This course begins on %{day}.', over: 'This course is over: %{outcome}.', ready: 'All required modules are done. BKPSDM will look at it and enter the result.',
    quiz: 'Pass mark %{mark}%. Attempts: %{left} of %{all}.', multiple: 'Choose all that are right', hand_in: 'Hand in the answers', unanswered: 'Answer all questions first.', score: 'Score %{score}%: %{right} of %{all} right.', passed: 'Passed.', failed: 'Not passed.', left: 'Attempts left: %{left}.', used_up: 'No attempts are left. Ask the training manager.', again: 'Try again', marks: 'Attempt %{number}: %{score}%',
    hours: 'JP by day', hours_note: 'At most %{most} JP of this form count on a day (%{law}). JP are credited once you have passed.', counted: '%{counted} of %{hours} JP count', certificate: 'Certificate %{number}',
    file_kinds: 'PDF, PowerPoint, Word, Excel, picture or MP4; at most 50 MB.', options_hint: 'One option a line, 2 to 10 options.', right_hint: 'Tick what is right.', option: 'Option %{number}',
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
