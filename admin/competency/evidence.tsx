import Icon from '@mui/icons-material/VerifiedOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';

export const evidence: Screens = {
  icon: Icon,
  list: () => <NounList columns={['employee', 'competency', 'kind', 'level', 'observedOn', 'validUntil', 'note']} sort={{ field: 'observedOn', order: 'DESC' }} />,
  show: () => <NounShow facts={['employee', 'competency', 'kind', 'level', 'observedOn', 'validUntil', { source: 'note', wide: true }]} timeline={false} />,
};
