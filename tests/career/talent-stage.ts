import { rules } from '../../seeds/reference/rules.ts';
import type { Person, World } from '../world.ts';

/** Words of the law, by code and key. */
export const LAW: Readonly<Record<string, Readonly<Record<string, string | null>>>> = Object.fromEntries([...Map.groupBy(rules, r => r.code)].map(([code, all]) => [code, Object.fromEntries(all.map(r => [r.key, r.text]))]));

/** Sets what an agency has set for itself since the beginning of the year, past every rule about rules. */
export async function ownValues(world: World, agency: string, code: string, values: Readonly<Record<string, number>>): Promise<void> {
  await world.rows('alter table rule disable trigger user');
  for (const [key, value] of Object.entries(values)) {
    const changed = await world.rows(`update rule set value = ? where agency_id = ?::uuid and code = ? and key = ? and valid_until is null returning id`, value, agency, code, key);
    if (!changed.length) await world.rows(`insert into rule (agency_id, topic, code, key, name, description, value, unit, open, instrument, valid_from) select ?::uuid, topic, code, key, name, description, ?::float8, unit, false, 'Peraturan Wali Kota (uji)', '2026-01-01'
      from rule where agency_id is null and code = ? and key = ?`, agency, value, code, key);
  }
  await world.rows('alter table rule enable trigger user');
}
export const ownCuts = (world: World, agency: string, cuts: { HIGH: number; MIDDLE: number }) => ownValues(world, agency, 'TALENT_POTENTIAL', cuts);

const ratings: Record<string, string> = { VERY_GOOD: 'ABOVE|ABOVE', GOOD: 'MEETS|MEETS', NEEDS_IMPROVEMENT: 'BELOW|MEETS', POOR: 'MEETS|BELOW', VERY_POOR: 'BELOW|BELOW' };
/** A final appraisal with this predicate. */
export async function finalPlan(world: World, employee: string, cycle: string, predicate: string): Promise<string> {
  const [result, behaviour] = ratings[predicate]!.split('|'), { id } = await world.row(`insert into performance_plan (agency_id, employee_id, cycle_id, unit_id, position_id, starts_on, ends_on, status, result_rating, behaviour_rating, predicate, predicate_rule_id)
    select e.agency_id, e.id, c.id, e.unit_id, e.position_id, c.valid_from, c.valid_until, 'FINAL', ?, ?, r.text, r.id from employee e, appraisal_cycle c, rule r where e.id = ?::uuid and c.id = ?::uuid and r.code = 'PREDICATE' and r.key = ? returning id`, result, behaviour, employee, cycle, ratings[predicate]);
  return id;
}

let made = 0;
/** A talent review that is being prepared. */
export const aReview = async (hr: Person, input: { cycle: string; unit?: string }): Promise<string> =>
  (await hr.ask('mutation ($input: TalentReviewInput!) { r: createTalentReview(input: $input) { id } }', { input: { name: `Pemetaan Uji ${++made}`, ...input } })).r.id;
