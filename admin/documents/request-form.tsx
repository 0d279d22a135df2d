import { Alert, Box, Button, Link as MuiLink, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { AskForDocument } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords } from '../kernel/i18n.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';

export interface KindOf { id: string; code: string; name: string; description: string; audience: readonly string[]; requirements: readonly { item: string; name: string; required: boolean; instrument: string }[] }

/** Which document, what for, and the papers it takes; the papers themselves are put to the draft. */
export function RequestForm({ employee, status, kinds }: { employee: string; status: string; kinds: readonly KindOf[] }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), notify = useNotify(), go = useNavigate(), client = useQueryClient(), [id, choose] = useState(''), [purpose, say] = useState(''), open = kinds.filter(k => k.audience.includes(status)), kind = open.find(k => k.id === id);
  const send = useMutation({
    mutationFn: () => graph.query(AskForDocument, { input: { employee, kind: id, purpose: purpose.trim() } }),
    onSuccess: async ({ record }) => { notify('documents.begun', { type: 'success' }); await client.invalidateQueries({ queryKey: ['myDocuments'] }); go(`/DocumentRequest/${record.id}/show`); },
  });
  return (
    <Box component="form" noValidate onSubmit={event => { event.preventDefault(); send.mutate(); }} sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 380px)' }, alignItems: 'start' }}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextField select required label={words.field('DocumentRequest', 'kind')} value={id} onChange={event => choose(event.target.value)}>{open.map(k => <MenuItem key={k.id} value={k.id} sx={{ whiteSpace: 'normal' }}>{k.name}</MenuItem>)}</TextField>
        <TextField required multiline minRows={2} label={words.field('DocumentRequest', 'purpose')} value={purpose} onChange={event => say(event.target.value)} slotProps={{ htmlInput: { maxLength: 500 } }} />
        {send.error && <Alert severity="error" role="alert">{send.error.message}</Alert>}
        <Box><Button type="submit" variant="contained" disabled={!kind || purpose.trim().length < 3 || send.isPending}>{t('documents.begin')}</Button></Box>
      </Box>
      <Paper variant="outlined" sx={{ p: 2, bgcolor: colours.brandSoft }} role="status" aria-label={t('documents.needed')}>
        {kind ? <>
          <Typography sx={{ mb: 1 }}>{kind.description}</Typography>
          <Typography variant="h3" component="h3">{t('documents.needed')}</Typography>
          <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>{kind.requirements.map(r => <Box component="li" key={r.item} sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'center' }}><span>{r.name}</span><ToneChip tone={r.required ? 'care' : 'calm'} label={t(r.required ? 'documents.required' : 'documents.if_any')} /></Box>)}</Box>
        </> : <Typography>{t('documents.ask_note')}</Typography>}
        <Typography variant="body2" sx={{ mt: 2 }}>{t('documents.elsewhere')} <MuiLink component={Link} underline="always" to="/my-leave">{t('documents.to_leave')}</MuiLink>, <MuiLink component={Link} underline="always" to="/PerformancePlan">{t('documents.to_performance')}</MuiLink>.</Typography>
      </Paper>
    </Box>
  );
}
