import { idOf } from '../reference/ids.ts';
import { addDays, workday } from './days.ts';
import { decisionsOf, type Signer } from './decided.ts';
import type { City } from './organisation.ts';

/** Whom somebody of a city stands in for; people by key of the cast or by post. */
interface Plan { readonly city: City['key']; readonly delegator: string; readonly standIn: string; readonly workflow?: string; readonly from: string; readonly until: string; readonly decree?: string; readonly reason: string; readonly revoked?: true }

const plans: readonly Plan[] = [
  { city: 'medan', delegator: 'supervisor', standIn: '12.71.08.S3/leader', from: '2026-11-16', until: '2026-12-04', decree: '800.1.11.1/1187', reason: 'Camat mengikuti Pelatihan Kepemimpinan Administrator sampai awal Desember.' },
  { city: 'medan', delegator: 'kepala', standIn: 'trainer', workflow: 'Enrollment', from: '2026-07-06', until: '2026-07-17', decree: '800.1.11.1/0642', reason: 'Kepala BKPSDM mendampingi rapat koordinasi kepegawaian nasional.' },
  { city: 'medan', delegator: 'supervisor', standIn: 'districtHr', workflow: 'DevelopmentPlan', from: '2026-09-01', until: '2026-12-31', reason: 'Telaah rencana pengembangan kecamatan dibantu sekretaris.', revoked: true },
  { city: 'tanjungpinang', delegator: 'kepala', standIn: 'trainer', from: '2026-12-21', until: '2026-12-31', reason: 'Cuti tahunan Kepala BKPSDM.' },
];

/** The decisions that took delegations of a city back, by whom each was made. */
export const revocationsOf = (city: City['key'], agency: string, signedBy: (employee: string) => Signer) => delegationsOf(city, agency).filter(({ status }) => status === 'REVOKED')
  .flatMap(({ id, delegator, validFrom }) => decisionsOf('Delegation', id, agency, 'GRANTED', workday(addDays(validFrom, 20)), [['revoke', 'REVOKED', signedBy(delegator), 'Sekretaris kembali bertugas penuh pada kepegawaian kecamatan.']]));

/** The delegations of a city: one that counts today, one that is over, one taken back, one still to begin. */
export const delegationsOf = (city: City['key'], agency: string) => plans.filter(plan => plan.city === city).map(({ delegator, standIn, workflow = null, from, until, decree = null, reason, revoked }) => ({
  id: idOf('Delegation', city, delegator, standIn, from), agency, delegator: idOf('Employee', city, delegator), standIn: idOf('Employee', city, standIn), workflow, validFrom: from, validUntil: until, decreeNumber: decree, reason, status: revoked ? 'REVOKED' : 'GRANTED',
}));
