import type { Aspect, CoreValue, ResultKind } from '../../schema/performance/result.ts';
import type { Post } from './positions.ts';

/** An indicator: aspect, what is looked at, target, unit, and whether less is better. */
export type Measured = readonly [aspect: Aspect, statement: string, target: number, unit: string, less?: true];
export interface Wanted { readonly kind: ResultKind; readonly statement: string; readonly indicators: readonly Measured[] }

const leaders: readonly Wanted[] = [
  { kind: 'MAIN', statement: 'Meningkatnya kepuasan masyarakat atas layanan unit kerja', indicators: [['QUALITY', 'Indeks Kepuasan Masyarakat', 86, 'nilai'], ['TIME', 'Rata-rata waktu penyelesaian layanan', 3, 'hari', true]] },
  { kind: 'MAIN', statement: 'Terlaksananya program dan anggaran unit kerja sesuai rencana', indicators: [['QUANTITY', 'Realisasi kegiatan', 95, 'persen'], ['COST', 'Selisih belanja terhadap pagu', 5, 'persen', true]] },
];
const functional: readonly Wanted[] = [
  { kind: 'MAIN', statement: 'Tersusunnya bahan dan hasil kerja jabatan fungsional yang dimanfaatkan unit kerja', indicators: [['QUANTITY', 'Dokumen yang diselesaikan', 12, 'dokumen'], ['QUALITY', 'Dokumen yang diterima tanpa perbaikan', 90, 'persen']] },
  { kind: 'MAIN', statement: 'Terlayaninya permintaan data dan konsultasi tepat waktu', indicators: [['TIME', 'Rata-rata waktu tanggapan', 2, 'hari', true]] },
];
const executing: readonly Wanted[] = [
  { kind: 'MAIN', statement: 'Terselesaikannya berkas layanan administrasi sesuai standar', indicators: [['QUANTITY', 'Berkas yang diselesaikan', 480, 'berkas'], ['TIME', 'Rata-rata waktu penyelesaian berkas', 2, 'hari', true]] },
  { kind: 'MAIN', statement: 'Tertatanya arsip dan data unit kerja', indicators: [['QUALITY', 'Arsip yang tertata', 95, 'persen']] },
];
const additional: Wanted = { kind: 'ADDITIONAL', statement: 'Anggota tim pembangunan zona integritas', indicators: [['QUANTITY', 'Rapat tim yang diikuti', 6, 'kali']] };

/** What somebody in a position plans to achieve. */
export const wantedOf = ({ kind }: Post, more: boolean): readonly Wanted[] => [...(kind === 'FUNCTIONAL' ? functional : kind === 'EXECUTING' ? executing : leaders), ...(more ? [additional] : [])];

export const expectations: Readonly<Partial<Record<CoreValue, string>>> = {
  SERVICE: 'Menyelesaikan permintaan warga pada hari yang sama bila berkas lengkap.', ACCOUNTABLE: 'Melaporkan capaian setiap bulan beserta bukti dukungnya.',
  COMPETENT: 'Mengikuti pelatihan sesuai kesenjangan kompetensi tahun ini.', COLLABORATIVE: 'Berbagi tugas loket saat antrean panjang.',
};

export const deeds = ['Target triwulan ini tercapai; daftar hasil kerja terlampir pada tautan.', 'Sebagian terlambat karena gangguan jaringan, sisanya diselesaikan pekan berikutnya.', 'Berjalan sesuai rencana, tanpa keluhan yang tercatat.'];
export const praise = ['Ketepatan waktu sudah baik. Perhatikan kelengkapan bukti dukung.', 'Terima kasih atas bantuan kepada rekan di loket; pertahankan.', 'Mohon laporan disampaikan sebelum tanggal 5 setiap bulan.'];
export const objectionReasons = 'Realisasi indikator kuantitas melampaui target dan bukti dukungnya lengkap, tetapi hasil kerja dinilai di bawah ekspektasi.';
