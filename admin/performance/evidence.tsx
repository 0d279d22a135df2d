import { Box, Chip, FormHelperText } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { RequestEvidenceUpload } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords } from '../kernel/i18n.ts';
import { UploadButton } from '../platform/UploadButton.tsx';

const MOST = 5;

/** The files that prove a report: sent one by one, and kept for it. */
export default function EvidenceInput() {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), { setValue, getValues, formState: { errors } } = useFormContext(), [files, setFiles] = useState<{ id: string; fileName: string }[]>([]), fault = errors['files']?.message;
  const keep = (next: typeof files) => { setFiles(next); setValue('files', next.map(({ id }) => id), { shouldDirty: true }); };
  return (
    <Box role="group" aria-label={words.field('ProgressReport', 'files')}>
      <Box sx={{ mb: 0.75, fontSize: 13.5, color: 'text.secondary' }}>{words.field('ProgressReport', 'files')}</Box>
      {files.length > 0 && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mb: 1 }}>{files.map(({ id, fileName }) => <Chip key={id} label={fileName} onDelete={() => keep(files.filter(one => one.id !== id))} sx={{ maxWidth: '100%' }} />)}</Box>}
      <UploadButton accept=".pdf,.pptx,.docx,.xlsx,.png,.jpg,.jpeg" hint={t('performance.file_kinds')} disabled={files.length >= MOST} ask={wish => graph.query(RequestEvidenceUpload, { plan: getValues('plan.id'), ...wish }).then(d => d.requestEvidenceUpload)} onSent={file => keep([...files, file])} />
      {fault && <FormHelperText error>{typeof fault === 'string' ? fault.replace(/^@@react-admin@@"?|"$/g, '') : ''}</FormHelperText>}
    </Box>
  );
}
