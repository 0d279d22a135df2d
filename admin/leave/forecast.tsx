import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ForecastLeaveData } from '../graph/documents.ts';
import type { LeaveKind } from '../graph/types.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';

/** What a request comes to: days, what is left, who decides, what stands against it, what it clashes with. */
export function Forecast({ of, kind, hasFile }: { of: ForecastLeaveData['leaveForecast'] | undefined; kind: LeaveKind; /** A paper is chosen that is not sent yet. */ hasFile: boolean }) {
  const t = useTranslate(), words = useWords(), write = useWriting();
  if (!of) return <><Typography variant="h2" component="h3">{t('leave.count')}</Typography><Typography color="text.secondary" sx={{ mt: 0.5 }}>{t('leave.counting')}</Typography></>;
  const problems = of.problems.filter(p => !(hasFile && p.code === 'LEAVE_PAPER_MISSING')), [law] = of.rulesApplied;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h2" component="h3">{t('leave.count')}</Typography>
      <Box><Typography sx={{ fontSize: 26, fontWeight: 700, lineHeight: 1.2 }}>{t('leave.takes', { smart_count: of.workingDays })}</Typography><Typography variant="body2">{t('leave.spans', { smart_count: of.calendarDays })}</Typography></Box>
      {of.holidays.length > 0 && <Typography variant="body2">{t('leave.free_days', { days: of.holidays.map(write.day).join(', ') })}</Typography>}
      {kind === 'ANNUAL' && of.available != null && <Typography variant="body2" sx={{ fontWeight: 600 }}>{t('leave.left', { smart_count: of.available - of.workingDays })}</Typography>}
      {of.authority && <Typography variant="body2">{t('leave.decides', { who: words.value('LeaveAuthority', of.authority) })}</Typography>}
      {problems.map(p => <Alert key={p.message} severity="error" sx={{ py: 0 }}>{p.message}</Alert>)}
      {of.clashes.map(c => <Alert key={`${c.training}${c.startsOn}`} severity="warning" sx={{ py: 0 }}>{t('leave.clash', { training: c.training, days: write.days(c.startsOn, c.endsOn) })}</Alert>)}
      {!problems.length && <Alert severity="success" sx={{ py: 0 }}>{t('leave.fine')}</Alert>}
      {law && <Typography variant="body2" color="text.secondary">{t('leave.basis', { law: [law.instrument, law.article].filter(Boolean).join(' '), since: write.day(law.validFrom) })}</Typography>}
    </Box>
  );
}
