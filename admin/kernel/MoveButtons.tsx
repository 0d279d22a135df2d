import { Box, Button, Tooltip, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useRefresh, useResourceContext } from 'react-admin';
import type { Graph, MoveState } from './dataProvider.ts';
import { useWords } from './i18n.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { inOrder, toneOfMove } from './moves.ts';
import { nounOf, representationOf, type Row } from './noun.ts';

/** Moves of others and of other states are no news; what stands in the way of one's own is. */
const isNews = ({ allowed, blockedBy }: MoveState) => !allowed && !blockedBy.some(b => b.code === 'NOT_YOUR_MOVE' || b.code === 'WRONG_STATE');

/** One button for every move the server says the caller may make on this record; on its page also those that are shut, and why. Never optimistic: the server decides. */
export function MoveButtons({ size, hide = [] }: { size?: 'small'; hide?: string[] }) {
  const noun = useResourceContext()!, record = useRecordContext<Row & { moves: string[]; version: number }>(), words = useWords(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), client = useQueryClient();
  const [asking, ask] = useState<string>(), explained = !size && !!record?.moves && nounOf(noun).can.includes('history');
  // One question with the history below.
  const { data: states = [] } = useQuery({ queryKey: ['history', record?.id, record?.version], queryFn: () => graph.trail(noun, record!.id), select: trail => trail.moves, enabled: explained });
  if (!record?.moves) return null;
  const shut = states.filter(s => isNews(s) && !hide.includes(s.name)), stateOf = (move: string) => states.find(s => s.name === move), shown = inOrder([...new Set([...record.moves, ...shut.map(s => s.name)])]).filter(m => !hide.includes(m));
  const behalf = shown.map(m => stateOf(m)?.actingFor).find(Boolean), forWhom = (name: string | null | undefined) => (name ? words.t('moves.acting_for', { name }) : undefined);
  const reasons = [...Map.groupBy(shut, s => s.blockedBy[0]!.message)];
  if (!shown.length) return null;
  const make = async (move: string, given: { note?: string; input?: object }) => {
    await graph.move(noun, move, { id: record.id, version: record.version, ...given });
    ask(undefined);
    notify('moves.done', { type: 'success', messageArgs: { move: words.move(noun, move) } });
    refresh();
    await client.invalidateQueries({ queryKey: ['inboxCounts'] });
    await client.invalidateQueries({ queryKey: ['history', record.id] });
  };
  return (
    <>
      {shown.map((move, i) => {
        const why = shut.find(s => s.name === move)?.blockedBy[0]?.message, button = <Button key={move} size={size} variant={i === 0 && ['primary', 'success'].includes(toneOfMove(move)) ? 'contained' : 'outlined'} color={toneOfMove(move)} disabled={!!why} aria-describedby={why && `why-${shut.find(s => s.blockedBy[0]!.message === why)!.name}`} onClick={event => { event.stopPropagation(); ask(move); }}>{words.move(noun, move)}</Button>;
        return why ? <Tooltip key={move} title={why}><span>{button}</span></Tooltip> : button;
      })}
      {(shut.length > 0 || behalf) && (
        <Box sx={{ flexBasis: '100%', maxWidth: { md: 560 } }}>
          {behalf && <Typography variant="body2" color="text.secondary">{forWhom(behalf)}</Typography>}
          {reasons.map(([why, of]) => <Typography key={why} id={`why-${of[0]!.name}`} variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}><b>{inOrder(of.map(s => s.name)).map(name => words.move(noun, name)).join(', ')}</b>: {why}</Typography>)}
        </Box>
      )}
      {asking && <MoveDialog noun={noun} move={asking} about={[representationOf(noun, record), forWhom(stateOf(asking)?.actingFor)].filter(Boolean).join(' · ')} onClose={() => ask(undefined)} onMove={given => make(asking, given)} />}
    </>
  );
}
