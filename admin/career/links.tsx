import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Row } from '../kernel/noun.ts';

const to = (noun: string, { id }: Row) => `/${noun}/${encodeURIComponent(id)}/show`;

/** A box, named by its number and its review. */
export function PlacementLink({ placement }: { placement: Row }) {
  const t = useTranslate();
  return <Link component={RouterLink} to={to('TalentPlacement', placement)}>{t('talent.box', { box: placement['box'] })} – {placement['review'].name}</Link>;
}

/** A nomination, named by its post. */
export const SuccessorLink = ({ successor }: { successor: Row }) => <Link component={RouterLink} to={to('Successor', successor)}>{successor['target'].title}</Link>;
