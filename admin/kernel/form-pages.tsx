import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Paper } from '@mui/material';
import { useState } from 'react';
import { CreateBase, EditBase, Form, SaveButton, useDataProvider, useEditContext, useNotify, useRecordContext, useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useQuery } from '@tanstack/react-query';
import { AuditOf } from '../graph/documents.ts';
import type { Graph } from './dataProvider.ts';
import { Fault } from './Faults.tsx';
import { Fields } from './Fields.tsx';
import { type FieldSpec, isElement } from './field.ts';
import type { FormPageProps, RecordDialogProps } from './NounForm.tsx';
import { useWords, useWriting } from './i18n.ts';
import { useMe } from './me.ts';
import { representationOf, type Row } from './noun.ts';
import { PageHeader, useAreaOf } from './Page.tsx';
import { colours } from './theme.ts';

const Bar = ({ back }: { back: string }) => {
  const t = useTranslate();
  return <Box sx={{ display: 'flex', gap: 1, position: 'sticky', bottom: 0, bgcolor: '#fff', borderTop: `1px solid ${colours.line}`, px: 2, py: 1.25, zIndex: 1, borderRadius: '0 0 8px 8px' }}><SaveButton alwaysEnable /><Button component={Link} to={back}>{t('ra.action.cancel')}</Button></Box>;
};

/** The page that makes a record. */
export function NounCreate({ fields, defaults, redirect, onMade, note }: FormPageProps) {
  const noun = useResourceContext()!, words = useWords(), area = useAreaOf(noun), { hasShow } = useResourceDefinition();
  return (
    <CreateBase record={defaults} redirect={onMade ? false : (redirect ?? (hasShow ? 'show' : 'list')) as never} mutationOptions={onMade ? { onSuccess: data => onMade(data as Row) } : undefined}>
      <PageHeader title={words.t('form.create', { name: words.noun(noun) })} crumbs={[...(area && words.t(`areas.${area}`) !== words.noun(noun, 2) ? [{ label: words.t(`areas.${area}`) }] : []), { label: words.noun(noun, 2), to: `/${noun}` }]} note={note && words.t(note)} />
      <Form><Paper variant="outlined" sx={{ maxWidth: 980 }}><Box sx={{ p: { xs: 2, md: 2.5 } }}><Fields of={fields} /></Box><Bar back={`/${noun}`} /></Paper></Form>
    </CreateBase>
  );
}

/** The page that changes a record. The server has the last word, and refuses what was changed in the meantime. */
export function NounEdit({ fields, redirect }: FormPageProps) {
  const { hasShow } = useResourceDefinition(), [stale, setStale] = useState(false), notify = useNotify();
  return (
    <EditBase queryOptions={{ onError: () => undefined }} mutationMode="pessimistic" redirect={(redirect ?? (hasShow ? 'show' : 'list')) as never} mutationOptions={{ onError: (error: any) => {
      if (error.body?.code === 'CONFLICT' && error.body.version != null) setStale(true);
      else if (!error.body?.errors) notify(error.message, { type: 'error' });
    } }}>
      <EditPage fields={fields} />
      {stale && <StaleDialog onClose={() => setStale(false)} />}
    </EditBase>
  );
}
function EditPage({ fields }: { fields: FieldSpec[] }) {
  const noun = useResourceContext()!, { hasShow } = useResourceDefinition(), words = useWords(), area = useAreaOf(noun), { record, error, refetch } = useEditContext<Row>();
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!record) return null;
  const name = representationOf(noun, record), back = hasShow ? `/${noun}/${record.id}/show` : `/${noun}`;
  return (
    <>
      <PageHeader title={words.t('form.edit', { name })} crumbs={[...(area && words.t(`areas.${area}`) !== words.noun(noun, 2) ? [{ label: words.t(`areas.${area}`) }] : []), { label: words.noun(noun, 2), to: `/${noun}` }, ...(hasShow ? [{ label: name, to: back }] : [])]} />
      <Form><Paper variant="outlined" sx={{ maxWidth: 980 }}><Box sx={{ p: { xs: 2, md: 2.5 } }}><Fields of={fields} /></Box><Bar back={back} /></Paper></Form>
    </>
  );
}

/** Somebody saved the record since it was opened: says who, where the caller may know, and offers what is there now. */
export function StaleDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(), write = useWriting(), me = useMe(), graph = useDataProvider<Graph>(), record = useRecordContext<Row>(), { refetch } = useEditContext();
  const { data } = useQuery({ queryKey: ['lastChange', record?.id], queryFn: () => graph.query(AuditOf, { id: record!.id, first: 1 }), enabled: !!record && !!me?.reads.includes('AuditEntry'), staleTime: 0 });
  const last = data?.auditEntries.nodes[0];
  return (
    <Dialog open onClose={onClose} maxWidth="sm" aria-labelledby="stale-title">
      <DialogTitle id="stale-title">{t('form.stale')}</DialogTitle>
      <DialogContent><DialogContentText>{last ? t('form.stale_by', { name: last.actorName, at: write.moment(last.at) }) : t('form.stale_text')}</DialogContentText></DialogContent>
      <DialogActions><Button onClick={onClose}>{t('form.stale_keep')}</Button><Button variant="contained" autoFocus onClick={() => { void refetch(); onClose(); }}>{t('form.stale_reload')}</Button></DialogActions>
    </Dialog>
  );
}

/** Makes or changes a record of another noun without leaving the page. */
export function RecordDialog({ noun, fields, record, defaults, title, onClose, onSaved }: RecordDialogProps) {
  const words = useWords(), t = useTranslate(), notify = useNotify(), graph = useDataProvider<Graph>();
  // Never the record of the page behind.
  const [blank] = useState(() => ({ ...defaults }) as never);
  const save = async (data: Record<string, unknown>) => {
    try {
      const { data: saved } = record ? await graph.update(noun, { id: record.id, data, previousData: record }) : await graph.create(noun, { data: { ...defaults, ...data } });
      notify(record ? 'form.saved' : 'form.made', { type: 'success' });
      onSaved?.(saved as Row); onClose();
      return undefined;
    } catch (error: any) {
      const { root, ...errors } = error.body?.errors ?? {}, shown = Object.keys(errors).some(source => fields.some(f => !isElement(f) && (typeof f === 'string' ? f : f.source) === source.replace(/\.id$/, '')));
      if (!shown) notify(error.message, { type: 'error' });
      return errors;
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="record-title">
      <DialogTitle id="record-title">{title ?? (record ? t('form.edit', { name: representationOf(noun, record) }) : t('form.create', { name: words.noun(noun) }))}</DialogTitle>
      <Form onSubmit={save as never} record={record ?? blank}>
        <DialogContent sx={{ pt: 0.5 }}><Box sx={{ pt: 0.75 }}><Fields of={fields} noun={noun} /></Box></DialogContent>
        <DialogActions><Button onClick={onClose}>{t('ra.action.cancel')}</Button><Button type="submit" variant="contained">{t('ra.action.save')}</Button></DialogActions>
      </Form>
    </Dialog>
  );
}
