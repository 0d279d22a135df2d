import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { WorkPlanSheet, type WorkPlanSheetData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { colours, toneOf, tones } from '../kernel/theme.ts';
import { RecordLink, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { Rupiah } from './rupiah.tsx';

type Activity = NonNullable<WorkPlanSheetData['workPlan']>['activities']['nodes'][number];
const DAY = 86_400_000;

/** The activities of a work plan: when, and what came of them by quarter. One question. */
export default function WorkPlanParts() {
  const plan = useRecordContext<Row>(), graph = useDataProvider<Graph>(), t = useTranslate();
  const { data } = useQuery({ queryKey: ['workPlanSheet', plan?.id, plan?.['version']], queryFn: () => graph.query(WorkPlanSheet, { id: String(plan!.id) }).then(d => d.workPlan), enabled: !!plan });
  if (!data) return <Skeleton variant="rounded" height={260} />;
  const { nodes } = data.activities;
  return (
    <>
      {nodes.length > 0 && <Section title={t('strategy.gantt')} note={t('strategy.gantt_note')}><Gantt year={data.year} activities={nodes} /></Section>}
      <Section flush title={t('strategy.realisation')} note={t('strategy.realisation_note')}><Quarters activities={nodes} /></Section>
    </>
  );
}

/** Bars over the twelve months; the filled part is what was achieved. */
function Gantt({ year, activities }: { year: number; activities: readonly Activity[] }) {
  const write = useWriting(), t = useTranslate(), first = Date.UTC(year, 0, 1), days = (Date.UTC(year + 1, 0, 1) - first) / DAY, now = Math.floor((Date.now() - first) / DAY);
  const at = (day: string) => (Date.parse(day) - first) / DAY, percent = (of: number) => `${(100 * of) / days}%`, months = Array.from({ length: 12 }, (_, m) => new Intl.DateTimeFormat(write.locale === 'en' ? 'en-GB' : 'id-ID', { month: 'short' }).format(new Date(Date.UTC(year, m, 15))));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(140px, 34%) minmax(0, 1fr)' }, columnGap: 2, rowGap: { xs: 0.25, sm: 0.75 }, alignItems: 'center' }}>
      <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
      <Box aria-hidden sx={{ display: 'grid', gridTemplateColumns: 'repeat(12, 1fr)', fontSize: 11.5, color: 'text.secondary' }}>{months.map(month => <Box key={month} sx={{ borderLeft: `1px solid ${colours.line}`, pl: 0.25, overflow: 'hidden' }}><Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>{month}</Box><Box component="span" sx={{ display: { md: 'none' } }}>{month.charAt(0)}</Box></Box>)}</Box>
      {activities.map(a => {
        const from = at(a.startsOn), long = at(a.endsOn) + 1 - from, done = Math.max(0, Math.min(100, a.attainment ?? 0));
        return [
          <MuiLink key={`${a.id}-n`} component={Link} to={`/Activity/${a.id}/show`} sx={{ fontSize: 13.5, lineHeight: 1.3, overflowWrap: 'anywhere', mt: { xs: 1, sm: 0 } }}>{a.name}</MuiLink>,
          <Box key={a.id} role="img" aria-label={t('strategy.bar', { name: a.name, days: write.days(a.startsOn, a.endsOn), done: a.attainment === null ? '–' : `${write.number(a.attainment)}%` })} sx={{ position: 'relative', height: 22, bgcolor: '#F4F7FB', borderRadius: '4px', overflow: 'hidden' }}>
            <Box sx={{ position: 'absolute', left: percent(from), width: percent(long), top: 3, bottom: 3, bgcolor: '#BFD4EF', borderRadius: '4px', overflow: 'hidden' }}><Box sx={{ width: `${done}%`, height: '100%', bgcolor: colours.brand }} /></Box>
            {now > 0 && now < days && <Box sx={{ position: 'absolute', left: percent(now), top: 0, bottom: 0, width: '2px', bgcolor: '#B4530A' }} />}
          </Box>,
        ];
      })}
    </Box>
  );
}

/** One row an activity, one cell a quarter; a quarter leads to its page, where it is reported and closed. */
function Quarters({ activities }: { activities: readonly Activity[] }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), f = (source: string) => words.field('Activity', source);
  const cell = (a: Activity, n: number) => {
    const q = a.quarters.nodes.find(one => one.quarter === n);
    if (!q) return '–';
    const tone = tones[toneOf(q.status === 'CLOSED' ? 'DONE' : q.status)];
    return (
      <MuiLink component={Link} to={`/ActivityQuarter/${q.id}/show`} underline="hover" aria-label={`${a.name}, ${t('strategy.quarter', { n })}: ${words.value('QuarterStatus', q.status)}`} sx={{ display: 'inline-block', minWidth: 74, px: 0.75, py: 0.25, borderRadius: '6px', bgcolor: tone.ground, color: tone.ink, fontSize: 12.5, lineHeight: 1.35 }}>
        <b>{q.realisation === null ? '–' : write.number(q.realisation)}</b> / {write.number(q.target)}<br />{words.value('QuarterStatus', q.status)}
      </MuiLink>
    );
  };
  return (
    <DataGrid rows={activities} empty={t('strategy.no_activities')} hint={t('resources.Activity.empty')} columns={[
      { label: words.noun('Activity'), render: a => <TwoLines strong top={<RecordLink noun="Activity" record={a} />} bottom={`${a.indicator}: ${write.number(a.target)} ${a.measure}`} /> },
      ...[1, 2, 3, 4].map(n => ({ label: t('strategy.quarter', { n }), render: (a: Activity) => cell(a, n) })),
      { label: f('attainment'), align: 'right' as const, render: a => (a.attainment === null ? '–' : `${write.number(a.attainment)}%`) },
      { label: f('budget'), align: 'right' as const, render: a => <TwoLines top={<Rupiah amount={a.budget} />} bottom={<Typography component="span" sx={{ fontSize: 12.5 }}><Rupiah amount={a.spent} /></Typography>} /> },
    ]} />
  );
}
