import AddIcon from '@mui/icons-material/Add';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import FilterIcon from '@mui/icons-material/TuneOutlined';
import SearchIcon from '@mui/icons-material/Search';
import { Badge, Box, Button, Drawer, InputAdornment, Paper, TextField, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { type ReactNode, useEffect, useState } from 'react';
import { ColumnsButton, DataTable, ListBase, Pagination, type SortPayload, useDataProvider, useListContext, useLocaleState, useNotify, useResourceContext, useResourceDefinition, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { officeToday, writeNumber } from './format.ts';
import { BulkBar } from './BulkMoves.tsx';
import { Cards } from './Cards.tsx';
import type { Graph } from './dataProvider.ts';
import { csvOf, download } from './exporter.ts';
import { FacetList } from './FacetList.tsx';
import { Fault } from './Faults.tsx';
import { useWords } from './i18n.ts';
import { useMay } from './me.ts';
import { constantOf, kindAt, nounOf, representationOf, type Row, valueAt } from './noun.ts';
import { Nothing, PageHeader, useAreaOf } from './Page.tsx';
import { colours } from './theme.ts';
import { Value } from './Value.tsx';

/** A column: a source, or more. */
export type Column = string | { source: string; label?: string; render?: (record: Row) => ReactNode; csv?: (record: Row) => unknown; sort?: boolean; hidden?: boolean; align?: 'right' };
/** A column with all that may be said of it. */
export const full = (column: Column) => (typeof column === 'string' ? { source: column } : column);

export interface NounListProps {
  columns: Column[];
  /** Fields to count by; by default every facet of the noun. */
  facets?: string[];
  /** Filters that are no facets: ranges, units. */
  narrow?: string[];
  sort?: SortPayload;
  filter?: object;
  defaults?: object;
  actions?: ReactNode;
  note?: string;
  /** Where a click on a row leads; by default to its page. */
  rowClick?: 'show' | 'edit' | false;
}

/** The list of a noun: search, facets with counts, table or cards, moves of many, export. */
export function NounList({ columns, facets, narrow, sort, filter, defaults, actions, note, rowClick }: NounListProps) {
  const noun = useResourceContext()!, counted = facets ?? nounOf(noun).facets.map(f => f.toLowerCase().replace(/_(\w)/g, (_, l: string) => l.toUpperCase()));
  return (
    <ListBase sort={sort} filter={filter} filterDefaultValues={defaults} perPage={25} queryOptions={{ meta: { facets: counted } }} exporter={false} storeKey={noun}>
      <ListPage columns={columns.map(full)} hasFacets={counted.length + (narrow?.length ?? 0) > 0} narrow={narrow} actions={actions} note={note} rowClick={rowClick} />
    </ListBase>
  );
}

export type FullColumn = ReturnType<typeof full>;
function ListPage({ columns, hasFacets, narrow, actions, note, rowClick }: { columns: FullColumn[]; hasFacets: boolean; narrow?: string[]; actions?: ReactNode; note?: string; rowClick?: 'show' | 'edit' | false }) {
  const noun = useResourceContext()!, t = useTranslate(), words = useWords(), may = useMay(noun), area = useAreaOf(noun), definition = useResourceDefinition();
  const { total, error, refetch, isPending, filterValues, data } = useListContext<Row>();
  const wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md')), phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm')), [open, setOpen] = useState(false);
  const narrowed = Object.keys(filterValues).length > 0, chosen = Object.keys(filterValues).filter(k => k !== 'search').length;
  const create = may.create && definition.hasCreate && <Button variant="contained" startIcon={<AddIcon />} component={Link} to={`/${noun}/create`}>{t('list.add', { name: words.noun(noun) })}</Button>;
  const click = rowClick ?? (definition.hasShow ? 'show' : definition.hasEdit && may.update ? 'edit' : false);
  return (
    <>
      <PageHeader title={words.noun(noun, 2)} crumbs={area ? [{ label: t(`areas.${area}`) }] : []} note={note && t(note)} actions={<>{actions}{!phone && <ExportButton columns={columns} />}{create}</>} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        {hasFacets && (wide
          ? <Box component="aside" aria-label={t('list.narrow')} sx={{ width: 236, flexShrink: 0, ml: -1 }}><FacetList narrow={narrow} /></Box>
          : <Drawer anchor="right" open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 'min(320px, 90vw)' } } }}><Box sx={{ flex: 1, overflowY: 'auto', p: 1.5 }}><FacetList narrow={narrow} /></Box><Box sx={{ p: 1.5, borderTop: `1px solid ${colours.line}` }}><Button fullWidth variant="contained" onClick={() => setOpen(false)}>{t('list.show_found', { smart_count: total ?? 0 })}</Button></Box></Drawer>)}
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Paper variant="outlined" sx={{ position: 'relative' }}>
            <Box sx={{ display: 'flex', gap: 1, p: 1.25, alignItems: 'center', borderBottom: `1px solid ${colours.line}` }}>
              {nounOf(noun).filter['search'] && <SearchBox />}
              <Box sx={{ flex: 1 }} />
              {hasFacets && !wide && <Badge badgeContent={chosen} color="primary"><Button variant="outlined" startIcon={<FilterIcon />} onClick={() => setOpen(true)}>{t('list.narrow_short')}</Button></Badge>}
              {!phone && <ColumnsButton />}
            </Box>
            {error ? <Fault error={error} onRetry={() => void refetch()} />
              : !isPending && !data?.length ? <Nothing icon={<definition.icon />} title={t(narrowed ? 'list.nothing_found' : 'list.nothing', { name: words.low(noun) })} hint={t(narrowed ? 'list.nothing_found_hint' : `resources.${noun}.empty`, { _: '' })} action={!narrowed && create} />
              : phone ? <Cards columns={columns} click={click} /> : <Table columns={columns} click={click} />}
            <Pages />
          </Paper>
        </Box>
      </Box>
    </>
  );
}

/** So deep the graph turns a list over page by page (the argument `page` says so); what lies further is narrowed down to. */
const DEEPEST = 25_000;

/** Where the page stands; very many rows are told as about so many. */
function Pages() {
  const t = useTranslate(), [locale] = useLocaleState(), { total = 0, perPage, meta } = useListContext(), about = meta?.exact === false;
  const formatted = (count: number) => writeNumber(count, locale);
  const range = ({ from, to }: { from: number; to: number }) => t(about ? 'list.about' : 'ra.navigation.page_range_info', { offsetBegin: formatted(from), offsetEnd: formatted(to), total: formatted(total) });
  // Of what lies deeper no page is offered: what is handed on to the table's pagination goes before what react-admin says.
  const handed: object = { count: Math.min(total, DEEPEST + perPage), labelDisplayedRows: range };
  return <Pagination rowsPerPageOptions={[10, 25, 50, 100]} {...handed} />;
}

function SearchBox() {
  const t = useTranslate(), { filterValues, setFilters } = useListContext(), now = filterValues['search'] ?? '', [text, setText] = useState<string>(now);
  useEffect(() => { setText(now); }, [now]);
  useEffect(() => {
    if (text === now) return;
    const timer = setTimeout(() => { const { search: _, ...rest } = filterValues; setFilters(text ? { ...rest, search: text } : rest, undefined); }, 350);
    return () => clearTimeout(timer);
  }, [text, now, filterValues, setFilters]);
  return <TextField value={text} onChange={event => setText(event.target.value)} placeholder={t('ra.action.search')} type="search" sx={{ maxWidth: 360 }} slotProps={{ htmlInput: { 'aria-label': t('ra.action.search'), maxLength: 100 }, input: { startAdornment: <InputAdornment position="start"><SearchIcon sx={{ fontSize: 20 }} /></InputAdornment> } }} />;
}

function Table({ columns, click }: { columns: FullColumn[]; click: 'show' | 'edit' | false }) {
  const noun = useResourceContext()!, words = useWords(), sortable = nounOf(noun).sort, bulk = Object.values(nounOf(noun).moves).some(m => m.many);
  return (
    <Box tabIndex={0} role="group" aria-label={words.noun(noun, 2)} sx={{ overflowX: 'auto' }}>
      <DataTable rowClick={click} bulkActionsToolbar={bulk ? <BulkBar /> : undefined} bulkActionButtons={bulk ? <BulkBar /> : false} hiddenColumns={columns.filter(c => c.hidden).map(c => c.source)} size="small" sx={{ '& .RaDataTable-rowEven, & .RaDataTable-rowOdd': { bgcolor: '#fff' }, '& .RaDataTable-clickableRow:hover': { bgcolor: '#F3F7FC' }, '& td': { fontSize: 13.5 } }}>
        {columns.map(({ source, label, render, align, sort }) => {
          const kind = kindAt(noun, source), number = align === 'right' || kind?.type === 'Int' || kind?.type === 'Float';
          return <DataTable.Col key={source} source={source} align={number ? 'right' : undefined} label={label ? words.t(label) : words.field(noun, source)} disableSort={sort === false || !sortable.includes(constantOf(source))} render={record => (render ? render(record as Row) : <Value source={source} record={record as Row} noun={noun} plain={!!click} />)} />;
        })}
      </DataTable>
    </Box>
  );
}

/** Hands over every row found, not only the page, as a file Excel opens. */
function ExportButton({ columns }: { columns: FullColumn[] }) {
  const noun = useResourceContext()!, t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), notify = useNotify(), { filterValues, sort, filter, total } = useListContext<Row>(), [count, setCount] = useState<number>();
  const run = async () => {
    setCount(0);
    try {
      const rows = await graph.all(noun, { filter: { ...filterValues, ...filter }, sort, onPage: setCount });
      download(`${words.noun(noun, 2)} ${officeToday()}.csv`, csvOf(rows, columns.map(({ source, label, csv }) => ({ title: label ? t(label) : words.field(noun, source), text: row => (csv ? csv(row) : plainOf(noun, source, row, words)) }))));
      notify('list.exported', { type: 'success', messageArgs: { smart_count: rows.length } });
    } catch (error) { notify((error as Error).message, { type: 'error' }); }
    finally { setCount(undefined); }
  };
  return <Button startIcon={<DownloadIcon />} disabled={count !== undefined || !total} onClick={() => void run()}>{count ? t('list.exporting', { count, total: total ?? 0 }) : t('ra.action.export')}</Button>;
}

/** What stands at a source, as text for a file. */
export function plainOf(noun: string, source: string, row: Row, words: ReturnType<typeof useWords>): unknown {
  const kind = kindAt(noun, source), value = valueAt(row, source);
  if (value == null) return '';
  if (kind?.of === 'noun') return representationOf(kind.type, value);
  if (kind?.of === 'enum') return Array.isArray(value) ? value.join(', ') : words.value(kind.type, value);
  if (kind?.type === 'Boolean') return words.t(`ra.boolean.${value}`);
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
