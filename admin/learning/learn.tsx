import DoneIcon from '@mui/icons-material/CheckCircle';
import CourseIcon from '@mui/icons-material/OndemandVideoOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Alert, Box, Button, Link as MuiLink, List, ListItemButton, ListItemIcon, ListItemText, Paper, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { MyCourse, type MyCourseData, MyCourses, ReportModuleProgress } from '../graph/documents.ts';
import { officeToday } from '../kernel/format.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { Fault } from '../kernel/Faults.tsx';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { Nothing, PageHeader, Section } from '../kernel/Page.tsx';
import { keep, send, waitingFor } from './outbox.ts';
import { Progress } from './progress.tsx';
import { Quiz } from './quiz.tsx';

export type Course = NonNullable<MyCourseData['enrollment']>;
export type Module = Course['offering']['training']['modules']['nodes'][number];

/** Courses taken online: which they are, and the reader of one. */
export default function Learn() {
  const [search] = useSearchParams(), enrollment = search.get('enrollment');
  return enrollment ? <Reader enrollment={enrollment} /> : <Courses />;
}

function Courses() {
  const t = useTranslate(), write = useWriting(), graph = useDataProvider<Graph>(), me = useMe(), employee = me?.employee?.id;
  const { data, error, refetch } = useQuery({ queryKey: ['myCourses', employee], queryFn: () => graph.query(MyCourses, { employee: employee! }), enabled: !!employee }), courses = data?.enrollments.nodes.filter(e => e.progress != null) ?? [];
  return (
    <>
      <PageHeader title={t('menu.learn')} crumbs={[{ label: t('areas.learning') }]} note={t('learn.note')} />
      {error ? <Fault error={error} onRetry={() => void refetch()} /> : me && !data && employee ? <Skeleton variant="rounded" height={160} /> : !courses.length ? (
        <Paper variant="outlined"><Nothing icon={<CourseIcon />} title={t('learn.none')} hint={t('learn.none_hint')} action={<Button variant="outlined" component={Link} to="/Training">{t('learn.catalogue')}</Button>} /></Paper>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}>
          {courses.map(({ id, status, progress, offering: { startsOn, endsOn, training } }) => (
            <Paper key={id} component="li" variant="outlined" sx={{ p: 2, display: 'flex', flexDirection: 'column', gap: 1 }}>
              <Typography variant="h2">{training.title}</Typography>
              <Typography variant="body2" color="text.secondary">{t('learn.days', { days: write.days(startsOn, endsOn), hours: training.learningHours })}</Typography>
              <Box sx={{ flex: 1 }} /><Progress percent={progress} />
              <Box><Button variant={status === 'APPROVED' ? 'contained' : 'outlined'} component={Link} to={`/learn?enrollment=${id}`} aria-label={`${t(status === 'COMPLETED' ? 'learn.look' : progress ? 'learn.go_on' : 'learn.open')}: ${training.title}`}>{t(status === 'COMPLETED' ? 'learn.look' : progress ? 'learn.go_on' : 'learn.open')}</Button></Box>
            </Paper>
          ))}
        </Box>
      )}
    </>
  );
}

/** Sends what waits now, whenever the network comes back, and every half minute. */
function useOutbox(enrollment: string, onSent: () => void) {
  const graph = useDataProvider<Graph>(), [waiting, setWaiting] = useState(() => waitingFor(enrollment).length);
  const flush = useCallback(() => send(enrollment, reports => graph.query(ReportModuleProgress, { enrollment, reports })).then(arrived => { setWaiting(waitingFor(enrollment).length); if (arrived) onSent(); }), [enrollment, graph, onSent]);
  useEffect(() => {
    void flush();
    const timer = setInterval(() => void flush(), 30_000), online = () => void flush();
    window.addEventListener('online', online);
    return () => { clearInterval(timer); window.removeEventListener('online', online); };
  }, [flush]);
  const report = useCallback((module: string, percent: number) => { keep(enrollment, module, percent); setWaiting(waitingFor(enrollment).length); return flush(); }, [enrollment, flush]);
  return { waiting, report };
}

function Reader({ enrollment }: { enrollment: string }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), me = useMe(), [search, setSearch] = useSearchParams();
  const { data, error, refetch } = useQuery({ queryKey: ['myCourse', enrollment], queryFn: () => graph.query(MyCourse, { enrollment }).then(d => d.enrollment), staleTime: 0 });
  const again = useCallback(() => void refetch(), [refetch]), { waiting, report } = useOutbox(enrollment, again);
  if (error) return <Fault error={error} onRetry={again} />;
  if (data === undefined) return <Skeleton variant="rounded" height={320} />;
  if (!data) return <Paper variant="outlined"><Nothing title={t('learn.none')} hint={t('learn.none_hint')} /></Paper>;
  const { offering: { training, startsOn }, status } = data, modules = training.modules.nodes, kept = new Set(waitingFor(enrollment).filter(r => r.percent === 100).map(r => r.module));
  const percentOf = (id: string) => (kept.has(id) ? 100 : (data.moduleProgress.nodes.find(p => p.module.id === id)?.percent ?? 0));
  const module = modules.find(m => m.id === search.get('module')) ?? modules.find(m => percentOf(m.id) < 100) ?? modules[0], today = officeToday(), begun = startsOn <= today;
  const learning = status === 'APPROVED' && begun && data.employee.id === me?.employee?.id, open = (id: string) => setSearch({ enrollment, module: id });
  const next = module && modules[modules.indexOf(module) + 1];
  return (
    <>
      <PageHeader title={training.title} crumbs={[{ label: t('areas.learning') }, { label: t('menu.learn'), to: '/learn' }]} note={<Box component="span" sx={{ display: 'block', maxWidth: 360, mt: 0.5 }}><Progress percent={data.progress} /></Box>} />
      {waiting > 0 && <Alert severity="warning" role="status" sx={{ mb: 2 }}>{t('learn.waiting', { smart_count: waiting })}</Alert>}
      {!begun && <Alert severity="info" sx={{ mb: 2 }}>{t('learn.not_begun', { day: write.day(startsOn) })}</Alert>}
      {status === 'COMPLETED' && <Alert severity="success" sx={{ mb: 2 }}>{t('learn.over', { outcome: words.value('EnrollmentOutcome', data.outcome!) })} {data.certificates.nodes.filter(c => c.status === 'VALID').map(c => <MuiLink key={c.id} underline="always" href={`/certificates/${c.id}.pdf`} target="_blank" rel="noopener">{t('learn.certificate', { number: c.number })}</MuiLink>)}</Alert>}
      {learning && data.progress === 100 && <Alert severity="success" role="status" sx={{ mb: 2 }}>{t('learn.ready')}</Alert>}
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '300px minmax(0, 1fr)' }, gap: 2, alignItems: 'start' }}>
        <Box sx={{ order: { xs: 2, md: 1 } }}>
          <Section flush title={t('learn.modules')}>
            <List disablePadding component="nav" aria-label={t('learn.modules')}>
              {modules.map(m => { const percent = percentOf(m.id); return (
                <ListItemButton key={m.id} selected={m === module} aria-current={m === module ? 'true' : undefined} onClick={() => open(m.id)}>
                  <ListItemIcon sx={{ minWidth: 34 }}>{percent === 100 ? <DoneIcon color="success" fontSize="small" titleAccess={t('learn.done')} /> : <OpenIcon color="disabled" fontSize="small" aria-hidden />}</ListItemIcon>
                  <ListItemText primary={`${m.sequence}. ${m.title}`} secondary={[words.value('ModuleKind', m.kind), t('learn.minutes', { smart_count: m.minutes }), m.required ? '' : t('learn.optional'), percent > 0 && percent < 100 ? t('learn.begun', { percent }) : ''].filter(Boolean).join(' · ')} />
                </ListItemButton>
              ); })}
            </List>
          </Section>
          <Days course={data} />
        </Box>
        <Box sx={{ order: { xs: 1, md: 2 }, minWidth: 0 }}>{module && <Page key={module.id} course={data} module={module} percent={percentOf(module.id)} learning={learning} report={report} next={next && (() => open(next.id))} onGraded={again} />}</Box>
      </Box>
    </>
  );
}

interface PageProps { course: Course; module: Module; percent: number; learning: boolean; report: (module: string, percent: number) => Promise<void>; next?: () => void; onGraded: () => void }
/** One module: what there is to read, to watch, to download or to answer. */
function Page({ course, module, percent, learning, report, next, onGraded }: PageProps) {
  const t = useTranslate(), write = useWriting(), { id, kind, title, content, url, fileName } = module, at = course.moduleProgress.nodes.find(p => p.module.id === id)?.completedAt, quiz = kind === 'QUIZ';
  const begun = useRef(percent > 0);
  useEffect(() => { if (!learning || quiz || begun.current) return; begun.current = true; void report(id, 1); }, [learning, quiz, id, report]);
  return (
    <Section title={title}>
      {content && <Typography component="div" sx={{ whiteSpace: 'pre-line', maxWidth: '70ch', fontSize: 16, lineHeight: 1.65, mb: 2 }}>{content}</Typography>}
      {url && <Box sx={{ mb: 2 }}><Button variant="outlined" component="a" href={url} target="_blank" rel="noopener noreferrer">{t('learn.watch')}</Button><Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>{t('learn.elsewhere')}</Typography></Box>}
      {fileName && <Box sx={{ mb: 2 }}><Button variant="outlined" component="a" href={`/materials/${id}`}>{t('learn.download', { name: fileName })}</Button></Box>}
      {quiz && <Quiz course={course} module={module} learning={learning} onGraded={onGraded} />}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {!quiz && learning && percent < 100 && <Button variant="contained" onClick={() => void report(id, 100)}>{t('learn.mark')}</Button>}
        {at && <Typography color="success.main" sx={{ fontWeight: 600 }}>{t('learn.marked', { at: write.moment(at) })}</Typography>}
        {next && <Button variant={percent === 100 ? 'contained' : 'text'} onClick={next}>{t('learn.next')}</Button>}
      </Box>
    </Section>
  );
}

/** How many JP of each day count, and by which rule. */
function Days({ course: { learningDays } }: { course: Course }) {
  const t = useTranslate(), write = useWriting(), rule = learningDays.find(d => d.ruleApplied)?.ruleApplied;
  if (!learningDays.length) return null;
  return (
    <Section title={t('learn.hours')} note={rule && t('learn.hours_note', { most: rule.value, law: rule.instrument })}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 0.5 }}>{learningDays.map(d => [<Box component="dt" key={d.day}>{write.day(d.day)}</Box>, <Box component="dd" key={`${d.day}-jp`} sx={{ m: 0, fontWeight: d.counted < d.hours ? 600 : undefined, color: d.counted < d.hours ? 'warning.main' : undefined }}>{t('learn.counted', { counted: d.counted, hours: d.hours })}</Box>])}</Box>
    </Section>
  );
}
