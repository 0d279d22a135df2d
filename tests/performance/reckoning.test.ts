import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditPoints, monthsBetween } from '../../api/performance/credit-points.ts';

test.each([[150, 12.5, 12, 18.75], [100, 12.5, 2, 2.08], [100, 25, 12, 25], [75, 37.5, 12, 28.13], [50, 5, 6, 1.25], [25, 3.75, 1, 0.08]])('%d percent of %d for %d months are %d credit points', (percent, coefficient, months, points) => {
  expect(creditPoints(percent, coefficient, months)).toBe(points);
});

test.each([['2026-01-01', '2026-12-31', 12], ['2026-07-01', '2026-09-30', 3], ['2026-02-01', '2026-02-28', 1], ['2026-02-01', '2026-02-27', 0], ['2026-03-16', '2026-12-31', 9], ['2026-11-01', '2026-12-31', 2]])('from %s to %s are %d whole months', (from, until, months) => {
  expect(monthsBetween(from, until)).toBe(months);
});

test('more months, a better predicate or a higher tier never give fewer points', () => {
  fc.assert(fc.property(fc.constantFrom(25, 50, 75, 100, 150), fc.constantFrom(3.75, 5, 12.5, 25, 37.5, 50), fc.integer({ min: 0, max: 11 }), (percent, coefficient, months) => {
    const points = creditPoints(percent, coefficient, months);
    return creditPoints(percent, coefficient, months + 1) >= points && creditPoints(percent + 25, coefficient, months) >= points && creditPoints(percent, coefficient + 1.25, months) >= points && Math.abs(points - percent * coefficient * months / 1200) <= 0.0051;
  }));
});
