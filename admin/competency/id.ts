/** Words of the competency area. */
export default {
  resources: {
    Framework: { name: 'Kamus Kompetensi', fields: { code: 'Kode', name: 'Nama', legalBasis: 'Dasar hukum', validFrom: 'Berlaku sejak', validUntil: 'Berlaku sampai', createdAt: 'Dibuat', updatedAt: 'Diubah' }, competencies: 'Kompetensi dalam kamus ini' },
    Competency: { name: 'Kompetensi', fields: { code: 'Kode', name: 'Nama kompetensi', kind: 'Jenis', definition: 'Definisi', affair: 'Urusan pemerintahan', framework: 'Kamus', createdAt: 'Dibuat', updatedAt: 'Diubah' }, levels: 'Level dan indikator perilaku', level: 'Level %{level}', standards: 'Dipakai oleh jabatan', trainings: 'Pelatihan yang meningkatkannya', no_levels: 'Level kompetensi ini belum diuraikan.' },
    PositionStandard: { name: 'Standar Kompetensi Jabatan', empty: 'Tentukan kompetensi dan level yang disyaratkan jabatan.', fields: { validFrom: 'Berlaku sejak', validUntil: 'Berlaku sampai', on: 'Berlaku pada', position: 'Jabatan', competency: 'Kompetensi', requiredLevel: 'Level disyaratkan', importance: 'Pentingnya', weight: 'Bobot', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Assessment: {
      name: 'Asesmen', empty: 'Asesmen menetapkan level kompetensi seorang pegawai.', moves: { revoke: 'Cabut asesmen' },
      fields: { employee: 'Pegawai', competency: 'Kompetensi', level: 'Level', method: 'Metode', purpose: 'Tujuan', status: 'Status', assessedOn: 'Tanggal asesmen', validUntil: 'Berlaku sampai', assessor: 'Asesor', note: 'Catatan asesor', moves: 'Tindakan', unitSubtree: 'Unit dan bawahannya', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    Evidence: { name: 'Bukti Kompetensi', empty: 'Bukti muncul dari asesmen dan pelatihan yang lulus.', fields: { recordedOn: 'Dicatat pada', employee: 'Pegawai', competency: 'Kompetensi', kind: 'Jenis bukti', level: 'Level', observedOn: 'Tanggal', validUntil: 'Berlaku sampai', note: 'Catatan', revokes: 'Mencabut', sourceNoun: 'Sumber', sourceId: 'ID sumber', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
    Holding: { name: 'Kompetensi Dimiliki', empty: 'Belum ada asesmen atau pelatihan yang lulus.', fields: { employee: 'Pegawai', competency: 'Kompetensi', level: 'Level', since: 'Sejak', validUntil: 'Berlaku sampai', evidence: 'Bukti', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
  },
  enums: {
    CompetencyKind: { MANAGERIAL: 'Manajerial', SOCIOCULTURAL: 'Sosial kultural', TECHNICAL: 'Teknis', GOVERNMENT: 'Pemerintahan' },
    Importance: { ABSOLUTE: 'Mutlak', IMPORTANT: 'Penting', NEEDED: 'Perlu' },
    AssessmentMethod: { ASSESSMENT_CENTER: 'Assessment center', CACT: 'CACT (tes berbantuan komputer)', COMPETENCY_TEST: 'Uji kompetensi', REVIEW_360: 'Penilaian 360 derajat', SUPERVISOR: 'Penilaian atasan' },
    AssessmentPurpose: { MAPPING: 'Pemetaan', SELECTION: 'Seleksi jabatan' },
    AssessmentStatus: { RECORDED: 'Berlaku', REVOKED: 'Dicabut' },
    EvidenceKind: { ASSESSMENT: 'Asesmen', TRAINING: 'Pelatihan', MENTORING: 'Penutupan mentoring', REVOCATION: 'Pencabutan' },
    GapState: { MET: 'Terpenuhi', BELOW: 'Di bawah standar', EXPIRED: 'Kedaluwarsa', UNKNOWN: 'Belum dinilai' },
    MatchCategory: { OPTIMAL: 'Optimal', FAIR: 'Cukup Optimal', POOR: 'Kurang Optimal', ELIGIBLE: 'Memenuhi Syarat', MARGINAL: 'Masih Memenuhi Syarat', INELIGIBLE: 'Kurang Memenuhi Syarat' },
  },
};
