/** Words of mentoring and coaching. */
export default {
  areas: { mentoring: 'Mentoring' },
  mentoring: {
    none: 'Belum ada pendampingan', suggested: 'Mentor yang disarankan', no_suggestions: 'Tidak ada mentor yang sesuai dan masih memiliki tempat', why: 'Alasan', propose: 'Usulkan',
    because: 'Dimiliki level %{held}, dituntut level %{required}; mentor memiliki level %{mentor}, %{places} tempat kosong, jarak unit %{steps}.', no_goals: 'Tambahkan tujuan dahulu; penutupan menilai setiap tujuan.', closing_note: 'Level yang dinyatakan tercatat sebagai bukti kompetensi.', reached_of: '%{competency} (sasaran level %{level})', not_reached: 'Belum tercapai',
  },
  resources: {
    MentorProfile: { name: 'Mentor', empty: 'Daftarkan pegawai berpengalaman beserta kompetensi yang ditawarkannya.', fields: { employee: 'Pegawai', name: 'Nama', capacity: 'Kapasitas', placesTaken: 'Terisi', placesLeft: 'Tempat kosong', active: 'Menerima bimbingan', about: 'Tentang', competency: 'Kompetensi', createdAt: 'Didaftarkan', updatedAt: 'Diubah' } },
    MentorCompetency: { name: 'Kompetensi yang Ditawarkan', empty: 'Tambahkan kompetensi yang dikuasai mentor.', fields: { mentor: 'Mentor', competency: 'Kompetensi', level: 'Level mentor', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    MentoringPairing: {
      name: 'Pendampingan', empty: 'Usulkan mentor bagi pegawai yang memiliki kesenjangan.', moves: { accept: 'Terima', decline: 'Tolak', pause: 'Jeda', resume: 'Lanjutkan', complete: 'Tutup dan nilai', cancel: 'Batalkan', revoke: 'Cabut penilaian' },
      fields: { planItem: 'Butir rencana pengembangan', mentor: 'Mentor', mentee: 'Pegawai didampingi', menteeName: 'Pegawai didampingi', form: 'Bentuk', topic: 'Topik', status: 'Status', startedOn: 'Mulai', completedOn: 'Ditutup', closing: 'Penutup dari mentor', goals: 'Tujuan', hours: 'JP', moves: 'Tindakan', createdAt: 'Diusulkan', updatedAt: 'Diubah' },
    },
    MentoringGoal: { name: 'Tujuan', empty: 'Tambahkan kompetensi dan level yang dituju.', fields: { pairing: 'Pendampingan', competency: 'Kompetensi', level: 'Level sasaran', attestedLevel: 'Level dinyatakan', description: 'Uraian', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    MentoringSession: {
      name: 'Sesi', empty: 'Sesi dicatat oleh mentor sesudah bertemu.', moves: { revoke: 'Batalkan sesi' },
      fields: { pairing: 'Pendampingan', heldOn: 'Tanggal', minutes: 'Menit', summary: 'Ringkasan', privateNotes: 'Catatan pribadi (hanya mentor dan pegawai didampingi)', hours: 'JP', hoursNote: 'Keterangan JP', status: 'Status', moves: 'Tindakan', createdAt: 'Dicatat', updatedAt: 'Diubah' },
    },
  },
  enums: {
    MentoringForm: { NKL01: 'Coaching', NKL02: 'Mentoring' },
    PairingStatus: { PROPOSED: 'Diusulkan', ACTIVE: 'Berjalan', PAUSED: 'Dijeda', COMPLETED: 'Selesai', DECLINED: 'Ditolak', CANCELLED: 'Dibatalkan' },
    SessionStatus: { RECORDED: 'Tercatat', REVOKED: 'Dibatalkan' },
  },
};
