import { allWorkflows } from './workflow.ts';

/** What others are told of, as it is written beside the change itself. */
export interface Cause { key: string; kind: 'MOVE' | 'NEW'; agency: string; noun: string; recordId: string; said?: string | undefined; byName?: string | undefined; byAccount?: string | undefined }

type Made = Readonly<Record<string, any>>;
const idOf = (value: any): string => value?.id ?? value;

/** Whether a new record of a noun waits for a judgement from the start. */
const waitsAtOnce = (noun: string) => allWorkflows().some(flow => flow.noun.name === noun && Object.values(flow.moves).some(move => move.decides && move.from.includes(flow.start)));

/** What a new row is the cause of: a move that was made, or a record that waits for somebody. */
export function causeOf(noun: string, id: string, made: Made): Cause | undefined {
  if (noun === 'Decision') return { key: `move ${id}`, kind: 'MOVE', agency: idOf(made['agency']), noun: made['noun'], recordId: made['recordId'], said: made['toStatus'], byName: made['actingFor'] ? `${made['byName']} a.n. ${made['actingFor']}` : made['byName'], byAccount: made['byAccount'] ?? undefined };
  return waitsAtOnce(noun) ? { key: `new ${id}`, kind: 'NEW', agency: idOf(made['agency']), noun, recordId: id } : undefined;
}
