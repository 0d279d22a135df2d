import Icon from '@mui/icons-material/MenuBookOutlined';
import { lazy, Suspense } from 'react';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWords } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { NounEdit } from '../kernel/NounForm.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';

// What belongs to a form comes with it.
const Content = lazy(() => import('./module-form.tsx')), Options = lazy(() => import('./question-form.tsx'));
const fields = ['title', 'kind', 'sequence', 'minutes', 'required', <Suspense key="content" fallback={null}><Content /></Suspense>];
const questionFields = ['text', 'kind', 'sequence', <Suspense key="options" fallback={null}><Options /></Suspense>];

function Titled({ row }: { row: Row }) { const words = useWords(); return <TwoLines strong top={row['title']} bottom={[words.value('ModuleKind', row['kind']), row['fileName']].filter(Boolean).join(' · ')} />; }

/** The modules of a training; written while it is a draft. */
export function Modules() {
  const training = useRecordContext<Row>(), may = useMay('LearningModule'), draft = training?.['status'] === 'DRAFT';
  if (!training || !(training['modules'].totalCount > 0 || (draft && may.create))) return null;
  return <Related noun="LearningModule" target="training" perPage={50} sort={{ field: 'sequence', order: 'ASC' }} columns={['sequence', { source: 'title', render: row => <Titled row={row} /> }, 'minutes', 'required']} fields={draft ? fields : undefined} defaults={{ kind: 'TEXT', required: true, sequence: training['modules'].totalCount + 1, minutes: 45 }} note={draft ? undefined : 'resources.LearningModule.frozen'} />;
}

/** The questions of a quiz, with the answers for those who write trainings. */
function Questions() {
  const module = useRecordContext<Row>(), words = useWords(), draft = module?.['training'].status === 'DRAFT';
  if (module?.['kind'] !== 'QUIZ') return null;
  const right = ({ answers, options }: Row) => (answers ? answers.split(',').map((n: string) => options[Number(n) - 1]?.text).join('; ') : '–');
  return <Related noun="QuizQuestion" target="module" perPage={50} sort={{ field: 'sequence', order: 'ASC' }} rowClick={false} fields={draft ? questionFields : undefined} defaults={{ kind: 'SINGLE', options: [], answers: '' }} columns={['sequence', { source: 'text', render: row => <TwoLines top={row['text']} bottom={`${row['options'].length} ${words.field('QuizQuestion', 'options').toLowerCase()} · ${words.value('QuestionKind', row['kind'])}`} /> }, { source: 'answers', render: right }]} />;
}

const written = ({ training }: Row) => training.status === 'DRAFT';
export const learningModule: Screens = {
  icon: Icon, menu: false,
  show: () => <NounShow timeline={false} editable={written} note={row => row['training'].title} facts={['training', 'kind', 'sequence', 'minutes', 'required', 'passMark?', 'attemptsAllowed?', 'url?', 'fileName?', { source: 'content?', wide: true }]}><Questions /></NounShow>,
  edit: () => <NounEdit fields={fields} />,
};
