import { idOf } from './ids.ts';

const pangkat: readonly (readonly [code: string, name: string])[] = [
  ['I/a', 'Juru Muda'], ['I/b', 'Juru Muda Tingkat I'], ['I/c', 'Juru'], ['I/d', 'Juru Tingkat I'],
  ['II/a', 'Pengatur Muda'], ['II/b', 'Pengatur Muda Tingkat I'], ['II/c', 'Pengatur'], ['II/d', 'Pengatur Tingkat I'],
  ['III/a', 'Penata Muda'], ['III/b', 'Penata Muda Tingkat I'], ['III/c', 'Penata'], ['III/d', 'Penata Tingkat I'],
  ['IV/a', 'Pembina'], ['IV/b', 'Pembina Tingkat I'], ['IV/c', 'Pembina Utama Muda'], ['IV/d', 'Pembina Utama Madya'], ['IV/e', 'Pembina Utama'],
];

const golongan = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'];

/** The two scales of ranks: pangkat and golongan ruang of PNS (PP 99/2000 jo. PP 12/2002), golongan of PPPK (Perpres 98/2020). */
export const ranks = [
  ...pangkat.map(([code, name], index) => ({ id: idOf('Rank', 'PNS', code), scale: 'PNS' as const, code, name, grade: index + 1 })),
  ...golongan.map((code, index) => ({ id: idOf('Rank', 'PPPK', code), scale: 'PPPK' as const, code, name: `Golongan ${code}`, grade: index + 1 })),
];
