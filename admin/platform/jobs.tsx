import { useTranslate } from 'react-admin';
import { NounList } from '../kernel/NounList.tsx';
import type { Row } from '../kernel/noun.ts';

function Schedule({ row }: { row: Row }) { const t = useTranslate(); return row['schedule'] === 'always' ? t('resources.Job.always') : <code>{row['schedule']}</code>; }

/** What the server does by itself, and how it went. */
export default function Jobs() {
  return <NounList note="resources.Job.note" columns={['name', 'state', 'waiting', 'startedAt', 'endedAt', 'lastError', { source: 'failedAt', hidden: true }, { source: 'runs', hidden: true }, 'failures', { source: 'schedule', sort: false, render: row => <Schedule row={row} /> }]} sort={{ field: 'name', order: 'ASC' }} />;
}
