import Icon from '@mui/icons-material/HowToRegOutlined';
import { useRecordContext } from 'react-admin';
import { fullName } from '../kernel/format.ts';
import type { Screens } from '../kernel/contents.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { useWriting } from '../kernel/i18n.ts';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';
import { Attended, MySessions } from './attendance.tsx';
import { OpenCourse, Progress } from './progress.tsx';

const fields = ['employee', 'offering', 'reason'];
function Class({ row: { offering } }: { row: Row }) { const write = useWriting(); return <TwoLines top={offering.training.title} bottom={`${offering.code} · ${write.day(offering.startsOn)}`} />; }
/** Who may submit it may still change it: the employee, or BKPSDM on their behalf. */
const open = ({ moves }: Row) => moves.includes('submit');

/** Whoever keeps trainings or leads people asks for somebody, everybody else for themselves. */
function Ask() {
  const me = useMe();
  if (!me) return null;
  const forOthers = me.leads.length > 0 || me.roles.some(({ role }) => role === 'HR_ADMIN' || role === 'TRAINING_MANAGER');
  return <NounCreate fields={['employee', { source: 'offering', filter: { status: ['OPEN'] } }, 'reason']} defaults={forOthers || !me.employee ? undefined : { employee: me.employee }} />;
}

/** How far somebody is in the modules, what was counted of it and why, and the certificate. */
function Learning() {
  const record = useRecordContext<Row>();
  if (!record || (record['progress'] == null && !record['outcome'])) return null;
  return (
    <>
      {record['progress'] != null && <><Related noun="ModuleProgress" target="enrollment" perPage={50} rowClick={false} columns={[{ source: 'module', render: row => row['module'].title }, { source: 'percent', render: row => <Progress percent={row['percent']} /> }, 'startedAt', 'completedAt']} sort={{ field: 'createdAt', order: 'ASC' }} />
        {record['progress'] > 0 && <Related noun="QuizAttempt" target="enrollment" rowClick={false} columns={[{ source: 'module', render: row => row['module'].title }, 'number', { source: 'score', render: row => `${row['score']}% / ${row['module'].passMark}%` }, 'passed', 'attemptsLeft', 'submittedAt']} sort={{ field: 'submittedAt', order: 'ASC' }} />}</>}
      {(record['outcome'] || record['progress'] === 100) && <><Related noun="LearningHoursEntry" target="enrollment" rowClick={false} columns={['earnedOn', 'hours', 'note']} sort={{ field: 'earnedOn', order: 'ASC' }} />
        <Related noun="Certificate" target="enrollment" columns={['number', 'issuedOn', 'status', 'revokedOn']} sort={{ field: 'issuedOn', order: 'DESC' }} /></>}
    </>
  );
}

export const enrollment: Screens = {
  icon: Icon,
  list: () => <NounList columns={[
    { source: 'employee', render: row => <TwoLines strong top={<Value source="employee" record={row} noun="Enrollment" plain />} bottom={row['employee'].unit?.name} /> },
    { source: 'offering', render: row => <Class row={row} /> }, 'status', 'outcome', { source: 'progress', render: row => <Progress percent={row['progress']} />, sort: false, hidden: true }, { source: 'createdAt', render: row => <Value source="createdAt" record={row} noun="Enrollment" day /> }, { source: 'employee.unit', label: 'resources.Employee.fields.unit', sort: false, hidden: true }, { source: 'completedOn', hidden: true }, { source: 'certificateNumber', hidden: true }]} facets={['status', 'outcome', 'offering']} narrow={['unitSubtree', 'training', 'modulesDone']} sort={{ field: 'createdAt', order: 'DESC' }} />,
  show: () => <NounShow actions={row => <OpenCourse enrollment={row} />} editable={open} title={row => fullName(row['employee'])} note={row => row['offering'].training.title} facts={['employee', { source: 'employee.position', label: 'resources.Employee.fields.position' }, { source: 'employee.unit', label: 'resources.Employee.fields.unit' }, 'offering', { source: 'offering.startsOn', label: 'resources.Offering.fields.startsOn' }, { source: 'offering.endsOn', label: 'resources.Offering.fields.endsOn' }, { source: 'progress?', render: row => <Progress percent={row['progress']} /> }, { source: 'attendance?', render: row => <Attended row={row} /> }, 'outcome?', 'completedOn?', 'certificateNumber?', { source: 'reason?', wide: true }]}><MySessions /><Learning /></NounShow>,
  create: () => <Ask />,
  edit: () => <NounEdit fields={fields} />,
};
