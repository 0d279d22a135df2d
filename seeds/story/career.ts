import type { CareerMoveKind } from '../../schema/career/path.ts';
import type { CareerPlanStatus } from '../../schema/career/plan.ts';
import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import type { Post } from './positions.ts';

/** Paths by name: what they are for, and their edges, position by position. */
const paths: readonly (readonly [name: string, description: string, ...edges: (readonly [from: string, to: string])[]])[] = [
  ['Kewilayahan', 'Dari kelurahan sampai memimpin kecamatan, terbuka bagi pelaksana dan analis kebijakan.',
    ['PLK-PTK', 'SEKLUR'], ['SEKLUR', 'LURAH'], ['JF-AK-MUDA', 'LURAH'], ['LURAH', 'KASI-KEC'], ['KASI-KEC', 'LURAH'], ['LURAH', 'SEKCAM'], ['KASI-KEC', 'SEKCAM'], ['SEKCAM', 'KABID'], ['SEKCAM', 'CAMAT'], ['CAMAT', 'SEKRETARIS-OPD']],
  ['Analisis kebijakan', 'Jenjang analis kebijakan, dengan jalan ke jabatan administrator.', ['PLK-PTK', 'JF-AK-PERTAMA'], ['JF-AK-PERTAMA', 'JF-AK-MUDA'], ['JF-AK-MUDA', 'JF-AK-MADYA'], ['JF-AK-MUDA', 'KABID'], ['JF-AK-MADYA', 'KABAG']],
  ['Kepegawaian', 'Dari penelaah sampai memimpin BKPSDM.', ['PLK-PTK', 'JF-ASDMA-PERTAMA'], ['JF-ASDMA-PERTAMA', 'JF-ASDMA-MUDA'], ['JF-ASDMA-MUDA', 'JF-ASDMA-MADYA'], ['JF-ASDMA-MUDA', 'KABID'], ['KABID', 'SEKRETARIS-OPD'], ['SEKRETARIS-OPD', 'KEPALA-5.01']],
  ['Tata usaha', 'Jalur lama; tidak diikuti lagi sejak penyetaraan jabatan pengawas.'],
  ['Pelayanan kesehatan', 'Jenjang dokter puskesmas.', ['JF-DOKTER-PERTAMA', 'JF-DOKTER-MUDA'], ['JF-DOKTER-MUDA', 'KA-PUSKESMAS'], ['JF-DOKTER-MUDA', 'JF-DOKTER-MADYA']],
];

const given = (code: string, key: string) => rules.findLast(rule => rule.code === code && rule.key === key)!;

/** What kind of move leads from one position to another, by the rules planted. */
function kindOf(from: Post, to: Post): CareerMoveKind {
  const rung = ({ kind, tier }: Post) => given('POSITION_ORDER', kind === 'FUNCTIONAL' ? tier! : kind).value!, group = ({ kind }: Post) => given('POSITION_GROUP', kind).text;
  if (group(from) !== group(to)) return 'DIAGONAL';
  return rung(to) > rung(from) ? 'VERTICAL' : 'HORIZONTAL';
}

/** The career paths of a city. */
export function careerOf(city: City['key'], agency: string, used: readonly Post[]) {
  const posts = new Map(used.map(post => [post.code, post]));
  return {
    paths: paths.map(([name, description, ...edges]) => ({ id: idOf('CareerPath', city, name), agency, name, description, active: edges.length > 0 })),
    edges: paths.flatMap(([name, , ...edges]) => edges.filter(edge => edge.every(code => posts.has(code))).map(([from, to]) => ({
      id: idOf('CareerStep', city, name, from, to), agency, careerPath: idOf('CareerPath', city, name), from: idOf('Position', city, from), to: idOf('Position', city, to), kind: kindOf(posts.get(from)!, posts.get(to)!),
    }))),
  };
}

const talk = 'Pegawai menyampaikan minat dan kesiapannya; atasan menilai pengalaman di lapangan sudah cukup dan menyarankan kompetensi yang perlu diperkuat lebih dahulu.';
/** Career plans by post: what is aimed at, by when, where it stands. */
const plans: Record<City['key'], readonly (readonly [post: string, target: string, year: number, status: CareerPlanStatus, aim: string])[]> = {
  medan: [
    ['12.71.08/JF-AK-MUDA/1', 'LURAH', 2028, 'IN_PROGRESS', 'Memimpin kelurahan pesisir dan menerapkan pengalaman analisis kebijakan pada pelayanan warga.'], ['12.71.08/JF-AK-MUDA/1', 'JF-AK-MADYA', 2030, 'ABANDONED', 'Naik jenjang pada jabatan fungsional yang sama.'],
    ['12.71.08/PLK-PTK/1', 'SEKLUR', 2027, 'SUBMITTED', 'Belajar memimpin administrasi kelurahan sesudah lima tahun menelaah kebijakan.'], ['12.71.08/PLK-PLO/1', 'SEKLUR', 2029, 'DRAFT', 'Memahami pelayanan kelurahan dari dekat.'],
    ['5.01.01/JF-ASDMA-MUDA/1', 'JF-ASDMA-MADYA', 2029, 'AGREED', 'Naik jenjang dan membina analis yang lebih muda.'], ['12.71.08.00/leader', 'CAMAT', 2029, 'RETURNED', 'Memimpin kecamatan sesudah menyelesaikan PKA.'], ['5.01.03/leader', 'SEKRETARIS-OPD', 2026, 'SUBMITTED', 'Mengoordinasikan seluruh bidang BKPSDM.'],
  ],
  tanjungpinang: [['5.01.01/JF-ASDMA-MUDA/1', 'KABID', 2028, 'AGREED', 'Memimpin bidang mutasi dan promosi.'], ['5.01.02/leader', 'KABAG', 2030, 'DRAFT', 'Memimpin bagian di sekretariat daerah.'], ['5.01.02/leader', 'SEKRETARIS-OPD', 2028, 'IN_PROGRESS', 'Mengoordinasikan perencanaan dan keuangan badan.']],
};
const walked: readonly CareerPlanStatus[] = ['SUBMITTED', 'AGREED', 'IN_PROGRESS'];

/** The career plans of a city, the dialogues about them, and how they came to where they stand. */
export function careerPlansOf(city: City['key'], agency: string, people: readonly Person[], signers: Signers) {
  const made = plans[city].flatMap(([post, target, targetYear, status, aim]) => {
    const person = people.find(one => one.post === post);
    return person ? [planOf(person, target, targetYear, status, aim)] : [];
  });
  return { plans: made.map(({ row }) => row), dialogues: made.flatMap(({ dialogues }) => dialogues), decisions: made.flatMap(({ decisions }) => decisions) };

  function planOf(person: Person, target: string, targetYear: number, status: CareerPlanStatus, aim: string) {
    const id = idOf('CareerPlan', person.id, target), me = signers.of(person), boss = signers.supervisor(person), begun = ['SUBMITTED', 'RETURNED', 'DRAFT'].includes(status) ? '2026-11-10' : '2026-02-09', far = walked.indexOf(status);
    const submit: Step = ['submit', 'SUBMITTED', me], way: Step[] = [submit, ['agree', 'AGREED', boss], ['start', 'IN_PROGRESS', me]];
    const steps = status === 'RETURNED' ? [submit, ['return', 'RETURNED', boss, 'Selesaikan dahulu PKA, lalu ajukan kembali.'] as Step] : status === 'ABANDONED' ? [['abandon', 'ABANDONED', me, 'Memilih jalur kewilayahan.'] as Step] : way.slice(0, far + 1), decisions = decisionsOf('CareerPlan', id, agency, 'DRAFT', begun, steps);
    const dayOf = (move: string) => decisions.findLast(d => d.move === move)?.decidedAt.toISOString().slice(0, 10) ?? null, last = decisions.at(-1)?.decidedAt ?? momentOf(begun, 30);
    return {
      row: { id, agency, employee: person.id, target: idOf('Position', city, target), targetYear, aim, status, employeeAgreedOn: far >= 0 ? dayOf('submit') : null, supervisorAgreedOn: dayOf('agree'), closedOn: dayOf('abandon'), createdAt: momentOf(begun, 10), updatedAt: last },
      dialogues: far > 0 ? [{ id: idOf('CareerDialogue', id), agency, plan: id, heldOn: begun, summary: talk, agreements: 'Pegawai mengikuti pendampingan dan pelatihan; atasan memberi penugasan di kelurahan.', recordedBy: boss[0], createdAt: momentOf(begun, 40), updatedAt: momentOf(begun, 40) }] : [],
      decisions,
    };
  }
}
