import Icon from '@mui/icons-material/MilitaryTechOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';

export const rank: Screens = {
  icon: Icon,
  list: () => <NounList columns={['code', 'name', 'scale', 'grade']} sort={{ field: 'grade', order: 'ASC' }} defaults={{ scale: 'PNS' }} rowClick={false} />,
};
