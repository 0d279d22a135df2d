import KeyIcon from '@mui/icons-material/KeyOutlined';
import Icon from '@mui/icons-material/ManageAccountsOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Confirm, useDataProvider, useNotify, useTranslate } from 'react-admin';
import { ResetPassword } from '../graph/documents.ts';
import type { Screens } from '../kernel/contents.ts';
import type { Graph } from '../kernel/dataProvider.ts';
import { useMay, useMe } from '../kernel/me.ts';
import { NounCreate, NounEdit } from '../kernel/NounForm.tsx';
import { NounList } from '../kernel/NounList.tsx';
import { NounShow } from '../kernel/NounShow.tsx';
import type { Row } from '../kernel/noun.ts';
import { TwoLines } from '../kernel/Value.tsx';
import { Related } from '../kernel/Related.tsx';
import { SecretDialog } from './secret.tsx';

const fields = ['login', 'name', 'employee'];

/** Makes a password for somebody else, and shows it once. */
function ResetButton({ account }: { account: Row }) {
  const t = useTranslate(), graph = useDataProvider<Graph>(), notify = useNotify(), me = useMe(), may = useMay('Account'), [asking, ask] = useState(false), [secret, show] = useState<string>();
  if (!may.update || me?.account === account.id) return null;
  const reset = () => graph.query(ResetPassword, { account: account.id }).then(({ resetPassword }) => show(resetPassword.password), (error: Error) => notify(error.message, { type: 'error' })).finally(() => ask(false));
  return (
    <>
      <Button variant="outlined" startIcon={<KeyIcon />} onClick={() => ask(true)}>{t('resources.Account.reset')}</Button>
      <Confirm isOpen={asking} title={t('resources.Account.reset')} content={t('resources.Account.reset_text')} onConfirm={() => void reset()} onClose={() => ask(false)} />
      {secret && <SecretDialog title={t('resources.Account.secret')} text={t('resources.Account.secret_text')} secret={secret} onClose={() => show(undefined)} />}
    </>
  );
}

export const account: Screens = {
  icon: Icon,
  // Everybody reads their own account; a list of them is for those who look after them, or watch over it.
  needs: { read: 'AuditEntry' },
  list: () => <NounList columns={[{ source: 'name', render: row => <TwoLines strong top={row['name']} bottom={row['login']} /> }, 'status', 'lastSignInAt', { source: 'login', hidden: true }, { source: 'employee', hidden: true }]} sort={{ field: 'name', order: 'ASC' }} />,
  show: () => (
    <NounShow facts={['login', 'employee', 'lastSignInAt']} actions={record => <ResetButton account={record} />}>
      <Related noun="RoleGrant" target="account" columns={['role', 'unit', 'createdAt']} fields={['role', 'unit']} rowClick={false} title="resources.Account.roles" note="resources.Account.roles_note" />
    </NounShow>
  ),
  create: () => <NounCreate fields={fields} />,
  edit: () => <NounEdit fields={fields} />,
};
