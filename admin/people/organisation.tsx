import ExpandIcon from '@mui/icons-material/UnfoldMore';
import CollapseIcon from '@mui/icons-material/UnfoldLess';
import SearchIcon from '@mui/icons-material/Search';
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { Box, Button, Drawer, InputAdornment, Paper, Skeleton, TextField, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { UnitTree, UnitTreeAsOf, type UnitTreeData } from '../graph/documents.ts';
import { AsOf } from '../kernel/AsOf.tsx';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWriting } from '../kernel/i18n.ts';
import { Nothing, PageHeader } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { Tree } from './unit-tree.tsx';
import { UnitPanel } from './unit-panel.tsx';

export type TreeUnit = UnitTreeData['a']['nodes'][number];
/** Pages a request asks for at once; a city has a few hundred units. */
const PAGES = 6, PER_PAGE = 100;

/** Reads the whole tree: one request for every six hundred units. */
async function readTree(graph: Graph): Promise<TreeUnit[]> {
  const units: TreeUnit[] = [];
  for (let from = 1, total = Number.POSITIVE_INFINITY; units.length < total && from < 60; from += PAGES) {
    const { a, ...others } = await graph.query(UnitTree, { a: from, b: from + 1, c: from + 2, d: from + 3, e: from + 4, f: from + 5 }), read = [a, ...Object.values(others)].flatMap(p => p.nodes);
    total = a.totalCount;
    units.push(...read);
    if (read.length < PAGES * PER_PAGE) break;
  }
  return units;
}

/** The tree as it was on a day, in the shape of today's. */
const readTreeOf = async (graph: Graph, day: string): Promise<TreeUnit[]> =>
  (await graph.query(UnitTreeAsOf, { day })).unitTree.flatMap(({ unit, ...was }) => (unit ? [{ ...unit, ...was }] : []));

/** The organisation as a tree, and beside it the unit one looks at. */
export default function Organisation() {
  const t = useTranslate(), graph = useDataProvider<Graph>(), [search, setSearch] = useSearchParams(), wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('md')), [text, setText] = useState(''), day = search.get('asOf') ?? undefined, write = useWriting();
  const { data: units, error, refetch } = useQuery({ queryKey: ['unitTree', day], queryFn: () => (day ? readTreeOf(graph, day) : readTree(graph)), staleTime: 60_000 });
  const { children, byId, roots } = useMemo(() => {
    const byId = new Map((units ?? []).map(u => [u.id, u])), children = new Map<string, TreeUnit[]>(), roots: TreeUnit[] = [];
    for (const unit of units ?? []) { if (unit.parent && byId.has(unit.parent.id)) { const list = children.get(unit.parent.id); if (list) list.push(unit); else children.set(unit.parent.id, [unit]); } else roots.push(unit); }
    return { children, byId, roots };
  }, [units]);
  const chosen = search.get('unit') ?? undefined, choose = (id?: string) => setSearch({ ...(id && { unit: id }), ...(day && { asOf: day }) }, { replace: !!chosen && wide });
  const [opened, setOpened] = useState<Set<string>>();
  const above = (id?: string) => { const path: string[] = []; for (let at = id ? byId.get(id)?.parent?.id : undefined; at; at = byId.get(at)?.parent?.id) path.push(at); return path; };
  const open = opened ?? new Set([...roots.map(r => r.id), ...above(chosen)]);

  // What matches stays, with the way to it.
  const wanted = text.trim().toLowerCase().split(/\s+/).filter(Boolean), matching = wanted.length ? (units ?? []).filter(u => wanted.every(w => `${u.name} ${u.code} ${u.head?.name ?? ''}`.toLowerCase().includes(w))) : [];
  const kept = wanted.length ? new Set(matching.flatMap(u => [u.id, ...above(u.id)])) : undefined, vacant = (units ?? []).filter(u => !u.head).length;
  const panel = chosen && byId.has(chosen) ? <UnitPanel key={chosen} id={chosen} note={day && t('asOf.panel', { day: write.day(day) })} above={above(chosen).reverse().map(id => byId.get(id)!)} below={children.get(chosen) ?? []} onChoose={id => { choose(id); setOpened(new Set([...open, ...above(id)])); }} onClose={wide ? undefined : () => choose()} /> : null;

  return (
    <>
      <PageHeader title={t('menu.organisation')} crumbs={[{ label: t('areas.people') }]} note={units ? `${day ? `${t('asOf.title', { day: write.day(day) })}: ` : ''}${t('organisation.note', { smart_count: units.length, vacant })}` : ' '} actions={<AsOf day={day} onDay={next => setSearch({ ...(chosen && { unit: chosen }), ...(next && { asOf: next }) })} />} />
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(340px, 42%)' }, gap: 2, alignItems: 'start' }}>
          <Paper variant="outlined" component="section" aria-label={t('organisation.tree')}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, p: 1.25, alignItems: 'center', borderBottom: `1px solid ${colours.line}` }}>
              <TextField value={text} onChange={event => setText(event.target.value)} type="search" placeholder={t('organisation.search')} sx={{ flex: '1 1 220px', maxWidth: 420 }} slotProps={{ htmlInput: { 'aria-label': t('organisation.search') }, input: { startAdornment: <InputAdornment position="start"><SearchIcon sx={{ fontSize: 20 }} /></InputAdornment> } }} />
              <Box sx={{ display: 'flex' }}>
                <Button size="small" startIcon={<ExpandIcon />} onClick={() => setOpened(new Set(children.keys()))}>{t('organisation.expand')}</Button>
                <Button size="small" startIcon={<CollapseIcon />} onClick={() => setOpened(new Set(roots.map(r => r.id)))}>{t('organisation.collapse')}</Button>
              </Box>
            </Box>
            {wanted.length > 0 && <Typography variant="body2" color="text.secondary" sx={{ px: 2, pt: 1 }} role="status">{t('organisation.found', { smart_count: matching.length })}</Typography>}
            {!units ? <Box sx={{ p: 2 }}>{[1, 2, 3, 4, 5, 6].map(i => <Skeleton key={i} height={36} />)}</Box> : kept && !kept.size ? <Nothing icon={<SearchIcon />} title={t('organisation.none')} hint={t('list.nothing_found_hint')} />
              : <Tree label={t('organisation.tree')} roots={roots} childrenOf={id => children.get(id) ?? []} kept={kept} matching={wanted.length ? new Set(matching.map(u => u.id)) : undefined} open={kept ?? open} onToggle={(id, on) => { const next = new Set(open); if (on) next.add(id); else next.delete(id); setOpened(next); }} chosen={chosen} onChoose={choose} />}
          </Paper>
          {wide ? <Paper variant="outlined" component="aside" aria-label={t('organisation.panel')} sx={{ position: 'sticky', top: 76, maxHeight: 'calc(100vh - 92px)', overflowY: 'auto' }}>{panel ?? <Nothing icon={<TreeIcon />} title={t('organisation.choose')} hint={t('organisation.choose_hint')} />}</Paper>
            : <Drawer anchor="bottom" open={!!panel} onClose={() => choose()} slotProps={{ paper: { sx: { maxHeight: '86vh', borderRadius: '14px 14px 0 0' }, 'aria-label': t('organisation.panel') } as object }}>{panel}</Drawer>}
        </Box>
      )}
    </>
  );
}
