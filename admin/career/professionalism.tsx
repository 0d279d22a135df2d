import { Box, Button, Chip, Link as MuiLink, Pagination, Skeleton, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { Professionalism } from '../graph/documents.ts';
import type { IndexCategory } from '../graph/types.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { PageHeader, Section } from '../kernel/Page.tsx';
import { EnumChip, RecordLink, TwoLines } from '../kernel/Value.tsx';
import { Ring } from '../people/ring.tsx';
import { DataGrid } from '../people/table.tsx';
import { Bar } from './index-card.tsx';

const PAGE = 25;

/** The index of a unit: its mean, how people fall into categories, the units below, and who stands lowest. */
export default function ProfessionalismPage() {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), [search, setSearch] = useSearchParams(), unit = search.get('unit'), category = search.get('category') as IndexCategory | null, page = Number(search.get('page') ?? 1);
  const go = (changes: Record<string, string | undefined>) => setSearch(old => { for (const [name, value] of Object.entries({ page: undefined, ...changes })) if (value) old.set(name, value); else old.delete(name); return old; });
  const { data, error, refetch } = useQuery({ queryKey: ['professionalism', unit, category, page], queryFn: () => graph.query(Professionalism, { unit, category: category && [category], page, perPage: PAGE }).then(d => d.professionalism), placeholderData: keepPreviousData });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton variant="rounded" height={480} />;
  const mean = data.mean ?? 0, up = data.unit?.parent, dimension = (d: string) => words.value('IndexDimension', d), weights = data.rulesApplied.filter(r => r.code === 'IP_WEIGHT'), law = weights[0];
  return (
    <>
      <PageHeader title={t('menu.professionalism')} crumbs={[{ label: t('areas.career') }]} note={t('career.index_note', { unit: data.unit?.name ?? '', people: write.number(data.people), day: write.day(data.on) })} actions={unit && <Button component={Link} to={up ? `/professionalism?unit=${up.id}` : '/professionalism'}>{up ? t('gaps.up', { unit: up.name }) : t('gaps.whole')}</Button>} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
        <Section title={t('career.mean')} actions={data.category && <EnumChip type="IndexCategory" value={data.category} />}>
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
            <Ring share={mean / 100} big={write.number(mean)} small={t('career.of_hundred')} label={t('career.index_label', { score: write.number(mean), category: data.category ? words.value('IndexCategory', data.category) : '–' })} />
            <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 160px' }}>{t('career.weights', { weights: weights.map(w => `${dimension(w.key)} ${w.value}`).join(', '), law: [law?.instrument, law?.article].filter(Boolean).join(' ') })}</Typography>
          </Box>
        </Section>
        <Section title={t('career.categories')}>
          {data.categories.map(c => <Bar key={c.category} label={words.value('IndexCategory', c.category)} value={c.people} most={data.people} text={`${write.number(c.people)} · ${write.number(data.people ? (c.people / data.people) * 100 : 0, { maximumFractionDigits: 1 })}%`} />)}
        </Section>
      </Box>
      {data.units.length > 0 && (
        <Section flush title={t('career.by_unit')} note={t('career.by_unit_note')}>
          <DataGrid rows={data.units} keyOf={u => `${u.unit.id}${u.subtree}`} empty="" columns={[
            { label: words.noun('Unit'), render: u => (u.subtree ? <MuiLink component={Link} to={`/professionalism?unit=${u.unit.id}`}>{u.unit.name}</MuiLink> : `${u.unit.name} (${t('gaps.directly')})`) }, { label: t('career.people'), align: 'right', render: u => write.number(u.people) }, { label: t('career.mean'), align: 'right', render: u => <b>{write.number(u.mean)}</b> },
            { label: dimension('QUALIFICATION'), align: 'right', render: u => write.number(u.qualification), wideOnly: true }, { label: dimension('COMPETENCY'), align: 'right', render: u => write.number(u.competency), wideOnly: true }, { label: dimension('PERFORMANCE'), align: 'right', render: u => write.number(u.performance), wideOnly: true }, { label: dimension('DISCIPLINE'), align: 'right', render: u => write.number(u.discipline), wideOnly: true },
          ]} />
        </Section>
      )}
      <Section flush title={t('career.lowest')} actions={<Box role="group" aria-label={t('career.categories')} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>{data.categories.map(c => <Chip key={c.category} size="small" label={words.value('IndexCategory', c.category)} color={category === c.category ? 'primary' : 'default'} variant={category === c.category ? 'filled' : 'outlined'} aria-pressed={category === c.category} onClick={() => go({ category: category === c.category ? undefined : c.category })} />)}</Box>}>
        <DataGrid rows={data.nodes.filter(n => n.employee)} keyOf={n => n.employee!.id} empty={t('career.nobody')} columns={[
          { label: words.noun('Employee'), render: n => <TwoLines strong top={<RecordLink noun="Employee" record={{ ...n.employee!, title: fullName(n.employee!) }} />} bottom={[n.employee!.position?.name, n.unit?.name].filter(Boolean).join(' · ')} /> },
          { label: t('career.score'), align: 'right', render: n => <b>{write.number(n.score)}</b> }, { label: t('career.category'), render: n => <EnumChip type="IndexCategory" value={n.category} /> },
          { label: dimension('QUALIFICATION'), align: 'right', render: n => write.number(n.qualification) }, { label: dimension('COMPETENCY'), align: 'right', render: n => write.number(n.competency) }, { label: dimension('PERFORMANCE'), align: 'right', render: n => write.number(n.performance) }, { label: dimension('DISCIPLINE'), align: 'right', render: n => write.number(n.discipline) },
        ]} />
        {data.totalCount > PAGE && <Box sx={{ display: 'flex', justifyContent: 'center', p: 1 }}><Pagination count={Math.ceil(data.totalCount / PAGE)} page={page} onChange={(_, to) => go({ page: String(to) })} size="small" /></Box>}
      </Section>
    </>
  );
}
