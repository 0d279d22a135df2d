import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { TrainingVoices, type TrainingVoicesData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';
import { Nothing, Section } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { Reviews } from './curriculumReview.tsx';

type Result = NonNullable<TrainingVoicesData['training']>['surveyResults'][number];
const listeners = ['HR_ADMIN', 'HR_HEAD', 'TRAINING_MANAGER', 'AUDITOR'];

/** What participants said of a training, of all of it or of one offering. Nobody is in it: it is made of whole rounds of answers. */
export function SurveyResults() {
  const me = useMe(), training = useRecordContext<Row>(), graph = useDataProvider<Graph>(), t = useTranslate(), [offering, setOffering] = useState(''), listens = !!me?.roles.some(({ role }) => listeners.includes(role));
  const { data } = useQuery({ queryKey: ['voices', training?.id, offering], queryFn: () => graph.query(TrainingVoices, { id: String(training!.id), offering: offering || null }).then(d => d.training), enabled: !!training, placeholderData: before => before });
  if (!data) return null;
  const { surveyResults, offerings: { nodes: offerings }, curriculumReviews: { nodes: reviews } } = data, reviewed = <Reviews reviews={reviews} />;
  if (!listens) return reviewed;
  return (
    <>{reviewed}<Section title={t('evaluation.voices')} note={t('evaluation.voices_note')} actions={offerings.length > 0 && <TextField select size="small" label={t('evaluation.of')} value={offering} onChange={event => setOffering(event.target.value)} sx={{ minWidth: 180, width: 'auto', mt: { xs: 1, sm: 0 } }} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}><MenuItem value="">{t('evaluation.all_offerings')}</MenuItem>{offerings.map(({ id, code }) => <MenuItem key={id} value={id}>{code}</MenuItem>)}</TextField>}>
      {surveyResults.length === 0 ? <Nothing title={t('evaluation.nobody')} /> : surveyResults.map(result => <Edition key={result.survey.id} result={result} />)}
    </Section></>
  );
}

function Edition({ result: { survey, invited, answers, waiting, questions, ruleApplied } }: { result: Result }) {
  const t = useTranslate(), write = useWriting();
  return (
    <Box sx={{ '& + &': { mt: 3, pt: 2, borderTop: `1px solid ${colours.line}` } }}>
      <Typography variant="h3">{survey.title}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>{t('evaluation.counts', { invited, answers, waiting, least: ruleApplied.value })}</Typography>
      {questions.length === 0 && <Nothing title={t('evaluation.too_few', { least: ruleApplied.value })} hint={`${ruleApplied.instrument} ${ruleApplied.article ?? ''}`.trim()} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' } }}>
        {questions.map(({ prompt, kind, average, counts, texts, answers: given }) => (
          <Box key={prompt} sx={{ gridColumn: kind === 'TEXT' ? '1 / -1' : undefined }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}><Typography sx={{ flex: 1, fontWeight: 600 }}>{prompt}</Typography>{average !== null && <Typography sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>{write.number(average)} / 5</Typography>}</Box>
            {kind === 'TEXT' ? <Texts texts={texts} given={given} least={ruleApplied.value ?? 0} /> : <Bars counts={counts} label={prompt} />}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

/** How often each score was given; bars and the same in numbers. */
function Bars({ counts, label }: { counts: number[]; label: string }) {
  const t = useTranslate(), most = Math.max(...counts, 1);
  return (
    <Box component="dl" aria-label={label} sx={{ m: 0, mt: 0.5, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: 1, rowGap: 0.25, alignItems: 'center', fontSize: 12.5 }}>
      {[1, 2, 3, 4, 5].map(score => (
        <Fragment key={score}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>{score} · {t(`evaluation.scale.${score}`)}</Box>
          <Box component="dd" aria-hidden sx={{ m: 0, height: 10, borderRadius: '3px', bgcolor: '#EDF1F6' }}><Box sx={{ height: 10, borderRadius: '3px', width: `${((counts[score - 1] ?? 0) / most) * 100}%`, bgcolor: colours.brand }} /></Box>
          <Box component="dd" sx={{ m: 0, fontVariantNumeric: 'tabular-nums', minWidth: 18, textAlign: 'right' }}>{counts[score - 1] ?? 0}</Box>
        </Fragment>
      ))}
    </Box>
  );
}

function Texts({ texts, given, least }: { texts: string[]; given: number; least: number }) {
  const t = useTranslate();
  if (!texts.length) return <Typography variant="body2" color="text.secondary">{t('evaluation.texts_wait', { given, least })}</Typography>;
  return <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>{[...Map.groupBy(texts, text => text)].map(([text, alike]) => <li key={text}>{text}{alike.length > 1 && ` (${alike.length}×)`}</li>)}</Box>;
}
