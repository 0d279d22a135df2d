import Icon from '@mui/icons-material/FactCheckOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';

const fields = ['position', 'competency', 'requiredLevel', 'importance', 'weight', 'validFrom', 'validUntil'];

export const positionStandard: Screens = {
  icon: Icon,
  list: () => <NounList columns={['position', 'competency', 'requiredLevel', 'importance', 'weight', 'validFrom', 'validUntil']} facets={['importance', 'position', 'competency']} />,
  create: () => <NounCreate fields={fields} defaults={{ importance: 'IMPORTANT', weight: 1 }} redirect="list" />,
  edit: () => <NounEdit fields={fields} redirect="list" />,
};
