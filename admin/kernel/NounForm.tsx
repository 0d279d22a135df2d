import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Paper } from '@mui/material';
import { type ReactElement, useState } from 'react';
import {
  AutocompleteInput, BooleanInput, CreateBase, DateInput, DateTimeInput, EditBase, Form, maxLength, maxValue, minLength, minValue, NumberInput, ReferenceInput, required, SaveButton, SelectInput, TextInput,
  useDataProvider, useEditContext, useNotify, useRecordContext, useRedirect, useResourceContext, useResourceDefinition, useTranslate,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { useQuery } from '@tanstack/react-query';
import { AuditOf } from '../graph/documents.ts';
import { enums, type Kind } from '../graph/nouns.ts';
import type { Graph } from './dataProvider.ts';
import { Fault } from './Faults.tsx';
import { useWords, useWriting } from './i18n.ts';
import { useMe } from './me.ts';
import { nounOf, representationOf, type Row } from './noun.ts';
import { PageHeader, useAreaOf } from './Page.tsx';
import { colours } from './theme.ts';

export interface FieldProps { source: string; noun?: string; kinds?: Record<string, Kind>; label?: string; help?: string; disabled?: boolean; filter?: object; wide?: boolean; defaultValue?: unknown }
export type FieldSpec = string | FieldProps | ReactElement;

/** The input a field of a noun asks for: its type, whether it must be given, how long it may be, all from the contract. */
export function Field({ source, noun, kinds, label, help, disabled, filter, defaultValue }: FieldProps) {
  const resource = useResourceContext(), at = noun ?? resource!, words = useWords(), kind = (kinds ?? nounOf(at).input ?? {})[source];
  if (!kind) throw new Error(`${at} has no input ${source}.`);
  const validate = [
    ...(kind.required ? [required()] : []), ...(kind.maxLength ? [maxLength(kind.maxLength)] : []), ...(kind.minLength && kind.minLength > 1 ? [minLength(kind.minLength)] : []),
    ...(kind.min !== undefined ? [minValue(kind.min)] : []), ...(kind.max !== undefined ? [maxValue(kind.max)] : []),
  ];
  const common = { source, label: label ? words.t(label) : words.field(at, source), validate, disabled, helperText: help ?? (false as const), defaultValue: defaultValue as any, fullWidth: true };
  if (kind.of === 'noun') return (
    <ReferenceInput source={`${source}.id`} reference={kind.type} sort={{ field: 'name', order: 'ASC' }} filter={filter}>
      <AutocompleteInput {...common} source={`${source}.id`} optionText={(row: Row) => representationOf(kind.type, row)} filterToQuery={(search: string) => ({ search })} />
    </ReferenceInput>
  );
  if (kind.of === 'enum') {
    const choices = enums[kind.type]!.map(id => ({ id, name: words.value(kind.type, id) }));
    return choices.length > 9 ? <AutocompleteInput {...common} choices={choices} /> : <SelectInput {...common} choices={choices} />;
  }
  switch (kind.type) {
    case 'Day': return <DateInput {...common} />;
    case 'DateTimeISO': return <DateTimeInput {...common} />;
    case 'Int': case 'Float': return <NumberInput {...common} min={kind.min} max={kind.max} />;
    case 'Boolean': return <BooleanInput {...common} validate={undefined} />;
    default: return <TextInput {...common} multiline={(kind.maxLength ?? 0) > 400} minRows={(kind.maxLength ?? 0) > 400 ? 3 : undefined} />;
  }
}

const isElement = (spec: FieldSpec): spec is ReactElement => typeof spec === 'object' && 'props' in spec;
/** The fields of a form, in two columns where there is room. */
export function Fields({ of, noun }: { of: FieldSpec[]; noun?: string }) {
  const resource = useResourceContext(), at = noun ?? resource!;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, columnGap: 2, rowGap: 2, alignItems: 'start', '& .MuiFormControl-root, & .MuiTextField-root': { mt: 0, mb: 0 } }}>
      {of.map((spec, i) => {
        if (isElement(spec)) return <Box key={spec.key ?? i} sx={{ gridColumn: '1 / -1' }}>{spec}</Box>;
        const props = typeof spec === 'string' ? { source: spec } : spec, kind = (props.kinds ?? nounOf(at).input ?? {})[props.source];
        return <Box key={props.source} sx={{ gridColumn: props.wide || (kind?.maxLength ?? 0) > 400 ? '1 / -1' : undefined, minWidth: 0 }}><Field noun={at} {...props} /></Box>;
      })}
    </Box>
  );
}

const Bar = ({ back }: { back: string }) => {
  const t = useTranslate();
  return <Box sx={{ display: 'flex', gap: 1, position: 'sticky', bottom: 0, bgcolor: '#fff', borderTop: `1px solid ${colours.line}`, px: 2, py: 1.25, zIndex: 1, borderRadius: '0 0 8px 8px' }}><SaveButton alwaysEnable /><Button component={Link} to={back}>{t('ra.action.cancel')}</Button></Box>;
};

interface FormPageProps { fields: FieldSpec[]; defaults?: object; redirect?: string | ((noun?: string, id?: unknown) => string) | false; onMade?: (record: Row) => void; note?: string }

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

interface RecordDialogProps { noun: string; fields: FieldSpec[]; record?: Row; defaults?: Record<string, unknown>; title?: string; onClose: () => void; onSaved?: (record: Row) => void }
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

/** Goes to the page of a record that was just made. */
export const useGoTo = () => { const redirect = useRedirect(); return (noun: string, id: string) => redirect('show', noun, id); };
