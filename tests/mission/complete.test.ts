import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each of the thirty demands of the founding texts has its test, and only one', () => {
  const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.test.ts')), named = files.flatMap(file => [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(/^ {2}test\('(D\d\d) \S/gm)].map(([, demand]) => demand));
  expect(named.toSorted()).toEqual(Array.from({ length: 30 }, (_, i) => `D${String(i + 1).padStart(2, '0')}`));
});
