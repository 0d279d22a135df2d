import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Evidence, type EvidenceKind } from '../../schema/competency/evidence.ts';

interface Attested {
  agency: string; employee: string; competency: string; kind: EvidenceKind; level: number; observedOn: string; validUntil?: string | undefined;
  sourceNoun: string; sourceId: string; note?: string | undefined; revokes?: string;
}

/** Appends a piece of evidence; the held level follows from it in the database. */
export const attest = (em: SqlEntityManager, evidence: Attested) => em.create(Evidence, evidence as never);

/** Takes back all evidence that a row gave rise to. */
export async function revokeEvidenceOf(em: SqlEntityManager, sourceId: string, note: string | undefined): Promise<void> {
  const revoked = new Set((await em.find(Evidence, { sourceId, kind: 'REVOCATION' })).map(e => e.revokes?.id));
  for (const e of await em.find(Evidence, { sourceId, kind: { $ne: 'REVOCATION' } })) {
    if (revoked.has(e.id)) continue;
    attest(em, { agency: e.agency.id, employee: e.employee.id, competency: e.competency.id, kind: 'REVOCATION', level: e.level, observedOn: e.observedOn, sourceNoun: e.sourceNoun, sourceId, note, revokes: e.id });
  }
}
