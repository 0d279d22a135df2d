import Icon from '@mui/icons-material/ApartmentOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Related } from '../kernel/Related.tsx';

const fields = ['name', 'code', 'kind', 'parent', 'establishedOn'];

export const unit: Screens = {
  icon: Icon,
  list: () => <NounList columns={[{ source: 'name', render: row => <TwoLines strong top={row['name']} bottom={row['code']} /> }, 'kind', 'parent', 'head', { source: 'code', hidden: true }]} narrow={['subtree']} sort={{ field: 'code', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['kind', 'code', 'parent', 'head', 'headKind?', 'establishedOn?']} tabs={[
      { name: 'units', label: 'resources.Unit.children', content: <Related noun="Unit" target="parent" columns={['name', 'kind', 'code', 'head']} fields={['name', 'code', 'kind']} sort={{ field: 'code', order: 'ASC' }} title="resources.Unit.children" /> },
      { name: 'people', label: 'resources.Unit.people', content: <Related noun="Employee" target="unit" columns={['name', 'employeeNumber', 'position', 'rank', 'status']} sort={{ field: 'name', order: 'ASC' }} title="resources.Unit.people" /> },
    ]} />
  ),
  create: () => <NounCreate fields={fields} />,
  edit: () => <NounEdit fields={fields} />,
};
