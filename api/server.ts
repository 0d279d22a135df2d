import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { run, sql } from './kernel/sql.ts';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { type Environment, projectRoot, StartError } from './environment.ts';
import { inOurWords, isOneWrite, openGate, resolveAtOnce, writeAtOnce } from './gate.ts';
import { openHouse } from './house.ts';
import { type Clock, type Context, contextFor, type House } from './kernel/context.ts';
import type { ErrorCode } from './kernel/errors.ts';
import { codeOf, messageOf } from './kernel/faults.ts';
import { inLanguage, languageOf, type Said } from './kernel/words.ts';
import { refusal } from './kernel/write.ts';
import { Passed } from './kernel/passed.ts';
import { planned, Planner } from './kernel/planner.ts';
import { openDocumentDoors } from './documents/doors.ts';
import { showLetter } from './documents/letter.ts';
import { showCertificate } from './learning/certificate.ts';
import { openLeaveDoors } from './leave/papers.ts';
import { openLearningDoors } from './learning/doors.ts';
import { openOrm } from './orm.ts';
import { openPublicDoors } from './participation/public-doors.ts';
import { failAbandonedImports } from './people/import.resolvers.ts';
import { openEvidenceDoor } from './performance/evidence.ts';
import { type Credential, Door, hashOf } from './platform/actors.ts';
import type { Doors } from './platform/doors.ts';
import { openVerifyDoor } from './platform/verify.ts';
import { receiveUpload, UploadRefused } from './platform/uploads.ts';
import { keepStoryFiles, prepareApart, settleTheDay } from './prepare.ts';
import { startProcesses } from './processes.ts';

const COOKIE = 'meritgraph_session';
/** Days begin at midnight: within the hour, who leads and what counts is settled anew. */
const HOUR = 3600_000;

const bearer = /^Bearer (.+)$/i, cookied = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`);

/** What a request shows of whoever sends it: a key, or a token as bearer or cookie. */
function credentialOf({ headers }: FastifyRequest): Credential | undefined {
  const key = headers['x-api-key'];
  if (typeof key === 'string') return { kind: 'key', hash: hashOf(key) };
  const token = bearer.exec(headers.authorization ?? '')?.[1] ?? cookied.exec(headers.cookie ?? '')?.[1];
  return token ? { kind: 'session', hash: hashOf(token) } : undefined;
}

type Asking = Pick<Context, 'actor' | 'session' | 'door'>;

/** Who is asking. What is not valid is nobody. With `trusting`, whoever showed this the last time, until the database says otherwise. */
async function asking(door: Door, em: SqlEntityManager, shown: Credential | undefined, trusting: boolean): Promise<Asking> {
  const session = shown?.kind === 'session' ? shown.hash : undefined, before = trusting && shown && door.lately(shown), admit = async () => shown && door.admit(em, shown);
  return before ? { actor: before.actor, session, door: { still: before.still, admit } } : { actor: await admit(), session };
}

/** Sets the session's cookie, or takes it away. */
const cookieFor = (reply: FastifyReply, secure: boolean) => (token: string | null, expiresAt?: Date) =>
  void reply.header('set-cookie', `${COOKIE}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}; Expires=${(token && expiresAt ? expiresAt : new Date(0)).toUTCString()}`);

/** Answers that the door itself gives, in the shape of the graph's errors. */
const refuse = (reply: FastifyReply, status: number, code: ErrorCode, said: Said) =>
  reply.code(status).send({ errors: [{ message: inLanguage(said, languageOf(reply.request.headers['accept-language'])), extensions: { code, requestId: reply.request.id } }] });

/** What the door says of a request that never reaches the graph. */
const doorSays: Record<number, [ErrorCode, Said]> = {
  413: ['LIMIT_EXCEEDED', { en: 'The body is larger than 100 kB.', id: 'Isi permintaan lebih besar dari 100 kB.' }], 415: ['INVALID', { en: 'Send application/json.', id: 'Kirimkan application/json.' }],
  500: ['INTERNAL', { en: 'Something went wrong on the server.', id: 'Terjadi kesalahan pada server.' }],
};
const misunderstood: [ErrorCode, Said] = ['INVALID', { en: 'This is no request this server understands.', id: 'Permintaan ini tidak dipahami server.' }];

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsent = (value: unknown) => value === undefined || value === null;
/** Whether a body asks the graph something: an object with a query, and maybe variables and the name of an operation. */
function asksSomething(body: unknown): boolean {
  const { query, variables, operationName, extensions } = (isObject(body) ? body : {}) as Record<string, unknown>;
  return typeof query === 'string' && (isAbsent(variables) || isObject(variables)) && (isAbsent(extensions) || isObject(extensions)) && (isAbsent(operationName) || typeof operationName === 'string');
}

/** Headers of an answer that no browser shows as a page. */
const carefully = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'no-referrer' };

/** Sends an answer past the framework, which would look through it once more. */
function sendAtOnce(reply: FastifyReply, answer: string): FastifyReply {
  const body = Buffer.from(answer);
  reply.hijack();
  reply.raw.writeHead(200, { ...(reply.getHeaders() as Record<string, string>), 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
  return reply;
}

/** The page is asked for anew each time; what it names is called by its content and never changes. */
const kept = (reply: { setHeader(name: string, value: string): void }, path: string) => {
  reply.setHeader('cache-control', /index\.html(\.\w+)?$/.test(path) ? 'no-cache' : 'public, max-age=31536000, immutable');
  reply.setHeader('vary', 'accept-encoding');
};

/** Whether whoever asks takes plain JSON, and asks for no other kind of it first. */
const takesJson = (accept = '*/*') => /application\/json|\*\/\*/.test(accept) && !accept.includes('graphql-response');

/** What each server shares with its requests, for the work nobody asks for. */
const houses = new WeakMap<FastifyInstance, House>();

/** Builds the HTTP server in front of a prepared database. It listens nowhere yet. */
export async function buildServer(orm: MikroORM, environment: Environment, clock?: Clock): Promise<FastifyInstance> {
  const app = Fastify({
    logger: environment.logLevel === 'silent' ? false : { level: environment.logLevel, redact: ['req.headers.authorization', 'req.headers.cookie', 'req.headers["x-api-key"]'] }, logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100_000, trustProxy: environment.trustProxy as boolean, genReqId: () => randomUUID(), requestTimeout: 60_000, forceCloseConnections: 'idle', return503OnClosing: true,
    http: { maxHeaderSize: 16_384 },
  });
  const { schema, house } = await openHouse(orm, environment.dataDir, clock);
  houses.set(app, house);
  const planner = environment.planner ? new Planner(schema, house, !environment.production) : undefined, door = new Door(), passed = new Passed();
  const tell = inOurWords(house.catalog, (error, requestId) => app.log.error({ err: error, requestId }));
  const gate = openGate(schema, house.catalog, { production: environment.production, passed, tell, plugins: [fastifyApolloDrainPlugin(app), ...(planner ? [planned(planner)] : [])] });
  await gate.start();

  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'], upgradeInsecureRequests: null } }, hsts: environment.production });
  app.addHook('onRequest', async (request, reply) => { reply.header('x-request-id', request.id); });
  app.setErrorHandler((error: { statusCode?: number; message: string }, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error({ err: error });
    if (error instanceof UploadRefused) return refuse(reply, status, error.code, inLanguage(error.said, languageOf(request.headers['accept-language'])));
    return refuse(reply, status, ...(doorSays[status] ?? misunderstood));
  });

  const metrics = new Registry();
  // How late the loop is, is looked at ten times a second: a hundred times, the default, costs more than some answers.
  collectDefaultMetrics({ register: metrics, eventLoopMonitoringPrecision: 100 });
  const seconds = new Histogram({ name: 'meritgraph_graphql_seconds', help: 'How long answers of the graph took.', buckets: [0.005, 0.02, 0.1, 0.5, 2], registers: [metrics] });

  app.removeContentTypeParser('text/plain');
  const askers = new WeakMap<FastifyRequest, Asking>();
  /** A known question of somebody known goes to the database at once. What is new, or unusual in any way, goes through the gate. */
  const atOnce = async (request: FastifyRequest, shown: Credential | undefined): Promise<string | undefined> => {
    const { query, operationName, variables, extensions } = request.body as { query: string; operationName?: string | null; variables?: Record<string, unknown> | null; extensions?: unknown };
    const who = shown && door.lately(shown), question = passed.find(query, operationName);
    if (!who || !question || extensions || !takesJson(request.headers.accept)) return undefined;
    const asks = question.operation.operation === 'query';
    if (!asks && !isOneWrite(schema, question.operation)) return undefined;
    const answer = asks ? await planner?.atOnce(question, variables ?? {}, who, orm.em) : undefined;
    if (answer !== undefined || (asks && planner?.explain)) return answer;
    const language = languageOf(request.headers['accept-language']);
    const context = contextFor(house, orm.em as SqlEntityManager, { actor: who.actor, session: shown.kind === 'session' ? shown.hash : undefined, requestId: request.id, address: request.ip, language });
    return asks ? resolveAtOnce(schema, question, variables ?? {}, who.still, context) : writeAtOnce(schema, question, variables ?? {}, who.still, context, tell);
  };
  app.post('/graphql', {
    helmet: false,
    onRequest: async (_, reply) => { reply.headers(carefully); },
    preHandler: async (request, reply) => {
      if (!asksSomething(request.body)) return refuse(reply, 400, 'INVALID', { en: 'Send one JSON object with a query.', id: 'Kirimkan satu objek JSON berisi query.' });
      try {
        const shown = credentialOf(request), answer = await atOnce(request, shown);
        if (answer !== undefined) return sendAtOnce(reply, answer);
        askers.set(request, await asking(door, orm.em, shown, !planner));
      } catch (error) {
        // Before the graph is asked: what the driver says must not get out by another way.
        const meant = refusal(error, house.catalog), code = codeOf(meant);
        if (code === 'INTERNAL') throw error;
        if (code === 'UNAVAILABLE') reply.header('retry-after', '5');
        return refuse(reply, code === 'UNAVAILABLE' ? 503 : 200, code, messageOf(meant, languageOf(request.headers['accept-language'])));
      }
    },
    onResponse: async (_, reply) => { seconds.observe(reply.elapsedTime / 1000); },
  }, fastifyApolloHandler(gate, { context: async (request, reply) => contextOf(request, reply, askers.get(request)!, orm, house, environment) }));
  app.route({ method: ['GET', 'PUT', 'DELETE', 'PATCH'], url: '/graphql', handler: (_, reply) => refuse(reply.header('allow', 'POST'), 405, 'INVALID', { en: 'The graph is asked by POST.', id: 'Graf ditanya dengan POST.' }) });

  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try { await run(orm.em.fork(), sql`select 1`); return { status: 'ready' }; } catch { return reply.code(503).header('retry-after', '5').send({ status: 'unavailable' }); }
  });
  app.get('/metrics', async (_, reply) => reply.type(metrics.contentType).send(await metrics.metrics()));

  await app.register(async files => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    files.put<{ Params: { id: string }; Querystring: { ticket?: string } }>('/upload/:id', { bodyLimit: 50_000_000 }, async (request, reply) => {
      await receiveUpload(orm.em.fork(), request.params.id, request.query.ticket ?? '', request.body as NodeJS.ReadableStream as never, environment.dataDir, Number(request.headers['content-length']) || undefined);
      return reply.code(204).send();
    });
  });

  const contextAt = async (request: FastifyRequest, reply: FastifyReply) => contextOf(request, reply, await asking(door, orm.em, credentialOf(request), false), orm, house, environment), doors: Doors = { publicUrl: environment.publicUrl, contextOf: contextAt };
  openLearningDoors(app, doors);
  openEvidenceDoor(app, doors);
  openLeaveDoors(app, doors);
  openDocumentDoors(app, doors);
  openVerifyDoor(app, doors, showCertificate, showLetter);
  openPublicDoors(app, async (request, reply) => contextOf(request, reply, { actor: undefined, session: undefined }, orm, house, environment));

  const admin = join(projectRoot, 'admin', 'dist');
  if (existsSync(join(admin, 'index.html'))) await app.register(fastifyStatic, { root: admin, wildcard: false, preCompressed: true, cacheControl: false, setHeaders: kept });
  app.setNotFoundHandler((_, reply) => refuse(reply, 404, 'NOT_FOUND', { en: 'There is nothing at this address.', id: 'Tidak ada apa pun di alamat ini.' }));
  return app;
}

function contextOf(request: FastifyRequest, reply: FastifyReply, who: Asking, orm: MikroORM, house: House, { production }: Environment): Context {
  return contextFor(house, orm.em, { ...who, requestId: request.id, address: request.ip, language: languageOf(request.headers['accept-language']), setCookie: cookieFor(reply, production && request.protocol === 'https') });
}

/** Prepares the database and serves graph, admin and health on one port. */
export async function serve({ environment, databaseUrl }: { environment: Environment; databaseUrl: string }): Promise<{ close(): Promise<void>; demo: boolean; port: number }> {
  const { production, demo: allowed } = environment;
  if (production && !allowed && environment.seed === 'story') throw new StartError('The story is for demonstrations: set DEMO=1 to allow it in production, or SEED=reference.');
  const orm = openOrm(databaseUrl, undefined, environment.databaseReplicaUrls);
  const { demo } = await prepareApart(orm, databaseUrl, environment.seed ?? (production && !allowed ? 'reference' : 'story'));
  if (production && !allowed && demo) throw new StartError('This database holds the demo accounts, whose passwords everybody knows: use another one, or set DEMO=1.');
  if (demo) await keepStoryFiles(environment.dataDir);
  await failAbandonedImports(orm.em.fork());

  const served = environment.apiProcesses > 1 ? await startProcesses(environment.apiProcesses, databaseUrl, environment.jobs) : await listen(orm, environment, databaseUrl);
  const settle = () => settleTheDay(orm).catch(error => console.error('The placements could not be settled:', (error as Error).message));
  const first = settle(), hourly = setInterval(settle, HOUR);
  hourly.unref();
  return { demo, port: served.port, async close() { clearInterval(hourly); await served.close(); await first; await orm.close(); } };
}

/** Answers requests and, where it is to, does the jobs: these begin once requests are answered, and whatever goes wrong with them stops nobody. */
export async function listen(orm: MikroORM, environment: Environment, databaseUrl: string) {
  const app = await buildServer(orm, environment), complain = (error: unknown) => app.log.error({ err: error }, 'A job failed.');
  await app.listen({ port: environment.port, host: environment.host });
  const jobs = environment.jobs ? import('./platform/jobs.ts').then(({ startJobs }) => startJobs({ databaseUrl, house: houses.get(app)!, em: () => orm.em.fork() as SqlEntityManager, environment, complain })).catch(complain) : undefined;
  return { port: (app.server.address() as { port: number }).port, async close() { await (await jobs)?.close(); await app.close(); } };
}
