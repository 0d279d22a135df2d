import type { Language } from '../kernel/words.ts';
import { cssPath, scriptPath } from './public-assets.ts';
import { words } from './public-words.ts';

/** Text that is markup already. */
export class Html { constructor(readonly text: string) {} }
type Part = string | number | null | undefined | false | Html | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (part: Part): string => (part instanceof Html ? part.text : Array.isArray(part) ? part.map(safe).join('') : part === null || part === undefined || part === false ? '' : String(part).replace(/[&<>"']/g, c => entities[c]!));

/** Markup with holes; whatever is put into one is text, unless it is markup of ours. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => new Html(strings.map((s, i) => s + safe(parts[i])).join(''));

/** A reader of the public pages: their language, and the city they look at. */
export interface Reader { lang: Language; city?: { code: string; name: string } | undefined }

/** A word of the public pages. */
export const say = ({ lang }: Reader, key: keyof typeof words, named: Record<string, string | number> = {}): string => Object.entries(named).reduce<string>((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), words[key][lang === 'id' ? 0 : 1]);
/** The word for a value, or the value. */
export const sayValue = (reader: Reader, type: string, value: string): string => (`${type}_${value}` in words ? say(reader, `${type}_${value}` as keyof typeof words) : value);

const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'], monthsEn = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** A day as people write it. */
export const sayDay = ({ lang }: Reader, day: string | null): string => { const [y, m, d] = (day ?? '').split('-').map(Number); return day ? `${d} ${(lang === 'id' ? months : monthsEn)[m! - 1]} ${y}` : '–'; };

/** A number as people write it. */
export const sayNumber = ({ lang }: Reader, value: number, digits: number): string => (lang === 'id' ? value.toFixed(digits).replace('.', ',') : value.toFixed(digits));

/** An address in the language of the reader. */
export const to = ({ lang }: Reader, path: string): string => (lang === 'id' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=en`);

/** Facts beside their names; what is not there is left out. */
export const facts = (of: readonly (readonly [string, Part])[]): Html => html`<dl>${of.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

/** What is wrong with what was sent. */
export const faultCard = (message?: string): Html => html`${message && html`<div class="card fault" role="alert">${message}</div>`}`;

/** The fields every form has: the work, and its proof. */
export const workFields = (challenge: string): Html => html`<input type="hidden" name="challenge" value="${challenge}"><input type="hidden" name="proof" value=""><noscript><p class="card fault">JavaScript diperlukan untuk mengirim. · JavaScript is needed to send.</p></noscript>`;

const sections = [['', 'nav_home'], ['/sessions', 'nav_sessions'], ['/aspirations', 'nav_aspirations'], ['/commitments', 'nav_commitments'], ['/satisfaction', 'nav_satisfaction'], ['/complaint', 'nav_complaint']] as const;

/** A whole page. */
export function page(reader: Reader, title: string, body: Html, { path, form = false }: { path: string; form?: boolean }): string {
  const { lang, city } = reader, base = city ? `/public/${city.code}` : '/public', other = lang === 'id' ? `${path}${path.includes('?') ? '&' : '?'}lang=en` : path;
  return html`${new Html('<!doctype html>')}<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title} · ${city?.name ?? 'Meritgraph'}</title><link rel="stylesheet" href="${cssPath}">${form && html`<script src="${scriptPath}" defer></script>`}</head><body><a class="skip" href="#main">${say(reader, 'skip')}</a>
<header><div><div class="top"><a class="brand" href="${to(reader, base)}">${city?.name ?? say(reader, 'site')}</a><span class="lang"><a href="${to(reader, '/public/track')}">${say(reader, 'nav_track')}</a><a href="${other}" lang="${lang === 'id' ? 'en' : 'id'}">${lang === 'id' ? 'English' : 'Bahasa Indonesia'}</a></span></div>${city && html`<nav aria-label="${say(reader, 'site')}">${sections.map(([at, key]) => html`<a href="${to(reader, base + at)}">${say(reader, key)}</a>`)}</nav>`}</div></header>
<main id="main"><h1>${title}</h1>${body}</main><footer>${say(reader, 'footer')} · <a href="/verify">${say(reader, 'nav_verify')}</a></footer></body></html>`.text;
}
