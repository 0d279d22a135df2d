import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { PERIODS, Rule, type RuleInput } from '../../schema/platform/rule.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, type FieldProblem, invalidFields } from '../kernel/errors.ts';
import type { Words } from '../kernel/words.ts';
import { addDays } from './rules.ts';

const problem = (path: string, code: string, message: Words): FieldProblem => ({ path: [path], code, message });
const refuse = (path: string, code: string, message: Words) => invalidFields([problem(path, code, message)]);
/** A rule that held is what answers of those days rest on. */
export const hasBegun = () => {
  const message = { en: 'This rule is in force or was. It is not edited: what changes is a new one from a day on.', id: 'Aturan ini sedang atau pernah berlaku. Aturan tidak disunting: perubahannya berupa aturan baru mulai suatu hari.' };
  return conflict(message, { fields: [problem('validFrom', 'IN_FORCE', message)] });
};

/** The national rule an agency wants to differ from, as it holds on the day its own begins. */
async function nationalOf({ code, key, validFrom }: RuleInput, em: SqlEntityManager): Promise<Rule> {
  const known = await em.find(Rule, { code, agency: null }), sameKey = known.filter(r => r.key === key);
  if (!known.length) throw refuse('code', 'UNKNOWN', { en: 'There is no national rule of this code.', id: 'Tidak ada aturan nasional dengan kode ini.' });
  if (!sameKey.length) throw refuse('key', 'UNKNOWN', { en: 'The national rule has no such key.', id: 'Aturan nasional tidak memiliki kunci ini.' });
  const rule = sameKey.find(r => r.validFrom <= validFrom && (!r.validUntil || r.validUntil >= validFrom));
  if (!rule?.open) throw refuse('code', 'NATIONAL', { en: 'National law leaves no room for a value of one’s own here. It changes with a release of the reference data.', id: 'Peraturan nasional tidak memberi ruang bagi nilai sendiri di sini. Aturan nasional berubah melalui pembaruan data acuan.' });
  return rule;
}

/** What is wrong with the value: it must be of the kind, and from the names, of the national rule. */
async function misfits({ value, text, unit, code }: RuleInput, national: Rule, em: SqlEntityManager): Promise<FieldProblem[]> {
  const found: FieldProblem[] = [], numeric = national.value != null;
  if (numeric && value == null) found.push(problem('value', 'REQUIRED', { en: 'This rule sets a number.', id: 'Aturan ini menetapkan angka.' }));
  if (numeric && text != null) found.push(problem('text', 'UNFIT', { en: 'This rule sets a number, not a name.', id: 'Aturan ini menetapkan angka, bukan sebutan.' }));
  if (!numeric && !text) found.push(problem('text', 'REQUIRED', { en: 'This rule gives a name.', id: 'Aturan ini menetapkan sebutan.' }));
  if (!numeric && value != null) found.push(problem('value', 'UNFIT', { en: 'This rule gives a name, not a number.', id: 'Aturan ini menetapkan sebutan, bukan angka.' }));
  if (value != null && !Number.isFinite(value)) found.push(problem('value', 'RANGE', { en: 'This is no number.', id: 'Ini bukan angka.' }));
  if (unit && unit !== national.unit && !(PERIODS.includes(unit) && PERIODS.includes(national.unit))) found.push(problem('unit', 'UNFIT', { en: `The unit of this rule is ${national.unit}.`, id: `Satuan aturan ini adalah ${national.unit}.` }));
  if (text && national.unit === 'name' && !(await em.find(Rule, { code, agency: null })).some(r => r.text === text)) found.push(problem('text', 'UNKNOWN', { en: 'No rule of this code gives this name.', id: 'Tidak ada aturan dengan kode ini yang memakai sebutan tersebut.' }));
  return found;
}

function daysMakeSense({ validFrom, validUntil }: RuleInput, today: string): void {
  if (validFrom < today) throw refuse('validFrom', 'PAST', { en: 'A rule changes from today on at the earliest: what was answered rests on what held then.', id: 'Aturan berubah paling awal mulai hari ini: jawaban yang sudah ada bersandar pada aturan saat itu.' });
  if (validUntil && validUntil < validFrom) throw refuse('validUntil', 'ORDER', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' });
}

/** Of a rule that has begun only its end may be set, and not in the past. */
function onlyItsEnd(input: RuleInput, before: Rule, today: string): void {
  const left = (name: string, value: unknown) => value === undefined || (value === null && ['unit', 'description'].includes(name));
  const changed = Object.entries(input).filter(([name, value]) => !left(name, value) && name !== 'validUntil' && (value ?? null) !== ((before as unknown as Record<string, unknown>)[name] ?? null));
  const over = before.validUntil && before.validUntil < today;
  if (changed.length || over) throw hasBegun();
  if (input.validUntil && input.validUntil < today) throw refuse('validUntil', 'PAST', { en: 'It has held until today.', id: 'Aturan ini masih berlaku sampai hari ini.' });
}

/** The rule of the agency that ends the day before another begins. */
const predecessorOf = (em: SqlEntityManager, agency: string, { code, key }: Pick<Rule, 'code' | 'key'>, validFrom: string) => em.findOne(Rule, { agency, code, key, validUntil: addDays(validFrom, -1) });

/**
 * A change of the law of an agency: a rule from a day on. What held until then ends the day before, in the same transaction.
 * One that has not begun may be corrected; of one that has, only the end may be set.
 */
export async function aChangeFromADayOn(input: RuleInput, em: SqlEntityManager, context: Context, before: Rule | null): Promise<void> {
  const today = context.house.clock.today(), { agency } = actorOf(context);
  input.key ??= '';
  if (before && before.validFrom <= today) return onlyItsEnd(input, before, today);
  if (before && (input.code !== before.code || input.key !== before.key)) throw refuse(input.code !== before.code ? 'code' : 'key', 'FIXED', { en: 'A rule stays the rule it is.', id: 'Kode dan kunci aturan tidak berubah.' });
  daysMakeSense(input, today);
  const national = await nationalOf(input, em), wrong = await misfits(input, national, em);
  if (wrong.length) throw invalidFields(wrong);
  const { topic, name } = national;
  Object.assign(input, { topic, name, unit: input.unit ?? national.unit, description: input.description ?? before?.description ?? national.description });
  const current = before ? await predecessorOf(em, agency, before, before.validFrom) : await em.findOne(Rule, { agency, code: input.code, key: input.key, validFrom: { $lt: input.validFrom }, $or: [{ validUntil: null }, { validUntil: { $gte: input.validFrom } }] });
  if (current) current.validUntil = addDays(input.validFrom, -1);
}

/** Takes back a rule that has not begun; what it would have ended goes on. */
export async function takeBack(rule: Rule, em: SqlEntityManager, { house }: Context): Promise<void> {
  if (rule.validFrom <= house.clock.today()) throw hasBegun();
  const before = await predecessorOf(em, rule.agency!.id, rule, rule.validFrom);
  if (before) before.validUntil = rule.validUntil ?? null;
  em.remove(rule);
}
