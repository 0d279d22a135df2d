import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles, Link, MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { PlanMonth, type PlanMonthData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName, officeToday } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';

type Month = NonNullable<PlanMonthData['performancePlan']>;
type Report = Month['progressReports']['nodes'][number];

const monthOf = (day: string) => day.slice(0, 7);
/** The months of a plan that have begun, the latest first. */
function monthsOf(from: string, until: string): string[] {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: Math.max(0, count(until) - count(from) + 1) }, (_, i) => count(until) - i).map(n => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
}
const lastDayOf = (month: string) => { const [year, m] = month.split('-').map(Number) as [number, number]; return new Date(Date.UTC(year, m, 0)).toISOString().slice(0, 10); };
const alone = { '@media print': { 'body *': { visibility: 'hidden' }, '[data-paper], [data-paper] *': { visibility: 'visible' }, '[data-paper]': { position: 'absolute', inset: 0 } } } as const;
const onPaper = { display: 'none', '@media print': { display: 'block' } } as const;

/** Results with indicators, feedback, and all reports until a day, page after page: where an indicator stood before may have been said long ago. */
async function monthOfPlan(graph: Graph, id: string, until: string): Promise<Month | null> {
  const { performancePlan: plan } = await graph.query(PlanMonth, { id, until, page: 1 });
  for (let page = 2; plan && plan.progressReports.nodes.length < plan.progressReports.totalCount; page++) {
    const more = (await graph.query(PlanMonth, { id, until, page })).performancePlan?.progressReports.nodes ?? [];
    if (!more.length) break;
    plan.progressReports.nodes = [...plan.progressReports.nodes, ...more];
  }
  return plan;
}

/** What proves a report. */
function Proof({ of }: { of: Report[] }) {
  const files = of.flatMap(r => r.evidenceFiles.map(file => ({ ...file, href: `/evidence/${r.id}/${file.id}` }))), links = of.flatMap(r => (r.evidenceUrl ? [{ id: r.id, fileName: new URL(r.evidenceUrl).host, href: r.evidenceUrl }] : []));
  return <>{[...files, ...links].map(({ id, fileName, href }) => <Box key={id} sx={{ overflowWrap: 'anywhere', minWidth: { sm: 120 } }}><Link href={href} target="_blank" rel="noopener noreferrer">{fileName}</Link></Box>)}</>;
}

/** The monthly report (laporan kinerja bulanan): what was done in a month towards every indicator, where that leaves it, and what the leaders said. It is put together from the reports of progress, never typed twice. */
export function MonthlyReport() {
  const plan = useRecordContext<Row>(), graph = useDataProvider<Graph>(), t = useTranslate(), words = useWords(), write = useWriting();
  const today = officeToday(), months = plan ? monthsOf(plan['startsOn'], plan['endsOn'] < today ? plan['endsOn'] : today) : [], [chosen, setChosen] = useState<string>(), [printing, setPrinting] = useState(false), month = chosen ?? months[0];
  const { data } = useQuery({ queryKey: ['planMonth', plan?.id, month], queryFn: () => monthOfPlan(graph, String(plan!.id), lastDayOf(month!)), enabled: !!plan && !!month });
  useEffect(() => { if (printing) { window.print(); setPrinting(false); } }, [printing]);
  if (!plan || !month) return null;
  if (!data) return <Skeleton variant="rounded" height={180} />;
  const reports = data.progressReports.nodes, said = data.feedbackNotes.nodes.filter(n => monthOf(n.givenOn) === month), inMonth = (r: Report) => monthOf(r.reportedOn) === month, general = reports.filter(r => inMonth(r) && !r.indicator);
  const rows = data.results.nodes.flatMap(result => result.indicators.nodes.map(indicator => {
    const on = reports.filter(r => r.indicator?.id === indicator.id), reached = (of: Report[]) => of.find(r => r.realisation !== null)?.realisation ?? null;
    return { id: indicator.id, result: result.statement, indicator, done: on.filter(inMonth), before: reached(on.filter(r => !inMonth(r))), now: reached(on) };
  }));
  const amount = (value: number | null) => (value === null ? '–' : write.number(value)), monthName = (m: string) => new Intl.DateTimeFormat(write.locale === 'en' ? 'en-GB' : 'id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${m}-01T00:00:00Z`));
  return (
    <Box data-paper>
      {printing && <GlobalStyles styles={alone} />}
      <Typography variant="h1" component="p" sx={onPaper}>{`${fullName(plan['employee'])} · ${monthName(month)}`}</Typography>
      <Section flush title={t('performance.month')} note={t('performance.month_note')} actions={(
        <Box sx={{ display: 'flex', gap: 1, '@media print': { display: 'none' } }}>
          <TextField select size="small" label={t('performance.month_of')} value={month} onChange={event => setChosen(event.target.value)} sx={{ width: 180, m: 0, '& .MuiInputBase-root': { minWidth: 0, width: '100%' } }}>{months.map(m => <MenuItem key={m} value={m}>{monthName(m)}</MenuItem>)}</TextField>
          <Button startIcon={<PrintIcon />} onClick={() => setPrinting(true)}>{t('performance.print')}</Button>
        </Box>
      )}>
        <DataGrid rows={rows} empty={t('performance.no_results')} columns={[
          { label: words.field('ResultIndicator', 'statement'), render: r => <TwoLines top={r.indicator.statement} bottom={r.result} /> },
          { label: words.field('ResultIndicator', 'target'), align: 'right', short: true, render: r => [r.indicator.target === null ? null : write.number(r.indicator.target), r.indicator.unit].filter(Boolean).join(' ') || '–' },
          { label: t('performance.before'), align: 'right', short: true, render: r => amount(r.before) },
          { label: t('performance.by_end'), align: 'right', short: true, render: r => amount(r.now) },
          { label: words.field('ProgressReport', 'text'), render: r => (r.done.length ? r.done.map(report => <Box key={report.id} sx={{ minWidth: { sm: 220 } }}>{`${write.day(report.reportedOn)}: ${report.text}`}</Box>) : '–') },
          { label: words.field('ProgressReport', 'evidenceFiles'), render: r => (r.done.some(x => x.evidenceFiles.length || x.evidenceUrl) ? <Proof of={r.done} /> : '–') },
        ]} />
        {[...general.map(r => ({ id: r.id, who: write.day(r.reportedOn), text: r.text })), ...said.map(n => ({ id: n.id, who: `${write.day(n.givenOn)}, ${n.authorName}`, text: n.message ?? t('performance.withheld') }))].map(({ id, who, text }) => <Box key={id} sx={{ px: 2, py: 1, fontSize: 13.5 }}><b>{who}</b>: {text}</Box>)}
      </Section>
    </Box>
  );
}
