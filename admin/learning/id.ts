/** Words of the learning area. */
export default {
  resources: {
    Provider: { name: 'Penyelenggara', empty: 'Tambahkan BKPSDM, lembaga pemerintah, atau universitas mitra.', fields: { code: 'Kode', name: 'Nama', kind: 'Jenis', active: 'Aktif', agreementNumber: 'Nomor perjanjian', agreementUntil: 'Perjanjian sampai', email: 'Surel', website: 'Laman', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Training: {
      name: 'Pelatihan', title: 'Katalog Pelatihan', empty: 'Tambahkan pelatihan, kompetensi yang ditingkatkannya, lalu terbitkan.', moves: { publish: 'Terbitkan', retire: 'Tarik dari katalog' },
      fields: { code: 'Kode', title: 'Judul', form: 'Bentuk', learningHours: 'JP', provider: 'Penyelenggara', status: 'Status', summary: 'Ringkasan', competency: 'Meningkatkan kompetensi', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    TrainingOutcome: { name: 'Kompetensi yang Ditingkatkan', empty: 'Tambahkan kompetensi dan level yang dicapai peserta yang lulus.', fields: { training: 'Pelatihan', competency: 'Kompetensi', level: 'Level dicapai', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Offering: {
      name: 'Sesi Pelatihan', empty: 'Jadwalkan sesi untuk pelatihan yang sudah terbit.', moves: { open: 'Buka pendaftaran', close: 'Tutup pendaftaran', finish: 'Selesai dilaksanakan', cancel: 'Batalkan sesi' }, participants: 'Peserta',
      fields: { code: 'Kode sesi', training: 'Pelatihan', delivery: 'Cara pelaksanaan', startsOn: 'Mulai', endsOn: 'Selesai', location: 'Tempat', seats: 'Kursi', seatsTaken: 'Terisi', seatsLeft: 'Sisa', status: 'Status', competency: 'Meningkatkan kompetensi', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    Enrollment: {
      name: 'Pendaftaran', empty: 'Pendaftaran diajukan pegawai, atau oleh pengelola atas nama pegawai.',
      moves: { submit: 'Ajukan', endorse: 'Setujui sebagai atasan', approve: 'Setujui', return: 'Kembalikan', reject: 'Tolak', withdraw: 'Tarik', complete: 'Isi hasil', revoke: 'Cabut hasil' },
      fields: { employee: 'Pegawai', offering: 'Sesi', training: 'Pelatihan', status: 'Status', outcome: 'Hasil', reason: 'Alasan mengikuti', completedOn: 'Tanggal hasil', certificateNumber: 'Nomor sertifikat', unitSubtree: 'Unit dan bawahannya', moves: 'Tindakan', createdAt: 'Diajukan', updatedAt: 'Diubah' },
    },
    LearningHoursEntry: { name: 'Catatan JP', empty: 'JP dicatat saat pegawai lulus pelatihan.', fields: { employee: 'Pegawai', session: 'Sesi pendampingan', enrollment: 'Pendaftaran', hours: 'JP', earnedOn: 'Tanggal', year: 'Tahun', note: 'Catatan', createdAt: 'Dicatat', updatedAt: 'Diubah' } },
  },
  enums: {
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
