import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { TalentBoxes, type TalentBoxesData } from '../graph/documents.ts';
import type { Potential, Rating } from '../graph/types.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Section } from '../kernel/Page.tsx';
import { colours, tones } from '../kernel/theme.ts';

export type TalentBox = NonNullable<TalentBoxesData['talentReview']>['boxes'][number];
const rows: Rating[] = ['ABOVE', 'MEETS', 'BELOW'], columns: Potential[] = ['LOW', 'MIDDLE', 'HIGH'];
/** The colour follows the pool and the corner; the number and the words say the same. */
const groundOf = ({ box, inPool }: TalentBox) => (inPool ? tones.good : box >= 4 ? tones.wait : box >= 2 ? tones.care : tones.bad);

/** The nine boxes of a review: performance upwards, potential to the right, each with how many stand in it. A click narrows what is listed below. */
export function NineBoxes({ review, version, chosen, choose }: { review: string; version: number; chosen: number | undefined; choose: (box: number | undefined) => void }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>();
  const { data, error, refetch } = useQuery({ queryKey: ['talentBoxes', review, version], queryFn: () => graph.query(TalentBoxes, { id: review, unit: null }).then(d => d.talentReview) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={360} sx={{ mb: 2 }} />;
  const at = new Map(data.boxes.map(b => [`${b.performance}|${b.potential}`, b])), one = data.boxes.find(b => b.box === chosen), law = data.boxes[0]?.ruleApplied;
  return (
    <Section title={t('talent.boxes')} note={law && t('talent.law', { law: [law.instrument, law.article].filter(Boolean).join(' '), since: write.day(law.validFrom) })}>
      <Box sx={grid} role="group" aria-label={t('talent.boxes')}>
        <Box className="axis side" aria-hidden><span>{t('talent.performance')}</span></Box>
        {rows.map(performance => [
          <Box key={performance} className="row-head">{words.value('Rating', performance)}</Box>,
          ...columns.map(potential => {
            const box = at.get(`${performance}|${potential}`)!, { ground, ink } = groundOf(box), on = box.box === chosen;
            const said = t('talent.box_label', { box: box.box, performance: words.value('Rating', performance), potential: words.value('Potential', potential), people: write.number(box.people), percent: write.number(box.percent, { maximumFractionDigits: 1 }) });
            return (
              <button key={potential} type="button" aria-pressed={on} aria-label={said} title={box.recommendation} onClick={() => choose(on ? undefined : box.box)} style={{ background: ground, color: ink, outline: on ? `3px solid ${colours.navy}` : undefined }}>
                <span className="number">{box.box}</span><b>{write.number(box.people)}</b><small>{write.number(box.percent, { maximumFractionDigits: 1 })}%</small>
              </button>
            );
          }),
        ])}
        <Box className="corner" />
        {columns.map(potential => <Box key={potential} className="column-head">{words.value('Potential', potential)}</Box>)}
        <Box className="axis foot" aria-hidden>{t('talent.potential')}</Box>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }} aria-live="polite">
        {one ? <><b>{t('talent.box', { box: one.box })}:</b> {one.recommendation}</> : t(data.people && data.people > data.placed ? 'talent.unplaced' : 'talent.choose', { people: write.number((data.people ?? 0) - data.placed), smart_count: (data.people ?? 0) - data.placed })}
      </Typography>
    </Section>
  );
}

const grid = {
  display: 'grid', gridTemplateColumns: { xs: '18px 66px repeat(3, minmax(0, 1fr))', sm: '26px 92px repeat(3, minmax(0, 1fr))' }, gap: { xs: 0.5, sm: 1 }, maxWidth: 760,
  '& .axis': { fontSize: 12, fontWeight: 700, color: 'text.secondary', textAlign: 'center' },
  '& .side': { gridRow: '1 / span 3', gridColumn: 1, display: 'flex', alignItems: 'center', justifyContent: 'center', '& span': { writingMode: 'vertical-rl', transform: 'rotate(180deg)' } },
  '& .row-head': { gridColumn: 2, display: 'flex', alignItems: 'center', fontSize: { xs: 11, sm: 13 }, lineHeight: 1.25, fontWeight: 600, overflowWrap: 'anywhere', hyphens: 'auto' },
  '& .corner': { gridColumn: '1 / span 2' }, '& .column-head': { textAlign: 'center', fontSize: { xs: 11.5, sm: 13 }, fontWeight: 600 }, '& .foot': { gridColumn: '3 / span 3' },
  '& button': { position: 'relative', font: 'inherit', border: `1px solid ${colours.line}`, borderRadius: '8px', minHeight: { xs: 72, sm: 92 }, p: 0.5, cursor: 'pointer', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', '&:hover': { borderColor: colours.navy } },
  '& b': { fontSize: { xs: 20, sm: 26 }, lineHeight: 1.1, fontVariantNumeric: 'tabular-nums' }, '& small': { fontSize: { xs: 11.5, sm: 12.5 }, fontVariantNumeric: 'tabular-nums' },
  '& .number': { position: 'absolute', top: 4, left: 8, fontSize: 12, fontWeight: 700 },
} as const;
