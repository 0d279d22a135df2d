/** Words of documents, in English. */
export default {
  areas: { documents: 'Documents' },
  menu: { myDocuments: 'My Documents' },
  documents: {
    mine_note: 'Ask for a document, follow it, and download its letter.', no_employee: 'This account belongs to no employee', ask: 'Ask for a document', ask_note: 'Choose a kind to see which papers it takes.', elsewhere: 'Leave and performance reports are not asked for here:', to_leave: 'My Leave', to_performance: 'Performance plans', for_whom: 'Employee',
    needed: 'Papers it takes', required: 'Required', if_any: 'If there is one', begin: 'On to the papers', begun: 'The draft is made. Attach its papers, then submit it.', mine: 'My requests', none: 'No request yet', letter: 'Letter', due: 'Due', asked: 'Asked',
    checklist: 'Check-list', progress: '%{there} of %{all} required papers attached', hint: 'PDF, PNG or JPEG, at most 50 MB.', upload: 'Upload', replace: 'Replace', upload_of: 'Upload %{name}', uploaded: 'The paper is attached.', not_sent: 'The file did not arrive. Check the network and try again.', missing: 'Not yet', download: 'Download %{name}',
    in_order: 'In order', amiss: 'Not in order', in_order_of: '%{name}: in order', amiss_of: '%{name}: not in order', amiss_title: 'What is wrong with it?', letters: 'Letter', number: 'Number', open: 'Download PDF', verify: 'Verify', law: 'Basis', days: 'At most %{days} working days', code: 'Filed under %{code}', overdue: 'Overdue', stands: 'The papers are with the employee; %{smart_count} working day is left |||| The papers are with the employee; %{smart_count} working days are left', late_note: 'The last day to complete it has passed.',
  },
  resources: {
    DocumentRequest: {
      name: 'Document Request |||| Document Requests', empty: 'Requests are made on the page My Documents.',
      moves: { submit: 'Submit', qualify: 'Eligible (MS)', return: 'Papers incomplete (BTL)', disqualify: 'Not eligible (TMS)', process: 'Process', complete: 'Complete and issue the letter', reopen: 'Open again, revoke the letter', withdraw: 'Withdraw' },
      fields: { employee: 'Employee', kind: 'Document', purpose: 'Purpose', status: 'Status', submittedOn: 'Submitted', dueOn: 'Due', daysLeft: 'Working days left', waitsUntil: 'Waits until', overdue: 'Overdue', checklist: 'Check-list', rulesApplied: 'Basis', unitSubtree: 'Unit and below', text: 'What the letter says (empty: the usual words)', moves: 'Actions', createdAt: 'Made', updatedAt: 'Changed' },
    },
    DocumentKind: { name: 'Kind of Document |||| Kinds of Documents', empty: 'Kinds come with the reference data.', fields: { code: 'Code', name: 'Name', description: 'Description', letterText: 'Words of the letter', audience: 'For', requirements: 'Papers', createdAt: 'Made', updatedAt: 'Changed' } },
    DocumentPaper: { name: 'Paper |||| Papers', empty: 'Papers are put to a request.', fields: { request: 'Request', item: 'Paper', file: 'File', fileName: 'File', state: 'State', note: 'Note', createdAt: 'Attached', updatedAt: 'Changed' } },
    DocumentLetter: { name: 'Letter |||| Letters', title: 'Register of Letters', empty: 'A letter is issued with a request that is completed.', fields: { request: 'Request', employee: 'Employee', number: 'Number', year: 'Year', sequence: 'Count', code: 'Verification code', kindName: 'Kind', holderName: 'Name', holderNumber: 'NIP', text: 'Text', issuedOn: 'Day', signatoryName: 'Signed by', signatoryTitle: 'Post', status: 'Status', revokedOn: 'Revoked', createdAt: 'Made', updatedAt: 'Changed' } },
    Rule: {
      units: { required: '(1 required, 0 if there is one)' },
      words: {
        RANK_PROMOTION: 'Rank promotion', KGB: 'Periodic salary increase', PENSION: 'Pension', SPOUSE_CARD: 'Spouse card', EMPLOYEE_CARD: 'Employee card', STUDY_ASSIGNMENT: 'Study assignment', TITLE: 'Academic title', MUTATION: 'Transfer', STATEMENT: 'Statement letter', WEALTH_REPORT: 'Wealth report',
        LAST_RANK: 'Rank decree', APPRAISALS: 'Appraisals', COVER_LETTER: 'Cover letter', CREDIT_POINTS: 'Credit points', DIPLOMA: 'Diploma', LAST_KGB: 'Salary decree', APPOINTMENT: 'Appointment decree', FAMILY_CARD: 'Family card', MARRIAGE_CERTIFICATE: 'Marriage certificate', PHOTO: 'Photograph', NO_SANCTION: 'No sanction', MARRIAGE_REPORT: 'Marriage report', LOSS_REPORT: 'Report of loss', ACCEPTANCE: 'Letter of acceptance', ACCREDITATION: 'Accreditation', STUDY_PERMIT: 'Study permit', APPLICATION: 'Letter of application', RECEIVING_UNIT: 'Consent of the receiving unit', SUPPORTING: 'Supporting papers', WEALTH_RECEIPT: 'Receipt of the report',
      },
    },
  },
  enums: {
    DocumentStatus: { DRAFT: 'Draft', SUBMITTED: 'Submitted', INCOMPLETE: 'Incomplete (BTL)', ELIGIBLE: 'Eligible (MS)', INELIGIBLE: 'Not eligible (TMS)', PROCESSING: 'Processing', COMPLETED: 'Completed', WITHDRAWN: 'Withdrawn' },
    DocumentPaperState: { UNCHECKED: 'Not checked', IN_ORDER: 'In order', NOT_IN_ORDER: 'Not in order', REPLACED: 'Replaced' }, LetterStatus: { VALID: 'Valid', REVOKED: 'Revoked' }, RuleTopic: { DOCUMENTS: 'Documents' },
  },
};
