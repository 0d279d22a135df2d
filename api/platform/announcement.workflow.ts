import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Role } from '../../schema/platform/account.ts';
import { Announcement, AnnouncementStatus as S } from '../../schema/platform/announcement.ts';
import { OutboxEvent } from '../../schema/platform/notification.ts';
import type { Rule } from '../kernel/access.ts';
import { hasRoleAtLarge } from '../kernel/actor.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { workflow } from '../kernel/workflow.ts';
import { audienceOf } from './announcement.audience.ts';

const inRole = (...roles: Role[]): Rule<Announcement> => actor => hasRoleAtLarge(actor, ...roles) && ({ agency: actor.agency } as never);
const writers = inRole(Role.HR_ADMIN, Role.TRAINING_MANAGER), head = inRole(Role.HR_HEAD);

async function somebodyIsReached({ id }: Announcement, em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (!(await audienceOf(em, house, id)).reachable) throw conflict({ en: 'Nobody with an account meets its conditions.', id: 'Tidak ada pegawai berakun yang memenuhi syaratnya.' }, { reason: 'NOBODY_REACHED' });
}

/** Counts whom it is for, and puts it into the outbox: everybody is told after this is stored. */
async function sendIt(announcement: Announcement, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const { id, agency } = announcement;
  Object.assign(announcement, { sentAt: house.clock.now(), people: (await audienceOf(em, house, id)).people });
  em.create(OutboxEvent, { agency: agency.id, key: `announcement ${id}`, kind: 'ANNOUNCEMENT', noun: Announcement.name, recordId: id } as never);
}

/** Whoever has not read it is not told any more. */
const takeItBack = async ({ id }: Announcement, em: SqlEntityManager) => void (await run(em, sql`delete from notification where cause = ${id} and read_at is null`));

/** The way of an announcement: written, approved by the head of BKPSDM, who is not its author, and sent. */
export const announcementWorkflow = workflow(Announcement, S, {
  start: S.DRAFT, subject: 'author', who: 'author.name', about: 'title',
  moves: {
    submit:   { from: [S.DRAFT], to: S.SUBMITTED, by: writers, check: somebodyIsReached },
    send:     { from: [S.SUBMITTED], to: S.SENT, by: head, decides: true, check: somebodyIsReached, then: sendIt },
    return:   { from: [S.SUBMITTED], to: S.DRAFT, by: head, decides: true, note: 'required' },
    withdraw: { from: [S.SENT], to: S.WITHDRAWN, by: inRole(Role.HR_ADMIN, Role.HR_HEAD), note: 'required', then: takeItBack },
  },
});
