import type { WorkPlanStatus } from '../../schema/planning/work-plan.ts';
import type { City } from './organisation.ts';

type Key = City['key'];
/** A plan of the city: its vision, and what leads there. */
export interface CityPlan { readonly title: string; readonly vision: string; readonly instrument: string; readonly missions: readonly string[] }

export const cityPlans: Record<Key, CityPlan> = {
  medan: {
    title: 'RPJMD Kota Medan 2025–2029 (contoh)', instrument: 'Peraturan Daerah Kota Medan tentang RPJMD 2025–2029 (contoh)', vision: 'Medan yang melayani, sehat, dan tertata dari pusat kota sampai pesisir Belawan.',
    missions: ['Mewujudkan tata kelola pemerintahan yang transparan, akuntabel, dan melayani', 'Membangun warga yang sehat, cerdas, dan berdaya saing', 'Menata lingkungan kota dan pesisir yang bersih dan berkelanjutan'],
  },
  tanjungpinang: {
    title: 'RPJMD Kota Tanjungpinang 2025–2029 (contoh)', instrument: 'Peraturan Daerah Kota Tanjungpinang tentang RPJMD 2025–2029 (contoh)', vision: 'Tanjungpinang kota Melayu yang maju, melayani, dan sejahtera di daratan dan pulau.',
    missions: ['Menghadirkan pemerintahan yang bersih dan pelayanan yang mudah dijangkau', 'Meningkatkan mutu hidup warga di daratan dan pulau'],
  },
};

/** The plan before, of which only the vision is kept. */
export const before: Record<Key, Omit<CityPlan, 'missions'>> = {
  medan: { title: 'RPJMD Kota Medan 2021–2024 (contoh)', vision: 'Medan yang berkah, maju, dan kondusif bagi semua.', instrument: 'Peraturan Daerah Kota Medan tentang RPJMD 2021–2024 (contoh)' },
  tanjungpinang: { title: 'RPJMD Kota Tanjungpinang 2021–2024 (contoh)', vision: 'Tanjungpinang yang maju, berbudaya, dan sejahtera.', instrument: 'Peraturan Daerah Kota Tanjungpinang tentang RPJMD 2021–2024 (contoh)' },
};

type Indicated = readonly [indicator: string, measure: string, target: number];
/** An objective: mission by number, code, what is to be so, indicator, office. */
export const objectives: Record<Key, readonly (readonly [mission: number, code: string, statement: string, by: Indicated, unit: string])[]> = {
  medan: [
    [1, 'S1.1', 'Meningkatnya profesionalisme ASN yang memahami perannya dalam visi kota', ['Indeks sistem merit', 'nilai', 330], '5.01'], [1, 'S1.2', 'Meningkatnya kualitas pelayanan publik di loket, kecamatan, dan kelurahan', ['Indeks Kepuasan Masyarakat', 'nilai', 88], '4.12'],
    [2, 'S2.1', 'Meningkatnya mutu layanan kesehatan dasar', ['Puskesmas terakreditasi paripurna', 'persen', 80], '4.02'], [3, 'S3.1', 'Berkurangnya genangan dan kawasan kumuh di pesisir', ['Luas genangan', 'hektare', 120], '4.03'],
  ],
  tanjungpinang: [[1, 'S1.1', 'Meningkatnya profesionalisme ASN', ['Indeks sistem merit', 'nilai', 310], '5.01'], [1, 'S1.2', 'Meningkatnya kualitas pelayanan publik', ['Indeks Kepuasan Masyarakat', 'nilai', 86], '4.10'], [2, 'S2.1', 'Meningkatnya mutu layanan kesehatan di pulau', ['Kunjungan puskesmas pulau yang terlayani', 'persen', 95], '4.02']],
};

/** A programme: objective, code of the nomenclature, name, outcome, office. */
export const programmes: Record<Key, readonly (readonly [objective: string, code: string, name: string, by: Indicated, unit: string])[]> = {
  medan: [
    ['S1.1', '5.03.02', 'Program Kepegawaian Daerah', ['ASN yang dinilai objektif dengan bukti dukung', 'persen', 95], '5.01'], ['S1.1', '5.04.02', 'Program Pengembangan Sumber Daya Manusia', ['ASN yang memenuhi 20 JP setahun', 'persen', 90], '5.01'],
    ['S1.2', '2.12.02', 'Program Pendaftaran Penduduk', ['Dokumen kependudukan selesai pada hari yang sama', 'persen', 90], '4.12'], ['S1.2', '7.01.02', 'Program Penyelenggaraan Pemerintahan dan Pelayanan Publik', ['Pengaduan kecamatan yang dijawab tepat waktu', 'persen', 95], '12.71.08'],
    ['S2.1', '1.02.02', 'Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat', ['Waktu tunggu rawat jalan puskesmas', 'menit', 45], '4.02'],
  ],
  tanjungpinang: [['S1.1', '5.03.02', 'Program Kepegawaian Daerah', ['ASN yang dinilai objektif', 'persen', 90], '5.01'], ['S1.1', '5.04.02', 'Program Pengembangan Sumber Daya Manusia', ['ASN yang memenuhi 20 JP setahun', 'persen', 85], '5.01'], ['S1.2', '2.12.02', 'Program Pendaftaran Penduduk', ['Dokumen selesai pada hari yang sama', 'persen', 88], '4.10']],
};

/** What an office does every year: programme, code, name, indicator, office in charge, budget in million rupiah, months, and whether less is better. */
export interface Deed { readonly programme: string; readonly code: string; readonly name: string; readonly by: Indicated; readonly unit: string; readonly millions: number; readonly months: readonly [number, number]; readonly less?: true }
const bkpsdm = (more: readonly Deed[] = []): readonly Deed[] => [
  { programme: '5.04.02', code: '2.01', name: 'Pelatihan pelayanan publik dan literasi digital bersama perguruan tinggi mitra', by: ['Peserta yang lulus', 'orang', 240], unit: '5.01.02', millions: 1_480, months: [2, 11] },
  { programme: '5.03.02', code: '2.03', name: 'Penilaian kinerja objektif dan umpan balik berkala', by: ['SKP yang dinilai dengan bukti dukung', 'persen', 95], unit: '5.01.01', millions: 420, months: [1, 12] }, ...more,
];
export const deeds: Record<Key, Readonly<Record<string, readonly Deed[]>>> = {
  medan: {
    '5.01': bkpsdm([
      { programme: '5.04.02', code: '2.02', name: 'Penilaian kompetensi dan pendampingan pegawai muda oleh senior', by: ['Pegawai yang dinilai kompetensinya', 'orang', 300], unit: '5.01.03', millions: 910, months: [3, 10] },
      { programme: '5.03.02', code: '2.04', name: 'Sistem informasi kepegawaian terpadu untuk cuti, laporan kinerja, dan dokumen', by: ['Layanan kepegawaian tanpa kertas', 'persen', 80], unit: '5.01.01', millions: 1_250, months: [1, 9] },
      { programme: '5.03.02', code: '2.05', name: 'Forum dialog ASN dan warga mengenai pelayanan', by: ['Masukan warga yang ditindaklanjuti', 'persen', 75], unit: '5.01.04', millions: 260, months: [4, 11] },
    ]),
    '4.12': [{ programme: '2.12.02', code: '2.01', name: 'Pelayanan dokumen kependudukan sampai kelurahan', by: ['Rata-rata waktu selesai', 'jam', 24], unit: '4.12', millions: 2_300, months: [1, 12], less: true }],
    '4.02': [{ programme: '1.02.02', code: '2.02', name: 'Penambahan loket dan tenaga pendaftaran puskesmas', by: ['Waktu tunggu rawat jalan', 'menit', 45], unit: '4.02', millions: 3_150, months: [1, 12], less: true }],
    '12.71.08': [{ programme: '7.01.02', code: '2.01', name: 'Penanganan pengaduan pelayanan kecamatan dan kelurahan', by: ['Pengaduan yang dijawab tepat waktu', 'persen', 95], unit: '12.71.08', millions: 380, months: [1, 12] }],
  },
  tanjungpinang: { '5.01': bkpsdm(), '4.10': [{ programme: '2.12.02', code: '2.01', name: 'Jemput bola dokumen kependudukan ke pulau', by: ['Perjalanan layanan', 'kali', 24], unit: '4.10', millions: 540, months: [2, 11] }] },
};

/** The work plans of the story, in every state. */
export const workPlans: Record<Key, readonly (readonly [unit: string, year: number, status: WorkPlanStatus])[]> = {
  medan: [['5.01', 2025, 'CLOSED'], ['5.01', 2026, 'IN_EXECUTION'], ['5.01', 2027, 'PROPOSED'], ['4.12', 2026, 'IN_EXECUTION'], ['4.02', 2026, 'IN_EXECUTION'], ['12.71.08', 2026, 'IN_EXECUTION'], ['12.71.08', 2027, 'APPROVED'], ['4.02', 2027, 'RETURNED'], ['4.12', 2027, 'DRAFT']],
  tanjungpinang: [['5.01', 2026, 'IN_EXECUTION'], ['5.01', 2027, 'DRAFT'], ['4.10', 2026, 'APPROVED']],
};

/** What whoever leads a unit is to achieve in 2026, of two results: an activity of that year's plan, or an objective. */
export const ties: Record<Key, Readonly<Record<string, readonly [first: string, second?: string]>>> = {
  medan: { '5.01': ['S1.1', 'S1.1'], '5.01.01': ['5.01 2.03', '5.01 2.04'], '5.01.02': ['5.01 2.01'], '5.01.03': ['5.01 2.02', '5.01 2.02'], '5.01.04': ['5.01 2.05'], '4.12': ['4.12 2.01', 'S1.2'], '12.71.08': ['12.71.08 2.01', 'S1.2'] },
  tanjungpinang: { '5.01': ['S1.1', 'S1.1'], '5.01.01': ['5.01 2.03'], '5.01.02': ['5.01 2.01'], '4.10': ['4.10 2.01', 'S1.2'] },
};

export const accounts = ['Kegiatan berjalan sesuai jadwal; daftar hadir dan hasil terlampir pada tautan.', 'Sebagian bergeser karena penyesuaian anggaran, dikejar pada triwulan berikutnya.', 'Target terlampaui berkat kerja sama dengan perguruan tinggi mitra.'];
export const closing = 'Sebagian besar target tercapai; layanan tanpa kertas dilanjutkan pada tahun berikutnya dengan anggaran yang lebih kecil.';
