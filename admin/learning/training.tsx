import Icon from '@mui/icons-material/SchoolOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Modules } from './learningModule.tsx';
import { SurveyResults } from './survey-results.tsx';

const fields = ['title', 'code', 'form', 'learningHours', 'provider', 'summary'];

/** What it confers, and when it is held. */
const Given = () => (
  <>
    <Related noun="TrainingOutcome" target="training" columns={['competency', 'level']} fields={['competency', 'level']} rowClick={false} perPage={50} />
    <Modules />
    <Related noun="Offering" target="training" columns={['code', 'startsOn', 'endsOn', 'delivery', 'seatsTaken', 'seats', 'status']} fields={['code', 'delivery', 'startsOn', 'endsOn', 'seats', 'location']} defaults={{ delivery: 'CLASSROOM', seats: 30 }} sort={{ field: 'startsOn', order: 'DESC' }} />
  </>
);

export const training: Screens = {
  icon: Icon,
  list: () => <NounList columns={[{ source: 'title', render: row => <TwoLines strong top={row['title']} bottom={row['code']} /> }, 'form', 'learningHours', 'provider', 'status', { source: 'code', hidden: true }]} facets={['status', 'form', 'provider']} narrow={['competency', 'learningHours']} sort={{ field: 'title', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['code', 'form', 'learningHours', 'provider', { source: 'summary?', wide: true }]} tabs={[{ name: 'offerings', label: 'evaluation.sessions', content: <Given /> }, { name: 'evaluation', label: 'evaluation.tab', content: <SurveyResults /> }]} />
  ),
  create: () => <NounCreate fields={fields} />,
  edit: () => <NounEdit fields={fields} />,
};
