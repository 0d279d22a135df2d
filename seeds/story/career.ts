import type { CareerMoveKind } from '../../schema/career/path.ts';
import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import type { City } from './organisation.ts';
import type { Post } from './positions.ts';

/** Paths by name: what they are for, and their edges, position by position. */
const paths: readonly (readonly [name: string, description: string, ...edges: (readonly [from: string, to: string])[]])[] = [
  ['Kewilayahan', 'Dari kelurahan sampai memimpin kecamatan, terbuka bagi pelaksana dan analis kebijakan.',
    ['PLK-PTK', 'SEKLUR'], ['SEKLUR', 'LURAH'], ['JF-AK-MUDA', 'LURAH'], ['LURAH', 'KASI-KEC'], ['KASI-KEC', 'LURAH'], ['LURAH', 'SEKCAM'], ['KASI-KEC', 'SEKCAM'], ['SEKCAM', 'KABID'], ['SEKCAM', 'CAMAT'], ['CAMAT', 'SEKRETARIS-OPD']],
  ['Analisis kebijakan', 'Jenjang analis kebijakan, dengan jalan ke jabatan administrator.', ['PLK-PTK', 'JF-AK-PERTAMA'], ['JF-AK-PERTAMA', 'JF-AK-MUDA'], ['JF-AK-MUDA', 'JF-AK-MADYA'], ['JF-AK-MUDA', 'KABID'], ['JF-AK-MADYA', 'KABAG']],
  ['Kepegawaian', 'Dari penelaah sampai memimpin BKPSDM.', ['PLK-PTK', 'JF-ASDMA-PERTAMA'], ['JF-ASDMA-PERTAMA', 'JF-ASDMA-MUDA'], ['JF-ASDMA-MUDA', 'JF-ASDMA-MADYA'], ['JF-ASDMA-MUDA', 'KABID'], ['KABID', 'SEKRETARIS-OPD'], ['SEKRETARIS-OPD', 'KEPALA-5.01']],
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
    paths: paths.map(([name, description]) => ({ id: idOf('CareerPath', city, name), agency, name, description })),
    steps: paths.flatMap(([name, , ...edges]) => edges.filter(edge => edge.every(code => posts.has(code))).map(([from, to]) => ({
      id: idOf('CareerStep', city, name, from, to), agency, careerPath: idOf('CareerPath', city, name), from: idOf('Position', city, from), to: idOf('Position', city, to), kind: kindOf(posts.get(from)!, posts.get(to)!),
    }))),
  };
}
