import type { AuthProvider } from 'react-admin';
import { SignIn, SignOut, WhoAmI, type WhoAmIData } from '../graph/documents.ts';
import type { Graph } from './dataProvider.ts';

/** Who is signed in, and which nouns they may read and write. */
export type Me = NonNullable<WhoAmIData['me']>;

const reading = new Set(['list', 'show', 'export']);

/** The session is a cookie scripts cannot read; who it belongs to is asked once and kept until it ends. */
export function makeAuthProvider(graph: Graph): AuthProvider & { getPermissions(): Promise<Me | null> } {
  let asked: Promise<Me | null> | undefined;
  const me = () => (asked ??= graph.query(WhoAmI, {}).then(({ me }) => me).catch(error => { asked = undefined; if (error?.status === 401) return null; throw error; }));
  return {
    login: async ({ username, password }) => { asked = Promise.resolve((await graph.query(SignIn, { login: username, password })).signIn.me); },
    logout: async () => {
      const before = await asked?.catch(() => null);
      asked = undefined;
      if (before) await graph.query(SignOut, {}).catch(() => undefined);
      asked = Promise.resolve(null);
    },
    checkAuth: async () => { if (!(await me())) throw new Error('errors.codes.UNAUTHENTICATED'); },
    checkError: async error => { if (error?.status === 401 && error?.body?.code === 'UNAUTHENTICATED') throw new Error('errors.codes.UNAUTHENTICATED'); },
    getIdentity: async () => { const who = await me(); return { id: who?.account ?? '', fullName: who?.name ?? '' }; },
    getPermissions: me,
    canAccess: async ({ action, resource }) => { const who = await me(); return !!who && (reading.has(action) ? who.reads : who.writes).includes(resource); },
  };
}
