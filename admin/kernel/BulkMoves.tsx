import CloseIcon from '@mui/icons-material/Close';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useListContext, useRefresh, useResourceContext, useTranslate } from 'react-admin';
import { inputs } from '../graph/nouns.ts';
import type { Graph } from './dataProvider.ts';
import { useWords } from './i18n.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { inOrder, toneOfMove } from './moves.ts';
import { nounOf, representationOf, type Row } from './noun.ts';
import { colours } from './theme.ts';

export interface Outcome { label: string; done: number; errors: { id: string; name: string; message: string }[] }

/** Says how a move of many went, naming each that was refused and why. It stays until it is closed. */
export function OutcomeDialog({ outcome, onClose, onSelectFailed }: { outcome: Outcome; onClose: () => void; onSelectFailed?: (ids: string[]) => void }) {
  const t = useTranslate();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="outcome-title">
      <DialogTitle id="outcome-title">{outcome.label}</DialogTitle>
      <DialogContent>
        {outcome.done > 0 && <Alert severity="success" sx={{ mb: outcome.errors.length ? 2 : 0 }}>{t('moves.made', { smart_count: outcome.done })}</Alert>}
        {outcome.errors.length > 0 && <>
          <Alert severity="error">{t('moves.refused', { smart_count: outcome.errors.length })}</Alert>
          <List dense>{outcome.errors.map(({ id, name, message }) => <ListItem key={id} divider disableGutters><ListItemText primary={name} secondary={message} slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { sx: { color: 'error.main' } } }} /></ListItem>)}</List>
        </>}
      </DialogContent>
      <DialogActions>
        {onSelectFailed && outcome.errors.length > 0 && <Button onClick={() => { onSelectFailed(outcome.errors.map(e => e.id)); onClose(); }}>{t('moves.select_refused')}</Button>}
        <Button variant="contained" onClick={onClose} autoFocus>{t('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** What can be done with the selected rows, above the table they stand in. */
export function BulkBar() {
  const t = useTranslate(), { selectedIds, onUnselectItems } = useListContext();
  if (!selectedIds?.length) return null;
  return (
    <Box role="toolbar" aria-label={t('moves.about_many', { smart_count: selectedIds.length })} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 1, bgcolor: colours.brandSoft, position: 'sticky', left: 0, zIndex: 2 }}>
      <IconButton size="small" onClick={() => onUnselectItems()} aria-label={t('ra.action.unselect')}><CloseIcon fontSize="small" /></IconButton>
      <Typography variant="body2" sx={{ fontWeight: 600, mr: 1 }}>{t('moves.about_many', { smart_count: selectedIds.length })}</Typography>
      <BulkMoves />
    </Box>
  );
}

/** The moves the selected records admit, each for all of them at once. */
export function BulkMoves() {
  const noun = useResourceContext()!, words = useWords(), t = useTranslate(), graph = useDataProvider<Graph>(), refresh = useRefresh(), client = useQueryClient(), { selectedIds, data = [], onSelect } = useListContext<Row & { moves: string[] }>();
  const [asking, ask] = useState<string>(), [outcome, setOutcome] = useState<Outcome>();
  const chosen = data.filter(row => selectedIds.includes(row.id)), names = new Map(data.map(row => [row.id, representationOf(noun, row)]));
  const possible = inOrder([...new Set(chosen.flatMap(row => row.moves ?? []))].filter(move => { const { many, takes } = nounOf(noun).moves[move] ?? {}; return many && !Object.values(takes ? inputs[takes]! : {}).some(kind => kind.of === 'part'); }));
  const make = async (move: string, given: { note?: string; input?: object }) => {
    const { ids, errors } = await graph.moveMany(noun, move, { ids: selectedIds.map(String), ...given });
    ask(undefined);
    setOutcome({ label: words.move(noun, move), done: ids.length, errors: errors.map(e => ({ ...e, name: names.get(e.id) ?? e.id })) });
    refresh();
    await client.invalidateQueries({ queryKey: ['inboxCounts'] });
  };
  return (
    <>
      {possible.map(move => <Button key={move} size="small" variant="contained" color={toneOfMove(move) === 'inherit' ? 'primary' : toneOfMove(move)} onClick={() => ask(move)}>{words.move(noun, move)}</Button>)}
      {!possible.length && !outcome && <Typography variant="body2" color="text.secondary">{t('moves.none')}</Typography>}
      {asking && <MoveDialog noun={noun} move={asking} about={t('moves.about_many', { smart_count: selectedIds.length })} onClose={() => ask(undefined)} onMove={given => make(asking, given)} />}
      {outcome && <OutcomeDialog outcome={outcome} onClose={() => { setOutcome(undefined); onSelect([]); }} onSelectFailed={ids => setTimeout(() => onSelect(ids))} />}
    </>
  );
}
