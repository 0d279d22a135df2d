import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import InboxIcon from '@mui/icons-material/MoveToInboxOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { AppBar, Badge, Box, Button, Drawer, IconButton, List, ListItemButton, ListItemIcon, ListItemText, ListSubheader, MenuItem, MenuList, Popover, Toolbar, Typography, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useContext, useEffect, useState } from 'react';
import { Loading, LoadingIndicator, useDataProvider, useLocaleState, useLogout, useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { InboxCounts } from '../graph/documents.ts';
import type { Graph } from './dataProvider.ts';
import { Boundary } from './Faults.tsx';
import { useWords } from './i18n.ts';
import { useMe } from './me.ts';
import { Contents } from './Page.tsx';
import { colours } from './theme.ts';

const WIDTH = 252;
const Bell = lazy(() => import('./Bell.tsx')), QuickFind = lazy(() => import('./QuickFind.tsx')), PasswordDialog = lazy(() => import('./PasswordDialog.tsx'));

function useCounts() {
  const graph = useDataProvider<Graph>();
  return useQuery({ queryKey: ['inboxCounts'], queryFn: () => graph.query(InboxCounts, {}), refetchInterval: 60_000, retry: false }).data;
}
/** How many records wait for the caller. */
export const useWaiting = (): number => useCounts()?.inbox.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
function Told() { const counts = useCounts(); return <Suspense><Bell unread={counts?.notificationCounts.unread ?? 0} /></Suspense>; }

export const Mark = ({ size = 30 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
    <rect width="32" height="32" rx="7" fill={colours.brand} /><path d="M8 23V13M16 23V8M24 23v-7" stroke="#fff" strokeWidth="3.2" strokeLinecap="round" /><circle cx="24" cy="10" r="2.4" fill={colours.gold} />
  </svg>
);

function Entry({ to, icon, label, badge, onGo }: { to: string; icon: ReactNode; label: string; badge?: number; onGo: () => void }) {
  const { pathname } = useLocation(), here = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
  return (
    <li><ListItemButton component={Link} to={to} onClick={onGo} selected={here} aria-current={here ? 'page' : undefined} sx={{
      py: 0.6, pl: 2, pr: 1.5, mx: 1, borderRadius: '7px', color: colours.navyText, position: 'relative',
      '&:hover': { bgcolor: 'rgba(255,255,255,.07)', color: '#fff' }, '&.Mui-focusVisible': { bgcolor: 'rgba(255,255,255,.12)' }, '&:focus-visible': { outlineColor: colours.gold },
      '&.Mui-selected, &.Mui-selected:hover': { bgcolor: 'rgba(255,255,255,.12)', color: '#fff', '&::before': { content: '""', position: 'absolute', left: 0, top: 7, bottom: 7, width: 3, borderRadius: 3, bgcolor: colours.gold } },
    }}>
      <ListItemIcon sx={{ color: 'inherit', minWidth: 34, '& svg': { fontSize: 20 } }}>{icon}</ListItemIcon>
      <ListItemText primary={label} slotProps={{ primary: { sx: { fontSize: 14, fontWeight: here ? 600 : 500, lineHeight: 1.3 } } }} />
      {!!badge && <Box component="span" sx={{ bgcolor: colours.gold, color: colours.navy, fontSize: 12, fontWeight: 700, px: 0.9, borderRadius: 10, minWidth: 22, textAlign: 'center' }}>{badge > 999 ? '999+' : badge}</Box>}
    </ListItemButton></li>
  );
}

/** The menu: what the caller may see, by area. */
function Sidebar({ onGo }: { onGo: () => void }) {
  const t = useTranslate(), words = useWords(), me = useMe(), waiting = useWaiting(), areas = useContext(Contents);
  const sees = (needs?: { read?: string; write?: string }) => !!me && (!needs?.read || me.reads.includes(needs.read)) && (!needs?.write || me.writes.includes(needs.write));
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', bgcolor: colours.navy, color: colours.navyText }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 2, height: 60, flexShrink: 0, borderBottom: `1px solid ${colours.navyLine}` }}>
        <Mark /><Box sx={{ minWidth: 0 }}>
          <Typography sx={{ color: '#fff', fontWeight: 700, lineHeight: 1.15, fontSize: 16 }}>Meritgraph</Typography>
          <Typography noWrap sx={{ fontSize: 12, color: colours.navyText }}>{me?.agency.shortName ?? ' '}</Typography>
        </Box>
      </Box>
      <Box component="nav" aria-label={t('menu.main')} sx={{ overflowY: 'auto', flex: 1, pb: 3, pt: 1, scrollbarWidth: 'thin', scrollbarColor: `${colours.navyLine} transparent` }}>
        <List disablePadding>
          <Entry to="/" icon={<HomeIcon />} label={t('menu.home')} onGo={onGo} />
          <Entry to="/inbox" icon={<InboxIcon />} label={t('menu.inbox')} badge={waiting} onGo={onGo} />
        </List>
        {areas.map(area => {
          const entries = area.entries.filter(e => ('noun' in e ? e.menu !== false && e.list && sees(e.needs ?? { read: e.noun }) : sees(e.needs)));
          return entries.length > 0 && (
            <List key={area.name} disablePadding subheader={<ListSubheader disableSticky sx={{ bgcolor: 'transparent', color: '#8FA6C9', fontSize: 11.5, fontWeight: 700, letterSpacing: '.07em', lineHeight: '20px', pt: 1.75, pb: 0.5, px: 3 }}>{t(`areas.${area.name}`).toUpperCase()}</ListSubheader>}>
              {entries.map(e => ('noun' in e
                ? <Entry key={e.noun} to={`/${e.noun}`} icon={<e.icon />} label={words.noun(e.noun, 2)} onGo={onGo} />
                : <Entry key={e.path} to={e.path} icon={<e.icon />} label={t(`menu.${e.name}`)} onGo={onGo} />))}
            </List>
          );
        })}
      </Box>
    </Box>
  );
}

function UserMenu() {
  const t = useTranslate(), me = useMe(), logout = useLogout(), words = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null), [changing, change] = useState(false);
  if (!me) return null;
  return (
    <>
      <Button color="inherit" onClick={event => setAnchor(event.currentTarget)} startIcon={<AccountCircleIcon />} aria-haspopup="menu" aria-expanded={!!anchor} aria-label={`${t('ra.auth.user_menu')}: ${me.name}`}
        sx={{ maxWidth: 240, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } }, minWidth: 40 }}>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'block' }, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{me.name}</Box>
      </Button>
      <Popover anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)} anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }} transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { elevation: 4, sx: { minWidth: 250, maxWidth: 340 } } }}>
        <Box sx={{ px: 2, py: 1, borderBottom: `1px solid ${colours.line}` }}>
          <Typography sx={{ fontWeight: 600 }}>{me.name}</Typography>
          {me.login && <Typography variant="body2" color="text.secondary" noWrap>{me.login}</Typography>}
          {me.roles.map(({ role, unit }) => <Typography key={role + (unit?.id ?? '')} variant="body2" color="text.secondary">{words.value('Role', role)}{unit ? ` – ${unit.name}` : ''}</Typography>)}
          {me.leads.map(unit => <Typography key={unit.id} variant="body2" color="text.secondary">{t('user.leads', { unit: unit.name })}</Typography>)}
        </Box>
        <MenuList autoFocusItem={!!anchor} aria-label={t('ra.auth.user_menu')}>
        {me.employee && <MenuItem component={Link} to={`/Employee/${me.employee.id}/show`} onClick={() => setAnchor(null)}>{t('user.my_page')}</MenuItem>}
        {me.account && <MenuItem onClick={() => { setAnchor(null); change(true); }}>{t('user.password')}</MenuItem>}
        <MenuItem onClick={() => logout()}>{t('ra.auth.logout')}</MenuItem>
        </MenuList>
      </Popover>
      {changing && <Suspense><PasswordDialog onClose={() => change(false)} /></Suspense>}
    </>
  );
}

function Language() {
  const [locale, setLocale] = useLocaleState(), other = locale === 'id' ? 'en' : 'id';
  return <Button color="inherit" onClick={() => setLocale(other)} lang={other} aria-label={other === 'en' ? 'English' : 'Bahasa Indonesia'} sx={{ minWidth: 40, px: 1 }}>{other.toUpperCase()}</Button>;
}

export function Layout({ children }: { children: ReactNode }) {
  const t = useTranslate(), [locale] = useLocaleState(), { pathname } = useLocation(), wide = useMediaQuery<Theme>(theme => theme.breakpoints.up('lg')), [open, setOpen] = useState(false), waiting = useWaiting();
  useEffect(() => { document.documentElement.lang = locale; }, [locale]);
  useEffect(() => { if (pathname) window.scrollTo({ top: 0 }); }, [pathname]);
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh' }}>
      <Button href="#main" onClick={event => { event.preventDefault(); document.getElementById('main')?.focus(); }} variant="contained" sx={{ position: 'fixed', top: -60, left: 8, zIndex: 2000, '&:focus': { top: 8 } }}>{t('ra.navigation.skip_nav')}</Button>
      {wide
        ? <Box sx={{ width: WIDTH, flexShrink: 0 }}><Box sx={{ position: 'fixed', inset: 0, right: 'auto', width: WIDTH, '@media print': { display: 'none' } }}><Sidebar onGo={() => undefined} /></Box></Box>
        : <Drawer open={open} onClose={() => setOpen(false)} slotProps={{ paper: { sx: { width: 276, border: 0 } } }}><Sidebar onGo={() => setOpen(false)} /></Drawer>}
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <AppBar position="sticky" elevation={0} sx={{ bgcolor: '#fff', color: 'text.primary', borderBottom: `1px solid ${colours.line}`, '@media print': { display: 'none' } }}>
          <Toolbar disableGutters sx={{ minHeight: '60px !important', px: { xs: 1, md: 3 }, gap: 0.5 }}>
            {!wide && <IconButton onClick={() => setOpen(true)} aria-label={t('ra.action.open_menu')} edge="start" color="inherit" sx={{ ml: 0 }}><Badge color="error" variant="dot" invisible={!waiting}><MenuIcon /></Badge></IconButton>}
            <Suspense><QuickFind /></Suspense>
            <Box sx={{ flex: 1 }} />
            <LoadingIndicator aria-label={t('ra.page.loading')} sx={{ '& .RaLoadingIndicator-loadedIcon': { color: 'text.secondary' } }} /><Told /><Language /><UserMenu />
          </Toolbar>
        </AppBar>
        <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, minWidth: 0, px: { xs: 1.5, sm: 2, md: 3 }, py: { xs: 2, md: 2.5 }, outline: 'none !important', width: '100%', maxWidth: 1680 }}>
          <Boundary key={pathname}><Suspense fallback={<Loading />}>{children}</Suspense></Boundary>
        </Box>
      </Box>
    </Box>
  );
}
