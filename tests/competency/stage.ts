import { contextFor } from '../../api/kernel/context.ts';
import type { Person, World } from '../world.ts';

/** Asks as somebody on another day than the story's. */
export async function askOn(world: World, person: Person, day: string, query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const clock = { now: () => new Date(`${day}T03:00:00Z`), today: () => day };
  const contextValue = contextFor({ ...world.house, clock }, world.orm.em.fork(), { actor: person.actor, requestId: 'another-day' });
  const { body } = await world.gate.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
  return JSON.parse(JSON.stringify(body.singleResult.data));
}

let made = 0;
const make = async (hr: Person, noun: string, input: object): Promise<string> => (await hr.ask(`mutation ($input: ${noun}Input!) { make: create${noun}(input: $input) { id } }`, { input })).make.id;

/** A position of its own with its demands. */
export async function aPosition(hr: Person, demands: readonly (readonly [competency: string, level: number, weight?: number])[]): Promise<string> {
  const position = await make(hr, 'Position', { code: `UJI-${++made}`, name: `Jabatan Uji ${made}`, kind: 'EXECUTING', positionClass: 7 });
  for (const [competency, requiredLevel, weight = 1] of demands) await make(hr, 'PositionStandard', { position, competency, requiredLevel, weight });
  return position;
}

/** Somebody new who holds this position. */
export async function somebody(hr: Person, position: string, unit: string): Promise<string> {
  const number = `19910203201501${++made % 2 ? 1 : 2}${String(made % 1000).padStart(3, '0')}`;
  const employee = await make(hr, 'Employee', { employeeNumber: number, name: `Orang Uji ${made}`, status: 'PNS', sex: made % 2 ? 'MALE' : 'FEMALE', birthDate: '1991-02-03' });
  await make(hr, 'Assignment', { employee, position, unit, kind: 'DEFINITIVE', decreeNumber: `SK/${made}`, validFrom: '2024-01-02' });
  return employee;
}

/** Records an assessment. */
export const assess = (hr: Person, employee: string, competency: string, level: number, more: object = {}): Promise<string> =>
  make(hr, 'Assessment', { employee, competency, level, method: 'COMPETENCY_TEST', assessedOn: '2026-06-01', ...more });

/** All competencies: code to id. */
export async function competencies(hr: Person): Promise<Record<string, string>> {
  const { list } = await hr.ask('{ list: competencies(first: 100) { nodes { id code } } }');
  return Object.fromEntries(list.nodes.map((c: { id: string; code: string }) => [c.code, c.id]));
}
