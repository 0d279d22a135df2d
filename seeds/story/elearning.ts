import { createHash } from 'node:crypto';
import { idOf } from '../reference/ids.ts';
import type { EvidenceRow } from './assessments.ts';
import { type Course, type ProviderPlan, providers } from './courses.ts';
import { addDays, momentOf } from './days.ts';
import { decisionsOf } from './decided.ts';
import type { Campus, Learnt } from './enrollments.ts';
import { storyFiles } from './files.ts';
import { modulesOf } from './modules.ts';
import { competencyId } from './standards.ts';
import { fullName } from './titles.ts';

type Hours = readonly { id: string; earnedOn: string; hours: number }[];
const moduleId = (city: string, course: string, index: number) => idOf('LearningModule', city, course, index);
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeFor = (id: string) => [...createHash('sha256').update(`certificate ${id}`).digest()].slice(0, 20).map(byte => letters[byte % 32]).join('');

/** The last working days up to a day, earliest first. */
export function workdaysUntil(day: string, count: number): string[] {
  const days: string[] = [];
  for (let at = day; days.length < count; at = addDays(at, -1)) if (![0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) days.unshift(at);
  return days;
}

/** E-learning is done over days that each take three JP: so are the hours it was credited with. */
export const daysOf = ({ hours }: Course, endsOn: string): string[] => workdaysUntil(endsOn, Math.ceil(hours / 3));

/** The modules of a city's online courses, who is how far in them, and the certificates of all who passed anything. */
export function elearningOf(campus: Campus, agency: string, learnt: readonly Learnt[], sign: { name: string; title: string }) {
  const city = campus.city.key, organisers = providers[city], courses = campus.courses.filter(({ code }) => modulesOf(city, code));
  const modules = courses.flatMap(course => modulesOf(city, course.code)!.map(({ title, kind, minutes, required = true, text: content = null, url = null, file = false }, i) => ({
    id: moduleId(city, course.code, i), agency, training: idOf('Training', city, course.code), sequence: i + 1, title, kind, required, minutes, content, url, file: file ? storyFiles[city].material.id : null, passMark: kind === 'QUIZ' ? 70 : null, attemptsAllowed: kind === 'QUIZ' ? 3 : null,
  })));
  const questions = courses.flatMap(course => modulesOf(city, course.code)!.flatMap(({ questions = [] }, m) => questions.map(({ kind, text, options }, i) => ({
    id: idOf('QuizQuestion', moduleId(city, course.code, m), i), agency, module: moduleId(city, course.code, m), sequence: i + 1, text, kind, options: options.map(o => ({ text: o.replace(/^\*/, '') })), answers: options.flatMap((o, n) => (o.startsWith('*') ? [n + 1] : [])).join(),
  }))));
  const running = learnt.filter(({ row, place }) => row.status === 'APPROVED' && modulesOf(city, place.course.code) && place.plan.startsOn <= '2026-11-22');
  const online = learnt.filter(({ row, place }) => row.outcome === 'PASSED' && modulesOf(city, place.course.code));
  // One has given up on the quiz, one is done, one was passed by mistake, some are on their way, most have not begun.
  const ways = running.map((one, i) => ({ ...one, way: i === running.length - 1 ? 'retry' as const : one.place.person.isNamed ? 'half' as const : (['half', 'failed', 'done', 'revoked', 'begun'] as const)[i] ?? 'idle' as const }));
  const mistaken = ways.filter(({ way }) => way === 'revoked').map(one => tookBack(one, agency));
  const walked = [...online.map(one => ({ ...one, way: 'done' as const, until: one.place.plan.endsOn })), ...ways.map(one => ({ ...one, until: '2026-11-13' }))].map(one => walk(one, city, agency));
  const passed = learnt.filter(({ row }) => row.outcome === 'PASSED');
  return {
    modules, questions, progress: walked.flatMap(w => w.progress), attempts: walked.flatMap(w => w.attempts),
    certificates: [...passed.map(one => certificate(one, organisers, agency, sign, one.row.completedOn!, one.row.certificateNumber!)), ...ways.filter(({ way }) => way === 'revoked').map(one => ({ ...certificate(one, organisers, agency, sign, '2026-11-16', `0001/STTPL/${one.place.plan.code}/2026`), status: 'REVOKED', revokedOn: '2026-11-18' }))],
    hours: mistaken.flatMap(m => m.hours), evidence: mistaken.flatMap(m => m.evidence), decisions: mistaken.flatMap(m => m.decisions),
  };
}

type Way = 'half' | 'failed' | 'done' | 'revoked' | 'begun' | 'retry' | 'idle';
/** How far somebody came: modules done on working days up to a day, and the tries at the quiz. */
function walk({ row, place: { course }, way, until }: Learnt & { way: Way; until: string }, city: string, agency: string) {
  const plans = modulesOf(city, course.code)!.map((plan, i) => ({ ...plan, id: moduleId(city, course.code, i) })).filter(({ required = true }) => required), quiz = plans.find(({ kind }) => kind === 'QUIZ')!, reading = plans.filter(plan => plan !== quiz), days = workdaysUntil(until, reading.length);
  const done = { half: 2, failed: reading.length, done: reading.length, revoked: reading.length, begun: 0, retry: reading.length, idle: 0 }[way], at = (i: number) => momentOf(days[i]!, 200);
  const step = (module: string, percent: number, moment: Date) => ({ id: idOf('ModuleProgress', row.id, module), agency, enrollment: row.id, module, percent, startedAt: new Date(moment.getTime() - 40 * 60_000), completedAt: percent === 100 ? moment : null, reportedAt: moment, createdAt: moment, updatedAt: moment });
  const next = way === 'half' || way === 'begun' ? [step(reading[done]!.id, 40, at(done))] : [];
  const tries: readonly number[] = { half: [], begun: [], idle: [], failed: [1, 1, 2], retry: [2], done: [quiz.questions!.length], revoked: [quiz.questions!.length] }[way], last = days.at(-1)!;
  const attempts = tries.map((right, i) => ({ right, score: Math.floor((100 * right) / quiz.questions!.length), moment: momentOf(last, 260 + 30 * i), number: i + 1 })).map(({ right, score, moment, number }) => ({
    id: idOf('QuizAttempt', row.id, number), agency, enrollment: row.id, module: quiz.id, number, score, rightAnswers: right, questions: quiz.questions!.length, passed: score >= 70, given: {}, submittedAt: moment, createdAt: moment, updatedAt: moment,
  }));
  const graded = attempts.length ? [step(quiz.id, attempts.at(-1)!.passed ? 100 : 0, attempts.at(-1)!.submittedAt)] : [];
  return { progress: [...reading.slice(0, done).map(({ id }, i) => step(id, 100, at(i))), ...next, ...graded], attempts };
}

const certificate = ({ row, place: { person, course, plan } }: Learnt, organisers: readonly ProviderPlan[], agency: string, sign: { name: string; title: string }, issuedOn: string, number: string) => ({
  id: idOf('Certificate', row.id), agency, enrollment: row.id, employee: row.employee, number, code: codeFor(row.id), holderName: fullName(person.row), title: course.title, organiser: organisers.find(p => p.code === course.provider)!.name, form: course.form, delivery: plan.delivery, hours: course.hours,
  startsOn: plan.startsOn, endsOn: plan.endsOn, issuedOn, signatoryName: sign.name, signatoryTitle: sign.title, status: 'VALID', revokedOn: null as string | null, createdAt: momentOf(issuedOn, 200), updatedAt: momentOf(issuedOn, 200),
});

/** A pass that was given by mistake and taken back two days later: the hours, what was attested and the certificate with it. */
function tookBack({ row, place: { course }, by }: Learnt, agency: string) {
  const reason = 'Hasil tertukar dengan peserta lain; kehadiran daring belum diperiksa.', at = momentOf('2026-11-16', 95), back = momentOf('2026-11-18', 130);
  const lines: Hours = workdaysUntil('2026-11-13', Math.ceil(course.hours / 3)).map(day => ({ id: idOf('LearningHoursEntry', row.id, day), earnedOn: day, hours: 3 }));
  const attested = course.confers.map(([code, level]): EvidenceRow => ({ id: idOf('Evidence', row.id, code), agency, employee: row.employee, competency: competencyId(code), kind: 'TRAINING', level, observedOn: '2026-11-16', validUntil: null, revokes: null, sourceNoun: 'Enrollment', sourceId: row.id, note: course.title, createdAt: at, updatedAt: at }));
  return {
    hours: lines.flatMap(({ id, earnedOn, hours }) => [{ id, hours, note: null as string | null, at }, { id: idOf('LearningHoursEntry', id, 'revoked'), hours: -hours, note: 'Hasil dicabut.', at: back }].map(({ at: createdAt, ...line }) => ({ ...line, agency, employee: row.employee, year: 2026, earnedOn, enrollment: row.id, createdAt, updatedAt: createdAt }))),
    evidence: [...attested, ...attested.map((e): EvidenceRow => ({ ...e, id: idOf('Evidence', e.id, 'revoked'), kind: 'REVOCATION', revokes: e.id, note: 'Hasil dicabut.', createdAt: back, updatedAt: back }))],
    decisions: [
      ...decisionsOf('Enrollment', row.id, agency, 'APPROVED', '2026-11-16', [['complete', 'COMPLETED', by]]).map(d => ({ ...d, id: idOf('Decision', row.id, 'mistake'), decidedAt: at })),
      ...decisionsOf('Enrollment', row.id, agency, 'COMPLETED', '2026-11-18', [['revoke', 'APPROVED', by, reason]]).map(d => ({ ...d, id: idOf('Decision', row.id, 'revoked'), decidedAt: back })),
    ],
  };
}
