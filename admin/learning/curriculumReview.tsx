import Icon from '@mui/icons-material/FactCheckOutlined';
import { useTranslate } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';

/** What was found, against the level set. */
function Found({ row }: { row: Row }) {
  const t = useTranslate(), write = useWriting(), [level] = row['rulesApplied'];
  return <>{t('evaluation.below', { relevance: write.number(row['relevance']), level: write.number(level.value), answers: row['answers'] })}</>;
}

/** What was decided, with the reason beneath. */
const Verdict = ({ row }: { row: Row }) => <TwoLines top={<Value source="decision" record={row} noun="CurriculumReview" />} bottom={row['reason']} />;

/** The reviews of a training, where there are any to see. */
export const Reviews = () => <Related noun="CurriculumReview" target="training" sort={{ field: 'openedOn', order: 'DESC' }} columns={['openedOn', { source: 'relevance', render: row => <Found row={row} /> }, 'status', { source: 'decision', render: row => <Verdict row={row} /> }]} />;

export const curriculumReview: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'decision']} sort={{ field: 'openedOn', order: 'DESC' }} columns={[{ source: 'training', sort: false, render: row => <TwoLines strong top={row['training'].title} bottom={row['training'].provider?.name} /> }, 'openedOn', { source: 'relevance', sort: false, render: row => <Found row={row} /> }, 'status', { source: 'decision', sort: false }]} />,
  show: () => <NounShow title={row => row['training'].title} note={row => row['training'].provider?.name} facts={['training', 'openedOn', { source: 'relevance', render: row => <Found row={row} /> }, 'teacher?', 'decision?', 'decidedOn?', { source: 'reason?', wide: true }]} />,
};
