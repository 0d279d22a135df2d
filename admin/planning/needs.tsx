import { Box, Pagination, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Needs } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { PageHeader, Section, ToneChip } from '../kernel/Page.tsx';
import { RecordLink, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';

const PAGE = 25;

/** What offices lack, most urgent first, with the signals of demand that raise it and the rules it is weighed by. */
export default function NeedsPage() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), [page, turn] = useState(1), f = (source: string) => words.field('TrainingPlanItem', source);
  const { data, error, refetch } = useQuery({ queryKey: ['needs', page], queryFn: () => graph.query(Needs, { unit: null, page, perPage: PAGE }).then(d => d.trainingNeeds) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={t('menu.needs')} crumbs={[{ label: t('areas.planning') }]} note={t('planning.needs_note')} />
      {!data ? <Skeleton variant="rounded" height={420} /> : <>
        <Section flush>
          <DataGrid rows={data.nodes} keyOf={n => `${n.unit?.id}${n.competency.id}${n.level}`} empty={t('planning.no_needs')} columns={[
            { label: f('competency'), render: n => <TwoLines strong top={<RecordLink noun="Competency" record={n.competency} />} bottom={n.unit?.name} /> }, { label: f('level'), align: 'right', render: n => n.level }, { label: f('lacking'), align: 'right', render: n => write.number(n.people) },
            { label: f('priority'), align: 'right', render: n => write.number(n.priority) }, { label: t('planning.raised_by'), render: n => (n.raisedBy.length ? n.raisedBy.map(s => <ToneChip key={s.id} tone="care" label={`${s.theme.name} +${s.changePercent}%`} />) : '–') },
          ]} />
          {data.totalCount > PAGE && <Box sx={{ display: 'flex', justifyContent: 'center', p: 1 }}><Pagination count={Math.ceil(data.totalCount / PAGE)} page={page} onChange={(_, to) => turn(to)} size="small" /></Box>}
        </Section>
        <Typography variant="body2" color="text.secondary">{t('planning.weighed', { rules: data.rulesApplied.map(r => `${r.code}${r.key && ` ${words.value('Importance', r.key)}`} = ${r.value}`).join(' · '), law: [...new Set(data.rulesApplied.map(r => [r.instrument, r.article].filter(Boolean).join(' ')))].join('; ') })}</Typography>
      </>}
    </>
  );
}
