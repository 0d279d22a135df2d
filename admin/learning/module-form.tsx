import { Box } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { RequestMaterialUpload } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Field } from '../kernel/Fields.tsx';
import type { Row } from '../kernel/noun.ts';
import { UploadButton } from '../platform/UploadButton.tsx';

const asked: Record<string, string[]> = { TEXT: ['content'], VIDEO_LINK: ['url', 'content'], FILE: ['content'], QUIZ: ['passMark', 'attemptsAllowed', 'content'] };

/** What a module of the chosen kind is made of. */
export default function ModuleContent() {
  const kind: string = useWatch({ name: 'kind' }) ?? 'TEXT';
  return <Box sx={{ display: 'grid', gap: 2 }}>{kind === 'FILE' && <Material />}{(asked[kind] ?? []).map(source => <Field key={source} source={source} noun="LearningModule" />)}</Box>;
}

/** Sends a file, and keeps its id for the module. */
function Material() {
  const t = useTranslate(), graph = useDataProvider<Graph>(), record = useRecordContext<Row>(), { setValue } = useFormContext();
  return <UploadButton accept=".pdf,.pptx,.docx,.xlsx,.png,.jpg,.jpeg,.mp4" hint={record?.['fileName'] ?? t('learn.file_kinds')} ask={wish => graph.query(RequestMaterialUpload, wish).then(d => d.requestMaterialUpload)} onSent={({ id }) => setValue('file', id, { shouldDirty: true })} />;
}
