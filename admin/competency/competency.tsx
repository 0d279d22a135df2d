import Icon from '@mui/icons-material/PsychologyOutlined';
import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { CompetencyLevels } from '../graph/documents.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Nothing, Section } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { colours } from '../kernel/theme.ts';

/** The ladder of a competency: what each level means and how one sees it. */
function Levels() {
  const record = useRecordContext<Row>(), graph = useDataProvider<Graph>(), t = useTranslate();
  const { data, isPending } = useQuery({ queryKey: ['levels', record?.id], queryFn: () => graph.query(CompetencyLevels, { id: record!.id }), enabled: !!record });
  if (isPending) return <Skeleton variant="rounded" height={240} />;
  const levels = data?.competency?.levels ?? [];
  return (
    <Section title={t('resources.Competency.levels')}>
      {!levels.length && <Nothing title={t('resources.Competency.no_levels')} />}
      {levels.map(({ level, description, indicators }) => (
        <Box key={level} sx={{ display: 'grid', gridTemplateColumns: '44px minmax(0, 1fr)', gap: 1.5, py: 1.5, '& + &': { borderTop: `1px solid ${colours.line}` } }}>
          <Box role="img" aria-label={t('resources.Competency.level', { level })} sx={{ width: 40, height: 40, borderRadius: '10px', display: 'grid', placeItems: 'center', fontWeight: 700, fontSize: 18, bgcolor: colours.brandSoft, color: colours.brandDark }}>{level}</Box>
          <Box><Typography sx={{ fontWeight: 600 }}>{description}</Typography><Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25, color: 'text.secondary', '& li': { mb: 0.25 } }}>{indicators.map(text => <li key={text}>{text}</li>)}</Box></Box>
        </Box>
      ))}
    </Section>
  );
}

export const competency: Screens = {
  icon: Icon,
  list: () => <NounList facets={['kind', 'framework', 'affair']} columns={[{ source: 'name', render: row => <TwoLines strong top={row['name']} bottom={row['code']} /> }, 'kind', 'affair', { source: 'framework', hidden: true }, { source: 'code', hidden: true }, { source: 'definition', hidden: true }]} sort={{ field: 'code', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['code', 'kind', 'framework', 'affair?', { source: 'definition', wide: true }]} timeline={false} tabs={[
      { name: 'levels', label: 'resources.Competency.levels', content: <Levels /> },
      { name: 'standards', label: 'resources.Competency.standards', content: <Related noun="PositionStandard" target="competency" columns={['position', 'requiredLevel', 'importance', 'weight']} rowClick={false} title="resources.Competency.standards" /> },
      { name: 'trainings', label: 'resources.Competency.trainings', content: <Related noun="TrainingOutcome" target="competency" columns={['training', 'level']} rowClick={false} title="resources.Competency.trainings" /> },
    ]} />
  ),
};
