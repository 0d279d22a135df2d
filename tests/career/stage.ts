import { story } from '../../seeds/story/story.ts';
import type { Person, World } from '../world.ts';

const make = async (hr: Person, noun: string, input: object): Promise<string> => (await hr.ask(`mutation ($input: ${noun}Input!) { make: create${noun}(input: $input) { id } }`, { input })).make.id;
/** Records something of somebody. */
export const record = (hr: Person, noun: 'EducationRecord' | 'RankRecord' | 'SalaryStep' | 'AppraisalRecord' | 'Sanction' | 'Assignment', employee: string, input: object): Promise<string> => make(hr, noun, { employee, ...input });

/** Positions by code, ranks by code. */
export async function ladderOf(hr: Person): Promise<{ posts: Record<string, string>; ranks: Record<string, string> }> {
  const { positions, ranks } = await hr.ask('{ positions(perPage: 100) { nodes { id code } } ranks(perPage: 50, filter: { scale: PNS }) { nodes { id code } } }'), byCode = (list: any) => Object.fromEntries(list.nodes.map((n: any) => [n.code, n.id]));
  return { posts: byCode(positions), ranks: byCode(ranks) };
}

let made = 0, units = 0;
/** A unit of its own, for a seat leads one and has one holder. */
export const aUnit = (hr: Person): Promise<string> => make(hr, 'Unit', { code: `UJI.K${++units}`, name: `Kelurahan Uji ${units}`, kind: 'URBAN_VILLAGE', parent: story.medan.units.belawan });
export interface Given { post?: string; since?: string; birthDate?: string; appointedOn?: string; education?: string | null; rank?: string; rankSince?: string; unit?: string }
/** Somebody new, with a post and a past. */
export async function aServant(hr: Person, { posts, ranks }: Awaited<ReturnType<typeof ladderOf>>, { post, since, birthDate = '1985-02-03', appointedOn = '2010-03-01', education = 'S1', rank = 'III/c', rankSince = '2021-04-01', unit }: Given = {}): Promise<string> {
  const sex = ++made % 2 ? 'MALE' : 'FEMALE', employeeNumber = `${birthDate.replaceAll('-', '')}${appointedOn.slice(0, 7).replace('-', '')}${made % 2 ? 1 : 2}${String(made % 1000).padStart(3, '0')}`;
  const employee = await make(hr, 'Employee', { employeeNumber, name: `Abdi Uji ${made}`, status: 'PNS', sex, birthDate, appointedOn, education, rank: ranks[rank], rankSince });
  if (post) await make(hr, 'Assignment', { employee, position: posts[post], unit: unit ?? (await aUnit(hr)), kind: 'DEFINITIVE', decreeNumber: `SK/K/${made}`, validFrom: since ?? appointedOn });
  return employee;
}

const criterion = 'code unit required actual met shortfall binding metFrom nextStep ruleApplied { code key value text instrument article validFrom }';
export const asked = `query ($employee: ID!, $position: ID!, $on: Day) { careerEligibility(employee: $employee, position: $position, on: $on) { on move eligible criteria { ${criterion} } } }`;
export interface Found { move: string | null; eligible: boolean | null; of: Record<string, any> }
/** Whether somebody may be appointed, criteria by code. */
export async function eligible(person: Person, employee: string, position: string, on?: string): Promise<Found | null> {
  const { careerEligibility: found } = await person.ask(asked, { employee, position, on });
  return found && { ...found, of: Object.fromEntries(found.criteria.map((c: any) => [c.code, c])) };
}
export { criterion };

/** A training passed by somebody on a day, past the enrollment that led there. */
export const passed = (world: World, employee: string, offering: string, on: string) => world.row(
  `insert into enrollment (agency_id, employee_id, offering_id, status, outcome, completed_on, certificate_number) select agency_id, ?::uuid, id, 'COMPLETED', 'PASSED', '${on}'::date, 'UJI/1' from offering where id = ?::uuid returning id`, employee, offering);
