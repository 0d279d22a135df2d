import { Alert, Box, Button, Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { QuizPaper, type QuizPaperData, SubmitQuiz } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import type { Course, Module } from './learn.tsx';
import { newId } from './outbox.ts';

type Question = QuizPaperData['quizQuestions']['nodes'][number];

/** A quiz: what was reached so far, and the paper while there are attempts left. The server grades; an attempt keeps its id until it has answered, so that a lost connection costs none. */
export function Quiz({ course, module, learning, onGraded }: { course: Course; module: Module; learning: boolean; onGraded: () => void }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), tries = course.quizAttempts.nodes.filter(a => a.module.id === module.id).sort((a, b) => a.number - b.number), last = tries.at(-1), passed = tries.some(a => a.passed), left = module.attemptsAllowed! - tries.length;
  const [trying, setTrying] = useState(!last), [chosen, choose] = useState<Record<string, number[]>>({}), [attempt, setAttempt] = useState(newId), [fault, setFault] = useState<string>(), [busy, setBusy] = useState(false), open = learning && !passed && left > 0 && trying;
  const { data } = useQuery({ queryKey: ['quiz', module.id], queryFn: () => graph.query(QuizPaper, { module: module.id }).then(d => d.quizQuestions.nodes), enabled: open });
  const handIn = async () => {
    if (data!.some(q => !chosen[q.id]?.length)) return setFault(t('learn.unanswered'));
    setBusy(true); setFault(undefined);
    try {
      await graph.query(SubmitQuiz, { id: attempt, enrollment: course.id, module: module.id, answers: data!.map(q => ({ question: q.id, options: chosen[q.id]! })) });
      setAttempt(newId()); choose({}); setTrying(false); onGraded();
    } catch (error: any) { setFault(error.message); } finally { setBusy(false); }
    return undefined;
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>{t('learn.quiz', { mark: module.passMark, left: Math.max(left, 0), all: module.attemptsAllowed })}</Typography>
      {tries.length > 1 && <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>{tries.slice(0, -1).map(a => t('learn.marks', { number: a.number, score: a.score })).join(' · ')}</Typography>}
      {last && <Alert severity={last.passed ? 'success' : left > 0 ? 'warning' : 'error'} role="status" sx={{ mb: 2 }} action={learning && !passed && left > 0 && !trying ? <Button color="inherit" onClick={() => setTrying(true)}>{t('learn.again')}</Button> : undefined}>{t('learn.score', { score: last.score, right: last.rightAnswers, all: last.questions })} {t(last.passed ? 'learn.passed' : 'learn.failed')} {!passed && (left > 0 ? t('learn.left', { left }) : t('learn.used_up'))}</Alert>}
      {open && data && <Box component="form" noValidate onSubmit={event => { event.preventDefault(); void handIn(); }} sx={{ display: 'grid', gap: 2.5 }}>
        {data.map((question, i) => <Asked key={question.id} number={i + 1} question={question} chosen={chosen[question.id] ?? []} onChoose={options => choose(now => ({ ...now, [question.id]: options }))} />)}
        {fault && <Alert severity="error" role="alert">{fault}</Alert>}
        <Box><Button type="submit" variant="contained" disabled={busy}>{t('learn.hand_in')}</Button></Box>
      </Box>}
    </Box>
  );
}

function Asked({ number, question: { text, kind, options }, chosen, onChoose }: { number: number; question: Question; chosen: number[]; onChoose: (options: number[]) => void }) {
  const t = useTranslate(), single = kind === 'SINGLE';
  const choices = options.map((option, i) => ({ ...option, n: i + 1 })).map(option => <FormControlLabel key={option.n} value={option.n} label={option.text} control={single ? <Radio /> : <Checkbox slotProps={{ input: { 'aria-label': option.text } }} checked={chosen.includes(option.n)} onChange={(_, on) => onChoose(on ? [...chosen, option.n] : chosen.filter(n => n !== option.n))} />} />);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" sx={{ color: 'text.primary', fontWeight: 600, fontSize: 15.5 }}>{number}. {text}{!single && <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: 13, color: 'text.secondary' }}>{t('learn.multiple')}</Box>}</FormLabel>
      {single ? <RadioGroup value={chosen[0] ?? ''} onChange={(_, value) => onChoose([Number(value)])}>{choices}</RadioGroup> : <FormGroup>{choices}</FormGroup>}
    </FormControl>
  );
}
