import type { EnrollmentStatus } from '../../schema/learning/enrollment.ts';
import { idOf } from '../reference/ids.ts';
import { addDays, momentOf, workday } from './days.ts';
import type { Dice } from './dice.ts';
import type { Person } from './people.ts';
import { noteFor } from './phrases.ts';
import { fullName } from './titles.ts';

/** What the history of an enrollment is made from. */
export interface Decided {
  readonly id: string;
  readonly agency: string;
  readonly person: Person;
  readonly supervisor: Person;
  readonly office: Person;
  readonly accounts: ReadonlyMap<string, string>;
  readonly status: EnrollmentStatus;
  readonly completedOn: string | null;
  readonly byOffice?: boolean;
  readonly note?: string;
}

type Move = 'submit' | 'endorse' | 'return' | 'approve' | 'reject' | 'withdraw' | 'complete';

const after: Record<Move, EnrollmentStatus> = {
  submit: 'SUBMITTED',
  endorse: 'ENDORSED',
  return: 'RETURNED',
  approve: 'APPROVED',
  reject: 'REJECTED',
  withdraw: 'WITHDRAWN',
  complete: 'COMPLETED',
};

/** The decisions that led an enrollment to where it stands, oldest first. */
export function historyOf(decided: Decided, asked: string, dice: Dice) {
  let fromStatus: EnrollmentStatus = 'DRAFT';
  let day = asked;
  return movesTo(decided, dice).map((move, index, moves) => {
    day =
      move === 'complete' ? decided.completedOn! : index === 0 ? day : workday(addDays(day, dice.between(1, move === 'approve' ? 5 : 3)));
    const decision = {
      id: idOf('Decision', decided.id, index),
      agency: decided.agency,
      noun: 'Enrollment',
      recordId: decided.id,
      move,
      fromStatus,
      toStatus: after[move],
      ...by(decided, move, fromStatus),
      note: decided.note !== undefined && index === moves.length - 1 ? decided.note : noteFor(move, dice),
      decidedAt: momentOf(day, dice.between(5, 440)),
    };
    fromStatus = after[move];
    return decision;
  });
}

function movesTo({ status, byOffice }: Decided, dice: Dice): Move[] {
  const detour: Move[] = dice.chance(0.1) ? ['submit', 'return', 'submit'] : ['submit'];
  const late = byOffice ?? dice.chance(0.4);
  const ways: Record<EnrollmentStatus, Move[]> = {
    DRAFT: [],
    SUBMITTED: detour,
    ENDORSED: [...detour, 'endorse'],
    APPROVED: [...detour, 'endorse', 'approve'],
    COMPLETED: [...detour, 'endorse', 'approve', 'complete'],
    RETURNED: late ? ['submit', 'endorse', 'return'] : ['submit', 'return'],
    REJECTED: late ? ['submit', 'endorse', 'reject'] : ['submit', 'reject'],
    WITHDRAWN: late ? ['submit', 'withdraw'] : ['submit', 'endorse', 'approve', 'withdraw'],
  };
  return ways[status];
}

function by(
  { person, supervisor, office, accounts }: Decided,
  move: Move,
  fromStatus: EnrollmentStatus,
): { byName: string; byAccount: string | null } {
  const theirs = move === 'submit' || move === 'withdraw';
  const who = theirs ? person : fromStatus === 'SUBMITTED' ? supervisor : office;
  return { byName: fullName(who.row), byAccount: accounts.get(who.id) ?? null };
}
