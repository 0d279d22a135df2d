import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Nothing, Section, ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { TwoLines } from '../kernel/Value.tsx';

interface Element { element: string; average: number; convertedIndex: number; grade: string }
interface Result { responses: number; sample: number; index: number; convertedIndex: number; grade: string; elements: Element[]; ruleApplied: { instrument: string; key: string; value: number } }
const tones = { A: 'good', B: 'good', C: 'care', D: 'bad' } as const;

function Grade({ of }: { of: { grade: string } }) { const words = useWords(); return <ToneChip tone={tones[of.grade as 'A']} label={`${of.grade} · ${words.value('SatisfactionGrade', of.grade)}`} />; }

/** The index of a survey, element by element, the weakest first. */
function Outcome() {
  const row = useRecordContext<Row>(), t = useTranslate(), words = useWords(), write = useWriting(), result = row?.['result'] as Result | null | undefined;
  if (!row) return null;
  if (!result) return <Section title={t('participation.result')}><Nothing title={t('participation.too_few')} hint={t('participation.too_few_hint')} /></Section>;
  const two = (n: number) => write.number(n, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Section title={t('participation.result')} note={t('participation.result_note', { responses: result.responses, sample: result.sample, law: result.ruleApplied.instrument })}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'baseline', mb: 2 }}><Typography variant="h2" component="p">{two(result.convertedIndex)}</Typography><Grade of={result} /><Typography color="text.secondary">{t('participation.ikm', { index: write.number(result.index, { minimumFractionDigits: 4, maximumFractionDigits: 4 }) })}</Typography></Box>
      <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 2fr) minmax(0, 3fr)' }, gap: 1, m: 0 }}>
        {result.elements.map(e => (
          <Box key={e.element} sx={{ display: 'contents' }}><Box component="dt">{words.value('SatisfactionElement', e.element)}</Box>
            <Box component="dd" sx={{ m: 0, display: 'flex', gap: 1, alignItems: 'center' }}><Box sx={{ flex: 1, minWidth: 60, height: 10, borderRadius: 1, bgcolor: colours.line, overflow: 'hidden' }} aria-hidden><Box sx={{ width: `${e.convertedIndex}%`, height: '100%', bgcolor: 'primary.main' }} /></Box><span>{two(e.convertedIndex)}</span><Grade of={e} /></Box></Box>
        ))}
      </Box>
    </Section>
  );
}

const fields = ['title', 'unit', 'theme', 'opensOn', 'closesOn', 'population'];
export const SatisfactionList = () => <NounList facets={['status', 'unit', 'theme']} narrow={['unitSubtree']} sort={{ field: 'opensOn', order: 'DESC' }} columns={[
  { source: 'title', render: row => <TwoLines strong top={row['title']} bottom={row['unit'].name} /> }, 'status', 'opensOn', 'closesOn', { source: 'responses', sort: false }, { source: 'result', label: 'participation.result', sort: false, render: row => (row['result'] ? <><b>{row['result'].convertedIndex}</b> <Grade of={row['result']} /></> : '–') }]} />;
export const SatisfactionShow = () => <NounShow editable={row => row['status'] === 'DRAFT'} note={row => row['unit'].name} facts={['unit', 'theme', 'opensOn', 'closesOn', 'population', 'responses']}><Outcome /></NounShow>;
export const SatisfactionCreate = () => <NounCreate fields={fields} />;
export const SatisfactionEdit = () => <NounEdit fields={fields} />;
