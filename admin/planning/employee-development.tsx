import { Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { EmployeeDevelopment } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { Section } from '../kernel/Page.tsx';
import { EnumChip, RecordLink, TwoLines } from '../kernel/Value.tsx';
import { AddButton } from '../people/add-button.tsx';
import { DataGrid } from '../people/table.tsx';

/** The plans of a person, who guides them, and who could. */
export function Development({ id }: { id: string }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), mayPlan = useMay('DevelopmentPlan').create, mayPair = useMay('MentoringPairing').create;
  const { data, error, refetch } = useQuery({ queryKey: ['employeeDevelopment', id], queryFn: () => graph.query(EmployeeDevelopment, { id }).then(d => d.employee) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  const p = (source: string) => words.field('DevelopmentPlan', source), m = (source: string) => words.field('MentoringPairing', source), year = new Date().getFullYear() + 1;
  return (
    <>
      <Section flush title={words.noun('DevelopmentPlan', 2)} actions={mayPlan && <AddButton noun="DevelopmentPlan" label={t('planning.draw')} fields={['year', 'nextPosition']} defaults={{ employee: { id }, year }} />}>
        <DataGrid rows={data.developmentPlans.nodes} empty={t('planning.no_plans')} hint={t('resources.DevelopmentPlan.empty')} columns={[
          { label: p('year'), render: x => <RecordLink noun="DevelopmentPlan" record={{ ...x, title: String(x.year) }} /> }, { label: p('status'), render: x => <EnumChip type="DevelopmentPlanStatus" value={x.status} /> },
          { label: words.noun('DevelopmentPlanItem', 2), render: x => x.items.nodes.map(i => `${i.competency.name} ${i.fromLevel}→${i.targetLevel}`).join(', ') + (x.items.totalCount > x.items.nodes.length ? ' …' : '') || '–' }, { label: p('plannedHours'), align: 'right', render: x => x.plannedHours },
        ]} />
      </Section>
      <Section flush title={words.noun('MentoringPairing', 2)}>
        <DataGrid rows={data.mentorings.nodes} empty={t('mentoring.none')} hint={t('resources.MentoringPairing.empty')} columns={[
          { label: m('topic'), render: x => <RecordLink noun="MentoringPairing" record={x} /> }, { label: m('mentor'), render: x => <RecordLink noun="MentorProfile" record={x.mentor} /> }, { label: m('status'), render: x => <EnumChip type="PairingStatus" value={x.status} /> }, { label: m('hours'), align: 'right', render: x => x.hours },
        ]} />
      </Section>
      <Section flush title={t('mentoring.suggested')}>
        <DataGrid rows={data.mentorSuggestions} keyOf={x => x.mentor.id + x.competency.id} empty={t('mentoring.no_suggestions')} columns={[
          { label: m('mentor'), render: x => <TwoLines strong top={<RecordLink noun="MentorProfile" record={x.mentor} />} bottom={x.unit?.name} /> }, { label: words.noun('Competency'), render: x => x.competency.name },
          { label: t('mentoring.why'), render: x => <Typography variant="body2">{t('mentoring.because', { held: x.heldLevel, required: x.requiredLevel, mentor: x.mentorLevel, places: x.placesLeft, steps: x.unitDistance })}</Typography> },
          { label: '', render: x => (mayPair ? <AddButton noun="MentoringPairing" label={t('mentoring.propose')} fields={['topic', 'form']} defaults={{ mentor: { id: x.mentor.id }, mentee: { id }, form: 'NKL02', topic: x.competency.name }} /> : null) },
        ]} />
      </Section>
    </>
  );
}
