import { law, open, PRACTICE, unsure } from './law.ts';

const talentManagement = unsure({ instrument: 'PermenPANRB 3/2020', validFrom: '2020-02-01' });
const ranks = { instrument: 'PP 99/2000 jo. PP 12/2002', validFrom: '2002-04-17' };
const periods2023 = { instrument: 'Peraturan BKN 4/2023', validFrom: '2024-01-01', validUntil: '2025-09-30' };
const periods2025 = { instrument: 'Peraturan BKN 4/2025', validFrom: '2025-10-01' };
const salaries = unsure({ instrument: 'PP 7/1977', validFrom: '1977-03-01' });
const civilServiceLaw = { instrument: 'UU 20/2023', article: 'Pasal 55', validFrom: '2023-10-31' };
const management = { instrument: 'PP 11/2017', validFrom: '2017-04-07' };
const administration = { ...management, article: 'Pasal 54' };
const leadership = { ...management, article: 'Pasal 107' };
const transfer = { ...management, article: 'Pasal 190' };
const careerPattern = unsure({ instrument: 'PermenPANRB 22/2021', validFrom: '2021-06-01' });
const index = unsure({ instrument: 'PermenPANRB 38/2018', validFrom: '2018-12-01' });
const indexGuide = unsure({ instrument: 'Peraturan BKN 8/2019', validFrom: '2019-06-01' });

const talent = [
  // Performance | potential. Numbered diagonally: 4 is high and low, 6 is low and high.
  ...law('TALENT', talentManagement, 'TALENT_BOX', 'Kotak talenta', 'box', 'Nomor kotak menurut kinerja (baris) dan potensial (kolom). Penomoran tidak per baris: 4 adalah kinerja di atas dengan potensial rendah, 6 kinerja di bawah dengan potensial tinggi.', {
    'ABOVE|HIGH': 9, 'MEETS|HIGH': 8, 'ABOVE|MIDDLE': 7, 'BELOW|HIGH': 6, 'MEETS|MIDDLE': 5, 'ABOVE|LOW': 4, 'BELOW|MIDDLE': 3, 'MEETS|LOW': 2, 'BELOW|LOW': 1,
  }),
  ...law('TALENT', talentManagement, 'TALENT_RECOMMENDATION', 'Rekomendasi kotak talenta', 'text', 'Rekomendasi menurut nomor kotak; usulan bagi keputusan manusia.', {
    9: 'Dipromosikan dan dipertahankan; masuk kelompok rencana suksesi instansi/nasional; penghargaan',
    8: 'Dipertahankan; masuk kelompok rencana suksesi instansi; rotasi/perluasan jabatan; bimbingan kinerja',
    7: 'Dipertahankan; masuk kelompok rencana suksesi instansi; rotasi/pengayaan jabatan; pengembangan kompetensi; tugas belajar',
    6: 'Penempatan yang sesuai; bimbingan kinerja; konseling kinerja',
    5: 'Penempatan yang sesuai; bimbingan kinerja; pengembangan kompetensi',
    4: 'Rotasi; pengembangan kompetensi',
    3: 'Bimbingan kinerja; konseling kinerja; pengembangan kompetensi; penempatan yang sesuai',
    2: 'Bimbingan kinerja; pengembangan kompetensi; penempatan yang sesuai',
    1: 'Diproses sesuai ketentuan peraturan perundang-undangan',
  }),
  ...law('TALENT', talentManagement, 'TALENT_POOL_FROM', 'Kelompok rencana suksesi', 'box', 'Kotak terendah yang masuk kelompok rencana suksesi: kotak 7, 8, dan 9.', 7),
  ...law('TALENT', open(talentManagement), 'TALENT_POTENTIAL', 'Titik potong potensial', 'score', `Nilai potensial terendah tiap kolom kotak talenta. Titik potong adalah kebijakan daerah; nilai ini contoh dari satu kota. ${PRACTICE}`, { HIGH: 90, MIDDLE: 78, LOW: 0 }),
  ...law('TALENT', open(talentManagement), 'TALENT_PERFORMANCE', 'Kinerja dalam kotak talenta', 'name', `Baris kotak talenta menurut predikat kinerja. ${PRACTICE}`, { VERY_GOOD: 'ABOVE', GOOD: 'MEETS', NEEDS_IMPROVEMENT: 'BELOW', POOR: 'BELOW', VERY_POOR: 'BELOW' }),
];

const promotion = [
  ...law('RANK', { ...ranks, validUntil: '2023-12-31' }, 'RANK_PROMOTION_MONTHS', 'Periode kenaikan pangkat', 'text', 'Bulan-bulan kenaikan pangkat, berlaku tanggal 1: April dan Oktober.', '04,10'),
  ...law('RANK', periods2023, 'RANK_PROMOTION_MONTHS', 'Periode kenaikan pangkat', 'text', 'Bulan-bulan kenaikan pangkat, berlaku tanggal 1: enam periode setahun.', '02,04,06,08,10,12'),
  ...law('RANK', periods2025, 'RANK_PROMOTION_MONTHS', 'Periode kenaikan pangkat', 'text', 'Bulan-bulan kenaikan pangkat, berlaku tanggal 1 setiap bulan: dua belas periode setahun.', '01,02,03,04,05,06,07,08,09,10,11,12'),
  ...law('RANK', ranks, 'RANK_YEARS', 'Masa dalam pangkat', 'years', 'Masa dalam pangkat terakhir paling singkat menurut jenis kenaikan pangkat: reguler, pilihan jabatan fungsional, pilihan prestasi luar biasa.', { REGULAR: 4, FUNCTIONAL: 2, ACHIEVEMENT: 1 }),
  ...law('RANK', ranks, 'RANK_GOOD_YEARS', 'Tahun berpredikat baik', 'years', 'Predikat kinerja paling rendah Baik dalam setiap sekian tahun terakhir, untuk kenaikan pangkat reguler.', { REGULAR: 2 }),
  ...law('RANK', ranks, 'RANK_LOWEST_PREDICATE', 'Predikat paling rendah', 'name', 'Predikat kinerja paling rendah menurut jenis kenaikan pangkat.', { REGULAR: 'GOOD', ACHIEVEMENT: 'VERY_GOOD' }),
  ...law('RANK', { ...ranks, validUntil: '2025-09-30' }, 'RANK_ABOVE_SUPERIOR', 'Pangkat melampaui atasan', 'name', 'Apakah kenaikan pangkat reguler boleh melampaui pangkat atasan langsung. Hari berubahnya perlu dicocokkan dengan naskah resmi.', 'NO'),
  ...law('RANK', unsure({ instrument: 'Peraturan BKN 2/2025', validFrom: '2025-10-01' }), 'RANK_ABOVE_SUPERIOR', 'Pangkat melampaui atasan', 'name', 'Apakah kenaikan pangkat reguler boleh melampaui pangkat atasan langsung. Nomor peraturan belum pasti: satu sumber menyebut 1/2025.', 'YES'),
  ...law('RANK', ranks, 'RANK_CEILING', 'Pangkat tertinggi kenaikan reguler', 'name', 'Golongan ruang tertinggi kenaikan pangkat reguler menurut pendidikan. S1 dokter dan apoteker: IV/a.', { SD: 'II/a', SMP: 'II/c', SMA: 'III/b', D1: 'III/b', D2: 'III/b', D3: 'III/c', S1: 'III/d', S2: 'IV/a', S3: 'IV/b' }),
  ...law('RANK', ranks, 'RANK_ENTRY', 'Golongan ruang pertama', 'name', 'Golongan ruang pertama CPNS menurut pendidikan. Dokter dan apoteker: III/b.', { SD: 'I/a', SMP: 'I/c', SMA: 'II/a', D1: 'II/b', D2: 'II/b', D3: 'II/c', S1: 'III/a', S2: 'III/b', S3: 'III/c' }),
  ...law('RANK', ranks, 'RANK_BLOCKED_FROM', 'Hukuman yang menunda kenaikan pangkat', 'name', 'Tingkat hukuman disiplin terendah yang, selama dijalani, menghalangi kenaikan pangkat.', 'MEDIUM'),
  ...law('RANK', salaries, 'SALARY_STEP_YEARS', 'Kenaikan gaji berkala', 'years', 'Kenaikan gaji berkala (KGB) diberikan setiap sekian tahun masa kerja golongan.', 2),
  ...law('RANK', open(salaries), 'SALARY_STEP_NOTICE', 'Pemberitahuan KGB', 'months', `Surat pemberitahuan KGB terbit sekitar sekian bulan sebelumnya. ${PRACTICE}`, 2),
  ...law('RANK', open(salaries), 'SALARY_STEP_PREDICATE', 'Predikat yang memadai bagi KGB', 'name', `Apakah predikat kinerja ini memadai bagi KGB; apakah harus Baik belum pasti. ${PRACTICE}`, { VERY_GOOD: 'YES', GOOD: 'YES', NEEDS_IMPROVEMENT: 'NO', POOR: 'NO', VERY_POOR: 'NO' }),
];

const retirement = 'Batas usia pensiun (BUP). Pensiun berlaku tanggal 1 bulan sesudah bulan ulang tahun pada usia ini.';
const experience = 'Pengalaman paling singkat: pengawas sebagai pelaksana atau JF setara, administrator sebagai pengawas atau JF setara, JPT pratama kumulatif pada bidangnya.';
const appointment = [
  ...law('APPOINTMENT', civilServiceLaw, 'RETIREMENT_AGE', 'Batas usia pensiun', 'years', retirement, { JPT_UTAMA: 60, JPT_MADYA: 60, JPT_PRATAMA: 60, ADMINISTRATOR: 58, SUPERVISOR: 58, EXECUTING: 58 }),
  ...law('APPOINTMENT', { ...management, article: 'Pasal 239' }, 'RETIREMENT_AGE', 'Batas usia pensiun', 'years', `${retirement} Menurut surat BKN atas PP 11/2017; guru, dosen, dan guru besar menurut undang-undangnya.`, {
    AHLI_PERTAMA: 58, AHLI_MUDA: 58, AHLI_MADYA: 60, AHLI_UTAMA: 65, PENYELIA: 58, MAHIR: 58, TERAMPIL: 58, PEMULA: 58, TEACHER: 60, LECTURER: 65, PROFESSOR: 70,
  }),
  ...law('APPOINTMENT', administration, 'APPOINTMENT_EDUCATION', 'Pendidikan paling rendah', 'name', 'Pendidikan paling rendah untuk diangkat dalam jabatan.', { SUPERVISOR: 'D3', ADMINISTRATOR: 'S1' }),
  ...law('APPOINTMENT', leadership, 'APPOINTMENT_EDUCATION', 'Pendidikan paling rendah', 'name', 'Pendidikan paling rendah untuk diangkat dalam jabatan.', { JPT_PRATAMA: 'S1' }),
  ...law('APPOINTMENT', administration, 'APPOINTMENT_EXPERIENCE', 'Pengalaman paling singkat', 'years', experience, { SUPERVISOR: 4, ADMINISTRATOR: 3 }),
  ...law('APPOINTMENT', leadership, 'APPOINTMENT_EXPERIENCE', 'Pengalaman paling singkat', 'years', experience, { JPT_PRATAMA: 5 }),
  ...law('APPOINTMENT', leadership, 'APPOINTMENT_PRIOR_POST', 'Masa dalam jabatan sebelumnya', 'years', 'Sedang atau pernah menduduki jabatan administrator atau JF Ahli Madya paling singkat.', { JPT_PRATAMA: 2 }),
  ...law('APPOINTMENT', administration, 'APPOINTMENT_GOOD_YEARS', 'Tahun berpredikat baik', 'years', 'Predikat kinerja paling rendah Baik dalam setiap sekian tahun terakhir.', { SUPERVISOR: 2, ADMINISTRATOR: 2 }),
  ...law('APPOINTMENT', leadership, 'APPOINTMENT_LATEST_AGE', 'Usia paling tinggi saat diangkat', 'years', 'Usia paling tinggi pada saat pengangkatan.', { JPT_PRATAMA: 56 }),
  ...law('APPOINTMENT', management, 'POST_LONGEST', 'Masa jabatan paling lama', 'years', 'Masa dalam satu JPT paling lama, kemudian dievaluasi.', { JPT_PRATAMA: 5 }),
  ...law('APPOINTMENT', transfer, 'TRANSFER_AFTER', 'Mutasi paling cepat', 'years', 'Masa dalam jabatan paling singkat sebelum mutasi.', 2),
  ...law('APPOINTMENT', transfer, 'TRANSFER_WITHIN', 'Mutasi paling lambat', 'years', 'Masa dalam jabatan paling lama sebelum mutasi.', 5),
  ...law('APPOINTMENT', open(careerPattern), 'POSITION_ORDER', 'Urutan jenjang jabatan', 'level', `Urutan jabatan untuk menentukan gerak vertikal, horizontal, dan diagonal; kesetaraan jabatan fungsional hanya isian awal. ${PRACTICE}`, {
    EXECUTING: 1, SUPERVISOR: 2, ADMINISTRATOR: 3, JPT_PRATAMA: 4, JPT_MADYA: 5, JPT_UTAMA: 6, AHLI_PERTAMA: 1, AHLI_MUDA: 2, AHLI_MADYA: 3, AHLI_UTAMA: 4,
  }),
];

const professionalism = [
  ...law('PROFESSIONALISM', index, 'IP_WEIGHT', 'Bobot IP ASN', 'points', 'Nilai tertinggi tiap dimensi Indeks Profesionalitas ASN; jumlahnya 100.', { QUALIFICATION: 25, COMPETENCY: 40, PERFORMANCE: 30, DISCIPLINE: 5 }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_QUALIFICATION', 'IP ASN: kualifikasi', 'points', 'Nilai kualifikasi menurut pendidikan.', { S3: 25, S2: 20, S1: 15, D3: 10, D2: 5, D1: 5, SMA: 5, SMP: 1, SD: 1 }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_COMPETENCY', 'IP ASN: kompetensi', 'points', 'Nilai kompetensi menurut kelompok jabatan dan jenis pengembangan. Kelompok jabatan menentukan: tanpa itu indeks salah.', {
    'STRUCTURAL|LEADERSHIP': 15, 'FUNCTIONAL|FUNCTIONAL_TRAINING': 15, 'STRUCTURAL|TECHNICAL_TRAINING': 15, 'FUNCTIONAL|TECHNICAL_TRAINING': 15, 'EXECUTING|TECHNICAL_TRAINING': 22.5, 'STRUCTURAL|SEMINAR': 10, 'FUNCTIONAL|SEMINAR': 10, 'EXECUTING|SEMINAR': 17.5,
  }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_TECHNICAL_HOURS', 'IP ASN: JP diklat teknis', 'JP', 'Diklat teknis dihitung bila JP-nya paling sedikit sekian.', 20),
  ...law('PROFESSIONALISM', indexGuide, 'IP_WINDOW', 'IP ASN: jangka waktu', 'years', 'Seminar dan hukuman disiplin dilihat sekian tahun terakhir; diklat teknis pelaksana satu tahun.', { SEMINAR: 2, DISCIPLINE: 5, 'EXECUTING|TECHNICAL_TRAINING': 1 }),
  ...law('PROFESSIONALISM', open(indexGuide), 'IP_WINDOW', 'IP ASN: jangka waktu', 'years', `Jangka waktu diklat teknis di luar pelaksana belum pasti. ${PRACTICE}`, { 'STRUCTURAL|TECHNICAL_TRAINING': 1, 'FUNCTIONAL|TECHNICAL_TRAINING': 1 }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_PERFORMANCE_SCORE', 'IP ASN: nilai kinerja lama', 'score', 'Nilai SKP terendah tiap golongan pada skala lama: 91, 76, 61, 51, dan 50 ke bawah.', { VERY_GOOD: 91, GOOD: 76, NEEDS_IMPROVEMENT: 61, POOR: 51, VERY_POOR: 0 }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_PERFORMANCE', 'IP ASN: kinerja', 'points', 'Nilai kinerja menurut predikat; tanpa SKP 0. Pemetaan predikat sejak 2022 mengikuti praktik umum dan belum pasti.', { VERY_GOOD: 30, GOOD: 25, NEEDS_IMPROVEMENT: 15, POOR: 5, VERY_POOR: 1, NONE: 0 }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_DISCIPLINE', 'IP ASN: disiplin', 'points', 'Nilai disiplin menurut hukuman terberat dalam jangka waktunya.', { NONE: 5, LIGHT: 3, MEDIUM: 2, HEAVY: 1 }),
  ...law('PROFESSIONALISM', index, 'IP_CATEGORY', 'Kategori IP ASN', 'points', 'Indeks terendah tiap kategori. Pecahan di antara dua golongan tidak diatur: dibulatkan ke bilangan bulat terdekat (setengah ke atas) sebelum digolongkan.', { VERY_HIGH: 91, HIGH: 81, MEDIUM: 71, LOW: 61, VERY_LOW: 0 }),
];

/** Talent, ranks, appointments and the index of professionalism. Keys of positions and education are those of the graph. */
export const careerRules = [...talent, ...promotion, ...appointment, ...professionalism];
