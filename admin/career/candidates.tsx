import { Button, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { CandidatesFor, NominationCriteria, ProposalCriteria } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords } from '../kernel/i18n.ts';
import { RecordDialog } from '../kernel/NounForm.tsx';
import type { Row } from '../kernel/noun.ts';
import { Nothing, Section } from '../kernel/Page.tsx';
import { RecordLink, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { Criteria, type Criterion } from './criteria.tsx';

const kept = {
  CareerProposal: (graph: Graph, id: string): Promise<Criterion[]> => graph.query(ProposalCriteria, { id }).then(d => d.careerProposal?.criteria ?? []),
  Successor: (graph: Graph, id: string): Promise<Criterion[]> => graph.query(NominationCriteria, { id }).then(d => d.successor?.criteria ?? []),
};

/** What the person was measured by on the day the paper was made. */
export function KeptCriteria({ noun }: { noun: keyof typeof kept }) {
  const record = useRecordContext<Row>(), t = useTranslate(), graph = useDataProvider<Graph>();
  const { data } = useQuery({ queryKey: ['keptCriteria', record?.id, record?.['version']], queryFn: () => kept[noun](graph, String(record!.id)), enabled: !!record });
  if (!data) return <Skeleton variant="rounded" height={160} sx={{ mb: 2 }} />;
  return <Section flush title={t('career_proposal.criteria')}>{data.length ? <Criteria of={data} /> : <Nothing title={t('career_proposal.criteria_none')} />}</Section>;
}

/** Who of the pool could be nominated for the post, with a way to do it at once. */
export function Candidates({ post }: { post: Row }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), refresh = useRefresh(), [chosen, choose] = useState<{ id: string; name: string }>();
  const { data, error, refetch } = useQuery({ queryKey: ['candidates', post.id], queryFn: () => graph.query(CandidatesFor, { id: String(post.id) }).then(d => d.successionPosition?.candidates ?? []) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  return (
    <Section flush title={t('succession.candidates')} note={t('succession.candidates_note')}>
      {!data ? <Skeleton variant="rounded" height={160} /> : (
        <DataGrid rows={data} keyOf={(c, i) => c.employee?.id ?? String(i)} empty={t('succession.nobody')} columns={[
          { label: words.noun('Employee'), render: c => <TwoLines strong top={<RecordLink noun="Employee" record={c.employee} />} bottom={c.employee?.position?.name} /> }, { label: words.field('TalentPlacement', 'box'), align: 'right', render: c => c.box },
          { label: t('succession.criteria'), render: c => (c.barring === 0 ? t('succession.all_met') : t('succession.lacking', { smart_count: c.barring })) }, { label: t('succession.readiness'), render: c => words.value('Readiness', c.readiness) },
          { label: t('succession.nominate'), align: 'right', render: c => c.employee && <Button size="small" variant="outlined" onClick={() => choose(c.employee!)}>{t('succession.nominate')}</Button> }]} />
      )}
      {chosen && <RecordDialog noun="Successor" fields={[{ source: 'employee', disabled: true }, { source: 'reason', wide: true }]} defaults={{ target: { id: post.id }, employee: chosen }} onClose={() => choose(undefined)} onSaved={() => { refresh(); void refetch(); }} />}
    </Section>
  );
}
