import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Successor, SuccessorDecision, SuccessorStatus as S } from '../../schema/career/succession.ts';
import { Role } from '../../schema/platform/account.ts';
import { theHeadOr } from '../authority.ts';
import type { Rule } from '../kernel/access.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import type { Context } from '../kernel/context.ts';
import { workflow } from '../kernel/workflow.ts';
import { decideTheReadiness, theyStillAreInThePool } from './succession.moves.ts';

const thePerson: Rule<Successor> = actor => actor.employee !== null && { employee: actor.employee };
const theHead = theHeadOr<Successor>('employee');
const hr = (actor: Actor) => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD);
const rememberTheDay = (nomination: Successor, _em: SqlEntityManager, _given: unknown, { house }: Context) => void Object.assign(nomination, { consentedOn: house.clock.today() });

/** The way of a nomination: nobody becomes a successor without their consent, which they may take back; the readiness is decided by the head of BKPSDM. */
export const successorWorkflow = workflow(Successor, S, {
  start: S.NOMINATED, subject: 'employee', who: 'employee.name', about: 'target.position.name',
  moves: {
    consent: { from: [S.NOMINATED], to: S.CONSENTED, by: thePerson, then: rememberTheDay },
    decline: { from: [S.NOMINATED, S.CONSENTED, S.CONFIRMED], to: S.DECLINED, by: thePerson },
    confirm: { from: [S.CONSENTED], to: S.CONFIRMED, by: theHead, decides: true, takes: SuccessorDecision, check: theyStillAreInThePool, then: decideTheReadiness },
    review:  { from: [S.CONFIRMED], to: S.CONFIRMED, by: theHead, judges: true, takes: SuccessorDecision, then: decideTheReadiness },
    remove:  { from: [S.NOMINATED, S.CONSENTED, S.CONFIRMED], to: S.REMOVED, by: hr, judges: true, note: 'required' },
  },
});
