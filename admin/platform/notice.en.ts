/** Words of what people are told, and of the work behind it, in English. */
export default {
  resources: {
    Notification: {
      name: 'Notification |||| Notifications', empty: 'You will be told here when there is something to know.', fields: { kind: 'Kind', noun: 'About', recordId: 'Record id', text: 'Text (Indonesian)', textEn: 'Text', readAt: 'Read at', read: 'Read', createdAt: 'When', updatedAt: 'Changed' },
      read_all: 'Mark all as read', marked: '%{smart_count} notification marked as read. |||| %{smart_count} notifications marked as read.', open: 'Open', new: 'new', channels: 'E-mail', channels_note: 'In the application you are told in any case. Choose what is sent to your e-mail too.', bell: 'Notifications, %{smart_count} unread',
    },
    Announcement: {
      name: 'Announcement |||| Announcements', empty: 'No announcements yet.', moves: { submit: 'Submit', send: 'Approve and send', return: 'Send back', withdraw: 'Withdraw' },
      fields: { title: 'Title', titleEn: 'Title (English)', text: 'Text', author: 'Author', status: 'Status', unit: 'For unit', position: 'For position', footing: 'For footing', hoursBelow: 'For JP below', sentAt: 'Sent', people: 'Audience', told: 'Told', readers: 'Readers', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
      note: 'Sent to everybody in service who meets the conditions on the day it is sent. A condition left empty is met by all.', audience: 'Audience if sent now', reach: 'Reach', would_reach: '%{people} people meet the conditions; %{reachable} of them have an account and would be told.', reached: '%{people} people met the conditions when it was sent; %{told} were told, %{readers} have read it.', read_of: 'Read',
    },
    Job: {
      name: 'Server job |||| Server jobs', empty: 'No jobs yet.', fields: { name: 'Job', schedule: 'Schedule', state: 'State', startedAt: 'Last began', endedAt: 'Last ended', runs: 'Runs', failures: 'Failures', lastError: 'Last error', failedAt: 'Failed at', waiting: 'Waiting', createdAt: 'Created', updatedAt: 'Changed' },
      always: 'As soon as something waits', note: 'What the server does by itself. What was interrupted goes on once the server runs again; nothing is done twice.',
    },
  },
  enums: {
    NotificationKind: { DECISION: 'Decision', WAITING: 'Waits for you', REMINDER: 'Reminder', ESCALATION: 'Decision overdue', ANNOUNCEMENT: 'Announcement' },
    AnnouncementStatus: { DRAFT: 'Draft', SUBMITTED: 'Submitted', SENT: 'Sent', WITHDRAWN: 'Withdrawn' },
    JobName: { TELL: 'Tell people', MAIL: 'Send e-mail', REMIND: 'Look for deadlines and what waits long', SETTLE: 'Close and mark reports of citizens', REVIEW: 'Open reviews of policies', SUMMARISE: 'Add up competency gaps anew' },
    JobState: { NEVER: 'Never', RUNNING: 'Running', DONE: 'Done', FAILED: 'Failed' },
  },
};
