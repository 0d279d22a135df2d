import { describe, expect, test } from 'vitest';
import { enums, errorCodes, inputs, type NounName, nouns } from '../../admin/graph/nouns.ts';
import english from '../../admin/en.ts';
import competency from '../../admin/competency/id.ts';
import kernel from '../../admin/kernel/id.ts';
import { together, type Words } from '../../admin/kernel/i18n.ts';
import learning from '../../admin/learning/id.ts';
import pages from '../../admin/pages.id.ts';
import participation from '../../admin/participation/id.ts';
import people from '../../admin/people/id.ts';
import career from '../../admin/career/id.ts';
import proposal from '../../admin/career/proposal.id.ts';
import talent from '../../admin/career/talent.id.ts';
import documents from '../../admin/documents/id.ts';
import leave from '../../admin/leave/id.ts';
import mentoring from '../../admin/mentoring/id.ts';
import performance from '../../admin/performance/id.ts';
import planning from '../../admin/planning/id.ts';
import policy from '../../admin/planning/policy.id.ts';
import strategy from '../../admin/planning/strategy.id.ts';
import notice from '../../admin/platform/notice.id.ts';
import platform from '../../admin/platform/id.ts';
import reactAdmin from '../../admin/kernel/ra-id.ts';

const languages: Record<string, Words> = { Indonesian: together(reactAdmin as unknown as Words, kernel, people, competency, learning, planning, strategy, policy, mentoring, leave, documents, performance, career, talent, proposal, participation, platform, notice, pages), English: together(...english) };
const at = (words: Words, path: string): unknown => path.split('.').reduce<unknown>((inner, key) => (inner as Words | undefined)?.[key], words);
const keysOf = (words: Words, path = ''): string[] => Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [`${path}${key}`] : keysOf(value, `${path}${key}.`)));
const missing = (words: Words, paths: string[]) => paths.filter(path => typeof at(words, path) !== 'string');
const names = Object.keys(nouns) as NounName[];
/** Nobody reads these on a screen. */
const unseen = new Set(['id', 'version', 'ids', 'search', 'agency']);

describe.each(Object.entries(languages))('%s', (_, words) => {
  test('names every noun', () => expect(missing(words, names.map(n => `resources.${n}.name`))).toEqual([]));
  test('names every field, of rows, inputs and filters', () => {
    const paths = names.flatMap(n => [...Object.keys(nouns[n].fields), ...Object.keys(nouns[n].input ?? {}), ...Object.keys(nouns[n].filter)].filter(f => !unseen.has(f)).map(f => `resources.${n}.fields.${f}`));
    expect(missing(words, [...new Set(paths)])).toEqual([]);
  });
  test('names what moves take', () => {
    const paths = names.flatMap(n => Object.values(nouns[n].moves).flatMap(m => (m.takes ? Object.keys(inputs[m.takes]!).map(f => `resources.${n}.fields.${f}`) : [])));
    expect(missing(words, paths)).toEqual([]);
  });
  test('names every value of every enum', () => expect(missing(words, Object.entries(enums).flatMap(([type, values]) => values.map(v => `enums.${type}.${v}`)))).toEqual([]));
  test('names every move', () => expect(missing(words, names.flatMap(n => Object.keys(nouns[n].moves).map(m => `resources.${n}.moves.${m}`)))).toEqual([]));
  test('says every error', () => expect(missing(words, errorCodes.map(code => `errors.codes.${code}`))).toEqual([]));
});

test('both languages say the same things', () => {
  const { ra: _, ...indonesian } = languages['Indonesian']!, { ra: __, ...inEnglish } = languages['English']!;
  expect(keysOf(inEnglish).sort()).toEqual(keysOf(indonesian).sort());
});

test('Indonesian has one form for one and many', () => {
  expect(keysOf(languages['Indonesian']!).filter(key => String(at(languages['Indonesian']!, key)).includes('||||'))).toEqual([]);
});
