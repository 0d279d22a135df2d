import Icon from '@mui/icons-material/PollOutlined';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';

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
