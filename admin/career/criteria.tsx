import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import NoIcon from '@mui/icons-material/HighlightOffOutlined';
import YesIcon from '@mui/icons-material/CheckCircleOutlined';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { EligibleForData } from '../graph/documents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { DataGrid } from '../people/table.tsx';
import { useLaw } from '../platform/law.ts';

export type Criterion = NonNullable<EligibleForData['careerEligibility']>['criteria'][number];

/** Whether something is so, is not, or is not known. */
export function Verdict({ of, words }: { of: boolean | null; words: 'eligible' | 'ready' | 'met' }) {
  const t = useTranslate();
  return <ToneChip tone={of === null ? 'care' : of ? 'good' : 'bad'} label={t(`career.${words}.${of === null ? 'unknown' : of ? 'yes' : 'no'}`)} />;
}

/** Values of criteria in the reader's words. */
export function useMeasure() {
  const write = useWriting(), { word, unit } = useLaw();
  return (value: string | null, of: string) => (value === null ? '–' : of === 'name' ? word(value) : of === 'level' ? value : `${write.number(Number(value))} ${unit(of)}`.trim());
}

/** What somebody is measured by, one criterion a row, with the law it rests on and what can be done. */
export function Criteria({ of }: { of: readonly Criterion[] }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), measure = useMeasure();
  const law = ({ ruleApplied: r }: Criterion) => (r ? `${[r.instrument, r.article].filter(Boolean).join(' ')}, ${t('career.since', { day: write.day(r.validFrom) })}` : t('career.by_position'));
  const step = ({ nextStep, metFrom }: Criterion) => (nextStep ? [words.value('NextStep', nextStep), metFrom && t('career.from', { day: write.day(metFrom) })].filter(Boolean).join(' ') : '');
  return (
    <DataGrid rows={of} keyOf={(c, i) => `${c.code}${i}`} empty={t('career.no_criteria')} columns={[
      { label: t('career.criterion'), render: c => <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}><State of={c.met} /><Box sx={{ minWidth: 0 }}>{words.value('CriterionCode', c.code)}{!c.binding && <> <ToneChip tone="calm" label={t('career.not_binding')} /></>}<Typography variant="body2" color="text.secondary" sx={{ fontSize: 12.5, fontWeight: 400 }}>{law(c)}</Typography></Box></Box> },
      { label: t('career.required'), render: c => measure(c.required, c.unit) }, { label: t('career.actual'), render: c => measure(c.actual, c.unit) },
      { label: t('career.state'), render: c => <Verdict of={c.met} words="met" />, wideOnly: true }, { label: t('career.next_step'), render: c => step(c) || null },
    ]} />
  );
}

function State({ of }: { of: boolean | null }) {
  const t = useTranslate(), [Icon, colour, word] = of === null ? [HelpIcon, '#8A5300', 'unknown'] as const : of ? [YesIcon, '#17733F', 'yes'] as const : [NoIcon, '#B3261E', 'no'] as const;
  return <Icon fontSize="small" sx={{ color: colour, mt: '1px' }} titleAccess={t(`career.met.${word}`)} />;
}
