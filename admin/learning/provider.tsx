import Icon from '@mui/icons-material/AccountBalanceOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';
import { ApiKeys } from '../platform/apiClient.tsx';

const fields = ['name', 'code', 'kind', 'active', 'email', 'website', 'agreementNumber', 'agreementUntil'];

export const provider: Screens = {
  icon: Icon,
  list: () => <NounList columns={['name', 'kind', 'code', 'agreementUntil', 'active']} sort={{ field: 'name', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['kind', 'code', 'active', 'email', 'website', 'agreementNumber', 'agreementUntil']}>
      <Related noun="Training" target="provider" columns={['code', 'title', 'form', 'learningHours', 'status']} sort={{ field: 'title', order: 'ASC' }} />
      <ApiKeys />
    </NounShow>
  ),
  create: () => <NounCreate fields={fields} defaults={{ active: true }} />,
  edit: () => <NounEdit fields={fields} />,
};
