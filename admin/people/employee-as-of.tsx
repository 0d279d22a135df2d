import { Alert, Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { EmployeeAsOf } from '../graph/documents.ts';
import { AsOf } from '../kernel/AsOf.tsx';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { toneOf } from '../kernel/theme.ts';
import { EnumChip, Facts, RecordLink } from '../kernel/Value.tsx';
import { DataGrid } from './table.tsx';

const yearAgo = () => { const day = new Date(); day.setFullYear(day.getFullYear() - 1); return day.toLocaleDateString('sv-SE'); };

/** Where somebody stood on a day: post, rank, superior, levels and gaps as they were then. */
export function PersonAsOf({ id }: { id: string }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), [day, setDay] = useState(yearAgo);
  const { data, error } = useQuery({ queryKey: ['employeeAsOf', id, day], queryFn: () => graph.query(EmployeeAsOf, { id, day }).then(d => d.employee) }), was = data?.asOf, match = data?.jobPersonMatch;
  const title = t('asOf.title', { day: write.day(day) });
  return (
    <>
      <Section title={title} note={t('asOf.note')} actions={<AsOf day={day} onDay={next => setDay(next ?? new Date().toLocaleDateString('sv-SE'))} />}>
        {error ? <Alert severity="error">{error.message}</Alert> : !was ? <Skeleton variant="rounded" height={120} /> : (
          <>
            <Facts noun="Employee" of={[
              { source: 'position', render: () => <RecordLink noun="Position" record={was.position} /> }, { source: 'unit', render: () => <>{was.unit ? <RecordLink noun="Unit" record={{ ...was.unit, name: was.unitName ?? was.unit.name }} /> : '–'}</> },
              { source: 'supervisor', render: () => <RecordLink noun="Employee" record={was.supervisor} /> }, { source: 'rank', render: () => <>{was.rank ? `${was.rank.name} (${was.rank.code})` : '–'}</> }, { source: 'rankSince', render: () => <>{was.rankSince ? write.day(was.rankSince) : '–'}</> },
              { source: 'standing', render: () => <EnumChip type="LegalStanding" value={was.standing} /> },
            ]} />
            {was.acting.length > 0 && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1.5 }}>{was.acting.map(a => <ToneChip key={`${a.decreeNumber}${a.validFrom}`} tone="care" label={`${words.value('AssignmentKind', a.kind)} ${a.position?.name ?? ''} · ${a.unit?.name ?? ''}`} />)}</Box>}
            {match && <Typography sx={{ mt: 1.5 }}>{t('person.match_full')}: <b>{write.number(match.percent, { maximumFractionDigits: 1 })}%</b> <ToneChip tone={toneOf(match.category)} label={words.value('MatchCategory', match.category)} /></Typography>}
          </>
        )}
      </Section>
      {data && (
        <Section flush title={t('asOf.gaps', { day: write.day(day) })}>
          <DataGrid rows={data.gaps} keyOf={g => g.competency.id} empty={t('asOf.no_demands')} columns={[
            { label: words.noun('Competency'), render: g => <RecordLink noun="Competency" record={g.competency} /> }, { label: t('gaps.required'), short: true, render: g => g.requiredLevel }, { label: t('gaps.held'), short: true, render: g => g.heldLevel },
            { label: t('gaps.gap'), short: true, render: g => g.gap }, { label: t('gaps.state'), render: g => <EnumChip type="GapState" value={g.state} /> },
          ]} />
        </Section>
      )}
    </>
  );
}
