import type { InstrumentKind, PolicyKind, PolicyStatus, Stance } from '../../schema/planning/policy.ts';
import type { PolicyReviewStatus, ReviewCause, ReviewDecision } from '../../schema/planning/policy-review.ts';
import { idOf } from '../reference/ids.ts';
import { numberOf } from '../reference/rules.ts';
import { addDays, addMonths, momentOf } from './days.ts';
import { decisionsOf, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import type { Person } from './people.ts';
import type { Signers } from './planning.ts';

type Key = City['key'];
interface Review { readonly opened: string; readonly status: PolicyReviewStatus; readonly causes: readonly (readonly [ReviewCause, string, string])[]; readonly verdict?: readonly [ReviewDecision, string, string] }
interface Plan {
  readonly key: string; readonly kind: PolicyKind; readonly instrument: InstrumentKind; readonly title: string; readonly text: string; readonly status: PolicyStatus; readonly begun: string; readonly after?: string; readonly unit?: string;
  /** Last day to answer, day decided, first day in force; last day, where it is over. */
  readonly consulted?: string; readonly decided?: string; readonly from?: string; readonly until?: string; readonly number?: string; readonly reviews?: readonly Review[];
}

const needs = 'Setiap pegawai mengikuti pelatihan yang sesuai kesenjangan kompetensi jabatannya. Usulan diprioritaskan menurut kebutuhan, bukan urutan pengajuan, dan hasilnya dilaporkan terbuka setiap semester.';
const fair = 'Promosi dan mutasi diumumkan terbuka, dinilai dengan kriteria yang sama bagi semua, dan alasannya disampaikan. BKPSDM menampilkan peluang tiap kelompok pegawai setiap tahun.';
const plans: Record<Key, readonly Plan[]> = {
  medan: [
    { key: 'bangkom-1', kind: 'TRAINING', instrument: 'PERWALI', title: 'Pengembangan kompetensi ASN berbasis kebutuhan', text: `${needs} Edisi pertama.`, status: 'REVOKED', begun: '2023-08-07', consulted: '2023-09-08', decided: '2023-10-02', from: '2023-11-01', until: '2025-11-30', number: '41 Tahun 2023 (contoh)',
      reviews: [{ opened: '2025-03-03', status: 'DECIDED', causes: [['DEMAND', 'pengaduan-2024', 'Pengaduan antrean puskesmas naik 31% menurut rekapitulasi pengaduan 2024.']], verdict: ['REVISE', 'Pelatihan layanan kesehatan dan loket didahulukan pada edisi berikutnya.', '2025-04-14'] }] },
    { key: 'bangkom-2', kind: 'TRAINING', instrument: 'PERWALI', title: 'Pengembangan kompetensi ASN berbasis kebutuhan', text: `${needs} Tenaga layanan langsung didahulukan.`, status: 'UNDER_REVIEW', after: 'bangkom-1', begun: '2025-07-07', consulted: '2025-08-08', decided: '2025-09-15', from: '2025-12-01', number: '27 Tahun 2025 (contoh)',
      reviews: [{ opened: '2026-10-12', status: 'OPENED', causes: [['RELEVANCE', 'survei-2026-1', 'Relevansi beberapa pelatihan digital di bawah batas menurut survei sesudah pelatihan.'], ['PARTICIPATION', '2025 STATUS PPPK', 'Partisipasi PPPK tahun 2025 di bawah garis empat per lima.']] }] },
    { key: 'jp-loket', kind: 'TRAINING', instrument: 'CIRCULAR', title: 'Dua puluh JP bagi petugas loket', text: 'Atasan memberi waktu belajar paling sedikit dua jam setiap pekan kepada petugas loket dan tenaga pendaftaran puskesmas.', status: 'UNDER_REVIEW', begun: '2025-01-13', consulted: '2025-02-07', decided: '2025-02-24', from: '2025-03-03', number: '800/311/BKPSDM/2025 (contoh)', unit: '4.02',
      reviews: [{ opened: '2026-09-01', status: 'IN_REVIEW', causes: [['REQUEST', '2026-09-01 permintaan', 'Jam belajar bertabrakan dengan jam ramai loket; mohon ditinjau.']] }] },
    { key: 'karier', kind: 'CAREER', instrument: 'DECREE', title: 'Pola karier dan promosi terbuka', text: fair, status: 'IN_FORCE', begun: '2024-01-15', consulted: '2024-02-16', decided: '2024-03-11', from: '2024-04-01', number: '821/55/2024 (contoh)',
      reviews: [{ opened: '2026-04-01', status: 'DECIDED', causes: [['CALENDAR', '2026-04-01', 'Batas peninjauan berkala 2026-04-01 telah tiba.']], verdict: ['KEEP', 'Kriteria dinilai jelas oleh sebagian besar pegawai; keterbukaan alasan dipertahankan.', '2026-05-11'] }] },
    { key: 'rotasi', kind: 'CAREER', instrument: 'CIRCULAR', title: 'Rotasi berkala jabatan layanan', text: 'Pegawai pada jabatan layanan dirotasi paling lama lima tahun sekali sesuai kompetensi dan minat, dengan masa pendampingan satu bulan.', status: 'CONSULTATION', begun: '2026-11-09', consulted: '2026-12-04' },
    { key: 'mentor', kind: 'TRAINING', instrument: 'INSTRUCTION', title: 'Pendampingan pegawai baru oleh pegawai senior', text: 'Setiap pegawai baru didampingi pegawai senior selama enam bulan pertama dengan tujuan yang disepakati.', status: 'DECIDED', begun: '2026-09-07', consulted: '2026-10-02', decided: '2026-10-26', from: '2027-01-04', number: '2 Tahun 2026 (contoh)' },
    { key: 'talenta', kind: 'CAREER', instrument: 'PERWALI', title: 'Manajemen talenta dan rencana suksesi', text: 'Penetapan kelompok rencana suksesi berdasarkan kinerja dan potensial, dengan hak pegawai untuk mengetahui hasilnya.', status: 'DRAFT', begun: '2026-11-16' },
  ],
  tanjungpinang: [
    { key: 'bangkom-1', kind: 'TRAINING', instrument: 'PERWALI', title: 'Pengembangan kompetensi ASN sesuai bidang tugas', text: needs, status: 'IN_FORCE', begun: '2024-11-04', consulted: '2024-12-06', decided: '2025-01-06', from: '2025-02-03', number: '6 Tahun 2025 (contoh)',
      reviews: [{ opened: '2026-08-03', status: 'DECIDED', causes: [['DEMAND', 'rsud-2026', 'Kunjungan rawat jalan RSUD dari pulau sekitar naik 21%.']], verdict: ['KEEP', 'Pelatihan layanan pulau sudah didahulukan; tidak perlu diubah.', '2026-09-07'] }] },
    { key: 'karier', kind: 'CAREER', instrument: 'DECREE', title: 'Pola karier terbuka', text: fair, status: 'CONSULTATION', begun: '2026-11-02', consulted: '2026-11-27' },
  ],
};
const voices: readonly (readonly [Stance, string])[] = [
  ['SUPPORT', 'Sudah lama ditunggu; mohon jadwalnya diumumkan sejak awal tahun.'], ['AMEND', 'Setuju, tetapi petugas loket perlu pengganti selama pelatihan.'], ['SUPPORT', 'Alasan keputusan yang disampaikan terbuka sangat membantu.'],
  ['OPPOSE', 'Lima tahun terlalu singkat bagi jabatan yang perlu keahlian khusus.'], ['AMEND', 'Mohon PPPK disebut dengan jelas agar kesempatannya sama.'],
];
const outcome = { result: 'Sebagian besar tanggapan mendukung. Usul agar petugas loket mendapat pengganti dan PPPK disebut dengan jelas dimasukkan ke dalam naskah.', reasons: 'Pelatihan dan karier yang terbuka menjawab kebutuhan layanan warga; beban unit kecil dikurangi dengan jadwal bergilir.' };

/** The policies of a city in every state, what its people said of them, and why they were reviewed. */
export function policiesOf(city: Key, agency: string, people: readonly Person[], signers: Signers) {
  const id = (noun: string, ...key: (string | number)[]) => idOf(noun, city, ...key), months = numberOf('POLICY_REVIEW_INTERVAL'), proposer = signers.trainerId, { trainer, head } = signers;
  const named = people.filter(({ inService, row, isNamed }) => inService && row.standing === 'ACTIVE' && isNamed), crowd = [...named, ...people.filter(({ inService, row, isNamed }) => inService && row.standing === 'ACTIVE' && !isNamed)].filter(({ id: one }) => one !== proposer);
  const made = plans[city].map((plan, index) => ({ plan, index, policy: id('Policy', plan.key) })), reviewed = made.flatMap(({ plan, policy }) => (plan.reviews ?? []).map((review, n) => ({ review, policy, id: id('PolicyReview', plan.key, n) })));
  return {
    policies: made.map(row), reviews: reviewed.map(({ review: { opened, status, verdict }, policy, id: one }) => ({ id: one, agency, policy, status, openedOn: opened, proposer, decision: verdict?.[0] ?? null, reason: verdict?.[1] ?? null, decidedOn: verdict?.[2] ?? null, createdAt: momentOf(opened, 30), updatedAt: momentOf(verdict?.[2] ?? opened, 60) })),
    causes: reviewed.flatMap(({ review, policy, id: one }) => review.causes.map(([kind, key, finding]) => ({ id: idOf('PolicyReviewCause', one, key), agency, policy, review: one, kind, key, finding, foundOn: review.opened, createdAt: momentOf(review.opened, 30), updatedAt: momentOf(review.opened, 30) }))),
    opinions: made.filter(({ plan }) => plan.consulted).flatMap(({ plan, index, policy }) => crowd.slice(index, index + (plan.status === 'CONSULTATION' ? 3 : 6)).map((person, n) => {
      const [stance, comment] = voices[(n + index) % voices.length]!, at = momentOf(addDays(plan.begun, 3 + n), 120 + n);
      return { id: idOf('PolicyOpinion', policy, person.id), agency, policy, employee: person.id, authorName: signers.of(person)[0], stance, comment, createdAt: at, updatedAt: at };
    })),
    readings: made.filter(({ plan }) => ['IN_FORCE', 'UNDER_REVIEW'].includes(plan.status) && !plan.unit).flatMap(({ plan, index, policy }) => crowd.filter((_, n) => (n + index) % 3 > 0 && n > 1).slice(0, 40).map((person, n) => ({ id: idOf('PolicyReading', policy, person.id), agency, policy, employee: person.id, readOn: addDays(plan.from!, 1 + (n % 9)), createdAt: momentOf(addDays(plan.from!, 1 + (n % 9)), 90), updatedAt: momentOf(addDays(plan.from!, 1 + (n % 9)), 90) }))),
    decisions: [...made.flatMap(history), ...reviewed.flatMap(({ review: { opened, status, verdict }, id: one }) => decisionsOf('PolicyReview', one, agency, 'OPENED', opened, status === 'OPENED' ? [] : [['begin', 'IN_REVIEW', head], ...(verdict ? [['decide', 'DECIDED', head, undefined, verdict[2]] as Step] : [])]))],
  };

  function row({ plan: { key, kind, instrument, title, text, status, begun, after, unit, consulted, decided, from, until, number, reviews = [] }, policy }: (typeof made)[number]) {
    const counted = reviews.findLast(r => r.verdict)?.verdict![2] ?? from;
    return {
      id: policy, agency, kind, instrument, title, text, documentUrl: number ? `https://jdih.meritgraph.example/${city}/${key}.pdf` : null, edition: after ? 2 : 1, supersedes: after ? id('Policy', after) : null, unit: unit ? id('Unit', unit) : null, status, proposer: consulted ? proposer : null,
      consultedFrom: consulted ? begun : null, consultedUntil: consulted ?? null, number: number ?? null, decidedOn: decided ?? null, result: decided ? outcome.result : null, reasons: decided ? outcome.reasons : null, validFrom: from ?? null, validUntil: until ?? null,
      reviewBy: ['IN_FORCE', 'UNDER_REVIEW'].includes(status) ? addMonths(counted!, months) : null, createdAt: momentOf(begun, 5), updatedAt: momentOf(decided ?? begun, 90),
    };
  }

  function history({ plan: { status, begun, consulted, decided, from, until, reviews = [] }, policy }: (typeof made)[number]) {
    const steps: Step[] = consulted ? [['consult', 'CONSULTATION', trainer]] : [];
    if (decided) steps.push(['decide', 'DECIDED', head, undefined, decided]);
    if (from && status !== 'DECIDED') steps.push(['enact', 'IN_FORCE', trainer, undefined, from]);
    for (const { opened, verdict } of reviews) steps.push(['review', 'UNDER_REVIEW', trainer, 'Dibuka oleh kalender atau bukti.', opened], ...(verdict ? [['review', 'IN_FORCE', head, verdict[1], verdict[2]] as Step] : []));
    if (until) steps.push(['revoke', 'REVOKED', trainer, 'Digantikan edisi 2.', addDays(until, 1)]);
    return decisionsOf('Policy', policy, agency, 'DRAFT', begun, steps);
  }
}
