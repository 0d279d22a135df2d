import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Arg, Ctx, Extensions, ID, Mutation, Resolver } from 'type-graphql';
import { Aspiration, AspirationFilter, AspirationInput } from '../../schema/participation/aspiration.ts';
import { ForumRegistration, ForumRegistrationFilter, ForumSession, ForumSessionFilter, ForumSessionInput } from '../../schema/participation/forum.ts';
import { Unit } from '../../schema/people/unit.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Creates, Crud, Reads } from '../kernel/crud.ts';
import { forbidden, invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { Moves } from '../kernel/moves.ts';
import { run, sql } from '../kernel/sql.ts';
import { write } from '../kernel/write.ts';
import { aspirationWorkflow, forumWorkflow, registrationWorkflow } from './forum.workflow.ts';
import { takeASeat } from './forum.ts';
import { takesPart } from './rights.ts';

const sessions = Lists(ForumSession, ForumSessionFilter), seats = Lists(ForumRegistration, ForumRegistrationFilter), aspirations = Lists(Aspiration, AspirationFilter);

@Resolver(() => ForumSession) export class ForumSessionResolver extends Crud(sessions, ForumSessionInput, { check: itHoldsWhoRegistered }) {}
@Resolver(() => ForumRegistration) export class ForumRegistrationResolver extends Reads(seats) {}
@Resolver(() => Aspiration) export class AspirationResolver extends Creates(aspirations, AspirationInput, { check: inTheirOwnName }) {}
export const ForumMoves = Moves(forumWorkflow), RegistrationMoves = Moves(registrationWorkflow), AspirationMoves = Moves(aspirationWorkflow);

Many(Unit, 'forumSessions', sessions, 'unit', 'The forums about what the unit does.');
Many(ForumSession, 'registrations', seats, 'session', 'Who has a seat, as far as the caller may see it.');
Many(ForumSession, 'aspirations', aspirations, 'session', 'What was raised in it.');
Many(Aspiration, 'merged', aspirations, 'mergedInto', 'What was merged into it.');

@Resolver()
export class ForumSeatResolver {
  @May('SIGNED_IN') @Extensions({ written: true })
  @Mutation(() => ForumRegistration, { description: 'Takes a seat for the caller in a session that is open. Errors: NOT_FOUND, CONFLICT (not open, no seat left, or registered already), FORBIDDEN.' })
  async registerForForum(@Arg('session', () => ID, { description: 'The session.' }) session: string, @Ctx() context: Context) {
    const actor = actorOf(context), { employee, name } = actor;
    if (!employee || !takesPart(actor)) throw forbidden({ en: 'Only employees take a seat here; citizens do on the public pages.', id: 'Hanya pegawai yang mendaftar di sini; warga mendaftar di laman publik.' });
    const id = await write(context, (em, inside) => takeASeat(session, { name, employee }, em, inside));
    return context.read.one('ForumRegistration', id);
  }
}

/** A session lies ahead while it is planned, and holds whoever has a seat already. */
async function itHoldsWhoRegistered({ heldOn, seats }: ForumSessionInput, em: SqlEntityManager, { house }: Context, before: ForumSession | null) {
  if (heldOn < house.clock.today()) throw invalidField('heldOn', { en: 'The day has passed.', id: 'Tanggal ini sudah lewat.' }, 'PAST');
  const [found] = before ? await run<{ taken: number }>(em, sql`select count(*)::int as taken from forum_registration where session_id = ${before.id} and status = 'REGISTERED'`) : [];
  if (found && seats < found.taken) throw invalidField('seats', { en: `${found.taken} seats are taken already.`, id: `${found.taken} kursi sudah terisi.` }, 'TOO_FEW');
}

function inTheirOwnName(input: AspirationInput & { raisedBy?: string }, _em: SqlEntityManager, context: Context) {
  input.raisedBy = actorOf(context).employee!;
}
