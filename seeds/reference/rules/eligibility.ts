import { law, open, PRACTICE, unsure } from './law.ts';

const careerPattern = unsure({ instrument: 'PermenPANRB 22/2021', validFrom: '2021-06-01' });
const management = { instrument: 'PP 11/2017', validFrom: '2017-04-07' };
const administration = { ...management, article: 'Pasal 54' };
const assessments = { instrument: 'Peraturan BKN 26/2019', validFrom: '2019-10-14' };
const discipline = { instrument: 'PP 94/2021', validFrom: '2021-08-31' };
const structuralRanks = { instrument: 'PP 100/2000 jo. PP 13/2002', validFrom: '2002-04-17' };
const functionalRanks = unsure({ instrument: 'PermenPANRB 1/2023', validFrom: '2023-07-01' });
const ranks = unsure({ instrument: 'PP 99/2000 jo. PP 12/2002', validFrom: '2002-04-17' });
const teachers = unsure({ instrument: 'UU 14/2005', validFrom: '2005-12-30' });
const indexGuide = unsure({ instrument: 'Peraturan BKN 8/2019', validFrom: '2019-06-01' });

const ladder = [
  ...law('APPOINTMENT', open(careerPattern), 'POSITION_ORDER', 'Urutan jenjang jabatan', 'level', `Kesetaraan jabatan fungsional keterampilan dengan jenjang jabatan lain; hanya isian awal. ${PRACTICE}`, { PENYELIA: 2, MAHIR: 1, TERAMPIL: 1, PEMULA: 1 }),
  ...law('APPOINTMENT', careerPattern, 'POSITION_GROUP', 'Kelompok jabatan', 'name', 'Kelompok jabatan menurut pola karier: perpindahan antarkelompok bersifat diagonal, di dalam kelompok vertikal atau horizontal.', {
    JPT_UTAMA: 'JPT', JPT_MADYA: 'JPT', JPT_PRATAMA: 'JPT', ADMINISTRATOR: 'ADMINISTRATION', SUPERVISOR: 'ADMINISTRATION', EXECUTING: 'ADMINISTRATION', FUNCTIONAL: 'FUNCTIONAL',
  }),
];

const tiers = 'Pendidikan paling rendah jabatan fungsional menurut kategori; jabatan fungsional tertentu dapat mensyaratkan lebih tinggi.';
const appointment = [
  ...law('APPOINTMENT', unsure(management), 'APPOINTMENT_EDUCATION', 'Pendidikan paling rendah', 'name', tiers, { AHLI_PERTAMA: 'S1', AHLI_MUDA: 'S1', AHLI_MADYA: 'S1', AHLI_UTAMA: 'S1', PEMULA: 'SMA', TERAMPIL: 'SMA', MAHIR: 'SMA', PENYELIA: 'SMA' }),
  ...law('APPOINTMENT', administration, 'APPOINTMENT_LOWEST_PREDICATE', 'Predikat paling rendah', 'name', 'Predikat kinerja paling rendah dalam setiap tahun yang dilihat untuk pengangkatan.', { SUPERVISOR: 'GOOD', ADMINISTRATOR: 'GOOD' }),
  ...law('APPOINTMENT', open(assessments), 'APPOINTMENT_MATCH', 'Kecocokan jabatan', 'name', `Kategori JPM paling rendah, pada skala seleksi, untuk diangkat dalam jabatan. ${PRACTICE}`, 'ELIGIBLE'),
  ...law('APPOINTMENT', open(discipline), 'APPOINTMENT_BLOCKED_FROM', 'Hukuman yang menghalangi pengangkatan', 'name', `Tingkat hukuman disiplin terendah yang, selama dijalani, menghalangi pengangkatan dalam jabatan. ${PRACTICE}`, 'MEDIUM'),
  ...law('APPOINTMENT', teachers, 'RETIREMENT_PROFESSION', 'Profesi dengan BUP sendiri', 'name', 'Kata dalam nama jabatan yang menandai profesi yang batas usia pensiunnya ditetapkan undang-undangnya sendiri.', { GURU: 'TEACHER', DOSEN: 'LECTURER', 'GURU BESAR': 'PROFESSOR' }),
];

const range = 'Rentang golongan ruang jabatan; jabatan dapat menetapkan yang lain.';
const rankRange = [
  ...law('RANK', structuralRanks, 'RANK_LOWEST', 'Pangkat paling rendah', 'name', range, { I_A: 'IV/d', I_B: 'IV/c', II_A: 'IV/c', II_B: 'IV/b', III_A: 'IV/a', III_B: 'III/d', IV_A: 'III/c', IV_B: 'III/b' }),
  ...law('RANK', structuralRanks, 'RANK_HIGHEST', 'Pangkat paling tinggi', 'name', range, { I_A: 'IV/e', I_B: 'IV/e', II_A: 'IV/d', II_B: 'IV/c', III_A: 'IV/b', III_B: 'IV/a', IV_A: 'III/d', IV_B: 'III/c' }),
  ...law('RANK', functionalRanks, 'RANK_LOWEST', 'Pangkat paling rendah', 'name', range, { AHLI_PERTAMA: 'III/a', AHLI_MUDA: 'III/c', AHLI_MADYA: 'IV/a', AHLI_UTAMA: 'IV/d', PEMULA: 'II/a', TERAMPIL: 'II/b', MAHIR: 'III/a', PENYELIA: 'III/c' }),
  ...law('RANK', functionalRanks, 'RANK_HIGHEST', 'Pangkat paling tinggi', 'name', range, { AHLI_PERTAMA: 'III/b', AHLI_MUDA: 'III/d', AHLI_MADYA: 'IV/c', AHLI_UTAMA: 'IV/e', PEMULA: 'II/a', TERAMPIL: 'II/d', MAHIR: 'III/b', PENYELIA: 'III/d' }),
];

const promotion = [
  ...law('RANK', ranks, 'RANK_PROMOTION_KIND', 'Jenis kenaikan pangkat', 'name', 'Jenis kenaikan pangkat menurut jabatan: reguler bagi pelaksana, pilihan bagi pejabat struktural dan fungsional.', { JPT_UTAMA: 'STRUCTURAL', JPT_MADYA: 'STRUCTURAL', JPT_PRATAMA: 'STRUCTURAL', ADMINISTRATOR: 'STRUCTURAL', SUPERVISOR: 'STRUCTURAL', FUNCTIONAL: 'FUNCTIONAL', EXECUTING: 'REGULAR' }),
  ...law('RANK', ranks, 'RANK_YEARS', 'Masa dalam pangkat', 'years', 'Masa dalam pangkat terakhir paling singkat bagi pejabat struktural, dalam rentang pangkat jabatannya.', { STRUCTURAL: 4 }),
  ...law('RANK', ranks, 'RANK_GOOD_YEARS', 'Tahun berpredikat baik', 'years', 'Predikat kinerja paling rendah Baik dalam setiap sekian tahun terakhir, bagi pejabat struktural.', { STRUCTURAL: 2 }),
  ...law('RANK', ranks, 'RANK_LOWEST_PREDICATE', 'Predikat paling rendah', 'name', 'Predikat kinerja paling rendah bagi pejabat struktural.', { STRUCTURAL: 'GOOD' }),
];

const professionalism = [
  ...law('PROFESSIONALISM', indexGuide, 'IP_POSITION_GROUP', 'IP ASN: kelompok jabatan', 'name', 'Kelompok jabatan yang menentukan nilai kompetensi.', { JPT_UTAMA: 'STRUCTURAL', JPT_MADYA: 'STRUCTURAL', JPT_PRATAMA: 'STRUCTURAL', ADMINISTRATOR: 'STRUCTURAL', SUPERVISOR: 'STRUCTURAL', FUNCTIONAL: 'FUNCTIONAL', EXECUTING: 'EXECUTING' }),
  ...law('PROFESSIONALISM', open(indexGuide), 'IP_FORM', 'IP ASN: bentuk pengembangan', 'name', `Jenis pengembangan pada IP ASN menurut bentuknya. ${PRACTICE}`, {
    KL01: 'LEADERSHIP', KL04: 'FUNCTIONAL_TRAINING', KL02: 'TECHNICAL_TRAINING', KL03: 'TECHNICAL_TRAINING', KL05: 'SEMINAR', KL06: 'SEMINAR', KL07: 'SEMINAR', KL08: 'SEMINAR', KL09: 'SEMINAR', KL10: 'SEMINAR', KL11: 'SEMINAR', KL12: 'SEMINAR', NKL03: 'SEMINAR', NKL04: 'SEMINAR',
  }),
  ...law('PROFESSIONALISM', indexGuide, 'IP_LEADERSHIP', 'IP ASN: diklat kepemimpinan', 'text', 'Pelatihan kepemimpinan sesuai jenjang jabatannya, menurut awal kode pelatihannya.', { JPT_UTAMA: 'PKN1', JPT_MADYA: 'PKN1', JPT_PRATAMA: 'PKN2', ADMINISTRATOR: 'PKA', SUPERVISOR: 'PKP' }),
];

/** What positions, careers, promotions and the index are measured by beyond the requirements of appointment. */
export const eligibilityRules = [...ladder, ...appointment, ...rankRange, ...promotion, ...professionalism];
