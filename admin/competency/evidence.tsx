import Icon from '@mui/icons-material/VerifiedOutlined';
import { fullName, writeEmployeeNumber } from '../kernel/format.ts';
import { TwoLines } from '../kernel/Value.tsx';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';

export const evidence: Screens = {
  icon: Icon,
  list: () => <NounList facets={['kind', 'competency']} columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={writeEmployeeNumber(row['employee'].employeeNumber)} /> }, { source: 'competency', render: row => <TwoLines top={row['competency'].name} bottom={row['note']} /> }, 'kind', 'level', 'observedOn', 'validUntil', { source: 'note', hidden: true }]} sort={{ field: 'observedOn', order: 'DESC' }} />,
  show: () => <NounShow title={row => fullName(row['employee'])} note={row => row['competency'].name} facts={['employee', 'competency', 'kind', 'level', 'observedOn', 'validUntil', { source: 'note?', wide: true }]} timeline={false} />,
};
