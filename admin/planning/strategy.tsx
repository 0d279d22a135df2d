import PlanIcon from '@mui/icons-material/AccountBalanceOutlined';
import WorkIcon from '@mui/icons-material/ViewTimelineOutlined';
import HiddenIcon from '@mui/icons-material/LabelOutlined';
import { Button, Skeleton } from '@mui/material';
import { lazy, type ReactNode, Suspense } from 'react';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Screens } from '../kernel/contents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Rupiah } from './rupiah.tsx';

const Parts = lazy(() => import('./gantt.tsx')), Carriers = lazy(() => import('./carriers.tsx'));
const Later = ({ children }: { children: ReactNode }) => <Suspense fallback={<Skeleton variant="rounded" height={180} />}>{children}</Suspense>;
const rupiah = (source: string) => ({ source, sort: false, align: 'right' as const, render: (row: Row) => <Rupiah amount={row[source]} />, csv: (row: Row) => row[source] });
const measured = ['indicator', 'measure', 'target', 'unit'], wide = (source: string) => ({ source, wide: true });
/** What was achieved, in the reader’s numbers. */
function Percent({ of }: { of: number | null }) { const write = useWriting(); return of == null ? <>–</> : <>{write.number(of)}%</>; }
const percent = (row: Row) => <Percent of={row['attainment']} />;

export const regionalDevelopmentPlan: Screens = {
  icon: PlanIcon,
  list: () => <NounList sort={{ field: 'yearFrom', order: 'DESC' }} columns={['title', 'yearFrom', { source: 'yearUntil', sort: false }, { source: 'instrument', sort: false }]} />,
  show: () => <NounShow facts={['yearFrom', 'yearUntil', 'instrument', wide('vision')]}><Related noun="Mission" target="plan" columns={['number', 'statement']} fields={['number', wide('statement')]} /></NounShow>,
  create: () => <NounCreate fields={['title', 'yearFrom', 'yearUntil', wide('instrument'), wide('vision')]} />, edit: () => <NounEdit fields={['title', 'yearFrom', 'yearUntil', wide('instrument'), wide('vision')]} />,
};

export const mission: Screens = {
  icon: HiddenIcon, menu: false,
  show: () => <NounShow timeline={false} title={row => `${row['number']}. ${row['statement']}`} crumbs={row => [{ label: row['plan'].title, to: `/RegionalDevelopmentPlan/${row['plan'].id}/show` }]} facts={['number', 'plan', wide('statement')]}>
    <Related noun="Objective" target="mission" columns={['code', 'statement', 'indicator', 'target', 'measure']} fields={['code', wide('statement'), ...measured]} /><Later><Carriers /></Later></NounShow>,
};

export const objective: Screens = {
  icon: HiddenIcon, menu: false,
  show: () => <NounShow timeline={false} facts={['mission', 'code', 'indicator', 'target', 'measure', 'unit']}>
    <Related noun="Programme" target="objective" columns={['code', 'name', 'indicator', 'target', 'measure']} fields={['code', wide('name'), ...measured]} /><Later><Carriers /></Later></NounShow>,
};

export const programme: Screens = {
  icon: HiddenIcon, menu: false,
  show: () => <NounShow timeline={false} facts={['objective', 'code', 'indicator', 'target', 'measure', 'unit', { source: 'budget', render: row => <Rupiah amount={row['budget']} /> }]}>
    <Related noun="Activity" target="programme" sort={{ field: 'startsOn', order: 'DESC' }} columns={[{ source: 'name', render: row => <TwoLines strong top={row['name']} bottom={row['workPlan'].title} /> }, { source: 'target', render: row => `${row['target']} ${row['measure']}` }, { source: 'attainment', render: percent }, { source: 'budget', render: row => <Rupiah amount={row['budget']} />, align: 'right' }]} /><Later><Carriers /></Later></NounShow>,
};

const activityFields = ['code', wide('name'), 'programme', ...measured, 'lessIsBetter', 'budget', 'startsOn', 'endsOn'], open = ({ moves }: Row) => moves.includes('propose');
/** While the plan is written its activities are added on a page of their own. */
function AddActivity() {
  const plan = useRecordContext<Row>(), words = useWords();
  return plan && open(plan) ? <Button component={Link} to={`/Activity/create?source=${encodeURIComponent(JSON.stringify({ workPlan: { id: plan.id } }))}`} variant="outlined">{words.t('strategy.add_activity')}</Button> : null;
}

export const workPlan: Screens = {
  icon: WorkIcon,
  list: () => <NounList facets={['status', 'year', 'unit']} sort={{ field: 'year', order: 'DESC' }} columns={[{ source: 'title', render: row => <TwoLines strong top={row['title']} bottom={row['unit']?.name} /> }, 'year', 'status', { source: 'activityCount', sort: false }, rupiah('budget'), rupiah('spent')]} />,
  show: () => <NounShow editable={open} actions={() => <AddActivity />} note={row => row['unit']?.name} facts={['year', 'unit', 'activityCount', { source: 'budget', render: row => <Rupiah amount={row['budget']} /> }, { source: 'spent', render: row => <Rupiah amount={row['spent']} /> }, 'proposer?', 'closedOn?', wide('review?')]}><Later><Parts /></Later></NounShow>,
  create: () => <NounCreate fields={['title', 'year', 'unit']} note="strategy.work_plan_note" defaults={{ year: new Date().getFullYear() + 1 }} />, edit: () => <NounEdit fields={['title', { source: 'year', disabled: true }, { source: 'unit', disabled: true }]} />,
};

export const activity: Screens = {
  icon: HiddenIcon, menu: false,
  show: () => <NounShow timeline={false} editable={row => ['DRAFT', 'RETURNED'].includes(row['workPlan'].status)} crumbs={row => [{ label: row['workPlan'].title, to: `/WorkPlan/${row['workPlan'].id}/show` }]} note={row => row['unit']?.name} facts={['workPlan', 'programme', 'indicator', { source: 'target', render: row => `${row['target']} ${row['measure']}` }, 'realisation?', { source: 'attainment?', render: percent }, { source: 'budget', render: row => <Rupiah amount={row['budget']} /> }, { source: 'spent', render: row => <Rupiah amount={row['spent']} /> }, 'startsOn', 'endsOn']}>
    <Related noun="ActivityQuarter" target="activity" sort={{ field: 'quarter', order: 'ASC' }} columns={['quarter', 'target', 'realisation', { source: 'budget', render: row => <Rupiah amount={row['budget']} />, align: 'right' }, { source: 'spent', render: row => <Rupiah amount={row['spent']} />, align: 'right' }, 'status']} /><Later><Carriers /></Later></NounShow>,
  create: () => <NounCreate fields={[{ source: 'workPlan', filter: { status: ['DRAFT', 'RETURNED'] } }, ...activityFields]} note="strategy.activity_note" />, edit: () => <NounEdit fields={[{ source: 'workPlan', disabled: true }, ...activityFields]} />,
};

/** One quarter: what was planned, what came of it and what proves it; here it is reported and closed. */
export const activityQuarter: Screens = {
  icon: HiddenIcon, menu: false,
  show: () => <NounShow title={row => row['activity'].name} note={row => `${row['activity'].workPlan.title} · ${row['quarter']}/4`} crumbs={row => [{ label: row['activity'].workPlan.title, to: `/WorkPlan/${row['activity'].workPlan.id}/show` }]} editable={row => row['status'] === 'PLANNED'} facts={['activity', 'quarter', { source: 'target', render: row => `${row['target']} ${row['activity'].measure}` }, 'realisation?', { source: 'budget', render: row => <Rupiah amount={row['budget']} /> }, { source: 'spent?', render: row => <Rupiah amount={row['spent']} /> }, 'reportedOn?', 'reporter?', wide('account?'), { source: 'evidenceUrl?', wide: true, render: row => <a href={row['evidenceUrl']} target="_blank" rel="noopener noreferrer">{row['evidenceUrl']}</a> }]} />,
  edit: () => <NounEdit fields={[{ source: 'activity', disabled: true }, { source: 'quarter', disabled: true }, 'target', 'budget']} />,
};
