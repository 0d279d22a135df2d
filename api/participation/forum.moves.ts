import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Aspiration, type AspirationAssignment, type AspirationDraft, type AspirationMerge } from '../../schema/participation/aspiration.ts';
import type { ForumMinutes, ForumSession } from '../../schema/participation/forum.ts';
import type { Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { anOfficerIsThere, lastDay } from './complaint.moves.ts';

export function itLiesAhead({ heldOn }: ForumSession, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (heldOn < house.clock.today()) throw conflict({ en: 'Its day has passed.', id: 'Harinya sudah lewat.' }, { reason: 'DEADLINE_OVER', params: { until: heldOn, rule: '' } });
}
export function itsDayHasCome({ heldOn }: ForumSession, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (heldOn > house.clock.today()) throw conflict({ en: `It is held on ${heldOn}.`, id: `Forum diadakan pada ${heldOn}.` }, { reason: 'NOT_BEGUN', params: { startsOn: heldOn } });
}
export const keepTheMinutes = (session: ForumSession, _em: SqlEntityManager, { minutes }: ForumMinutes) => void Object.assign(session, { minutes: minutes.trim() });

/** The berita acara is public: from now on the days to answer what was raised run. */
export async function beginTheAnswers(session: ForumSession, em: SqlEntityManager, _given: unknown, { house }: Context) {
  const answersDueOn = await lastDay(em, 'ASPIRATION_ANSWER', house.clock.today(), session.agency.id);
  Object.assign(session, { answersDueOn });
  await run(em, sql`update aspiration set due_on = ${answersDueOn} where session_id = ${session.id} and due_on is null and status in ('PUBLISHED', 'UNDER_REVIEW')`);
}

/** Into one that stands by itself: there is no merging in circles. */
export async function theOtherStands({ id, agency }: Aspiration, em: SqlEntityManager, { mergedInto }: AspirationMerge) {
  const [other] = await run<{ id: string }>(em, sql`select id from aspiration where id = ${mergedInto} and id <> ${id} and agency_id = ${agency.id} and status in ('PUBLISHED', 'UNDER_REVIEW', 'DRAFTED', 'ANSWERED') for key share`);
  if (!other) throw invalidField('mergedInto', { en: 'This is no public aspiration it could be merged into.', id: 'Aspirasi tujuan tidak ada atau belum diterbitkan.' }, 'UNKNOWN');
}
/** What was merged into this one goes along. */
export async function mergeIt(aspiration: Aspiration, em: SqlEntityManager, { mergedInto }: AspirationMerge) {
  Object.assign(aspiration, { mergedInto: { id: mergedInto } });
  await run(em, sql`update aspiration set merged_into_id = ${mergedInto} where merged_into_id = ${aspiration.id}`);
}

export const anOfficeAnswers = ({ agency }: Aspiration, em: SqlEntityManager, { unit }: AspirationAssignment) => anOfficerIsThere({ agency, reported: null } as never, em, { unit });
/** The days to answer run from here, unless those of its forum do already. */
export async function askTheOffice(aspiration: Aspiration, em: SqlEntityManager, { unit, theme }: AspirationAssignment, { house }: Context) {
  Object.assign(aspiration, { unit: { id: unit }, theme: theme ? { id: theme } : (aspiration.theme ?? null), dueOn: aspiration.dueOn ?? (await lastDay(em, 'ASPIRATION_ANSWER', house.clock.today(), aspiration.agency.id)) });
}
export const keepTheDraft = (aspiration: Aspiration, _em: SqlEntityManager, { draft, outcome }: AspirationDraft) => void Object.assign(aspiration, { draft: draft.trim(), draftOutcome: outcome });
export const makeItPublic = (aspiration: Aspiration, _em: SqlEntityManager, _given: unknown, { house }: Context) => void Object.assign(aspiration, { answer: aspiration.draft, outcome: aspiration.draftOutcome, answeredOn: house.clock.today() });
