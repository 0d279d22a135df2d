import type { CourseProposalStatus } from '../../schema/learning/course-proposal.ts';
import type { TrainingForm } from '../../schema/learning/training.ts';
import { idOf } from '../reference/ids.ts';
import { momentOf } from './days.ts';
import { decisionsOf, type Signer, type Step } from './decided.ts';
import type { City } from './organisation.ts';
import type { Signers } from './planning.ts';
import { competencyId } from './standards.ts';

type Proposal = readonly [key: string, provider: string, status: CourseProposalStatus, title: string, competency: string, level: number, form: TrainingForm, hours: number, startsOn: string, endsOn: string, seats: number, cost: number, summary: string];

const proposals: Record<City['key'], readonly Proposal[]> = {
  medan: [
    ['pesisir', 'USU', 'ACCEPTED', 'Tata Kelola Pelabuhan dan Pesisir', 'PES.01', 2, 'KL06', 8, '2027-01-27', '2027-01-27', 60, 18_000_000, 'Seminar sehari bersama otoritas pelabuhan; menjawab kesenjangan kompetensi pesisir di Medan Belawan.'],
    ['banjir', 'USU', 'IN_REVIEW', 'Pengurangan Risiko Banjir Rob Berbasis Warga', 'BEN.01', 3, 'KL07', 16, '2027-03-09', '2027-03-10', 30, 42_500_000, 'Lokakarya dua hari di Belawan: peta risiko kelurahan, jalur evakuasi, dan latihan posko.'],
    ['naskah', 'USU', 'RETURNED', 'Menulis Risalah Kebijakan yang Dibaca Pimpinan', 'KEB.01', 3, 'KL03', 24, '2027-02-16', '2027-02-18', 25, 68_000_000, 'Peserta membawa masalah nyata dan pulang dengan risalah dua halaman.'],
    ['data', 'UNIMED', 'SUBMITTED', 'Pengambilan Keputusan Berbasis Data bagi Pengawas', 'KOM.01', 3, 'KL02', 24, '2027-04-06', '2027-04-08', 25, 55_000_000, 'Memakai data terbuka kota untuk menimbang pilihan; laboratorium komputer kampus.'],
    ['arsip', 'UNIMED', 'WITHDRAWN', 'Kearsipan Digital', 'ARS.01', 2, 'KL08', 12, '2027-02-02', '2027-02-03', 20, 21_000_000, 'Kursus singkat penataan arsip dinamis.'],
    ['motivasi', 'UMA', 'REJECTED', 'Motivasi dan Pengembangan Diri', 'M.07', 2, 'KL06', 6, '2027-01-20', '2027-01-20', 100, 95_000_000, 'Seminar motivasi satu hari.'],
  ],
  tanjungpinang: [
    ['tambat', 'UMRAH', 'SUBMITTED', 'Keselamatan Pelayaran Rakyat', 'PES.01', 3, 'KL10', 16, '2027-03-16', '2027-03-17', 30, 36_000_000, 'Bimbingan teknis bagi petugas pelabuhan rakyat dan kelurahan pesisir.'],
    ['melayu', 'STAIN', 'RETURNED', 'Pelayanan Publik dalam Budaya Melayu', 'SK.09', 3, 'KL05', 16, '2027-02-23', '2027-02-24', 25, 24_000_000, 'Tunjuk ajar Melayu dalam melayani warga majemuk.'],
  ],
};

/** What partners proposed, in every state. */
export function proposalsOf(city: City['key'], agency: string, { trainer }: Signers, nameOf: (provider: string) => string) {
  const made = proposals[city].map(([key, provider, status, title, competency, level, form, learningHours, startsOn, endsOn, seats, cost, summary], index) => {
    const id = idOf('CourseProposal', city, key), sent = `2026-11-${String(3 + index * 2).padStart(2, '0')}`, partner: Signer = [nameOf(provider), null], begin: Step = ['begin', 'IN_REVIEW', trainer], accepted = status === 'ACCEPTED';
    const steps: Record<CourseProposalStatus, readonly Step[]> = {
      SUBMITTED: [], IN_REVIEW: [begin], ACCEPTED: [begin, ['accept', 'ACCEPTED', trainer]], RETURNED: [begin, ['return', 'RETURNED', trainer, 'Mohon uraikan pengajar dan biaya per peserta, dan geser agar tidak bertepatan dengan musrenbang.']],
      REJECTED: [begin, ['reject', 'REJECTED', trainer, 'Tidak menjawab kesenjangan kompetensi yang tercatat, dan biayanya tidak sebanding.']], WITHDRAWN: [['withdraw', 'WITHDRAWN', partner]],
    };
    const history = decisionsOf('CourseProposal', id, agency, 'SUBMITTED', sent, steps[status]);
    return { history, row: {
      id, agency, provider: idOf('Provider', city, provider), title, summary, competency: competencyId(competency), level, form, delivery: 'CLASSROOM', learningHours, startsOn, endsOn, seats, cost, location: null, status,
      training: accepted ? idOf('Training', city, 'PELPES') : null, offering: accepted ? idOf('Offering', city, 'PELPES-2027-1') : null, createdAt: momentOf(sent, 30), updatedAt: history.at(-1)?.decidedAt ?? momentOf(sent, 30),
    } };
  });
  return { proposals: made.map(({ row }) => row), decisions: made.flatMap(({ history }) => history) };
}
