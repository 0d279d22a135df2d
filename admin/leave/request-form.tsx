import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import { Alert, Box, Button, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { AddLeavePaper, AskForLeave, ChangeLeave, ForecastLeave, RequestPaperUpload } from '../graph/documents.ts';
import { enums } from '../graph/nouns.ts';
import type { LeaveGround, LeaveKind, LeavePaperKind, LeaveRequestInput } from '../graph/types.ts';
import { officeToday } from '../kernel/format.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { colours } from '../kernel/theme.ts';
import { Forecast } from './forecast.tsx';

export interface LeaveRights { footing: 'PNS' | 'PPPK'; kinds: readonly LeaveKind[]; /** Keys of the table of grounds: `PNS|IMPORTANT_REASON|MARRIAGE`. */ grounds: readonly string[] }
interface FormProps { employee: string; rights: LeaveRights; draft?: Row; onDone: (id: string) => void }
type Values = Pick<LeaveRequestInput, 'kind' | 'startsOn' | 'endsOn' | 'reason' | 'address'> & { ground: LeaveGround | ''; travelDays: string; birthNumber: string; phone: string };

const begin = (draft: Row | undefined): Values => ({ kind: draft?.['kind'] ?? 'ANNUAL', ground: draft?.['ground'] ?? '', startsOn: draft?.['startsOn'] ?? '', endsOn: draft?.['endsOn'] ?? '', travelDays: String(draft?.['travelDays'] || ''), birthNumber: String(draft?.['birthNumber'] ?? ''), reason: draft?.['reason'] ?? '', address: draft?.['address'] ?? '', phone: draft?.['phone'] ?? '' });
const number = (text: string) => (text ? Number(text) : null);
const inputOf = (employee: string, v: Values): LeaveRequestInput => ({ employee, kind: v.kind, ground: v.ground || null, startsOn: v.startsOn, endsOn: v.endsOn, travelDays: v.kind === 'ANNUAL' ? Number(v.travelDays || 0) : 0, birthNumber: v.kind === 'MATERNITY' ? number(v.birthNumber) : null, reason: v.reason.trim(), address: v.address.trim(), phone: v.phone.trim() || null });

/** A request for leave, and what it comes to while it is written. */
export function RequestForm({ employee, rights, draft, onDone }: FormProps) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), notify = useNotify(), client = useQueryClient(), [values, setValues] = useState(() => begin(draft)), [kept, keep] = useState<{ id: string; version: number } | undefined>(draft && { id: draft.id, version: draft['version'] });
  const [paper, setPaper] = useState<{ file?: File; kind: LeavePaperKind; issuer: string; issuedOn: string }>({ kind: 'DOCTOR', issuer: '', issuedOn: '' }), [asked, ask] = useState<LeaveRequestInput>();
  const set = <K extends keyof Values>(name: K, value: Values[K]) => setValues(old => ({ ...old, [name]: value, ...(name === 'startsOn' && (!old.endsOn || old.endsOn < (value as string)) && { endsOn: value }), ...(name === 'kind' && { ground: '' }) }));
  const ready = !!values.startsOn && !!values.endsOn, whole = ready && values.reason.trim().length >= 3 && values.address.trim().length >= 3;
  // What it comes to follows a moment after the last key.
  useEffect(() => { const timer = setTimeout(() => ask(ready ? { ...inputOf(employee, values), reason: values.reason.trim().padEnd(3, '-').slice(0, 1000), address: values.address.trim().padEnd(3, '-') } : undefined), 250); return () => clearTimeout(timer); }, [employee, ready, values]);
  const { data: forecast, error } = useQuery({ queryKey: ['leaveForecast', asked, kept?.id], queryFn: () => graph.query(ForecastLeave, { input: asked!, request: kept?.id ?? null }).then(d => d.leaveForecast), enabled: !!asked, placeholderData: keepPreviousData, staleTime: 0 });

  const send = useMutation({ mutationFn: async (submit: boolean) => {
    const input = inputOf(employee, values), made = (kept ? await graph.query(ChangeLeave, { ...kept, input }) : await graph.query(AskForLeave, { input })).record;
    keep(made);
    if (paper.file) { await attach(graph, made.id, { ...paper, file: paper.file }, t('leave.not_sent')); setPaper(old => ({ ...old, file: undefined })); }
    if (submit) await graph.move('LeaveRequest', 'submit', { id: made.id });
    return { id: made.id, submit };
  }, onSuccess: async ({ id, submit }) => {
    notify(submit ? 'leave.submitted' : 'leave.kept', { type: 'success' });
    await Promise.all([client.invalidateQueries({ queryKey: ['myLeave'] }), client.invalidateQueries({ queryKey: ['LeaveRequest'] })]);
    onDone(id);
  } });
  const fault = (send.error ?? error) as (Error & { body?: { errors?: Record<string, unknown> } }) | null, said = fault && (Object.values(fault.body?.errors ?? {}).filter(x => typeof x === 'string').join(' ') || fault.message);
  const grounds = enums['LeaveGround']!.filter(g => rights.grounds.includes(`${rights.footing}|${values.kind}|${g}`)) as LeaveGround[], needsGround = !rights.grounds.includes(`${rights.footing}|${values.kind}|`), f = (name: string) => words.field('LeaveRequest', name), date = { inputLabel: { shrink: true } };
  return (
    <Box component="form" noValidate onSubmit={event => { event.preventDefault(); send.mutate(true); }} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' }, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
        <TextField select required label={f('kind')} value={values.kind} onChange={e => set('kind', e.target.value as LeaveKind)}>{rights.kinds.map(k => <MenuItem key={k} value={k}>{words.value('LeaveKind', k)}</MenuItem>)}</TextField>
        {grounds.length > 0 && <TextField select required={needsGround} label={f('ground')} value={values.ground} onChange={e => set('ground', e.target.value as LeaveGround | '')}>{!needsGround && <MenuItem value="">{t('leave.no_ground')}</MenuItem>}{grounds.map(g => <MenuItem key={g} value={g}>{words.value('LeaveGround', g)}</MenuItem>)}</TextField>}
        {values.kind === 'MATERNITY' && <TextField required type="number" label={f('birthNumber')} value={values.birthNumber} onChange={e => set('birthNumber', e.target.value)} slotProps={{ htmlInput: { min: 1, max: 20 } }} />}
        <TextField required type="date" label={f('startsOn')} value={values.startsOn} onChange={e => set('startsOn', e.target.value)} slotProps={date} sx={{ gridColumnStart: 1 }} />
        <TextField required type="date" label={f('endsOn')} value={values.endsOn} onChange={e => set('endsOn', e.target.value)} slotProps={date} />
        {values.kind === 'ANNUAL' && <TextField type="number" label={f('travelDays')} value={values.travelDays} onChange={e => set('travelDays', e.target.value)} slotProps={{ htmlInput: { min: 0, max: 60 } }} />}
        <TextField required multiline minRows={2} label={f('reason')} value={values.reason} onChange={e => set('reason', e.target.value)} slotProps={{ htmlInput: { maxLength: 1000 } }} sx={{ gridColumn: '1 / -1' }} />
        <TextField required label={f('address')} value={values.address} onChange={e => set('address', e.target.value)} slotProps={{ htmlInput: { maxLength: 300 } }} />
        <TextField type="tel" label={f('phone')} value={values.phone} onChange={e => set('phone', e.target.value)} slotProps={{ htmlInput: { maxLength: 20 } }} />
        {['SICK', 'IMPORTANT_REASON', 'MATERNITY'].includes(values.kind) && (
          <Box sx={{ gridColumn: '1 / -1', border: `1px solid ${colours.line}`, borderRadius: 1, p: 1.5 }}>
            <Typography variant="h3" component="h3">{t('leave.papers')}</Typography><Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>{t('leave.paper_hint')}</Typography>
            <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr 1fr' } }}>
              <TextField select label={t('leave.paper_kind')} value={paper.kind} onChange={e => setPaper({ ...paper, kind: e.target.value as LeavePaperKind })}>{enums['LeavePaperKind']!.map(k => <MenuItem key={k} value={k}>{words.value('LeavePaperKind', k)}</MenuItem>)}</TextField>
              <TextField label={words.field('LeavePaper', 'issuer')} value={paper.issuer} onChange={e => setPaper({ ...paper, issuer: e.target.value })} slotProps={{ htmlInput: { maxLength: 160 } }} />
              <TextField type="date" label={words.field('LeavePaper', 'issuedOn')} value={paper.issuedOn} onChange={e => setPaper({ ...paper, issuedOn: e.target.value })} slotProps={date} />
              <Button component="label" variant="outlined" startIcon={<AttachIcon />} sx={{ overflow: 'hidden', justifyContent: 'flex-start' }}>{paper.file?.name ?? t('leave.choose_file')}<input type="file" hidden accept=".pdf,.png,.jpg,.jpeg" aria-label={t('leave.choose_file')} onChange={e => setPaper({ ...paper, file: e.target.files?.[0] })} /></Button>
            </Box>
          </Box>
        )}
      </Box>
      <Paper variant="outlined" sx={{ p: 2, bgcolor: colours.brandSoft, position: { md: 'sticky' }, top: 76, gridRow: { md: 'span 2' } }} role="status" aria-label={t('leave.count')}><Forecast of={asked ? forecast : undefined} kind={values.kind} hasFile={!!paper.file} /></Paper>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {said && <Alert severity="error" role="alert" sx={{ flexBasis: '100%' }}>{said}</Alert>}
        <Button type="submit" variant="contained" disabled={!whole || send.isPending}>{t('leave.submit')}</Button><Button disabled={!whole || send.isPending} onClick={() => send.mutate(false)}>{t('leave.save')}</Button>
      </Box>
    </Box>
  );
}

/** Puts a paper to a draft: a ticket, the bytes, the paper. */
async function attach(graph: Graph, request: string, { file, kind, issuer, issuedOn }: { file: File; kind: LeavePaperKind; issuer: string; issuedOn: string }, notSent: string) {
  const { ticket } = await graph.query(RequestPaperUpload, { request, fileName: file.name, contentType: file.type || 'application/pdf', size: file.size });
  const answer = await fetch(ticket.url, { method: 'PUT', body: file, credentials: 'same-origin', headers: { 'content-type': file.type || 'application/pdf' } }).catch(() => undefined);
  if (!answer?.ok) throw new Error(notSent);
  await graph.query(AddLeavePaper, { input: { request, kind, issuer: issuer.trim(), issuedOn: issuedOn || officeToday(), file: ticket.id } });
}
