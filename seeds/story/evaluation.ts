import type { CurriculumDecision } from '../../schema/learning/curriculum-review.ts';
import type { FollowUpMethod, FollowUpStatus } from '../../schema/learning/follow-up.ts';
import type { Answered } from '../../schema/learning/survey-answer.ts';
import type { SurveyQuestionKind, SurveyStatus } from '../../schema/learning/survey.ts';
import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import { addDays, addMonths, momentOf, STORY_DAY, workday } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import { type Dice, diceFor } from './dice.ts';
import type { Campus, enrollmentsOf } from './enrollments.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';

const fewest = numberOf('SURVEY_SHOWN_FROM'), months = numberOf('EVALUATION_AFTER');
type Question = readonly [kind: SurveyQuestionKind, prompt: string];
const relevant: Question = ['RELEVANCE', 'Materi pelatihan relevan dengan tugas saya.'], teaching: Question = ['LIKERT', 'Pengajar menyampaikan materi dengan jelas.'], words: Question = ['TEXT', 'Apa yang sebaiknya diubah dari pelatihan ini?'];
const editions: readonly { edition: number; title: string; status: SurveyStatus; openedOn?: string; closedOn?: string; questions: readonly Question[] }[] = [
  { edition: 1, title: 'Survei Sesudah Pelatihan 2025', status: 'CLOSED', openedOn: '2025-01-06', closedOn: '2026-01-05', questions: [relevant, teaching] },
  { edition: 2, title: 'Survei Sesudah Pelatihan 2026', status: 'OPEN', openedOn: '2026-01-05', questions: [relevant, teaching, ['LIKERT', 'Waktu pelatihan cukup untuk berlatih.'], words] },
  { edition: 3, title: 'Survei Sesudah Pelatihan 2027', status: 'DRAFT', questions: [relevant, teaching, ['LIKERT', 'Waktu pelatihan cukup untuk berlatih.'], ['LIKERT', 'Saya berencana menerapkan materi dalam sebulan.'], words] },
];
const remarks = ['Contoh kasus sebaiknya dari kelurahan sendiri.', 'Kurang praktik, terlalu banyak paparan.', 'Materi sudah saya kuasai sebelum mengikuti pelatihan.', 'Mohon bahan dibagikan sebelum hari pertama.', 'Tambahkan latihan menghadapi warga yang marah.', 'Jadwal bertabrakan dengan jam sibuk loket.', 'Sudah baik, pertahankan.'];

/** How relevant the training was found, on average; 4 where nothing is said. */
const mood: Readonly<Record<string, number>> = { LDKI: 2.3, SKP: 2.5, KEL: 2.4, EGOV: 2.6, MR: 4.6 };
/** What came of it, where it was found of little relevance. A training that left the catalogue before had one too. */
const reviews: Record<City['key'], Readonly<Record<string, 'OPENED' | 'IN_REVIEW' | readonly [CurriculumDecision, string]>>> = {
  medan: {
    LDKI: 'IN_REVIEW', SKP: 'OPENED', KEL: ['REVISE', 'Bobot latihan dengan pemeran dinaikkan menjadi separuh waktu; pengajar dan studi kasus diganti mulai angkatan 2026-2.'], EGOV: ['KEEP', 'Peserta angkatan ini sebagian sudah mahir; materi tepat bagi petugas baru, undangannya yang diperbaiki.'],
    APLIKASI: ['RETIRE', 'Tugas sudah beralih ke aplikasi umum; kebutuhan dipenuhi kelas Literasi Digital dan Keamanan Informasi.'],
  },
  tanjungpinang: { LDKI: 'OPENED', APLIKASI: ['RETIRE', 'Digantikan kelas Literasi Digital dan Keamanan Informasi.'] },
};

/** Offerings whose participants are being followed up these weeks, how it stood in turn; of all others it is done. */
const underWay: Readonly<Record<string, readonly FollowUpStatus[]>> = { 'PPP-2026-2': ['REPORTED', 'ASSESSED', 'SCHEDULED', 'ASSESSED', 'ASSESSED'], 'ASKEP-2026-1': ['SCHEDULED'], 'ADMINDUK-2026-1': ['ASSESSED', 'WAIVED', 'REPORTED', 'ASSESSED'] };
const found: readonly (readonly [FollowUpMethod, string, string])[] = [
  ['OBSERVATION', 'Menerapkan alur baru di loket; waktu tunggu pemohon lebih pendek.', 'Saya memakai alur dan kalimat sapaan dari pelatihan setiap hari.'],
  ['INTERVIEW', 'Dapat menjelaskan yang dipelajari dan sudah mengajarkannya kepada dua rekan.', 'Sebagian sudah saya terapkan, sisanya menunggu aplikasi baru.'],
  ['SURVEY', 'Menurut rekan seunit, hasil pelatihan tampak pada laporan bulanan.', 'Belum banyak kesempatan menerapkan karena pindah tugas.'],
];

type Learning = ReturnType<typeof enrollmentsOf>;
type Row = Learning['enrollments'][number];

/** What participants said of trainings, what came of it, and how they were followed up. */
export function evaluationOf({ city: { key: city }, people, offerings, courses }: Campus, { enrollments }: Learning, agency: string, signers: Signers) {
  const survey = (edition: number) => idOf('Survey', city, edition), training = (code: string) => idOf('Training', city, code), byId = new Map(people.map(person => [person.id, person]));
  const plans = new Map(offerings.map(plan => [idOf('Offering', city, plan.code), plan]));
  const attended = enrollments.filter(({ completedOn, outcome }) => completedOn !== null && outcome !== 'ABSENT');
  const editionOf = ({ completedOn }: Row) => (completedOn! < '2026-01-05' ? 1 : 2);
  const boxes = [...Map.groupBy(attended, row => `${row.offering} ${editionOf(row)}`).values()].map(rows => boxOf(rows, editionOf(rows[0]!)));
  const followUps = attended.filter(({ completedOn }) => completedOn! >= '2026-01-01').map((row, index) => followUpOf(row, index));
  const reviewed = Object.entries(reviews[city]).filter(([code]) => courses.some(course => course.code === code)).map(([code, outcome]) => reviewOf(code, outcome));
  return {
    surveys: editions.map(({ questions: _, openedOn = null, closedOn = null, ...row }) => ({ id: survey(row.edition), agency, ...row, openedOn, closedOn, basedOn: row.edition > 1 ? survey(row.edition - 1) : null })),
    questions: editions.flatMap(({ edition, questions }) => questions.map(([kind, prompt], i) => ({ id: idOf('SurveyQuestion', city, edition, i + 1), agency, survey: survey(edition), number: i + 1, kind, prompt }))),
    invitations: boxes.flatMap(box => box.invitations), rounds: boxes.flatMap(box => box.rounds), responses: boxes.flatMap(box => box.responses),
    reviews: reviewed.map(({ row }) => row), followUps: followUps.map(({ row }) => row), decisions: [...reviewed, ...followUps].flatMap(({ history }) => history),
  };

  /** Of an offering and an edition: who was invited, and what they said, in rounds and waiting for one. */
  function boxOf(rows: readonly Row[], edition: number) {
    const { offering } = rows[0]!, plan = plans.get(offering)!, dice = diceFor('survey', city, plan.code, edition), asked = editions[edition - 1]!.questions;
    const answers = rows.filter(row => dice.chance(0.85) && row.employee !== idOf('Employee', city, 'employee')), spent = new Set(answers.map(({ id }) => id));
    const said: Answered[][] = answers.map(() => asked.map(([kind], i) => ({ question: idOf('SurveyQuestion', city, edition, i + 1), ...(kind === 'TEXT' ? { text: dice.chance(0.6) ? dice.pick(remarks) : '' } : { score: scoreOf(kind === 'RELEVANCE' ? (mood[plan.training] ?? 4) : 3.9, dice) }) })));
    const whole = Array.from({ length: Math.floor(said.length / fewest) }, (_, n) => said.slice(n * fewest, (n + 1) * fewest));
    return {
      invitations: rows.map(({ id, employee, completedOn }) => ({ id: idOf('SurveyInvitation', id), agency, survey: survey(edition), training: training(plan.training), offering, employee, enrollment: id, spent: spent.has(id), createdAt: momentOf(completedOn!, 400), updatedAt: momentOf(completedOn!, 400) })),
      rounds: whole.map((round, n) => ({
        id: idOf('SurveyRound', offering, edition, n), agency, survey: survey(edition), training: training(plan.training), offering, sealedOn: addDays(plan.endsOn, 7 + 4 * n), answers: round.length, relevance: round.reduce((sum, [first]) => sum + first!.score!, 0), review: plan.training in reviews[city] ? idOf('CurriculumReview', city, plan.training) : null,
        tallies: asked.map((_, i) => { const to = round.map(one => one[i]!); return { question: to[0]!.question, counts: [1, 2, 3, 4, 5].map(score => to.filter(a => a.score === score).length), texts: to.flatMap(a => a.text || []).sort() }; }),
      })),
      responses: edition === 2 ? said.slice(whole.length * fewest).map((one, n) => ({ id: idOf('SurveyResponse', offering, n), agency, survey: survey(edition), offering, answers: one })) : [],
    };
  }

  function reviewOf(code: string, outcome: (typeof reviews)[City['key']][string]) {
    const rounds = boxes.flatMap(box => box.rounds).filter(round => round.training === training(code)), answers = rounds.reduce((sum, round) => sum + round.answers, 0) || 10;
    const relevance = Math.round((rounds.length ? rounds.reduce((sum, round) => sum + round.relevance, 0) / answers : 2.1) * 100) / 100, id = idOf('CurriculumReview', city, code), decided = typeof outcome !== 'string';
    const openedOn = rounds.map(round => round.sealedOn).sort().at(-1) ?? '2025-02-10', begun = workday(addDays(openedOn, 2)), begin: Step = ['begin', 'IN_REVIEW', signers.trainer];
    const history = decisionsOf('CurriculumReview', id, agency, 'OPENED', begun, decided ? [begin, ['decide', 'DECIDED', signers.trainer]] : outcome === 'IN_REVIEW' ? [begin] : []);
    return { history, row: { id, agency, training: training(code), status: decided ? 'DECIDED' : outcome, openedOn, relevance, answers, teacher: null, decision: decided ? outcome[0] : null, reason: decided ? outcome[1] : null, decidedOn: decided ? workday(addDays(begun, 3)) : null, createdAt: momentOf(openedOn, 200), updatedAt: history.at(-1)?.decidedAt ?? momentOf(openedOn, 200) } };
  }

  function followUpOf({ id: enrollment, employee, offering, completedOn: done }: Row, index: number) {
    const completedOn = done!, plan = plans.get(offering)!, person = byId.get(employee)!, dueOn = addMonths(completedOn, months), status = statusOf(plan.code, dueOn, index, person), id = idOf('FollowUp', enrollment), day = earlier(workday(addDays(dueOn, index % 9)), '2026-11-19');
    const [method, findings, selfNote] = found[index % found.length]!, superior = signers.supervisor(person), reports = status === 'REPORTED' || (status === 'ASSESSED' && index % 2 === 0), judged = status === 'ASSESSED', byOffice = index % 7 === 3;
    const steps: Step[] = [...(reports ? [['report', 'REPORTED', signers.of(person)] as Step] : []), ...(judged ? [[byOffice ? 'examine' : 'assess', 'ASSESSED', byOffice ? signers.trainer : superior] as Step] : []), ...(status === 'WAIVED' ? [['waive', 'WAIVED', signers.trainer, 'Pindah ke instansi lain.'] as Step] : [])];
    const history = decisionsOf('FollowUp', id, agency, 'SCHEDULED', day, steps), applied = 2 + ((index * 3) % 4), tested = judged && index % 5 === 0;
    return { history, row: {
      id, agency, employee, enrollment, completedOn, dueOn, status, selfApplied: reports ? Math.min(applied + 1, 5) : null, selfNote: reports ? selfNote : null, method: judged ? method : null, applied: judged ? applied : null, findings: judged ? findings : null, assessedAs: judged ? (byOffice ? 'TRAINING_MANAGER' : 'SUPERIOR') : null,
      assessedOn: judged ? day : null, preScore: tested ? 40 + (index % 4) * 5 : null, postScore: tested ? 70 + (index % 5) * 5 : null, createdAt: momentOf(completedOn, 410), updatedAt: history.at(-1)?.decidedAt ?? momentOf(completedOn, 410),
    } };
  }
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const scoreOf = (mean: number, dice: Dice) => Math.min(5, Math.max(1, Math.round(mean) + dice.between(-1, 1)));
const statusOf = (offering: string, dueOn: string, index: number, person: Person): FollowUpStatus => {
  if (dueOn > STORY_DAY || person.isNamed) return 'SCHEDULED';
  const turns = underWay[offering] ?? ['ASSESSED'];
  return turns[index % turns.length]!;
};
