import Icon from '@mui/icons-material/EventRepeatOutlined';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const fields = ['name', 'kind', 'validFrom', 'validUntil'];

export const appraisalCycle: Screens = {
  icon: Icon,
  list: () => <NounList sort={{ field: 'validFrom', order: 'DESC' }} columns={['name', 'kind', 'validFrom', 'validUntil', 'status']} />,
  show: () => (
    <NounShow facts={['kind', 'validFrom', 'validUntil']}>
      <Related noun="PerformancePlan" target="cycle" bulk perPage={50} columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'status', 'predicate', 'assessorName']} />
      <Related noun="OrganisationPredicate" target="cycle" columns={['unit', 'predicate']} />
    </NounShow>
  ),
  create: () => <NounCreate fields={fields} defaults={{ kind: 'ANNUAL' }} />,
  edit: () => <NounEdit fields={fields} />,
};
