import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Link } from '@mui/material';
import { useRecordContext, useResourceContext, useResourceDefinitions } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { writeEmployeeNumber } from './format.ts';
import { useWords, useWriting } from './i18n.ts';
import { useMe } from './me.ts';
import { kindAt, representationOf, type Row, valueAt } from './noun.ts';
import { ToneChip } from './Page.tsx';
import { toneOf } from './theme.ts';

const dash = <Box component="span" sx={{ color: 'text.secondary' }} aria-hidden>–</Box>;
/** Enums whose values say how something stands, and are shown as chips. */
const states = /((?<!Employment)Status|Standing|Outcome|State|Category|Importance)$|^(AuditAction)$/;

/** Names a record, as a link to its page where there is one and the caller may see it. */
export function RecordLink({ noun, record, plain }: { noun: string; record: Row | null | undefined; plain?: boolean }): React.ReactNode {
  const me = useMe(), definitions = useResourceDefinitions(), words = representationOf(noun, record);
  if (!record) return dash;
  if (plain || !definitions[noun]?.hasShow || !me?.reads.includes(noun)) return words;
  return <Link component={RouterLink} to={`/${noun}/${encodeURIComponent(record.id)}/show`} onClick={event => event.stopPropagation()} sx={{ fontWeight: 500 }}>{words}</Link>;
}

export const EnumChip = ({ type, value }: { type: string; value: string }) => <ToneChip label={useWords().value(type, value)} tone={toneOf(value)} />;

/** What stands at a source of the record, written as its type demands. */
export function Value({ source, plain, day, noun, record: given }: { source: string; plain?: boolean; day?: boolean; noun?: string; record?: Row }) {
  const resource = useResourceContext(), context = useRecordContext<Row>(), record = given ?? context, at = noun ?? resource!;
  const words = useWords(), write = useWriting(), kind = kindAt(at, source), value = valueAt(record, source);
  if (value == null || value === '' || (Array.isArray(value) && !value.length)) return dash;
  if (kind?.of === 'noun') return <RecordLink noun={kind.type} record={value} plain={plain} />;
  if (kind?.of === 'enum') return states.test(kind.type) ? <EnumChip type={kind.type} value={value} /> : words.value(kind.type, value);
  switch (kind?.type) {
    case 'Day': return <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{write.day(value)}</Box>;
    case 'DateTimeISO': return <Box component="time" dateTime={value} sx={{ whiteSpace: 'nowrap' }}>{day ? write.day(value) : write.moment(value)}</Box>;
    case 'Boolean': return <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, '& svg': { fontSize: 18 } }}>{value ? <CheckIcon color="success" aria-hidden /> : <CloseIcon color="disabled" aria-hidden />}{words.t(`ra.boolean.${value}`)}</Box>;
    case 'Int': case 'Float': return <>{/year/i.test(source) ? value : write.number(value)}</>;
    default:
  }
  if (source.endsWith('employeeNumber')) return <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{writeEmployeeNumber(value)}</Box>;
  if (source === 'website') return <Link href={value} target="_blank" rel="noopener noreferrer">{value.replace(/^https?:\/\//, '')}</Link>;
  return <Box component="span" sx={{ overflowWrap: 'break-word' }}>{String(value)}</Box>;
}

/** Two lines of a cell: what it is, and beneath what tells it from others. */
export const TwoLines = ({ top, bottom, strong }: { top: React.ReactNode; bottom?: React.ReactNode; strong?: boolean }) => (
  <Box sx={{ minWidth: strong ? 170 : 120 }}><Box sx={{ fontWeight: strong ? 600 : undefined, lineHeight: 1.35 }}>{top}</Box>{bottom && <Box sx={{ fontSize: 12.5, color: 'text.secondary', lineHeight: 1.35 }}>{bottom}</Box>}</Box>
);

export interface Fact { source: string; label?: string; render?: (record: Row) => React.ReactNode; wide?: boolean }
export type FactSpec = string | Fact;

/** Facts of the record as a list of terms; sources or more. `note?` is left out while there is none. */
export function Facts({ of, noun, columns = 3 }: { of: FactSpec[]; noun?: string; columns?: number }) {
  const resource = useResourceContext(), record = useRecordContext<Row>(), words = useWords(), at = noun ?? resource!;
  if (!record) return null;
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))', lg: `repeat(${columns}, minmax(0, 1fr))` }, gap: 2, m: 0 }}>
      {of.map(spec => (typeof spec === 'string' ? { source: spec } as Fact : spec)).filter(({ source }) => !source.endsWith('?') || valueAt(record, source.slice(0, -1)) != null).map(fact => ({ ...fact, source: fact.source.replace('?', '') })).map(({ source, label, render, wide }) => (
        <Box key={source} sx={{ gridColumn: wide ? '1 / -1' : undefined, minWidth: 0 }}>
          <Box component="dt" sx={{ fontSize: 12.5, color: 'text.secondary', mb: 0.25 }}>{label ? words.t(label) : words.field(at, source)}</Box>
          <Box component="dd" sx={{ m: 0, whiteSpace: wide ? 'pre-line' : undefined }}>{render ? render(record) : <Value source={source} noun={at} />}</Box>
        </Box>
      ))}
    </Box>
  );
}
