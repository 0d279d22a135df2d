import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Criterion } from '../../schema/career/eligibility.ts';
import type { Asked, Rows } from '../kernel/asked.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';
import { eligibility } from './eligibility.sql.ts';
import { asofOf } from './asof.ts';

/** What somebody is measured by for a position today, criterion by criterion, to be kept with what is decided on it. */
export async function criteriaOn(em: SqlEntityManager, asked: Pick<Asked, 'house' | 'actor'>, employee: string, position: string): Promise<{ eligible: boolean | null; criteria: Criterion[] }> {
  const [found] = await run<{ eligible: boolean | null; criteria: Criterion[] }>(em, eligibility(sql`select ${employee}::uuid as employee, ${position}::uuid as position`, asofOf(asked)));
  return found ?? { eligible: null, criteria: [] };
}

/** What bars: not met, or not known, where it is binding. */
export const barring = (criteria: readonly Criterion[]): Criterion[] => criteria.filter(c => c.binding && c.met !== true);

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`), text = (key: string): Sql => sql.raw(`x.c->>'${key}'`), raw = (key: string): Sql => sql.raw(`nullif(x.c->'${key}', 'null'::jsonb)`);
/** The criteria that were kept with a row, as they were that day. */
export const keptCriteria: Rows = alias => sql`select ${text('code')} as code, ${text('label')} as label, ${text('unit')} as unit, ${text('required')} as required, ${text('actual')} as actual, (${text('met')})::boolean as met, (${text('shortfall')})::float8 as shortfall,
    (${text('binding')})::boolean as binding, ${text('metFrom')} as "metFrom", ${text('nextStep')} as "nextStep", ${raw('ruleApplied')} as "ruleApplied"
  from jsonb_array_elements(coalesce(${at(alias, 'snapshot')}, '[]')) with ordinality x(c, n) order by x.n`;
