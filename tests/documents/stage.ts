import { story } from '../../seeds/story/story.ts';
import { askOn } from '../competency/stage.ts';
import { fileOf } from '../leave/stage.ts';
import type { Person, World } from '../world.ts';

const { medan } = story;
/** The id of a kind of document. */
export const kindOf = async (world: World, code: string): Promise<string> => (await world.row('select id from document_kind where code = ?', code)).id;
const CREATE = 'mutation ($input: DocumentRequestInput!) { r: createDocumentRequest(input: $input) { id } }';
/** Tries to make a draft: its id, or the fault. */
export const wish = async (by: Person, world: World, employee: string, code = 'STATEMENT') => by.attempt(CREATE, { input: { employee, kind: await kindOf(world, code), purpose: 'Pengajuan kredit rumah.' } });
/** Makes a draft. */
export const draft = async (by: Person, world: World, employee: string, code = 'STATEMENT'): Promise<string> => (await by.ask(CREATE, { input: { employee, kind: await kindOf(world, code), purpose: 'Pengajuan kredit rumah.' } })).r.id;

export const ATTACH = 'mutation ($input: DocumentPaperInput!) { p: createDocumentPaper(input: $input) { id state } }';
/** Puts a paper to a request. */
export const attach = async (by: Person, world: World, request: string, item: string): Promise<string> => (await by.ask(ATTACH, { input: { request, item, file: await fileOf(world, by.actor!.account!, by.actor!.agency) } })).p.id;

/** The same move on any day: the state it came to, or the code of the refusal with its reason. */
export async function move(by: Person, name: string, id: string, given: { note?: string; text?: string; on?: string; world?: World } = {}): Promise<string> {
  const query = `mutation ($id: ID!) { r: ${name}DocumentRequest(id: $id${given.note === undefined ? '' : `, note: ${JSON.stringify(given.note)}`}${name === 'complete' ? `, input: { ${given.text === undefined ? '' : `text: ${JSON.stringify(given.text)}`} }` : ''}) { status } }`;
  if (given.on) return (await askOn(given.world!, by, given.on, query, { id })).r.status;
  const { data, errors } = await by.attempt(query, { id });
  return errors ? String(errors[0]!.extensions['reason'] ?? errors[0]!.extensions.code) : data.r.status;
}

/** A request with its required papers, submitted. */
export async function submitted(by: Person, world: World, employee: string, code = 'STATEMENT', on?: string): Promise<string> {
  const id = await draft(by, world, employee, code), { documentRequest } = await by.ask('query ($id: ID!) { documentRequest(id: $id) { checklist { item required } } }', { id });
  for (const { item } of documentRequest.checklist.filter((c: any) => c.required)) await attach(by, world, id, item);
  const state = await move(by, 'submit', id, { ...(on && { on, world }) });
  if (state !== 'SUBMITTED') throw new Error(`It was not submitted: ${state}.`);
  return id;
}
/** Moves of a request by whoever makes them, one after another. */
export const processed = async (hr: Person, id: string): Promise<void> => { for (const name of ['qualify', 'process']) if ((await move(hr, name, id)) === 'FORBIDDEN') throw new Error(`${name} is forbidden.`); };
export const CHECK = 'mutation ($id: ID!, $state: DocumentPaperState!, $note: String) { p: checkDocumentPaper(id: $id, state: $state, note: $note) { id state note } }';
export const agency = medan.agency;
