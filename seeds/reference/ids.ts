import { createHash } from 'node:crypto';

/** The id of a row planted by the seeds: the same for the same key on every installation (a UUID of version 5 in form). */
export function idOf(noun: string, ...key: readonly (string | number)[]): string {
  const hex = createHash('sha1')
    .update(['meritgraph', noun, ...key].join('/'))
    .digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-');
}
