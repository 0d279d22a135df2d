import { Aspiration, AspirationInput } from '../../schema/participation/aspiration.ts';
import { ForumSession } from '../../schema/participation/forum.ts';
import { invalidField, notFound } from '../kernel/errors.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';
import { checkArgument } from '../kernel/validation.ts';
import { isId } from '../kernel/where.ts';
import { countFailure, mayTry } from '../platform/tries.ts';
import { newChallenge } from './challenge.ts';
import { counted } from './complaints.ts';
import { confirmCode, contactOf, sendCode, TOKEN_HOURS } from './contact.ts';
import { promisesOf } from './commitment-doors.ts';
import { raise, registerCitizen, support } from './forum.ts';
import { codeForm, contactForm, raiseForm, registerForm, type Session, sessionBody, sessionCard, supportForm, type Voice, voiceBody, voiceCard } from './forum-pages.ts';
import type { Route, Shown, Visit } from './public-doors.ts';
import { faultCard, html, type Html, say, to } from './public-page.ts';

/** From an address in a window: codes asked for, things sent. */
const MOST_CODES = 10, MOST_SENT = 20;
const COOKIE = 'suara_warga', TOKEN_SECONDS = TOKEN_HOURS * 3600;
const tooMany = { en: 'Much came from your network; wait a little.', id: 'Banyak kiriman datang dari jaringan Anda; tunggu sebentar.' };
const challenge = ({ em, context }: Visit) => newChallenge(em, context.house.clock);

/** Public sessions, or public aspirations, of the city; column by column. */
const sessionsOf = ({ em, context, city }: Visit, which: Sql): Promise<Session[]> => {
  const at = (name: string) => context.house.catalog.noun(ForumSession).column(name).at('a');
  return run(em, sql`select a.id, a.topic, u.name as unit, a.agenda, a.held_on::text as "heldOn", a.starts_at as "startsAt", a.venue, a.seats, ${at('seatsLeft')} as "seatsLeft", a.status, case when a.status = 'PUBLISHED' then a.minutes end as minutes, a.answers_due_on::text as "answersDueOn"
    from forum_session a join unit u on u.id = a.unit_id where a.agency_id = ${city.id} and a.kind = 'PUBLIC' and ${which}`);
};
const voicesOf = ({ em, context, city }: Visit, which: Sql): Promise<Voice[]> => {
  const at = (name: string) => context.house.catalog.noun(Aspiration).column(name).at('a');
  return run(em, sql`select a.id, a.title, a.body, case a.status when 'DRAFTED' then 'UNDER_REVIEW' else a.status end as status, t.name as theme, u.name as unit, ${at('supportCount')} as "supportCount", a.due_on::text as "dueOn", ${at('late')} as late, a.answer, a.outcome, a.answered_on::text as "answeredOn", s.id as session, s.topic
    from aspiration a left join service_theme t on t.id = a.theme_id left join unit u on u.id = a.unit_id left join forum_session s on s.id = a.session_id and s.kind = 'PUBLIC'
    where a.agency_id = ${city.id} and a.raised_by_id is null and a.status in ('PUBLISHED', 'UNDER_REVIEW', 'DRAFTED', 'ANSWERED') and ${which}`);
};

const tokenOf = ({ request }: Visit) => new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
/** The verified contact of whoever visits, if there is one. */
const contact = (visit: Visit) => contactOf(tokenOf(visit), visit.em, visit.context);
/** The verified contact of whoever sends something. */
async function sender(visit: Visit): Promise<string> {
  const found = await contact(visit);
  if (!found) throw invalidField('email', { en: 'Verify your contact first.', id: 'Verifikasi kontak Anda dahulu.' }, 'CONTACT');
  const tries = counted('voice', visit.context.address, MOST_SENT);
  await mayTry(visit.em, tries, tooMany);
  await countFailure(visit.em, tries);
  return found;
}
/** A form for whoever verified a contact; for others, the way there. */
const whereVerified = async (visit: Visit, next: string, form: (challenge: string) => Html): Promise<Html> => ((await contact(visit)) ? form(await challenge(visit)) : contactForm(visit.reader, next, await challenge(visit)));

async function sessions(visit: Visit): Promise<Shown> {
  const { reader } = visit, found = await sessionsOf(visit, sql`a.status <> 'PLANNED' order by a.held_on desc, a.id limit 60`);
  return { title: say(reader, 'nav_sessions'), body: found.length ? html`<ul class="cards">${found.map(one => sessionCard(reader, one))}</ul>` : html`<p>${say(reader, 'nothing_yet')}</p>` };
}

async function session(visit: Visit, fault?: string): Promise<Shown> {
  const { reader, params, query, sent, path } = visit, id = params['id']!, [one] = isId(id) ? await sessionsOf(visit, sql`a.id = ${id} and a.status <> 'PLANNED'`) : [];
  if (!one) throw notFound({ en: 'There is no such forum.', id: 'Forum ini tidak ada.' });
  const open = one.status === 'OPEN' && one.seatsLeft > 0 && query['done'] !== '1';
  return { title: one.topic, form: true, body: html`${faultCard(fault)}${query['done'] === '1' && html`<div class="card" role="status">${say(reader, 'registered')}</div>`}${sessionBody(reader, one, await voicesOf(visit, sql`a.session_id = ${one.id} order by a.created_at desc, a.id limit 60`), open ? await whereVerified(visit, path, c => registerForm(reader, path, c, sent)) : null)}` };
}

async function register(visit: Visit): Promise<Shown> {
  const { city, context, params, path, reader, sent } = visit, from = await sender(visit), name = (sent['name'] ?? '').trim();
  if (name.length < 2 || name.length > 160) throw invalidField('name', { en: 'A name has 2 to 160 characters.', id: 'Nama terdiri atas 2 sampai 160 karakter.' }, 'LENGTH');
  await checkArgument({ name }, []);
  await registerCitizen(params['id']!, name, from, city.id, context);
  return { goTo: to(reader, `${path}?done=1`) };
}

async function voices(visit: Visit): Promise<Shown> {
  const { reader, city, query } = visit, found = await voicesOf(visit, sql`true order by "supportCount" desc, a.created_at desc, a.id limit 60`);
  return { title: say(reader, 'nav_aspirations'), body: html`${query['done'] === '1' && html`<div class="card" role="status">${say(reader, 'raised')}</div>`}<a class="button" href="${to(reader, `/public/${city.code}/raise`)}">${say(reader, 'raise')}</a>${found.length ? html`<ul class="cards">${found.map(one => voiceCard(reader, one))}</ul>` : html`<p>${say(reader, 'nothing_yet')}</p>`}` };
}

async function voice(visit: Visit, fault?: string): Promise<Shown> {
  const { reader, params, path, query } = visit, id = params['id']!, [one] = isId(id) ? await voicesOf(visit, sql`a.id = ${id}`) : [];
  if (!one) throw notFound({ en: 'There is no such aspiration.', id: 'Aspirasi ini tidak ada.' });
  const done = query['done'] === '1', open = one.status !== 'ANSWERED' && !done;
  return { title: one.title, form: true, body: html`${faultCard(fault)}${done && html`<div class="card" role="status">${say(reader, 'supported')}</div>`}${voiceBody(reader, one, await promisesOf(visit, one.id), open ? await whereVerified(visit, path, c => supportForm(reader, path, c)) : null)}` };
}

async function supportIt(visit: Visit): Promise<Shown> {
  await support(visit.params['id']!, await sender(visit), visit.city.id, visit.em);
  return { goTo: to(visit.reader, `${visit.path}?done=1`) };
}

async function raising(visit: Visit, fault?: string): Promise<Shown> {
  const { reader, path, query, sent } = visit, typed = { ...sent, session: sent['session'] ?? query['session'] }, next = typed.session ? `${path}?session=${typed.session}` : path;
  return { title: say(reader, 'raise'), form: true, body: html`${faultCard(fault)}${await whereVerified(visit, next, c => raiseForm(reader, path, c, typed))}` };
}

async function raiseIt(visit: Visit): Promise<Shown> {
  const { city, context, reader, sent } = visit, text = (name: string) => (sent[name] ?? '').replaceAll('\r\n', '\n').trim(), session = text('session') || null;
  const input = Object.assign(new AspirationInput(), { title: text('title'), body: text('body'), session });
  await checkArgument(input, []);
  await raise({ title: input.title, body: input.body, session }, await sender(visit), city.id, context);
  return { goTo: to(reader, `/public/${city.code}/aspirations?done=1`) };
}

/** Only to a page of the same city. */
const nextOf = ({ sent, city }: Visit) => { const next = sent['next'] ?? ''; return next.startsWith(`/public/${city.code}`) && !/[\s\\]/.test(next) ? next : `/public/${city.code}`; };

async function askForCode(visit: Visit): Promise<Shown> {
  const { em, context, city, reader, sent } = visit, email = sent['email'] ?? '', tries = [...counted('code', context.address, MOST_CODES), ...counted('code to', email.trim().toLowerCase(), 3)];
  await mayTry(em, tries, tooMany);
  await countFailure(em, tries);
  await sendCode(email, city.id, em, context);
  return { title: say(reader, 'verify_contact'), body: codeForm(reader, nextOf(visit), email) };
}

async function showCode(visit: Visit): Promise<Shown> {
  const { em, context, reader, reply, sent, request } = visit, { token } = await confirmCode(sent['email'] ?? '', sent['code'] ?? '', em, context);
  reply.header('set-cookie', `${COOKIE}=${token}; Path=/public; HttpOnly; SameSite=Strict${request.protocol === 'https' ? '; Secure' : ''}; Max-Age=${TOKEN_SECONDS}`);
  return { goTo: to(reader, nextOf(visit)) };
}

/** The public side of the forum. */
export const forumRoutes: readonly Route[] = [
  { path: '/public/:city/sessions', get: sessions },
  { path: '/public/:city/sessions/:id', get: session, post: register, again: session },
  { path: '/public/:city/aspirations', get: voices },
  { path: '/public/:city/aspirations/:id', get: voice, post: supportIt, again: voice },
  { path: '/public/:city/raise', get: raising, post: raiseIt, again: raising },
  { path: '/public/:city/contact', post: askForCode, again: async (visit, fault) => ({ title: say(visit.reader, 'verify_contact'), form: true, body: contactForm(visit.reader, nextOf(visit), await challenge(visit), visit.sent, fault) }) },
  { path: '/public/:city/contact/code', post: showCode, free: true, again: async (visit, fault) => ({ title: say(visit.reader, 'verify_contact'), body: codeForm(visit.reader, nextOf(visit), visit.sent['email'] ?? '', fault) }) },
];
