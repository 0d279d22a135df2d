import { createHash } from 'node:crypto';
import { hashSync } from '@node-rs/argon2';
import { idOf } from '../reference/ids.ts';
import { accountPlans, addressOf, partners, PASSWORD } from './accounts.ts';
import { appraisalsOf } from './appraisals.ts';
import { announcementsOf } from './announcements.ts';
import { assessmentsOf, evidenceOf, revoked } from './assessments.ts';
import { adminPost, complaintsOf, officerPost } from './complaints.ts';
import { forumOf } from './forum.ts';
import { satisfactionOf } from './satisfaction.ts';
import { assignmentsOf } from './assignments.ts';
import { careerOf, careerPlansOf } from './career.ts';
import { type District, districtsOf } from './areas.ts';
import { medanCast, type Member, tanjungpinangCast } from './cast.ts';
import { courses, providers } from './courses.ts';
import { delegationsOf, revocationsOf } from './delegations.ts';
import { attendanceOf } from './attendance.ts';
import { elearningOf } from './elearning.ts';
import { enrollmentsOf } from './enrollments.ts';
import { evaluationOf } from './evaluation.ts';
import { uploadRows } from './files.ts';
import { documentsOf } from './documents.ts';
import { leaveOf } from './leave.ts';
import { medan } from './medan.ts';
import { mentoringOf } from './mentoring.ts';
import { medanNamed, tanjungpinangNamed } from './named.ts';
import { notificationsOf } from './notifications.ts';
import type { Registry } from './numbers.ts';
import { localRules } from './local-rules.ts';
import { offerings } from './offerings.ts';
import { type City, type UnitPlan, unitsOf } from './organisation.ts';
import { peopleOf, type Person, supervisorsOf } from './people.ts';
import { planningOf, type Signers } from './planning.ts';
import { catalogue, headOf, type Post } from './positions.ts';
import { policiesOf } from './policies.ts';
import { proposalsOf } from './proposals.ts';
import { recordsOf } from './records.ts';
import { standardsOf, competencyId } from './standards.ts';
import { talentOf } from './talent.ts';
import { strategyOf } from './strategy.ts';
import { successionOf } from './succession.ts';
import { tanjungpinang } from './tanjungpinang.ts';
import { fullName } from './titles.ts';

const casts: Record<City['key'], Readonly<Record<string, Member>>> = { medan: medanCast, tanjungpinang: tanjungpinangCast };
const named = { medan: medanNamed, tanjungpinang: tanjungpinangNamed };

/** Every row of the story, table by table, in an order that respects what points at what. */
export async function storyRows() {
  const registry: Registry = { names: new Set(), counters: new Map() };
  const passwordHash = hashSync(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1, salt: Buffer.from('meritgraph-story') });
  const cities = [];
  for (const city of [medan, tanjungpinang]) cities.push(cityRows(city, await districtsOf(city.code), registry, passwordHash));
  return cities;
}

function cityRows(city: City, districts: readonly District[], registry: Registry, passwordHash: string) {
  const agency = idOf('Agency', city.code);
  const units = unitsOf(city, districts);
  const posts = new Map([...catalogue, ...city.offices.map(headOf)].map(post => [post.code, post]));
  const people = peopleOf(city, units, posts, casts[city.key], registry);
  const assignments = assignmentsOf(city, people, units);
  const used = [...posts.values()].filter(
    post =>
      assignments.some(({ position }) => position === idOf('Position', city.key, post.code)) ||
      units.some(unit => unit.leader === post.code),
  );
  const accounts = accountRows(city, agency, people, passwordHash);
  const { assessments, revocations } = revoked(assessmentsOf(people));
  const campus = campusOf(city, people, units, accounts), learning = enrollmentsOf(campus);
  const head = people.find(({ id }) => id === idOf('Employee', city.key, 'kepala'))!, elearning = elearningOf(campus, agency, learning.learnt, { name: fullName(head.row), title: head.position.name });
  const evidence = [...assessments.map(evidenceOf), ...learning.evidence, ...elearning.evidence, ...revocations];
  const found = { city: city.key, people, units, evidence, courses: campus.courses }, signers = signersOf(campus, city);
  const planning = planningOf(found, agency, signers), mentoring = mentoringOf(found, agency, signers);
  const evaluation = evaluationOf(campus, learning, agency, signers), offers = proposalsOf(city.key, agency, signers, code => providers[city.key].find(p => p.code === code)!.name);
  const leave = leaveOf(city, agency, people, units, signers), documents = documentsOf(city, agency, people, signers);
  const appraisals = appraisalsOf(city, agency, people, campus.supervisors, campus.accounts), { tied, ...strategy } = strategyOf(city.key, agency, people, signers), policies = policiesOf(city.key, agency, people, signers);
  const careers = careerPlansOf(city.key, agency, people, signers);
  const talent = talentOf({ ...found, evidence: [...evidence, ...mentoring.evidence] }, agency, signers, { plans: appraisals.plans, cases: appraisals.cases, hours: [...learning.hours, ...mentoring.hours] });
  const succession = successionOf(found, agency, signers, { placements: talent.placements, assignments, posts });
  const announced = announcementsOf(city.key, agency, people, campus.accounts, signers), taught = catalogueRows(city, agency), titleOf = new Map(taught.trainings.map(({ id, title }) => [id, title])), titles = new Map(taught.offerings.map(({ id, training }) => [id, titleOf.get(training)!]));
  const delegations = delegationsOf(city.key, agency), keepers = ['hr', 'kepala', 'trainer'].flatMap(member => campus.accounts.get(idOf('Employee', city.key, member)) ?? []);
  const complaints = complaintsOf(city.key, agency, people, signers);
  const officer = (post: string) => signers.of(people.find(({ id }) => id === idOf('Employee', city.key, post))!), voiceAdmin = officer(adminPost(city.key));
  const satisfaction = satisfactionOf(city.key, agency, voiceAdmin), forum = forumOf(city.key, agency, voiceAdmin, unit => officer(officerPost(city.key, unit)));
  return {
    agency: { id: agency, code: city.code, name: city.name, shortName: city.shortName, province: city.province },
    rules: localRules[city.key].map(rule => ({ ...rule, agency })),
    units: units.map(unit => unitRow(city, agency, unit)),
    positions: used.map(post => positionRow(city, agency, post)),
    standards: standardsOf(city, used),
    employees: people.map(({ row }) => row),
    assignments,
    accounts,
    grants: grantRows(city, agency),
    delegations,
    announcements: announced.announcements,
    notifications: [...notificationsOf(agency, keepers, { accounts, enrollments: learning.enrollments, decisions: learning.decisions, delegations, titles }), ...announced.notifications],
    ...taught,
    assessments,
    evidence: [...evidence, ...mentoring.evidence],
    enrollments: learning.enrollments,
    decisions: [...learning.decisions, ...elearning.decisions, ...planning.decisions, ...strategy.decisions, ...policies.decisions, ...mentoring.decisions, ...appraisals.decisions, ...revocationsOf(city.key, agency, employee => signers.of(people.find(({ id }) => id === employee)!)), ...evaluation.decisions, ...offers.decisions, ...careers.decisions, ...talent.decisions, ...succession.decisions, ...complaints.decisions, ...satisfaction.decisions, ...forum.decisions, ...leave.decisions, ...documents.decisions, ...announced.decisions],
    uploads: uploadRows(city.key, agency, { material: campus.accounts.get(campus.office.id)!, paper: campus.accounts.get(idOf('Employee', city.key, 'hr'))!, evidence: idOf('Account', 'pegawai') }),
    complaints,
    satisfaction,
    forum,
    planning,
    mentoring,
    evaluation: { ...evaluation, proposals: offers.proposals },
    appraisals: { ...appraisals, results: tied(appraisals.results) },
    strategy,
    policies,
    career: { ...careerOf(city.key, agency, used), ...recordsOf(city.key, agency, people), ...careers },
    leave,
    documents,
    talent,
    succession,
    elearning,
    attendance: attendanceOf(campus, agency, learning.learnt),
    hours: [...learning.hours, ...elearning.hours],
    clients: clientRows(city, agency),
  };
}

const campusOf = (
  city: City,
  people: readonly Person[],
  units: readonly UnitPlan[],
  accounts: readonly { id: string; employee: string | null }[],
) => ({
  city,
  people,
  supervisors: supervisorsOf(people, units),
  office: people.find(({ id }) => id === idOf('Employee', city.key, 'trainer'))!,
  accounts: new Map(accounts.flatMap(({ id, employee }) => (employee === null ? [] : [[employee, id] as const]))),
  courses: courses[city.key],
  offerings: offerings[city.key],
  named: named[city.key],
});

const signersOf = ({ people, supervisors, accounts, office }: ReturnType<typeof campusOf>, city: City): Signers => {
  const of = (person: Person) => [fullName(person.row), accounts.get(person.id) ?? null] as const;
  const head = people.find(({ id }) => id === idOf('Employee', city.key, 'kepala'))!;
  return { of, supervisor: person => of(supervisors.get(person.id) ?? office), trainer: of(office), head: of(head), trainerId: office.id };
};

const unitRow = (city: City, agency: string, { code, name, kind, parent }: UnitPlan) => ({
  id: idOf('Unit', city.key, code),
  agency,
  code,
  name,
  kind,
  parent: parent === undefined ? null : idOf('Unit', city.key, parent),
});

const positionRow = (
  city: City,
  agency: string,
  { code, name, kind, echelon, tier, positionClass, leadsUnit, summary, lowest, highest }: Post,
) => ({
  id: idOf('Position', city.key, code),
  agency,
  code,
  name,
  kind,
  echelon: echelon ?? null,
  tier: tier ?? null,
  positionClass,
  leadsUnit,
  summary,
  lowestRank: idOf('Rank', 'PNS', lowest),
  highestRank: idOf('Rank', 'PNS', highest),
});

function accountRows(city: City, agency: string, people: readonly Person[], passwordHash: string) {
  return accountPlans
    .filter(plan => plan.city === city.key)
    .map(({ login, member, name, status = 'ACTIVE' }) => {
      const person = member === undefined ? undefined : people.find(({ id }) => id === idOf('Employee', city.key, member));
      return {
        id: idOf('Account', login),
        agency,
        login: addressOf(login),
        name: person ? fullName(person.row) : name!,
        employee: person?.id ?? null,
        status,
        passwordHash,
      };
    });
}

const grantRows = (city: City, agency: string) =>
  accountPlans
    .filter(plan => plan.city === city.key)
    .flatMap(({ login, roles }) =>
      roles.map(([role, unit]) => ({
        id: idOf('RoleGrant', login, role),
        agency,
        account: idOf('Account', login),
        role,
        unit: unit === undefined ? null : idOf('Unit', city.key, unit),
      })),
    );

function catalogueRows(city: City, agency: string) {
  const providerId = (code: string) => idOf('Provider', city.key, code);
  const trainingId = (code: string) => idOf('Training', city.key, code);
  return {
    providers: providers[city.key].map(
      ({ code, name, kind, website = null, agreementNumber = null, agreementUntil = null, active = true }) => ({
        id: providerId(code),
        agency,
        code,
        name,
        kind,
        website,
        email: `${code.toLowerCase()}.${city.key}@meritgraph.example`,
        agreementNumber,
        agreementUntil,
        active,
      }),
    ),
    trainings: courses[city.key].map(({ code, title, form, hours, summary, provider, status = 'PUBLISHED' }) => ({
      id: trainingId(code),
      agency,
      code,
      title,
      form,
      learningHours: hours,
      summary,
      provider: providerId(provider),
      status,
    })),
    outcomes: courses[city.key].flatMap(({ code, confers }) =>
      confers.map(([competency, level]) => ({
        id: idOf('TrainingOutcome', city.key, code, competency),
        agency,
        training: trainingId(code),
        competency: competencyId(competency),
        level,
      })),
    ),
    offerings: offerings[city.key].map(({ training, crowd: _, ...plan }) => ({
      id: idOf('Offering', city.key, plan.code),
      agency,
      training: trainingId(training),
      ...plan,
    })),
  };
}

const clientRows = (city: City, agency: string) =>
  partners
    .filter(partner => partner.city === city.key)
    .map(({ id, name, provider, key, scopes }) => ({
      id: idOf('ApiClient', id),
      agency,
      name,
      provider: idOf('Provider', city.key, provider),
      keyPrefix: key.slice(0, 11),
      keyHash: createHash('sha256').update(key).digest('hex'),
      scopes,
    }));
