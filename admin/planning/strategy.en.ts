const row = { createdAt: 'Created', updatedAt: 'Changed' }, measured = { code: 'Code', indicator: 'Indicator', measure: 'Measured in', target: 'Target', unit: 'Office in charge' };
/** Words of the strategy of the city and of work plans in English. */
export default {
  areas: { strategy: 'Strategy & policy' },
  menu: { strategy: 'Strategy map' },
  strategy: {
    no_plan: 'No development plan for this year', carried: 'Carried by %{people} of %{planned} people with a performance plan', budget_of: 'Budget of activities in %{year}', mission_n: 'Mission %{n}', people: '%{smart_count} person |||| %{smart_count} people', no_objectives: 'No objectives yet.', not_yet: 'nothing realised yet',
    gantt: 'Schedule', gantt_note: 'The dark part is what was achieved; the upright line is today.', bar: '%{name}: %{days}, achieved %{done}', realisation: 'Realisation by quarter', realisation_note: 'Open a quarter to report or close it.', quarter: 'Q%{n}', no_activities: 'No activities yet', add_activity: 'Add an activity',
    work_plan_note: 'Add activities once the plan is made; each is spread evenly over four quarters, which may then be set.', activity_note: 'Target and budget are spread evenly over four quarters; set them on the page of the quarter.',
    carriers: 'Who carries it', carriers_note: '%{people} of %{planned} people with a performance plan in %{year}; you may see %{seen} of them.', nobody: 'Nobody you may see', nobody_hint: 'Tie a planned result of a performance plan to it.', distance: 'How', directly: 'directly', through_n: 'through %{smart_count} leader |||| through %{smart_count} leaders',
    my_part: 'My part in the mission of the city', tab: 'City mission', no_part: 'No performance plan runs', no_part_hint: 'Make a performance plan and tie its results to those of the leader or to an activity.', untied: 'Not tied to an activity or objective of the city yet.', leaders: 'leader', reached: '%{percent}% achieved', to_part: 'All the way to the vision', to_map: 'See the strategy map',
  },
  resources: {
    RegionalDevelopmentPlan: { name: 'City development plan |||| City development plans', empty: 'Add the vision of the city and its years.', fields: { ...row, title: 'Title', vision: 'Vision', instrument: 'Legal instrument', yearFrom: 'First year', yearUntil: 'Last year', year: 'Covering the year' } },
    Mission: { name: 'Mission |||| Missions', empty: 'Add a mission that leads to the vision.', fields: { ...row, plan: 'City development plan', number: 'Number', statement: 'Mission' } },
    Objective: { name: 'Objective |||| Objectives', empty: 'Add an objective with its key indicator.', fields: { ...row, ...measured, mission: 'Mission', statement: 'Objective' } },
    Programme: { name: 'Programme |||| Programmes', empty: 'Add a programme that serves the objective.', fields: { ...row, ...measured, objective: 'Objective', mission: 'Mission', name: 'Name', budget: 'Budget' } },
    WorkPlan: { name: 'Work plan |||| Work plans', empty: 'Write the yearly work plan of an office.', moves: { propose: 'Propose', approve: 'Approve', return: 'Return', begin: 'Begin', close: 'Close plan' }, fields: { ...row, title: 'Title', year: 'Year', unit: 'Office', proposer: 'Proposed by', status: 'Status', closedOn: 'Closed on', review: 'Review', activityCount: 'Activities', budget: 'Budget', spent: 'Spent', moves: 'Actions' } },
    Activity: { name: 'Activity |||| Activities', empty: 'Add an activity with indicator, target and budget.', fields: { ...row, ...measured, workPlan: 'Work plan', programme: 'Programme', objective: 'Objective', name: 'Name', lessIsBetter: 'Less is better', budget: 'Budget', startsOn: 'Starts', endsOn: 'Ends', realisation: 'Realised', attainment: 'Achieved', spent: 'Spent', planStatus: 'State of the plan', year: 'Year' } },
    ActivityQuarter: { name: 'Quarter |||| Quarters', empty: 'Quarters come with their activity.', moves: { report: 'Report', close: 'Close quarter', return: 'Return' }, fields: { ...row, activity: 'Activity', quarter: 'Quarter', target: 'Target', budget: 'Budget', status: 'Status', realisation: 'Realised', spent: 'Spent', account: 'Account', evidenceUrl: 'Evidence', reporter: 'Reported by', reportedOn: 'Reported on', workPlan: 'Work plan', moves: 'Actions' } },
    PlannedResult: { fields: { activity: 'Activity of a work plan', objective: 'Objective of the city' } },
  },
  enums: {
    WorkPlanStatus: { DRAFT: 'Draft', PROPOSED: 'Proposed', RETURNED: 'Returned', APPROVED: 'Approved', IN_EXECUTION: 'In execution', CLOSED: 'Closed' },
    QuarterStatus: { PLANNED: 'Planned', REPORTED: 'Reported', RETURNED: 'Returned', CLOSED: 'Closed' },
  },
};
