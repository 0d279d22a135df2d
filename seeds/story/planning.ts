import type { DevelopmentPlanStatus } from '../../schema/planning/development-plan.ts';
import type { TrainingPlanStatus } from '../../schema/planning/training-plan.ts';
import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import { type Findings, courseFor, levelsOf, type Need, needsOf, within } from './needs.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import { competencyId, demandsOf } from './standards.ts';

interface Signal { readonly key: string; readonly theme: string; readonly unit: string; readonly change: number; readonly from: string; readonly until: string; readonly source: string; readonly closed?: string }
interface Theme { readonly code: string; readonly name: string; readonly description: string; readonly needs: readonly string[] }

const themes: Record<City['key'], readonly Theme[]> = {
  medan: [
    { code: 'KESEHATAN', name: 'Kesehatan', description: 'Pelayanan puskesmas dan rumah sakit kota.', needs: ['KES.01', 'KES.02', 'KES.03', 'M.05', 'PEL.01'] },
    { code: 'ADMINDUK', name: 'Administrasi kependudukan', description: 'KTP-el, kartu keluarga, dan akta di loket dan kelurahan.', needs: ['ADK.01', 'PEL.01'] },
    { code: 'KEBERSIHAN', name: 'Kebersihan', description: 'Pengangkutan sampah dan TPS 3R.', needs: ['LHD.01'] },
  ],
  tanjungpinang: [
    { code: 'KESEHATAN', name: 'Kesehatan', description: 'Pelayanan puskesmas kota dan pulau.', needs: ['KES.01', 'KES.03', 'M.05', 'PEL.01'] },
    { code: 'PESISIR', name: 'Pesisir dan pulau kecil', description: 'Pelabuhan rakyat dan permukiman pesisir.', needs: ['PES.01'] },
  ],
};

const signals: Record<City['key'], readonly Signal[]> = {
  medan: [
    { key: 'puskesmas', theme: 'KESEHATAN', unit: '4.02', change: 38, from: '2026-07-01', until: '2026-09-30', source: 'Rekapitulasi SP4N-LAPOR! triwulan III: pengaduan antrean dan waktu tunggu puskesmas naik dari 212 menjadi 293 laporan, terbanyak di Belawan dan Medan Labuhan.' },
    { key: 'loket', theme: 'ADMINDUK', unit: '4.12', change: 14, from: '2026-07-01', until: '2026-09-30', source: 'Laporan loket Disdukcapil: permohonan KTP-el dan pindah datang naik menjelang tahun ajaran baru.' },
    { key: 'sampah', theme: 'KEBERSIHAN', unit: '4.10', change: 22, from: '2026-01-01', until: '2026-03-31', source: 'Pengaduan sampah menumpuk sesudah libur panjang, menurut kanal pengaduan kota.', closed: 'Armada tambahan sudah beroperasi dan pengaduan kembali ke tingkat biasa.' },
  ],
  tanjungpinang: [
    { key: 'rsud', theme: 'KESEHATAN', unit: '6.01', change: 21, from: '2026-07-01', until: '2026-09-30', source: 'Kunjungan rawat jalan RSUD dari pulau sekitar naik menurut laporan bulanan rumah sakit.' },
    { key: 'pesisir', theme: 'PESISIR', unit: '4.03', change: -6, from: '2026-04-01', until: '2026-06-30', source: 'Permohonan izin tambat perahu turun pada musim angin timur.', closed: 'Permintaan menurun; tidak perlu tindak lanjut.' },
  ],
};

/** Who of the story has an individual plan: by post, year and where it stands. Who is named by a unit alone is the first there with a gap. */
const personal: Record<City['key'], readonly (readonly [post: string, year: number, status: DevelopmentPlanStatus])[]> = {
  medan: [
    ['12.71.08/JF-AK-MUDA/1', 2025, 'DONE'], ['12.71.08/JF-AK-MUDA/1', 2026, 'AGREED'], ['12.71.08/PLK-PDI/1', 2027, 'SUBMITTED'], ['12.71.08/PLK-PTK/1', 2027, 'RETURNED'], ['12.71.08.1001', 2027, 'DRAFT'],
    ['12.71.08.1005', 2027, 'CANCELLED'], ['4.02.05', 2026, 'AGREED'], ['4.12.01', 2027, 'SUBMITTED'],
  ],
  tanjungpinang: [['4.10.01', 2027, 'SUBMITTED'], ['4.02', 2026, 'AGREED'], ['4.01', 2025, 'DONE'], ['4.06', 2027, 'DRAFT'], ['4.09', 2027, 'RETURNED'], ['4.03', 2027, 'CANCELLED']],
};

const yearly: Record<City['key'], readonly (readonly [year: number, status: TrainingPlanStatus, lines: number])[]> = {
  medan: [[2025, 'CLOSED', 8], [2026, 'IN_EXECUTION', 12], [2027, 'RETURNED', 16], [2028, 'DRAFT', 10]],
  tanjungpinang: [[2026, 'APPROVED', 8], [2027, 'PROPOSED', 10], [2028, 'DRAFT', 4]],
};

/** What plans are made by: who signs for whom. */
export interface Signers {
  readonly of: (person: Person) => Signer;
  readonly supervisor: (person: Person) => Signer;
  readonly trainer: Signer;
  readonly head: Signer;
  readonly trainerId: string;
}

const boost = numberOf('NEED_DEMAND_BOOST');
const said = ({ theme, change }: Signal, city: City['key']) => `${themes[city].find(({ code }) => code === theme)!.name} naik ${change}%`;

/** The plans of a city, and the signals of demand that raise what stands in them. */
export function planningOf(found: Findings, agency: string, signers: Signers) {
  const { city, units, people, courses, evidence } = found, needs = needsOf(found);
  const id = (noun: string, ...key: (string | number)[]) => idOf(noun, city, ...key);
  const open = signals[city].filter(({ closed }) => closed === undefined);
  const raising = ({ code, person }: Pick<Need, 'code' | 'person'>) => open.filter(({ theme, unit }) => themes[city].find(t => t.code === theme)!.needs.includes(code) && within(units, person.unit.code, unit));

  const plans = personal[city].map(([where, year, status]) => personalPlan(where, year, status));
  const drawn = yearly[city].map(([year, status, lines]) => agencyPlan(year, status, lines));
  return {
    themes: themes[city].map(({ code, name, description }) => ({ id: id('ServiceTheme', code), agency, code, name, description })),
    themeCompetencies: themes[city].flatMap(({ code, needs: of }) => of.map(one => ({ id: id('ThemeCompetency', code, one), agency, theme: id('ServiceTheme', code), competency: competencyId(one) }))),
    signals: signals[city].map(({ key, theme, unit, change, from, until, source, closed }) => ({
      id: id('ServiceDemandSignal', key), agency, theme: id('ServiceTheme', theme), unit: id('Unit', unit), changePercent: change, periodFrom: from, periodUntil: until, source, status: closed === undefined ? 'OPEN' : 'CLOSED',
    })),
    developmentPlans: plans.map(({ row }) => row), developmentItems: plans.flatMap(({ items }) => items),
    trainingPlans: drawn.map(({ row }) => row), trainingItems: drawn.flatMap(({ items }) => items), raises: drawn.flatMap(plan => plan.raises),
    decisions: [
      ...plans.flatMap(({ history }) => history), ...drawn.flatMap(({ history }) => history),
      ...signals[city].flatMap(({ key, closed }) => (closed === undefined ? [] : decisionsOf('ServiceDemandSignal', id('ServiceDemandSignal', key), agency, 'OPEN', '2026-10-05', [['close', 'CLOSED', signers.trainer, closed]]))),
    ],
  };

  function personOf(where: string): Person {
    const named = people.find(({ post }) => post === where);
    return named ?? needs.find(({ person }) => person.unit.code.startsWith(where) && !person.isNamed && !person.leads)!.person;
  }

  function personalPlan(where: string, year: number, status: DevelopmentPlanStatus) {
    const person = personOf(where), plan = id('DevelopmentPlan', person.id, year), levels = levelsOf(evidence), over = status === 'DONE';
    // A plan that was closed spoke of gaps that were; half of them are met by now.
    const mine = over ? demandsOf(person.position).slice(0, 3).map(({ code, level, importance }, i) => ({ person, office: '', code, level, held: Math.max(level - 1 - (i % 2), 0), importance, weighed: 0 })) : needs.filter(need => need.person === person);
    const begun = over ? `${year}-01-13` : year === 2026 ? '2026-01-20' : '2026-11-09';
    const me = signers.of(person), boss = signers.supervisor(person), submit: Step = ['submit', 'SUBMITTED', me];
    const steps: Record<DevelopmentPlanStatus, readonly Step[]> = {
      DRAFT: [], SUBMITTED: [submit], RETURNED: [submit, ['return', 'RETURNED', boss, 'Dahulukan kompetensi yang mutlak bagi jabatan; sisanya tahun depan.']], AGREED: [submit, ['agree', 'AGREED', boss]],
      DONE: [submit, ['agree', 'AGREED', boss], ['finish', 'DONE', boss, 'Ditutup sesudah penilaian akhir tahun.']], CANCELLED: [['cancel', 'CANCELLED', me]],
    };
    return {
      row: { id: plan, agency, employee: person.id, year, status, nextPosition: null, createdAt: momentOf(begun, 20), updatedAt: momentOf(begun, 200) },
      items: [...(where === '12.71.08/JF-AK-MUDA/1' && !over ? [own(plan, person, begun)] : []), ...mine.map(need => {
        const { code, level, held, importance, weighed } = need, course = courseFor(courses, code, level), by = over ? [] : raising(need);
        return {
          id: id('DevelopmentPlanItem', plan, code), agency, plan, competency: competencyId(code), fromLevel: held, targetLevel: level, requiredLevel: level, importance, basis: 'CURRENT_POSITION', foundOn: begun,
          form: course?.form ?? 'NKL09', plannedHours: course?.hours ?? numberOf('LEARNING_HOURS_CAP_PER_DAY', 'NKL09'), training: course ? id('Training', course.code) : null, priority: weighed + by.length * boost,
          raisedBy: by[0] ? id('ServiceDemandSignal', by[0].key) : null, reachedLevel: over ? levels(person.id, code) : null,
          reason: [`Kesenjangan ${level - held} level terhadap standar jabatan saat ini.`, by[0] && `Diprioritaskan karena permintaan layanan ${said(by[0], city)}.`].filter(Boolean).join(' '),
        };
      })],
      history: decisionsOf('DevelopmentPlan', plan, agency, 'DRAFT', begun, steps[status]),
    };
  }

  // Asked for without a gap behind it.
  function own(plan: string, person: Person, begun: string) {
    const code = 'ARS.01', held = levelsOf(evidence)(person.id, code), course = courseFor(courses, code, held + 1);
    return {
      id: id('DevelopmentPlanItem', plan, code), agency, plan, competency: competencyId(code), fromLevel: held, targetLevel: held + 1, requiredLevel: null, importance: null, basis: 'OWN', foundOn: null, form: course?.form ?? 'NKL09', plannedHours: course?.hours ?? 2,
      training: course ? id('Training', course.code) : null, priority: 0, raisedBy: null, reachedLevel: null, reason: `Menyimpan naskah kebijakan secara elektronik, disepakati pada dialog kinerja ${begun.slice(0, 4)}.`,
    };
  }

  function agencyPlan(year: number, status: TrainingPlanStatus, most: number) {
    const plan = id('TrainingPlan', year), begun = year <= 2026 ? `${year - 1}-11-10` : '2026-11-03', closed = status === 'CLOSED' ? `${year + 1}-01-19` : null, complete = status !== 'DRAFT';
    const groups = [...Map.groupBy(needs, ({ office, code, level }) => [office, code, level].join('|')).values()].map(of => {
      const by = Map.groupBy(of.flatMap(need => raising(need).map(signal => [signal, need] as const)), ([signal]) => signal), base = of.reduce((sum, { weighed }) => sum + weighed, 0);
      const lifts = year <= 2026 ? [] : [...by].map(([signal, pairs]) => ({ signal, people: pairs.length, points: pairs.length * boost }));
      return { ...of[0]!, people: of.length, lifts, priority: base + lifts.reduce((sum, { points }) => sum + points, 0) };
    });
    const ordered = groups.sort((a, b) => b.priority - a.priority || (a.office + a.code < b.office + b.code ? -1 : 1));
    const lifted = [...new Set(open.flatMap(one => ordered.filter(({ lifts }) => lifts.some(({ signal }) => signal === one)).slice(0, 3)))];
    const top = [...lifted, ...ordered.filter(group => !lifted.includes(group))].slice(0, most);
    const lines = top.map((group, index) => ({ ...group, item: id('TrainingPlanItem', plan, group.office, group.code, group.level), course: courseFor(courses, group.code, group.level), month: String(2 + (index % 9)).padStart(2, '0') }));
    const { trainer, head } = signers, propose: Step = ['propose', 'PROPOSED', trainer];
    const approved: readonly Step[] = [propose, ['approve', 'APPROVED', head]], under: readonly Step[] = [...approved, ['begin', 'IN_EXECUTION', trainer, undefined, `${year}-01-06`]];
    const steps: Record<TrainingPlanStatus, readonly Step[]> = {
      DRAFT: [], PROPOSED: [propose], RETURNED: [propose, ['return', 'RETURNED', head, 'Selaraskan anggaran dengan pagu BKPSDM dan dahulukan tenaga kesehatan.']],
      APPROVED: approved, IN_EXECUTION: under, CLOSED: [...under, ['close', 'CLOSED', trainer, undefined, `${year + 1}-01-19`]],
    };
    return {
      row: { id: plan, agency, title: `Rencana Pengembangan Kompetensi ${year}${complete ? '' : ' (rancangan awal)'}`, year, status, proposer: complete ? signers.trainerId : null, closedOn: closed, realisedBudget: closed && Math.round(lines.reduce((sum, { people: of, course }) => sum + Math.min(of, 40) * (course?.hours ?? 2) * 45_000, 0) * 0.93), createdAt: momentOf(begun, 30), updatedAt: momentOf(begun, 300) },
      items: lines.map(({ item, office, code, level, people: lacking, priority, course, month }) => ({
        id: item, agency, plan, competency: competencyId(code), level, unit: id('Unit', office), people: Math.min(lacking, 40), lacking, priority, targetGroup: null, form: course?.form ?? 'NKL09', training: course ? id('Training', course.code) : null,
        provider: course ? id('Provider', course.provider) : null, learningHours: course?.hours ?? numberOf('LEARNING_HOURS_CAP_PER_DAY', 'NKL09'), startsOn: complete ? `${year}-${month}-08` : null, endsOn: complete ? `${year}-${month}-12` : null,
        conformity: course ? (course.form.startsWith('KL01') || course.form === 'KL04' ? 'STANDARD' : 'OWN') : 'UNKNOWN', budget: complete ? Math.min(lacking, 40) * (course?.hours ?? 2) * 45_000 : null, realisedPeople: closed && Math.floor(Math.min(lacking, 40) * 0.8),
      })),
      raises: lines.flatMap(({ item, lifts }) => lifts.map(({ signal, people: of, points }) => ({
        id: id('NeedRaise', item, signal.key), agency, item, signal: id('ServiceDemandSignal', signal.key), points, reason: `Permintaan layanan ${said(signal, city)}: ${of} pegawai × ${boost} (PP 11/2017 Pasal 206).`,
      }))),
      history: decisionsOf('TrainingPlan', plan, agency, 'DRAFT', begun, steps[status]),
    };
  }
}
