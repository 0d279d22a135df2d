import { ComplaintInput } from '../../schema/participation/complaint-moves.ts';
import { notFound } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { checkArgument } from '../kernel/validation.ts';
import { countFailure, mayTry } from '../platform/tries.ts';
import { newChallenge } from './challenge.ts';
import { kinds, receipt, reportForm, tracked, trackForm } from './complaint-pages.ts';
import { counted, fileComplaint, react, trackComplaint } from './complaints.ts';
import type { Route, Shown, Visit } from './public-doors.ts';
import { html, say, to } from './public-page.ts';

/** Reports from an address in a window. */
const MOST_REPORTS = 10;

async function form({ em, context, reader, path, sent }: Visit, fault?: string): Promise<Shown> {
  return { title: say(reader, 'report'), form: true, body: reportForm(reader, path, await newChallenge(em, context.house.clock), fault === undefined ? {} : sent, fault) };
}

async function take({ em, context, reader, city, sent }: Visit): Promise<Shown> {
  const tries = counted('report', context.address, MOST_REPORTS), kind = kinds.find(k => k === sent['kind']) ?? 'SERVICE_COMPLAINT', text = (name: string) => sent[name]?.replaceAll('\r\n', '\n').trim() ?? '';
  await mayTry(em, tries, { en: 'Many reports came from your network; wait a little before the next one.', id: 'Banyak laporan datang dari jaringan Anda; tunggu sebentar.' });
  const input = Object.assign(new ComplaintInput(), { kind, title: text('title'), body: text('body'), place: text('place') || null, channel: 'WEB', anonymous: sent['anonymous'] === '1', confidential: sent['confidential'] === '1', reporterName: text('reporterName') || null, reporterContact: text('reporterContact') || null });
  await checkArgument(input, []);
  const made = await fileComplaint(input, city.id, context);
  await countFailure(em, tries);
  return { title: say(reader, 'received'), body: receipt(reader, made) };
}

async function show({ em, context, reader, query, sent }: Visit): Promise<Shown> {
  const number = (sent['number'] ?? query['number'] ?? '').slice(0, 40), code = sent['code']?.trim().slice(0, 40) || undefined;
  if (!number.trim()) return { title: say(reader, 'track'), body: trackForm(reader) };
  const one = await trackComplaint(number, code, em, context);
  return { title: one.number, body: tracked(reader, one, code, query['done'] === '1') };
}

async function answerBack({ em, context, reader, sent }: Visit): Promise<Shown> {
  const { number = '', code = '', move, note, text } = sent, wanted = (['complete', 'confirm', 'reopen'] as const).find(m => m === move);
  if (!wanted) throw notFound({ en: 'There is no such reaction.', id: 'Tanggapan ini tidak ada.' });
  await checkArgument({ note: note ?? '', text: text ?? '' }, []);
  await react(number, code, wanted, { note, text }, context);
  return { title: number, body: tracked(reader, await trackComplaint(number, code, em, context), code, true) };
}

/** Cities to choose from. */
async function cities({ em, reader }: Visit): Promise<Shown> {
  const found = await run<{ code: string; name: string }>(em, sql`select lower(replace(short_name, ' ', '-')) as code, name from agency order by name`);
  return { title: say(reader, 'site'), body: html`<p class="note">${say(reader, 'home_note')}</p><ul class="cards">${found.map(({ code, name }) => html`<li class="card"><h2><a href="${to(reader, `/public/${code}`)}">${name}</a></h2></li>`)}</ul>` };
}

/** What one can do in a city. */
async function home({ reader, city }: Visit): Promise<Shown> {
  const door = (path: string, title: string, note: string) => html`<li class="card"><h2><a href="${to(reader, path)}">${title}</a></h2><p class="note">${note}</p></li>`;
  return { title: say(reader, 'site'), body: html`<p class="note">${say(reader, 'home_note')}</p><ul class="cards">${door(`/public/${city.code}/complaint`, say(reader, 'report'), say(reader, 'report_note'))}${door('/public/track', say(reader, 'track'), say(reader, 'track_note'))}</ul>` };
}

/** The public side of reports. */
export const complaintRoutes: readonly Route[] = [
  { path: '/public', get: cities },
  { path: '/public/track', get: show, post: show, free: true, again: async ({ reader, sent, query }, fault) => ({ title: say(reader, 'track'), body: trackForm(reader, { number: sent['number'] ?? query['number'] }, fault) }) },
  { path: '/public/track/react', post: answerBack, free: true, again: async ({ reader, sent }, fault) => ({ title: say(reader, 'track'), body: trackForm(reader, { number: sent['number'] }, fault) }) },
  { path: '/public/:city', get: home },
  { path: '/public/:city/complaint', get: form, post: take, again: form },
];
