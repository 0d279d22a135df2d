/** Words of what people are told, and of the work behind it. */
export default {
  resources: {
    Notification: {
      name: 'Pemberitahuan', empty: 'Anda akan diberi tahu di sini bila ada yang perlu diketahui.', fields: { kind: 'Jenis', noun: 'Tentang', recordId: 'ID data', text: 'Isi', textEn: 'Isi (Inggris)', readAt: 'Dibaca', read: 'Sudah dibaca', createdAt: 'Waktu', updatedAt: 'Diubah' },
      read_all: 'Tandai semua dibaca', marked: '%{smart_count} pemberitahuan ditandai dibaca.', open: 'Buka', new: 'baru', channels: 'Surel', channels_note: 'Di aplikasi Anda selalu diberi tahu. Pilih apa yang juga dikirim ke surel Anda.', bell: 'Pemberitahuan, %{smart_count} belum dibaca',
    },
    Announcement: {
      name: 'Pengumuman', empty: 'Belum ada pengumuman.', moves: { submit: 'Ajukan', send: 'Setujui dan kirim', return: 'Kembalikan', withdraw: 'Tarik' },
      fields: { title: 'Judul', titleEn: 'Judul (Inggris)', text: 'Isi', author: 'Penulis', status: 'Status', unit: 'Untuk unit', position: 'Untuk jabatan', footing: 'Untuk status pegawai', hoursBelow: 'Untuk JP kurang dari', sentAt: 'Dikirim', people: 'Sasaran', told: 'Diberi tahu', readers: 'Membaca', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      note: 'Dikirim kepada semua pegawai aktif yang memenuhi syarat pada hari pengiriman. Syarat yang dikosongkan berlaku bagi semua.', audience: 'Sasaran bila dikirim sekarang', reach: 'Jangkauan', would_reach: '%{people} pegawai memenuhi syarat; %{reachable} di antaranya mempunyai akun dan akan diberi tahu.', reached: '%{people} pegawai memenuhi syarat saat dikirim; %{told} diberi tahu, %{readers} sudah membaca.', read_of: 'Dibaca',
    },
    Job: {
      name: 'Tugas Server', empty: 'Belum ada tugas.', fields: { name: 'Tugas', schedule: 'Jadwal', state: 'Keadaan', startedAt: 'Terakhir mulai', endedAt: 'Terakhir selesai', runs: 'Dijalankan', failures: 'Gagal', lastError: 'Kesalahan terakhir', failedAt: 'Gagal pada', waiting: 'Menunggu', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      always: 'Segera setelah ada yang menunggu', note: 'Yang dikerjakan server sendiri. Yang terputus dilanjutkan setelah server dinyalakan kembali; tidak ada yang dikerjakan dua kali.',
    },
  },
  enums: {
    NotificationKind: { DECISION: 'Keputusan', WAITING: 'Menunggu Anda', REMINDER: 'Pengingat', ESCALATION: 'Terlambat diputus', ANNOUNCEMENT: 'Pengumuman' },
    AnnouncementStatus: { DRAFT: 'Konsep', SUBMITTED: 'Diajukan', SENT: 'Terkirim', WITHDRAWN: 'Ditarik' },
    JobName: { TELL: 'Menyampaikan pemberitahuan', MAIL: 'Mengirim surel', REMIND: 'Mencari tenggat dan yang menunggu lama', SETTLE: 'Menutup dan menandai laporan warga', REVIEW: 'Membuka peninjauan kebijakan', SUMMARISE: 'Menjumlahkan kembali kesenjangan kompetensi' },
    JobState: { NEVER: 'Belum pernah', RUNNING: 'Berjalan', DONE: 'Selesai', FAILED: 'Gagal' },
  },
};
