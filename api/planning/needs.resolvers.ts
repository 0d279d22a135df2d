import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { TrainingNeedPage } from '../../schema/planning/need.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { assertPage } from '../kernel/list.ts';
import { isId } from '../kernel/where.ts';
import { needRows } from './needs.sql.ts';

@Resolver()
export class NeedsResolver {
  @May('SIGNED_IN') @Extensions({ rows: needRows })
  @Query(() => TrainingNeedPage, { description: 'What offices lack (analisis kebutuhan pengembangan kompetensi, AKPK), of the people in service whom the caller may see, most urgent first: gap times weight, raised by open signals of demand. Errors: INVALID.' })
  async trainingNeeds(
    @Arg('unit', () => ID, { nullable: true, description: 'Only people in this unit or anywhere below it.' }) unit: string | undefined,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'Rows a page, 1 to 100.' }) perPage: number, @Ctx() context: Context,
  ) {
    assertPage(page, perPage);
    if (unit && !isId(unit)) throw invalidField('unit', { en: 'There is no such Unit.', id: 'Unit kerja ini tidak ada.' }, 'UNKNOWN');
    const [needs] = await context.read.rows<TrainingNeedPage>(null, needRows('', askedBy(context), { unit, page, perPage }));
    return needs;
  }
}
