import type { Importance } from '../../schema/competency/standard.ts';
import type { Sex } from '../../schema/people/employee.ts';
import type { Echelon, PositionKind, Tier } from '../../schema/people/position.ts';

/** What people who hold a position have learnt; decides their titles. */
export type Field =
  | 'general' | 'economy' | 'law' | 'engineering' | 'computing' | 'nursing' | 'midwifery' | 'medicine' | 'records' | 'teaching' | 'psychology' | 'social' | 'archives' | 'planning' | 'uniformed';

/** A position of the catalogue. */
export interface Post {
  readonly code: string;
  readonly name: string;
  readonly kind: PositionKind;
  readonly echelon?: Echelon;
  readonly tier?: Tier;
  readonly positionClass: number;
  readonly lowest: string;
  readonly highest: string;
  readonly leadsUnit: boolean;
  readonly summary: string;
  readonly field: Field;
  readonly women: number;
  /** Technical competencies it needs: code and level, the first of all. */
  readonly technical: readonly (readonly [code: string, level: number])[];
}

interface Given {
  readonly field?: Field;
  /** Share of women among its holders. */
  readonly women?: number;
  readonly technical?: string;
}

const technicalOf = (text = ''): Post['technical'] => text.split(' ').filter(Boolean).map(pair => [pair.split(':')[0]!, Number(pair.split(':')[1])] as const);

const ranksOf: Partial<Record<Tier | Echelon, readonly [string, string]>> = {
  II_A: ['IV/c', 'IV/d'], II_B: ['IV/b', 'IV/c'], III_A: ['IV/a', 'IV/b'], III_B: ['III/d', 'IV/a'], IV_A: ['III/c', 'III/d'], IV_B: ['III/b', 'III/c'],
  AHLI_UTAMA: ['IV/d', 'IV/e'], AHLI_MADYA: ['IV/a', 'IV/c'], AHLI_MUDA: ['III/c', 'III/d'], AHLI_PERTAMA: ['III/a', 'III/b'],
  PENYELIA: ['III/c', 'III/d'], MAHIR: ['III/a', 'III/b'], TERAMPIL: ['II/b', 'II/d'], PEMULA: ['II/a', 'II/a'],
};

const kinds: Record<Echelon, PositionKind> = {
  I_A: 'JPT_UTAMA', I_B: 'JPT_MADYA', II_A: 'JPT_PRATAMA', II_B: 'JPT_PRATAMA', III_A: 'ADMINISTRATOR', III_B: 'ADMINISTRATOR', IV_A: 'SUPERVISOR', IV_B: 'SUPERVISOR',
};

const literacy: Record<PositionKind, number> = { JPT_UTAMA: 3, JPT_MADYA: 3, JPT_PRATAMA: 3, ADMINISTRATOR: 3, SUPERVISOR: 2, FUNCTIONAL: 2, EXECUTING: 1 };

function post(row: Omit<Post, 'technical' | 'field' | 'women' | 'lowest' | 'highest'> & Partial<Pick<Post, 'lowest' | 'highest'>>, { field = 'general', women = 0.5, technical }: Given): Post {
  const asked = technicalOf(technical);
  const own = asked.some(([code]) => code === 'KOM.01') ? asked : [...asked, ['KOM.01', literacy[row.kind]] as const];
  const [lowest, highest] = ranksOf[row.tier ?? row.echelon!] ?? [row.lowest!, row.highest!];
  return { lowest, highest, ...row, field, women, technical: own };
}

const managerial = (code: string, name: string, echelon: Echelon, positionClass: number, leadsUnit: boolean, summary: string, given: Given): Post =>
  post({ code, name, kind: kinds[echelon], echelon, positionClass, leadsUnit, summary }, { women: 0.32, ...given });

const classes: Partial<Record<Tier, number>> = { AHLI_UTAMA: 14, AHLI_MADYA: 12, AHLI_MUDA: 10, AHLI_PERTAMA: 8, PENYELIA: 8, MAHIR: 7, TERAMPIL: 6, PEMULA: 5 };
const tiers: Partial<Record<Tier, string>> = {
  AHLI_UTAMA: 'Ahli Utama', AHLI_MADYA: 'Ahli Madya', AHLI_MUDA: 'Ahli Muda', AHLI_PERTAMA: 'Ahli Pertama', PENYELIA: 'Penyelia', MAHIR: 'Mahir', TERAMPIL: 'Terampil', PEMULA: 'Pemula',
};

function functional(code: string, name: string, summary: string, given: Given, byTier: Partial<Record<Tier, string>>): Post[] {
  return (Object.entries(byTier) as [Tier, string][]).map(([tier, technical]) => post(
    { code: `JF-${code}-${tier.replace('AHLI_', '')}`, name: `${name} ${tiers[tier]}`, kind: 'FUNCTIONAL', tier, positionClass: classes[tier]!, leadsUnit: false, summary }, { ...given, technical },
  ));
}

const executing = (code: string, name: string, tier: Tier, positionClass: number, range: readonly [string, string], summary: string, given: Given): Post =>
  post({ code: `PLK-${code}`, name, kind: 'EXECUTING', tier, positionClass, lowest: range[0], highest: range[1], leadsUnit: false, summary }, given);

const structural: readonly Post[] = [
  managerial('STAF-AHLI', 'Staf Ahli Wali Kota', 'II_B', 13, false, 'Memberikan telaahan dan pertimbangan kepada Wali Kota mengenai masalah pemerintahan, hukum, ekonomi, dan kemasyarakatan sesuai keahliannya.', { technical: 'KEB.01:4 REN.01:3' }),
  managerial('SEKRETARIS-OPD', 'Sekretaris Dinas/Badan', 'III_A', 12, true, 'Mengoordinasikan perencanaan, keuangan, kepegawaian, dan urusan umum perangkat daerah serta memberikan dukungan administrasi kepada seluruh bidang.', { technical: 'KEU.01:3 ASN.01:3 REN.01:3' }),
  managerial('KABAG', 'Kepala Bagian', 'III_A', 12, true, 'Menyiapkan perumusan kebijakan, koordinasi, dan evaluasi pada bagian yang dipimpinnya di lingkungan Sekretariat Daerah atau Sekretariat DPRD.', { technical: 'KEB.01:3 HKM.01:3' }),
  managerial('IRBAN', 'Inspektur Pembantu', 'III_A', 12, true, 'Memimpin pelaksanaan audit, reviu, evaluasi, dan pemantauan pada perangkat daerah di wilayah kerjanya.', { technical: 'WAS.01:4 WAS.02:3', field: 'economy' }),
  managerial('CAMAT', 'Camat', 'III_A', 12, true, 'Memimpin penyelenggaraan pemerintahan umum, pelayanan publik, ketenteraman dan ketertiban, serta pemberdayaan masyarakat di kecamatan dan membina kelurahan.', { technical: 'KEC.01:4 PEL.01:3 TRB.01:3' }),
  managerial('KABID', 'Kepala Bidang', 'III_B', 11, true, 'Merumuskan kebijakan teknis bidangnya, mengoordinasikan pelaksanaan program, dan mengevaluasi hasilnya untuk dilaporkan kepada kepala dinas atau badan.', { technical: 'REN.01:3 KEB.01:3' }),
  managerial('SEKCAM', 'Sekretaris Kecamatan', 'III_B', 11, true, 'Mengelola administrasi umum, keuangan, perencanaan, dan kepegawaian kecamatan serta mengoordinasikan tugas seluruh seksi.', { technical: 'KEC.01:3 KEU.01:3' }),
  managerial('KASUBBAG', 'Kepala Subbagian Umum dan Kepegawaian', 'IV_A', 9, true, 'Melaksanakan urusan surat-menyurat, kepegawaian, rumah tangga, dan perlengkapan perangkat daerah.', { technical: 'ASN.01:2 ARS.01:2 KEU.02:2', women: 0.5 }),
  managerial('LURAH', 'Lurah', 'IV_A', 9, true, 'Memimpin pelayanan masyarakat, ketenteraman dan ketertiban, pemberdayaan, serta pemeliharaan lingkungan di kelurahan.', { technical: 'KEC.01:3 PEL.01:2' }),
  managerial('KASI-KEC', 'Kepala Seksi Kecamatan', 'IV_A', 9, true, 'Melaksanakan tugas kecamatan pada seksi yang dipimpinnya serta membina kelurahan di bidang tersebut.', { technical: 'KEC.01:2 PEL.01:2' }),
  managerial('KA-UPT', 'Kepala Unit Pelaksana Teknis', 'IV_A', 9, true, 'Memimpin kegiatan teknis operasional dinas di wilayah atau fasilitas yang menjadi tanggung jawabnya.', { technical: 'KEU.02:2 PEL.01:2' }),
  managerial('SEKLUR', 'Sekretaris Kelurahan', 'IV_B', 8, false, 'Menyelenggarakan administrasi kelurahan dan membantu lurah mengoordinasikan pelayanan kepada warga.', { technical: 'KEC.01:2 ARS.01:2', women: 0.5 }),
  post({ code: 'KA-PUSKESMAS', name: 'Kepala Puskesmas (Dokter Ahli Muda)', kind: 'FUNCTIONAL', tier: 'AHLI_MUDA', positionClass: 10, leadsUnit: true, summary: 'Dokter dengan tugas tambahan memimpin puskesmas: merencanakan, menggerakkan, dan menilai upaya kesehatan di wilayah kerjanya.' }, { field: 'medicine', women: 0.6, technical: 'KES.03:3 PEL.01:2' }),
  post({ code: 'KA-SEKOLAH', name: 'Kepala Sekolah (Guru Ahli Madya)', kind: 'FUNCTIONAL', tier: 'AHLI_MADYA', positionClass: 12, leadsUnit: true, summary: 'Guru dengan tugas tambahan memimpin sekolah: mengelola pembelajaran, sumber daya, dan hubungan dengan orang tua serta masyarakat.' }, { field: 'teaching', women: 0.6, technical: 'PDD.01:4' }),
];

const professions: readonly Post[] = [
  ...functional('ASDMA', 'Analis Sumber Daya Manusia Aparatur', 'Menganalisis kebutuhan, pengangkatan, pengembangan, dan kinerja ASN serta menyusun rekomendasi pengelolaannya.', { field: 'psychology' }, { AHLI_PERTAMA: 'ASN.01:2 ASN.02:2', AHLI_MUDA: 'ASN.01:3 ASN.02:3', AHLI_MADYA: 'ASN.01:4 ASN.02:4' }),
  ...functional('ASESOR', 'Asesor Sumber Daya Manusia Aparatur', 'Menilai kompetensi dan potensi ASN dengan metode yang baku dan menyusun rekomendasi pengembangannya.', { field: 'psychology' }, { AHLI_MUDA: 'ASN.02:3 ASN.01:3' }),
  ...functional('AK', 'Analis Kebijakan', 'Melakukan riset dan analisis kebijakan serta menyusun saran kebijakan bagi pimpinan.', {}, { AHLI_PERTAMA: 'KEB.01:2', AHLI_MUDA: 'KEB.01:3 PEL.01:2', AHLI_MADYA: 'KEB.01:4 REN.01:3' }),
  ...functional('PERENCANA', 'Perencana', 'Menyiapkan, menyusun, memantau, dan mengevaluasi rencana pembangunan daerah.', { field: 'planning' }, { AHLI_PERTAMA: 'REN.01:2', AHLI_MUDA: 'REN.01:3 KEU.01:2' }),
  ...functional('AUDITOR', 'Auditor', 'Melaksanakan pengawasan intern atas keuangan, kinerja, dan kepatuhan perangkat daerah.', { field: 'economy' }, { AHLI_PERTAMA: 'WAS.01:2 WAS.02:2', AHLI_MUDA: 'WAS.01:3 WAS.02:3', AHLI_MADYA: 'WAS.01:4 WAS.02:4' }),
  ...functional('PPUPD', 'Pengawas Penyelenggaraan Urusan Pemerintahan di Daerah', 'Mengawasi pelaksanaan urusan pemerintahan daerah di luar pengawasan keuangan.', { field: 'law' }, { AHLI_MUDA: 'WAS.01:3' }),
  ...functional('PBJ', 'Pengelola Pengadaan Barang/Jasa', 'Merencanakan, memilih penyedia, dan mengelola kontrak pengadaan barang/jasa pemerintah.', { field: 'economy' }, { AHLI_PERTAMA: 'PBJ.01:2', AHLI_MUDA: 'PBJ.01:3 WAS.02:2' }),
  ...functional('PRAKOM', 'Pranata Komputer', 'Membangun, memelihara, dan mengamankan sistem informasi serta infrastruktur teknologi pemerintah.', { field: 'computing', women: 0.35 }, { AHLI_PERTAMA: 'KOM.02:3 KOM.01:3', TERAMPIL: 'KOM.02:2 KOM.01:3' }),
  ...functional('ARSIPARIS', 'Arsiparis', 'Mengelola arsip dinamis dan statis serta membina kearsipan perangkat daerah.', { field: 'archives', women: 0.6 }, { AHLI_PERTAMA: 'ARS.01:3', TERAMPIL: 'ARS.01:2' }),
  ...functional('ADK', 'Administrator Database Kependudukan', 'Mengelola dan menjamin mutu basis data kependudukan serta pemanfaatannya.', { field: 'computing' }, { AHLI_PERTAMA: 'ADK.01:3 KOM.01:3' }),
  ...functional('PERAWAT', 'Perawat', 'Memberikan asuhan keperawatan kepada pasien, keluarga, dan masyarakat.', { field: 'nursing', women: 0.8 }, { AHLI_PERTAMA: 'KES.01:3', PENYELIA: 'KES.01:4', MAHIR: 'KES.01:3', TERAMPIL: 'KES.01:2' }),
  ...functional('BIDAN', 'Bidan', 'Memberikan pelayanan kesehatan ibu, anak, dan keluarga berencana.', { field: 'midwifery', women: 1 }, { MAHIR: 'KES.03:3', TERAMPIL: 'KES.03:2' }),
  ...functional('DOKTER', 'Dokter', 'Memberikan pelayanan medis perorangan dan membina upaya kesehatan masyarakat.', { field: 'medicine', women: 0.6 }, { AHLI_PERTAMA: 'KES.03:2', AHLI_MADYA: 'KES.03:4', AHLI_UTAMA: 'KES.03:5' }),
  ...functional('REKMED', 'Perekam Medis', 'Mengelola rekam medis, kodifikasi diagnosis, dan informasi kesehatan.', { field: 'records', women: 0.7 }, { MAHIR: 'KES.02:3', TERAMPIL: 'KES.02:2' }),
  ...functional('GURU', 'Guru', 'Merencanakan, melaksanakan, dan menilai pembelajaran serta membimbing peserta didik.', { field: 'teaching', women: 0.7 }, { AHLI_PERTAMA: 'PDD.01:2', AHLI_MUDA: 'PDD.01:3', AHLI_MADYA: 'PDD.01:4' }),
  ...functional('JALAN', 'Teknik Jalan dan Jembatan', 'Merencanakan dan mengawasi pembangunan serta pemeliharaan jalan, jembatan, dan drainase kota.', { field: 'engineering', women: 0.25 }, { AHLI_PERTAMA: 'PUP.01:2', AHLI_MUDA: 'PUP.01:3 PBJ.01:2' }),
  ...functional('PENATARUANG', 'Penata Ruang', 'Menyusun rencana rinci tata ruang serta mengendalikan pemanfaatan ruang dan bangunan.', { field: 'engineering', women: 0.4 }, { AHLI_PERTAMA: 'PUP.02:3' }),
  ...functional('DALKLING', 'Pengendali Dampak Lingkungan', 'Mencegah, memantau, dan menanggulangi pencemaran serta membina pengelolaan sampah.', { field: 'engineering' }, { AHLI_MUDA: 'LHD.01:3' }),
  ...functional('SATPOLPP', 'Polisi Pamong Praja', 'Menegakkan peraturan daerah serta menjaga ketenteraman dan ketertiban umum.', { field: 'uniformed', women: 0.2 }, { AHLI_PERTAMA: 'TRB.01:3', TERAMPIL: 'TRB.01:2', PEMULA: 'TRB.01:1' }),
  ...functional('DAMKAR', 'Pemadam Kebakaran', 'Mencegah dan menanggulangi kebakaran serta menyelamatkan jiwa dan harta benda.', { field: 'uniformed', women: 0.05 }, { TERAMPIL: 'BEN.01:2', PEMULA: 'BEN.01:1' }),
  ...functional('HUMAS', 'Pranata Hubungan Masyarakat', 'Mengelola informasi, hubungan media, dan kanal pengaduan pemerintah kota.', { field: 'social' }, { AHLI_PERTAMA: 'PEL.01:3 KOM.01:3' }),
  ...functional('PERANCANG', 'Perancang Peraturan Perundang-undangan', 'Menyusun rancangan produk hukum daerah dan mengharmonisasikannya.', { field: 'law' }, { AHLI_MUDA: 'HKM.01:3 KEB.01:2' }),
  ...functional('PEKSOS', 'Pekerja Sosial', 'Mendampingi dan memulihkan keberfungsian sosial perorangan, keluarga, dan kelompok rentan.', { field: 'social', women: 0.6 }, { AHLI_PERTAMA: 'SOS.01:2 PEL.01:2' }),
  ...functional('PERIZINAN', 'Penata Perizinan', 'Memeriksa, mengolah, dan mengawal permohonan perizinan berusaha hingga terbit.', { field: 'general', women: 0.55 }, { AHLI_PERTAMA: 'PTS.01:2 PEL.01:2' }),
  ...functional('AKPD', 'Analis Keuangan Pusat dan Daerah', 'Menganalisis anggaran, perbendaharaan, dan pertanggungjawaban keuangan daerah.', { field: 'economy', women: 0.55 }, { AHLI_PERTAMA: 'KEU.01:2', AHLI_MUDA: 'KEU.01:3 KEU.02:2' }),
];

const executives: readonly Post[] = [
  executing('PTK', 'Penelaah Teknis Kebijakan', 'KLEREK', 7, ['III/a', 'III/d'], 'Menelaah data dan bahan kebijakan teknis serta menyiapkan konsep naskah dinas.', { technical: 'KEB.01:1 ARS.01:1' }),
  executing('PLO', 'Penata Layanan Operasional', 'OPERATOR', 7, ['III/a', 'III/d'], 'Menata dan mengevaluasi pelayanan operasional kepada masyarakat di unit kerjanya.', { technical: 'PEL.01:2' }),
  executing('PDI', 'Pengolah Data dan Informasi', 'KLEREK', 6, ['II/c', 'III/c'], 'Mengumpulkan, mengolah, dan menyajikan data serta informasi unit kerja.', { technical: 'KOM.01:2' }),
  executing('PGLO', 'Pengelola Layanan Operasional', 'OPERATOR', 6, ['II/c', 'III/c'], 'Mengelola pelaksanaan layanan operasional dan mencatat hasilnya.', { technical: 'PEL.01:1' }),
  executing('PA', 'Pengadministrasi Perkantoran', 'KLEREK', 5, ['II/a', 'III/b'], 'Menerima, mencatat, dan menyimpan dokumen serta melayani administrasi perkantoran.', { technical: 'ARS.01:1', women: 0.6 }),
  executing('OLO', 'Operator Layanan Operasional', 'OPERATOR', 5, ['II/a', 'III/b'], 'Mengoperasikan layanan di loket atau lapangan sesuai prosedur.', { technical: 'PEL.01:1' }),
  executing('TSP', 'Teknisi Sarana dan Prasarana', 'TEKNISI', 5, ['II/a', 'III/b'], 'Merawat dan memperbaiki sarana serta prasarana unit kerja.', { technical: 'KEU.02:1', women: 0.1 }),
  executing('PUO', 'Pengelola Umum Operasional', 'OPERATOR', 3, ['I/c', 'II/c'], 'Membantu kelancaran operasional kantor, kebersihan, dan lapangan.', { technical: 'PEL.01:1', women: 0.3 }),
];

/** The positions both cities draw on; those that lead an office come with the office. */
export const catalogue: readonly Post[] = [...structural, ...professions, ...executives];

/** The position that leads an office. */
export function headOf(office: { readonly code: string; readonly name: string; readonly head: string; readonly affairs: readonly string[] }): Post {
  const top = office.code === '1.01';
  const technical = office.affairs.map((code, index) => `${code}:${index === 0 ? 4 : 3}`).join(' ');
  const summary = top
    ? 'Membantu Wali Kota menyusun kebijakan, mengoordinasikan seluruh perangkat daerah, dan memimpin pelayanan administrasi pemerintahan kota sebagai pejabat yang berwenang.'
    : `Memimpin ${office.name}: merumuskan kebijakan, mengoordinasikan dan membina pelaksanaannya, serta mempertanggungjawabkan kinerjanya kepada Wali Kota.`;
  return managerial(`KEPALA-${office.code}`, office.head, top ? 'II_A' : 'II_B', top ? 15 : 14, true, summary, { technical });
}

/** How much a position depends on its technical competencies, in the order they are written. */
export const importanceAt = (index: number): Importance => (index === 0 ? 'ABSOLUTE' : index === 1 ? 'IMPORTANT' : 'NEEDED');

/** Men or women, as often as the position has them. */
export const sexFor = (post: Post, chance: (share: number) => boolean): Sex => (chance(post.women) ? 'FEMALE' : 'MALE');
