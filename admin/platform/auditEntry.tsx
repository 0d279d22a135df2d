import Icon from '@mui/icons-material/ManageHistoryOutlined';
import { Box, Link } from '@mui/material';
import { useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Screens } from '../kernel/contents.ts';
import { useWords } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { ChangeList } from '../kernel/Timeline.tsx';
import { useRecordContext } from 'react-admin';

function About({ row }: { row: Row }) {
  const words = useWords(), definitions = useResourceDefinitions(), label = words.noun(row['noun']);
  return definitions[row['noun']]?.hasShow && row['action'] !== 'DELETED' ? <Link component={RouterLink} to={`/${row['noun']}/${row['recordId']}/show`} onClick={event => event.stopPropagation()}>{label}</Link> : label;
}
function Kind({ row }: { row: Row }) { return useWords().noun(row['noun']); }
const noun = { source: 'noun', render: (row: Row) => <Kind row={row} />, sort: false }, about = { source: 'noun', label: 'resources.AuditEntry.record', render: (row: Row) => <About row={row} /> };
const Changes = () => { const record = useRecordContext<Row>(), t = useTranslate(); return record && <Section title={t('resources.AuditEntry.fields.changes')}><ChangeList noun={record['noun']} changes={record['changes']} /></Section>; };
const changed = { source: 'changes', sort: false, csv: (row: Row) => row['changes'].map((c: any) => `${c.field}: ${c.before ?? ''} → ${c.after ?? ''}`).join('\n'), render: (row: Row) => <Box sx={{ fontSize: 13, maxWidth: 460 }}><ChangeList noun={row['noun']} changes={row['changes'].slice(0, 3)} /></Box> };

export const auditEntry: Screens = {
  icon: Icon,
  list: () => <NounList columns={['at', 'actorName', 'action', noun, changed, { source: 'actingFor', hidden: true }, { source: 'reason', hidden: true }, { source: 'requestId', hidden: true }]} narrow={['at']} sort={{ field: 'at', order: 'DESC' }} />,
  show: () => <NounShow facts={['at', 'actorName', 'actingFor?', 'action', about, 'reason', 'requestId']} timeline={false} title={row => row['actorName']}><Changes /></NounShow>,
};
