import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Announcement, AnnouncementAudience, AnnouncementFilter, AnnouncementInput } from '../../schema/platform/announcement.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Crud } from '../kernel/crud.ts';
import { forbidden, noSuch } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { Lists } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { audienceOf } from './announcement.audience.ts';
import { announcementWorkflow } from './announcement.workflow.ts';

/** Whoever writes it is its author: an account of nobody writes none. */
function byOneself(input: AnnouncementInput & { author?: string }, _em: SqlEntityManager, context: Context, before: Announcement | null) {
  const { employee } = actorOf(context);
  if (!employee) throw forbidden({ en: 'Only an employee writes announcements.', id: 'Hanya pegawai yang menulis pengumuman.' });
  if (!before) input.author = employee;
}

@Resolver(() => Announcement)
export class AnnouncementResolver extends Crud(Lists(Announcement, AnnouncementFilter), AnnouncementInput, { check: byOneself }) {
  @May(['HR_ADMIN', 'HR_HEAD', 'TRAINING_MANAGER'])
  @Query(() => AnnouncementAudience, { description: 'Whom an announcement would reach if it were sent now. Errors: NOT_FOUND, FORBIDDEN.' })
  async announcementAudience(@Arg('id', () => ID, { description: 'The announcement.' }) id: string, @Ctx() context: Context): Promise<AnnouncementAudience> {
    if (!(await context.read.one('Announcement', id))) throw noSuch('Announcement');
    return audienceOf(context.em, context.house, id);
  }
}
export const AnnouncementMoves = Moves(announcementWorkflow);
