import { Paper, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { MyLeave } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { Nothing, PageHeader, Section } from '../kernel/Page.tsx';
import { EnumChip, RecordLink } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';
import { AnnualCard, annualOf, AnnualRecord, Kinds } from './balances.tsx';
import { RequestForm } from './request-form.tsx';

const year = () => new Date().getFullYear();
/** By which law somebody is measured: the kinds they have tell. */
export const footingOf = (kinds: readonly { kind: string }[]) => (kinds.some(b => b.kind === 'UNPAID') ? 'PNS' as const : 'PPPK' as const);

/** One's own leave: what is left, a new request, and where one's requests stand. */
export default function MyLeavePage() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), me = useMe(), id = me?.employee?.id, [round, next] = useState(0);
  const { data, error, refetch } = useQuery({ queryKey: ['myLeave', id], queryFn: () => graph.query(MyLeave, { id: id!, year: year(), last: year() - 1, before: year() - 2 }), enabled: !!id, staleTime: 0 }), person = data?.employee, annual = person ? annualOf(person.now) : undefined;
  return (
    <>
      <PageHeader title={t('menu.myLeave')} crumbs={[{ label: t('areas.leave') }]} note={t('leave.mine_note')} />
      {me && !id ? <Paper variant="outlined"><Nothing title={t('leave.no_employee')} /></Paper> : error ? <Fault error={error} onRetry={() => void refetch()} /> : !person ? <Skeleton variant="rounded" height={420} /> : <>
        {annual && <Section><AnnualCard of={annual} /></Section>}
        <Section title={t('leave.ask')} note={t('leave.ask_note')}>
          <RequestForm key={round} employee={person.id} onDone={() => { next(round + 1); void refetch(); }} rights={{ footing: footingOf(person.now), kinds: person.now.map(b => b.kind).filter(k => k !== 'JOINT'), grounds: data.rules.nodes.map(r => r.key) }} />
        </Section>
        <Section flush title={t('leave.my_requests')}>
          <DataGrid rows={person.leaveRequests.nodes} empty={t('leave.no_requests')} columns={[
            { label: words.field('LeaveRequest', 'kind'), render: r => <RecordLink noun="LeaveRequest" record={{ ...r, title: words.value('LeaveKind', r.kind) }} /> }, { label: t('leave.day'), short: true, render: r => write.days(r.startsOn, r.endsOn) },
            { label: t('leave.count'), render: r => t(r.kind === 'ANNUAL' ? 'leave.takes' : 'leave.spans', { smart_count: r.kind === 'ANNUAL' ? r.workingDays : r.calendarDays }) }, { label: words.field('LeaveRequest', 'status'), render: r => <EnumChip type="LeaveStatus" value={r.status} /> },
          ]} />
        </Section>
        <AnnualRecord of={[annual, annualOf(person.last), annualOf(person.before)]} />
        <Kinds of={person.now} />
      </>}
    </>
  );
}
