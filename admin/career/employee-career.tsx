import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { EligibleFor, EmployeeCareer } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { Nothing, Section } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { EnumChip, RecordLink, TwoLines } from '../kernel/Value.tsx';
import { AddButton } from '../people/add-button.tsx';
import { DataGrid } from '../people/table.tsx';
import { Criteria, Verdict } from './criteria.tsx';
import { OwnIndex } from './index-card.tsx';

/** Where a person could go next and what stands in the way, what they plan, their index, and the record it rests on. */
export function Career({ id }: { id: string }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), mayPlan = useMay('CareerPlan').create, [position, look] = useState<{ id: string; name: string }>();
  const { data, error, refetch } = useQuery({ queryKey: ['employeeCareer', id], queryFn: () => graph.query(EmployeeCareer, { id }).then(d => d.employee) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  const f = (source: string) => words.field('CareerPlan', source);
  return (
    <>
      <Section flush title={t('career.next')} note={t('career.next_note')}>
        <DataGrid rows={data.nextPositions} keyOf={n => n.position.id} empty={t('career.no_next')} columns={[
          { label: words.noun('Position'), render: n => <TwoLines strong top={<RecordLink noun="Position" record={n.position} />} bottom={n.careerPath?.name} /> }, { label: words.field('CareerStep', 'kind'), render: n => <EnumChip type="CareerMoveKind" value={n.move} /> },
          { label: t('career.eligibility'), render: n => <Verdict of={n.eligible} words="eligible" /> }, { label: t('career.count'), render: n => t('career.counts', { met: n.met, unmet: n.unmet, unknown: n.unknown }) },
          { label: '', render: n => <Button size="small" onClick={() => look(n.position)}>{t('career.why')}</Button> },
        ]} />
      </Section>
      <Section flush title={words.noun('CareerPlan', 2)} actions={mayPlan && <AddButton noun="CareerPlan" label={t('career.plan')} fields={['target', 'targetYear', 'aim']} defaults={{ employee: { id }, targetYear: new Date().getFullYear() + 2 }} />}>
        <DataGrid rows={data.careerPlans.nodes} empty={t('career.no_plans')} hint={t('resources.CareerPlan.empty')} columns={[
          { label: f('target'), render: p => <RecordLink noun="CareerPlan" record={{ ...p, title: p.target.name }} /> }, { label: f('targetYear'), render: p => p.targetYear }, { label: f('status'), render: p => <EnumChip type="CareerPlanStatus" value={p.status} /> },
        ]} />
      </Section>
      {data.professionalism && <OwnIndex of={data.professionalism} />}
      <Records />
      {position && <Why employee={id} position={position} onClose={() => look(undefined)} />}
    </>
  );
}

const AbsenceLadder = lazy(() => import('./absence.tsx'));

/** The record of a service, kept by HR. */
function Records() {
  const t = useTranslate(), mayRecord = useMay('Sanction').create, [ladder, show] = useState(false), first = { rowClick: false as const, perPage: 10 };
  return (
    <>
      <Related noun="EducationRecord" target="employee" {...first} sort={{ field: 'graduatedOn', order: 'DESC' }} columns={['level', 'institution', 'subject', 'graduatedOn']} fields={['level', 'institution', 'subject', 'graduatedOn']} />
      <Related noun="RankRecord" target="employee" {...first} sort={{ field: 'since', order: 'DESC' }} columns={['rank', 'since', 'decreeNumber']} fields={['rank', 'since', 'decreeNumber']} />
      <Related noun="SalaryStep" target="employee" {...first} sort={{ field: 'effectiveOn', order: 'DESC' }} columns={['effectiveOn', 'letterNumber']} fields={['effectiveOn', 'letterNumber']} />
      <Related noun="AppraisalRecord" target="employee" {...first} sort={{ field: 'year', order: 'DESC' }} columns={['year', 'predicate', 'source']} fields={['year', 'predicate', 'source']} />
      <Related noun="Sanction" target="employee" {...first} sort={{ field: 'startsOn', order: 'DESC' }} columns={['kind', 'startsOn', 'endsOn', 'decreeNumber', 'annulledOn']} actions={mayRecord && <Button onClick={() => show(true)}>{t('absence.title')}</Button>} fields={['kind', 'decreeNumber', 'startsOn', 'annulledOn']} />
      {ladder && <Suspense fallback={null}><AbsenceLadder onClose={() => show(false)} /></Suspense>}
    </>
  );
}

/** Each criterion for one position, today or on another day. */
function Why({ employee, position, onClose }: { employee: string; position: { id: string; name: string }; onClose: () => void }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), [on, setOn] = useState('');
  const { data, error } = useQuery({ queryKey: ['eligibleFor', employee, position.id, on], queryFn: () => graph.query(EligibleFor, { employee, position: position.id, on: on || null }).then(d => d.careerEligibility), placeholderData: keepPreviousData });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="why-title">
      <DialogTitle id="why-title">{position.name}</DialogTitle>
      <DialogContent sx={{ px: { xs: 0, sm: 2 } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', px: { xs: 2, sm: 0 }, py: 1 }}>
          <TextField type="date" size="small" label={t('career.on')} value={on} onChange={event => setOn(event.target.value)} slotProps={{ inputLabel: { shrink: true } }} helperText={t('career.on_note')} />
          {data && <Verdict of={data.eligible} words="eligible" />}
        </Box>
        {error ? <Fault error={error} /> : data === undefined ? <Skeleton variant="rounded" height={300} /> : data ? <Criteria of={data.criteria} /> : <Nothing title={t('career.no_criteria')} />}
        <Typography variant="body2" color="text.secondary" sx={{ px: { xs: 2, sm: 0 }, pt: 1 }}>{t('career.eligibility_note')}</Typography>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
}
