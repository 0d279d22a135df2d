import { afterAll, beforeAll } from 'vitest';
import { readEnvironment } from '../../api/environment.ts';
import { newChallenge, solve } from '../../api/participation/challenge.ts';
import { runJob } from '../../api/platform/jobs.ts';
import { openPost } from '../../api/platform/mail.ts';
import { story } from '../../seeds/story/story.ts';
import { aPosition, competencies, somebody } from '../competency/stage.ts';
import { codeTo } from '../participation/stage.ts';
import { clock, openWorld, type Answer, type Person, type World } from '../world.ts';

export const { medan, tanjungpinang } = story;
const logins = { hr: 'hr.medan', pelatihan: 'pelatihan', kepala: 'kepala.bkpsdm', atasan: 'atasan', pegawai: 'pegawai', mentor: 'mentor', auditor: 'auditor', dinkes: 'hr.dinkes', pinang: 'hr.tanjungpinang', voices: 'pengaduan', healthDesk: 'penghubung.dinkes', civilDesk: 'penghubung.disdukcapil' } as const;

/** The city of one founding text, and everybody in it who speaks. */
export type Office = Record<keyof typeof logins | 'partner' | 'citizen', Person> & { world: World; codes: Record<string, string> };

/** Opens the city of a founding text; those who speak are there once the tests run. */
export function openOffice(): Office {
  const office = {} as Office;
  beforeAll(async () => {
    const world = await openWorld();
    Object.assign(office, { world, citizen: world.anonymous(), partner: await world.partner() });
    for (const [who, login] of Object.entries(logins)) Object.assign(office, { [who]: await world.as(login) });
    office.codes = await competencies(office.hr);
  });
  afterAll(() => office.world.close());
  return office;
}

/** The code of a refusal; of what went through, undefined. */
export const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;

/** Makes something, and answers these fields of it. */
export const make = async (by: Person, noun: string, input: object, fields = 'id'): Promise<any> => (await by.ask(`mutation ($input: ${noun}Input!) { made: create${noun}(input: $input) { ${fields} } }`, { input })).made;
/** Tries to make something: the code of the refusal, or MADE. */
export const making = async (by: Person, noun: string, input: object): Promise<string> => codeOf(await by.attempt(`mutation ($input: ${noun}Input!) { made: create${noun}(input: $input) { id } }`, { input })) ?? 'MADE';
/** Makes a move: where the record stands afterwards, or the code of the refusal. */
export async function move(by: Person, name: string, noun: string, id: string, extra = ''): Promise<string> {
  const answer = await by.attempt(`mutation ($id: ID!) { moved: ${name}${noun}(id: $id${extra}) { status } }`, { id });
  return codeOf(answer) ?? answer.data.moved.status;
}
/** One record, or null to whom it is closed. */
export const one = async (by: Person, query: string, id: string): Promise<any> => (await by.ask(`query ($id: ID!) { one: ${query.replace(/^(\w+)/, '$1(id: $id)')} }`, { id })).one;
/** A reason, as moves take it. */
export const note = (text: string): string => `, note: ${JSON.stringify(text)}`;

let made = 0;
/** Somebody new with a post of these demands, who signs in. */
export async function aServant({ world, hr, codes }: Office, demands: readonly (readonly [code: string, level: number])[], unit: string = medan.units.belawan): Promise<{ id: string; position: string; self: Person }> {
  const position = await aPosition(hr, []);
  for (const [code, requiredLevel] of demands) await make(hr, 'PositionStandard', { position, competency: codes[code], requiredLevel, validFrom: '2024-01-02' });
  const id = await somebody(hr, position, unit), login = `abdi.${++made}@meritgraph.example`;
  await make(hr, 'Account', { login, name: `Abdi ${made}`, employee: id });
  return { id, position, self: await world.as(login) };
}

export interface Course { title?: string; form?: string; hours?: number; provider?: string; confers?: readonly (readonly [code: string, level: number])[]; startsOn?: string; endsOn?: string; delivery?: string }
/** A training of the catalogue with a session people may ask for. */
export async function aCourse({ pelatihan, codes }: Office, { title = `Pelatihan ${++made}`, form = 'KL03', hours = 16, provider = medan.providers.bkpsdm, confers = [], startsOn = '2026-11-02', endsOn = '2026-11-06', delivery = 'CLASSROOM' }: Course = {}) {
  const code = `MISI-${++made}`, { id: training } = await make(pelatihan, 'Training', { code, title, form, learningHours: hours, provider });
  for (const [competency, level] of confers) await make(pelatihan, 'TrainingOutcome', { training, competency: codes[competency], level });
  await move(pelatihan, 'publish', 'Training', training);
  return { training: training as string, title, offering: await aSession(pelatihan, training, { startsOn, endsOn, delivery }) };
}

/** A session of a training, open to those who ask. */
export async function aSession(by: Person, training: string, { startsOn = '2026-11-02', endsOn = '2026-11-06', delivery = 'CLASSROOM' } = {}): Promise<string> {
  const { id } = await make(by, 'Offering', { training, code: `SESI-${++made}`, delivery, startsOn, endsOn, seats: 20 });
  await move(by, 'open', 'Offering', id);
  return id;
}

/** A place in a session, asked for by the person, endorsed by who leads them, granted by BKPSDM. */
export async function aPlace({ atasan, pelatihan }: Office, person: { id: string; self: Person }, offering: string): Promise<string> {
  const { id } = await make(person.self, 'Enrollment', { employee: person.id, offering });
  const way = [await move(person.self, 'submit', 'Enrollment', id), await move(atasan, 'endorse', 'Enrollment', id), await move(pelatihan, 'approve', 'Enrollment', id)];
  if (way.join() !== 'SUBMITTED,ENDORSED,APPROVED') throw new Error(way.join());
  return id;
}

/** The result of a place, as the training manager enters it. */
export const ended = (by: Person, place: string, outcome = 'PASSED', on = '2026-11-09', number = ', certificateNumber: "STTPL/MISI/1"') => move(by, 'complete', 'Enrollment', place, `, input: { outcome: ${outcome}, completedOn: "${on}"${outcome === 'PASSED' ? number : ''} }`);

/** What somebody lacks: competency to the levels that are missing. */
export async function gapsOf(by: Person, employee: string): Promise<Record<string, number>> {
  const { gaps } = await one(by, 'employee { gaps { gap competency { code } } }', employee);
  return Object.fromEntries(gaps.map((g: any) => [g.competency.code, g.gap]));
}

/** The JP of somebody in a year, and whether they are enough. */
export const hoursOf = async (by: Person, id: string, year = 2026): Promise<{ hours: number; floor: number | null; reached: boolean }> =>
  (await by.ask('query ($id: ID!, $year: Int) { e: employee(id: $id) { learningHours(year: $year) { hours floor reached } } }', { id, year })).e.learningHours;

/** An individual development plan drawn from somebody’s gaps. */
export const aPlan = (by: Person, employee: string, year: number, more: object = {}): Promise<any> => make(by, 'DevelopmentPlan', { employee, year, ...more }, 'id status items(perPage: 50) { nodes { id fromLevel targetLevel form basis priority reason competency { code kind } training { id title provider { code } } raisedBy { id } } }');
/** The lines of a plan by the competency they are for. */
export const linesOf = (plan: any): Record<string, any> => Object.fromEntries(plan.items.nodes.map((i: any) => [i.competency.code, i]));

/** What somebody has been told about a record by now: the kinds of it, once the office has sent out what waited. */
export async function toldOf({ world }: Office, by: Person, record: string): Promise<string[]> {
  await runJob('TELL', { em: () => world.orm.em.fork() as never, house: world.house, post: openPost(readEnvironment({ DATA_DIR: world.dataDir })) });
  return (await by.ask('{ told: notifications(perPage: 100) { nodes { kind recordId } } }')).told.nodes.filter((n: any) => n.recordId === record).map((n: any) => n.kind);
}

/** The city’s public pages as a citizen finds them: without an account, forms ask for some work, and a contact is verified by a code that comes by e-mail. */
export async function thePublic({ world }: Office) {
  const app = await world.http(), headers = (cookie?: string) => ({ 'content-type': 'application/x-www-form-urlencoded', ...(cookie && { cookie }) });
  const send = (url: string, fields: Record<string, string>, cookie?: string) => app.inject({ method: 'POST', url, headers: headers(cookie), payload: new URLSearchParams(fields).toString() });
  const post = async (url: string, fields: Record<string, string>, cookie?: string) => { const challenge = await newChallenge(world.orm.em.fork() as never, clock); return send(url, { challenge, proof: solve(challenge), ...fields }, cookie); };
  return {
    app, send, post, page: async (url: string) => (await app.inject({ url })).body, status: async (url: string) => (await app.inject({ url })).statusCode,
    /** The cookie of somebody who verified their address. */
    async verified(email: string): Promise<string> {
      await post('/public/kota-medan/contact', { email, next: '/public/kota-medan' });
      const code = await codeTo(world, email);
      return String((await send('/public/kota-medan/contact/code', { email, code, next: '/public/kota-medan' })).headers['set-cookie']).split(';')[0]!;
    },
  };
}
