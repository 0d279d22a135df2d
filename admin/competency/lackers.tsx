import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import SchoolIcon from '@mui/icons-material/SchoolOutlined';
import { Box, Button, Checkbox, Chip, Link as MuiLink, Paper, Skeleton, Table, TableBody, TableCell, TableHead, TablePagination, TableRow, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { WhoLacks, type WhoLacksData } from '../graph/documents.ts';
import { AsOf } from '../kernel/AsOf.tsx';
import type { Graph } from '../kernel/dataProvider.ts';
import { csvOf, download } from '../kernel/exporter.ts';
import { Fault } from '../kernel/Faults.tsx';
import { fullName, writeEmployeeNumber } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Nothing, PageHeader } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { EnumChip } from '../kernel/Value.tsx';
import { useReach } from '../people/reach.ts';
import type { Address } from './gaps.tsx';
import { LevelTrack } from './levels.tsx';
import { ProposeDialog } from './propose.tsx';

type Lack = WhoLacksData['whoLacks']['nodes'][number];
export interface Person { id: string; name: string }
const personOf = ({ employee }: Lack): Person => ({ id: employee!.id, name: fullName(employee!) });

/** Who lacks a competency for the position they hold, and the way from there to a training. */
export function Lackers({ address, finder }: { address: Address; finder: ReactNode }) {
  const { unit, competency = '', position, page, asOf, link, go } = address, t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), client = useQueryClient(), notify = useNotify(), reach = useReach();
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('md')), [perPage, setPerPage] = useState(25), [chosen, setChosen] = useState<Record<string, Person>>({}), [proposing, propose] = useState<Person[]>(), [busy, setBusy] = useState(false);
  const ask = (page: number, perPage: number) => graph.query(WhoLacks, { competency, position: position ?? null, unit: unit ?? null, at: unit ?? '', inUnit: !!unit, page, perPage, asOf: asOf ?? null });
  const { data, error, refetch, isFetching } = useQuery({ queryKey: ['whoLacks', competency, position, unit, page, perPage, asOf], queryFn: () => ask(page, perPage), placeholderData: keepPreviousData });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question, another choice
  useEffect(() => setChosen({}), [competency, position, unit, asOf]);
  const rows = (data?.whoLacks.nodes ?? []).filter(l => l.employee), total = data?.whoLacks.totalCount ?? 0, picked = Object.values(chosen), pageChosen = rows.length > 0 && rows.every(l => chosen[l.employee!.id]);
  const name = data?.competency?.name ?? '', toggle = (lack: Lack) => setChosen(({ [lack.employee!.id]: had, ...rest }) => (had ? rest : { ...rest, [lack.employee!.id]: personOf(lack) }));

  const everybody = async () => {
    const all: Lack[] = [];
    for (let at = 1; all.length < Math.min(total, 2000); at++) { const { nodes } = (await ask(at, 100)).whoLacks; if (!nodes.length) break; all.push(...nodes.filter(l => l.employee)); }
    return all;
  };
  const withEverybody = async (then: (all: Lack[]) => void) => { setBusy(true); try { then(await everybody()); } catch (fault) { notify((fault as Error).message, { type: 'error' }); } finally { setBusy(false); } };
  const free = (all: Lack[]) => all.filter(l => !l.enrolled).map(personOf);
  const save = (all: Lack[]) => download(`${t('gaps.file', { competency: name })}.csv`, csvOf(all.map(l => ({ id: l.employee!.id, ...l })), [
    { title: words.field('Employee', 'employeeNumber'), text: l => `'${l['employee'].employeeNumber}` }, { title: words.field('Employee', 'name'), text: l => fullName(l['employee']) }, { title: words.field('Employee', 'position'), text: l => l['position']?.name }, { title: words.field('Employee', 'unit'), text: l => l['employee'].unit?.name },
    { title: t('gaps.required'), text: l => l['requiredLevel'] }, { title: t('gaps.held'), text: l => l['heldLevel'] }, { title: t('gaps.gap'), text: l => l['gap'] }, { title: t('gaps.state'), text: l => words.value('GapState', l['state']) }, { title: t('gaps.enrolled'), text: l => t(`ra.boolean.${l['enrolled']}`) },
  ]));

  const about = [position && data && rows[0]?.position ? t('gaps.for_position', { position: rows[0].position.name }) : '', data?.unit ? t('gaps.in_unit', { unit: data.unit.name }) : ''].filter(Boolean).join(' ');
  return (
    <>
      <PageHeader title={name ? t('gaps.who_lacks', { competency: name }) : t('menu.gaps')} crumbs={[{ label: t('areas.competency') }, { label: t('menu.gaps'), to: link({ competency: undefined, position: undefined, unit: undefined }) }]} note={about ? about.charAt(0).toUpperCase() + about.slice(1) : t('gaps.everywhere')}
        actions={<><AsOf day={asOf} onDay={day => go({ asOf: day })} /><Button component={Link} to={link({ competency: undefined, position: undefined })} startIcon={<ArrowBackIcon />}>{t('gaps.to_map')}</Button></>} />
      <Paper variant="outlined" component="section" aria-label={t('gaps.finder')} sx={{ p: 2, mb: 2 }}>{finder}
        {data?.unit && <Box sx={{ mt: 1.5 }}><Chip label={t('gaps.only_unit', { unit: data.unit.name })} onDelete={() => go({ unit: undefined })} /></Box>}
      </Paper>
      <Paper variant="outlined" component="section" aria-labelledby="lackers-title">
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: { xs: 1.5, md: 2 }, py: 1.25, borderBottom: `1px solid ${colours.line}`, bgcolor: picked.length ? colours.brandSoft : undefined, position: 'sticky', top: 60, zIndex: 3, backgroundColor: picked.length ? colours.brandSoft : '#fff', borderRadius: '8px 8px 0 0' }}>
          <Typography variant="h2" id="lackers-title" sx={{ flex: '1 1 180px' }} aria-live="polite">{picked.length ? t('gaps.chosen', { smart_count: picked.length }) : data ? t('gaps.found', { smart_count: total }) : ' '}</Typography>
          {picked.length > 0 && <Button size="small" onClick={() => setChosen({})}>{t('ra.action.unselect')}</Button>}
          {reach.proposes && total > 0 && picked.length < total && <Button size="small" disabled={busy} onClick={() => void withEverybody(all => setChosen(Object.fromEntries(free(all).map(p => [p.id, p]))))}>{t('gaps.choose_all', { smart_count: total })}</Button>}
          {total > 0 && !picked.length && <Button size="small" startIcon={<DownloadIcon />} disabled={busy} onClick={() => void withEverybody(save)}>{t('ra.action.export')}</Button>}
          {reach.proposes && total > 0 && <Button size="small" variant="contained" startIcon={<SchoolIcon />} disabled={busy} onClick={() => (picked.length ? propose(picked) : void withEverybody(all => propose(free(all))))}>{picked.length ? t('gaps.propose', { smart_count: picked.length }) : t('gaps.propose_all')}</Button>}
        </Box>
        {error ? <Fault error={error} onRetry={() => void refetch()} /> : !data ? <Box sx={{ p: 2 }}><Skeleton height={48} /><Skeleton height={48} /><Skeleton height={48} /></Box>
          : !total ? <Nothing icon={<CheckIcon />} title={t('gaps.nobody')} hint={t('gaps.nobody_hint')} />
          : <Box sx={{ opacity: isFetching ? 0.6 : 1 }} aria-busy={isFetching}>{phone
            ? <Cards rows={rows} chosen={chosen} toggle={reach.proposes ? toggle : undefined} />
            : (
              <Box sx={{ overflowX: 'auto' }}>
                <Table size="small" aria-labelledby="lackers-title">
                  <TableHead>
                    <TableRow>
                      {reach.proposes && <TableCell padding="checkbox"><Checkbox checked={pageChosen} indeterminate={!pageChosen && rows.some(l => chosen[l.employee!.id])} onChange={() => setChosen(old => (pageChosen ? Object.fromEntries(Object.entries(old).filter(([id]) => !rows.some(l => l.employee!.id === id))) : { ...old, ...Object.fromEntries(rows.map(l => [l.employee!.id, personOf(l)])) }))} slotProps={{ input: { 'aria-label': t('gaps.choose_page') } }} /></TableCell>}
                      <TableCell>{words.noun('Employee')}</TableCell><TableCell>{words.noun('Position')}</TableCell><TableCell align="right">{t('gaps.required')}</TableCell><TableCell align="right">{t('gaps.held')}</TableCell><TableCell>{t('gaps.gap')}</TableCell><TableCell>{t('gaps.state')}</TableCell><TableCell>{t('gaps.training')}</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {rows.map(lack => (
                      <TableRow key={lack.employee!.id} hover selected={!!chosen[lack.employee!.id]}>
                        {reach.proposes && <TableCell padding="checkbox"><Checkbox checked={!!chosen[lack.employee!.id]} onChange={() => toggle(lack)} slotProps={{ input: { 'aria-label': `${t('ra.action.select_row')}: ${fullName(lack.employee!)}` } }} /></TableCell>}
                        <TableCell><Who lack={lack} /></TableCell>
                        <TableCell>{lack.position?.name}<Typography variant="body2" color="text.secondary" sx={{ fontSize: 12.5 }}>{lack.employee!.unit?.name}</Typography></TableCell>
                        <TableCell align="right">{lack.requiredLevel}</TableCell><TableCell align="right">{lack.heldLevel}</TableCell>
                        <TableCell sx={{ whiteSpace: 'nowrap' }}><LevelTrack held={lack.heldLevel} required={lack.requiredLevel} /> <b>−{lack.gap}</b></TableCell>
                        <TableCell><EnumChip type="GapState" value={lack.state} /></TableCell>
                        <TableCell>{lack.enrolled ? t('gaps.enrolled') : <Box component="span" sx={{ color: 'text.secondary' }}>{t('gaps.not_enrolled')}</Box>}</TableCell>
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </Box>
            )}
          <TablePagination component="div" count={total} page={Math.min(page - 1, Math.max(0, Math.ceil(total / perPage) - 1))} onPageChange={(_, p) => go({ page: p ? String(p + 1) : undefined })} rowsPerPage={perPage} onRowsPerPageChange={event => { setPerPage(Number(event.target.value)); go({}); }} rowsPerPageOptions={[10, 25, 50, 100]}
            labelRowsPerPage={phone ? '' : t('ra.navigation.page_rows_per_page')} labelDisplayedRows={({ from, to, count }) => t('inbox.range', { from, to, count: write.number(count) })} getItemAriaLabel={type => t(`ra.navigation.${type}`)} slotProps={{ select: { inputProps: { 'aria-label': t('ra.navigation.page_rows_per_page') } } }} />
          </Box>}
      </Paper>
      {proposing && data && <ProposeDialog people={proposing} competency={name} offerings={data.offerings.nodes} onClose={() => propose(undefined)} onDone={() => { setChosen({}); void client.invalidateQueries({ queryKey: ['whoLacks'] }); void client.invalidateQueries({ queryKey: ['Enrollment'] }); void client.invalidateQueries({ queryKey: ['inboxCounts'] }); }} />}
    </>
  );
}

const Who = ({ lack: { employee } }: { lack: Lack }) => (
  <>
    <MuiLink component={Link} to={`/Employee/${employee!.id}/show`} sx={{ fontWeight: 600 }}>{fullName(employee!)}</MuiLink>
    <Typography variant="body2" color="text.secondary" sx={{ fontSize: 12.5, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{writeEmployeeNumber(employee!.employeeNumber)}</Typography>
  </>
);

function Cards({ rows, chosen, toggle }: { rows: Lack[]; chosen: Record<string, Person>; toggle?: (lack: Lack) => void }) {
  const t = useTranslate();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map(lack => (
        <Box component="li" key={lack.employee!.id} sx={{ display: 'flex', gap: 0.5, px: 1, py: 1.25, borderBottom: `1px solid ${colours.line}`, bgcolor: chosen[lack.employee!.id] ? colours.brandSoft : undefined }}>
          {toggle && <Checkbox sx={{ alignSelf: 'flex-start' }} checked={!!chosen[lack.employee!.id]} onChange={() => toggle(lack)} slotProps={{ input: { 'aria-label': `${t('ra.action.select_row')}: ${fullName(lack.employee!)}` } }} />}
          <Box sx={{ minWidth: 0, flex: 1, pt: 0.5, pl: toggle ? 0 : 1 }}>
            <Who lack={lack} />
            <Typography variant="body2">{lack.position?.name}</Typography><Typography variant="body2" color="text.secondary">{lack.employee!.unit?.name}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 0.75, fontSize: 13.5 }}>
              <LevelTrack held={lack.heldLevel} required={lack.requiredLevel} /><span>{t('gaps.of', { held: lack.heldLevel, required: lack.requiredLevel })}</span><EnumChip type="GapState" value={lack.state} />{lack.enrolled && <span>{t('gaps.enrolled')}</span>}
            </Box>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
