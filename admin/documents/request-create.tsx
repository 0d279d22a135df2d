import { Autocomplete, Paper, Skeleton, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useGetList, useTranslate } from 'react-admin';
import { DocumentsFor } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { fullName } from '../kernel/format.ts';
import { useWords } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';
import { PageHeader } from '../kernel/Page.tsx';
import { RequestForm } from './request-form.tsx';

/** The form, for somebody whose footing is looked up first. */
function FormFor({ employee }: { employee: string }) {
  const graph = useDataProvider<Graph>(), { data, error, refetch } = useQuery({ queryKey: ['documentsFor', employee], queryFn: () => graph.query(DocumentsFor, { id: employee }) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  return data?.employee ? <RequestForm key={employee} employee={employee} status={data.employee.status} kinds={data.documentKinds.nodes} /> : <Skeleton variant="rounded" height={320} />;
}

/** A new request: for oneself, or by HR for somebody they keep. */
export default function RequestCreate() {
  const t = useTranslate(), words = useWords(), me = useMe(), keeps = !!me?.roles.some(({ role }) => role === 'HR_ADMIN'), [search, setSearch] = useState(''), [chosen, choose] = useState<Row | null>(null), employee = chosen ?? (me?.employee as Row | null | undefined);
  const { data = [] } = useGetList<Row>('Employee', { filter: search ? { search } : {}, pagination: { page: 1, perPage: 15 }, sort: { field: 'name', order: 'ASC' } }, { enabled: keeps && search.length > 1, placeholderData: keepPreviousData });
  return (
    <>
      <PageHeader title={t('form.create', { name: words.noun('DocumentRequest') })} crumbs={[{ label: t('areas.documents') }, { label: words.noun('DocumentRequest', 2), to: '/DocumentRequest' }]} note={t('documents.ask_note')} />
      <Paper variant="outlined" sx={{ p: 2 }}>
        {keeps && <Autocomplete<Row> sx={{ mb: 2, maxWidth: 480 }} options={data} value={employee ?? null} onChange={(_, to) => choose(to)} onInputChange={(_, text, why) => why === 'input' && setSearch(text)} getOptionLabel={fullName} getOptionKey={o => o.id} isOptionEqualToValue={(a, b) => a.id === b.id} filterOptions={x => x} renderInput={props => <TextField {...props} required label={t('documents.for_whom')} />} />}
        {employee && <FormFor employee={employee.id} />}
      </Paper>
    </>
  );
}
