import BackIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Chip, IconButton, Skeleton, TextField, Tooltip, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { LeaveInMonth, type LeaveInMonthData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Nothing, PageHeader, Section, ToneChip } from '../kernel/Page.tsx';
import { colours, tones } from '../kernel/theme.ts';
import { RecordLink } from '../kernel/Value.tsx';

type Leave = LeaveInMonthData['leaveRequests']['nodes'][number];
const two = (n: number) => String(n).padStart(2, '0'), pad = (year: number, month: number) => { const at = new Date(Date.UTC(year, month - 1, 1)); return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}`; };
const granted = (leave: Leave) => leave.status === 'GRANTED' || leave.status === 'RECALLED';
/** The day after the last one away. */
const endOf = ({ endsOn, resumedOn }: Leave) => (resumedOn ? new Date(Date.parse(`${resumedOn}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : endsOn);

/** Who is away in a month, and who asked to be, in the units one sees. */
export default function LeaveCalendar() {
  const t = useTranslate(), write = useWriting(), graph = useDataProvider<Graph>(), phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('md')), [search, setSearch] = useSearchParams(), now = new Date();
  const month = /^\d{4}-\d{2}$/.test(search.get('month') ?? '') ? search.get('month')! : pad(now.getFullYear(), now.getMonth() + 1), unit = search.get('unit'), [y, m] = month.split('-').map(Number) as [number, number], length = new Date(Date.UTC(y, m, 0)).getUTCDate();
  const days = { gte: `${month}-01`, lte: `${month}-${two(length)}` }, go = (changes: Record<string, string | undefined>) => setSearch(old => { for (const [key, value] of Object.entries(changes)) if (value) old.set(key, value); else old.delete(key); return old; });
  const { data, error, refetch } = useQuery({ queryKey: ['leaveInMonth', month, unit], queryFn: () => graph.query(LeaveInMonth, { filter: { during: days, status: ['SUBMITTED', 'CONSIDERED', 'GRANTED', 'RECALLED'], ...(unit && { unitSubtree: unit }) }, days }), placeholderData: keepPreviousData });
  const leaves = data?.leaveRequests.nodes ?? [], units = [...new Map(leaves.flatMap(l => (l.employee.unit ? [[l.employee.unit.id, l.employee.unit.name]] as const : []))).entries()].sort((a, b) => a[1].localeCompare(b[1]));
  const free = new Map([...(data?.holidays.nodes ?? []).map(h => [h.day, h.name] as const), ...(data?.calendarChanges.nodes ?? []).filter(c => c.kind !== 'WORKDAY').map(c => [c.day, c.name] as const)]);
  const people = [...Map.groupBy(leaves, l => l.employee.id).values()].sort((a, b) => a[0]!.employee.name.localeCompare(b[0]!.employee.name)), title = new Intl.DateTimeFormat(write.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(y, m - 1, 1)));
  return (
    <>
      <PageHeader title={t('menu.leaveCalendar')} crumbs={[{ label: t('areas.leave') }]} note={t('leave.calendar_note')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <IconButton aria-label={t('leave.previous')} onClick={() => go({ month: pad(y, m - 1) })}><BackIcon /></IconButton>
        <TextField size="small" fullWidth={false} sx={{ width: 190 }} type="month" label={t('leave.month')} value={month} onChange={event => event.target.value && go({ month: event.target.value })} slotProps={{ inputLabel: { shrink: true } }} />
        <IconButton aria-label={t('leave.next')} onClick={() => go({ month: pad(y, m + 1) })}><NextIcon /></IconButton>
        {unit && <Chip size="small" color="primary" label={t('leave.all_units')} onDelete={() => go({ unit: undefined })} onClick={() => go({ unit: undefined })} />}
        {!unit && units.slice(0, 8).map(([id, name]) => <Chip key={id} size="small" variant="outlined" label={name} onClick={() => go({ unit: id })} sx={{ maxWidth: '100%' }} />)}
      </Box>
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : !data ? <Skeleton variant="rounded" height={360} /> : (
        <Section flush title={title} note={data.leaveRequests.totalCount > leaves.length ? t('leave.shown', { shown: leaves.length, all: data.leaveRequests.totalCount }) : undefined} actions={<><ToneChip tone="good" label={t('leave.granted_state')} /><ToneChip tone="care" label={t('leave.waiting')} /></>}>
          {!people.length ? <Nothing title={t('leave.nobody')} /> : phone ? <AsList of={people} /> : <AsGrid of={people} month={month} length={length} free={free} />}
        </Section>
      )}
    </>
  );
}

function AsList({ of }: { of: Leave[][] }) {
  const words = useWords(), write = useWriting();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {of.map(leaves => (
        <Box component="li" key={leaves[0]!.employee.id} sx={{ px: 2, py: 1.25, borderBottom: `1px solid ${colours.line}` }}>
          <Box sx={{ fontWeight: 600 }}>{fullName(leaves[0]!.employee)}</Box><Typography variant="body2" color="text.secondary">{leaves[0]!.employee.unit?.name}</Typography>
          {leaves.map(l => <Box key={l.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5, fontSize: 13.5 }}><RecordLink noun="LeaveRequest" record={{ ...l, title: words.value('LeaveKind', l.kind) }} /><span>{write.days(l.startsOn, endOf(l) < l.startsOn ? l.startsOn : endOf(l))}</span><ToneChip tone={granted(l) ? 'good' : 'care'} label={words.value('LeaveStatus', l.status)} /></Box>)}
        </Box>
      ))}
    </Box>
  );
}

/** A row a person, a column a day. */
function AsGrid({ of, month, length, free }: { of: Leave[][]; month: string; length: number; free: ReadonlyMap<string, string> }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), days = Array.from({ length }, (_, i) => `${month}-${two(i + 1)}`), off = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || free.has(day);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('menu.leaveCalendar')}>
      <Box component="table" sx={{ borderCollapse: 'collapse', width: '100%', fontSize: 12.5, '& th, & td': { border: `1px solid ${colours.line}`, p: 0, height: 34, textAlign: 'center', minWidth: 24 } }}>
        <thead><tr><Box component="th" scope="col" sx={{ position: 'sticky', left: 0, bgcolor: '#fff', minWidth: '200px !important', textAlign: 'left !important', px: '12px !important' }}>{words.noun('Employee')}</Box>{days.map(day => <Box component="th" scope="col" key={day} title={free.get(day)} sx={{ bgcolor: off(day) ? '#F0F3F8' : undefined, fontWeight: 600, color: free.has(day) ? tones.bad.ink : undefined }}>{Number(day.slice(8))}</Box>)}</tr></thead>
        <tbody>{of.map(leaves => {
          const { employee } = leaves[0]!;
          return (
            <tr key={employee.id}>
              <Box component="th" scope="row" sx={{ position: 'sticky', left: 0, bgcolor: '#fff', textAlign: 'left !important', px: '12px !important', py: '6px !important', fontWeight: 600 }}>{fullName(employee)}<Typography variant="body2" color="text.secondary" sx={{ fontSize: 12, fontWeight: 400 }}>{employee.unit?.name}</Typography></Box>
              {days.map(day => {
                const leave = leaves.find(l => l.startsOn <= day && endOf(l) >= day), first = leave && (day === leave.startsOn || day.endsWith('-01'));
                if (!leave) return <Box component="td" key={day} sx={{ bgcolor: off(day) ? '#F0F3F8' : undefined }} />;
                const tone = tones[granted(leave) ? 'good' : 'care'], about = `${words.value('LeaveKind', leave.kind)}, ${write.days(leave.startsOn, leave.endsOn)}, ${words.value('LeaveStatus', leave.status)}`;
                return <Tooltip key={day} title={about}><Box component="td" sx={{ bgcolor: tone.ground, color: tone.ink, opacity: off(day) ? 0.6 : 1 }}>{first && <Box component="a" href={`#/LeaveRequest/${leave.id}/show`} aria-label={about} sx={{ color: 'inherit', display: 'block', lineHeight: '34px', fontWeight: 700, textDecoration: 'none' }}>{words.value('LeaveKind', leave.kind).split(' ').at(-1)!.charAt(0).toUpperCase()}</Box>}</Box></Tooltip>;
              })}
            </tr>
          );
        })}</tbody>
      </Box>
    </Box>
  );
}
