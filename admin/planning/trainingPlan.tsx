import Icon from '@mui/icons-material/EventNoteOutlined';
import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';

const lineFields = ['competency', 'level', 'unit', 'people', 'targetGroup', 'form', { source: 'training', filter: { status: ['PUBLISHED'] } }, 'provider', 'learningHours', 'startsOn', 'endsOn', 'conformity', 'budget'];
const open = ({ moves }: Row) => moves.includes('propose');

/** An amount in rupiah. */
export function Rupiah({ amount }: { amount: number | null | undefined }) { const write = useWriting(); return amount == null ? <>–</> : <span style={{ whiteSpace: 'nowrap' }}>{write.number(amount, { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 })}</span>; }

function Lines() {
  const plan = useRecordContext<Row>(), write = useWriting();
  if (!plan) return null;
  return (
    <Related noun="TrainingPlanItem" target="plan" perPage={25} sort={{ field: 'priority', order: 'DESC' }} fields={open(plan) ? lineFields : undefined} defaults={{ form: 'KL03', conformity: 'UNKNOWN', learningHours: 8, people: 20 }} columns={[
      { source: 'competency', render: row => <TwoLines strong top={`${row['competency'].name} · ${row['level']}`} bottom={row['unit']?.name} /> }, { source: 'people', render: row => `${row['people']} / ${row['lacking']}`, label: 'planning.people_of', align: 'right' }, ...(plan['closedOn'] ? [{ source: 'realisedPeople', align: 'right' as const }] : []),
      { source: 'form', render: row => <TwoLines top={<Value source="form" record={row} noun="TrainingPlanItem" />} bottom={row['training']?.title ?? row['provider']?.name} /> }, { source: 'startsOn', render: row => (row['startsOn'] ? write.days(row['startsOn'], row['endsOn']) : '–') }, { source: 'budget', render: row => <Rupiah amount={row['budget']} />, align: 'right' },
      { source: 'priority', align: 'right', render: row => <Box sx={{ whiteSpace: 'nowrap' }}>{write.number(row['priority'])}{row['raises'].nodes.length > 0 && <> <ToneChip tone="care" label={`↑ ${write.number(row['raises'].nodes.reduce((sum: number, r: { points: number }) => sum + r.points, 0))}`} /></>}</Box> }]} />
  );
}

export const trainingPlan: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'year']} sort={{ field: 'year', order: 'DESC' }} columns={['title', 'year', 'status', { source: 'itemCount', sort: false }, { source: 'budget', sort: false, render: row => <Rupiah amount={row['budget']} />, csv: row => row['budget'] }]} />,
  show: () => <NounShow editable={open} facts={['year', 'itemCount', { source: 'realisedBudget?', render: row => <Rupiah amount={row['realisedBudget']} /> }, 'closedOn?', { source: 'budget', render: row => <Rupiah amount={row['budget']} /> }, 'proposer?']}><Lines /></NounShow>,
  create: () => <NounCreate fields={['title', 'year']} note="planning.yearly_note" defaults={{ year: new Date().getFullYear() + 1 }} />,
  edit: () => <NounEdit fields={['title', { source: 'year', disabled: true }]} />,
};

/** One line with all art. 207 asks for, and which signals raised it and why. */
export const trainingPlanItem: Screens = {
  icon: Icon, menu: false,
  show: () => (
    <NounShow timeline={false} title={row => `${row['competency'].name} · ${row['level']}`} note={row => row['unit']?.name} crumbs={row => [{ label: row['plan'].title, to: `/TrainingPlan/${row['plan'].id}/show` }]} facts={['plan', 'competency', 'level', 'unit', 'people', 'lacking', 'targetGroup?', 'form', 'training', 'provider', 'learningHours', 'startsOn', 'endsOn', 'conformity', { source: 'budget', render: row => <Rupiah amount={row['budget']} /> }, 'priority']}>
      <Related noun="NeedRaise" target="item" columns={['reason', 'points', 'createdAt']} rowClick={false} title="planning.why_raised" />
    </NounShow>
  ),
};
