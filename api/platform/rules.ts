import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from '../kernel/sql.ts';
import { Rule } from '../../schema/platform/rule.ts';
import type { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { type Context, once } from '../kernel/context.ts';

/** The rule in force on a day. A rule that is missing is a fault of the installation, never a guess. */
export async function ruleOn(em: SqlEntityManager, code: string, day: string): Promise<Rule> {
  const rule = await em.findOne(Rule, { code, validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gte: day } }] }, { orderBy: { validFrom: 'desc' } });
  if (!rule) throw new Error(`No rule ${code} is in force on ${day}.`);
  return rule;
}

/** The same day so many months later; the last of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(d, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The rules in force on a day (today when left out), in the order asked for; read once a request. */
export async function rulesApplied(context: Context, codes: readonly string[], day = context.house.clock.today()): Promise<RuleApplied[]> {
  const rules = await once(context, `rules ${day}`, () => context.read.rows<RuleApplied>(null, sql`select distinct on (code) code, value, instrument, article, valid_from as "validFrom" from rule
    where valid_from <= ${day} and (valid_until is null or valid_until >= ${day}) order by code, valid_from desc`));
  return codes.map(code => {
    const rule = rules.find(r => r.code === code);
    if (!rule) throw new Error(`No rule ${code} is in force on ${day}.`);
    return rule;
  });
}
