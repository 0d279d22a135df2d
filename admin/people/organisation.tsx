import { useTranslate } from 'react-admin';
import { Nothing, PageHeader, Section } from '../kernel/Page.tsx';

/** The tree of units. */
export default function Organisation() {
  const t = useTranslate();
  return <><PageHeader title={t('menu.organisation')} crumbs={[{ label: t('areas.people') }]} /><Section><Nothing /></Section></>;
}
