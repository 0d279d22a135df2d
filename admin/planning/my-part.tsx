import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { MyPart, type MyPartData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { Nothing, Section } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';

type Line = NonNullable<MyPartData['employee']>['lineOfSight'][number];

/** The person’s part in the mission of the city: each planned result, step by step up to the vision. */
export default function Part({ id }: { id: string }) {
  const t = useTranslate(), graph = useDataProvider<Graph>();
  const { data } = useQuery({ queryKey: ['myPart', id], queryFn: () => graph.query(MyPart, { id }).then(d => d.employee?.lineOfSight ?? []) });
  if (!data) return <Skeleton variant="rounded" height={180} />;
  return (
    <Section title={t('strategy.my_part')} note={data.find(l => l.plan)?.plan?.vision}>
      {!data.length ? <Nothing title={t('strategy.no_part')} hint={t('strategy.no_part_hint')} /> : <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>{data.map(line => <Way key={line.id} line={line} />)}</Box>}
    </Section>
  );
}

function Way({ line }: { line: Line }) {
  const t = useTranslate(), words = useWords(), write = useWriting();
  const steps: [noun: string, id: string | undefined, text: string | undefined, more?: string][] = [
    ['PlannedResult', undefined, line.through?.statement, t('strategy.leaders')], ['Activity', line.activity?.id, line.activity?.name, line.activity?.attainment == null ? undefined : t('strategy.reached', { percent: write.number(line.activity.attainment) })],
    ['Programme', line.programme?.id, line.programme?.name], ['Objective', line.objective?.id, line.objective?.statement], ['Mission', line.mission?.id, line.mission ? `${line.mission.number}. ${line.mission.statement}` : undefined],
  ];
  return (
    <Box component="li">
      <Typography sx={{ fontWeight: 600 }}>{line.statement}</Typography>
      {!line.mission ? <Typography variant="body2" color="text.secondary">{t('strategy.untied')}</Typography> : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 0.5, pl: 2, borderLeft: `2px solid ${colours.brandSoft}` }}>
          {steps.filter(([, , text]) => text).map(([noun, id, text, more]) => <Box component="li" key={noun} sx={{ fontSize: 13.5, py: 0.3 }}><Box component="span" sx={{ color: 'text.secondary' }}>{words.noun(noun)}{noun === 'PlannedResult' && ` (${more})`}: </Box>{id ? <MuiLink component={Link} to={`/${noun}/${id}/show`}>{text}</MuiLink> : text}{more && noun !== 'PlannedResult' && <Box component="span" sx={{ color: 'text.secondary' }}> · {more}</Box>}</Box>)}
        </Box>
      )}
    </Box>
  );
}
