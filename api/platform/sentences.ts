import { called, type Words } from '../kernel/words.ts';

/** States as sentences say them. One that is missing here is said in English letters: a test says which. */
const states: Record<string, string> = {
  DRAFT: 'kembali menjadi konsep', SUBMITTED: 'diajukan', ENDORSED: 'didukung atasan', APPROVED: 'disetujui', REJECTED: 'ditolak', RETURNED: 'dikembalikan untuk diperbaiki', WITHDRAWN: 'ditarik', CANCELLED: 'dibatalkan', COMPLETED: 'selesai',
  ACTIVE: 'berjalan', PAUSED: 'dijeda', DECLINED: 'ditolak', PROPOSED: 'diusulkan', AGREED: 'disepakati', CLOSED: 'ditutup', OPEN: 'dibuka', PLANNED: 'direncanakan', REVOKED: 'dicabut', RECORDED: 'dicatat', GRANTED: 'dikabulkan', REFUSED: 'ditolak',
  DELIVERED: 'disampaikan kepada pegawai', FINAL: 'final', UNDER_OBJECTION: 'dalam keberatan', UPHELD: 'keberatan ditolak, hasil tetap', CHANGED: 'keberatan dikabulkan, hasil diubah', FILED: 'diajukan', ASSESSED: 'dinilai', REPORTED: 'dilaporkan', WAIVED: 'tidak dilakukan', SCHEDULED: 'dijadwalkan',
  PUBLISHED: 'terbit', RETIRED: 'ditutup', ACCEPTED: 'diterima', DECIDED: 'diputuskan', FULFILLED: 'terpenuhi', IN_EXECUTION: 'dilaksanakan', DISABLED: 'dinonaktifkan', NOMINATED: 'dicalonkan', REMOVED: 'dikeluarkan', DECREED: 'ditetapkan dengan keputusan', NO_SHOW: 'tidak hadir', NOT_PASSED: 'tidak lulus', FAILED: 'tidak lulus',
  IN_PROGRESS: 'berjalan', ACHIEVED: 'tercapai', ABANDONED: 'dihentikan', SENT: 'dikirim', EVALUATED: 'dinilai', RATED: 'dinilai', RUNNING: 'berjalan', IN_REVIEW: 'ditinjau', ADOPTED: 'ditetapkan', DROPPED: 'dihentikan', ENDED: 'berakhir', CONFIRMED: 'ditegaskan', DISMISSED: 'dikesampingkan', FINISHED: 'selesai', MET: 'terpenuhi', LAPSED: 'gugur', REALISED: 'terlaksana', ADDRESSED: 'ditangani', WAITLISTED: 'masuk daftar tunggu', APPLIED: 'diterapkan', CALIBRATION: 'dikalibrasi', PLACED: 'ditempatkan', READY: 'siap', KEPT: 'ditepati', CONSULTATION: 'dikonsultasikan', IN_FORCE: 'berlaku', CONSIDERED: 'diberi pertimbangan', DEFERRED: 'ditangguhkan', RECALLED: 'dipanggil kembali bekerja', LIVE: 'berlangsung', HIDDEN: 'disembunyikan', MERGED: 'digabungkan', UNDER_REVIEW: 'ditelaah', DRAFTED: 'jawaban disusun', ANSWERED: 'dijawab', INCOMPLETE: 'belum lengkap', ELIGIBLE: 'memenuhi syarat (MS)', INELIGIBLE: 'tidak memenuhi syarat (TMS)', PROCESSING: 'diproses', RECEIVED: 'diterima', ARCHIVED: 'diarsipkan', DISPOSITIONED: 'didisposisikan', REOPENED: 'dibuka kembali', CALIBRATED: 'dikalibrasi', CONSENTED: 'bersedia', DONE: 'selesai', OBJECTED: 'ditolak calon', VERIFIED: 'diverifikasi',
};
/** States the office has a word for. */
export const isSaid = (state: string): boolean => state in states;

const plain = (state: string) => state.toLowerCase().replaceAll('_', ' ');
/** A state as a sentence says it. */
export const stateSaid = (state: string): Words => ({ en: plain(state), id: states[state] ?? plain(state) });

const english: Record<string, string> = { PerformancePlan: 'performance plan (SKP)', PerformanceCase: 'proposal after an appraisal', CourseProposal: 'course proposed by a partner', FollowUp: 'evaluation after a training', ServiceDemandSignal: 'signal of demand', MentoringPairing: 'mentoring' };
/** A noun as sentences call it. */
export const nounSaid = (noun: string): Words => ({ en: english[noun] ?? noun.replace(/(?<!^)[A-Z]/g, c => ` ${c}`).toLowerCase(), id: called(noun) });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const dash = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' – ');

/** What a sentence is made of: which noun, whose case, what about. */
export interface Subject { noun: string; who: string | null; about: string | null }
interface More { state: string | null; by: string | null; day: string | null; whose: 'OWN' | 'OTHER'; deciders?: string }

/** A move that was made. */
export function decided({ noun, who, about }: Subject, { state, by, whose }: More): Words {
  const called = nounSaid(noun), said = stateSaid(state ?? ''), own = whose === 'OWN';
  return {
    id: `${dash(own ? `${called.id} Anda` : called.id, own ? null : who, about)}: ${said.id}${by ? `, oleh ${by}` : ''}.`,
    en: `${dash(own ? `Your ${called.en}` : capital(called.en), own ? null : who, about)}: ${said.en}${by ? `, by ${by}` : ''}.`,
  };
}

/** Something that waits for whoever is told. */
export function waiting({ noun, who, about }: Subject): Words {
  const called = nounSaid(noun);
  return { id: `Menunggu keputusan Anda: ${dash(called.id, who, about)}.`, en: `Waits for your decision: ${dash(called.en, who, about)}.` };
}

/** Something whose last day comes, for whoever decides it; or has passed, for whoever leads those who do. */
export function dueSoon({ noun, who, about }: Subject, { day, deciders }: More): Words {
  const called = nounSaid(noun);
  return deciders
    ? { id: `Lewat tenggat ${day} pada ${deciders}: ${dash(called.id, who, about)}.`, en: `Past its last day ${day} with ${deciders}: ${dash(called.en, who, about)}.` }
    : { id: `Tenggat ${day}: ${dash(called.id, who, about)}.`, en: `Last day ${day}: ${dash(called.en, who, about)}.` };
}

/** Something that waits long, for whoever decides it or leads those who do. */
export function waitingLong({ noun, who, about }: Subject, { day, deciders }: More): Words {
  const called = nounSaid(noun);
  return deciders
    ? { id: `Belum diputus ${deciders} sejak ${day}: ${dash(called.id, who, about)}.`, en: `Not decided by ${deciders} since ${day}: ${dash(called.en, who, about)}.` }
    : { id: `Menunggu keputusan Anda sejak ${day}: ${dash(called.id, who, about)}.`, en: `Waits for your decision since ${day}: ${dash(called.en, who, about)}.` };
}
