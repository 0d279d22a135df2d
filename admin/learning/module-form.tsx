import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, FormHelperText } from '@mui/material';
import { type ChangeEvent, useState } from 'react';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { RequestMaterialUpload } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Field } from '../kernel/Fields.tsx';
import type { Row } from '../kernel/noun.ts';

const asked: Record<string, string[]> = { TEXT: ['content'], VIDEO_LINK: ['url', 'content'], FILE: ['content'], QUIZ: ['passMark', 'attemptsAllowed', 'content'] };

/** What a module of the chosen kind is made of. */
export default function ModuleContent() {
  const kind: string = useWatch({ name: 'kind' }) ?? 'TEXT';
  return <Box sx={{ display: 'grid', gap: 2 }}>{kind === 'FILE' && <Material />}{(asked[kind] ?? []).map(source => <Field key={source} source={source} noun="LearningModule" />)}</Box>;
}

/** Sends a file, and keeps its id for the module. */
function Material() {
  const t = useTranslate(), graph = useDataProvider<Graph>(), record = useRecordContext<Row>(), { setValue } = useFormContext(), [said, say] = useState<string>(), [busy, setBusy] = useState(false);
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setBusy(true); say(t('learn.uploading'));
    try {
      const { requestMaterialUpload: ticket } = await graph.query(RequestMaterialUpload, { fileName: file.name, contentType: file.type || 'application/octet-stream', size: file.size });
      const { ok } = await fetch(ticket.url, { method: 'PUT', body: file });
      if (!ok) throw new Error(t('learn.not_sent'));
      setValue('file', ticket.id, { shouldDirty: true });
      say(t('learn.uploaded', { name: file.name }));
    } catch (error: any) { say(error.message); } finally { setBusy(false); }
  };
  return (
    <Box>
      <Button component="label" variant="outlined" startIcon={<UploadIcon />} disabled={busy}>{t('learn.upload')}<input type="file" hidden accept=".pdf,.pptx,.docx,.xlsx,.png,.jpg,.jpeg,.mp4" onChange={event => void send(event)} /></Button>
      <FormHelperText role="status">{said ?? record?.['fileName'] ?? t('learn.file_kinds')}</FormHelperText>
    </Box>
  );
}
