import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { LeaveClash, LeaveForecast } from '../../schema/leave/forecast.ts';
import { LeaveBalance, LeaveEntry, LeaveGrantReport } from '../../schema/leave/ledger.ts';
import { LeaveRequest, LeaveRequestInput } from '../../schema/leave/request.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import { UploadTicket } from '../../schema/platform/file.ts';
import { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { Day } from '../../schema/shared/day.ts';
import { hasRoleAtLarge } from '../kernel/actor.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { forbidden } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { write } from '../kernel/write.ts';
import { papers, uploadFor } from '../platform/uploads.ts';
import { balanceRows, clashRows, entryRule, requestRules } from './balance.sql.ts';
import { forecastOf } from './forecast.ts';
import { grantLeave } from './grant.ts';
import { creditJointLeave, recordBkn } from './hr.ts';
import { draftsToKeep } from './rights.ts';

@Resolver(() => Employee)
export class LeaveBalanceFields {
  @Extensions({ part: 'Sums only leave the caller may see.', rows: balanceRows })
  @FieldResolver(() => [LeaveBalance], { description: 'What the person has of each kind of leave in a year; nothing for whoever may not see their leave.' })
  leaveBalances(@Root() employee: { id: string }, @Arg('year', () => Int, { nullable: true, description: 'The year; that of today when left out.' }) year: number | undefined, @Ctx() context: Context) {
    return context.read.rowsOf<LeaveBalance>('Employee', `leave balances ${year}`, alias => balanceRows(alias, askedBy(context), { year }), employee.id);
  }
}

@Resolver(() => LeaveEntry)
export class LeaveEntryFields {
  @Extensions({ part: 'Whoever sees the line sees what it rests on.', rows: entryRule })
  @FieldResolver(() => [RuleApplied], { description: 'The rule it rests on; none of a correction.' })
  rulesApplied(@Root() entry: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('LeaveEntry', 'rules', alias => entryRule(alias, askedBy(context), {}), entry.id);
  }
}

@Resolver(() => LeaveRequest)
export class LeaveRequestFields {
  @Extensions({ part: 'Names only trainings whose place the caller may see.', rows: clashRows })
  @FieldResolver(() => [LeaveClash], { description: 'Trainings the person has, or asks for, a place on in these days: a warning.' })
  clashes(@Root() request: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<LeaveClash>('LeaveRequest', 'clashes', alias => clashRows(alias, askedBy(context), {}), request.id);
  }

  @Extensions({ part: 'Whoever sees the request sees the law it is measured by.', rows: requestRules })
  @FieldResolver(() => [RuleApplied], { description: 'The rules it is measured by, as they held on the day it was submitted.' })
  rulesApplied(@Root() request: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('LeaveRequest', 'rules', alias => requestRules(alias, askedBy(context), {}), request.id);
  }
}

@Resolver()
export class LeaveVerbsResolver {
  @May('SIGNED_IN')
  @Query(() => LeaveForecast, { description: 'What a request would come to if it were submitted now: days, what is left, who decides, what the law has against it, which trainings it clashes with. Errors: NOT_FOUND, FORBIDDEN, INVALID.' })
  leaveForecast(@Arg('input', () => LeaveRequestInput, { description: 'The request.' }) input: LeaveRequestInput, @Arg('request', () => ID, { nullable: true, description: 'The draft it is, with its papers.' }) request: string | undefined, @Ctx() context: Context): Promise<LeaveForecast> {
    return forecastOf(input, request, context);
  }

  @May('SIGNED_IN')
  @Mutation(() => UploadTicket, { description: 'Asks for leave to upload a paper for a draft: PDF, PNG or JPEG, at most 50 MB. Errors: NOT_FOUND, FORBIDDEN, INVALID.' })
  requestLeavePaperUpload(
    @Arg('request', () => ID, { description: 'The draft.' }) request: string, @Arg('fileName', () => String, { description: 'Its name.' }) fileName: string, @Arg('contentType', () => String, { description: 'Its content type, for example application/pdf.' }) contentType: string,
    @Arg('size', () => Int, { description: 'Its size in bytes.' }) size: number, @Ctx() context: Context,
  ): Promise<UploadTicket> {
    return uploadFor(LeaveRequest, request, draftsToKeep, { fileName, contentType, size }, papers, context);
  }

  @May([Role.HR_ADMIN])
  @Mutation(() => LeaveGrantReport, { description: 'Grants the annual leave of this year to whoever is entitled and has none yet, and carries over what is left of the year before. Run again it changes nothing. Errors: FORBIDDEN.' })
  grantYearlyLeave(@Ctx() context: Context): Promise<LeaveGrantReport> {
    const actor = actorOf(context), today = context.house.clock.today();
    if (!hasRoleAtLarge(actor, Role.HR_ADMIN)) throw forbidden({ en: 'Only HR of the whole agency may.', id: 'Hanya pengelola kepegawaian seluruh instansi yang boleh.' });
    return write(context, em => grantLeave(em, { agency: actor.agency, year: Number(today.slice(0, 4)), today, by: actor.name }));
  }

  @May([Role.HR_ADMIN])
  @Mutation(() => [LeaveEntry], { description: 'Adds a day of annual leave for a day of joint leave that had to be worked; once a day and person, however often it is asked. Errors: NOT_FOUND, FORBIDDEN, INVALID.' })
  creditJointLeave(@Arg('employees', () => [ID], { description: 'Who worked, at most 100.' }) employees: string[], @Arg('day', () => Day, { description: 'The day of joint leave, today at the latest.' }) day: string, @Ctx() context: Context) {
    return creditJointLeave(employees, day, context);
  }

  @May([Role.HR_ADMIN])
  @Mutation(() => LeaveRequest, { nullable: true, description: 'Records the approval of BKN without which unpaid leave is not granted, of a request that waits. Errors: NOT_FOUND, FORBIDDEN, INVALID, CONFLICT.' })
  recordBknApproval(
    @Arg('id', () => ID, { description: 'The request.' }) id: string, @Arg('number', () => String, { description: 'Number of the approval, 3 to 80 characters.' }) number: string, @Arg('version', () => Int, { nullable: true, description: 'The version last seen.' }) version: number | undefined, @Ctx() context: Context,
  ) {
    return recordBkn(id, number, version, context);
  }
}
