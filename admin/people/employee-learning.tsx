import { Box, Link as MuiLink, Typography } from '@mui/material';
import { RecordContextProvider, ResourceContextProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { MoveButtons } from '../kernel/MoveButtons.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section } from '../kernel/Page.tsx';
import { colours, tones } from '../kernel/theme.ts';
import { EnumChip, RecordLink } from '../kernel/Value.tsx';
import { AddButton } from './add-button.tsx';
import type { Person } from './employee-show.tsx';
import { useReach } from './reach.ts';
import { Ring } from './ring.tsx';
import { DataGrid } from './table.tsx';

/** JP of the year against what the law asks, where they come from, and the trainings asked for. */
export function Learning({ person }: { person: Person }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), reach = useReach(), { hours, floor, ceiling, year, ruleApplied } = person.learningHours, goal = floor ?? ceiling ?? 0;
  const h = (source: string) => words.field('LearningHoursEntry', source), e = (source: string) => words.field('Enrollment', source), law = [ruleApplied.instrument, ruleApplied.article].filter(Boolean).join(' ');
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '340px minmax(0, 1fr)' }, columnGap: 2, alignItems: 'start' }}>
        <Section title={t('person.hours', { year })}>
          <Box sx={{ display: 'flex', gap: 2.5, alignItems: 'center' }}>
            <Ring share={goal ? hours / goal : 0} big={String(hours)} small={goal ? t('person.of_hours', { hours: goal }) : 'JP'} tone={floor !== null && hours >= floor ? tones.good.ink : colours.brand} label={t('person.hours_label', { hours, goal, year })} />
            <Box><Typography sx={{ fontWeight: 600 }}>{floor === null ? t('person.ceiling', { hours: ceiling ?? 0 }) : hours >= floor ? t('person.floor_reached') : t('person.floor_missing', { hours: floor - hours })}</Typography></Box>
          </Box>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>{t(floor === null ? 'person.law_ceiling' : 'person.law_floor', { hours: ruleApplied.value, law, since: write.day(ruleApplied.validFrom) })}</Typography>
        </Section>
        <Section flush title={t('person.ledger')}>
          <DataGrid rows={person.hoursEntries.nodes} empty={t('person.no_ledger')} hint={t('resources.LearningHoursEntry.empty')} columns={[
            { label: words.noun('Training'), render: x => (x.enrollment ? <RecordLink noun="Training" record={x.enrollment.offering.training} /> : <RecordLink noun="MentoringPairing" record={x.session?.pairing} />) }, { label: h('earnedOn'), short: true, render: x => write.day(x.earnedOn) }, { label: h('year'), render: x => x.year, wideOnly: true },
            { label: e('certificateNumber'), render: x => x.note ?? x.enrollment?.certificateNumber ?? '–' }, { label: h('hours'), align: 'right', render: x => <b>{x.hours > 0 ? `+${x.hours}` : x.hours}</b> },
          ]} />
        </Section>
      </Box>
      <Section flush title={words.noun('Enrollment', 2)} actions={(reach.proposes || reach.self === person.id) && <AddButton noun="Enrollment" label={t('person.add_enrollment')} fields={[{ source: 'offering', filter: { status: ['OPEN'] }, wide: true }, 'reason']} defaults={{ employee: { id: person.id } }} />}>
        <ResourceContextProvider value="Enrollment">
          <DataGrid rows={person.enrollments.nodes} empty={t('person.no_enrollments')} hint={t('resources.Enrollment.empty')} columns={[
            { label: words.noun('Training'), render: x => <MuiLink component={Link} to={`/Enrollment/${x.id}/show`} sx={{ fontWeight: 500 }}>{x.offering.training.title}</MuiLink> }, { label: words.field('Offering', 'startsOn'), short: true, render: x => write.day(x.offering.startsOn) },
            { label: e('status'), render: x => <EnumChip type="EnrollmentStatus" value={x.status} /> }, { label: e('outcome'), render: x => (x.outcome ? <EnumChip type="EnrollmentOutcome" value={x.outcome} /> : '–') }, { label: e('certificateNumber'), render: x => x.certificateNumber ?? '–', wideOnly: true },
            { label: t('person.moves'), short: true, render: x => (x.moves.length ? <RecordContextProvider value={x as unknown as Row}><Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}><MoveButtons size="small" /></Box></RecordContextProvider> : null) },
          ]} />
        </ResourceContextProvider>
      </Section>
    </>
  );
}
