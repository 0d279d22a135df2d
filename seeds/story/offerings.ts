import type { EnrollmentStatus } from '../../schema/learning/enrollment.ts';
import type { Delivery, OfferingStatus } from '../../schema/learning/offering.ts';
import type { City } from './organisation.ts';

/** How many enrollments of an offering stand where. */
export type Crowd = Partial<Record<EnrollmentStatus, number>>;

/** An offering and who is on it. */
export interface OfferingPlan {
  readonly code: string;
  readonly training: string;
  readonly status: OfferingStatus;
  readonly delivery: Delivery;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly seats: number;
  readonly location: string;
  readonly crowd: Crowd;
}

const crowdOf = (text: string): Crowd => Object.fromEntries(text.split(' ').filter(Boolean).map(pair => [pair.split(':')[0]!, Number(pair.split(':')[1])]));

const held = (status: OfferingStatus) => (code: string, delivery: Delivery, startsOn: string, endsOn: string, seats: number, location: string, crowd = ''): OfferingPlan =>
  ({ code, training: code.replace(/-\d{4}-\d$/, ''), status, delivery, startsOn, endsOn, seats, location, crowd: crowdOf(crowd) });

const finished = held('FINISHED');
const closed = held('CLOSED');
const open = held('OPEN');
const planned = held('PLANNED');
const cancelled = held('CANCELLED');

const hall = 'Aula BKPSDM Kota Medan, Jalan Kapten Maulana Lubis';
const province = 'Kampus BPSDM Provinsi Sumatera Utara, Jalan Ngalengko';
const online = 'Daring melalui LMS BKPSDM';

const medan: readonly OfferingPlan[] = [
  finished('PPP-2025-1', 'CLASSROOM', '2025-09-15', '2025-09-17', 30, hall, 'COMPLETED:14 WITHDRAWN:1'),
  finished('LDKI-2025-1', 'ONLINE', '2025-10-06', '2025-10-31', 200, online, 'COMPLETED:22'),
  finished('AKP-2025-1', 'CLASSROOM', '2025-11-03', '2025-11-07', 25, 'FISIP Universitas Sumatera Utara', 'COMPLETED:8 REJECTED:1'),
  finished('SKP-2026-1', 'CLASSROOM', '2026-01-20', '2026-01-20', 40, hall, 'COMPLETED:18'),
  finished('PPP-2026-1', 'CLASSROOM', '2026-02-10', '2026-02-12', 30, hall, 'COMPLETED:17 WITHDRAWN:1 REJECTED:1'),
  finished('LDKI-2026-1', 'ONLINE', '2026-03-02', '2026-03-27', 200, online, 'COMPLETED:34 WITHDRAWN:2'),
  finished('PKP-2026-1', 'BLENDED', '2026-02-23', '2026-06-19', 40, province, 'COMPLETED:6 REJECTED:1'),
  finished('SIPD-2026-1', 'CLASSROOM', '2026-04-13', '2026-04-15', 30, province, 'COMPLETED:9'),
  finished('KEL-2026-1', 'CLASSROOM', '2026-05-18', '2026-05-20', 24, 'Kampus UMSU, Jalan Kapten Muchtar Basri', 'COMPLETED:12 WITHDRAWN:1'),
  finished('PPP-2026-2', 'CLASSROOM', '2026-06-08', '2026-06-10', 30, 'Kantor Camat Medan Belawan', 'COMPLETED:16 REJECTED:1'),
  finished('ADMINDUK-2026-1', 'CLASSROOM', '2026-06-23', '2026-06-24', 20, 'Dinas Kependudukan dan Pencatatan Sipil', 'COMPLETED:7'),
  finished('PBJ1-2026-1', 'BLENDED', '2026-07-06', '2026-07-10', 30, province, 'COMPLETED:5 REJECTED:1'),
  finished('RME-2026-1', 'CLASSROOM', '2026-08-04', '2026-08-05', 20, 'RSUD Dr. Pirngadi', 'COMPLETED:7'),
  finished('LATSAR-2026-1', 'BLENDED', '2026-07-13', '2026-10-16', 40, province, 'COMPLETED:12'),
  finished('MR-2026-1', 'CLASSROOM', '2026-09-07', '2026-09-09', 25, 'Fakultas Ekonomi Universitas Negeri Medan', 'COMPLETED:7 WITHDRAWN:1'),
  finished('ABR-2026-1', 'CLASSROOM', '2026-09-21', '2026-09-25', 20, province, 'COMPLETED:6'),
  finished('PPI-2026-1', 'CLASSROOM', '2026-10-12', '2026-10-15', 25, 'RSUD Dr. Pirngadi', 'COMPLETED:9 WITHDRAWN:1'),
  finished('EGOV-2026-1', 'CLASSROOM', '2026-10-27', '2026-10-27', 50, hall, 'COMPLETED:15'),
  closed('PKA-2026-1', 'BLENDED', '2026-08-24', '2026-12-11', 40, province, 'APPROVED:5 WITHDRAWN:1'),
  closed('LDKI-2026-2', 'ONLINE', '2026-11-02', '2026-11-27', 200, online, 'APPROVED:21 WITHDRAWN:1'),
  closed('AKP-2026-1', 'CLASSROOM', '2026-11-23', '2026-11-27', 25, 'FISIP Universitas Sumatera Utara', 'APPROVED:9 REJECTED:2'),
  closed('TPS3R-2026-1', 'CLASSROOM', '2026-11-24', '2026-11-26', 20, 'TPS 3R Medan Marelan', 'APPROVED:5'),
  open('PDP-2026-1', 'ONLINE', '2026-11-02', '2026-12-18', 300, online, 'APPROVED:4'),
  open('PPP-2026-3', 'CLASSROOM', '2026-12-07', '2026-12-09', 30, hall, 'APPROVED:8 ENDORSED:6 SUBMITTED:2 DRAFT:2 RETURNED:1 REJECTED:1'),
  open('KEL-2026-2', 'CLASSROOM', '2026-12-09', '2026-12-11', 12, 'Kampus UMSU, Jalan Kapten Muchtar Basri', 'APPROVED:12 REJECTED:1'),
  open('SP4N-2026-1', 'CLASSROOM', '2026-12-14', '2026-12-15', 25, hall, 'APPROVED:4 ENDORSED:5 SUBMITTED:2 RETURNED:1'),
  open('CFP-2026-1', 'BLENDED', '2026-12-16', '2026-12-16', 20, hall, 'APPROVED:2 ENDORSED:1 SUBMITTED:1'),
  open('LDKI-2027-1', 'ONLINE', '2027-01-11', '2027-02-05', 200, online, 'APPROVED:6 ENDORSED:6 SUBMITTED:3 DRAFT:2 WITHDRAWN:1'),
  open('MPP-2027-1', 'CLASSROOM', '2027-01-18', '2027-01-22', 25, 'Fakultas Teknik Universitas Sumatera Utara', 'APPROVED:3 ENDORSED:4 SUBMITTED:1 DRAFT:1'),
  open('PELPES-2027-1', 'CLASSROOM', '2027-01-27', '2027-01-27', 60, 'Kantor Camat Medan Belawan', 'APPROVED:3 ENDORSED:2'),
  open('SIPD-2027-1', 'CLASSROOM', '2027-02-08', '2027-02-10', 30, province, 'APPROVED:2 ENDORSED:3 SUBMITTED:1 RETURNED:1'),
  open('PBJ1-2027-1', 'BLENDED', '2027-02-15', '2027-02-19', 30, province, 'ENDORSED:2 DRAFT:1'),
  open('CAMAT-2027-1', 'CLASSROOM', '2027-02-22', '2027-02-25', 40, province, 'APPROVED:4 ENDORSED:3 SUBMITTED:2'),
  open('WASBANG-2027-1', 'CLASSROOM', '2027-03-02', '2027-03-03', 40, 'Kampus UIN Sumatera Utara, Jalan William Iskandar', 'APPROVED:2 ENDORSED:2 SUBMITTED:1'),
  open('PERUBAHAN-2027-1', 'CLASSROOM', '2027-03-15', '2027-03-17', 30, 'Kampus UNPAB, Jalan Gatot Subroto', 'ENDORSED:2 DRAFT:1'),
  planned('PKP-2027-1', 'BLENDED', '2027-04-05', '2027-07-23', 40, province),
  planned('JALAN-2027-1', 'CLASSROOM', '2027-04-19', '2027-04-22', 20, 'Politeknik Negeri Medan'),
  planned('LATSAR-2027-1', 'BLENDED', '2027-05-10', '2027-08-13', 40, province),
  planned('MR-2027-1', 'CLASSROOM', '2027-06-14', '2027-06-16', 25, 'Fakultas Ekonomi Universitas Negeri Medan'),
  cancelled('LEGAL-2026-1', 'CLASSROOM', '2026-06-15', '2026-06-18', 20, 'Kampus Universitas Medan Area', 'REJECTED:2'),
  cancelled('SRIKANDI-2026-1', 'CLASSROOM', '2026-09-01', '2026-09-02', 30, hall, 'WITHDRAWN:2'),
];

const room = 'Aula BKPSDM Kota Tanjungpinang, Senggarang';

const tanjungpinang: readonly OfferingPlan[] = [
  finished('PPP-2026-1', 'CLASSROOM', '2026-03-10', '2026-03-12', 25, room, 'COMPLETED:10 WITHDRAWN:1'),
  finished('LDKI-2026-1', 'ONLINE', '2026-05-04', '2026-05-29', 150, 'Daring melalui LMS BKPSDM', 'COMPLETED:12'),
  finished('SKP-2026-1', 'CLASSROOM', '2026-01-22', '2026-01-22', 30, room, 'COMPLETED:8'),
  finished('ASKEP-2026-1', 'CLASSROOM', '2026-09-14', '2026-09-17', 20, 'Poltekkes Kemenkes Tanjungpinang', 'COMPLETED:4 REJECTED:1'),
  closed('SIPD-2026-1', 'CLASSROOM', '2026-11-18', '2026-11-24', 25, 'STIE Pembangunan Tanjungpinang', 'APPROVED:4'),
  open('PPP-2026-2', 'CLASSROOM', '2026-12-08', '2026-12-10', 25, room, 'APPROVED:4 ENDORSED:3 SUBMITTED:2 DRAFT:1 RETURNED:1'),
  open('SP4N-2027-1', 'CLASSROOM', '2027-01-19', '2027-01-20', 20, room, 'APPROVED:2 ENDORSED:2 SUBMITTED:1'),
  open('PELPES-2027-1', 'CLASSROOM', '2027-02-03', '2027-02-03', 50, 'Kampus UMRAH Dompak', 'APPROVED:1 ENDORSED:2'),
  open('MELAYU-2027-1', 'CLASSROOM', '2027-02-16', '2027-02-17', 30, 'Gedung Daerah Tanjungpinang', 'ENDORSED:1 REJECTED:1'),
  planned('AKP-2027-1', 'CLASSROOM', '2027-04-12', '2027-04-16', 25, 'Kampus STISIPOL Raja Haji'),
  cancelled('PBJ1-2026-1', 'BLENDED', '2026-08-10', '2026-08-14', 20, 'BPSDM Provinsi Kepulauan Riau'),
];

/** The offerings of each city: held, being held, open, planned and cancelled. */
export const offerings: Record<City['key'], readonly OfferingPlan[]> = { medan, tanjungpinang };
