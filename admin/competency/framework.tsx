import Icon from '@mui/icons-material/MenuBookOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';

export const framework: Screens = {
  icon: Icon,
  list: () => <NounList columns={['name', 'code', 'legalBasis', 'validFrom', 'validUntil']} sort={{ field: 'name', order: 'ASC' }} />,
  show: () => <NounShow facts={['code', 'validFrom', 'validUntil?', { source: 'legalBasis', wide: true }]}><Related noun="Competency" target="framework" columns={['code', 'name', 'kind', 'affair']} sort={{ field: 'code', order: 'ASC' }} perPage={50} title="resources.Framework.competencies" /></NounShow>,
};
