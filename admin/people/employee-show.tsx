import { NounShow } from '../kernel/NounShow.tsx';
import { Related } from '../kernel/Related.tsx';

/** Everything about one employee. */
export default function EmployeeShow() {
  return (
    <NounShow facts={['employeeNumber', 'status', 'standing', 'position', 'unit', 'supervisor', 'rank', 'rankSince', 'appointedOn', 'birthDate', 'birthPlace', 'education', 'sex', 'email', 'phone', 'nationalId']} tabs={[
      { name: 'holdings', label: 'resources.Holding.name', content: <Related noun="Holding" target="employee" columns={['competency', 'level', 'since', 'validUntil']} rowClick={false} /> },
      { name: 'enrollments', label: 'resources.Enrollment.name', content: <Related noun="Enrollment" target="employee" columns={['offering', 'status', 'outcome', 'completedOn']} /> },
      { name: 'assignments', label: 'resources.Assignment.name', content: <Related noun="Assignment" target="employee" columns={['position', 'unit', 'kind', 'validFrom', 'validUntil']} fields={['kind', 'position', 'unit', 'decreeNumber', 'validFrom', 'validUntil']} defaults={{ kind: 'DEFINITIVE' }} /> },
    ]} />
  );
}
