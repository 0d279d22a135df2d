import { Autocomplete, Paper, Skeleton, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useGetList, useGetOne, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { LeaveFor } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { fullName } from '../kernel/format.ts';
import { useWords } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { PageHeader } from '../kernel/Page.tsx';
import type { Row } from '../kernel/noun.ts';
import { footingOf } from './my-leave.tsx';
import { RequestForm } from './request-form.tsx';

/** The form, for somebody whose rights are looked up first. */
function FormFor({ employee, draft }: { employee: string; draft?: Row }) {
  const graph = useDataProvider<Graph>(), go = useNavigate(), { data, error, refetch } = useQuery({ queryKey: ['leaveFor', employee], queryFn: () => graph.query(LeaveFor, { id: employee, year: new Date().getFullYear() }) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!data?.employee) return <Skeleton variant="rounded" height={320} />;
  const kinds = data.employee.leaveBalances;
  return <RequestForm key={employee} employee={employee} draft={draft} onDone={id => go(`/LeaveRequest/${id}/show`)} rights={{ footing: footingOf(kinds), kinds: kinds.map(b => b.kind).filter(k => k !== 'JOINT'), grounds: data.rules.nodes.map(r => r.key) }} />;
}

/** A new request: for oneself, or by HR for somebody they keep. */
export function RequestCreate() {
  const t = useTranslate(), words = useWords(), me = useMe(), keeps = !!me?.roles.some(({ role }) => role === 'HR_ADMIN'), [search, setSearch] = useState(''), [chosen, choose] = useState<Row | null>(null), own = me?.employee as Row | null | undefined, employee = chosen ?? own;
  const { data = [] } = useGetList<Row>('Employee', { filter: search ? { search } : {}, pagination: { page: 1, perPage: 15 }, sort: { field: 'name', order: 'ASC' } }, { enabled: keeps && search.length > 1, placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader title={t('form.create', { name: words.noun('LeaveRequest') })} crumbs={[{ label: t('areas.leave') }, { label: words.noun('LeaveRequest', 2), to: '/LeaveRequest' }]} note={t('leave.ask_note')} />
      <Paper variant="outlined" sx={{ p: 2 }}>
        {keeps && <Autocomplete<Row> sx={{ mb: 2, maxWidth: 480 }} options={data} value={employee ?? null} onChange={(_, to) => choose(to)} onInputChange={(_, text, why) => why === 'input' && setSearch(text)} getOptionLabel={fullName} getOptionKey={o => o.id} isOptionEqualToValue={(a, b) => a.id === b.id} filterOptions={x => x} renderInput={props => <TextField {...props} required label={t('leave.for_whom')} />} />}
        {employee && <FormFor employee={employee.id} />}
      </Paper>
    </>
  );
}

/** A draft that is changed. */
export function RequestEdit() {
  const t = useTranslate(), words = useWords(), { id } = useParams(), { data, error } = useGetOne<Row>('LeaveRequest', { id: id! });
  if (error) return <Fault error={error} />;
  if (!data) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <PageHeader title={t('leave.edit')} crumbs={[{ label: t('areas.leave') }, { label: words.noun('LeaveRequest', 2), to: '/LeaveRequest' }, { label: data['title'], to: `/LeaveRequest/${data.id}/show` }]} />
      <Paper variant="outlined" sx={{ p: 2 }}><FormFor employee={data['employee'].id} draft={data} /></Paper>
    </>
  );
}
