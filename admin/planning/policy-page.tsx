import { Alert, Box, Button, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PolicyPage, type PolicyPageData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { RecordDialog } from '../kernel/NounForm.tsx';
import type { Row } from '../kernel/noun.ts';
import { Section, ToneChip } from '../kernel/Page.tsx';
import { EnumChip, TwoLines } from '../kernel/Value.tsx';
import { DataGrid } from '../people/table.tsx';

type Page = NonNullable<PolicyPageData['policy']>;
const stances = { SUPPORT: 'good', AMEND: 'care', OPPOSE: 'bad' } as const;

/** What hangs on a policy: whom it reached, what employees answered, why it was reviewed; here one answers and confirms having read it. */
export default function PolicyParts() {
  const policy = useRecordContext<Row>(), me = useMe(), graph = useDataProvider<Graph>();
  const { data, refetch } = useQuery({ queryKey: ['policyPage', policy?.id, policy?.['version']], queryFn: () => graph.query(PolicyPage, { id: String(policy!.id), me: me?.employee?.id ?? null }).then(d => d.policy), enabled: !!policy && !!me });
  if (!policy || !data) return <Skeleton variant="rounded" height={240} />;
  return <><Reading policy={policy} page={data} done={() => void refetch()} /><Opinions policy={policy} page={data} done={() => void refetch()} /><Reviews page={data} /></>;
}

interface Part { policy: Row; page: Page; done: () => void }
function Reading({ policy, page: { reach, readings: { nodes: [mine] } }, done }: Part) {
  const t = useTranslate(), write = useWriting(), me = useMe(), graph = useDataProvider<Graph>(), notify = useNotify(), [busy, set] = useState(false), inForce = ['IN_FORCE', 'UNDER_REVIEW'].includes(policy['status']);
  if (!inForce) return null;
  const confirm = () => { set(true); graph.create('PolicyReading', { data: { policy: { id: policy.id } } }).then(done, (error: Error) => notify(error.message, { type: 'error' })).finally(() => set(false)); };
  return (
    <Section title={t('policy.reach')} actions={me?.employee && !mine && <Button variant="contained" disabled={busy} onClick={confirm}>{t('policy.i_read')}</Button>}>
      <Typography>{t('policy.reached', { read: write.number(reach.read), people: write.number(reach.people), percent: write.number(reach.percent ?? 0) })}</Typography>
      {mine && <Typography variant="body2" color="text.secondary">{t('policy.you_read', { day: write.day(mine.readOn) })}</Typography>}
    </Section>
  );
}

function Opinions({ policy, page: { reach, opinions: { nodes } }, done }: Part) {
  const t = useTranslate(), words = useWords(), write = useWriting(), me = useMe(), [open, answer] = useState(false), runs = policy['status'] === 'CONSULTATION', own = nodes.find(o => o.authorName === me?.name);
  if (!runs && !reach.opinions) return null;
  return (
    <Section flush title={t('policy.consultation')} note={policy['consultedUntil'] && t('policy.until', { day: write.day(policy['consultedUntil']) })} actions={runs && me?.employee && <Button variant="contained" onClick={() => answer(true)}>{t(own ? 'policy.change_answer' : 'policy.answer')}</Button>}>
      <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', px: 2, py: 1.25 }}>{(['SUPPORT', 'AMEND', 'OPPOSE'] as const).map(s => <ToneChip key={s} tone={stances[s]} label={`${words.value('Stance', s)}: ${reach[s.toLowerCase() as 'support']}`} />)}</Box>
      {runs && nodes.length < reach.opinions && <Alert severity="info" sx={{ mx: 2, mb: 1.5 }}>{t('policy.others_later')}</Alert>}
      <DataGrid rows={nodes} empty={t('policy.no_opinions')} columns={[{ label: words.field('PolicyOpinion', 'comment'), render: o => <TwoLines top={o.comment} bottom={o.authorName ?? undefined} /> }, { label: words.field('PolicyOpinion', 'stance'), render: o => <ToneChip tone={stances[o.stance]} label={words.value('Stance', o.stance)} /> }]} />
      {open && <RecordDialog noun="PolicyOpinion" fields={['stance', { source: 'comment', wide: true }]} {...(own && { record: { ...own, policy: { id: policy.id } } as Row })} defaults={{ policy: { id: policy.id } }} onClose={() => answer(false)} onSaved={done} />}
    </Section>
  );
}

function Reviews({ page: { reviews: { nodes } } }: { page: Page }) {
  const t = useTranslate(), words = useWords(), write = useWriting();
  if (!nodes.length) return null;
  return (
    <Section flush title={words.noun('PolicyReview', 2)} note={t('policy.reviews_note')}>
      <DataGrid rows={nodes} empty="" columns={[
        { label: words.field('PolicyReview', 'openedOn'), short: true, render: r => <MuiLink component={Link} to={`/PolicyReview/${r.id}/show`}>{write.day(r.openedOn)}</MuiLink> }, { label: words.field('PolicyReview', 'causes'), render: r => r.causes.nodes.map(c => <TwoLines key={c.id} top={c.finding} bottom={words.value('ReviewCause', c.kind)} />) },
        { label: words.field('PolicyReview', 'decision'), render: r => (r.decision ? <TwoLines top={words.value('ReviewDecision', r.decision)} bottom={r.reason} /> : <EnumChip type="PolicyReviewStatus" value={r.status} />) },
      ]} />
    </Section>
  );
}
