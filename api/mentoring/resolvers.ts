import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Holding } from '../../schema/competency/evidence.ts';
import { LearningHoursEntry } from '../../schema/learning/enrollment.ts';
import { MentorCompetency, MentorCompetencyFilter, MentorCompetencyInput, MentorProfile, MentorProfileFilter, MentorProfileInput, MentorSuggestion } from '../../schema/mentoring/mentor.ts';
import {
  MentoringGoal, MentoringGoalFilter, MentoringGoalInput, MentoringPairing, MentoringPairingFilter, MentoringPairingInput, MentoringSession, MentoringSessionFilter, MentoringSessionInput,
} from '../../schema/mentoring/pairing.ts';
import { DevelopmentPlanItem } from '../../schema/planning/development-plan.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Role } from '../../schema/platform/account.ts';
import { developedPeople, peopleIn } from '../sight.ts';
import { keptMentors, openPairings } from './rights.ts';
import type { Rule } from '../kernel/access.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { Creates, Crud, CrudWithDelete } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { run, sql } from '../kernel/sql.ts';
import { hold } from '../kernel/hold.ts';
import { type Credit, creditFor } from './hours.ts';
import { pairingWorkflow, sessionWorkflow } from './pairing.workflow.ts';
import { suggestionRows } from './suggestions.sql.ts';

const mentors = Lists(MentorProfile, MentorProfileFilter), offers = Lists(MentorCompetency, MentorCompetencyFilter), pairings = Lists(MentoringPairing, MentoringPairingFilter);
const goals = Lists(MentoringGoal, MentoringGoalFilter), sessions = Lists(MentoringSession, MentoringSessionFilter);

@Resolver(() => MentorProfile) export class MentorProfileResolver extends Crud(mentors, MentorProfileInput, { fixed: ['employee'], check: itCarriesWhatItTook }) {}
@Resolver(() => MentorCompetency) export class MentorCompetencyResolver extends CrudWithDelete(offers, MentorCompetencyInput, { fixed: ['mentor'], check: theMentorHoldsIt }) {}
@Resolver(() => MentoringPairing) export class MentoringPairingResolver extends Creates(pairings, MentoringPairingInput, { check: theyCanBePaired, created: theLineIsTheFirstGoal }) {}
@Resolver(() => MentoringGoal) export class MentoringGoalResolver extends CrudWithDelete(goals, MentoringGoalInput, { fixed: ['pairing'], check: thePairingIsTheirs }) {}
@Resolver(() => MentoringSession) export class MentoringSessionResolver extends Creates(sessions, MentoringSessionInput, { check: itWasHeld, created: creditTheHours }) {}
export const PairingMoves = Moves(pairingWorkflow), SessionMoves = Moves(sessionWorkflow);

Many(Employee, 'mentorings', pairings, 'mentee', 'The pairings the person is guided in.');
Many(MentorProfile, 'competencies', offers, 'mentor', 'What the mentor offers to guide in.');
Many(MentorProfile, 'pairings', pairings, 'mentor', 'Whom the mentor guides, guided or is asked to guide.');
Many(MentoringPairing, 'goals', goals, 'pairing', 'What it is to achieve.');
Many(MentoringPairing, 'sessions', sessions, 'pairing', 'The sessions held.');

@Resolver(() => Employee)
export class MentorSuggestionFields {
  @Extensions({ part: 'Whoever sees the person sees who could guide them.', rows: suggestionRows })
  @FieldResolver(() => [MentorSuggestion], { description: 'Mentors who could guide the person over their gaps, each with the reasons.' })
  mentorSuggestions(@Root() employee: { id: string }, @Arg('most', () => Int, { defaultValue: 20, description: 'At most so many, 1 to 100.' }) most: number, @Ctx() context: Context) {
    return context.read.rowsOf<MentorSuggestion>('Employee', `mentor suggestions ${most}`, alias => suggestionRows(alias, askedBy(context), { most }), employee.id);
  }
}

const whomTheyKeepAsMentor: Rule<Employee> = actor => {
  const people = peopleIn(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER), own = actor.employee ? [{ id: { $eq: actor.employee } }] : [];
  return people === true || { $or: [...own, ...(people === false ? [] : [people])] };
};

/** A profile carries at least what it took on. */
async function itCarriesWhatItTook({ employee, capacity }: MentorProfileInput, em: SqlEntityManager, context: Context, before: MentorProfile | null) {
  if (!before) return hold(Employee, employee, whomTheyKeepAsMentor, context);
  const taken = await em.count(MentoringPairing, { mentor: before.id, status: { $in: ['ACTIVE', 'PAUSED'] } });
  if (capacity < taken) throw invalidField('capacity', { en: `${taken} places are taken already.`, id: `${taken} tempat sudah terisi.` }, 'TOO_FEW');
}

async function theMentorHoldsIt({ mentor, competency }: MentorCompetencyInput, em: SqlEntityManager, context: Context) {
  await hold(MentorProfile, mentor, keptMentors, context);
  const { employee } = await em.findOneOrFail(MentorProfile, mentor), today = context.house.clock.today();
  if (!(await em.count(Holding, { employee: employee.id, competency, level: { $gt: 0 }, $or: [{ validUntil: null }, { validUntil: { $gte: today } }] }))) throw invalidField('competency', { en: 'The mentor holds no level of this competency.', id: 'Mentor belum memiliki level untuk kompetensi ini.' }, 'UNFIT');
}

/** Nobody guides themselves, and a mentor who takes on nobody is not asked. */
async function theyCanBePaired({ mentor, mentee, planItem }: MentoringPairingInput, em: SqlEntityManager, context: Context) {
  await hold(Employee, mentee, developedPeople, context);
  const { employee, active } = await em.findOneOrFail(MentorProfile, mentor);
  if (employee.id === mentee) throw invalidField('mentor', { en: 'Nobody guides themselves.', id: 'Seseorang tidak dapat membimbing dirinya sendiri.' }, 'SELF');
  if (!active) throw conflict({ en: 'This mentor takes on nobody now.', id: 'Mentor ini sedang tidak menerima bimbingan.' }, { reason: 'MENTOR_AWAY' });
  if (planItem && !(await em.count(DevelopmentPlanItem, { id: planItem, plan: { employee: mentee, status: 'AGREED' } }))) throw invalidField('planItem', { en: 'This is no line of an agreed development plan of that person.', id: 'Ini bukan butir rencana pengembangan yang disepakati milik pegawai tersebut.' }, 'UNFIT');
  const twice = { en: 'There is a live pairing of these two already.', id: 'Keduanya sudah memiliki pendampingan yang berjalan.' };
  if (await em.count(MentoringPairing, { mentor, mentee, status: { $in: ['PROPOSED', 'ACTIVE', 'PAUSED'] } })) throw conflict(twice, { fields: [{ path: ['mentor'], code: 'TAKEN', message: twice }] });
}

/** What the plan aims at is what the pairing aims at. */
async function theLineIsTheFirstGoal({ id, agency, planItem }: MentoringPairing, em: SqlEntityManager) {
  if (!planItem) return;
  const { competency, targetLevel } = await em.findOneOrFail(DevelopmentPlanItem, planItem.id);
  em.create(MentoringGoal, { agency: agency.id, pairing: id, competency: competency.id, level: targetLevel } as never);
}

async function thePairingIsTheirs({ pairing }: MentoringGoalInput, _em: SqlEntityManager, context: Context) {
  await hold(MentoringPairing, pairing, openPairings, context);
}

const recordedByTheMentor: Rule<MentoringPairing> = actor => actor.employee !== null && { mentor: { employee: actor.employee } };

/** A session lies between the beginning of the pairing and today; what it credits follows from the rules of its day. */
async function itWasHeld(input: MentoringSessionInput & Partial<Credit>, em: SqlEntityManager, context: Context) {
  const { pairing, heldOn } = input, today = context.house.clock.today();
  await hold(MentoringPairing, pairing, recordedByTheMentor, context);
  const [{ status, startedOn }] = await run<{ status: string; startedOn: string | null }>(em, sql`select status, started_on::text as "startedOn" from mentoring_pairing where id = ${pairing}`) as [{ status: string; startedOn: string | null }];
  if (status !== 'ACTIVE') throw conflict({ en: 'The pairing is not under way.', id: 'Pendampingan ini tidak sedang berjalan.' });
  if (heldOn > today) throw invalidField('heldOn', { en: 'The day of the session lies in the future.', id: 'Tanggal sesi berada di masa depan.' }, 'FUTURE');
  if (startedOn && heldOn < startedOn) throw invalidField('heldOn', { en: 'The day is before the pairing began.', id: 'Tanggal sesi mendahului awal pendampingan.' }, 'ORDER');
  Object.assign(input, await creditFor(em, pairing, heldOn, actorOf(context).agency));
}

/** Writes the line of the ledger, which says why where it credits less than a session gives. */
async function creditTheHours({ id, agency, pairing, heldOn, hours, hoursNote }: MentoringSession, em: SqlEntityManager) {
  const { mentee } = await em.findOneOrFail(MentoringPairing, pairing.id);
  em.create(LearningHoursEntry, { agency: agency.id, employee: mentee.id, year: Number(heldOn.slice(0, 4)), hours, earnedOn: heldOn, session: id, note: hoursNote ?? undefined } as never);
}
