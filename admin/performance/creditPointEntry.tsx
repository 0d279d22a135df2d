import Icon from '@mui/icons-material/StarsOutlined';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';

/** The two rules a line rests on. */
const law = (rules: { instrument: string; article: string | null }[]) => [...new Set(rules.map(r => [r.instrument, r.article].filter(Boolean).join(' ')))].join('; ');

export const creditPointEntry: Screens = {
  icon: Icon,
  list: () => <NounList sort={{ field: 'year', order: 'DESC' }} columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} /> }, 'year', 'tier', 'predicate', 'points', { source: 'percent', hidden: true }, { source: 'coefficient', hidden: true }, { source: 'months', hidden: true }]} />,
  show: () => <NounShow title={row => fullName(row['employee'])} facts={['employee', 'plan', 'year', 'tier', 'predicate', 'percent', 'coefficient', 'months', 'points', { source: 'rulesApplied', wide: true, render: row => law(row['rulesApplied']) }]} />,
};
