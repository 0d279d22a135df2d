import { expect, test } from 'vitest';
import { MEDIAN, medianOf, nounCosts, reasons, report, WORKFLOW, workflowCosts } from './cost.ts';

test('A noun costs no more than the house promised: the median over all its files', () => {
  const costs = nounCosts();
  expect(costs.length).toBeGreaterThan(45);
  // A noun without a class was not found, and would cost nothing.
  expect(costs.filter(c => c.schema < 4).map(c => c.noun)).toEqual([]);
  expect(medianOf(costs.map(c => c.total))).toBeLessThanOrEqual(MEDIAN);
});

test('A workflow is one table that fits a page, or says why not; nobody says why without need', () => {
  const flows = workflowCosts();
  expect(flows.flatMap(f => f.workflows).length).toBeGreaterThanOrEqual(14);
  expect(flows.filter(f => f.lines > WORKFLOW && !f.why).map(f => `${f.file}: ${f.lines}`)).toEqual([]);
  expect(Object.keys(reasons).filter(file => !flows.some(f => f.file === file && f.lines > WORKFLOW))).toEqual([]);
});

test('The report names every noun and every workflow', () => {
  const text = report();
  for (const { noun } of nounCosts()) expect(text).toContain(noun);
  for (const { file } of workflowCosts()) expect(text).toContain(file);
});
