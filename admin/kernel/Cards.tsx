import { Box, Card, CardActionArea, Checkbox } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordContextProvider, useListContext, useResourceContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { BulkBar } from './BulkMoves.tsx';
import { useWords } from './i18n.ts';
import type { FullColumn } from './NounList.tsx';
import { nounOf, representationOf, type Row, valueAt } from './noun.ts';
import { colours } from './theme.ts';
import { Value } from './Value.tsx';

export interface CardsProps { columns: FullColumn[]; click: 'show' | 'edit' | false; /** Whether many may be moved at once. */ bulk?: boolean; /** What one may do with a row on the spot. */ buttons?: (row: Row) => ReactNode }

/** Rows on a phone: the first column names the record, the others follow as terms. */
export function Cards({ columns, click, bulk: many = true, buttons }: CardsProps) {
  const noun = useResourceContext()!, words = useWords(), navigate = useNavigate(), { data = [], selectedIds, onToggleItem } = useListContext<Row>(), bulk = many && Object.values(nounOf(noun).moves).some(m => m.many);
  // A number in the order goes before the name.
  const shown = columns.filter(c => !c.hidden), counted = shown[0]!.source === 'sequence' && shown.length > 1, [head, ...rest] = shown.slice(counted ? 1 : 0) as [FullColumn, ...FullColumn[]];
  const body = (record: Row) => (
    <Box sx={{ p: 1.5, flex: 1, minWidth: 0 }}>
      <Box sx={{ fontWeight: 650, mb: 0.5, fontSize: 15, ...(counted && { display: 'flex', gap: 0.75 }) }}>{counted && <span>{record['sequence']}.</span>}{head.render ? head.render(record) : <Value source={head.source} record={record} noun={noun} plain />}</Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(84px, auto) 1fr', columnGap: 1.5, rowGap: 0.4, fontSize: 13.5 }}>
        {rest.map(({ source, label, render }) => (valueAt(record, source) == null && !render ? null : [
          <Box component="dt" key={`${source}-t`} sx={{ color: 'text.secondary' }}>{label ? words.t(label) : words.field(noun, source)}</Box>,
          <Box component="dd" key={source} sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>{render ? render(record) : <Value source={source} record={record} noun={noun} plain />}</Box>]))}
      </Box>
    </Box>
  );
  return (
    <Box>
      {bulk && <BulkBar />}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {data.map(record => (
          <Card key={record.id} component="li" square sx={{ borderBottom: `1px solid ${colours.line}`, display: 'flex', alignItems: 'flex-start' }}>
            {bulk && <Checkbox sx={{ mt: 0.75, ml: 0.5 }} checked={selectedIds.includes(record.id)} onChange={() => onToggleItem(record.id)} slotProps={{ input: { 'aria-label': `${words.t('ra.action.select_row')}: ${representationOf(noun, record)}` } }} />}
            <RecordContextProvider value={record}>{click ? <CardActionArea sx={{ font: 'inherit', minWidth: 0 }} onClick={() => navigate(`/${noun}/${record.id}${click === 'show' ? '/show' : ''}`)}>{body(record)}</CardActionArea> : body(record)}{buttons?.(record)}</RecordContextProvider>
          </Card>
        ))}
      </Box>
    </Box>
  );
}
