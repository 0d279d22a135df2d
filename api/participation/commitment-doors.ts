import { Commitment } from '../../schema/participation/commitment.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';
import type { Route, Shown, Visit } from './public-doors.ts';
import { facts, html, type Html, say, sayDay, sayValue, to } from './public-page.ts';

interface Promised { id: string; title: string; unit: string; dueOn: string; status: string; progress: number | null; activity: string; aspiration: string | null; raised: string | null; why: string | null }

/** Promises of the city; the reason a promise was dropped for is public, too. */
const promises = ({ em, context, city }: Visit, which: Sql): Promise<Promised[]> => run(em, sql`select a.id, a.title, u.name as unit, a.due_on::text as "dueOn", a.status, ${context.house.catalog.noun(Commitment).column('progress').at('a')} as progress, x.name as activity, v.id as aspiration, v.title as raised, (select d.note from decision d where d.record_id = a.id and d.move = 'drop' order by d.decided_at desc limit 1) as why
  from commitment a join unit u on u.id = a.unit_id join activity x on x.id = a.activity_id left join aspiration v on v.id = a.aspiration_id and v.status = 'ANSWERED' and v.raised_by_id is null where a.agency_id = ${city.id} and ${which} order by a.due_on, a.id limit 100`);

function card({ reader, city }: Visit, one: Promised, linked: boolean): Html {
  const share = Math.max(0, Math.min(100, one.progress ?? 0));
  return html`<section class="card"><h2>${one.title}</h2><span class="chip${one.status === 'KEPT' && ' good'}">${sayValue(reader, 'commitment', one.status)}</span><p>${say(reader, 'progress', { percent: Math.round(one.progress ?? 0) })}</p><span class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${share}" height="10" fill="#0b5cab"></rect></svg></span>${facts([[say(reader, 'by_day'), sayDay(reader, one.dueOn)], [say(reader, 'office'), one.unit], [say(reader, 'activity'), one.activity], [say(reader, 'came_of'), linked && one.aspiration && html`<a href="${to(reader, `/public/${city.code}/aspirations/${one.aspiration}`)}">${one.raised}</a>`], [say(reader, 'why'), one.status === 'DROPPED' && one.why]])}</section>`;
}

/** The promises that came of an aspiration. */
export async function promisesOf(visit: Visit, aspiration: string): Promise<Html | null> {
  const found = await promises(visit, sql`a.aspiration_id = ${aspiration}`);
  return found.length ? html`<h2>${say(visit.reader, 'nav_commitments')}</h2>${found.map(one => card(visit, one, false))}` : null;
}

async function commitments(visit: Visit): Promise<Shown> {
  const found = await promises(visit, sql`true`);
  return { title: say(visit.reader, 'nav_commitments'), body: html`<p class="note">${say(visit.reader, 'commitments_note')}</p>${found.length ? found.map(one => card(visit, one, true)) : html`<p>${say(visit.reader, 'nothing_yet')}</p>`}` };
}

/** The public side of promises. */
export const commitmentRoutes: readonly Route[] = [{ path: '/public/:city/commitments', get: commitments }];
