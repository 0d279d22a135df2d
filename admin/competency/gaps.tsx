import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import CheckIcon from '@mui/icons-material/Check';
import GridIcon from '@mui/icons-material/GridOnOutlined';
import { Alert, Autocomplete, Box, Button, Chip, Paper, Skeleton, TextField, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useDataProvider, useGetList, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { GapFinder, GapMap } from '../graph/documents.ts';
import type { CompetencyKind } from '../graph/types.ts';
import { AsOf } from '../kernel/AsOf.tsx';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords } from '../kernel/i18n.ts';
import { type Crumb, Nothing, PageHeader, Section } from '../kernel/Page.tsx';
import { HeatMap, type Matrix } from './heat-map.tsx';
import { Lackers } from './lackers.tsx';

/** What the address says: the unit and kinds of the map, and whose gaps in which competency are listed. */
function useAddress() {
  const [search, setSearch] = useSearchParams(), of = (name: string) => search.get(name) ?? undefined;
  const to = (changes: Record<string, string | string[] | undefined>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ page: undefined, ...changes })) { next.delete(name); for (const one of [value ?? []].flat()) next.append(name, one); }
    return next.toString();
  };
  return { unit: of('unit'), competency: of('competency'), position: of('position'), asOf: of('asOf'), page: Number(of('page') ?? 1), kinds: search.getAll('kind') as CompetencyKind[], link: (changes: Parameters<typeof to>[0]) => `/gaps?${to(changes)}`, go: (changes: Parameters<typeof to>[0]) => setSearch(to(changes)) };
}
export type Address = ReturnType<typeof useAddress>;

const kindsInOrder: CompetencyKind[] = ['MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL', 'GOVERNMENT'];

/** Where the city lacks what, and who it is: a map to look around in, and a way straight to the people. */
export default function Gaps() {
  const address = useAddress();
  return address.competency ? <Lackers address={address} finder={<Finder address={address} />} /> : <GapPage address={address} />;
}

function GapPage({ address }: { address: Address }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), { unit, kinds, asOf, link, go } = address, [worstFirst, setWorstFirst] = useState(false);
  const { data, error, refetch, isFetching } = useQuery({ queryKey: ['gapMap', unit, kinds, asOf], queryFn: () => graph.query(GapMap, { unit: unit ?? null, kind: kinds.length ? kinds : null, asOf: asOf ?? null }).then(d => d.gapMatrix), placeholderData: keepPreviousData });
  const path = useMemo(() => pathOf(data), [data]), here = path.at(-1);
  const crumbs: Crumb[] = [{ label: t('areas.competency') }, ...path.slice(0, -1).map((u, i) => ({ label: u.name, to: link({ unit: i === 0 ? undefined : u.id }) }))];
  return (
    <>
      <PageHeader title={t('menu.gaps')} crumbs={crumbs} note={here ? t('gaps.note', { unit: here.name }) : ' '} actions={<><AsOf day={asOf} onDay={day => go({ asOf: day })} />{path.length > 1 && <Button component={Link} to={link({ unit: path.length > 2 ? path.at(-2)!.id : undefined })} startIcon={<ArrowBackIcon />}>{t('gaps.up', { unit: path.at(-2)!.name })}</Button>}</>} />
      <Paper variant="outlined" component="section" aria-labelledby="finder-title" sx={{ p: 2, mb: 2, display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '250px minmax(0, 1fr)' }, gap: 2, alignItems: 'center' }}>
        <Box><Typography variant="h2" id="finder-title">{t('gaps.finder')}</Typography><Typography variant="body2" color="text.secondary">{t('gaps.finder_note')}</Typography></Box>
        <Box><Finder address={address} />{unit && here && <Box sx={{ mt: 1.5 }}><Chip label={t('gaps.only_unit', { unit: here.name })} onDelete={() => go({ unit: undefined })} /></Box>}</Box>
      </Paper>
      <Section flush title={t('gaps.map')} note={t('gaps.map_note')} actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Box role="group" aria-label={words.field('Competency', 'kind')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {kindsInOrder.map(kind => <Choice key={kind} label={words.value('CompetencyKind', kind)} on={kinds.includes(kind)} onToggle={on => go({ kind: on ? [...kinds, kind] : kinds.filter(k => k !== kind) })} />)}
          </Box>
          <Choice label={t('gaps.worst_first')} on={worstFirst} onToggle={setWorstFirst} />
        </Box>}>
        {error ? <Fault error={error} onRetry={() => void refetch()} /> : !data ? <Box sx={{ p: 2 }}><Skeleton height={70} /><Skeleton variant="rounded" height={360} /></Box>
          : !data.rows.length ? <Nothing icon={<GridIcon />} title={t('gaps.nothing')} hint={t('gaps.nothing_hint')} action={unit && <Button component={Link} to={link({ unit: undefined, kind: [] })}>{t('gaps.whole')}</Button>} />
          : <Box sx={{ opacity: isFetching ? 0.6 : 1, transition: 'opacity .15s' }} aria-busy={isFetching}><HeatMap matrix={data} worstFirst={worstFirst} label={t('gaps.map_label', { unit: here?.name ?? '' })} unitLink={id => link({ unit: id })} cellLink={(competency, at) => link({ competency, unit: at ?? unit })} /></Box>}
      </Section>
    </>
  );
}

const Choice = ({ label, on, onToggle }: { label: string; on: boolean; onToggle: (on: boolean) => void }) => <Chip label={label} clickable onClick={() => onToggle(!on)} color={on ? 'primary' : 'default'} variant={on ? 'filled' : 'outlined'} icon={on ? <CheckIcon /> : undefined} aria-pressed={on} />;

interface Node { id: string; name: string; parent?: Node | null }
const pathOf = (matrix: Matrix | undefined): Node[] => { const path: Node[] = []; for (let at: Node | null | undefined = matrix?.unit; at; at = at.parent) path.unshift(at); return path; };

interface Named { id: string; name: string }
interface Demand extends Named { kind: CompetencyKind; requiredLevel?: number }

/** Who lacks which competency for which position: two choices, and the answer is there. */
export function Finder({ address: { competency, position, asOf, go } }: { address: Address }) {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), [text, setText] = useState(''), [asked, ask] = useState(''), [open, setOpen] = useState(false);
  useEffect(() => { const timer = setTimeout(() => ask(text.trim()), 250); return () => clearTimeout(timer); }, [text]);
  const { data, error } = useQuery({ queryKey: ['gapFinder', position, asOf], queryFn: () => graph.query(GapFinder, { position: position ?? '', chosen: !!position, day: asOf ?? new Date().toLocaleDateString('sv-SE') }), placeholderData: keepPreviousData, staleTime: 60_000 });
  const chosen: Named | null = (position && data?.position?.id === position && data.position) || null;
  const search = asked === chosen?.name ? '' : asked;
  const { data: positions = [], isFetching } = useGetList<Named>('Position', { filter: { search }, pagination: { page: 1, perPage: 50 }, sort: { field: 'name', order: 'ASC' } }, { enabled: open });
  const demands: Demand[] = chosen && data?.position ? data.position.standards.nodes.map(s => ({ ...s.competency, requiredLevel: s.requiredLevel })).sort((a, b) => a.name.localeCompare(b.name)) : (data?.competencies.nodes ?? []);
  const all = data?.competencies.nodes ?? [], wanted = demands.find(d => d.id === competency) ?? all.find(d => d.id === competency) ?? null;
  return (
    <Box>
      {error && <Alert severity="error" sx={{ mb: 2 }}>{error.message}</Alert>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, gap: 2 }}>
        <Autocomplete<Named> options={positions} value={chosen} loading={isFetching} open={open} onOpen={() => setOpen(true)} onClose={() => setOpen(false)} filterOptions={x => x} openOnFocus selectOnFocus
          getOptionLabel={p => p.name} getOptionKey={p => p.id} isOptionEqualToValue={(a, b) => a.id === b.id} onInputChange={(_, value) => setText(value)} onChange={(_, value) => go({ position: value?.id })}
          noOptionsText={t('gaps.no_position')} loadingText={t('ra.page.loading')} openText={t('ra.action.open')} clearText={t('ra.action.clear_input_value')} closeText={t('ra.action.close')}
          renderInput={params => <TextField {...params} label={words.noun('Position')} placeholder={t('gaps.any_position')} slotProps={{ inputLabel: { shrink: true } }} />} />
        <Autocomplete<Demand> options={demands} value={wanted} openOnFocus selectOnFocus groupBy={undefined} getOptionLabel={c => c.name} getOptionKey={c => c.id} isOptionEqualToValue={(a, b) => a.id === b.id} onChange={(_, value) => go({ competency: value?.id })}
          noOptionsText={t('gaps.no_competency')} openText={t('ra.action.open')} clearText={t('ra.action.clear_input_value')} closeText={t('ra.action.close')}
          renderOption={({ key, ...props }, option) => <Box component="li" key={key} {...props} sx={{ display: 'flex', gap: 1, justifyContent: 'space-between !important' }}><span>{option.name}</span><Typography component="span" variant="body2" color="text.secondary" sx={{ whiteSpace: 'nowrap' }}>{option.requiredLevel ? t('gaps.level', { level: option.requiredLevel }) : words.value('CompetencyKind', option.kind)}</Typography></Box>}
          renderInput={params => <TextField {...params} label={words.noun('Competency')} placeholder={t(chosen ? 'gaps.demanded' : 'gaps.choose_competency')} slotProps={{ inputLabel: { shrink: true } }} />} />
      </Box>
    </Box>
  );
}

