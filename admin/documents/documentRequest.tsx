import Icon from '@mui/icons-material/DescriptionOutlined';
import { lazy } from 'react';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounList } from '../kernel/NounList.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Due } from './due.tsx';

/** Requests for documents: the list of those one keeps, and the page they are verified on. */
export const documentRequest: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'kind']} narrow={['overdue', 'dueOn', 'unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[
    { source: 'employee', sort: false, render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, { source: 'kind', sort: false }, { source: 'status', sort: false }, { source: 'dueOn', sort: false, render: row => <Due of={row} /> }, { source: 'submittedOn', sort: false }, { source: 'createdAt', hidden: true }, { source: 'purpose', sort: false, hidden: true }]} />,
  show: lazy(() => import('./request-show.tsx')),
  create: lazy(() => import('./request-create.tsx')),
};
