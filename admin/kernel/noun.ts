import { type Kind, type Noun, type NounName, nouns } from '../graph/nouns.ts';
import { fullName } from './format.ts';

export type Row = { id: string } & Record<string, any>;

/** What is known of a noun. */
export const nounOf = (name: string): Noun => {
  const noun = nouns[name as NounName];
  if (!noun) throw new Error(`The graph has no noun ${name}.`);
  return noun;
};
export const isNoun = (name: string): name is NounName => name in nouns;

/** What stands at a source such as `employee.unit` of a noun. */
export function kindAt(noun: string, source: string): Kind | undefined {
  const [first, ...rest] = source.split('.') as [string, ...string[]], kind = nounOf(noun).fields[first];
  return rest.length && kind?.of === 'noun' ? kindAt(kind.type, rest.join('.')) : kind;
}

/** What stands at a source of a record. */
export const valueAt = (record: Row | undefined, source: string): any => source.split('.').reduce<any>((at, key) => at?.[key], record);

/** EMPLOYEE_NUMBER ↔ employeeNumber */
export const constantOf = (name: string): string => name.replace(/[A-Z]/g, '_$&').toUpperCase();
export const camelOf = (name: string): string => name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The words that name a record to people. */
export function representationOf(noun: string, record: Row | null | undefined): string {
  if (!record) return '';
  switch (noun) {
    case 'Employee': return fullName(record);
    case 'Rank': return String(record.name).endsWith(` ${record.code}`) ? record.name : `${record.name} (${record.code})`;
    case 'Offering': return record.training?.title ? `${record.training.title} · ${record.code}` : record.code;
    case 'Enrollment': return record.employee && record.offering ? `${fullName(record.employee)} – ${record.offering.training?.title ?? record.offering.code}` : record.id;
    case 'PositionStandard': case 'TrainingOutcome': case 'Assessment': case 'Evidence': case 'Holding': return record.competency?.name ?? record.id;
    case 'DevelopmentPlan': return [record.employee && fullName(record.employee), record.year].filter(Boolean).join(' – ');
    case 'DevelopmentPlanItem': case 'TrainingPlanItem': case 'ThemeCompetency': case 'MentorCompetency': case 'MentoringGoal': return record.competency?.name ?? record.id;
    case 'ServiceDemandSignal': return record.theme?.name ?? record.id;
    case 'PlannedResult': case 'ResultIndicator': case 'Mission': return record.statement ?? record.id;
    case 'Objective': return [record.code, record.statement].filter(Boolean).join(' ');
    case 'PolicyReview': case 'PolicyOpinion': case 'PolicyReading': return record.policy?.title ?? record.id;
    case 'ActivityQuarter': return record.activity?.name ? `${record.activity.name} · ${record.quarter}/4` : record.id;
    case 'PerformancePlan': return [record.employee && fullName(record.employee), record.cycle?.name].filter(Boolean).join(' – ') || record.id;
    case 'Objection': case 'PerformanceCase': return record.employee ? fullName(record.employee) : record.id;
    case 'OrganisationPredicate': return [record.unit?.name, record.cycle?.name].filter(Boolean).join(' – ') || record.id;
    case 'CurriculumReview': return record.training?.title ?? record.name ?? record.id;
    case 'SurveyQuestion': return record.prompt ?? record.id;
    case 'FollowUp': return [record.employee && fullName(record.employee), record.enrollment?.offering?.training?.title].filter(Boolean).join(' – ') || record.id;
    case 'MentoringPairing': return record.topic ?? record.id;
    case 'MentoringSession': return record.heldOn ?? record.id;
    case 'LeaveEntry': return [record.employee && fullName(record.employee), record.year].filter(Boolean).join(' – ') || record.id;
    case 'WorkingCalendar': return record.unit?.name ?? record.id;
    case 'ModuleProgress': case 'QuizAttempt': return record.module?.title ?? record.id;
    case 'OfferingSession': return record.topic;
    case 'Attendance': return record.session?.topic ?? record.id;
    case 'Certificate': return record.number;
    case 'QuizQuestion': return record.text;
    case 'Assignment': return record.employee ? `${fullName(record.employee)} – ${record.position?.name}` : record.decreeNumber;
    default: return record.name ?? record.title ?? record.login ?? record.code ?? record.id;
  }
}

/** What narrows the choice of a noun to what somebody typed, where it is searched at all. */
export const searchedIn = (noun: string) => (search: string): object => (search && nounOf(noun).filter['search'] ? { search } : {});
