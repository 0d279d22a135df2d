import { Assessment, AssessmentStatus as S } from '../../schema/competency/assessment.ts';
import { Role } from '../../schema/platform/account.ts';
import { peopleIn } from '../access.ts';
import type { Rule } from '../kernel/access.ts';
import { workflow } from '../kernel/workflow.ts';
import { revokeEvidenceOf } from './evidence.ts';

const hr: Rule<Assessment> = actor => {
  const people = peopleIn(actor, Role.HR_ADMIN);
  return people !== false && { employee: people === true ? {} : people };
};

/** The life of an assessment: it stands from the moment it is recorded, until it is taken back. */
export const assessmentWorkflow = workflow(Assessment, S, {
  start: S.RECORDED, subject: 'employee', who: 'employee.name', about: 'competency.name',
  moves: {
    revoke: { from: [S.RECORDED], to: S.REVOKED, by: hr, judges: true, note: 'required', then: (a, em) => revokeEvidenceOf(em, a.id, 'Asesmen dicabut.') },
  },
});
