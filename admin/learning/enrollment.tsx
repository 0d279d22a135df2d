import Icon from '@mui/icons-material/HowToRegOutlined';
import { fullName } from '../kernel/format.ts';
import type { Screens } from '../kernel/contents.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { useWriting } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { TwoLines, Value } from '../kernel/Value.tsx';

const fields = ['employee', 'offering', 'reason'];
function Class({ row: { offering } }: { row: Row }) { const write = useWriting(); return <TwoLines top={offering.training.title} bottom={`${offering.code} · ${write.day(offering.startsOn)}`} />; }
/** Who may submit it may still change it: the employee, or BKPSDM on their behalf. */
const open = ({ moves }: Row) => moves.includes('submit');

/** Whoever keeps trainings asks for somebody, everybody else for themselves. */
function Ask() {
  const me = useMe();
  if (!me) return null;
  const forOthers = me.roles.some(({ role }) => role === 'HR_ADMIN' || role === 'TRAINING_MANAGER');
  return <NounCreate fields={['employee', { source: 'offering', filter: { status: ['OPEN'] } }, 'reason']} defaults={forOthers || !me.employee ? undefined : { employee: me.employee }} />;
}

export const enrollment: Screens = {
  icon: Icon,
  list: () => <NounList columns={[
    { source: 'employee', render: row => <TwoLines strong top={<Value source="employee" record={row} noun="Enrollment" plain />} bottom={row['employee'].unit?.name} /> },
    { source: 'offering', render: row => <Class row={row} /> }, 'status', 'outcome', { source: 'createdAt', render: row => <Value source="createdAt" record={row} noun="Enrollment" day /> }, { source: 'employee.unit', label: 'resources.Employee.fields.unit', sort: false, hidden: true }, { source: 'completedOn', hidden: true }, { source: 'certificateNumber', hidden: true }]} facets={['status', 'outcome', 'offering']} narrow={['unitSubtree', 'training']} sort={{ field: 'createdAt', order: 'DESC' }} />,
  show: () => <NounShow editable={open} title={row => fullName(row['employee'])} note={row => row['offering'].training.title} facts={['employee', { source: 'employee.position', label: 'resources.Employee.fields.position' }, { source: 'employee.unit', label: 'resources.Employee.fields.unit' }, 'offering', { source: 'offering.startsOn', label: 'resources.Offering.fields.startsOn' }, { source: 'offering.endsOn', label: 'resources.Offering.fields.endsOn' }, 'outcome?', 'completedOn?', 'certificateNumber?', { source: 'reason?', wide: true }]} />,
  create: () => <Ask />,
  edit: () => <NounEdit fields={fields} />,
};
