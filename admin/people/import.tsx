import { useTranslate } from 'react-admin';
import { Nothing, PageHeader, Section } from '../kernel/Page.tsx';

/** Employees from a file. */
export default function ImportEmployees() {
  const t = useTranslate();
  return <><PageHeader title={t('menu.import')} crumbs={[{ label: t('areas.people') }]} /><Section><Nothing /></Section></>;
}
