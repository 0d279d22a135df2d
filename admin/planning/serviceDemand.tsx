import ThemeIcon from '@mui/icons-material/LocalHospitalOutlined';
import Icon from '@mui/icons-material/TrendingUpOutlined';
import { useTranslate } from 'react-admin';
import type { Screens } from '../kernel/contents.ts';
import { useWriting } from '../kernel/i18n.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { Related } from '../kernel/Related.tsx';
import { TwoLines, Value } from '../kernel/Value.tsx';

function Change({ row }: { row: Row }) { const t = useTranslate(), write = useWriting(), n = row['changePercent']; return <b>{t(n < 0 ? 'planning.fell' : 'planning.rose', { percent: write.number(Math.abs(n)) })}</b>; }
function Period({ row }: { row: Row }) { const write = useWriting(); return <span style={{ whiteSpace: 'nowrap' }}>{write.days(row['periodFrom'], row['periodUntil'])}</span>; }

export const serviceDemandSignal: Screens = {
  icon: Icon,
  list: () => <NounList facets={['status', 'theme']} sort={{ field: 'periodUntil', order: 'DESC' }} columns={[{ source: 'theme', render: row => <TwoLines strong top={row['theme'].name} bottom={row['unit'].name} /> }, { source: 'changePercent', render: row => <Change row={row} /> }, { source: 'periodUntil', label: 'planning.period', render: row => <Period row={row} /> }, 'status']} />,
  show: () => (
    <NounShow title={row => row['theme'].name} note={row => row['unit'].name} facts={['theme', 'unit', { source: 'changePercent', render: row => <Change row={row} /> }, { source: 'periodFrom', label: 'planning.period', render: row => <Period row={row} /> }, { source: 'source', wide: true }]}>
      <Related noun="NeedRaise" target="signal" rowClick={false} title="planning.raised" columns={[{ source: 'item', render: row => <TwoLines strong top={`${row['item'].competency.name}`} bottom={row['item'].unit?.name} /> }, { source: 'item.plan', label: 'resources.TrainingPlan.name', render: row => <Value source="item.plan" record={row} noun="NeedRaise" /> }, 'points', 'reason']} />
    </NounShow>
  ),
  create: () => <NounCreate fields={['theme', 'unit', 'changePercent', 'periodFrom', 'periodUntil', 'source']} note="planning.signal_note" />,
};

export const serviceTheme: Screens = {
  icon: ThemeIcon,
  list: () => <NounList columns={['name', 'code']} sort={{ field: 'name', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['code', { source: 'description?', wide: true }]}>
      <Related noun="ThemeCompetency" target="theme" columns={['competency']} fields={['competency']} rowClick={false} />
      <Related noun="ServiceDemandSignal" target="theme" columns={['unit', { source: 'changePercent', render: row => <Change row={row} /> }, { source: 'periodUntil', label: 'planning.period', render: row => <Period row={row} /> }, 'status']} sort={{ field: 'periodUntil', order: 'DESC' }} />
    </NounShow>
  ),
  create: () => <NounCreate fields={['name', 'code', 'description']} />,
  edit: () => <NounEdit fields={['name', 'code', 'description']} />,
};
