import { Query, Resolver } from 'type-graphql';
import { DelegableWorkflow, Delegation, DelegationFilter, DelegationInput } from '../../schema/platform/delegation.ts';
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
  @Query(() => [DelegableWorkflow], { description: 'The workflows that judge somebody’s case: what a delegation can be for.' })
  delegableWorkflows(): DelegableWorkflow[] {
    return delegable().map(noun => ({ noun }));
  }
}
export const DelegationMoves = Moves(delegationWorkflow);
