import { Link as MuiLink, Paper, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { MyDocuments } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { Nothing, PageHeader, Section, ToneChip } from '../kernel/Page.tsx';
import { EnumChip, RecordLink, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { RequestForm } from './request-form.tsx';

/** One's own documents: a new request, and where one's requests stand. */
export default function MyDocumentsPage() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), me = useMe(), id = me?.employee?.id;
  const { data, error, refetch } = useQuery({ queryKey: ['myDocuments', id], queryFn: () => graph.query(MyDocuments, { id: id! }), enabled: !!id, staleTime: 0 }), person = data?.employee, f = (name: string) => words.field('DocumentRequest', name);
  return (
    <>
      <PageHeader title={t('menu.myDocuments')} crumbs={[{ label: t('areas.documents') }]} note={t('documents.mine_note')} />
      {me && !id ? <Paper variant="outlined"><Nothing title={t('documents.no_employee')} /></Paper> : error ? <Fault error={error} onRetry={() => void refetch()} /> : !person ? <Skeleton variant="rounded" height={420} /> : <>
        <Section flush title={t('documents.mine')}>
          <DataGrid rows={person.documentRequests.nodes} empty={t('documents.none')} columns={[
            { label: f('kind'), render: r => <TwoLines strong top={<RecordLink noun="DocumentRequest" record={{ ...r, title: r.kind.name }} />} bottom={r.purpose} /> }, { label: f('status'), render: r => <EnumChip type="DocumentStatus" value={r.status} /> },
            { label: t('documents.due'), short: true, render: r => (r.dueOn && !['COMPLETED', 'INELIGIBLE', 'WITHDRAWN'].includes(r.status) ? <>{write.day(r.dueOn)} {r.overdue && <ToneChip tone="bad" label={t('documents.overdue')} />}</> : null) },
            { label: t('documents.letter'), render: r => (r.letters.nodes.length ? r.letters.nodes.map(l => <MuiLink key={l.id} underline="always" href={`/document-letters/${l.id}.pdf`} target="_blank" rel="noopener">{l.number}</MuiLink>) : null) },
          ]} />
        </Section>
        <Section title={t('documents.ask')} note={t('documents.ask_note')}><RequestForm employee={person.id} status={person.status} kinds={data.documentKinds.nodes} /></Section>
      </>}
    </>
  );
}
