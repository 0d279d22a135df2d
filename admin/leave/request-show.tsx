import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link as MuiLink, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LeaveSheet, RecordBkn } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMay, useMe } from '../kernel/me.ts';
import { MoveButtons } from '../kernel/MoveButtons.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { nounOf, type Row } from '../kernel/noun.ts';
import { Nothing, Section } from '../kernel/Page.tsx';
import { EnumChip } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { useLaw } from '../platform/law.ts';
import { annualOf, AnnualRecord } from './balances.tsx';

const opinion = ['endorse', 'adviseChange', 'adviseDeferral', 'adviseAgainst'], decision = ['approve', 'change', 'defer', 'refuse'], all = () => Object.keys(nounOf('LeaveRequest').moves);
const others = (kept: readonly string[]) => all().filter(move => !kept.includes(move));

/** A request with all that its opinion and its decision rest on, and the four answers of each. */
export default function RequestShow() {
  const words = useWords();
  return (
    <NounShow title={row => fullName(row['employee'])} note={row => row['title']} hideMoves={[...opinion, ...decision]} editable={row => row['moves'].includes('submit')} actions={row => <Bkn of={row} />}
      facts={['kind', { source: 'startsOn', label: 'resources.LeaveRequest.fields.title', render: row => <Days of={row} /> }, 'ground?', 'birthNumber?', 'employee', { source: 'employee.unit' }, 'footing', 'submittedOn?', { source: 'authority?', render: row => words.value('LeaveAuthority', row['authority']) }, 'bknNumber?', 'resumedOn?', 'address', 'phone?', { source: 'reason?', wide: true }]}>
      <Answers /><Sheet />
    </NounShow>
  );
}

function Days({ of: { startsOn, endsOn, workingDays, calendarDays, travelDays } }: { of: Row }) {
  const t = useTranslate(), write = useWriting(), words = useWords();
  return <>{write.days(startsOn, endsOn)}<Typography variant="body2" color="text.secondary">{t('leave.takes', { smart_count: workingDays })}, {t('leave.spans', { smart_count: calendarDays })}{travelDays > 0 && `, ${words.field('LeaveRequest', 'travelDays').toLowerCase()}: ${travelDays}`}</Typography></>;
}

/** Sections VII and VIII of the form. */
function Answers() {
  const row = useRecordContext<Row>(), t = useTranslate(), write = useWriting();
  if (!row || row['status'] === 'DRAFT') return null;
  const part = (title: string, answer: string | null, none: string, moves: readonly string[], more: ReactNode) => (
    <Section title={t(title)}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>{answer ? <EnumChip type="LeaveAnswer" value={answer} /> : !moves.some(m => row['moves'].includes(m)) && <Typography color="text.secondary">{t(none)}</Typography>}<MoveButtons hide={others(moves)} /></Box>
      {more}
    </Section>
  );
  const said = (key: string, from: string | null, until: string | null) => from && until && <Typography sx={{ mt: 1 }}>{t(key, { days: write.days(from, until) })}</Typography>;
  return (
    <>
      {row['authority'] !== 'SUPERVISOR' && part('leave.opinion', row['opinion'], 'leave.no_opinion', opinion, said('leave.proposes', row['proposedStartsOn'], row['proposedEndsOn']))}
      {part('leave.decision', row['answer'], 'leave.no_decision', decision, <>{said('leave.asked_for', row['requestedStartsOn'], row['requestedEndsOn'])}{row['deferredUntil'] && <Typography sx={{ mt: 1 }}>{t('leave.deferred_until', { day: write.day(row['deferredUntil']) })}</Typography>}</>)}
    </>
  );
}

/** What it rests on: clashes, papers for whom the law lets see them, the record of three years, the law. */
function Sheet() {
  const row = useRecordContext<Row>(), t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), { word, unit } = useLaw(), year = Number((row?.['startsOn'] ?? '2026').slice(0, 4));
  const { data } = useQuery({ queryKey: ['leaveSheet', row?.id, row?.['version']], queryFn: () => graph.query(LeaveSheet, { id: String(row!.id), year, last: year - 1, before: year - 2 }).then(d => d.leaveRequest), enabled: !!row });
  if (!row || !data) return <Skeleton variant="rounded" height={280} sx={{ mb: 2 }} />;
  const { employee, clashes, papers: { nodes: papers }, rulesApplied } = data, f = (name: string) => words.field('LeavePaper', name), month = row['startsOn'].slice(0, 7);
  return (
    <>
      {clashes.map(c => <Alert key={c.offering} severity="warning" sx={{ mb: 2 }}>{t('leave.clash', { training: c.training, days: write.days(c.startsOn, c.endsOn) })}</Alert>)}
      {['SICK', 'IMPORTANT_REASON', 'MATERNITY'].includes(row['kind']) && (
        <Section flush title={t('leave.papers')} note={t('leave.paper_hint')}>
          {papers.length ? <DataGrid rows={papers} empty="" columns={[
            { label: f('kind'), render: p => words.value('LeavePaperKind', p.kind!) }, { label: f('issuer'), render: p => p.issuer }, { label: f('issuedOn'), short: true, render: p => write.day(p.issuedOn!) },
            { label: f('fileName'), render: p => (p.fileName ? <MuiLink href={`/leave-papers/${p.id}`}>{t('leave.download', { name: p.fileName })}</MuiLink> : t('leave.on_paper')) }]} /> : <Nothing title={t('leave.no_papers')} />}
        </Section>
      )}
      {row['kind'] === 'ANNUAL' && <AnnualRecord of={[annualOf(employee.now), annualOf(employee.last), annualOf(employee.before)]} />}
      <Section title={t('leave.law')} actions={<Button component={Link} to={`/leave-calendar?month=${month}${row['employee'].unit ? `&unit=${row['employee'].unit.id}` : ''}`}>{t('leave.to_calendar')}</Button>}>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>{rulesApplied.map(r => <li key={`${r.code}${r.key}`}>{[r.instrument, r.article].filter(Boolean).join(' ')}: {t(`leave.rules.${r.code}`)} – {r.value == null ? word(r.text!) : `${write.number(r.value)} ${unit(unitOf(r.code, r.key))}`}</li>)}</Box>
      </Section>
    </>
  );
}
const unitOf = (code: string, key: string) => (code === 'LEAVE_SERVICE' || code === 'LEAVE_DEFERRAL' || ['PNS|SICK', 'PNS|UNPAID'].includes(key) ? 'years' : key.endsWith('ANNUAL') ? 'working_days' : 'months');

/** HR notes the approval of BKN. */
function Bkn({ of }: { of: Row }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), refresh = useRefresh(), notify = useNotify(), me = useMe(), may = useMay('LeaveEntry').create, [open, setOpen] = useState(false), [number, setNumber] = useState('');
  if (of['kind'] !== 'UNPAID' || !['SUBMITTED', 'CONSIDERED'].includes(of['status']) || !may || me?.employee?.id === of['employee'].id) return null;
  const save = () => graph.query(RecordBkn, { id: of.id, number: number.trim(), version: of['version'] }).then(() => { setOpen(false); refresh(); }, (error: Error) => notify(error.message, { type: 'error' }));
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{t('leave.bkn')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="xs" aria-labelledby="bkn-title">
        <DialogTitle id="bkn-title">{t('leave.bkn')}</DialogTitle>
        <DialogContent><TextField autoFocus fullWidth required label={t('leave.bkn_number')} value={number} onChange={event => setNumber(event.target.value)} slotProps={{ htmlInput: { maxLength: 80 } }} sx={{ mt: 1 }} /></DialogContent>
        <DialogActions><Button onClick={() => setOpen(false)}>{t('ra.action.cancel')}</Button><Button variant="contained" disabled={number.trim().length < 3} onClick={() => void save()}>{t('ra.action.save')}</Button></DialogActions>
      </Dialog>
    </>
  );
}
