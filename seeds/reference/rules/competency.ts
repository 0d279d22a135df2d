import { law, open, PRACTICE } from './law.ts';

const assessmentBodies = { instrument: 'Peraturan BKN 26/2019', validFrom: '2019-10-14' };
const positionStandards = { instrument: 'PermenPANRB 38/2017', validFrom: '2017-12-29' };

const cut = (code: string, name: string, value: number, description: string) => law('COMPETENCY', assessmentBodies, code, name, 'percent', description, value);
const level = 'Level baku kompetensi manajerial dan sosial kultural menurut jenis atau jenjang jabatan, sebagai isian awal standar kompetensi jabatan.';

/** Job person match, validity of assessments, and the levels positions start from. */
export const competencyRules = [
  ...cut('JPM_MAPPING_OPTIMAL', 'Pemetaan: Optimal', 90, 'Pemetaan: JPM mulai dari angka ini termasuk kategori Optimal.'),
  ...cut('JPM_MAPPING_FAIR', 'Pemetaan: Cukup Optimal', 78, 'Pemetaan: JPM mulai dari angka ini termasuk kategori Cukup Optimal; di bawahnya Kurang Optimal.'),
  ...cut('JPM_SELECTION_ELIGIBLE', 'Seleksi: Memenuhi Syarat', 80, 'Seleksi atau pengisian jabatan: JPM mulai dari angka ini termasuk kategori Memenuhi Syarat (MS).'),
  ...cut('JPM_SELECTION_MARGINAL', 'Seleksi: Masih Memenuhi Syarat', 68, 'Seleksi atau pengisian jabatan: JPM mulai dari angka ini termasuk kategori Masih Memenuhi Syarat (MMS); di bawahnya Kurang Memenuhi Syarat (KMS).'),
  ...law('COMPETENCY', open(assessmentBodies), 'JPM_CAP', 'Batas atas JPM', 'percent', 'JPM tertinggi yang dipakai untuk menentukan kategori. Merupakan praktik, bukan bunyi peraturan; dapat disesuaikan.', 100),
  ...law('COMPETENCY', open(assessmentBodies), 'ASSESSMENT_VALIDITY', 'Masa berlaku hasil asesmen', 'months', 'Masa berlaku hasil penilaian kompetensi dalam bulan. Merupakan praktik, bukan bunyi peraturan; dapat disesuaikan.', 36),

  ...law('COMPETENCY', positionStandards, 'STANDARD_LEVEL', 'Level baku jabatan', 'level', level, {
    JPT_UTAMA: 5, JPT_PRATAMA: 4, ADMINISTRATOR: 3, SUPERVISOR: 2, EXECUTING: 1,
    AHLI_UTAMA: 5, AHLI_MADYA: 4, AHLI_MUDA: 3, AHLI_PERTAMA: 2, PENYELIA: 3, MAHIR: 2, TERAMPIL: 2, PEMULA: 1,
  }),
  ...law('COMPETENCY', open(positionStandards), 'STANDARD_LEVEL', 'Level baku jabatan', 'level', `${level} Praktik antarinstansi berbeda (4 atau 5). ${PRACTICE}`, { JPT_MADYA: 5 }),
];
