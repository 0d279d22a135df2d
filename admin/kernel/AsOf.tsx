import { Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

interface AsOfProps { day: string | undefined; onDay: (day: string | undefined) => void }
const whole = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Chooses the day something is shown as of; none is today. A day half typed asks nothing yet. */
export function AsOf({ day, onDay }: AsOfProps) {
  const t = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 0.5, alignItems: 'center', mt: { xs: 0.75, sm: 0 } }}>
      <TextField key={day ?? ''} type="date" size="small" label={t('asOf.label')} defaultValue={day ?? ''} onChange={({ target: { value } }) => { if (whole.test(value) && value !== day) onDay(value); else if (!value && day) onDay(undefined); }} slotProps={{ inputLabel: { shrink: true } }} sx={{ width: 165 }} />
      {day && <Button size="small" onClick={() => onDay(undefined)}>{t('asOf.today')}</Button>}
    </Box>
  );
}
