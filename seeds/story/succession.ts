import type { ProposalKind, ProposalStatus } from '../../schema/career/proposal.ts';
import type { Readiness, SuccessorStatus } from '../../schema/career/succession.ts';
import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import type { AssignmentRow } from './assignments.ts';
import { addDays, momentOf } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import type { Findings } from './needs.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import type { Post } from './positions.ts';

interface Placement { readonly id: string; readonly review: string; readonly employee: string; readonly inPool: boolean }
interface Target { readonly unit: string; readonly position: string; readonly reason: string }

const ofPost = ({ kind, tier }: Post) => (kind === 'FUNCTIONAL' ? tier! : kind);
const lawOf = (code: string, key = '') => rules.find(rule => rule.code === code && rule.key === key && rule.validUntil === null);
const rung = (post: Post) => lawOf('POSITION_ORDER', ofPost(post))?.value ?? 1;
const educations = ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'S1', 'S2', 'S3'];
type Law = NonNullable<ReturnType<typeof lawOf>>;
const cited = ({ code, key, value, text, instrument, article, validFrom }: Law) => ({ code, key, value, text, instrument, article, validFrom });

/** What the law asked on a day for a post, of what the story knows: level, education, time in the present post. */
function criteriaOf(person: Person, to: Post, day: string) {
  const one = (code: string, law: Law, unit: string, required: string, actual: string, met: boolean, shortfall: number, nextStep: string) => ({ code, label: law.name, unit, required, actual, met, shortfall: met ? null : shortfall, binding: true, metFrom: null, nextStep: met ? null : nextStep, ruleApplied: cited(law) });
  const level = lawOf('POSITION_ORDER', ofPost(to)), education = lawOf('APPOINTMENT_EDUCATION', ofPost(to)), tenure = lawOf('TRANSFER_AFTER')!, at = rung(person.position), years = Math.floor((Date.parse(day) - Date.parse(person.since)) / 3_155_760_000) / 10, place = (name: string) => educations.indexOf(name);
  return [
    ...(level ? [one('LEVEL', level, 'level', String(Math.max(level.value! - 1, 1)), String(at), at >= level.value! - 1, level.value! - 1 - at, 'RISE_IN_LEVEL')] : []),
    ...(education ? [one('EDUCATION', education, 'name', education.text!, person.row.education, place(person.row.education) >= place(education.text!), place(education.text!) - place(person.row.education), 'STUDY')] : []),
    ...(at === rung(to) ? [one('TENURE', tenure, 'years', String(tenure.value), String(years), years >= tenure.value!, tenure.value! - years, 'SERVE')] : []),
  ];
}

/** Critical posts with successors in every state, and proposals to move somebody in every state; the one that is decreed is how somebody came to the post they hold. */
export function successionOf({ city, people, units }: Findings, agency: string, signers: Signers, { placements, assignments, posts }: { placements: readonly Placement[]; assignments: readonly AssignmentRow[]; posts: ReadonlyMap<string, Post> }) {
  const id = (noun: string, ...key: string[]) => idOf(noun, city, ...key), byId = new Map(people.map(person => [person.id, person])), keeper = byId.get(id('Employee', 'hr'))!, hr = signers.of(keeper);
  const led = new Set(people.filter(({ leads, inService }) => leads && inService).map(({ unit }) => unit.code)), [vacant, another] = units.filter(unit => unit.leader === 'LURAH' && !led.has(unit.code)), district = city === 'medan' ? '12.71.08' : '21.72.04';
  const targets: Target[] = [
    { unit: district, position: 'CAMAT', reason: 'Kecamatan dengan pengaduan pelayanan terbanyak; kekosongan pimpinan langsung terasa oleh warga.' }, { unit: '5.01', position: 'KEPALA-5.01', reason: 'Pemangku memasuki masa jabatan lima tahun dan akan dievaluasi.' },
    ...(vacant ? [{ unit: vacant.code, position: 'LURAH', reason: 'Kelurahan tanpa lurah definitif sejak Maret; pelaksana tugas merangkap dua kelurahan.' }] : []),
  ];
  const over: Target = { unit: '5.01', position: 'SEKRETARIS-OPD', reason: 'Pernah kritikal saat penataan perangkat daerah; kini tidak lagi.' };
  const pool = placements.filter(({ review, inPool }) => inPool && review === id('TalentReview', '2025')).flatMap(placement => { const person = byId.get(placement.employee); return person && !person.isNamed && person.inService ? [{ placement, person }] : []; });
  const order: readonly SuccessorStatus[] = ['CONFIRMED', 'CONSENTED', 'NOMINATED', 'DECLINED', 'REMOVED'];

  const successors = order.flatMap((status, index) => {
    const found = pool[index], target = targets[(index + 2) % targets.length]!, day = addDays('2026-04-06', index * 9);
    if (!found) return [];
    const { person, placement } = found, successor = id('Successor', target.position, target.unit, person.id), criteria = criteriaOf(person, posts.get(target.position)!, day), lacking = criteria.filter(({ met }) => !met).length;
    const proposedReadiness: Readiness = lacking === 0 ? 'READY_NOW' : lacking < 3 ? 'ONE_TO_TWO_YEARS' : 'THREE_TO_FIVE_YEARS', consent: Step = ['consent', 'CONSENTED', signers.of(person)];
    const steps: Record<SuccessorStatus, readonly Step[]> = { NOMINATED: [], CONSENTED: [consent], CONFIRMED: [consent, ['confirm', 'CONFIRMED', signers.head]], DECLINED: [['decline', 'DECLINED', signers.of(person), 'Ingin menyelesaikan tugas belajar lebih dahulu.']], REMOVED: [consent, ['remove', 'REMOVED', hr, 'Pindah ke instansi lain mulai tahun depan.']] };
    const history = decisionsOf('Successor', successor, agency, 'NOMINATED', addDays(day, 2), steps[status]), agreed = ['CONSENTED', 'CONFIRMED', 'REMOVED'].includes(status);
    const row = { id: successor, agency, target: id('SuccessionPosition', target.unit, target.position), employee: person.id, placement: placement.id, reason: 'Kinerja melampaui ekspektasi dan mengenal wilayah serta layanannya.', status, proposedReadiness, readiness: status === 'CONFIRMED' ? proposedReadiness : null, departure: null, consentedOn: agreed ? addDays(day, 2) : null, nominator: keeper.id, snapshot: criteria, createdAt: momentOf(day, 60), updatedAt: history.at(-1)?.decidedAt ?? momentOf(day, 60) };
    return [{ row, history }];
  });

  const way: Record<ProposalStatus, readonly string[]> = { DRAFT: [], PROPOSED: ['propose'], VERIFIED: ['propose', 'verify'], APPROVED: ['propose', 'verify', 'approve'], DECREED: ['propose', 'verify', 'approve', 'decree'], REJECTED: ['propose', 'verify', 'reject'], RETURNED: ['propose', 'return'], WITHDRAWN: ['propose', 'withdraw'] };
  const to: Record<string, ProposalStatus> = { propose: 'PROPOSED', verify: 'VERIFIED', approve: 'APPROVED', decree: 'DECREED', reject: 'REJECTED', return: 'RETURNED', withdraw: 'WITHDRAWN' };
  const why: Record<string, string> = { reject: 'Formasi di unit tujuan sudah penuh.', return: 'Mohon dilengkapi alasan kebutuhan organisasi unit tujuan.', withdraw: 'Unit asal masih membutuhkan pegawai ini sampai akhir tahun.' };

  function proposal(person: Person, status: ProposalStatus, kind: ProposalKind, position: Post, unit: string, day: string, more: { from?: Pick<AssignmentRow, 'position' | 'unit'>; decree?: AssignmentRow; waiver?: string; successor?: string } = {}) {
    const proposalId = id('CareerProposal', kind, status, person.id), by = signers.supervisor(person), signs: Record<string, Step[2]> = { propose: by, verify: hr, approve: signers.head, decree: hr, reject: signers.head, return: hr, withdraw: by }, criteria = criteriaOf(person, position, day), proposed = status !== 'DRAFT', { decree } = more;
    const history = decisionsOf('CareerProposal', proposalId, agency, 'DRAFT', day, way[status].map((name): Step => [name, to[name]!, signs[name]!, ...(why[name] ? [why[name]] as const : [])] as Step)), createdAt = momentOf(addDays(day, -1), 30);
    const proposer = people.find(one => signers.of(one)[0] === by[0])?.id ?? null;
    return {
      history, row: {
        id: proposalId, agency, kind, employee: person.id, fromPosition: more.from?.position ?? id('Position', person.position.code), fromUnit: more.from?.unit ?? id('Unit', person.unit.code), position: id('Position', position.code), unit: id('Unit', unit), successor: more.successor ?? null,
        reason: 'Kebutuhan organisasi dan pemerataan beban kerja menurut analisis jabatan.', endsOn: null, waiver: more.waiver ?? null, status, eligible: proposed ? criteria.every(({ met }) => met) : null, proposedOn: proposed ? day : null, proposer,
        decreeNumber: decree?.decreeNumber ?? null, decreedOn: decree ? addDays(decree.validFrom, -7) : null, effectiveOn: decree?.validFrom ?? null, assignment: decree?.id ?? null, snapshot: proposed ? criteria : null, createdAt, updatedAt: history.at(-1)?.decidedAt ?? createdAt,
      },
    };
  }

  const open: readonly ProposalStatus[] = ['DRAFT', 'PROPOSED', 'VERIFIED', 'APPROVED', 'REJECTED', 'RETURNED', 'WITHDRAWN'];
  const staff = people.filter(person => person.inService && person.row.standing === 'ACTIVE' && !person.isNamed && !person.leads && person.position.kind === 'EXECUTING' && (person.unit.code === district || person.unit.code.startsWith('4.1')));
  const elsewhere = (person: Person) => units.find(unit => unit.code !== person.unit.code && unit.kind === person.unit.kind)?.code ?? '5.01';
  const chosen = successors.find(({ row }) => row.status === 'CONFIRMED'), target = targets[2];
  const waiver = 'Satu-satunya calon yang bersedia; pendampingan Sekretaris Camat sudah disiapkan.', lurah = posts.get('LURAH')!;
  const moves = open.flatMap((status, index) => {
    const person = staff[index * 2], day = addDays('2026-10-05', index * 5);
    if (!person) return [];
    return [status === 'VERIFIED' && another ? proposal(person, status, 'PROMOTION', lurah, another.code, day, { waiver }) : proposal(person, status, 'ROTATION', person.position, elsewhere(person), day)];
  });
  const came = assignments.find(({ kind, validUntil, employee, validFrom, position, unit }) => kind === 'DEFINITIVE' && validUntil === null && validFrom > '2023' && byId.get(employee)?.isNamed === false && assignments.some(before => before.employee === employee && before.validUntil === addDays(validFrom, -1) && before.position === position && before.unit !== unit));
  const before = came && assignments.find(one => one.employee === came.employee && one.validUntil === addDays(came.validFrom, -1));
  if (came && before) { const person = byId.get(came.employee)!; moves.push(proposal({ ...person, since: before.validFrom }, 'DECREED', 'ROTATION', person.position, person.unit.code, addDays(came.validFrom, -35), { from: before, decree: came })); }
  if (chosen && target) {
    const person = byId.get(chosen.row.employee)!, higher = rung(lurah) > rung(person.position);
    if (rung(lurah) >= rung(person.position)) moves.push(proposal(person, 'PROPOSED', higher ? 'PROMOTION' : person.position.kind === 'FUNCTIONAL' ? 'CONVERSION' : 'ROTATION', lurah, target.unit, '2026-11-12', { successor: chosen.row.id, waiver }));
  }
  return {
    posts: [...targets, over].map(({ unit, position, reason }) => ({ id: id('SuccessionPosition', unit, position), agency, position: id('Position', position), unit: id('Unit', unit), reason, active: position !== over.position, createdAt: momentOf('2026-03-16', 60), updatedAt: momentOf('2026-03-16', 60) })),
    successors: successors.map(({ row }) => row), proposals: moves.map(({ row }) => row), decisions: [...successors.flatMap(({ history }) => history), ...moves.flatMap(({ history }) => history)],
  };
}
