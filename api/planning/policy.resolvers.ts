import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Extensions, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { EqualOpportunity, OpportunityGroup, OpportunitySubject } from '../../schema/planning/opportunity.ts';
import { Policy, PolicyFilter, PolicyInput, PolicyOpinion, PolicyOpinionFilter, PolicyOpinionInput, PolicyReach, PolicyReading, PolicyReadingFilter, PolicyReadingInput } from '../../schema/planning/policy.ts';
import { PolicyReview, PolicyReviewCause, PolicyReviewCauseFilter, PolicyReviewFilter } from '../../schema/planning/policy-review.ts';
import { Role } from '../../schema/platform/account.ts';
import { askedBy, type Rows } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField } from '../kernel/errors.ts';
import { Creates, Crud, Reads } from '../kernel/crud.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { run, settle, sql } from '../kernel/sql.ts';
import { write } from '../kernel/write.ts';
import { opportunityRows } from './opportunity.sql.ts';
import { openDueReviews } from './policy-causes.ts';
import { keepsPolicies } from './policy.rights.ts';
import { policyReviewWorkflow, policyWorkflow } from './policy.workflow.ts';

const policies = Lists(Policy, PolicyFilter), opinions = Lists(PolicyOpinion, PolicyOpinionFilter), readings = Lists(PolicyReading, PolicyReadingFilter), reviews = Lists(PolicyReview, PolicyReviewFilter), causes = Lists(PolicyReviewCause, PolicyReviewCauseFilter);

@Resolver(() => Policy) export class PolicyResolver extends Crud(policies, PolicyInput, { check: itFollowsAnEdition }) {}
@Resolver(() => PolicyOpinion) export class PolicyOpinionResolver extends Crud(opinions, PolicyOpinionInput, { fixed: ['policy'], check: itIsTheAskers }) {}
@Resolver(() => PolicyReading) export class PolicyReadingResolver extends Creates(readings, PolicyReadingInput, { check: itIsTheReaders }) {}
@Resolver(() => PolicyReview) export class PolicyReviewResolver extends Reads(reviews) {}
@Resolver(() => PolicyReviewCause) export class PolicyReviewCauseResolver extends Reads(causes) {}
export const PolicyMoves = Moves(policyWorkflow), PolicyReviewMoves = Moves(policyReviewWorkflow);

Many(Policy, 'opinions', opinions, 'policy', 'The answers to its consultation.');
Many(Policy, 'readings', readings, 'policy', 'Who read it, of those the caller may see.');
Many(Policy, 'reviews', reviews, 'policy', 'Its reviews, the latest first.');
Many(PolicyReview, 'causes', causes, 'review', 'Why it was opened.');

/** How far a policy reached, of the people it is for. */
const reachRows: Rows = alias => sql`select n.people, n.read, round(n.read * 100.0 / nullif(n.people, 0), 1)::float8 as percent, o.* from
  (select count(*)::int as people, count(r.id)::int as read from employee e left join unit w on w.id = e.unit_id left join policy_reading r on r.policy_id = ${sql.ref(`${alias}.id`)} and r.employee_id = e.id
    where e.agency_id = ${sql.ref(`${alias}.agency_id`)} and e.standing = 'ACTIVE' and (${sql.ref(`${alias}.unit_id`)} is null or w.path <@ (select t.path from unit t where t.id = ${sql.ref(`${alias}.unit_id`)}))) n,
  (select count(*)::int as opinions, (count(*) filter (where x.stance = 'SUPPORT'))::int as support, (count(*) filter (where x.stance = 'AMEND'))::int as amend, (count(*) filter (where x.stance = 'OPPOSE'))::int as oppose from policy_opinion x where x.policy_id = ${sql.ref(`${alias}.id`)}) o`;

@Resolver(() => Policy)
export class PolicyReachFields {
  @Extensions({ part: 'Numbers alone.', rows: reachRows })
  @FieldResolver(() => PolicyReach, { description: 'How far it and its consultation reached.' })
  async reach(@Root() policy: { id: string }, @Ctx() context: Context) {
    return (await context.read.rowsOf<PolicyReach>('Policy', 'reach', alias => reachRows(alias, askedBy(context), {}), policy.id))[0];
  }
}

@Resolver()
export class OpportunityResolver {
  @May('SIGNED_IN') @Extensions({ rows: opportunityRows })
  @Query(() => EqualOpportunity, { description: 'How the chances of groups of the agency compare in a year, with the four-fifths line; groups with small numbers are withheld. Empty to partners.' })
  async equalOpportunity(
    @Arg('subject', () => OpportunitySubject, { description: 'Of what.' }) subject: OpportunitySubject, @Arg('by', () => OpportunityGroup, { description: 'By which groups.' }) by: OpportunityGroup,
    @Arg('year', () => Int, { nullable: true, description: 'In which year; the present one when left out.' }) year: number | undefined, @Ctx() context: Context,
  ) {
    return (await context.read.rows<EqualOpportunity>(null, opportunityRows('', askedBy(context), { subject, by, year })))[0];
  }

  @May([Role.HR_ADMIN, Role.TRAINING_MANAGER])
  @Mutation(() => Int, { description: 'Looks at every policy in force and opens the reviews that are due, by calendar or evidence; the same cause never twice. Answers how many were opened. Errors: FORBIDDEN.' })
  async openPolicyReviews(@Ctx() context: Context): Promise<number> {
    if (!keepsPolicies(actorOf(context))) throw forbidden({ en: 'This is for who keeps policies of the whole agency.', id: 'Hanya bagi pengelola kebijakan seluruh instansi.' });
    return write(context, async (em, inside) => {
      const opened = await openDueReviews(em, inside);
      await settle(em);
      return opened;
    });
  }
}

/** It supersedes a policy of its kind that is in force, whose number of edition it goes on from. */
async function itFollowsAnEdition(input: PolicyInput & { edition?: number }, em: SqlEntityManager) {
  if (!input.supersedes) return void (input.supersedes === null && Object.assign(input, { edition: 1 }));
  const before = await em.findOneOrFail(Policy, input.supersedes);
  if (before.kind !== input.kind || !['IN_FORCE', 'UNDER_REVIEW'].includes(before.status)) throw invalidField('supersedes', { en: 'This is no policy of the kind that is in force.', id: 'Ini bukan kebijakan sejenis yang berlaku.' }, 'UNFIT');
  input.edition = before.edition + 1;
}

/** Whether a policy is for somebody: the whole agency, or their unit or one above. */
async function isFor({ unit }: Policy, em: SqlEntityManager, context: Context): Promise<boolean> {
  const { employee } = actorOf(context);
  if (!employee) return false;
  return !unit || (await run(em, sql`select 1 from employee e join unit u on u.id = e.unit_id join unit t on t.id = ${unit.id} and u.path <@ t.path where e.id = ${employee}`)).length > 0;
}
const notForYou = { en: 'This policy is for the people of another office.', id: 'Kebijakan ini ditujukan bagi pegawai perangkat daerah lain.' };

/** Employees it is for answer, until the last day. */
async function itIsTheAskers(input: PolicyOpinionInput & { employee?: string | null; authorName?: string }, em: SqlEntityManager, context: Context) {
  const policy = await em.findOneOrFail(Policy, input.policy), today = context.house.clock.today();
  if (policy.status === 'CONSULTATION' && today > policy.consultedUntil!) throw conflict({ en: `The last day to answer was ${policy.consultedUntil}.`, id: `Batas waktu menanggapi adalah ${policy.consultedUntil}.` }, { reason: 'DEADLINE_OVER', params: { until: policy.consultedUntil! } });
  if (!(await isFor(policy, em, context))) throw forbidden(notForYou);
  const { employee, name } = actorOf(context);
  Object.assign(input, { employee, authorName: name });
}

async function itIsTheReaders(input: PolicyReadingInput & { employee?: string | null; readOn?: string }, em: SqlEntityManager, context: Context) {
  if (!(await isFor(await em.findOneOrFail(Policy, input.policy), em, context))) throw forbidden(notForYou);
  Object.assign(input, { employee: actorOf(context).employee, readOn: context.house.clock.today() });
}
