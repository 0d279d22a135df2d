/** How a move looks: what helps the record on, what ends it, what sends it back. */
export type MoveTone = 'primary' | 'success' | 'error' | 'warning' | 'inherit';
const tones: Record<string, MoveTone> = {
  adviseChange: 'warning', adviseDeferral: 'warning', adviseAgainst: 'error', defer: 'warning', recall: 'warning',
  verify: 'success', decree: 'success', confirm: 'success', consent: 'success', remove: 'error',
  qualify: 'success', disqualify: 'error', process: 'primary',
  assess: 'primary', waive: 'inherit', deliver: 'success', realise: 'primary', finalise: 'primary', grant: 'success', uphold: 'primary', change: 'warning', object: 'warning', reopen: 'warning', refuse: 'error',
  approve: 'success', endorse: 'success', agree: 'success', accept: 'success', publish: 'primary', open: 'primary', submit: 'primary', complete: 'success', finish: 'primary', enable: 'success',
  reject: 'error', decline: 'error', cancel: 'error', disable: 'error', revoke: 'error', return: 'warning', withdraw: 'inherit', retire: 'inherit', close: 'inherit',
};
export const toneOfMove = (move: string): MoveTone => tones[move] ?? 'primary';
const order = ['verify', 'qualify', 'process', 'approve', 'decree', 'confirm', 'consent', 'rate', 'calibrate', 'endorse', 'agree', 'accept', 'begin', 'decide', 'deliver', 'assess', 'realise', 'grant', 'uphold', 'change', 'adviseChange', 'defer', 'adviseDeferral', 'refuse', 'adviseAgainst', 'finalise', 'propose', 'complete', 'publish', 'open', 'enable', 'submit', 'finish', 'close', 'return', 'disqualify', 'reject', 'decline', 'retire', 'withdraw', 'cancel', 'disable', 'revoke'];
/** What helps on comes first. */
export const inOrder = (moves: readonly string[]): string[] => [...moves].sort((a, b) => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99));
