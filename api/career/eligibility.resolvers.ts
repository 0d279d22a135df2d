import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CareerEligibility, NextPosition } from '../../schema/career/eligibility.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Day } from '../../schema/shared/day.ts';
import { askedBy, type Rows } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { May } from '../kernel/guard.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { asofOf } from './asof.ts';
import { eligibility } from './eligibility.sql.ts';
import { ladder, moveBetween } from './ladder.sql.ts';
import { seenIn } from './rights.ts';

const never = sql`false`, isOne = (alias: string, id: string): Sql => (isId(id) ? sql`${sql.ref(`${alias}.id`)} = ${id}` : never);

/** Whether a person may be appointed to a position on a day; no row for whoever may not see it. */
export const eligibilityRows: Rows<{ employee: string; position: string; on?: string | null | undefined }> = (_, asked, { employee, position, on }) => {
  const asof = asofOf(asked, on);
  return sql`select x.employee, x.position, ${asof.day}::text as "on", x.move, x.eligible, x.criteria
    from (${eligibility(sql`select e.id as employee, p.id as position from employee e join "position" p on p.agency_id = e.agency_id where ${isOne('e', employee)} and ${isOne('p', position)} and ${seenIn(asked, 'e')}`, asof)}) x`;
};

/** Where a person could go next: along the career paths of the agency, and by level where no path is needed, those the paths foresee first. */
export const nextRows: Rows<{ most: number }> = (alias, asked, { most }) => {
  const asof = asofOf(asked), at = (column: string) => sql.ref(`${alias}.${column}`), limit = sql`${Math.min(Math.max(most, 1), 100)}`;
  const path = sql`(select s.career_path_id from career_step s join career_path c on c.id = s.career_path_id and c.active where s.from_id = f.id and s.to_id = t.id order by c.name limit 1)`;
  // To another profession only a path leads; to lead an office, or to go on in one’s own profession, the level is enough.
  const open = sql`t.rung between f.rung and f.rung + 1 and t.kind <> 'EXECUTING' and (t.kind <> 'FUNCTIONAL' or (t.family = f.family and t.tier <> f.tier))`;
  const found = sql`select f.id as "from", t.id as position, ${moveBetween('f', 't')} as move, p.path as "careerPath" from ${ladder(asof)} f join ${ladder(asof)} t on t.id <> f.id cross join lateral (select ${path} as path) p
    where f.id = ${at('position_id')} and ${moveBetween('f', 't')} is not null and (p.path is not null or (${open})) and ${at('standing')} = 'ACTIVE' and ${seenIn(asked, alias)} order by p.path is null, t.rung desc, t.position_class desc, t.name, t.id limit ${limit}`;
  return sql`select n.position, n.move, n."careerPath", x.eligible, x.met, x.unmet, x.unknown from (select y.*, row_number() over () as n from (${found}) y) n
    join (${eligibility(sql`select ${at('id')} as employee, z.position from (${found}) z`, asof)}) x on x.position = n.position order by n.n`;
};

@Resolver()
export class EligibilityResolver {
  @May('SIGNED_IN') @Extensions({ rows: eligibilityRows })
  @Query(() => CareerEligibility, { nullable: true, description: 'Whether somebody may be appointed to a position on a day, criterion by criterion; null where there is no such person or position, or the caller may not see their appraisals.' })
  async careerEligibility(
    @Arg('employee', () => ID, { description: 'The person.' }) employee: string, @Arg('position', () => ID, { description: 'The position.' }) position: string,
    @Arg('on', () => Day, { nullable: true, description: 'The day of the appointment; today when left out. An old day is judged by the law and the record of that day.' }) on: string | undefined, @Ctx() context: Context,
  ) {
    const [found] = await context.read.rows<CareerEligibility>(null, eligibilityRows('', askedBy(context), { employee, position, on }));
    return found ?? null;
  }
}

@Resolver(() => Employee)
export class EmployeeCareerFields {
  @Extensions({ part: 'Whoever may see the appraisals of the person sees it.', rows: nextRows })
  @FieldResolver(() => [NextPosition], { description: 'Where the person could go next (PermenPANRB 22/2021), with what stands in the way; empty for whoever may not see their appraisals.' })
  nextPositions(@Root() employee: { id: string }, @Arg('most', () => Int, { defaultValue: 10, description: 'At most so many, 1 to 100.' }) most: number, @Ctx() context: Context) {
    return context.read.rowsOf<NextPosition>('Employee', `next ${most}`, alias => nextRows(alias, askedBy(context), { most }), employee.id);
  }
}
