import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import { CourseProposal, CourseProposalStatus as S } from '../../schema/learning/course-proposal.ts';
import { Offering } from '../../schema/learning/offering.ts';
import { Provider } from '../../schema/learning/provider.ts';
import { Training, TrainingOutcome } from '../../schema/learning/training.ts';
import { Decision } from '../../schema/platform/decision.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { decided } from '../kernel/perform.ts';
import { conflict } from '../kernel/errors.ts';
import { workflow } from '../kernel/workflow.ts';
import { keepsTrainings, thePartner } from './rights.ts';

/** The days still lie ahead, and trainings of the partner are taken. */
async function itCanStillBeHeld({ startsOn, provider }: CourseProposal, em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (startsOn <= house.clock.today()) throw conflict({ en: 'Its first day has come; return it for another one.', id: 'Tanggal mulainya sudah lewat; kembalikan agar dijadwalkan ulang.' }, { reason: 'FIRST_DAY_PASSED', params: { startsOn } });
  const { active, name } = await em.findOneOrFail(Provider, provider.id);
  if (!active) throw conflict({ en: `Trainings of ${name} are not offered now.`, id: `Pelatihan dari ${name} sedang tidak ditawarkan.` }, { reason: 'PROVIDER_AWAY', params: { provider: name } });
}

/** Makes the training and its offering, under the next free code of the partner and year. Locks the partner, so that two acceptances do not take the same. */
async function bringItIntoTheCatalogue(proposal: CourseProposal, em: SqlEntityManager, _given: unknown, context: Context) {
  const { title, summary, form, learningHours, delivery, startsOn, endsOn, seats, location } = proposal, { agency } = actorOf(context);
  const provider = await em.findOneOrFail(Provider, proposal.provider.id, { lockMode: LockMode.PESSIMISTIC_WRITE }), stem = `${provider.code}-${startsOn.slice(0, 4)}-`;
  const taken = new Set((await em.find(Training, { agency, code: { $like: `${stem}%` } })).map(t => t.code));
  let number = 1;
  while (taken.has(stem + number)) number++;
  const training = randomUUID(), offering = randomUUID();
  em.create(Training, { id: training, agency, code: stem + number, title, form, learningHours, summary: summary ?? undefined, provider: provider.id, status: 'PUBLISHED' } as never);
  em.create(Offering, { id: offering, agency, training, code: `${stem}${number}-1`, delivery, startsOn, endsOn, seats, location: location ?? undefined } as never);
  em.create(TrainingOutcome, { agency, training, competency: proposal.competency.id, level: proposal.level } as never);
  await em.flush();
  em.create(Decision, { ...decided(context), noun: 'Training', recordId: training, move: 'publish', fromStatus: 'DRAFT', toStatus: 'PUBLISHED', note: `Usulan ${provider.name}.` } as never);
  Object.assign(proposal, { training: { id: training }, offering: { id: offering } });
}

/** The way of a proposal: partner → training manager → catalogue. */
export const courseProposalWorkflow = workflow(CourseProposal, S, {
  start: S.SUBMITTED, subject: 'teacher', who: 'provider.name', about: 'title',
  moves: {
    begin:    { from: [S.SUBMITTED], to: S.IN_REVIEW, by: keepsTrainings, decides: true },
    accept:   { from: [S.IN_REVIEW], to: S.ACCEPTED, by: keepsTrainings, decides: true, check: itCanStillBeHeld, then: bringItIntoTheCatalogue },
    return:   { from: [S.SUBMITTED, S.IN_REVIEW], to: S.RETURNED, by: keepsTrainings, decides: true, note: 'required' },
    reject:   { from: [S.SUBMITTED, S.IN_REVIEW], to: S.REJECTED, by: keepsTrainings, decides: true, note: 'required' },
    submit:   { from: [S.RETURNED], to: S.SUBMITTED, by: thePartner },
    withdraw: { from: [S.SUBMITTED, S.IN_REVIEW, S.RETURNED], to: S.WITHDRAWN, by: thePartner },
  },
});
