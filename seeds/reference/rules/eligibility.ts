import { law, open, PRACTICE, unsure } from './law.ts';

const careerPattern = unsure({ instrument: 'PermenPANRB 22/2021', validFrom: '2021-06-01' });

const ladder = [
  ...law('APPOINTMENT', open(careerPattern), 'POSITION_ORDER', 'Urutan jenjang jabatan', 'level', `Kesetaraan jabatan fungsional keterampilan dengan jenjang jabatan lain; hanya isian awal. ${PRACTICE}`, { PENYELIA: 2, MAHIR: 1, TERAMPIL: 1, PEMULA: 1 }),
  ...law('APPOINTMENT', careerPattern, 'POSITION_GROUP', 'Kelompok jabatan', 'name', 'Kelompok jabatan menurut pola karier: perpindahan antarkelompok bersifat diagonal, di dalam kelompok vertikal atau horizontal.', {
    JPT_UTAMA: 'JPT', JPT_MADYA: 'JPT', JPT_PRATAMA: 'JPT', ADMINISTRATOR: 'ADMINISTRATION', SUPERVISOR: 'ADMINISTRATION', EXECUTING: 'ADMINISTRATION', FUNCTIONAL: 'FUNCTIONAL',
  }),
];

/** What positions and careers are measured by beyond the requirements of appointment. */
export const eligibilityRules = [...ladder];
