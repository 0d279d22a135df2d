import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { MySurveys } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWriting } from '../kernel/i18n.ts';
import { Nothing, PageHeader, Section, ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { TwoLines } from '../kernel/Value.tsx';
import { AnswerForm, type Invitation } from './survey-answer.tsx';

/** The surveys one is invited to, and the form of the one that was chosen. */
export default function MySurveysPage() {
  const t = useTranslate(), graph = useDataProvider<Graph>(), [search] = useSearchParams(), { data, error, refetch } = useQuery({ queryKey: ['mySurveys'], queryFn: () => graph.query(MySurveys, {}).then(d => d.mySurveys) }), chosen = data?.find(({ id, open }) => open && id === search.get('invitation'));
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={chosen?.training.title ?? t('menu.mySurveys')} note={chosen?.survey.title ?? t('evaluation.mine_note')} crumbs={chosen && [{ label: t('menu.mySurveys'), to: '/my-surveys' }]} />
      {chosen ? <AnswerForm key={chosen.id} invitation={chosen} onDone={() => void refetch()} /> : <Section flush>{data?.length === 0 ? <Nothing title={t('evaluation.uninvited')} hint={t('evaluation.uninvited_hint')} /> : (data ?? []).map(one => <Line key={one.id} invitation={one} />)}</Section>}
    </>
  );
}

function Line({ invitation: { id, training, offering, spent, open } }: { invitation: Invitation }) {
  const t = useTranslate(), write = useWriting();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', px: 2, py: 1.25, '& + &': { borderTop: `1px solid ${colours.line}` } }}>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}><TwoLines strong top={training.title} bottom={write.days(offering.startsOn, offering.endsOn)} /></Box>
      {open ? <Button variant="contained" component={Link} to={`/my-surveys?invitation=${id}`}>{t('evaluation.answer')}</Button> : <ToneChip tone={spent ? 'good' : 'calm'} label={t(spent ? 'evaluation.answered' : 'evaluation.closed')} />}
    </Box>
  );
}
