import Icon from '@mui/icons-material/GavelOutlined';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';

export const objection: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status']} narrow={['unitSubtree']} sort={{ field: 'filedOn', order: 'DESC' }} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, { source: 'plan', render: row => row['plan'].cycle?.name }, 'filedOn', 'status', { source: 'reasons', hidden: true }, { source: 'decidedOn', hidden: true }]} />,
  show: () => <NounShow title={row => fullName(row['employee'])} note={row => row['plan'].cycle?.name} facts={['plan', 'filedOn', { source: 'plan.assessorName' }, 'resultBefore', 'behaviourBefore', 'decidedOn?', { source: 'reasons', wide: true }]} />,
};
