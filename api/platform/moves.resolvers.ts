import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { MoveState } from '../../schema/shared/move-state.ts';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { movesExplained } from '../kernel/perform.ts';
import { allWorkflows } from '../kernel/workflow.ts';

@Resolver()
export class MoveStatesResolver {
  @May('SIGNED_IN')
  @Query(() => [MoveState], { description: 'Every move of one record: whether it is open to the caller, and why not. What a move checks is checked, and nothing is changed. Lists say which moves are open in their field moves. Errors: NOT_FOUND, INVALID.' })
  moves(@Arg('noun', () => String, { description: 'The noun of the record, for example Enrollment.' }) noun: string, @Arg('id', () => ID, { description: 'The record.' }) id: string, @Ctx() context: Context): Promise<MoveState[]> {
    const flow = allWorkflows().find(one => one.noun.name === noun);
    if (!flow) throw invalidField('noun', { en: 'Nothing of this name has moves.', id: 'Tidak ada jenis data berlangkah dengan nama ini.' }, 'UNKNOWN');
    return movesExplained(flow, id, context);
  }
}
