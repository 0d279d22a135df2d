/** Words of careers. */
export default {
  areas: { career: 'Karier' },
  resources: {
    Rule: { words: { JPT: 'Pimpinan tinggi', ADMINISTRATION: 'Administrasi' } },
    CareerPath: { name: 'Jalur Karier', empty: 'Susun jalur dari jabatan ke jabatan.', fields: { name: 'Nama', description: 'Uraian', active: 'Diikuti', steps: 'Langkah', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    CareerStep: { name: 'Langkah Karier', empty: 'Tambahkan langkah dari satu jabatan ke jabatan lain.', fields: { careerPath: 'Jalur', from: 'Dari jabatan', to: 'Ke jabatan', kind: 'Jenis gerak', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
  },
  enums: { CareerMoveKind: { VERTICAL: 'Vertikal', HORIZONTAL: 'Horizontal', DIAGONAL: 'Diagonal' } },
};
