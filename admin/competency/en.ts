/** Words of the competency area in English. */
export default {
  resources: {
    Framework: { name: 'Competency dictionary |||| Competency dictionaries', fields: { code: 'Code', name: 'Name', legalBasis: 'Legal basis', validFrom: 'Valid from', validUntil: 'Valid until', createdAt: 'Created', updatedAt: 'Changed' }, competencies: 'Competencies of this dictionary' },
    Competency: { name: 'Competency |||| Competencies', fields: { code: 'Code', name: 'Name of the competency', kind: 'Kind', definition: 'Definition', affair: 'Government affair', framework: 'Dictionary', createdAt: 'Created', updatedAt: 'Changed' }, levels: 'Levels and behavioural indicators', level: 'Level %{level}', standards: 'Demanded by positions', trainings: 'Trainings that raise it', no_levels: 'The levels of this competency are not described yet.' },
    PositionStandard: { name: 'Position standard |||| Position standards', empty: 'Say which competencies the position demands, and at what level.', fields: { validFrom: 'In force from', validUntil: 'In force until', on: 'In force on', position: 'Position', competency: 'Competency', requiredLevel: 'Required level', importance: 'Importance', weight: 'Weight', createdAt: 'Created', updatedAt: 'Changed' } },
    Assessment: {
      name: 'Assessment |||| Assessments', empty: 'An assessment sets the level somebody holds.', moves: { revoke: 'Revoke assessment' },
      fields: { employee: 'Employee', competency: 'Competency', level: 'Level', method: 'Method', purpose: 'Purpose', status: 'Status', assessedOn: 'Assessed on', validUntil: 'Valid until', assessor: 'Assessor', note: 'Note', moves: 'Actions', unitSubtree: 'Unit and all below', createdAt: 'Created', updatedAt: 'Changed' },
    },
    Evidence: { name: 'Evidence |||| Evidence', empty: 'Evidence comes from assessments and trainings passed.', fields: { recordedOn: 'Recorded on', employee: 'Employee', competency: 'Competency', kind: 'Kind', level: 'Level', observedOn: 'Observed on', validUntil: 'Valid until', note: 'Note', revokes: 'Revokes', sourceNoun: 'Source', sourceId: 'Source id', createdAt: 'Recorded', updatedAt: 'Changed' } },
    Holding: { name: 'Competency held |||| Competencies held', empty: 'No assessment and no training passed yet.', fields: { employee: 'Employee', competency: 'Competency', level: 'Level', since: 'Since', validUntil: 'Valid until', evidence: 'Evidence', createdAt: 'Recorded', updatedAt: 'Changed' } },
  },
  enums: {
    CompetencyKind: { MANAGERIAL: 'Managerial', SOCIOCULTURAL: 'Sociocultural', TECHNICAL: 'Technical', GOVERNMENT: 'Government' },
    Importance: { ABSOLUTE: 'Absolute', IMPORTANT: 'Important', NEEDED: 'Needed' },
    AssessmentMethod: { ASSESSMENT_CENTER: 'Assessment centre', CACT: 'Computer assisted test', COMPETENCY_TEST: 'Competency test', REVIEW_360: '360-degree review', SUPERVISOR: 'Judgement of the supervisor' },
    AssessmentPurpose: { MAPPING: 'Mapping', SELECTION: 'Selection' },
    AssessmentStatus: { RECORDED: 'Stands', REVOKED: 'Revoked' },
    EvidenceKind: { ASSESSMENT: 'Assessment', TRAINING: 'Training', MENTORING: 'Closing of a mentoring', REVOCATION: 'Revocation' },
    GapState: { MET: 'Met', BELOW: 'Below standard', EXPIRED: 'Expired', UNKNOWN: 'Never assessed' },
    MatchCategory: { OPTIMAL: 'Optimal', FAIR: 'Fairly optimal', POOR: 'Less optimal', ELIGIBLE: 'Eligible', MARGINAL: 'Still eligible', INELIGIBLE: 'Less eligible' },
  },
};
