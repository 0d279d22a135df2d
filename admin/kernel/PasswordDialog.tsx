import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import { Form, PasswordInput, required, useDataProvider, useNotify, useTranslate } from 'react-admin';
import { ChangePassword } from '../graph/documents.ts';
import type { Graph } from './dataProvider.ts';

/** Changes the caller's own password. */
export default function PasswordDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify();
  const save = async ({ current, next }: Record<string, string>) => {
    try { await graph.query(ChangePassword, { current: current!, next: next! }); notify('user.password_changed', { type: 'success' }); onClose(); return undefined; }
    catch (error: any) { if (!error.body?.errors) notify(error.message, { type: 'error' }); return error.body?.errors ?? {}; }
  };
  const same = (value: string, { next }: { next?: string }) => (value && value !== next ? 'user.password_differs' : undefined);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="password-title">
      <DialogTitle id="password-title">{t('user.password')}</DialogTitle>
      <Form onSubmit={save as never}>
        <DialogContent><Stack spacing={2} sx={{ pt: 1, '& .MuiFormControl-root': { my: 0 } }}>
          <PasswordInput source="current" label="user.password_current" helperText={false} validate={required()} autoComplete="current-password" />
          <PasswordInput source="next" label="user.password_next" validate={required()} autoComplete="new-password" helperText="user.password_rule" />
          <PasswordInput source="again" label="user.password_again" helperText={false} validate={[required(), same as never]} autoComplete="new-password" />
        </Stack></DialogContent>
        <DialogActions><Button onClick={onClose}>{t('ra.action.cancel')}</Button><Button type="submit" variant="contained">{t('ra.action.save')}</Button></DialogActions>
      </Form>
    </Dialog>
  );
}
