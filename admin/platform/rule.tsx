import Icon from '@mui/icons-material/GavelOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';

export const rule: Screens = {
  icon: Icon,
  list: () => <NounList columns={['description', 'value', 'unit', 'instrument', 'article', 'validFrom', 'validUntil', { source: 'code', hidden: true }]} narrow={[]} sort={{ field: 'code', order: 'ASC' }} rowClick={false} />,
};
