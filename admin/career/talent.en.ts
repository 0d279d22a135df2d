/** Words of talent reviews in English. */
export default {
  talent: {
    boxes: 'Nine talent boxes', law: '%{law}, in force since %{since}', performance: 'Performance', potential: 'Potential', box: 'Box %{box}', everybody: 'People placed', in_box: 'Box %{box}', box_label: 'Box %{box}, performance %{performance}, potential %{potential}: %{people} people (%{percent}%)',
    choose: 'Choose a box to see what is recommended and who stands in it.', unplaced: '%{people} people are not placed: they have no final appraisal in this cycle.', not_drawn: 'Not drawn yet', not_drawn_hint: 'Draw the review to place everybody whose appraisal is final.',
    review_note: 'Performance comes from the final predicate of this cycle, potential from assessment, qualification, track record, development and experience.', pool_note: 'Succession pool: boxes 7, 8 and 9 of closed reviews. Secret.',
    parts: 'Score of potential: %{score}', factor: 'Factor', found_label: 'Found', score: 'Score', weight: 'Weight', points: 'Points', unknown: 'Nothing known', rules: 'What it rests on',
    found: { ASSESSMENT: '%{value}% JPM', TRAINING: '%{value} JP', EXPERIENCE: '%{value} years' }, track: { DISCIPLINE: 'Disciplined', IMPROVEMENT: 'Improvement of performance', RECOGNITION: 'Recognised', CLEAN: 'Nothing recorded' },
    rule: { TALENT_PERFORMANCE: 'The predicate %{key} means performance: %{text}.', TALENT_POTENTIAL: 'Potential %{key} from a score of %{value}.', TALENT_BOX: '%{key} is box %{value}.', TALENT_RECOMMENDATION: 'Recommended for box %{key}: %{text}.' },
  },
  resources: {
    Rule: { words: { ASSESSMENT: 'Assessment', TRACK_RECORD: 'Track record', TRAINING: 'Development', EXPERIENCE: 'Experience', IMPROVEMENT: 'Improvement of performance', RECOGNITION: 'Recognised', CLEAN: 'Nothing recorded', 50: 'score 50', 70: 'score 70', 80: 'score 80', 85: 'score 85', 100: 'score 100' } },
    TalentReview: {
      name: 'Talent review |||| Talent reviews', empty: 'Make a review over the appraisals of a cycle.', moves: { rate: 'Draw the boxes', calibrate: 'Finish calibration', reopen: 'Open again', close: 'Close' },
      fields: { name: 'Name', cycle: 'Cycle', unit: 'Unit', status: 'Status', drawnOn: 'Drawn', people: 'People in service', placed: 'Placed', shownToPeople: 'Shown to people', drawnBy: 'Drawn by', boxes: 'Boxes', moves: 'Actions', createdAt: 'Created', updatedAt: 'Changed' },
    },
    TalentPlacement: {
      name: 'Talent box |||| Talent boxes', title: 'Succession pool', empty: 'Boxes appear once a review is drawn.',
      fields: { review: 'Review', employee: 'Employee', position: 'Position', unit: 'Unit', unitSubtree: 'Unit and all below', predicate: 'Predicate', potentialScore: 'Score of potential', performance: 'Performance', potential: 'Potential', drawnPerformance: 'Performance as drawn', drawnPotential: 'Potential as drawn', box: 'Box', inPool: 'Succession pool', closed: 'Review closed', recommendation: 'Recommendation', createdAt: 'Created', updatedAt: 'Changed' },
    },
    TalentCalibration: {
      name: 'Calibration |||| Calibrations', empty: 'No calibration yet; every change takes a reason and a second person.', moves: { confirm: 'Confirm', reject: 'Reject', withdraw: 'Withdraw' },
      fields: { placement: 'Talent box', review: 'Review', employee: 'Employee', fromPerformance: 'Performance before', fromPotential: 'Potential before', performance: 'Performance', potential: 'Potential', reason: 'Reason', status: 'Status', proposer: 'Proposed by', moves: 'Actions', createdAt: 'Proposed', updatedAt: 'Changed' },
    },
  },
  enums: {
    Potential: { LOW: 'Low', MIDDLE: 'Middle', HIGH: 'High' },
    PotentialFactor: { ASSESSMENT: 'Assessment', QUALIFICATION: 'Qualification', TRACK_RECORD: 'Track record', TRAINING: 'Development', EXPERIENCE: 'Experience' },
    TalentReviewStatus: { DRAFT: 'Draft', RATED: 'Drawn', CALIBRATED: 'Calibrated', CLOSED: 'Closed' },
    CalibrationStatus: { PROPOSED: 'Proposed', CONFIRMED: 'Confirmed', REJECTED: 'Rejected', WITHDRAWN: 'Withdrawn' },
  },
};
