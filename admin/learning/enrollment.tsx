import Icon from '@mui/icons-material/HowToRegOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';

const fields = ['employee', 'offering', 'reason'];
const open = ({ status }: Row) => status === 'DRAFT' || status === 'RETURNED';

export const enrollment: Screens = {
  icon: Icon,
  list: () => <NounList columns={['employee', { source: 'employee.unit', label: 'resources.Employee.fields.unit', sort: false }, 'offering', 'status', 'outcome', 'createdAt', { source: 'completedOn', hidden: true }, { source: 'certificateNumber', hidden: true }]} facets={['status', 'outcome', 'offering']} narrow={['unitSubtree', 'training']} sort={{ field: 'createdAt', order: 'DESC' }} />,
  show: () => <NounShow editable={open} title={row => row['employee'].name} facts={['employee', { source: 'employee.position', label: 'resources.Employee.fields.position' }, { source: 'employee.unit', label: 'resources.Employee.fields.unit' }, 'offering', { source: 'offering.startsOn', label: 'resources.Offering.fields.startsOn' }, { source: 'offering.endsOn', label: 'resources.Offering.fields.endsOn' }, 'outcome', 'completedOn', 'certificateNumber', { source: 'reason', wide: true }]} />,
  create: () => <NounCreate fields={['employee', { source: 'offering', filter: { status: ['OPEN'] } }, 'reason']} />,
  edit: () => <NounEdit fields={fields} />,
};
