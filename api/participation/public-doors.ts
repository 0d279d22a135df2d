/** The public pages: no account, no session, one style sheet, one small script. What they show is read by hand-written statements that name each column. */
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Context } from '../kernel/context.ts';
import { codeOf, messageOf } from '../kernel/faults.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Language } from '../kernel/words.ts';
import { refusal } from '../kernel/write.ts';
import { spendChallenge } from './challenge.ts';
import { commitmentRoutes } from './commitment-doors.ts';
import { complaintRoutes } from './complaint-doors.ts';
import { forumRoutes } from './forum-doors.ts';
import { css, script } from './public-assets.ts';
import { satisfactionRoutes } from './satisfaction-doors.ts';
import { faultCard, html, type Html, page, type Reader, say } from './public-page.ts';

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID: 422, CONFLICT: 409, ILLEGAL_MOVE: 409, RATE_LIMITED: 429, UNAVAILABLE: 503 };
const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'content-security-policy': "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'" };

export interface City { id: string; code: string; name: string }
/** One visit: who reads, what they sent, and the house. */
export interface Visit { context: Context; em: SqlEntityManager; reader: Reader; city: City; sent: Record<string, string>; params: Record<string, string>; query: Record<string, string>; path: string; request: FastifyRequest; reply: FastifyReply }
/** What a visit is answered with: a page, or where to go on. */
export type Shown = { title: string; body: Html; form?: boolean } | { goTo: string };
/** A page of the public part. What a `post` sends costs work, once; a refusal is shown by `again` with what was typed. */
export interface Route { path: string; get?: (visit: Visit) => Promise<Shown>; post?: (visit: Visit) => Promise<Shown>; again?: (visit: Visit, fault: string) => Promise<Shown>; free?: true }

const languageOf = (request: FastifyRequest): Language => ((request.query as { lang?: string }).lang === 'en' ? 'en' : 'id');
const cityOf = async (em: SqlEntityManager, name: string | undefined): Promise<City | undefined> => (name === undefined ? undefined : (await run<City>(em, sql`select id, lower(replace(short_name, ' ', '-')) as code, name from agency where lower(replace(short_name, ' ', '-')) = ${name.toLowerCase().slice(0, 60)}`))[0]);

/** Opens the public pages on a server. */
export function openPublicDoors(app: FastifyInstance, contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>): void {
  const asset = (type: string, text: string) => async (_: FastifyRequest, reply: FastifyReply) => reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' }).type(type).send(text);
  void app.register(async open => {
    open.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 40_000 }, (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))));
    open.get('/public/look.css', { helmet: false } as object, asset('text/css; charset=utf-8', css));
    open.get('/public/work.js', { helmet: false } as object, asset('text/javascript; charset=utf-8', script));
    for (const route of [...complaintRoutes, ...satisfactionRoutes, ...forumRoutes, ...commitmentRoutes]) {
      if (route.get) open.get(route.path, { helmet: false } as object, answering(route, route.get));
      if (route.post) open.post(route.path, { helmet: false } as object, answering(route, route.post));
    }
  });

  function answering(route: Route, answer: (visit: Visit) => Promise<Shown>) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const lang = languageOf(request), context = { ...(await contextOf(request, reply)), actor: undefined, language: lang } as Context, em = context.em, params = request.params as Record<string, string>, path = request.url.replace(/[?&]lang=en/, '');
      const reader: Reader = { lang }, send = (shown: Shown, status = 200) => ('goTo' in shown ? reply.headers(headers).redirect(shown.goTo, 303) : reply.headers(headers).code(status).type('text/html; charset=utf-8').send(page(reader, shown.title, shown.body, { path, form: shown.form ?? false })));
      try {
        const city = await cityOf(em, params['city']);
        if (params['city'] !== undefined && !city) return send({ title: say(reader, 'not_found'), body: html`<p>${say(reader, 'not_found_note')}</p>` }, 404);
        reader.city = city;
        const visit: Visit = { context, em, reader, city: city as City, sent: (request.body ?? {}) as Record<string, string>, params, query: request.query as Record<string, string>, path: path.split('?')[0]!, request, reply };
        try {
          if (request.method === 'POST' && !route.free) await spendChallenge(visit.sent['challenge'] ?? '', visit.sent['proof'] ?? '', em, context.house.clock);
          return send(await answer(visit));
        } catch (error) {
          const meant = refusal(error, context.house.catalog), code = codeOf(meant), fault = messageOf(meant, lang);
          if (code === 'INTERNAL') throw error;
          const retryAfter = (meant as { extensions?: { retryAfter?: number } }).extensions?.retryAfter;
          if (retryAfter) reply.header('retry-after', String(retryAfter));
          // Where there is nothing, there is no form to be shown again.
          const again = await route.again?.(visit, fault).catch(() => undefined);
          return send(again ?? { title: say(reader, code === 'NOT_FOUND' ? 'not_found' : 'failed'), body: faultCard(fault) }, statuses[code] ?? 400);
        }
      } catch (error) {
        // Neither what was sent nor who sent it is of use to the log.
        request.log.error({ code: (error as { code?: string }).code, route: route.path });
        return send({ title: say(reader, 'failed'), body: faultCard(say(reader, 'failed_note')) }, 500);
      }
    };
  }
}
