import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Policy } from '../../schema/planning/policy.ts';
import { PolicyReview, PolicyReviewCause, type ReviewCause } from '../../schema/planning/policy-review.ts';
import { Decision } from '../../schema/platform/decision.ts';
import type { EqualOpportunity, OpportunityGroup } from '../../schema/planning/opportunity.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { decided } from '../kernel/perform.ts';
import { run, sql } from '../kernel/sql.ts';
import { ruleOn } from '../platform/rules.ts';
import { opportunityRows } from './opportunity.sql.ts';

/** Something that makes a policy be reviewed. */
export interface Cause { kind: ReviewCause; key: string; finding: string }

/** Opens a review of a policy for what was found, or adds it to the one that is open. A cause that is known opens nothing; the policy is held meanwhile, so that two who look at once open one. */
export async function openReview(policy: Policy, causes: readonly Cause[], em: SqlEntityManager, context: Context): Promise<boolean> {
  const today = context.house.clock.today(), known = new Set((await run<{ known: string }>(em, sql`select kind || ' ' || key as known from policy_review_cause where policy_id = ${policy.id}`)).map(c => c.known));
  const fresh = causes.filter(({ kind, key }) => !known.has(`${kind} ${key}`));
  if (!fresh.length) return false;
  const open = await em.findOne(PolicyReview, { policy: policy.id, status: { $ne: 'DECIDED' } });
  const review = open ?? em.create(PolicyReview, { agency: policy.agency.id, policy: policy.id, openedOn: today, proposer: policy.proposer?.id ?? null } as never);
  await em.flush();
  for (const cause of fresh) em.create(PolicyReviewCause, { ...cause, agency: policy.agency.id, policy: policy.id, review: review.id, foundOn: today } as never);
  return !open;
}

const groups: readonly OpportunityGroup[] = ['SEX', 'AGE', 'EMPLOYMENT_STATUS', 'POSITION_KIND'];

/** What there is today to review a policy for: its day has come, trainings found irrelevant since it is in force, demand that rose, groups below the line last year. */
async function causesOf({ kind, reviewBy, validFrom }: Policy, em: SqlEntityManager, context: Context): Promise<Cause[]> {
  const { agency } = actorOf(context), today = context.house.clock.today(), since = validFrom ?? today, found: Cause[] = [];
  if (reviewBy && reviewBy <= today) found.push({ kind: 'CALENDAR', key: reviewBy, finding: `Batas peninjauan berkala ${reviewBy} telah tiba.` });
  if (kind === 'TRAINING') {
    found.push(...await run<Cause>(em, sql`select 'RELEVANCE' as kind, r.id::text as key, 'Relevansi pelatihan ' || t.title || ' rata-rata ' || replace(r.relevance::text, '.', ',') || ' dari ' || r.answers || ' jawaban, di bawah batas.' as finding
      from curriculum_review r join training t on t.id = r.training_id where r.agency_id = ${agency} and r.opened_on >= ${since}::date order by r.opened_on, r.id`));
    const from = await ruleOn(em, 'NEED_DEMAND_FROM', { day: today, agency });
    found.push(...await run<Cause>(em, sql`select 'DEMAND' as kind, s.id::text as key, 'Permintaan layanan ' || t.name || ' naik ' || s.change_percent || '%: ' || s.source as finding
      from service_demand_signal s join service_theme t on t.id = s.theme_id where s.agency_id = ${agency} and s.status = 'OPEN' and s.change_percent >= ${from.value} and s.period_until >= ${since}::date order by s.created_at, s.id`));
  }
  return [...found, ...await unequal(kind === 'TRAINING' ? 'TRAINING' : 'PROMOTION', em, context)];
}

/** Groups below the line in the last whole year; what is withheld is no cause, for it would tell what was withheld. */
async function unequal(subject: 'TRAINING' | 'PROMOTION', em: SqlEntityManager, context: Context): Promise<Cause[]> {
  const year = Number(context.house.clock.today().slice(0, 4)) - 1, found: Cause[] = [];
  for (const by of groups) {
    const [answer] = await run<EqualOpportunity>(em, opportunityRows('', askedBy(context), { subject, by, year }));
    for (const { key, label, participation, belowParticipation } of answer?.rows ?? []) if (belowParticipation) found.push({ kind: 'PARTICIPATION', key: `${year} ${by} ${key}`, finding: `Partisipasi kelompok ${label} tahun ${year} ${participation}%, di bawah garis ${answer!.participationLine}%.` });
  }
  return found;
}

/** Looks at every policy in force once, and opens what is due; answers how many reviews were opened. */
export async function openDueReviews(em: SqlEntityManager, context: Context): Promise<number> {
  const held = await run<{ id: string }>(em, sql`select id from policy where agency_id = ${actorOf(context).agency} and status in ('IN_FORCE', 'UNDER_REVIEW') order by id for no key update`);
  let opened = 0;
  for (const policy of await em.find(Policy, { id: { $in: held.map(p => p.id) } }, { orderBy: { id: 'asc' } })) {
    const isNew = await openReview(policy, await causesOf(policy, em, context), em, context);
    if (!isNew) continue;
    opened++;
    em.create(Decision, { ...decided(context), noun: 'Policy', recordId: policy.id, move: 'review', fromStatus: policy.status, toStatus: 'UNDER_REVIEW', note: 'Dibuka oleh kalender atau bukti.' } as never);
    policy.status = 'UNDER_REVIEW';
  }
  return opened;
}
