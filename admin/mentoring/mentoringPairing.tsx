import Icon from '@mui/icons-material/HandshakeOutlined';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Closing } from './closing.tsx';

/** Goals and sessions: both of them set goals, the mentor records sessions, while the pairing is not over. */
function Work() {
  const pairing = useRecordContext<Row>();
  if (!pairing) return null;
  const { moves } = pairing, either = moves.some((m: string) => ['pause', 'resume', 'accept'].includes(m)), mentor = moves.includes('complete');
  return (
    <>
      <Related noun="MentoringGoal" target="pairing" columns={['competency', 'level', 'attestedLevel', 'description']} fields={either ? ['competency', 'level', 'description'] : undefined} rowClick={false} />
      <Related noun="MentoringSession" target="pairing" perPage={25} sort={{ field: 'heldOn', order: 'DESC' }} editable={() => false} fields={mentor ? ['heldOn', 'minutes', 'summary', 'privateNotes'] : undefined} defaults={{ minutes: 90 }}
        columns={['heldOn', { source: 'summary', render: row => <TwoLines top={row['summary']} bottom={row['hoursNote']} /> }, 'minutes', 'hours', 'status']} />
    </>
  );
}

function Propose() {
  const me = useMe();
  if (!me) return null;
  const forOthers = me.roles.some(({ role }) => role === 'HR_ADMIN' || role === 'TRAINING_MANAGER');
  return <NounCreate fields={['mentee', { source: 'mentor', filter: { active: true } }, 'topic', 'form', 'planItem']} defaults={{ form: 'NKL02', ...(!forOthers && me.employee && { mentee: me.employee }) }} />;
}

export const mentoringPairing: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'form', 'mentor']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'menteeName', sort: false, render: row => <TwoLines strong top={row['menteeName']} bottom={row['topic']} /> }, { source: 'mentor', render: row => row['mentor'].name, sort: false }, 'status', { source: 'hours', sort: false }, { source: 'form', hidden: true }, { source: 'startedOn', sort: false, hidden: true }]} />,
  show: () => (
    <NounShow title={row => row['topic']} note={row => `${row['mentor'].name} – ${row['menteeName']}`} hideMoves={['complete']} actions={row => <Closing pairing={row} />} facts={['mentor', 'mentee?', 'planItem?', 'form', 'startedOn?', 'completedOn?', 'hours', { source: 'closing?', wide: true }]}>
      <Work />
    </NounShow>
  ),
  create: () => <Propose />,
};

/** One session; the notes between the two show to them alone. */
export const mentoringSession: Screens = {
  icon: Icon, menu: false,
  show: () => <NounShow title={row => row['pairing'].topic} note={row => row['pairing'].menteeName} facts={['pairing', 'heldOn', 'minutes', 'hours', { source: 'hoursNote?', wide: true }, { source: 'summary', wide: true }, { source: 'privateNotes?', wide: true }]} />,
};
