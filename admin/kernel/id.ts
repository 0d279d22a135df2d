/** Words of the frame. A language has one form for one and many here: node-polyglot takes the first only. */
export default {
  areas: { people: 'Kepegawaian', competency: 'Kompetensi', learning: 'Pelatihan', platform: 'Pengaturan' },
  menu: { main: 'Menu utama', home: 'Beranda', inbox: 'Kotak Persetujuan', gaps: 'Analisis Kesenjangan', organisation: 'Peta Organisasi', import: 'Impor Pegawai' },
  page: {
    nothing: 'Belum ada data.', fault: 'Halaman ini gagal dimuat', again: 'Coba lagi', missing: 'Tidak ditemukan', missing_hint: 'Alamat ini tidak ada, datanya sudah dihapus, atau Anda tidak berwenang melihatnya.', request: 'Nomor permintaan: %{id}',
    denied: 'Tidak berwenang', denied_hint: 'Peran Anda tidak mengizinkan halaman ini. Hubungi pengelola kepegawaian bila Anda memerlukannya.',
  },
  list: {
    about: '%{offsetBegin}–%{offsetEnd} dari sekitar %{total}', either: 'Semua', narrow: 'Persempit', narrow_short: 'Filter', clear: 'Hapus filter', more: '%{smart_count} lainnya', fewer: 'Lebih sedikit', show_found: 'Tampilkan %{smart_count} data', add: 'Tambah %{name}', noun: 'Jenis data',
    nothing: 'Belum ada %{name}', nothing_found: 'Tidak ada %{name} yang cocok', nothing_found_hint: 'Ubah kata pencarian atau hapus sebagian filter.', exported: '%{smart_count} baris diekspor.', exporting: 'Mengekspor %{count} dari %{total} …', gte: 'Mulai', lte: 'Sampai',
  },
  find: { placeholder: 'Cari pegawai: nama atau NIP', none: 'Tidak ada pegawai yang cocok', hint: 'Ketik nama atau NIP, paling sedikit dua karakter' },
  form: {
    create: 'Tambah %{name}', edit: 'Ubah %{name}', made: 'Data ditambahkan.', saved: 'Perubahan disimpan.', removed: 'Data dihapus.', remove: 'Hapus %{name}?', remove_text: 'Data yang dihapus tidak dapat dikembalikan; jejaknya tersimpan di jejak audit.',
    stale: 'Data ini baru saja diubah orang lain', stale_text: 'Perubahan Anda belum disimpan. Muat ulang untuk melihat isi terbaru, lalu ulangi perubahan Anda.',
    stale_by: 'Diubah oleh %{name} pada %{at}. Perubahan Anda belum disimpan. Muat ulang untuk melihat isi terbaru, lalu ulangi perubahan Anda.', stale_reload: 'Muat ulang', stale_keep: 'Tetap di formulir',
  },
  moves: {
    done: 'Berhasil: %{move}.', made: '%{smart_count} data berhasil diproses.', refused: '%{smart_count} data ditolak sistem:', select_refused: 'Pilih yang gagal', none: 'Tidak ada tindakan untuk pilihan ini', about_many: '%{smart_count} data dipilih',
    acting_for: 'a.n. %{name}', note_required: 'Alasan', note_optional: 'Catatan (boleh kosong)', note_hint: 'Alasan tersimpan dalam riwayat dan dapat dibaca pemohon.', note_missing: 'Tuliskan alasannya.',
  },
  timeline: { title: 'Riwayat', none: 'Belum ada catatan.', created: 'Data dibuat' },
  inbox: {
    note: 'Yang menunggu keputusan Anda, terlama di atas.', all: 'Semua', kinds: 'Jenis persetujuan', search: 'Cari nama atau perihal', chosen: '%{smart_count} dipilih', approve: 'Setujui', return: 'Kembalikan', reject: 'Tolak', since: 'menunggu %{span}',
    none: 'Tidak ada yang menunggu', none_hint: 'Semua permohonan sudah Anda putuskan.', none_found: 'Tidak ada yang cocok', not_open: 'Tindakan ini tidak terbuka untuk data ini.', range: '%{from}–%{to} dari %{count}',
  },
  user: {
    my_page: 'Halaman saya', password: 'Ganti kata sandi', password_current: 'Kata sandi sekarang', password_next: 'Kata sandi baru', password_again: 'Ulangi kata sandi baru', password_rule: 'Paling sedikit 12 karakter', password_differs: 'Kedua isian tidak sama', password_changed: 'Kata sandi diganti; sesi lain diakhiri.', leads: 'Memimpin %{unit}',
  },
  login: {
    title: 'Masuk', login: 'Surel', hint: 'Gunakan akun kepegawaian kota Anda.', wrong: 'Surel atau kata sandi tidak cocok.', promise: 'Karier yang ditentukan oleh kompetensi.',
    promise_more: 'Satu graf untuk sistem merit ASN: standar jabatan, asesmen, kesenjangan, dan pelatihan yang menutupnya.', basis: 'UU 20/2023 tentang ASN · PP 11/2017 tentang Manajemen PNS',
  },
  errors: {
    UNREACHABLE: 'Peladen tidak dapat dihubungi. Periksa jaringan, lalu coba lagi.',
    codes: {
      UNAUTHENTICATED: 'Sesi Anda telah berakhir. Silakan masuk kembali.', FORBIDDEN: 'Anda tidak berwenang melakukan tindakan ini.', NOT_FOUND: 'Data tidak ditemukan, atau Anda tidak berwenang melihatnya.', INVALID: 'Isian belum benar.',
      CONFLICT: 'Bertentangan dengan data yang tersimpan.', ILLEGAL_MOVE: 'Keadaan data sudah berubah; tindakan ini tidak mungkin lagi.', LIMIT_EXCEEDED: 'Permintaan terlalu besar.', RATE_LIMITED: 'Terlalu banyak permintaan. Coba lagi sebentar.',
      UNAVAILABLE: 'Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.', INTERNAL: 'Terjadi gangguan pada peladen.',
    },
  },
};
