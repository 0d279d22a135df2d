/** Words of the settings. */
export default {
  resources: {
    Account: {
      name: 'Akun', empty: 'Akun membuat seseorang dapat masuk.', moves: { disable: 'Nonaktifkan', enable: 'Aktifkan' },
      fields: { login: 'Surel masuk', name: 'Nama', employee: 'Pegawai', status: 'Status', lastSignInAt: 'Terakhir masuk', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      roles: 'Peran', roles_note: 'Peran berlaku untuk seluruh kota, atau hanya untuk sebuah unit dan bawahannya.', reset: 'Buat kata sandi baru', reset_text: 'Kata sandi lama tidak berlaku lagi dan semua sesi akun ini berakhir.', secret: 'Kata sandi baru', secret_text: 'Salin sekarang dan sampaikan kepada pemiliknya. Kata sandi ini hanya ditampilkan sekali.',
    },
    RoleGrant: { name: 'Peran', empty: 'Akun ini belum mempunyai peran.', fields: { account: 'Akun', role: 'Peran', unit: 'Hanya untuk unit', createdAt: 'Diberikan', updatedAt: 'Diubah' } },
    ApiClient: {
      name: 'Kunci API', empty: 'Kunci API memberi mitra akses baca ke katalog pelatihan yang terbit.',
      fields: { name: 'Kegunaan', provider: 'Mitra', keyPrefix: 'Awal kunci', expiresAt: 'Berlaku sampai', revokedAt: 'Dicabut', createdAt: 'Dibuat', updatedAt: 'Diubah', state: 'Status' },
      working: 'Aktif', revoked: 'Dicabut', expired: 'Kedaluwarsa', revoke: 'Cabut kunci', revoke_text: 'Kunci berhenti bekerja seketika. Mitra yang memakainya tidak dapat membaca katalog lagi.', secret: 'Kunci API baru', secret_text: 'Salin sekarang dan sampaikan kepada mitra. Kunci ini hanya ditampilkan sekali.',
    },
    AuditEntry: { name: 'Jejak Audit', empty: 'Setiap perubahan data akan tercatat di sini.', fields: { at: 'Waktu', action: 'Perubahan', noun: 'Jenis data', recordId: 'ID data', actorName: 'Oleh', reason: 'Alasan', changes: 'Isi perubahan', requestId: 'Nomor permintaan' }, record: 'Data' },
    Rule: { name: 'Aturan Berlaku', empty: '', units: { months: 'bulan', percent: '%', minutes: 'menit', level: 'tingkat', JP: 'JP' }, fields: { code: 'Kode', description: 'Ketentuan', value: 'Nilai', unit: 'Satuan', instrument: 'Dasar hukum', article: 'Pasal', validFrom: 'Berlaku sejak', validUntil: 'Berlaku sampai', on: 'Berlaku pada', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
  },
  secret: { copy: 'Salin', copied: 'Tersalin' },
  enums: {
    AccountStatus: { ACTIVE: 'Aktif', DISABLED: 'Nonaktif' },
    Role: { HR_ADMIN: 'Pengelola kepegawaian', HR_HEAD: 'Kepala BKPSDM', TRAINING_MANAGER: 'Pengelola pelatihan', MENTOR: 'Mentor', AUDITOR: 'Auditor', PARTNER: 'Mitra' },
    AuditAction: { CREATED: 'Dibuat', UPDATED: 'Diubah', DELETED: 'Dihapus' },
  },
};
