import { Box, Pagination, Skeleton } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useRecordContext, useResourceContext, useTranslate } from 'react-admin';
import { WhoCarries } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { RecordLink, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';

const PAGE = 25;
const named = { mission: false, objective: false, programme: false, activity: false };

/** Who carries it: how many people of which offices, and those the reader may see by name. */
export default function CarriedBy() {
  const record = useRecordContext<Row>(), noun = useResourceContext()!, graph = useDataProvider<Graph>(), t = useTranslate(), words = useWords(), write = useWriting(), [page, turn] = useState(1), one = noun.toLowerCase() as keyof typeof named;
  const { data } = useQuery({ queryKey: ['carriers', noun, record?.id, page], queryFn: () => graph.query(WhoCarries, { ...named, [one]: true, id: String(record!.id), page }).then(d => d[one]!.carriers), enabled: !!record, placeholderData: keepPreviousData });
  if (!data) return <Skeleton variant="rounded" height={180} />;
  return (
    <Section flush title={t('strategy.carriers')} note={t('strategy.carriers_note', { people: write.number(data.people), planned: write.number(data.planned), year: data.year, seen: write.number(data.totalCount) })}>
      {data.offices.length > 0 && <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', px: 2, py: 1.25 }}>{data.offices.slice(0, 12).map(o => <ToneChip key={o.unit?.id} tone="calm" label={`${o.unit?.name}: ${write.number(o.people)}`} />)}</Box>}
      <DataGrid rows={data.nodes} keyOf={n => n.employee.id} empty={t('strategy.nobody')} hint={t('strategy.nobody_hint')} columns={[
        { label: words.noun('Employee'), render: n => <TwoLines strong top={<RecordLink noun="Employee" record={n.employee} />} bottom={n.unit?.name} /> },
        { label: words.noun('PlannedResult'), render: n => n.result.statement }, { label: t('strategy.distance'), render: n => (n.steps ? t('strategy.through_n', { smart_count: n.steps }) : t('strategy.directly')) },
      ]} />
      {data.totalCount > PAGE && <Box sx={{ display: 'flex', justifyContent: 'center', p: 1 }}><Pagination count={Math.ceil(data.totalCount / PAGE)} page={page} onChange={(_, to) => turn(to)} size="small" /></Box>}
    </Section>
  );
}
