import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { Form, Notification, PasswordInput, required, TextInput, useCheckAuth, useLocaleState, useLogin, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Mark } from './Layout.tsx';
import { colours } from './theme.ts';

/** The first page of whoever is not signed in. */
export function LoginPage() {
  const t = useTranslate(), login = useLogin(), checkAuth = useCheckAuth(), navigate = useNavigate(), [locale, setLocale] = useLocaleState();
  const [fault, setFault] = useState<string>(), [busy, setBusy] = useState(false);
  useEffect(() => { document.title = `${t('ra.auth.sign_in')} · Meritgraph`; document.documentElement.lang = locale; }, [t, locale]);
  useEffect(() => { checkAuth({}, false).then(() => navigate('/')).catch(() => undefined); }, [checkAuth, navigate]);
  const enter = async (values: Record<string, unknown>) => {
    setFault(undefined); setBusy(true);
    try { await login(values); }
    catch (error: any) { setFault(error.status === 401 || error.body?.code === 'UNAUTHENTICATED' ? t('login.wrong') : error.message); }
    finally { setBusy(false); }
  };
  return (
    <Box sx={{ minHeight: '100vh', display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1.1fr) minmax(0, 1fr)' }, bgcolor: 'background.default' }}>
      <Box sx={{ display: { xs: 'none', md: 'flex' }, flexDirection: 'column', justifyContent: 'space-between', p: 7, color: '#fff', background: `linear-gradient(160deg, ${colours.navy} 0%, ${colours.brandDark} 62%, ${colours.brand} 100%)`, position: 'relative', overflow: 'hidden' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}><Mark size={38} /><Typography sx={{ fontWeight: 700, fontSize: 20 }}>Meritgraph</Typography></Box>
        <svg aria-hidden focusable="false" viewBox="0 0 600 400" style={{ position: 'absolute', right: -60, bottom: 40, width: '86%', opacity: 0.16 }}>
          {[[60, 340, 260], [160, 340, 190], [260, 340, 215], [360, 340, 120], [460, 340, 150], [560, 340, 60]].map(([x, from, to]) => <path key={x} d={`M${x} ${from}V${to}`} stroke="#fff" strokeWidth="34" strokeLinecap="round" />)}
          <path d="M60 240 160 168 260 192 360 98 460 128 560 40" stroke={colours.gold} strokeWidth="6" fill="none" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
        <Box sx={{ position: 'relative', maxWidth: 520 }}>
          <Typography component="p" sx={{ fontSize: 34, lineHeight: 1.2, fontWeight: 700, letterSpacing: '-.02em', mb: 2 }}>{t('login.promise')}</Typography>
          <Typography sx={{ color: '#D5E1F3', fontSize: 16 }}>{t('login.promise_more')}</Typography>
        </Box>
        <Typography variant="body2" sx={{ color: '#B7C8E3', position: 'relative' }}>{t('login.basis')}</Typography>
      </Box>
      <Box component="main" sx={{ display: 'grid', placeItems: 'center', p: { xs: 2, sm: 4 } }}>
        <Paper variant="outlined" sx={{ width: '100%', maxWidth: 420, p: { xs: 3, sm: 4 } }}>
          <Box sx={{ display: { xs: 'flex', md: 'none' }, alignItems: 'center', gap: 1, mb: 2 }}><Mark /><Typography sx={{ fontWeight: 700, fontSize: 18 }}>Meritgraph</Typography></Box>
          <Typography variant="h1" sx={{ mb: 0.5 }}>{t('login.title')}</Typography>
          <Typography color="text.secondary" sx={{ mb: 2.5 }}>{t('login.hint')}</Typography>
          {fault && <Alert severity="error" sx={{ mb: 2 }} role="alert">{fault}</Alert>}
          <Form onSubmit={enter}>
            <Box sx={{ display: 'grid', gap: 2, '& .MuiFormControl-root': { my: 0 } }}>
              <TextInput source="username" label="login.login" helperText={false} type="email" autoComplete="username" autoFocus validate={required()} />
              <PasswordInput source="password" label="ra.auth.password" helperText={false} autoComplete="current-password" validate={required()} />
              <Button type="submit" variant="contained" size="large" disabled={busy} sx={{ mt: 0.5 }}>{t('ra.auth.sign_in')}</Button>
            </Box>
          </Form>
          <Button size="small" onClick={() => setLocale(locale === 'id' ? 'en' : 'id')} sx={{ mt: 2 }} lang={locale === 'id' ? 'en' : 'id'}>{locale === 'id' ? 'English' : 'Bahasa Indonesia'}</Button>
        </Paper>
      </Box>
      <Notification />
    </Box>
  );
}
