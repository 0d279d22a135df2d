import Icon from '@mui/icons-material/EventRepeatOutlined';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { fullName } from '../kernel/format.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { TwoLines } from '../kernel/Value.tsx';

const course = (row: Row) => row['enrollment'].offering.training.title;

/** The day it can be answered from; said when that day has come. */
function Due({ row }: { row: Row }) {
  const t = useTranslate(), write = useWriting();
  return <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center', whiteSpace: 'nowrap' }}>{write.day(row['dueOn'])}{row['due'] && <ToneChip tone="care" label={t('evaluation.due')} />}</Box>;
}

/** A score of five, and where none was given, a dash. */
const outOfFive = (source: string, label: string) => ({ source, label, sort: false, align: 'right' as const, render: (row: Row) => (row[source] == null ? '–' : <Box component="span" sx={{ whiteSpace: 'nowrap' }}>{`${row[source]} / 5`}</Box>) });

export const followUp: Screens = {
  icon: Icon,
  list: () => <NounList facets={['due', 'status', 'method']} narrow={['dueOn', 'training', 'unitSubtree']} sort={{ field: 'dueOn', order: 'ASC' }} defaults={{ due: true }} columns={[
    { source: 'employee', sort: false, render: row => <TwoLines strong top={fullName(row['employee'])} bottom={course(row)} /> }, { source: 'dueOn', render: row => <Due row={row} /> }, 'status', outOfFive('selfApplied', 'evaluation.says'), outOfFive('applied', 'evaluation.judged'), { source: 'employee.unit', label: 'resources.Employee.fields.unit', sort: false, hidden: true }, { source: 'gain', sort: false, hidden: true }]} />,
  show: () => (
    <NounShow title={row => fullName(row['employee'])} note={course} facts={['employee', { source: 'enrollment', render: course }, 'completedOn', { source: 'dueOn', render: row => <Due row={row} /> }, { source: 'ruleApplied', render: row => `${row['ruleApplied'].instrument} (${row['ruleApplied'].value})` },
      { source: 'selfApplied?', render: row => `${row['selfApplied']} / 5` }, { source: 'selfNote?', wide: true }, { source: 'applied?', render: row => `${row['applied']} / 5` }, 'method?', 'assessedAs?', 'assessedOn?', { source: 'findings?', wide: true }, 'preScore?', 'postScore?', 'gain?']} />
  ),
};
