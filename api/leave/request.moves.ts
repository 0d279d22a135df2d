import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { LeaveAnswer } from '../../schema/leave/kind.ts';
import type { LeaveChange, LeaveRecall, LeaveRequest } from '../../schema/leave/request.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import type { Move } from '../kernel/workflow.ts';
import { addDays, addMonths, numberOf } from '../platform/rules.ts';
import { type Asked, factsOf, holdLeaveOf, type How, workingDaysOf } from './facts.ts';
import { authorityOf, faultsOf } from './faults.ts';
import { citeOf, leaveLaw, type LeaveLaw } from './law.ts';
import { deferTheDays, giveAllBack, giveBack, takeTheDays } from './ledger.ts';

type Effect = NonNullable<Move<LeaveRequest>['then']>;
const askedBy = ({ id, employee, kind, ground, startsOn, endsOn, travelDays, birthNumber }: LeaveRequest): Asked => ({ id, employee: employee.id, kind, ground, startsOn, endsOn, travelDays, birthNumber });
const lawOf = ({ submittedOn, agency }: LeaveRequest, em: SqlEntityManager, { house }: Context): Promise<LeaveLaw> => leaveLaw(em, { day: submittedOn ?? house.clock.today(), agency: agency.id });

/** Holds the person's leave, and refuses what the law of the day it was submitted has against it. */
async function obeysTheLaw(request: LeaveRequest, asked: Asked, em: SqlEntityManager, how: How, context: Context): Promise<void> {
  await holdLeaveOf(em, asked.employee);
  const law = await lawOf(request, em, context), facts = await factsOf(em, asked, how), [first] = faultsOf({ ...facts, footing: request.footing }, law);
  if (first) throw conflict(first.message, { reason: first.code, params: first.params ?? {}, fields: [{ path: [first.field], code: first.code, message: first.message }] });
}

/** The law has nothing against it, and what is left of annual leave suffices beside what is asked for already. */
export const theLawAllowsIt: Effect = (request, em, _given, context) => obeysTheLaw(request, askedBy(request), em, { today: context.house.clock.today() }, context);

/** Who decides is settled, and the days are reserved. */
export const sendIt: Effect = async (request, em, _given, context) => {
  const today = context.house.clock.today(), law = await lawOf(request, em, context), facts = await factsOf(em, askedBy(request), { today });
  Object.assign(request, { submittedOn: today, workingDays: facts.workingDays, authority: authorityOf(facts, law) });
};

/** The law still allows it; where BKN has a say, it has had it. */
export const itCanBeGranted: Effect = async (request, em, _given, context) => {
  const bkn = (await lawOf(request, em, context)).find('LEAVE_BKN', request.kind);
  if (bkn && !request.bknNumber) throw conflict({ en: `It is granted with the approval of BKN (${citeOf(bkn)}), which HR records first.`, id: `Cuti ini diberikan setelah persetujuan BKN (${citeOf(bkn)}), yang dicatat pengelola kepegawaian lebih dahulu.` }, { reason: 'LEAVE_PAPER_MISSING', params: { paper: 'BKN', rule: citeOf(bkn) } });
  await obeysTheLaw(request, askedBy(request), em, { today: null, decided: true }, context);
};
/** Other days are other days, in order. */
export const theOtherDaysAreOthers: Effect = (request, _em, { startsOn, endsOn }: LeaveChange) => {
  if (endsOn < startsOn) throw invalidField('endsOn', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }, 'ORDER');
  if (startsOn === request.startsOn && endsOn === request.endsOn) throw invalidField('startsOn', { en: 'These are the days that were asked for.', id: 'Tanggalnya sama dengan yang diminta.' }, 'SAME');
};
/** The law allows the other days too. */
export const theOtherDaysCanBeGranted: Effect = async (request, em, given: LeaveChange, context) => {
  await theOtherDaysAreOthers(request, em, given, context);
  await itCanBeGranted({ ...request, startsOn: given.startsOn, endsOn: given.endsOn } as LeaveRequest, em, undefined, context);
};
/** The law knows a deferral of this kind of leave. */
export const itCanBeDeferred: Effect = async (request, em, _given, context) => {
  const law = await lawOf(request, em, context), rule = [...law.table('LEAVE_DEFERRAL').values()][0]!;
  await holdLeaveOf(em, request.employee.id);
  if (!law.find('LEAVE_DEFERRAL', request.kind)) throw conflict({ en: `This kind of leave is not deferred (${citeOf(rule)}).`, id: `Jenis cuti ini tidak dapat ditangguhkan (${citeOf(rule)}).` }, { reason: 'LEAVE_NOT_DEFERRABLE', params: { rule: citeOf(rule) } });
};

/** Keeps the opinion of the superior, and the days proposed with it. */
export const opine = (opinion: LeaveAnswer): Effect => (request, _em, given: LeaveChange | undefined) => void Object.assign(request, { opinion, proposedStartsOn: given?.startsOn ?? null, proposedEndsOn: given?.endsOn ?? null });

const decide = (request: LeaveRequest, answer: LeaveAnswer, { house }: Context) => Object.assign(request, { answer, decidedOn: house.clock.today() });
export const grantIt: Effect = async (request, em, _given, context) => {
  decide(request, 'APPROVED', context);
  await takeTheDays(Object.assign(request, { workingDays: await workingDaysOf(em, askedBy(request)) }), em, await lawOf(request, em, context), context);
};
export const grantOtherDays: Effect = async (request, em, { startsOn, endsOn }: LeaveChange, context) => {
  decide(Object.assign(request, { requestedStartsOn: request.startsOn, requestedEndsOn: request.endsOn, startsOn, endsOn }), 'CHANGED', context);
  await takeTheDays(Object.assign(request, { workingDays: await workingDaysOf(em, askedBy(request)) }), em, await lawOf(request, em, context), context);
};
export const deferIt: Effect = async (request, em, _given, context) => {
  const law = await lawOf(request, em, context), until = addMonths(request.startsOn, numberOf(law.rule('LEAVE_DEFERRAL', request.kind)) * 12);
  Object.assign(decide(request, 'DEFERRED', context), { deferredUntil: request.kind === 'ANNUAL' ? `${until.slice(0, 4)}-12-31` : until });
  if (request.kind === 'ANNUAL') await deferTheDays(request, em, law, context);
};
export const refuseIt: Effect = (request, _em, _given, context) => void decide(request, 'REFUSED', context);

/** It has not begun. */
export const itLiesAhead: Effect = ({ startsOn }, _em, _given, { house }) => {
  if (startsOn <= house.clock.today()) throw conflict({ en: 'It has begun: whoever is needed is recalled.', id: 'Cuti sudah dimulai: yang diperlukan dipanggil kembali.' }, { reason: 'LEAVE_DAYS' });
};
export const giveItBack: Effect = async (request, em, _given, context) => { await holdLeaveOf(em, request.employee.id); await giveAllBack(request, em, context); };

/** Back at work within the leave. */
export const theDayLiesWithin: Effect = ({ startsOn, endsOn }, _em, { resumedOn }: LeaveRecall) => {
  if (resumedOn < startsOn || resumedOn > endsOn) throw invalidField('resumedOn', { en: `The day lies between ${startsOn} and ${endsOn}.`, id: `Hari kembali bekerja antara ${startsOn} dan ${endsOn}.` }, 'RANGE');
};
/** What was not taken comes back: annual leave by its working days; of cuti besar nothing once it has begun. */
export const callBack: Effect = async (request, em, { resumedOn }: LeaveRecall, context) => {
  await holdLeaveOf(em, request.employee.id);
  request.resumedOn = resumedOn;
  if (resumedOn === request.startsOn) return giveAllBack(request, em, context);
  if (request.kind === 'ANNUAL') giveBack(request, Math.max(request.workingDays - (await workingDaysOf(em, { ...askedBy(request), endsOn: addDays(resumedOn, -1), travelDays: 0 })), 0), em, context);
};
