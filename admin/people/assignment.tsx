import Icon from '@mui/icons-material/AssignmentIndOutlined';
import { fullName, writeEmployeeNumber } from '../kernel/format.ts';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const fields = ['employee', 'kind', 'position', 'unit', 'decreeNumber', 'validFrom', 'validUntil'];

export const assignment: Screens = {
  icon: Icon,
  list: () => <NounList columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={writeEmployeeNumber(row['employee'].employeeNumber)} /> }, { source: 'position', render: row => <TwoLines top={row['position'].name} bottom={row['unit'].name} /> }, 'kind', 'validFrom', 'validUntil', { source: 'decreeNumber', hidden: true }, { source: 'unit', hidden: true }]} narrow={['unitSubtree']} facets={['kind', 'unit', 'position']} sort={{ field: 'validFrom', order: 'DESC' }} />,
  show: () => <NounShow title={row => fullName(row['employee'])} note={row => row['position'].name} facts={['employee', 'position', 'unit', 'kind', 'decreeNumber', 'validFrom', 'validUntil']} />,
  create: () => <NounCreate fields={fields} defaults={{ kind: 'DEFINITIVE' }} />,
  edit: () => <NounEdit fields={fields} />,
};
