import { Alert, Box, Button, FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { AnswerSurvey, type MySurveysData, SurveyQuestions } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Section } from '../kernel/Page.tsx';

export type Invitation = MySurveysData['mySurveys'][number];

/** The questions of an invitation, and where they are answered: once, and without a name. */
export function AnswerForm({ invitation, onDone }: { invitation: Invitation; onDone: () => void }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify();
  const [answers, setAnswers] = useState<Record<string, number | string>>({}), [tried, setTried] = useState(false), [fault, setFault] = useState<string>(), [busy, setBusy] = useState(false);
  const { data } = useQuery({ queryKey: ['surveyQuestions', invitation.survey.id], queryFn: () => graph.query(SurveyQuestions, { id: invitation.survey.id }).then(d => d.survey) });
  if (!data) return <Skeleton variant="rounded" height={280} />;
  const questions = data.questions.nodes, missing = (id: string, kind: string) => kind !== 'TEXT' && answers[id] === undefined, set = (id: string, value: number | string) => setAnswers({ ...answers, [id]: value });
  const send = async () => {
    setTried(true); setFault(undefined);
    if (questions.some(q => missing(q.id, q.kind))) return;
    setBusy(true);
    const given = questions.flatMap(({ id, kind }): { question: string; score?: number; text?: string }[] => (kind !== 'TEXT' ? [{ question: id, score: Number(answers[id]) }] : String(answers[id] ?? '').trim() ? [{ question: id, text: String(answers[id]).trim() }] : []));
    try { await graph.query(AnswerSurvey, { invitation: invitation.id, answers: given }); notify('evaluation.thanks', { type: 'success' }); onDone(); }
    catch (error: any) { setFault(error.message); } finally { setBusy(false); }
  };
  return (
    <Section title={t('evaluation.form')}>
      <Alert severity="info" sx={{ mb: 2 }}>{t('evaluation.anonymous')}</Alert>
      {fault && <Alert severity="error" role="alert" sx={{ mb: 2 }}>{fault}</Alert>}
      <Box component="form" noValidate sx={{ display: 'grid', gap: 3 }} onSubmit={event => { event.preventDefault(); void send(); }}>
        {questions.map(({ id, number, kind, prompt }) => (kind === 'TEXT'
          ? (
            <FormControl key={id}>
              <FormLabel htmlFor={`q-${id}`} sx={{ color: 'text.primary', fontWeight: 600, mb: 1 }}>{number}. {prompt}</FormLabel>
              <TextField id={`q-${id}`} multiline minRows={3} fullWidth value={answers[id] ?? ''} onChange={event => set(id, event.target.value)} helperText={t('evaluation.no_names')} slotProps={{ htmlInput: { maxLength: 2000 } }} />
            </FormControl>
          ) : (
            <FormControl key={id} required error={tried && missing(id, kind)}>
              <FormLabel id={`q-${id}`} sx={{ color: 'text.primary', fontWeight: 600 }}>{number}. {prompt}</FormLabel>
              <RadioGroup sx={{ flexDirection: { xs: 'column', sm: 'row' } }} aria-labelledby={`q-${id}`} value={answers[id] ?? ''} onChange={event => set(id, Number(event.target.value))}>
                {[1, 2, 3, 4, 5].map(score => <FormControlLabel key={score} value={score} control={<Radio size="small" />} label={`${score} · ${t(`evaluation.scale.${score}`)}`} />)}
              </RadioGroup>
              {tried && missing(id, kind) && <FormHelperText>{t('evaluation.choose')}</FormHelperText>}
            </FormControl>
          )))}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap' }}><Button type="submit" variant="contained" disabled={busy}>{t('evaluation.send')}</Button><Typography variant="body2" color="text.secondary">{t('evaluation.once')}</Typography></Box>
      </Box>
    </Section>
  );
}
