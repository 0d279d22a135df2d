import { limits } from './goals.ts';
import { median, memoryOf } from './measure.ts';
import { line, number, verdict } from './report.ts';
import { type Manner, measure, openStand } from './stand.ts';
import type { Work } from './works.ts';

interface Enduring extends Manner { readonly login: string; readonly about: string; readonly tell: (line: string) => void }
interface Sample { minute: number; memory: number; asked: number }

/** Whether memory keeps growing under load for so many minutes: all works in turns, read and write, and what the process holds after each. */
export async function endurance(employees: number, minutes: number, works: readonly Work[], { login, tell, about, ...manner }: Enduring): Promise<string> {
  const stand = await openStand(employees, ['planned'], login, tell), api = stand.targets[0]!;
  try {
    const idle = memoryOf(api.pid), begun = performance.now(), samples: Sample[] = [];
    const minute = () => (performance.now() - begun) / 60_000;
    for (let round = 0; minute() < minutes; round++) {
      for (const work of works) {
        const { seen } = await measure(stand, work, api, round, manner);
        samples.push({ minute: minute(), memory: memoryOf(api.pid), asked: seen.requests });
      }
      tell(`minute ${minute().toFixed(1)}: ${samples.at(-1)!.memory.toFixed(0)} MB`);
    }
    // What it grows to while it warms up is no leak: the last third is held against the middle one.
    const third = (n: number) => median(samples.filter(s => s.minute > (minutes * n) / 3 && s.minute <= (minutes * (n + 1)) / 3).map(s => s.memory));
    const most = Math.max(...samples.map(s => s.memory)), [middle, last] = [third(1), third(2)];
    const perMinute = [...Map.groupBy(samples, s => Math.ceil(s.minute))].map(([at, of]) => line(String(at), number(median(of.map(s => s.memory))), number(Math.max(...of.map(s => s.memory))), number(of.reduce((sum, s) => sum + s.asked, 0))));
    return ['# Memory', '', `${about}, ${employees.toLocaleString('en')} employees, ${manner.connections} connections, all works in turns of ${manner.seconds} s for ${minutes} minutes, planned path.`, '',
      `- idle: ${number(idle)} MB (≤ ${limits.idle})${verdict(idle <= limits.idle)}`, `- most: ${number(most)} MB (≤ ${limits.loaded})${verdict(most <= limits.loaded)}`,
      `- last third ÷ middle third: ${number(last / middle, 2)} (≤ ${limits.creep})${verdict(last / middle <= limits.creep)}`, '', line('Minute', 'MB, middle', 'MB, most', 'requests'), line('---', '---', '---', '---'), ...perMinute, ''].join('\n');
  } finally {
    await stand.close();
  }
}
