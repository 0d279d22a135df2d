import type { Tracked } from './complaints.ts';
import { facts, faultCard, type Html, html, type Reader, say, sayDay, sayValue, to, workFields } from './public-page.ts';

/** What somebody typed, shown again where it was refused. */
export type Typed = Readonly<Record<string, string | undefined>>;
export const kinds = ['SERVICE_COMPLAINT', 'SUPERVISORY_COMPLAINT', 'ASPIRATION', 'INFORMATION_REQUEST'] as const;

/** A field of one line. */
export const line = (name: string, label: string, typed: Typed, more: { required?: boolean; max?: number; min?: number; type?: string; hint?: string; complete?: string } = {}): Html => html`<label for="${name}">${label}</label>${more.hint && html`<div class="small" id="${name}-hint">${more.hint}</div>`}<input id="${name}" name="${name}" type="${more.type ?? 'text'}" value="${typed[name] ?? ''}" maxlength="${more.max ?? 160}"${more.min && html` minlength="${more.min}"`}${more.required && html` required`}${more.hint && html` aria-describedby="${name}-hint"`} autocomplete="${more.complete ?? 'off'}">`;
/** A field of many lines. */
export const lines = (name: string, label: string, typed: Typed, { min, max }: { min: number; max: number }): Html => html`<label for="${name}">${label}</label><textarea id="${name}" name="${name}" required minlength="${min}" maxlength="${max}">${typed[name] ?? ''}</textarea>`;
const box = (name: string, label: string, typed: Typed): Html => html`<label class="check"><input type="checkbox" name="${name}" value="1"${typed[name] && html` checked`}><span>${label}</span></label>`;

/** The form for a report. */
export const reportForm = (reader: Reader, path: string, challenge: string, typed: Typed = {}, fault?: string): Html => html`<p class="note">${say(reader, 'report_note')}</p>${faultCard(fault)}<form class="card" method="post" action="${to(reader, path)}" data-work="${say(reader, 'working')}">${workFields(challenge)}
<label for="kind">${say(reader, 'kind')}</label><select id="kind" name="kind">${kinds.map(kind => html`<option value="${kind}"${typed['kind'] === kind && html` selected`}>${sayValue(reader, 'kind', kind)}</option>`)}</select>
${line('title', say(reader, 'title'), typed, { required: true, min: 5 })}${lines('body', say(reader, 'body'), typed, { min: 10, max: 5000 })}${line('place', say(reader, 'place'), typed)}${box('anonymous', say(reader, 'anonymous'), typed)}${box('confidential', say(reader, 'confidential'), typed)}${line('reporterName', say(reader, 'name'), typed, { complete: 'name' })}${line('reporterContact', say(reader, 'contact'), typed)}<button>${say(reader, 'send')}</button></form>`;

/** What the reporter takes home. */
export const receipt = (reader: Reader, made: { number: string; trackingCode: string }): Html => html`<div class="card" role="status"><p>${say(reader, 'keep')}</p><h2>${say(reader, 'number')}</h2><span class="code" id="number">${made.number}</span><h2>${say(reader, 'code')}</h2><span class="code" id="code">${made.trackingCode}</span><a class="button" href="${to(reader, `/public/track?number=${made.number}`)}">${say(reader, 'track')}</a></div>`;

/** Where somebody types number and code. */
export const trackForm = (reader: Reader, typed: Typed = {}, fault?: string): Html => html`<p class="note">${say(reader, 'track_note')}</p>${faultCard(fault)}<form class="card" method="post" action="${to(reader, '/public/track')}">${line('number', say(reader, 'number'), typed, { required: true, max: 40 })}${line('code', say(reader, 'code_optional'), {}, { max: 40 })}<button>${say(reader, 'look')}</button></form>`;

const reaction = (reader: Reader, { number }: Tracked, code: string, move: string, label: string, field?: Html): Html => html`<form method="post" action="${to(reader, '/public/track/react')}"><input type="hidden" name="number" value="${number}"><input type="hidden" name="code" value="${code}"><input type="hidden" name="move" value="${move}">${field}<button${move !== 'confirm' && html` class="plain"`}>${label}</button></form>`;

/** Where a report stands; with its code, what it says and what one may do. */
export function tracked(reader: Reader, one: Tracked, code?: string, done = false): Html {
  const { told } = one, day = (value: string | null) => value && sayDay(reader, value), open = !['CLOSED', 'ARCHIVED'].includes(one.status);
  return html`${done && html`<div class="card" role="status">${say(reader, 'thanks')}</div>`}<section class="card"><span class="chip">${sayValue(reader, 'status', one.status)}</span> ${one.late && open && html`<span class="chip late">${say(reader, 'late')}</span>`}
${facts([[say(reader, 'agency'), one.agencyName], [say(reader, 'kind'), sayValue(reader, 'kind', one.kind)], [say(reader, 'theme'), one.theme], [say(reader, 'office'), one.unit], [say(reader, 'received_on'), day(one.receivedOn)], [say(reader, 'complete_on'), day(one.completeOn)], [say(reader, 'waits'), open && one.status !== 'ANSWERED' ? day(one.waitsUntil) : null], [say(reader, 'due'), open ? day(one.dueOn) : null], [say(reader, 'answered_on'), day(one.answeredOn)], [say(reader, 'closed_on'), day(one.closedOn)], [say(reader, 'ombudsman_from'), open && !one.ombudsman ? day(one.ombudsmanFrom) : null]])}</section>
${one.ombudsman && html`<p class="card fault">${say(reader, 'ombudsman')}</p>`}${told && html`<section class="card"><h2>${say(reader, 'said')}</h2><h3>${told.title}</h3><p class="said">${told.body}</p>${told.answer && html`<h2>${say(reader, 'answer')}</h2><p class="said">${told.answer}</p>`}${told.missing && html`<h2>${say(reader, 'missing')}</h2><p class="said">${told.missing}</p>`}
${one.status === 'INCOMPLETE' && reaction(reader, one, code!, 'complete', say(reader, 'add'), lines('text', say(reader, 'add_label'), {}, { min: 5, max: 3000 }))}${told.mayReopen && html`<p class="note">${say(reader, 'react_until', { day: sayDay(reader, one.respondBy) })}</p>${one.status === 'ANSWERED' && reaction(reader, one, code!, 'confirm', say(reader, 'settled'))}${reaction(reader, one, code!, 'reopen', say(reader, 'not_settled'), lines('note', say(reader, 'why_reopen'), {}, { min: 5, max: 2000 }))}`}</section>`}
${one.steps.length > 0 && html`<section class="card"><h2>${say(reader, 'steps')}</h2><ol>${one.steps.map(({ status, on }) => html`<li>${sayValue(reader, 'status', status)} <span class="small">${sayDay(reader, on)}</span></li>`)}</ol></section>`}${!told && trackForm(reader, { number: one.number })}`;
}
