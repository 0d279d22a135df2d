import { TECHNICAL, MANSOSKUL } from '../reference/frameworks.ts';
import { managerialCompetencies } from '../reference/competencies-managerial.ts';
import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import type { Importance } from '../../schema/competency/standard.ts';
import type { City } from './organisation.ts';
import { importanceAt, type Post } from './positions.ts';

/** What a position demands of one competency. */
export interface Demand {
  readonly code: string;
  readonly level: number;
  readonly weight: number;
  readonly importance: Importance;
}

/** The id of a competency by its code. */
export const competencyId = (code: string): string => idOf('Competency', /^(M|SK)\./.test(code) ? MANSOSKUL : TECHNICAL, code);

const mansoskulLevel = ({ kind, tier }: Post): number => numberOf('STANDARD_LEVEL', kind === 'FUNCTIONAL' ? tier : kind);

/** What a position demands: the nine of mansoskul at the level of the law, and its technical competencies. */
export function demandsOf(post: Post): Demand[] {
  const level = mansoskulLevel(post);
  const serves = post.technical.some(([code]) => code === 'PEL.01' || code === 'KEC.01');
  const weights: Record<string, number> = { 'M.01': 2, 'M.05': serves ? 3 : 1 };
  const general = managerialCompetencies.map(
    ({ code }): Demand => ({
      code,
      level,
      weight: weights[code] ?? 1,
      importance: code === 'M.01' || (code === 'M.05' && serves) ? 'ABSOLUTE' : 'IMPORTANT',
    }),
  );
  const technical = post.technical.map(
    ([code, asked], index): Demand => ({ code, level: asked, weight: [4, 3][index] ?? 1, importance: importanceAt(index) }),
  );
  return [...general, ...technical];
}

/** What was asked of those who serve the public rose with the year 2025; until then the level below it sufficed. */
const RAISED = { code: 'PEL.01', until: '2024-12-31', from: '2025-01-01' };

/** The rows of the standards of these positions. */
export const standardsOf = (city: City, posts: readonly Post[]) =>
  posts.flatMap(post =>
    demandsOf(post).flatMap(({ code, level, weight, importance }) => {
      const demand = {
        agency: idOf('Agency', city.code),
        position: idOf('Position', city.key, post.code),
        competency: competencyId(code),
        requiredLevel: level,
        weight,
        importance,
        validFrom: '2018-01-02',
        validUntil: null as string | null,
      };
      const id = idOf('PositionStandard', city.key, post.code, code);
      if (code !== RAISED.code || level < 2) return [{ id, ...demand }];
      const before = { ...demand, id: idOf('PositionStandard', city.key, post.code, code, RAISED.until), requiredLevel: level - 1, validUntil: RAISED.until };
      return [before, { ...demand, id, validFrom: RAISED.from }];
    }),
  );
