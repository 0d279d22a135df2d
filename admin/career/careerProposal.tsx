import Icon from '@mui/icons-material/MoveUpOutlined';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { KeptCriteria } from './candidates.tsx';
import { SuccessorLink } from './links.tsx';

const move = ['kind', 'position', 'unit', 'endsOn', { source: 'reason', wide: true }, { source: 'waiver', wide: true, help: 'career_proposal.waiver_help' }, { source: 'successor', filter: { status: ['CONFIRMED'] } }];

/** Proposals to move somebody: what is proposed, on what criteria, and by which decree it came true. */
export const careerProposal: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'kind', 'eligible', 'unit']} narrow={['unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'employee', sort: false, render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].position?.name} /> }, { source: 'post', sort: false }, { source: 'kind', sort: false }, { source: 'status', sort: false }, { source: 'decreeNumber', sort: false, hidden: true }, { source: 'effectiveOn', sort: false, hidden: true }]} />,
  show: () => (
    <NounShow title={row => fullName(row['employee'])} note={row => row['post']} editable={row => row['moves'].includes('propose')} facts={['kind', 'employee', 'fromPosition?', 'fromUnit?', 'position', 'unit', 'endsOn?', 'proposedOn?', 'proposer?', 'eligible?', { source: 'successor?', render: row => <SuccessorLink successor={row['successor']} /> }, 'decreeNumber?', 'decreedOn?', 'effectiveOn?', 'assignment?', { source: 'reason', wide: true }, { source: 'waiver?', wide: true }]}>
      <KeptCriteria noun="CareerProposal" />
    </NounShow>
  ),
  create: () => <NounCreate fields={['employee', ...move]} note="career_proposal.note" defaults={{ kind: 'PROMOTION' }} />,
  edit: () => <NounEdit fields={[{ source: 'employee', disabled: true }, ...move]} />,
};
