import { Button } from '@mui/material';
import { useDataProvider, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { RegisterForForum } from '../graph/documents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWriting } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { TwoLines } from '../kernel/Value.tsx';

/** Takes a seat for oneself. */
function TakeASeat({ session }: { session: Row }) {
  const t = useTranslate(), me = useMe(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh();
  if (!me?.employee || session['status'] !== 'OPEN' || !session['seatsLeft']) return null;
  const go = () => graph.query(RegisterForForum, { session: session.id as string }).then(() => { notify('participation.seated', { type: 'success' }); refresh(); }, (error: Error) => notify(error.message, { type: 'error' }));
  return <Button variant="contained" onClick={() => void go()}>{t('participation.take_seat')}</Button>;
}

function Seats({ row }: { row: Row }) { const t = useTranslate(); return <>{t('participation.seats_of', { taken: row['seatsTaken'], seats: row['seats'] })}</>; }
function When({ row }: { row: Row }) { const write = useWriting(); return <>{`${write.day(row['heldOn'])}, ${row['startsAt']}`}</>; }
function Due({ row }: { row: Row }) { const t = useTranslate(), write = useWriting(); return <>{row['dueOn'] ? write.day(row['dueOn']) : '–'} {row['late'] && <ToneChip tone="bad" label={t('participation.late')} />}</>; }
const lines = { whiteSpace: 'pre-line' } as const;

const sessionFields = ['topic', 'kind', 'unit', 'agenda', 'heldOn', 'startsAt', 'venue', 'seats'];
export const ForumList = () => <NounList facets={['status', 'kind', 'unit']} narrow={['unitSubtree']} sort={{ field: 'heldOn', order: 'DESC' }} columns={[{ source: 'topic', render: row => <TwoLines strong top={row['topic']} bottom={row['unit'].name} /> }, { source: 'heldOn', render: row => <When row={row} /> }, { source: 'kind', sort: false }, 'status', { source: 'seats', sort: false, render: row => <Seats row={row} /> }]} />;
export const ForumShow = () => (
  <NounShow editable={row => ['PLANNED', 'OPEN'].includes(row['status'])} note={row => row['unit'].name} actions={row => <TakeASeat session={row} />} facts={['kind', 'unit', { source: 'heldOn', render: row => <When row={row} /> }, 'venue', { source: 'seats', render: row => <Seats row={row} /> }, 'answersDueOn?', { source: 'agenda', wide: true, render: row => <span style={lines}>{row['agenda']}</span> }, { source: 'minutes?', wide: true, render: row => <span style={lines}>{row['minutes']}</span> }]}>
    <Related noun="Aspiration" target="session" columns={['title', 'status', { source: 'supportCount', sort: false }]} sort={{ field: 'createdAt', order: 'DESC' }} />
    <Related noun="ForumRegistration" target="session" rowClick={false} columns={['name', 'status', 'createdAt']} sort={{ field: 'createdAt', order: 'ASC' }} />
  </NounShow>
);
export const ForumCreate = () => <NounCreate fields={sessionFields} defaults={{ kind: 'PUBLIC', startsAt: '09:00' }} />;
export const ForumEdit = () => <NounEdit fields={sessionFields} />;

export const AspirationList = () => <NounList facets={['status', 'outcome', 'theme', 'unit', 'session']} narrow={['late', 'unitSubtree']} sort={{ field: 'createdAt', order: 'DESC' }} columns={[{ source: 'title', render: row => <TwoLines strong top={row['title']} bottom={row['unit']?.name} /> }, 'status', { source: 'supportCount', sort: false }, { source: 'dueOn', sort: false, render: row => <Due row={row} /> }, { source: 'outcome', sort: false }]} />;
function Merged() { const row = useRecordContext<Row>(); return row?.['status'] === 'MERGED' ? null : <Related noun="Aspiration" target="mergedInto" title="participation.merged" columns={['title', { source: 'supportCount', sort: false }]} />; }
export const AspirationShow = () => (
  <NounShow note={row => row['session']?.topic} facts={[{ source: 'body', wide: true, render: row => <span style={lines}>{row['body']}</span> }, { source: 'answer?', wide: true, render: row => <span style={lines}>{row['answer']}</span> }, 'outcome?', { source: 'draft?', wide: true, render: row => <span style={lines}>{row['draft']}</span> }, 'draftOutcome?', 'session?', 'theme?', 'unit?', 'supportCount', { source: 'dueOn?', render: row => <Due row={row} /> }, 'answeredOn?', 'mergedInto?', 'raisedBy?']}>
    <Merged />
  </NounShow>
);
export const AspirationCreate = () => <NounCreate fields={['title', 'body', { source: 'session', filter: { status: ['OPEN', 'LIVE', 'CLOSED'], kind: ['INTERNAL'] } }]} note="participation.raise_note" />;

function Progress({ row }: { row: Row }) { const t = useTranslate(), write = useWriting(); return <>{row['progress'] == null ? t('participation.not_begun') : `${write.number(row['progress'])}%`}</>; }
const promised = ['title', { source: 'aspiration', filter: { status: ['ANSWERED'] } }, 'session', 'activity', 'dueOn'];
export const CommitmentList = () => <NounList facets={['status', 'unit']} narrow={['unitSubtree']} sort={{ field: 'dueOn', order: 'ASC' }} columns={[{ source: 'title', render: row => <TwoLines strong top={row['title']} bottom={row['unit']?.name} /> }, 'status', { source: 'progress', sort: false, render: row => <Progress row={row} /> }, 'dueOn', { source: 'activity', sort: false, render: row => row['activity']?.name ?? '–' }]} />;
export const CommitmentShow = () => <NounShow editable={row => row['status'] === 'PROMISED'} note={row => row['unit']?.name} facts={['activity?', { source: 'progress', render: row => <Progress row={row} /> }, 'unit?', 'dueOn', 'aspiration?', 'session?']} />;
export const CommitmentCreate = () => <NounCreate fields={promised} note="participation.progress_note" />;
export const CommitmentEdit = () => <NounEdit fields={promised} />;
