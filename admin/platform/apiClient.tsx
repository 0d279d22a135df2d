import Icon from '@mui/icons-material/VpnKeyOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useDataProvider, useNotify, useRedirect, useRefresh, useTranslate } from 'react-admin';
import { RevokeApiClient } from '../graph/documents.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useWords } from '../kernel/i18n.ts';
import { useMe } from '../kernel/me.ts';
import { NounCreate } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { ToneChip } from '../kernel/Page.tsx';
import { Related } from '../kernel/Related.tsx';
import { SecretDialog } from './secret.tsx';

const stateOf = ({ revokedAt, expiresAt }: Row) => (revokedAt ? 'revoked' : expiresAt && Date.parse(expiresAt) < Date.now() ? 'expired' : 'working');
function State({ row }: { row: Row }) { const t = useTranslate(), state = stateOf(row); return <ToneChip label={t(`resources.ApiClient.${state}`)} tone={state === 'working' ? 'good' : state === 'revoked' ? 'bad' : 'care'} />; }
/** What the key may do beyond reading the catalogue. */
function Scopes({ row }: { row: Row }) { const words = useWords(), t = useTranslate(); return <>{row['scopes'].map((scope: string) => words.value('ApiScope', scope)).join(', ') || t('resources.ApiClient.only_reads')}</>; }
const scopes = { source: 'scopes', render: (row: Row) => <Scopes row={row} />, csv: (row: Row) => row['scopes'].join(' '), sort: false };
const state = { source: 'state', render: (row: Row) => <State row={row} />, csv: stateOf, sort: false };

function RevokeButton({ client }: { client: Row }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify(), refresh = useRefresh(), me = useMe(), [asking, ask] = useState(false);
  if (client['revokedAt'] || !me?.writes.includes('ApiClient')) return null;
  const revoke = () => graph.query(RevokeApiClient, { id: client.id }).then(refresh, (error: Error) => notify(error.message, { type: 'error' })).finally(() => ask(false));
  return <><Button variant="outlined" color="error" onClick={() => ask(true)}>{t('resources.ApiClient.revoke')}</Button><Confirm isOpen={asking} title={t('resources.ApiClient.revoke')} content={t('resources.ApiClient.revoke_text')} confirmColor="warning" onConfirm={() => void revoke()} onClose={() => ask(false)} /></>;
}

/** Makes a key, shows it once, then goes to its page. */
function CreateKey() {
  const t = useTranslate(), redirect = useRedirect(), [made, show] = useState<Row>();
  return <><NounCreate fields={['name', 'provider', 'expiresAt', 'scopes']} onMade={show} />{made && <SecretDialog title={t('resources.ApiClient.secret')} text={t('resources.ApiClient.secret_text')} secret={made['key']} onClose={() => redirect('show', 'ApiClient', made.id)} />}</>;
}

/** The keys of one partner. */
export const ApiKeys = () => <Related noun="ApiClient" target="provider" columns={['name', 'keyPrefix', state, 'expiresAt', 'createdAt']} />;

export const apiClient: Screens = {
  icon: Icon,
  list: () => <NounList columns={['name', 'provider', 'keyPrefix', state, scopes, 'expiresAt', 'createdAt']} sort={{ field: 'createdAt', order: 'DESC' }} />,
  show: () => <NounShow facts={['provider', 'keyPrefix', state, scopes, 'expiresAt', 'revokedAt?', 'createdAt']} actions={record => <RevokeButton client={record} />} />,
  create: () => <CreateKey />,
};
