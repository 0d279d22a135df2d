import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import { RegisterComplaint, RevealReporter } from '../graph/documents.ts';
import { enums } from '../graph/nouns.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const useAdmin = () => !!useMe()?.roles.some(({ role, unit }) => role === 'COMPLAINT_ADMIN' && !unit);
const faultOf = (error: any): string => Object.values(error.body?.errors ?? {}).filter(x => typeof x === 'string').join(' ') || error.message;

/** The day the present step ends; said when it has passed. */
function Until({ row, source }: { row: Row; source: 'waitsUntil' | 'dueOn' }) {
  const t = useTranslate(), write = useWriting();
  return <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>{row[source] ? write.day(row[source]) : '–'}{row['late'] && <ToneChip tone="bad" label={t('participation.late')} />}</Box>;
}

function Flags({ row }: { row: Row }) {
  const t = useTranslate();
  return <>{row['anonymous'] && <ToneChip tone="care" label={t('participation.anonymous')} />} {row['confidential'] && <ToneChip tone="care" label={t('participation.confidential')} />}</>;
}

/** Shows who reported something, for a reason that goes into the trail. */
function Reveal({ complaint }: { complaint: Row }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), admin = useAdmin(), [open, setOpen] = useState(false), [reason, setReason] = useState(''), [told, setTold] = useState<{ name: string | null; contact: string | null }>(), [fault, setFault] = useState<string>();
  if (!admin) return null;
  const close = () => { setOpen(false); setTold(undefined); setReason(''); setFault(undefined); };
  const go = () => graph.query(RevealReporter, { complaint: complaint.id as string, reason }).then(d => setTold(d.revealReporter), error => setFault(faultOf(error)));
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{t('participation.reveal')}</Button>
      <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby="reveal-title">
        <DialogTitle id="reveal-title">{t('participation.reveal')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Alert severity="warning">{t('participation.reveal_note')}</Alert>
          {fault && <Alert severity="error" role="alert">{fault}</Alert>}
          {told ? <TwoLines strong top={told.name ?? t('participation.no_name')} bottom={told.contact ?? '–'} /> : <TextField required multiline minRows={2} label={t('participation.reason')} value={reason} onChange={event => setReason(event.target.value)} slotProps={{ htmlInput: { maxLength: 2000 } }} />}
        </DialogContent>
        <DialogActions><Button onClick={close}>{t('ra.action.close')}</Button>{!told && <Button variant="contained" disabled={reason.trim().length < 10} onClick={() => void go()}>{t('participation.show')}</Button>}</DialogActions>
      </Dialog>
    </>
  );
}

const blank = { title: '', body: '', place: '', reporterName: '', reporterContact: '' };
/** Takes down what came in at a counter, by letter or telephone; number and code are shown once. */
function Register() {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), admin = useAdmin(), refresh = useRefresh(), notify = useNotify(), [open, setOpen] = useState(false), [given, setGiven] = useState(blank), [kind, setKind] = useState('SERVICE_COMPLAINT'), [channel, setChannel] = useState('COUNTER'), [anonymous, setAnonymous] = useState('no'), [made, setMade] = useState<{ number: string; trackingCode: string }>(), [fault, setFault] = useState<string>();
  if (!admin) return null;
  const close = () => { setOpen(false); setMade(undefined); setGiven(blank); setFault(undefined); };
  const input = () => ({ ...given, kind, channel, anonymous: anonymous !== 'no', confidential: anonymous === 'both' } as never);
  const go = () => graph.query(RegisterComplaint, { input: input() }).then(d => { setMade(d.registerComplaint); notify('participation.registered', { type: 'success' }); refresh(); }, error => setFault(faultOf(error)));
  const choice = (label: string, value: string, set: (value: string) => void, of: readonly (readonly [string, string])[]) => <TextField select label={label} value={value} onChange={event => set(event.target.value)}>{of.map(([v, text]) => <MenuItem key={v} value={v}>{text}</MenuItem>)}</TextField>;
  const text = (source: keyof typeof blank, minRows?: number) => <TextField key={source} label={words.field('Complaint', source)} value={given[source]} onChange={event => setGiven({ ...given, [source]: event.target.value })} required={source === 'title' || source === 'body'} {...(minRows && { multiline: true, minRows })} slotProps={{ htmlInput: { maxLength: source === 'body' ? 5000 : 160 } }} />;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>{t('participation.register')}</Button>
      <Dialog open={open} onClose={made ? undefined : close} fullWidth maxWidth="sm" aria-labelledby="register-title">
        <DialogTitle id="register-title">{t('participation.register')}</DialogTitle>
        <DialogContent><Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          {fault && <Alert severity="error" role="alert">{fault}</Alert>}
          {made ? <><Alert severity="warning">{t('participation.code_note')}</Alert><TwoLines strong top={made.number} bottom={words.field('Complaint', 'number')} /><TwoLines strong top={made.trackingCode} bottom={t('participation.code')} /></> : <>
            {choice(words.field('Complaint', 'kind'), kind, setKind, enums.ComplaintKind!.map(v => [v, words.value('ComplaintKind', v)]))}
            {choice(words.field('Complaint', 'channel'), channel, setChannel, enums.ComplaintChannel!.map(v => [v, words.value('ComplaintChannel', v)]))}
            {choice(t('participation.privacy'), anonymous, setAnonymous, [['no', t('participation.open')], ['yes', t('participation.anonymous')], ['both', t('participation.both')]])}
            {text('title')}{text('body', 4)}{text('place')}{text('reporterName')}{text('reporterContact')}
          </>}
        </Box></DialogContent>
        <DialogActions><Button onClick={close}>{t('ra.action.close')}</Button>{!made && <Button variant="contained" disabled={given.title.trim().length < 5 || given.body.trim().length < 10} onClick={() => void go()}>{t('ra.action.save')}</Button>}</DialogActions>
      </Dialog>
    </>
  );
}

export const ComplaintList = () => <NounList facets={['status', 'kind', 'theme', 'unit']} narrow={['late', 'unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} actions={<Register />} columns={[
  { source: 'title', sort: false, render: row => <TwoLines strong top={row['title']} bottom={row['number']} /> }, 'status', { source: 'kind', sort: false }, { source: 'theme', sort: false, render: row => row['theme']?.name ?? '–' }, { source: 'unit', sort: false, render: row => row['unit']?.name ?? '–' }, 'receivedOn',
  { source: 'waitsUntil', sort: false, render: row => <Until row={row} source="waitsUntil" /> }, { source: 'anonymous', sort: false, hidden: true }, { source: 'reopened', sort: false, hidden: true }]} />;

export const ComplaintShow = () => (
  <NounShow title={row => row['title']} note={row => <>{row['number']} <Flags row={row} /></>} actions={row => <Reveal complaint={row} />} facts={[
    { source: 'body', wide: true }, { source: 'answer?', wide: true }, 'kind', 'channel', 'theme?', 'unit?', 'place?', { source: 'reporterName', render: row => row['reporterName'] ?? '–' }, 'reported?', 'receivedOn', 'completeOn?', 'verifyBy?', 'followUpBy?', { source: 'dueOn?', render: row => <Until row={row} source="dueOn" /> }, 'answeredOn?', 'respondBy?', 'closesAfter?', 'closedOn?', 'outcome?', 'archivedFor?', 'lateSince?', 'ombudsmanFrom?', 'signal?',
    { source: 'rulesApplied', wide: true, render: row => [...new Set((row['rulesApplied'] as { instrument: string }[]).map(r => r.instrument))].join(', ') }]} />
);
