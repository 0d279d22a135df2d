import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type ChangeSet, ChangeSetType, type EventSubscriber, type FlushEventArgs, Reference, Utils } from '@mikro-orm/core';
import { AuditAction, AuditEntry, type FieldChange } from '../../schema/platform/audit-entry.ts';
import { causeOf } from './outbox.ts';
import { deed } from './write.ts';

const actions = { [ChangeSetType.CREATE]: AuditAction.CREATED, [ChangeSetType.UPDATE]: AuditAction.UPDATED, [ChangeSetType.DELETE]: AuditAction.DELETED } as Record<string, AuditAction>;
/** What changes with every change says nothing. */
const noise = new Set(['id', 'version', 'createdAt', 'updatedAt', 'agency']);

/** Which nouns are kept out of the trail, and which fields are shown in it only as changed. */
export interface Audited { leaveOut: ReadonlySet<string>; withheld: (noun: string, field: string) => boolean }

function text(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (Reference.isReference(value)) return String((value.unwrap() as { id: unknown }).id);
  if (Utils.isEntity(value)) return String((value as { id: unknown }).id);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** What an entry says; when is the database's to say. */
type Entry = { agency: string; action: AuditAction; noun: string; recordId: string; actorName: string; actorAccount: string | undefined; actingFor: string | undefined; reason: string | undefined; requestId: string; changes: FieldChange[] };
type Values = Readonly<Record<string, unknown>>;

/** Writes one entry a change together with the change: both are there, or neither is. It watches what MikroORM flushes; statements of our own ask it for their entry. */
export class AuditTrail implements EventSubscriber {
  constructor(private readonly audited: Audited) {}

  onFlush({ em, uow }: FlushEventArgs): void {
    if (!deed()) return;
    for (const change of uow.getChangeSets()) {
      const action = actions[change.type], entity = change.entity as { id: string; agency?: { id: string } };
      if (!action) continue;
      entity.id ??= crypto.randomUUID();
      if (action === AuditAction.CREATED) change.payload['id'] ??= entity.id;
      const [before, after] = action === AuditAction.DELETED ? [storedOf(change), {}] : [change.originalEntity ?? {}, change.payload];
      const entry = this.entry(action, change.meta.className, { id: entity.id, agency: entity.agency?.id }, before as Values, after);
      if (entry) uow.computeChangeSet(em.create(AuditEntry, entry as never, { persist: false }));
      const cause = action === AuditAction.CREATED && causeOf(change.meta.className, entity.id, change.payload);
      if (cause) uow.computeChangeSet(em.create(em.getMetadata().getByClassName('OutboxEvent').class as never, cause as never, { persist: false }));
    }
  }

  /** The entry of a change; none where nobody does it, where the noun is left out, and where nothing changed. */
  entry(action: AuditAction, noun: string, { id, agency }: { id: string; agency?: string | undefined }, before: Values, after: Values): Entry | undefined {
    const doing = deed();
    if (!doing || this.audited.leaveOut.has(noun)) return undefined;
    const changes = changedIn(before, after, action === AuditAction.DELETED ? before : after).map(field => ({ field, before: this.#shown(noun, field, before[field]), after: this.#shown(noun, field, after[field]) }));
    if (action === AuditAction.UPDATED && !changes.length) return undefined;
    const { actor: { name: actorName, account, agency: own }, requestId, reason, actingFor } = doing;
    return { agency: agency ?? own, action, noun, recordId: id, actorName, actorAccount: account ?? undefined, actingFor, reason, requestId, changes };
  }

  #shown(noun: string, field: string, value: unknown) {
    const shown = text(value);
    return shown !== null && this.audited.withheld(noun, field) ? '•••' : shown;
  }
}

/** The fields, of those that some values speak of, in which a row differs from what it was. */
export const changedIn = (before: Values, after: Values, of: Values = after): string[] => Object.keys(of).filter(name => !noise.has(name) && text(before[name]) !== text(after[name]));

/** All an entity stores. */
function storedOf({ originalEntity, entity, meta }: ChangeSet<Partial<unknown>>): Values {
  const from = (originalEntity ?? entity) as Values;
  return Object.fromEntries(meta.props.filter(p => p.kind === 'scalar' || p.kind === 'm:1').map(p => [p.name as string, from[p.name as string]]));
}

/** The trail of the database behind an entity manager. */
export function trailOf(em: SqlEntityManager): AuditTrail {
  const trail = [...em.config.get('subscribers')].find(s => s instanceof AuditTrail);
  if (!trail) throw new Error('A database without a trail is not written to.');
  return trail;
}
