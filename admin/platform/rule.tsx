import Icon from '@mui/icons-material/GavelOutlined';
import type { Screens } from '../kernel/contents.ts';
import { useTranslate } from 'react-admin';
import { useWriting } from '../kernel/i18n.ts';
import { NounList } from '../kernel/NounList.tsx';
import type { Row } from '../kernel/noun.ts';
import { TwoLines } from '../kernel/Value.tsx';

/** The number of a rule with its unit. */
function Worth({ row }: { row: Row }) { const t = useTranslate(), write = useWriting(); return <b style={{ whiteSpace: 'nowrap' }}>{write.number(row['value'])} {t(`resources.Rule.units.${row['unit']}`, { _: row['unit'] })}</b>; }

export const rule: Screens = {
  icon: Icon,
  list: () => <NounList columns={['description', { source: 'value', render: row => <Worth row={row} />, align: 'right' }, { source: 'instrument', render: row => <TwoLines top={row['instrument']} bottom={row['article']} /> }, 'validFrom', 'validUntil', { source: 'unit', hidden: true }, { source: 'article', hidden: true }, { source: 'code', hidden: true }]} narrow={[]} sort={{ field: 'code', order: 'ASC' }} rowClick={false} />,
};
