import { Policy, PolicyConsultation, PolicyDecision, PolicyStatus as S } from '../../schema/planning/policy.ts';
import { PolicyReview, PolicyReviewStatus as R, PolicyVerdict } from '../../schema/planning/policy-review.ts';
import { workflow } from '../kernel/workflow.ts';
import { beginTheConsultation, endToday, itIsLongEnough, itsDayHasCome, keepTheDecision, openByRequest, settleThePolicy, takeThePlace, theConsultationIsOver } from './policy.moves.ts';
import { decidesPolicies, keepsPolicies } from './policy.rights.ts';

/** The way of a policy: consulted on, decided with reasons by somebody else than proposed it, in force, reviewed, revoked. */
export const policyWorkflow = workflow(Policy, S, {
  start: S.DRAFT, subject: 'proposer', who: 'proposer.name', about: 'title',
  moves: {
    consult:  { from: [S.DRAFT], to: S.CONSULTATION, by: actor => actor.employee !== null && keepsPolicies(actor), takes: PolicyConsultation, check: itIsLongEnough, then: beginTheConsultation },
    withdraw: { from: [S.CONSULTATION], to: S.DRAFT, by: keepsPolicies, note: 'required' },
    decide:   { from: [S.CONSULTATION], to: S.DECIDED, by: decidesPolicies, decides: true, takes: PolicyDecision, check: theConsultationIsOver, then: keepTheDecision },
    return:   { from: [S.CONSULTATION], to: S.DRAFT, by: decidesPolicies, decides: true, note: 'required' },
    enact:    { from: [S.DECIDED], to: S.IN_FORCE, by: keepsPolicies, check: itsDayHasCome, then: takeThePlace },
    review:   { from: [S.IN_FORCE], to: S.UNDER_REVIEW, by: actor => keepsPolicies(actor) || decidesPolicies(actor), note: 'required', then: openByRequest },
    revoke:   { from: [S.IN_FORCE], to: S.REVOKED, by: decidesPolicies, judges: true, note: 'required', then: endToday },
  },
});

/** A review: looked into, then decided with a reason, not by who proposed the policy. */
export const policyReviewWorkflow = workflow(PolicyReview, R, {
  start: R.OPENED, subject: 'proposer', who: 'policy.number', about: 'policy.title',
  moves: {
    begin:  { from: [R.OPENED], to: R.IN_REVIEW, by: decidesPolicies, decides: true },
    decide: { from: [R.OPENED, R.IN_REVIEW], to: R.DECIDED, by: decidesPolicies, decides: true, takes: PolicyVerdict, then: settleThePolicy },
  },
});
