import { story } from '../../seeds/story/story.ts';
import type { Clock } from '../../api/kernel/context.ts';
import { clock, type Person, type World } from '../world.ts';

/** Moves the office to another day. */
export function onDay(world: World, day: string): void {
  Object.assign(world.house, { clock: { now: () => new Date(`${day}T03:00:00Z`), today: () => day } satisfies Clock });
}
export const today = (world: World) => void Object.assign(world.house, { clock });

let made = 0;
/** A cycle of its own, open. */
export async function aCycle(hr: Person, { validFrom = '2026-01-01', validUntil = '2026-12-31', kind = 'ANNUAL' } = {}): Promise<string> {
  const { createAppraisalCycle: { id } } = await hr.ask('mutation ($input: AppraisalCycleInput!) { createAppraisalCycle(input: $input) { id } }', { input: { name: `Siklus Uji ${++made}`, kind, validFrom, validUntil } });
  await hr.ask('mutation ($id: ID!) { openAppraisalCycle(id: $id) { status } }', { id });
  return id;
}

/** One move of a plan, as a text to send. */
export const move = (name: string, extra = '') => `mutation ($id: ID!) { ${name}PerformancePlan(id: $id${extra}) { status } }`;
export const rated = (result: string, behaviour: string) => `, input: { resultRating: ${result}, behaviourRating: ${behaviour} }`;

/** A plan with one main result and one indicator, made by the person. */
export async function aPlan(person: Person, cycle: string, employee: string = story.medan.pegawai.id) {
  const { createPerformancePlan: { id: plan } } = await person.ask('mutation ($input: PerformancePlanInput!) { createPerformancePlan(input: $input) { id } }', { input: { employee, cycle } });
  const { createPlannedResult: { id: result } } = await person.ask('mutation ($input: PlannedResultInput!) { createPlannedResult(input: $input) { id } }', { input: { plan, kind: 'MAIN', statement: 'Tersusunnya telaahan kebijakan' } });
  const { createResultIndicator: { id: indicator } } = await person.ask('mutation ($input: ResultIndicatorInput!) { createResultIndicator(input: $input) { id } }', { input: { result, aspect: 'QUANTITY', statement: 'Dokumen', target: 12, unit: 'dokumen' } });
  return { plan, result, indicator };
}

/** A plan brought up to the state asked for, by employee and assessor. */
export async function aPlanIn(status: 'AGREED' | 'REALISED' | 'ASSESSED' | 'DELIVERED', employee: Person, assessor: Person, cycle: string, [result, behaviour] = ['MEETS', 'MEETS'], reportedOn = '2026-11-01') {
  const made = await aPlan(employee, cycle, employee.actor!.employee!), id = made.plan, report = { plan: id, indicator: made.indicator, reportedOn, realisation: 9, text: 'Sembilan dokumen selesai.' };
  const steps: [string, () => Promise<unknown>][] = [
    ['SUBMITTED', () => employee.ask(move('submit'), { id })], ['AGREED', () => assessor.ask(move('agree'), { id })],
    ['REALISED', async () => { await employee.ask('mutation ($input: ProgressReportInput!) { createProgressReport(input: $input) { id } }', { input: report }); await employee.ask(move('realise'), { id }); }],
    ['ASSESSED', () => assessor.ask(move('assess', rated(result!, behaviour!)), { id })], ['DELIVERED', () => assessor.ask(move('deliver'), { id })],
  ];
  for (const [to, step] of steps) { await step(); if (to === status) break; }
  return made;
}
