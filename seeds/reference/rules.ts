import { idOf } from './ids.ts';

interface RuleRow {
  readonly code: string;
  readonly description: string;
  readonly value: number;
  readonly unit: string;
  readonly instrument: string;
  readonly article?: string;
  readonly validFrom: string;
}

const civilService = { instrument: 'PP 11/2017', validFrom: '2017-04-07' };
const contractService = { instrument: 'PP 49/2018', validFrom: '2018-11-28' };
const assessmentBodies = { instrument: 'Peraturan BKN 26/2019', validFrom: '2019-10-14' };
const positionStandards = { instrument: 'PermenPANRB 38/2017', validFrom: '2017-12-29' };
const development = { instrument: 'Peraturan LAN 10/2018', validFrom: '2018-12-31' };

const standardLevels: readonly (readonly [code: string, position: string, level: number, note?: string])[] = [
  ['JPT_UTAMA', 'jabatan pimpinan tinggi utama', 5],
  ['JPT_MADYA', 'jabatan pimpinan tinggi madya', 5, 'Praktik antarinstansi berbeda (4 atau 5); dapat disesuaikan.'],
  ['JPT_PRATAMA', 'jabatan pimpinan tinggi pratama', 4],
  ['ADMINISTRATOR', 'jabatan administrator', 3],
  ['SUPERVISOR', 'jabatan pengawas', 2],
  ['EXECUTING', 'jabatan pelaksana', 1],
  ['AHLI_UTAMA', 'jabatan fungsional ahli utama', 5],
  ['AHLI_MADYA', 'jabatan fungsional ahli madya', 4],
  ['AHLI_MUDA', 'jabatan fungsional ahli muda', 3],
  ['AHLI_PERTAMA', 'jabatan fungsional ahli pertama', 2],
  ['PENYELIA', 'jabatan fungsional penyelia', 3],
  ['MAHIR', 'jabatan fungsional mahir', 2],
  ['TERAMPIL', 'jabatan fungsional terampil', 2],
  ['PEMULA', 'jabatan fungsional pemula', 1],
];

const learning: readonly RuleRow[] = [
  { code: 'LEARNING_HOURS_FLOOR_PNS', value: 20, unit: 'JP', description: 'Hak pengembangan kompetensi setiap PNS: paling sedikit 20 jam pelajaran dalam satu tahun.', article: 'Pasal 203 ayat (4)', ...civilService },
  { code: 'LEARNING_HOURS_CEILING_PPPK', value: 24, unit: 'JP', description: 'Pengembangan kompetensi PPPK: paling lama 24 jam pelajaran dalam satu tahun masa perjanjian kerja; tidak berlaku bagi PPPK yang menduduki JPT.', ...contractService },
  { code: 'LEARNING_HOUR_MINUTES', value: 45, unit: 'minutes', description: 'Lama satu jam pelajaran (JP) dalam menit.', ...development },
];

const assessment: readonly RuleRow[] = [
  { code: 'JPM_MAPPING_OPTIMAL', value: 90, unit: 'percent', description: 'Pemetaan: JPM mulai dari angka ini termasuk kategori Optimal.', ...assessmentBodies },
  { code: 'JPM_MAPPING_FAIR', value: 78, unit: 'percent', description: 'Pemetaan: JPM mulai dari angka ini termasuk kategori Cukup Optimal; di bawahnya Kurang Optimal.', ...assessmentBodies },
  { code: 'JPM_SELECTION_ELIGIBLE', value: 80, unit: 'percent', description: 'Seleksi atau pengisian jabatan: JPM mulai dari angka ini termasuk kategori Memenuhi Syarat (MS).', ...assessmentBodies },
  { code: 'JPM_SELECTION_MARGINAL', value: 68, unit: 'percent', description: 'Seleksi atau pengisian jabatan: JPM mulai dari angka ini termasuk kategori Masih Memenuhi Syarat (MMS); di bawahnya Kurang Memenuhi Syarat (KMS).', ...assessmentBodies },
  { code: 'JPM_CAP', value: 100, unit: 'percent', description: 'JPM tertinggi yang dipakai untuk menentukan kategori. Merupakan praktik, bukan bunyi peraturan; dapat disesuaikan.', ...assessmentBodies },
  { code: 'ASSESSMENT_VALIDITY', value: 36, unit: 'months', description: 'Masa berlaku hasil penilaian kompetensi dalam bulan. Merupakan praktik, bukan bunyi peraturan; dapat disesuaikan.', ...assessmentBodies },
];

const standards = standardLevels.map(([code, position, value, note]): RuleRow => ({
  code: `STANDARD_LEVEL_${code}`, value, unit: 'level', ...positionStandards,
  description: [`Level baku kompetensi manajerial dan sosial kultural bagi ${position}, sebagai isian awal standar kompetensi jabatan.`, note].filter(Boolean).join(' '),
}));

/** The numbers the law sets, with the instrument each comes from. */
export const rules = [...learning, ...assessment, ...standards].map(rule => ({ id: idOf('Rule', rule.code, rule.validFrom), article: null, validUntil: null, ...rule }));
