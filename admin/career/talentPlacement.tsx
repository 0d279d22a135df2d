import Icon from '@mui/icons-material/StarOutlineOutlined';
import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { PlacementGrounds } from '../graph/documents.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';

/** What the potential was reckoned from and the law behind the box; while the review is calibrated the committee proposes a change. */
function Grounds() {
  const placement = useRecordContext<Row>(), me = useMe(), t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>();
  const { data } = useQuery({ queryKey: ['placementGrounds', placement?.id, placement?.['version']], queryFn: () => graph.query(PlacementGrounds, { id: String(placement!.id) }).then(d => d.talentPlacement), enabled: !!placement });
  if (!placement || !data) return null;
  const number = (n: number) => write.number(n, { maximumFractionDigits: 2 }), open = data.review.status === 'RATED' && me?.roles.some(({ role }) => ['HR_ADMIN', 'HR_HEAD'].includes(role));
  const said = (word: string) => t(`resources.Rule.words.${word}`, { _: word });
  const found = (factor: string, value: string | null) => (value === null ? t('talent.unknown') : factor === 'QUALIFICATION' ? words.value('Education', value) : factor === 'TRACK_RECORD' ? t(`talent.track.${value}`) : t(`talent.found.${factor}`, { value: number(Number(value)) }));
  return (
    <>
      <Section flush title={t('talent.parts', { score: number(data.potentialScore) })} note={data.potentialParts[0] && t('talent.law', { law: data.potentialParts[0].ruleApplied.instrument, since: write.day(data.potentialParts[0].ruleApplied.validFrom) })}>
        <DataGrid rows={data.potentialParts} keyOf={p => p.factor} empty={t('talent.unknown')} columns={[
          { label: t('talent.factor'), render: p => words.value('PotentialFactor', p.factor) }, { label: t('talent.found_label'), render: p => found(p.factor, p.found) }, { label: t('talent.score'), align: 'right', render: p => number(p.score) },
          { label: t('talent.weight'), align: 'right', render: p => number(p.weight) }, { label: t('talent.points'), align: 'right', render: p => number(p.points) }]} />
      </Section>
      <Section title={t('talent.rules')}>
        {data.rulesApplied.map(r => <Typography key={r.code} variant="body2" sx={{ mb: 0.5 }}>{t(`talent.rule.${r.code}`, { key: r.key.split('|').map(said).join(' × '), value: r.value ?? '', text: said(r.text ?? '') })} <Typography component="span" variant="body2" color="text.secondary">({r.instrument}, {write.day(r.validFrom)})</Typography></Typography>)}
      </Section>
      <Related noun="TalentCalibration" target="placement" rowClick="show" editable={() => false} fields={open ? ['performance', 'potential', { source: 'reason', wide: true }] : undefined} columns={[{ source: 'reason', render: row => row['reason'] }, 'status', 'performance', 'potential', 'proposer']} />
    </>
  );
}

/** Boxes of people: the succession pool of closed reviews first. */
export const talentPlacement: Screens = {
  icon: Icon,
  list: () => <NounList facets={['inPool', 'box', 'performance', 'potential']} narrow={['unitSubtree', 'review']} defaults={{ inPool: true, closed: true }} sort={{ field: 'box', order: 'DESC' }} note="talent.pool_note" columns={[
    { source: 'employee', sort: false, render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'box', 'performance', 'potential', 'potentialScore', { source: 'review', sort: false }, { source: 'recommendation', sort: false, hidden: true }]} />,
  show: () => (
    <NounShow title={row => fullName(row['employee'])} note={row => row['review'].name} timeline={false} facts={['box', 'performance', 'potential', 'predicate', 'potentialScore', 'inPool', 'employee', 'position?', 'unit?', 'review', { source: 'recommendation', wide: true }]}><Grounds /></NounShow>
  ),
};

/** A change of a box two people make. */
export const talentCalibration: Screens = {
  icon: Icon, menu: false,
  show: () => <NounShow title={row => fullName(row['employee'])} note={row => row['placement'].review.name} facts={['fromPerformance', 'performance', 'fromPotential', 'potential', 'placement.review', 'proposer?', { source: 'reason', wide: true }]} />,
};
