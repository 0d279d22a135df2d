import Icon from '@mui/icons-material/TimelineOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';

const fields = ['name', 'description', 'active'];

export const careerPath: Screens = {
  icon: Icon,
  list: () => <NounList facets={['active']} sort={{ field: 'name', order: 'ASC' }} columns={['name', { source: 'description', sort: false }, 'active']} />,
  show: () => (
    <NounShow facts={['active', { source: 'description?', wide: true }]}>
      <Related noun="CareerStep" target="careerPath" columns={['from', 'to', 'kind']} fields={['from', 'to']} rowClick={false} perPage={50} />
    </NounShow>
  ),
  create: () => <NounCreate fields={fields} defaults={{ active: true }} />,
  edit: () => <NounEdit fields={fields} />,
};
