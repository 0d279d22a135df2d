import { law, open, PRACTICE, unsure } from './law.ts';

const pns = { instrument: 'PP 11/2017 jo. PP 17/2020', validFrom: '2017-04-07' };
const at = (article: string) => ({ ...pns, article });
const form = unsure({ instrument: 'PerBKN 24/2017 jo. PerBKN 7/2021', validFrom: '2017-12-22' });
const pppk = { instrument: 'PP 49/2018', validFrom: '2018-11-28' };
const contract = unsure({ instrument: 'PerBKN 7/2022', validFrom: '2022-05-30' });
const week = { instrument: 'Perpres 21/2023', validFrom: '2023-04-12' };
const formerWeek = unsure({ instrument: 'Keppres 68/1995', validFrom: '1995-11-27', validUntil: '2023-04-11' });
const policy = open({ ...form, note: PRACTICE });

const kinds = 'Jenis cuti yang menjadi hak; yang tidak tercantum bukan haknya.';
const longest = 'Lama cuti paling panjang.';
const grounds = 'Alasan yang diterima untuk jenis cuti ini.';
const paper = 'Surat yang disyaratkan bila lamanya mencapai sekian hari kalender; yang lebih kuat selalu diterima.';

/** Leave: who has which kind, how long, after what service, with which papers; how annual leave goes on into the next year; who decides. */
export const leaveRules = [
  ...law('LEAVE', at('Pasal 310'), 'LEAVE_KIND', 'Jenis cuti', 'text', kinds, { 'PNS|ANNUAL': 'Cuti tahunan', 'PNS|LONG': 'Cuti besar', 'PNS|SICK': 'Cuti sakit', 'PNS|MATERNITY': 'Cuti melahirkan', 'PNS|IMPORTANT_REASON': 'Cuti karena alasan penting', 'PNS|JOINT': 'Cuti bersama', 'PNS|UNPAID': 'Cuti di luar tanggungan negara' }),
  ...law('LEAVE', { ...pppk, article: 'Pasal 76' }, 'LEAVE_KIND', 'Jenis cuti', 'text', kinds, { 'PPPK|ANNUAL': 'Cuti tahunan', 'PPPK|SICK': 'Cuti sakit', 'PPPK|MATERNITY': 'Cuti melahirkan', 'PPPK|JOINT': 'Cuti bersama' }),

  ...law('LEAVE', at('Pasal 312'), 'LEAVE_LENGTH', 'Lama cuti', 'working_days', 'Hak cuti tahunan setahun, dalam hari kerja; cuti bersama tidak menguranginya.', { 'PNS|ANNUAL': 12 }),
  ...law('LEAVE', at('Pasal 316'), 'LEAVE_LENGTH', 'Lama cuti', 'months', longest, { 'PNS|LONG': 3 }),
  ...law('LEAVE', at('Pasal 320'), 'LEAVE_LENGTH', 'Lama cuti', 'years', `${longest} Dapat ditambah atas hasil tim penguji kesehatan.`, { 'PNS|SICK': 1 }),
  ...law('LEAVE', at('Pasal 325'), 'LEAVE_LENGTH', 'Lama cuti', 'months', longest, { 'PNS|MATERNITY': 3 }),
  ...law('LEAVE', at('Pasal 330'), 'LEAVE_LENGTH', 'Lama cuti', 'months', longest, { 'PNS|IMPORTANT_REASON': 1 }),
  ...law('LEAVE', at('Pasal 335'), 'LEAVE_LENGTH', 'Lama cuti', 'years', longest, { 'PNS|UNPAID': 3 }),
  ...law('LEAVE', { ...pppk, article: 'Pasal 79' }, 'LEAVE_LENGTH', 'Lama cuti', 'working_days', 'Hak cuti tahunan setahun, dalam hari kerja; cuti bersama tidak menguranginya.', { 'PPPK|ANNUAL': 12 }),
  ...law('LEAVE', contract, 'LEAVE_LENGTH', 'Lama cuti', 'months', longest, { 'PPPK|SICK': 1, 'PPPK|MATERNITY': 3 }),
  ...law('LEAVE', at('Pasal 320'), 'LEAVE_EXTENSION', 'Tambahan lama cuti', 'months', 'Tambahan atas lama cuti: cuti sakit dengan hasil tim penguji kesehatan.', { 'PNS|SICK': 6 }),
  ...law('LEAVE', at('Pasal 335'), 'LEAVE_EXTENSION', 'Tambahan lama cuti', 'years', 'Perpanjangan cuti di luar tanggungan negara.', { 'PNS|UNPAID': 1 }),
  ...law('LEAVE', at('Pasal 322'), 'LEAVE_GROUND_LENGTH', 'Lama cuti menurut alasan', 'months', 'Lama cuti sakit karena gugur kandungan.', { 'PNS|SICK|MISCARRIAGE': 1.5 }),
  ...law('LEAVE', contract, 'LEAVE_GROUND_LENGTH', 'Lama cuti menurut alasan', 'months', 'Lama cuti sakit karena gugur kandungan.', { 'PPPK|SICK|MISCARRIAGE': 1.5 }),
  ...law('LEAVE', contract, 'LEAVE_GROUND_UNLIMITED', 'Cuti tanpa batas lama menurut alasan', 'name', 'Cuti sakit karena kecelakaan kerja berlangsung paling lama sampai perjanjian kerja berakhir.', { 'PPPK|SICK|WORK_ACCIDENT': 'CONTRACT_END' }),
  ...law('LEAVE', at('Pasal 323'), 'LEAVE_GROUND_UNLIMITED', 'Cuti tanpa batas lama menurut alasan', 'name', 'Cuti sakit karena kecelakaan kerja diberikan sampai sembuh.', { 'PNS|SICK|WORK_ACCIDENT': 'RECOVERY' }),

  ...law('LEAVE', at('Pasal 312'), 'LEAVE_SERVICE', 'Masa kerja untuk cuti', 'years', 'Masa kerja terus-menerus paling singkat, masa CPNS dihitung; masa CLTN tidak dihitung.', { 'PNS|ANNUAL': 1 }),
  ...law('LEAVE', at('Pasal 316'), 'LEAVE_SERVICE', 'Masa kerja untuk cuti', 'years', 'Masa kerja terus-menerus paling singkat, masa CPNS dihitung; masa CLTN tidak dihitung.', { 'PNS|LONG': 5 }),
  ...law('LEAVE', at('Pasal 334'), 'LEAVE_SERVICE', 'Masa kerja untuk cuti', 'years', 'Masa kerja terus-menerus paling singkat.', { 'PNS|UNPAID': 5 }),
  ...law('LEAVE', { ...pppk, article: 'Pasal 79' }, 'LEAVE_SERVICE', 'Masa kerja untuk cuti', 'years', 'Masa kerja terus-menerus paling singkat.', { 'PPPK|ANNUAL': 1 }),
  ...law('LEAVE', at('Pasal 316'), 'LEAVE_SERVICE_WAIVED', 'Pengecualian masa kerja', 'name', 'Alasan yang mengecualikan masa kerja paling singkat: kepentingan agama, yaitu ibadah haji pertama kali.', { 'PNS|LONG|RELIGIOUS': 'YES' }),
  ...law('LEAVE', { ...pppk, article: 'Pasal 80' }, 'LEAVE_FIRST_YEAR', 'Cuti sebelum setahun', 'working_days', 'Sebelum setahun bekerja PPPK dapat cuti paling lama sekian hari kerja karena keluarga sakit keras atau meninggal, atau perkawinan pertama; diperhitungkan dengan cuti tahunan kemudian.', { 'PPPK|FAMILY_ILLNESS': 6, 'PPPK|FAMILY_DEATH': 6, 'PPPK|MARRIAGE': 6 }),

  ...law('LEAVE', form, 'LEAVE_SMALLEST', 'Permintaan cuti tahunan terkecil', 'working_days', 'Cuti tahunan diminta paling sedikit sekian hari kerja.', 1),
  ...law('LEAVE', at('Pasal 313'), 'LEAVE_TRAVEL', 'Tambahan hari perjalanan', 'days', 'Tambahan hari kalender pada cuti tahunan di tempat yang sulit perhubungannya.', { PNS: 12 }),
  ...law('LEAVE', contract, 'LEAVE_TRAVEL', 'Tambahan hari perjalanan', 'days', 'Tambahan hari kalender pada cuti tahunan di tempat yang sulit perhubungannya.', { PPPK: 6 }),
  ...law('LEAVE', form, 'LEAVE_CARRY', 'Cuti tahunan termasuk sisa', 'working_days', 'Jumlah cuti tahunan paling banyak, termasuk tahun berjalan: dengan sisa satu tahun (ONE_YEAR), tidak dipakai dua tahun atau lebih (TWO_YEARS), atau ditangguhkan (DEFERRED).', { ONE_YEAR: 18, TWO_YEARS: 24, DEFERRED: 24 }),
  ...law('LEAVE', { ...contract, article: 'Pasal 7' }, 'LEAVE_CARRY_CONTRACT', 'Akumulasi cuti tahunan PPPK', 'years', 'Masa perjanjian kerja PPPK harus lebih dari sekian tahun agar sisa dapat diakumulasi; dihitung dari awal perjanjian.', { ONE_YEAR: 2, TWO_YEARS: 3 }),
  ...law('LEAVE', policy, 'LEAVE_CARRY_TWO_YEARS', 'Syarat akumulasi dua tahun', 'name', 'Dua tahun berturut-turut tidak dipakai: sama sekali tidak dipakai (UNTOUCHED), atau cukup masih bersisa (REST).', 'UNTOUCHED'),
  ...law('LEAVE', form, 'LEAVE_DEFERRAL', 'Penangguhan cuti', 'years', 'Cuti dapat ditangguhkan pejabat yang berwenang paling lama sekian tahun karena kepentingan dinas mendesak; tidak dapat diminta pegawai. Jenis lain tidak dapat ditangguhkan.', { ANNUAL: 1, LONG: 1 }),
  ...law('LEAVE', at('Pasal 317'), 'LEAVE_FORFEITS', 'Hapusnya cuti tahunan', 'name', 'Yang menggunakan cuti ini tidak berhak lagi atas cuti tahunan pada tahun itu.', { LONG: 'ANNUAL' }),
  ...law('LEAVE', at('Pasal 333'), 'LEAVE_JOINT_DUTY', 'Cuti bersama yang dikerjakan', 'working_days', 'Yang karena jabatannya tidak mendapat cuti bersama, cuti tahunannya ditambah sekian hari kerja untuk tiap harinya.', 1),
  ...law('LEAVE', at('Pasal 315'), 'LEAVE_SCHOOL', 'Libur sekolah', 'name', 'Guru yang mendapat liburan sekolah disamakan dengan yang telah menggunakan cuti tahunan; menurut jenis unit dan jabatan.', { 'SCHOOL|FUNCTIONAL': 'USED' }),

  ...law('LEAVE', at('Pasal 325'), 'LEAVE_BIRTHS', 'Kelahiran', 'births', 'Cuti melahirkan untuk kelahiran pertama sampai dengan kelahiran ke sekian selama menjadi pegawai; PNS selanjutnya mengambil cuti besar.', { PNS: 3 }),
  ...law('LEAVE', contract, 'LEAVE_BIRTHS', 'Kelahiran', 'births', 'Cuti melahirkan untuk kelahiran pertama sampai dengan kelahiran ke sekian selama menjadi PPPK.', { PPPK: 3 }),
  ...law('LEAVE', at('Pasal 320'), 'LEAVE_SICK_PAPER', 'Surat untuk cuti sakit', 'days', paper, { DOCTOR: 1, GOVERNMENT_DOCTOR: 15 }),
  ...law('LEAVE', at('Pasal 328'), 'LEAVE_GROUND', 'Alasan penting', 'name', grounds, { 'PNS|IMPORTANT_REASON|FAMILY_ILLNESS': 'YES', 'PNS|IMPORTANT_REASON|FAMILY_DEATH': 'YES', 'PNS|IMPORTANT_REASON|MARRIAGE': 'YES', 'PNS|IMPORTANT_REASON|SPOUSE_DELIVERY': 'YES', 'PNS|IMPORTANT_REASON|DISASTER': 'YES', 'PNS|IMPORTANT_REASON|RECOVERY': 'YES' }),
  ...law('LEAVE', at('Pasal 319'), 'LEAVE_GROUND', 'Alasan cuti', 'name', grounds, { 'PNS|SICK|': 'YES', 'PNS|SICK|MISCARRIAGE': 'YES', 'PNS|SICK|WORK_ACCIDENT': 'YES', 'PNS|ANNUAL|': 'YES', 'PNS|MATERNITY|': 'YES', 'PNS|LONG|': 'YES', 'PNS|LONG|RELIGIOUS': 'YES', 'PNS|UNPAID|': 'YES', 'PNS|UNPAID|EXTENSION': 'YES' }),
  ...law('LEAVE', pppk, 'LEAVE_GROUND', 'Alasan cuti', 'name', grounds, { 'PPPK|SICK|': 'YES', 'PPPK|SICK|MISCARRIAGE': 'YES', 'PPPK|SICK|WORK_ACCIDENT': 'YES', 'PPPK|ANNUAL|': 'YES', 'PPPK|ANNUAL|FAMILY_ILLNESS': 'YES', 'PPPK|ANNUAL|FAMILY_DEATH': 'YES', 'PPPK|ANNUAL|MARRIAGE': 'YES', 'PPPK|MATERNITY|': 'YES' }),

  ...law('LEAVE', policy, 'LEAVE_AUTHORITY', 'Pejabat yang berwenang', 'name', 'Pejabat yang berwenang memberikan cuti menurut jenis cuti, dan jenis jabatan bila disebut; PPK mendelegasikannya dengan keputusan.', { SICK: 'OFFICE_HEAD', 'SICK|ONE_DAY': 'SUPERVISOR', ANNUAL: 'OFFICE_HEAD', MATERNITY: 'OFFICE_HEAD', IMPORTANT_REASON: 'OFFICE_HEAD', LONG: 'APPOINTING_OFFICER', 'ANNUAL|JPT_PRATAMA': 'APPOINTING_OFFICER', 'SICK|JPT_PRATAMA': 'APPOINTING_OFFICER', 'MATERNITY|JPT_PRATAMA': 'APPOINTING_OFFICER', 'IMPORTANT_REASON|JPT_PRATAMA': 'APPOINTING_OFFICER' }),
  ...law('LEAVE', at('Pasal 336'), 'LEAVE_AUTHORITY', 'Pejabat yang berwenang', 'name', 'Cuti di luar tanggungan negara hanya diberikan PPK dengan persetujuan BKN dan tidak dapat didelegasikan.', { UNPAID: 'APPOINTING_OFFICER' }),
  ...law('LEAVE', at('Pasal 336'), 'LEAVE_BKN', 'Persetujuan BKN', 'name', 'Jenis cuti yang diberikan setelah persetujuan BKN.', { UNPAID: 'REQUIRED' }),
  ...law('LEAVE', formerWeek, 'WORKING_WEEK_DAYS', 'Hari kerja seminggu', 'days', 'Hari kerja dalam seminggu, dihitung dari Senin.', { FIVE_DAY: 5, SIX_DAY: 6 }),
  ...law('LEAVE', week, 'WORKING_WEEK_DAYS', 'Hari kerja seminggu', 'days', 'Hari kerja dalam seminggu, dihitung dari Senin.', { FIVE_DAY: 5, SIX_DAY: 6 }),
];
