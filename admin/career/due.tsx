import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Alert, Box, Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, Pagination, Skeleton, Tab, Tabs, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { DueList, type DueListData, PromotionPeriods } from '../graph/documents.ts';
import type { DueKind } from '../graph/types.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { csvOf, download } from '../kernel/exporter.ts';
import { Fault } from '../kernel/Faults.tsx';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { PageHeader, Section } from '../kernel/Page.tsx';
import { RecordLink, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { Criteria, Verdict } from './criteria.tsx';

type Due = DueListData['dueList']['nodes'][number];
const PAGE = 25, kinds: DueKind[] = ['RANK_PROMOTION', 'SALARY_STEP', 'RETIREMENT'];
const monthAt = (back: number) => { const now = new Date(), at = new Date(Date.UTC(now.getFullYear(), now.getMonth() + back, 1)); return at.toISOString().slice(0, 10); };

/** Who is a candidate for what falls due: by kind and period, office by office, with every criterion. */
export default function DuePage() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), notify = useNotify(), [search, setSearch] = useSearchParams(), [busy, setBusy] = useState(false), [open, setOpen] = useState<Due>();
  const kind = (search.get('kind') as DueKind | null) ?? 'RANK_PROMOTION', period = search.get('period') ?? monthAt(1), months = Number(search.get('months') ?? (kind === 'RETIREMENT' ? 12 : 1)), unit = search.get('unit'), page = Number(search.get('page') ?? 1);
  const go = (changes: Record<string, string | undefined>) => setSearch(old => { for (const [name, value] of Object.entries({ page: undefined, ...changes })) if (value) old.set(name, value); else old.delete(name); return old; });
  const ask = (at: number, perPage: number) => graph.query(DueList, { kind, period, months, unit, page: at, perPage }).then(d => d.dueList);
  const { data, error, refetch } = useQuery({ queryKey: ['due', kind, period, months, unit, page], queryFn: () => ask(page, PAGE), placeholderData: (before, asked) => (asked?.queryKey[1] === kind ? before : undefined) });
  const { data: periods } = useQuery({ queryKey: ['periods', period.slice(0, 4)], queryFn: () => graph.query(PromotionPeriods, { year: Number(period.slice(0, 4)) }).then(d => d.rankPromotionPeriods), enabled: kind === 'RANK_PROMOTION' });
  const all = async () => { const found: Due[] = []; for (let at = 1; ; at++) { const { nodes, totalCount } = await ask(at, 100); found.push(...nodes); if (!nodes.length || found.length >= totalCount) return found; } };
  const save = async () => {
    setBusy(true);
    try {
      download(`${words.value('DueKind', kind)} ${period}.csv`, csvOf((await all()).filter(d => d.employee).map(d => ({ id: d.employee!.id, ...d })), [
        { title: words.field('Employee', 'employeeNumber'), text: d => `'${d['employee'].employeeNumber}` }, { title: words.field('Employee', 'name'), text: d => fullName(d['employee']) }, { title: words.field('Employee', 'position'), text: d => d['employee'].position?.name }, { title: words.field('Employee', 'unit'), text: d => d['unit']?.name },
        { title: t('career.due_on'), text: d => d['dueOn'] }, { title: t('career.was'), text: d => d['from'] }, { title: t('career.becomes'), text: d => d['to'] }, { title: t('career.state'), text: d => t(`career.ready.${d['ready'] === null ? 'unknown' : d['ready'] ? 'yes' : 'no'}`) },
        { title: t('career.open_criteria'), text: d => d['criteria'].filter((c: Due['criteria'][number]) => c.met !== true).map((c: Due['criteria'][number]) => words.value('CriterionCode', c.code)).join(', ') },
      ]));
    } catch (fault) { notify((fault as Error).message, { type: 'error' }); } finally { setBusy(false); }
  };
  const monthName = (day: string) => new Intl.DateTimeFormat(write.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)), choices = [...new Set([...Array.from({ length: 37 }, (_, n) => monthAt(n - 12)), period])].sort();
  const law = periods?.find(p => p.on === period)?.ruleApplied ?? periods?.[0]?.ruleApplied;
  return (
    <>
      <PageHeader title={t('menu.due')} crumbs={[{ label: t('areas.career') }]} note={t('career.due_note')} actions={<Button variant="outlined" startIcon={<DownloadIcon />} disabled={busy || !data?.totalCount} onClick={() => void save()}>{t('ra.action.export')}</Button>} />
      <Tabs value={kind} onChange={(_, to: DueKind) => { setOpen(undefined); go({ kind: to, months: undefined, unit: unit ?? undefined }); }} variant="scrollable" allowScrollButtonsMobile sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}>{kinds.map(k => <Tab key={k} value={k} label={words.value('DueKind', k)} />)}</Tabs>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
        <TextField select size="small" label={t('career.period')} value={period} onChange={event => go({ period: event.target.value })} sx={{ minWidth: 180 }}>{choices.map(day => <MenuItem key={day} value={day}>{monthName(day)}</MenuItem>)}</TextField>
        {kind !== 'RANK_PROMOTION' && <TextField select size="small" label={t('career.months')} value={months} onChange={event => go({ months: event.target.value })} sx={{ minWidth: 140 }}>{[1, 3, 6, 12, 24, 36, 60].map(n => <MenuItem key={n} value={n}>{t('career.months_of', { smart_count: n })}</MenuItem>)}</TextField>}
      </Box>
      {error ? (error as { body?: { errors?: Record<string, unknown> } }).body?.errors?.['period'] ? <Alert severity="info">{t('career.no_period', { months: periods?.map(p => monthName(p.on)).join(', ') ?? '' })}</Alert> : <Fault error={error} onRetry={() => void refetch()} /> : !data ? <Skeleton variant="rounded" height={420} /> : <>
        <Section title={t('career.found', { smart_count: data.totalCount })} note={law && kind === 'RANK_PROMOTION' ? t('career.periods_by', { law: [law.instrument, law.article].filter(Boolean).join(' '), n: periods!.length }) : undefined} actions={(['ready', 'barred', 'unknown'] as const).map(of => data[of] > 0 && <Box key={of} sx={{ fontSize: 13 }}><Verdict of={of === 'ready' ? true : of === 'barred' ? false : null} words="ready" /> {write.number(data[of])}</Box>)}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
            {unit && <Chip size="small" color="primary" label={t('career.all_units')} onDelete={() => go({ unit: undefined })} />}
            {data.units.slice(0, 12).map(u => u.unit && <Chip key={u.unit.id} size="small" variant="outlined" label={`${u.unit.name} · ${u.people}`} onClick={() => go({ unit: u.unit!.id })} sx={{ maxWidth: '100%' }} />)}
          </Box>
        </Section>
        <Section flush>
          <DataGrid rows={data.nodes.filter(d => d.employee)} keyOf={d => d.employee!.id} empty={t('career.nobody_due')} columns={[
            { label: words.noun('Employee'), render: d => <TwoLines strong top={<RecordLink noun="Employee" record={{ ...d.employee!, title: fullName(d.employee!) }} />} bottom={[d.employee!.position?.name, d.unit?.name].filter(Boolean).join(' · ')} /> },
            { label: t('career.due_on'), short: true, render: d => write.day(d.dueOn) }, { label: t(kind === 'RANK_PROMOTION' ? 'career.rank_step' : kind === 'SALARY_STEP' ? 'career.last_step' : 'career.post'), render: d => <>{kind === 'RANK_PROMOTION' ? `${d.from} → ${d.to}` : kind === 'SALARY_STEP' ? (d.from ? write.day(d.from) : '–') : d.from}{d.track && <Typography variant="body2" color="text.secondary" sx={{ fontSize: 12.5 }}>{words.value('PromotionTrack', d.track)}</Typography>}</> },
            { label: t('career.state'), render: d => <Verdict of={d.ready} words="ready" /> },
            { label: t('career.open_criteria'), render: d => { const left = d.criteria.filter(c => c.met !== true); return <Button size="small" aria-haspopup="dialog" sx={{ textAlign: 'left', justifyContent: 'flex-start' }} onClick={() => setOpen(d)}>{left.length ? left.map(c => words.value('CriterionCode', c.code)).join(', ') : t('career.all_met')}</Button>; } },
          ]} />
          {data.totalCount > PAGE && <Box sx={{ display: 'flex', justifyContent: 'center', p: 1 }}><Pagination count={Math.ceil(data.totalCount / PAGE)} page={page} onChange={(_, to) => go({ page: String(to) })} size="small" /></Box>}
        </Section>
      </>}
      {open && (
        <Dialog open onClose={() => setOpen(undefined)} fullWidth maxWidth="md" aria-labelledby="criteria-title">
          <DialogTitle id="criteria-title">{fullName(open.employee!)}</DialogTitle>
          <DialogContent sx={{ px: { xs: 0, sm: 2 } }}><Criteria of={open.criteria} /></DialogContent>
          <DialogActions><Button onClick={() => setOpen(undefined)}>{t('ra.action.close')}</Button></DialogActions>
        </Dialog>
      )}
    </>
  );
}
