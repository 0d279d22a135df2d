import Icon from '@mui/icons-material/FlagOutlined';
import { Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { PlanOutlook } from '../graph/documents.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useWords } from '../kernel/i18n.ts';
import { useMay, useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { EnumChip, RecordLink, TwoLines } from '../kernel/Value.tsx';
import { AddButton } from '../people/add-button.tsx';
import { DataGrid } from '../people/table.tsx';
import { Criteria, Verdict } from './criteria.tsx';

const fields = ['target', 'targetYear', 'aim'], live = ['DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'IN_PROGRESS'];

/** What stands between the person and the target: criteria of law, and gaps to plan for. */
function Outlook() {
  const plan = useRecordContext<Row>(), t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), mayPlan = useMay('DevelopmentPlan').create;
  const { data } = useQuery({ queryKey: ['planOutlook', plan?.id, plan?.['version']], queryFn: () => graph.query(PlanOutlook, { id: String(plan!.id) }).then(d => d.careerPlan), enabled: !!plan });
  if (!plan || !data) return <Skeleton variant="rounded" height={240} />;
  const { eligibility: found, gaps } = data, open = live.includes(plan['status']);
  return (
    <>
      {found && <Section flush title={t('career.eligibility')} note={t('career.eligibility_note')} actions={<Verdict of={found.eligible} words="eligible" />}><Criteria of={found.criteria} /></Section>}
      <Section flush title={t('career.gaps')} actions={mayPlan && open && gaps.length > 0 && <AddButton noun="DevelopmentPlan" label={t('planning.draw')} fields={['year']} defaults={{ employee: plan['employee'], nextPosition: plan['target'], year: new Date().getFullYear() + 1 }} />}>
        <DataGrid rows={gaps} keyOf={g => g.competency.id} empty={t('career.no_gaps')} columns={[
          { label: words.noun('Competency'), render: g => <RecordLink noun="Competency" record={g.competency} /> }, { label: t('gaps.required'), align: 'right', render: g => g.requiredLevel }, { label: t('gaps.held'), align: 'right', render: g => g.heldLevel },
          { label: t('gaps.gap'), align: 'right', render: g => g.gap }, { label: words.field('PositionStandard', 'importance'), render: g => <EnumChip type="Importance" value={g.importance} /> },
        ]} />
      </Section>
    </>
  );
}

/** Whether the plan is in the caller's hands: the employee and HR have a move in every state that lives; besides, it is in those of the supervisor. */
function useInMyHands(): (plan: Row) => boolean {
  const me = useMe();
  return plan => live.includes(plan['status']) && (plan['moves'].length > 0 || (!!me?.employee && plan['employee'].supervisor?.id === me.employee.id));
}

function Dialogues() {
  const plan = useRecordContext<Row>(), inMyHands = useInMyHands();
  return <Related noun="CareerDialogue" target="plan" rowClick={false} sort={{ field: 'heldOn', order: 'DESC' }} fields={plan && inMyHands(plan) ? ['heldOn', 'summary', 'agreements'] : undefined} editable={() => false} columns={['heldOn', { source: 'summary', sort: false }, { source: 'agreements', sort: false }, { source: 'recordedBy', sort: false }]} />;
}

function Create() {
  const me = useMe();
  if (!me) return null;
  const forOthers = me.roles.some(({ role }) => role === 'HR_ADMIN');
  return <NounCreate fields={['employee', ...fields]} note="career.plan_note" defaults={{ targetYear: new Date().getFullYear() + 2, ...(!forOthers && me.employee && { employee: me.employee }) }} />;
}

function Show() {
  const inMyHands = useInMyHands();
  return (
    <NounShow title={row => fullName(row['employee'])} note={row => row['target'].name} editable={row => ['DRAFT', 'RETURNED'].includes(row['status']) && inMyHands(row)} facts={['employee', 'target', 'targetYear', 'employeeAgreedOn?', 'supervisorAgreedOn?', 'closedOn?', { source: 'aim', wide: true }]}>
      <Outlook /><Dialogues />
    </NounShow>
  );
}

export const careerPlan: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'targetYear']} narrow={['unitSubtree']} sort={{ field: 'updatedAt', order: 'DESC' }} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'target', 'targetYear', 'status', { source: 'updatedAt', hidden: true }]} />,
  show: () => <Show />,
  create: () => <Create />,
  edit: () => <NounEdit fields={fields} />,
};
