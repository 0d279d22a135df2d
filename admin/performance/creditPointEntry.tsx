import Icon from '@mui/icons-material/StarsOutlined';
import { useTranslate } from 'react-admin';
import { useWriting } from '../kernel/i18n.ts';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';

/** The two rules a line rests on. */
const law = (rules: { instrument: string; article: string | null }[]) => [...new Set(rules.map(r => [r.instrument, r.article].filter(Boolean).join(' ')))].join('; ');

interface Points { tier: string; points: number; forRank: number | null; missingForRank: number | null; forTier: number | null; missingForTier: number | null }
/** What the person has in all, against what the next rank and tier need. */
function Sum({ of }: { of: Points | null }) {
  const t = useTranslate(), write = useWriting();
  if (!of) return <>–</>;
  const against = (name: string, need: number | null, missing: number | null) => (need === null ? '' : ` · ${t(`performance.${name}`, { need: write.number(need), missing: write.number(missing ?? 0, { maximumFractionDigits: 2 }) })}`);
  return <>{write.number(of.points, { maximumFractionDigits: 2 })}{against('for_rank', of.forRank, of.missingForRank)}{against('for_tier', of.forTier, of.missingForTier)}</>;
}

export const creditPointEntry: Screens = {
  icon: Icon,
  list: () => <NounList sort={{ field: 'year', order: 'DESC' }} columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} /> }, 'year', 'tier', 'predicate', 'points', { source: 'percent', hidden: true }, { source: 'coefficient', hidden: true }, { source: 'months', hidden: true }]} />,
  show: () => <NounShow title={row => fullName(row['employee'])} facts={['employee', 'plan', 'year', 'tier', 'predicate', 'percent', 'coefficient', 'months', 'points', { source: 'sum', wide: true, render: row => <Sum of={row['employee'].creditPoints} /> }, { source: 'rulesApplied', wide: true, render: row => law(row['rulesApplied']) }]} />,
};
