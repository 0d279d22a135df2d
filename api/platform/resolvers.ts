import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { randomBytes } from 'node:crypto';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Account, AccountFilter, AccountInput, Role, RoleGrant, RoleGrantFilter, RoleGrantInput } from '../../schema/platform/account.ts';
import { ApiClient, ApiClientFilter, ApiClientInput } from '../../schema/platform/api-client.ts';
import { AuditEntry, AuditEntryFilter } from '../../schema/platform/audit-entry.ts';
import { Holiday, HolidayFilter } from '../../schema/platform/holiday.ts';
import { Rule, RuleFilter, RuleInput } from '../../schema/platform/rule.ts';
import { MadeApiKey, MadePassword, Me, SignedIn } from '../../schema/platform/session.ts';
import { Provider } from '../../schema/learning/provider.ts';
import { type Actor, hasRoleAtLarge } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Crud, CrudWithDelete, Reads } from '../kernel/crud.ts';
import { forbidden, invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { lockForWrite } from '../kernel/lock.ts';
import { Moves } from '../kernel/moves.ts';
import { write } from '../kernel/write.ts';
import { accountWorkflow } from './account.workflow.ts';
import { aChangeFromADayOn, takeBack } from './rule-changes.ts';
import { actorOfAccount, hashOf, newSecret } from './actors.ts';
import { beginSession, endSession, endSessionsOf, hashPassword, isPassword } from './sign-in.ts';

const accounts = Lists(Account, AccountFilter), grants = Lists(RoleGrant, RoleGrantFilter), clients = Lists(ApiClient, ApiClientFilter);
const audit = Lists(AuditEntry, AuditEntryFilter), rules = Lists(Rule, RuleFilter), holidays = Lists(Holiday, HolidayFilter);

@Resolver(() => Account) export class AccountResolver extends Crud(accounts, AccountInput, { check: aPlainLogin }) {}
@Resolver(() => RoleGrant) export class RoleGrantResolver extends CrudWithDelete(grants, RoleGrantInput, { check: notOnesOwn }) {}
@Resolver(() => ApiClient) export class ApiClientResolver extends Reads(clients) {}
@Resolver(() => AuditEntry) export class AuditEntryResolver extends Reads(audit) {}
@Resolver(() => Holiday) export class HolidayResolver extends Reads(holidays) {}
export const AccountMoves = Moves(accountWorkflow);
Many(Account, 'grants', grants, 'account', 'The roles the account has.');
Many(Provider, 'apiClients', clients, 'provider', 'The API keys of this partner.');

@Resolver(() => Rule)
export class RuleResolver extends Crud(rules, RuleInput, { check: aChangeFromADayOn }) {
  @May('SIGNED_IN')
  @Mutation(() => Rule, { description: 'Takes back a local rule that has not begun, and answers what it was; what it would have ended goes on. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (it has begun, or the version is stale).' })
  async withdrawRule(@Arg('id', () => ID, { description: 'The rule.' }) id: string, @Arg('version', () => Int, { description: 'The version last seen.' }) version: number, @Ctx() context: Context) {
    const was = await context.read.one('Rule', id);
    await write(context, async (em, inside) => {
      await lockForWrite(inside.house.catalog.noun(Rule), id, version, inside);
      await takeBack(await em.findOneOrFail(Rule, id), em, inside);
    });
    return was;
  }
}

/** Logins are kept in small letters, and nobody becomes somebody else: who one is decides whose case one may not judge. */
function aPlainLogin(input: AccountInput, _em: SqlEntityManager, { actor }: Context, before: Account | null) {
  if (before && before.id === actor?.account && input.employee !== undefined && input.employee !== actor.employee)
    throw forbidden({ en: 'Nobody changes which employee their own account is.', id: 'Tidak seorang pun mengubah pegawai pada akunnya sendiri.' });
  input.login = input.login.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input.login)) throw invalidField('login', { en: 'A login is an e-mail address.', id: 'Nama masuk berupa alamat surel.' }, 'FORMAT');
}

/** Nobody gives a role to themselves, and partners have keys. */
function notOnesOwn({ account, role }: RoleGrantInput, _em: SqlEntityManager, { actor }: Context) {
  if (account === actor?.account) throw forbidden({ en: 'Nobody gives a role to themselves.', id: 'Tidak seorang pun memberi peran kepada dirinya sendiri.' });
  if (role === Role.PARTNER) throw invalidField('role', { en: 'Partners have API keys, not roles.', id: 'Mitra memiliki kunci API, bukan peran.' }, 'UNFIT');
}

/** What somebody may do, for whoever draws a screen. */
async function meOf(actor: Actor, { em, house: { access } }: Context): Promise<Me> {
  const account = actor.account ? await em.fork().findOne(Account, actor.account) : null;
  const paths = [...actor.leads, ...actor.grants.flatMap(g => g.under ?? [])];
  const units = paths.map(p => p.split('.').at(-1)!.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
  const open = (side: 'read' | 'write') => Object.entries(access).filter(([, rule]) => rule[side](actor) !== false).map(([noun]) => noun);
  const unitOf = (path: string | null) => (path ? units[paths.indexOf(path)]! : null);
  return {
    account: actor.account, name: actor.name, login: account?.login ?? null, agency: actor.agency, employee: actor.employee,
    roles: actor.grants.map(g => ({ role: g.role as Role, unit: unitOf(g.under) })), leads: actor.leads.map(p => unitOf(p)!), writes: open('write'), reads: open('read'),
  };
}

@Resolver()
export class SignInResolver {
  @May('ANYONE')
  @Mutation(() => SignedIn, { description: 'Begins a session. Errors: UNAUTHENTICATED (login or password is wrong), RATE_LIMITED (after ten failures in 15 minutes).' })
  async signIn(
    @Arg('login', () => String, { description: 'The login: an e-mail address.' }) login: string, @Arg('password', () => String, { description: 'The password.' }) password: string, @Ctx() context: Context,
  ): Promise<SignedIn> {
    const { token, expiresAt, account } = await beginSession(context.em, login, password, context.address);
    const actor = (await actorOfAccount(context.em, account))!;
    context.setCookie?.(token, expiresAt);
    signedIn(context, actor);
    return { token, expiresAt, me: await meOf(actor, context) };
  }

  @May('ANYONE')
  @Mutation(() => Boolean, { description: 'Ends the session of the caller at once, and forgets the cookie.' })
  async signOut(@Ctx() { em, session, setCookie }: Context): Promise<boolean> {
    setCookie?.(null);
    if (session) await endSession(em, session);
    return true;
  }

  @May('ANYONE')
  @Query(() => Me, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  me(@Ctx() context: Context): Promise<Me> | null {
    return context.actor ? meOf(context.actor, context) : null;
  }

  @May('SIGNED_IN')
  @Mutation(() => Boolean, { description: 'Sets the password of the caller and ends all their other sessions. Errors: UNAUTHENTICATED (the current one is wrong), INVALID.' })
  async changePassword(
    @Arg('current', () => String, { description: 'The password so far.' }) current: string, @Arg('next', () => String, { description: 'The new one, 12 to 200 characters.' }) next: string, @Ctx() context: Context,
  ): Promise<boolean> {
    const { account } = actorOf(context), { session } = context;
    if (!account) throw forbidden({ en: 'An API key has no password.', id: 'Kunci API tidak memiliki kata sandi.' });
    if (next.length < 12 || next.length > 200) throw invalidField('next', { en: 'A password has 12 to 200 characters.', id: 'Kata sandi terdiri atas 12 sampai 200 karakter.' }, 'LENGTH');
    const { passwordHash: known } = await context.em.fork().findOneOrFail(Account, account), hashed = await hashPassword(next);
    const right = !!known && (await isPassword(known, current));
    await write(context, async em => {
      const row = await em.findOneOrFail(Account, account, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!right || row.passwordHash !== known) throw invalidField('current', { en: 'This is not the current password.', id: 'Ini bukan kata sandi yang sekarang.' }, 'WRONG');
      row.passwordHash = hashed;
      await endSessionsOf(em, account, session);
    });
    return true;
  }

  @May(['HR_ADMIN'])
  @Mutation(() => MadePassword, { description: 'Makes a password for somebody else and ends their sessions; it is shown once. Errors: NOT_FOUND, FORBIDDEN.' })
  async resetPassword(@Arg('account', () => ID, { description: 'The account.' }) id: string, @Ctx() context: Context): Promise<MadePassword> {
    if (id.toLowerCase() === context.actor?.account) throw forbidden({ en: 'Use changePassword for your own.', id: 'Untuk kata sandi sendiri gunakan changePassword.' });
    const password = randomBytes(12).toString('base64url'), hashed = await hashPassword(password);
    await write(context, async (em, inside) => {
      await lockForWrite(inside.house.catalog.noun(Account), id, null, inside);
      (await em.findOneOrFail(Account, id)).passwordHash = hashed;
      await endSessionsOf(em, id);
    });
    return { password };
  }

  @May(['HR_ADMIN'])
  @Mutation(() => MadeApiKey, { description: 'Makes an API key for a partner; it is shown once. Errors: FORBIDDEN, INVALID.' })
  async createApiClient(@Arg('input', () => ApiClientInput, { description: 'What to set.' }) input: ApiClientInput, @Ctx() context: Context): Promise<MadeApiKey> {
    const actor = actorOf(context), key = `mg_${newSecret()}`;
    if (!hasRoleAtLarge(actor, Role.HR_ADMIN)) throw forbidden({ en: 'Only HR of the whole agency makes API keys.', id: 'Hanya pengelola kepegawaian seluruh instansi yang membuat kunci API.' });
    const id = await write(context, async (em, inside) => {
      if (!(await inside.read.one('Provider', input.provider))) throw invalidField('provider', { en: 'There is no such Provider.', id: 'Penyelenggara ini tidak ada.' }, 'UNKNOWN');
      const row = em.create(ApiClient, { ...input, agency: actor.agency, keyPrefix: key.slice(0, 11), keyHash: hashOf(key) } as never);
      await em.flush();
      return row.id;
    });
    return { key, id };
  }

  @May(['HR_ADMIN'])
  @Mutation(() => ApiClient, { description: 'Revokes an API key: it stops working at once. Errors: NOT_FOUND, FORBIDDEN.' })
  async revokeApiClient(@Arg('id', () => ID, { description: 'The key.' }) id: string, @Ctx() context: Context) {
    await write(context, async (em, inside) => {
      await lockForWrite(inside.house.catalog.noun(ApiClient), id, null, inside);
      (await em.findOneOrFail(ApiClient, id)).revokedAt ??= inside.house.clock.now();
    });
    return context.read.one('ApiClient', id);
  }
}

/** From here on this request speaks for who just signed in. */
function signedIn(context: Context, actor: Actor) {
  context.actor = actor;
  Object.assign(context.read, { actor });
  context.read.clear();
  context.memo.clear();
}
