/** Words of the frame in English. */
export default {
  areas: { people: 'People', competency: 'Competency', learning: 'Learning', platform: 'Settings' },
  menu: { main: 'Main menu', home: 'Home', inbox: 'Approvals', gaps: 'Gap analysis', organisation: 'Organisation', import: 'Import employees' },
  page: {
    nothing: 'Nothing here yet.', fault: 'This page could not be loaded', again: 'Try again', missing: 'Not found', missing_hint: 'There is no such address, the record is gone, or you may not see it.', request: 'Request number: %{id}',
    denied: 'Not allowed', denied_hint: 'Your role does not admit this page. Ask HR if you need it.',
  },
  list: {
    about: '%{offsetBegin}–%{offsetEnd} of about %{total}', either: 'Either', narrow: 'Narrow down', narrow_short: 'Filters', clear: 'Clear filters', more: '%{smart_count} more', fewer: 'Fewer', show_found: 'Show %{smart_count} records', add: 'Add %{name}', noun: 'Kind of record',
    nothing: 'No %{name} yet', nothing_found: 'No %{name} matches', nothing_found_hint: 'Change the words or clear some filters.', exported: '%{smart_count} rows exported.', exporting: 'Exporting %{count} of %{total} …', gte: 'From', lte: 'To',
  },
  find: { placeholder: 'Find an employee: name or number', none: 'No employee matches', hint: 'Type a name or number, at least two characters' },
  form: {
    create: 'Add %{name}', edit: 'Edit %{name}', made: 'Added.', saved: 'Saved.', removed: 'Removed.', remove: 'Remove %{name}?', remove_text: 'This cannot be undone; the audit trail keeps what it was.',
    stale: 'Somebody else just changed this', stale_text: 'Your changes are not saved. Load what is there now, then redo them.',
    stale_by: 'Changed by %{name} on %{at}. Your changes are not saved. Load what is there now, then redo them.', stale_reload: 'Reload', stale_keep: 'Stay in the form',
  },
  moves: {
    done: 'Done: %{move}.', made: '%{smart_count} record done. |||| %{smart_count} records done.', refused: '%{smart_count} record was refused: |||| %{smart_count} records were refused:', select_refused: 'Select the refused', none: 'No action for this selection', about_many: '%{smart_count} record selected |||| %{smart_count} records selected',
    acting_for: 'on behalf of %{name}', note_required: 'Reason', note_optional: 'Note (optional)', note_hint: 'The reason is kept in the history; the applicant can read it.', note_missing: 'Say why.',
  },
  timeline: { title: 'History', none: 'Nothing recorded yet.', created: 'Record created' },
  inbox: {
    note: 'What waits for your judgement, longest waiting first.', all: 'All', kinds: 'Kinds of approval', search: 'Search name or subject', chosen: '%{smart_count} selected', approve: 'Approve', return: 'Return', reject: 'Reject', since: 'waiting %{span}',
    none: 'Nothing is waiting', none_hint: 'You have decided every request.', none_found: 'Nothing matches', not_open: 'This action is not open for this record.', range: '%{from}–%{to} of %{count}',
  },
  user: {
    my_page: 'My page', password: 'Change password', password_current: 'Current password', password_next: 'New password', password_again: 'New password again', password_rule: 'At least 12 characters', password_differs: 'The two differ', password_changed: 'Password changed; other sessions ended.', leads: 'Leads %{unit}',
  },
  login: {
    title: 'Sign in', login: 'E-mail', hint: 'Use your city’s HR account.', wrong: 'E-mail or password is wrong.', promise: 'Careers decided by competence.',
    promise_more: 'One graph for the merit system of the civil service: position standards, assessments, gaps, and the training that closes them.', basis: 'Law 20/2023 on the civil service · GR 11/2017 on its management',
  },
  errors: {
    UNREACHABLE: 'The server cannot be reached. Check the network, then try again.',
    codes: {
      UNAUTHENTICATED: 'Your session has ended. Please sign in again.', FORBIDDEN: 'You may not do this.', NOT_FOUND: 'There is no such record, or you may not see it.', INVALID: 'Something in the form is not right.',
      CONFLICT: 'It clashes with what is stored.', ILLEGAL_MOVE: 'The record changed state; this action is no longer possible.', LIMIT_EXCEEDED: 'The request asks for too much.', RATE_LIMITED: 'Too many requests. Try again shortly.',
      UNAVAILABLE: 'The database cannot be reached right now. Try again shortly.', INTERNAL: 'Something went wrong on the server.',
    },
  },
};
