/** Words of the people area in English. */
export default {
  resources: {
    Agency: { name: 'Agency |||| Agencies', fields: { code: 'Area code', name: 'Name', province: 'Province', shortName: 'Short name', createdAt: 'Created', updatedAt: 'Changed' } },
    Unit: {
      name: 'Unit |||| Units', empty: 'Begin with the city government, then the agencies below it.',
      fields: { headKind: 'Leads as', establishedOn: 'Established on', code: 'Code', name: 'Name of the unit', kind: 'Kind', parent: 'Parent unit', head: 'Head', depth: 'Depth', createdAt: 'Created', updatedAt: 'Changed', subtree: 'Unit and all below', maxDepth: 'Deepest level' },
      children: 'Units below', people: 'People of this unit',
    },
    Rank: { name: 'Rank |||| Ranks', fields: { code: 'Grade', name: 'Rank', grade: 'Step', scale: 'Scale', createdAt: 'Created', updatedAt: 'Changed' } },
    Position: {
      name: 'Position |||| Positions', empty: 'Add positions, then their competency standards.',
      fields: { code: 'Code', name: 'Name of the position', kind: 'Kind', tier: 'Tier', echelon: 'Echelon', positionClass: 'Position class', leadsUnit: 'Leads a unit', lowestRank: 'Lowest rank', abolishedOn: 'Abolished as of', highestRank: 'Highest rank', summary: 'Summary', createdAt: 'Created', updatedAt: 'Changed' },
      standards: 'Competency standard', holders: 'Holders', standards_note: 'The level every competency demands, 1 to 5.',
    },
    Employee: {
      name: 'Employee |||| Employees', empty: 'Add employees one by one, or import a file from SIASN.',
      fields: {
        employeeNumber: 'Employee number (NIP)', name: 'Name', titlePrefix: 'Titles before', titleSuffix: 'Titles after', status: 'Employment status', standing: 'Legal standing', sex: 'Sex', birthDate: 'Date of birth', birthPlace: 'Place of birth', education: 'Education',
        rank: 'Rank', rankSince: 'Rank since', appointedOn: 'Appointed on', email: 'Official e-mail', phone: 'Telephone', nationalId: 'National id (NIK)', unit: 'Unit', unitSubtree: 'Unit and all below', position: 'Position', supervisor: 'Supervisor', sourceId: 'SIASN id', importedAt: 'Last import', createdAt: 'Created', updatedAt: 'Changed',
      },
    },
    Assignment: {
      name: 'Assignment |||| Assignments', empty: 'An assignment records position and unit of an employee by decree.',
      fields: { employee: 'Employee', position: 'Position', unit: 'Unit', unitSubtree: 'Unit and all below', kind: 'Ground', decreeNumber: 'Decree number', validFrom: 'From', validUntil: 'Until', on: 'In force on', createdAt: 'Created', updatedAt: 'Changed' },
    },
  },
  enums: {
    UnitKind: {
      GOVERNMENT: 'City government', SECRETARIAT: 'Secretariat', ASSISTANCE: 'Assistant to the secretary', SECTION: 'Section', SUBSECTION: 'Subsection', SERVICE: 'Service agency', BOARD: 'Board', INSPECTORATE: 'Inspectorate', POLICE: 'Civil service police', DIVISION: 'Division', SUBDIVISION: 'Subdivision',
      TECHNICAL_UNIT: 'Technical unit', DISTRICT: 'District', URBAN_VILLAGE: 'Urban village', HOSPITAL: 'Hospital', HEALTH_CENTRE: 'Health centre', SCHOOL: 'School',
    },
    RankScale: { PNS: 'PNS (I/a–IV/e)', PPPK: 'PPPK (I–XVII)' },
    PositionKind: { JPT_UTAMA: 'JPT Utama (top executive)', JPT_MADYA: 'JPT Madya (senior executive)', JPT_PRATAMA: 'JPT Pratama (executive)', ADMINISTRATOR: 'Administrator', SUPERVISOR: 'Supervisor', FUNCTIONAL: 'Functional', EXECUTING: 'Executing' },
    Echelon: { I_A: 'I.a', I_B: 'I.b', II_A: 'II.a', II_B: 'II.b', III_A: 'III.a', III_B: 'III.b', IV_A: 'IV.a', IV_B: 'IV.b' },
    Tier: { AHLI_UTAMA: 'Expert, principal', AHLI_MADYA: 'Expert, senior', AHLI_MUDA: 'Expert, junior', AHLI_PERTAMA: 'Expert, first', PENYELIA: 'Skilled, supervising', MAHIR: 'Skilled, proficient', TERAMPIL: 'Skilled', PEMULA: 'Skilled, beginner', KLEREK: 'Clerk', OPERATOR: 'Operator', TEKNISI: 'Technician' },
    EmploymentStatus: { PNS: 'PNS (permanent)', CPNS: 'CPNS (probationary)', PPPK: 'PPPK (contract)', PPPK_PARUH_WAKTU: 'PPPK part-time' },
    LegalStanding: { ACTIVE: 'Active', STUDY_ASSIGNMENT: 'Study assignment', UNPAID_LEAVE: 'Unpaid leave', SUSPENDED: 'Suspended', PRE_RETIREMENT: 'Pre-retirement', RETIRED: 'Retired', TRANSFERRED: 'Transferred', DISMISSED: 'Dismissed', DECEASED: 'Deceased' },
    Sex: { MALE: 'Male', FEMALE: 'Female' },
    Education: { SD: 'Primary', SMP: 'Junior secondary', SMA: 'Senior secondary', D1: 'Diploma I', D2: 'Diploma II', D3: 'Diploma III', S1: 'Bachelor', S2: 'Master', S3: 'Doctor' },
    AssignmentKind: { DEFINITIVE: 'Definitive', ACTING: 'Acting (Plt.)', DAILY_ACTING: 'Daily acting (Plh.)' },
  },
};
