import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import { Admin, CustomRoutes, Loading, localStorageStore, Resource, useCanAccess, useTranslate } from 'react-admin';
import { QueryClient } from '@tanstack/react-query';
import LockIcon from '@mui/icons-material/LockOutlined';
import { Paper } from '@mui/material';
import { HashRouter, Route } from 'react-router-dom';
import { makeAuthProvider } from './authProvider.ts';
import type { Area, ExtraPage } from './contents.ts';
import { makeDataProvider } from './dataProvider.ts';
import { Missing } from './Faults.tsx';
import { makeI18nProvider, tell } from './i18n.ts';
import { lazy } from 'react';
import { Layout } from './Layout.tsx';
import { openLine } from './line.ts';
import { LoginPage } from './LoginPage.tsx';
import { representationOf, type Row } from './noun.ts';
import { Contents, Nothing, PageHeader } from './Page.tsx';
import { theme } from './theme.ts';

const Inbox = lazy(() => import('./Inbox.tsx'));

/** Shown where the role of the caller does not reach. */
export function Denied() {
  const t = useTranslate();
  return <><PageHeader title={t('page.denied')} /><Paper variant="outlined"><Nothing icon={<LockIcon />} title={t('page.denied')} hint={t('page.denied_hint')} /></Paper></>;
}

function Guarded({ page: Page, needs }: Pick<ExtraPage, 'page' | 'needs'>) {
  const noun = needs?.write ?? needs?.read ?? '', { canAccess, isPending } = useCanAccess({ action: needs?.write ? 'create' : 'list', resource: noun, enabled: !!noun } as never);
  if (noun && isPending) return <Loading />;
  return noun && !canAccess ? <Denied /> : <Page />;
}

interface FrameProps { areas: Area[]; words: Parameters<typeof makeI18nProvider>[0]; home: ComponentType }

/** The whole back office, made of its areas. */
export function Frame({ areas, words, home: Home }: FrameProps) {
  const [parts] = useState(() => {
    const i18nProvider = makeI18nProvider(words), dataProvider = makeDataProvider(openLine('/graphql', { language: () => i18nProvider.getLocale() }), (message, code) => tell(i18nProvider, message, code));
    return {
      i18nProvider, dataProvider, authProvider: makeAuthProvider(dataProvider), store: localStorageStore('1'),
      queryClient: new QueryClient({ defaultOptions: { queries: { retry: (count, error: any) => count < 1 && !(error?.status >= 400 && error?.status < 500), refetchOnWindowFocus: false } } }),
      frame: ({ children }: { children?: ReactNode }) => <Contents.Provider value={areas}><Layout>{children}</Layout></Contents.Provider>,
    };
  });
  const { frame, ...providers } = parts;
  return (
    // react-admin 5 and react-router 7 would otherwise chase each other between the login and the first page.
    <HashRouter useTransitions={false}>
      <Admin {...providers} layout={frame as never} loginPage={LoginPage} dashboard={Home as never} theme={theme} darkTheme={null} catchAll={Missing} accessDenied={Denied} title="Meritgraph" requireAuth disableTelemetry>
        {areas.flatMap(area => area.entries.flatMap(entry => ('noun' in entry
          ? [<Resource key={entry.noun} name={entry.noun} icon={entry.icon} list={entry.list} show={entry.show} edit={entry.edit} create={entry.create} recordRepresentation={(row: Row) => representationOf(entry.noun, row)} />] : [])))}
        <CustomRoutes>
          <Route path="/inbox" element={<Suspense fallback={<Loading />}><Inbox /></Suspense>} />
          {areas.flatMap(area => area.entries.flatMap(entry => ('path' in entry ? [<Route key={entry.path} path={entry.path} element={<Guarded page={entry.page} needs={entry.needs} />} />] : [])))}
        </CustomRoutes>
      </Admin>
    </HashRouter>
  );
}
