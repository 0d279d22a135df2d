/**
 * What a noun and a workflow cost, in lines that are not empty: `npm run cost`. A noun costs its class, input, filter and words of its own enums in schema/,
 * its resolver with the checks it names there, lists and line of rights in api/, its screens and its words in both languages in admin/, the lines of its table in migrations.
 * What is reckoned over several nouns is an area's, and rights that have a name are a house's: neither is counted.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
export const MEDIAN = 70, WORKFLOW = 60;

/** Why a workflow's file is longer than others: one line each, and none that is not needed. */
export const reasons: Readonly<Record<string, string>> = {
  'api/learning/enrollment.workflow.ts': 'eight moves with five rights of their own: employee, supervisor, BKPSDM, and whom it waits for in which state',
};

export interface NounCost { noun: string; schema: number; api: number; admin: number; words: number; table: number; total: number }
export interface WorkflowCost { file: string; workflows: string[]; moves: number; lines: number; why?: string | undefined }

const files = (pattern: string) => globSync(pattern, { cwd: root, exclude: path => path.includes('graph') || path.includes('dist') || path.includes('migrations') }).sort().map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const filled = (text: string) => text.split('\n').filter(line => line.trim()).length;

/** The declarations of a file, each with its comment and its decorators. */
function declarations(text: string): string[] {
  const found: string[] = [];
  let open: string[] = [], headed = false;
  for (const line of text.split('\n')) {
    const begins = /^(\/\*\*|@|export|const|let|class|abstract|interface|type|enum|function|async|Many\()/.test(line);
    if (begins && !headed && open.length) { found.push(open.join('\n')); open = []; }
    open.push(line);
    if (begins) headed = /^(\/\*\*|@)/.test(line) && !/\bclass\b|\bfunction\b/.test(line);
    else if (!/^( |\t|$)/.test(line) && !/^[)}\]]/.test(line)) headed = false;
  }
  return [...found, open.join('\n')].filter(one => !/^import /.test(one));
}
const nameOf = (declaration: string) => /(?:class|interface|type|const|function) (\w+)/.exec(declaration.replace(/\/\*\*[\s\S]*?\*\//, ''))?.[1] ?? '';
const mentions = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text);
/** The lines of a block `name: { … }` in a file of words. */
function block(text: string, name: string): number {
  const lines = text.split('\n'), at = lines.findIndex(line => new RegExp(`^\\s+${name}: \\{`).test(line));
  if (at < 0) return 0;
  const indent = /^\s*/.exec(lines[at]!)![0], end = lines.findIndex((line, i) => i >= at && (i === at ? /\},?\s*$/.test(line) && line.split('{').length === line.split('}').length : line.startsWith(`${indent}}`)));
  return filled(lines.slice(at, end + 1).join('\n'));
}

/** What every noun costs. */
export function nounCosts(): NounCost[] {
  const nouns = [.../export const nouns = \[([\s\S]*?)\];/.exec(readFileSync(join(root, 'schema/nouns.ts'), 'utf8'))![1]!.matchAll(/\w+/g)].map(m => m[0]);
  const schema = files('schema/*/*.ts'), api = files('api/*/*resolvers.ts'), rights = readFileSync(join(root, 'api/access.ts'), 'utf8').split('\n'), migrations = globSync('schema/migrations/*.ts', { cwd: root }).flatMap(path => readFileSync(join(root, path), 'utf8').split('\n')), screens = files('admin/*/*.tsx'), words = files('admin/*/{id,en}.ts');
  const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
  return nouns.map(noun => {
    const home = schema.find(({ text }) => new RegExp(`class ${noun} `).test(text))!, parts = declarations(home.text), names = [noun, `${noun}Input`, `${noun}Filter`];
    const own = parts.filter(part => names.includes(nameOf(part))), others = parts.filter(part => nouns.some(other => other !== noun && nameOf(part) === other));
    // An enum is a cost of the first noun of its file that has it.
    const enums = parts.filter(part => /enumOf\(/.test(part) && mentions(own.join('\n'), nameOf(part)) && !others.some(other => mentions(other, nameOf(part)) && parts.indexOf(other) < parts.indexOf(own[0]!)));
    const enumNames = enums.map(nameOf), types = parts.filter(part => /^export type/.test(part) && enumNames.includes(nameOf(part)));
    const inSchema = [...own, ...enums, ...types].reduce((sum, part) => sum + filled(part), 0);
    const resolver = api.flatMap(({ text }) => declarations(text).map(part => ({ part, file: text }))).find(({ part }) => nameOf(part) === `${noun}Resolver`), checks = resolver ? declarations(resolver.file).filter(part => /function /.test(part) && new RegExp(`(check|created): ${nameOf(part)}\\b`).test(resolver.part)) : [];
    const inApi = checks.reduce((sum, part) => sum + filled(part), 0) + api.flatMap(({ text }) => declarations(text)).filter(part => nameOf(part) === `${noun}Resolver` || /^Many\(\w+, '\w+', \w+/.test(part) && mentions(part, noun)).reduce((sum, part) => sum + filled(part), 0)
      + (api.some(({ text }) => new RegExp(`Lists\\(${noun},`).test(text)) ? 1 : 0) + rights.filter(line => new RegExp(`^  ${noun}: +\\{ read`).test(line)).length;
    const inAdmin = screens.flatMap(({ text }) => declarations(text)).filter(part => nameOf(part) === lower(noun)).reduce((sum, part) => sum + filled(part), 0);
    const inWords = words.reduce((sum, { text }) => sum + [noun, ...enumNames].reduce((lines, name) => lines + block(text, name), 0), 0);
    const table = noun.replace(/(?!^)[A-Z]/g, c => `_${c}`).toLowerCase(), inTable = migrations.filter(line => new RegExp(`^\\s+[\`'].*(create table|alter table|create (unique )?index .* on) "?${table}"?[ (]`).test(line)).length;
    return { noun, schema: inSchema, api: inApi, admin: inAdmin, words: inWords, table: inTable, total: inSchema + inApi + inAdmin + inWords + inTable };
  });
}

/** What every file of workflows costs. */
export const workflowCosts = (): WorkflowCost[] => files('api/*/*.workflow.ts').map(({ path, text }) => ({
  file: path, workflows: [...text.matchAll(/ = workflow\((\w+)/g)].map(m => m[1]!), moves: [...text.matchAll(/\bfrom: \[/g)].length, lines: text.split('\n').length - 1, why: reasons[path],
}));

export const medianOf = (numbers: readonly number[]) => { const sorted = [...numbers].sort((a, b) => a - b), half = sorted.length >> 1; return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2; };

/** Both tables as text. */
export function report(): string {
  const nouns = nounCosts().sort((a, b) => b.total - a.total), flows = workflowCosts().sort((a, b) => b.lines - a.lines), row = (...cells: (string | number)[]) => cells.map((cell, i) => (i ? String(cell).padStart(8) : String(cell).padEnd(30))).join('');
  return [
    row('noun', 'schema', 'api', 'admin', 'words', 'table', 'total'), ...nouns.map(n => row(n.noun, n.schema, n.api, n.admin, n.words, n.table, n.total)), row('median', '', '', '', '', '', medianOf(nouns.map(n => n.total))), '',
    `${'file of workflows'.padEnd(46)}${'moves'.padStart(6)}${'lines'.padStart(6)}`, ...flows.map(f => `${f.file.padEnd(46)}${String(f.moves).padStart(6)}${String(f.lines).padStart(6)}  ${f.workflows.join(', ')}${f.why ? ` – ${f.why}` : ''}`), '',
    `At most: median of nouns ${MEDIAN}, a file of workflows ${WORKFLOW} unless it says why.`,
  ].join('\n');
}

if (basename(process.argv[1] ?? '') === 'cost.ts') console.log(report());
