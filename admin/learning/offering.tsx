import Icon from '@mui/icons-material/EventAvailableOutlined';
import { Box, LinearProgress } from '@mui/material';
import { fullName } from '../kernel/format.ts';
import type { Screens } from '../kernel/contents.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';
import { Attended, Sessions } from './attendance.tsx';
import { Progress } from './progress.tsx';

const fields = ['training', 'code', 'delivery', 'location', 'startsOn', 'endsOn', 'seats', 'abroad'];

/** How many seats are taken, as number and bar. */
function Seats({ row }: { row: Row }) {
  const words = useWords(), { seats, seatsTaken } = row, share = seats ? Math.min(100, (seatsTaken / seats) * 100) : 0;
  return <Box sx={{ minWidth: 84 }}><Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{seatsTaken} / {seats}</Box><LinearProgress variant="determinate" value={share} color={share >= 100 ? 'warning' : 'primary'} aria-label={words.field('Offering', 'seatsTaken')} sx={{ height: 4, borderRadius: 2, mt: 0.25, bgcolor: '#E3E9F1' }} /></Box>;
}

/** From when to when. */
function Days({ row }: { row: Row }) { const write = useWriting(); return <span style={{ whiteSpace: 'nowrap' }}>{write.days(row['startsOn'], row['endsOn'])}</span>; }

export const offering: Screens = {
  icon: Icon,
  list: () => <NounList sort={{ field: 'startsOn', order: 'DESC' }} facets={['status', 'delivery', 'training']} narrow={['startsOn', 'competency']} columns={[{ source: 'training', render: row => <TwoLines strong top={row['training'].title} bottom={row['code']} /> }, { source: 'code', hidden: true }, { source: 'startsOn', render: row => <Days row={row} /> }, { source: 'endsOn', hidden: true }, { source: 'delivery', hidden: true }, { source: 'seatsTaken', render: row => <Seats row={row} />, sort: false, csv: row => row['seatsTaken'] }, { source: 'seats', hidden: true }, 'status']} />,
  show: () => (
    <NounShow title={row => row['training'].title} note={row => row['code']} facts={['training', 'delivery', 'startsOn', 'endsOn', 'location', { source: 'seatsTaken', render: row => <Seats row={row} /> }, 'seatsLeft']}>
      <Sessions />
      <Related noun="Enrollment" target="offering" columns={[{ source: 'employee', render: row => <TwoLines strong top={fullName(row['employee'])} bottom={row['employee'].unit?.name} /> }, 'status', { source: 'progress', render: row => <Progress percent={row['progress']} /> }, { source: 'attendance', render: row => <Attended row={row} /> }, 'outcome', 'completedOn', 'certificateNumber']} fields={['employee', 'reason']} editable={({ moves }) => moves.includes('submit')} bulk perPage={50} sort={{ field: 'createdAt', order: 'ASC' }} title="resources.Offering.participants" />
    </NounShow>
  ),
  create: () => <NounCreate fields={fields} defaults={{ delivery: 'CLASSROOM', seats: 30 }} />,
  edit: () => <NounEdit fields={fields} />,
};
