/** Words of mentoring and coaching in English. */
export default {
  areas: { mentoring: 'Mentoring' },
  mentoring: {
    none: 'No pairing yet', suggested: 'Suggested mentors', no_suggestions: 'No mentor fits who has a free place', why: 'Why', propose: 'Propose',
    because: 'Holds level %{held}, level %{required} is demanded; the mentor holds %{mentor}, has %{places} free places, unit distance %{steps}.', no_goals: 'Add a goal first: the closing assesses each.', closing_note: 'The levels you attest become evidence of competency.', reached_of: '%{competency} (goal level %{level})', not_reached: 'Not reached',
  },
  resources: {
    MentorProfile: { name: 'Mentor |||| Mentors', empty: 'Register experienced employees and what they offer.', fields: { employee: 'Employee', name: 'Name', capacity: 'Capacity', placesTaken: 'Taken', placesLeft: 'Places left', active: 'Takes on people', about: 'About', competency: 'Competency', createdAt: 'Registered', updatedAt: 'Changed' } },
    MentorCompetency: { name: 'Offered competency |||| Offered competencies', empty: 'Add a competency the mentor holds.', fields: { mentor: 'Mentor', competency: 'Competency', level: 'Mentor’s level', createdAt: 'Created', updatedAt: 'Changed' } },
    MentoringPairing: {
      name: 'Pairing |||| Pairings', empty: 'Propose a mentor for somebody with a gap.', moves: { accept: 'Accept', decline: 'Decline', pause: 'Pause', resume: 'Resume', complete: 'Close and assess', cancel: 'Cancel', revoke: 'Revoke assessment' },
      fields: { planItem: 'Line of the development plan', mentor: 'Mentor', mentee: 'Mentee', menteeName: 'Mentee', form: 'Form', topic: 'Topic', status: 'Status', startedOn: 'Started', completedOn: 'Closed', closing: 'Closing words', goals: 'Goals', hours: 'Hours (JP)', moves: 'Actions', createdAt: 'Proposed', updatedAt: 'Changed' },
    },
    MentoringGoal: { name: 'Goal |||| Goals', empty: 'Add a competency and a level.', fields: { pairing: 'Pairing', competency: 'Competency', level: 'Goal level', attestedLevel: 'Attested level', description: 'Description', createdAt: 'Created', updatedAt: 'Changed' } },
    MentoringSession: {
      name: 'Session |||| Sessions', empty: 'The mentor records sessions after they were held.', moves: { revoke: 'Revoke session' },
      fields: { pairing: 'Pairing', heldOn: 'Day', minutes: 'Minutes', summary: 'Summary', privateNotes: 'Private notes (mentor and mentee only)', hours: 'Hours (JP)', hoursNote: 'Note on hours', status: 'Status', moves: 'Actions', createdAt: 'Recorded', updatedAt: 'Changed' },
    },
  },
  enums: {
    MentoringForm: { NKL01: 'Coaching', NKL02: 'Mentoring' },
    PairingStatus: { PROPOSED: 'Proposed', ACTIVE: 'Under way', PAUSED: 'Paused', COMPLETED: 'Completed', DECLINED: 'Declined', CANCELLED: 'Cancelled' },
    SessionStatus: { RECORDED: 'Recorded', REVOKED: 'Revoked' },
  },
};
