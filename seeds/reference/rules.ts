import { careerRules } from './rules/career.ts';
import { competencyRules } from './rules/competency.ts';
import { conductRules } from './rules/conduct.ts';
import { eligibilityRules } from './rules/eligibility.ts';
import { developmentRules } from './rules/development.ts';
import { participationRules } from './rules/participation.ts';
import { documentRules } from './rules/documents.ts';
import { leaveRules } from './rules/leave.ts';
import { performanceRules } from './rules/performance.ts';
import { policyRules } from './rules/policy.ts';
import { talentRules } from './rules/talent.ts';

/** What national law sets, with the instrument each comes from. A change is a further row; the one before gets its last day. */
export const rules = [...developmentRules, ...competencyRules, ...performanceRules, ...conductRules, ...careerRules, ...eligibilityRules, ...talentRules, ...participationRules, ...leaveRules, ...documentRules, ...policyRules];

/** The number of a rule, for seeds that follow it. */
export function numberOf(code: string, key = ''): number {
  const value = rules.find(rule => rule.code === code && rule.key === key)?.value;
  if (value === undefined || value === null) throw new Error(`No rule ${code} ${key} sets a number.`);
  return value;
}
