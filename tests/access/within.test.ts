import { afterAll, beforeAll, expect, test } from 'vitest';
import { conditionOf } from '../../api/kernel/where.ts';
import { rendered } from '../../api/kernel/sql.ts';
import { withinAgency } from '../../schema/shared/row.ts';
import { story } from '../../seeds/story/story.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => { world = await openWorld(); });
afterAll(() => world.close());

const held = () => world.house.catalog.nouns.filter(n => n.owned).flatMap(n => [...n.columns.values()].filter(c => c.target && !c.nullable && withinAgency.includes(c.name)).map(c => ({ noun: n, column: c })));

test('what a rule takes for granted the database holds: person and training are of the agency of the row', async () => {
  const keys = await world.rows<{ tab: string; definition: string }>(`select conrelid::regclass::text as tab, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f'`);
  const missing = held().filter(({ noun, column }) => !keys.some(k => k.tab === noun.table && k.definition.startsWith(`FOREIGN KEY (${column.name}_id, agency_id) REFERENCES ${column.name}(id, agency_id)`)));
  expect(missing.map(m => `${m.noun.name}.${m.column.name}`)).toEqual([]);
  expect(held().map(m => `${m.noun.name}.${m.column.name}`).sort()).toEqual(['AppraisalRecord.employee', 'Assessment.employee', 'Assignment.employee', 'CareerPlan.employee', 'CareerProposal.employee', 'Certificate.employee', 'CreditPointEntry.employee', 'CurriculumReview.training', 'DevelopmentPlan.employee', 'DocumentLetter.employee', 'DocumentRequest.employee', 'EducationRecord.employee', 'Enrollment.employee', 'Evidence.employee', 'FollowUp.employee', 'Holding.employee', 'LearningHoursEntry.employee', 'LearningModule.training', 'LeaveEntry.employee', 'LeaveRequest.employee', 'MentorProfile.employee', 'Objection.employee', 'Offering.training', 'PerformanceCase.employee', 'PerformancePlan.employee', 'PolicyOpinion.employee', 'PolicyReading.employee', 'RankRecord.employee', 'SalaryStep.employee', 'Sanction.employee', 'Successor.employee', 'SurveyInvitation.employee', 'SurveyInvitation.training', 'SurveyRound.training', 'TalentCalibration.employee', 'TalentPlacement.employee', 'TrainingOutcome.training']);
});

test('one city cannot write of the people of another', async () => {
  const { medan, tanjungpinang } = story;
  await expect(world.rows(`insert into enrollment (agency_id, employee_id, offering_id, status) values (?::uuid, ?::uuid, ?::uuid, 'WITHDRAWN')`, tanjungpinang.agency, medan.pegawai.id, medan.offerings.open)).rejects.toThrow('enrollment_employee_within_agency');
});

test('a rule about the agency of a person is answered by the row itself; what else it says is not lost', () => {
  const { catalog } = world.house, text = (where: object, noun = 'Enrollment') => rendered(conditionOf(catalog, catalog.noun(noun), 'a', where)).text;
  expect(text({ employee: { agency: 'x' } })).not.toContain('exists');
  expect(text({ employee: { agency: '7f8f1c3e-0000-4000-8000-000000000000', supervisor: null } })).toMatch(/"a"\."agency_id" = \$1.* and exists .*"supervisor_id" is null/s);
  expect(text({ employee: { agency: '7f8f1c3e-0000-4000-8000-000000000000' } }, 'Account')).toContain('exists');
});

test('people below a unit are found from the units, and who is nowhere is below nothing', async () => {
  const { catalog } = world.house, { medan } = story, below = (where: object) => conditionOf(catalog, catalog.noun('Employee'), 'a', where);
  const count = async (where: object) => {
    const { text, values } = rendered(below(where));
    return (await world.row<{ n: number }>(`select count(*)::int as n from employee a where ${text.replace(/\$\d+/g, '?')}`, ...values)).n;
  };
  const [{ path }] = (await world.rows('select path::text from unit where id = ?::uuid', medan.units.dinkes)) as [{ path: string }], lies = { unit: { path: { $under: path } } };
  const everybody = await count({}), inside = await count(lies);
  expect(inside).toBe((await world.row<{ n: number }>('select count(*)::int as n from employee e join unit u on u.id = e.unit_id where u.path <@ ?::ltree', path)).n);
  expect(inside).toBeGreaterThan(0);
  expect(await world.row('select count(*)::int as n from employee where unit_id is null')).not.toEqual({ n: 0 });
  expect(await count({ $not: lies })).toBe(everybody - inside);
});
