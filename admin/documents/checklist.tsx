import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link as MuiLink, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { AddDocumentPaper, CheckPaper, RequestDocumentUpload } from '../graph/documents.ts';
import type { DocumentPaperState } from '../graph/types.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { EnumChip } from '../kernel/Value.tsx';

export interface Check { item: string; name: string; required: boolean; instrument: string; paper: string | null; fileName: string | null; state: DocumentPaperState | null; note: string | null }
interface ListProps { request: string; checks: readonly Check[]; /** Whether papers may be put to it, or judged, now. */ attaching: boolean; judging: boolean; onChange: () => void }

/** Puts a paper to a request: a ticket, the bytes, the paper. */
async function attach(graph: Graph, request: string, item: string, file: File, notSent: string) {
  const { ticket } = await graph.query(RequestDocumentUpload, { request, fileName: file.name, contentType: file.type || 'application/pdf', size: file.size });
  const answer = await fetch(ticket.url, { method: 'PUT', body: file, credentials: 'same-origin', headers: { 'content-type': file.type || 'application/pdf' } }).catch(() => undefined);
  if (!answer?.ok) throw new Error(notSent);
  await graph.query(AddDocumentPaper, { input: { request, item, file: ticket.id } });
}

/** The papers a request takes, where each stands, and what can be done with it. */
export function Checklist({ request, checks, attaching, judging, onChange }: ListProps) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify(), [busy, setBusy] = useState<string>(), [amiss, setAmiss] = useState<Check>(), required = checks.filter(c => c.required);
  const run = (item: string, work: Promise<unknown>, said?: string) => { setBusy(item); void work.then(() => { if (said) notify(said, { type: 'success' }); onChange(); }, (error: Error) => notify(error.message, { type: 'error' })).finally(() => setBusy(undefined)); };
  const judge = (check: Check, state: DocumentPaperState, note?: string) => run(check.item, graph.query(CheckPaper, { id: check.paper!, state, note }));
  return (
    <Section flush title={t('documents.checklist')} note={`${t('documents.progress', { there: required.filter(c => c.paper).length, all: required.length })}${attaching ? `. ${t('documents.hint')}` : ''}`}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {checks.map(check => (
          <Box component="li" key={check.item} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${colours.line}`, '&:last-of-type': { borderBottom: 0 }, display: 'grid', gap: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' }, alignItems: 'center' }}>
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
                <Typography sx={{ fontWeight: 600 }}>{check.name}</Typography>
                {check.state ? <EnumChip type="DocumentPaperState" value={check.state} /> : <ToneChip tone={check.required ? 'care' : 'calm'} label={t(check.required ? 'documents.required' : 'documents.if_any')} />}
              </Box>
              {check.fileName && check.paper ? <MuiLink underline="always" href={`/document-papers/${check.paper}`} sx={{ overflowWrap: 'anywhere' }} aria-label={t('documents.download', { name: check.fileName })}>{check.fileName}</MuiLink> : !check.paper && <Typography variant="body2" color="text.secondary">{t('documents.missing')}</Typography>}
              {check.note && <Alert severity="warning" sx={{ mt: 1, py: 0 }}>{check.note}</Alert>}
            </Box>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              {attaching && <Button component="label" size="small" variant={check.paper ? 'text' : 'outlined'} startIcon={<UploadIcon />} disabled={busy === check.item}>{t(check.paper ? 'documents.replace' : 'documents.upload')}
                <input type="file" hidden accept=".pdf,.png,.jpg,.jpeg" aria-label={t('documents.upload_of', { name: check.name })} onChange={event => { const file = event.target.files?.[0]; event.target.value = ''; if (file) run(check.item, attach(graph, request, check.item, file, t('documents.not_sent')), 'documents.uploaded'); }} /></Button>}
              {judging && check.paper && <>
                <Button size="small" color="success" variant="outlined" disabled={busy === check.item || check.state === 'IN_ORDER'} aria-label={t('documents.in_order_of', { name: check.name })} onClick={() => judge(check, 'IN_ORDER')}>{t('documents.in_order')}</Button>
                <Button size="small" color="error" variant="outlined" disabled={busy === check.item} aria-label={t('documents.amiss_of', { name: check.name })} onClick={() => setAmiss(check)}>{t('documents.amiss')}</Button>
              </>}
            </Box>
          </Box>
        ))}
      </Box>
      {amiss && <Amiss of={amiss} onClose={() => setAmiss(undefined)} onSay={note => { judge(amiss, 'NOT_IN_ORDER', note); setAmiss(undefined); }} />}
    </Section>
  );
}

function Amiss({ of, onClose, onSay }: { of: Check; onClose: () => void; onSay: (note: string) => void }) {
  const t = useTranslate(), [note, setNote] = useState(of.note ?? '');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="amiss-title">
      <DialogTitle id="amiss-title">{t('documents.amiss_title')}</DialogTitle>
      <DialogContent><Typography color="text.secondary" sx={{ mb: 1 }}>{of.name}</Typography><TextField autoFocus fullWidth required multiline minRows={2} label={t('resources.DocumentPaper.fields.note')} value={note} onChange={event => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} sx={{ mt: 1 }} /></DialogContent>
      <DialogActions><Button onClick={onClose}>{t('ra.action.cancel')}</Button><Button variant="contained" color="error" disabled={note.trim().length < 3} onClick={() => onSay(note.trim())}>{t('documents.amiss')}</Button></DialogActions>
    </Dialog>
  );
}
