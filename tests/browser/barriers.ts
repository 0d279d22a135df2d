import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Desk } from './office.ts';

const require = createRequire(import.meta.url), source = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe { run(context: unknown, options: object): Promise<{ violations: { id: string; impact: string; nodes: { target: string[]; html: string; failureSummary: string }[] }[] }> }
/** What keeps people out of this page, serious or worse. */
export async function barriers({ page }: Pick<Desk, 'page'>): Promise<string[]> {
  // Not as a script of the page: the server's policy lets in none but its own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // What fades in is looked at once it is there; what turns for ever is not waited for.
  await page.waitForFunction(() => document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getComputedTiming().iterations === Infinity), undefined, { timeout: 5000 });
  return page.evaluate(async rules => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => `${v.id} ×${v.nodes.length}: ${v.nodes[0]!.target.join(' ')} ${v.nodes[0]!.html.slice(0, 160)} ${/contrast of [\d.]+[^.]*/.exec(v.nodes[0]!.failureSummary)?.[0] ?? ''}`);
  }, rules);
}
