import { Box, Link as MuiLink, Skeleton } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { DocumentSheet } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { EnumChip } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { Checklist } from './checklist.tsx';
import { Due } from './due.tsx';

/** A request with its check-list, its letter, and what it is measured by. */
export default function RequestShow() {
  return (
    <NounShow title={row => row['kind'].name} note={row => fullName(row['employee'])} facts={['employee', { source: 'employee.unit' }, 'submittedOn?', { source: 'dueOn', render: row => <Due of={row} /> }, { source: 'purpose', wide: true }]}><Sheet /></NounShow>
  );
}

function Sheet() {
  const row = useRecordContext<Row>(), t = useTranslate(), write = useWriting(), graph = useDataProvider<Graph>(), client = useQueryClient();
  const { data, refetch } = useQuery({ queryKey: ['documentSheet', row?.id, row?.['version']], queryFn: () => graph.query(DocumentSheet, { id: String(row!.id) }).then(d => d.documentRequest), enabled: !!row });
  if (!row || !data) return <Skeleton variant="rounded" height={280} sx={{ mb: 2 }} />;
  // What stands in the way of a move follows from the papers.
  const changed = () => { void refetch(); void client.invalidateQueries({ queryKey: ['history', row.id] }); };
  const letters = data.letters.nodes, moves: string[] = row['moves'];
  return (
    <>
      {letters.length > 0 && <Section flush title={t('documents.letters')}>
        <DataGrid rows={letters} empty="" columns={[
          { label: t('documents.number'), render: l => <MuiLink underline="always" href={`/document-letters/${l.id}.pdf`} target="_blank" rel="noopener">{l.number}</MuiLink> }, { label: t('resources.DocumentLetter.fields.issuedOn'), short: true, render: l => write.day(l.issuedOn) },
          { label: t('resources.DocumentLetter.fields.status'), render: l => <EnumChip type="LetterStatus" value={l.status} /> }, { label: t('documents.verify'), render: l => <MuiLink underline="always" href={`/verify/${l.code}`} target="_blank" rel="noopener">{l.code.replace(/(.{5})(?=.)/g, '$1-')}</MuiLink> },
        ]} />
      </Section>}
      <Checklist request={String(row.id)} checks={data.checklist} attaching={moves.includes('submit')} judging={moves.includes('return')} onChange={changed} />
      <Section title={t('documents.law')}>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{data.rulesApplied.map(r => <li key={r.code}>{r.code === 'DOCUMENT_DAYS' ? t('documents.days', { days: r.value }) : t('documents.code', { code: r.text })} – {[r.instrument, r.article].filter(Boolean).join(' ')}</li>)}</Box>
      </Section>
    </>
  );
}
