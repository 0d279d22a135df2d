import Icon from '@mui/icons-material/StackedBarChartOutlined';
import { Alert, Box, LinearProgress, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { SpreadOf } from '../graph/documents.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Nothing, Section } from '../kernel/Page.tsx';

const fields = ['unit', 'cycle', 'predicate', 'departure'];

/** How the predicates are spread, and where that departs from the guide. */
function Spread() {
  const record = useRecordContext<Row>(), graph = useDataProvider<Graph>(), t = useTranslate(), words = useWords(), write = useWriting();
  const { data } = useQuery({ queryKey: ['spread', record?.id, record?.['version']], queryFn: () => graph.query(SpreadOf, { id: String(record!.id) }).then(d => d.organisationPredicate), enabled: !!record });
  if (!record || !data) return <Skeleton variant="rounded" height={160} />;
  const { people, counts, warnings } = data.distribution;
  return (
    <Section title={t('performance.spread')} note={t('performance.spread_note', { smart_count: people })}>
      {!people ? <Nothing title={t('performance.nobody_rated')} /> : counts.map(({ predicate, people: n, percent }) => (
        <Box key={predicate} sx={{ mb: 1 }}><Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}><span>{words.value('Predicate', predicate)}</span><span>{n} · {write.number(percent)}%</span></Box><LinearProgress variant="determinate" value={percent} aria-label={words.value('Predicate', predicate)} sx={{ height: 6, borderRadius: 3 }} /></Box>
      ))}
      {warnings.map(w => (
        <Alert key={`${w.bound} ${w.predicates.join()}`} severity="warning" sx={{ mt: 1.5 }}>
          {t(`performance.bounds.${w.bound}`, { predicate: w.predicates.map(p => words.value('Predicate', p)).join(' / '), people: w.people, limit: w.limit })} {t('performance.law', { law: [w.ruleApplied.instrument, w.ruleApplied.article].filter(Boolean).join(' '), since: write.day(w.ruleApplied.validFrom) })}
        </Alert>
      ))}
    </Section>
  );
}

export const organisationPredicate: Screens = {
  icon: Icon,
  list: () => <NounList sort={{ field: 'createdAt', order: 'DESC' }} columns={['unit', 'cycle', 'predicate', { source: 'departure', hidden: true }]} />,
  show: () => <NounShow title={row => row['unit'].name} note={row => row['cycle'].name} facts={['unit', 'cycle', 'predicate', { source: 'departure?', wide: true }]}><Spread /></NounShow>,
  create: () => <NounCreate fields={fields} />,
  edit: () => <NounEdit fields={fields} />,
};
