import Icon from '@mui/icons-material/EventNoteOutlined';
import { Box, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useRecordContext } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';
import { Rupiah } from './rupiah.tsx';

const lineFields = ['competency', 'level', 'unit', 'people', 'targetGroup', 'form', { source: 'training', filter: { status: ['PUBLISHED'] } }, 'provider', 'learningHours', 'startsOn', 'endsOn', 'conformity', 'budget'];
const open = ({ moves }: Row) => moves.includes('propose');

function Lines() {
  const plan = useRecordContext<Row>(), write = useWriting(), words = useWords(), phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  if (!plan) return null;
  // On a phone a line is one card: what a table puts beside each other stands below each other.
  const days = (row: Row) => (row['startsOn'] ? write.days(row['startsOn'], row['endsOn']) : '–');
  const card = (row: Row) => (
    <TwoLines strong top={`${row['competency'].name} · ${row['level']}`} bottom={<Box component="span" sx={{ display: 'grid', gap: 0.25 }}>
      <span>{row['unit']?.name}</span><span>{row['training']?.title ?? words.value('TrainingForm', row['form'])}</span><span>{words.t('planning.people_of')}: {row['people']} / {row['lacking']}{row['realisedPeople'] != null && ` · ${words.field('TrainingPlanItem', 'realisedPeople')}: ${row['realisedPeople']}`}</span><span>{days(row)} · <Rupiah amount={row['budget']} /></span>
    </Box>} />
  );
  return (
    <Related noun="TrainingPlanItem" target="plan" perPage={25} sort={{ field: 'priority', order: 'DESC' }} fields={open(plan) ? lineFields : undefined} defaults={{ form: 'KL03', conformity: 'UNKNOWN', learningHours: 8, people: 20 }} columns={phone ? [{ source: 'competency', render: card }] : [
      { source: 'competency', render: row => <TwoLines strong top={`${row['competency'].name} · ${row['level']}`} bottom={row['unit']?.name} /> }, { source: 'people', render: row => `${row['people']} / ${row['lacking']}`, label: 'planning.people_of', align: 'right' }, ...(plan['closedOn'] ? [{ source: 'realisedPeople', align: 'right' as const }] : []),
      { source: 'form', render: row => <TwoLines top={<Value source="form" record={row} noun="TrainingPlanItem" />} bottom={row['training']?.title ?? row['provider']?.name} /> }, { source: 'startsOn', render: days }, { source: 'budget', render: row => <Rupiah amount={row['budget']} />, align: 'right' },
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
