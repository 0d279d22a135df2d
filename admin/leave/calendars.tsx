import ChangeIcon from '@mui/icons-material/EditCalendarOutlined';
import WeekIcon from '@mui/icons-material/DateRangeOutlined';
import type { Screens } from '../kernel/contents.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';

const week = ['unit', 'week', 'validFrom', 'validUntil'], day = ['day', 'name', 'kind', 'instrument'];

/** Which week a unit works. */
export const workingCalendar: Screens = { icon: WeekIcon, list: () => <NounList facets={['week', 'unit']} sort={{ field: 'validFrom', order: 'DESC' }} columns={[{ source: 'unit', sort: false }, { source: 'week', sort: false }, 'validFrom', { source: 'validUntil', sort: false }]} />, create: () => <NounCreate redirect="list" fields={week} />, edit: () => <NounEdit redirect="list" fields={week} /> };
/** Days on which the agency differs from the nation. */
export const calendarChange: Screens = { icon: ChangeIcon, list: () => <NounList facets={['kind']} sort={{ field: 'day', order: 'DESC' }} columns={['day', 'name', { source: 'kind', sort: false }, { source: 'instrument', sort: false }]} />, create: () => <NounCreate redirect="list" fields={day} />, edit: () => <NounEdit redirect="list" fields={day} /> };
