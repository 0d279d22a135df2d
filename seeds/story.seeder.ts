import type { EntityClass, EntityManager } from '@mikro-orm/core';
import { Seeder } from '@mikro-orm/seeder';
import { CareerPath, CareerStep } from '../schema/career/path.ts';
import { CareerDialogue, CareerPlan } from '../schema/career/plan.ts';
import { AppraisalRecord, EducationRecord, RankRecord, SalaryStep, Sanction } from '../schema/career/record.ts';
import { CareerProposal } from '../schema/career/proposal.ts';
import { SuccessionPosition, Successor } from '../schema/career/succession.ts';
import { TalentCalibration, TalentPlacement, TalentReview } from '../schema/career/talent.ts';
import { Assessment } from '../schema/competency/assessment.ts';
import { Evidence } from '../schema/competency/evidence.ts';
import { PositionStandard } from '../schema/competency/standard.ts';
import { CourseProposal } from '../schema/learning/course-proposal.ts';
import { CurriculumReview } from '../schema/learning/curriculum-review.ts';
import { Attendance, OfferingSession } from '../schema/learning/attendance.ts';
import { Certificate } from '../schema/learning/certificate.ts';
import { Enrollment, LearningHoursEntry } from '../schema/learning/enrollment.ts';
import { FollowUp } from '../schema/learning/follow-up.ts';
import { LearningModule, QuizQuestion } from '../schema/learning/module.ts';
import { Offering } from '../schema/learning/offering.ts';
import { ModuleProgress, QuizAttempt } from '../schema/learning/progress.ts';
import { Provider } from '../schema/learning/provider.ts';
import { SurveyInvitation, SurveyResponse, SurveyRound } from '../schema/learning/survey-answer.ts';
import { Survey, SurveyQuestion } from '../schema/learning/survey.ts';
import { Training, TrainingOutcome } from '../schema/learning/training.ts';
import { DocumentLetter } from '../schema/documents/letter.ts';
import { DocumentPaper } from '../schema/documents/paper.ts';
import { DocumentRequest } from '../schema/documents/request.ts';
import { CalendarChange, WorkingCalendar } from '../schema/leave/calendar.ts';
import { LeaveEntry } from '../schema/leave/ledger.ts';
import { LeavePaper } from '../schema/leave/paper.ts';
import { LeaveRequest } from '../schema/leave/request.ts';
import { MentorCompetency, MentorProfile } from '../schema/mentoring/mentor.ts';
import { MentoringGoal, MentoringPairing, MentoringSession } from '../schema/mentoring/pairing.ts';
import { Complaint } from '../schema/participation/complaint.ts';
import { ComplaintReporter } from '../schema/participation/complaint-moves.ts';
import { Aspiration, AspirationSupport } from '../schema/participation/aspiration.ts';
import { Commitment } from '../schema/participation/commitment.ts';
import { ForumRegistration, ForumSession } from '../schema/participation/forum.ts';
import { SatisfactionResponse, SatisfactionSurvey } from '../schema/participation/satisfaction.ts';
import { Agency } from '../schema/people/agency.ts';
import { Assignment } from '../schema/people/assignment.ts';
import { Employee } from '../schema/people/employee.ts';
import { Position } from '../schema/people/position.ts';
import { Unit } from '../schema/people/unit.ts';
import { PerformanceCase } from '../schema/performance/case.ts';
import { CreditPointEntry } from '../schema/performance/credit-point.ts';
import { AppraisalCycle } from '../schema/performance/cycle.ts';
import { Objection } from '../schema/performance/objection.ts';
import { OrganisationPredicate } from '../schema/performance/organisation.ts';
import { PerformancePlan } from '../schema/performance/plan.ts';
import { FeedbackNote, ProgressReport } from '../schema/performance/progress.ts';
import { BehaviourExpectation, PlannedResult, ResultIndicator } from '../schema/performance/result.ts';
import { Account, RoleGrant } from '../schema/platform/account.ts';
import { ApiClient } from '../schema/platform/api-client.ts';
import { Decision } from '../schema/platform/decision.ts';
import { Delegation } from '../schema/platform/delegation.ts';
import { Announcement } from '../schema/platform/announcement.ts';
import { Upload } from '../schema/platform/file.ts';
import { Notification } from '../schema/platform/notification.ts';
import { Rule } from '../schema/platform/rule.ts';
import { DevelopmentPlan, DevelopmentPlanItem } from '../schema/planning/development-plan.ts';
import { ServiceDemandSignal, ServiceTheme, ThemeCompetency } from '../schema/planning/service-demand.ts';
import { Policy, PolicyOpinion, PolicyReading } from '../schema/planning/policy.ts';
import { PolicyReview, PolicyReviewCause } from '../schema/planning/policy-review.ts';
import { Mission, Objective, Programme, RegionalDevelopmentPlan } from '../schema/planning/strategy.ts';
import { NeedRaise, TrainingPlan, TrainingPlanItem } from '../schema/planning/training-plan.ts';
import { Activity, ActivityQuarter, WorkPlan } from '../schema/planning/work-plan.ts';
import { ReferenceSeeder } from './reference.seeder.ts';
import { storyRows } from './story/rows.ts';

/** Plants two small believable cities, Medan and Tanjungpinang, into a database that has no agency yet. */
export class StorySeeder extends Seeder {
  async run(em: EntityManager): Promise<void> {
    await this.call(em, [ReferenceSeeder]);
    if ((await em.count(Agency, {}, { filters: false })) > 0) return;
    const cities = await storyRows();
    await em.transactional(async inside => {
      for (const city of cities) await plantCity(inside, city);
    });
  }
}

async function plantCity(em: EntityManager, city: Awaited<ReturnType<typeof storyRows>>[number]): Promise<void> {
  await plant(em, Agency, [city.agency]);
  await plant(em, Rule, city.rules);
  await plant(em, Unit, city.units);
  await plant(em, Position, city.positions);
  await plant(em, PositionStandard, city.standards);
  await plant(em, Employee, city.employees);
  await plant(em, Assignment, city.assignments);
  await plant(em, Account, city.accounts);
  await plant(em, RoleGrant, city.grants);
  await plant(em, Delegation, city.delegations);
  await plant(em, Upload, city.uploads);
  await plant(em, Provider, city.providers);
  await plant(em, Training, city.trainings);
  await plant(em, TrainingOutcome, city.outcomes);
  await plant(em, Offering, city.offerings);
  await plant(em, Enrollment, city.enrollments);
  await plant(em, Decision, city.decisions);
  await plant(em, Assessment, city.assessments);
  await plant(em, Evidence, city.evidence);
  await plant(em, LearningHoursEntry, city.hours);
  await plant(em, ApiClient, city.clients);
  await plant(em, Announcement, city.announcements);
  await plant(em, Notification, city.notifications);
  await plantELearning(em, city.elearning);
  await plant(em, OfferingSession, city.attendance.sessions);
  await plant(em, Attendance, city.attendance.marks);
  await plantStrategy(em, city.strategy);
  await plantPolicies(em, city.policies);
  await plantAppraisals(em, city.appraisals);
  await plantPlans(em, city);
  await plantTalent(em, city);
  await plantCareers(em, city.career);
  await plantEvaluation(em, city.evaluation);
  await plantVoice(em, city);
  await plantLeave(em, city.leave);
  await plant(em, DocumentRequest, city.documents.requests);
  await plant(em, DocumentPaper, city.documents.papers);
  await plant(em, DocumentLetter, city.documents.letters);
}

async function plantVoice(em: EntityManager, { complaints, satisfaction, forum }: Awaited<ReturnType<typeof storyRows>>[number]): Promise<void> {
  await plant(em, Complaint, complaints.rows);
  await plant(em, ComplaintReporter, complaints.reporters);
  await plant(em, SatisfactionSurvey, satisfaction.surveys);
  await plant(em, SatisfactionResponse, satisfaction.responses);
  await plant(em, ForumSession, forum.sessions);
  await plant(em, ForumRegistration, forum.registrations);
  for (const merged of [false, true]) await plant(em, Aspiration, forum.aspirations.filter(({ mergedInto }) => (mergedInto !== null) === merged));
  await plant(em, AspirationSupport, forum.supports);
  await plant(em, Commitment, forum.commitments);
}

async function plantStrategy(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['strategy']): Promise<void> {
  await plant(em, RegionalDevelopmentPlan, of.plans);
  await plant(em, Mission, of.missions);
  await plant(em, Objective, of.objectives);
  await plant(em, Programme, of.programmes);
  await plant(em, WorkPlan, of.workPlans);
  await plant(em, Activity, of.activities);
  await plant(em, ActivityQuarter, of.quarters);
}

async function plantLeave(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['leave']): Promise<void> {
  await plant(em, WorkingCalendar, of.calendars);
  await plant(em, CalendarChange, of.changes);
  await plant(em, LeaveRequest, of.requests);
  await plant(em, LeavePaper, of.papers);
  await plant(em, LeaveEntry, of.entries);
}

async function plantPolicies(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['policies']): Promise<void> {
  await plant(em, Policy, of.policies);
  await plant(em, PolicyOpinion, of.opinions);
  await plant(em, PolicyReading, of.readings);
  await plant(em, PolicyReview, of.reviews);
  await plant(em, PolicyReviewCause, of.causes);
}

async function plantPlans(em: EntityManager, { planning, mentoring }: Awaited<ReturnType<typeof storyRows>>[number]): Promise<void> {
  await plant(em, ServiceTheme, planning.themes);
  await plant(em, ThemeCompetency, planning.themeCompetencies);
  await plant(em, ServiceDemandSignal, planning.signals);
  await plant(em, DevelopmentPlan, planning.developmentPlans);
  await plant(em, DevelopmentPlanItem, planning.developmentItems);
  await plant(em, TrainingPlan, planning.trainingPlans);
  await plant(em, TrainingPlanItem, planning.trainingItems);
  await plant(em, NeedRaise, planning.raises);
  await plant(em, MentorProfile, mentoring.mentors);
  await plant(em, MentorCompetency, mentoring.mentorCompetencies);
  await plant(em, MentoringPairing, mentoring.pairings);
  await plant(em, MentoringGoal, mentoring.goals);
  await plant(em, MentoringSession, mentoring.sessions);
  await plant(em, LearningHoursEntry, mentoring.hours);
}

async function plantEvaluation(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['evaluation']): Promise<void> {
  await plant(em, Survey, of.surveys);
  await plant(em, SurveyQuestion, of.questions);
  await plant(em, SurveyInvitation, of.invitations);
  await plant(em, SurveyResponse, of.responses);
  await plant(em, CurriculumReview, of.reviews);
  await plant(em, SurveyRound, of.rounds);
  await plant(em, FollowUp, of.followUps);
  await plant(em, CourseProposal, of.proposals);
}

async function plantELearning(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['elearning']): Promise<void> {
  await plant(em, LearningModule, of.modules);
  await plant(em, QuizQuestion, of.questions);
  await plant(em, ModuleProgress, of.progress);
  await plant(em, QuizAttempt, of.attempts);
  await plant(em, Certificate, of.certificates);
}

async function plantAppraisals(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['appraisals']): Promise<void> {
  await plant(em, AppraisalCycle, of.cycles);
  await plant(em, PerformancePlan, of.plans);
  await plant(em, PlannedResult, of.results);
  await plant(em, ResultIndicator, of.indicators);
  await plant(em, BehaviourExpectation, of.expectations);
  await plant(em, ProgressReport, of.reports);
  await plant(em, FeedbackNote, of.notes);
  await plant(em, Objection, of.objections);
  await plant(em, OrganisationPredicate, of.organisations);
  await plant(em, PerformanceCase, of.cases);
  await plant(em, CreditPointEntry, of.credits);
}

async function plantCareers(em: EntityManager, of: Awaited<ReturnType<typeof storyRows>>[number]['career']): Promise<void> {
  await plant(em, CareerPath, of.paths);
  await plant(em, CareerStep, of.edges);
  await plant(em, CareerPlan, of.plans);
  await plant(em, CareerDialogue, of.dialogues);
  await plant(em, EducationRecord, of.diplomas);
  await plant(em, RankRecord, of.ranks);
  await plant(em, SalaryStep, of.steps);
  await plant(em, AppraisalRecord, of.years);
  await plant(em, Sanction, of.sanctions);
}

async function plantTalent(em: EntityManager, { talent, succession }: Awaited<ReturnType<typeof storyRows>>[number]): Promise<void> {
  await plant(em, TalentReview, talent.reviews);
  await plant(em, TalentPlacement, talent.placements);
  await plant(em, TalentCalibration, talent.calibrations);
  await plant(em, SuccessionPosition, succession.posts);
  await plant(em, Successor, succession.successors);
  await plant(em, CareerProposal, succession.proposals);
}

const atOnce = 1000;

// insertMany passes the unit of work by: thousands of rows in a second.
async function plant<Noun extends object>(em: EntityManager, noun: EntityClass<Noun>, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) await em.insertMany(noun, rows.slice(from, from + atOnce) as never);
}
