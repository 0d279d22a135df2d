import Icon from '@mui/icons-material/MilitaryTechOutlined';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';

export const performanceCase: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'kind']} narrow={['unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['kind'] && row['plan'].cycle?.name} /> }, 'kind', 'proposal', 'status', 'decreeNumber', { source: 'decidedOn', hidden: true }, { source: 'improveUntil', hidden: true }]} />,
  show: () => <NounShow title={row => fullName(row['employee'])} facts={['employee', 'plan', 'kind', 'decreeNumber?', 'decidedOn?', 'improveUntil?', { source: 'proposal', wide: true }]} />,
  create: () => <NounCreate fields={[{ source: 'plan', filter: { status: ['FINAL'] }, wide: true }, 'kind', 'proposal']} />,
};
