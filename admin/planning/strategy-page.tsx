import { Box, Link as MuiLink, MenuItem, Skeleton, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { StrategyTree, type StrategyTreeData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Nothing, PageHeader, Section } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import { Rupiah } from './rupiah.tsx';

type Activity = StrategyTreeData['activities']['nodes'][number];
const budgetOf = (of: readonly Activity[]) => of.reduce((sum, a) => sum + a.budget, 0);

/** From the vision of the city down to the activities of a year: target, budget, what was achieved, and how many people carry it. */
export default function StrategyPage() {
  const t = useTranslate(), words = useWords(), graph = useDataProvider<Graph>(), now = new Date().getFullYear(), [year, choose] = useState(now);
  const { data, error, refetch } = useQuery({ queryKey: ['strategy', year], queryFn: () => graph.query(StrategyTree, { year }) });
  if (error) return <Fault error={error} onRetry={() => void refetch()} />;
  const plan = data?.regionalDevelopmentPlans.nodes[0];
  return (
    <>
      <PageHeader title={t('menu.strategy')} crumbs={[{ label: t('areas.strategy') }]} note={plan && `${plan.title} · ${plan.instrument}`}
        actions={<TextField select size="small" label={words.field('WorkPlan', 'year')} value={year} onChange={event => choose(Number(event.target.value))} sx={{ minWidth: 110 }}>{[now - 1, now, now + 1].map(y => <MenuItem key={y} value={y}>{y}</MenuItem>)}</TextField>} />
      {!data ? <Skeleton variant="rounded" height={420} /> : !plan ? <Section><Nothing title={t('strategy.no_plan')} hint={t('resources.RegionalDevelopmentPlan.empty')} /></Section> : (
        <>
          <Section title={words.field('RegionalDevelopmentPlan', 'vision')} note={t('strategy.carried', { people: plan.carriers.people, planned: plan.carriers.planned })}>
            <Typography sx={{ fontSize: 17, fontWeight: 600 }}>{plan.vision}</Typography>
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>{t('strategy.budget_of', { year })}: <Rupiah amount={budgetOf(data.activities.nodes)} /></Typography>
          </Section>
          {data.missions.nodes.filter(m => m.plan.id === plan.id).map(mission => <MissionCard key={mission.id} mission={mission} data={data} />)}
        </>
      )}
    </>
  );
}

function MissionCard({ mission, data }: { mission: StrategyTreeData['missions']['nodes'][number]; data: StrategyTreeData }) {
  const t = useTranslate(), write = useWriting();
  const objectives = data.objectives.nodes.filter(o => o.mission.id === mission.id), programmes = data.programmes.nodes, under = (programme: string) => data.activities.nodes.filter(a => a.programme.id === programme);
  const measured = (of: { indicator: string; target: number; measure: string; unit: { name: string } | null }) => `${of.indicator}: ${write.number(of.target)} ${of.measure}${of.unit ? ` · ${of.unit.name}` : ''}`;
  return (
    <Section title={<MuiLink component={Link} to={`/Mission/${mission.id}/show`} color="inherit">{t('strategy.mission_n', { n: mission.number })}: {mission.statement}</MuiLink>} note={t('strategy.people', { smart_count: mission.carriers.people })}>
      {!objectives.length && <Typography variant="body2" color="text.secondary">{t('strategy.no_objectives')}</Typography>}
      <Tree>{objectives.map(o => {
        const mine = programmes.filter(p => p.objective.id === o.id);
        return (
          <Leaf key={o.id} to={`/Objective/${o.id}/show`} top={`${o.code} ${o.statement}`} bottom={measured(o)} end={t('strategy.people', { smart_count: o.carriers.people })}>
            {mine.length > 0 && <Tree>{mine.map(p => (
              <Leaf key={p.id} to={`/Programme/${p.id}/show`} top={`${p.code} ${p.name}`} bottom={measured(p)} end={under(p.id).length ? <Rupiah amount={budgetOf(under(p.id))} /> : '–'}>
                {under(p.id).length > 0 && <Tree>{under(p.id).map(a => (
                  <Leaf key={a.id} to={`/Activity/${a.id}/show`} top={a.name} bottom={<>{write.number(a.target)} {a.measure} · <Rupiah amount={a.budget} /> · {t('strategy.people', { smart_count: a.carriers.people })}{a.unit && ` · ${a.unit.name}`}</>} end={<Attained of={a} />} />
                ))}</Tree>}
              </Leaf>
            ))}</Tree>}
          </Leaf>
        );
      })}</Tree>
    </Section>
  );
}

const Tree = ({ children }: { children: ReactNode }) => <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: { xs: 1.25, sm: 2.5 }, borderLeft: `2px solid ${colours.line}`, 'section > div > &': { pl: 0, borderLeft: 0 } }}>{children}</Box>;
const Leaf = ({ to, top, bottom, end, children }: { to: string; top: string; bottom: ReactNode; end: ReactNode; children?: ReactNode }) => (
  <Box component="li" sx={{ py: 0.75 }}>
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}><MuiLink component={Link} to={to} sx={{ fontWeight: 600, fontSize: 14, overflowWrap: 'anywhere' }}>{top}</MuiLink><Typography variant="body2" color="text.secondary" component="div">{bottom}</Typography></Box>
      <Box sx={{ fontSize: 13, color: 'text.secondary', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{end}</Box>
    </Box>
    {children && <Box sx={{ mt: 0.5 }}>{children}</Box>}
  </Box>
);

function Attained({ of: { attainment, name } }: { of: Activity }) {
  const write = useWriting(), t = useTranslate();
  if (attainment === null) return <>{t('strategy.not_yet')}</>;
  return <Box role="img" aria-label={`${name}: ${write.number(attainment)}%`} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}><Box sx={{ width: 64, height: 8, bgcolor: '#E3E9F1', borderRadius: 4, overflow: 'hidden' }}><Box sx={{ width: `${Math.max(0, Math.min(100, attainment))}%`, height: '100%', bgcolor: colours.brand }} /></Box>{write.number(attainment, { maximumFractionDigits: 0 })}%</Box>;
}
