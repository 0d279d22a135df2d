import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RuleApplied } from '../../schema/platform/rule-applied.ts';
import { actorOf, type Context, once } from '../kernel/context.ts';
import { run, Sql, sql } from '../kernel/sql.ts';

/** Whose law, of which day; inside a statement the day may follow from a row. */
export interface Law { day: string | Sql; agency: string }
/** A rule as it held on a day, with its unit. */
export interface RuleInForce extends RuleApplied { unit: string }

const piece = (given: string | Sql) => (given instanceof Sql ? given : sql`${given}`);

/** The table of a code on a day, a row a key, as SQL to select from or join: `join ${tableOf(code, law)} rule on rule.key = p.tier`. */
export const tableOf = (code: string | Sql, law: Law): Sql => ruleOf(code, law, sql`null`);

/** One rule on a day, as SQL to select from; no row where there is none. */
export const ruleOf = (code: string | Sql, { day, agency }: Law, key: string | Sql = ''): Sql => sql`law(${piece(code)}, ${piece(key)}, ${day}::date, ${agency})`;

/** How a rule that goes by `alias` is cited in an answer, as SQL. */
export const cited = (alias: string): Sql => {
  const at = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`jsonb_build_object('code', ${at('code')}, 'key', ${at('key')}, 'value', ${at('value')}, 'text', ${at('text')}, 'instrument', ${at('instrument')}, 'article', ${at('article')}, 'validFrom', ${at('valid_from')}::text)`;
};

const columns = sql`code, key, value, text, unit, instrument, article, valid_from::text as "validFrom"`;
const missing = (code: string, key: string, { day }: Law) => new Error(`No rule ${code}${key && ` ${key}`} is in force on ${day}.`);

/** The rule in force on a day, if there was one. */
export const ruleIfAny = async (em: SqlEntityManager, code: string, law: Law, key = ''): Promise<RuleInForce | undefined> => (await run<RuleInForce>(em, sql`select ${columns} from ${ruleOf(code, law, key)} rule`))[0];

/** The rule in force on a day. A rule that is missing is a fault of the installation, never a guess. */
export async function ruleOn(em: SqlEntityManager, code: string, law: Law, key = ''): Promise<RuleInForce> {
  const rule = await ruleIfAny(em, code, law, key);
  if (!rule) throw missing(code, key, law);
  return rule;
}

/** The whole table of a code on a day: bands, coefficients, the cells of a matrix; by key. */
export async function tableOn(em: SqlEntityManager, code: string, law: Law): Promise<ReadonlyMap<string, RuleInForce>> {
  const rows = await run<RuleInForce>(em, sql`select ${columns} from ${tableOf(code, law)} rule`);
  if (!rows.length) throw missing(code, '', law);
  return new Map(rows.map(row => [row.key, row]));
}

/** The row of a table, or cell of a matrix (`cell(table, 'ABOVE', 'BELOW')`); a gap in it is a fault of the installation. */
export function cell(table: ReadonlyMap<string, RuleInForce>, ...keys: readonly string[]): RuleInForce {
  const found = table.get(keys.join('|'));
  if (!found) throw new Error(`The table ${table.values().next().value?.code} has no ${keys.join('|')}.`);
  return found;
}

/** The band an amount falls into: the one with the highest cut point it reaches; a lower edge belongs to its band. */
export function bandOf(table: ReadonlyMap<string, RuleInForce>, amount: number): RuleInForce {
  const reached = [...table.values()].filter(band => numberOf(band) <= amount).sort((a, b) => numberOf(b) - numberOf(a));
  if (!reached[0]) throw new Error(`The table ${table.values().next().value?.code} has no band for ${amount}.`);
  return reached[0];
}

/** The number a rule sets. */
export function numberOf({ code, key, value }: Pick<RuleApplied, 'code' | 'key' | 'value'>): number {
  if (value === null) throw new Error(`The rule ${code} ${key} sets no number.`);
  return value;
}

/** The name a rule gives. */
export function nameOf({ code, key, text }: Pick<RuleApplied, 'code' | 'key' | 'text'>): string {
  if (text === null) throw new Error(`The rule ${code} ${key} gives no name.`);
  return text;
}

/** The rules in force on a day (today when left out) that are one value each, in the order asked for; read once a request. */
export async function rulesApplied(context: Context, codes: readonly string[], day = context.house.clock.today()): Promise<RuleInForce[]> {
  const law = { day, agency: actorOf(context).agency };
  const rules = await once(context, `rules ${day} ${codes.join()}`, () => context.read.rows<RuleInForce>(null, sql`select ${columns} from unnest(${[...codes]}::text[]) asked(one) cross join lateral ${ruleOf(sql`asked.one`, law)} rule`));
  return codes.map(code => {
    const rule = rules.find(r => r.code === code);
    if (!rule) throw missing(code, '', law);
    return rule;
  });
}

/** The same day so many months later; the last of the month where that month is shorter. */
export function addMonths(day: string, months: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(d, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** So many calendar days later. */
export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Saturday and Sunday. */
export const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The last of so many working days after a day. */
function addWorkingDays(day: string, days: number, free: (day: string) => boolean): string {
  let at = day;
  for (let left = days; left > 0;) { at = addDays(at, 1); if (!free(at)) left--; }
  return at;
}

/** The last day of a period that begins after a day: 14 days after the 1st end on the 15th. `free` says which days are no working days. */
export function deadline(from: string, rule: RuleInForce, free = weekend): string {
  const length = numberOf(rule);
  switch (rule.unit) {
    case 'days': return addDays(from, length);
    case 'working_days': return addWorkingDays(from, length, free);
    case 'months': return addMonths(from, length);
    case 'years': return addMonths(from, length * 12);
    default: throw new Error(`The rule ${rule.code} is no period but ${rule.unit}.`);
  }
}
