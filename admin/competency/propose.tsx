import { Alert, Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, LinearProgress, List, ListItem, ListItemText, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { ProposeEnrollment, type WhoLacksData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Nothing, ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import type { Person } from './lackers.tsx';

type Offering = WhoLacksData['offerings']['nodes'][number];
interface Told { person: Person; fault?: string; draft?: boolean }
/** How many are asked for at the same time. */
const ABREAST = 4;

/** Asks for places for people in a training that confers what they lack, and says of each what came of it. */
export function ProposeDialog({ people, competency, offerings, onClose, onDone }: { people: Person[]; competency: string; offerings: Offering[]; onClose: () => void; onDone: () => void }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>();
  const [offering, setOffering] = useState((offerings.find(o => o.seatsLeft >= people.length) ?? offerings.find(o => o.seatsLeft > 0) ?? offerings[0])?.id), [reason, setReason] = useState(t('gaps.reason', { competency })), [submit, setSubmit] = useState(true);
  const [progress, setProgress] = useState<number>(), [told, setTold] = useState<Told[]>(), chosen = offerings.find(o => o.id === offering), refused = told?.filter(x => x.fault) ?? [], done = told?.filter(x => !x.fault) ?? [];

  const go = async () => {
    const answers: Told[] = [], made = new Map<string, Told>(), waiting = [...people];
    setProgress(0);
    const one = async () => {
      for (let person = waiting.shift(); person; person = waiting.shift()) {
        const answer: Told = { person };
        answers.push(answer);
        try { made.set((await graph.query(ProposeEnrollment, { input: { employee: person.id, offering: offering!, reason: reason.trim() || null } })).createEnrollment.id, answer); }
        catch (error) { answer.fault = (error as Error).message; }
        setProgress(answers.length);
      }
    };
    await Promise.all(Array.from({ length: ABREAST }, one));
    if (submit && made.size) {
      try { for (const { id, message } of (await graph.moveMany('Enrollment', 'submit', { ids: [...made.keys()] })).errors) Object.assign(made.get(id) ?? {}, { draft: true, fault: message }); }
      catch (error) { for (const answer of made.values()) Object.assign(answer, { draft: true, fault: (error as Error).message }); }
    }
    setTold(answers); setProgress(undefined); onDone();
  };

  return (
    <Dialog open onClose={progress === undefined ? onClose : undefined} fullWidth maxWidth="sm" aria-labelledby="propose-title">
      <DialogTitle id="propose-title">{told ? t('gaps.outcome') : t('gaps.propose_title', { smart_count: people.length })}</DialogTitle>
      <DialogContent tabIndex={0} aria-labelledby="propose-title" role="group" sx={{ outline: 'none' }}>
        {told ? (
          <>
            {done.length > 0 && <Alert severity="success" sx={{ mb: 1.5 }}>{t(submit ? 'gaps.submitted' : 'gaps.drafted', { smart_count: done.length, training: chosen?.training.title })}</Alert>}
            {refused.length > 0 && <Alert severity="warning" sx={{ mb: 1.5 }}>{t('gaps.refused', { smart_count: refused.length })}</Alert>}
            <List dense disablePadding>
              {[...refused, ...done].map(({ person, fault, draft }) => (
                <ListItem key={person.id} divider disableGutters secondaryAction={<ToneChip tone={fault ? 'bad' : 'good'} label={t(fault ? (draft ? 'gaps.kept_draft' : 'gaps.was_refused') : submit ? 'gaps.was_submitted' : 'gaps.was_drafted')} />}>
                  <ListItemText primary={person.name} secondary={fault} slotProps={{ primary: { sx: { fontWeight: 600, pr: 9 } }, secondary: { sx: { color: 'error.main', pr: 9 } } }} />
                </ListItem>
              ))}
            </List>
          </>
        ) : !offerings.length ? <Nothing title={t('gaps.no_offering')} hint={t('gaps.no_offering_hint', { competency })} action={<Button component={Link} to="/Training">{words.noun('Training', 2)}</Button>} />
          : !people.length ? <Nothing title={t('gaps.all_enrolled')} /> : (
          <>
            <Typography color="text.secondary" sx={{ mb: 1 }} id="offerings-label">{t('gaps.choose_offering', { competency })}</Typography>
            <RadioGroup aria-labelledby="offerings-label" value={offering ?? ''} onChange={event => setOffering(event.target.value)} sx={{ gap: 1 }}>
              {offerings.map(o => (
                <FormControlLabel key={o.id} value={o.id} disabled={o.seatsLeft === 0} control={<Radio size="small" sx={{ alignSelf: 'flex-start', mt: -0.25 }} />} sx={{ m: 0, p: 1.25, border: '1px solid', borderColor: o.id === offering ? 'primary.main' : colours.line, borderRadius: '8px', bgcolor: o.id === offering ? colours.brandSoft : undefined, alignItems: 'flex-start', '& .MuiFormControlLabel-label': { flex: 1 } }}
                  label={(
                    <Box>
                      <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}><b>{o.training.title}</b><ToneChip tone={o.seatsLeft === 0 ? 'calm' : o.seatsLeft < people.length ? 'care' : 'good'} label={t('gaps.seats', { smart_count: o.seatsLeft })} /></Box>
                      <Typography variant="body2" color="text.secondary">{write.day(o.startsOn)} – {write.day(o.endsOn)} · {o.training.learningHours} JP · {words.value('Delivery', o.delivery)}{o.training.outcomes.nodes[0] ? ` · ${t('gaps.gives', { level: o.training.outcomes.nodes[0].level })}` : ''}</Typography>
                      <Typography variant="body2" color="text.secondary">{o.training.provider.name} · {o.code}</Typography>
                    </Box>
                  )} />
              ))}
            </RadioGroup>
            {chosen && chosen.seatsLeft < people.length && <Alert severity="warning" sx={{ mt: 1.5 }}>{t('gaps.too_few', { seats: chosen.seatsLeft, people: people.length })}</Alert>}
            <TextField label={words.field('Enrollment', 'reason')} value={reason} onChange={event => setReason(event.target.value)} multiline minRows={2} sx={{ mt: 2 }} slotProps={{ htmlInput: { maxLength: 2000 } }} />
            <FormControlLabel sx={{ mt: 0.5 }} control={<Checkbox checked={submit} onChange={event => setSubmit(event.target.checked)} slotProps={{ input: {} }} />} label={t('gaps.submit_now')} />
            {progress !== undefined && <Box sx={{ mt: 1 }} aria-live="polite"><LinearProgress variant="determinate" value={(100 * progress) / people.length} aria-label={t('gaps.working', { done: progress, all: people.length })} /><Typography variant="body2" sx={{ mt: 0.5 }}>{t('gaps.working', { done: progress, all: people.length })}</Typography></Box>}
          </>
        )}
      </DialogContent>
      <DialogActions>
        {told || !offerings.length || !people.length ? <Button variant="contained" onClick={onClose} autoFocus>{t('ra.action.close')}</Button>
          : <><Button onClick={onClose} disabled={progress !== undefined}>{t('ra.action.cancel')}</Button><Button variant="contained" disabled={progress !== undefined || !chosen || chosen.seatsLeft === 0} onClick={() => void go()} autoFocus>{t('gaps.propose', { smart_count: people.length })}</Button></>}
      </DialogActions>
    </Dialog>
  );
}
