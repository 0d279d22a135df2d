import Icon from '@mui/icons-material/LightbulbOutlined';
import type { Screens } from '../kernel/contents.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { TwoLines } from '../kernel/Value.tsx';
import { Rupiah } from '../planning/rupiah.tsx';

function Days({ row }: { row: Row }) { const write = useWriting(); return <span style={{ whiteSpace: 'nowrap' }}>{write.days(row['startsOn'], row['endsOn'])}</span>; }
const cost = { source: 'cost', sort: false, align: 'right' as const, render: (row: Row) => <Rupiah amount={row['cost']} />, csv: (row: Row) => row['cost'] };

export const courseProposal: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'provider', 'form']} narrow={['competency']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'title', render: row => <TwoLines strong top={row['title']} bottom={row['provider'].name} /> }, { source: 'competency', sort: false, render: row => `${row['competency'].name} (${row['level']})` }, 'status', { source: 'startsOn', render: row => <TwoLines top={<Days row={row} />} bottom={`${row['learningHours']} JP`} /> }, cost, { source: 'learningHours', sort: false, hidden: true }, { source: 'form', sort: false, hidden: true }]} />,
  show: () => <NounShow note={row => row['provider'].name} facts={['provider', 'competency', 'level', 'form', 'delivery', 'learningHours', { source: 'startsOn', render: row => <Days row={row} /> }, 'seats', { source: 'cost', render: row => <Rupiah amount={row['cost']} /> }, 'location?', 'teacher?', 'training?', 'offering?', { source: 'summary?', wide: true }]} />,
};
