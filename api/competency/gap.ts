import type { MatchCategory } from '../../schema/competency/gap.ts';
import type { AssessmentPurpose } from '../../schema/competency/assessment.ts';

export interface Standing { requiredLevel: number; heldLevel: number; known: boolean }
export interface Cuts { best: number; fair: number; cap: number }

const categories: Record<AssessmentPurpose, readonly [MatchCategory, MatchCategory, MatchCategory]> = { MAPPING: ['OPTIMAL', 'FAIR', 'POOR'], SELECTION: ['ELIGIBLE', 'MARGINAL', 'INELIGIBLE'] };
const rounded = (n: number) => Math.round(n * 100) / 100;

/** The category of a percentage on the scale of a purpose; the lower edge belongs to the better category. */
export function categoryOf(percent: number, purpose: AssessmentPurpose, { best, fair }: Cuts): MatchCategory {
  const [top, middle, bottom] = categories[purpose];
  return percent >= best ? top : percent >= fair ? middle : bottom;
}

/** The job person match over what was assessed; null when nothing was, or the position demands nothing. */
export function matchOf(standings: readonly Standing[], purpose: AssessmentPurpose, cuts: Cuts) {
  const assessed = standings.filter(s => s.known);
  const required = assessed.reduce((sum, s) => sum + s.requiredLevel, 0);
  if (!required) return null;
  // Compared unrounded: 77.999 is not 78. Multiplied first: 29 of 100 are 29 percent, and not a hair less.
  const exact = (assessed.reduce((sum, s) => sum + s.heldLevel, 0) * 100) / required, capped = Math.min(exact, cuts.cap);
  return { rawPercent: rounded(exact), percent: rounded(capped), category: categoryOf(capped, purpose, cuts), purpose, assessed: assessed.length, demanded: standings.length };
}
