import { Box, Table, TableBody, TableCell, TableHead, TableRow, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { Nothing } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';

export interface GridColumn<T> { label: string; render: (row: T, index: number) => ReactNode; align?: 'right'; /** Too little to be told on a phone. */ wideOnly?: boolean; phoneOnly?: boolean; /** A day, a number: never broken over lines. */ short?: boolean }
interface GridProps<T> { rows: readonly T[]; columns: GridColumn<T>[]; empty: string; hint?: string; keyOf?: (row: T, index: number) => string }

/** Rows that were read with the record: a table, and on a phone a list whose first column names the row. */
export function DataGrid<T>({ rows, columns: all, empty, hint, keyOf = (row, i) => String((row as { id?: string }).id ?? i) }: GridProps<T>) {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const columns = all.filter(c => (phone ? !c.wideOnly : !c.phoneOnly));
  if (!rows.length) return <Nothing title={empty} hint={hint} />;
  if (phone) return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row, i) => {
        const [head, ...rest] = columns as [GridColumn<T>, ...GridColumn<T>[]];
        return (
          <Box component="li" key={keyOf(row, i)} sx={{ px: 2, py: 1.25, borderBottom: `1px solid ${colours.line}`, '&:last-of-type': { borderBottom: 0 } }}>
            <Box sx={{ fontWeight: 600, mb: 0.5 }}>{head.render(row, i)}</Box>
            <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(96px, auto) minmax(0, 1fr)', columnGap: 1.5, rowGap: 0.4, fontSize: 13.5 }}>
              {rest.map(c => { const shown = c.render(row, i); return shown === null || shown === false ? null : [<Box component="dt" key={`${c.label}-t`} sx={{ color: 'text.secondary' }}>{c.label}</Box>, <Box component="dd" key={c.label} sx={{ m: 0 }}>{shown}</Box>]; })}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead><TableRow>{columns.map(c => <TableCell key={c.label} align={c.align}>{c.label}</TableCell>)}</TableRow></TableHead>
        <TableBody>{rows.map((row, i) => <TableRow key={keyOf(row, i)}>{columns.map(c => <TableCell key={c.label} align={c.align} sx={c.short ? { whiteSpace: 'nowrap' } : undefined}>{c.render(row, i)}</TableCell>)}</TableRow>)}</TableBody>
      </Table>
    </Box>
  );
}
