import { idOf } from '../reference/ids.ts';
import { momentOf } from './days.ts';

interface Story {
  readonly accounts: readonly { id: string; employee: string | null }[];
  readonly enrollments: readonly { id: string; employee: string; offering: string; status: string }[];
  readonly decisions: readonly { noun: string; recordId: string; move: string; toStatus: string; byName: string; byAccount: string | null; decidedAt: Date }[];
  readonly delegations: readonly { id: string; standIn: string; reason: string }[];
  readonly titles: ReadonlyMap<string, string>;
}
type Kind = 'DECISION' | 'WAITING' | 'REMINDER' | 'ESCALATION';

const said: Record<string, readonly [id: string, en: string]> = { ENDORSED: ['didukung atasan', 'endorsed'], APPROVED: ['disetujui', 'approved'], REJECTED: ['ditolak', 'rejected'], RETURNED: ['dikembalikan untuk diperbaiki', 'returned'], COMPLETED: ['selesai', 'completed'], SUBMITTED: ['diajukan', 'submitted'] };

/** What those who sign in were told before the story begins: of their own cases, and of what waited for them. Older ones were read. */
export function notificationsOf(agency: string, keepers: readonly string[], { accounts, enrollments, decisions, delegations, titles }: Story) {
  const made = (account: string, kind: Kind, noun: string, recordId: string, at: Date, text: string, textEn: string) => ({
    id: idOf('Notification', account, kind, recordId, at.toISOString()), agency, account, cause: idOf('OutboxEvent', kind, recordId, at.toISOString()), kind, noun, recordId, text, textEn, readAt: at < momentOf('2026-11-10', 0) ? new Date(at.getTime() + 5_400_000) : null, createdAt: at, updatedAt: at,
  });
  const own = accounts.flatMap(({ id: account, employee }) => enrollments.filter(e => e.employee === employee).flatMap(({ id, offering }) => decisions
    .filter(d => d.noun === 'Enrollment' && d.recordId === id && d.byAccount !== account && said[d.toStatus])
    .map(d => made(account, 'DECISION', 'Enrollment', id, d.decidedAt, `Pendaftaran Anda – ${titles.get(offering)}: ${said[d.toStatus]![0]}, oleh ${d.byName}.`, `Your enrollment – ${titles.get(offering)}: ${said[d.toStatus]![1]}, by ${d.byName}.`))));
  const waiting = enrollments.filter(e => e.status === 'ENDORSED').slice(0, 4);
  const kept = keepers.flatMap(account => waiting.flatMap(({ id, offering }, index) => [
    made(account, 'WAITING', 'Enrollment', id, momentOf(`2026-11-0${3 + index}`, 30), `Menunggu keputusan Anda: Pendaftaran – ${titles.get(offering)}.`, `Waits for your decision: enrollment – ${titles.get(offering)}.`),
    ...(index < 2 ? [made(account, 'REMINDER', 'Enrollment', id, momentOf('2026-11-12', 40 + index), `Menunggu keputusan Anda sejak 2026-11-0${3 + index}: Pendaftaran – ${titles.get(offering)}.`, `Waits for your decision since 2026-11-0${3 + index}: enrollment – ${titles.get(offering)}.`)] : []),
  ]));
  const mandates = accounts.flatMap(({ id: account, employee }) => delegations.filter(d => d.standIn === employee).map(({ id, reason }) => made(account, 'REMINDER', 'Delegation', id, momentOf('2026-11-16', 15), `Anda menerima pelimpahan wewenang. ${reason}`, `Authority was passed on to you. ${reason}`)));
  const orders = keepers.flatMap(account => delegations.slice(0, 1).map(({ id, reason }) => made(account, 'DECISION', 'Delegation', id, momentOf('2026-11-13', 15), `Pelimpahan wewenang: diberikan. ${reason}`, `Delegation: granted. ${reason}`)));
  return [...own, ...kept, ...mandates, ...orders];
}
