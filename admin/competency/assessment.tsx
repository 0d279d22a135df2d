import Icon from '@mui/icons-material/GradingOutlined';
import { fullName, officeToday, writeEmployeeNumber } from '../kernel/format.ts';
import { TwoLines } from '../kernel/Value.tsx';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';

export const assessment: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'method', 'purpose', 'competency']} columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={writeEmployeeNumber(row['employee'].employeeNumber)} /> }, 'competency', 'level', 'method', 'assessedOn', 'status', { source: 'purpose', hidden: true }, { source: 'validUntil', hidden: true }]} narrow={['unitSubtree', 'assessedOn']} sort={{ field: 'assessedOn', order: 'DESC' }} />,
  show: () => <NounShow title={row => fullName(row['employee'])} note={row => row['competency'].name} facts={['employee', 'competency', 'level', 'method', 'purpose', 'assessor', 'assessedOn', 'validUntil', { source: 'note?', wide: true }]} />,
  create: () => <NounCreate fields={['employee', 'competency', 'level', 'method', 'purpose', 'assessedOn', 'validUntil', 'assessor', 'note']} defaults={{ purpose: 'MAPPING', assessedOn: officeToday() }} />,
};
