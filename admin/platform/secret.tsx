import CopyIcon from '@mui/icons-material/ContentCopy';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

/** Shows a password or key the one time it can be shown. */
export function SecretDialog({ title, text, secret, onClose }: { title: string; text: string; secret: string; onClose: () => void }) {
  const t = useTranslate(), [copied, setCopied] = useState(false);
  return (
    <Dialog open fullWidth maxWidth="sm" aria-labelledby="secret-title">
      <DialogTitle id="secret-title">{title}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>{text}</Alert>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, p: 1.5, bgcolor: '#F4F6F9', borderRadius: 2 }}>
          <Box component="code" sx={{ flex: 1, fontSize: 15, overflowWrap: 'anywhere', userSelect: 'all' }}>{secret}</Box>
          <Tooltip title={t(copied ? 'secret.copied' : 'secret.copy')}><IconButton aria-label={t('secret.copy')} onClick={() => { void navigator.clipboard?.writeText(secret).then(() => setCopied(true)); }}><CopyIcon fontSize="small" /></IconButton></Tooltip>
        </Box>
      </DialogContent>
      <DialogActions><Button variant="contained" onClick={onClose}>{t('ra.action.close')}</Button></DialogActions>
    </Dialog>
  );
}
