/** Words of the settings in English. */
export default {
  resources: {
    Account: {
      name: 'Account |||| Accounts', empty: 'An account lets somebody sign in.', moves: { disable: 'Disable', enable: 'Enable' },
      fields: { login: 'Login', name: 'Name', employee: 'Employee', status: 'Status', lastSignInAt: 'Last sign-in', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
      roles: 'Roles', roles_note: 'A role is for the whole city, or only for one unit and all below it.', reset: 'Make a new password', reset_text: 'The old password stops working and all sessions of this account end.', secret: 'New password', secret_text: 'Copy it now and hand it to its owner. It is shown only once.',
    },
    RoleGrant: { name: 'Role |||| Roles', empty: 'This account has no role yet.', fields: { account: 'Account', role: 'Role', unit: 'Only for unit', createdAt: 'Given', updatedAt: 'Changed' } },
    ApiClient: {
      name: 'API key |||| API keys', empty: 'An API key lets a partner read the published catalogue.',
      fields: { name: 'Purpose', provider: 'Partner', keyPrefix: 'Key begins with', expiresAt: 'Expires', revokedAt: 'Revoked', createdAt: 'Created', updatedAt: 'Changed', state: 'State' },
      working: 'Active', revoked: 'Revoked', expired: 'Expired', revoke: 'Revoke key', revoke_text: 'The key stops working at once. The partner who uses it can no longer read the catalogue.', secret: 'New API key', secret_text: 'Copy it now and hand it to the partner. It is shown only once.',
    },
    AuditEntry: { name: 'Audit entry |||| Audit trail', empty: 'Every change will be listed here.', fields: { at: 'When', action: 'Change', noun: 'Kind of record', recordId: 'Record id', actorName: 'Who', reason: 'Reason', changes: 'What changed', requestId: 'Request number' }, record: 'Record' },
    Rule: { name: 'Rule |||| Rules in force', empty: '', units: { months: 'months', percent: '%', minutes: 'minutes', level: 'level', JP: 'JP' }, fields: { code: 'Code', description: 'Provision', value: 'Value', unit: 'Unit', instrument: 'Legal basis', article: 'Article', validFrom: 'Valid from', validUntil: 'Valid until', on: 'In force on', createdAt: 'Created', updatedAt: 'Changed' } },
  },
  secret: { copy: 'Copy', copied: 'Copied' },
  enums: {
    AccountStatus: { ACTIVE: 'Active', DISABLED: 'Disabled' },
    Role: { HR_ADMIN: 'HR officer', HR_HEAD: 'Head of HR', TRAINING_MANAGER: 'Training manager', MENTOR: 'Mentor', AUDITOR: 'Auditor', PARTNER: 'Partner' },
    AuditAction: { CREATED: 'Created', UPDATED: 'Changed', DELETED: 'Removed' },
  },
};
