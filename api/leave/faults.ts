import type { LeaveAuthority, LeaveFooting, LeaveGround, LeaveKind } from '../../schema/leave/kind.ts';
import type { LeavePaperKind } from '../../schema/leave/paper.ts';
import type { Sex } from '../../schema/people/employee.ts';
import type { BlockerCode } from '../../schema/shared/move-state.ts';
import type { Words } from '../kernel/words.ts';
import { addDays, bandOf, numberOf } from '../platform/rules.ts';
import { citeOf, completeOn, lastDayFrom, type LeaveLaw, type LeaveRule } from './law.ts';

/** All that the law asks of a leave and of whose it is. */
export interface LeaveFacts {
  footing: LeaveFooting; kind: LeaveKind; ground: LeaveGround | null; startsOn: string; endsOn: string; travelDays: number; workingDays: number; birthNumber: number | null;
  sex: Sex; inService: boolean; positionKind: string | null; /** Kind of unit and of position, for whom school holidays stand for leave. */ post: string;
  /** First day of service, later by as long as unpaid leave lasted; null where nobody wrote it down. */
  servedSince: string | null; contractUntil: string | null;
  /** First day of the leaves of this kind it goes on from, its own where there are none. */
  since: string; papers: readonly LeavePaperKind[];
  balance: number; reserved: number; /** Whether the leave that forfeits annual leave was granted in its year. */ forfeited: boolean;
  overlap: { from: string; until: string } | null;
  hasSupervisor: boolean; /** Whether somebody else leads the office of the person. */ hasHead: boolean;
  /** The first day it may begin on where it must be asked before; null once it is decided. */
  today: string | null;
}

/** What the law has against a leave. */
export interface Fault { code: BlockerCode; field: string; message: Words; params?: Readonly<Record<string, string | number>> }
type Check = (facts: LeaveFacts, law: LeaveLaw) => Fault | undefined;

const fault = (code: BlockerCode, field: string, message: Words, params: Fault['params'] = {}): Fault => ({ code, field, message, params });
const noRight = (field: string, en: string, id: string, rule?: LeaveRule) => fault('LEAVE_NO_RIGHT', field, { en, id }, rule && { rule: citeOf(rule) });
const rankOf = ['DOCTOR', 'GOVERNMENT_DOCTOR', 'HEALTH_TEAM'];
const isFirstYear = (facts: LeaveFacts, law: LeaveLaw) => facts.kind === 'ANNUAL' && !served(facts, law.find('LEAVE_SERVICE', facts.footing, facts.kind)) && !!law.find('LEAVE_FIRST_YEAR', facts.footing, facts.ground);
const served = ({ servedSince, startsOn }: LeaveFacts, rule: LeaveRule | undefined) => !rule || (servedSince !== null && completeOn(servedSince, rule) <= startsOn);

const theKindIsARight: Check = ({ footing, kind, inService }, law) => {
  if (!inService) return noRight('employee', 'Only somebody in active service is given leave.', 'Cuti hanya diberikan kepada pegawai yang berkedudukan aktif.');
  if (kind === 'JOINT') return noRight('kind', 'Joint leave is decreed for all; nobody asks for it.', 'Cuti bersama ditetapkan untuk semua dan tidak diminta.');
  return law.find('LEAVE_KIND', footing, kind) ? undefined : noRight('kind', `A ${footing} has no right to this kind of leave (${citeOf(law.rule('LEAVE_KIND', footing, 'ANNUAL'))}).`, `Jenis cuti ini bukan hak ${footing} (${citeOf(law.rule('LEAVE_KIND', footing, 'ANNUAL'))}).`, law.rule('LEAVE_KIND', footing, 'ANNUAL'));
};
const theGroundGoesWithIt: Check = ({ footing, kind, ground, sex, since, startsOn }, law) => {
  if (!law.find('LEAVE_GROUND', footing, kind, ground)) return noRight('ground', ground ? 'The law knows no such ground for this kind of leave.' : 'Say on which ground it is asked.', ground ? 'Alasan ini tidak dikenal untuk jenis cuti tersebut.' : 'Pilih alasan yang menjadi dasar cuti ini.');
  if (sex === 'MALE' && (kind === 'MATERNITY' || ground === 'MISCARRIAGE')) return noRight('kind', 'This leave is for women.', 'Cuti ini untuk pegawai perempuan.');
  if (sex === 'FEMALE' && ground === 'SPOUSE_DELIVERY') return noRight('ground', 'This ground is for husbands.', 'Alasan ini untuk suami yang mendampingi istri.');
  return ground === 'EXTENSION' && since === startsOn ? noRight('ground', 'There is no leave right before it that could be extended.', 'Tidak ada cuti tepat sebelumnya yang dapat diperpanjang.') : undefined;
};
const schoolHolidaysAreNoLeave: Check = ({ kind, post }, law) => {
  const rule = kind === 'ANNUAL' ? law.find('LEAVE_SCHOOL', post) : undefined;
  return rule && noRight('kind', `Teachers with school holidays count as having used their annual leave (${citeOf(rule)}).`, `Guru yang mendapat liburan sekolah disamakan dengan yang telah menggunakan cuti tahunan (${citeOf(rule)}).`, rule);
};
const theBirthIsCounted: Check = ({ footing, kind, birthNumber }, law) => {
  if (kind !== 'MATERNITY') return undefined;
  const rule = law.rule('LEAVE_BIRTHS', footing);
  if (birthNumber === null) return fault('LEAVE_DAYS', 'birthNumber', { en: 'Say which birth it is.', id: 'Isi kelahiran ke berapa.' });
  return birthNumber <= numberOf(rule) ? undefined : noRight('birthNumber', `Maternity leave is for births 1 to ${numberOf(rule)} (${citeOf(rule)}); a PNS takes cuti besar after that.`, `Cuti melahirkan untuk kelahiran ke-1 sampai ke-${numberOf(rule)} (${citeOf(rule)}); PNS selanjutnya mengambil cuti besar.`, rule);
};
const theServiceIsLongEnough: Check = (facts, law) => {
  const { footing, kind, ground, servedSince } = facts, rule = law.find('LEAVE_SERVICE', footing, kind);
  if (served(facts, rule) || law.find('LEAVE_SERVICE_WAIVED', footing, kind, ground) || isFirstYear(facts, law)) return undefined;
  const from = servedSince ? completeOn(servedSince, rule!) : '';
  return fault('LEAVE_SERVICE_SHORT', 'kind', { en: `It takes ${numberOf(rule!)} years of service${from && `, complete on ${from}`} (${citeOf(rule!)}).`, id: `Memerlukan masa kerja ${numberOf(rule!)} tahun${from && `, genap pada ${from}`} (${citeOf(rule!)}).` }, { from, rule: citeOf(rule!) });
};
const mustBeAskedBefore = ['ANNUAL', 'LONG', 'UNPAID'];
const theDaysAreInOrder: Check = ({ kind, startsOn, endsOn, travelDays, workingDays, footing, today }, law) => {
  const say = (field: string, en: string, id: string) => fault('LEAVE_DAYS', field, { en, id });
  if (endsOn < startsOn) return say('endsOn', 'The last day is before the first.', 'Hari terakhir mendahului hari pertama.');
  if (today && startsOn < today && mustBeAskedBefore.includes(kind)) return say('startsOn', 'This leave is asked for before it begins.', 'Cuti ini diminta sebelum dimulai.');
  if (kind !== 'ANNUAL') return travelDays ? say('travelDays', 'Days of travel go with annual leave alone.', 'Hari perjalanan hanya untuk cuti tahunan.') : undefined;
  if (startsOn.slice(0, 4) !== endsOn.slice(0, 4)) return say('endsOn', 'Annual leave counts by the year: ask for each year apart.', 'Cuti tahunan dihitung per tahun: ajukan terpisah untuk tiap tahun.');
  const travel = law.rule('LEAVE_TRAVEL', footing), least = law.rule('LEAVE_SMALLEST');
  if (travelDays > numberOf(travel)) return fault('LEAVE_LENGTH', 'travelDays', { en: `At most ${numberOf(travel)} days of travel (${citeOf(travel)}).`, id: `Hari perjalanan paling banyak ${numberOf(travel)} hari kalender (${citeOf(travel)}).` }, { days: numberOf(travel), rule: citeOf(travel) });
  return workingDays >= numberOf(least) ? undefined : fault('LEAVE_LENGTH', 'endsOn', { en: `There is no working day in it; at least ${numberOf(least)} is asked for (${citeOf(least)}).`, id: `Tidak ada hari kerja di dalamnya; paling sedikit ${numberOf(least)} hari kerja (${citeOf(least)}).` }, { days: numberOf(least), rule: citeOf(least) });
};

/** The last day the law gives for a leave, and by which rule; undefined where it sets none. */
function latestEnd({ footing, kind, ground, since, startsOn, contractUntil, papers }: LeaveFacts, law: LeaveLaw): { until: string; rule: LeaveRule } | undefined {
  const unlimited = law.find('LEAVE_GROUND_UNLIMITED', footing, kind, ground), length = law.find('LEAVE_GROUND_LENGTH', footing, kind, ground) ?? law.rule('LEAVE_LENGTH', footing, kind), more = law.find('LEAVE_EXTENSION', footing, kind);
  if (unlimited) return unlimited.text === 'CONTRACT_END' && contractUntil ? { until: contractUntil, rule: unlimited } : undefined;
  if (kind === 'ANNUAL') return undefined;
  if (ground === 'EXTENSION') { const own = lastDayFrom(startsOn, more!), all = lastDayFrom(addDays(lastDayFrom(since, length), 1), more!); return { until: own < all ? own : all, rule: more! }; }
  const until = lastDayFrom(ground === 'MISCARRIAGE' ? startsOn : since, length);
  return more && kind === 'SICK' && papers.includes('HEALTH_TEAM') && length.code === 'LEAVE_LENGTH' ? { until: lastDayFrom(addDays(until, 1), more), rule: more } : { until, rule: length };
}
const itIsNotTooLong: Check = (facts, law) => {
  const latest = latestEnd(facts, law), more = law.find('LEAVE_EXTENSION', facts.footing, facts.kind);
  if (!latest || facts.endsOn <= latest.until) return undefined;
  const { until, rule } = latest, team = facts.kind === 'SICK' && more && rule.code === 'LEAVE_LENGTH';
  return fault('LEAVE_LENGTH', 'endsOn', { en: `It may last until ${until} at most (${citeOf(rule)})${team ? '; longer with a report of the health team' : ''}.`, id: `Paling lama sampai ${until} (${citeOf(rule)})${team ? '; lebih lama dengan hasil tim penguji kesehatan' : ''}.` }, { until, rule: citeOf(rule) });
};
const thePaperIsThere: Check = ({ kind, ground, since, endsOn, papers }, law) => {
  if (kind !== 'SICK') return undefined;
  const days = (Date.parse(endsOn) - Date.parse(since)) / 86_400_000 + 1, needed = bandOf(law.table('LEAVE_SICK_PAPER'), days), strongEnough = papers.some(paper => rankOf.indexOf(paper) >= rankOf.indexOf(needed.key));
  if (strongEnough || (ground === 'MISCARRIAGE' && papers.some(paper => paper !== 'OTHER'))) return undefined;
  const id = needed.key === 'DOCTOR' ? 'surat keterangan dokter' : 'surat keterangan dokter pemerintah', en = needed.key === 'DOCTOR' ? 'a doctor’s note' : 'a note of a government doctor';
  return fault('LEAVE_PAPER_MISSING', 'papers', { en: `Illness of ${days} days takes ${en} (${citeOf(needed)}).`, id: `Sakit ${days} hari memerlukan ${id} (${citeOf(needed)}).` }, { paper: needed.key, rule: citeOf(needed) });
};
const theBalanceSuffices: Check = (facts, law) => {
  if (facts.kind !== 'ANNUAL') return undefined;
  const rule = [...law.table('LEAVE_FORFEITS').values()][0], available = availableTo(facts, law);
  if (facts.forfeited && rule) return noRight('kind', `Whoever takes cuti besar has no annual leave in that year (${citeOf(rule)}).`, `Yang menggunakan cuti besar tidak berhak atas cuti tahunan pada tahun itu (${citeOf(rule)}).`, rule);
  return facts.workingDays <= available ? undefined : fault('LEAVE_BALANCE_SHORT', 'endsOn', { en: `It takes ${facts.workingDays} working days; ${available} are left.`, id: `Permintaan ini ${facts.workingDays} hari kerja; tersisa ${available}.` }, { days: facts.workingDays, available });
};
const itStandsAlone: Check = ({ overlap }) => (overlap ? fault('LEAVE_OVERLAPS', 'startsOn', { en: `There is a leave from ${overlap.from} to ${overlap.until} already.`, id: `Sudah ada cuti dari ${overlap.from} sampai ${overlap.until}.` }, overlap) : undefined);

/** How many days of annual leave are left to ask for; in the first year of a PPPK as many as may be deducted later. */
export function availableTo(facts: LeaveFacts, law: LeaveLaw): number {
  const ahead = isFirstYear(facts, law) ? numberOf(law.rule('LEAVE_FIRST_YEAR', facts.footing, facts.ground)) : 0;
  return facts.balance + ahead - facts.reserved;
}

const checks: readonly Check[] = [theKindIsARight, theGroundGoesWithIt, schoolHolidaysAreNoLeave, theBirthIsCounted, theServiceIsLongEnough, theDaysAreInOrder, itIsNotTooLong, thePaperIsThere, theBalanceSuffices, itStandsAlone];

/** What the law has against a leave, in the order it is asked. Who has no right to it is told that alone. */
export function faultsOf(facts: LeaveFacts, law: LeaveLaw): Fault[] {
  const first = theKindIsARight(facts, law);
  return first ? [first] : checks.flatMap(check => check(facts, law) ?? []);
}

/** Who decides a leave: by the table, the nearest who is not the person. */
export function authorityOf({ kind, positionKind, startsOn, endsOn, hasSupervisor, hasHead }: LeaveFacts, law: LeaveLaw): LeaveAuthority {
  const rule = (startsOn === endsOn && law.find('LEAVE_AUTHORITY', kind, 'ONE_DAY')) || law.find('LEAVE_AUTHORITY', kind, positionKind) || law.rule('LEAVE_AUTHORITY', kind);
  const named = rule.text as LeaveAuthority, stands = { SUPERVISOR: hasSupervisor, OFFICE_HEAD: hasHead, APPOINTING_OFFICER: true }[named];
  return stands ? named : 'APPOINTING_OFFICER';
}
