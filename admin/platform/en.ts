/** Words of the settings in English. */
export default {
  uploads: { choose: 'Choose a file', sent: 'File sent: %{name}', sending: 'Sending …', not_sent: 'The file was not sent. Check the network, then try again.' },
  resources: {
    Account: {
      name: 'Account |||| Accounts', empty: 'An account lets somebody sign in.', moves: { disable: 'Disable', enable: 'Enable' },
      fields: { login: 'Login', name: 'Name', employee: 'Employee', status: 'Status', lastSignInAt: 'Last sign-in', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
      roles: 'Roles', roles_note: 'A role is for the whole city, or only for one unit and all below it.', reset: 'Make a new password', reset_text: 'The old password stops working and all sessions of this account end.', secret: 'New password', secret_text: 'Copy it now and hand it to its owner. It is shown only once.',
    },
    RoleGrant: { name: 'Role |||| Roles', empty: 'This account has no role yet.', fields: { account: 'Account', role: 'Role', unit: 'Only for unit', createdAt: 'Given', updatedAt: 'Changed' } },
    ApiClient: {
      name: 'API key |||| API keys', empty: 'An API key lets a partner read the published catalogue.',
      fields: { name: 'Purpose', provider: 'Partner', keyPrefix: 'Key begins with', expiresAt: 'Expires', revokedAt: 'Revoked', createdAt: 'Created', updatedAt: 'Changed', scopes: 'May also', state: 'State' },
      only_reads: 'Only reads the catalogue', working: 'Active', revoked: 'Revoked', expired: 'Expired', revoke: 'Revoke key', revoke_text: 'The key stops working at once. The partner who uses it can no longer read the catalogue.', secret: 'New API key', secret_text: 'Copy it now and hand it to the partner. It is shown only once.',
    },
    Delegation: {
      name: 'Delegation |||| Delegations', empty: 'While an official is away, a stand-in can decide on their behalf.', moves: { revoke: 'Revoke' },
      fields: { delegator: 'Delegator', delegatorName: 'Stand-in', standIn: 'Stand-in', standInName: 'Name of the stand-in', workflow: 'For', validFrom: 'From', validUntil: 'Until', decreeNumber: 'Letter of assignment', reason: 'Reason', status: 'Status', inForce: 'Standing', on: 'In force on', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
      all: 'All workflows', days: 'Validity', states: { now: 'In force', later: 'To begin', over: 'Over', revoked: 'Revoked' }, flow_note: 'Leave empty for all workflows.',
      note: 'The stand-in decides on behalf (a.n.) of the delegator while it lasts; never the cases of either.',
    },
    AuditEntry: { name: 'Audit entry |||| Audit trail', empty: 'Every change will be listed here.', fields: { at: 'When', action: 'Change', noun: 'Kind of record', recordId: 'Record id', actorName: 'Who', actingFor: 'On behalf of (a.n.)', reason: 'Reason', changes: 'What changed', requestId: 'Request number' }, record: 'Record' },
    Holiday: { name: 'Holiday |||| Holidays', empty: 'No holidays yet.', fields: { day: 'Day', name: 'Name', kind: 'Kind', instrument: 'Set by', createdAt: 'Created', updatedAt: 'Changed' } },
    Rule: {
      name: 'Rule |||| Rules', title: 'Rules in force', empty: 'No rule is in force on this day.', note: 'Every threshold, matrix, coefficient and deadline with its legal basis and the days it holds. Old answers rest on the rule of their day.',
      fields: { code: 'Code', key: 'Row or cell', name: 'Provision', description: 'Explanation', value: 'Value', text: 'Name', unit: 'Unit', topic: 'Field', scope: 'Scope', open: 'Agency may set its own', instrument: 'Legal basis', article: 'Article', validFrom: 'Valid from', validUntil: 'Valid until', on: 'In force on', createdAt: 'Created', updatedAt: 'Changed' },
      change: 'Change rule', correct: 'Correct', end: 'End', withdraw: 'Take back', withdraw_text: 'This rule has not begun and is removed; the one before goes on.', value_in: 'Value (%{unit})', validity: 'Validity', since: 'since %{day}',
      history: 'History of values', table: 'The whole table', table_on: 'In force on %{day}', states: { now: 'In force', later: 'To come', over: 'Ended', yields: 'Local rule goes before' },
      open_note: 'This national rule leaves room: an agency may set a value of its own from a day on.', national_note: 'National law: it changes with a release of the reference data, alike for every agency.',
      units: { complaints: 'reports', months: 'months', years: 'years', days: 'days', working_days: 'working days', hours: 'hours', minutes: 'minutes', percent: '%', level: 'level', JP: 'JP', times: 'times', weight: 'weight', answers: 'answers', score: '', name: '', text: '', code: '', points: 'points', people: 'people', box: 'box', month_day: '' },
      words: { ABOVE: 'Above expectations', MEETS: 'Meets expectations', BELOW: 'Below expectations', EXCELLENT: 'Excellent', VERY_GOOD: 'Very good', GOOD: 'Good', NEEDS_IMPROVEMENT: 'Needs improvement', POOR: 'Poor', VERY_POOR: 'Very poor', VERY_HIGH: 'Very high', HIGH: 'High', MIDDLE: 'Middle', LOW: 'Low', VERY_LOW: 'Very low', LIGHT: 'Light', MEDIUM: 'Medium', HEAVY: 'Heavy', NONE: 'None', YES: 'Yes', NO: 'No', ORAL_REPRIMAND: 'Oral reprimand', WRITTEN_REPRIMAND: 'Written reprimand', WRITTEN_DISSATISFACTION: 'Written dissatisfaction', ALLOWANCE_CUT_6: 'Allowance cut, 6 months', ALLOWANCE_CUT_9: 'Allowance cut, 9 months', ALLOWANCE_CUT_12: 'Allowance cut, 12 months', DEMOTION: 'Demotion by one level', RELEASE_TO_EXECUTING: 'Release to general staff', DISMISSAL: 'Dismissal', BRONZE: 'Bronze (X)', SILVER: 'Silver (XX)', GOLD: 'Gold (XXX)', REGULAR: 'Regular', FUNCTIONAL: 'Functional', ACHIEVEMENT: 'Outstanding achievement', STRUCTURAL: 'Structural', LEADERSHIP: 'Leadership training', FUNCTIONAL_TRAINING: 'Functional training', TECHNICAL_TRAINING: 'Technical training', SEMINAR: 'Seminar and the like', QUALIFICATION: 'Qualification', COMPETENCY: 'Competency', PERFORMANCE: 'Performance', DISCIPLINE: 'Discipline', TEACHER: 'Teacher', LECTURER: 'Lecturer', ACTING: 'Acting (Plt.)', DAILY_ACTING: 'Daily acting (Plh.)', PROFESSOR: 'Professor' },
    },
  },
  secret: { copy: 'Copy', copied: 'Copied' },
  enums: {
    DelegationStatus: { GRANTED: 'Granted', REVOKED: 'Revoked' },
    AccountStatus: { ACTIVE: 'Active', DISABLED: 'Disabled' },
    ApiScope: { PROPOSE_COURSES: 'Propose courses' },
    Role: { HR_ADMIN: 'HR officer', HR_HEAD: 'Head of HR', APPOINTING_OFFICER: 'Appointing officer (mayor, regional secretary)', TRAINING_MANAGER: 'Training manager', MENTOR: 'Mentor', AUDITOR: 'Auditor', COMPLAINT_ADMIN: 'Complaint admin', LIAISON_OFFICER: 'Liaison officer', PARTNER: 'Partner' },
    RuleTopic: { PARTICIPATION: 'Participation and complaints', DEVELOPMENT: 'Development', COMPETENCY: 'Competency', PERFORMANCE: 'Performance', CREDIT_POINTS: 'Credit points', DISCIPLINE: 'Discipline', REWARD: 'Rewards', TALENT: 'Talent', RANK: 'Ranks and salary steps', APPOINTMENT: 'Appointment, transfer, retirement', PROFESSIONALISM: 'Professionalism index', AUTHORITY: 'Authority' },
    HolidayKind: { NATIONAL: 'National holiday', JOINT_LEAVE: 'Joint leave' },
    RuleScope: { NATIONAL: 'National', LOCAL: 'Local' },
    AuditAction: { READ: 'Shown', CREATED: 'Created', UPDATED: 'Changed', DELETED: 'Removed' },
  },
};
