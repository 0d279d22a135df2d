import { Box, Button, LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';

/** How far, as bar and number; a dash where there are no modules. */
export function Progress({ percent }: { percent: number | null | undefined }) {
  const words = useWords();
  if (percent == null) return <>–</>;
  return <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 110 }}><LinearProgress variant="determinate" value={percent} color={percent >= 100 ? 'success' : 'primary'} aria-label={`${words.field('Enrollment', 'progress')}: ${percent}%`} sx={{ flex: 1, height: 6, borderRadius: 3, bgcolor: '#E3E9F1' }} /><Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', fontSize: 13 }}>{percent}%</Box></Box>;
}

/** Leads the learner into their course. */
export function OpenCourse({ enrollment }: { enrollment: Row }) {
  const t = useTranslate(), me = useMe();
  if (enrollment['progress'] == null || !me?.employee || enrollment['employee']?.id !== me.employee.id || !['APPROVED', 'COMPLETED'].includes(enrollment['status'])) return null;
  return <Button variant={enrollment['status'] === 'APPROVED' ? 'contained' : 'outlined'} component={Link} to={`/learn?enrollment=${enrollment.id}`}>{t('learn.open')}</Button>;
}
