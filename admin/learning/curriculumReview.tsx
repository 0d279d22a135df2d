import Icon from '@mui/icons-material/FactCheckOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { RecordLink, TwoLines, Value } from '../kernel/Value.tsx';

/** What was found, against the level set. */
function Found({ row }: { row: Row }) {
  const t = useTranslate(), write = useWriting(), [level] = row['rulesApplied'];
  return <>{t('evaluation.below', { relevance: write.number(row['relevance']), level: write.number(level.value), answers: row['answers'] })}</>;
}

/** The reviews of a training, the latest first, and what was decided on it. */
export function Reviews({ reviews }: { reviews: Row[] }) {
  const words = useWords();
  if (!reviews.length) return null;
  return (
    <Section flush title={words.noun('CurriculumReview', 2)}>
      {reviews.map(row => (
        <Box key={row.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', px: 2, py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <Box sx={{ flex: '1 1 240px', minWidth: 0 }}><TwoLines strong top={<RecordLink noun="CurriculumReview" record={{ ...row, name: words.value('CurriculumReviewStatus', row['status']) }} />} bottom={<><Value source="openedOn" record={row} noun="CurriculumReview" /> · <Found row={row} /></>} /></Box>
          {row['decision'] && <Box sx={{ flex: '1 1 240px', minWidth: 0 }}><TwoLines top={<Value source="decision" record={row} noun="CurriculumReview" />} bottom={row['reason']} /></Box>}
        </Box>
      ))}
    </Section>
  );
}

export const curriculumReview: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'decision']} sort={{ field: 'openedOn', order: 'DESC' }} columns={[{ source: 'training', sort: false, render: row => <TwoLines strong top={row['training'].title} bottom={row['training'].provider?.name} /> }, 'openedOn', { source: 'relevance', sort: false, render: row => <Found row={row} /> }, 'status', { source: 'decision', sort: false }]} />,
  show: () => <NounShow title={row => row['training'].title} note={row => row['training'].provider?.name} facts={['training', 'openedOn', { source: 'relevance', render: row => <Found row={row} /> }, 'teacher?', 'decision?', 'decidedOn?', { source: 'reason?', wide: true }]} />,
};
