/** Words of needs and plans in English. */
export default {
  areas: { planning: 'Needs & plans' },
  menu: { needs: 'Needs analysis' },
  planning: { fulfilled: 'Fulfilled by mentoring',
    levels: 'Level', draw: 'Draw a plan', draw_note: 'The plan is filled from the person’s gaps of today, and may be changed before it is submitted to the supervisor.', no_plans: 'No development plan yet', people_of: 'People / lacking',
    yearly_note: 'The plan is filled from the most urgent needs and signals of demand; give schedule and budget before it is proposed.', why_raised: 'Why it was raised', raised: 'Lines it raised', raised_by: 'Raised by',
    rose: 'Up %{percent}%', fell: 'Down %{percent}%', period: 'Period', signal_note: 'This signal raises the needs of the people of that unit in plans that are still open.',
    needs_note: 'What each office lacks, most urgent first', no_needs: 'No needs', weighed: 'Weighed by %{rules} (%{law}).', person: 'Development',
  },
  resources: {
    DevelopmentPlan: {
      name: 'Development plan |||| Development plans', empty: 'Draw a plan from the gaps against the position.', moves: { redraw: 'Draw again', submit: 'Submit', agree: 'Agree', return: 'Return', reopen: 'Reopen', finish: 'Close plan', cancel: 'Cancel' },
      fields: { employee: 'Employee', year: 'Year', nextPosition: 'Next position', status: 'Status', plannedHours: 'Hours planned (JP)', unitSubtree: 'Unit and below', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    DevelopmentPlanItem: {
      name: 'Need |||| Needs', empty: 'Add a competency to raise.',
      fields: { fulfilledOn: 'Fulfilled on', plan: 'Plan', competency: 'Competency', fromLevel: 'Level held', targetLevel: 'Target level', form: 'Form of development', plannedHours: 'Hours (JP)', training: 'Training', basis: 'Basis', requiredLevel: 'Required level', importance: 'Importance', foundOn: 'Found on', priority: 'Priority', raisedBy: 'Raised by', reason: 'Reason', reachedLevel: 'Level reached', createdAt: 'Created', updatedAt: 'Changed' },
    },
    TrainingPlan: {
      name: 'Yearly plan |||| Yearly plans', empty: 'Draw a yearly plan from the needs of the people.', moves: { propose: 'Propose', approve: 'Approve', return: 'Return', begin: 'Begin', close: 'Close plan' },
      fields: { realisedBudget: 'Budget spent', closedOn: 'Closed on', title: 'Title', year: 'Year', proposer: 'Proposed by', status: 'Status', budget: 'Budget', itemCount: 'Lines', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    TrainingPlanItem: {
      name: 'Plan line |||| Plan lines', empty: 'Add competency, people, provider, schedule and budget.',
      fields: { realisedPeople: 'Developed (people)', plan: 'Plan', competency: 'Competency', level: 'Level', unit: 'Office', people: 'People', targetGroup: 'Target group', form: 'Kind and way', training: 'Training', provider: 'Provider', learningHours: 'Hours (JP)', startsOn: 'Schedule', endsOn: 'Until', conformity: 'Conformity', budget: 'Budget', priority: 'Priority', lacking: 'People lacking', createdAt: 'Created', updatedAt: 'Changed' },
    },
    NeedRaise: { name: 'Raise |||| Raises', empty: 'No signal of demand has raised it.', fields: { item: 'Line', signal: 'Signal', points: 'Raised by', reason: 'Reason', createdAt: 'Recorded', updatedAt: 'Changed' } },
    ServiceTheme: { name: 'Public service |||| Public services', empty: 'Add a service and the competencies it needs.', fields: { code: 'Code', name: 'Name', description: 'Description', competency: 'Needs competency', createdAt: 'Created', updatedAt: 'Changed' } },
    ThemeCompetency: { name: 'Competency needed |||| Competencies needed', empty: 'Add a competency of those who give the service.', fields: { theme: 'Service', competency: 'Competency', createdAt: 'Created', updatedAt: 'Changed' } },
    ServiceDemandSignal: {
      name: 'Demand signal |||| Demand signals', empty: 'Record how demand for a service changed, for example from complaints or visits.', moves: { close: 'Close', reopen: 'Reopen' },
      fields: { theme: 'Service', unit: 'Unit that gives it', changePercent: 'Change (%)', periodFrom: 'Period from', periodUntil: 'Period until', source: 'Source', status: 'Status', moves: 'Actions', createdAt: 'Recorded', updatedAt: 'Changed' },
    },
  },
  enums: {
    DevelopmentPlanStatus: { DRAFT: 'Draft', SUBMITTED: 'Waits for supervisor', RETURNED: 'Returned', AGREED: 'Agreed', DONE: 'Done', CANCELLED: 'Cancelled' },
    NeedBasis: { CURRENT_POSITION: 'Current position', NEXT_POSITION: 'Next position', OWN: 'Own proposal' },
    TrainingPlanStatus: { DRAFT: 'Draft', PROPOSED: 'Proposed', RETURNED: 'Returned', APPROVED: 'Approved', IN_EXECUTION: 'Being carried out', CLOSED: 'Closed' },
    Conformity: { STANDARD: 'Standard curriculum', ADAPTED: 'Standard, adapted', OWN: 'Own curriculum', UNKNOWN: 'Not looked at yet' },
    SignalStatus: { OPEN: 'Open', CLOSED: 'Closed' },
  },
};
