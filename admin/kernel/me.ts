import { usePermissions } from 'react-admin';
import { nounOf } from './noun.ts';
import type { Me } from './authProvider.ts';

/** Who is signed in; undefined for a moment after the start. */
export const useMe = (): Me | undefined => usePermissions<Me>().permissions ?? undefined;

/** What the caller may do with a noun, as far as it can be said without a record. */
export function useMay(noun: string) {
  const me = useMe(), { can } = nounOf(noun), writes = !!me?.writes.includes(noun);
  return { read: !!me?.reads.includes(noun), create: writes && can.includes('create'), update: writes && can.includes('update'), delete: writes && can.includes('delete') };
}
