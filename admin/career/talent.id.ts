/** Words of talent reviews. */
export default {
  talent: {
    boxes: 'Sembilan kotak talenta', law: '%{law}, berlaku sejak %{since}', performance: 'Kinerja', potential: 'Potensial', box: 'Kotak %{box}', everybody: 'Pegawai yang terpetakan', in_box: 'Kotak %{box}', box_label: 'Kotak %{box}, kinerja %{performance}, potensial %{potential}: %{people} pegawai (%{percent}%)',
    choose: 'Pilih sebuah kotak untuk melihat rekomendasi dan pegawainya.', unplaced: '%{people} pegawai belum terpetakan karena belum memiliki penilaian final pada siklus ini.', not_drawn: 'Belum disusun', not_drawn_hint: 'Susun pemetaan untuk menempatkan setiap pegawai yang penilaiannya sudah final.',
    review_note: 'Kinerja berasal dari predikat final siklus ini, potensial dari penilaian kompetensi, kualifikasi, rekam jejak, pengembangan, dan pengalaman.', pool_note: 'Kelompok rencana suksesi: kotak 7, 8, dan 9 dari pemetaan yang sudah ditutup. Rahasia.',
    parts: 'Nilai potensial: %{score}', factor: 'Unsur', found_label: 'Ditemukan', score: 'Nilai', weight: 'Bobot', points: 'Angka', unknown: 'Belum ada data', rules: 'Dasar penempatan',
    found: { ASSESSMENT: '%{value}% JPM', TRAINING: '%{value} JP', EXPERIENCE: '%{value} tahun' }, track: { DISCIPLINE: 'Hukuman disiplin', IMPROVEMENT: 'Perbaikan kinerja', RECOGNITION: 'Penghargaan', CLEAN: 'Tanpa catatan' },
    rule: { TALENT_PERFORMANCE: 'Predikat %{key} berarti kinerja: %{text}.', TALENT_POTENTIAL: 'Potensial %{key} mulai nilai %{value}.', TALENT_BOX: '%{key} adalah kotak %{value}.', TALENT_RECOMMENDATION: 'Rekomendasi kotak %{key}: %{text}.' },
  },
  resources: {
    Rule: { words: { ASSESSMENT: 'Penilaian kompetensi', TRACK_RECORD: 'Rekam jejak', TRAINING: 'Pengembangan', EXPERIENCE: 'Pengalaman', IMPROVEMENT: 'Perbaikan kinerja', RECOGNITION: 'Penghargaan', CLEAN: 'Tanpa catatan', 50: 'nilai 50', 70: 'nilai 70', 80: 'nilai 80', 85: 'nilai 85', 100: 'nilai 100' } },
    TalentReview: {
      name: 'Pemetaan Talenta', empty: 'Buat pemetaan atas penilaian kinerja satu siklus.', moves: { rate: 'Susun kotak', calibrate: 'Selesai kalibrasi', reopen: 'Buka kembali', close: 'Tutup' },
      fields: { name: 'Nama', cycle: 'Siklus', unit: 'Unit kerja', status: 'Status', drawnOn: 'Disusun', people: 'Pegawai aktif', placed: 'Terpetakan', shownToPeople: 'Diperlihatkan kepada pegawai', drawnBy: 'Disusun oleh', boxes: 'Kotak', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    TalentPlacement: {
      name: 'Kotak Talenta', title: 'Kelompok Rencana Suksesi', empty: 'Kotak muncul setelah pemetaan disusun.',
      fields: { review: 'Pemetaan', employee: 'Pegawai', position: 'Jabatan', unit: 'Unit kerja', unitSubtree: 'Unit dan di bawahnya', predicate: 'Predikat', potentialScore: 'Nilai potensial', performance: 'Kinerja', potential: 'Potensial', drawnPerformance: 'Kinerja sebelum kalibrasi', drawnPotential: 'Potensial sebelum kalibrasi', box: 'Kotak', inPool: 'Kelompok rencana suksesi', closed: 'Pemetaan ditutup', recommendation: 'Rekomendasi', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    TalentCalibration: {
      name: 'Kalibrasi', empty: 'Belum ada kalibrasi; setiap perubahan memerlukan alasan dan orang kedua.', moves: { confirm: 'Sahkan', reject: 'Tolak', withdraw: 'Tarik' },
      fields: { placement: 'Kotak talenta', review: 'Pemetaan', employee: 'Pegawai', fromPerformance: 'Kinerja semula', fromPotential: 'Potensial semula', performance: 'Kinerja menjadi', potential: 'Potensial menjadi', reason: 'Alasan', status: 'Status', proposer: 'Diusulkan oleh', moves: 'Tindakan', createdAt: 'Diusulkan', updatedAt: 'Diubah' },
    },
  },
  enums: {
    Potential: { LOW: 'Rendah', MIDDLE: 'Menengah', HIGH: 'Tinggi' },
    PotentialFactor: { ASSESSMENT: 'Penilaian kompetensi', QUALIFICATION: 'Kualifikasi', TRACK_RECORD: 'Rekam jejak', TRAINING: 'Pengembangan kompetensi', EXPERIENCE: 'Pengalaman' },
    TalentReviewStatus: { DRAFT: 'Konsep', RATED: 'Tersusun', CALIBRATED: 'Terkalibrasi', CLOSED: 'Ditutup' },
    CalibrationStatus: { PROPOSED: 'Diusulkan', CONFIRMED: 'Disahkan', REJECTED: 'Ditolak', WITHDRAWN: 'Ditarik' },
  },
};
