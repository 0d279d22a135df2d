import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { CareerProposal, CareerProposalInput, ProposalDecree, ProposalKind } from '../../schema/career/proposal.ts';
import { Successor } from '../../schema/career/succession.ts';
import { Assignment } from '../../schema/people/assignment.ts';
import { Employee } from '../../schema/people/employee.ts';
import { askedBy } from '../kernel/asked.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { hold } from '../kernel/hold.ts';
import { thePostExists } from '../people/posts.ts';
import { addDays, nameOf, ruleOn } from '../platform/rules.ts';
import { ladder } from './ladder.sql.ts';
import { peopleToPropose } from './proposal.rights.ts';
import { barring, criteriaOn } from './snapshot.ts';

type Move = Pick<CareerProposal, 'kind' | 'endsOn'> & { employee: string; position: string; unit: string };
const moveOf = ({ kind, endsOn, employee, position, unit }: CareerProposal): Move => ({ kind, endsOn: endsOn ?? null, employee: employee.id, position: position.id, unit: unit.id });

interface Place { rung: number; party: string }
/** Which moves a kind covers, told from where both posts stand on the ladder. */
const fits: Record<ProposalKind, (from: Place, to: Place, elsewhere: boolean) => boolean> = {
  PROMOTION: (from, to) => to.rung > from.rung,
  DEMOTION: (from, to) => to.rung < from.rung,
  CONVERSION: (from, to) => to.party !== from.party && to.rung >= from.rung,
  TRANSFER: (from, to) => to.rung === from.rung && to.party === from.party,
  ROTATION: (from, to, elsewhere) => to.rung === from.rung && to.party === from.party && elsewhere,
  SPECIAL_ASSIGNMENT: () => true,
};

/** Whether a kind covers the move from one place on the ladder to another. */
export const covers = (kind: ProposalKind, from: Place, to: Place, elsewhere: boolean): boolean => fits[kind](from, to, elsewhere);

/** The person is in service and holds another post, and the kind says what the move is. */
async function itIsAMove({ kind, employee, position, unit, endsOn }: Move, em: SqlEntityManager, context: Context): Promise<Employee> {
  const person = await em.findOneOrFail(Employee, employee), today = context.house.clock.today(), law = { day: today, agency: actorOf(context).agency };
  await thePostExists(em, position, endsOn ?? today);
  if (person.standing !== 'ACTIVE' || !person.position || !person.unit) throw invalidField('employee', { en: 'This person is not in service, or holds no post.', id: 'Pegawai ini tidak aktif atau tidak memangku jabatan.' }, 'UNFIT');
  if (person.position.id === position && person.unit.id === unit) throw invalidField('position', { en: 'The person holds this post already.', id: 'Pegawai ini sudah memangku jabatan tersebut.' }, 'SAME');
  if ((kind === 'SPECIAL_ASSIGNMENT') !== Boolean(endsOn)) throw invalidField('endsOn', { en: 'A special assignment has a last day, any other move has none.', id: 'Penugasan khusus memiliki hari terakhir, perpindahan lain tidak.' }, endsOn ? 'UNFIT' : 'REQUIRED');
  if (endsOn && endsOn <= today) throw invalidField('endsOn', { en: 'The last day is over.', id: 'Hari terakhir sudah lewat.' }, 'PAST');
  const [found] = await run<{ from: Place | null; to: Place | null }>(em, sql`select (select to_jsonb(l) from ${ladder(law)} l where l.id = ${person.position.id}) as "from", (select to_jsonb(l) from ${ladder(law)} l where l.id = ${position}) as "to"`);
  if (found?.from && found.to && !covers(kind, found.from, found.to, person.unit.id !== unit)) throw invalidField('kind', { en: 'The two positions stand to each other otherwise: this kind of move does not lead there.', id: 'Kedudukan kedua jabatan tidak sesuai dengan jenis perpindahan ini.' }, 'UNFIT');
  return person;
}

/** A proposal is about somebody the proposer answers for, and follows from a nomination only of the same person for the same post. */
export async function thePersonCanMove(input: CareerProposalInput & { fromPosition?: string; fromUnit?: string; proposer?: string | null }, em: SqlEntityManager, context: Context, before: CareerProposal | null) {
  await hold(Employee, input.employee, peopleToPropose, context);
  const { position, unit } = await itIsAMove({ ...input, endsOn: input.endsOn === undefined ? (before?.endsOn ?? null) : input.endsOn }, em, context);
  if (input.successor) await theNominationLeadsHere(input.successor, input, em);
  Object.assign(input, { fromPosition: position!.id, fromUnit: unit!.id, proposer: actorOf(context).employee });
}

async function theNominationLeadsHere(id: string, { employee, position, unit }: CareerProposalInput, em: SqlEntityManager) {
  const found = await em.count(Successor, { id, employee, status: 'CONFIRMED', target: { position, unit } });
  if (!found) throw invalidField('successor', { en: 'This is no confirmed nomination of the person for this post.', id: 'Ini bukan nominasi pegawai tersebut untuk jabatan ini, atau belum ditetapkan.' }, 'UNFIT');
}

/** What the law asks for the post is met, or somebody says why it should be waived, as far as the rule of the kind of move wants that. */
export async function theMoveStands(proposal: CareerProposal, em: SqlEntityManager, _given: unknown, context: Context) {
  await itIsAMove(moveOf(proposal), em, context);
  const law = { day: context.house.clock.today(), agency: proposal.agency.id }, rule = await ruleOn(em, 'MOVE_ELIGIBILITY', law, proposal.kind);
  if (nameOf(rule) !== 'BLOCK' || proposal.waiver) return;
  const open = barring((await criteriaOn(em, askedBy(context), proposal.employee.id, proposal.position.id)).criteria);
  if (!open.length) return;
  const names = open.map(c => c.label).join(', '), text = { en: `${open.length} criteria are not met, or not known (${names}). Say why they should be waived.`, id: `${open.length} persyaratan belum terpenuhi atau belum diketahui (${names}). Tuliskan alasan pengecualian.` };
  throw conflict(text, { reason: 'CRITERIA_UNMET', params: { criteria: open.length }, fields: [{ path: ['waiver'], code: 'REQUIRED', message: text }] });
}

/** Keeps what was asked for and found on the day, each with its rule: what is decided later is decided on this. */
export async function keepTheCriteria(proposal: CareerProposal, em: SqlEntityManager, _given: unknown, context: Context) {
  const { criteria, eligible } = await criteriaOn(em, askedBy(context), proposal.employee.id, proposal.position.id);
  Object.assign(proposal, { snapshot: criteria, eligible, proposedOn: context.house.clock.today(), proposer: { id: actorOf(context).employee } });
}

/** The days are in order, and nobody else holds the post from then on. The unit is held, so that two decrees cannot both give its one post. */
export async function thePostIsFree(proposal: CareerProposal, em: SqlEntityManager, { decreedOn, effectiveOn }: ProposalDecree, context: Context) {
  if (decreedOn > context.house.clock.today()) throw invalidField('decreedOn', { en: 'The day of the decree lies in the future.', id: 'Tanggal keputusan berada di masa depan.' }, 'FUTURE');
  if (effectiveOn < decreedOn) throw invalidField('effectiveOn', { en: 'A decree does not reach back before its own day.', id: 'Keputusan tidak berlaku surut.' }, 'ORDER');
  if (proposal.endsOn && proposal.endsOn < effectiveOn) throw invalidField('effectiveOn', { en: 'The assignment would end before it begins.', id: 'Penugasan berakhir sebelum dimulai.' }, 'ORDER');
  const { position, unit, employee } = proposal;
  await thePostExists(em, position.id, proposal.endsOn, 'effectiveOn');
  await run(em, sql`select from unit where id = ${unit.id} for no key update`);
  const [taken] = await run<{ name: string }>(em, sql`select e.name from assignment a join "position" p on p.id = a.position_id and p.leads_unit join employee e on e.id = a.employee_id
    where a.position_id = ${position.id} and a.unit_id = ${unit.id} and a.kind = 'DEFINITIVE' and a.employee_id <> ${employee.id} and coalesce(a.valid_until, 'infinity') >= ${effectiveOn}::date limit 1`);
  if (taken) throw conflict({ en: `The post is taken from that day on: ${taken.name} holds it.`, id: `Jabatan ini masih terisi pada tanggal tersebut oleh ${taken.name}.` }, { reason: 'POST_TAKEN', params: { holder: taken.name } });
  await itIsAMove(moveOf(proposal), em, context);
}

/** The decree closes what the person held the day before, and opens the new post. */
export async function writeTheAssignment(proposal: CareerProposal, em: SqlEntityManager, { decreeNumber, decreedOn, effectiveOn }: ProposalDecree, _context: Context) {
  const lasting = { employee: proposal.employee.id, kind: 'DEFINITIVE' as const, $or: [{ validUntil: null }, { validUntil: { $gte: effectiveOn } }] };
  const [held, ...more] = await em.find(Assignment, lasting, { orderBy: { validFrom: 'asc' } });
  if (more.length || (held && held.validFrom >= effectiveOn)) throw conflict({ en: 'The person has another post from that day on, or one that begins later: its decree goes first.', id: 'Pegawai ini memiliki penugasan lain yang mulai pada atau sesudah tanggal tersebut.' }, { reason: 'OTHER_POST' });
  if (held) { held.validUntil = addDays(effectiveOn, -1); await em.flush(); }
  const { agency, employee, position, unit, endsOn } = proposal;
  const opened = em.create(Assignment, { agency: agency.id, employee: employee.id, position: position.id, unit: unit.id, kind: 'DEFINITIVE', decreeNumber: decreeNumber.trim(), validFrom: effectiveOn, validUntil: endsOn ?? undefined } as never) as Assignment;
  await em.flush();
  Object.assign(proposal, { decreeNumber: decreeNumber.trim(), decreedOn, effectiveOn, assignment: { id: opened.id } });
}
