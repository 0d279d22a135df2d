import { useTranslate } from 'react-admin';
import { Nothing, PageHeader, Section } from '../kernel/Page.tsx';

/** Where people fall short of what their positions demand. */
export default function Gaps() {
  const t = useTranslate();
  return <><PageHeader title={t('menu.gaps')} crumbs={[{ label: t('areas.competency') }]} /><Section><Nothing /></Section></>;
}
