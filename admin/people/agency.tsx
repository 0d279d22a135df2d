import Icon from '@mui/icons-material/LocationCityOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';

export const agency: Screens = {
  icon: Icon,
  list: () => <NounList columns={['shortName', 'name', 'code', 'province']} sort={{ field: 'name', order: 'ASC' }} />,
  show: () => <NounShow facts={['name', 'shortName', 'code', 'province']} />,
};
