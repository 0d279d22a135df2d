import Icon from '@mui/icons-material/BeachAccessOutlined';
import { lazy } from 'react';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounList } from '../kernel/NounList.tsx';
import { TwoLines } from '../kernel/Value.tsx';

/** Requests for leave: the list of those one leads or keeps, and the page they are decided on. */
export const leaveRequest: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'kind', 'footing', 'answer']} narrow={['unitSubtree', 'during']} sort={{ field: 'startsOn', order: 'DESC' }} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, { source: 'kind', sort: false }, 'startsOn', { source: 'endsOn', sort: false }, { source: 'workingDays', sort: false }, { source: 'status', sort: false }, { source: 'answer', sort: false, hidden: true }, { source: 'submittedOn', sort: false, hidden: true }]} />,
  show: lazy(() => import('./request-show.tsx')),
  create: lazy(() => import('./request-edit.tsx').then(m => ({ default: m.RequestCreate }))),
  edit: lazy(() => import('./request-edit.tsx').then(m => ({ default: m.RequestEdit }))),
};
