/** Words of appraisal. */
const both = { createdAt: 'Dibuat', updatedAt: 'Diubah', moves: 'Tindakan', employee: 'Pegawai', unitSubtree: 'Unit dan bawahannya', plan: 'SKP', cycle: 'Siklus', status: 'Status' };
export default {
  areas: { performance: 'Kinerja' },
  performance: { for_rank: 'kenaikan pangkat %{need}, kurang %{missing}', for_tier: 'kenaikan jenjang %{need}, kurang %{missing}',
    outcome: 'Predikat kinerja', law: 'Dasar hukum: %{law}, berlaku sejak %{since}.', add_result: 'Tambah hasil kerja', add_indicator: 'Tambah indikator', add_expectation: 'Tambah ekspektasi', no_results: 'Belum ada rencana hasil kerja', changes: 'Ubah', less: 'makin kecil makin baik',
    serves: 'Mengintervensi hasil kerja pimpinan: %{statement}', served: 'Didukung %{smart_count} hasil kerja bawahan', cascade_help: 'Hasil kerja pejabat penilai yang didukung; kosongkan bila tidak ada.', plan_note: 'Jabatan, unit kerja, dan pejabat penilai terisi otomatis dari data kepegawaian hari ini.',
    behaviour: 'Perilaku kerja BerAKHLAK', behaviour_note: 'Tujuh nilai dasar ASN dan ekspektasi khusus pimpinan', spread: 'Sebaran predikat pegawai', spread_note: '%{smart_count} pegawai sudah dinilai di unit ini dan bawahannya', nobody_rated: 'Belum ada pegawai yang dinilai',
    values: {
      SERVICE: 'Memahami dan memenuhi kebutuhan masyarakat; ramah, cekatan, solutif, dan dapat diandalkan; melakukan perbaikan tiada henti.', ACCOUNTABLE: 'Jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi; menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien; tidak menyalahgunakan kewenangan jabatan.',
      COMPETENT: 'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah; membantu orang lain belajar; melaksanakan tugas dengan kualitas terbaik.', HARMONIOUS: 'Menghargai setiap orang apa pun latar belakangnya; suka menolong orang lain; membangun lingkungan kerja yang kondusif.',
      LOYAL: 'Memegang teguh Pancasila, UUD 1945, setia kepada NKRI serta pemerintahan yang sah; menjaga nama baik sesama ASN, pimpinan, instansi, dan negara; menjaga rahasia jabatan dan negara.', ADAPTIVE: 'Cepat menyesuaikan diri menghadapi perubahan; terus berinovasi dan mengembangkan kreativitas; bertindak proaktif.',
      COLLABORATIVE: 'Memberi kesempatan kepada berbagai pihak untuk berkontribusi; terbuka dalam bekerja sama untuk menghasilkan nilai tambah; menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama.',
    },
    bounds: {
      MAJORITY: '%{predicate} seharusnya predikat terbanyak: kini %{people} orang, terbanyak %{limit} orang.', MOST: '%{predicate} seharusnya paling banyak %{limit} orang: kini %{people}.', LEAST: '%{predicate} seharusnya paling sedikit %{limit} orang: kini %{people}.', LEAST_PEOPLE: '%{predicate} seharusnya paling sedikit %{limit} orang: kini %{people}.',
    },
  },
  resources: {
    AppraisalCycle: { name: 'Siklus Penilaian', empty: 'Tambahkan siklus tahunan atau triwulan, lalu buka.', moves: { open: 'Buka siklus', close: 'Tutup siklus' }, fields: { ...both, name: 'Nama', kind: 'Jenis', validFrom: 'Mulai', validUntil: 'Selesai' } },
    PerformancePlan: {
      name: 'SKP', title: 'Sasaran Kinerja (SKP)', empty: 'Pegawai menyusun SKP dalam siklus yang sedang berjalan.',
      moves: { submit: 'Ajukan', agree: 'Sepakati', return: 'Kembalikan', realise: 'Selesai isi realisasi', reopen: 'Minta lengkapi realisasi', assess: 'Nilai', deliver: 'Sampaikan hasil', accept: 'Terima hasil', object: 'Ajukan keberatan', finalise: 'Tetapkan final', uphold: 'Keberatan diputus: hasil tetap', change: 'Keberatan diputus: hasil diubah', withdraw: 'Keberatan ditarik' },
      fields: { ...both, approach: 'Pendekatan', startsOn: 'Mulai', endsOn: 'Selesai', position: 'Jabatan', unit: 'Unit kerja', assessor: 'Pejabat penilai', assessorName: 'Pejabat penilai', resultRating: 'Rating hasil kerja', behaviourRating: 'Rating perilaku kerja', predicate: 'Predikat kinerja', grounds: 'Alasan penilaian', deliveredOn: 'Disampaikan', objectionUntil: 'Batas keberatan', outcome: 'Predikat kinerja', reasons: 'Alasan keberatan' },
    },
    PlannedResult: { name: 'Rencana Hasil Kerja', empty: 'Tambahkan hasil kerja utama, lalu indikatornya.', fields: { ...both, forPlan: 'Dapat didukung SKP ini', kind: 'Jenis', statement: 'Rencana hasil kerja', cascadesFrom: 'Hasil kerja pimpinan', leaderStatement: 'Hasil kerja pimpinan', perspective: 'Perspektif (JPT)' } },
    ResultIndicator: { name: 'Indikator Kinerja', empty: 'Tambahkan indikator menurut kuantitas, kualitas, waktu, atau biaya.', fields: { ...both, result: 'Hasil kerja', aspect: 'Aspek', statement: 'Indikator', target: 'Target', unit: 'Satuan', lessIsBetter: 'Makin kecil makin baik', expectation: 'Ekspektasi (kualitatif)', realisation: 'Realisasi', attainment: 'Capaian' } },
    BehaviourExpectation: { name: 'Ekspektasi Perilaku', empty: 'Pimpinan menuliskan ekspektasi khususnya.', fields: { ...both, value: 'Nilai', expectation: 'Ekspektasi khusus pimpinan' } },
    ProgressReport: { name: 'Laporan Kemajuan', empty: 'Realisasi dan bukti dukung dicatat selama SKP berjalan.', fields: { ...both, indicator: 'Indikator', reportedOn: 'Tanggal', realisation: 'Realisasi sampai tanggal ini', text: 'Uraian', evidenceUrl: 'Tautan bukti dukung' } },
    FeedbackNote: { name: 'Umpan Balik', empty: 'Umpan balik diberikan sepanjang tahun oleh pimpinan dan pegawai.', fields: { ...both, authorName: 'Dari', givenOn: 'Tanggal', message: 'Isi (hanya pegawai dan pimpinannya)' } },
    Objection: { name: 'Keberatan', empty: 'Keberatan diajukan pegawai dari halaman SKP setelah hasil disampaikan.', moves: { uphold: 'Putuskan: hasil tetap', change: 'Putuskan: ubah hasil', withdraw: 'Tarik keberatan' }, fields: { ...both, filedOn: 'Diajukan', reasons: 'Alasan', resultBefore: 'Rating hasil kerja semula', behaviourBefore: 'Rating perilaku semula', decidedOn: 'Diputus', resultRating: 'Rating hasil kerja', behaviourRating: 'Rating perilaku kerja', grounds: 'Alasan penilaian' } },
    OrganisationPredicate: { name: 'Predikat Organisasi', empty: 'Catat predikat kinerja organisasi untuk melihat sebaran predikat pegawainya.', fields: { ...both, unit: 'Unit kerja', predicate: 'Predikat organisasi', departure: 'Alasan menyimpang dari pedoman sebaran', distribution: 'Sebaran' } },
    PerformanceCase: { name: 'Usulan Tindak Lanjut', empty: 'Penghargaan, pembinaan, atau hukuman diusulkan atas penilaian yang final; manusia yang memutuskan.', moves: { grant: 'Tetapkan dengan keputusan', refuse: 'Tolak', withdraw: 'Tarik' }, fields: { ...both, kind: 'Jenis', proposal: 'Usulan', decreeNumber: 'Nomor keputusan', decidedOn: 'Tanggal keputusan', improveUntil: 'Batas perbaikan' } },
    CreditPointEntry: { name: 'Angka Kredit', empty: 'Angka kredit dicatat saat penilaian tahunan pejabat fungsional final.', fields: { sum: 'Jumlah di jenjang ini', ...both, year: 'Tahun', tier: 'Jenjang', predicate: 'Predikat', months: 'Bulan', percent: 'Persentase predikat', coefficient: 'Koefisien setahun', points: 'Angka kredit', rulesApplied: 'Dasar hukum' } },
  },
  enums: {
    CycleKind: { ANNUAL: 'Tahunan', PERIODIC: 'Periodik' }, CycleStatus: { PLANNED: 'Direncanakan', OPEN: 'Berjalan', CLOSED: 'Ditutup' }, PlanApproach: { QUANTITATIVE: 'Kuantitatif', QUALITATIVE: 'Kualitatif' },
    PlanStatus: { DRAFT: 'Konsep', SUBMITTED: 'Diajukan', RETURNED: 'Dikembalikan', AGREED: 'Disepakati, berjalan', REALISED: 'Realisasi diisi', ASSESSED: 'Dinilai', DELIVERED: 'Hasil disampaikan', OBJECTED: 'Keberatan', FINAL: 'Final' },
    Rating: { ABOVE: 'Di atas ekspektasi', MEETS: 'Sesuai ekspektasi', BELOW: 'Di bawah ekspektasi' }, Predicate: { VERY_GOOD: 'Sangat Baik', GOOD: 'Baik', NEEDS_IMPROVEMENT: 'Butuh Perbaikan', POOR: 'Kurang', VERY_POOR: 'Sangat Kurang' },
    OrganisationRating: { EXCELLENT: 'Istimewa', GOOD: 'Baik', NEEDS_IMPROVEMENT: 'Butuh Perbaikan', POOR: 'Kurang', VERY_POOR: 'Sangat Kurang' }, DistributionBound: { MAJORITY: 'Terbanyak', MOST: 'Paling banyak', LEAST: 'Paling sedikit', LEAST_PEOPLE: 'Paling sedikit (orang)' },
    ResultKind: { MAIN: 'Utama', ADDITIONAL: 'Tambahan' }, Perspective: { RECIPIENT: 'Penerima layanan', PROCESS: 'Proses bisnis', STRENGTHENING: 'Penguatan internal' }, Aspect: { QUANTITY: 'Kuantitas', QUALITY: 'Kualitas', TIME: 'Waktu', COST: 'Biaya' },
    CoreValue: { SERVICE: 'Berorientasi Pelayanan', ACCOUNTABLE: 'Akuntabel', COMPETENT: 'Kompeten', HARMONIOUS: 'Harmonis', LOYAL: 'Loyal', ADAPTIVE: 'Adaptif', COLLABORATIVE: 'Kolaboratif' },
    ObjectionStatus: { FILED: 'Diajukan', UPHELD: 'Hasil tetap', CHANGED: 'Hasil diubah', WITHDRAWN: 'Ditarik' }, CaseKind: { RECOGNITION: 'Penghargaan', IMPROVEMENT: 'Pembinaan kinerja', DISCIPLINE: 'Hukuman disiplin' }, CaseStatus: { PROPOSED: 'Diusulkan', GRANTED: 'Ditetapkan', REFUSED: 'Ditolak', WITHDRAWN: 'Ditarik' },
  },
};
