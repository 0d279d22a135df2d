import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, maxLength, required, TextInput, useTranslate } from 'react-admin';
import { inputs, type Kind } from '../graph/nouns.ts';
import { officeToday } from './format.ts';
import { inputOf } from './variables.ts';
import { useWords } from './i18n.ts';
import { Field } from './Fields.tsx';
import type { MoveDialogProps } from './MoveDialog.tsx';
import { nounOf } from './noun.ts';
import { toneOfMove } from './moves.ts';

const rank = ({ of, type }: Kind) => (of === 'enum' ? 0 : type === 'Day' ? 1 : 2);

/** Asks whether to make a move, for what reason, and for what else the move takes. */
export default function MoveForm({ noun, move, about, label: given, onMove, onClose }: MoveDialogProps) {
  const t = useTranslate(), words = useWords(), { note, takes } = nounOf(noun).moves[move]!, label = given ?? words.move(noun, move), taken = takes ? inputs[takes]! : undefined;
  // A record of its own: the page behind has a note and a day too.
  const [blank] = useState(() => ({ ...(taken && 'completedOn' in taken && { completedOn: officeToday() }) }) as never);
  const [fault, setFault] = useState<string>(), [busy, setBusy] = useState(false);
  const submit = async (values: Record<string, any>) => {
    setBusy(true); setFault(undefined);
    try { await onMove({ note: values['note']?.trim() || undefined, ...(taken && { input: inputOf(taken, values) }) }); return undefined; }
    catch (error: any) {
      const { root, ...fields } = error.body?.errors ?? {};
      if (!Object.keys(fields).length) setFault(error.message);
      return fields;
    } finally { setBusy(false); }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="move-title">
      <DialogTitle id="move-title">{label}</DialogTitle>
      <Form onSubmit={submit} record={blank}>
        <DialogContent sx={{ pt: 0 }}>
          <Typography sx={{ mb: 2 }} color="text.secondary">{about}</Typography>
          {fault && <Alert severity="error" sx={{ mb: 2 }} role="alert">{fault}</Alert>}
          <Box sx={{ display: 'grid', gap: 2, pt: 1, '& .MuiFormControl-root': { my: 0 } }}>
            {takes && Object.keys(taken!).sort((a, b) => rank(taken![a]!) - rank(taken![b]!)).map(source => <Field key={source} source={source} noun={noun} kinds={taken!} />)}
            <TextInput source="note" label={note === 'required' ? 'moves.note_required' : 'moves.note_optional'} multiline minRows={3} validate={note === 'required' ? [required('moves.note_missing'), maxLength(2000)] : maxLength(2000)} helperText={note === 'required' ? 'moves.note_hint' : false} autoFocus={!takes} fullWidth />
          </Box>
        </DialogContent>
        <DialogActions><Button onClick={onClose}>{t('ra.action.cancel')}</Button><Button type="submit" variant="contained" color={toneOfMove(move)} disabled={busy}>{label}</Button></DialogActions>
      </Form>
    </Dialog>
  );
}
