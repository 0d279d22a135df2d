import type { AnnouncementStatus } from '../../schema/platform/announcement.ts';
import { idOf } from '../reference/ids.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';

type Plan = readonly [key: string, status: AnnouncementStatus, title: string, titleEn: string, text: string, conditions: { footing?: 'PNS' | 'PPPK'; hoursBelow?: number; unit?: string }];
const plans: readonly Plan[] = [
  ['jp', 'SENT', 'JP Anda belum 20', 'Your JP are below 20', 'Capaian JP Anda tahun ini masih di bawah 20 JP. Pilih pelatihan yang dibuka sebelum Desember.', { footing: 'PNS', hoursBelow: 20 }],
  ['skp', 'SENT', 'Batas akhir penyusunan SKP 2027', 'Last day to draw up SKP 2027', 'SKP tahun 2027 disepakati paling lambat akhir Januari 2027.', {}],
  ['korpri', 'WITHDRAWN', 'Upacara Hari Korpri', 'Ceremony of Korpri day', 'Upacara Hari Korpri dilaksanakan di halaman balai kota.', {}],
  ['pppk', 'SUBMITTED', 'Perpanjangan perjanjian kerja PPPK', 'Contracts of PPPK', 'Berkas perpanjangan perjanjian kerja diterima BKPSDM mulai 1 Desember.', { footing: 'PPPK' }],
  ['kuliah', 'DRAFT', 'Kuliah umum pelayanan publik', 'Lecture on public service', 'Kuliah umum bersama perguruan tinggi mitra, terbuka bagi semua pegawai BKPSDM.', { unit: '5.01' }],
];

/** The announcements of a city, in every state, and whom those that were sent reached. */
export function announcementsOf(city: City['key'], agency: string, people: readonly Person[], accounts: ReadonlyMap<string, string>, { trainer, head, trainerId }: Signers) {
  const id = (key: string) => idOf('Announcement', city, key), reached = [...accounts.entries()].filter(([employee]) => people.some(person => person.id === employee && person.row.standing === 'ACTIVE'));
  const steps: Record<AnnouncementStatus, readonly Step[]> = { DRAFT: [], SUBMITTED: [['submit', 'SUBMITTED', trainer]], SENT: [['submit', 'SUBMITTED', trainer], ['send', 'SENT', head]], WITHDRAWN: [['submit', 'SUBMITTED', trainer], ['send', 'SENT', head], ['withdraw', 'WITHDRAWN', head, 'Tempat dan waktu berubah; pengumuman baru menyusul.']] };
  const made = plans.map(([key, status, title, titleEn, text, { footing = null, hoursBelow = null, unit = null }], index) => {
    const history = decisionsOf('Announcement', id(key), agency, 'DRAFT', `2026-10-${12 + index * 2}`, steps[status]), sentAt = history.find(d => d.move === 'send')?.decidedAt ?? null;
    const told = status === 'SENT' ? reached.slice(0, footing ? 4 : undefined) : [];
    return {
      history, row: { id: id(key), agency, title, titleEn, text, author: trainerId, status, unit: unit && idOf('Unit', city, unit), position: null, footing, hoursBelow, sentAt, people: sentAt && people.length, createdAt: momentOf(`2026-10-${12 + index * 2}`, 5), updatedAt: history.at(-1)?.decidedAt ?? momentOf(`2026-10-${12 + index * 2}`, 5) },
      notifications: told.map(([, account], n) => ({ id: idOf('Notification', id(key), account), agency, account, cause: id(key), kind: 'ANNOUNCEMENT', noun: 'Announcement', recordId: id(key), text: `${title}: ${text}`, textEn: `${titleEn}: ${text}`, readAt: n % 3 ? new Date(sentAt!.getTime() + 7_200_000) : null, createdAt: sentAt!, updatedAt: sentAt! })),
    };
  });
  return { announcements: made.map(({ row }) => row), notifications: made.flatMap(({ notifications }) => notifications), decisions: made.flatMap(({ history }) => history) };
}
