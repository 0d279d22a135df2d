import { createHash } from 'node:crypto';
import type { ArchiveReason, ComplaintChannel, ComplaintKind, ComplaintStatus } from '../../schema/participation/complaint.ts';
import { idOf } from '../reference/ids.ts';
import { addDays, momentOf, STORY_DAY } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import { lastDayOf } from './workdays.ts';

/** The code that opens every report of the story. */
export const REPORTER_CODE = 'WARGAMEDAN26';

/** A report as the story tells it: what, where it went, where it stands, and the days its moves were made on. */
interface Told {
  readonly key: string; readonly title: string; readonly body: string; readonly theme: string; readonly unit: string; readonly received: string; readonly status: ComplaintStatus; readonly days?: readonly string[];
  readonly kind?: ComplaintKind; readonly channel?: ComplaintChannel; readonly anonymous?: true; readonly confidential?: true; readonly by?: string; readonly answer?: string; readonly reported?: string; readonly signal?: string; readonly archivedFor?: ArchiveReason; readonly note?: string;
}

const queue = 'Antrean sejak pukul enam pagi, baru dilayani menjelang siang. Nomor antrean habis sebelum loket dibuka dan petugas tidak memberi penjelasan.';
const answered = 'Terima kasih atas laporan Bapak/Ibu. Sejak pekan ini loket kedua dibuka pada jam sibuk dan nomor antrean dapat diambil sehari sebelumnya. Mohon tanggapan bila masih terkendala.';
const told: Record<City['key'], readonly Told[]> = {
  medan: [
    { key: 'M01', title: 'Antrean Puskesmas Belawan terlalu lama', body: queue, theme: 'KESEHATAN', unit: '4.02', received: '2026-11-20', status: 'RECEIVED', by: 'Siti Aminah' },
    { key: 'M02', title: 'Pungutan saat mengurus surat pindah', body: 'Diminta membayar untuk surat pindah yang seharusnya gratis. Kejadian di loket lantai satu pada hari Rabu pagi, petugas tidak memberi kuitansi.', theme: 'ADMINDUK', unit: '4.12', received: '2026-11-12', status: 'RECEIVED', kind: 'SUPERVISORY_COMPLAINT', anonymous: true, confidential: true },
    { key: 'M03', title: 'Sampah menumpuk', body: 'Sampah di dekat rumah kami sudah lama tidak diangkut dan mulai berbau. Mohon segera diangkut.', theme: 'KEBERSIHAN', unit: '4.11', received: '2026-11-09', status: 'INCOMPLETE', days: ['2026-11-11'], by: 'Ramli', note: 'Mohon sebutkan kelurahan dan patokan lokasi tumpukan sampah.' },
    { key: 'M04', title: 'Syarat mengurus akta kelahiran anak', body: 'Apa saja syarat mengurus akta kelahiran untuk anak yang lahir di luar kota, dan berapa lama selesainya?', theme: 'ADMINDUK', unit: '4.12', received: '2026-11-18', status: 'VERIFIED', days: ['2026-11-19'], kind: 'INFORMATION_REQUEST', by: 'Dewi Sartika' },
    { key: 'M05', title: 'Obat untuk darah tinggi sering kosong', body: 'Tiga kali datang ke puskesmas, obat darah tinggi selalu kosong dan disuruh membeli di luar. Mohon persediaannya dijaga.', theme: 'KESEHATAN', unit: '4.02', received: '2026-11-12', status: 'DISPOSITIONED', days: ['2026-11-13', '2026-11-16'], by: 'Hotma Siahaan' },
    { key: 'M06', title: 'Petugas mempersulit rujukan', body: 'Rujukan ke rumah sakit diperlambat kecuali memberi uang. Saya takut menyebut nama karena masih berobat di sana.', theme: 'KESEHATAN', unit: '4.02', received: '2026-10-05', status: 'IN_PROGRESS', days: ['2026-10-07', '2026-10-08', '2026-10-12'], kind: 'SUPERVISORY_COMPLAINT', anonymous: true, confidential: true, by: 'Melur Rangkuti', reported: '4.02.05/PLK-OLO/1' },
    { key: 'M07', title: 'KTP belum tercetak sejak Agustus', body: 'Perekaman KTP sudah dilakukan bulan Agustus tetapi sampai sekarang belum tercetak. Setiap datang dijawab blangko habis.', theme: 'ADMINDUK', unit: '4.12', received: '2026-10-12', status: 'IN_PROGRESS', days: ['2026-10-14', '2026-10-15', '2026-10-19'], channel: 'COUNTER', by: 'Togar Manurung' },
    { key: 'M08', title: 'Loket pendaftaran tutup lebih awal', body: 'Loket pendaftaran puskesmas ditutup pukul sepuluh padahal jam layanan sampai pukul dua belas. Banyak warga pulang tanpa dilayani.', theme: 'KESEHATAN', unit: '4.02', received: '2026-11-03', status: 'ANSWERED', days: ['2026-11-04', '2026-11-05', '2026-11-06', '2026-11-17'], by: 'Nurmala', answer: answered },
    { key: 'M09', title: 'Lampu ruang tunggu puskesmas mati', body: 'Lampu ruang tunggu mati sejak dua minggu lalu sehingga gelap saat hujan. Mohon diperbaiki.', theme: 'KESEHATAN', unit: '4.02', received: '2026-09-02', status: 'CLOSED', days: ['2026-09-03', '2026-09-04', '2026-09-07', '2026-09-14', '2026-09-16'], by: 'Poltak', answer: 'Lampu ruang tunggu sudah diganti dan pemeriksaan berkala dijadwalkan setiap bulan.', signal: 'puskesmas' },
    { key: 'M10', title: 'Petugas loket kurang ramah', body: 'Petugas menjawab dengan nada tinggi ketika ditanya jadwal dokter gigi. Mohon dibina agar melayani dengan sopan.', theme: 'KESEHATAN', unit: '4.02', received: '2026-08-10', status: 'CLOSED', days: ['2026-08-12', '2026-08-13', '2026-08-14', '2026-08-27', '2026-09-14'], anonymous: true, answer: 'Petugas sudah diberi pembinaan dan akan mengikuti pelatihan pelayanan. Jadwal dokter gigi kini dipasang di depan loket.', signal: 'puskesmas' },
    { key: 'M11', title: 'Kartu keluarga salah cetak', body: 'Nama anak pada kartu keluarga salah cetak dan sudah dilaporkan dua kali. Jawaban mengatakan sudah diperbaiki, tetapi belum.', theme: 'ADMINDUK', unit: '4.12', received: '2026-10-26', status: 'REOPENED', days: ['2026-10-27', '2026-10-28', '2026-10-30', '2026-11-10', '2026-11-19'], by: 'Lasma Napitupulu', answer: 'Perbaikan kartu keluarga sudah selesai dan dapat diambil di loket pelayanan.', note: 'Saya sudah datang ke loket, tetapi kartu keluarga yang benar belum ada.' },
    { key: 'M12', title: 'Antrean puskesmas', body: 'Sama seperti laporan saya kemarin tentang antrean puskesmas yang terlalu lama setiap pagi.', theme: 'KESEHATAN', unit: '4.02', received: '2026-11-17', status: 'ARCHIVED', days: ['2026-11-18'], by: 'Siti Aminah', archivedFor: 'DUPLICATE', note: 'Isinya sama dengan laporan sebelumnya.' },
    { key: 'M13', title: 'Usul jam layanan sore di puskesmas', body: 'Pekerja pelabuhan sulit datang pagi. Kami mengusulkan layanan sore dua kali sepekan di Puskesmas Belawan.', theme: 'KESEHATAN', unit: '4.02', received: '2026-11-16', status: 'DISPOSITIONED', days: ['2026-11-17', '2026-11-18'], kind: 'ASPIRATION', by: 'Serikat Buruh Pelabuhan' },
  ],
  tanjungpinang: [
    { key: 'T01', title: 'Ruang tunggu puskesmas sempit', body: 'Ruang tunggu puskesmas sempit dan panas, lansia terpaksa berdiri. Mohon ditambah kursi dan kipas angin.', theme: 'KESEHATAN', unit: '4.02', received: '2026-11-19', status: 'RECEIVED', by: 'Encik Rohani' },
    { key: 'T02', title: 'Jadwal kapal sehat tidak jelas', body: 'Jadwal kunjungan kapal sehat ke pulau sering berubah tanpa pemberitahuan sehingga warga sudah menunggu sejak pagi.', theme: 'KESEHATAN', unit: '4.02', received: '2026-11-05', status: 'IN_PROGRESS', days: ['2026-11-06', '2026-11-09', '2026-11-10'], anonymous: true, by: 'Warga Penyengat' },
    { key: 'T03', title: 'Tambatan perahu rusak', body: 'Papan tambatan perahu di pelantar sudah lapuk dan membahayakan anak sekolah yang menyeberang setiap pagi.', theme: 'PESISIR', unit: '4.02', received: '2026-11-17', status: 'VERIFIED', days: ['2026-11-18'], by: 'Awang' },
    { key: 'T04', title: 'Permintaan data stunting kelurahan', body: 'Mohon data jumlah balita stunting per kelurahan tahun ini untuk kegiatan karang taruna.', theme: 'KESEHATAN', unit: '4.02', received: '2026-10-12', status: 'CLOSED', days: ['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16', '2026-10-19'], kind: 'INFORMATION_REQUEST', by: 'Karang Taruna', answer: 'Data balita stunting per kelurahan dapat diunduh di portal data kota; ringkasannya kami lampirkan.' },
  ],
};

const officers: Record<City['key'], { admin: string; of: (unit: string) => string }> = {
  medan: { admin: '4.14.03/leader', of: unit => (unit === '4.12' ? '4.12.04/leader' : '4.02.01/leader') }, tanjungpinang: { admin: '4.12.02/leader', of: () => '4.02.00/leader' },
};
/** Who keeps the voice of citizens, and who answers for a unit, by post. */
export const adminPost = (city: City['key']): string => officers[city].admin;
export const officerPost = (city: City['key'], unit: string): string => officers[city].of(unit);
const citizen: Signer = ['Pelapor', null], clock: Signer = ['Sistem', null];

/** The reports of a city in every state, with who reported them apart. */
export function complaintsOf(city: City['key'], agency: string, people: readonly Person[], signers: Signers) {
  const signer = (post: string) => signers.of(people.find(({ id }) => id === idOf('Employee', city, post))!);
  const made = told[city].map((one, index) => row(one, index));
  return { rows: made.map(({ complaint }) => complaint), reporters: made.map(({ reporter }) => reporter), decisions: made.flatMap(({ history }) => history) };

  function row(one: Told, index: number) {
    const { key, status, received, days = [], unit, theme, kind = 'SERVICE_COMPLAINT', by, reported } = one, id = idOf('Complaint', city, key), admin = signer(officers[city].admin), office = signer(officers[city].of(unit));
    const complete = status !== 'INCOMPLETE', passed = ['DISPOSITIONED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REOPENED'].includes(status), verified = passed || status === 'VERIFIED', [, , , answeredOn, last] = days;
    const due = lastDayOf('COMPLAINT_RESOLUTION', received, kind), reopenedUntil = status === 'REOPENED' ? lastDayOf('COMPLAINT_FOLLOW_UP', last!) : null, followUp = reopenedUntil ?? (verified ? lastDayOf('COMPLAINT_FOLLOW_UP', days[0]!) : null), dueOn = reopenedUntil && reopenedUntil > due ? reopenedUntil : due;
    const silent = status === 'CLOSED' && one.anonymous, waits = { RECEIVED: lastDayOf('COMPLAINT_VERIFICATION', received), IN_PROGRESS: dueOn }[status as 'RECEIVED'] ?? (['VERIFIED', 'DISPOSITIONED', 'REOPENED'].includes(status) ? [followUp!, dueOn].sort()[0]! : null);
    const at = (move: string, to: ComplaintStatus, who: Signer, note?: string): readonly [string, ComplaintStatus, Signer, string | undefined] => [move, to, who, note];
    const way = status === 'INCOMPLETE' ? [at('suspend', 'INCOMPLETE', admin, one.note)] : status === 'ARCHIVED' ? [at('archive', 'ARCHIVED', admin, one.note)] : [
      at('verify', 'VERIFIED', admin), at('dispose', 'DISPOSITIONED', admin), at('begin', 'IN_PROGRESS', office), at('answer', 'ANSWERED', office),
      status === 'REOPENED' ? at('reopen', 'REOPENED', citizen, one.note) : silent ? at('close', 'CLOSED', clock) : at('confirm', 'CLOSED', citizen),
    ].slice(0, days.length);
    const steps = way.map((step, i): Step => [...step, days[i]!]), history = decisionsOf('Complaint', id, agency, 'RECEIVED', days[0] ?? received, steps);
    return {
      history, reporter: { id: idOf('ComplaintReporter', id), agency, complaint: id, name: by ?? null, contact: by ? `warga${index + 1}.${city}@contoh.example` : null, codeHash: createHash('sha256').update(REPORTER_CODE).digest('hex') },
      complaint: {
        id, agency, number: `ADU-26${city === 'medan' ? 'MDN' : 'TPN'}${String(index + 1).padStart(3, '0')}`, kind, title: one.title, body: one.body, place: null, channel: one.channel ?? 'WEB', anonymous: one.anonymous ?? false, confidential: one.confidential ?? false, status,
        theme: verified || status === 'ARCHIVED' ? idOf('ServiceTheme', city, theme) : null, unit: passed ? idOf('Unit', city, unit) : null, reported: reported ? idOf('Employee', city, reported) : null, receivedOn: received, completeOn: complete ? received : null,
        verifyBy: complete ? lastDayOf('COMPLAINT_VERIFICATION', received) : null, followUpBy: followUp, dueOn: complete ? dueOn : null, ombudsmanFrom: complete ? addDays(lastDayOf('COMPLAINT_OMBUDSMAN', received), 1) : null,
        answer: one.answer ?? null, answeredOn: status === 'REOPENED' ? null : (answeredOn ?? null), respondBy: status === 'REOPENED' || !answeredOn ? null : lastDayOf('COMPLAINT_RESPONSE', last ?? answeredOn), closesAfter: status === 'ANSWERED' ? lastDayOf('COMPLAINT_AUTO_CLOSE', answeredOn!) : null,
        closedOn: status === 'CLOSED' ? last : null, outcome: status === 'CLOSED' ? (silent ? 'UNCONFIRMED' : 'CONFIRMED') : null, archivedFor: one.archivedFor ?? null, reopened: status === 'REOPENED' ? 1 : 0, lateSince: waits && waits < STORY_DAY ? addDays(waits, 1) : null,
        signal: one.signal ? idOf('ServiceDemandSignal', city, one.signal) : null, createdAt: momentOf(received, 30 + index), updatedAt: history.at(-1)?.decidedAt ?? momentOf(received, 30 + index),
      },
    };
  }
}
