/** Words of the citizens' voice. */
const both = { createdAt: 'Dibuat', updatedAt: 'Diubah', moves: 'Tindakan', status: 'Status', unitSubtree: 'Unit dan bawahannya' };
export default {
  areas: { participation: 'Suara warga' },
  participation: {
    late: 'Terlambat', anonymous: 'Anonim', confidential: 'Rahasia', both: 'Anonim dan rahasia', open: 'Nama diketahui', privacy: 'Kerahasiaan', reveal: 'Lihat pelapor', reveal_note: 'Identitas pelapor dilindungi. Permintaan ini beserta alasannya tercatat dalam jejak audit.', reason: 'Alasan', show: 'Tampilkan', no_name: 'Tanpa nama',
    register: 'Catat laporan', registered: 'Laporan dicatat', code: 'Kode rahasia pelapor', code_note: 'Serahkan nomor dan kode kepada pelapor; kode hanya ditampilkan sekali.',
  },
  resources: {
    Complaint: {
      name: 'Laporan warga', title: 'Laporan Warga', empty: 'Laporan dari warga akan muncul di sini.',
      moves: { verify: 'Verifikasi', suspend: 'Minta kelengkapan', complete: 'Lengkapi', archive: 'Arsipkan', dispose: 'Disposisikan', forward: 'Teruskan', begin: 'Mulai tangani', answer: 'Jawab', confirm: 'Konfirmasi selesai', reopen: 'Buka kembali', close: 'Tutup' },
      fields: {
        ...both, number: 'Nomor', kind: 'Klasifikasi', title: 'Judul', body: 'Isi laporan', place: 'Tempat', channel: 'Kanal', anonymous: 'Anonim', confidential: 'Rahasia', reporterName: 'Pelapor', reporterContact: 'Surel atau telepon', theme: 'Layanan', unit: 'Unit kerja', reported: 'Terlapor', reportedNumber: 'NIP terlapor', receivedOn: 'Diterima', completeOn: 'Berkas lengkap', verifyBy: 'Verifikasi sampai', followUpBy: 'Tindak lanjut sampai', dueOn: 'Selesai sampai',
        ombudsmanFrom: 'Dapat ke Ombudsman sejak', answer: 'Jawaban', answeredOn: 'Dijawab', respondBy: 'Tanggapan sampai', closesAfter: 'Tutup otomatis sesudah', closedOn: 'Ditutup', outcome: 'Hasil', archivedFor: 'Sebab diarsipkan', reason: 'Sebab', reopened: 'Kali dibuka kembali', lateSince: 'Terlambat sejak', waitsUntil: 'Ditunggu sampai', late: 'Terlambat', signal: 'Isyarat permintaan', rulesApplied: 'Dasar tenggat', text: 'Kelengkapan',
      },
    },
  },
  enums: {
    ComplaintKind: { SUPERVISORY_COMPLAINT: 'Pengaduan berkadar pengawasan', SERVICE_COMPLAINT: 'Pengaduan tidak berkadar pengawasan', ASPIRATION: 'Aspirasi', INFORMATION_REQUEST: 'Permintaan informasi' },
    ComplaintStatus: { RECEIVED: 'Diterima', INCOMPLETE: 'Menunggu kelengkapan', VERIFIED: 'Terverifikasi', DISPOSITIONED: 'Didisposisikan', IN_PROGRESS: 'Dalam proses', ANSWERED: 'Dijawab', CLOSED: 'Selesai', REOPENED: 'Dibuka kembali', ARCHIVED: 'Diarsipkan' },
    ComplaintChannel: { WEB: 'Laman publik', COUNTER: 'Loket', LETTER: 'Surat', PHONE: 'Telepon' },
    ComplaintOutcome: { CONFIRMED: 'Dikonfirmasi pelapor', UNCONFIRMED: 'Ditutup tanpa tanggapan' },
    ArchiveReason: { DUPLICATE: 'Laporan ganda', NO_REPORT: 'Bukan laporan', NOT_COMPLETED: 'Tidak dilengkapi', WITHDRAWN: 'Dicabut pelapor' },
  },
};
