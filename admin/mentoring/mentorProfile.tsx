import Icon from '@mui/icons-material/SupervisorAccountOutlined';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const offers = (row: Row) => row['competencies'].nodes.map((c: Row) => `${c['competency'].name} (${c['level']})`).join(', ');

/** What the mentor can teach; the mentor and HR keep it. */
function Offers({ keeps }: { keeps: (row: Row) => boolean }) {
  const profile = useRecordContext<Row>();
  return <Related noun="MentorCompetency" target="mentor" columns={['competency', 'level']} fields={profile && keeps(profile) ? ['competency'] : undefined} rowClick={false} />;
}

function Profile() {
  const me = useMe(), forOthers = me?.roles.some(({ role }) => role === 'HR_ADMIN' || role === 'TRAINING_MANAGER') ?? false;
  const keeps = (row: Row) => forOthers || (!!me?.employee && row['employee']?.id === me.employee);
  return (
    <NounShow timeline={false} editable={keeps} facts={['employee', 'capacity', 'placesTaken', 'placesLeft', 'active', { source: 'about?', wide: true }]}>
      <Offers keeps={keeps} />
      <Related noun="MentoringPairing" target="mentor" columns={['menteeName', 'topic', 'status', 'startedOn']} fields={['mentee', 'topic', 'form']} defaults={{ form: 'NKL02' }} editable={() => false} />
    </NounShow>
  );
}

export const mentorProfile: Screens = {
  icon: Icon,
  list: () => <NounList facets={['active']} narrow={['competency']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'name', sort: false, render: row => <TwoLines strong top={row['name']} bottom={offers(row)} /> }, { source: 'placesLeft', sort: false, render: row => `${row['placesLeft']} / ${row['capacity']}`, align: 'right' }, 'active']} />,
  show: () => <Profile />,
  create: () => <NounCreate fields={['employee', 'capacity', 'active', 'about']} defaults={{ capacity: 3, active: true }} />,
  edit: () => <NounEdit fields={[{ source: 'employee', disabled: true }, 'capacity', 'active', 'about']} />,
};
