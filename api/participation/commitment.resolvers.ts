import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { Aspiration } from '../../schema/participation/aspiration.ts';
import { Commitment, CommitmentFilter, CommitmentInput } from '../../schema/participation/commitment.ts';
import { ForumSession } from '../../schema/participation/forum.ts';
import { Activity } from '../../schema/planning/work-plan.ts';
import type { Context } from '../kernel/context.ts';
import { Crud } from '../kernel/crud.ts';
import { invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { commitmentWorkflow } from './commitment.workflow.ts';

const commitments = Lists(Commitment, CommitmentFilter);

@Resolver(() => Commitment) export class CommitmentResolver extends Crud(commitments, CommitmentInput, { check: itHasCauseAndMeans }) {}
export const CommitmentMoves = Moves(commitmentWorkflow);

Many(Aspiration, 'commitments', commitments, 'aspiration', 'The promises that came of it.');
Many(ForumSession, 'commitments', commitments, 'session', 'The promises that came of it.');
Many(Activity, 'commitments', commitments, 'activity', 'The promises to citizens it keeps.');

const idOf = (id: string | null | undefined) => (isId(id) ? id : null);
/** It came of something that was accepted, and an approved activity carries it out; the office is that of the activity. */
async function itHasCauseAndMeans(input: CommitmentInput & { unit?: string }, em: SqlEntityManager, _context: Context) {
  const [found] = await run<{ aspiration: boolean | null; session: boolean | null; unit: string | null; approved: boolean | null }>(em, sql`select (select a.status = 'ANSWERED' and a.outcome <> 'REJECTED' from aspiration a where a.id = ${idOf(input.aspiration)}::uuid) as aspiration, (select s.status in ('CLOSED', 'PUBLISHED') from forum_session s where s.id = ${idOf(input.session)}::uuid) as session,
    x.unit_id as unit, p.status in ('APPROVED', 'IN_EXECUTION') as approved from (select 1) one left join activity x on x.id = ${idOf(input.activity)}::uuid left join work_plan p on p.id = x.work_plan_id`);
  if (!input.aspiration && !input.session) throw invalidField('aspiration', { en: 'Say what it came of: an aspiration or a forum.', id: 'Sebutkan asalnya: aspirasi atau forum.' }, 'REQUIRED');
  if (found!.aspiration === false) throw invalidField('aspiration', { en: 'The aspiration was not accepted by a public answer.', id: 'Aspirasi ini belum dijawab dengan ditindaklanjuti.' }, 'UNFIT');
  if (found!.session === false) throw invalidField('session', { en: 'The forum was not held yet.', id: 'Forum ini belum diadakan.' }, 'UNFIT');
  if (found!.approved === false) throw invalidField('activity', { en: 'Its work plan is not approved.', id: 'Rencana kerjanya belum disetujui.' }, 'UNFIT');
  if (found!.unit) input.unit = found!.unit;
}
