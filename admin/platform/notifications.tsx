import DoneIcon from '@mui/icons-material/DoneAllOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, FormControlLabel, Link, Switch } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useLocaleState, useNotify, useRefresh, useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { MarkNotificationsRead, NotificationPreferences, SetNotificationPreference } from '../graph/documents.ts';
import type { NotificationKind } from '../graph/types.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';

/** Marks as read, and counts anew. */
function useMark() {
  const graph = useDataProvider<Graph>(), client = useQueryClient();
  return (ids?: string[]) => graph.query(MarkNotificationsRead, { ids: ids ?? null }).then(answer => { void client.invalidateQueries({ queryKey: ['inboxCounts'] }); return answer.markNotificationsRead; });
}

/** What is told, with the way to what it is about; to go there is to have read it. */
function Told({ row }: { row: Row }) {
  const t = useTranslate(), [locale] = useLocaleState(), definitions = useResourceDefinitions(), mark = useMark(), refresh = useRefresh(), text = locale === 'id' ? row['text'] : row['textEn'];
  const there = row['noun'] && definitions[row['noun']]?.hasShow, read = () => { if (!row['read']) void mark([row.id as string]).then(() => refresh()); };
  return (
    <Box sx={{ fontWeight: row['read'] ? 400 : 600, maxWidth: 760, whiteSpace: 'normal' }}>
      {there ? <Link component={RouterLink} to={`/${row['noun']}/${row['recordId']}/show`} onClick={read} color="inherit">{text}</Link> : text}
      {!row['read'] && <Box component="span" sx={{ ml: 1 }}><ToneChip tone="wait" label={t('resources.Notification.new')} /></Box>}
    </Box>
  );
}

function Channels({ onClose }: { onClose: () => void }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), client = useQueryClient();
  const { data = [] } = useQuery({ queryKey: ['channels'], queryFn: () => graph.query(NotificationPreferences, {}).then(d => d.notificationPreferences) });
  const choose = (kind: NotificationKind, email: boolean) => void graph.query(SetNotificationPreference, { kind, email }).then(() => client.invalidateQueries({ queryKey: ['channels'] }));
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="channels">
      <DialogTitle id="channels">{t('resources.Notification.channels')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 1 }}>{t('resources.Notification.channels_note')}</DialogContentText>
        {data.map(({ kind, email }) => <Box key={kind}><FormControlLabel control={<Switch checked={email} onChange={(_, on) => choose(kind, on)} />} label={words.value('NotificationKind', kind)} /></Box>)}
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
}

function Actions() {
  const t = useTranslate(), mark = useMark(), refresh = useRefresh(), notify = useNotify(), [choosing, choose] = useState(false);
  const all = () => void mark().then(count => { notify(t('resources.Notification.marked', { smart_count: count })); refresh(); });
  return (
    <>
      <Button startIcon={<MailIcon />} onClick={() => choose(true)}>{t('resources.Notification.channels')}</Button>
      <Button startIcon={<DoneIcon />} onClick={all}>{t('resources.Notification.read_all')}</Button>
      {choosing && <Channels onClose={() => choose(false)} />}
    </>
  );
}

/** What the caller was told, latest first. */
export default function Notifications() {
  return <NounList actions={<Actions />} columns={[{ source: 'text', sort: false, render: row => <Told row={row} /> }, 'kind', 'createdAt']} facets={['kind', 'read']} sort={{ field: 'createdAt', order: 'DESC' }} rowClick={false} />;
}
