import UploadIcon from '@mui/icons-material/CloudUploadOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import FileIcon from '@mui/icons-material/DescriptionOutlined';
import { Alert, Box, Button, LinearProgress, Paper, Step, StepLabel, Stepper, Typography } from '@mui/material';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { ImportEmployees, type ImportEmployeesData, ImportReportOf, RequestUpload } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { csvOf, download } from '../kernel/exporter.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { PageHeader, Section } from '../kernel/Page.tsx';
import { colours, tones } from '../kernel/theme.ts';
import { Problems } from './import-problems.tsx';
import { DataGrid } from './table.tsx';

export type Report = ImportEmployeesData['importEmployees'];
/** The column of a file: what it becomes here, and how SIASN heads it. */
const columns: [noun: string, field: string, headings: string, needed?: 'needed' | 'needed_new'][] = [
  ['Employee', 'employeeNumber', 'NIP BARU, NIP, NI PPPK', 'needed'], ['Employee', 'name', 'NAMA', 'needed_new'], ['Employee', 'status', 'STATUS CPNS PNS, STATUS PEGAWAI', 'needed_new'], ['Employee', 'titlePrefix', 'GELAR DEPAN'], ['Employee', 'titleSuffix', 'GELAR BELAKANG'],
  ['Employee', 'birthPlace', 'TEMPAT LAHIR NAMA'], ['Employee', 'birthDate', 'TANGGAL LAHIR'], ['Employee', 'sex', 'JENIS KELAMIN'], ['Employee', 'nationalId', 'NIK'], ['Employee', 'email', 'EMAIL GOV'], ['Employee', 'phone', 'NOMOR HP'], ['Employee', 'standing', 'KEDUDUKAN HUKUM NAMA'],
  ['Employee', 'education', 'TINGKAT PENDIDIKAN NAMA'], ['Employee', 'rank', 'GOL AKHIR NAMA'], ['Employee', 'rankSince', 'TMT GOLONGAN'], ['Employee', 'appointedOn', 'TMT CPNS'], ['Employee', 'position', 'JABATAN NAMA'], ['Employee', 'unit', 'UNOR NAMA'], ['Assignment', 'validFrom', 'TMT JABATAN'], ['Assignment', 'decreeNumber', 'NOMOR SK'],
];
const LARGEST = 50_000_000;

/** Employees from a file of SIASN: choose it, see what would happen, save. Nothing is written before the last step. */
export default function ImportWizard() {
  const t = useTranslate(), graph = useDataProvider<Graph>(), client = useQueryClient(), [search, setSearch] = useSearchParams(), [file, setFile] = useState<File>();
  const id = search.get('report') ?? undefined, upload = search.get('upload') ?? undefined;
  const { data: report, error: unread } = useQuery({ queryKey: ['importReport', id], queryFn: () => graph.query(ImportReportOf, { id: id! }).then(d => d.importReport), enabled: !!id, refetchInterval: ({ state }) => (state.data?.status === 'RUNNING' ? 1000 : false) });
  const keep = (report: Report, upload: string) => { client.setQueryData(['importReport', report.id], report); setSearch({ upload, report: report.id }); };
  const check = useMutation({ mutationFn: async (file: File) => {
    const ticket = (await graph.query(RequestUpload, { fileName: file.name, contentType: file.type || 'text/csv', size: file.size })).requestUpload;
    const answer = await fetch(ticket.url, { method: 'PUT', body: file, credentials: 'same-origin', headers: { 'content-type': file.type || 'text/csv' } }).catch(() => undefined);
    if (!answer?.ok) throw new Error((await answer?.json().catch(() => undefined))?.errors?.[0]?.message ?? t('imports.not_sent'));
    keep((await graph.query(ImportEmployees, { upload: ticket.id, dryRun: true })).importEmployees, ticket.id);
  } });
  const save = useMutation({ mutationFn: async (upload: string) => { keep((await graph.query(ImportEmployees, { upload, dryRun: false })).importEmployees, upload); await client.invalidateQueries({ queryKey: ['Employee'] }); } });
  const again = () => { setFile(undefined); check.reset(); save.reset(); setSearch({}); };
  const step = !id || !report ? 0 : report.dryRun ? 1 : 2, done = report && !report.dryRun && report.status === 'DONE', fault = (check.error ?? save.error ?? unread) as Error | null;
  return (
    <>
      <PageHeader title={t('menu.import')} crumbs={[{ label: t('areas.people') }]} note={t('imports.note')} />
      <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
        <Stepper alternativeLabel activeStep={done ? 3 : step} sx={{ maxWidth: 720, mx: 'auto' }}>{['file', 'check', 'save'].map((name, i) => <Step key={name} aria-current={i === step && !done ? 'step' : undefined}><StepLabel>{t(`imports.step_${name}`)}</StepLabel></Step>)}</Stepper>
      </Paper>
      {fault && <Alert severity="error" sx={{ mb: 2 }}>{fault.message}</Alert>}
      {step === 0 && <Choose file={file} onFile={setFile} busy={check.isPending} onCheck={() => file && check.mutate(file)} />}
      {step > 0 && report && (
        <>
          <Outcome report={report} />
          {report.status !== 'RUNNING' && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
              {report.dryRun && report.status === 'DONE' && upload && report.created + report.updated > 0 && <Button variant="contained" size="large" disabled={save.isPending} onClick={() => save.mutate(upload)}>{t('imports.save', { created: report.created, updated: report.updated })}</Button>}
              {done && <Button variant="contained" component={Link} to="/Employee">{t('imports.to_list')}</Button>}
              <Button onClick={again} disabled={save.isPending}>{t(report.dryRun ? 'imports.other' : 'imports.again')}</Button>
            </Box>
          )}
          {save.isPending && <Box sx={{ mb: 2 }}><LinearProgress aria-label={t('imports.saving')} /></Box>}
          {report.problems.totalCount > 0 && <Problems key={report.id} report={report} />}
        </>
      )}
    </>
  );
}

function Choose({ file, onFile, busy, onCheck }: { file?: File; onFile: (file?: File) => void; busy: boolean; onCheck: () => void }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), input = useRef<HTMLInputElement>(null), [over, setOver] = useState(false), [fault, setFault] = useState<string>();
  const take = (files: FileList | null) => {
    const one = files?.[0], wrong = !one ? undefined : !/\.(csv|txt)$/i.test(one.name) ? 'imports.wrong_kind' : !one.size ? 'imports.empty' : one.size > LARGEST ? 'imports.too_large' : undefined;
    setFault(wrong); onFile(wrong ? undefined : one);
  };
  const drop = (event: DragEvent) => { event.preventDefault(); setOver(false); take(event.dataTransfer.files); };
  return (
    <>
      <Section title={t('imports.choose')}>
        <Box component="label" onDragOver={(event: DragEvent) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}
          sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 0.75, textAlign: 'center', cursor: 'pointer', p: { xs: 3, sm: 4 }, borderRadius: '10px', border: '2px dashed', borderColor: over ? colours.brand : '#9FB1C7', bgcolor: over ? colours.brandSoft : '#FAFBFD', '&:hover': { bgcolor: colours.brandSoft }, '&:focus-within': { outline: `2px solid ${colours.brand}`, outlineOffset: 2 }, '& svg': { fontSize: 38, color: colours.brand } }}>
          {file ? <FileIcon aria-hidden /> : <UploadIcon aria-hidden />}
          <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{file ? file.name : t('imports.drop')}</Typography>
          <Typography component="span" variant="body2" color="text.secondary">{file ? t('imports.size', { size: file.size < 1_000_000 ? `${write.number(Math.max(1, Math.round(file.size / 1000)))} kB` : `${write.number(file.size / 1e6, { maximumFractionDigits: 1 })} MB` }) : t('imports.limits')}</Typography>
          <input ref={input} type="file" accept=".csv,.txt,text/csv,text/plain" onChange={event => take(event.target.files)} style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }} aria-label={t('imports.choose')} />
        </Box>
        {fault && <Alert severity="error" sx={{ mt: 2 }} role="alert">{t(fault)}</Alert>}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
          <Button variant="contained" size="large" disabled={!file || busy} onClick={onCheck}>{t('imports.check')}</Button>
          {file && <Button disabled={busy} onClick={() => { onFile(undefined); if (input.current) input.current.value = ''; }}>{t('imports.drop_file')}</Button>}
        </Box>
        {busy && <Box sx={{ mt: 2 }} role="status"><LinearProgress aria-label={t('imports.checking')} /><Typography variant="body2" sx={{ mt: 0.5 }}>{t('imports.checking')}</Typography></Box>}
      </Section>
      <Section flush title={t('imports.columns')} note={t('imports.columns_note')} actions={<Button startIcon={<DownloadIcon />} onClick={() => download(`${t('imports.template_file')}.csv`, csvOf([], columns.map(([, , headings]) => ({ title: headings.split(',')[0]!, text: () => '' }))))}>{t('imports.template')}</Button>}>
        <DataGrid rows={columns} keyOf={([, field]) => field} empty="" columns={[
          { label: t('imports.ours'), render: ([noun, field, , needed]) => <>{words.field(noun, field)}{needed && <Box component="span" sx={{ color: 'error.main' }}> {t(`imports.${needed}`)}</Box>}</> }, { label: t('imports.headings'), render: ([, , headings]) => <Box component="code" sx={{ fontSize: 12.5 }}>{headings}</Box> },
        ]} />
      </Section>
    </>
  );
}

/** How far it is, and what came of it. */
function Outcome({ report }: { report: Report }) {
  const t = useTranslate(), write = useWriting(), tense = report.dryRun ? 'would' : 'did';
  if (report.status === 'RUNNING') return (
    <Section title={t(report.dryRun ? 'imports.checking' : 'imports.saving')}>
      <LinearProgress variant="determinate" value={report.progress} aria-label={t(report.dryRun ? 'imports.checking' : 'imports.saving')} sx={{ height: 8, borderRadius: 4 }} /><Typography sx={{ mt: 1 }} role="status">{t('imports.progress', { percent: report.progress })}</Typography><Typography variant="body2" color="text.secondary">{t('imports.leave')}</Typography>
    </Section>
  );
  if (report.status === 'FAILED') return <Alert severity="error" sx={{ mb: 2 }}><b>{t('imports.stopped')}</b> {report.message}</Alert>;
  const cards = [['created', report.created, 'good'], ['updated', report.updated, 'wait'], ['unchanged', report.unchanged, 'calm'], ['failed', report.failed, report.failed ? 'bad' : 'calm']] as const;
  return (
    <Box component="section" aria-label={t('imports.outcome')}>
      <Alert severity={report.failed ? 'warning' : report.dryRun ? 'info' : 'success'} sx={{ mb: 2 }} role="status">{t(`imports.${tense}`, { smart_count: report.total, rows: write.number(report.total) })} {report.failed > 0 && t('imports.skipped', { smart_count: report.failed })} {report.dryRun && report.created + report.updated === 0 && t('imports.nothing')}</Alert>
      <Box component="dl" sx={{ m: 0, mb: 2, display: 'grid', gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(4, minmax(0, 1fr))' }, gap: { xs: 1, md: 2 } }}>
        {cards.map(([name, count, tone]) => (
          <Paper variant="outlined" key={name} sx={{ p: 2, display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end', borderTop: `4px solid ${tones[tone].ink}` }}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: 13.5, lineHeight: 1.35 }}>{t(`imports.${name}`)}</Box><Box component="dd" sx={{ m: 0, fontSize: 30, fontWeight: 700, lineHeight: 1.15, fontVariantNumeric: 'tabular-nums' }}>{write.number(count)}</Box>
          </Paper>
        ))}
      </Box>
    </Box>
  );
}
