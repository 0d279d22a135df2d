import type { Person, World } from '../world.ts';

let made = 0;

/** What the training manager sets up before anybody can enrol. */
export interface Planned { seats?: number; startsOn?: string; endsOn?: string; hours?: number; confers?: readonly (readonly [code: string, level: number])[]; open?: boolean }

/** A training of its own with one offering of it, made through the graph by the training manager; held in early November unless said otherwise. */
export async function anOffering(world: World, { seats = 10, startsOn = '2026-11-02', endsOn = '2026-11-06', hours = 16, confers = [], open = true }: Planned = {}) {
  const manager = await world.as('pelatihan'), code = `UJI-${++made}`;
  const { providers } = await manager.ask('{ providers(filter: { search: "BKPSDM" }) { nodes { id } } }');
  const { createTraining: training } = await manager.ask('mutation ($input: TrainingInput!) { createTraining(input: $input) { id } }', {
    input: { code, title: `Pelatihan Uji ${made}`, form: 'KL03', learningHours: hours, provider: providers.nodes[0].id },
  });
  for (const [competency, level] of confers) {
    await manager.ask('mutation ($input: TrainingOutcomeInput!) { createTrainingOutcome(input: $input) { id } }', { input: { training: training.id, competency: await competencyOf(manager, competency), level } });
  }
  await manager.ask('mutation ($id: ID!) { publishTraining(id: $id) { id } }', { id: training.id });
  const { createOffering: offering } = await manager.ask('mutation ($input: OfferingInput!) { createOffering(input: $input) { id version } }', {
    input: { training: training.id, code: `${code}-1`, delivery: 'CLASSROOM', startsOn, endsOn, seats },
  });
  if (open) await manager.ask('mutation ($id: ID!) { openOffering(id: $id) { id } }', { id: offering.id });
  return { training: training.id as string, offering: offering.id as string, code: `${code}-1` };
}

/** The id of a competency by its code. */
export async function competencyOf(person: Person, code: string): Promise<string> {
  const { competencies } = await person.ask('query ($search: String!) { competencies(first: 100, filter: { search: $search }) { nodes { id code } } }', { search: code });
  return competencies.nodes.find((c: { code: string }) => c.code === code).id;
}

/** Asks for a place. */
export async function enrol(person: Person, employee: string, offering: string): Promise<{ id: string; version: number; status: string; moves: string[] }> {
  const { createEnrollment } = await person.ask('mutation ($input: EnrollmentInput!) { createEnrollment(input: $input) { id version status moves } }', { input: { employee, offering } });
  return createEnrollment;
}

/** One move of an enrollment, as a text to send. */
export const move = (name: string, extra = '') => `mutation ($id: ID!) { ${name}Enrollment(id: $id${extra}) { status } }`;

/** An enrollment brought to a state past the office: what the test is about comes afterwards. */
export async function enrolledAs(world: World, status: string, employee: string, offering: string): Promise<string> {
  const row = await world.row('insert into enrollment (agency_id, employee_id, offering_id, status) select agency_id, id, ?::uuid, ? from employee where id = ?::uuid returning id', offering, status, employee);
  return row.id;
}
