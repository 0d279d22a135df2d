import { createHash } from 'node:crypto';
import type { AspirationOutcome, AspirationStatus } from '../../schema/participation/aspiration.ts';
import type { CommitmentStatus } from '../../schema/participation/commitment.ts';
import type { ForumKind, ForumStatus } from '../../schema/participation/forum.ts';
import { idOf } from '../reference/ids.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import { lastDayOf } from './workdays.ts';

interface Held { readonly key: string; readonly topic: string; readonly unit: string; readonly on: string; readonly status: ForumStatus; readonly seats: number; readonly taken: number; readonly kind?: ForumKind; readonly minutes?: string; readonly published?: string }
interface Raised { readonly key: string; readonly title: string; readonly body: string; readonly on: string; readonly status: AspirationStatus; readonly support: number; readonly session?: string; readonly unit?: string; readonly theme?: string; readonly answer?: string; readonly outcome?: AspirationOutcome; readonly into?: string; readonly by?: string; readonly note?: string }

const agenda = 'Pembukaan dan maklumat pelayanan\nPaparan standar pelayanan dan capaian\nTanggapan pengguna layanan dan masyarakat sipil\nKesepakatan tindak lanjut';
const minutes = 'Peserta menyepakati: (1) jam layanan sore dua kali sepekan diuji coba; (2) persediaan obat dasar diumumkan di ruang tunggu; (3) petugas loket mengikuti pelatihan pelayanan. Tindak lanjut dilaporkan pada forum berikutnya.';
const sessions: Record<City['key'], readonly Held[]> = {
  medan: [
    { key: 'F1', topic: 'Standar pelayanan puskesmas wilayah pesisir', unit: '4.02', on: '2026-09-17', status: 'PUBLISHED', seats: 60, taken: 41, minutes, published: '2026-09-28' },
    { key: 'F2', topic: 'Antrean dan jemput bola administrasi kependudukan', unit: '4.12', on: '2026-11-12', status: 'CLOSED', seats: 40, taken: 33, minutes: 'Peserta mengusulkan layanan keliling di Belawan dan pemberitahuan jadwal melalui kelurahan.' },
    { key: 'F3', topic: 'Pengangkutan sampah permukiman padat', unit: '4.11', on: '2026-12-03', status: 'OPEN', seats: 50, taken: 12 },
    { key: 'F4', topic: 'Layanan kesehatan lanjut usia', unit: '4.02', on: '2027-02-11', status: 'PLANNED', seats: 50, taken: 0 },
    { key: 'F5', topic: 'Pelayanan perizinan bagi usaha mikro', unit: '4.16', on: '2026-10-22', status: 'CANCELLED', seats: 30, taken: 5 },
    { key: 'F6', topic: 'Suara pegawai: pengembangan kompetensi 2027', unit: '5.01', on: '2026-12-09', status: 'OPEN', seats: 30, taken: 4, kind: 'INTERNAL' },
    { key: 'F7', topic: 'Forum pegawai: beban kerja loket', unit: '5.01', on: '2026-11-20', status: 'LIVE', seats: 20, taken: 3, kind: 'INTERNAL' },
  ],
  tanjungpinang: [{ key: 'F1', topic: 'Kapal sehat untuk warga pulau', unit: '4.02', on: '2026-12-08', status: 'OPEN', seats: 45, taken: 9 }, { key: 'F2', topic: 'Pelayanan rawat jalan RSUD', unit: '6.01', on: '2026-08-20', status: 'PUBLISHED', seats: 40, taken: 28, minutes, published: '2026-08-31' }],
};

const wishes: Record<City['key'], readonly Raised[]> = {
  medan: [
    { key: 'A1', title: 'Layanan sore di Puskesmas Belawan', body: 'Pekerja pelabuhan pulang setelah jam layanan. Mohon layanan sore paling sedikit dua kali sepekan.', on: '2026-09-17', status: 'ANSWERED', support: 34, session: 'F1', unit: '4.02', theme: 'KESEHATAN', outcome: 'ACCEPTED', answer: 'Mulai Januari 2027 Puskesmas Belawan membuka layanan sore pada hari Selasa dan Kamis. Kemajuannya dapat dilihat pada komitmen di bawah ini.' },
    { key: 'A2', title: 'Umumkan persediaan obat', body: 'Persediaan obat dasar hendaknya diumumkan di ruang tunggu agar warga tidak datang berulang kali.', on: '2026-09-17', status: 'ANSWERED', support: 21, session: 'F1', unit: '4.02', theme: 'KESEHATAN', outcome: 'PARTLY', answer: 'Papan persediaan obat dipasang di empat puskesmas lebih dahulu; puskesmas lain menyusul menurut anggaran.' },
    { key: 'A3', title: 'Buka puskesmas dua puluh empat jam', body: 'Semua puskesmas hendaknya buka dua puluh empat jam setiap hari supaya warga tidak perlu ke rumah sakit.', on: '2026-09-18', status: 'ANSWERED', support: 9, session: 'F1', unit: '4.02', theme: 'KESEHATAN', outcome: 'REJECTED', answer: 'Tenaga dan anggaran belum mencukupi untuk semua puskesmas. Layanan gawat darurat tetap tersedia di RSUD dan layanan 119.' },
    { key: 'A4', title: 'KTP keliling di Belawan', body: 'Mohon layanan KTP keliling di kelurahan wilayah Belawan paling sedikit sebulan sekali.', on: '2026-11-12', status: 'DRAFTED', support: 27, session: 'F2', unit: '4.12', theme: 'ADMINDUK', outcome: 'ACCEPTED', answer: 'Layanan keliling dijadwalkan setiap Sabtu pertama mulai Januari 2027.' },
    { key: 'A5', title: 'Pemberitahuan KTP selesai lewat pesan', body: 'Warga hendaknya diberi tahu lewat pesan bila KTP sudah selesai dicetak agar tidak datang sia-sia.', on: '2026-10-12', status: 'UNDER_REVIEW', support: 18, unit: '4.12', theme: 'ADMINDUK' },
    { key: 'A6', title: 'Loket ramah lansia', body: 'Sediakan loket khusus dan kursi bagi lansia dan ibu hamil di setiap kantor pelayanan.', on: '2026-11-16', status: 'PUBLISHED', support: 15 },
    { key: 'A7', title: 'Kursi untuk lansia di kantor lurah', body: 'Mohon kursi tunggu untuk lansia di kantor lurah, terutama pada pagi hari ketika ramai.', on: '2026-11-17', status: 'MERGED', support: 4, into: 'A6' },
    { key: 'A8', title: 'Tambah tong sampah di pasar', body: 'Tong sampah di pasar pagi kurang sehingga sampah berserakan setelah pukul sepuluh.', on: '2026-11-21', status: 'RECEIVED', support: 1, session: 'F3' },
    { key: 'A9', title: 'Promosi toko saya', body: 'Kunjungi toko saya, banyak diskon menarik setiap hari untuk semua pelanggan setia.', on: '2026-11-18', status: 'HIDDEN', support: 1, note: 'Bukan aspirasi melainkan iklan.' },
    { key: 'A10', title: 'Pelatihan menghadapi pelanggan sulit', body: 'Petugas loket perlu pelatihan menghadapi pelanggan yang marah, termasuk dukungan setelahnya.', on: '2026-11-20', status: 'RECEIVED', support: 0, session: 'F7', by: '4.12.01/PLK-PLO/1' },
  ],
  tanjungpinang: [
    { key: 'A1', title: 'Jadwal kapal sehat tetap', body: 'Jadwal kapal sehat hendaknya tetap dan diumumkan sebulan sebelumnya di setiap pulau.', on: '2026-11-10', status: 'PUBLISHED', support: 12, session: 'F1' },
    { key: 'A2', title: 'Pendaftaran RSUD daring', body: 'Pendaftaran rawat jalan RSUD hendaknya dapat dilakukan secara daring dari pulau.', on: '2026-08-20', status: 'ANSWERED', support: 30, session: 'F2', unit: '4.02', theme: 'KESEHATAN', outcome: 'ACCEPTED', answer: 'Pendaftaran daring dibuka mulai triwulan pertama 2027, lebih dahulu untuk poli penyakit dalam dan anak.' },
  ],
};

const names = ['Siti Rahmah', 'Poltak Sinaga', 'Dewi Anggraini', 'Ramli Hasibuan', 'Lasma Sihombing', 'Ahmad Fauzi', 'Tiurma Pardede', 'Hasan Basri', 'Yanti Ginting', 'Jefri Tarigan', 'Nurul Hidayah', 'Bonar Manalu'];
const opened: Record<ForumStatus, readonly (readonly [string, ForumStatus])[]> = {
  PLANNED: [], OPEN: [['open', 'OPEN']], LIVE: [['open', 'OPEN'], ['begin', 'LIVE']], CLOSED: [['open', 'OPEN'], ['begin', 'LIVE'], ['close', 'CLOSED']], PUBLISHED: [['open', 'OPEN'], ['begin', 'LIVE'], ['close', 'CLOSED'], ['publish', 'PUBLISHED']], CANCELLED: [['open', 'OPEN'], ['cancel', 'CANCELLED']],
};

const promises: Record<City['key'], readonly (readonly [key: string, title: string, wish: string | null, session: string | null, unit: string, code: string, due: string, status: CommitmentStatus])[]> = {
  medan: [['K1', 'Loket pendaftaran puskesmas ditambah sehingga waktu tunggu turun', 'A1', 'F1', '4.02', '2.02', '2026-12-31', 'PROMISED'], ['K2', 'Dokumen kependudukan selesai sampai kelurahan', null, 'F2', '4.12', '2.01', '2026-12-31', 'PROMISED'], ['K3', 'Papan persediaan obat di semua puskesmas', 'A2', null, '4.02', '2.02', '2026-10-31', 'DROPPED']],
  tanjungpinang: [['K1', 'Jemput bola dokumen ke pulau', null, 'F2', '4.10', '2.01', '2026-12-31', 'PROMISED']],
};

/** The forums of a city in every state, what was raised in them, and how many support it. */
export function forumOf(city: City['key'], agency: string, admin: Signer, officer: (unit: string) => Signer) {
  const id = (noun: string, ...key: (string | number)[]) => idOf(noun, city, ...key), hash = (text: string) => createHash('sha256').update(`${city} ${text}`).digest('hex');
  const dueOf = (one: Raised) => { const held = sessions[city].find(({ key }) => key === one.session); return lastDayOf('ASPIRATION_ANSWER', held?.published ?? one.on); };
  const wayOf = (one: Raised): readonly Step[] => {
    const publish: Step = ['publish', 'PUBLISHED', admin], assign: Step = ['assign', 'UNDER_REVIEW', admin], draft: Step = ['draft', 'DRAFTED', officer(one.unit ?? '')];
    const ways: Record<AspirationStatus, readonly Step[]> = { RECEIVED: [], PUBLISHED: [publish], UNDER_REVIEW: [publish, assign], DRAFTED: [publish, assign, draft], ANSWERED: [publish, assign, draft, ['release', 'ANSWERED', admin]], MERGED: [publish, ['merge', 'MERGED', admin]], HIDDEN: [['hide', 'HIDDEN', admin, one.note]] };
    return ways[one.status];
  };
  const told = wishes[city].map(one => ({ one, history: decisionsOf('Aspiration', id('Aspiration', one.key), agency, 'RECEIVED', one.on, wayOf(one)) }));
  return {
    sessions: sessions[city].map(({ key, topic, unit, on, status, seats, kind = 'PUBLIC', minutes: said = null, published }) => ({
      id: id('ForumSession', key), agency, topic, kind, unit: id('Unit', unit), agenda, heldOn: on, startsAt: '09:00', venue: kind === 'PUBLIC' ? 'Aula Kecamatan' : 'Ruang Rapat BKPSDM', seats, status, minutes: said, answersDueOn: published ? lastDayOf('ASPIRATION_ANSWER', published) : null, createdAt: momentOf('2026-08-03', 30), updatedAt: momentOf('2026-08-03', 60),
    })),
    registrations: sessions[city].flatMap(({ key, taken }) => Array.from({ length: taken }, (_, n) => ({ id: id('ForumRegistration', key, n), agency, session: id('ForumSession', key), name: names[(n * 5 + key.length) % names.length]!, employee: null, status: n === 11 ? 'CANCELLED' : 'REGISTERED', contactHash: hash(`warga ${n}`), createdAt: momentOf('2026-08-10', n), updatedAt: momentOf('2026-08-10', n) }))),
    aspirations: told.map(({ one, history }) => {
      const { key, title, body, on, status, session, unit, theme, answer = null, outcome = null, into, by } = one, open = status === 'ANSWERED';
      return { id: id('Aspiration', key), agency, title, body, session: session ? id('ForumSession', session) : null, raisedBy: by ? id('Employee', by) : null, status, theme: theme ? id('ServiceTheme', theme) : null, unit: unit ? id('Unit', unit) : null, mergedInto: into ? id('Aspiration', into) : null, dueOn: unit ? dueOf(one) : null, draft: answer, draftOutcome: outcome, answer: open ? answer : null, outcome: open ? outcome : null, answeredOn: open ? history.at(-1)!.decidedAt.toISOString().slice(0, 10) : null, createdAt: momentOf(on, 90), updatedAt: history.at(-1)?.decidedAt ?? momentOf(on, 90) };
    }),
    commitments: promises[city].map(([key, title, wish, held, unit, code, due, status]) => ({ id: id('Commitment', key), agency, title, aspiration: wish && id('Aspiration', wish), session: held && id('ForumSession', held), activity: id('Activity', unit, 2026, code), unit: id('Unit', unit), dueOn: due, status, createdAt: momentOf('2026-10-20', 40), updatedAt: momentOf('2026-10-20', 40) })),
    supports: wishes[city].flatMap(({ key, support }) => Array.from({ length: support }, (_, n) => ({ id: id('AspirationSupport', key, n), agency, aspiration: id('Aspiration', key), contactHash: hash(`pendukung ${n} ${n % 3 ? key : ''}`) }))),
    decisions: [...told.flatMap(({ history }) => history), ...promises[city].flatMap(([key, , , , , , , status]) => (status === 'DROPPED' ? decisionsOf('Commitment', id('Commitment', key), agency, 'PROMISED', '2026-11-09', [['drop', 'DROPPED', admin, 'Anggaran papan elektronik dialihkan ke penambahan tenaga; diganti pengumuman tertulis.']]) : [])), ...sessions[city].flatMap(({ key, on, status, published }) => decisionsOf('ForumSession', id('ForumSession', key), agency, 'PLANNED', '2026-08-05', opened[status].map(([move, to]): Step => [move, to, admin, move === 'cancel' ? 'Narasumber berhalangan; dijadwalkan kembali tahun depan.' : undefined, move === 'open' ? '2026-08-05' : move === 'publish' ? published! : on])))],
  };
}
