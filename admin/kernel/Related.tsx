import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Box, Button, IconButton, Tooltip, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useState } from 'react';
import { Confirm, DataTable, Pagination, RecordContextProvider, ReferenceManyField, ResourceContextProvider, type SortPayload, useDataProvider, useListContext, useNotify, useRecordContext, useRefresh, useResourceDefinitions, useTranslate } from 'react-admin';
import { BulkBar } from './BulkMoves.tsx';
import { Cards } from './Cards.tsx';
import type { Graph } from './dataProvider.ts';
import { useWords } from './i18n.ts';
import { useMay } from './me.ts';
import { type FieldSpec, RecordDialog } from './NounForm.tsx';
import { type Column, full } from './NounList.tsx';
import { kindAt, nounOf, representationOf, type Row } from './noun.ts';
import { Nothing, Section } from './Page.tsx';
import { Value } from './Value.tsx';

export interface RelatedProps {
  noun: string;
  /** The field of the other noun that points at this record. */
  target: string;
  columns: Column[];
  /** Fields to add or change a row with, in a dialog; none: the rows are only read. */
  fields?: FieldSpec[];
  defaults?: Record<string, unknown>;
  title?: string;
  note?: string;
  sort?: SortPayload;
  filter?: object;
  perPage?: number;
  rowClick?: 'show' | false;
  bulk?: boolean;
  actions?: ReactNode;
  empty?: string;
  /** Which rows may be changed; all, unless said otherwise. */
  editable?: (row: Row) => boolean;
}

/** The rows of another noun that point at this record: read, added, changed and removed on the spot. */
export function Related({ noun, target, columns, fields, defaults, title, note, sort, filter, perPage = 25, rowClick, bulk, actions, empty, editable }: RelatedProps) {
  const record = useRecordContext<Row>(), words = useWords(), t = useTranslate(), may = useMay(noun), refresh = useRefresh(), definitions = useResourceDefinitions(), [adding, add] = useState(false);
  if (!record || !may.read) return null;
  const click = rowClick ?? (definitions[noun]?.hasShow ? 'show' : false);
  return (
    <ResourceContextProvider value={noun}>
      <Section flush title={title ? t(title) : words.noun(noun, 2)} note={note && t(note)} actions={<>{actions}{fields && may.create && <Button startIcon={<AddIcon />} onClick={() => add(true)}>{t('ra.action.add')}</Button>}</>}>
        <ReferenceManyField reference={noun} target={target} sort={sort ?? { field: '', order: 'ASC' }} filter={filter} perPage={perPage} storeKey={`${noun}.${target}`} pagination={<MaybePagination />} source="id">
          <Rows noun={noun} columns={columns} fields={fields} click={click} bulk={bulk} empty={empty} editable={editable} />
        </ReferenceManyField>
      </Section>
      {adding && <RecordDialog noun={noun} fields={fields!} defaults={{ [target]: { id: record.id }, ...defaults }} onClose={() => add(false)} onSaved={refresh} />}
    </ResourceContextProvider>
  );
}

const MaybePagination = () => { const { total = 0, perPage } = useListContext(); return total > perPage ? <Pagination rowsPerPageOptions={[]} /> : null; };

function Rows({ noun, columns, fields, click, bulk, empty, editable = () => true }: { noun: string; columns: Column[]; fields?: FieldSpec[]; click: 'show' | false; bulk?: boolean; empty?: string; editable?: (row: Row) => boolean }) {
  const words = useWords(), may = useMay(noun), t = useTranslate(), { data, isPending } = useListContext<Row>(), phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  if (!isPending && !data?.length) return <Nothing title={t('list.nothing', { name: words.low(noun) })} hint={t(empty ?? `resources.${noun}.empty`, { _: '' })} />;
  const moves = bulk && Object.values(nounOf(noun).moves).some(m => m.many);
  const buttons = fields && (may.update || may.delete) ? (row: Row) => editable(row) && <RecordContextProvider value={row}><RowButtons noun={noun} fields={fields} update={may.update} remove={may.delete} /></RecordContextProvider> : undefined;
  if (phone) return <Cards columns={columns.map(full)} click={click} bulk={!!moves} {...(buttons && { buttons })} />;
  return (
    <Box tabIndex={0} role="group" aria-label={words.noun(noun, 2)} sx={{ overflowX: 'auto', position: 'relative' }}>
      <DataTable size="small" rowClick={click} bulkActionsToolbar={moves ? <BulkBar /> : undefined} bulkActionButtons={moves ? <BulkBar /> : false} sx={{ '& .RaDataTable-rowEven, & .RaDataTable-rowOdd': { bgcolor: '#fff' } }}>
        {columns.map(column => {
          const { source, label, render, align } = typeof column === 'string' ? { source: column } as Exclude<Column, string> : column, kind = kindAt(noun, source), number = align === 'right' || kind?.type === 'Int' || kind?.type === 'Float';
          return <DataTable.Col key={source} source={source} disableSort align={number ? 'right' : undefined} label={label ? t(label) : words.field(noun, source)} render={record => (render ? render(record as Row) : <Value source={source} record={record as Row} noun={noun} />)} />;
        })}
        {buttons && <DataTable.Col label=" " disableSort align="right" render={record => buttons(record as Row)} />}
      </DataTable>
    </Box>
  );
}

function RowButtons({ noun, fields, update, remove }: { noun: string; fields: FieldSpec[]; update: boolean; remove: boolean }) {
  const record = useRecordContext<Row>()!, t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), [doing, setDoing] = useState<'edit' | 'delete'>(), name = representationOf(noun, record);
  const go = () => graph.delete(noun, { id: record.id, previousData: record }).then(() => { notify('form.removed', { type: 'success' }); refresh(); }, (error: Error) => notify(error.message, { type: 'error' })).finally(() => setDoing(undefined));
  return (
    <Box onClick={event => event.stopPropagation()} sx={{ whiteSpace: 'nowrap' }}>
      {update && <Tooltip title={t('ra.action.edit')}><IconButton size="small" onClick={() => setDoing('edit')} aria-label={`${t('ra.action.edit')}: ${name}`}><EditIcon fontSize="small" /></IconButton></Tooltip>}
      {remove && <Tooltip title={t('ra.action.delete')}><IconButton size="small" onClick={() => setDoing('delete')} aria-label={`${t('ra.action.delete')}: ${name}`}><DeleteIcon fontSize="small" /></IconButton></Tooltip>}
      {doing === 'edit' && <RecordDialog noun={noun} fields={fields} record={record} onClose={() => setDoing(undefined)} onSaved={refresh} />}
      <Confirm isOpen={doing === 'delete'} title={t('form.remove', { name })} content={t('form.remove_text')} confirmColor="warning" onConfirm={() => void go()} onClose={() => setDoing(undefined)} />
    </Box>
  );
}
