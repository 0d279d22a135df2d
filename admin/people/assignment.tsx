import Icon from '@mui/icons-material/AssignmentIndOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';

const fields = ['employee', 'kind', 'position', 'unit', 'decreeNumber', 'validFrom', 'validUntil'];

export const assignment: Screens = {
  icon: Icon,
  list: () => <NounList columns={['employee', 'position', 'unit', 'kind', 'validFrom', 'validUntil', 'decreeNumber']} narrow={['unitSubtree']} sort={{ field: 'validFrom', order: 'DESC' }} />,
  show: () => <NounShow facts={['employee', 'position', 'unit', 'kind', 'decreeNumber', 'validFrom', 'validUntil']} />,
  create: () => <NounCreate fields={fields} defaults={{ kind: 'DEFINITIVE' }} />,
  edit: () => <NounEdit fields={fields} />,
};
