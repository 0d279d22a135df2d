import { CareerProposal, ProposalDecree, ProposalStatus as S } from '../../schema/career/proposal.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { ofTheHead } from '../authority.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import { workflow } from '../kernel/workflow.ts';
import { keepTheCriteria, theMoveStands, thePostIsFree, writeTheAssignment } from './proposal.moves.ts';
import { peopleToPropose } from './proposal.rights.ts';

/** Whoever leads the person or keeps their records. */
const whoProposes: Rule<CareerProposal> = actor => { const people = peopleToPropose(actor); return actor.employee !== null && people !== false && ({ employee: people } as never); };
/** Not who proposed it: nobody decides their own proposal. */
const another = (actor: Actor, ...roles: Role[]) => hasRoleAtLarge(actor, ...roles) && { proposer: { $ne: actor.employee ?? '' } };
const theirs = ofTheHead<CareerProposal>('employee', 'proposer');
const bkpsdm: Rule<CareerProposal> = actor => another(actor, Role.HR_ADMIN, Role.HR_HEAD) || theirs(actor);
const theHead: Rule<CareerProposal> = actor => another(actor, Role.HR_HEAD) || theirs(actor);
const hr: Rule<CareerProposal> = actor => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD);

/** The way of a proposal to move somebody: proposed → verified by BKPSDM → approved by its head → decreed; what touches the head goes to the appointing officer. The decree alone writes the assignment; before it nothing has happened. */
export const proposalWorkflow = workflow(CareerProposal, S, {
  start: S.DRAFT, subject: 'employee', party: proposer => ({ proposer }), who: 'employee.name', about: 'position.name',
  moves: {
    propose:  { from: [S.DRAFT, S.RETURNED], to: S.PROPOSED, by: whoProposes, judges: true, inPerson: true, check: theMoveStands, then: keepTheCriteria },
    verify:   { from: [S.PROPOSED], to: S.VERIFIED, by: bkpsdm, decides: true },
    approve:  { from: [S.VERIFIED], to: S.APPROVED, by: theHead, decides: true },
    decree:   { from: [S.APPROVED], to: S.DECREED, by: hr, decides: true, takes: ProposalDecree, check: thePostIsFree, then: writeTheAssignment },
    return:   { from: [S.PROPOSED, S.VERIFIED], to: S.RETURNED, by: bkpsdm, decides: true, note: 'required' },
    reject:   { from: [S.PROPOSED, S.VERIFIED, S.APPROVED], to: S.REJECTED, by: theHead, decides: true, note: 'required' },
    withdraw: { from: [S.DRAFT, S.PROPOSED, S.VERIFIED, S.RETURNED, S.APPROVED], to: S.WITHDRAWN, by: whoProposes, judges: true, inPerson: true, note: 'required' },
  },
});
