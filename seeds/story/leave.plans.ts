import type { LeaveGround, LeaveKind } from '../../schema/leave/kind.ts';
import type { LeavePaperKind } from '../../schema/leave/paper.ts';
import type { LeaveStatus } from '../../schema/leave/request.ts';

/** A leave of the story: whose (key of the cast, or the next fitting somebody), of which kind, on which days, where it stands. */
export interface LeavePlan {
  readonly who: string; readonly woman?: true;
  readonly kind: LeaveKind; readonly ground?: LeaveGround; readonly from: string; readonly until: string; readonly status: LeaveStatus; readonly asked: string; readonly reason: string;
  readonly paper?: readonly [LeavePaperKind, string]; readonly birth?: number; readonly note?: string; readonly bkn?: string; readonly resumed?: string;
  /** Days that were asked for, where the decision changed them. */
  readonly requested?: readonly [string, string];
}

/** The next PNS, or PPPK, who works five days a week and is named nowhere; `BELAWAN` those the camat leads. */
const some = { pns: 'PNS', pppk: 'PPPK', belawan: 'BELAWAN' };

const permanent: readonly LeavePlan[] = [
  { who: some.pns, kind: 'ANNUAL', from: '2026-12-28', until: '2026-12-31', status: 'DRAFT', asked: '2026-11-20', reason: 'Menghadiri pernikahan adik di kampung halaman.' },
  { who: some.pns, kind: 'ANNUAL', from: '2026-12-14', until: '2026-12-18', status: 'SUBMITTED', asked: '2026-11-17', reason: 'Berlibur bersama keluarga pada libur sekolah.' },
  { who: some.pns, kind: 'LONG', from: '2027-02-01', until: '2027-04-30', status: 'CONSIDERED', asked: '2026-11-09', reason: 'Mendampingi orang tua berobat jangka panjang.' },
  { who: some.pns, kind: 'UNPAID', from: '2027-01-04', until: '2029-01-03', status: 'CONSIDERED', asked: '2026-10-19', reason: 'Mendampingi suami yang bertugas di luar negeri.' },
  { who: some.pns, woman: true, kind: 'MATERNITY', birth: 2, from: '2026-10-05', until: '2027-01-04', status: 'GRANTED', asked: '2026-09-14', reason: 'Melahirkan anak kedua.' },
  { who: some.pns, kind: 'SICK', from: '2026-11-02', until: '2026-11-20', status: 'GRANTED', asked: '2026-11-02', reason: 'Rawat inap dan pemulihan demam berdarah.', paper: ['GOVERNMENT_DOCTOR', 'RSUD Dr. Pirngadi'] },
  { who: some.pns, kind: 'IMPORTANT_REASON', ground: 'FAMILY_DEATH', from: '2026-10-12', until: '2026-10-16', status: 'GRANTED', asked: '2026-10-12', reason: 'Orang tua meninggal dunia.' },
  { who: some.pns, kind: 'ANNUAL', requested: ['2026-11-23', '2026-11-27'], from: '2026-12-07', until: '2026-12-11', status: 'GRANTED', asked: '2026-11-04', reason: 'Keperluan keluarga di luar kota.', note: 'Minggu terakhir November ada pemeriksaan BPK; digeser dua minggu.' },
  { who: some.pns, kind: 'ANNUAL', from: '2026-12-01', until: '2026-12-04', status: 'DEFERRED', asked: '2026-11-05', reason: 'Mengurus keperluan rumah.', note: 'Tenaganya diperlukan untuk penutupan anggaran; ditangguhkan ke tahun 2027.' },
  { who: some.pns, kind: 'LONG', from: '2026-12-01', until: '2027-02-26', status: 'REFUSED', asked: '2026-10-06', reason: 'Menyelesaikan urusan warisan keluarga.', note: 'Unit kekurangan pegawai sampai akhir tahun anggaran; silakan mengajukan kembali tahun depan.' },
  { who: some.pns, kind: 'ANNUAL', from: '2026-11-30', until: '2026-12-02', status: 'WITHDRAWN', asked: '2026-11-10', reason: 'Keperluan pribadi.' },
  { who: some.pns, kind: 'ANNUAL', from: '2026-11-24', until: '2026-11-26', status: 'CANCELLED', asked: '2026-10-26', reason: 'Mengantar anak kuliah.', note: 'Jadwal kuliah diundur.' },
  { who: some.pns, kind: 'ANNUAL', from: '2026-10-19', until: '2026-10-30', status: 'RECALLED', resumed: '2026-10-26', asked: '2026-09-28', reason: 'Perjalanan ibadah.', note: 'Dipanggil kembali untuk tanggap darurat banjir.' },
];

const contracted: readonly LeavePlan[] = [
  { who: some.pppk, kind: 'ANNUAL', from: '2026-12-21', until: '2026-12-23', status: 'DRAFT', asked: '2026-11-19', reason: 'Pulang kampung menjelang Natal.' },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-12-15', until: '2026-12-17', status: 'SUBMITTED', asked: '2026-11-18', reason: 'Menjenguk orang tua.' },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-12-07', until: '2026-12-09', status: 'CONSIDERED', asked: '2026-11-12', reason: 'Mengurus surat-surat keluarga.' },
  { who: some.pppk, woman: true, kind: 'MATERNITY', birth: 1, from: '2026-09-07', until: '2026-12-06', status: 'GRANTED', asked: '2026-08-24', reason: 'Melahirkan anak pertama.' },
  { who: some.pppk, kind: 'SICK', from: '2026-11-09', until: '2026-11-12', status: 'GRANTED', asked: '2026-11-09', reason: 'Demam tinggi, disarankan beristirahat.', paper: ['DOCTOR', 'Klinik Pratama Sehat'] },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-12-01', until: '2026-12-03', status: 'DEFERRED', asked: '2026-11-03', reason: 'Keperluan keluarga.', note: 'Loket pelayanan tidak dapat ditinggalkan; ditangguhkan ke tahun 2027.' },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-11-16', until: '2026-11-20', status: 'REFUSED', asked: '2026-11-02', reason: 'Berlibur.', note: 'Bersamaan dengan cuti dua rekan satu loket.' },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-11-25', until: '2026-11-26', status: 'WITHDRAWN', asked: '2026-11-11', reason: 'Keperluan pribadi.' },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-11-30', until: '2026-12-01', status: 'CANCELLED', asked: '2026-11-02', reason: 'Acara keluarga.', note: 'Acara keluarga batal.' },
  { who: some.pppk, kind: 'ANNUAL', from: '2026-09-07', until: '2026-09-11', status: 'RECALLED', resumed: '2026-09-10', asked: '2026-08-20', reason: 'Istirahat.', note: 'Dipanggil untuk membantu pendataan warga.' },
];

const named: readonly LeavePlan[] = [
  { who: 'employee', kind: 'ANNUAL', from: '2026-12-28', until: '2026-12-30', status: 'GRANTED', asked: '2026-11-09', reason: 'Libur akhir tahun bersama keluarga.' },
  { who: 'employee', kind: 'SICK', from: '2026-08-12', until: '2026-08-12', status: 'GRANTED', asked: '2026-08-12', reason: 'Migrain berat.', paper: ['DOCTOR', 'Puskesmas Belawan'] },
  { who: some.belawan, kind: 'ANNUAL', from: '2026-12-02', until: '2026-12-04', status: 'SUBMITTED', asked: '2026-11-16', reason: 'Mengantar anak mendaftar sekolah.' },
  { who: some.belawan, kind: 'SICK', from: '2026-11-18', until: '2026-11-20', status: 'SUBMITTED', asked: '2026-11-18', reason: 'Tifus, disarankan beristirahat tiga hari.', paper: ['DOCTOR', 'Puskesmas Belawan'] },
];

/** The leaves of a city, in every state, of PNS and of PPPK. */
export const leavePlans = { medan: [...named, ...permanent, ...contracted], tanjungpinang: [permanent[1]!, permanent[5]!, permanent[8]!, contracted[1]!, contracted[4]!] } as const;
