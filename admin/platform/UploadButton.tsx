import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, FormHelperText } from '@mui/material';
import { type ChangeEvent, useState } from 'react';
import { useTranslate } from 'react-admin';

export interface UploadButtonProps {
  /** Asks the graph for leave to send the file. */
  ask: (wish: { fileName: string; contentType: string; size: number }) => Promise<{ id: string; url: string }>;
  accept: string;
  /** What is said before anything was sent. */
  hint: string;
  onSent: (file: { id: string; fileName: string }) => void;
  disabled?: boolean;
}

/** Sends a file, and hands on its id. What the server says against it is told beneath. */
export function UploadButton({ ask, accept, hint, onSent, disabled }: UploadButtonProps) {
  const t = useTranslate(), [said, say] = useState<string>(), [failed, setFailed] = useState(false), [busy, setBusy] = useState(false);
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setBusy(true); setFailed(false); say(t('uploads.sending'));
    try {
      const { id, url } = await ask({ fileName: file.name, contentType: file.type || 'application/octet-stream', size: file.size });
      const answer = await fetch(url, { method: 'PUT', body: file, credentials: 'same-origin' }).catch(() => undefined);
      if (!answer?.ok) throw new Error((await answer?.json().catch(() => undefined))?.errors?.[0]?.message ?? t('uploads.not_sent'));
      onSent({ id, fileName: file.name });
      say(t('uploads.sent', { name: file.name }));
    } catch (error: any) { setFailed(true); say(Object.values(error.body?.errors ?? {}).filter(one => typeof one === 'string').join(' ') || error.message); } finally { setBusy(false); target.value = ''; }
  };
  return (
    <Box>
      <Button component="label" variant="outlined" startIcon={<UploadIcon />} disabled={busy || disabled} sx={{ '&:focus-within': { outline: '2px solid', outlineOffset: 2 } }}>{t('uploads.choose')}<input type="file" accept={accept} onChange={event => void send(event)} style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }} /></Button>
      <FormHelperText role="status" error={failed}>{said ?? hint}</FormHelperText>
    </Box>
  );
}
