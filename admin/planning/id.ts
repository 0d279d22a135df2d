/** Words of needs and plans. */
export default {
  areas: { planning: 'Kebutuhan & Rencana' },
  menu: { needs: 'Analisis Kebutuhan' },
  planning: { fulfilled: 'Dipenuhi lewat pendampingan',
    levels: 'Level', draw: 'Susun rencana', draw_note: 'Rencana diisi otomatis dari kesenjangan pegawai hari ini, lalu dapat diubah sebelum diajukan kepada atasan.', no_plans: 'Belum ada rencana pengembangan', people_of: 'Peserta / kurang',
    yearly_note: 'Rencana diisi otomatis dari kebutuhan paling mendesak dan isyarat permintaan layanan; lengkapi jadwal dan anggaran sebelum diusulkan.', why_raised: 'Mengapa diprioritaskan', raised: 'Baris rencana yang dinaikkan', raised_by: 'Dinaikkan oleh',
    rose: 'Naik %{percent}%', fell: 'Turun %{percent}%', period: 'Periode', signal_note: 'Isyarat ini menaikkan prioritas kebutuhan pegawai pada unit tersebut dalam rencana yang masih terbuka.',
    needs_note: 'Kompetensi yang kurang per perangkat daerah, paling mendesak di atas', no_needs: 'Tidak ada kebutuhan', weighed: 'Dibobot menurut %{rules} (%{law}).', person: 'Pengembangan',
  },
  resources: {
    DevelopmentPlan: {
      name: 'Rencana Pengembangan Individu', empty: 'Susun rencana dari kesenjangan terhadap standar jabatan.', moves: { redraw: 'Susun ulang', submit: 'Ajukan', agree: 'Sepakati', return: 'Kembalikan', reopen: 'Buka kembali', finish: 'Tutup rencana', cancel: 'Batalkan' },
      fields: { employee: 'Pegawai', year: 'Tahun', nextPosition: 'Jabatan berikutnya', status: 'Status', plannedHours: 'JP direncanakan', unitSubtree: 'Unit dan bawahannya', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    DevelopmentPlanItem: {
      name: 'Kebutuhan', empty: 'Tambahkan kompetensi yang akan ditingkatkan.',
      fields: { fulfilledOn: 'Dipenuhi pada', plan: 'Rencana', competency: 'Kompetensi', fromLevel: 'Level awal', targetLevel: 'Level sasaran', form: 'Bentuk pengembangan', plannedHours: 'JP', training: 'Pelatihan', basis: 'Dasar', requiredLevel: 'Level standar', importance: 'Kepentingan', foundOn: 'Ditemukan', priority: 'Prioritas', raisedBy: 'Dinaikkan oleh', reason: 'Alasan', reachedLevel: 'Level tercapai', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    TrainingPlan: {
      name: 'Rencana Tahunan', empty: 'Susun rencana tahunan dari kebutuhan pegawai.', moves: { propose: 'Usulkan', approve: 'Setujui', return: 'Kembalikan', begin: 'Mulai pelaksanaan', close: 'Tutup rencana' },
      fields: { realisedBudget: 'Anggaran terealisasi', closedOn: 'Ditutup pada', title: 'Judul', year: 'Tahun', proposer: 'Diusulkan oleh', status: 'Status', budget: 'Anggaran', itemCount: 'Jumlah baris', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    TrainingPlanItem: {
      name: 'Baris Rencana', empty: 'Tambahkan kompetensi, sasaran, penyelenggara, jadwal, dan anggaran.',
      fields: { realisedPeople: 'Terealisasi (orang)', plan: 'Rencana', competency: 'Kompetensi', level: 'Level', unit: 'Perangkat daerah', people: 'Sasaran (orang)', targetGroup: 'Kelompok sasaran', form: 'Jenis dan jalur', training: 'Pelatihan', provider: 'Penyelenggara', learningHours: 'JP', startsOn: 'Jadwal', endsOn: 'Sampai', conformity: 'Kesesuaian kurikulum', budget: 'Anggaran', priority: 'Prioritas', lacking: 'Pegawai yang kurang', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    NeedRaise: { name: 'Kenaikan Prioritas', empty: 'Belum ada isyarat permintaan yang menaikkannya.', fields: { item: 'Baris rencana', signal: 'Isyarat', points: 'Kenaikan', reason: 'Alasan', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
    ServiceTheme: { name: 'Layanan Publik', empty: 'Tambahkan layanan dan kompetensi yang dibutuhkannya.', fields: { code: 'Kode', name: 'Nama', description: 'Uraian', competency: 'Membutuhkan kompetensi', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    ThemeCompetency: { name: 'Kompetensi yang Dibutuhkan', empty: 'Tambahkan kompetensi bagi pemberi layanan ini.', fields: { theme: 'Layanan', competency: 'Kompetensi', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    ServiceDemandSignal: {
      name: 'Isyarat Permintaan', empty: 'Catat perubahan permintaan layanan, misalnya dari pengaduan atau kunjungan.', moves: { close: 'Tutup', reopen: 'Buka kembali' },
      fields: { theme: 'Layanan', unit: 'Unit pemberi layanan', changePercent: 'Perubahan (%)', periodFrom: 'Awal periode', periodUntil: 'Akhir periode', source: 'Sumber', status: 'Status', moves: 'Tindakan', createdAt: 'Dicatat', updatedAt: 'Diubah' },
    },
  },
  enums: {
    DevelopmentPlanStatus: { DRAFT: 'Konsep', SUBMITTED: 'Menunggu atasan', RETURNED: 'Dikembalikan', AGREED: 'Disepakati', DONE: 'Selesai', CANCELLED: 'Dibatalkan' },
    NeedBasis: { CURRENT_POSITION: 'Jabatan saat ini', NEXT_POSITION: 'Jabatan berikutnya', OWN: 'Usulan sendiri' },
    TrainingPlanStatus: { DRAFT: 'Konsep', PROPOSED: 'Diusulkan', RETURNED: 'Dikembalikan', APPROVED: 'Disetujui', IN_EXECUTION: 'Dilaksanakan', CLOSED: 'Ditutup' },
    Conformity: { STANDARD: 'Kurikulum standar', ADAPTED: 'Kurikulum standar disesuaikan', OWN: 'Kurikulum sendiri', UNKNOWN: 'Belum diperiksa' },
    SignalStatus: { OPEN: 'Berlaku', CLOSED: 'Ditutup' },
  },
};
