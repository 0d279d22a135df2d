import { law, open, PRACTICE, unsure } from './law.ts';

const discipline = { instrument: 'PP 94/2021', validFrom: '2021-08-31' };
const types = { ...discipline, article: 'Pasal 8' };
const appeals = unsure({ instrument: 'PP 79/2021', validFrom: '2021-08-10' });
const workingDays = { instrument: 'Perpres 21/2023', validFrom: '2023-04-12' };
const medals = unsure({ instrument: 'PP 35/2010', validFrom: '2010-05-27' });

const administration = { instrument: 'UU 30/2014', article: 'Pasal 13 ayat (4)', validFrom: '2014-10-17' };
const decisions = unsure({ instrument: 'UU 30/2014 jo. UU 6/2023', article: 'Pasal 53 ayat (2) jo. Pasal 175', validFrom: '2023-03-31' });

/** Authority, discipline and rewards: how far authority is passed on, levels, lengths, the ladder of absence, appeals, medals. */
export const conductRules = [
  ...law('AUTHORITY', administration, 'DELEGATION_DEPTH', 'Panjang rantai pelimpahan', 'level', 'Banyaknya mata rantai pelimpahan wewenang dari pemberi mandat sampai pengganti terakhir: pengganti dapat melimpahkan satu tingkat lagi, tidak lebih.', 2),
  ...law('AUTHORITY', open(decisions), 'INBOX_ESCALATE_AFTER', 'Permohonan diteruskan ke atasan', 'working_days', `Permohonan yang belum diputus selama sekian hari kerja diberitahukan kepada atasan pejabat yang memutus. Bila tidak diatur lain, keputusan wajib ditetapkan dalam 5 hari kerja. ${PRACTICE}`, 5),
  ...law('AUTHORITY', open(decisions), 'INBOX_REMIND_AFTER', 'Pengingat keputusan', 'working_days', `Pejabat yang memutus diingatkan bila permohonan menunggu selama sekian hari kerja. ${PRACTICE}`, 3),
  ...law('AUTHORITY', open(decisions), 'REMIND_BEFORE', 'Pengingat sebelum tenggat', 'days', `Pegawai diingatkan sekian hari sebelum tenggat atau hari yang direncanakan. ${PRACTICE}`, 3),
  ...law('DISCIPLINE', types, 'SANCTION_LEVEL', 'Tingkat hukuman disiplin', 'name', 'Tingkat tiap jenis hukuman disiplin: ringan, sedang, atau berat.', {
    ORAL_REPRIMAND: 'LIGHT', WRITTEN_REPRIMAND: 'LIGHT', WRITTEN_DISSATISFACTION: 'LIGHT', ALLOWANCE_CUT_6: 'MEDIUM', ALLOWANCE_CUT_9: 'MEDIUM', ALLOWANCE_CUT_12: 'MEDIUM', DEMOTION: 'HEAVY', RELEASE_TO_EXECUTING: 'HEAVY', DISMISSAL: 'HEAVY',
  }),
  ...law('DISCIPLINE', types, 'SANCTION_LENGTH', 'Lama hukuman disiplin', 'months', 'Lama hukuman disiplin yang berjangka waktu.', { ALLOWANCE_CUT_6: 6, ALLOWANCE_CUT_9: 9, ALLOWANCE_CUT_12: 12, DEMOTION: 12, RELEASE_TO_EXECUTING: 12 }),
  ...law('DISCIPLINE', types, 'SANCTION_ALLOWANCE_CUT', 'Pemotongan tunjangan kinerja', 'percent', 'Bagian tunjangan kinerja (di daerah: TPP) yang dipotong pada hukuman sedang.', 25),
  ...law('DISCIPLINE', discipline, 'ABSENCE_SANCTION', 'Hukuman atas ketidakhadiran', 'working_days', 'Hari kerja tidak masuk tanpa alasan sah, kumulatif dalam setahun, sejak hukuman ini diusulkan. Diputuskan orang, tidak pernah otomatis.', {
    ORAL_REPRIMAND: 3, WRITTEN_REPRIMAND: 4, WRITTEN_DISSATISFACTION: 7, ALLOWANCE_CUT_6: 11, ALLOWANCE_CUT_9: 14, ALLOWANCE_CUT_12: 17, DEMOTION: 21, RELEASE_TO_EXECUTING: 25, DISMISSAL: 28,
  }),
  ...law('DISCIPLINE', discipline, 'ABSENCE_DISMISSAL_CONSECUTIVE', 'Ketidakhadiran berturut-turut', 'working_days', 'Hari kerja tidak masuk tanpa alasan sah berturut-turut sejak pemberhentian diusulkan.', 10),
  ...law('DISCIPLINE', discipline, 'ABSENCE_HOURS_PER_DAY', 'Jam yang dihitung sehari tidak masuk', 'hours', 'Keterlambatan dan pulang cepat dijumlahkan; sekian jam dihitung satu hari tidak masuk.', 7.5),
  ...law('DISCIPLINE', workingDays, 'WORKING_WEEK_HOURS', 'Jam kerja seminggu', 'hours', 'Jam kerja dalam seminggu, tanpa istirahat.', 37.5),
  ...law('DISCIPLINE', appeals, 'SANCTION_OBJECTION_PERIOD', 'Tenggang keberatan hukuman disiplin', 'working_days', 'Keberatan atas hukuman disiplin diajukan paling lama sekian hari kerja.', 14),
  ...law('DISCIPLINE', appeals, 'SANCTION_APPEAL_PERIOD', 'Tenggang banding administratif', 'working_days', 'Banding administratif ke BPASN diajukan paling lama sekian hari kerja.', 14),

  ...law('REWARD', medals, 'SERVICE_MEDAL_YEARS', 'Masa kerja Satyalancana Karya Satya', 'years', 'Masa kerja terus-menerus paling singkat; masa CLTN tidak dihitung, hukuman sedang atau berat memulai hitungan dari awal.', { BRONZE: 10, SILVER: 20, GOLD: 30 }),
];
