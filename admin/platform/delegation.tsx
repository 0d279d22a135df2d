import Icon from '@mui/icons-material/SupervisedUserCircleOutlined';
import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { SelectInput, useDataProvider, useTranslate } from 'react-admin';
import { DelegableWorkflows } from '../graph/documents.ts';
import { officeToday } from '../kernel/format.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords, useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import type { Row } from '../kernel/noun.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import { ToneChip } from '../kernel/Page.tsx';
import { TwoLines } from '../kernel/Value.tsx';

/** The workflow it is for, by the name of its noun. */
function Flow({ row }: { row: Row }) { const words = useWords(); return <>{row['workflow'] ? words.noun(row['workflow']) : words.t('resources.Delegation.all')}</>; }
function Days({ row }: { row: Row }) { const write = useWriting(); return <span style={{ whiteSpace: 'nowrap' }}>{write.days(row['validFrom'], row['validUntil'])}</span>; }
/** Whether it counts today, and if not, why. */
function Standing({ row }: { row: Row }) {
  const t = useTranslate(), today = officeToday(), state = row['status'] === 'REVOKED' ? 'revoked' : row['inForce'] ? 'now' : row['validFrom'] > today ? 'later' : 'over';
  return <ToneChip tone={state === 'now' ? 'good' : state === 'revoked' ? 'bad' : 'calm'} label={t(`resources.Delegation.states.${state}`)} />;
}
function Behalf({ row }: { row: Row }) { return <>{useTranslate()('moves.acting_for', { name: row['delegatorName'] })}</>; }
const flow = { source: 'workflow', render: (row: Row) => <Flow row={row} /> }, days = { source: 'validFrom', label: 'resources.Delegation.days', render: (row: Row) => <Days row={row} /> }, standing = { source: 'inForce', sort: false, render: (row: Row) => <Standing row={row} /> };

function WorkflowInput() {
  const graph = useDataProvider<Graph>(), words = useWords(), { data = [] } = useQuery({ queryKey: ['delegableWorkflows'], queryFn: () => graph.query(DelegableWorkflows, {}).then(d => d.delegableWorkflows), staleTime: Number.POSITIVE_INFINITY });
  return <SelectInput source="workflow" label="resources.Delegation.fields.workflow" choices={data.map(({ noun }) => ({ id: noun, name: words.noun(noun) }))} emptyText="resources.Delegation.all" helperText="resources.Delegation.flow_note" fullWidth />;
}
/** HR makes them for everybody; whoever else of their own office alone. */
function Create() {
  const t = useTranslate(), me = useMe(), hr = !!me?.roles.some(r => r.role === 'HR_ADMIN' && !r.unit);
  if (!me) return null;
  return <NounCreate note="resources.Delegation.note" defaults={hr ? {} : { delegator: me.employee }} fields={[...(hr ? ['delegator'] : [<Typography key="delegator"><b>{t('resources.Delegation.fields.delegator')}</b>: {me.employee?.name}</Typography>]), 'standIn', <WorkflowInput key="workflow" />, 'validFrom', 'validUntil', 'decreeNumber', { source: 'reason', wide: true }]} />;
}

export const delegation: Screens = {
  icon: Icon,
  list: () => <NounList columns={[{ source: 'delegatorName', sort: false, render: row => <TwoLines strong top={row['standInName']} bottom={<Behalf row={row} />} /> }, flow, days, standing, { source: 'decreeNumber', hidden: true }, { source: 'reason', hidden: true }]} facets={['status', 'workflow']} sort={{ field: 'validFrom', order: 'DESC' }} />,
  show: () => <NounShow title={row => row['standInName']} note={row => <Behalf row={row} />} facts={[standing, days, flow, 'decreeNumber?', { source: 'reason', wide: true }]} />,
  create: () => <Create />,
};
