import DataLoader from 'dataloader';
import { sql } from '../kernel/sql.ts';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { LearningHours, LearningHoursSummary } from '../../schema/learning/hours.ts';
import { Employee } from '../../schema/people/employee.ts';
import { readable } from '../kernel/access.ts';
import { actorOf, type Context, once } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { isId } from '../kernel/where.ts';
import { rulesApplied } from '../platform/rules.ts';

const sums = (context: Context, year: number) => once(context, `hours ${year}`, () => new DataLoader<string, number>(async ids => {
  const rows = await context.read.rows<{ employee: string; hours: number }>(null, sql`select employee_id as employee, sum(hours)::int as hours from learning_hours_entry where employee_id = any(${ids}) and year = ${year} group by 1`);
  const found = new Map(rows.map(r => [r.employee, r.hours]));
  return ids.map(id => found.get(id) ?? 0);
}));

const yearOf = (context: Context, year: number | null | undefined) => {
  const asked = year ?? Number(context.house.clock.today().slice(0, 4));
  if (asked < 2000 || asked > 2100) throw invalidField('year', { en: 'A year from 2000 to 2100.', id: 'Tahun antara 2000 dan 2100.' }, 'RANGE');
  return asked;
};

@Resolver(() => Employee)
export class EmployeeHoursFields {
  @Extensions({ part: 'Whoever sees the person sees it.' })
  @FieldResolver(() => LearningHours, { description: 'JP in a year against what the law asks (PP 11/2017 art. 203(4), PP 49/2018).' })
  async learningHours(@Root() employee: { id: string; status: string }, @Arg('year', () => Int, { nullable: true, description: 'The year; this one when left out.' }) year: number | undefined, @Ctx() context: Context) {
    const asked = yearOf(context, year), contract = employee.status.startsWith('PPPK');
    const [[rule], hours] = await Promise.all([rulesApplied(context, [contract ? 'LEARNING_HOURS_CEILING_PPPK' : 'LEARNING_HOURS_FLOOR_PNS'], `${asked}-12-31`), sums(context, asked).load(employee.id)]);
    return { year: asked, hours, floor: contract ? null : rule!.value, ceiling: contract ? rule!.value : null, reached: contract || hours >= rule!.value, ruleApplied: rule };
  }
}

@Resolver()
export class LearningHoursResolver {
  @May('SIGNED_IN')
  @Query(() => LearningHoursSummary, { description: 'How many PNS and CPNS in service, of those the caller may see, have reached their JP in a year. Errors: INVALID.' })
  async learningHoursSummary(
    @Arg('year', () => Int, { nullable: true, description: 'The year; this one when left out.' }) year: number | undefined, @Arg('unit', () => ID, { nullable: true, description: 'Only this unit and all below it.' }) unit: string | undefined, @Ctx() context: Context,
  ) {
    const asked = yearOf(context, year), { house: { catalog, access }, read } = context;
    if (unit && !isId(unit)) throw invalidField('unit', { en: 'There is no such Unit.', id: 'Unit kerja ini tidak ada.' }, 'UNKNOWN');
    const [rule] = await rulesApplied(context, ['LEARNING_HOURS_FLOOR_PNS'], `${asked}-12-31`);
    const [row] = await read.rows<{ people: number; reached: number; hours: number }>(null, sql`select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= ${rule!.value})::int as reached, coalesce(sum(l.hours), 0)::int as hours
      from employee e left join (select employee_id, sum(hours) as hours from learning_hours_entry where year = ${asked} group by 1) l on l.employee_id = e.id
      where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ${readable(catalog, access, catalog.noun('Employee'), 'e', actorOf(context))}
      ${unit ? sql`and exists (select 1 from unit w where w.id = e.unit_id and w.path <@ (select path from unit where id = ${unit}))` : sql``}`);
    return { year: asked, ...row, ruleApplied: rule };
  }
}
