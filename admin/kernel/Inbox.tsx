import InboxIcon from '@mui/icons-material/MoveToInboxOutlined';
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, Checkbox, InputAdornment, Link, Paper, Skeleton, TablePagination, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { InboxPage, type InboxPageData } from '../graph/documents.ts';
import { type Outcome, OutcomeDialog } from './BulkMoves.tsx';
import type { Graph } from './dataProvider.ts';
import { Fault } from './Faults.tsx';
import { useWords, useWriting } from './i18n.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { toneOfMove } from './moves.ts';
import { nounOf } from './noun.ts';
import { Nothing, PageHeader, ToneChip } from './Page.tsx';
import { colours } from './theme.ts';
import { EnumChip } from './Value.tsx';

type Item = InboxPageData['inbox']['nodes'][number];
/** What one decides, over all workflows; the first move that a record admits is the one meant. */
const verdicts = [{ name: 'approve', moves: ['approve', 'endorse', 'grant'] }, { name: 'return', moves: ['return'] }, { name: 'reject', moves: ['reject', 'refuse'] }] as const;
type Verdict = (typeof verdicts)[number];
const moveFor = (verdict: Verdict, item: Item) => verdict.moves.find(move => item.moves.includes(move) && nounOf(item.noun).moves[move]);
const days = (since: string) => Math.floor((Date.now() - Date.parse(since)) / 86_400_000);

/** Everything that waits for a judgement of the caller, longest waiting first. */
export default function Inbox() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), client = useQueryClient();
  const [params, setParams] = useSearchParams(), noun = params.get('noun') ?? 'all', setNoun = (kind: string) => setParams(kind === 'all' ? {} : { noun: kind }, { replace: true });
  const [text, setText] = useState(''), [search, setSearch] = useState(''), [page, setPage] = useState(1), [perPage, setPerPage] = useState(25);
  const [chosen, setChosen] = useState<Record<string, Item>>({}), [asking, ask] = useState<{ verdict: Verdict; items: Item[] }>(), [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => { const timer = setTimeout(() => { setSearch(text.trim()); setPage(1); }, 300); return () => clearTimeout(timer); }, [text]);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['inbox', noun, search, page, perPage], placeholderData: keepPreviousData, refetchInterval: 60_000,
    queryFn: () => graph.query(InboxPage, { page, perPage, filter: { ...(noun !== 'all' && { noun: [noun] }), ...(search && { search }) } }).then(d => d.inbox),
  });
  const items = data?.nodes ?? [], picked = Object.values(chosen), allPicked = items.length > 0 && items.every(i => chosen[i.id]), total = data?.counts.reduce((sum, c) => sum + c.count, 0) ?? 0;
  const toggle = (item: Item) => setChosen(({ [item.id]: had, ...rest }) => (had ? rest : { ...rest, [item.id]: item }));

  const decide = async ({ verdict, items }: { verdict: Verdict; items: Item[] }, given: { note?: string; input?: object }) => {
    const groups = Map.groupBy(items, item => `${item.noun} ${moveFor(verdict, item) ?? ''}`), result: Outcome = { label: t(`inbox.${verdict.name}`), done: 0, errors: [] };
    for (const [key, group] of groups) {
      const [noun, move] = key.split(' ') as [string, string], name = (id: string) => { const item = group.find(i => i.id === id); return item ? `${item.who} – ${item.about}` : id; };
      if (!move) { result.errors.push(...group.map(i => ({ id: i.id, name: name(i.id), message: t('inbox.not_open') }))); continue; }
      const answer = await graph.moveMany(noun, move, { ids: group.map(i => i.id), ...given });
      result.done += answer.ids.length;
      result.errors.push(...answer.errors.map(e => ({ id: e.id, name: name(e.id), message: e.message })));
    }
    ask(undefined); setOutcome(result); setChosen({});
    await Promise.all([client.invalidateQueries({ queryKey: ['inbox'] }), client.invalidateQueries({ queryKey: ['inboxCounts'] }), client.invalidateQueries({ queryKey: [items[0]?.noun] })]);
  };
  const shown = (verdict: Verdict) => picked.some(item => moveFor(verdict, item));

  // On a phone the kinds scroll: the chosen one is brought into sight, once they are there.
  const kinds = useRef<HTMLDivElement>(null), loaded = !!data;
  useEffect(() => {
    const chosen = loaded && kinds.current?.querySelector<HTMLElement>(`[value="${noun}"]`);
    if (chosen) kinds.current!.scrollLeft = chosen.offsetLeft - kinds.current!.offsetLeft;
  }, [noun, loaded]);
  return (
    <>
      <PageHeader title={t('menu.inbox')} note={t('inbox.note')} />
      <Paper variant="outlined">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, p: 1.25, alignItems: 'center', borderBottom: `1px solid ${colours.line}` }}>
          <ToggleButtonGroup ref={kinds} size="small" exclusive sx={{ maxWidth: '100%', overflowX: 'auto', '& > *': { flexShrink: 0 } }} value={noun} onChange={(_, value: string | null) => { if (value) { setNoun(value); setPage(1); } }} aria-label={t('inbox.kinds')}>
            <ToggleButton value="all">{t('inbox.all')} ({total})</ToggleButton>
            {(data?.counts ?? []).map(c => <ToggleButton key={c.noun} value={c.noun}>{words.noun(c.noun, 2)} ({c.count})</ToggleButton>)}
          </ToggleButtonGroup>
          <TextField value={text} onChange={event => setText(event.target.value)} type="search" placeholder={t('inbox.search')} sx={{ maxWidth: 340, flex: '1 1 200px' }} slotProps={{ htmlInput: { 'aria-label': t('inbox.search') }, input: { startAdornment: <InputAdornment position="start"><SearchIcon sx={{ fontSize: 20 }} /></InputAdornment> } }} />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1, py: 0.75, minHeight: 52, position: 'sticky', top: 60, zIndex: 3, bgcolor: picked.length ? colours.brandSoft : '#F8FAFC', borderBottom: `1px solid ${colours.line}` }}>
          <Box component="label" sx={{ display: 'flex', alignItems: 'center', cursor: 'pointer', pr: 1 }}>
            <Checkbox checked={allPicked} indeterminate={picked.length > 0 && !allPicked} disabled={!items.length} onChange={() => setChosen(allPicked ? {} : Object.fromEntries(items.map(i => [i.id, i])))} slotProps={{ input: { 'aria-label': t('ra.action.select_all') } }} />
            <Typography variant="body2">{picked.length ? t('inbox.chosen', { smart_count: picked.length }) : t('ra.action.select_all')}</Typography>
          </Box>
          {verdicts.filter(shown).map(verdict => <Button key={verdict.name} size="small" variant={verdict.name === 'approve' ? 'contained' : 'outlined'} color={toneOfMove(verdict.name)} sx={verdict.name === 'approve' ? {} : { bgcolor: '#fff' }} onClick={() => ask({ verdict, items: picked })}>{t(`inbox.${verdict.name}`)}</Button>)}
        </Box>
        {error ? <Fault error={error} onRetry={() => void refetch()} /> : isPending ? <Box sx={{ p: 2 }}><Skeleton height={52} /><Skeleton height={52} /><Skeleton height={52} /></Box>
          : !items.length ? <Nothing icon={<InboxIcon />} title={t(search || noun !== 'all' ? 'inbox.none_found' : 'inbox.none')} hint={t(search || noun !== 'all' ? 'list.nothing_found_hint' : 'inbox.none_hint')} />
          : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {items.map(item => (
                <Box component="li" key={item.id} sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start', px: 1, py: 1, borderBottom: `1px solid ${colours.line}`, bgcolor: chosen[item.id] ? '#F3F8FE' : undefined, '&:hover': { bgcolor: '#F5F8FC' } }}>
                  <Checkbox checked={!!chosen[item.id]} onChange={() => toggle(item)} slotProps={{ input: { 'aria-label': `${t('ra.action.select_row')}: ${item.who}` } }} />
                  <Box sx={{ flex: 1, minWidth: 0, pt: 0.75, display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) auto' }, columnGap: 2, rowGap: 0.5 }}>
                    <Box sx={{ minWidth: 0 }}>
                      <Link component={RouterLink} to={`/${item.noun}/${item.id}/show`} sx={{ fontWeight: 650, color: 'text.primary' }}>{item.who}</Link>
                      <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>{words.noun(item.noun)}: {item.about}</Typography>
                      {item.actingFor && <Typography variant="body2" sx={{ color: colours.brand, fontWeight: 600 }}>{t('moves.acting_for', { name: item.actingFor })}</Typography>}
                    </Box>
                    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: { md: 'flex-end' } }}>
                      <EnumChip type={nounOf(item.noun).fields['status']?.type ?? ''} value={item.status} />
                      <ToneChip tone={days(item.since) > 14 ? 'bad' : days(item.since) > 5 ? 'care' : 'calm'} label={t('inbox.since', { span: write.span(item.since) })} />
                      <Box sx={{ display: 'flex', gap: 0.5 }}>
                        {verdicts.filter(v => moveFor(v, item)).map(v => <Button key={v.name} size="small" color={toneOfMove(v.name)} onClick={() => ask({ verdict: v, items: [item] })} aria-label={`${t(`inbox.${v.name}`)}: ${item.who}`}>{t(`inbox.${v.name}`)}</Button>)}
                      </Box>
                    </Box>
                  </Box>
                </Box>
              ))}
            </Box>
          )}
        <TablePagination component="div" count={data?.totalCount ?? 0} page={page - 1} onPageChange={(_, p) => setPage(p + 1)} rowsPerPage={perPage} onRowsPerPageChange={event => { setPerPage(Number(event.target.value)); setPage(1); }} rowsPerPageOptions={[10, 25, 50, 100]} labelRowsPerPage={t('ra.navigation.page_rows_per_page')}
          labelDisplayedRows={({ from, to, count }) => t('inbox.range', { from, to, count })} getItemAriaLabel={type => t(type === 'next' ? 'ra.navigation.next' : type === 'previous' ? 'ra.navigation.previous' : `ra.navigation.${type}`)} />
      </Paper>
      {asking && <InboxMove asking={asking} onClose={() => ask(undefined)} onMove={given => decide(asking, given)} />}
      {outcome && <OutcomeDialog outcome={outcome} onClose={() => setOutcome(undefined)} onSelectFailed={ids => setChosen(Object.fromEntries(items.filter(i => ids.includes(i.id)).map(i => [i.id, i])))} />}
    </>
  );
}

function InboxMove({ asking: { verdict, items }, onClose, onMove }: { asking: { verdict: Verdict; items: Item[] }; onClose: () => void; onMove: (given: { note?: string; input?: object }) => Promise<unknown> }) {
  const t = useTranslate(), first = items.find(i => moveFor(verdict, i)) ?? items[0]!, one = items.length === 1 ? `${first.who} – ${first.about}` : t('moves.about_many', { smart_count: items.length });
  return <MoveDialog noun={first.noun} move={moveFor(verdict, first)!} label={t(`inbox.${verdict.name}`)} about={one} onClose={onClose} onMove={onMove} />;
}
