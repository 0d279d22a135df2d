import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { ImportProblems } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { csvOf, download } from '../kernel/exporter.ts';
import { useWriting } from '../kernel/i18n.ts';
import { Section } from '../kernel/Page.tsx';
import type { Report } from './import.tsx';
import { DataGrid } from './table.tsx';

type Problem = Report['problems']['nodes'][number];

/** What is wrong in the file, row by row; all of it as a file to mend it by. */
export function Problems({ report: { id, problems: first } }: { report: Report }) {
  const t = useTranslate(), write = useWriting(), graph = useDataProvider<Graph>(), notify = useNotify(), [busy, setBusy] = useState(false), [shown, setShown] = useState<{ nodes: Problem[]; cursor: string | null }>({ nodes: first.nodes, cursor: first.endCursor });
  const read = async (after: string, size: number) => { const page = (await graph.query(ImportProblems, { id, first: size, after })).importReport?.problems; return { nodes: page?.nodes ?? [], cursor: page?.endCursor ?? null }; };
  const during = (work: () => Promise<void>) => { setBusy(true); void work().catch((fault: Error) => notify(fault.message, { type: 'error' })).finally(() => setBusy(false)); };
  const more = () => during(async () => { const { nodes, cursor } = await read(shown.cursor!, 50); setShown({ nodes: [...shown.nodes, ...nodes], cursor }); });
  const save = () => during(async () => {
    const all = [...shown.nodes];
    for (let at = shown.cursor; at;) { const { nodes, cursor } = await read(at, 100); all.push(...nodes); at = cursor; }
    download(`${t('imports.problems_file')}.csv`, csvOf(all.map(p => ({ id: '', ...p })), [{ title: t('imports.row'), text: p => p['row'] }, { title: t('imports.column'), text: p => p['column'] }, { title: t('imports.code'), text: p => p['code'] }, { title: t('imports.message'), text: p => p['message'] }]));
  });
  return (
    <Section flush title={t('imports.problems', { smart_count: first.totalCount })} note={t('imports.problems_note')} actions={<Button startIcon={<DownloadIcon />} disabled={busy} onClick={save}>{t('imports.download')}</Button>}>
      <DataGrid rows={shown.nodes} keyOf={(p, i) => `${p.row}-${i}`} empty="" columns={[{ label: t('imports.row'), short: true, render: p => t('imports.at_row', { row: write.number(p.row) }) }, { label: t('imports.column'), render: p => p.column ?? t('imports.whole_row') }, { label: t('imports.message'), render: p => p.message }]} />
      {shown.cursor && <Box sx={{ p: 1, textAlign: 'center' }}><Button onClick={more} disabled={busy}>{t('imports.more', { shown: write.number(shown.nodes.length), all: write.number(first.totalCount) })}</Button></Box>}
    </Section>
  );
}
