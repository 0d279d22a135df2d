import { limits } from './goals.ts';
import { median } from './measure.ts';
import { line, type Measured, number, verdict } from './report.ts';
import { type Manner, measure, openStand, type Stand } from './stand.ts';
import type { Work } from './works.ts';

interface Growing extends Manner { readonly rounds: number; readonly login: string; readonly about: string; readonly tell: (line: string) => void }

/** How much of its rate each reading work keeps in larger cities: all of them are open at once and asked in turns, and ratios are medians of paired rounds. */
export async function growth(sizes: readonly number[], works: readonly Work[], { rounds, login, tell, about, ...manner }: Growing): Promise<string> {
  const stands: Stand[] = [];
  try {
    for (const size of sizes) stands.push(await openStand(size, ['planned'], login, tell));
    const rows: string[] = [];
    for (const work of works.filter(w => !w.writes)) {
      const seen: Measured[][] = stands.map(() => []);
      for (let round = 0; round < rounds; round++) {
        const turn = stands.map((stand, i) => ({ stand, i }));
        for (const { stand, i } of round % 2 ? turn.toReversed() : turn) seen[i]!.push(await measure(stand, work, stand.targets[0]!, round, manner));
      }
      const rates = seen.map(of => median(of.map(m => m.seen.rate))), kept = seen.map(of => median(of.map((m, round) => m.seen.rate / seen[0]![round]!.seen.rate)));
      tell(`${work.name} ${work.title}: ${rates.map((rate, i) => `${sizes[i]} ${rate.toFixed(0)}/s (${kept[i]!.toFixed(2)})`).join(', ')}`);
      // A larger city has larger offices with more parts below them: the heat map of one is a longer answer, and of that nothing is kept but what it costs.
      const told = (ratio: number) => (/^W[1-5]$/.test(work.name) ? `${number(ratio, 2)} (≥ ${limits.growth})${verdict(ratio >= limits.growth)}` : number(ratio, 2));
      rows.push(line(`${work.name} ${work.title}`, ...seen.flatMap((of, i) => {
        const costs = [number(rates[i]!), `${number(median(of.map(m => m.apiCpu)), 2)} + ${number(median(of.map(m => m.postgresCpu)), 2)}`, number(median(of.map(m => m.seen.bytes / 1024)), 1)];
        return i ? [...costs, told(kept[i]!)] : costs;
      })));
    }
    const heads = sizes.flatMap((size, i) => [`${size.toLocaleString('en')}: /s`, 'CPU ms, API + PostgreSQL', 'kB', ...(i ? [`÷ ${sizes[0]!.toLocaleString('en')}`] : [])]);
    return ['# Growth', '', `${about}, ${manner.connections} connections, ${rounds} rounds of ${manner.seconds} s in turns, all cities open at once. Planned path, as HR of the whole city.`, '',
      line('Work', ...heads), line('---', ...heads.map(() => '---')), ...rows, ''].join('\n');
  } finally {
    await Promise.all(stands.map(stand => stand.close()));
  }
}
