import type { PairingStatus } from '../../schema/mentoring/pairing.ts';
import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import type { EvidenceRow } from './assessments.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import { type Findings, levelsOf, needsOf } from './needs.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';
import { competencyId, demandsOf } from './standards.ts';

const each = numberOf('LEARNING_HOURS_PER_ACTIVITY', 'NKL02');
const topics: Record<PairingStatus, string> = {
  PROPOSED: 'Menyusun telaahan kebijakan pelayanan', ACTIVE: 'Melayani warga di loket dengan tenang dan tuntas', PAUSED: 'Memimpin rapat dan membagi tugas', COMPLETED: 'Menulis jawaban pengaduan yang tuntas',
  DECLINED: 'Mengelola kegiatan lintas bidang', CANCELLED: 'Persiapan uji kompetensi',
};
const order: readonly PairingStatus[] = ['ACTIVE', 'PAUSED', 'PROPOSED', 'COMPLETED', 'DECLINED', 'CANCELLED'];

/** The mentors of a city: the one who signs in, and who holds most of what is needed most; with whom they guide, in every state. */
export function mentoringOf(found: Findings, agency: string, signers: Signers) {
  const { city, people, evidence } = found, levels = levelsOf(evidence), needs = needsOf(found);
  const id = (noun: string, ...key: (string | number)[]) => idOf(noun, city, ...key);
  const inOffice = people.filter(({ inService, row }) => inService && row.standing === 'ACTIVE');
  const holders = (code: string) => inOffice.filter(person => !person.isNamed && levels(person.id, code) >= 3).sort((a, b) => levels(b.id, code) - levels(a.id, code) || (a.post < b.post ? -1 : 1));
  const named = people.find(person => person.id === id('Employee', 'mentor'));
  const guides = [...new Set([...(named ? [named] : []), ...['PEL.01', 'M.05', 'KOM.01', 'KES.01', 'M.07'].flatMap(code => holders(code).slice(0, 1))])];
  const offeredBy = (person: Person) => demandsOf(person.position).map(({ code }) => [code, levels(person.id, code)] as const).filter(([, level]) => level >= 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 5);

  const mentors = guides.map((person, index) => ({ person, profile: id('MentorProfile', person.id), capacity: 2 + (index % 3), offers: offeredBy(person) })).filter(({ offers }) => offers.length > 0);
  const taken = new Set<string>(guides.map(guide => guide.id));
  // Who wrote a closing was assessed since: what stands today rests on the assessment.
  const assessedIn2026 = new Set(evidence.filter(({ kind, observedOn }) => kind === 'ASSESSMENT' && observedOn >= '2026').map(({ employee, competency }) => employee + competency));
  const pairs = order.flatMap((status, index) => {
    const mentor = mentors[index % Math.min(2, mentors.length)]!;
    const need = needs.find(({ person, code, level }) => !taken.has(person.id) && !person.isNamed && !person.leads && mentor.offers.some(([of, held]) => of === code && held >= level) && (status !== 'COMPLETED' || assessedIn2026.has(person.id + competencyId(code))));
    if (!need) return [];
    taken.add(need.person.id);
    return [pairOf(status, mentor, need)];
  });
  return {
    mentors: mentors.map(({ person, profile, capacity, offers }, index) => ({ id: profile, agency, employee: person.id, capacity, active: index !== mentors.length - 1 || mentors.length < 4, about: `Berpengalaman ${offers.length} kompetensi; lebih suka bertemu di kantor pada hari Kamis.` })),
    mentorCompetencies: mentors.flatMap(({ profile, offers }) => offers.map(([code]) => ({ id: id('MentorCompetency', profile, code), agency, mentor: profile, competency: competencyId(code) }))),
    pairings: pairs.map(({ row }) => row), goals: pairs.map(({ goal }) => goal), sessions: pairs.flatMap(({ sessions }) => sessions), hours: pairs.flatMap(({ hours }) => hours),
    evidence: pairs.flatMap(pair => pair.evidence), decisions: pairs.flatMap(({ history }) => history),
  };

  function pairOf(status: PairingStatus, { person: guide, profile }: (typeof mentors)[number], { person, code, level, held }: (typeof needs)[number]) {
    const pairing = id('MentoringPairing', profile, person.id), goal = id('MentoringGoal', pairing, code), over = status === 'COMPLETED', begun = over ? '2025-08-11' : '2026-10-05', runs = ['ACTIVE', 'PAUSED', 'COMPLETED'].includes(status);
    const days = !runs ? [] : over ? ['2025-08-21', '2025-09-11', '2025-10-09'] : ['2026-10-08', '2026-10-22', '2026-10-29', '2026-11-12'].slice(0, status === 'PAUSED' ? 2 : 4), closing = over ? '2025-11-06' : null;
    const mistaken = status === 'PAUSED' ? days[1] : undefined, mentor = signers.of(guide), mentee = signers.of(person), accept: Step = ['accept', 'ACTIVE', mentor];
    const steps: Record<PairingStatus, readonly Step[]> = {
      PROPOSED: [], ACTIVE: [accept], PAUSED: [accept, ['pause', 'PAUSED', mentee, 'Sedang bertugas pada tim penyusun anggaran sampai Desember.']], COMPLETED: [accept, ['complete', 'COMPLETED', mentor]],
      DECLINED: [['decline', 'DECLINED', mentor, 'Sedang mendampingi dua orang; silakan mengusulkan kembali tahun depan.']], CANCELLED: [['cancel', 'CANCELLED', mentee, 'Sudah terdaftar pada pelatihan untuk kompetensi yang sama.']],
    };
    const history = [...decisionsOf('MentoringPairing', pairing, agency, 'PROPOSED', begun, steps[status]), ...(mistaken ? decisionsOf('MentoringSession', id('MentoringSession', pairing, mistaken), agency, 'RECORDED', mistaken, [['revoke', 'REVOKED', mentor, 'Tercatat dua kali.']]) : [])];
    const sessions = days.map((heldOn, index) => {
      const monthly = days.slice(0, index).filter(day => day.slice(0, 7) === heldOn.slice(0, 7)).length, counts = monthly < numberOf('LEARNING_HOURS_TIMES_PER_MONTH', 'NKL02');
      return {
        id: id('MentoringSession', pairing, heldOn), agency, pairing, heldOn, minutes: 90 + (index % 2) * 30, summary: ['Menyepakati tujuan dan mengamati cara kerja sehari-hari.', 'Membahas dua kejadian nyata dan apa yang dapat dilakukan lain kali.', 'Latihan bersama, lalu umpan balik.', 'Meninjau kemajuan terhadap tujuan.'][index],
        privateNotes: index === 0 ? 'Masih ragu berbicara di depan atasan; mulai dari rapat kecil.' : null, hours: counts ? each : 0, hoursNote: counts ? null : 'Tidak dihitung: paling banyak 2 sesi sebulan (Peraturan LAN 10/2018).', status: heldOn === mistaken ? 'REVOKED' : 'RECORDED', createdAt: momentOf(heldOn, 420), updatedAt: momentOf(heldOn, 420),
      };
    });
    const evidence: EvidenceRow[] = closing === null ? [] : [{
      id: idOf('Evidence', goal), agency, employee: person.id, competency: competencyId(code), kind: 'MENTORING', level: Math.max(held, 1), observedOn: closing, validUntil: null, revokes: null, sourceNoun: 'MentoringGoal', sourceId: goal, note: topics[status], createdAt: momentOf(closing, 300), updatedAt: momentOf(closing, 300),
    }];
    return {
      history, sessions, evidence,
      row: { id: pairing, agency, mentor: profile, mentee: person.id, form: status === 'PAUSED' ? 'NKL01' : 'NKL02', topic: topics[status], status, startedOn: runs ? begun : null, completedOn: closing, closing: over ? 'Tujuan tercapai sebagian; lanjutkan berlatih bersama rekan seunit.' : null, createdAt: momentOf(begun, 15), updatedAt: history.filter(d => d.recordId === pairing).at(-1)?.decidedAt ?? momentOf(begun, 15) },
      goal: { id: goal, agency, pairing, competency: competencyId(code), level, attestedLevel: over ? Math.max(held, 1) : null, description: null },
      hours: sessions.flatMap(({ id: session, heldOn, hours, hoursNote, status: state, createdAt }) => [[hours, hoursNote, ''] as const, ...(state === 'REVOKED' ? [[-hours, 'Sesi dibatalkan.', 'revoked'] as const] : [])].map(([jp, why, key]) => ({ id: idOf('LearningHoursEntry', session, key), agency, employee: person.id, year: Number(heldOn.slice(0, 4)), hours: jp, earnedOn: heldOn, session, note: why, createdAt, updatedAt: createdAt }))),
    };
  }
}
