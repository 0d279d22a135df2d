import { Box, MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Opportunity, type OpportunityData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { PageHeader, Section, ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { DataGrid } from '../people/table.tsx';

type Answer = OpportunityData['equalOpportunity'];
type Row = Answer['rows'][number];
const groups = ['SEX', 'AGE', 'EMPLOYMENT_STATUS', 'POSITION_KIND', 'UNIT'] as const, subjects = ['TRAINING', 'PROMOTION'] as const;
/** Which words name the groups. */
const named: Partial<Record<(typeof groups)[number], string>> = { SEX: 'Sex', EMPLOYMENT_STATUS: 'EmploymentStatus', POSITION_KIND: 'PositionKind' };

/** The same chance for everyone, and it can be shown: rates of groups against the four-fifths line, small groups withheld. */
export default function OpportunityPage() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), now = new Date().getFullYear(), [subject, about] = useState<(typeof subjects)[number]>('TRAINING'), [by, group] = useState<(typeof groups)[number]>('SEX'), [year, choose] = useState(now);
  const { data, error, refetch } = useQuery({ queryKey: ['opportunity', subject, by, year], queryFn: () => graph.query(Opportunity, { subject, by, year }).then(d => d.equalOpportunity) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  const pick = (label: string, value: string | number, set: (value: string) => void, options: [string | number, string | number][]) => <TextField select size="small" label={label} value={value} onChange={event => set(event.target.value)} fullWidth={false} sx={{ width: { xs: '100%', sm: 150 } }}>{options.map(([v, text]) => <MenuItem key={v} value={v}>{text}</MenuItem>)}</TextField>;
  const name = (row: Row) => (row.key === 'NONE' ? t('policy.none') : by === 'AGE' ? t(`policy.ages.${row.key}`) : named[by] ? words.value(named[by], row.key) : row.label), line = data?.rulesApplied.find(r => r.code === 'FOUR_FIFTHS'), fewest = data?.rulesApplied.find(r => r.code === 'SMALL_CELL');
  return (
    <>
      <PageHeader title={t('menu.opportunity')} crumbs={[{ label: t('areas.strategy') }]} note={t('policy.opportunity_note')} actions={<>
        {pick(t('policy.subject'), subject, value => about(value as typeof subject), subjects.map(v => [v, words.value('OpportunitySubject', v)]))}{pick(t('policy.by'), by, value => group(value as typeof by), groups.map(v => [v, words.value('OpportunityGroup', v)]))}{pick(t('policy.year'), year, value => choose(Number(value)), [now - 1, now].map(v => [v, v]))}
      </>} />
      {!data ? <Skeleton variant="rounded" height={320} /> : (
        <>
          <Section flush title={words.value('OpportunitySubject', subject)} note={data.participationLine === null ? t('policy.all_withheld') : t('policy.lines', { share: line?.value, participation: write.number(data.participationLine), approval: data.approvalLine === null ? '–' : write.number(data.approvalLine) })}>
            <DataGrid rows={data.rows} keyOf={r => r.key} empty={t('policy.nobody')} columns={[
              { label: words.value('OpportunityGroup', by), render: name }, { label: t('policy.people'), align: 'right', render: r => (r.withheld ? <ToneChip tone="calm" label={t('policy.withheld')} /> : write.number(r.people!)) },
              { label: t('policy.asked'), align: 'right', render: r => (r.withheld ? '–' : r.asked === null ? <ToneChip tone="calm" label={t('policy.withheld')} /> : write.number(r.asked)) }, { label: t('policy.approved'), align: 'right', render: r => (r.withheld ? '–' : write.number(r.approved!)) },
              { label: t('policy.participation'), render: r => <Rate of={r.participation} line={data.participationLine} below={r.belowParticipation} name={name(r)} /> }, { label: t('policy.approval'), render: r => <Rate of={r.approval} line={data.approvalLine} below={r.belowApproval} name={name(r)} /> },
            ]} />
          </Section>
          <Typography variant="body2" color="text.secondary">{t('policy.rules', { fewest: fewest?.value, law: [...new Set(data.rulesApplied.map(r => [r.instrument, r.article].filter(Boolean).join(' ')))].join('; ') })}</Typography>
        </>
      )}
    </>
  );
}

/** A rate as a bar with the line it is held against. */
function Rate({ of, line, below, name }: { of: number | null; line: number | null; below: boolean | null; name: string }) {
  const write = useWriting(), t = useTranslate();
  if (of === null) return <>–</>;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
      <Box role="img" aria-label={`${name}: ${write.number(of)}%`} sx={{ position: 'relative', width: 96, height: 10, bgcolor: '#E3E9F1', borderRadius: '3px', overflow: 'hidden', flexShrink: 0 }}><Box sx={{ width: `${Math.min(100, of)}%`, height: '100%', bgcolor: below ? '#C2660C' : colours.brand }} />{line !== null && <Box sx={{ position: 'absolute', left: `${Math.min(99, line)}%`, top: 0, bottom: 0, width: '2px', bgcolor: '#14233A' }} />}</Box>
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>{write.number(of)}%</Box>{below && <ToneChip tone="care" label={t('policy.below')} />}
    </Box>
  );
}
