import { useTranslate } from 'react-admin';
import { useWriting } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';

/** The last day, and whether it has passed. */
export function Due({ of }: { of: Row }) {
  const t = useTranslate(), write = useWriting();
  if (of['daysLeft'] != null) return <>{t('documents.stands', { smart_count: of['daysLeft'] })}</>;
  return of['dueOn'] ? <>{write.day(of['dueOn'])} {of['overdue'] && <ToneChip tone="bad" label={t('documents.overdue')} />}</> : <>–</>;
}
