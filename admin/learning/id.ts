/** Words of the learning area. */
export default {
  resources: {
    Provider: { name: 'Penyelenggara', empty: 'Tambahkan BKPSDM, lembaga pemerintah, atau universitas mitra.', fields: { code: 'Kode', name: 'Nama', kind: 'Jenis', active: 'Aktif', agreementNumber: 'Nomor perjanjian', agreementUntil: 'Perjanjian sampai', email: 'Surel', website: 'Laman', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Training: {
      name: 'Pelatihan', title: 'Katalog Pelatihan', empty: 'Tambahkan pelatihan, kompetensi yang ditingkatkannya, lalu terbitkan.', moves: { publish: 'Terbitkan', retire: 'Tarik dari katalog' },
      fields: { code: 'Kode', title: 'Judul', form: 'Bentuk', learningHours: 'JP', modules: 'Modul', provider: 'Penyelenggara', status: 'Status', summary: 'Ringkasan', competency: 'Meningkatkan kompetensi', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    TrainingOutcome: { name: 'Kompetensi yang Ditingkatkan', empty: 'Tambahkan kompetensi dan level yang dicapai peserta yang lulus.', fields: { training: 'Pelatihan', competency: 'Kompetensi', level: 'Level dicapai', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Offering: {
      name: 'Sesi Pelatihan', empty: 'Jadwalkan sesi untuk pelatihan yang sudah terbit.', moves: { open: 'Buka pendaftaran', close: 'Tutup pendaftaran', finish: 'Selesai dilaksanakan', cancel: 'Batalkan sesi' }, participants: 'Peserta',
      fields: { code: 'Kode sesi', training: 'Pelatihan', delivery: 'Cara pelaksanaan', startsOn: 'Mulai', endsOn: 'Selesai', location: 'Tempat', seats: 'Kursi', seatsTaken: 'Terisi', seatsLeft: 'Sisa', abroad: 'Di luar negeri', status: 'Status', competency: 'Meningkatkan kompetensi', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    Enrollment: {
      name: 'Pendaftaran', empty: 'Pendaftaran diajukan pegawai, atau oleh pengelola atas nama pegawai.',
      moves: { submit: 'Ajukan', endorse: 'Setujui sebagai atasan', approve: 'Setujui', return: 'Kembalikan', reject: 'Tolak', withdraw: 'Tarik', complete: 'Isi hasil', revoke: 'Cabut hasil' },
      fields: { employee: 'Pegawai', offering: 'Sesi', training: 'Pelatihan', status: 'Status', outcome: 'Hasil', reason: 'Alasan mengikuti', completedOn: 'Tanggal hasil', certificateNumber: 'Nomor sertifikat', progress: 'Kemajuan', modulesDone: 'Modul selesai', learningDays: 'Hari belajar', unitSubtree: 'Unit dan bawahannya', moves: 'Tindakan', createdAt: 'Diajukan', updatedAt: 'Diubah' },
    },
    LearningHoursEntry: { name: 'Catatan JP', empty: 'JP dicatat saat pegawai lulus pelatihan.', fields: { employee: 'Pegawai', session: 'Sesi pendampingan', enrollment: 'Pendaftaran', hours: 'JP', earnedOn: 'Tanggal', year: 'Tahun', note: 'Catatan', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
    LearningModule: {
      name: 'Modul', empty: 'Susun modul bacaan, video, berkas, dan kuis sebelum pelatihan diterbitkan.', frozen: 'Pelatihan sudah terbit: modul tetap seperti yang dipelajari peserta.',
      fields: { training: 'Pelatihan', sequence: 'Urutan', title: 'Judul', kind: 'Jenis', required: 'Wajib', minutes: 'Menit', content: 'Bacaan atau petunjuk', url: 'Alamat video (https)', file: 'Berkas', fileName: 'Berkas', passMark: 'Nilai lulus (%)', attemptsAllowed: 'Kesempatan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    QuizQuestion: { name: 'Pertanyaan Kuis', empty: 'Tambahkan pertanyaan dengan pilihannya.', fields: { module: 'Kuis', sequence: 'Urutan', text: 'Pertanyaan', kind: 'Cara menjawab', options: 'Pilihan', answers: 'Jawaban benar', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    ModuleProgress: { name: 'Kemajuan Modul', empty: 'Peserta belum membuka modul.', fields: { enrollment: 'Pendaftaran', module: 'Modul', percent: 'Kemajuan', startedAt: 'Mulai', completedAt: 'Selesai', reportedAt: 'Terakhir dibuka', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
    QuizAttempt: { name: 'Percobaan Kuis', empty: 'Kuis belum dikerjakan.', fields: { enrollment: 'Pendaftaran', module: 'Kuis', number: 'Ke-', score: 'Nilai', rightAnswers: 'Benar', questions: 'Pertanyaan', passed: 'Lulus', attemptsLeft: 'Sisa kesempatan', submittedAt: 'Dikerjakan', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
    Certificate: {
      name: 'Sertifikat', empty: 'Sertifikat terbit saat peserta lulus.', download: 'Unduh PDF', verify: 'Laman verifikasi',
      fields: { enrollment: 'Pendaftaran', employee: 'Pegawai', number: 'Nomor', code: 'Kode verifikasi', holderName: 'Nama pada sertifikat', title: 'Pelatihan', organiser: 'Penyelenggara', form: 'Bentuk', delivery: 'Cara pelaksanaan', hours: 'JP', startsOn: 'Mulai', endsOn: 'Selesai', issuedOn: 'Tanggal terbit', signatoryName: 'Penanda tangan', signatoryTitle: 'Jabatan penanda tangan', status: 'Status', revokedOn: 'Dicabut pada', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
  },
  menu: { learn: 'Kelas Daring Saya' },
  learn: {
    note: 'Pelatihan yang Anda ikuti secara daring. Kemajuan tersimpan juga saat jaringan terputus.', none: 'Belum ada kelas daring', none_hint: 'Kelas muncul di sini setelah pendaftaran Anda disetujui.', catalogue: 'Lihat katalog', open: 'Buka kelas', go_on: 'Lanjutkan', look: 'Lihat kembali', days: '%{days} · %{hours} JP',
    modules: 'Modul', minutes: '%{smart_count} menit', optional: 'tidak wajib', done: 'Selesai', begun: '%{percent}%', mark: 'Tandai selesai', marked: 'Modul selesai pada %{at}.', next: 'Modul berikutnya', watch: 'Tonton video', elsewhere: 'Terbuka pada tab baru.', download: 'Unduh berkas: %{name}',
    waiting: '%{smart_count} laporan menunggu jaringan; akan dikirim sendiri.', not_begun: 'Kelas ini dimulai %{day}.', over: 'Kelas ini sudah selesai: %{outcome}.', ready: 'Semua modul wajib selesai. BKPSDM akan memeriksa dan mengisi hasilnya.',
    quiz: 'Nilai lulus %{mark}%. Kesempatan: %{left} dari %{all}.', multiple: 'Pilih semua yang benar', hand_in: 'Kumpulkan jawaban', unanswered: 'Jawab semua pertanyaan dahulu.', score: 'Nilai %{score}%: %{right} dari %{all} benar.', passed: 'Lulus.', failed: 'Belum lulus.', left: 'Sisa kesempatan: %{left}.', used_up: 'Kesempatan habis. Hubungi pengelola pelatihan.', again: 'Coba lagi', marks: 'Percobaan ke-%{number}: %{score}%',
    hours: 'JP per hari', hours_note: 'Setiap hari paling banyak %{most} JP dihitung untuk bentuk ini (%{law}). JP dicatat saat Anda dinyatakan lulus.', counted: '%{counted} dari %{hours} JP dihitung', certificate: 'Sertifikat %{number}',
    upload: 'Pilih berkas', uploaded: 'Berkas terkirim: %{name}', uploading: 'Mengirim …', not_sent: 'Berkas tidak terkirim. Periksa jaringan, lalu coba lagi.', file_kinds: 'PDF, PowerPoint, Word, Excel, gambar, atau MP4; paling besar 50 MB.', options_hint: 'Satu pilihan pada setiap baris, 2 sampai 10 pilihan.', right_hint: 'Centang yang benar.', option: 'Pilihan %{number}',
  },
  enums: {
    ModuleKind: { TEXT: 'Bacaan', VIDEO_LINK: 'Video', FILE: 'Berkas', QUIZ: 'Kuis' },
    QuestionKind: { SINGLE: 'Satu jawaban', MULTIPLE: 'Beberapa jawaban' },
    CertificateStatus: { VALID: 'Berlaku', REVOKED: 'Dicabut' },
    ProviderKind: { GOVERNMENT: 'Lembaga pemerintah', UNIVERSITY: 'Universitas mitra', PROFESSIONAL: 'Organisasi profesi', PRIVATE: 'Swasta' },
    TrainingForm: {
      KL01: 'Pelatihan struktural kepemimpinan', KL02: 'Pelatihan manajerial', KL03: 'Pelatihan teknis', KL04: 'Pelatihan fungsional', KL05: 'Pelatihan sosial kultural', KL06: 'Seminar, konferensi, sarasehan', KL07: 'Workshop atau lokakarya', KL08: 'Kursus', KL09: 'Penataran', KL10: 'Bimbingan teknis', KL11: 'Sosialisasi', KL12: 'Klasikal lainnya',
      NKL01: 'Coaching', NKL02: 'Mentoring', NKL03: 'E-learning', NKL04: 'Pelatihan jarak jauh', NKL05: 'Detasering', NKL06: 'Pembelajaran alam terbuka', NKL07: 'Patok banding', NKL08: 'Pertukaran PNS dengan swasta', NKL09: 'Belajar mandiri', NKL10: 'Komunitas belajar', NKL11: 'Bimbingan di tempat kerja', NKL12: 'Magang, praktik kerja', NKL13: 'Nonklasikal lainnya',
    },
    TrainingStatus: { DRAFT: 'Konsep', PUBLISHED: 'Terbit', RETIRED: 'Ditarik' },
    Delivery: { CLASSROOM: 'Tatap muka', ONLINE: 'Daring', BLENDED: 'Campuran' },
    OfferingStatus: { PLANNED: 'Direncanakan', OPEN: 'Dibuka', CLOSED: 'Ditutup', FINISHED: 'Selesai', CANCELLED: 'Dibatalkan' },
    EnrollmentStatus: { DRAFT: 'Konsep', SUBMITTED: 'Diajukan', ENDORSED: 'Disetujui atasan', APPROVED: 'Terdaftar', RETURNED: 'Dikembalikan', REJECTED: 'Ditolak', WITHDRAWN: 'Mengundurkan diri', COMPLETED: 'Selesai' },
    EnrollmentOutcome: { PASSED: 'Lulus', FAILED: 'Tidak lulus', ABSENT: 'Tidak hadir' },
  },
};
