import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LevelTrack, Radar } from '../competency/levels.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { colours, toneOf } from '../kernel/theme.ts';
import { EnumChip, RecordLink } from '../kernel/Value.tsx';
import { AddButton } from './add-button.tsx';
import type { Person } from './employee-show.tsx';
import { useReach } from './reach.ts';
import { DataGrid } from './table.tsx';

/** More axes than this no eye can tell apart; the table says it all anyway. */
const MOST_AXES = 14;
const today = () => new Date().toLocaleDateString('sv-SE');

/** What the position demands against what is held, and the job person match that comes of it. */
export function Competencies({ person }: { person: Person }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), reach = useReach(), may = useMay('Assessment'), { gaps } = person, radar = gaps.length > 2 && gaps.length <= MOST_AXES;
  const level = (n: number) => <span>{n} <Box component="span" sx={{ color: 'text.secondary', fontSize: 12.5 }}>{t(`gaps.levels.${n}`)}</Box></span>;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 1fr) 340px' }, gap: 2, alignItems: 'start' }}>
      <Section flush title={t('person.demands')} note={person.position ? t('person.demands_note', { position: person.position.name }) : undefined}
        actions={may.create && reach.keepsPeople && <AddButton noun="Assessment" label={t('person.add_assessment')} fields={['competency', 'level', 'method', 'purpose', 'assessedOn', 'validUntil', 'assessor', 'note']} defaults={{ employee: { id: person.id }, purpose: 'MAPPING', assessedOn: today() }} />}>
        <DataGrid rows={gaps} keyOf={g => g.competency.id} empty={t('person.no_demands')} hint={t(person.position ? 'person.no_demands_hint' : 'person.no_position')} columns={[
          { label: words.noun('Competency'), render: (g, i) => <Box sx={{ display: 'flex', gap: 1 }}><Box component="span" sx={{ color: 'text.secondary', minWidth: 18, fontVariantNumeric: 'tabular-nums', fontWeight: 400 }}>{i + 1}</Box><Box><RecordLink noun="Competency" record={g.competency} /><Box sx={{ color: 'text.secondary', fontSize: 12.5, fontWeight: 400 }}>{words.value('CompetencyKind', g.competency.kind)} · {words.value('Importance', g.importance)}</Box></Box></Box> },
          { label: t('gaps.required'), short: true, wideOnly: true, render: g => level(g.requiredLevel) }, { label: t('gaps.held'), short: true, wideOnly: true, render: g => level(g.heldLevel) },
          { label: t('gaps.levels_of'), phoneOnly: true, render: g => t('gaps.of', { held: g.heldLevel, required: g.requiredLevel }) },
          { label: t('gaps.gap'), render: g => <Box sx={{ whiteSpace: 'nowrap' }}><LevelTrack held={g.heldLevel} required={g.requiredLevel} /> <Box component="span" sx={{ fontWeight: g.gap > 0 ? 700 : 400, fontVariantNumeric: 'tabular-nums' }}>{g.gap > 0 ? `−${g.gap}` : g.gap < 0 ? `+${-g.gap}` : '0'}</Box></Box> },
          { label: t('gaps.state'), render: g => <EnumChip type="GapState" value={g.state} /> }, { label: words.field('Holding', 'since'), short: true, wideOnly: true, render: g => (g.since ? write.day(g.since) : '–') }, { label: words.field('Holding', 'validUntil'), short: true, render: g => (g.validUntil ? write.day(g.validUntil) : '–') },
        ]} />
      </Section>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))', xl: 'minmax(0, 1fr)' }, columnGap: 2 }}>
        <Match person={person} />
        {radar && (
          <Section title={t('person.radar')}>
            <Radar label={t('person.radar_label', { count: gaps.length })} axes={gaps.map(g => ({ label: g.competency.name, required: g.requiredLevel, held: g.heldLevel }))} />
            <Box sx={{ display: 'flex', gap: 2, justifyContent: 'center', mt: 1, fontSize: 12.5 }} aria-hidden>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}><Box sx={{ width: 18, height: 10, bgcolor: 'rgba(11,78,162,.22)', border: `2px solid ${colours.brand}` }} />{t('gaps.held')}</Box>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}><Box sx={{ width: 18, borderTop: '2px dashed #9A5B00' }} />{t('gaps.required')}</Box>
            </Box>
            <Typography variant="body2" color="text.secondary" sx={{ textAlign: 'center', mt: 0.5, fontSize: 12.5 }}>{t('person.radar_note')}</Typography>
          </Section>
        )}
      </Box>
    </Box>
  );
}

function Match({ person: { jobPersonMatch: match } }: { person: Person }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), best = match?.rulesApplied[0], fair = match?.rulesApplied[1], percent = (n: number) => write.number(n, { maximumFractionDigits: 2 });
  return (
    <Section title={t('person.match_full')}>
      {!match ? <Typography color="text.secondary">{t('person.no_match')}</Typography> : (
        <>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}><Typography component="p" sx={{ fontSize: 34, fontWeight: 700, lineHeight: 1.1, letterSpacing: '-.02em' }}>{percent(match.percent)}%</Typography><ToneChip tone={toneOf(match.category)} label={words.value('MatchCategory', match.category)} /></Box>
          {best && fair && (
            <Box aria-hidden sx={{ position: 'relative', height: 10, borderRadius: 5, mt: 1.5, background: `linear-gradient(90deg, #F3D3CF 0 ${fair.value}%, #FBE3B5 ${fair.value}% ${best.value}%, #C4E5D1 ${best.value}% 100%)` }}>
              <Box sx={{ position: 'absolute', left: `clamp(0px, calc(${match.percent}% - 2px), calc(100% - 4px))`, top: -4, bottom: -4, width: 4, bgcolor: colours.navy, borderRadius: 2 }} />
            </Box>
          )}
          <Typography variant="body2" sx={{ mt: 1.5 }}>{t('person.match_of', { assessed: match.assessed, demanded: match.demanded })}{match.rawPercent !== match.percent && ` ${t('person.match_raw', { percent: percent(match.rawPercent) })}`}</Typography>
          {best && fair && <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>{t('person.match_rule', { best: best.value, fair: fair.value, instrument: [best.instrument, best.article].filter(Boolean).join(' '), since: write.day(best.validFrom) })}</Typography>}
        </>
      )}
    </Section>
  );
}

/** Why the person is held to have their levels. */
export function Evidence({ person: { evidence } }: { person: Person }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), f = (source: string) => words.field('Evidence', source);
  return (
    <Section flush title={words.noun('Evidence', 2)} note={t('person.evidence_note')}>
      <DataGrid rows={evidence.nodes} empty={t('person.no_evidence')} columns={[
        { label: f('competency'), render: e => <RecordLink noun="Competency" record={e.competency} /> }, { label: f('kind'), render: e => <EnumChip type="EvidenceKind" value={e.kind} /> }, { label: f('level'), render: e => `${e.level} ${t(`gaps.levels.${e.level}`)}` },
        { label: f('observedOn'), short: true, render: e => write.day(e.observedOn) }, { label: f('validUntil'), short: true, render: e => (e.validUntil ? write.day(e.validUntil) : t('person.for_good')) }, { label: f('note'), render: e => e.note ?? '–' },
      ]} />
    </Section>
  );
}
