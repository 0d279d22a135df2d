import { CareerPath, CareerStep } from './career/path.ts';
import { CareerDialogue, CareerPlan } from './career/plan.ts';
import { AppraisalRecord, EducationRecord, RankRecord, SalaryStep, Sanction } from './career/record.ts';
import { CareerProposal } from './career/proposal.ts';
import { SuccessionPosition, Successor } from './career/succession.ts';
import { TalentCalibration, TalentPlacement, TalentReview } from './career/talent.ts';
import { Assessment } from './competency/assessment.ts';
import { Evidence, Holding } from './competency/evidence.ts';
import { Competency, Framework } from './competency/framework.ts';
import { PositionStandard } from './competency/standard.ts';
import { CourseProposal } from './learning/course-proposal.ts';
import { CurriculumReview } from './learning/curriculum-review.ts';
import { Certificate } from './learning/certificate.ts';
import { Attendance, OfferingSession } from './learning/attendance.ts';
import { Enrollment, LearningHoursEntry } from './learning/enrollment.ts';
import { FollowUp } from './learning/follow-up.ts';
import { LearningModule, QuizQuestion } from './learning/module.ts';
import { Offering } from './learning/offering.ts';
import { ModuleProgress, QuizAttempt } from './learning/progress.ts';
import { Provider } from './learning/provider.ts';
import { SurveyInvitation, SurveyResponse, SurveyRound } from './learning/survey-answer.ts';
import { Survey, SurveyQuestion } from './learning/survey.ts';
import { Training, TrainingOutcome } from './learning/training.ts';
import { CalendarChange, WorkingCalendar } from './leave/calendar.ts';
import { LeaveEntry } from './leave/ledger.ts';
import { LeavePaper } from './leave/paper.ts';
import { LeaveRequest } from './leave/request.ts';
import { MentorCompetency, MentorProfile } from './mentoring/mentor.ts';
import { MentoringGoal, MentoringPairing, MentoringSession } from './mentoring/pairing.ts';
import { Complaint } from './participation/complaint.ts';
import { ComplaintReporter } from './participation/complaint-moves.ts';
import { Aspiration, AspirationSupport } from './participation/aspiration.ts';
import { Commitment } from './participation/commitment.ts';
import { CitizenContact, ForumRegistration, ForumSession } from './participation/forum.ts';
import { SatisfactionResponse, SatisfactionSurvey } from './participation/satisfaction.ts';
import { DocumentKind } from './documents/kind.ts';
import { DocumentLetter } from './documents/letter.ts';
import { DocumentPaper } from './documents/paper.ts';
import { DocumentRequest } from './documents/request.ts';
import { Agency } from './people/agency.ts';
import { Assignment } from './people/assignment.ts';
import { Employee } from './people/employee.ts';
import { Position } from './people/position.ts';
import { Rank } from './people/rank.ts';
import { Unit } from './people/unit.ts';
import { PerformanceCase } from './performance/case.ts';
import { CreditPointEntry } from './performance/credit-point.ts';
import { AppraisalCycle } from './performance/cycle.ts';
import { Objection } from './performance/objection.ts';
import { OrganisationPredicate } from './performance/organisation.ts';
import { PerformancePlan } from './performance/plan.ts';
import { FeedbackNote, ProgressReport } from './performance/progress.ts';
import { BehaviourExpectation, PlannedResult, ResultIndicator } from './performance/result.ts';
import { Account, RoleGrant, Session } from './platform/account.ts';
import { ApiClient } from './platform/api-client.ts';
import { AuditEntry } from './platform/audit-entry.ts';
import { Decision } from './platform/decision.ts';
import { Delegation } from './platform/delegation.ts';
import { Upload } from './platform/file.ts';
import { ImportProblem, ImportReport } from './platform/import.ts';
import { Holiday } from './platform/holiday.ts';
import { Announcement } from './platform/announcement.ts';
import { Job } from './platform/job.ts';
import { Notification, OutboxEvent } from './platform/notification.ts';
import { Rule } from './platform/rule.ts';
import { DevelopmentPlan, DevelopmentPlanItem } from './planning/development-plan.ts';
import { ServiceDemandSignal, ServiceTheme, ThemeCompetency } from './planning/service-demand.ts';
import { Policy, PolicyOpinion, PolicyReading } from './planning/policy.ts';
import { PolicyReview, PolicyReviewCause } from './planning/policy-review.ts';
import { Mission, Objective, Programme, RegionalDevelopmentPlan } from './planning/strategy.ts';
import { NeedRaise, TrainingPlan, TrainingPlanItem } from './planning/training-plan.ts';
import { Activity, ActivityQuarter, WorkPlan } from './planning/work-plan.ts';

/** Every noun with a table. */
export const nouns = [
  Agency, Unit, Rank, Position, Employee, Assignment,
  Framework, Competency, PositionStandard, Assessment, Evidence, Holding,
  Provider, Training, TrainingOutcome, Offering, Enrollment, LearningHoursEntry,
  Survey, SurveyQuestion, SurveyInvitation, SurveyResponse, SurveyRound, CurriculumReview, FollowUp, CourseProposal, LearningModule, QuizQuestion, ModuleProgress, QuizAttempt, Certificate, OfferingSession, Attendance,
  ServiceTheme, ThemeCompetency, ServiceDemandSignal, DevelopmentPlan, DevelopmentPlanItem, TrainingPlan, TrainingPlanItem, NeedRaise,
  RegionalDevelopmentPlan, Mission, Objective, Programme, WorkPlan, Activity, ActivityQuarter, Policy, PolicyOpinion, PolicyReading, PolicyReview, PolicyReviewCause,
  MentorProfile, MentorCompetency, MentoringPairing, MentoringGoal, MentoringSession,
  AppraisalCycle, PerformancePlan, PlannedResult, ResultIndicator, BehaviourExpectation, ProgressReport, FeedbackNote, Objection, OrganisationPredicate, PerformanceCase, CreditPointEntry,
  CareerPath, CareerStep, CareerPlan, CareerDialogue, EducationRecord, RankRecord, SalaryStep, AppraisalRecord, Sanction,
  TalentReview, TalentPlacement, TalentCalibration, SuccessionPosition, Successor, CareerProposal,
  Complaint, ComplaintReporter, SatisfactionSurvey, SatisfactionResponse, ForumSession, ForumRegistration, CitizenContact, Aspiration, AspirationSupport, Commitment,
  DocumentKind, DocumentRequest, DocumentPaper, DocumentLetter,
  LeaveRequest, LeavePaper, LeaveEntry, WorkingCalendar, CalendarChange,
  Account, RoleGrant, Session, Delegation, ApiClient, Decision, AuditEntry, Rule, Holiday, Upload, ImportReport, ImportProblem, Notification, OutboxEvent, Job, Announcement,
];
