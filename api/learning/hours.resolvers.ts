import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { LearningHours, LearningHoursSummary } from '../../schema/learning/hours.ts';
import { Employee } from '../../schema/people/employee.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { isId } from '../kernel/where.ts';
import { hoursRows, summaryRows } from './hours.sql.ts';

@Resolver(() => Employee)
export class EmployeeHoursFields {
  @Extensions({ part: 'Whoever sees the person sees it.', rows: hoursRows })
  @FieldResolver(() => LearningHours, { description: 'JP in a year against what the law asks (PP 11/2017 art. 203(4), PP 49/2018). Errors: INVALID.' })
  async learningHours(@Root() employee: { id: string }, @Arg('year', () => Int, { nullable: true, description: 'The year; this one when left out.' }) year: number | undefined, @Ctx() context: Context) {
    const [hours] = await context.read.rowsOf<LearningHours>('Employee', `hours ${year}`, alias => hoursRows(alias, askedBy(context), { year }), employee.id);
    return hours;
  }
}

@Resolver()
export class LearningHoursResolver {
  @May('SIGNED_IN') @Extensions({ rows: summaryRows })
  @Query(() => LearningHoursSummary, { description: 'How many PNS and CPNS in service, of those the caller may see, have reached their JP in a year. Errors: INVALID.' })
  async learningHoursSummary(
    @Arg('year', () => Int, { nullable: true, description: 'The year; this one when left out.' }) year: number | undefined, @Arg('unit', () => ID, { nullable: true, description: 'Only this unit and all below it.' }) unit: string | undefined, @Ctx() context: Context,
  ) {
    if (unit && !isId(unit)) throw invalidField('unit', { en: 'There is no such Unit.', id: 'Unit kerja ini tidak ada.' }, 'UNKNOWN');
    const [summary] = await context.read.rows<LearningHoursSummary>(null, summaryRows('', askedBy(context), { year, unit }));
    return summary;
  }
}
