const record = { employee: 'Pegawai', createdAt: 'Dicatat', updatedAt: 'Diubah' };
/** Words of careers. */
export default {
  areas: { career: 'Karier' },
  menu: { due: 'Daftar Jatuh Tempo', professionalism: 'Indeks Profesionalitas' },
  career: {
    person: 'Karier', next: 'Jabatan yang dapat dituju', next_note: 'Menurut jalur karier dan jenjang jabatan, dengan syarat hari ini. Bahan pertimbangan, bukan keputusan.', no_next: 'Belum ada jabatan yang dapat dituju', count: 'Syarat', counts: '%{met} terpenuhi, %{unmet} belum, %{unknown} belum diketahui', why: 'Lihat syarat',
    plan: 'Susun rencana karier', no_plans: 'Belum ada rencana karier', plan_note: 'Rencana disepakati setelah diajukan pegawai dan disetujui atasan, sesudah dialog karier dicatat. Rencana bukan janji jabatan.', eligibility: 'Kelayakan', eligibility_note: 'Dihitung menurut aturan dan catatan pada hari itu. Diputuskan oleh pejabat yang berwenang.', gaps: 'Kesenjangan terhadap jabatan tujuan', no_gaps: 'Tidak ada kesenjangan',
    criterion: 'Syarat', required: 'Disyaratkan', actual: 'Dimiliki', state: 'Keadaan', next_step: 'Langkah berikutnya', no_criteria: 'Tidak ada syarat yang dapat ditampilkan', not_binding: 'pertimbangan', since: 'berlaku sejak %{day}', by_position: 'ditetapkan pada jabatan', from: '(mulai %{day})', on: 'Pada tanggal', on_note: 'Kosong: hari ini',
    eligible: { yes: 'Memenuhi syarat', no: 'Belum memenuhi', unknown: 'Belum dapat dipastikan' }, ready: { yes: 'Siap diusulkan', no: 'Terhalang', unknown: 'Data belum lengkap' }, met: { yes: 'Terpenuhi', no: 'Belum', unknown: 'Belum diketahui' },
    due_note: 'Daftar calon untuk diputuskan; tidak ada yang berubah dengan sendirinya.', period: 'Periode', months: 'Jangka', months_of: '%{smart_count} bulan', no_period: 'Bulan ini bukan periode kenaikan pangkat. Periode tahun itu: %{months}.', periods_by: '%{n} periode setahun: %{law}',
    found: '%{smart_count} pegawai', all_units: 'Hapus saringan unit', nobody_due: 'Tidak ada yang jatuh tempo', due_on: 'Jatuh tempo', was: 'Semula', becomes: 'Menjadi', rank_step: 'Pangkat', last_step: 'KGB terakhir', post: 'Jabatan', open_criteria: 'Yang belum terpenuhi', all_met: 'Semua terpenuhi',
    index: 'Indeks Profesionalitas ASN', index_label: 'Indeks %{score} dari 100: %{category}', of_hundred: 'dari 100', source: 'Sumber', points: 'Nilai', none_on_record: 'belum tercatat', times: '%{smart_count} kali', index_note: '%{unit}: %{people} pegawai aktif, per %{day}', mean: 'Rata-rata', weights: 'Nilai tertinggi: %{weights} (%{law}). Pecahan dibulatkan sebelum dikategorikan.', categories: 'Kategori',
    by_unit: 'Per unit kerja', by_unit_note: 'Terendah di atas; buka nama unit untuk turun satu tingkat.', people: 'Pegawai', lowest: 'Pegawai, terendah di atas', score: 'Indeks', category: 'Kategori', nobody: 'Tidak ada pegawai',
  },
  absence: { title: 'Tangga ketidakhadiran', days: 'Hari kerja', consecutiveDays: 'Terlama berturut-turut', hoursShort: 'Jam terlambat', counted: '%{smart_count} hari kerja dihitung.', months: 'Selama %{months} bulan.', cut: 'TPP dipotong %{percent}%.', none: 'Belum ada hukuman yang diusulkan menurut tangga ini.', note: 'Hari kerja tanpa alasan sah dalam setahun. Ini usulan: hukuman diputuskan pejabat yang berwenang setelah pemeriksaan.' },
  resources: {
    Rule: { words: { JPT: 'Pimpinan tinggi', ADMINISTRATION: 'Administrasi', GURU: 'Guru', DOSEN: 'Dosen', 'GURU BESAR': 'Guru besar', ELIGIBLE: 'Memenuhi syarat (MS)', I_A: 'Eselon I.a', I_B: 'Eselon I.b', II_A: 'Eselon II.a', II_B: 'Eselon II.b', III_A: 'Eselon III.a', III_B: 'Eselon III.b', IV_A: 'Eselon IV.a', IV_B: 'Eselon IV.b' } },
    CareerPath: { name: 'Jalur Karier', empty: 'Susun jalur dari jabatan ke jabatan.', fields: { name: 'Nama', description: 'Uraian', active: 'Diikuti', steps: 'Langkah', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    CareerStep: { name: 'Langkah Karier', empty: 'Tambahkan langkah dari satu jabatan ke jabatan lain.', fields: { careerPath: 'Jalur', from: 'Dari jabatan', to: 'Ke jabatan', kind: 'Jenis gerak', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    CareerPlan: {
      name: 'Rencana Karier', empty: 'Susun rencana menuju jabatan berikutnya bersama atasan.', moves: { submit: 'Ajukan', agree: 'Sepakati', return: 'Kembalikan', start: 'Mulai', achieve: 'Tercapai', abandon: 'Hentikan' },
      fields: { employee: 'Pegawai', target: 'Jabatan tujuan', targetYear: 'Tahun sasaran', aim: 'Alasan dan cara', status: 'Status', employeeAgreedOn: 'Disetujui pegawai', supervisorAgreedOn: 'Disetujui atasan', closedOn: 'Ditutup', unitSubtree: 'Unit dan bawahannya', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    CareerDialogue: { name: 'Dialog Karier', empty: 'Catat pembicaraan pegawai dan atasan.', fields: { plan: 'Rencana', heldOn: 'Tanggal', summary: 'Ringkasan', agreements: 'Kesepakatan', recordedBy: 'Dicatat oleh', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
    EducationRecord: { name: 'Riwayat Pendidikan', empty: 'Tambahkan ijazah pegawai.', fields: { ...record, level: 'Jenjang', institution: 'Lembaga', subject: 'Jurusan', graduatedOn: 'Tanggal ijazah' } },
    RankRecord: { name: 'Riwayat Pangkat', empty: 'Golongan terakhir tercatat sendiri; tambahkan yang terdahulu.', fields: { ...record, rank: 'Golongan', since: 'TMT', decreeNumber: 'Nomor SK' } },
    SalaryStep: { name: 'Riwayat KGB', empty: 'Tambahkan kenaikan gaji berkala.', fields: { ...record, effectiveOn: 'TMT', letterNumber: 'Nomor surat' } },
    AppraisalRecord: { name: 'Riwayat Predikat', empty: 'Tambahkan predikat dari tahun atau instansi lain.', fields: { ...record, year: 'Tahun', predicate: 'Predikat', source: 'Sumber' } },
    Sanction: { name: 'Hukuman Disiplin', empty: 'Tidak ada hukuman yang tercatat.', fields: { ...record, kind: 'Jenis', decreeNumber: 'Nomor SK', startsOn: 'Mulai', endsOn: 'Sampai', annulledOn: 'Dibatalkan' } },
  },
  enums: {
    CareerMoveKind: { VERTICAL: 'Vertikal', HORIZONTAL: 'Horizontal', DIAGONAL: 'Diagonal' },
    CareerPlanStatus: { DRAFT: 'Konsep', SUBMITTED: 'Menunggu atasan', RETURNED: 'Dikembalikan', AGREED: 'Disepakati', IN_PROGRESS: 'Dijalankan', ACHIEVED: 'Tercapai', ABANDONED: 'Dihentikan' },
    SanctionKind: { ORAL_REPRIMAND: 'Teguran lisan', WRITTEN_REPRIMAND: 'Teguran tertulis', WRITTEN_DISSATISFACTION: 'Pernyataan tidak puas tertulis', ALLOWANCE_CUT_6: 'Potong tunjangan 6 bulan', ALLOWANCE_CUT_9: 'Potong tunjangan 9 bulan', ALLOWANCE_CUT_12: 'Potong tunjangan 12 bulan', DEMOTION: 'Penurunan jabatan', RELEASE_TO_EXECUTING: 'Pembebasan menjadi pelaksana', DISMISSAL: 'Pemberhentian' },
    CriterionCode: { LEVEL: 'Jenjang jabatan saat ini', EDUCATION: 'Pendidikan', EXPERIENCE: 'Pengalaman', PRIOR_POST: 'Masa jabatan sebelumnya', PREDICATE: 'Predikat kinerja', COMPETENCY: 'Kecocokan jabatan (JPM)', AGE: 'Usia', RETIREMENT: 'Batas usia pensiun', SANCTION: 'Hukuman disiplin', RANK: 'Pangkat', CREDIT_POINTS: 'Angka kredit', TENURE: 'Masa jabatan paling singkat', TENURE_LONGEST: 'Masa jabatan paling lama', TIME_IN_RANK: 'Masa dalam pangkat', CEILING: 'Pangkat tertinggi', SUPERIOR: 'Pangkat atasan', LAST_STEP: 'KGB terakhir' },
    NextStep: {
      SERVE: 'Lanjutkan masa kerja', STUDY: 'Tempuh pendidikan', IMPROVE: 'Perbaiki predikat', CLOSE_GAP: 'Tutup kesenjangan', BE_ASSESSED: 'Ikuti penilaian kompetensi', EARN_POINTS: 'Kumpulkan angka kredit', RISE_IN_RANK: 'Naik pangkat dahulu', RISE_IN_LEVEL: 'Duduki jenjang di bawahnya dahulu', WAIT: 'Tunggu hukuman selesai',
      COMPLETE_RECORD: 'Lengkapi riwayat', SET_STANDARD: 'Tetapkan standar jabatan', VERIFY_FIELD: 'Panitia menilai kesesuaian bidang', CHOOSE_OTHER: 'Tidak dapat dipenuhi lagi', CONSIDER_MOVE: 'Pertimbangkan mutasi',
    },
    DueKind: { RANK_PROMOTION: 'Kenaikan pangkat', SALARY_STEP: 'KGB', RETIREMENT: 'Pensiun' },
    PromotionTrack: { REGULAR: 'Reguler', STRUCTURAL: 'Pilihan, struktural', FUNCTIONAL: 'Pilihan, fungsional' },
    IndexDimension: { QUALIFICATION: 'Kualifikasi', COMPETENCY: 'Kompetensi', PERFORMANCE: 'Kinerja', DISCIPLINE: 'Disiplin' },
    IndexCategory: { VERY_HIGH: 'Sangat tinggi', HIGH: 'Tinggi', MEDIUM: 'Sedang', LOW: 'Rendah', VERY_LOW: 'Sangat rendah' },
    IndexSource: { EDUCATION: 'Pendidikan', LEADERSHIP: 'Diklat kepemimpinan', FUNCTIONAL_TRAINING: 'Diklat fungsional', TECHNICAL_TRAINING: 'Diklat teknis', SEMINAR: 'Seminar dan sejenisnya', PREDICATE: 'Predikat kinerja', SANCTION: 'Hukuman disiplin' },
  },
};
