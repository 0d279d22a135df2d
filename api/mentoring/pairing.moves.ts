import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Holding } from '../../schema/competency/evidence.ts';
import { LearningHoursEntry } from '../../schema/learning/enrollment.ts';
import { MentorProfile } from '../../schema/mentoring/mentor.ts';
import { MentoringClosing, MentoringGoal, MentoringPairing, MentoringSession } from '../../schema/mentoring/pairing.ts';
import { DevelopmentPlanItem } from '../../schema/planning/development-plan.ts';
import { attest, revokeEvidenceOf } from '../competency/evidence.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';

/** Locks the profile, so that two acceptances cannot both take the last place; what is counted is counted once the lock is held. */
export async function aPlaceIsFree({ mentor: { id } }: MentoringPairing, em: SqlEntityManager) {
  const [{ capacity }] = await run<{ capacity: number }>(em, sql`select capacity from mentor_profile where id = ${id} for no key update`) as [{ capacity: number }];
  const [{ taken }] = await run<{ taken: number }>(em, sql`select count(*)::int as taken from mentoring_pairing where mentor_id = ${id} and status in ('ACTIVE', 'PAUSED')`) as [{ taken: number }];
  if (taken >= capacity) throw conflict({ en: `All ${capacity} places of this mentor are taken.`, id: `Seluruh ${capacity} tempat pada mentor ini sudah terisi.` }, { reason: 'MENTOR_FULL', params: { capacity } });
}

export function rememberTheDay(pairing: MentoringPairing, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  pairing.startedOn ??= house.clock.today();
}

/** Every goal once, and nobody attests more than they hold themselves. */
export async function theClosingIsComplete({ id, mentor }: MentoringPairing, em: SqlEntityManager, { goals: given }: MentoringClosing, { house }: Context) {
  const goals = await em.find(MentoringGoal, { pairing: id }), ids = given.map(g => g.goal.toLowerCase()), today = house.clock.today();
  if (ids.length !== goals.length || goals.some(g => !ids.includes(g.id))) throw invalidField('goals', { en: 'Say of every goal of the pairing, once, which level was reached.', id: 'Sebutkan level yang dicapai untuk setiap tujuan, masing-masing sekali.' }, 'INCOMPLETE');
  const { employee } = await em.findOneOrFail(MentorProfile, mentor.id), held = new Map((await em.find(Holding, { employee: employee.id, competency: { $in: goals.map(g => g.competency.id) } })).map(h => [h.competency.id, h.validUntil && h.validUntil < today ? 0 : h.level]));
  const above = given.find(g => g.level > (held.get(goals.find(x => x.id === g.goal.toLowerCase())!.competency.id) ?? 0));
  if (above) throw invalidField('goals', { en: 'A mentor attests no higher level than they hold themselves.', id: 'Mentor tidak dapat menyatakan level di atas level yang dimilikinya sendiri.' }, 'TOO_HIGH');
}

/** Keeps what was reached with each goal, and attests it. */
export async function attestTheGoals(pairing: MentoringPairing, em: SqlEntityManager, { goals: given, closing }: MentoringClosing, { house }: Context) {
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

export async function takeTheClosingBack(pairing: MentoringPairing, em: SqlEntityManager) {
  if (pairing.planItem) (await em.findOneOrFail(DevelopmentPlanItem, pairing.planItem.id)).fulfilledOn = null;
  for (const goal of await em.find(MentoringGoal, { pairing: pairing.id })) {
    goal.attestedLevel = null;
    await revokeEvidenceOf(em, goal.id, 'Penilaian penutup dicabut.');
  }
}

/** Balances what a session was credited with. */
export async function takeTheHoursBack({ id }: MentoringSession, em: SqlEntityManager) {
  const lines = await em.find(LearningHoursEntry, { session: id }), hours = lines.reduce((sum, l) => sum + l.hours, 0);
  if (hours !== 0) em.create(LearningHoursEntry, { agency: lines[0]!.agency.id, employee: lines[0]!.employee.id, year: lines[0]!.year, hours: -hours, earnedOn: lines[0]!.earnedOn, session: id, note: 'Sesi dibatalkan.' } as never);
}
