/** Words of the learning area. */
export default {
  menu: { mySurveys: 'Survei Saya', learn: 'Kelas Daring Saya' },
  evaluation: {
    sessions: 'Sesi dan kompetensi', tab: 'Evaluasi', form: 'Pertanyaan', anonymous: 'Jawaban tidak menyimpan nama, waktu, atau tautan apa pun kepada Anda. Hasil baru ditampilkan bersama jawaban orang lain.', once: 'Undangan hanya dapat dipakai sekali.', send: 'Kirim jawaban', thanks: 'Terima kasih, jawaban Anda sudah masuk.',
    mine_note: 'Pelatihan yang telah Anda ikuti; setiap undangan dipakai sekali, tanpa nama.', uninvited: 'Belum ada undangan survei', uninvited_hint: 'Undangan datang sesudah hasil pelatihan Anda diisi.', answer: 'Jawab', answered: 'Sudah dijawab', closed: 'Ditutup', choose: 'Pilih satu angka.', no_names: 'Boleh dikosongkan. Jangan menulis nama siapa pun.', scale: { 1: 'Sangat tidak setuju', 2: 'Tidak setuju', 3: 'Netral', 4: 'Setuju', 5: 'Sangat setuju' },
    voices: 'Suara Peserta', voices_note: 'Hasil survei anonim; bertambah per rombongan jawaban sehingga tidak seorang pun dikenali.', of: 'Sesi', all_offerings: 'Semua sesi', nobody: 'Belum ada yang diundang', counts: '%{invited} diundang · %{answers} jawaban ditampilkan · %{waiting} menunggu genap %{least}', too_few: 'Ditampilkan sejak %{least} jawaban', texts_wait: '%{given} isian; ditampilkan sejak %{least}.',
    below: '%{relevance} dari %{answers} jawaban; batas %{level}', says: 'Kata pegawai', judged: 'Dinilai', due: 'Jatuh tempo',
  },
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
    Survey: { name: 'Survei Pelatihan', empty: 'Buat edisi survei, susun pertanyaannya, lalu buka.', moves: { open: 'Buka survei', close: 'Tutup survei' }, fields: { title: 'Judul', edition: 'Edisi', basedOn: 'Berdasarkan edisi', status: 'Status', openedOn: 'Dibuka', closedOn: 'Ditutup', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    SurveyQuestion: { name: 'Pertanyaan', empty: 'Tambahkan pertanyaan; satu di antaranya tentang relevansi.', fields: { survey: 'Survei', number: 'Nomor', kind: 'Jenis', prompt: 'Pertanyaan', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    CurriculumReview: {
      name: 'Peninjauan Kurikulum', empty: 'Peninjauan terbuka sendiri bila peserta menilai pelatihan kurang relevan.', moves: { begin: 'Mulai tinjau', decide: 'Putuskan' },
      fields: { training: 'Pelatihan', status: 'Status', openedOn: 'Dibuka', relevance: 'Relevansi', answers: 'Jawaban', teacher: 'Pengajar dari instansi', decision: 'Keputusan', reason: 'Alasan', decidedOn: 'Diputuskan', rulesApplied: 'Aturan', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    FollowUp: {
      name: 'Evaluasi Pascapelatihan', empty: 'Evaluasi dijadwalkan sendiri beberapa bulan sesudah pelatihan.', moves: { report: 'Laporkan penerapan', assess: 'Nilai sebagai atasan', examine: 'Nilai sebagai pengelola', waive: 'Tiadakan' },
      fields: { employee: 'Pegawai', enrollment: 'Pelatihan', training: 'Pelatihan', completedOn: 'Tanggal hasil', dueOn: 'Jatuh tempo', due: 'Sudah jatuh tempo', status: 'Status', selfApplied: 'Penerapan menurut pegawai', selfNote: 'Keterangan pegawai', method: 'Cara', applied: 'Penerapan di tempat kerja (1–5)', findings: 'Temuan', assessedAs: 'Dinilai sebagai', assessedOn: 'Dinilai', preScore: 'Nilai pretes', postScore: 'Nilai pascates', gain: 'n-gain', ruleApplied: 'Aturan (bulan)', unitSubtree: 'Unit dan bawahannya', moves: 'Tindakan', createdAt: 'Dijadwalkan', updatedAt: 'Diubah' },
    },
    CourseProposal: {
      name: 'Usulan Mitra', empty: 'Mitra mengusulkan pelatihan dengan kunci API yang boleh mengusulkan.', moves: { begin: 'Mulai tinjau', accept: 'Terima', return: 'Kembalikan', reject: 'Tolak', submit: 'Ajukan kembali', withdraw: 'Tarik' },
      fields: { provider: 'Mitra', title: 'Judul', summary: 'Ringkasan', competency: 'Kompetensi', level: 'Level dituju', form: 'Bentuk', delivery: 'Cara pelaksanaan', learningHours: 'JP', startsOn: 'Pelaksanaan', endsOn: 'Selesai', seats: 'Kursi', cost: 'Biaya', location: 'Tempat', teacherNumber: 'NIP pengajar', teacher: 'Pengajar dari instansi', status: 'Status', training: 'Menjadi pelatihan', offering: 'Menjadi sesi', moves: 'Tindakan', createdAt: 'Diusulkan', updatedAt: 'Diubah' },
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
  learn: {
    note: 'Pelatihan yang Anda ikuti secara daring. Kemajuan tersimpan juga saat jaringan terputus.', none: 'Belum ada kelas daring', none_hint: 'Kelas muncul di sini setelah pendaftaran Anda disetujui.', catalogue: 'Lihat katalog', open: 'Buka kelas', go_on: 'Lanjutkan', look: 'Lihat kembali', days: '%{days} · %{hours} JP',
    modules: 'Modul', minutes: '%{smart_count} menit', optional: 'tidak wajib', done: 'Selesai', begun: '%{percent}%', mark: 'Tandai selesai', marked: 'Modul selesai pada %{at}.', next: 'Modul berikutnya', watch: 'Tonton video', elsewhere: 'Terbuka pada tab baru.', download: 'Unduh berkas: %{name}',
    waiting: '%{smart_count} laporan menunggu jaringan; akan dikirim sendiri.', not_begun: 'Kelas ini dimulai %{day}.', over: 'Kelas ini sudah selesai: %{outcome}.', ready: 'Semua modul wajib selesai. BKPSDM akan memeriksa dan mengisi hasilnya.',
    quiz: 'Nilai lulus %{mark}%. Kesempatan: %{left} dari %{all}.', multiple: 'Pilih semua yang benar', hand_in: 'Kumpulkan jawaban', unanswered: 'Jawab semua pertanyaan dahulu.', score: 'Nilai %{score}%: %{right} dari %{all} benar.', passed: 'Lulus.', failed: 'Belum lulus.', left: 'Sisa kesempatan: %{left}.', used_up: 'Kesempatan habis. Hubungi pengelola pelatihan.', again: 'Coba lagi', marks: 'Percobaan ke-%{number}: %{score}%',
    hours: 'JP per hari', hours_note: 'Setiap hari paling banyak %{most} JP dihitung untuk bentuk ini (%{law}). JP dicatat saat Anda dinyatakan lulus.', counted: '%{counted} dari %{hours} JP dihitung', certificate: 'Sertifikat %{number}',
    file_kinds: 'PDF, PowerPoint, Word, Excel, gambar, atau MP4; paling besar 50 MB.', options_hint: 'Satu pilihan pada setiap baris, 2 sampai 10 pilihan.', right_hint: 'Centang yang benar.', option: 'Pilihan %{number}',
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
    SurveyStatus: { DRAFT: 'Konsep', OPEN: 'Dibuka', CLOSED: 'Ditutup' },
    SurveyQuestionKind: { RELEVANCE: 'Relevansi (1–5)', LIKERT: 'Skala 1–5', TEXT: 'Isian' },
    CurriculumReviewStatus: { OPENED: 'Menunggu', IN_REVIEW: 'Ditinjau', DECIDED: 'Diputuskan' },
    CurriculumDecision: { KEEP: 'Dipertahankan', REVISE: 'Direvisi', RETIRE: 'Ditarik dari katalog' },
    FollowUpStatus: { SCHEDULED: 'Dijadwalkan', REPORTED: 'Dilaporkan', ASSESSED: 'Dinilai', WAIVED: 'Ditiadakan' },
    FollowUpMethod: { SURVEY: 'Survei', INTERVIEW: 'Wawancara', OBSERVATION: 'Observasi' },
    FollowUpAssessor: { SUPERIOR: 'Atasan langsung', TRAINING_MANAGER: 'Pengelola pelatihan' },
    CourseProposalStatus: { SUBMITTED: 'Diajukan', IN_REVIEW: 'Ditinjau', RETURNED: 'Dikembalikan', ACCEPTED: 'Diterima', REJECTED: 'Ditolak', WITHDRAWN: 'Ditarik' },
  },
};
