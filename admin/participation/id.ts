/** Words of the citizens' voice. */
const both = { createdAt: 'Dibuat', updatedAt: 'Diubah', moves: 'Tindakan', status: 'Status', unitSubtree: 'Unit dan bawahannya' };
export default {
  areas: { participation: 'Suara warga' },
  participation: {
    late: 'Terlambat', anonymous: 'Anonim', confidential: 'Rahasia', both: 'Anonim dan rahasia', open: 'Nama diketahui', privacy: 'Kerahasiaan', reveal: 'Lihat pelapor', reveal_note: 'Identitas pelapor dilindungi. Permintaan ini beserta alasannya tercatat dalam jejak audit.', reason: 'Alasan', show: 'Tampilkan', no_name: 'Tanpa nama',
    take_seat: 'Daftar hadir', seated: 'Kursi Anda tercatat', seats_of: '%{taken} dari %{seats} terisi', merged: 'Digabung ke sini', raise_note: 'Aspirasi disampaikan atas nama Anda dan ditampilkan setelah moderasi.',
    not_begun: 'Belum ada triwulan yang ditutup', progress_note: 'Kemajuan dibaca dari kegiatan rencana kerja dan tidak diketik di sini.',
    result: 'Hasil IKM', result_note: '%{responses} jawaban; sampel yang disarankan %{sample}. %{law}', too_few: 'Belum cukup jawaban', too_few_hint: 'Hasil tampil sesudah lima orang menjawab.', ikm: 'IKM %{index}',
    register: 'Catat laporan', registered: 'Laporan dicatat', code: 'Kode rahasia pelapor', code_note: 'Serahkan nomor dan kode kepada pelapor; kode hanya ditampilkan sekali.',
  },
  resources: {
    Commitment: { name: 'Komitmen', empty: 'Catat janji dari forum atau jawaban aspirasi, dengan kegiatan rencana kerjanya.', moves: { keep: 'Nyatakan ditepati', drop: 'Lepas' }, fields: { ...both, title: 'Janji', aspiration: 'Aspirasi', session: 'Forum', activity: 'Kegiatan rencana kerja', unit: 'Unit kerja', dueOn: 'Paling lambat', progress: 'Kemajuan' } },
    Rule: { units: { factor: '', index: '' }, words: { SUPERVISORY_COMPLAINT: 'Pengaduan berkadar pengawasan', SERVICE_COMPLAINT: 'Pengaduan tidak berkadar pengawasan', ASPIRATION: 'Aspirasi', INFORMATION_REQUEST: 'Permintaan informasi', A: 'Sangat Baik', B: 'Baik', C: 'Kurang Baik', D: 'Tidak Baik', CHI_SQUARE: 'Khi-kuadrat', MARGIN: 'Galat' } },
    ForumSession: { name: 'Forum', empty: 'Rencanakan forum dengan acara dan kursinya.', moves: { open: 'Buka pendaftaran', begin: 'Mulai', close: 'Tutup dan tulis berita acara', publish: 'Terbitkan berita acara', cancel: 'Batalkan' }, fields: { ...both, topic: 'Topik', kind: 'Peserta', unit: 'Unit kerja', agenda: 'Acara (satu baris satu butir)', heldOn: 'Tanggal', startsAt: 'Mulai (JJ:MM)', venue: 'Tempat', seats: 'Kursi', seatsTaken: 'Terisi', seatsLeft: 'Sisa', minutes: 'Berita acara', answersDueOn: 'Aspirasi dijawab sampai' } },
    ForumRegistration: { name: 'Pendaftaran', empty: 'Belum ada yang mendaftar.', moves: { cancel: 'Kembalikan kursi' }, fields: { ...both, session: 'Forum', name: 'Nama', employee: 'Pegawai' } },
    Aspiration: { name: 'Aspirasi', empty: 'Aspirasi warga dan pegawai akan muncul di sini.', moves: { publish: 'Terbitkan', hide: 'Sembunyikan', merge: 'Gabungkan', assign: 'Serahkan ke unit', draft: 'Susun jawaban', return: 'Kembalikan', release: 'Terbitkan jawaban' }, fields: { ...both, title: 'Judul', body: 'Isi', session: 'Forum', raisedBy: 'Disampaikan oleh', theme: 'Layanan', unit: 'Unit penjawab', mergedInto: 'Digabung ke', supportCount: 'Pendukung', dueOn: 'Dijawab sampai', draft: 'Rancangan jawaban', draftOutcome: 'Rancangan putusan', outcome: 'Putusan', answer: 'Jawaban', answeredOn: 'Dijawab', late: 'Terlambat' } },
    SatisfactionSurvey: { name: 'Survei Kepuasan (SKM)', empty: 'Siapkan survei untuk satu layanan dari satu unit.', moves: { open: 'Buka survei', close: 'Tutup survei', publish: 'Terbitkan hasil' }, fields: { ...both, title: 'Judul', unit: 'Unit kerja', theme: 'Layanan', opensOn: 'Mulai', closesOn: 'Sampai', population: 'Pengguna layanan', responses: 'Jawaban', result: 'Hasil IKM' } },
    Complaint: {
      name: 'Laporan Warga', empty: 'Laporan dari warga akan muncul di sini.',
      moves: { verify: 'Verifikasi', suspend: 'Minta kelengkapan', complete: 'Lengkapi', archive: 'Arsipkan', dispose: 'Disposisikan', forward: 'Teruskan', begin: 'Mulai tangani', answer: 'Jawab', confirm: 'Konfirmasi selesai', reopen: 'Buka kembali', close: 'Tutup' },
      fields: {
        ...both, number: 'Nomor', kind: 'Klasifikasi', title: 'Judul', body: 'Isi laporan', place: 'Tempat', channel: 'Kanal', anonymous: 'Anonim', confidential: 'Rahasia', reporterName: 'Pelapor', reporterContact: 'Surel atau telepon', theme: 'Layanan', unit: 'Unit kerja', reported: 'Terlapor', reportedNumber: 'NIP terlapor', receivedOn: 'Diterima', completeOn: 'Berkas lengkap', verifyBy: 'Verifikasi sampai', followUpBy: 'Tindak lanjut sampai', dueOn: 'Selesai sampai',
        ombudsmanFrom: 'Dapat ke Ombudsman sejak', answer: 'Jawaban', answeredOn: 'Dijawab', respondBy: 'Tanggapan sampai', closesAfter: 'Tutup otomatis sesudah', closedOn: 'Ditutup', outcome: 'Hasil', archivedFor: 'Sebab diarsipkan', reason: 'Sebab', reopened: 'Kali dibuka kembali', lateSince: 'Terlambat sejak', waitsUntil: 'Ditunggu sampai', late: 'Terlambat', signal: 'Isyarat permintaan', rulesApplied: 'Dasar tenggat', text: 'Kelengkapan',
      },
    },
  },
  enums: {
    CommitmentStatus: { PROMISED: 'Dijanjikan', KEPT: 'Ditepati', DROPPED: 'Dilepas' },
    ForumKind: { PUBLIC: 'Publik', INTERNAL: 'Internal' }, ForumStatus: { PLANNED: 'Direncanakan', OPEN: 'Dibuka', LIVE: 'Berlangsung', CLOSED: 'Ditutup', PUBLISHED: 'Dipublikasikan', CANCELLED: 'Dibatalkan' }, RegistrationStatus: { REGISTERED: 'Terdaftar', CANCELLED: 'Dikembalikan' },
    AspirationStatus: { RECEIVED: 'Menunggu moderasi', PUBLISHED: 'Diterbitkan', UNDER_REVIEW: 'Ditelaah', DRAFTED: 'Jawaban disusun', ANSWERED: 'Dijawab', MERGED: 'Digabung', HIDDEN: 'Disembunyikan' }, AspirationOutcome: { ACCEPTED: 'Ditindaklanjuti', PARTLY: 'Ditindaklanjuti sebagian', REJECTED: 'Tidak dapat ditindaklanjuti' },
    SatisfactionStatus: { DRAFT: 'Disiapkan', OPEN: 'Terbuka', CLOSED: 'Ditutup', PUBLISHED: 'Diterbitkan' }, SatisfactionGrade: { A: 'Sangat Baik', B: 'Baik', C: 'Kurang Baik', D: 'Tidak Baik' },
    SatisfactionElement: { U1: 'Persyaratan', U2: 'Prosedur', U3: 'Waktu penyelesaian', U4: 'Biaya/tarif', U5: 'Produk layanan', U6: 'Kompetensi pelaksana', U7: 'Perilaku pelaksana', U8: 'Penanganan pengaduan', U9: 'Sarana dan prasarana' },
    ComplaintKind: { SUPERVISORY_COMPLAINT: 'Pengaduan berkadar pengawasan', SERVICE_COMPLAINT: 'Pengaduan tidak berkadar pengawasan', ASPIRATION: 'Aspirasi', INFORMATION_REQUEST: 'Permintaan informasi' },
    ComplaintStatus: { RECEIVED: 'Diterima', INCOMPLETE: 'Menunggu kelengkapan', VERIFIED: 'Terverifikasi', DISPOSITIONED: 'Didisposisikan', IN_PROGRESS: 'Dalam proses', ANSWERED: 'Dijawab', CLOSED: 'Selesai', REOPENED: 'Dibuka kembali', ARCHIVED: 'Diarsipkan' },
    ComplaintChannel: { WEB: 'Laman publik', COUNTER: 'Loket', LETTER: 'Surat', PHONE: 'Telepon' },
    ComplaintOutcome: { CONFIRMED: 'Dikonfirmasi pelapor', UNCONFIRMED: 'Ditutup tanpa tanggapan' },
    ArchiveReason: { DUPLICATE: 'Laporan ganda', NO_REPORT: 'Bukan laporan', NOT_COMPLETED: 'Tidak dilengkapi', WITHDRAWN: 'Dicabut pelapor' },
  },
};
