import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { PersonOnDay, UnitOnDay } from '../../schema/people/as-of.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Unit } from '../../schema/people/unit.ts';
import { Day } from '../../schema/shared/day.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { May } from '../kernel/guard.ts';
import { personRows, treeRows, unitRows } from './as-of.sql.ts';

@Resolver(() => Employee)
export class EmployeeAsOfFields {
  @Extensions({ part: 'Whoever sees the person sees where they stood.', rows: personRows })
  @FieldResolver(() => PersonOnDay, { description: 'Where the person stood on a day: position, unit, rank, supervisor and levels as they were then.' })
  async asOf(@Root() employee: { id: string }, @Arg('day', () => Day, { nullable: true, description: 'The day; today when left out.' }) day: string | undefined, @Ctx() context: Context) {
    return (await context.read.rowsOf<PersonOnDay>('Employee', `as of ${day}`, alias => personRows(alias, askedBy(context), { day }), employee.id))[0];
  }
}

@Resolver(() => Unit)
export class UnitAsOfFields {
  @Extensions({ part: 'Whoever sees the unit sees how it was.', rows: unitRows })
  @FieldResolver(() => UnitOnDay, { nullable: true, description: 'The unit as it was on a day; null before it was there.' })
  async asOf(@Root() unit: { id: string }, @Arg('day', () => Day, { nullable: true, description: 'The day; today when left out.' }) day: string | undefined, @Ctx() context: Context) {
    return (await context.read.rowsOf<UnitOnDay>('Unit', `as of ${day}`, alias => unitRows(alias, askedBy(context), { day }), unit.id))[0] ?? null;
  }

  @May('SIGNED_IN') @Extensions({ rows: treeRows })
  @Query(() => [UnitOnDay], { description: 'The organisation as it was on a day, by code: what lay where, what it was called, who led it.' })
  unitTree(@Arg('unit', () => ID, { nullable: true, description: 'Only this unit and what lay below it then.' }) unit: string | undefined, @Arg('asOf', () => Day, { nullable: true, description: 'The day; today when left out.' }) asOf: string | undefined, @Ctx() context: Context) {
    return context.read.rows<UnitOnDay>(null, treeRows('', askedBy(context), { unit, asOf }));
  }
}
