import { type ChangeSet, ChangeSetType, type EventSubscriber, type FlushEventArgs, Reference, Utils } from '@mikro-orm/core';
import { AuditAction, AuditEntry, type FieldChange } from '../../schema/platform/audit-entry.ts';
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

/** Writes one entry a change into the flush that makes the change: both are there, or neither is. */
export class AuditTrail implements EventSubscriber {
  constructor(private readonly audited: Audited) {}

  onFlush({ em, uow }: FlushEventArgs): void {
    const doing = deed();
    if (!doing) return;
    for (const change of uow.getChangeSets()) {
      const noun = change.meta.className, action = actions[change.type];
      if (!action || this.audited.leaveOut.has(noun)) continue;
      const changes = this.#diff(change, noun);
      if (action === AuditAction.UPDATED && !changes.length) continue;
      const entity = change.entity as { id: string; agency?: { id: string } };
      entity.id ??= crypto.randomUUID();
      change.payload['id'] ??= entity.id;
      const entry = em.create(AuditEntry, {
        agency: entity.agency?.id ?? doing.actor.agency, action, noun, recordId: entity.id, actorName: doing.actor.name, actorAccount: doing.actor.account ?? undefined,
        reason: doing.reason, requestId: doing.requestId, changes,
      } as never, { persist: false });
      uow.computeChangeSet(entry);
    }
  }

  #diff({ type, payload, originalEntity, entity, meta }: ChangeSet<Partial<unknown>>, noun: string): FieldChange[] {
    const before = (originalEntity ?? (type === ChangeSetType.DELETE ? entity : {})) as Record<string, unknown>;
    const names = type === ChangeSetType.DELETE ? meta.props.filter(p => p.kind === 'scalar' || p.kind === 'm:1').map(p => p.name as string) : Object.keys(payload as object);
    return names.filter(name => !noise.has(name)).flatMap(name => {
      const [was, is] = [text(before[name]), type === ChangeSetType.DELETE ? null : text((payload as Record<string, unknown>)[name])];
      if (was === is) return [];
      const hide = (value: string | null) => (value !== null && this.audited.withheld(noun, name) ? '•••' : value);
      return [{ field: name, before: hide(was), after: hide(is) }];
    });
  }
}
