import { law, open, PRACTICE, unsure } from './law.ts';

const talentManagement = open(unsure({ instrument: 'PermenPANRB 3/2020', validFrom: '2020-02-01' }));
const careerPattern = open(unsure({ instrument: 'PermenPANRB 22/2021', validFrom: '2021-06-01' }));

const local = `Bobot dan nilainya kebijakan daerah. ${PRACTICE}`;

/** How potential is reckoned, how ready a successor is, and what a proposal to move somebody needs. All of it is left to the agency. */
export const talentRules = [
  ...law('TALENT', talentManagement, 'TALENT_WEIGHT', 'Bobot penilaian potensial', 'percent', `Bobot tiap unsur dalam nilai potensial; dihitung terhadap jumlah seluruh bobot. ${local}`, { ASSESSMENT: 50, QUALIFICATION: 15, TRACK_RECORD: 15, TRAINING: 10, EXPERIENCE: 10 }),
  ...law('TALENT', talentManagement, 'TALENT_QUALIFICATION', 'Nilai kualifikasi', 'score', `Nilai kualifikasi menurut pendidikan tertinggi. ${local}`, { S3: 100, S2: 95, S1: 85, D3: 70, D2: 60, D1: 60, SMA: 50, SMP: 30, SD: 20 }),
  ...law('TALENT', talentManagement, 'TALENT_TRACK_RECORD', 'Nilai rekam jejak', 'score', `Nilai rekam jejak menurut yang terberat dalam jangka waktunya: hukuman disiplin, perbaikan kinerja, penghargaan, atau tanpa catatan. ${local}`, { DISCIPLINE: 0, IMPROVEMENT: 50, RECOGNITION: 100, CLEAN: 90 }),
  ...law('TALENT', talentManagement, 'TALENT_TRAINING', 'Nilai pengembangan', 'JP', `JP paling sedikit bagi tiap nilai (kunci) dalam jangka waktunya. ${local}`, { 100: 40, 80: 20, 50: 1, 0: 0 }),
  ...law('TALENT', talentManagement, 'TALENT_EXPERIENCE', 'Nilai pengalaman', 'years', `Masa kerja paling singkat bagi tiap nilai (kunci). ${local}`, { 100: 15, 85: 10, 70: 5, 50: 0 }),
  ...law('TALENT', talentManagement, 'TALENT_WINDOW', 'Jangka waktu penilaian potensial', 'years', `Rekam jejak dan pengembangan dilihat sekian tahun terakhir. ${local}`, { TRACK_RECORD: 5, TRAINING: 2 }),
  ...law('TALENT', talentManagement, 'SUCCESSION_READINESS', 'Kesiapan calon pengganti', 'criteria', `Banyak persyaratan belum terpenuhi paling sedikit bagi tiap kesiapan; usulan bagi keputusan manusia. ${PRACTICE}`, { READY_NOW: 0, ONE_TO_TWO_YEARS: 1, THREE_TO_FIVE_YEARS: 3 }),
  ...law('APPOINTMENT', careerPattern, 'MOVE_ELIGIBILITY', 'Persyaratan menurut jenis perpindahan', 'name', `Bila persyaratan belum terpenuhi: BLOCK menuntut alasan pengecualian, WARN hanya mengingatkan, NONE tidak memeriksa. ${PRACTICE}`, { PROMOTION: 'BLOCK', CONVERSION: 'BLOCK', TRANSFER: 'WARN', ROTATION: 'WARN', SPECIAL_ASSIGNMENT: 'WARN', DEMOTION: 'NONE' }),
];
