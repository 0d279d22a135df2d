import { law, open, PRACTICE, type Source, unsure } from './law.ts';

const complaints = open(unsure({ instrument: 'PermenPANRB 5/2025', validFrom: '2025-01-01' }));
const local = open({ instrument: 'PermenPANRB 5/2025', validFrom: '2025-01-01' });
const asBefore = 'Angka menurut SP4N-LAPOR! dan PermenPANRB 62/2018; apakah PermenPANRB 5/2025 mengubahnya belum dipastikan.';
const rule = (code: string, name: string, unit: string, description: string, worths: Parameters<typeof law>[6], from: Source = complaints) => law('PARTICIPATION', from, code, name, unit, description, worths);

const satisfaction = unsure({ instrument: 'PermenPANRB 14/2017', validFrom: '2017-05-09' });

/** Complaints: their deadlines, which run from the day the file is complete; and when reports of a service become demand for training. */
export const participationRules = [
  ...rule('COMPLAINT_VERIFICATION', 'Tenggang verifikasi laporan', 'working_days', `Laporan diverifikasi paling lama sekian hari kerja sejak berkas lengkap. ${asBefore}`, 3),
  ...rule('COMPLAINT_FOLLOW_UP', 'Tenggang tindak lanjut laporan', 'working_days', `Instansi menindaklanjuti paling lama sekian hari kerja sejak verifikasi; disposisi tidak mengulang hitungan. ${asBefore}`, 5),
  ...rule('COMPLAINT_RESOLUTION', 'Tenggang penyelesaian laporan', 'working_days', `Laporan diselesaikan paling lama sekian hari kerja sejak berkas lengkap, menurut klasifikasinya. ${asBefore}`, { INFORMATION_REQUEST: 5, ASPIRATION: 5, SERVICE_COMPLAINT: 14, SUPERVISORY_COMPLAINT: 60 }),
  ...rule('COMPLAINT_RESPONSE', 'Tenggang tanggapan pelapor', 'working_days', `Pelapor dapat menanggapi jawaban paling lama sekian hari kerja. ${asBefore}`, 10),
  ...rule('COMPLAINT_AUTO_CLOSE', 'Penutupan otomatis laporan', 'working_days', `Laporan yang sudah dijawab ditutup sesudah sekian hari kerja tanpa tanggapan pelapor. ${asBefore}`, 10),
  ...rule('COMPLAINT_OMBUDSMAN', 'Pelapor dapat ke Ombudsman', 'days', `Sesudah sekian hari tanpa penyelesaian, pelapor dapat mengadu kepada Ombudsman RI. ${asBefore}`, 60),
  ...rule('COMPLAINT_SIGNAL_PERIOD', 'Masa hitung isyarat dari laporan', 'months', `Laporan tentang satu layanan pada satu unit dihitung selama sekian bulan, dibandingkan dengan sekian bulan sebelumnya. ${PRACTICE}`, 3, local),
  ...rule('COMPLAINT_SIGNAL_FROM', 'Laporan paling sedikit untuk isyarat', 'complaints', `Sejak sekian laporan, kenaikannya menjadi isyarat permintaan layanan yang menaikkan kebutuhan pelatihan. ${PRACTICE}`, 5, local),
  ...rule('ASPIRATION_ANSWER', 'Tenggang jawaban aspirasi', 'working_days', `Aspirasi dijawab paling lama sekian hari kerja sejak berita acara forum terbit atau sejak diserahkan kepada unit. ${PRACTICE}`, 14, open(unsure({ instrument: 'PermenPANRB 16/2017', validFrom: '2017-05-09' }))),
  ...rule('SATISFACTION_GRADE', 'Mutu pelayanan menurut IKM', 'index', 'Nilai konversi IKM terendah tiap mutu pelayanan; nilai dibulatkan dua desimal sebelum digolongkan. A Sangat Baik, B Baik, C Kurang Baik, D Tidak Baik.', { D: 25, C: 65, B: 76.61, A: 88.31 }, satisfaction),
  ...rule('SATISFACTION_SAMPLE', 'Sampel survei kepuasan', 'factor', 'Sampel menurut Krejcie dan Morgan: khi kuadrat satu derajat kebebasan pada kepercayaan 95%, dan galat paling besar.', { CHI_SQUARE: 3.841, MARGIN: 0.05 }, satisfaction),
];
