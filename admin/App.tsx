import DueIcon from '@mui/icons-material/EventAvailableOutlined';
import IndexIcon from '@mui/icons-material/SpeedOutlined';
import GapsIcon from '@mui/icons-material/QueryStatsOutlined';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import TreeIcon from '@mui/icons-material/AccountTreeOutlined';
import SurveyIcon from '@mui/icons-material/RateReviewOutlined';
import HiddenIcon from '@mui/icons-material/LabelOutlined';
import CourseIcon from '@mui/icons-material/OndemandVideoOutlined';
import AwayIcon from '@mui/icons-material/CalendarMonthOutlined';
import DescriptionIcon from '@mui/icons-material/DescriptionOutlined';
import FolderSharedIcon from '@mui/icons-material/FolderSharedOutlined';
import MailIcon from '@mui/icons-material/MailOutlineOutlined';
import LeaveIcon from '@mui/icons-material/LuggageOutlined';
import FlagIcon from '@mui/icons-material/FlagOutlined';
import TimelineIcon from '@mui/icons-material/TimelineOutlined';
import MoveUpIcon from '@mui/icons-material/MoveUpOutlined';
import WorkspacePremiumIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import StarOutlineIcon from '@mui/icons-material/StarOutlineOutlined';
import GridViewIcon from '@mui/icons-material/GridViewOutlined';
import GradingIcon from '@mui/icons-material/GradingOutlined';
import PsychologyIcon from '@mui/icons-material/PsychologyOutlined';
import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import EventRepeatIcon from '@mui/icons-material/EventRepeatOutlined';
import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import PollIcon from '@mui/icons-material/PollOutlined';
import SchoolIcon from '@mui/icons-material/SchoolOutlined';
import EditCalendarIcon from '@mui/icons-material/EditCalendarOutlined';
import DateRangeIcon from '@mui/icons-material/DateRangeOutlined';
import BeachAccessIcon from '@mui/icons-material/BeachAccessOutlined';
import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import SupervisorAccountIcon from '@mui/icons-material/SupervisorAccountOutlined';
import CampaignIcon from '@mui/icons-material/CampaignOutlined';
import ForumIcon from '@mui/icons-material/ForumOutlined';
import ThumbsUpDownIcon from '@mui/icons-material/ThumbsUpDownOutlined';
import LocationCityIcon from '@mui/icons-material/LocationCityOutlined';
import AssignmentIndIcon from '@mui/icons-material/AssignmentIndOutlined';
import PeopleAltIcon from '@mui/icons-material/PeopleAltOutlined';
import WorkOutlineIcon from '@mui/icons-material/WorkOutlineOutlined';
import MilitaryTechIcon from '@mui/icons-material/MilitaryTechOutlined';
import ApartmentIcon from '@mui/icons-material/ApartmentOutlined';
import ManageAccountsIcon from '@mui/icons-material/ManageAccountsOutlined';
import VpnKeyIcon from '@mui/icons-material/VpnKeyOutlined';
import ManageHistoryIcon from '@mui/icons-material/ManageHistoryOutlined';
import EventBusyIcon from '@mui/icons-material/EventBusyOutlined';
import SupervisedUserCircleIcon from '@mui/icons-material/SupervisedUserCircleOutlined';
import PendingActionsIcon from '@mui/icons-material/PendingActionsOutlined';
import NotificationsNoneIcon from '@mui/icons-material/NotificationsNoneOutlined';
import GavelIcon from '@mui/icons-material/GavelOutlined';
import StarsIcon from '@mui/icons-material/StarsOutlined';
import StackedBarChartIcon from '@mui/icons-material/StackedBarChartOutlined';
import RouteIcon from '@mui/icons-material/RouteOutlined';
import TrendingUpIcon from '@mui/icons-material/TrendingUpOutlined';
import LocalHospitalIcon from '@mui/icons-material/LocalHospitalOutlined';
import PublishedWithChangesIcon from '@mui/icons-material/PublishedWithChangesOutlined';
import ViewTimelineIcon from '@mui/icons-material/ViewTimelineOutlined';
import EventNoteIcon from '@mui/icons-material/EventNoteOutlined';
import { lazy } from 'react';
import careerId from './career/id.ts';
import proposalId from './career/proposal.id.ts';
import talentId from './career/talent.id.ts';
import competencyId from './competency/id.ts';
import { type Area, screens } from './kernel/contents.ts';
import { Frame } from './kernel/Frame.tsx';
import pagesId from './pages.id.ts';
import learningId from './learning/id.ts';
import documentsId from './documents/id.ts';
import leaveId from './leave/id.ts';
import mentoringId from './mentoring/id.ts';
import participationId from './participation/id.ts';
import peopleId from './people/id.ts';
import platformId from './platform/id.ts';
import noticeId from './platform/notice.id.ts';
import performanceId from './performance/id.ts';
import planningId from './planning/id.ts';
import policyId from './planning/policy.id.ts';
import strategyId from './planning/strategy.id.ts';

const page = lazy;

/** What there is, in the order of the menu. */
export const areas: Area[] = [
  { name: 'people', entries: [
    { noun: 'Employee', ...screens(PeopleAltIcon, () => import('./people/employee.tsx').then(m => m.employee), 'list', 'edit', 'create'), show: page(() => import('./people/employee-show.tsx')) }, { noun: 'Unit', ...screens(ApartmentIcon, () => import('./people/unit.tsx').then(m => m.unit), 'list', 'show', 'edit', 'create') }, { path: '/organisation', name: 'organisation', icon: TreeIcon, page: page(() => import('./people/organisation.tsx')), needs: { read: 'Unit' } },
    { noun: 'Position', ...screens(WorkOutlineIcon, () => import('./people/position.tsx').then(m => m.position), 'list', 'show', 'edit', 'create') }, { noun: 'Assignment', ...screens(AssignmentIndIcon, () => import('./people/assignment.tsx').then(m => m.assignment), 'list', 'show', 'edit', 'create') }, { noun: 'Rank', ...screens(MilitaryTechIcon, () => import('./people/rank.tsx').then(m => m.rank), 'list') }, { path: '/import', name: 'import', icon: ImportIcon, page: page(() => import('./people/import.tsx')), needs: { write: 'Employee' } },
  ] },
  { name: 'competency', entries: [
    { path: '/gaps', name: 'gaps', icon: GapsIcon, page: page(() => import('./competency/gaps.tsx')), needs: { read: 'Employee' } },
    { noun: 'Competency', ...screens(PsychologyIcon, () => import('./competency/competency.tsx').then(m => m.competency), 'list', 'show') }, { noun: 'PositionStandard', ...screens(FactCheckIcon, () => import('./competency/positionStandard.tsx').then(m => m.positionStandard), 'list', 'edit', 'create') }, { noun: 'Assessment', ...screens(GradingIcon, () => import('./competency/assessment.tsx').then(m => m.assessment), 'list', 'show', 'create') }, { noun: 'Evidence', ...screens(VerifiedIcon, () => import('./competency/evidence.tsx').then(m => m.evidence), 'list', 'show') }, { noun: 'Framework', ...screens(MenuBookIcon, () => import('./competency/framework.tsx').then(m => m.framework), 'list', 'show') }, { noun: 'Holding', icon: HiddenIcon },
  ] },
  { name: 'learning', entries: [
    { noun: 'Training', ...screens(SchoolIcon, () => import('./learning/training.tsx').then(m => m.training), 'list', 'show', 'edit', 'create') }, { noun: 'Offering', ...screens(DueIcon, () => import('./learning/offering.tsx').then(m => m.offering), 'list', 'show', 'edit', 'create') }, { noun: 'Enrollment', ...screens(HowToRegIcon, () => import('./learning/enrollment.tsx').then(m => m.enrollment), 'list', 'show', 'edit', 'create') }, { path: '/learn', name: 'learn', icon: CourseIcon, page: page(() => import('./learning/learn.tsx')), needs: { read: 'Enrollment' } }, { noun: 'Certificate', ...screens(WorkspacePremiumIcon, () => import('./learning/certificate.tsx').then(m => m.certificate), 'list', 'show') }, { noun: 'Provider', ...screens(AccountBalanceIcon, () => import('./learning/provider.tsx').then(m => m.provider), 'list', 'show', 'edit', 'create') },
    { noun: 'LearningModule', ...screens(MenuBookIcon, () => import('./learning/learningModule.tsx').then(m => m.learningModule), 'show', 'edit'), menu: false },
    { path: '/my-surveys', name: 'mySurveys', icon: SurveyIcon, page: page(() => import('./learning/my-surveys.tsx')), needs: { read: 'Survey' } }, { noun: 'FollowUp', ...screens(EventRepeatIcon, () => import('./learning/followUp.tsx').then(m => m.followUp), 'list', 'show') }, { noun: 'CurriculumReview', ...screens(FactCheckIcon, () => import('./learning/curriculumReview.tsx').then(m => m.curriculumReview), 'list', 'show') }, { noun: 'CourseProposal', ...screens(LightbulbIcon, () => import('./learning/courseProposal.tsx').then(m => m.courseProposal), 'list', 'show') }, { noun: 'Survey', ...screens(PollIcon, () => import('./learning/survey.tsx').then(m => m.survey), 'list', 'show', 'edit', 'create') }, { noun: 'SurveyQuestion', icon: HiddenIcon },
    { noun: 'TrainingOutcome', icon: HiddenIcon }, { noun: 'LearningHoursEntry', icon: HiddenIcon }, { noun: 'QuizQuestion', icon: HiddenIcon }, { noun: 'ModuleProgress', icon: HiddenIcon }, { noun: 'QuizAttempt', icon: HiddenIcon }, { noun: 'OfferingSession', icon: HiddenIcon }, { noun: 'Attendance', icon: HiddenIcon },
  ] },
  { name: 'planning', entries: [
    { noun: 'DevelopmentPlan', ...screens(RouteIcon, () => import('./planning/developmentPlan.tsx').then(m => m.developmentPlan), 'list', 'show', 'create') }, { path: '/needs', name: 'needs', icon: GapsIcon, page: page(() => import('./planning/needs.tsx')), needs: { read: 'Employee' } }, { noun: 'TrainingPlan', ...screens(EventNoteIcon, () => import('./planning/trainingPlan.tsx').then(m => m.trainingPlan), 'list', 'show', 'edit', 'create') }, { noun: 'ServiceDemandSignal', ...screens(TrendingUpIcon, () => import('./planning/serviceDemand.tsx').then(m => m.serviceDemandSignal), 'list', 'show', 'create') }, { noun: 'ServiceTheme', ...screens(LocalHospitalIcon, () => import('./planning/serviceDemand.tsx').then(m => m.serviceTheme), 'list', 'show', 'edit', 'create') },
    { noun: 'TrainingPlanItem', ...screens(EventNoteIcon, () => import('./planning/trainingPlan.tsx').then(m => m.trainingPlanItem), 'show'), menu: false }, { noun: 'DevelopmentPlanItem', icon: HiddenIcon }, { noun: 'NeedRaise', icon: HiddenIcon }, { noun: 'ThemeCompetency', icon: HiddenIcon },
  ] },
  { name: 'strategy', entries: [
    { path: '/strategy', name: 'strategy', icon: TreeIcon, page: page(() => import('./planning/strategy-page.tsx')), needs: { read: 'Mission' } }, { noun: 'WorkPlan', ...screens(ViewTimelineIcon, () => import('./planning/strategy.tsx').then(m => m.workPlan), 'list', 'show', 'edit', 'create') }, { noun: 'RegionalDevelopmentPlan', ...screens(AccountBalanceIcon, () => import('./planning/strategy.tsx').then(m => m.regionalDevelopmentPlan), 'list', 'show', 'edit', 'create') },
    { noun: 'Mission', ...screens(HiddenIcon, () => import('./planning/strategy.tsx').then(m => m.mission), 'show'), menu: false }, { noun: 'Objective', ...screens(HiddenIcon, () => import('./planning/strategy.tsx').then(m => m.objective), 'show'), menu: false }, { noun: 'Programme', ...screens(HiddenIcon, () => import('./planning/strategy.tsx').then(m => m.programme), 'show'), menu: false }, { noun: 'Activity', ...screens(HiddenIcon, () => import('./planning/strategy.tsx').then(m => m.activity), 'show', 'edit', 'create'), menu: false }, { noun: 'ActivityQuarter', ...screens(HiddenIcon, () => import('./planning/strategy.tsx').then(m => m.activityQuarter), 'show', 'edit'), menu: false },
    { noun: 'Policy', ...screens(GavelIcon, () => import('./planning/policy.tsx').then(m => m.policy), 'list', 'show', 'edit', 'create') }, { noun: 'PolicyReview', ...screens(PublishedWithChangesIcon, () => import('./planning/policy.tsx').then(m => m.policyReview), 'list', 'show') }, { path: '/opportunity', name: 'opportunity', icon: GapsIcon, page: page(() => import('./planning/opportunity.tsx')), needs: { read: 'Policy' } },
    { noun: 'PolicyOpinion', icon: HiddenIcon }, { noun: 'PolicyReading', icon: HiddenIcon }, { noun: 'PolicyReviewCause', icon: HiddenIcon },
  ] },
  { name: 'mentoring', entries: [
    { noun: 'MentoringPairing', ...screens(HandshakeIcon, () => import('./mentoring/mentoringPairing.tsx').then(m => m.mentoringPairing), 'list', 'show', 'create') }, { noun: 'MentorProfile', ...screens(SupervisorAccountIcon, () => import('./mentoring/mentorProfile.tsx').then(m => m.mentorProfile), 'list', 'show', 'edit', 'create') }, { noun: 'MentoringSession', ...screens(HandshakeIcon, () => import('./mentoring/mentoringPairing.tsx').then(m => m.mentoringSession), 'show'), menu: false }, { noun: 'MentoringGoal', icon: HiddenIcon }, { noun: 'MentorCompetency', icon: HiddenIcon },
  ] },
  { name: 'performance', entries: [
    { noun: 'PerformancePlan', ...screens(FactCheckIcon, () => import('./performance/performancePlan.tsx').then(m => m.performancePlan), 'list', 'show', 'edit', 'create') }, { noun: 'Objection', ...screens(GavelIcon, () => import('./performance/objection.tsx').then(m => m.objection), 'list', 'show') }, { noun: 'PerformanceCase', ...screens(MilitaryTechIcon, () => import('./performance/performanceCase.tsx').then(m => m.performanceCase), 'list', 'show', 'create') }, { noun: 'CreditPointEntry', ...screens(StarsIcon, () => import('./performance/creditPointEntry.tsx').then(m => m.creditPointEntry), 'list', 'show') }, { noun: 'OrganisationPredicate', ...screens(StackedBarChartIcon, () => import('./performance/organisationPredicate.tsx').then(m => m.organisationPredicate), 'list', 'show', 'edit', 'create') }, { noun: 'AppraisalCycle', ...screens(EventRepeatIcon, () => import('./performance/appraisalCycle.tsx').then(m => m.appraisalCycle), 'list', 'show', 'edit', 'create') },
    { noun: 'PlannedResult', icon: HiddenIcon }, { noun: 'ResultIndicator', icon: HiddenIcon }, { noun: 'BehaviourExpectation', icon: HiddenIcon }, { noun: 'ProgressReport', icon: HiddenIcon }, { noun: 'FeedbackNote', icon: HiddenIcon },
  ] },
  { name: 'career', entries: [
    { noun: 'CareerPlan', ...screens(FlagIcon, () => import('./career/careerPlan.tsx').then(m => m.careerPlan), 'list', 'show', 'edit', 'create') }, { path: '/due', name: 'due', icon: DueIcon, page: page(() => import('./career/due.tsx')), needs: { read: 'Employee' } }, { path: '/professionalism', name: 'professionalism', icon: IndexIcon, page: page(() => import('./career/professionalism.tsx')), needs: { read: 'Employee' } }, { noun: 'CareerPath', ...screens(TimelineIcon, () => import('./career/careerPath.tsx').then(m => m.careerPath), 'list', 'show', 'edit', 'create') },
    { noun: 'CareerStep', icon: HiddenIcon }, { noun: 'CareerDialogue', icon: HiddenIcon }, { noun: 'EducationRecord', icon: HiddenIcon }, { noun: 'RankRecord', icon: HiddenIcon }, { noun: 'SalaryStep', icon: HiddenIcon }, { noun: 'AppraisalRecord', icon: HiddenIcon }, { noun: 'Sanction', icon: HiddenIcon },
    { noun: 'TalentReview', ...screens(GridViewIcon, () => import('./career/talentReview.tsx').then(m => m.talentReview), 'list', 'show', 'edit', 'create') }, { noun: 'TalentPlacement', ...screens(StarOutlineIcon, () => import('./career/talentPlacement.tsx').then(m => m.talentPlacement), 'list', 'show') }, { noun: 'SuccessionPosition', ...screens(WorkspacePremiumIcon, () => import('./career/succession.tsx').then(m => m.successionPosition), 'list', 'show', 'edit', 'create') }, { noun: 'Successor', ...screens(HowToRegIcon, () => import('./career/succession.tsx').then(m => m.successor), 'list', 'show', 'create') }, { noun: 'CareerProposal', ...screens(MoveUpIcon, () => import('./career/careerProposal.tsx').then(m => m.careerProposal), 'list', 'show', 'edit', 'create') },
    { noun: 'TalentCalibration', ...screens(StarOutlineIcon, () => import('./career/talentPlacement.tsx').then(m => m.talentCalibration), 'show'), menu: false },
  ] },
  { name: 'participation', entries: [
    { noun: 'Complaint', ...screens(CampaignIcon, () => import('./participation/screens.ts').then(m => m.complaint), 'list', 'show') }, { noun: 'ForumSession', ...screens(ForumIcon, () => import('./participation/screens.ts').then(m => m.forumSession), 'list', 'show', 'edit', 'create') }, { noun: 'Aspiration', ...screens(LightbulbIcon, () => import('./participation/screens.ts').then(m => m.aspiration), 'list', 'show', 'create') }, { noun: 'Commitment', ...screens(VerifiedIcon, () => import('./participation/screens.ts').then(m => m.commitment), 'list', 'show', 'edit', 'create') }, { noun: 'SatisfactionSurvey', ...screens(ThumbsUpDownIcon, () => import('./participation/screens.ts').then(m => m.satisfactionSurvey), 'list', 'show', 'edit', 'create') }, { noun: 'ForumRegistration', icon: HiddenIcon },
  ] },
  { name: 'leave', entries: [
    { path: '/my-leave', name: 'myLeave', icon: LeaveIcon, page: page(() => import('./leave/my-leave.tsx')), needs: { read: 'LeaveRequest' } }, { noun: 'LeaveRequest', ...screens(BeachAccessIcon, () => import('./leave/leaveRequest.tsx').then(m => m.leaveRequest), 'list', 'show', 'edit', 'create') }, { path: '/leave-calendar', name: 'leaveCalendar', icon: AwayIcon, page: page(() => import('./leave/leave-calendar.tsx')), needs: { read: 'LeaveRequest' } },
    { noun: 'LeaveEntry', ...screens(MenuBookIcon, () => import('./leave/leaveEntry.tsx').then(m => m.leaveEntry), 'list', 'create') }, { noun: 'WorkingCalendar', ...screens(DateRangeIcon, () => import('./leave/calendars.tsx').then(m => m.workingCalendar), 'list', 'edit', 'create') }, { noun: 'CalendarChange', ...screens(EditCalendarIcon, () => import('./leave/calendars.tsx').then(m => m.calendarChange), 'list', 'edit', 'create') }, { noun: 'LeavePaper', icon: HiddenIcon },
  ] },
  { name: 'documents', entries: [
    { path: '/my-documents', name: 'myDocuments', icon: FolderSharedIcon, page: page(() => import('./documents/my-documents.tsx')), needs: { read: 'DocumentRequest' } }, { noun: 'DocumentRequest', ...screens(DescriptionIcon, () => import('./documents/documentRequest.tsx').then(m => m.documentRequest), 'list', 'show', 'create') },
    { noun: 'DocumentLetter', ...screens(MailIcon, () => import('./documents/documentLetter.tsx').then(m => m.documentLetter), 'list', 'show') }, { noun: 'DocumentKind', icon: HiddenIcon }, { noun: 'DocumentPaper', icon: HiddenIcon },
  ] },
  { name: 'platform', entries: [
    { noun: 'Notification', ...screens(NotificationsNoneIcon, () => import('./platform/notification.tsx').then(m => m.notification), 'list') }, { noun: 'Announcement', ...screens(CampaignIcon, () => import('./platform/announcement.tsx').then(m => m.announcement), 'list', 'show', 'edit', 'create'), needs: { read: 'Announcement' } }, { noun: 'Delegation', ...screens(SupervisedUserCircleIcon, () => import('./platform/delegation.tsx').then(m => m.delegation), 'list', 'show', 'create') }, { noun: 'Account', ...screens(ManageAccountsIcon, () => import('./platform/account.tsx').then(m => m.account), 'list', 'show', 'edit', 'create'), needs: { read: 'AuditEntry' } }, { noun: 'ApiClient', ...screens(VpnKeyIcon, () => import('./platform/apiClient.tsx').then(m => m.apiClient), 'list', 'show', 'create') }, { noun: 'Rule', ...screens(GavelIcon, () => import('./platform/rule.tsx').then(m => m.rule), 'list', 'show') }, { noun: 'Holiday', ...screens(EventBusyIcon, () => import('./platform/holiday.tsx').then(m => m.holiday), 'list') }, { noun: 'AuditEntry', ...screens(ManageHistoryIcon, () => import('./platform/auditEntry.tsx').then(m => m.auditEntry), 'list', 'show') }, { noun: 'Job', ...screens(PendingActionsIcon, () => import('./platform/job.tsx').then(m => m.job), 'list') }, { noun: 'Agency', ...screens(LocationCityIcon, () => import('./people/agency.tsx').then(m => m.agency), 'list', 'show') }, { noun: 'RoleGrant', icon: HiddenIcon },
  ] },
];

export const words = { id: [peopleId, competencyId, learningId, planningId, strategyId, policyId, mentoringId, leaveId, documentsId, performanceId, careerId, talentId, proposalId, participationId, platformId, noticeId, pagesId], en: () => import('./en.ts').then(words => words.default) };

export const App = () => <Frame areas={areas} words={words} home={page(() => import('./home.tsx'))} />;
