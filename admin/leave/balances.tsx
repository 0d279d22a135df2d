import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MyLeaveData } from '../graph/documents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Section } from '../kernel/Page.tsx';
import { DataGrid } from '../people/table.tsx';
import { useLaw } from '../platform/law.ts';

export type Balance = NonNullable<MyLeaveData['employee']>['now'][number];
export const annualOf = (balances: readonly Balance[]) => balances.find(b => b.kind === 'ANNUAL');
const lawOf = ({ ruleApplied: { instrument, article } }: Balance) => [instrument, article].filter(Boolean).join(' ');

/** What is left of annual leave this year. */
export function AnnualCard({ of }: { of: Balance }) {
  const t = useTranslate(), write = useWriting();
  return (
    <Box>
      <Typography color="text.secondary" variant="body2">{t('leave.balance', { year: of.year })}</Typography>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}><Typography sx={{ fontSize: 34, fontWeight: 700, lineHeight: 1.2, fontVariantNumeric: 'tabular-nums' }}>{of.available}</Typography><Typography>{t('leave.of', { days: of.granted + of.carriedOver + of.deferred + of.corrected })}</Typography></Box>
      <Typography variant="body2" color="text.secondary">{of.reserved ? t('leave.reserved', { smart_count: of.reserved }) : t('leave.none_reserved')} · {t('leave.basis', { law: lawOf(of), since: write.day(of.ruleApplied.validFrom) })}</Typography>
    </Box>
  );
}

/** The record of annual leave of three years, as section V of the form has it. */
export function AnnualRecord({ of, flush = true }: { of: readonly (Balance | undefined)[]; flush?: boolean }) {
  const t = useTranslate(), rows = of.filter(b => b !== undefined);
  const cell = (label: string, value: (b: Balance) => number) => ({ label: t(`leave.${label}`), align: 'right' as const, render: (b: Balance) => value(b) });
  return (
    <Section flush={flush} title={t('leave.record')}>
      <DataGrid rows={rows} keyOf={b => String(b.year)} empty={t('leave.no_requests')} columns={[
        { label: t('leave.year'), render: b => b.year }, cell('granted', b => b.granted), cell('carried', b => b.carriedOver), cell('deferred', b => b.deferred), cell('taken', b => b.taken), cell('forfeited', b => b.forfeited), cell('corrected', b => b.corrected),
        { label: t('leave.rest'), align: 'right', render: b => <b>{b.balance}</b> },
      ]} />
    </Section>
  );
}

/** What the law gives of each kind, and what was taken of it this year. */
export function Kinds({ of }: { of: readonly Balance[] }) {
  const t = useTranslate(), words = useWords(), { unit } = useLaw();
  return (
    <Section flush title={t('leave.kinds')}>
      <DataGrid rows={of} keyOf={b => b.kind} empty={t('leave.no_requests')} columns={[
        { label: words.field('LeaveRequest', 'kind'), render: b => words.value('LeaveKind', b.kind) }, { label: t('leave.longest'), render: b => (b.longest == null ? t('leave.by_decree') : `${b.longest} ${unit(b.unit!)}`) },
        { label: t('leave.taken_year'), render: b => (b.kind === 'ANNUAL' ? t('leave.days', { smart_count: b.taken }) : b.taken ? t('leave.calendar_days', { smart_count: b.taken }) : '–') }, { label: t('leave.law'), render: b => lawOf(b), wideOnly: true },
      ]} />
    </Section>
  );
}
