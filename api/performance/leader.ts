import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Objection } from '../../schema/performance/objection.ts';
import type { OrganisationPredicate, OrganisationPredicateInput } from '../../schema/performance/organisation.ts';
import { type AppraisalRatings, PerformancePlan } from '../../schema/performance/plan.ts';
import type { Rating } from '../../schema/performance/rating.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { cell, nameOf, type RuleInForce, tableOn } from '../platform/rules.ts';
import { lawOf } from './rating.ts';

const citation = ({ instrument, article }: RuleInForce) => [instrument, article].filter(Boolean).join(' ');
const inWords: Record<Rating, string> = { ABOVE: 'Di atas ekspektasi', MEETS: 'Sesuai ekspektasi', BELOW: 'Di bawah ekspektasi' };

/** Whoever leads a unit has the result of the unit: their own rating of results is what its predicate says (PermenPANRB 6/2022). */
export async function theLeaderHasTheResultOfTheUnit(plan: PerformancePlan, em: SqlEntityManager, { resultRating }: Pick<AppraisalRatings, 'resultRating'>): Promise<void> {
  const [of] = await run<{ predicate: string; unit: string }>(em, sql`select o.predicate, u.name as unit from organisation_predicate o join unit u on u.id = o.unit_id
    where o.unit_id = ${plan.unit?.id ?? null}::uuid and o.cycle_id = ${plan.cycle.id} and exists (select from "position" p where p.id = ${plan.position?.id ?? null}::uuid and p.leads_unit)`);
  if (!of) return;
  const rule = cell(await tableOn(em, 'LEADER_RESULT', await lawOf(plan, em)), of.predicate), due = nameOf(rule) as Rating;
  if (due === resultRating) return;
  throw invalidField('resultRating', { en: `${of.unit} was rated ${of.predicate}: the result of whoever leads it is ${due} (${citation(rule)}).`, id: `Predikat kinerja ${of.unit} menentukan rating hasil kerja pimpinannya: ${inWords[due]} (${citation(rule)}).` }, 'LEADER');
}

/** The same of a result that is set after an objection. */
export const theLeaderKeepsTheResultOfTheUnit = async ({ plan: { id } }: Objection, em: SqlEntityManager, ratings: AppraisalRatings): Promise<void> =>
  theLeaderHasTheResultOfTheUnit(await em.findOneOrFail(PerformancePlan, id), em, ratings);

/** The predicate of a unit is not set against the result its leader has been told. */
export async function itsLeaderWasNotToldOtherwise({ unit, cycle, predicate }: OrganisationPredicateInput, em: SqlEntityManager, context: Context, before: OrganisationPredicate | null): Promise<void> {
  if (before?.predicate === predicate && before.unit.id === unit && before.cycle.id === cycle) return;
  const [told] = await run<{ rating: Rating; day: string }>(em, sql`select l.result_rating as rating, c.valid_until::text as day from performance_plan l join appraisal_cycle c on c.id = l.cycle_id join "position" p on p.id = l.position_id and p.leads_unit
    where l.agency_id = ${actorOf(context).agency} and l.unit_id = ${unit}::uuid and l.cycle_id = ${cycle}::uuid and l.status in ('DELIVERED', 'OBJECTED', 'FINAL') limit 1`);
  if (!told) return;
  const rule = cell(await tableOn(em, 'LEADER_RESULT', { day: told.day, agency: actorOf(context).agency }), predicate);
  if (nameOf(rule) === told.rating) return;
  const said = { en: `Whoever leads the unit was told the result ${told.rating}: that is the unit’s (${citation(rule)}).`, id: `Pimpinan unit ini sudah menerima rating hasil kerja ${inWords[told.rating]}, dan itu hasil unitnya (${citation(rule)}).` };
  throw conflict(said, { fields: [{ path: ['predicate'], code: 'LEADER', message: said }] });
}
