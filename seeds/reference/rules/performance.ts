import { law, open, unsure } from './law.ts';

const appraisal = { instrument: 'PP 30/2019', validFrom: '2019-04-26' };
const management = unsure({ instrument: 'PermenPANRB 6/2022', validFrom: '2022-02-14' });
const distribution = unsure({ instrument: 'SE MenPANRB 3/2023', validFrom: '2023-02-01' });
const functional = unsure({ instrument: 'PermenPANRB 1/2023', validFrom: '2023-07-01' });
const credit = unsure({ instrument: 'Peraturan BKN 3/2023', validFrom: '2023-07-01' });
const siasn = unsure({ instrument: 'SIASN BKN (e-Kinerja)', validFrom: '2022-02-14' });

const guide = 'Pedoman, bukan larangan: menyimpang darinya memerlukan alasan.';

const performance = [
  // Result | behaviour. Not symmetric: bad behaviour sinks a good result.
  ...law('PERFORMANCE', management, 'PREDICATE', 'Predikat kinerja', 'name', 'Predikat kinerja pegawai menurut rating hasil kerja (baris) dan rating perilaku kerja (kolom). Kurang disebut juga misconduct.', {
    'ABOVE|BELOW': 'POOR', 'ABOVE|MEETS': 'GOOD', 'ABOVE|ABOVE': 'VERY_GOOD',
    'MEETS|BELOW': 'POOR', 'MEETS|MEETS': 'GOOD', 'MEETS|ABOVE': 'GOOD',
    'BELOW|BELOW': 'VERY_POOR', 'BELOW|MEETS': 'NEEDS_IMPROVEMENT', 'BELOW|ABOVE': 'NEEDS_IMPROVEMENT',
  }),
  ...law('PERFORMANCE', management, 'LEADER_RESULT', 'Rating hasil kerja pimpinan unit', 'name', 'Rating hasil kerja pimpinan unit kerja adalah capaian kinerja organisasinya: menurut predikat kinerja organisasi.', { EXCELLENT: 'ABOVE', GOOD: 'MEETS', NEEDS_IMPROVEMENT: 'BELOW', POOR: 'BELOW', VERY_POOR: 'BELOW' }),
  ...law('PERFORMANCE', siasn, 'RATING_SIASN', 'Kode rating SIASN', 'code', 'Kode rating hasil kerja dan perilaku kerja dalam SIASN.', { ABOVE: 1, MEETS: 2, BELOW: 3 }),
  ...law('PERFORMANCE', siasn, 'PREDICATE_SIASN', 'Kode predikat SIASN', 'code', 'Kode kuadran kinerja dalam SIASN. Kode 4 untuk Kurang belum dipastikan dari sumber.', { VERY_GOOD: 1, GOOD: 2, NEEDS_IMPROVEMENT: 3, POOR: 4, VERY_POOR: 5 }),
  ...law('PERFORMANCE', { ...appraisal, validUntil: '2022-02-13' }, 'PREDICATE_SCORE', 'Predikat dari nilai angka', 'score', 'Nilai terendah tiap predikat pada skala lama, hanya untuk impor riwayat. Sangat Baik 110 sampai 120 mensyaratkan inovasi; Butuh Perbaikan dahulu disebut Cukup.', { VERY_GOOD: 110, GOOD: 90, NEEDS_IMPROVEMENT: 70, POOR: 50, VERY_POOR: 0 }),

  ...law('PERFORMANCE', distribution, 'DISTRIBUTION_MAJORITY', 'Predikat terbanyak', 'name', `Predikat yang disandang sebagian besar pegawai, menurut predikat kinerja organisasi. ${guide}`, { EXCELLENT: 'VERY_GOOD', GOOD: 'GOOD' }),
  ...law('PERFORMANCE', distribution, 'DISTRIBUTION_MOST', 'Bagian paling banyak', 'percent', `Bagian pegawai paling banyak menurut predikat organisasi dan predikat pegawai. ${guide}`, { 'EXCELLENT|VERY_GOOD': 70, 'GOOD|GOOD': 70, 'NEEDS_IMPROVEMENT|VERY_GOOD': 10, 'POOR|VERY_GOOD': 10, 'VERY_POOR|VERY_GOOD': 0 }),
  ...law('PERFORMANCE', distribution, 'DISTRIBUTION_LEAST', 'Bagian paling sedikit', 'percent', `Bagian pegawai paling sedikit menurut predikat organisasi dan predikat pegawai; tanda + menjumlahkan predikat. ${guide}`, { 'NEEDS_IMPROVEMENT|NEEDS_IMPROVEMENT': 60, 'POOR|POOR': 60, 'POOR|NEEDS_IMPROVEMENT': 10, 'VERY_POOR|VERY_POOR': 60, 'VERY_POOR|NEEDS_IMPROVEMENT+POOR': 10 }),
  ...law('PERFORMANCE', distribution, 'DISTRIBUTION_LEAST_PEOPLE', 'Pegawai paling sedikit', 'people', `Banyak pegawai paling sedikit menurut predikat organisasi dan predikat pegawai; tanda + menjumlahkan predikat. ${guide}`, { 'GOOD|NEEDS_IMPROVEMENT+POOR': 1 }),

  ...law('PERFORMANCE', open({ ...appraisal, article: 'Pasal 59' }), 'OBJECTION_PERIOD', 'Tenggang keberatan penilaian kinerja', 'days', `Keberatan diajukan kepada atasan pejabat penilai paling lama 14 hari sejak hasil diterima. Hari kalender atau hari kerja belum pasti: pedoman menyebut hari kerja, PP menyebut hari; daerah dapat menetapkan satuannya.`, 14),
  ...law('PERFORMANCE', appraisal, 'PLAN_AGREED_UNTIL', 'Batas penetapan SKP', 'month_day', 'SKP ditetapkan setiap tahun pada bulan Januari; paling lambat tanggal ini (bulan-tanggal).', '01-31'),
  ...law('PERFORMANCE', appraisal, 'EVALUATION_CLOSED_UNTIL', 'Batas evaluasi tahunan', 'month_day', 'Evaluasi tahunan selesai paling lambat tanggal ini pada tahun berikutnya (bulan-tanggal).', '01-31'),
  ...law('PERFORMANCE', management, 'ASSESSOR_LOWEST_POSITION', 'Pejabat penilai paling rendah', 'name', 'Pejabat penilai kinerja adalah atasan langsung, paling rendah pejabat pengawas.', 'SUPERVISOR'),
  ...law('PERFORMANCE', { ...appraisal, article: 'Pasal 56-58' }, 'IMPROVEMENT_PERIOD', 'Kesempatan memperbaiki kinerja', 'months', 'Pegawai yang tidak memenuhi ekspektasi diberi kesempatan memperbaiki kinerja selama ini sebelum uji kompetensi.', 6),
  ...law('PERFORMANCE', { ...appraisal, article: 'Pasal 56-58' }, 'TEMPORARY_PLACEMENT_LONGEST', 'Penempatan sementara paling lama', 'months', 'Penempatan sementara administrator atau pejabat fungsional yang tidak memenuhi ekspektasi, paling lama.', 12),
];

const creditPoints = [
  ...law('CREDIT_POINTS', { ...functional, article: 'Pasal 37' }, 'CREDIT_POINT_CONVERSION', 'Konversi predikat ke angka kredit', 'percent', 'Persentase koefisien tahunan yang diperoleh menurut predikat kinerja; untuk sebagian tahun dikalikan bulan/12.', { VERY_GOOD: 150, GOOD: 100, NEEDS_IMPROVEMENT: 75, POOR: 50, VERY_POOR: 25 }),
  ...law('CREDIT_POINTS', functional, 'CREDIT_POINT_COEFFICIENT', 'Koefisien angka kredit tahunan', 'points', 'Koefisien angka kredit setahun menurut jenjang jabatan fungsional.', { AHLI_PERTAMA: 12.5, AHLI_MUDA: 25, AHLI_MADYA: 37.5, AHLI_UTAMA: 50, PEMULA: 3.75, TERAMPIL: 5, MAHIR: 12.5, PENYELIA: 25 }),
  ...law('CREDIT_POINTS', credit, 'CREDIT_POINTS_FOR_RANK', 'Angka kredit kenaikan pangkat', 'points', 'Angka kredit kumulatif untuk naik pangkat dalam jenjang ini. Pada Ahli Madya, kenaikan ke IV/c memerlukan 300.', { AHLI_PERTAMA: 50, AHLI_MUDA: 100, AHLI_MADYA: 150, 'AHLI_MADYA|IV/c': 300, AHLI_UTAMA: 200, PENYELIA: 100, MAHIR: 50, TERAMPIL: 20, PEMULA: 15 }),
  ...law('CREDIT_POINTS', credit, 'CREDIT_POINTS_FOR_TIER', 'Angka kredit kenaikan jenjang', 'points', 'Angka kredit kumulatif untuk naik ke jenjang berikutnya.', { AHLI_PERTAMA: 100, AHLI_MUDA: 200, AHLI_MADYA: 450, MAHIR: 100, TERAMPIL: 60, PEMULA: 15 }),
];

/** Appraisal and what follows from it. Ratings: ABOVE, MEETS, BELOW expectations. */
export const performanceRules = [...performance, ...creditPoints];
