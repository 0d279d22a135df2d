import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import { Box, Breadcrumbs, Chip, Link, Paper, Typography } from '@mui/material';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { Area } from './contents.ts';
import { colours, type Tone, tones } from './theme.ts';

export const Contents = createContext<Area[]>([]);
/** The area a noun or page is listed in. */
export const useAreaOf = (key: string): string | undefined => useContext(Contents).find(a => a.entries.some(e => ('noun' in e ? e.noun : e.path) === key))?.name;

export interface Crumb { label: string; to?: string }

/** Names the page: where it stands, its title, what can be done. */
export function PageHeader({ title, crumbs = [], chip, actions, note }: { title: string; crumbs?: Crumb[]; chip?: ReactNode; actions?: ReactNode; note?: ReactNode }) {
  useEffect(() => { document.title = `${title} · Meritgraph`; }, [title]);
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end', mb: 2 }}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        {crumbs.length > 0 && (
          <Breadcrumbs separator={<ChevronRightIcon sx={{ fontSize: 16 }} />} sx={{ fontSize: 13, mb: 0.25, '& .MuiBreadcrumbs-separator': { mx: 0.5 } }}>
            {crumbs.map(({ label, to }) => (to ? <Link key={label} component={RouterLink} to={to} color="text.secondary" sx={{ fontSize: 13, lineHeight: '24px', display: 'inline-block' }}>{label}</Link> : <Typography key={label} color="text.secondary" sx={{ fontSize: 13 }}>{label}</Typography>))}
          </Breadcrumbs>
        )}
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
          <Typography variant="h1" tabIndex={-1} id="page-title" sx={{ overflowWrap: 'anywhere', outline: 'none !important' }}>{title}</Typography>{chip}
        </Box>
        {note && <Typography color="text.secondary" sx={{ mt: 0.5 }}>{note}</Typography>}
      </Box>
      {actions && <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>{actions}</Box>}
    </Box>
  );
}

/** A card with a heading. */
export function Section({ title, actions, children, flush, note }: { title?: ReactNode; actions?: ReactNode; children: ReactNode; flush?: boolean; note?: ReactNode }) {
  return (
    <Paper variant="outlined" component="section" sx={{ mb: 2, overflow: 'hidden' }}>
      {(title || actions) && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap', px: 2, py: 1.25, borderBottom: `1px solid ${colours.line}`, minHeight: 52 }}>
          <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
            <Typography variant="h2">{title}</Typography>
            {note && <Typography variant="body2" color="text.secondary">{note}</Typography>}
          </Box>
          {actions}
        </Box>
      )}
      <Box sx={flush ? {} : { p: 2 }}>{children}</Box>
    </Paper>
  );
}

/** A state in its tone; the word says what the colour says. */
export const ToneChip = ({ label, tone }: { label: string; tone: Tone }) => (
  <Chip size="small" label={label} sx={{ bgcolor: tones[tone].ground, color: tones[tone].ink, height: 22, fontSize: 12, borderRadius: '6px' }} />
);

/** Says that there is nothing, and what to do next. */
export function Nothing({ title, hint, action, icon }: { title?: string; hint?: string; action?: ReactNode; icon?: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ textAlign: 'center', py: 5, px: 2, color: 'text.secondary' }}>
      {icon && <Box sx={{ mb: 1, '& svg': { fontSize: 40, color: '#9AA9BD' } }} aria-hidden>{icon}</Box>}
      <Typography sx={{ fontWeight: 600, color: 'text.primary' }}>{title ?? translate('page.nothing')}</Typography>
      {hint && <Typography variant="body2" sx={{ mt: 0.5, maxWidth: 460, mx: 'auto' }}>{hint}</Typography>}
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
