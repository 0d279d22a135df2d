import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useDataProvider, useRecordContext, useReference, useResourceContext, useTranslate } from 'react-admin';
import { AuditOf, type AuditOfData } from '../graph/documents.ts';
import type { Decision, Graph } from './dataProvider.ts';
import { useWords, useWriting } from './i18n.ts';
import { useMe } from './me.ts';
import { isNoun, nounOf, representationOf, type Row } from './noun.ts';
import { Section } from './Page.tsx';
import { colours, toneOf, tones } from './theme.ts';

type Entry = AuditOfData['auditEntries']['nodes'][number];
const dull = new Set(['version', 'updatedAt', 'createdAt']);

/** What happened to the record: every decision, and for those who may read it every change. */
export function Timeline() {
  const noun = useResourceContext()!, record = useRecordContext<Row>(), graph = useDataProvider<Graph>(), t = useTranslate(), words = useWords(), write = useWriting(), me = useMe(), [all, setAll] = useState(false);
  const audits = !!me?.reads.includes('AuditEntry') && noun !== 'AuditEntry', decides = nounOf(noun).can.includes('history'), id = record?.id ?? '';
  const { data: decisions, isLoading } = useQuery({ queryKey: ['history', id, record?.['version']], queryFn: () => graph.trail(noun, id), select: trail => trail.history, enabled: decides && !!id });
  const { data: audit } = useQuery({ queryKey: ['audit', id, record?.['version']], queryFn: () => graph.query(AuditOf, { id, first: 30 }), enabled: audits && !!id });
  const status = nounOf(noun).fields['status']?.type ?? '', whose = (name: string, behalf: string | null) => (behalf ? `${name}, ${t('moves.acting_for', { name: behalf })}` : name);
  const steps = [
    ...(decisions ?? []).map((d: Decision) => ({ at: d.decidedAt, who: whose(d.byName, d.actingFor), tone: toneOf(d.toStatus), what: words.move(noun, d.move), more: <Box component="span">{words.value(status, d.fromStatus)} → <b>{words.value(status, d.toStatus)}</b></Box>, note: d.note })),
    ...(audit?.auditEntries.nodes ?? []).filter(e => !isDecision(e, decisions)).map(e => ({ at: e.at, who: whose(e.actorName, e.actingFor), tone: toneOf(e.action), what: words.value('AuditAction', e.action), more: e.action === 'UPDATED' ? <Changes entry={e} /> : undefined, note: e.reason })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  if (!decides && !audits) return record?.['createdAt'] ? <Section title={t('timeline.title')}><Step at={record['createdAt']} tone="calm" what={t('timeline.created')} /></Section> : null;
  return (
    <Section title={t('timeline.title')}>
      {isLoading ? <Skeleton height={80} /> : !steps.length ? <Typography variant="body2" color="text.secondary">{t('timeline.none')}</Typography> : (
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {(all ? steps : steps.slice(0, 8)).map(step => <Step key={`${step.at} ${step.what}`} {...step} when={write.moment(step.at)} />)}
        </Box>
      )}
      {steps.length > 8 && <Button size="small" onClick={() => setAll(!all)}>{all ? t('list.fewer') : t('list.more', { smart_count: steps.length - 8 })}</Button>}
    </Section>
  );
}

/** A move leaves a change of the status behind; the decision says it better. */
const isDecision = (entry: Entry, decisions?: Decision[]) => entry.changes.some(c => c.field === 'status') && !!decisions?.some(d => Math.abs(Date.parse(d.decidedAt) - Date.parse(entry.at)) < 5000);

function Step({ at, when, who, tone, what, more, note }: { at: string; when?: string; who?: string; tone: keyof typeof tones; what: string; more?: ReactNode; note?: string | null }) {
  const write = useWriting();
  return (
    <Box component={when ? 'li' : 'div'} sx={{ position: 'relative', pl: 2.5, pb: 2, '&::before': { content: '""', position: 'absolute', left: 3, top: 6, width: 9, height: 9, borderRadius: '50%', bgcolor: tones[tone].ink, zIndex: 1 }, '&:not(:last-of-type)::after': { content: '""', position: 'absolute', left: 7, top: 12, bottom: -6, width: '1px', bgcolor: colours.line } }}>
      <Typography sx={{ fontWeight: 600, fontSize: 14, lineHeight: 1.35 }}>{what}</Typography>
      {more && <Box sx={{ fontSize: 13, overflowWrap: 'anywhere' }}>{more}</Box>}
      {note && <Box component="blockquote" sx={{ m: 0, my: 0.5, pl: 1, borderLeft: `3px solid ${colours.line}`, fontSize: 13.5, whiteSpace: 'pre-line' }}>{note}</Box>}
      <Typography variant="body2" color="text.secondary" sx={{ fontSize: 12.5 }}>{who ? `${who} · ` : ''}{when ?? write.moment(at)}</Typography>
    </Box>
  );
}

function Changes({ entry }: { entry: Pick<Entry, 'changes' | 'noun'> }) {
  return <ChangeList noun={entry.noun} changes={entry.changes} />;
}

/** Names what an id points at; as often as ids stand together, one request names them all. */
function Pointed({ noun, id }: { noun: string; id: string }) {
  const { referenceRecord } = useReference<Row>({ reference: noun, id });
  return referenceRecord ? representationOf(noun, referenceRecord) : '…';
}

/** One value of a change, as text: the trail keeps ids for what it points at. */
function Changed({ noun, field, value }: { noun: string; field: string; value: string | null }) {
  const words = useWords(), write = useWriting(), kind = isNoun(noun) ? (nounOf(noun).fields[field] ?? nounOf(noun).input?.[field]) : undefined;
  if (value == null || value === '') return '–';
  if (kind?.of === 'noun') return <Pointed noun={kind.type} id={value} />;
  if (kind?.of === 'enum') return words.value(kind.type, value);
  if (kind?.type === 'Day') return write.day(value);
  if (kind?.type === 'DateTimeISO') return write.moment(value);
  if (kind?.type === 'Boolean') return words.t(`ra.boolean.${value}`);
  return value.length > 140 ? `${value.slice(0, 140)}…` : value;
}

/** Fields before and after. */
export function ChangeList({ noun, changes }: { noun: string; changes: { field: string; before: string | null; after: string | null }[] }) {
  const words = useWords(), told = changes.filter(c => !dull.has(c.field));
  if (!told.length) return null;
  return <Box component="ul" sx={{ m: 0, pl: 2 }}>{told.map(c => <li key={c.field}><b>{words.field(noun, c.field)}</b>: {c.before != null && <><Box component="del" sx={{ color: 'text.secondary' }}><Changed noun={noun} field={c.field} value={c.before} /></Box> → </>}<Changed noun={noun} field={c.field} value={c.after} /></li>)}</Box>;
}
