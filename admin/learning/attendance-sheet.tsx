import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton, TablePagination, ToggleButton, ToggleButtonGroup, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import { MarkAttendance, SessionSheet } from '../graph/documents.ts';
import type { AttendanceState } from '../graph/types.ts';
import { type Outcome, OutcomeDialog } from '../kernel/BulkMoves.tsx';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';
import { colours } from '../kernel/theme.ts';
import { EnumChip, TwoLines } from '../kernel/Value.tsx';

const states: AttendanceState[] = ['PRESENT', 'EXCUSED', 'ABSENT'], perPage = 50;
const tones = { PRESENT: 'success', EXCUSED: 'warning', ABSENT: 'error' } as const;

/** The sheet of a session: everybody with a place, and whether they came; marked in one go. What is refused is named. */
export function AttendanceSheet({ session, offering, onClose }: { session: Row; offering: string; onClose: () => void }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), me = useMe(), phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const [page, setPage] = useState(0), [given, give] = useState<Record<string, AttendanceState>>({}), [busy, setBusy] = useState(false), [fault, setFault] = useState<string>(), [outcome, setOutcome] = useState<Outcome>();
  const { data, refetch } = useQuery({ queryKey: ['sessionSheet', session.id, page], queryFn: () => graph.query(SessionSheet, { session: session.id, offering, page: page + 1, perPage }).then(d => d.enrollments) });
  const places = data?.nodes ?? [], stateOf = (place: (typeof places)[number]) => given[place.id] ?? place.attendances.nodes[0]?.state, fixed = (place: (typeof places)[number]) => place.status !== 'APPROVED' || place.employee.id === me?.employee?.id;
  const left = places.filter(place => !fixed(place) && !stateOf(place)), marks = Object.entries(given).map(([enrollment, state]) => ({ enrollment, state }));
  const save = async () => {
    setBusy(true); setFault(undefined);
    try {
      const { ids, errors } = (await graph.query(MarkAttendance, { session: session.id, marks })).markAttendance, names = new Map(places.map(({ id, employee }) => [id, fullName(employee)]));
      refresh();
      if (!errors.length) { notify('attendance.saved', { type: 'success', messageArgs: { smart_count: ids.length } }); onClose(); return; }
      give({}); void refetch();
      setOutcome({ label: t('attendance.sheet'), done: ids.length, errors: errors.map(e => ({ ...e, name: names.get(e.id) ?? e.id })) });
    } catch (error: any) { setFault(error.message); } finally { setBusy(false); }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" fullScreen={phone} aria-labelledby="sheet-title">
      <DialogTitle id="sheet-title">{t('attendance.sheet')}<Typography variant="body2" color="text.secondary">{session['number']}. {session['topic']} · {write.day(session['day'])}</Typography></DialogTitle>
      <DialogContent dividers sx={{ p: 0 }}>
        {fault && <Alert severity="error" role="alert" sx={{ m: 2 }}>{fault}</Alert>}
        {!data && <Skeleton variant="rounded" height={240} sx={{ m: 2 }} />}
        {data && !places.length && <Typography sx={{ p: 2 }} color="text.secondary">{t('attendance.nobody')}</Typography>}
        {places.map(place => (
          <Box key={place.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', px: 2, py: 1, '& + &': { borderTop: `1px solid ${colours.line}` } }}>
            <Box sx={{ flex: '1 1 220px', minWidth: 0 }}><TwoLines strong top={fullName(place.employee)} bottom={place.status === 'APPROVED' ? place.employee.unit?.name : t('attendance.closed')} /></Box>
            {fixed(place) ? (stateOf(place) ? <EnumChip type="AttendanceState" value={stateOf(place)!} /> : <span>–</span>) : (
              <ToggleButtonGroup exclusive size="small" value={stateOf(place) ?? null} onChange={(_, state: AttendanceState | null) => state && give(old => ({ ...old, [place.id]: state }))} aria-label={fullName(place.employee)}>
                {states.map(state => <ToggleButton key={state} value={state} color={tones[state]} sx={{ px: 1.25, minHeight: 36 }}>{words.value('AttendanceState', state)}</ToggleButton>)}
              </ToggleButtonGroup>
            )}
          </Box>
        ))}
        {data && data.totalCount > perPage && <TablePagination component="div" count={data.totalCount} page={page} rowsPerPage={perPage} rowsPerPageOptions={[]} onPageChange={(_, to) => { if (!marks.length) setPage(to); }} />}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        {left.length > 0 && <Button sx={{ mr: 'auto' }} onClick={() => give(old => ({ ...old, ...Object.fromEntries(left.map(({ id }) => [id, 'PRESENT' as const])) }))}>{t('attendance.all_present', { smart_count: left.length })}</Button>}
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || !marks.length} onClick={() => void save()}>{t('ra.action.save')}</Button>
      </DialogActions>
      {outcome && <OutcomeDialog outcome={outcome} onClose={() => setOutcome(undefined)} />}
    </Dialog>
  );
}
