import Icon from '@mui/icons-material/EventBusyOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';

export const holiday: Screens = { icon: Icon, list: () => <NounList columns={['day', 'name', 'kind', 'instrument']} facets={['kind']} sort={{ field: 'day', order: 'DESC' }} /> };
