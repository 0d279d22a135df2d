import type { CareerPath, CareerStep } from '../schema/career/path.ts';
import type { CareerDialogue, CareerPlan } from '../schema/career/plan.ts';
import type { AppraisalRecord, EducationRecord, RankRecord, SalaryStep, Sanction } from '../schema/career/record.ts';
import type { CareerProposal } from '../schema/career/proposal.ts';
import type { SuccessionPosition, Successor } from '../schema/career/succession.ts';
import type { TalentCalibration, TalentPlacement, TalentReview } from '../schema/career/talent.ts';
import type { Assessment } from '../schema/competency/assessment.ts';
import type { PositionStandard } from '../schema/competency/standard.ts';
import type { DocumentLetter } from '../schema/documents/letter.ts';
import type { DocumentPaper } from '../schema/documents/paper.ts';
import type { DocumentRequest } from '../schema/documents/request.ts';
import type { Evidence, Holding } from '../schema/competency/evidence.ts';
import type { CourseProposal } from '../schema/learning/course-proposal.ts';
import type { CurriculumReview } from '../schema/learning/curriculum-review.ts';
import type { Attendance, OfferingSession } from '../schema/learning/attendance.ts';
import type { Certificate } from '../schema/learning/certificate.ts';
import type { Enrollment, LearningHoursEntry } from '../schema/learning/enrollment.ts';
import type { FollowUp } from '../schema/learning/follow-up.ts';
import type { LearningModule, QuizQuestion } from '../schema/learning/module.ts';
import type { Offering } from '../schema/learning/offering.ts';
import type { ModuleProgress, QuizAttempt } from '../schema/learning/progress.ts';
import type { Provider } from '../schema/learning/provider.ts';
import type { Survey, SurveyQuestion } from '../schema/learning/survey.ts';
import type { Training, TrainingOutcome } from '../schema/learning/training.ts';
import type { CalendarChange, WorkingCalendar } from '../schema/leave/calendar.ts';
import type { LeaveEntry } from '../schema/leave/ledger.ts';
import type { LeavePaper } from '../schema/leave/paper.ts';
import type { LeaveRequest } from '../schema/leave/request.ts';
import type { MentorCompetency, MentorProfile } from '../schema/mentoring/mentor.ts';
import type { MentoringGoal, MentoringPairing, MentoringSession } from '../schema/mentoring/pairing.ts';
import type { Complaint } from '../schema/participation/complaint.ts';
import type { Aspiration } from '../schema/participation/aspiration.ts';
import type { Commitment } from '../schema/participation/commitment.ts';
import type { ForumRegistration, ForumSession } from '../schema/participation/forum.ts';
import type { SatisfactionSurvey } from '../schema/participation/satisfaction.ts';
import type { Agency } from '../schema/people/agency.ts';
import type { Assignment } from '../schema/people/assignment.ts';
import type { Employee } from '../schema/people/employee.ts';
import type { Position } from '../schema/people/position.ts';
import type { Unit } from '../schema/people/unit.ts';
import type { PerformanceCase } from '../schema/performance/case.ts';
import type { CreditPointEntry } from '../schema/performance/credit-point.ts';
import type { AppraisalCycle } from '../schema/performance/cycle.ts';
import type { Objection } from '../schema/performance/objection.ts';
import type { OrganisationPredicate } from '../schema/performance/organisation.ts';
import type { PerformancePlan } from '../schema/performance/plan.ts';
import type { FeedbackNote, ProgressReport } from '../schema/performance/progress.ts';
import type { BehaviourExpectation, PlannedResult, ResultIndicator } from '../schema/performance/result.ts';
import { type Account, Role, type RoleGrant } from '../schema/platform/account.ts';
import type { ApiClient } from '../schema/platform/api-client.ts';
import type { AuditEntry } from '../schema/platform/audit-entry.ts';
import type { Delegation } from '../schema/platform/delegation.ts';
import type { ImportReport } from '../schema/platform/import.ts';
import type { Announcement } from '../schema/platform/announcement.ts';
import type { Job } from '../schema/platform/job.ts';
import type { Notification } from '../schema/platform/notification.ts';
import type { Rule as LawRule } from '../schema/platform/rule.ts';
import type { DevelopmentPlan, DevelopmentPlanItem } from '../schema/planning/development-plan.ts';
import type { ServiceDemandSignal, ServiceTheme, ThemeCompetency } from '../schema/planning/service-demand.ts';
import type { Policy, PolicyOpinion, PolicyReading } from '../schema/planning/policy.ts';
import type { PolicyReview, PolicyReviewCause } from '../schema/planning/policy-review.ts';
import type { Mission, Objective, Programme, RegionalDevelopmentPlan } from '../schema/planning/strategy.ts';
import type { NeedRaise, TrainingPlan, TrainingPlanItem } from '../schema/planning/training-plan.ts';
import type { Activity, ActivityQuarter, WorkPlan } from '../schema/planning/work-plan.ts';
import { keptRecords, plansToTalkOf, plansToWrite } from './career/rights.ts';
import { nominationsSeen, nominationsToMake, proposalsSeen, proposalsToWrite } from './career/proposal.rights.ts';
import { boxesSeen, calibrationsSeen, calibrationsToPropose, reviewsToPrepare } from './career/talent.rights.ts';
import { documentsSeen, documentsToProve, documentsToWrite } from './documents/rights.ts';
import type { AccessTable, Rule, Rules } from './kernel/access.ts';
import { type Actor, hasRole, hasRoleAtLarge } from './kernel/actor.ts';
import type { Where } from './kernel/where.ts';
import { contentOf, courseProposalsSeen, keyOf, offeringsInPlanning, placesToMark, proposalsBeingMade, questionsOf, reviewsSeen, surveysBeingWritten } from './learning/rights.ts';
import { draftsToKeep, leaveSeen, ledgersToCorrect, papersSeen, reasonsSeen } from './leave/rights.ts';
import { aboutAppraised, amongThem, casesToPropose, ofPlans, onceDelivered, partOfPlan, plansBeingMade, plansToKeep, plansToReportOn, plansToSpeakOf, resultsAndTheLeaders } from './performance/rights.ts';
import { opinionsSeen, ownOpinions, ownReadings, policiesBeingWritten, policiesSeen, whoAnswered } from './planning/policy.rights.ts';
import { openWorkPlans, workPlansSeen } from './planning/strategy.rights.ts';
import { aspirationsSeen, commitmentsToMake, complaintsSeen, draftsSeen, ownAspirations, seatsSeen, sessionsToKeep, surveysToPrepare } from './participation/rights.ts';
import { madeDelegations, seenDelegations } from './platform/delegations.ts';
import { guidedPairings, keptMentors, openPairings, pairings, proposedPairings, theTwoAlone } from './mentoring/rights.ts';
import { inHands, ledBy, peopleIn, visiblePeople } from './sight.ts';

export { peopleIn, selfAndSubtree } from './sight.ts';

const nobody = () => false;
const everyone = () => true;
const inAgency = (actor: Actor) => ({ agency: actor.agency }) as never;
/** Whoever works for the agency; a partner's key does not. */
const insiders = <N>(actor: Actor): boolean | Where<N> => !actor.provider && inAgency(actor);
const atLarge = <N>(...roles: Role[]): Rule<N> => actor => hasRoleAtLarge(actor, ...roles) && inAgency(actor);

/** What is about a person is seen by who sees the person. */
const aboutPeople = <N>(actor: Actor): boolean | Where<N> => {
  const people = visiblePeople(actor);
  return people !== false && ({ agency: actor.agency, employee: people } as never);
};
const keptPeople = (actor: Actor) => peopleIn(actor, Role.HR_ADMIN);

/** HR of a unit places its people within that unit: a post elsewhere could make somebody head of what HR does not keep. */
function keptAssignments(actor: Actor): boolean | Where<Assignment> {
  const people = keptPeople(actor);
  if (people === false || hasRoleAtLarge(actor, Role.HR_ADMIN)) return people !== false && ({ agency: actor.agency, employee: people } as Where<Assignment>);
  const paths = actor.grants.filter(g => g.role === Role.HR_ADMIN).map(g => g.under!);
  return { agency: actor.agency, employee: people, $or: paths.map(path => ({ unit: { path: { $under: path } } })) } as Where<Assignment>;
}

/** HR records what was found in the people it keeps, and nobody assesses themselves. */
function keptAssessments(actor: Actor): boolean | Where<Assessment> {
  const people = keptPeople(actor);
  return people !== false && ({ agency: actor.agency, employee: { $and: [people, { id: { $ne: actor.employee ?? '' } }] } } as Where<Assessment>);
}

/** HR and training managers see all trainings; whoever else, partners among them, sees the published catalogue. */
const trainers: readonly Role[] = [Role.HR_ADMIN, Role.HR_HEAD, Role.TRAINING_MANAGER, Role.AUDITOR];
const catalogue = (actor: Actor): Where<Training> => (hasRole(actor, ...trainers) ? { agency: actor.agency } : { agency: actor.agency, status: { $ne: 'DRAFT' as never } }) as Where<Training>;
const keepsCatalogue = <N>() => atLarge<N>(Role.TRAINING_MANAGER, Role.HR_ADMIN);
const published = (actor: Actor): Where<Training> => (actor.provider ? { agency: actor.agency, status: 'PUBLISHED' as never } : catalogue(actor));

/** Trainings that are still being written. */
export const openTrainings: Rule<Training> = actor => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN) && ({ agency: actor.agency, status: 'DRAFT' } as never);
const insidersOf = <N>(rule: Rule<N>): Rule<N> => actor => !actor.provider && rule(actor);

/** A partner sees itself, and who gives the trainings of the catalogue. */
const whoeverGivesTrainings: Rule<Provider> = actor => (actor.provider
  ? { agency: actor.agency as never, $or: [{ id: { $eq: actor.provider } }, { $some: { Training: { by: 'provider', where: { status: 'PUBLISHED' } } } }] }
  : inAgency(actor));
/** What was agreed with one partner is no business of another. */
const notOtherPartners: Rule<Provider> = actor => !actor.provider || { id: { $eq: actor.provider } };

/** The person and HR see private fields. */
const themselvesAndHr: Rule<Employee> = actor => {
  const kept = keptPeople(actor);
  if (kept === false) return { id: { $eq: actor.employee ?? '' } };
  return { $or: [kept as Where<Employee>, { id: { $eq: actor.employee ?? '' } }] };
};

const writable = { status: { $in: ['DRAFT', 'RETURNED'] } };
/** Development plans whose items one may change: drafts by the person and BKPSDM, what waits for the supervisor by them. What was agreed nobody changes. */
export const openDevelopmentPlans: Rule<DevelopmentPlan> = actor => inHands(actor, { own: writable, supervised: { status: 'SUBMITTED' }, kept: writable });
/** Whoever keeps the agency’s plan changes it until it is proposed. */
export const openTrainingPlans: Rule<TrainingPlan> = actor => hasRoleAtLarge(actor, Role.TRAINING_MANAGER, Role.HR_ADMIN) && ({ agency: actor.agency, ...writable } as never);
/** An approved plan is read by all who work for the agency, what leads to it by those who keep, decide or audit it. */
const plansSeen = (actor: Actor): boolean | Where<TrainingPlan> => !actor.provider && ((hasRole(actor, ...trainers, Role.APPOINTING_OFFICER) ? { agency: actor.agency } : { agency: actor.agency, status: { $in: ['APPROVED', 'IN_EXECUTION', 'CLOSED'] } }) as never);

/** A part is read, or written, with what it is a part of. */
const partOf = <N>(property: string, rule: Rule<any>): Rule<N> => actor => { const whole = rule(actor); return whole !== false && ({ agency: actor.agency, ...(whole !== true && { [property]: whole }) } as never); };

/** Who may read and write what, one noun a line. A noun that is not here is closed to everyone. */
export const access = {
  Agency:             { read: actor => ({ id: actor.agency }), write: nobody } satisfies Rules<Agency>,
  Unit:               { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<Unit>,
  Rank:               { read: everyone, write: nobody },
  Position:           { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<Position>,
  Employee:           { read: visiblePeople, write: keptPeople, fields: { nationalId: themselvesAndHr, phone: themselvesAndHr } } satisfies Rules<Employee>,
  Assignment:         { read: aboutPeople, write: keptAssignments } satisfies Rules<Assignment>,
  Framework:          { read: everyone, write: nobody },
  Competency:         { read: everyone, write: nobody },
  PositionStandard:   { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<PositionStandard>,
  Assessment:         { read: aboutPeople, write: keptAssessments } satisfies Rules<Assessment>,
  Evidence:           { read: aboutPeople, write: nobody } satisfies Rules<Evidence>,
  Holding:            { read: aboutPeople, write: nobody } satisfies Rules<Holding>,
  Provider:           { read: whoeverGivesTrainings, write: keepsCatalogue(), fields: { agreementNumber: notOtherPartners, agreementUntil: notOtherPartners, email: notOtherPartners } } satisfies Rules<Provider>,
  Training:           { read: published, write: keepsCatalogue() } satisfies Rules<Training>,
  TrainingOutcome:    { read: actor => ({ agency: actor.agency, training: published(actor) }), write: keepsCatalogue() } satisfies Rules<TrainingOutcome>,
  Offering:           { read: actor => ({ agency: actor.agency, training: published(actor) }), write: keepsCatalogue() } satisfies Rules<Offering>,
  Enrollment:         { read: aboutPeople, write: requestsToWrite } satisfies Rules<Enrollment>,
  LearningHoursEntry: { read: aboutPeople, write: nobody } satisfies Rules<LearningHoursEntry>,
  Survey:             { read: insiders, write: surveysBeingWritten } satisfies Rules<Survey>,
  SurveyQuestion:     { read: insiders, write: partOf('survey', surveysBeingWritten) } satisfies Rules<SurveyQuestion>,
  CurriculumReview:   { read: reviewsSeen, write: nobody } satisfies Rules<CurriculumReview>,
  FollowUp:           { read: aboutPeople, write: nobody } satisfies Rules<FollowUp>,
  CourseProposal:     { read: courseProposalsSeen, write: proposalsBeingMade } satisfies Rules<CourseProposal>,
  LearningModule:     { read: insidersOf(partOf('training', catalogue)), write: partOf('training', openTrainings), fields: { content: contentOf, url: contentOf } } satisfies Rules<LearningModule>,
  QuizQuestion:       { read: questionsOf, write: partOf('module', partOf('training', openTrainings)), fields: { answers: keyOf } } satisfies Rules<QuizQuestion>,
  ModuleProgress:     { read: partOf('enrollment', aboutPeople), write: nobody } satisfies Rules<ModuleProgress>,
  QuizAttempt:        { read: partOf('enrollment', aboutPeople), write: nobody } satisfies Rules<QuizAttempt>,
  Certificate:        { read: aboutPeople, write: nobody } satisfies Rules<Certificate>,
  OfferingSession:    { read: insidersOf(partOf('offering', partOf('training', catalogue))), write: partOf('offering', offeringsInPlanning) } satisfies Rules<OfferingSession>,
  Attendance:         { read: partOf('enrollment', aboutPeople), write: partOf('enrollment', placesToMark) } satisfies Rules<Attendance>,
  DevelopmentPlan:    { read: aboutPeople, write: actor => inHands(actor, { own: writable, supervised: writable, kept: writable }) } satisfies Rules<DevelopmentPlan>,
  DevelopmentPlanItem: { read: partOf('plan', aboutPeople), write: partOf('plan', openDevelopmentPlans) } satisfies Rules<DevelopmentPlanItem>,
  ServiceTheme:       { read: insiders, write: keepsCatalogue() } satisfies Rules<ServiceTheme>,
  ThemeCompetency:    { read: insiders, write: keepsCatalogue() } satisfies Rules<ThemeCompetency>,
  ServiceDemandSignal: { read: insiders, write: keepsCatalogue() } satisfies Rules<ServiceDemandSignal>,
  TrainingPlan:       { read: plansSeen, write: openTrainingPlans } satisfies Rules<TrainingPlan>,
  TrainingPlanItem:   { read: partOf('plan', plansSeen), write: partOf('plan', openTrainingPlans) } satisfies Rules<TrainingPlanItem>,
  NeedRaise:          { read: partOf('item', partOf('plan', plansSeen)), write: nobody } satisfies Rules<NeedRaise>,
  RegionalDevelopmentPlan: { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<RegionalDevelopmentPlan>,
  Mission:            { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<Mission>,
  Objective:          { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<Objective>,
  Programme:          { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<Programme>,
  WorkPlan:           { read: workPlansSeen, write: openWorkPlans } satisfies Rules<WorkPlan>,
  Activity:           { read: partOf('workPlan', workPlansSeen), write: partOf('workPlan', openWorkPlans) } satisfies Rules<Activity>,
  ActivityQuarter:    { read: partOf('activity', partOf('workPlan', workPlansSeen)), write: partOf('activity', partOf('workPlan', openWorkPlans)) } satisfies Rules<ActivityQuarter>,
  Policy:             { read: policiesSeen, write: policiesBeingWritten } satisfies Rules<Policy>,
  PolicyOpinion:      { read: opinionsSeen, write: ownOpinions, fields: { authorName: whoAnswered } } satisfies Rules<PolicyOpinion>,
  PolicyReading:      { read: aboutPeople, write: ownReadings } satisfies Rules<PolicyReading>,
  PolicyReview:       { read: insiders, write: nobody } satisfies Rules<PolicyReview>,
  PolicyReviewCause:  { read: insiders, write: nobody } satisfies Rules<PolicyReviewCause>,
  MentorProfile:      { read: insiders, write: keptMentors } satisfies Rules<MentorProfile>,
  MentorCompetency:   { read: insiders, write: partOf('mentor', keptMentors) } satisfies Rules<MentorCompetency>,
  MentoringPairing:   { read: pairings, write: proposedPairings } satisfies Rules<MentoringPairing>,
  MentoringGoal:      { read: partOf('pairing', pairings), write: partOf('pairing', openPairings) } satisfies Rules<MentoringGoal>,
  MentoringSession:   { read: partOf('pairing', pairings), write: partOf('pairing', guidedPairings), fields: { privateNotes: theTwoAlone } } satisfies Rules<MentoringSession>,
  AppraisalCycle:     { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<AppraisalCycle>,
  PerformancePlan:    { read: aboutAppraised, write: plansToKeep, fields: { resultRating: onceDelivered, behaviourRating: onceDelivered, grounds: onceDelivered } } satisfies Rules<PerformancePlan>,
  PlannedResult:      { read: resultsAndTheLeaders, write: ofPlans(plansBeingMade) } satisfies Rules<PlannedResult>,
  ResultIndicator:    { read: partOfPlan(plan => ({ result: { plan } })), write: ofPlans(plansBeingMade, plan => ({ result: { plan } })) } satisfies Rules<ResultIndicator>,
  BehaviourExpectation: { read: partOfPlan(), write: ofPlans(plansBeingMade) } satisfies Rules<BehaviourExpectation>,
  ProgressReport:     { read: partOfPlan(), write: ofPlans(plansToReportOn) } satisfies Rules<ProgressReport>,
  FeedbackNote:       { read: partOfPlan(), write: ofPlans(plansToSpeakOf), fields: { message: amongThem } } satisfies Rules<FeedbackNote>,
  Objection:          { read: aboutAppraised, write: nobody } satisfies Rules<Objection>,
  OrganisationPredicate: { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<OrganisationPredicate>,
  PerformanceCase:    { read: aboutAppraised, write: casesToPropose } satisfies Rules<PerformanceCase>,
  CreditPointEntry:   { read: aboutAppraised, write: nobody } satisfies Rules<CreditPointEntry>,
  CareerPath:         { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<CareerPath>,
  CareerStep:         { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<CareerStep>,
  CareerPlan:         { read: aboutAppraised, write: plansToWrite } satisfies Rules<CareerPlan>,
  CareerDialogue:     { read: partOf('plan', aboutAppraised), write: partOf('plan', plansToTalkOf) } satisfies Rules<CareerDialogue>,
  EducationRecord:    { read: aboutPeople, write: keptRecords } satisfies Rules<EducationRecord>,
  RankRecord:         { read: aboutPeople, write: keptRecords } satisfies Rules<RankRecord>,
  SalaryStep:         { read: aboutPeople, write: keptRecords } satisfies Rules<SalaryStep>,
  AppraisalRecord:    { read: aboutAppraised, write: keptRecords } satisfies Rules<AppraisalRecord>,
  Sanction:           { read: aboutAppraised, write: keptRecords } satisfies Rules<Sanction>,
  TalentReview:       { read: insiders, write: reviewsToPrepare } satisfies Rules<TalentReview>,
  TalentPlacement:    { read: boxesSeen, write: nobody } satisfies Rules<TalentPlacement>,
  TalentCalibration:  { read: calibrationsSeen, write: calibrationsToPropose } satisfies Rules<TalentCalibration>,
  SuccessionPosition: { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<SuccessionPosition>,
  Successor:          { read: nominationsSeen, write: nominationsToMake } satisfies Rules<Successor>,
  CareerProposal:     { read: proposalsSeen, write: proposalsToWrite } satisfies Rules<CareerProposal>,
  Complaint:          { read: complaintsSeen, write: nobody, veiled: ['title', 'body', 'place', 'answer', 'reported'] } satisfies Rules<Complaint>,
  SatisfactionSurvey: { read: insiders, write: surveysToPrepare } satisfies Rules<SatisfactionSurvey>,
  ForumSession:       { read: insiders, write: sessionsToKeep } satisfies Rules<ForumSession>,
  ForumRegistration:  { read: seatsSeen, write: nobody } satisfies Rules<ForumRegistration>,
  Commitment:         { read: insiders, write: commitmentsToMake } satisfies Rules<Commitment>,
  Aspiration:         { read: aspirationsSeen, write: ownAspirations, fields: { draft: draftsSeen, draftOutcome: draftsSeen } } satisfies Rules<Aspiration>,
  LeaveRequest:       { read: leaveSeen, write: draftsToKeep, fields: { reason: reasonsSeen, ground: reasonsSeen } } satisfies Rules<LeaveRequest>,
  LeavePaper:         { read: papersSeen, write: partOf('request', draftsToKeep), veiled: ['kind', 'issuer', 'issuedOn'] } satisfies Rules<LeavePaper>,
  LeaveEntry:         { read: aboutAppraised, write: ledgersToCorrect } satisfies Rules<LeaveEntry>,
  DocumentKind:       { read: everyone, write: nobody },
  DocumentRequest:    { read: documentsSeen, write: documentsToWrite } satisfies Rules<DocumentRequest>,
  DocumentPaper:      { read: partOf('request', documentsSeen), write: partOf('request', documentsToProve) } satisfies Rules<DocumentPaper>,
  DocumentLetter:     { read: partOf('request', documentsSeen), write: nobody } satisfies Rules<DocumentLetter>,
  WorkingCalendar:    { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<WorkingCalendar>,
  CalendarChange:     { read: insiders, write: atLarge(Role.HR_ADMIN) } satisfies Rules<CalendarChange>,
  Account:            { read: actor => accountsOf(actor), write: atLarge(Role.HR_ADMIN) } satisfies Rules<Account>,
  RoleGrant:          { read: actor => rolesOf(actor), write: atLarge(Role.HR_ADMIN) } satisfies Rules<RoleGrant>,
  Delegation:         { read: seenDelegations, write: madeDelegations } satisfies Rules<Delegation>,
  ApiClient:          { read: atLarge(Role.HR_ADMIN, Role.AUDITOR), write: atLarge(Role.HR_ADMIN) } satisfies Rules<ApiClient>,
  AuditEntry:         { read: atLarge(Role.HR_ADMIN, Role.AUDITOR), write: nobody } satisfies Rules<AuditEntry>,
  Rule:               { read: nationalAndOwn, write: atLarge(Role.HR_ADMIN) } satisfies Rules<LawRule>,
  Holiday:            { read: everyone, write: nobody },
  Notification:       { read: actor => actor.account !== null && ({ agency: actor.agency, account: actor.account } as never), write: nobody } satisfies Rules<Notification>,
  Announcement:       { read: announcementsSeen, write: actor => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER) && ({ agency: actor.agency, status: 'DRAFT' } as never) } satisfies Rules<Announcement>,
  Job:                { read: actor => hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.AUDITOR), write: nobody } satisfies Rules<Job>,
  ImportReport:       { read: atLarge(Role.HR_ADMIN), write: nobody } satisfies Rules<ImportReport>,
} satisfies AccessTable;

/** An employee keeps their own request while it is theirs to mend; whoever leads them, HR and training managers may ask on their behalf. */
function requestsToWrite(actor: Actor): boolean | Where<Enrollment> {
  const open = { status: { $in: ['DRAFT', 'RETURNED'] as never[] } };
  const kept = peopleIn(actor, Role.HR_ADMIN, Role.TRAINING_MANAGER);
  const led = ledBy(actor), own: Where<Enrollment>[] = [...(actor.employee ? [{ employee: actor.employee, ...open }] : []), ...(led ? [{ employee: led, ...open } as Where<Enrollment>] : [])];
  if (kept === false) return own.length > 0 && { agency: actor.agency, $or: own };
  return { agency: actor.agency, $or: [...own, { employee: kept === true ? {} : kept, ...open }] } as Where<Enrollment>;
}

/** National law is everybody's; what an agency set for itself is read in the agency. HR of the whole agency writes the latter alone. */
function nationalAndOwn(actor: Actor): Where<LawRule> {
  return actor.provider ? { agency: null } : { $or: [{ agency: null }, { agency: actor.agency }] };
}

/** Whoever writes, decides or audits announcements sees all of them; whoever else those that were sent to them. */
function announcementsSeen(actor: Actor): boolean | Where<Announcement> {
  if (hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.TRAINING_MANAGER, Role.AUDITOR)) return { agency: actor.agency as never };
  return actor.account !== null && ({ agency: actor.agency, $some: { Notification: { by: 'recordId', where: { account: actor.account } } } } as never);
}

/** HR and auditors see the accounts of the agency; everybody sees their own. */
function accountsOf(actor: Actor): boolean | Where<Account> {
  if (hasRoleAtLarge(actor, Role.HR_ADMIN, Role.AUDITOR)) return { agency: actor.agency };
  return actor.account !== null && { id: actor.account };
}
function rolesOf(actor: Actor): boolean | Where<RoleGrant> {
  if (hasRoleAtLarge(actor, Role.HR_ADMIN, Role.AUDITOR)) return { agency: actor.agency };
  return actor.account !== null && { account: actor.account };
}
