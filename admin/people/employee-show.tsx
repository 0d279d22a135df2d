import EditIcon from '@mui/icons-material/EditOutlined';
import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import ShowIcon from '@mui/icons-material/VisibilityOutlined';
import { Avatar, Box, Button, IconButton, Link as MuiLink, Paper, Skeleton, Tooltip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { RecordContextProvider, useDataProvider, useGetRecordId, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { EmployeePage, type EmployeePageData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault, Missing } from '../kernel/Faults.tsx';
import { fullName, writeEmployeeNumber } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { RecordTabs } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { PageHeader, Section, ToneChip } from '../kernel/Page.tsx';
import { Timeline } from '../kernel/Timeline.tsx';
import { colours, toneOf } from '../kernel/theme.ts';
import { EnumChip, Facts, RecordLink } from '../kernel/Value.tsx';
import { Development } from '../planning/employee-development.tsx';
import { AddButton } from './add-button.tsx';
import { Competencies, Evidence } from './employee-competency.tsx';
import { Learning } from './employee-learning.tsx';
import { useReach } from './reach.ts';
import { DataGrid } from './table.tsx';

const MyPart = lazy(() => import('../planning/my-part.tsx')), Career = lazy(() => import('../career/employee-career.tsx').then(m => ({ default: m.Career }))), PersonAsOf = lazy(() => import('./employee-as-of.tsx').then(m => ({ default: m.PersonAsOf })));
const later = (part: ReactNode) => <Suspense fallback={<Skeleton variant="rounded" height={180} />}>{part}</Suspense>;

export type Person = NonNullable<EmployeePageData['employee']>;

/** Everything about one employee, in one request; the audit trail, for those who may read it, when its tab is opened. */
export default function EmployeeShow() {
  const id = String(useGetRecordId()), t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), reach = useReach(), may = useMay('Employee');
  const { data, error, refetch, isPending } = useQuery({ queryKey: ['employeePage', id], queryFn: () => graph.query(EmployeePage, { id }).then(d => d.employee) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (isPending) return <><Skeleton variant="text" width={320} height={44} /><Skeleton variant="rounded" height={160} sx={{ mb: 2 }} /><Skeleton variant="rounded" height={320} /></>;
  if (!data) return <Missing />;
  const crumbs = [{ label: t('areas.people') }, { label: words.noun('Employee', 2), to: '/Employee' }];
  return (
    <RecordContextProvider value={data as unknown as Row}>
      <PageHeader title={fullName(data)} crumbs={crumbs} chip={<><EnumChip type="LegalStanding" value={data.standing} /><ToneChip tone="calm" label={words.value('EmploymentStatus', data.status)} /></>}
        actions={may.update && reach.keepsPeople && <Button variant="outlined" startIcon={<EditIcon />} component={Link} to={`/Employee/${data.id}`}>{t('ra.action.edit')}</Button>} />
      <Head person={data} />
      <RecordTabs tabs={[
        { name: 'profile', label: 'person.profile', content: <Profile person={data} seesPrivate={reach.keepsPeople || reach.self === data.id} /> },
        { name: 'competency', label: 'person.competency', content: <Competencies person={data} /> },
        { name: 'learning', label: 'person.learning', content: <Learning person={data} /> },
        { name: 'development', label: 'planning.person', content: <Development id={data.id} /> },
        { name: 'mission', label: 'strategy.tab', content: later(<MyPart id={data.id} />) },
        { name: 'career', label: 'career.person', content: later(<Career id={data.id} />) },
        { name: 'assignments', label: 'person.assignments', content: <Assignments person={data} /> },
        { name: 'as-of', label: 'asOf.tab', content: later(<PersonAsOf id={data.id} />) },
        { name: 'evidence', label: 'person.evidence', content: <Evidence person={data} /> },
        { name: 'history', label: 'timeline.title', content: <Timeline />, hidden: !reach.me?.reads.includes('AuditEntry') },
      ]} />
    </RecordContextProvider>
  );
}

const initials = (name: string) => { const words = name.split(/\s+/).filter(Boolean); return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase(); };

/** Who it is and where they stand, at a glance. */
function Head({ person }: { person: Person }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), { learningHours: { hours, floor, ceiling, year }, jobPersonMatch: match } = person, gaps = person.gaps.filter(g => g.gap > 0).length;
  const today = new Date().toLocaleDateString('sv-SE'), acting = person.assignments.nodes.filter(a => a.kind !== 'DEFINITIVE' && a.validFrom <= today && (!a.validUntil || a.validUntil >= today));
  const facts: [string, ReactNode][] = [
    [words.field('Employee', 'employeeNumber'), <Box component="span" key="n" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{writeEmployeeNumber(person.employeeNumber)}</Box>],
    [words.field('Employee', 'position'), <RecordLink key="p" noun="Position" record={person.position} />], [words.field('Employee', 'unit'), <RecordLink key="u" noun="Unit" record={person.unit} />],
    [words.field('Employee', 'rank'), person.rank ? (person.rank.name === person.rank.code ? person.rank.code : `${person.rank.name} (${person.rank.code})`) : '–'], [words.field('Employee', 'supervisor'), <RecordLink key="s" noun="Employee" record={person.supervisor} />],
    ...(person.reports.totalCount ? [[t('person.reports'), <MuiLink key="r" component={Link} to={`/Employee?filter=${encodeURIComponent(JSON.stringify({ supervisor: person.id }))}`}>{t('person.people', { smart_count: person.reports.totalCount })}</MuiLink>] as [string, ReactNode]] : []),
  ];
  return (
    <Paper variant="outlined" component="section" aria-label={t('person.head')} sx={{ mb: 2 }}>
      <Box sx={{ p: 2, display: 'flex', gap: 2, alignItems: 'flex-start', minWidth: 0 }}>
        <Avatar aria-hidden sx={{ width: { xs: 48, sm: 64 }, height: { xs: 48, sm: 64 }, bgcolor: colours.brandSoft, color: colours.brandDark, fontWeight: 700, fontSize: { xs: 18, sm: 23 } }}>{initials(person.name)}</Avatar>
        <Box component="dl" sx={{ m: 0, flex: 1, minWidth: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))', md: 'repeat(3, minmax(0, 1fr))' }, gap: 1.25, columnGap: 2.5 }}>
          {acting.length > 0 && <Box sx={{ gridColumn: '1 / -1' }}><Box component="dt" sx={{ fontSize: 12.5, color: 'text.secondary' }}>{t('person.stands_in')}</Box><Box component="dd" sx={{ m: 0, display: 'flex', gap: 1, flexWrap: 'wrap' }}>{acting.map(a => <ToneChip key={a.id} tone="care" label={`${words.value('AssignmentKind', a.kind)} ${a.position?.name ?? ''} · ${a.unit?.name ?? ''}${a.validUntil ? ` · ${t('person.until', { day: write.day(a.validUntil) })}` : ''}`} />)}</Box></Box>}
          {facts.map(([term, value]) => <Box key={term} sx={{ minWidth: 0 }}><Box component="dt" sx={{ fontSize: 12.5, color: 'text.secondary' }}>{term}</Box><Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', lineHeight: 1.35 }}>{value}</Box></Box>)}
        </Box>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', borderTop: `1px solid ${colours.line}` }}>
        <Figure tab="competency" label={t('person.match')} big={match ? `${write.number(match.percent, { maximumFractionDigits: 1 })}%` : '–'} small={match ? <ToneChip tone={toneOf(match.category)} label={words.value('MatchCategory', match.category)} /> : t('person.unassessed')} />
        <Figure tab="competency" label={t('person.gaps')} big={String(gaps)} small={t('person.of_demands', { smart_count: person.gaps.length })} />
        <Figure tab="learning" label={t('person.hours', { year })} big={`${hours}${(floor ?? ceiling) ? `/${floor ?? ceiling}` : ''}`} small={floor === null ? t('person.ceiling_short') : hours >= floor ? <ToneChip tone="good" label={t('person.reached')} /> : <ToneChip tone="care" label={t('person.missing', { hours: floor - hours })} />} />
      </Box>
    </Paper>
  );
}

function Figure({ tab, label, big, small }: { tab: string; label: string; big: string; small: ReactNode }) {
  const [search] = useSearchParams(), to = new URLSearchParams(search);
  to.set('tab', tab);
  return (
    <MuiLink component={Link} to={{ search: to.toString() }} replace underline="none" sx={{ color: 'text.primary', px: { xs: 1.25, sm: 2 }, py: 1.25, minWidth: 0, '&:not(:first-of-type)': { borderLeft: `1px solid ${colours.line}` }, '&:hover': { bgcolor: '#F5F8FC' } }}>
      <Typography component="span" sx={{ display: 'block', fontSize: 12.5, color: 'text.secondary', lineHeight: 1.3 }}>{label}</Typography>
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25 }}>
        <Typography component="span" sx={{ fontSize: { xs: 20, sm: 25 }, fontWeight: 700, lineHeight: 1.3, letterSpacing: '-.02em', fontVariantNumeric: 'tabular-nums' }}>{big}</Typography>
        <Box component="span" sx={{ fontSize: 12.5, color: 'text.secondary', minWidth: 0, '& .MuiChip-root': { height: 'auto', minHeight: 22, maxWidth: '100%' }, '& .MuiChip-label': { whiteSpace: 'normal', px: { xs: 0.75, sm: 1 }, lineHeight: 1.25, py: '2px' } }}>{small}</Box>
      </Box>
    </MuiLink>
  );
}

function Profile({ person, seesPrivate }: { person: Person; seesPrivate: boolean }) {
  const hidden = (source: 'nationalId' | 'phone') => ({ source, render: () => <Private value={person[source]} label={source} sees={seesPrivate} /> });
  return (
    <Section>
      <Facts noun="Employee" of={['birthPlace', 'birthDate', 'sex', 'education', 'appointedOn', 'rankSince', hidden('nationalId'), hidden('phone'), 'email', { source: 'unitAbove', label: 'resources.Unit.fields.parent', render: () => <RecordLink noun="Unit" record={person.unit?.parent} /> }, { source: 'position.positionClass', label: 'resources.Position.fields.positionClass', render: () => person.position?.positionClass ?? '–' }, 'importedAt']} />
    </Section>
  );
}

/** Personal data stays covered until somebody who may see it asks for it (UU 27/2022). */
function Private({ value, label, sees }: { value: string | null; label: string; sees: boolean }) {
  const t = useTranslate(), words = useWords(), [open, setOpen] = useState(false), name = words.field('Employee', label);
  if (!sees) return <Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}>{t('person.withheld')}</Box>;
  if (!value) return <>–</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontVariantNumeric: 'tabular-nums' }}>
      <span>{open ? value : <><span aria-hidden>{'•'.repeat(Math.max(4, value.length - 4))}{value.slice(-4)}</span><Box component="span" sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' }}>{t('person.covered')}</Box></>}</span>
      <Tooltip title={t(open ? 'person.cover' : 'person.uncover')}><IconButton size="small" onClick={() => setOpen(!open)} aria-label={`${t(open ? 'person.cover' : 'person.uncover')}: ${name}`} aria-pressed={open}>{open ? <HideIcon fontSize="small" /> : <ShowIcon fontSize="small" />}</IconButton></Tooltip>
    </Box>
  );
}

function Assignments({ person }: { person: Person }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), reach = useReach(), may = useMay('Assignment'), f = (source: string) => words.field('Assignment', source);
  return (
    <Section flush title={words.noun('Assignment', 2)} actions={may.create && reach.keepsPeople && <AddButton noun="Assignment" label={t('person.add_assignment')} fields={['kind', 'position', 'unit', 'decreeNumber', 'validFrom', 'validUntil']} defaults={{ employee: { id: person.id }, kind: 'DEFINITIVE' }} />}>
      <DataGrid rows={person.assignments.nodes} empty={t('person.no_assignments')} columns={[
        { label: f('position'), render: a => <RecordLink noun="Position" record={a.position} /> }, { label: f('unit'), render: a => <RecordLink noun="Unit" record={a.unit} /> }, { label: f('kind'), render: a => (a.kind === 'DEFINITIVE' ? words.value('AssignmentKind', a.kind) : <EnumChip type="AssignmentKind" value={a.kind} />) },
        { label: f('validFrom'), short: true, render: a => write.day(a.validFrom) }, { label: f('validUntil'), short: true, render: a => (a.validUntil ? write.day(a.validUntil) : <ToneChip tone="good" label={t('person.until_now')} />) }, { label: f('decreeNumber'), render: a => a.decreeNumber },
      ]} />
    </Section>
  );
}
