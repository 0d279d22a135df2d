import ArrowIcon from '@mui/icons-material/ArrowForward';
import CalendarIcon from '@mui/icons-material/EventOutlined';
import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Link as MuiLink, Paper, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode, useId } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { LevelTrack } from './competency/levels.tsx';
import { HomeGaps, type HomeGapsData, HomePage, type HomePageData } from './graph/documents.ts';
import type { Graph } from './kernel/dataProvider.ts';
import { Fault } from './kernel/Faults.tsx';
import { useWords, useWriting } from './kernel/i18n.ts';
import { nounOf } from './kernel/noun.ts';
import { Nothing, PageHeader, ToneChip } from './kernel/Page.tsx';
import { colours, toneOf, tones } from './kernel/theme.ts';
import { EnumChip } from './kernel/Value.tsx';
import { useReach } from './people/reach.ts';
import { Ring } from './people/ring.tsx';

const dayOf = (date: Date) => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
const partOfDay = (hour: number) => (hour < 4 ? 'night' : hour < 11 ? 'morning' : hour < 15 ? 'noon' : hour < 18 ? 'afternoon' : 'night');

/** What is worth knowing today, by what the caller may see; everything leads on. Two requests. */
export default function Home() {
  const t = useTranslate(), write = useWriting(), graph = useDataProvider<Graph>(), { me, people, keepsPeople, proposes } = useReach(), own = !!me?.employee, now = new Date(), today = dayOf(now);
  const { data, error, refetch } = useQuery({ queryKey: ['home', me?.account, people, own, today], queryFn: () => graph.query(HomePage, { today, people, own }), enabled: !!me });
  const mine = data?.me?.employee, [one, two, three] = (mine?.gaps ?? []).map(g => g.competency.id);
  const { data: more } = useQuery({ queryKey: ['homeGaps', me?.account, people, one, two, three, today], queryFn: () => graph.query(HomeGaps, { people, one, two, three, has1: !!one, has2: !!two, has3: !!three, today }), enabled: !!data && (people || !!one) });
  if (!me) return <Skeleton variant="rounded" height={240} />;
  const date = new Intl.DateTimeFormat(write.locale === 'en' ? 'en-GB' : 'id-ID', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(now);
  const decides = people || !!data?.inbox.totalCount;
  return (
    <>
      <PageHeader title={t(`home.hello_${partOfDay(now.getHours())}`, { name: me.employee?.name.split(' ')[0] ?? me.name })} note={`${date} · ${me.agency.name}`} actions={
        <>{keepsPeople && <Button component={Link} to="/import">{t('menu.import')}</Button>}{me.roles.some(r => r.role === 'AUDITOR') && <Button component={Link} to="/AuditEntry">{t('home.audit')}</Button>}{people && <Button component={Link} to="/gaps" variant="contained">{t(proposes ? 'home.find_gaps' : 'menu.gaps')}</Button>}</>} />
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(12, minmax(0, 1fr))' }, gap: 2, alignItems: 'stretch' }}>
          {!data ? [5, 4, 3].map(width => <Paper variant="outlined" key={width} sx={{ gridColumn: { md: `span ${width}` }, p: 2 }}><Skeleton width="50%" /><Skeleton variant="rounded" height={130} /></Paper>) : (
            <>
              {decides && <Waiting inbox={data.inbox} width={people ? 5 : 12} />}
              {people && data.hours && <Hours hours={data.hours} />}
              {people && data.employees && <People employees={data.employees} />}
              {people && <WidestGaps matrix={more?.gapMatrix} />}
              {people && <Coming offerings={data.offerings} width={5} />}
              {mine && <Mine mine={mine} more={more} alone={!people} />}
              {!people && <Coming offerings={data.offerings} width={12} />}
            </>
          )}
        </Box>
      )}
    </>
  );
}

/** A card whose heading says what it is, and whose foot leads on. */
function Card({ title, to, more, width, children, note }: { title: string; to: string; more: string; width: number; children: ReactNode; note?: ReactNode }) {
  const id = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ gridColumn: { md: `span ${Math.min(12, width + (width < 5 ? 2 : 0))}`, lg: `span ${width}` }, display: 'flex', flexDirection: 'column', minWidth: 0 }}>
      <Box sx={{ px: 2, pt: 1.75 }}><Typography variant="h2" id={id}>{title}</Typography>{note && <Typography variant="body2" color="text.secondary">{note}</Typography>}</Box>
      <Box sx={{ px: 2, py: 1.5, flex: 1, minWidth: 0 }}>{children}</Box>
      <MuiLink component={Link} to={to} underline="none" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', px: 2, py: 1.1, borderTop: `1px solid ${colours.line}`, fontSize: 13.5, fontWeight: 600, borderRadius: '0 0 8px 8px', '&:hover': { bgcolor: colours.brandSoft } }}>{more}<ArrowIcon sx={{ fontSize: 17 }} aria-hidden /></MuiLink>
    </Paper>
  );
}

const Row = ({ to, top, bottom, end }: { to: string; top: ReactNode; bottom?: ReactNode; end?: ReactNode }) => (
  <Box component="li" sx={{ borderBottom: '1px solid #EDF1F5', '&:last-of-type': { borderBottom: 0 } }}>
    <MuiLink component={Link} to={to} underline="none" sx={{ display: 'flex', gap: 1.5, alignItems: 'center', py: 0.9, px: 1, mx: -1, color: 'text.primary', borderRadius: '6px', '&:hover': { bgcolor: '#F3F7FC' } }}>
      <Box sx={{ flex: 1, minWidth: 0 }}><Typography component="span" sx={{ display: 'block', fontWeight: 600, fontSize: 14, overflowWrap: 'anywhere', lineHeight: 1.35 }}>{top}</Typography>{bottom && <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block', fontSize: 12.8 }}>{bottom}</Typography>}</Box>
      {end}
    </MuiLink>
  </Box>
);
const Rows = ({ children }: { children: ReactNode }) => <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{children}</Box>;

function Waiting({ inbox, width }: { inbox: HomePageData['inbox']; width: number }) {
  const t = useTranslate(), words = useWords(), write = useWriting();
  return (
    <Card width={width} title={t('home.waiting')} to="/inbox" more={t('home.to_inbox')} note={inbox.totalCount ? inbox.counts.map((c, i) => <Fragment key={c.noun}>{i > 0 && ' · '}<MuiLink component={Link} to={`/inbox?noun=${c.noun}`} sx={{ whiteSpace: 'nowrap' }}>{write.number(c.count)} {words.noun(c.noun, c.count).toLowerCase()}</MuiLink></Fragment>) : undefined}>
      {!inbox.totalCount ? <Nothing icon={<DoneIcon />} title={t('inbox.none')} hint={t('home.waiting_none')} /> : (
        <Rows>{inbox.nodes.map(item => <Row key={item.id} to={`/${item.noun}/${item.id}/show`} top={item.who} bottom={item.about} end={<ToneChip tone={Date.now() - Date.parse(item.since) > 14 * 86_400_000 ? 'bad' : 'calm'} label={write.ago(item.since)} />} />)}</Rows>
      )}
    </Card>
  );
}

function Hours({ hours: { people, reached, hours, year, ruleApplied } }: { hours: NonNullable<HomePageData['hours']> }) {
  const t = useTranslate(), write = useWriting(), share = people ? reached / people : 0, percent = write.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Card width={4} title={t('home.hours', { year })} to="/organisation" more={t('home.hours_more')} note={t('home.hours_rule', { hours: ruleApplied.value, instrument: [ruleApplied.instrument, ruleApplied.article].filter(Boolean).join(' ') })}>
      <Box sx={{ display: 'flex', gap: 2.5, alignItems: 'center', height: '100%' }}>
        <Ring share={share} big={percent} tone={share >= 0.8 ? tones.good.ink : colours.brand} label={t('home.hours_label', { percent, reached: write.number(reached), people: write.number(people) })} size={124} />
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontSize: 15 }}><b>{write.number(reached)}</b> {t('home.of_people', { smart_count: people })}</Typography>
          <Typography variant="body2" color="text.secondary">{t('home.reached', { hours: ruleApplied.value })}</Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>{t('home.short', { smart_count: people - reached })}</Typography>
          <Typography variant="body2" color="text.secondary">{t('home.hours_total', { hours: write.number(hours) })}</Typography>
        </Box>
      </Box>
    </Card>
  );
}

function People({ employees: { totalCount, facets } }: { employees: NonNullable<HomePageData['employees']> }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), buckets = facets[0]?.buckets ?? [];
  return (
    <Card width={3} title={words.noun('Employee', 2)} to="/Employee" more={t('home.people_more')}>
      <Typography sx={{ fontSize: 34, fontWeight: 700, lineHeight: 1.1, letterSpacing: '-.02em' }}>{write.number(totalCount)}</Typography>
      <Box component="dl" sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.5, fontSize: 14 }}>
        {buckets.map(b => [<Box component="dt" key={b.value} sx={{ color: 'text.secondary' }}>{words.value('EmploymentStatus', b.value)}</Box>, <Box component="dd" key={`${b.value}-n`} sx={{ m: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{write.number(b.count)}</Box>])}
      </Box>
    </Card>
  );
}

function WidestGaps({ matrix }: { matrix?: HomeGapsData['gapMatrix'] }) {
  const t = useTranslate(), write = useWriting(), sums = new Map<string, { people: number; lacking: number }>();
  for (const row of matrix?.rows ?? []) for (const c of row.cells) { const sum = sums.get(c.competency.id) ?? { people: 0, lacking: 0 }; sums.set(c.competency.id, { people: sum.people + c.people, lacking: sum.lacking + c.lacking }); }
  const widest = (matrix?.competencies ?? []).map(c => ({ ...c, ...(sums.get(c.id) ?? { people: 0, lacking: 0 }) })).filter(c => c.lacking).slice(0, 6);
  return (
    <Card width={7} title={t('home.gaps')} to="/gaps" more={t('home.gaps_more')} note={t('home.gaps_note')}>
      {!matrix ? <Skeleton variant="rounded" height={200} /> : !widest.length ? <Nothing icon={<DoneIcon />} title={t('gaps.nobody')} /> : (
        <Rows>
          {widest.map(c => (
            <Box component="li" key={c.id}>
              <MuiLink component={Link} to={`/gaps?competency=${c.id}`} underline="none" aria-label={t('home.gap_label', { competency: c.name, lacking: write.number(c.lacking), people: write.number(c.people) })} sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 230px) minmax(0, 1fr) 118px' }, columnGap: 1.5, rowGap: 0.25, alignItems: 'center', py: 0.8, px: 1, mx: -1, borderRadius: '6px', color: 'text.primary', fontSize: 14, '&:hover': { bgcolor: '#F3F7FC' } }}>
                <Box component="span" sx={{ fontWeight: 600, lineHeight: 1.3 }}>{c.name}</Box>
                <Box component="span" aria-hidden sx={{ height: 14, bgcolor: '#EFF3F8', borderRadius: '3px', overflow: 'hidden', gridRow: { xs: 2, sm: 'auto' }, gridColumn: { xs: '1 / -1', sm: 'auto' } }}><Box component="span" sx={{ display: 'block', height: '100%', width: `${(100 * c.lacking) / c.people}%`, bgcolor: '#C2660C', borderRadius: '3px' }} /></Box>
                <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}><b>{write.number(c.lacking)}</b><Box component="span" sx={{ color: 'text.secondary', fontSize: 13 }}> / {write.number(c.people)} · {write.number(c.lacking / c.people, { style: 'percent', maximumFractionDigits: 0 })}</Box></Box>
              </MuiLink>
            </Box>
          ))}
        </Rows>
      )}
    </Card>
  );
}

function Coming({ offerings: { nodes, totalCount }, width }: { offerings: HomePageData['offerings']; width: number }) {
  const t = useTranslate(), words = useWords(), write = useWriting();
  return (
    <Card width={width} title={t('home.coming')} to={`/Offering?filter=${encodeURIComponent(JSON.stringify({ status: ['OPEN'] }))}`} more={t('home.coming_more', { smart_count: totalCount })}>
      {!nodes.length ? <Nothing icon={<CalendarIcon />} title={t('home.coming_none')} /> : (
        <Rows>
          {nodes.map(o => <Row key={o.id} to={`/Offering/${o.id}/show`} top={o.training.title} bottom={`${write.day(o.startsOn)} · ${o.training.learningHours} JP · ${words.value('Delivery', o.delivery)}`}
            end={o.status === 'OPEN' ? <ToneChip tone={o.seatsLeft === 0 ? 'calm' : o.seatsLeft < 4 ? 'care' : 'good'} label={o.seatsLeft === 0 ? t('home.full') : t('gaps.seats', { smart_count: o.seatsLeft })} /> : <EnumChip type="OfferingStatus" value={o.status} />} />)}
        </Rows>
      )}
    </Card>
  );
}

function Mine({ mine, more, alone }: { mine: NonNullable<NonNullable<HomePageData['me']>['employee']>; more?: HomeGapsData; alone: boolean }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), page = `/Employee/${mine.id}/show`, { hours, floor, ceiling, year, ruleApplied } = mine.learningHours, goal = floor ?? ceiling ?? 0, law = [ruleApplied.instrument, ruleApplied.article].filter(Boolean).join(' ');
  const offers = [more?.one, more?.two, more?.three], heading = alone ? 'h2' : 'h3';
  return (
    <>
      {!alone && <Typography variant="h2" sx={{ gridColumn: '1 / -1', mt: 1 }}>{t('home.mine')}</Typography>}
      <Card width={4} title={t('home.my_hours', { year })} to={`${page}?tab=learning`} more={t('home.my_hours_more')} note={law}>
        <Box sx={{ display: 'flex', gap: 2.5, alignItems: 'center' }}>
          <Ring share={goal ? hours / goal : 0} big={String(hours)} small={goal ? t('person.of_hours', { hours: goal }) : 'JP'} tone={floor !== null && hours >= floor ? tones.good.ink : colours.brand} label={t('person.hours_label', { hours, goal, year })} />
          <Typography sx={{ fontSize: 15 }}>{floor === null ? t('person.ceiling', { hours: ceiling ?? 0 }) : hours >= floor ? t('person.floor_reached') : t('person.floor_missing', { hours: floor - hours })}</Typography>
        </Box>
      </Card>
      <Card width={alone ? 8 : 4} title={t('home.my_gaps')} to={`${page}?tab=competency`} more={t('home.my_gaps_more', { smart_count: mine.gaps.length })}>
        {!mine.gaps.length ? <Nothing icon={<DoneIcon />} title={t('person.no_gaps')} hint={mine.position ? undefined : t('person.no_position')} /> : (
          <Rows>
            {mine.gaps.slice(0, 3).map((gap, i) => {
              const ways = offers[i]?.nodes ?? [];
              return (
                <Box component="li" key={gap.competency.id} sx={{ py: 0.9, borderBottom: '1px solid #EDF1F5', '&:last-of-type': { borderBottom: 0 } }}>
                  <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}><Typography component={heading === 'h2' ? 'h3' : 'h4'} sx={{ fontWeight: 600, fontSize: 14, flex: '1 1 140px' }}>{gap.competency.name}</Typography><LevelTrack held={gap.heldLevel} required={gap.requiredLevel} /><Box component="span" sx={{ fontSize: 13 }}>{t('gaps.of', { held: gap.heldLevel, required: gap.requiredLevel })}</Box></Box>
                  {ways.length > 0
                    ? ways.map(o => <Box key={o.id} sx={{ mt: 0.4, fontSize: 13 }}><MuiLink component={Link} to={`/Offering/${o.id}/show`} underline="always">{o.training.title}</MuiLink> <Box component="span" sx={{ color: 'text.secondary' }}>· {write.day(o.startsOn)} · {o.training.learningHours} JP · {o.seatsLeft ? t('gaps.seats', { smart_count: o.seatsLeft }) : t('home.full')}</Box></Box>)
                    : more && <Typography variant="body2" color="text.secondary" sx={{ mt: 0.4, fontSize: 13 }}>{t('home.no_way')}</Typography>}
                </Box>
              );
            })}
          </Rows>
        )}
      </Card>
      <Card width={alone ? 12 : 4} title={t('home.my_enrollments')} to={`${page}?tab=learning`} more={t('home.my_enrollments_more')}>
        {!mine.enrollments.nodes.length ? <Nothing title={t('home.my_enrollments_none')} action={<Button component={Link} to="/Training" variant="outlined" size="small">{t('home.catalogue')}</Button>} /> : (
          <Rows>{mine.enrollments.nodes.map(e => <Row key={e.id} to={`/Enrollment/${e.id}/show`} top={e.offering.training.title} bottom={write.day(e.offering.startsOn)} end={<ToneChip tone={toneOf(e.status)} label={words.value(nounOf('Enrollment').fields['status']!.type, e.status)} />} />)}</Rows>
        )}
      </Card>
      {mine.lineOfSight.length > 0 && (
        <Card width={12} title={t('strategy.my_part')} to={`${page}?tab=mission`} more={t('strategy.to_part')}>
          <Rows>{mine.lineOfSight.slice(0, 3).map(l => <Row key={l.id} to={l.activity ? `/Activity/${l.activity.id}/show` : l.mission ? `/Mission/${l.mission.id}/show` : `${page}?tab=mission`} top={l.mission ? `${l.mission.number}. ${l.mission.statement}` : t('strategy.untied')} bottom={[l.statement, l.activity?.name].filter(Boolean).join(' · ')} />)}</Rows>
        </Card>
      )}
    </>
  );
}
