import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify, useRecordContext, useRefresh, useResourceContext } from 'react-admin';
import type { Graph } from './dataProvider.ts';
import { useWords } from './i18n.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { inOrder, toneOfMove } from './moves.ts';
import { representationOf, type Row } from './noun.ts';

/** One button for every move the server says the caller may make on this record. Never optimistic: the server decides. */
export function MoveButtons({ size, hide = [] }: { size?: 'small'; hide?: string[] }) {
  const noun = useResourceContext()!, record = useRecordContext<Row & { moves: string[]; version: number }>(), words = useWords(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), client = useQueryClient();
  const [asking, ask] = useState<string>();
  if (!record?.moves?.length) return null;
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
      {inOrder(record.moves).filter(m => !hide.includes(m)).map((move, i) => <Button key={move} size={size} variant={i === 0 && ['primary', 'success'].includes(toneOfMove(move)) ? 'contained' : 'outlined'} color={toneOfMove(move)} onClick={event => { event.stopPropagation(); ask(move); }}>{words.move(noun, move)}</Button>)}
      {asking && <MoveDialog noun={noun} move={asking} about={representationOf(noun, record)} onClose={() => ask(undefined)} onMove={given => make(asking, given)} />}
    </>
  );
}
