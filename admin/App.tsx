import DueIcon from '@mui/icons-material/EventAvailableOutlined';
import IndexIcon from '@mui/icons-material/SpeedOutlined';
import GapsIcon from '@mui/icons-material/QueryStatsOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import SurveyIcon from '@mui/icons-material/RateReviewOutlined';
import HiddenIcon from '@mui/icons-material/LabelOutlined';
import CourseIcon from '@mui/icons-material/OndemandVideoOutlined';
import AwayIcon from '@mui/icons-material/CalendarMonthOutlined';
import LeaveIcon from '@mui/icons-material/LuggageOutlined';
import { lazy } from 'react';
import { careerPlan } from './career/careerPlan.tsx';
import { careerPath } from './career/careerPath.tsx';
import careerId from './career/id.ts';
import { careerProposal } from './career/careerProposal.tsx';
import proposalId from './career/proposal.id.ts';
import { successionPosition, successor } from './career/succession.tsx';
import talentId from './career/talent.id.ts';
import { talentCalibration, talentPlacement } from './career/talentPlacement.tsx';
import { talentReview } from './career/talentReview.tsx';
import { assessment } from './competency/assessment.tsx';
import { competency } from './competency/competency.tsx';
import { evidence } from './competency/evidence.tsx';
import { framework } from './competency/framework.tsx';
import competencyId from './competency/id.ts';
import { positionStandard } from './competency/positionStandard.tsx';
import type { Area } from './kernel/contents.ts';
import { Frame } from './kernel/Frame.tsx';
import pagesId from './pages.id.ts';
import { courseProposal } from './learning/courseProposal.tsx';
import { curriculumReview } from './learning/curriculumReview.tsx';
import { certificate } from './learning/certificate.tsx';
import { enrollment } from './learning/enrollment.tsx';
import { followUp } from './learning/followUp.tsx';
import learningId from './learning/id.ts';
import { learningModule } from './learning/learningModule.tsx';
import { offering } from './learning/offering.tsx';
import { provider } from './learning/provider.tsx';
import { survey } from './learning/survey.tsx';
import { training } from './learning/training.tsx';
import { calendarChange, workingCalendar } from './leave/calendars.tsx';
import leaveId from './leave/id.ts';
import { leaveEntry } from './leave/leaveEntry.tsx';
import { leaveRequest } from './leave/leaveRequest.tsx';
import mentoringId from './mentoring/id.ts';
import { mentoringPairing, mentoringSession } from './mentoring/mentoringPairing.tsx';
import { mentorProfile } from './mentoring/mentorProfile.tsx';
import participationId from './participation/id.ts';
import { aspiration, complaint, forumSession, satisfactionSurvey } from './participation/screens.ts';
import { agency } from './people/agency.tsx';
import { assignment } from './people/assignment.tsx';
import { employee } from './people/employee.tsx';
import peopleId from './people/id.ts';
import { position } from './people/position.tsx';
import { rank } from './people/rank.tsx';
import { unit } from './people/unit.tsx';
import { account } from './platform/account.tsx';
import { apiClient } from './platform/apiClient.tsx';
import { announcement } from './platform/announcement.tsx';
import { auditEntry } from './platform/auditEntry.tsx';
import { holiday } from './platform/holiday.tsx';
import { delegation } from './platform/delegation.tsx';
import platformId from './platform/id.ts';
import { job } from './platform/job.tsx';
import noticeId from './platform/notice.id.ts';
import { notification } from './platform/notification.tsx';
import { rule } from './platform/rule.tsx';
import { appraisalCycle } from './performance/appraisalCycle.tsx';
import { creditPointEntry } from './performance/creditPointEntry.tsx';
import performanceId from './performance/id.ts';
import { objection } from './performance/objection.tsx';
import { organisationPredicate } from './performance/organisationPredicate.tsx';
import { performanceCase } from './performance/performanceCase.tsx';
import { performancePlan } from './performance/performancePlan.tsx';
import { developmentPlan } from './planning/developmentPlan.tsx';
import planningId from './planning/id.ts';
import { serviceDemandSignal, serviceTheme } from './planning/serviceDemand.tsx';
import { policy, policyReview } from './planning/policy.tsx';
import policyId from './planning/policy.id.ts';
import { activity, activityQuarter, mission, objective, programme, regionalDevelopmentPlan, workPlan } from './planning/strategy.tsx';
import strategyId from './planning/strategy.id.ts';
import { trainingPlan, trainingPlanItem } from './planning/trainingPlan.tsx';

const page = lazy;

/** What there is, in the order of the menu. */
export const areas: Area[] = [
  { name: 'people', entries: [
    { noun: 'Employee', ...employee }, { noun: 'Unit', ...unit }, { path: '/organisation', name: 'organisation', icon: TreeIcon, page: page(() => import('./people/organisation.tsx')), needs: { read: 'Unit' } },
    { noun: 'Position', ...position }, { noun: 'Assignment', ...assignment }, { noun: 'Rank', ...rank }, { path: '/import', name: 'import', icon: ImportIcon, page: page(() => import('./people/import.tsx')), needs: { write: 'Employee' } },
  ] },
  { name: 'competency', entries: [
    { path: '/gaps', name: 'gaps', icon: GapsIcon, page: page(() => import('./competency/gaps.tsx')), needs: { read: 'Employee' } },
    { noun: 'Competency', ...competency }, { noun: 'PositionStandard', ...positionStandard }, { noun: 'Assessment', ...assessment }, { noun: 'Evidence', ...evidence }, { noun: 'Framework', ...framework }, { noun: 'Holding', icon: HiddenIcon },
  ] },
  { name: 'learning', entries: [
    { noun: 'Training', ...training }, { noun: 'Offering', ...offering }, { noun: 'Enrollment', ...enrollment }, { path: '/learn', name: 'learn', icon: CourseIcon, page: page(() => import('./learning/learn.tsx')), needs: { read: 'Enrollment' } }, { noun: 'Certificate', ...certificate }, { noun: 'Provider', ...provider },
    { noun: 'LearningModule', ...learningModule },
    { path: '/my-surveys', name: 'mySurveys', icon: SurveyIcon, page: page(() => import('./learning/my-surveys.tsx')), needs: { read: 'Survey' } }, { noun: 'FollowUp', ...followUp }, { noun: 'CurriculumReview', ...curriculumReview }, { noun: 'CourseProposal', ...courseProposal }, { noun: 'Survey', ...survey }, { noun: 'SurveyQuestion', icon: HiddenIcon },
    { noun: 'TrainingOutcome', icon: HiddenIcon }, { noun: 'LearningHoursEntry', icon: HiddenIcon }, { noun: 'QuizQuestion', icon: HiddenIcon }, { noun: 'ModuleProgress', icon: HiddenIcon }, { noun: 'QuizAttempt', icon: HiddenIcon },
  ] },
  { name: 'planning', entries: [
    { noun: 'DevelopmentPlan', ...developmentPlan }, { path: '/needs', name: 'needs', icon: GapsIcon, page: page(() => import('./planning/needs.tsx')), needs: { read: 'Employee' } }, { noun: 'TrainingPlan', ...trainingPlan }, { noun: 'ServiceDemandSignal', ...serviceDemandSignal }, { noun: 'ServiceTheme', ...serviceTheme },
    { noun: 'TrainingPlanItem', ...trainingPlanItem }, { noun: 'DevelopmentPlanItem', icon: HiddenIcon }, { noun: 'NeedRaise', icon: HiddenIcon }, { noun: 'ThemeCompetency', icon: HiddenIcon },
  ] },
  { name: 'strategy', entries: [
    { path: '/strategy', name: 'strategy', icon: TreeIcon, page: page(() => import('./planning/strategy-page.tsx')), needs: { read: 'Mission' } }, { noun: 'WorkPlan', ...workPlan }, { noun: 'RegionalDevelopmentPlan', ...regionalDevelopmentPlan },
    { noun: 'Mission', ...mission }, { noun: 'Objective', ...objective }, { noun: 'Programme', ...programme }, { noun: 'Activity', ...activity }, { noun: 'ActivityQuarter', ...activityQuarter },
    { noun: 'Policy', ...policy }, { noun: 'PolicyReview', ...policyReview }, { path: '/opportunity', name: 'opportunity', icon: GapsIcon, page: page(() => import('./planning/opportunity.tsx')), needs: { read: 'Policy' } },
    { noun: 'PolicyOpinion', icon: HiddenIcon }, { noun: 'PolicyReading', icon: HiddenIcon }, { noun: 'PolicyReviewCause', icon: HiddenIcon },
  ] },
  { name: 'mentoring', entries: [
    { noun: 'MentoringPairing', ...mentoringPairing }, { noun: 'MentorProfile', ...mentorProfile }, { noun: 'MentoringSession', ...mentoringSession }, { noun: 'MentoringGoal', icon: HiddenIcon }, { noun: 'MentorCompetency', icon: HiddenIcon },
  ] },
  { name: 'performance', entries: [
    { noun: 'PerformancePlan', ...performancePlan }, { noun: 'Objection', ...objection }, { noun: 'PerformanceCase', ...performanceCase }, { noun: 'CreditPointEntry', ...creditPointEntry }, { noun: 'OrganisationPredicate', ...organisationPredicate }, { noun: 'AppraisalCycle', ...appraisalCycle },
    { noun: 'PlannedResult', icon: HiddenIcon }, { noun: 'ResultIndicator', icon: HiddenIcon }, { noun: 'BehaviourExpectation', icon: HiddenIcon }, { noun: 'ProgressReport', icon: HiddenIcon }, { noun: 'FeedbackNote', icon: HiddenIcon },
  ] },
  { name: 'career', entries: [
    { noun: 'CareerPlan', ...careerPlan }, { path: '/due', name: 'due', icon: DueIcon, page: page(() => import('./career/due.tsx')), needs: { read: 'Employee' } }, { path: '/professionalism', name: 'professionalism', icon: IndexIcon, page: page(() => import('./career/professionalism.tsx')), needs: { read: 'Employee' } }, { noun: 'CareerPath', ...careerPath },
    { noun: 'CareerStep', icon: HiddenIcon }, { noun: 'CareerDialogue', icon: HiddenIcon }, { noun: 'EducationRecord', icon: HiddenIcon }, { noun: 'RankRecord', icon: HiddenIcon }, { noun: 'SalaryStep', icon: HiddenIcon }, { noun: 'AppraisalRecord', icon: HiddenIcon }, { noun: 'Sanction', icon: HiddenIcon },
    { noun: 'TalentReview', ...talentReview }, { noun: 'TalentPlacement', ...talentPlacement }, { noun: 'SuccessionPosition', ...successionPosition }, { noun: 'Successor', ...successor }, { noun: 'CareerProposal', ...careerProposal },
    { noun: 'TalentCalibration', ...talentCalibration },
  ] },
  { name: 'participation', entries: [
    { noun: 'Complaint', ...complaint }, { noun: 'ForumSession', ...forumSession }, { noun: 'Aspiration', ...aspiration }, { noun: 'SatisfactionSurvey', ...satisfactionSurvey }, { noun: 'ForumRegistration', icon: HiddenIcon },
  ] },
  { name: 'leave', entries: [
    { path: '/my-leave', name: 'myLeave', icon: LeaveIcon, page: page(() => import('./leave/my-leave.tsx')), needs: { read: 'LeaveRequest' } }, { noun: 'LeaveRequest', ...leaveRequest }, { path: '/leave-calendar', name: 'leaveCalendar', icon: AwayIcon, page: page(() => import('./leave/leave-calendar.tsx')), needs: { read: 'LeaveRequest' } },
    { noun: 'LeaveEntry', ...leaveEntry }, { noun: 'WorkingCalendar', ...workingCalendar }, { noun: 'CalendarChange', ...calendarChange }, { noun: 'LeavePaper', icon: HiddenIcon },
  ] },
  { name: 'platform', entries: [
    { noun: 'Notification', ...notification }, { noun: 'Announcement', ...announcement }, { noun: 'Delegation', ...delegation }, { noun: 'Account', ...account }, { noun: 'ApiClient', ...apiClient }, { noun: 'Rule', ...rule }, { noun: 'Holiday', ...holiday }, { noun: 'AuditEntry', ...auditEntry }, { noun: 'Job', ...job }, { noun: 'Agency', ...agency }, { noun: 'RoleGrant', icon: HiddenIcon },
  ] },
];

export const words = { id: [peopleId, competencyId, learningId, planningId, strategyId, policyId, mentoringId, leaveId, performanceId, careerId, talentId, proposalId, participationId, platformId, noticeId, pagesId], en: () => import('./en.ts').then(words => words.default) };

export const App = () => <Frame areas={areas} words={words} home={page(() => import('./home.tsx'))} />;
