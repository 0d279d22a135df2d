/** Words of appraisal in English. */
const both = { createdAt: 'Created', updatedAt: 'Changed', moves: 'Actions', employee: 'Employee', unitSubtree: 'Unit and all below', plan: 'Performance plan', cycle: 'Cycle', status: 'Status' };
export default {
  areas: { performance: 'Performance' },
  performance: { for_rank: 'next rank %{need}, %{missing} missing', for_tier: 'next tier %{need}, %{missing} missing',
    month: 'Monthly report', month_note: 'Put together from the reports of progress; nothing is typed twice.', month_of: 'Month', print: 'Print/PDF', before: 'Before', by_end: 'By month’s end', withheld: 'for the employee and the leaders only',
    file_kinds: 'PDF, PowerPoint, Word, Excel or picture; at most 5 files of 10 MB each.', outcome: 'Predicate', law: 'Legal basis: %{law}, in force since %{since}.', add_result: 'Add result', add_indicator: 'Add indicator', add_expectation: 'Add expectation', no_results: 'No planned results yet', changes: 'Changes', less: 'less is better',
    serves: 'Serves the leader’s result: %{statement}', served: 'Served by %{smart_count} result of a subordinate |||| Served by %{smart_count} results of subordinates', cascade_help: 'The result of the assessor it serves; leave empty if there is none.', plan_note: 'Position, unit and assessor are filled in from today’s records.',
    behaviour: 'Behaviour (BerAKHLAK)', behaviour_note: 'The seven values of civil servants, and what the leader expects besides', spread: 'Spread of predicates', spread_note: '%{smart_count} person rated in this unit and below |||| %{smart_count} people rated in this unit and below', nobody_rated: 'Nobody is rated yet',
    values: {
      SERVICE: 'Understands and meets the needs of the public; friendly, quick, resourceful and reliable; improves without end.', ACCOUNTABLE: 'Honest, responsible, careful, disciplined and of high integrity; uses public property responsibly and sparingly; does not abuse the powers of the position.',
      COMPETENT: 'Raises own competence as challenges change; helps others learn; works to the best quality.', HARMONIOUS: 'Respects everybody whatever their background; likes to help; makes a good place to work.',
      LOYAL: 'Holds to Pancasila, the constitution, the republic and its lawful government; guards the good name of colleagues, leaders, agency and state; keeps official secrets.', ADAPTIVE: 'Adjusts quickly to change; innovates; acts of own accord.',
      COLLABORATIVE: 'Gives others the chance to contribute; works openly with them to add value; brings resources together for a common aim.',
    },
    bounds: {
      MAJORITY: '%{predicate} should be the most frequent predicate: now %{people}, the most frequent has %{limit}.', MOST: '%{predicate} should be at most %{limit} people: now %{people}.', LEAST: '%{predicate} should be at least %{limit} people: now %{people}.', LEAST_PEOPLE: '%{predicate} should be at least %{limit} people: now %{people}.',
    },
  },
  resources: {
    AppraisalCycle: { name: 'Appraisal cycle |||| Appraisal cycles', empty: 'Add a yearly or quarterly cycle, then open it.', moves: { open: 'Open cycle', close: 'Close cycle' }, fields: { ...both, name: 'Name', kind: 'Kind', validFrom: 'Starts', validUntil: 'Ends' } },
    PerformancePlan: {
      name: 'Performance plan |||| Performance plans', title: 'Performance plans (SKP)', empty: 'An employee plans within a cycle that is open.',
      moves: { submit: 'Submit', agree: 'Agree', return: 'Return', realise: 'Hand in realisation', reopen: 'Ask for more realisation', assess: 'Assess', deliver: 'Deliver result', accept: 'Accept result', object: 'Object', finalise: 'Make final', uphold: 'Objection decided: result stays', change: 'Objection decided: result changed', withdraw: 'Objection withdrawn' },
      fields: { ...both, approach: 'Approach', startsOn: 'Starts', endsOn: 'Ends', position: 'Position', unit: 'Unit', assessor: 'Assessor', assessorName: 'Assessor', resultRating: 'Rating of results', behaviourRating: 'Rating of behaviour', predicate: 'Predicate', grounds: 'Grounds of the rating', deliveredOn: 'Delivered', objectionUntil: 'Objection until', outcome: 'Predicate', reasons: 'Reasons of the objection' },
    },
    PlannedResult: { name: 'Planned result |||| Planned results', empty: 'Add a main result, then its indicators.', fields: { ...both, forPlan: 'Which this plan may serve', kind: 'Kind', statement: 'Planned result', cascadesFrom: 'Leader’s result', leaderStatement: 'Leader’s result', perspective: 'Perspective (JPT)' } },
    ResultIndicator: { name: 'Indicator |||| Indicators', empty: 'Add an indicator of quantity, quality, time or cost.', fields: { ...both, result: 'Result', aspect: 'Aspect', statement: 'Indicator', target: 'Target', unit: 'Unit', lessIsBetter: 'Less is better', expectation: 'Expectation (in words)', realisation: 'Realisation', attainment: 'Attainment' } },
    BehaviourExpectation: { name: 'Expectation |||| Expectations', empty: 'The leader says what is expected besides.', fields: { ...both, value: 'Value', expectation: 'What the leader expects' } },
    ProgressReport: { name: 'Progress report |||| Progress reports', empty: 'Realisation and what proves it are noted while the plan runs.', fields: { ...both, indicator: 'Indicator', reportedOn: 'Day', realisation: 'Realised up to this day', text: 'What was done', evidenceUrl: 'Link to evidence', files: 'Files of evidence', evidenceFiles: 'Evidence' } },
    FeedbackNote: { name: 'Feedback |||| Feedback', empty: 'Leaders and employees give feedback all year round.', fields: { ...both, authorName: 'From', givenOn: 'Day', message: 'Message (employee and leaders only)' } },
    Objection: { name: 'Objection |||| Objections', empty: 'An employee objects from the page of the plan, once the result is delivered.', moves: { uphold: 'Decide: result stays', change: 'Decide: change result', withdraw: 'Withdraw objection' }, fields: { ...both, filedOn: 'Filed', reasons: 'Reasons', resultBefore: 'Rating of results before', behaviourBefore: 'Rating of behaviour before', decidedOn: 'Decided', resultRating: 'Rating of results', behaviourRating: 'Rating of behaviour', grounds: 'Grounds of the rating' } },
    OrganisationPredicate: { name: 'Organisation predicate |||| Organisation predicates', empty: 'Record the predicate of an organisation to see how its people’s are spread.', fields: { ...both, unit: 'Unit', predicate: 'Predicate of the organisation', departure: 'Why the spread departs from the guide', distribution: 'Spread' } },
    PerformanceCase: { name: 'Follow-up proposal |||| Follow-up proposals', empty: 'Recognition, improvement or discipline is proposed after a final appraisal; people decide.', moves: { grant: 'Settle by decree', refuse: 'Refuse', withdraw: 'Withdraw' }, fields: { ...both, kind: 'Kind', proposal: 'Proposal', decreeNumber: 'Decree number', decidedOn: 'Day of the decree', improveUntil: 'Improve until' } },
    CreditPointEntry: { name: 'Credit points |||| Credit points', empty: 'Credit points follow when a yearly appraisal of a functional position is final.', fields: { sum: 'Sum in this tier', ...both, year: 'Year', tier: 'Tier', predicate: 'Predicate', months: 'Months', percent: 'Percent of the predicate', coefficient: 'Coefficient of a year', points: 'Credit points', rulesApplied: 'Legal basis' } },
  },
  enums: {
    CycleKind: { ANNUAL: 'Yearly', PERIODIC: 'Periodic' }, CycleStatus: { PLANNED: 'Planned', OPEN: 'Open', CLOSED: 'Closed' }, PlanApproach: { QUANTITATIVE: 'Quantitative', QUALITATIVE: 'Qualitative' },
    PlanStatus: { DRAFT: 'Draft', SUBMITTED: 'Submitted', RETURNED: 'Returned', AGREED: 'Agreed, running', REALISED: 'Realisation handed in', ASSESSED: 'Assessed', DELIVERED: 'Result delivered', OBJECTED: 'Objected', FINAL: 'Final' },
    Rating: { ABOVE: 'Above expectations', MEETS: 'Meets expectations', BELOW: 'Below expectations' }, Predicate: { VERY_GOOD: 'Very good', GOOD: 'Good', NEEDS_IMPROVEMENT: 'Needs improvement', POOR: 'Poor', VERY_POOR: 'Very poor' },
    OrganisationRating: { EXCELLENT: 'Excellent', GOOD: 'Good', NEEDS_IMPROVEMENT: 'Needs improvement', POOR: 'Poor', VERY_POOR: 'Very poor' }, DistributionBound: { MAJORITY: 'Majority', MOST: 'At most', LEAST: 'At least', LEAST_PEOPLE: 'At least (people)' },
    ResultKind: { MAIN: 'Main', ADDITIONAL: 'Additional' }, Perspective: { RECIPIENT: 'Recipients of services', PROCESS: 'Processes', STRENGTHENING: 'Internal strengthening' }, Aspect: { QUANTITY: 'Quantity', QUALITY: 'Quality', TIME: 'Time', COST: 'Cost' },
    CoreValue: { SERVICE: 'Service-minded', ACCOUNTABLE: 'Accountable', COMPETENT: 'Competent', HARMONIOUS: 'Harmonious', LOYAL: 'Loyal', ADAPTIVE: 'Adaptive', COLLABORATIVE: 'Collaborative' },
    ObjectionStatus: { FILED: 'Filed', UPHELD: 'Result stays', CHANGED: 'Result changed', WITHDRAWN: 'Withdrawn' }, CaseKind: { RECOGNITION: 'Recognition', IMPROVEMENT: 'Improvement', DISCIPLINE: 'Discipline' }, CaseStatus: { PROPOSED: 'Proposed', GRANTED: 'Settled', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  },
};
