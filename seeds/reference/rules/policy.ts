import { law, open, PRACTICE, unsure } from './law.ts';

const making = open(unsure({ instrument: 'Permendagri 80/2015', validFrom: '2015-12-31' }));
const merit = open(unsure({ instrument: 'UU 20/2023', validFrom: '2023-10-31' }));

/** How long employees are consulted on a policy, when it is reviewed, and how equal opportunity is shown. */
export const policyRules = [
  ...law('AUTHORITY', making, 'POLICY_CONSULTATION', 'Lama konsultasi kebijakan', 'working_days', `Pegawai diberi waktu paling singkat sekian hari kerja untuk menanggapi rancangan kebijakan. ${PRACTICE}`, 10),
  ...law('AUTHORITY', making, 'POLICY_REVIEW_INTERVAL', 'Peninjauan berkala kebijakan', 'months', `Kebijakan karier dan pengembangan kompetensi ditinjau paling lambat sekian bulan sesudah berlaku atau sesudah peninjauan terakhir. ${PRACTICE}`, 24),
  ...law('TALENT', merit, 'FOUR_FIFTHS', 'Garis empat per lima', 'percent', `Tingkat partisipasi atau persetujuan sebuah kelompok patut ditelaah bila kurang dari sekian persen tingkat kelompok tertinggi. ${PRACTICE}`, 80),
  ...law('TALENT', merit, 'SMALL_CELL', 'Angka kecil yang disembunyikan', 'people', `Angka kelompok ditampilkan sejak sekian orang, agar tidak seorang pun dikenali; kelompok lain ikut disembunyikan agar tidak dapat dihitung mundur. ${PRACTICE}`, 5),
  ...law('TALENT', merit, 'AGE_BAND', 'Kelompok umur', 'years', `Umur terendah tiap kelompok umur. ${PRACTICE}`, { UNDER_30: 0, FROM_30: 30, FROM_40: 40, FROM_50: 50 }),
];
