import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { AbsenceSanctionFor } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';

const asked = ['days', 'consecutiveDays', 'hoursShort'] as const;
const mosts = { days: 366, consecutiveDays: 366, hoursShort: 3000 };

/** What the ladder of absence proposes for figures one types: for whoever prepares a case. */
export default function AbsenceLadder({ onClose }: { onClose: () => void }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), [given, give] = useState({ days: '', consecutiveDays: '', hoursShort: '' });
  const numbers = Object.fromEntries(asked.map(of => [of, Number(given[of] || 0)])) as Record<(typeof asked)[number], number>, sound = asked.every(of => numbers[of] >= 0 && numbers[of] <= mosts[of] && (of === 'hoursShort' || Number.isInteger(numbers[of])));
  const { data, error } = useQuery({ queryKey: ['absence', numbers], queryFn: () => graph.query(AbsenceSanctionFor, numbers).then(d => ({ found: d.absenceSanction })), enabled: sound && asked.some(of => numbers[of] > 0), placeholderData: keepPreviousData }), found = data?.found;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="absence-title">
      <DialogTitle id="absence-title">{t('absence.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' }, alignItems: 'start', pt: 1, mb: 2 }}>
          {asked.map(of => <TextField key={of} type="number" size="small" label={t(`absence.${of}`)} value={given[of]} onChange={event => give({ ...given, [of]: event.target.value })} slotProps={{ htmlInput: { min: 0, max: mosts[of], step: of === 'hoursShort' ? 0.5 : 1 } }} fullWidth />)}
        </Box>
        <Box role="status">
          {error && <Alert severity="error">{error.message}</Alert>}
          {!error && data && sound && (found ? (
            <Alert severity={found.level === 'HEAVY' ? 'error' : 'warning'}>
              <b>{words.value('SanctionKind', found.kind)}</b> – {t(`resources.Rule.words.${found.level}`)}. {t('absence.counted', { smart_count: found.days })} {found.months !== null && t('absence.months', { months: found.months })} {found.allowanceCut !== null && t('absence.cut', { percent: found.allowanceCut })}
              <Box sx={{ mt: 0.5, fontSize: 13 }}>{t('performance.law', { law: [found.ruleApplied.instrument, found.ruleApplied.article].filter(Boolean).join(' '), since: write.day(found.ruleApplied.validFrom) })}</Box>
            </Alert>
          ) : <Alert severity="info">{t('absence.none')}</Alert>)}
        </Box>
        <Box sx={{ mt: 2, color: 'text.secondary', fontSize: 13 }}>{t('absence.note')}</Box>
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
}
