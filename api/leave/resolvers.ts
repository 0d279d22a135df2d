import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { CalendarChange, CalendarChangeFilter, CalendarChangeInput, WorkingCalendar, WorkingCalendarFilter, WorkingCalendarInput } from '../../schema/leave/calendar.ts';
import { LeaveEntry, LeaveEntryFilter, LeaveEntryInput, LeaveEntryKind } from '../../schema/leave/ledger.ts';
import { LeavePaper, LeavePaperFilter, LeavePaperInput } from '../../schema/leave/paper.ts';
import { LeaveRequest, LeaveRequestFilter, LeaveRequestInput } from '../../schema/leave/request.ts';
import { Employee } from '../../schema/people/employee.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { Creates, Crud } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { hold } from '../kernel/hold.ts';
import { mustHaveArrived, papers as acceptedPapers } from '../platform/uploads.ts';
import { factsOf, holdLeaveOf } from './facts.ts';
import { faultsOf } from './faults.ts';
import { leaveLaw } from './law.ts';
import { leaveWorkflow } from './request.workflow.ts';
import { draftsToKeep, peopleToAskFor } from './rights.ts';
import { keptOthers } from '../sight.ts';

const requests = Lists(LeaveRequest, LeaveRequestFilter), papers = Lists(LeavePaper, LeavePaperFilter), entries = Lists(LeaveEntry, LeaveEntryFilter), calendars = Lists(WorkingCalendar, WorkingCalendarFilter), changes = Lists(CalendarChange, CalendarChangeFilter);

@Resolver(() => LeaveRequest) export class LeaveRequestResolver extends Crud(requests, LeaveRequestInput, { fixed: ['employee'], check: theDraftIsSound }) {}
@Resolver(() => LeavePaper) export class LeavePaperResolver extends Creates(papers, LeavePaperInput, { check: thePaperArrived }) {}
@Resolver(() => LeaveEntry) export class LeaveEntryResolver extends Creates(entries, LeaveEntryInput, { check: itIsACorrection }) {}
@Resolver(() => WorkingCalendar) export class WorkingCalendarResolver extends Crud(calendars, WorkingCalendarInput, { check: itEndsAfterItBegins }) {}
@Resolver(() => CalendarChange) export class CalendarChangeResolver extends Crud(changes, CalendarChangeInput) {}
export const LeaveMoves = Moves(leaveWorkflow);

Many(Employee, 'leaveRequests', requests, 'employee', 'The leave of the person.');
Many(Employee, 'leaveEntries', entries, 'employee', 'The lines of the person’s ledger of annual leave.');
Many(LeaveRequest, 'papers', papers, 'request', 'The papers put to it, for whom the law lets see them.');
Many(LeaveRequest, 'entries', entries, 'request', 'What it did to the ledger.');

/** A draft is of a kind the person has a right to, on days in order; the rest of the law is asked when it is submitted. */
async function theDraftIsSound(input: LeaveRequestInput, em: SqlEntityManager, context: Context, before: LeaveRequest | null) {
  await hold(Employee, input.employee, peopleToAskFor, context);
  const today = context.house.clock.today(), facts = await factsOf(em, { ...input, id: before?.id }, { today }), fault = faultsOf(facts, await leaveLaw(em, { day: today, agency: actorOf(context).agency })).find(({ code, field }) => code === 'LEAVE_NO_RIGHT' || field === 'endsOn' && code === 'LEAVE_DAYS');
  if (fault) throw invalidField(fault.field, fault.message, fault.code);
  if ((input.travelDays ?? 0) > (Date.parse(input.endsOn) - Date.parse(input.startsOn)) / 86_400_000) throw invalidField('travelDays', { en: 'There are more days of travel than days.', id: 'Hari perjalanan melebihi lama cuti.' }, 'RANGE');
  Object.assign(input, { footing: facts.footing, workingDays: facts.workingDays, travelDays: input.travelDays ?? 0 });
}

/** Papers go to drafts; the file is one the caller uploaded. */
async function thePaperArrived({ request, file, issuedOn }: LeavePaperInput, em: SqlEntityManager, context: Context) {
  await hold(LeaveRequest, request, draftsToKeep, context);
  if (issuedOn > context.house.clock.today()) throw invalidField('issuedOn', { en: 'The day lies in the future.', id: 'Tanggalnya berada di masa depan.' }, 'FUTURE');
  await mustHaveArrived(em, actorOf(context), file, acceptedPapers);
}

/** HR adds a line that puts a ledger right; the one before stays. */
async function itIsACorrection(input: LeaveEntryInput, em: SqlEntityManager, context: Context) {
  await hold(Employee, input.employee, keptOthers, context);
  await holdLeaveOf(em, input.employee);
  if (input.days === 0) throw invalidField('days', { en: 'A correction changes something.', id: 'Koreksi tidak boleh nol.' }, 'ZERO');
  Object.assign(input, { kind: LeaveEntryKind.CORRECTION, enteredOn: context.house.clock.today(), enteredBy: actorOf(context).name });
}

function itEndsAfterItBegins({ validFrom, validUntil }: WorkingCalendarInput) {
  if (validUntil && validUntil < validFrom) throw invalidField('validUntil', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
}
