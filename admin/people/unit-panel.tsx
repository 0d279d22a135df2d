import CloseIcon from '@mui/icons-material/Close';
import EditIcon from '@mui/icons-material/EditOutlined';
import GapsIcon from '@mui/icons-material/QueryStatsOutlined';
import { Alert, Box, Button, IconButton, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { UnitPanel as UnitPanelDocument } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { fullName } from '../kernel/format.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMay } from '../kernel/me.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { colours } from '../kernel/theme.ts';
import type { TreeUnit } from './organisation.tsx';

interface PanelProps { id: string; note?: string; above: TreeUnit[]; below: TreeUnit[]; onChoose: (id: string) => void; onClose?: () => void }
const FEW = 12;

/** A unit: who leads it, who works there, and the ways on. */
export function UnitPanel({ id, note, above, below, onChoose, onClose }: PanelProps) {
  const t = useTranslate(), words = useWords(), write = useWriting(), graph = useDataProvider<Graph>(), may = useMay('Unit'), [all, setAll] = useState(false);
  const { data, error } = useQuery({ queryKey: ['unitPanel', id], queryFn: () => graph.query(UnitPanelDocument, { id }) }), unit = data?.unit;
  if (error) return <Alert severity="error" sx={{ m: 2 }}>{error.message}</Alert>;
  if (!unit) return <Box sx={{ p: 2 }}><Skeleton height={40} /><Skeleton variant="rounded" height={160} /></Box>;
  const people = unit.employees.nodes, shown = all ? people : people.slice(0, FEW), { hours } = data, button = { variant: 'outlined', size: 'small' } as const;
  return (
    <Box sx={{ p: 2 }}>
      {note && <Alert severity="info" sx={{ mb: 1.5 }}>{note}</Alert>}
      {above.length > 0 && <Box component="nav" aria-label={t('organisation.above')} sx={{ fontSize: 12.5, mb: 0.5, color: 'text.secondary' }}>{above.map((u, i) => <span key={u.id}>{i > 0 && ' › '}<MuiLink component="button" type="button" onClick={() => onChoose(u.id)} sx={{ fontSize: 12.5, verticalAlign: 'baseline', textAlign: 'left' }}>{u.name}</MuiLink></span>)}</Box>}
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <Typography variant="h2" sx={{ fontSize: '1.2rem', flex: 1, overflowWrap: 'anywhere' }}>{unit.name}</Typography>
        {onClose && <IconButton onClick={onClose} aria-label={t('ra.action.close')} size="small"><CloseIcon /></IconButton>}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 0.5, mb: 1.5, flexWrap: 'wrap' }}><ToneChip tone="calm" label={words.value('UnitKind', unit.kind)} /><Typography variant="body2" color="text.secondary">{words.field('Unit', 'code')} {unit.code}</Typography></Box>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 2 }}>
        <Button {...button} component={Link} to={`/gaps?unit=${id}`} startIcon={<GapsIcon />}>{t('organisation.gaps')}</Button>
        <Button {...button} component={Link} to={`/Employee?filter=${encodeURIComponent(JSON.stringify({ unitSubtree: id }))}`}>{t('organisation.list')}</Button>
        {may.update && <Button {...button} component={Link} to={`/Unit/${id}`} startIcon={<EditIcon />}>{t('ra.action.edit')}</Button>}
      </Box>
      <Box sx={{ border: `1px solid ${colours.line}`, borderRadius: '8px', p: 1.5, mb: 2, bgcolor: unit.head ? '#F8FAFC' : '#FDF6E9' }}>
        <Typography component="div" variant="body2" color="text.secondary">{words.field('Unit', 'head')}{unit.headKind && unit.headKind !== 'DEFINITIVE' && <> <ToneChip tone="care" label={words.value('AssignmentKind', unit.headKind)} /></>}</Typography>
        {unit.head ? <><MuiLink component={Link} to={`/Employee/${unit.head.id}/show`} sx={{ fontWeight: 600 }}>{fullName(unit.head)}</MuiLink><Typography variant="body2">{unit.head.position?.name}{unit.head.rank ? ` · ${unit.head.rank.code}` : ''}</Typography></> : <Typography sx={{ fontWeight: 600, color: '#7A4A00' }}>{t('organisation.vacant')}</Typography>}
      </Box>
      <Box component="dl" sx={{ m: 0, mb: 2, display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: 1 }}>
        {([[t('organisation.here'), write.number(unit.employees.totalCount)], [t('organisation.with_below'), write.number(data.below.totalCount)], [t('organisation.hours', { year: hours.year, hours: hours.ruleApplied.value }), hours.people ? `${write.number(hours.reached)}/${write.number(hours.people)}` : '–']] as const).map(([term, value]) => <Box key={term} sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}><Box component="dt" sx={{ fontSize: 12.5, color: 'text.secondary', lineHeight: 1.3 }}>{term}</Box><Box component="dd" sx={{ m: 0, fontSize: 22, fontWeight: 700, lineHeight: 1.2, fontVariantNumeric: 'tabular-nums' }}>{value}</Box></Box>)}
      </Box>
      <Typography variant="h3" sx={{ mb: 0.5 }}>{t('organisation.people')}</Typography>
      {!people.length ? <Typography variant="body2" color="text.secondary">{t('organisation.nobody')}</Typography> : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {shown.map(p => <Box component="li" key={p.id} sx={{ py: 0.75, borderBottom: '1px solid #EDF1F5' }}><MuiLink component={Link} to={`/Employee/${p.id}/show`} sx={{ fontWeight: 500 }}>{fullName(p)}</MuiLink><Typography variant="body2" color="text.secondary">{p.position?.name} · {words.value('EmploymentStatus', p.status)}</Typography></Box>)}
        </Box>
      )}
      {people.length > FEW && <Button size="small" onClick={() => setAll(!all)} aria-expanded={all}>{all ? t('list.fewer') : t('list.more', { smart_count: people.length - FEW })}</Button>}
      {below.length > 0 && <>
        <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>{t('organisation.below', { smart_count: below.length })}</Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{below.map(u => <Box component="li" key={u.id} sx={{ py: 0.5 }}><MuiLink component="button" type="button" onClick={() => onChoose(u.id)} sx={{ textAlign: 'left', fontSize: 14 }}>{u.name}</MuiLink></Box>)}</Box>
      </>}
    </Box>
  );
}
