import type { PositionKind, Tier } from '../../schema/people/position.ts';
import { managerialCompetencies } from '../reference/competencies-managerial.ts';
import { technicalCompetencies } from '../reference/competencies-technical.ts';
import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import { diceFor } from '../story/dice.ts';
import { nameOf } from '../story/names.ts';

const key = 'volume';
/** The id of the city. */
export const AGENCY = idOf('Agency', key);
const levels = new Map(rules.flatMap(({ code, key, value }) => (code === 'STANDARD_LEVEL' ? [[key, value!] as const] : [])));

/** Offices straight below the city: the first are in every city, further ones carry a number. */
export const offices: readonly (readonly [name: string, kind: string])[] = [
  ['Sekretariat Daerah', 'SECRETARIAT'], ['Sekretariat DPRD', 'SECRETARIAT'], ['Inspektorat', 'INSPECTORATE'], ['Dinas Pendidikan', 'SERVICE'], ['Dinas Kesehatan', 'SERVICE'],
  ['Dinas Pekerjaan Umum', 'SERVICE'], ['Dinas Perumahan dan Kawasan Permukiman', 'SERVICE'], ['Satuan Polisi Pamong Praja', 'POLICE'], ['Dinas Pemadam Kebakaran', 'SERVICE'],
  ['Dinas Sosial', 'SERVICE'], ['Dinas Ketenagakerjaan', 'SERVICE'], ['Dinas Lingkungan Hidup', 'SERVICE'], ['Dinas Kependudukan dan Pencatatan Sipil', 'SERVICE'], ['Dinas Perhubungan', 'SERVICE'],
  ['Dinas Komunikasi dan Informatika', 'SERVICE'], ['Dinas Penanaman Modal', 'SERVICE'], ['Dinas Pariwisata', 'SERVICE'], ['Dinas Perpustakaan dan Arsip', 'SERVICE'],
  ['Badan Kepegawaian dan Pengembangan SDM', 'BOARD'], ['Badan Perencanaan Pembangunan Daerah', 'BOARD'], ['Badan Keuangan Daerah', 'BOARD'], ['Badan Pendapatan Daerah', 'BOARD'],
  ['Badan Penanggulangan Bencana Daerah', 'BOARD'], ['RSUD Kota', 'HOSPITAL'], ['Kecamatan Utara', 'DISTRICT'], ['Kecamatan Selatan', 'DISTRICT'], ['Kecamatan Timur', 'DISTRICT'],
  ['Kecamatan Barat', 'DISTRICT'], ['Kecamatan Tengah', 'DISTRICT'], ['Kecamatan Pesisir', 'DISTRICT'],
];

/** What lies below an office, and below that. */
export const parts = {
  division: ['Sekretariat', 'Bidang Perencanaan', 'Bidang Pelayanan', 'Bidang Pembinaan', 'Bidang Pengendalian', 'Bidang Sarana dan Prasarana', 'Bidang Data dan Informasi'],
  section: ['Subbagian Umum', 'Subbagian Keuangan', 'Seksi Pelayanan', 'Seksi Pengawasan', 'Seksi Pemeliharaan', 'Seksi Pemberdayaan', 'UPT Wilayah', 'Seksi Evaluasi', 'Seksi Kerja Sama'],
};

const fields = [
  'Analis SDM Aparatur', 'Guru', 'Perawat', 'Bidan', 'Dokter', 'Auditor', 'Perencana', 'Arsiparis', 'Pranata Komputer', 'Analis Kebijakan', 'Pranata Humas', 'Penyuluh Sosial', 'Statistisi', 'Pustakawan',
  'Pengelola Pengadaan', 'Apoteker', 'Sanitarian', 'Penata Ruang', 'Pengawas Lingkungan', 'Polisi Pamong Praja', 'Penguji Kendaraan', 'Pranata Laboratorium', 'Nutrisionis', 'Instruktur', 'Pengantar Kerja',
  'Penyuluh Pertanian', 'Analis Keuangan', 'Perancang Peraturan', 'Perekam Medis', 'Pemadam Kebakaran',
];
const tiers: readonly (readonly [Tier, name: string, positionClass: number])[] = [
  ['AHLI_MADYA', 'Ahli Madya', 12], ['AHLI_MUDA', 'Ahli Muda', 10], ['AHLI_PERTAMA', 'Ahli Pertama', 8], ['PENYELIA', 'Penyelia', 8], ['MAHIR', 'Mahir', 7], ['TERAMPIL', 'Terampil', 6],
];
const clerks = ['Pengadministrasi Perkantoran', 'Pengolah Data', 'Penelaah Teknis Kebijakan', 'Operator Layanan Operasional', 'Pengelola Umum Operasional', 'Penata Layanan Operasional'];

interface Position { id: string; n: number; code: string; name: string; kind: PositionKind; tier: Tier | null; echelon: string | null; position_class: number; leads_unit: boolean }
type Plan = Omit<Position, 'id' | 'n' | 'leads_unit'>;

/** So many positions of each kind lead a unit: they come first, one after the other. */
export const LEADERS = { city: 1, office: 20, division: 20, section: 20 };

const structural = (code: string, count: number, name: string, kind: PositionKind, echelon: string, position_class: number): Plan[] =>
  Array.from({ length: count }, (_, i) => ({ code: `${code}-${i + 1}`, name: count === 1 ? name : `${name} ${i + 1}`, kind, tier: null, echelon, position_class }));

function plans(): Plan[] {
  const functional = fields.flatMap(field => tiers.map(([tier, name, position_class]): Plan => ({ code: `JF-${fields.indexOf(field) + 1}-${tier}`, name: `${field} ${name}`, kind: 'FUNCTIONAL', tier, echelon: null, position_class })));
  const executing = clerks.flatMap(name => Array.from({ length: 10 }, (_, i): Plan => ({ code: `PLK-${clerks.indexOf(name) + 1}-${i + 1}`, name: `${name} ${i + 1}`, kind: 'EXECUTING', tier: 'OPERATOR', echelon: null, position_class: 5 })));
  return [
    ...structural('SEKDA', LEADERS.city, 'Sekretaris Daerah', 'JPT_PRATAMA', 'II_A', 15), ...structural('KADIS', LEADERS.office, 'Kepala Dinas Tipe', 'JPT_PRATAMA', 'II_B', 14),
    ...structural('KABID', LEADERS.division, 'Kepala Bidang Tipe', 'ADMINISTRATOR', 'III_B', 11), ...structural('KASI', LEADERS.section, 'Kepala Seksi Tipe', 'SUPERVISOR', 'IV_A', 9), ...functional, ...executing,
  ];
}

/** The positions, numbered; the leading ones first. */
export const positions: readonly Position[] = plans().map((plan, i) => ({ ...plan, id: idOf('Position', key, plan.code), n: i + 1, leads_unit: plan.echelon !== null }));

/** What each position demands: the nine of mansoskul at the level of the law, and three technical ones. `c` is the code, `k` the place. */
export const demands = positions.flatMap(({ n, code, kind, tier }) => {
  const level = levels.get((kind === 'FUNCTIONAL' ? tier : kind) ?? '') ?? 2, dice = diceFor(key, 'demands', code), from = dice.between(0, technicalCompetencies.length - 1);
  const technical = [0, 1, 2].map(i => technicalCompetencies[(from + i * 5) % technicalCompetencies.length]!);
  return [...managerialCompetencies, ...technical].map(({ code: c, kind: of }, i) => ({
    position: n, k: i + 1, c, level: of === 'TECHNICAL' ? Math.max(1, Math.min(5, level + dice.between(-1, 0))) : level, weight: of === 'TECHNICAL' ? 12 - i + 1 : 1, importance: i === 0 || i === 9 ? 'ABSOLUTE' : i === 11 ? 'NEEDED' : 'IMPORTANT',
  }));
});

/** Those who give trainings. */
export const providers = [
  ...['BKPSDM Kota Volume', 'BPSDM Provinsi', 'Pusat Pelatihan LAN', 'Balai Diklat Kesehatan', 'Balai Diklat Keuangan', 'Badan Diklat Kemendagri'].map(name => ({ name, kind: 'GOVERNMENT' })),
  ...Array.from({ length: 22 }, (_, i) => ({ name: `Universitas Mitra ${i + 1}`, kind: 'UNIVERSITY' })), ...Array.from({ length: 6 }, (_, i) => ({ name: `Ikatan Profesi ${i + 1}`, kind: 'PROFESSIONAL' })),
  ...Array.from({ length: 6 }, (_, i) => ({ name: `Lembaga Pelatihan ${i + 1}`, kind: 'PRIVATE' })),
].map((provider, i) => ({ ...provider, n: i + 1, id: idOf('Provider', key, i + 1), code: `P-${String(i + 1).padStart(2, '0')}` }));

const forms = [['KL03', 'Pelatihan Teknis', 32], ['KL03', 'Pelatihan Teknis Lanjutan', 48], ['KL07', 'Lokakarya', 16], ['KL10', 'Bimbingan Teknis', 24], ['KL06', 'Seminar', 6], ['KL11', 'Sosialisasi', 4], ['NKL03', 'E-learning', 12], ['NKL04', 'Pelatihan Jarak Jauh', 20]] as const;
const confers = new Set(['KL03', 'KL10', 'NKL04']);

/** So many trainings, about all competencies; some confer one or two of them. */
export const trainings = (count: number) => Array.from({ length: count }, (_, i) => {
  const dice = diceFor(key, 'training', i), all = [...technicalCompetencies, ...managerialCompetencies], about = all[i % all.length]!, [form, word, hours] = dice.pick(forms);
  const batch = Math.floor(i / all.length) + 1, second = all[(i * 7 + 3) % all.length]!;
  const outcomes = confers.has(form) ? [{ c: about.code, level: dice.between(2, 4) }, ...(dice.chance(0.5) && second !== about ? [{ c: second.code, level: dice.between(1, 3) }] : [])] : [];
  return {
    n: i + 1, id: idOf('Training', key, i + 1), code: `T-${String(i + 1).padStart(4, '0')}`, title: `${word} ${about.name} Angkatan ${batch}`, form, hours, provider: dice.between(1, providers.length),
    status: dice.weighted([['PUBLISHED', 94], ['RETIRED', 4], ['DRAFT', 2]] as const), summary: `Tentang ${about.name.toLowerCase()} bagi pegawai yang tugasnya memerlukannya.`, outcomes,
  };
});

/** Names to draw from, as people of the two cities of the story bear them. */
export const names = (sex: 'MALE' | 'FEMALE', count: number) => Array.from({ length: count }, (_, i) => { const dice = diceFor(key, 'name', sex, i); return nameOf(dice.chance(0.7) ? 'medan' : 'tanjungpinang', sex, dice); });
