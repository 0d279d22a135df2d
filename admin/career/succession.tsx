import Icon from '@mui/icons-material/WorkspacePremiumOutlined';
import NominationIcon from '@mui/icons-material/HowToRegOutlined';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { useMay } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { PlacementLink } from './links.tsx';
import { Candidates, KeptCriteria } from './candidates.tsx';

/** Who is nominated, and who of the pool could be. */
function Succession() {
  const post = useRecordContext<Row>(), may = useMay('Successor');
  if (!post) return null;
  return (
    <>
      <Related noun="Successor" target="target" columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].position?.name} /> }, 'status', 'proposedReadiness', 'readiness']} />
      {may.create && post['active'] && <Candidates post={post} />}
    </>
  );
}

export const successionPosition: Screens = {
  icon: Icon,
  list: () => <NounList facets={['active', 'unit']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'title', sort: false, render: row => <TwoLines strong top={row['position'].name} bottom={row['unit'].name} /> }, { source: 'holderNames', sort: false }, { source: 'vacant', sort: false }, { source: 'active', sort: false }]} />,
  show: () => <NounShow facts={['position', 'unit', 'holderNames?', 'vacant', 'active', { source: 'reason', wide: true }]} timeline={false}><Succession /></NounShow>,
  create: () => <NounCreate fields={['position', 'unit', { source: 'reason', wide: true }, 'active']} defaults={{ active: true }} />,
  edit: () => <NounEdit fields={[{ source: 'position', disabled: true }, { source: 'unit', disabled: true }, { source: 'reason', wide: true }, 'active']} />,
};

export const successor: Screens = {
  icon: NominationIcon,
  list: () => <NounList facets={['status', 'readiness', 'target']} narrow={['unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'employee', sort: false, render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].position?.name} /> }, { source: 'target', sort: false }, 'status', { source: 'proposedReadiness', sort: false }, { source: 'readiness', sort: false }]} />,
  show: () => (
    <NounShow title={row => fullName(row['employee'])} note={row => row['target'].title} facts={['target', 'employee', { source: 'placement?', render: row => <PlacementLink placement={row['placement']} /> }, 'proposedReadiness', 'readiness?', 'consentedOn?', 'nominator?', { source: 'reason', wide: true }, { source: 'departure?', wide: true }]}>
      <KeptCriteria noun="Successor" />
      <Related noun="CareerProposal" target="successor" columns={['kind', 'post', 'status', 'decreeNumber']} />
    </NounShow>
  ),
  create: () => <NounCreate fields={[{ source: 'target', filter: { active: true } }, 'employee', { source: 'reason', wide: true }]} />,
};
