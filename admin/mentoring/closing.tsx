import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';
import { PairingGoals } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';

/** Closes a pairing: the mentor says of every goal which level was reached. */
export function Closing({ pairing }: { pairing: Row }) {
  const words = useWords(), [open, setOpen] = useState(false);
  if (!pairing['moves'].includes('complete')) return null;
  return <><Button variant="contained" color="success" onClick={() => setOpen(true)}>{words.move('MentoringPairing', 'complete')}</Button>{open && <ClosingDialog pairing={pairing} onClose={() => setOpen(false)} />}</>;
}

function ClosingDialog({ pairing, onClose }: { pairing: Row; onClose: () => void }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), refresh = useRefresh(), notify = useNotify(), [levels, setLevels] = useState<Record<string, number>>({}), [closing, setClosing] = useState(''), [fault, setFault] = useState<string>(), [busy, setBusy] = useState(false);
  const { data } = useQuery({ queryKey: ['pairingGoals', pairing.id], queryFn: () => graph.query(PairingGoals, { id: pairing.id }).then(d => d.mentoringPairing), staleTime: 0 }), goals = data?.goals.nodes ?? [];
  const ready = goals.length > 0 && goals.every(g => levels[g.id] !== undefined) && closing.trim().length >= 3, label = words.move('MentoringPairing', 'complete');
  const go = async () => {
    setBusy(true); setFault(undefined);
    try {
      await graph.move('MentoringPairing', 'complete', { id: pairing.id, version: data!.version, input: { goals: goals.map(g => ({ goal: g.id, level: levels[g.id]! })), closing: closing.trim() } });
      notify('moves.done', { type: 'success', messageArgs: { move: label } }); onClose(); refresh();
    } catch (error: any) { setFault(Object.values(error.body?.errors ?? {}).filter(x => typeof x === 'string').join(' ') || error.message); } finally { setBusy(false); }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="closing-title">
      <DialogTitle id="closing-title">{label}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography color="text.secondary">{t(data && !goals.length ? 'mentoring.no_goals' : 'mentoring.closing_note')}</Typography>
        {fault && <Alert severity="error" role="alert">{fault}</Alert>}
        {goals.map(g => <TextField key={g.id} select required fullWidth label={t('mentoring.reached_of', { competency: g.competency.name, level: g.level })} value={levels[g.id] ?? ''} onChange={event => setLevels({ ...levels, [g.id]: Number(event.target.value) })}>{[0, 1, 2, 3, 4, 5].map(n => <MenuItem key={n} value={n}>{n === 0 ? t('mentoring.not_reached') : n}</MenuItem>)}</TextField>)}
        <TextField required multiline minRows={3} fullWidth label={words.field('MentoringPairing', 'closing')} value={closing} onChange={event => setClosing(event.target.value)} slotProps={{ htmlInput: { maxLength: 4000 } }} />
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('ra.action.cancel')}</Button><Button variant="contained" color="success" disabled={!ready || busy} onClick={() => void go()}>{label}</Button></DialogActions>
    </Dialog>
  );
}
