import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Policy, type PolicyConsultation, type PolicyDecision } from '../../schema/planning/policy.ts';
import type { PolicyReview, PolicyVerdict } from '../../schema/planning/policy-review.ts';
import { Decision } from '../../schema/platform/decision.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { decided } from '../kernel/perform.ts';
import { deed } from '../kernel/write.ts';
import { lastDayOf } from '../platform/calendar.ts';
import { addDays, deadline, ruleOn } from '../platform/rules.ts';
import { openReview } from './policy-causes.ts';

const lawOf = ({ agency }: Policy, { house }: Context) => ({ day: house.clock.today(), agency: agency.id });

/** Employees have the working days of the rule to answer. */
export async function itIsLongEnough(policy: Policy, em: SqlEntityManager, { until }: PolicyConsultation, context: Context) {
  const rule = await ruleOn(em, 'POLICY_CONSULTATION', lawOf(policy, context)), first = await lastDayOf(em, context.house.clock.today(), rule);
  if (until < first) throw invalidField('until', { en: `Employees have ${rule.value} working days at least: until ${first} (${rule.instrument}).`, id: `Pegawai diberi waktu paling singkat ${rule.value} hari kerja: sampai ${first} (${rule.instrument}).` }, 'TOO_SHORT');
}

/** Whoever begins it proposes the policy, and so does not decide on it. */
export function beginTheConsultation(policy: Policy, _em: SqlEntityManager, { until }: PolicyConsultation, context: Context) {
  Object.assign(policy, { consultedFrom: context.house.clock.today(), consultedUntil: until, proposer: { id: actorOf(context).employee } });
}

/** Employees are heard before anything is decided: the last day to answer has passed. */
export function theConsultationIsOver({ consultedUntil }: Policy, _em: SqlEntityManager, { validFrom }: PolicyDecision, { house }: Context) {
  const today = house.clock.today();
  if (!consultedUntil || today <= consultedUntil) throw conflict({ en: `The consultation runs until ${consultedUntil}.`, id: `Konsultasi berlangsung sampai ${consultedUntil}.` }, { reason: 'DEADLINE_RUNS', params: { until: consultedUntil ?? '' } });
  if (validFrom < today) throw invalidField('validFrom', { en: 'A policy does not hold backwards.', id: 'Kebijakan tidak berlaku surut.' }, 'PAST');
}

/** Number, result of the consultation and reasons are kept with the policy. */
export function keepTheDecision(policy: Policy, _em: SqlEntityManager, { number, result, reasons, validFrom }: PolicyDecision, { house }: Context) {
  Object.assign(policy, { number, result, reasons, validFrom, decidedOn: house.clock.today() });
}

/** It comes into force on its day. */
export function itsDayHasCome({ validFrom }: Policy, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (house.clock.today() < validFrom!) throw conflict({ en: `It holds from ${validFrom}.`, id: `Kebijakan ini berlaku sejak ${validFrom}.` }, { reason: 'NOT_BEGUN', params: { startsOn: validFrom! } });
}

/** It is reviewed after the months of the rule; the edition before ends the day before. */
export async function takeThePlace(policy: Policy, em: SqlEntityManager, _given: unknown, context: Context) {
  policy.reviewBy = deadline(policy.validFrom!, await ruleOn(em, 'POLICY_REVIEW_INTERVAL', lawOf(policy, context)));
  const before = policy.supersedes && await em.findOne(Policy, { id: policy.supersedes.id, status: { $in: ['IN_FORCE', 'UNDER_REVIEW'] } });
  if (before) end(before, addDays(policy.validFrom!, -1), em, context, `Digantikan edisi ${policy.edition}.`);
}

/** Ends a policy by what happened elsewhere; its history says so. */
function end(policy: Policy, validUntil: string, em: SqlEntityManager, context: Context, note: string) {
  em.create(Decision, { ...decided(context), noun: 'Policy', recordId: policy.id, move: 'revoke', fromStatus: policy.status, toStatus: 'REVOKED', note } as never);
  Object.assign(policy, { status: 'REVOKED', validUntil, reviewBy: null });
}

/** A revoked policy ends today. */
export function endToday(policy: Policy, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  Object.assign(policy, { validUntil: house.clock.today(), reviewBy: null });
}

/** Whoever asks for a review says why. */
export async function openByRequest(policy: Policy, em: SqlEntityManager, _given: unknown, context: Context) {
  const day = context.house.clock.today();
  await openReview(policy, [{ kind: 'REQUEST', key: `${day} ${deed()?.requestId ?? ''}`.slice(0, 120), finding: deed()?.reason ?? '' }], em, context);
}

/** What a review decides becomes of the policy: it goes on, goes on until its next edition, or ends. */
export async function settleThePolicy(review: PolicyReview, em: SqlEntityManager, { decision, reason }: PolicyVerdict, context: Context) {
  const today = context.house.clock.today(), policy = await em.findOneOrFail(Policy, review.policy.id);
  Object.assign(review, { decision, reason, decidedOn: today });
  if (policy.status !== 'UNDER_REVIEW') return;
  if (decision === 'REVOKE') return end(policy, today, em, context, reason);
  em.create(Decision, { ...decided(context), noun: 'Policy', recordId: policy.id, move: 'review', fromStatus: policy.status, toStatus: 'IN_FORCE', note: reason } as never);
  Object.assign(policy, { status: 'IN_FORCE', reviewBy: deadline(today, await ruleOn(em, 'POLICY_REVIEW_INTERVAL', lawOf(policy, context))) });
  const { kind, instrument, title, text, unit, edition } = policy;
  if (decision === 'REVISE') em.create(Policy, { agency: policy.agency.id, kind, instrument, title, text, unit: unit?.id ?? null, edition: edition + 1, supersedes: policy.id } as never);
}
