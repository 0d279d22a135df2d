import { join } from 'node:path';
import { documentsOf } from '../../admin/graph/nounDocuments.ts';
import { projectRoot } from '../../api/environment.ts';
import { story } from '../../seeds/story/story.ts';
import type { Person, World } from '../world.ts';

/** A page of the back office; `:Noun` in its path stands for a record of that noun. */
export interface Route { path: string; kind: 'home' | 'list' | 'show' | 'edit' | 'create' | 'page'; noun?: string }

interface Entry { noun?: string; path?: string; list?: unknown; show?: unknown; edit?: unknown; create?: unknown }
// The contents of the back office itself: a page that is added there is looked at here. (Not a static import: JSX is not for this part's compiler.)
const { areas } = await import(join(projectRoot, 'admin', 'App.tsx')) as { areas: { entries: Entry[] }[] };

export const routes: Route[] = [
  { path: '/', kind: 'home' }, { path: '/inbox', kind: 'page' },
  ...areas.flatMap(area => area.entries).flatMap(({ noun, path, list, show, edit, create }): Route[] => (path ? [{ path, kind: 'page' }] : [
    ...(list ? [{ path: `/${noun}`, kind: 'list', noun } as const] : []), ...(show ? [{ path: `/${noun}/:${noun}/show`, kind: 'show', noun } as const] : []),
    ...(edit ? [{ path: `/${noun}/:${noun}`, kind: 'edit', noun } as const] : []), ...(create ? [{ path: `/${noun}/create`, kind: 'create', noun } as const] : []),
  ])),
];

/** Pages within pages: tabs, and the list of those who lack something. */
export const corners: Route[] = [
  ...['competency', 'learning', 'mission', 'career', 'assignments', 'evidence', 'history'].map(tab => ({ path: `/Employee/:Employee/show?tab=${tab}`, kind: 'show', noun: 'Employee' } as const)),
  { path: '/Training/:Training/show?tab=evaluation', kind: 'show', noun: 'Training' },
  { path: '/gaps?competency=:Competency', kind: 'page' }, { path: `/learn?enrollment=${story.medan.enrollments.learning}`, kind: 'page' }, { path: '/nowhere', kind: 'page' },
];

/** Records worth looking at; of other nouns, the first one finds. */
const telling: Record<string, string> = {
  Employee: story.medan.pegawai.id, Unit: story.medan.units.belawan, Position: story.medan.positions.lurah, Training: story.medan.trainings.publicService,
  Offering: story.medan.offerings.open, Enrollment: story.medan.enrollments.endorsed, Provider: story.medan.providers.usu, Account: story.medan.atasan.account,
};

/** A record of every noun, by noun, as somebody finds them. */
export async function recordsOf(world: World, login: string): Promise<Record<string, string>> {
  // Every page shows something to whoever looks at all of them.
  if (login === 'hr.medan') await world.rows(`insert into role_grant (agency_id, account_id, role) values ('${story.medan.agency}', '${story.medan.hr.account}', 'COMPLAINT_ADMIN')`);
  const person = await world.as(login), found: Record<string, string> = { ...telling };
  if (login === 'hr.medan') await leaveTraces(person);
  for (const noun of new Set(routes.flatMap(r => r.noun ?? [])).add('Competency')) {
    if (found[noun]) continue;
    const { list } = await person.ask(documentsOf(noun)['list']!, { page: 1, perPage: 1 });
    found[noun] = list.nodes[0]?.id;
  }
  return found;
}

/** The trail begins when the story ends: a change and a decision, so that there is something in it. */
async function leaveTraces(hr: Person): Promise<void> {
  const id = telling['Employee'], { employee: { version, rank, ...input } } = await hr.ask('query ($id: ID!) { employee(id: $id) { version name employeeNumber status sex birthDate rank { id } } }', { id });
  await hr.ask('mutation ($id: ID!, $version: Int!, $input: EmployeeInput!) { updateEmployee(id: $id, version: $version, input: $input) { id } }', { id, version, input: { ...input, rank: rank.id, education: 'S2', standing: 'STUDY_ASSIGNMENT' } });
  await hr.ask('mutation ($id: ID!, $note: String!) { returnEnrollment(id: $id, note: $note) { id } }', { id: story.medan.enrollments.endorsed, note: 'Lampirkan surat tugas.' });
}

export const pathOf = ({ path }: Route, records: Record<string, string>): string => path.replace(/:(\w+)/, (_, noun: string) => records[noun] ?? 'none');
