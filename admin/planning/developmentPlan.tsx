import Icon from '@mui/icons-material/RouteOutlined';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { useWords } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { ToneChip } from '../kernel/Page.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';

const fields = ['competency', 'targetLevel', 'form', 'plannedHours', { source: 'training', filter: { status: ['PUBLISHED'] } }, 'reason'];
const levels = (row: Row) => `${row['fromLevel']} → ${row['targetLevel']}${row['reachedLevel'] == null ? '' : ` (${row['reachedLevel']})`}`;

/** What is planned; whoever may hand it on, or decide on it, may still change it. */
function Items() {
  const plan = useRecordContext<Row>(), words = useWords();
  if (!plan) return null;
  const open = ['submit', 'agree'].some(move => plan['moves'].includes(move));
  return (
    <Related noun="DevelopmentPlanItem" target="plan" perPage={50} rowClick={false} sort={{ field: 'priority', order: 'DESC' }} fields={open ? fields : undefined} defaults={{ form: 'KL03', plannedHours: 8 }} columns={[
      { source: 'competency', render: row => <TwoLines strong top={<Value source="competency" record={row} noun="DevelopmentPlanItem" plain />} bottom={row['reason']} /> },
      { source: 'targetLevel', label: 'planning.levels', render: levels }, { source: 'form', render: row => <TwoLines top={<Value source="form" record={row} noun="DevelopmentPlanItem" />} bottom={row['fulfilledOn'] ? <ToneChip tone="good" label={words.t('planning.fulfilled')} /> : row['training']?.title} /> }, 'plannedHours', 'basis',
      { source: 'priority', render: row => <>{row['priority']}{row['raisedBy'] && <> <ToneChip tone="care" label={`↑ ${row['raisedBy'].theme.name}`} /></>}</>, align: 'right' }]} />
  );
}

/** Whoever keeps development draws a plan for anybody, everybody else for themselves or those who report to them. */
function Draw() {
  const me = useMe();
  if (!me) return null;
  const forOthers = me.roles.some(({ role }) => role === 'HR_ADMIN' || role === 'TRAINING_MANAGER');
  return <NounCreate fields={['employee', 'year', 'nextPosition']} note="planning.draw_note" defaults={{ year: new Date().getFullYear() + 1, ...(!forOthers && me.employee && { employee: me.employee }) }} />;
}

export const developmentPlan: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'year']} narrow={['unitSubtree']} sort={{ field: 'year', order: 'DESC' }} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'year', 'status', { source: 'plannedHours', sort: false }, { source: 'nextPosition', hidden: true }, { source: 'updatedAt', hidden: true }]} />,
  show: () => (
    <NounShow title={row => fullName(row['employee'])} note={row => String(row['year'])} facts={['employee', { source: 'employee.position', label: 'resources.Employee.fields.position' }, { source: 'employee.unit', label: 'resources.Employee.fields.unit' }, 'year', 'plannedHours', 'nextPosition?']}>
      <Items />
    </NounShow>
  ),
  create: () => <Draw />,
};
