import { Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { AnnouncementAudience } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { Section } from '../kernel/Page.tsx';

/** Whom it reached, or would reach. */
function Reach() {
  const t = useTranslate(), graph = useDataProvider<Graph>(), me = useMe(), row = useRecordContext<Row>(), open = ['DRAFT', 'SUBMITTED'].includes(row?.['status']), may = !!me?.roles.some(({ role }) => ['HR_ADMIN', 'HR_HEAD', 'TRAINING_MANAGER'].includes(role));
  const { data } = useQuery({ queryKey: ['audience', row?.id, row?.['version']], queryFn: () => graph.query(AnnouncementAudience, { id: String(row!.id) }).then(d => d.announcementAudience), enabled: !!row && open && may });
  if (!row || (open && !may)) return null;
  const say = (key: string, values: object) => <Typography>{t(`resources.Announcement.${key}`, values as never)}</Typography>;
  return (
    <Section title={t(`resources.Announcement.${open ? 'audience' : 'reach'}`)}>
      {!open ? say('reached', { people: row['people'] ?? 0, told: row['told'], readers: row['readers'] }) : data ? say('would_reach', data) : <Skeleton variant="text" width={280} />}
    </Section>
  );
}

const fields = ['title', 'titleEn', { source: 'text', wide: true }, 'unit', 'position', 'footing', 'hoursBelow'];
const reached = { source: 'readers', sort: false, label: 'resources.Announcement.read_of', render: (row: Row) => (row['sentAt'] ? `${row['readers']} / ${row['told']}` : '') };

export const list = () => <NounList columns={['title', 'status', 'sentAt', reached, { source: 'author', sort: false, hidden: true }, { source: 'unit', sort: false, hidden: true }]} facets={['status']} narrow={['unit']} sort={{ field: 'createdAt', order: 'DESC' }} />;
export const show = () => <NounShow editable={row => row['status'] === 'DRAFT'} facts={[{ source: 'text', wide: true }, 'titleEn?', 'unit?', 'position?', 'footing?', 'hoursBelow?', 'author?', 'sentAt?']}><Reach /></NounShow>;
export const edit = () => <NounEdit fields={fields} />;
export const create = () => <NounCreate fields={fields} note="resources.Announcement.note" />;
