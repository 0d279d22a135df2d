import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Holding } from '../../schema/competency/evidence.ts';
import { LearningHoursEntry } from '../../schema/learning/enrollment.ts';
import { MentorProfile } from '../../schema/mentoring/mentor.ts';
import { MentoringClosing, MentoringGoal, MentoringPairing, MentoringSession, PairingStatus as S, SessionStatus } from '../../schema/mentoring/pairing.ts';
import { DevelopmentPlanItem } from '../../schema/planning/development-plan.ts';
import { Role } from '../../schema/platform/account.ts';
import { peopleIn } from '../access.ts';
import { attest, revokeEvidenceOf } from '../competency/evidence.ts';
import type { Rule } from '../kernel/access.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Where } from '../kernel/where.ts';
import { workflow } from '../kernel/workflow.ts';

const theMentor: Rule<MentoringPairing> = actor => actor.employee !== null && { mentor: { employee: actor.employee } };
const keptBy = (actor: Actor): Where<MentoringPairing>[] => {
  const people = peopleIn(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN);
  return people === false ? [] : [{ mentee: people === true ? {} : people }];
};
const any = (parts: Where<MentoringPairing>[]): boolean | Where<MentoringPairing> => parts.length > 0 && { $or: parts };
const bkpsdm: Rule<MentoringPairing> = actor => any(keptBy(actor));
const eitherOfThem: Rule<MentoringPairing> = actor => any(actor.employee ? [{ mentor: { employee: actor.employee } }, { mentee: actor.employee }] : []);
const eitherOrBkpsdm: Rule<MentoringPairing> = actor => any([...(actor.employee ? [{ mentor: { employee: actor.employee } }, { mentee: actor.employee }] : []), ...keptBy(actor)]);

/** Locks the profile, so that two acceptances cannot both take the last place; what is counted is counted once the lock is held. */
async function aPlaceIsFree({ mentor: { id } }: MentoringPairing, em: SqlEntityManager) {
  const [{ capacity }] = await run<{ capacity: number }>(em, sql`select capacity from mentor_profile where id = ${id} for no key update`) as [{ capacity: number }];
  const [{ taken }] = await run<{ taken: number }>(em, sql`select count(*)::int as taken from mentoring_pairing where mentor_id = ${id} and status in ('ACTIVE', 'PAUSED')`) as [{ taken: number }];
  if (taken >= capacity) throw conflict({ en: `All ${capacity} places of this mentor are taken.`, id: `Seluruh ${capacity} tempat pada mentor ini sudah terisi.` });
}

function rememberTheDay(pairing: MentoringPairing, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  pairing.startedOn ??= house.clock.today();
}

/** Every goal once, and nobody attests more than they hold themselves. */
async function theClosingIsComplete({ id, mentor }: MentoringPairing, em: SqlEntityManager, { goals: given }: MentoringClosing, { house }: Context) {
  const goals = await em.find(MentoringGoal, { pairing: id }), ids = given.map(g => g.goal.toLowerCase()), today = house.clock.today();
  if (ids.length !== goals.length || goals.some(g => !ids.includes(g.id))) throw invalidField('goals', { en: 'Say of every goal of the pairing, once, which level was reached.', id: 'Sebutkan level yang dicapai untuk setiap tujuan, masing-masing sekali.' }, 'INCOMPLETE');
  const { employee } = await em.findOneOrFail(MentorProfile, mentor.id), held = new Map((await em.find(Holding, { employee: employee.id, competency: { $in: goals.map(g => g.competency.id) } })).map(h => [h.competency.id, h.validUntil && h.validUntil < today ? 0 : h.level]));
  const above = given.find(g => g.level > (held.get(goals.find(x => x.id === g.goal.toLowerCase())!.competency.id) ?? 0));
  if (above) throw invalidField('goals', { en: 'A mentor attests no higher level than they hold themselves.', id: 'Mentor tidak dapat menyatakan level di atas level yang dimilikinya sendiri.' }, 'TOO_HIGH');
}

/** Keeps what was reached with each goal, and attests it. */
async function attestTheGoals(pairing: MentoringPairing, em: SqlEntityManager, { goals: given, closing }: MentoringClosing, { house }: Context) {
  const today = house.clock.today(), levels = new Map(given.map(g => [g.goal.toLowerCase(), g.level]));
  Object.assign(pairing, { completedOn: today, closing });
  const goals = await em.find(MentoringGoal, { pairing: pairing.id });
  await fulfilThePlan(pairing, em, today, competency => levels.get(goals.find(g => g.competency.id === competency)?.id ?? '') ?? 0);
  for (const goal of goals) {
    const level = goal.attestedLevel = levels.get(goal.id)!;
    if (level > 0) attest(em, { agency: pairing.agency.id, employee: pairing.mentee.id, competency: goal.competency.id, kind: 'MENTORING', level, observedOn: today, sourceNoun: 'MentoringGoal', sourceId: goal.id, note: pairing.topic });
  }
}

/** The line of the plan it carries out is fulfilled where the level aimed at was attested. */
async function fulfilThePlan({ planItem }: MentoringPairing, em: SqlEntityManager, today: string, reached: (competency: string) => number) {
  const item = planItem && await em.findOneOrFail(DevelopmentPlanItem, planItem.id);
  if (item && reached(item.competency.id) >= item.targetLevel) item.fulfilledOn = today;
}

async function takeTheClosingBack(pairing: MentoringPairing, em: SqlEntityManager) {
  if (pairing.planItem) (await em.findOneOrFail(DevelopmentPlanItem, pairing.planItem.id)).fulfilledOn = null;
  for (const goal of await em.find(MentoringGoal, { pairing: pairing.id })) {
    goal.attestedLevel = null;
    await revokeEvidenceOf(em, goal.id, 'Penilaian penutup dicabut.');
  }
}

/** The way of a pairing: proposed → accepted by the mentor → closed by an assessment of its goals. */
export const pairingWorkflow = workflow(MentoringPairing, S, {
  start: S.PROPOSED, subject: 'mentee', who: 'menteeName', about: 'topic',
  moves: {
    accept:   { from: [S.PROPOSED], to: S.ACTIVE, by: theMentor, decides: true, check: aPlaceIsFree, then: rememberTheDay },
    decline:  { from: [S.PROPOSED], to: S.DECLINED, by: theMentor, decides: true, note: 'required' },
    pause:    { from: [S.ACTIVE], to: S.PAUSED, by: eitherOfThem, note: 'required' },
    resume:   { from: [S.PAUSED], to: S.ACTIVE, by: eitherOfThem },
    complete: { from: [S.ACTIVE], to: S.COMPLETED, by: theMentor, judges: true, takes: MentoringClosing, check: theClosingIsComplete, then: attestTheGoals },
    cancel:   { from: [S.PROPOSED, S.ACTIVE, S.PAUSED], to: S.CANCELLED, by: eitherOrBkpsdm, note: 'required' },
    revoke:   { from: [S.COMPLETED], to: S.CANCELLED, by: bkpsdm, judges: true, note: 'required', then: takeTheClosingBack },
  },
});

const ofPairing = (rule: Rule<MentoringPairing>): Rule<MentoringSession> => actor => { const whole = rule(actor); return whole !== false && { pairing: whole === true ? {} : whole } as never; };
const mentorOrBkpsdm: Rule<MentoringPairing> = actor => any([...(actor.employee ? [{ mentor: { employee: actor.employee } }] : []), ...keptBy(actor)]);

/** Balances what a session was credited with. */
async function takeTheHoursBack({ id }: MentoringSession, em: SqlEntityManager) {
  const lines = await em.find(LearningHoursEntry, { session: id }), hours = lines.reduce((sum, l) => sum + l.hours, 0);
  if (hours !== 0) em.create(LearningHoursEntry, { agency: lines[0]!.agency.id, employee: lines[0]!.employee.id, year: lines[0]!.year, hours: -hours, earnedOn: lines[0]!.earnedOn, session: id, note: 'Sesi dibatalkan.' } as never);
}

/** A session stands from the moment it is recorded, until it is taken back. */
export const sessionWorkflow = workflow(MentoringSession, SessionStatus, {
  start: SessionStatus.RECORDED,
  moves: { revoke: { from: [SessionStatus.RECORDED], to: SessionStatus.REVOKED, by: ofPairing(mentorOrBkpsdm), note: 'required', then: takeTheHoursBack } },
});
