import { validate, type ValidationError } from 'class-validator';
import { type FieldProblem, invalidFields } from './errors.ts';
import type { Said } from './words.ts';

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const LONGEST = 10_000;
const MOST_ITEMS = 250;

type Path = (string | number)[];

/** What is wrong with any text or list, wherever it stands. */
function plainProblems(value: unknown, path: Path): FieldProblem[] {
  if (typeof value === 'string') {
    if (value.length > LONGEST) return [{ path, code: 'TOO_LONG', message: { en: `This text is longer than ${LONGEST} characters.`, id: `Teks ini lebih panjang dari ${LONGEST} karakter.` } }];
    return control.test(value) || !value.isWellFormed() ? [{ path, code: 'CHARACTERS', message: { en: 'This text has characters that are not allowed.', id: 'Teks ini memuat karakter yang tidak diizinkan.' } }] : [];
  }
  if (Array.isArray(value)) return value.length > MOST_ITEMS ? [{ path, code: 'TOO_MANY', message: { en: `This list has more than ${MOST_ITEMS} entries.`, id: `Daftar ini memuat lebih dari ${MOST_ITEMS} isian.` } }] : value.flatMap((v, i) => plainProblems(v, [...path, i]));
  return value !== null && typeof value === 'object' && !(value instanceof Date) ? Object.entries(value).flatMap(([k, v]) => plainProblems(v, [...path, k])) : [];
}

const indonesian: Record<string, (n: string) => string> = {
  min: n => `Paling kecil ${n}.`, max: n => `Paling besar ${n}.`, minLength: n => `Paling pendek ${n} karakter.`, maxLength: n => `Paling panjang ${n} karakter.`, matches: () => 'Bentuk isian ini tidak sesuai.',
  isEmail: () => 'Isian ini harus alamat surel.', isUrl: () => 'Isian ini harus alamat web.', arrayMaxSize: n => `Paling banyak ${n} isian.`,
};
/** What class-validator says, in both languages. */
const said = (rule: string, message: string): Said => ({ en: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, id: indonesian[rule]?.(/\d+/.exec(message)?.[0] ?? '') ?? 'Isian ini tidak sesuai.' });

const upper = (rule: string) => rule.replace(/[A-Z]/g, '_$&').toUpperCase();
const flat = (errors: ValidationError[], path: Path): FieldProblem[] => errors.flatMap(({ property, constraints = {}, children = [] }) => [
  ...Object.entries(constraints).map(([rule, message]) => ({ path: [...path, property], code: upper(rule), message: said(rule, message) })),
  ...flat(children, [...path, property]),
]);

/** What class-validator finds, in this input and the inputs inside it. */
async function declaredProblems(value: unknown, path: Path): Promise<FieldProblem[]> {
  if (Array.isArray(value)) return (await Promise.all(value.map((v, i) => declaredProblems(v, [...path, i])))).flat();
  if (value === null || typeof value !== 'object' || value instanceof Date || value.constructor === Object) return [];
  const own = flat(await validate(value, { skipMissingProperties: true, forbidUnknownValues: false, validationError: { target: false, value: false } }), path);
  const inner = await Promise.all(Object.entries(value).map(([k, v]) => declaredProblems(v, [...path, k])));
  return [...own, ...inner.flat()];
}

/** Checks one argument of a field; refuses it naming every field at fault, and never echoes what was sent. */
export async function checkArgument(value: unknown, path: Path): Promise<void> {
  const plain = plainProblems(value, path);
  const problems = plain.length ? plain : await declaredProblems(value, path);
  if (problems.length) throw invalidFields(problems.slice(0, 20));
}

/** Checks the plain texts and lists among the arguments of a field, naming the argument; inputs are checked where they are made, or here when `inputs` are to be looked into. */
export function checkPlainArguments(given: Record<string, unknown>, inputs = false): void {
  const problems = Object.entries(given).flatMap(([name, value]) => (inputs || typeof value === 'string' || Array.isArray(value) ? plainProblems(value, [name]) : []));
  if (problems.length) throw invalidFields(problems.slice(0, 20));
}
