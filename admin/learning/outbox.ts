/** Reports of progress that wait for the network. They hold no names, only ids, and each is sent until the server has answered; it counts every one once. */
export interface Report { id: string; module: string; percent: number; at: string }
type Waiting = Record<string, Report[]>;
const KEY = 'meritgraph.learn';

const read = (): Waiting => { try { return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Waiting; } catch { return {}; } };
const write = (waiting: Waiting) => localStorage.setItem(KEY, JSON.stringify(waiting));

/** A random UUID, also where the page did not come by https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40; bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return [...bytes].map(b => b.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The reports of an enrollment that wait. */
export const waitingFor = (enrollment: string): Report[] => read()[enrollment] ?? [];

/** Keeps a report until it is sent. */
export function keep(enrollment: string, module: string, percent: number): void {
  const waiting = read();
  (waiting[enrollment] ??= []).push({ id: newId(), module, percent, at: new Date().toISOString() });
  write(waiting);
}

/** Sends what waits; what the server refused for good is dropped, what it never heard stays. Answers whether anything arrived. */
export async function send(enrollment: string, by: (reports: Report[]) => Promise<unknown>): Promise<boolean> {
  const reports = waitingFor(enrollment).slice(0, 100);
  if (!reports.length) return false;
  try { await by(reports); } catch (error: any) {
    if (!['INVALID', 'CONFLICT', 'FORBIDDEN', 'NOT_FOUND'].includes(error?.body?.code)) return false;
  }
  const sent = new Set(reports.map(r => r.id)), waiting = read();
  waiting[enrollment] = (waiting[enrollment] ?? []).filter(r => !sent.has(r.id));
  if (!waiting[enrollment]!.length) delete waiting[enrollment];
  write(waiting);
  return true;
}
