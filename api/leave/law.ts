import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { run, sql } from '../kernel/sql.ts';
import { addDays, addMonths, type Law, numberOf, type RuleInForce, tableOf } from '../platform/rules.ts';

const codes = [
  'LEAVE_KIND', 'LEAVE_LENGTH', 'LEAVE_EXTENSION', 'LEAVE_GROUND_LENGTH', 'LEAVE_GROUND_UNLIMITED', 'LEAVE_SERVICE', 'LEAVE_SERVICE_WAIVED', 'LEAVE_FIRST_YEAR', 'LEAVE_SMALLEST', 'LEAVE_TRAVEL', 'LEAVE_CARRY', 'LEAVE_CARRY_CONTRACT', 'LEAVE_CARRY_TWO_YEARS',
  'LEAVE_DEFERRAL', 'LEAVE_FORFEITS', 'LEAVE_JOINT_DUTY', 'LEAVE_SCHOOL', 'LEAVE_BIRTHS', 'LEAVE_SICK_PAPER', 'LEAVE_GROUND', 'LEAVE_AUTHORITY', 'LEAVE_BKN',
];

/** A rule with the id of its row. */
export type LeaveRule = RuleInForce & { id: string };

/** All the law of leave, as it held on a day. */
export class LeaveLaw {
  #rules: ReadonlyMap<string, LeaveRule>;
  constructor(readonly rules: readonly LeaveRule[]) { this.#rules = new Map(rules.map(rule => [`${rule.code} ${rule.key}`, rule])); }

  /** The rule of a code, or the row of its table (`find('LEAVE_LENGTH', 'PNS', 'SICK')`), where there is one. */
  find(code: string, ...keys: readonly (string | null | undefined)[]): LeaveRule | undefined { return this.#rules.get(`${code} ${keys.map(key => key ?? '').join('|')}`); }

  /** The same, where it must be there: a gap is a fault of the installation. */
  rule(code: string, ...keys: readonly (string | null | undefined)[]): LeaveRule {
    const found = this.find(code, ...keys);
    if (!found) throw new Error(`No rule ${code} ${keys.join('|')} is in force.`);
    return found;
  }

  /** The table of a code, by key. */
  table(code: string): ReadonlyMap<string, LeaveRule> { return new Map(this.rules.filter(rule => rule.code === code).map(rule => [rule.key, rule])); }
}

/** The law of leave of an agency on a day. */
export async function leaveLaw(em: SqlEntityManager, law: Law): Promise<LeaveLaw> {
  return new LeaveLaw(await run<LeaveRule>(em, sql`select rule.id, rule.code, rule.key, rule.value, rule.text, rule.unit, rule.instrument, rule.article, rule.valid_from::text as "validFrom" from unnest(${codes}::text[]) as c(code), ${tableOf(sql`c.code`, law)} rule`));
}

/** How a rule is named in a sentence. */
export const citeOf = ({ instrument, article }: Pick<LeaveRule, 'instrument' | 'article'>) => [instrument, article].filter(Boolean).join(' ');

const whole = { months: 1, years: 12 } as Readonly<Record<string, number>>;
/** The last day of so long a leave that begins on a day: one of a month from the 10th ends on the 9th; half a month is fifteen days. */
export function lastDayFrom(from: string, rule: LeaveRule): string {
  const length = numberOf(rule), months = length * (whole[rule.unit] ?? 0);
  if (!months) return addDays(from, length - 1);
  return addDays(addMonths(from, Math.floor(months)), Math.round((months % 1) * 30) - 1);
}

/** The day on which so long a service is complete. */
export const completeOn = (since: string, rule: LeaveRule): string => addMonths(since, numberOf(rule) * (whole[rule.unit] ?? 0));
