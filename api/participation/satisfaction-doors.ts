import { actorOf } from '../kernel/context.ts';
import { conflict, invalidField, notFound } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { countFailure, mayTry } from '../platform/tries.ts';
import { newChallenge } from './challenge.ts';
import { counted } from './complaints.ts';
import type { Route, Shown, Visit } from './public-doors.ts';
import { facts, faultCard, html, type Html, say, sayDay, sayNumber, sayValue, to, workFields } from './public-page.ts';
import { narrowActor } from './rights.ts';
import { satisfactionRows } from './satisfaction.sql.ts';

const ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const;
/** Answers to one survey from an address in a window. */
const MOST_ANSWERS = 5;

interface Shown1 { id: string; title: string; unit: string; service: string; opensOn: string; closesOn: string; responses: number; index: number; convertedIndex: number; grade: string; elements: { element: string; convertedIndex: number; grade: string }[] }
const columns = sql`a.id, a.title, u.name as unit, t.name as service, a.opens_on::text as "opensOn", a.closes_on::text as "closesOn"`;
const from = sql`satisfaction_survey a join unit u on u.id = a.unit_id join service_theme t on t.id = a.theme_id`;

const bar = (share: number): Html => html`<span class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.max(0, Math.min(100, share))}" height="10" fill="#0b5cab"></rect></svg></span>`;

/** Results that were published, and surveys that take answers today. */
async function overview({ em, context, reader, city }: Visit): Promise<Shown> {
  const asked = { house: context.house, actor: actorOf({ ...context, actor: narrowActor(city.id, 'Warga', 'public:') }) }, today = context.house.clock.today();
  const open = await run<Shown1>(em, sql`select ${columns} from ${from} where a.agency_id = ${city.id} and a.status = 'OPEN' and ${today}::date between a.opens_on and a.closes_on order by a.closes_on, a.id limit 50`);
  const done = await run<Shown1>(em, sql`select ${columns}, r.* from ${from} cross join lateral (${satisfactionRows('a', asked, {})}) r where a.agency_id = ${city.id} and a.status = 'PUBLISHED' order by a.closes_on desc, a.id limit 50`);
  const result = (one: Shown1) => html`<section class="card"><h2>${one.title}</h2><p class="small">${one.unit} · ${one.service} · ${sayDay(reader, one.opensOn)} – ${sayDay(reader, one.closesOn)}</p><p><span class="chip ${one.grade < 'C' ? 'good' : 'late'}">${say(reader, 'grade')} ${one.grade} – ${sayValue(reader, 'grade', one.grade)}</span></p>${facts([[say(reader, 'converted'), sayNumber(reader, one.convertedIndex, 2)], [say(reader, 'ikm'), sayNumber(reader, one.index, 4)], [say(reader, 'responses'), one.responses]])}
<table><caption class="small">${say(reader, 'by_element')}</caption><tbody>${one.elements.toSorted((a, b) => (a.element < b.element ? -1 : 1)).map(e => html`<tr><th scope="row">${sayValue(reader, 'element', e.element)}</th><td>${sayNumber(reader, e.convertedIndex, 2)} (${e.grade})${bar(e.convertedIndex)}</td></tr>`)}</tbody></table></section>`;
  return { title: say(reader, 'nav_satisfaction'), body: html`<p class="note">${say(reader, 'satisfaction_note')}</p>${open.map(one => html`<section class="card"><h2>${one.title}</h2><p class="small">${one.unit} · ${say(reader, 'until', { day: sayDay(reader, one.closesOn) })}</p><a class="button" href="${to(reader, `/public/${city.code}/satisfaction/${one.id}`)}">${say(reader, 'fill_in')}</a></section>`)}${done.map(result)}${!open.length && !done.length && html`<p>${say(reader, 'nothing_yet')}</p>`}` };
}

async function surveyOf({ em, city, params }: Visit): Promise<Shown1 & { status: string }> {
  const id = params['id']!, [found] = isId(id) ? await run<Shown1 & { status: string }>(em, sql`select ${columns}, a.status from ${from} where a.id = ${id} and a.agency_id = ${city.id} and a.status <> 'DRAFT'`) : [];
  if (!found) throw notFound({ en: 'There is no such survey.', id: 'Survei ini tidak ada.' });
  return found;
}

async function form(visit: Visit, fault?: string): Promise<Shown> {
  const { em, context, reader, path, sent } = visit, one = await surveyOf(visit);
  const ask = (element: string) => html`<fieldset><legend>${sayValue(reader, 'ask', element)}</legend><div class="scale">${[1, 2, 3, 4].map(score => html`<label><input type="radio" name="${element}" value="${score}" required${sent[element] === String(score) && html` checked`}>${score} – ${say(reader, `score_${score}` as 'score_1')}</label>`)}</div></fieldset>`;
  return { title: one.title, form: true, body: html`<p class="note">${one.unit}. ${say(reader, 'satisfaction_private')}</p>${faultCard(fault)}<form class="card" method="post" action="${to(reader, path)}" data-work="${say(reader, 'working')}">${workFields(await newChallenge(em, context.house.clock))}${ELEMENTS.map(ask)}<button>${say(reader, 'send')}</button></form>` };
}

async function take(visit: Visit): Promise<Shown> {
  const { em, context, reader, city, sent } = visit, { id } = await surveyOf(visit), tries = counted(`satisfaction ${id}`, context.address, MOST_ANSWERS), today = context.house.clock.today();
  await mayTry(em, tries, { en: 'Many answers came from your network; wait a little.', id: 'Banyak jawaban datang dari jaringan Anda; tunggu sebentar.' });
  const scores = ELEMENTS.map(element => { const score = Number(sent[element]); if (!/^[1-4]$/.test(sent[element] ?? '')) throw invalidField(element, { en: 'Answer all nine questions.', id: 'Jawab kesembilan pertanyaan.' }, 'REQUIRED'); return score; });
  const taken = await run(em, sql`insert into satisfaction_response (agency_id, survey_id, u1, u2, u3, u4, u5, u6, u7, u8, u9) select s.agency_id, s.id, ${sql.join(scores.map(s => sql`${s}::smallint`))} from satisfaction_survey s where s.id = ${id} and s.status = 'OPEN' and ${today}::date between s.opens_on and s.closes_on returning id`);
  if (!taken.length) throw conflict({ en: 'This survey takes no answers now.', id: 'Survei ini sedang tidak menerima jawaban.' });
  await countFailure(em, tries);
  return { title: say(reader, 'answered_thanks'), body: html`<div class="card" role="status"><p>${say(reader, 'satisfaction_private')}</p><a class="button" href="${to(reader, `/public/${city.code}/satisfaction`)}">${say(reader, 'nav_satisfaction')}</a></div>` };
}

/** The public side of satisfaction. */
export const satisfactionRoutes: readonly Route[] = [
  { path: '/public/:city/satisfaction', get: overview },
  { path: '/public/:city/satisfaction/:id', get: form, post: take, again: form },
];
