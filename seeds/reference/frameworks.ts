import { idOf } from './ids.ts';

/** Codes of the dictionaries, as competencies refer to them. */
export const MANSOSKUL = 'MANSOSKUL-2017';
/** Code of the dictionary of technical competencies of city government. */
export const TECHNICAL = 'TEKNIS-KOTA';

/** The dictionaries of competencies (kamus kompetensi). */
export const frameworks = [
  {
    id: idOf('Framework', MANSOSKUL), code: MANSOSKUL, name: 'Kamus Kompetensi Manajerial dan Sosial Kultural',
    legalBasis: 'PermenPANRB 38/2017 tentang Standar Kompetensi Jabatan Aparatur Sipil Negara', validFrom: '2017-12-29',
  },
  {
    id: idOf('Framework', TECHNICAL), code: TECHNICAL, name: 'Kamus Kompetensi Teknis Urusan Pemerintahan Kota',
    legalBasis: 'PermenPANRB 38/2017 (kompetensi teknis menurut urusan pemerintahan)', validFrom: '2017-12-29',
  },
];
