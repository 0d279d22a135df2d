import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import EditIcon from '@mui/icons-material/EditOutlined';
import { Alert, Box, Button, IconButton, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { Confirm, useDataProvider, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { PlanSheet, type PlanSheetData } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { type FieldSpec, RecordDialog } from '../kernel/NounForm.tsx';
import type { Row } from '../kernel/noun.ts';
import { Nothing, Section, ToneChip } from '../kernel/Page.tsx';
import { colours, toneOf } from '../kernel/theme.ts';

type Sheet = NonNullable<PlanSheetData['performancePlan']>;
type Result = Sheet['results']['nodes'][number];

/** What is being written or removed. */
interface Doing { noun: string; record?: Row; defaults?: Record<string, unknown>; remove?: true }
const fieldsOf = (noun: string, plan: Row): FieldSpec[] => ({
  PlannedResult: ['kind', { source: 'statement', wide: true }, ...(plan['assessor'] ? [{ source: 'cascadesFrom', wide: true, help: 'performance.cascade_help', filter: { forPlan: plan.id } }] : []), { source: 'activity', wide: true, filter: { planStatus: ['APPROVED', 'IN_EXECUTION'] } }, { source: 'objective', wide: true }, 'perspective'],
  ResultIndicator: ['aspect', { source: 'statement', wide: true }, 'target', 'unit', 'lessIsBetter', { source: 'expectation', wide: true }],
  BehaviourExpectation: ['value', { source: 'expectation', wide: true }],
})[noun]!;

/** The plan as the office knows it: results with their indicators in one table, the seven values, and how the predicate follows. Whoever may hand it on, or agrees to it, changes it here. */
export function PlanParts() {
  const plan = useRecordContext<Row>(), graph = useDataProvider<Graph>(), notify = useNotify(), t = useTranslate(), [doing, setDoing] = useState<Doing>();
  const { data, refetch } = useQuery({ queryKey: ['planSheet', plan?.id, plan?.['version']], queryFn: () => graph.query(PlanSheet, { id: String(plan!.id) }).then(d => d.performancePlan), enabled: !!plan });
  if (!plan || !data) return <Skeleton variant="rounded" height={220} />;
  const open = ['submit', 'agree'].some(move => plan['moves'].includes(move)), done = () => setDoing(undefined);
  const remove = () => graph.delete(doing!.noun, { id: doing!.record!.id, previousData: doing!.record! }).then(() => void refetch(), (error: Error) => notify(error.message, { type: 'error' })).finally(done);
  return (
    <>
      <Outcome sheet={data} />
      <Results sheet={data} open={open} plan={plan} act={setDoing} />
      <Behaviour sheet={data} open={open} plan={plan} act={setDoing} />
      {doing && !doing.remove && <RecordDialog noun={doing.noun} fields={fieldsOf(doing.noun, plan)} {...(doing.record && { record: doing.record })} {...(doing.defaults && { defaults: doing.defaults })} onClose={done} onSaved={() => void refetch()} />}
      <Confirm isOpen={!!doing?.remove} title={t('ra.action.delete')} content={t('form.remove_text')} confirmColor="warning" onConfirm={() => void remove()} onClose={done} />
    </>
  );
}

/** Hasil kerja × perilaku kerja = predikat, with the law it rests on. */
function Outcome({ sheet: { outcome } }: { sheet: Sheet }) {
  const t = useTranslate(), words = useWords(), write = useWriting();
  if (!outcome) return null;
  const { resultRating, behaviourRating, predicate, ruleApplied } = outcome, part = (label: string, value: string, tone: string) => <Box><Typography variant="body2" color="text.secondary">{label}</Typography><ToneChip label={value} tone={toneOf(tone)} /></Box>;
  return (
    <Section title={t('performance.outcome')} note={t('performance.law', { law: [ruleApplied.instrument, ruleApplied.article].filter(Boolean).join(' '), since: write.day(ruleApplied.validFrom) })}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end' }}>
        {part(words.field('PerformancePlan', 'resultRating'), words.value('Rating', resultRating), resultRating)}<Box aria-hidden sx={{ pb: 0.25 }}>×</Box>
        {part(words.field('PerformancePlan', 'behaviourRating'), words.value('Rating', behaviourRating), behaviourRating)}<Box aria-hidden sx={{ pb: 0.25 }}>=</Box>
        {part(words.field('PerformancePlan', 'predicate'), words.value('Predicate', predicate), predicate)}
      </Box>
    </Section>
  );
}

interface Part { sheet: Sheet; open: boolean; plan: Row; act: (doing: Doing) => void }
const cells = { width: '100%', borderCollapse: 'collapse', minWidth: 620, '& th, & td': { py: 0.9, px: 1.5, textAlign: 'left', verticalAlign: 'top', fontSize: 13.5, borderBottom: `1px solid ${colours.line}` }, '& thead th': { color: 'text.secondary', fontWeight: 600, fontSize: 12.5, bgcolor: '#F8FAFC', whiteSpace: 'nowrap' },
  // On a phone each row is a card, its cells named by themselves.
  '@media (max-width: 600px)': { minWidth: 0, '& thead': { display: 'none' }, '& tr, & tbody': { display: 'block' }, '& tr': { py: 0.75, borderBottom: `1px solid ${colours.line}` }, '& td': { display: 'block', py: 0.25, borderBottom: 0 }, '& td[data-label]::before': { content: 'attr(data-label) ": "', color: colours.quiet } } } as const;

function Results({ sheet, open, plan, act }: Part) {
  const t = useTranslate(), words = useWords(), i = (source: string) => words.field('ResultIndicator', source);
  return (
    <Section flush title={words.noun('PlannedResult', 2)} actions={open && <Button startIcon={<AddIcon />} onClick={() => act({ noun: 'PlannedResult', defaults: { plan: { id: plan.id }, kind: 'MAIN' } })}>{t('performance.add_result')}</Button>}>
      {!sheet.results.nodes.length ? <Nothing title={t('performance.no_results')} hint={t('resources.PlannedResult.empty')} /> : (
        <Box tabIndex={0} role="group" aria-label={words.noun('PlannedResult', 2)} sx={{ overflowX: 'auto' }}>
          <Box component="table" sx={cells}>
            <thead><tr>{['aspect', 'statement', 'target', 'realisation', 'attainment'].map(c => <th key={c} scope="col">{i(c)}</th>)}{open && <th aria-label={t('performance.changes')} />}</tr></thead>
            <tbody>{sheet.results.nodes.map(result => <Fragment key={result.id}><ResultRow result={result} open={open} act={act} />{result.indicators.nodes.map(of => <IndicatorRow key={of.id} of={of} open={open} act={act} />)}</Fragment>)}</tbody>
          </Box>
        </Box>
      )}
    </Section>
  );
}

function ResultRow({ result, open, act }: { result: Result; open: boolean; act: Part['act'] }) {
  const t = useTranslate(), words = useWords(), record = result as unknown as Row, serves = result.cascadesFrom?.statement ?? result.leaderStatement;
  return (
    <Box component="tr" sx={{ bgcolor: colours.brandSoft }}>
      <td colSpan={5}>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}><ToneChip label={words.value('ResultKind', result.kind)} tone={result.kind === 'MAIN' ? 'wait' : 'calm'} /><b>{result.statement}</b>{result.perspective && <span>{words.value('Perspective', result.perspective)}</span>}</Box>
        {serves && <Box sx={{ mt: 0.25, color: 'text.secondary', fontSize: 12.5 }}>{t('performance.serves', { statement: serves })}</Box>}
        {result.servedBy.totalCount > 0 && <Box sx={{ mt: 0.25, color: 'text.secondary', fontSize: 12.5 }}>{t('performance.served', { smart_count: result.servedBy.totalCount })}</Box>}
        {open && <Button size="small" startIcon={<AddIcon />} onClick={() => act({ noun: 'ResultIndicator', defaults: { result: { id: result.id }, aspect: 'QUANTITY' } })}>{t('performance.add_indicator')}</Button>}
      </td>
      {open && <td><Buttons noun="PlannedResult" record={record} name={result.statement} act={act} /></td>}
    </Box>
  );
}

function IndicatorRow({ of, open, act }: { of: Result['indicators']['nodes'][number]; open: boolean; act: Part['act'] }) {
  const t = useTranslate(), words = useWords(), write = useWriting(), i = (source: string) => words.field('ResultIndicator', source), amount = (value: number | null) => (value === null ? '–' : `${write.number(value)} ${of.unit ?? ''}`);
  return (
    <tr>
      <td data-label={i('aspect')}>{words.value('Aspect', of.aspect)}</td><td>{of.statement}{of.lessIsBetter && <Box sx={{ color: 'text.secondary', fontSize: 12.5 }}>{t('performance.less')}</Box>}</td>
      <td data-label={i('target')}>{of.target === null ? of.expectation : amount(of.target)}</td><td data-label={i('realisation')}>{amount(of.realisation)}</td><td data-label={i('attainment')}>{of.attainment === null ? '–' : `${write.number(of.attainment)}%`}</td>
      {open && <td><Buttons noun="ResultIndicator" record={of as unknown as Row} name={of.statement} act={act} /></td>}
    </tr>
  );
}

function Buttons({ noun, record, name, act }: { noun: string; record: Row; name: string; act: Part['act'] }) {
  const t = useTranslate();
  return (
    <Box sx={{ whiteSpace: 'nowrap', textAlign: 'right' }}>
      <IconButton size="small" onClick={() => act({ noun, record })} aria-label={`${t('ra.action.edit')}: ${name}`}><EditIcon fontSize="small" /></IconButton>
      <IconButton size="small" onClick={() => act({ noun, record, remove: true })} aria-label={`${t('ra.action.delete')}: ${name}`}><DeleteIcon fontSize="small" /></IconButton>
    </Box>
  );
}

/** In the order of the law. */
const coreValues = ['SERVICE', 'ACCOUNTABLE', 'COMPETENT', 'HARMONIOUS', 'LOYAL', 'ADAPTIVE', 'COLLABORATIVE'];

/** The seven values, what each means, and what the leader expects besides. */
function Behaviour({ sheet, open, plan, act }: Part) {
  const t = useTranslate(), words = useWords(), said = new Map(sheet.expectations.nodes.map(e => [e.value as string, e]));
  return (
    <Section flush title={t('performance.behaviour')} note={t('performance.behaviour_note')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        {coreValues.map(value => {
          const own = said.get(value), name = words.value('CoreValue', value);
          return (
            <Box key={value} sx={{ p: 2, borderBottom: `1px solid ${colours.line}`, minWidth: 0 }}>
              <Box component="dt" sx={{ fontWeight: 600, display: 'flex', gap: 1, alignItems: 'center' }}><Box sx={{ flex: 1 }}>{name}</Box>{open && (own ? <Buttons noun="BehaviourExpectation" record={own as unknown as Row} name={name} act={act} /> : <Button size="small" aria-label={`${t('performance.add_expectation')}: ${name}`} onClick={() => act({ noun: 'BehaviourExpectation', defaults: { plan: { id: plan.id }, value } })}>{t('performance.add_expectation')}</Button>)}</Box>
              <Box component="dd" sx={{ m: 0, color: 'text.secondary', fontSize: 13 }}>{t(`performance.values.${value}`)}</Box>
              {own && <Box component="dd" sx={{ m: 0, mt: 0.75 }}><Alert icon={false} severity="info" sx={{ py: 0 }}>{own.expectation}</Alert></Box>}
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
