import Icon from '@mui/icons-material/FactCheckOutlined';
import { Box, Link } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { PlanParts } from './sheet.tsx';

const heading = [{ source: 'cycle', filter: { status: ['OPEN'] } }, 'approach', 'startsOn', 'endsOn'];

// What belongs to a form comes with it.
const EvidenceInput = lazy(() => import('./evidence.tsx'));
const MonthlyReport = lazy(() => import('./month.tsx').then(m => ({ default: m.MonthlyReport })));

/** What proves a report: its files, and where else something lies. */
function Proof({ report: { id, evidenceFiles, evidenceUrl } }: { report: Row }) {
  if (!evidenceFiles.length && !evidenceUrl) return <>–</>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', minWidth: 140, overflowWrap: 'anywhere' }}>
      {evidenceFiles.map((file: Row) => <li key={file.id}><Link href={`/evidence/${id}/${file.id}`} download>{file['fileName']}</Link></li>)}
      {evidenceUrl && <li><Link href={evidenceUrl} target="_blank" rel="noopener noreferrer">{new URL(evidenceUrl).host}</Link></li>}
    </Box>
  );
}

/** HR plans for somebody, everybody else for themselves. */
function Plan() {
  const me = useMe();
  if (!me) return null;
  const forOthers = me.roles.some(({ role }) => role === 'HR_ADMIN');
  return <NounCreate fields={['employee', ...heading]} note="performance.plan_note" defaults={forOthers || !me.employee ? { approach: 'QUANTITATIVE' } : { employee: me.employee, approach: 'QUANTITATIVE' }} />;
}

/** What hangs on a plan: reports and feedback while it runs, then what follows from it. */
function Around() {
  const plan = useRecordContext<Row>(), me = useMe();
  if (!plan) return null;
  const runs = plan['moves'].includes('realise'), spoken = runs || plan['moves'].some((m: string) => ['assess', 'reopen'].includes(m)), final = plan['status'] === 'FINAL' && me?.employee?.id !== plan['employee'].id;
  return (
    <>
      <Related noun="ProgressReport" target="plan" rowClick={false} sort={{ field: 'reportedOn', order: 'DESC' }} fields={runs ? [{ source: 'indicator', filter: { plan: plan.id }, wide: true }, 'reportedOn', 'realisation', 'text', { source: 'evidenceUrl', wide: true }, <Suspense key="files" fallback={null}><EvidenceInput /></Suspense>] : undefined} columns={['reportedOn', { source: 'indicator', render: row => row['indicator']?.statement ?? '–' }, 'realisation', 'text', { source: 'evidenceFiles', render: row => <Proof report={row} /> }]} />
      {!['DRAFT', 'SUBMITTED', 'RETURNED'].includes(plan['status']) && <Suspense fallback={null}><MonthlyReport /></Suspense>}
      <Related noun="FeedbackNote" target="plan" rowClick={false} sort={{ field: 'createdAt', order: 'DESC' }} fields={spoken ? ['message'] : undefined} columns={['givenOn', 'authorName', 'message']} />
      {['OBJECTED', 'FINAL'].includes(plan['status']) && <Related noun="Objection" target="plan" columns={['filedOn', 'status', 'reasons', 'decidedOn']} />}
      {plan['status'] === 'FINAL' && <Related noun="CreditPointEntry" target="plan" rowClick={false} columns={['year', 'tier', 'percent', 'coefficient', 'months', 'points']} />}
      {plan['status'] === 'FINAL' && <Related noun="PerformanceCase" target="plan" fields={final ? ['kind', 'proposal'] : undefined} editable={() => false} columns={['kind', 'proposal', 'status', 'decreeNumber']} />}
    </>
  );
}

export const performancePlan: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'predicate', 'cycle']} narrow={['unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'cycle', 'status', 'predicate', { source: 'assessorName', sort: false, hidden: true }, { source: 'objectionUntil', hidden: true }, { source: 'deliveredOn', hidden: true }, { source: 'startsOn', hidden: true }]} />,
  show: () => (
    <NounShow title={row => fullName(row['employee'])} note={row => row['cycle'].name} editable={row => row['moves'].includes('submit')} facts={['employee', 'position?', 'unit?', 'assessorName?', 'cycle', 'approach', 'startsOn', 'endsOn', 'deliveredOn?', 'objectionUntil?', { source: 'grounds?', wide: true }]}>
      <PlanParts /><Around />
    </NounShow>
  ),
  create: () => <Plan />,
  edit: () => <NounEdit fields={[{ source: 'employee', disabled: true }, { source: 'cycle', disabled: true }, 'approach', 'startsOn', 'endsOn']} />,
};
