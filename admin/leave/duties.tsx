import { Autocomplete, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { Confirm, useDataProvider, useGetList, useNotify, useRefresh, useTranslate } from 'react-admin';
import { CreditJointLeave, GrantLeave } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';

/** What HR of the whole agency does with the ledger: the yearly grant, and days of joint leave that were worked. */
export default function Duties() {
  const t = useTranslate(), me = useMe(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), [doing, set] = useState<'grant' | 'joint'>();
  const fail = (error: Error) => notify(error.message, { type: 'error' }), grant = () => graph.query(GrantLeave, {}).then(({ report: { granted, unchanged } }) => { notify('leave.granted_report', { type: 'success', messageArgs: { granted, unchanged } }); refresh(); }, fail).finally(() => set(undefined));
  if (!me?.roles.some(({ role, unit }) => role === 'HR_ADMIN' && !unit)) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => set('joint')}>{t('leave.joint')}</Button><Button variant="outlined" onClick={() => set('grant')}>{t('leave.grant')}</Button>
      <Confirm isOpen={doing === 'grant'} title={t('leave.grant')} content={t('leave.grant_text')} onConfirm={() => void grant()} onClose={() => set(undefined)} />
      {doing === 'joint' && <Joint onClose={() => set(undefined)} onFail={fail} />}
    </>
  );
}

function Joint({ onClose, onFail }: { onClose: () => void; onFail: (error: Error) => void }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), [people, setPeople] = useState<Row[]>([]), [day, setDay] = useState(''), [search, setSearch] = useState('');
  const { data = [] } = useGetList<Row>('Employee', { filter: { search }, pagination: { page: 1, perPage: 15 }, sort: { field: 'name', order: 'ASC' } }, { enabled: search.length > 1, placeholderData: keepPreviousData });
  const save = () => graph.query(CreditJointLeave, { employees: people.map(p => p.id), day }).then(() => { notify('leave.credited', { type: 'success' }); onClose(); refresh(); }, onFail);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="joint-title">
      <DialogTitle id="joint-title">{t('leave.joint')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography color="text.secondary">{t('leave.joint_text')}</Typography>
        <TextField required type="date" label={t('leave.day')} value={day} onChange={event => setDay(event.target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        <Autocomplete<Row, true> multiple options={data} value={people} onChange={(_, to) => setPeople(to)} onInputChange={(_, text) => setSearch(text)} getOptionLabel={fullName} getOptionKey={o => o.id} isOptionEqualToValue={(a, b) => a.id === b.id} filterOptions={x => x} renderInput={props => <TextField {...props} required label={t('leave.for_whom')} />} />
      </DialogContent>
      <DialogActions><Button onClick={onClose}>{t('ra.action.cancel')}</Button><Button variant="contained" disabled={!day || !people.length} onClick={() => void save()}>{t('ra.action.save')}</Button></DialogActions>
    </Dialog>
  );
}
