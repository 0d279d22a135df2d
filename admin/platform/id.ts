/** Words of the settings. */
export default {
  uploads: { choose: 'Pilih berkas', sent: 'Berkas terkirim: %{name}', sending: 'Mengirim …', not_sent: 'Berkas tidak terkirim. Periksa jaringan, lalu coba lagi.' },
  resources: {
    Account: {
      name: 'Akun', empty: 'Akun membuat seseorang dapat masuk.', moves: { disable: 'Nonaktifkan', enable: 'Aktifkan' },
      fields: { login: 'Surel masuk', name: 'Nama', employee: 'Pegawai', status: 'Status', lastSignInAt: 'Terakhir masuk', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      roles: 'Peran', roles_note: 'Peran berlaku untuk seluruh kota, atau hanya untuk sebuah unit dan bawahannya.', reset: 'Buat kata sandi baru', reset_text: 'Kata sandi lama tidak berlaku lagi dan semua sesi akun ini berakhir.', secret: 'Kata sandi baru', secret_text: 'Salin sekarang dan sampaikan kepada pemiliknya. Kata sandi ini hanya ditampilkan sekali.',
    },
    RoleGrant: { name: 'Peran', empty: 'Akun ini belum mempunyai peran.', fields: { account: 'Akun', role: 'Peran', unit: 'Hanya untuk unit', createdAt: 'Diberikan', updatedAt: 'Diubah' } },
    ApiClient: {
      name: 'Kunci API', empty: 'Kunci API memberi mitra akses baca ke katalog pelatihan yang terbit.',
      fields: { name: 'Kegunaan', provider: 'Mitra', keyPrefix: 'Awal kunci', expiresAt: 'Berlaku sampai', revokedAt: 'Dicabut', createdAt: 'Dibuat', updatedAt: 'Diubah', scopes: 'Boleh juga', state: 'Status' },
      only_reads: 'Hanya membaca katalog', working: 'Aktif', revoked: 'Dicabut', expired: 'Kedaluwarsa', revoke: 'Cabut kunci', revoke_text: 'Kunci berhenti bekerja seketika. Mitra yang memakainya tidak dapat membaca katalog lagi.', secret: 'Kunci API baru', secret_text: 'Salin sekarang dan sampaikan kepada mitra. Kunci ini hanya ditampilkan sekali.',
    },
    Delegation: {
      name: 'Pelimpahan Wewenang', empty: 'Selama pejabat berhalangan, seorang pengganti dapat memutus atas namanya.', moves: { revoke: 'Cabut' },
      fields: { delegator: 'Pemberi mandat', delegatorName: 'Pengganti', standIn: 'Pengganti', standInName: 'Nama pengganti', workflow: 'Untuk', validFrom: 'Mulai', validUntil: 'Sampai', decreeNumber: 'Nomor surat perintah', reason: 'Alasan', status: 'Status', inForce: 'Keadaan', on: 'Berlaku pada', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      all: 'Semua alur keputusan', days: 'Masa berlaku', states: { now: 'Berlaku', later: 'Akan berlaku', over: 'Berakhir', revoked: 'Dicabut' }, flow_note: 'Kosongkan untuk semua alur keputusan.',
      note: 'Pengganti memutus atas nama (a.n.) pemberi mandat selama masa berlaku; perkara keduanya sendiri tidak pernah termasuk.',
    },
    AuditEntry: { name: 'Jejak Audit', empty: 'Setiap perubahan data akan tercatat di sini.', fields: { at: 'Waktu', action: 'Perubahan', noun: 'Jenis data', recordId: 'ID data', actorName: 'Oleh', actingFor: 'Atas nama (a.n.)', reason: 'Alasan', changes: 'Isi perubahan', requestId: 'Nomor permintaan' }, record: 'Data' },
    Holiday: { name: 'Hari Libur', empty: 'Belum ada hari libur.', fields: { day: 'Tanggal', name: 'Nama', kind: 'Jenis', instrument: 'Dasar', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Rule: {
      name: 'Aturan', title: 'Aturan Berlaku', empty: 'Tidak ada aturan yang berlaku pada hari ini.', note: 'Setiap ambang, matriks, koefisien, dan tenggang dengan dasar hukum dan masa berlakunya. Jawaban lama bersandar pada aturan saat itu.',
      fields: { code: 'Kode', key: 'Baris atau sel', name: 'Ketentuan', description: 'Penjelasan', value: 'Nilai', text: 'Sebutan', unit: 'Satuan', topic: 'Bidang', scope: 'Lingkup', open: 'Daerah boleh menetapkan', instrument: 'Dasar hukum', article: 'Pasal', validFrom: 'Berlaku sejak', validUntil: 'Berlaku sampai', on: 'Berlaku pada', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      change: 'Ubah aturan', correct: 'Perbaiki', end: 'Akhiri', withdraw: 'Batalkan', withdraw_text: 'Aturan yang belum berlaku ini dihapus; aturan sebelumnya berlaku terus.', value_in: 'Nilai (%{unit})', validity: 'Masa berlaku', since: 'sejak %{day}',
      history: 'Riwayat nilai', table: 'Seluruh tabel', table_on: 'Berlaku pada %{day}', states: { now: 'Berlaku', later: 'Akan berlaku', over: 'Berakhir', yields: 'Didahului aturan daerah' },
      open_note: 'Aturan nasional ini memberi ruang: daerah dapat menetapkan nilai sendiri mulai suatu hari.', national_note: 'Aturan nasional: berubah melalui pembaruan data acuan, sama bagi semua instansi.',
      units: { complaints: 'laporan', months: 'bulan', years: 'tahun', days: 'hari', working_days: 'hari kerja', hours: 'jam', minutes: 'menit', percent: '%', level: 'tingkat', JP: 'JP', times: 'kali', weight: 'bobot', answers: 'jawaban', score: '', name: '', text: '', code: '', points: 'angka', people: 'orang', box: 'kotak', month_day: '' },
      words: { ABOVE: 'Di atas ekspektasi', MEETS: 'Sesuai ekspektasi', BELOW: 'Di bawah ekspektasi', EXCELLENT: 'Istimewa', VERY_GOOD: 'Sangat Baik', GOOD: 'Baik', NEEDS_IMPROVEMENT: 'Butuh Perbaikan', POOR: 'Kurang', VERY_POOR: 'Sangat Kurang', VERY_HIGH: 'Sangat Tinggi', HIGH: 'Tinggi', MIDDLE: 'Menengah', LOW: 'Rendah', VERY_LOW: 'Sangat Rendah', LIGHT: 'Ringan', MEDIUM: 'Sedang', HEAVY: 'Berat', NONE: 'Tidak ada', YES: 'Ya', NO: 'Tidak', ORAL_REPRIMAND: 'Teguran lisan', WRITTEN_REPRIMAND: 'Teguran tertulis', WRITTEN_DISSATISFACTION: 'Pernyataan tidak puas tertulis', ALLOWANCE_CUT_6: 'Potong tunjangan 6 bulan', ALLOWANCE_CUT_9: 'Potong tunjangan 9 bulan', ALLOWANCE_CUT_12: 'Potong tunjangan 12 bulan', DEMOTION: 'Penurunan jabatan setingkat', RELEASE_TO_EXECUTING: 'Pembebasan menjadi pelaksana', DISMISSAL: 'Pemberhentian (PDHTAPS)', BRONZE: 'Perunggu (X)', SILVER: 'Perak (XX)', GOLD: 'Emas (XXX)', REGULAR: 'Reguler', FUNCTIONAL: 'Fungsional', ACHIEVEMENT: 'Prestasi luar biasa', STRUCTURAL: 'Struktural', LEADERSHIP: 'Diklat kepemimpinan', FUNCTIONAL_TRAINING: 'Diklat fungsional', TECHNICAL_TRAINING: 'Diklat teknis', SEMINAR: 'Seminar dan sejenis', QUALIFICATION: 'Kualifikasi', COMPETENCY: 'Kompetensi', PERFORMANCE: 'Kinerja', DISCIPLINE: 'Disiplin', TEACHER: 'Guru', LECTURER: 'Dosen', ACTING: 'Plt. (pelaksana tugas)', DAILY_ACTING: 'Plh. (pelaksana harian)', PROFESSOR: 'Guru besar' },
    },
  },
  secret: { copy: 'Salin', copied: 'Tersalin' },
  enums: {
    DelegationStatus: { GRANTED: 'Diberikan', REVOKED: 'Dicabut' },
    AccountStatus: { ACTIVE: 'Aktif', DISABLED: 'Nonaktif' },
    ApiScope: { PROPOSE_COURSES: 'Mengusulkan pelatihan' },
    Role: { HR_ADMIN: 'Pengelola kepegawaian', HR_HEAD: 'Kepala BKPSDM', APPOINTING_OFFICER: 'PPK atau PyB (wali kota, sekda)', TRAINING_MANAGER: 'Pengelola pelatihan', MENTOR: 'Mentor', AUDITOR: 'Auditor', COMPLAINT_ADMIN: 'Admin pengaduan', LIAISON_OFFICER: 'Pejabat penghubung', PARTNER: 'Mitra' },
    RuleTopic: { PARTICIPATION: 'Partisipasi dan pengaduan', DEVELOPMENT: 'Pengembangan kompetensi', COMPETENCY: 'Kompetensi', PERFORMANCE: 'Kinerja', CREDIT_POINTS: 'Angka kredit', DISCIPLINE: 'Disiplin', REWARD: 'Penghargaan', TALENT: 'Manajemen talenta', RANK: 'Kenaikan pangkat dan KGB', APPOINTMENT: 'Pengangkatan, mutasi, dan pensiun', PROFESSIONALISM: 'Indeks profesionalitas', AUTHORITY: 'Wewenang' },
    HolidayKind: { NATIONAL: 'Libur nasional', JOINT_LEAVE: 'Cuti bersama' },
    RuleScope: { NATIONAL: 'Nasional', LOCAL: 'Daerah' },
    AuditAction: { READ: 'Dilihat', CREATED: 'Dibuat', UPDATED: 'Diubah', DELETED: 'Dihapus' },
  },
};
