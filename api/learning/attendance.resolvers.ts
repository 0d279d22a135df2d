import { Args, Ctx, Extensions, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Attendance, AttendanceFilter, AttendanceSheet, AttendanceTally, OfferingSession, OfferingSessionFilter, OfferingSessionInput } from '../../schema/learning/attendance.ts';
import { Enrollment } from '../../schema/learning/enrollment.ts';
import { Offering } from '../../schema/learning/offering.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { CrudWithDelete, Reads } from '../kernel/crud.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { BulkResult } from '../kernel/moves.ts';
import { itFitsTheOffering, markSheet } from './attendance.ts';
import { tallyRows } from './attendance.sql.ts';

const sessions = Lists(OfferingSession, OfferingSessionFilter), marks = Lists(Attendance, AttendanceFilter);

@Resolver(() => OfferingSession) export class OfferingSessionResolver extends CrudWithDelete(sessions, OfferingSessionInput, { fixed: ['offering'], check: itFitsTheOffering }) {}
@Resolver(() => Attendance) export class AttendanceResolver extends Reads(marks) {}

Many(Offering, 'sessions', sessions, 'offering', 'Its sessions.');
Many(OfferingSession, 'attendances', marks, 'session', 'Who came and who did not, as far as it is marked.');
Many(Enrollment, 'attendances', marks, 'enrollment', 'The sessions the person came to and did not.');

@Resolver(() => Enrollment)
export class AttendanceFields {
  @Extensions({ part: 'Whoever sees the enrollment sees it.', rows: tallyRows })
  @FieldResolver(() => AttendanceTally, { nullable: true, description: 'How many sessions the person attended, against what a pass asks; null where the offering has no sessions.' })
  async attendance(@Root() enrollment: { id: string }, @Ctx() context: Context) {
    const [tally] = await context.read.rowsOf<AttendanceTally>('Enrollment', 'attendance', alias => tallyRows(alias, askedBy(context), {}), enrollment.id);
    return tally ?? null;
  }
}

@Resolver()
export class AttendanceSheetResolver {
  @May('SIGNED_IN') @Extensions({ written: true })
  @Mutation(() => BulkResult, { description: 'Marks who came to a session that was held, by whoever keeps trainings: each enrollment by itself, what is refused is told in errors and hinders nothing else. Nobody marks themselves, and nothing is marked once the result is given. Errors: NOT_FOUND, FORBIDDEN, INVALID (not held yet).' })
  markAttendance(@Args(() => AttendanceSheet) sheet: AttendanceSheet, @Ctx() context: Context) {
    return markSheet(sheet, context);
  }
}
