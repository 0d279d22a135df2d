import { Query, Resolver } from 'type-graphql';
import { Delegation, DelegationFilter, DelegationInput } from '../../schema/platform/delegation.ts';
import { Creates } from '../kernel/crud.ts';
import { May } from '../kernel/guard.ts';
import { Lists } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { delegationWorkflow } from './delegation.workflow.ts';
import { delegable, isSound } from './delegations.ts';

const delegations = Lists(Delegation, DelegationFilter);

@Resolver(() => Delegation)
export class DelegationResolver extends Creates(delegations, DelegationInput, { check: isSound }) {
  @May('SIGNED_IN')
  @Query(() => [String], { description: 'The nouns whose workflows judge somebody’s case, by name: what a delegation can be for.' })
  delegableWorkflows(): string[] {
    return delegable();
  }
}
export const DelegationMoves = Moves(delegationWorkflow);
