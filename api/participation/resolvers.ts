import { Arg, Ctx, Extensions, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Complaint, ComplaintFilter } from '../../schema/participation/complaint.ts';
import { ComplaintInput, ComplaintReceipt, ReporterIdentity } from '../../schema/participation/complaint-moves.ts';
import { Role } from '../../schema/platform/account.ts';
import { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { ServiceDemandSignal, ServiceTheme } from '../../schema/planning/service-demand.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Reads } from '../kernel/crud.ts';
import { forbidden } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { complaintWorkflow } from './complaint.workflow.ts';
import { complaintRules } from './complaint.sql.ts';
import { fileComplaint } from './complaints.ts';
import { reveal } from './reporter.ts';
import { complaintAdmin } from './rights.ts';

const complaints = Lists(Complaint, ComplaintFilter);

@Resolver(() => Complaint) export class ComplaintResolver extends Reads(complaints) {}
export const ComplaintMoves = Moves(complaintWorkflow);

Many(ServiceTheme, 'complaints', complaints, 'theme', 'The reports about it the caller may see.');
Many(ServiceDemandSignal, 'complaints', complaints, 'signal', 'The reports of citizens that were counted in it, as far as the caller may see them.');

@Resolver()
export class ComplaintDeskResolver {
  @May([Role.COMPLAINT_ADMIN]) @Extensions({ written: true })
  @Mutation(() => ComplaintReceipt, { description: 'Takes down a report that came in at a counter, by letter or telephone. Number and code are for the reporter; the code is told this once. Errors: FORBIDDEN, INVALID.' })
  async registerComplaint(@Arg('input', () => ComplaintInput, { description: 'What was reported.' }) input: ComplaintInput, @Ctx() context: Context) {
    const actor = actorOf(context);
    if (!complaintAdmin(actor)) throw forbidden({ en: 'Only who keeps the complaints of the agency takes them down.', id: 'Hanya pengelola pengaduan instansi yang mencatat laporan.' });
    return fileComplaint(input, actor.agency, context, actor);
  }

  @May([Role.COMPLAINT_ADMIN]) @Extensions({ written: true })
  @Mutation(() => ReporterIdentity, { description: 'Who reported something, for whoever keeps complaints: the only way to learn it, written in the audit trail with the reason. Errors: FORBIDDEN, NOT_FOUND, INVALID.' })
  revealReporter(@Arg('complaint', () => ID, { description: 'The complaint.' }) complaint: string, @Arg('reason', () => String, { description: 'Why it must be known, 10 to 2,000 characters.' }) reason: string, @Ctx() context: Context) {
    return reveal(complaint, reason, context);
  }
}

@Resolver(() => Complaint)
export class ComplaintFields {
  @Extensions({ part: 'Whoever sees the report sees the rules of its deadlines.', rows: complaintRules })
  @FieldResolver(() => [RuleApplied], { description: 'The rules its deadlines rest on, as on the day its file was complete.' })
  rulesApplied(@Root() complaint: { id: string }, @Ctx() context: Context) {
    return context.read.rowsOf<RuleApplied>('Complaint', 'rules', alias => complaintRules(alias, askedBy(context), {}), complaint.id);
  }
}
