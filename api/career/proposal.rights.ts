import type { CareerProposal } from '../../schema/career/proposal.ts';
import type { Successor } from '../../schema/career/succession.ts';
import type { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { keptOthers, peopleIn, peopleSeenAs } from '../sight.ts';
import { about, any, committee, led, others } from './talent.rights.ts';

/** Nominations are seen by who sees the career of the person, and by the person. */
export const nominationsSeen: Rule<Successor> = actor => { const people = peopleSeenAs(actor, ...committee); return people !== false && ({ agency: actor.agency, employee: people } as never); };
/** BKPSDM nominates others. */
export const nominationsToMake: Rule<Successor> = actor => any(actor, [about(others(actor, peopleIn(actor, Role.HR_ADMIN, Role.HR_HEAD)), { status: 'NOMINATED' })]);

/** Proposals are seen by who keeps, decides, audits or leads the person; by the person once one is decreed. */
export const proposalsSeen: Rule<CareerProposal> = actor => !actor.provider && any(actor, [about(others(actor, peopleIn(actor, ...committee))), about(led(actor)), actor.employee !== null && { employee: actor.employee, status: 'DECREED' }]);
/** Whom one may propose a move for: those one leads, or keeps; never oneself. */
export const peopleToPropose: Rule<Employee> = actor => any(actor, [led(actor), keptOthers(actor)]);
/** Proposals that are still to be written. */
export const proposalsToWrite: Rule<CareerProposal> = actor => { const people = peopleToPropose(actor); return people !== false && ({ agency: actor.agency, status: { $in: ['DRAFT', 'RETURNED'] }, employee: people } as never); };
