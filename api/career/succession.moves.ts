import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { SuccessionPosition, Successor, type SuccessorDecision, type SuccessorInput } from '../../schema/career/succession.ts';
import { Employee } from '../../schema/people/employee.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { bandOf, tableOn } from '../platform/rules.ts';
import { barring, criteriaOn } from './snapshot.ts';

/** The placement of a person in the latest closed review, and whether its box belongs to the pool. */
const latestPlacement = async (employee: string, em: SqlEntityManager) => (await run<{ id: string; inPool: boolean }>(em, sql`select p.id, p.in_pool as "inPool" from talent_placement p join talent_review v on v.id = p.review_id and v.status = 'CLOSED'
  where p.employee_id = ${employee} order by v.drawn_on desc, v.updated_at desc, v.id limit 1`))[0];

const outside = { en: 'After the latest closed review this person is in no box of the succession pool.', id: 'Menurut pemetaan terakhir yang ditutup, pegawai ini tidak termasuk kelompok rencana suksesi.' };

/** Somebody else, of the pool, once for a post; the readiness is proposed from what the post asks for today. */
export async function theyAreInThePool(input: SuccessorInput & Partial<Record<'placement' | 'proposedReadiness' | 'nominator', string | null>> & { snapshot?: object }, em: SqlEntityManager, context: Context) {
  const actor = actorOf(context), { employee, target } = input;
  if (employee === actor.employee) throw forbidden({ en: 'Nobody nominates themselves.', id: 'Tidak seorang pun menominasikan dirinya sendiri.' });
  const person = await em.findOneOrFail(Employee, employee), post = await em.findOneOrFail(SuccessionPosition, target), placement = await latestPlacement(employee, em);
  if (!post.active) throw conflict({ en: 'No successors are kept for this post now.', id: 'Jabatan ini sedang tidak memerlukan calon pengganti.' });
  if (!placement?.inPool) throw invalidField('employee', outside, 'UNFIT');
  if (person.position?.id === post.position.id && person.unit?.id === post.unit.id) throw invalidField('employee', { en: 'The person holds this post already.', id: 'Pegawai ini sudah memangku jabatan tersebut.' }, 'SAME');
  const twice = { en: 'This person is nominated for this post already.', id: 'Pegawai ini sudah dinominasikan untuk jabatan tersebut.' };
  if (await em.count(Successor, { employee, target, status: { $in: ['NOMINATED', 'CONSENTED', 'CONFIRMED'] } })) throw conflict(twice, { fields: [{ path: ['employee'], code: 'TAKEN', message: twice }] });
  const { criteria } = await criteriaOn(em, askedBy(context), employee, post.position.id), bands = await tableOn(em, 'SUCCESSION_READINESS', { day: context.house.clock.today(), agency: actor.agency });
  Object.assign(input, { placement: placement.id, snapshot: criteria, proposedReadiness: bandOf(bands, barring(criteria).length).key, nominator: actor.employee });
}

/** A later review may have moved the person out of the pool. */
export async function theyStillAreInThePool({ employee }: Successor, em: SqlEntityManager) {
  if (!(await latestPlacement(employee.id, em))?.inPool) throw conflict(outside, { reason: 'NOT_IN_POOL' });
}

/** Another readiness than the eligibility proposes is explained. */
export function decideTheReadiness(nomination: Successor, _em: SqlEntityManager, { readiness, departure }: SuccessorDecision) {
  const differs = readiness !== nomination.proposedReadiness;
  if (differs && !departure?.trim()) throw invalidField('departure', { en: 'The eligibility proposes otherwise: say why.', id: 'Usulan menurut persyaratan berbeda: tuliskan alasannya.' }, 'REQUIRED');
  Object.assign(nomination, { readiness, departure: differs ? departure!.trim() : null });
}

