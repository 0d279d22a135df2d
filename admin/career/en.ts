/** Words of careers in English. */
export default {
  areas: { career: 'Career' },
  resources: {
    Rule: { words: { JPT: 'High leadership', ADMINISTRATION: 'Administration' } },
    CareerPath: { name: 'Career path |||| Career paths', empty: 'Draw a path from position to position.', fields: { name: 'Name', description: 'Description', active: 'Followed', steps: 'Steps', createdAt: 'Created', updatedAt: 'Changed' } },
    CareerStep: { name: 'Career step |||| Career steps', empty: 'Add a step from one position to another.', fields: { careerPath: 'Path', from: 'From position', to: 'To position', kind: 'Kind of move', createdAt: 'Created', updatedAt: 'Changed' } },
  },
  enums: { CareerMoveKind: { VERTICAL: 'Vertical', HORIZONTAL: 'Horizontal', DIAGONAL: 'Diagonal' } },
};
