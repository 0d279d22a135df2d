import { idOf } from '../reference/ids.ts';
import { addDays, momentOf, workday } from './days.ts';

/** Who made a move: name and account. */
export type Signer = readonly [name: string, account: string | null];
/** A move that was made. */
export type Step = readonly [move: string, to: string, by: Signer, note?: string | undefined, on?: string];

/** The decisions that led a record to where it stands, a few working days apart. */
export function decisionsOf(noun: string, recordId: string, agency: string, start: string, from: string, steps: readonly Step[]) {
  let fromStatus = start, day = from;
  return steps.map(([move, toStatus, [byName, byAccount], note, on], index) => {
    if (index > 0) day = on ?? workday(addDays(day, 3));
    const decision = { id: idOf('Decision', recordId, index), agency, noun, recordId, move, fromStatus, toStatus, byName, byAccount, note: note ?? null, decidedAt: momentOf(day, 60 + index * 35) };
    fromStatus = toStatus;
    return decision;
  });
}
