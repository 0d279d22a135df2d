import { isDeepStrictEqual } from 'node:util';
import type { EntityClass, EntityManager } from '@mikro-orm/core';
import { Seeder } from '@mikro-orm/seeder';
import { Competency, Framework } from '../schema/competency/framework.ts';
import { DocumentKind } from '../schema/documents/kind.ts';
import { Rank } from '../schema/people/rank.ts';
import { Holiday } from '../schema/platform/holiday.ts';
import { Rule } from '../schema/platform/rule.ts';
import type { Row } from '../schema/shared/row.ts';
import { managerialCompetencies } from './reference/competencies-managerial.ts';
import { technicalCompetencies } from './reference/competencies-technical.ts';
import { documentKinds } from './reference/document-kinds.ts';
import { frameworks } from './reference/frameworks.ts';
import { holidays } from './reference/holidays.ts';
import { ranks } from './reference/ranks.ts';
import { rules } from './reference/rules.ts';

type Given = Record<string, unknown> & { readonly id: string };

/** Plants what every installation needs: ranks, rules of law, holidays and the dictionaries of competencies. Running it again changes nothing. */
export class ReferenceSeeder extends Seeder {
  async run(em: EntityManager): Promise<void> {
    await em.transactional(async inside => {
      await plant(inside, Rank, ranks, ['scale', 'code']);
      await plant(inside, Rule, await besideWhatIsKnown(inside), ['id']);
      await plant(inside, Holiday, holidays, ['day', 'kind']);
      await plant(inside, DocumentKind, documentKinds.map(({ days: _days, filed: _filed, papers: _papers, ...row }) => row), ['code']);
      await plant(inside, Framework, frameworks, ['code']);
      await plant(inside, Competency, [...managerialCompetencies, ...technicalCompetencies], ['framework', 'code']);
    });
  }
}

/** The rules of this release beside those that are here: one that was entered by hand keeps its id, and what was ended stays ended, since newer law may follow it. */
async function besideWhatIsKnown(em: EntityManager): Promise<Given[]> {
  const national = await em.fork({ keepTransactionContext: true }).find(Rule, { agency: null }, { filters: false });
  const keyOf = ({ code, key, validFrom }: { code: string; key: string; validFrom: string }) => `${code}/${key}/${validFrom}`;
  const known = new Map(national.map(rule => [keyOf(rule), rule]));
  return rules.map(rule => ({ ...rule, id: known.get(keyOf(rule))?.id ?? rule.id, validUntil: rule.validUntil ?? known.get(keyOf(rule))?.validUntil ?? null }));
}

async function plant<Noun extends Row>(
  em: EntityManager,
  noun: EntityClass<Noun>,
  rows: readonly Given[],
  onConflictFields: readonly string[],
): Promise<void> {
  const found = (await em.fork({ keepTransactionContext: true }).findAll(noun, { filters: false })) as unknown as Given[];
  const keyOf = (row: Given) => onConflictFields.map(field => textOf(row[field])).join('/');
  const known = new Map(found.map(row => [keyOf(row), row]));
  const changed = rows
    .filter(row => !says(known.get(keyOf(row)), row))
    .map(row => ({ ...row, version: Number(known.get(keyOf(row))?.version ?? 0) + 1, updatedAt: new Date() }));
  if (changed.length > 0) await em.upsertMany(noun, changed as never, { onConflictFields, onConflictExcludeFields: ['id'] } as never);
}

// The id of a row that is already there stays: others may point at it.
const says = (known: Given | undefined, row: Given): boolean =>
  known !== undefined &&
  Object.entries(row).every(([field, value]) => field === 'id' || isDeepStrictEqual(plain(known[field]), plain(value)));

const plain = (value: unknown): unknown => (isReference(value) ? value.id : (value ?? null));
const textOf = (value: unknown): string => String(plain(value));
const isReference = (value: unknown): value is { id: string } => typeof value === 'object' && value !== null && 'id' in value;
