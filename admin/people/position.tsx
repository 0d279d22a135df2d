import Icon from '@mui/icons-material/WorkOutlineOutlined';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import type { Screens } from '../kernel/contents.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Related } from '../kernel/Related.tsx';

const fields = ['name', 'code', 'kind', 'positionClass', 'tier', 'echelon', 'lowestRank', 'highestRank', 'leadsUnit', 'abolishedOn', 'summary'];

export const position: Screens = {
  icon: Icon,
  list: () => <NounList columns={[{ source: 'name', render: row => <TwoLines strong top={row['name']} bottom={row['code']} /> }, 'kind', 'tier', 'echelon', 'positionClass', { source: 'code', hidden: true }]} sort={{ field: 'name', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['kind', 'code', 'positionClass', 'tier?', 'echelon?', 'leadsUnit', 'lowestRank', 'highestRank', 'abolishedOn?', { source: 'summary?', wide: true }]} tabs={[
      { name: 'standards', label: 'resources.Position.standards', content: <Related noun="PositionStandard" target="position" filter={{ on: new Date().toLocaleDateString('sv-SE') }} columns={['competency', 'requiredLevel', 'importance', 'weight', 'validFrom']} fields={['competency', 'requiredLevel', 'importance', 'weight', 'validFrom']} defaults={{ importance: 'IMPORTANT', weight: 1, requiredLevel: 3 }} perPage={100} rowClick={false} title="resources.Position.standards" note="resources.Position.standards_note" /> },
      { name: 'holders', label: 'resources.Position.holders', content: <Related noun="Employee" target="position" columns={['name', 'employeeNumber', 'unit', 'rank']} sort={{ field: 'name', order: 'ASC' }} title="resources.Position.holders" /> },
    ]} />
  ),
  create: () => <NounCreate fields={fields} />,
  edit: () => <NounEdit fields={fields} />,
};
