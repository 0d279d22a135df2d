import { enumOf, type ValueOf } from '../shared/enum.ts';

export const LeaveKind = enumOf('LeaveKind', 'Jenis cuti (PP 11/2017 art. 310). A PNS has all seven, a PPPK four: annual, sick, maternity and joint (PP 49/2018 art. 76).', {
  ANNUAL: 'Cuti tahunan: in working days, from a ledger.', LONG: 'Cuti besar, PNS after five years; it forfeits the annual leave of the year.', SICK: 'Cuti sakit, with the paper its length demands.', MATERNITY: 'Cuti melahirkan, for births one to three.',
  IMPORTANT_REASON: 'Cuti karena alasan penting (CAP), PNS.', JOINT: 'Cuti bersama: by presidential decision, never requested; it does not reduce annual leave.', UNPAID: 'Cuti di luar tanggungan negara (CLTN), PNS after five years, with the approval of BKN.',
});
export type LeaveKind = ValueOf<typeof LeaveKind>;

export const LeaveFooting = enumOf('LeaveFooting', 'By which of the two laws of leave a request is measured.', { PNS: 'PNS and CPNS: PP 11/2017, PerBKN 24/2017 jo. 7/2021.', PPPK: 'PPPK and PPPK paruh waktu: PP 49/2018, PerBKN 7/2022.' });
export type LeaveFooting = ValueOf<typeof LeaveFooting>;

export const LeaveGround = enumOf('LeaveGround', 'The ground of a leave, where the law measures it by one. Which grounds go with which kind is a table of rules (LEAVE_GROUND).', {
  FAMILY_ILLNESS: 'A parent, spouse, child, sibling or in-law is gravely ill.', FAMILY_DEATH: 'One of them died.', MARRIAGE: 'Marriage; of a PPPK in the first year the first one.', SPOUSE_DELIVERY: 'The wife gives birth or has surgery.',
  DISASTER: 'Fire or natural disaster.', RECOVERY: 'Recovery after duty in a dangerous area.', MISCARRIAGE: 'Gugur kandungan.', WORK_ACCIDENT: 'Kecelakaan kerja.', RELIGIOUS: 'Religious duty, such as the first hajj.', EXTENSION: 'Perpanjangan of the same leave.',
});
export type LeaveGround = ValueOf<typeof LeaveGround>;

export const LeaveAnswer = enumOf('LeaveAnswer', 'The four answers of the official form, in sections VII and VIII; the last three need a reason.', {
  APPROVED: 'DISETUJUI.', CHANGED: 'PERUBAHAN: with other days.', DEFERRED: 'DITANGGUHKAN: for urgent duty; the days count in full the year after.', REFUSED: 'TIDAK DISETUJUI.',
});
export type LeaveAnswer = ValueOf<typeof LeaveAnswer>;

export const LeaveAuthority = enumOf('LeaveAuthority', 'Pejabat yang berwenang memberikan cuti: the table LEAVE_AUTHORITY says who, by kind of leave and of position.', {
  SUPERVISOR: 'Atasan langsung.', OFFICE_HEAD: 'Who leads the office (perangkat daerah) of the person, by delegation of the PPK.', APPOINTING_OFFICER: 'The PPK, in whose name the head of BKPSDM decides.',
});
export type LeaveAuthority = ValueOf<typeof LeaveAuthority>;
