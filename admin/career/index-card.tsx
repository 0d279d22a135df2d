import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EmployeeCareerData } from '../graph/documents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Section } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { EnumChip } from '../kernel/Value.tsx';
import { Ring } from '../people/ring.tsx';
import { DataGrid } from '../people/table.tsx';
import { useLaw } from '../platform/law.ts';

type Index = NonNullable<NonNullable<EmployeeCareerData['employee']>['professionalism']>;

/** A bar of points out of the most there are. */
export function Bar({ label, value, most, text }: { label: string; value: number; most: number; text: string }) {
  return (
    <Box sx={{ mb: 1 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: 13.5 }}><span>{label}</span><Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{text}</Box></Box>
      <Box aria-hidden sx={{ height: 8, borderRadius: 4, bgcolor: '#E3E9F1', overflow: 'hidden' }}><Box sx={{ height: '100%', width: `${most ? Math.min(100, (value / most) * 100) : 0}%`, bgcolor: colours.brand }} /></Box>
    </Box>
  );
}

/** The index of one person, source by source. */
export function OwnIndex({ of }: { of: Index }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), { word } = useLaw();
  const most = (dimension: string) => { const all = of.indicators.filter(i => i.dimension === dimension); return dimension === 'COMPETENCY' ? all.reduce((sum, i) => sum + i.most, 0) : (all[0]?.most ?? 0); };
  const actual = ({ source, actual: is }: Index['indicators'][number]) => (is === null ? t('career.none_on_record') : source === 'TECHNICAL_TRAINING' ? `${write.number(Number(is))} JP` : ['EDUCATION', 'PREDICATE', 'SANCTION'].includes(source) ? word(is) : t('career.times', { smart_count: Number(is) }));
  return (
    <Section title={t('career.index')} note={[of.ruleApplied.instrument, of.ruleApplied.article].filter(Boolean).join(' ')} actions={<EnumChip type="IndexCategory" value={of.category} />}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '130px minmax(0, 1fr)' }, gap: 2, alignItems: 'center', justifyItems: { xs: 'center', sm: 'stretch' } }}>
        <Ring share={of.score / 100} big={write.number(of.score)} small={t('career.of_hundred')} label={t('career.index_label', { score: write.number(of.score), category: words.value('IndexCategory', of.category) })} />
        <Box sx={{ width: '100%' }}>{(['QUALIFICATION', 'COMPETENCY', 'PERFORMANCE', 'DISCIPLINE'] as const).map(d => { const value = of[d.toLowerCase() as 'qualification']; return <Bar key={d} label={words.value('IndexDimension', d)} value={value} most={most(d)} text={`${write.number(value)} / ${write.number(most(d))}`} />; })}</Box>
      </Box>
      <Box sx={{ mx: -2, mb: -2, mt: 2, borderTop: `1px solid ${colours.line}` }}>
        <DataGrid rows={of.indicators} keyOf={i => i.source} empty="" columns={[
          { label: t('career.source'), render: i => <>{words.value('IndexSource', i.source)}<Typography variant="body2" color="text.secondary" sx={{ fontSize: 12.5, fontWeight: 400 }}>{i.ruleApplied ? `${i.ruleApplied.instrument}, ${t('career.since', { day: write.day(i.ruleApplied.validFrom) })}` : ''}</Typography></> },
          { label: t('career.actual'), render: actual }, { label: t('career.points'), align: 'right', render: i => `${write.number(i.points)} / ${write.number(i.most)}` },
        ]} />
      </Box>
    </Section>
  );
}
