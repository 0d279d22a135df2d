import { useTranslate } from 'react-admin';
import { useMe } from './kernel/me.ts';
import { Nothing, PageHeader, Section } from './kernel/Page.tsx';

/** The first page. */
export default function Home() {
  const t = useTranslate(), me = useMe();
  return <><PageHeader title={t('menu.home')} note={me?.agency.name} /><Section><Nothing /></Section></>;
}
