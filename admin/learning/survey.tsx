import AnswerIcon from '@mui/icons-material/RateReviewOutlined';
import Icon from '@mui/icons-material/PollOutlined';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { AnswerForm } from './survey-answer.tsx';

const open = ({ moves }: Row) => moves.includes('open');
function Questions() {
  const survey = useRecordContext<Row>();
  return survey ? <Related noun="SurveyQuestion" target="survey" perPage={50} rowClick={false} sort={{ field: 'number', order: 'ASC' }} columns={['number', 'prompt', 'kind']} fields={open(survey) ? ['number', 'kind', { source: 'prompt', wide: true }] : undefined} defaults={{ kind: 'LIKERT' }} /> : null;
}

export const survey: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status']} sort={{ field: 'edition', order: 'DESC' }} columns={['title', { source: 'edition', align: 'right' }, 'status', { source: 'openedOn', sort: false }, { source: 'closedOn', sort: false }]} />,
  show: () => <NounShow editable={open} facts={['edition', 'basedOn?', 'openedOn?', 'closedOn?']}><Questions /></NounShow>,
  create: () => <NounCreate fields={['title', 'basedOn']} />,
  edit: () => <NounEdit fields={['title', { source: 'basedOn', disabled: true }]} />,
};

function Class({ row: { training, offering } }: { row: Row }) { const write = useWriting(); return <TwoLines strong top={training.title} bottom={write.days(offering.startsOn, offering.endsOn)} />; }

export const surveyInvitation: Screens = {
  icon: AnswerIcon,
  list: () => <NounList facets={['spent']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'training', sort: false, render: row => <Class row={row} /> }, { source: 'survey', sort: false }, { source: 'spent', sort: false }]} />,
  show: () => <NounShow timeline={false} title={row => row['training'].title} note={row => row['survey'].title} facts={['training', 'offering', 'spent']}><AnswerForm /></NounShow>,
};
