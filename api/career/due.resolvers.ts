import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { DueKind, DuePage, PromotionPeriod } from '../../schema/career/due.ts';
import { IndexCategory, ProfessionalismIndex, ProfessionalismPage } from '../../schema/career/professionalism.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Day } from '../../schema/shared/day.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { dueRows, periodRows } from './due.sql.ts';
import { indexRows, ownIndexRows } from './professionalism.sql.ts';

const noUnit = () => invalidField('unit', { en: 'There is no such Unit.', id: 'Unit kerja ini tidak ada.' }, 'UNKNOWN');
const noPeriod = () => invalidField('period', { en: 'Ranks do not rise on this day: see rankPromotionPeriods.', id: 'Tanggal ini bukan periode kenaikan pangkat.' }, 'NO_PERIOD');

@Resolver()
export class DueResolver {
  @May('SIGNED_IN') @Extensions({ rows: dueRows })
  @Query(() => DuePage, { description: 'Who is a candidate for what falls due in a period, with every criterion: rank promotion on one of its days, rises of salary (overdue ones too) and retirement over some months. By the law and the record of the first day. Errors: INVALID.' })
  async dueList(
    @Arg('kind', () => DueKind, { defaultValue: 'RANK_PROMOTION', description: 'What falls due.' }) kind: DueKind, @Arg('period', () => Day, { nullable: true, description: 'First day of the period; the first of next month when left out.' }) period: string | undefined,
    @Arg('months', () => Int, { defaultValue: 1, description: 'How many months it has, 1 to 60; a rank promotion has one day.' }) months: number, @Arg('unit', () => ID, { nullable: true, description: 'Only people in this unit or anywhere below it.' }) unit: string | undefined,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'Rows a page, 1 to 100.' }) perPage: number, @Ctx() context: Context,
  ) {
    const [due] = await context.read.rows<DuePage>(null, dueRows('', askedBy(context), { kind, period, months, unit, page, perPage }));
    if (!due) throw unit && !(await context.read.one('Unit', unit)) ? noUnit() : noPeriod();
    return due;
  }

  @May('SIGNED_IN') @Extensions({ rows: periodRows })
  @Query(() => [PromotionPeriod], { description: 'The days of a year on which ranks rise: twice, six times or every month, by the rule of each day.' })
  rankPromotionPeriods(@Arg('year', () => Int, { nullable: true, description: 'The year; this one when left out.' }) year: number | undefined, @Ctx() context: Context) {
    return context.read.rows<PromotionPeriod>(null, periodRows('', askedBy(context), { year }));
  }

  @May('SIGNED_IN') @Extensions({ rows: indexRows })
  @Query(() => ProfessionalismPage, { description: 'Indeks Profesionalitas ASN of the people in service of a unit and all below it whose appraisals the caller may see. Errors: INVALID.' })
  async professionalism(
    @Arg('unit', () => ID, { nullable: true, description: 'The unit; the whole city when left out.' }) unit: string | undefined, @Arg('category', () => [IndexCategory], { nullable: true, description: 'Only people of these categories in the list.' }) category: IndexCategory[] | undefined,
    @Arg('on', () => Day, { nullable: true, description: 'By the law and the record of this day; today when left out.' }) on: string | undefined,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'Rows a page, 1 to 100.' }) perPage: number, @Ctx() context: Context,
  ) {
    const [found] = await context.read.rows<ProfessionalismPage>(null, indexRows('', askedBy(context), { unit, category, on, page, perPage }));
    if (!found) throw noUnit();
    return found;
  }
}

@Resolver(() => Employee)
export class EmployeeIndexFields {
  @Extensions({ part: 'Whoever may see the appraisals of the person sees it.', rows: ownIndexRows })
  @FieldResolver(() => ProfessionalismIndex, { nullable: true, description: 'Indeks Profesionalitas ASN of the person, source by source; null for whoever may not see their appraisals.' })
  async professionalism(@Root() employee: { id: string }, @Arg('on', () => Day, { nullable: true, description: 'By the law and the record of this day; today when left out.' }) on: string | undefined, @Ctx() context: Context) {
    const [found] = await context.read.rowsOf<ProfessionalismIndex>('Employee', `index ${on}`, alias => ownIndexRows(alias, askedBy(context), { on }), employee.id);
    return found ?? null;
  }
}
