import Icon from '@mui/icons-material/GavelOutlined';
import { Box, Button, Link, Skeleton, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Confirm, useDataProvider, useListContext, useNotify, useRecordContext, useRedirect, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { RulesOf, type RulesOfData, WithdrawRule } from '../graph/documents.ts';
import { officeToday } from '../kernel/format.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { TwoLines } from '../kernel/Value.tsx';
import { useLaw } from './law.ts';

const ChangeDialog = lazy(() => import('./rule-change.tsx'));
type Version = RulesOfData['rules']['nodes'][number];

/** Today at the office. */
const holds = ({ validFrom, validUntil }: { validFrom: string; validUntil?: string | null }, day: string) => validFrom <= day && (!validUntil || validUntil >= day);
const stateOf = (row: { validFrom: string; validUntil?: string | null }, day = officeToday()) => (holds(row, day) ? 'now' : row.validFrom > day ? 'later' : 'over');
const tone = { now: 'good', later: 'wait', over: 'calm', yields: 'calm' } as const;

function Worth({ row }: { row: Row }) { const { worth } = useLaw(); return <b style={row['unit'] === 'text' ? undefined : { whiteSpace: 'nowrap' }}>{worth(row as never)}</b>; }
function Name({ row }: { row: Row }) { const { key } = useLaw(); return <TwoLines strong top={row['name']} bottom={row['key'] && key(row['key'])} />; }
function Scope({ row }: { row: Pick<Row, 'scope' | 'open'> }) { const words = useWords(); return <ToneChip label={words.value('RuleScope', row.scope)} tone={row.scope === 'LOCAL' ? 'wait' : 'calm'} />; }
function Validity({ row }: { row: Version | Row }) { const t = useTranslate(), write = useWriting(); return <>{row.validUntil ? write.days(row.validFrom, row.validUntil) : t('resources.Rule.since', { day: write.day(row.validFrom) })}</>; }

/** The day the list is about. */
function OnDay() {
  const { filterValues, setFilters } = useListContext(), words = useWords();
  return <TextField type="date" label={words.field('Rule', 'on')} value={filterValues['on'] ?? ''} onChange={event => { const { on: _, ...rest } = filterValues; setFilters(event.target.value ? { ...rest, on: event.target.value } : rest, undefined); }} slotProps={{ inputLabel: { shrink: true } }} sx={{ width: 170, mt: 1 }} />;
}

/** Every version of the code this record belongs to. */
function useVersions() {
  const record = useRecordContext<Row>(), graph = useDataProvider<Graph>();
  const { data } = useQuery({ queryKey: ['rules', record?.['code']], queryFn: () => graph.query(RulesOf, { code: record!['code'] }), enabled: !!record });
  return { record, versions: data?.rules.nodes };
}

/** What this rule was, is and will be, newest first. */
function History() {
  const { record, versions } = useVersions(), t = useTranslate(), { worth } = useLaw();
  if (!record || !versions) return <Skeleton variant="rounded" height={120} />;
  const own = versions.filter(v => v.key === record['key']).sort((a, b) => b.validFrom.localeCompare(a.validFrom) || a.scope.localeCompare(b.scope));
  const yields = (v: Version) => v.scope === 'NATIONAL' && v.open && stateOf(v) === 'now' && own.some(o => o.scope === 'LOCAL' && stateOf(o) === 'now');
  return (
    <Section title={t('resources.Rule.history')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: `2px solid ${colours.line}`, ml: 0.75 }}>
        {own.map(v => {
          const state = yields(v) ? 'yields' : stateOf(v);
          return (
            <Box component="li" key={v.id} aria-current={v.id === record.id ? 'true' : undefined} sx={{ position: 'relative', pl: 2.5, pb: 2, '&:last-child': { pb: 0 }, '&::before': { content: '""', position: 'absolute', left: -7, top: 5, width: 12, height: 12, borderRadius: '50%', bgcolor: state === 'now' ? 'primary.main' : '#fff', border: `2px solid ${colours.brand}` } }}>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}><Link component={RouterLink} to={`/Rule/${v.id}/show`} sx={{ fontWeight: 650 }}>{worth(v)}</Link><ToneChip label={t(`resources.Rule.states.${state}`)} tone={tone[state]} /><Scope row={v} /></Box>
              <Box sx={{ fontSize: 13.5 }}><Validity row={v} /></Box>
              <Box sx={{ fontSize: 13, color: 'text.secondary' }}>{[v.instrument, v.article].filter(Boolean).join(', ')}</Box>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** The rows of a table as they hold on a day: one a key, a city's own where the law leaves room. */
function inForce(versions: readonly Version[], day: string): Version[] {
  const rows = versions.filter(v => holds(v, day)), open = new Set(rows.filter(v => v.open).map(v => v.key));
  const best = new Map<string, Version>();
  for (const v of rows) if (v.scope === 'LOCAL' ? open.has(v.key) : !best.has(v.key)) best.set(v.key, v);
  return [...best.values()];
}

/** Scales are read from the top. */
const scale = ['ABOVE', 'MEETS', 'BELOW', 'HIGH', 'MIDDLE', 'LOW'];
const inOrder = (values: string[]) => values.toSorted((a, b) => scale.indexOf(a) - scale.indexOf(b));

const cells = { '& th:first-of-type, & td:first-of-type': { pl: 2 }, '& th, & td': { py: 1, px: 1.5, textAlign: 'left', borderBottom: `1px solid ${colours.line}`, verticalAlign: 'top', fontSize: 13.5 }, '& th': { fontWeight: 600 } } as const;

/** The whole table or matrix this rule is a part of. */
function WholeTable() {
  const { record, versions } = useVersions(), t = useTranslate(), write = useWriting(), { key, word, worth } = useLaw();
  if (!record || !versions || !record['key']) return null;
  const day = holds(record as never, officeToday()) ? officeToday() : record['validFrom'], rows = inForce(versions, day), parts = rows.map(r => r.key.split('|'));
  const [tops, sides] = [1, 0].map(i => inOrder([...new Set(parts.map(p => p[i] ?? ''))])) as [string[], string[]], grid = parts.every(p => p.length === 2) && tops.length * sides.length === rows.length;
  const at = (of: string): ReactNode => { const row = rows.find(r => r.key === of); return row && <Link component={RouterLink} to={`/Rule/${row.id}/show`} aria-current={row.id === record.id ? 'true' : undefined} sx={{ fontWeight: row.id === record.id ? 700 : 500 }}>{worth(row)}</Link>; };
  const sorted = [...rows].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return (
    <Section flush title={t('resources.Rule.table')} note={t('resources.Rule.table_on', { day: write.day(day) })}>
      <Box tabIndex={0} role="group" aria-label={t('resources.Rule.table')} sx={{ overflowX: 'auto' }}>
        <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', ...cells }}>
          {grid
            ? <><thead><tr><td />{tops.map(top => <th key={top} scope="col">{word(top)}</th>)}</tr></thead><tbody>{sides.map(side => <tr key={side}><th scope="row">{word(side)}</th>{tops.map(top => <td key={top}>{at(`${side}|${top}`)}</td>)}</tr>)}</tbody></>
            : <tbody>{sorted.map(row => <tr key={row.key}><th scope="row">{key(row.key)}</th><td>{at(row.key)}</td><td><Scope row={row} /></td></tr>)}</tbody>}
        </Box>
      </Box>
    </Section>
  );
}

/** What may be done about a rule: the next one from a day on; one that has not begun is corrected or taken back; one in force is ended. */
function Changes({ rule }: { rule: Row }) {
  const t = useTranslate(), may = useMay('Rule'), graph = useDataProvider<Graph>(), notify = useNotify(), redirect = useRedirect(), [doing, setDoing] = useState<'next' | 'correct' | 'end' | 'withdraw'>();
  const own = rule['scope'] === 'LOCAL', state = stateOf(rule as never), done = () => setDoing(undefined);
  if (!may.create || (!own && !rule['open'])) return null;
  const withdraw = () => graph.query(WithdrawRule, { id: rule.id, version: rule['version'] }).then(() => redirect('list', 'Rule'), (error: Error) => notify(error.message, { type: 'error' })).finally(done);
  return (
    <>
      {own && state === 'later' && <Button variant="outlined" color="error" onClick={() => setDoing('withdraw')}>{t('resources.Rule.withdraw')}</Button>}
      {own && state === 'later' && <Button variant="outlined" onClick={() => setDoing('correct')}>{t('resources.Rule.correct')}</Button>}
      {own && state === 'now' && <Button variant="outlined" onClick={() => setDoing('end')}>{t('resources.Rule.end')}</Button>}
      {state !== 'over' && <Button variant="contained" onClick={() => setDoing('next')}>{t('resources.Rule.change')}</Button>}
      {doing && doing !== 'withdraw' && <Suspense><ChangeDialog rule={rule} doing={doing} onClose={done} /></Suspense>}
      <Confirm isOpen={doing === 'withdraw'} title={t('resources.Rule.withdraw')} content={t('resources.Rule.withdraw_text')} confirmColor="warning" onConfirm={() => void withdraw()} onClose={done} />
    </>
  );
}

/** Why nobody changes this rule here. */
function Note({ rule }: { rule: Row }) { const t = useTranslate(); return <>{rule['scope'] === 'LOCAL' ? null : t(rule['open'] ? 'resources.Rule.open_note' : 'resources.Rule.national_note')}</>; }
function Cell() { const record = useRecordContext<Row>(), { key } = useLaw(); return record?.['key'] ? key(record['key']) : '–'; }

export const rule: Screens = {
  icon: Icon,
  list: () => (
    <NounList facets={['topic', 'scope', 'open']} defaults={{ on: officeToday() }} actions={<OnDay />} note="resources.Rule.note" sort={{ field: 'code', order: 'ASC' }} columns={[
      { source: 'name', render: row => <Name row={row} /> }, { source: 'value', render: row => <Worth row={row} />, align: 'right' }, { source: 'scope', render: row => <Scope row={row as never} /> },
      { source: 'instrument', render: row => <TwoLines top={row['instrument']} bottom={row['article']} /> }, 'validFrom', { source: 'validUntil', hidden: true },
      { source: 'topic', hidden: true }, { source: 'code', hidden: true }, { source: 'key', hidden: true }, { source: 'text', hidden: true }, { source: 'unit', hidden: true }, { source: 'article', hidden: true }, { source: 'description', hidden: true },
    ]} />
  ),
  show: () => (
    <NounShow actions={record => <Changes rule={record} />} note={record => <Note rule={record} />} facts={[
      { source: 'value', render: row => <Worth row={row} /> }, { source: 'key', render: () => <Cell /> }, 'topic', { source: 'scope', render: row => <Scope row={row as never} /> }, { source: 'instrument', render: row => <TwoLines top={row['instrument']} bottom={row['article']} /> },
      { source: 'validFrom', label: 'resources.Rule.validity', render: row => <Validity row={row} /> }, 'code', { source: 'description', wide: true },
    ]}><WholeTable /><History /></NounShow>
  ),
};
