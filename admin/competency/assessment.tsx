import Icon from '@mui/icons-material/GradingOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';

export const assessment: Screens = {
  icon: Icon,
  list: () => <NounList columns={['employee', 'competency', 'level', 'method', 'purpose', 'assessedOn', 'validUntil', 'status']} narrow={['unitSubtree', 'assessedOn']} sort={{ field: 'assessedOn', order: 'DESC' }} />,
  show: () => <NounShow facts={['employee', 'competency', 'level', 'method', 'purpose', 'assessor', 'assessedOn', 'validUntil', { source: 'note', wide: true }]} />,
  create: () => <NounCreate fields={['employee', 'competency', 'level', 'method', 'purpose', 'assessedOn', 'validUntil', 'assessor', 'note']} defaults={{ purpose: 'MAPPING', assessedOn: new Date().toISOString().slice(0, 10) }} />,
};
