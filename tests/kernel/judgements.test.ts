import '../../api/graph.ts';
import { expect, test } from 'vitest';
import { allWorkflows } from '../../api/kernel/workflow.ts';

/** Whose case each of these moves settles: nobody makes it of their own, by no way. A word that is taken out of a workflow shows here. */
test.each([
  ['Assessment', 'employee', 'revoke'], ['CareerPlan', 'employee', 'agree return achieve'], ['CareerProposal', 'employee', 'propose verify approve decree return reject withdraw'], ['CourseProposal', 'teacher', 'begin accept return reject'], ['CurriculumReview', 'teacher', 'begin decide'],
  ['DevelopmentPlan', 'employee', 'agree return reopen finish'], ['Enrollment', 'employee', 'endorse approve return reject complete revoke'], ['FollowUp', 'employee', 'assess examine waive'], ['MentoringPairing', 'mentee', 'accept decline complete revoke'],
  ['DocumentRequest', 'employee', 'qualify return disqualify process complete reopen'], ['Objection', 'employee', 'uphold change'], ['PerformanceCase', 'employee', 'grant refuse withdraw'], ['PerformancePlan', 'employee', 'agree return reopen assess deliver finalise'],
  ['Successor', 'employee', 'confirm review remove'], ['TalentCalibration', 'employee', 'confirm reject'], ['TalentReview', 'drawnBy', 'reopen close'], ['TrainingPlan', 'proposer', 'approve return'],
])('A %s is the case of its %s, who does not %s it', (noun, subject, moves) => {
  const flow = allWorkflows().find(one => one.noun.name === noun)!;
  expect([flow.subject, Object.entries(flow.moves).filter(([, { decides, judges }]) => decides || judges).map(([name]) => name)]).toEqual([subject, moves.split(' ')]);
});

test.each([['CareerProposal', ['propose', 'withdraw']]])('A %s is proposed and taken back in person alone: no stand-in does', (noun, moves) => {
  expect(Object.entries(allWorkflows().find(one => one.noun.name === noun)!.moves).filter(([, { inPerson }]) => inPerson).map(([name]) => name)).toEqual(moves);
});

test.each([['CareerProposal', { proposer: 'x' }], ['TalentCalibration', { proposer: 'x' }], ['Objection', { plan: { assessor: 'x' } }]])('Whoever has a stake in a %s judges it in nobody’s name', (noun, stake) => {
  expect(allWorkflows().find(one => one.noun.name === noun)!.party?.('x')).toEqual(stake);
});
