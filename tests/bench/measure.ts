import { readdirSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';

const TICK_MS = 10;

/** Time on the processor a process and what it waited for have had, in milliseconds. */
export function cpuOf(pid: number, withEnded = false): number {
  const fields = statOf(pid);
  if (!fields) return 0;
  const of = (...at: number[]) => at.reduce((sum, i) => sum + Number(fields[i]), 0);
  return (of(11, 12) + (withEnded ? of(13, 14) : 0)) * TICK_MS;
}

// The program's name may hold blanks and brackets: what counts begins behind the last bracket.
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Time on the processor of a PostgreSQL with all its processes, those that have ended included. */
export function cpuOfPostgres(postmaster: number): number {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(pid => Number(statOf(pid)?.[1]) === postmaster);
  return cpuOf(postmaster, true) + children.reduce((sum, pid) => sum + cpuOf(pid), 0);
}

/** Memory a process holds, in MB. */
export const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** The first process of the server behind a connection; needs a superuser. */
export async function postmasterOf(admin: Client): Promise<number> {
  const { rows } = await admin.query("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid");
  return rows[0].pid;
}

/** How many statements a database was sent so far, and how long it worked on them in milliseconds. */
export async function statements(admin: Client, database: string): Promise<{ calls: number; ms: number }> {
  const { rows } = await admin.query('select coalesce(sum(calls), 0)::float8 as calls, coalesce(sum(total_exec_time), 0)::float8 as ms from pg_stat_statements(false) s join pg_database d on d.oid = s.dbid and d.datname = $1', [database]);
  return rows[0];
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.filter(value => !Number.isNaN(value)).sort((a, b) => a - b), half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
