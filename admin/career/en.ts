const record = { employee: 'Employee', createdAt: 'Recorded', updatedAt: 'Changed' };
/** Words of careers in English. */
export default {
  areas: { career: 'Career' },
  menu: { due: 'Due lists', professionalism: 'Professionalism index' },
  career: {
    person: 'Career', next: 'Positions to go to', next_note: 'By career path and level, with today’s requirements. It informs a decision and makes none.', no_next: 'No position to go to yet', count: 'Criteria', counts: '%{met} met, %{unmet} not, %{unknown} not known', why: 'See criteria',
    plan: 'Draw a career plan', no_plans: 'No career plan yet', plan_note: 'A plan is agreed once the employee has submitted it and the supervisor agreed, after a recorded dialogue. It is no promise of a position.', eligibility: 'Eligibility', eligibility_note: 'Reckoned by the rules and the record of that day. The authorised officer decides.', gaps: 'Gaps against the target', no_gaps: 'No gaps',
    criterion: 'Criterion', required: 'Required', actual: 'Actual', state: 'State', next_step: 'Next step', no_criteria: 'No criteria to show', not_binding: 'to consider', since: 'in force since %{day}', by_position: 'set by the position', from: '(from %{day})', on: 'On', on_note: 'Empty: today',
    eligible: { yes: 'Eligible', no: 'Not eligible yet', unknown: 'Not certain' }, ready: { yes: 'Ready to propose', no: 'Barred', unknown: 'Record incomplete' }, met: { yes: 'Met', no: 'Not met', unknown: 'Not known' },
    due_note: 'Candidates for a decision; nothing changes by itself.', period: 'Period', months: 'Span', months_of: '%{smart_count} month |||| %{smart_count} months', no_period: 'Ranks do not rise in this month. Periods of that year: %{months}.', periods_by: '%{n} periods a year: %{law}',
    found: '%{smart_count} person |||| %{smart_count} people', all_units: 'Clear unit', nobody_due: 'Nobody is due', due_on: 'Due', was: 'From', becomes: 'To', rank_step: 'Rank', last_step: 'Last step', post: 'Position', open_criteria: 'Not met yet', all_met: 'All met',
    index: 'Professionalism index (IP ASN)', index_label: 'Index %{score} of 100: %{category}', of_hundred: 'of 100', source: 'Source', points: 'Points', none_on_record: 'none on record', times: '%{smart_count} time |||| %{smart_count} times', index_note: '%{unit}: %{people} people in service, on %{day}', mean: 'Mean', weights: 'At most: %{weights} (%{law}). Decimals are rounded before categories are read.', categories: 'Categories',
    by_unit: 'By unit', by_unit_note: 'Lowest first; open a unit to go one level down.', people: 'People', lowest: 'People, lowest first', score: 'Index', category: 'Category', nobody: 'Nobody',
  },
  absence: { title: 'Ladder of absence', days: 'Working days', consecutiveDays: 'Longest run', hoursShort: 'Hours short', counted: '%{smart_count} working day counts. |||| %{smart_count} working days count.', months: 'For %{months} months.', cut: 'Allowance cut by %{percent}%.', none: 'The ladder proposes no sanction yet.', note: 'Working days of a year without a valid reason. It is a proposal: people decide, after hearing the person.' },
  resources: {
    Rule: { words: { JPT: 'High leadership', ADMINISTRATION: 'Administration', GURU: 'Teacher (guru)', DOSEN: 'Lecturer (dosen)', 'GURU BESAR': 'Professor (guru besar)', ELIGIBLE: 'Eligible (MS)', I_A: 'Echelon I.a', I_B: 'Echelon I.b', II_A: 'Echelon II.a', II_B: 'Echelon II.b', III_A: 'Echelon III.a', III_B: 'Echelon III.b', IV_A: 'Echelon IV.a', IV_B: 'Echelon IV.b' } },
    CareerPath: { name: 'Career path |||| Career paths', empty: 'Draw a path from position to position.', fields: { name: 'Name', description: 'Description', active: 'Followed', steps: 'Steps', createdAt: 'Created', updatedAt: 'Changed' } },
    CareerStep: { name: 'Career step |||| Career steps', empty: 'Add a step from one position to another.', fields: { careerPath: 'Path', from: 'From position', to: 'To position', kind: 'Kind of move', createdAt: 'Created', updatedAt: 'Changed' } },
    CareerPlan: {
      name: 'Career plan |||| Career plans', empty: 'Draw a plan towards the next position with the supervisor.', moves: { submit: 'Submit', agree: 'Agree', return: 'Return', start: 'Start', achieve: 'Achieved', abandon: 'Give up' },
      fields: { employee: 'Employee', target: 'Target position', targetYear: 'Target year', aim: 'Why and how', status: 'Status', employeeAgreedOn: 'Employee agreed', supervisorAgreedOn: 'Supervisor agreed', closedOn: 'Closed', unitSubtree: 'Unit and below', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    CareerDialogue: { name: 'Career dialogue |||| Career dialogues', empty: 'Record the talk of employee and supervisor.', fields: { plan: 'Plan', heldOn: 'Day', summary: 'Summary', agreements: 'Agreements', recordedBy: 'Recorded by', createdAt: 'Recorded', updatedAt: 'Changed' } },
    EducationRecord: { name: 'Education |||| Education', empty: 'Add a diploma.', fields: { ...record, level: 'Level', institution: 'Institution', subject: 'Subject', graduatedOn: 'Day of the diploma' } },
    RankRecord: { name: 'Rank history |||| Rank history', empty: 'The current rank is kept by itself; add earlier ones.', fields: { ...record, rank: 'Rank', since: 'Since', decreeNumber: 'Decree' } },
    SalaryStep: { name: 'Salary step |||| Salary steps', empty: 'Add a periodic rise of salary.', fields: { ...record, effectiveOn: 'Since', letterNumber: 'Letter' } },
    AppraisalRecord: { name: 'Earlier predicate |||| Earlier predicates', empty: 'Add a predicate from another year or agency.', fields: { ...record, year: 'Year', predicate: 'Predicate', source: 'Source' } },
    Sanction: { name: 'Sanction |||| Sanctions', empty: 'No sanction on record.', fields: { ...record, kind: 'Kind', decreeNumber: 'Decree', startsOn: 'From', endsOn: 'Until', annulledOn: 'Annulled' } },
  },
  enums: {
    CareerMoveKind: { VERTICAL: 'Vertical', HORIZONTAL: 'Horizontal', DIAGONAL: 'Diagonal' },
    CareerPlanStatus: { DRAFT: 'Draft', SUBMITTED: 'Waits for supervisor', RETURNED: 'Returned', AGREED: 'Agreed', IN_PROGRESS: 'Under way', ACHIEVED: 'Achieved', ABANDONED: 'Given up' },
    SanctionKind: { ORAL_REPRIMAND: 'Oral reprimand', WRITTEN_REPRIMAND: 'Written reprimand', WRITTEN_DISSATISFACTION: 'Written statement of dissatisfaction', ALLOWANCE_CUT_6: 'Allowance cut, 6 months', ALLOWANCE_CUT_9: 'Allowance cut, 9 months', ALLOWANCE_CUT_12: 'Allowance cut, 12 months', DEMOTION: 'Demotion', RELEASE_TO_EXECUTING: 'Release to executing position', DISMISSAL: 'Dismissal' },
    CriterionCode: { LEVEL: 'Level held', EDUCATION: 'Education', EXPERIENCE: 'Experience', PRIOR_POST: 'Prior post', PREDICATE: 'Predicate', COMPETENCY: 'Job person match', AGE: 'Age', RETIREMENT: 'Retirement age', SANCTION: 'Sanction', RANK: 'Rank', CREDIT_POINTS: 'Credit points', TENURE: 'Least time in post', TENURE_LONGEST: 'Longest time in post', TIME_IN_RANK: 'Time in rank', CEILING: 'Highest rank', SUPERIOR: 'Rank of the superior', LAST_STEP: 'Last step' },
    NextStep: {
      SERVE: 'Serve on', STUDY: 'Earn the diploma', IMPROVE: 'Improve the predicate', CLOSE_GAP: 'Close the gaps', BE_ASSESSED: 'Be assessed', EARN_POINTS: 'Earn credit points', RISE_IN_RANK: 'Rise in rank first', RISE_IN_LEVEL: 'Hold the level below first', WAIT: 'Wait until it has run out',
      COMPLETE_RECORD: 'Complete the record', SET_STANDARD: 'Set a standard', VERIFY_FIELD: 'The committee judges the field', CHOOSE_OTHER: 'Cannot be met any more', CONSIDER_MOVE: 'Consider a transfer',
    },
    DueKind: { RANK_PROMOTION: 'Rank promotion', SALARY_STEP: 'Salary step', RETIREMENT: 'Retirement' },
    PromotionTrack: { REGULAR: 'Regular', STRUCTURAL: 'By choice, structural', FUNCTIONAL: 'By choice, functional' },
    IndexDimension: { QUALIFICATION: 'Qualification', COMPETENCY: 'Competency', PERFORMANCE: 'Performance', DISCIPLINE: 'Discipline' },
    IndexCategory: { VERY_HIGH: 'Very high', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low', VERY_LOW: 'Very low' },
    IndexSource: { EDUCATION: 'Education', LEADERSHIP: 'Leadership training', FUNCTIONAL_TRAINING: 'Functional training', TECHNICAL_TRAINING: 'Technical training', SEMINAR: 'Seminars and the like', PREDICATE: 'Predicate', SANCTION: 'Sanction' },
  },
};
