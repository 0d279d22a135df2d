import { story } from '../../seeds/story/story.ts';
import { aPosition, somebody } from '../competency/stage.ts';
import type { Person, World } from '../world.ts';

/** The post they hold, one in each world. */
const posts = new WeakMap<World, Promise<string>>();
const post = (world: World, hr: Person) => posts.get(world) ?? posts.set(world, aPosition(hr, [])).get(world)!;
/** Somebody new with so many days of annual leave left this year: of a PNS with a long service, unless said otherwise. */
export async function someone(world: World, hr: Person, { unit = story.medan.units.belawan, days = 12, status = 'PNS', since = '2011-01-01', sex = 'FEMALE' }: { unit?: string; days?: number; status?: string; since?: string | null; sex?: string } = {}): Promise<string> {
  const id = await somebody(hr, await post(world, hr), unit);
  await world.row('update employee set status = ?, appointed_on = ?::date, sex = ? where id = ?::uuid returning id', status, since, sex, id);
  if (days) await hr.ask('mutation ($input: LeaveEntryInput!) { createLeaveEntry(input: $input) { id } }', { input: { employee: id, year: 2026, days, reason: 'Saldo awal.' } });
  return id;
}

export const draftOf = (employee: string, more: object = {}) => ({ employee, kind: 'ANNUAL', startsOn: '2026-12-07', endsOn: '2026-12-09', reason: 'Keperluan keluarga.', address: 'Medan', ...more });
export const CREATE = 'mutation ($input: LeaveRequestInput!) { r: createLeaveRequest(input: $input) { id status workingDays calendarDays footing } }';
/** Makes a draft. */
export const draft = async (by: Person, employee: string, more: object = {}): Promise<string> => (await by.ask(CREATE, { input: draftOf(employee, more) })).r.id;

/** Makes a move, and answers the state it came to, or the code of the refusal with its reason. */
export async function move(by: Person, name: string, id: string, given: { note?: string; input?: object } = {}): Promise<string> {
  const takes: Record<string, string> = { adviseChange: 'LeaveChange', change: 'LeaveChange', recall: 'LeaveRecall' }, head = ['$id: ID!', ...(given.note === undefined ? [] : ['$note: String!']), ...(given.input ? [`$input: ${takes[name]}!`] : [])], args = ['id: $id', ...(given.note === undefined ? [] : ['note: $note']), ...(given.input ? ['input: $input'] : [])];
  const { data, errors } = await by.attempt(`mutation (${head.join(', ')}) { r: ${name}LeaveRequest(${args.join(', ')}) { status } }`, { id, ...given });
  return errors ? String(errors[0]!.extensions['reason'] ?? errors[0]!.extensions.code) : data.r.status;
}

/** Asks for leave: a draft that is submitted at once. */
export async function asked(by: Person, employee: string, more: object = {}): Promise<string> {
  const id = await draft(by, employee, more), state = await move(by, 'submit', id);
  if (state !== 'SUBMITTED') throw new Error(`It was not submitted: ${state}.`);
  return id;
}

/** What the ledger says of a year. */
export const balance = async (world: World, employee: string, year = 2026): Promise<number> => (await world.row('select coalesce(sum(days), 0)::int as days from leave_entry where employee_id = ?::uuid and year = ?', employee, year)).days;
/** The lines a request made. */
export const linesOf = (world: World, request: string) => world.rows<{ kind: string; year: number; days: number }>('select kind, year, days from leave_entry where request_id = ?::uuid order by created_at, year, kind', request);
/** A file of somebody that has arrived. */
export const fileOf = async (world: World, account: string, agency = story.medan.agency): Promise<string> => (await world.row(`insert into upload (agency_id, account_id, file_name, content_type, size, ticket_until, received_at) values ('${agency}', '${account}', 'surat.pdf', 'application/pdf', 4, now(), now()) returning id`)).id;
