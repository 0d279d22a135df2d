import Icon from '@mui/icons-material/MenuBookOutlined';
import { lazy, Suspense } from 'react';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const Duties = lazy(() => import('./duties.tsx'));

/** The ledger of annual leave; HR grants, credits and corrects. */
export const leaveEntry: Screens = {
  icon: Icon,
  list: () => <NounList rowClick={false} note="leave.ledger_note" facets={['kind', 'year']} narrow={['unitSubtree']} sort={{ field: 'enteredOn', order: 'DESC' }} actions={<Suspense><Duties /></Suspense>} columns={[
    { source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'year', { source: 'kind', sort: false }, { source: 'days', sort: false }, 'enteredOn', { source: 'reason', sort: false, render: row => <TwoLines top={row['reason'] ?? row['request']?.title.replaceAll('-', '‑') ?? ''} bottom={row['rulesApplied'].map((r: { instrument: string; article: string | null }) => [r.instrument, r.article].filter(Boolean).join(' ')).join('; ')} /> }, { source: 'enteredBy', sort: false, hidden: true }]} />,
  create: () => <NounCreate redirect="list" fields={['employee', 'year', 'days', { source: 'reason', wide: true }]} defaults={{ year: new Date().getFullYear() }} />,
};
