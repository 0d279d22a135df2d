import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { Employee } from '../../schema/people/employee.ts';
import { PerformanceCase, PerformanceCaseFilter, PerformanceCaseInput } from '../../schema/performance/case.ts';
import { CreditPointEntry, CreditPointEntryFilter } from '../../schema/performance/credit-point.ts';
import { CreditPoints } from '../../schema/performance/credit-points.ts';
import { AppraisalCycle, AppraisalCycleFilter, AppraisalCycleInput } from '../../schema/performance/cycle.ts';
import { Objection, ObjectionFilter } from '../../schema/performance/objection.ts';
import { Distribution, OrganisationPredicate, OrganisationPredicateFilter, OrganisationPredicateInput } from '../../schema/performance/organisation.ts';
import { AppraisalOutcome, PerformancePlan, PerformancePlanFilter, PerformancePlanInput } from '../../schema/performance/plan.ts';
import { FeedbackNote, FeedbackNoteFilter, FeedbackNoteInput, ProgressReport, ProgressReportFilter, ProgressReportInput } from '../../schema/performance/progress.ts';
import {
  BehaviourExpectation, BehaviourExpectationFilter, BehaviourExpectationInput, PlannedResult, PlannedResultFilter, PlannedResultInput, ResultIndicator, ResultIndicatorFilter, ResultIndicatorInput,
} from '../../schema/performance/result.ts';
import { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { Day } from '../../schema/shared/day.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { Creates, Crud, CrudWithDelete, Reads } from '../kernel/crud.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { creditPointRows, creditRules, distributionRows, outcomeRows } from './appraisal.sql.ts';
import { aCycleKeepsItsDays, itIsTheGivers, itSaysWhatIsExpected, itServesTheLeader, theAppraisalSpeaksForIt, thePlanHasItsHeading, thePlanIsBeingMade, theReportFits } from './checks.ts';
import { caseWorkflow, cycleWorkflow, objectionWorkflow } from './follow.workflow.ts';
import { itsLeaderWasNotToldOtherwise } from './leader.ts';
import { planWorkflow } from './plan.workflow.ts';

const cycles = Lists(AppraisalCycle, AppraisalCycleFilter), plans = Lists(PerformancePlan, PerformancePlanFilter), results = Lists(PlannedResult, PlannedResultFilter), indicators = Lists(ResultIndicator, ResultIndicatorFilter);
const expectations = Lists(BehaviourExpectation, BehaviourExpectationFilter), reports = Lists(ProgressReport, ProgressReportFilter), notes = Lists(FeedbackNote, FeedbackNoteFilter), objections = Lists(Objection, ObjectionFilter);
const organisations = Lists(OrganisationPredicate, OrganisationPredicateFilter), cases = Lists(PerformanceCase, PerformanceCaseFilter), points = Lists(CreditPointEntry, CreditPointEntryFilter);

@Resolver(() => AppraisalCycle) export class AppraisalCycleResolver extends Crud(cycles, AppraisalCycleInput, { check: aCycleKeepsItsDays }) {}
@Resolver(() => PerformancePlan) export class PerformancePlanResolver extends Crud(plans, PerformancePlanInput, { fixed: ['employee', 'cycle'], check: thePlanHasItsHeading }) {}
@Resolver(() => PlannedResult) export class PlannedResultResolver extends CrudWithDelete(results, PlannedResultInput, { check: itServesTheLeader }) {}
@Resolver(() => ResultIndicator) export class ResultIndicatorResolver extends CrudWithDelete(indicators, ResultIndicatorInput, { check: itSaysWhatIsExpected }) {}
@Resolver(() => BehaviourExpectation) export class BehaviourExpectationResolver extends CrudWithDelete(expectations, BehaviourExpectationInput, { check: thePlanIsBeingMade }) {}
@Resolver(() => ProgressReport) export class ProgressReportResolver extends Creates(reports, ProgressReportInput, { check: theReportFits }) {}
@Resolver(() => FeedbackNote) export class FeedbackNoteResolver extends Creates(notes, FeedbackNoteInput, { check: itIsTheGivers }) {}
@Resolver(() => Objection) export class ObjectionResolver extends Reads(objections) {}
@Resolver(() => OrganisationPredicate) export class OrganisationPredicateResolver extends Crud(organisations, OrganisationPredicateInput, { check: itsLeaderWasNotToldOtherwise }) {}
@Resolver(() => PerformanceCase) export class PerformanceCaseResolver extends Creates(cases, PerformanceCaseInput, { check: theAppraisalSpeaksForIt }) {}
@Resolver(() => CreditPointEntry) export class CreditPointEntryResolver extends Reads(points) {}
export { EvidenceFields } from './evidence.ts';
export const CycleMoves = Moves(cycleWorkflow), PlanMoves = Moves(planWorkflow), ObjectionMoves = Moves(objectionWorkflow), CaseMoves = Moves(caseWorkflow);

Many(AppraisalCycle, 'plans', plans, 'cycle', 'The performance plans of the cycle.');
Many(PerformancePlan, 'results', results, 'plan', 'What is to be achieved.');
Many(PerformancePlan, 'expectations', expectations, 'plan', 'What the leader expects besides of the seven values.');
Many(PerformancePlan, 'progressReports', reports, 'plan', 'What was done so far.');
Many(PerformancePlan, 'feedbackNotes', notes, 'plan', 'The feedback given.');
Many(PerformancePlan, 'objections', objections, 'plan', 'The objections against its result.');
Many(PerformancePlan, 'cases', cases, 'plan', 'What was proposed after it.');
Many(PerformancePlan, 'creditPointEntries', points, 'plan', 'The credit points it gave.');
Many(PlannedResult, 'indicators', indicators, 'result', 'How it is known to be achieved.');
Many(PlannedResult, 'servedBy', results, 'cascadesFrom', 'The results of others that serve it.');
Many(ResultIndicator, 'progressReports', reports, 'indicator', 'The reports on it.');
Many(Employee, 'performancePlans', plans, 'employee', 'The performance plans of the person.');
Many(Employee, 'creditPointEntries', points, 'employee', 'The lines of the person’s ledger of credit points.');

@Resolver(() => PerformancePlan)
export class PlanOutcomeFields {
  @Extensions({ part: 'Whoever sees the plan sees it; the employee once it is delivered.', rows: outcomeRows })
  @FieldResolver(() => AppraisalOutcome, { nullable: true, description: 'How the predicate follows from both ratings; null until assessed, and for the employee until delivered.' })
  async outcome(@Root() plan: { id: string }, @Ctx() context: Context) {
    const [outcome] = await context.read.rowsOf<AppraisalOutcome>('PerformancePlan', 'outcome', alias => outcomeRows(alias, askedBy(context), {}), plan.id);
    return outcome ?? null;
  }
}

@Resolver(() => OrganisationPredicate)
export class DistributionFields {
  @Extensions({ part: 'Counts only plans the caller may see.', rows: distributionRows })
  @FieldResolver(() => Distribution, { description: 'How the predicates of the people of the unit are spread, against the guide.' })
  async distribution(@Root() of: { id: string }, @Ctx() context: Context) {
    const [distribution] = await context.read.rowsOf<Distribution>('OrganisationPredicate', 'distribution', alias => distributionRows(alias, askedBy(context), {}), of.id);
    return distribution;
  }
}

@Resolver(() => CreditPointEntry)
export class CreditPointFields {
  @Extensions({ part: 'Whoever sees the line sees what it rests on.', rows: creditRules })
  @FieldResolver(() => [RuleApplied], { description: 'The rules it rests on: the percentage of the predicate, the coefficient of the tier.' })
  rulesApplied(@Root() entry: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('CreditPointEntry', 'rules', alias => creditRules(alias, askedBy(context), {}), entry.id);
  }
}

@Resolver(() => Employee)
export class CreditPointSumFields {
  @Extensions({ part: 'Sums only lines the caller may see.', rows: creditPointRows })
  @FieldResolver(() => CreditPoints, { nullable: true, description: 'Credit points summed against what the next rank and tier need; null for whoever holds no functional position with a tier, and for whoever may not see the ledger.' })
  async creditPoints(@Root() employee: { id: string }, @Arg('asOf', () => Day, { nullable: true, description: 'As they were on this day, by its rules; today when left out.' }) asOf: string | undefined, @Ctx() context: Context) {
    return (await context.read.rowsOf<CreditPoints>('Employee', `credit points ${asOf}`, alias => creditPointRows(alias, askedBy(context), { asOf }), employee.id))[0] ?? null;
  }
}
