import { goals, limits } from './goals.ts';
import type { Begun } from './importing.ts';
import type { Seen } from './load.ts';
import { median } from './measure.ts';
import type { TargetName } from './targets.ts';

/** One work on one target in one round. */
export interface Measured {
  readonly work: string;
  readonly title: string;
  readonly target: TargetName;
  readonly round: number;
  readonly seen: Seen;
  /** Milliseconds a request. */
  readonly apiCpu: number;
  readonly postgresCpu: number;
  readonly execution: number;
  readonly statements: number;
}

/** A whole run. */
export interface Run {
  readonly employees: number;
  readonly measured: readonly Measured[];
  readonly faults: readonly string[];
  readonly idle: Record<string, number>;
  readonly loaded: Record<string, number>;
  readonly ready: Record<string, number>;
  readonly begun?: Begun | undefined;
}

export const number = (value: number, digits = 0) => (Number.isNaN(value) ? '–' : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }));
export const line = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

class Figures {
  constructor(private readonly measured: readonly Measured[]) {}

  of(target: TargetName): readonly Measured[] { return this.measured.filter(m => m.target === target); }
  middle(target: TargetName, value: (m: Measured) => number): number { return median(this.of(target).map(value)); }
  rate(target: TargetName): number { return this.middle(target, m => m.seen.rate); }

  /** The middle of the rounds' ratios: each to the other in the same round. */
  ratio(target: TargetName, to: TargetName): number {
    return median(this.of(target).map(m => m.seen.rate / (this.of(to).find(o => o.round === m.round)?.seen.rate ?? Number.NaN)));
  }
}

export const verdict = (holds: boolean | undefined) => (holds === undefined ? '' : holds ? ' ✓' : ' **✗**');
const atLeast = (value: number, goal: number | undefined) => (goal === undefined || Number.isNaN(value) ? undefined : value >= goal);
const atMost = (value: number, goal: number | undefined) => (goal === undefined || Number.isNaN(value) ? undefined : value <= goal);

const works = (measured: readonly Measured[]) => [...Map.groupBy(measured, m => m.work)].map(([name, of]) => ({ name, title: of[0]!.title, figures: new Figures(of) }));

const ratioCell = (value: number, goal: number | undefined) => `${number(value, 2)}${goal === undefined ? '' : ` (≥ ${goal})`}${verdict(atLeast(value, goal))}`;

function goalTable(measured: readonly Measured[]): string[] {
  const rows = works(measured).filter(({ name }) => !name.includes('/')).map(({ name, title, figures: f }) => {
    const goal = goals[name], sent = f.middle('planned', m => m.statements), sentPlain = f.middle('plain', m => m.statements), cpu = f.middle('planned', m => m.apiCpu);
    return line(`${name} ${title}`, ratioCell(f.ratio('planned', 'graphile'), goal?.graphile), ratioCell(f.ratio('planned', 'floor'), goal?.floor), ratioCell(f.ratio('plain', 'graphile'), goal?.plain),
      `${number(sent, 1)}${goal ? ` (≤ ${goal.statements})` : ''}${verdict(atMost(sent - 0.05, goal?.statements))}`, `${number(sentPlain, 1)}${goal ? ` (≤ ${goal.plainStatements})` : ''}${verdict(atMost(sentPlain - 0.05, goal?.plainStatements))}`,
      `${number(cpu, 2)} ms${goal ? ` (≤ ${goal.cpu})` : ''}${verdict(atMost(cpu, goal?.cpu))}`);
  });
  return ['## Goals', '', line('Work', 'planned ÷ PostGraphile', 'planned ÷ floor', 'plain ÷ PostGraphile', 'statements, planned', 'statements, plain', 'API CPU, planned'), line(...Array(7).fill('---')), ...rows, ''];
}

function rateTable(measured: readonly Measured[]): string[] {
  const names = ['floor', 'graphile', 'plain', 'planned'] as const;
  const rows = works(measured).filter(({ name }) => !name.includes('/')).map(({ name, figures: f }) => line(name,
    ...names.map(t => number(f.rate(t))), ...names.map(t => `${number(f.middle(t, m => m.seen.p50), 1)} / ${number(f.middle(t, m => m.seen.p99), 1)}`),
    ...names.map(t => `${number(f.middle(t, m => m.apiCpu), 2)} + ${number(f.middle(t, m => m.postgresCpu), 2)}`), number(f.middle('planned', m => m.seen.bytes / 1024), 1)));
  return ['## Figures', '', 'Requests a second; milliseconds at the middle and at 99 %; milliseconds of processor a request, server + PostgreSQL.', '',
    line('Work', ...names, ...names.map(n => `${n} p50/p99`), ...names.map(n => `${n} CPU`), 'kB'), line(...Array(14).fill('---')), ...rows, ''];
}

function documentTable(measured: readonly Measured[]): string[] {
  const rows = works(measured).filter(({ name }) => name.includes('/')).map(({ name, title, figures: f }) => line(name, title, number(f.rate('plain')), number(f.rate('planned')), number(f.ratio('planned', 'plain'), 2),
    number(f.middle('plain', m => m.statements), 1), number(f.middle('planned', m => m.statements), 1), number(f.middle('planned', m => m.execution), 2), number(f.middle('planned', m => m.apiCpu), 2), number(f.middle('planned', m => m.seen.p99), 0)));
  if (rows.length === 0) return [];
  return ['## What the admin sends', '', line('Document', '', 'plain /s', 'planned /s', '÷', 'statements, plain', 'statements, planned', 'ms in PostgreSQL', 'API CPU ms', 'p99 ms'), line(...Array(10).fill('---')), ...rows, ''];
}

const errors = (measured: readonly Measured[]) => measured.filter(m => m.seen.errors > 0).map(m => `- ${m.work} ${m.target}: ${m.seen.errors} of ${m.seen.requests} refused: ${m.seen.firstError.replace(/\s+/g, ' ').slice(0, 300)}`);

const beginningOf = ({ schemaMs, imported, peopleASecond }: Begun) => [`- planned: the graph is built in ${number(schemaMs)} ms (≤ ${limits.schema})${verdict(schemaMs <= limits.schema)}`,
  `- planned: ${number(imported)} people imported, checked and audited: ${number(peopleASecond)} a second (≥ ${number(limits.imported)})${verdict(peopleASecond >= limits.imported)}`];

/** The run as a page: goals with verdicts first, then all figures. */
export function reportOf({ employees, measured, faults, idle, loaded, ready, begun }: Run, about: string): string {
  const process = (['planned', 'plain', 'graphile', 'floor'] as const).filter(t => ready[t] !== undefined).map(t => `- ${t}: ready after ${number(ready[t]!, 1)} s${t === 'planned' ? ` (≤ ${limits.ready})${verdict(ready[t]! <= limits.ready)}` : ''}; ${number(idle[t]!)} MB idle${t === 'planned' ? ` (≤ ${limits.idle})${verdict(idle[t]! <= limits.idle)}` : ''}, ${number(loaded[t]!)} MB after the load${t === 'planned' ? ` (≤ ${limits.loaded})${verdict(loaded[t]! <= limits.loaded)}` : ''}`);
  return [
    `# Speed with ${employees.toLocaleString('en')} employees, ${new Date().toISOString().slice(0, 16)}Z`, '', `${about}. Rights, agency and audit on for planned and plain; PostGraphile and floor without. Ratios are medians of paired rounds.`, '',
    ...goalTable(measured), ...rateTable(measured), '## Process', '', ...process, ...(begun ? beginningOf(begun) : []), '', ...documentTable(measured),
    '## Answers', '', ...(faults.length ? faults.map(fault => `- ${fault}`) : ['- All targets answered the same.']), ...errors(measured), '',
  ].join('\n');
}
