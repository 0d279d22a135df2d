import type { AccountStatus, Role } from '../../schema/platform/account.ts';
import type { ApiScope } from '../../schema/platform/api-client.ts';
import type { City } from './organisation.ts';

/** Somebody who signs in: the name before the @, who of the cast it is, and the roles. */
export interface AccountPlan {
  readonly login: string;
  readonly city: City['key'];
  /** Key of the cast, or post of somebody who is not of it; without one the account is nobody's. */
  readonly member?: string;
  readonly name?: string;
  readonly roles: readonly (readonly [role: Role, unit?: string])[];
  readonly status?: AccountStatus;
}

/** The demonstration accounts. A supervisor needs no role: it follows from leading a unit. */
export const accountPlans: readonly AccountPlan[] = [
  { login: 'hr.medan', city: 'medan', member: 'hr', roles: [['HR_ADMIN']] },
  { login: 'kepala.bkpsdm', city: 'medan', member: 'kepala', roles: [['HR_HEAD']] },
  { login: 'walikota', city: 'medan', name: 'Wali Kota Medan', roles: [['APPOINTING_OFFICER']] },
  { login: 'atasan', city: 'medan', member: 'supervisor', roles: [] },
  { login: 'pegawai', city: 'medan', member: 'employee', roles: [] },
  { login: 'mentor', city: 'medan', member: 'mentor', roles: [['MENTOR']] },
  { login: 'pelatihan', city: 'medan', member: 'trainer', roles: [['TRAINING_MANAGER']] },
  { login: 'auditor', city: 'medan', member: 'auditor', roles: [['AUDITOR']] },
  { login: 'hr.dinkes', city: 'medan', member: 'healthHr', roles: [['HR_ADMIN', '4.02']] },
  { login: 'hr.belawan', city: 'medan', member: 'districtHr', roles: [['HR_ADMIN', '12.71.08']] },
  { login: 'kasi.belawan', city: 'medan', member: '12.71.08.S3/leader', roles: [] },
  { login: 'pengaduan', city: 'medan', member: '4.14.03/leader', roles: [['COMPLAINT_ADMIN']] },
  { login: 'penghubung.dinkes', city: 'medan', member: '4.02.01/leader', roles: [['LIAISON_OFFICER', '4.02']] },
  { login: 'penghubung.disdukcapil', city: 'medan', member: '4.12.04/leader', roles: [['LIAISON_OFFICER', '4.12']] },
  { login: 'hr.lama', city: 'medan', name: 'Akun Pengelola Lama', roles: [['HR_ADMIN']], status: 'DISABLED' },
  { login: 'hr.tanjungpinang', city: 'tanjungpinang', member: 'hr', roles: [['HR_ADMIN']] },
  { login: 'kepala.bkpsdm.tanjungpinang', city: 'tanjungpinang', member: 'kepala', roles: [['HR_HEAD']] },
  { login: 'walikota.tanjungpinang', city: 'tanjungpinang', name: 'Wali Kota Tanjungpinang', roles: [['APPOINTING_OFFICER']] },
  { login: 'pengaduan.tanjungpinang', city: 'tanjungpinang', member: '4.12.02/leader', roles: [['COMPLAINT_ADMIN']] },
  { login: 'penghubung.tanjungpinang', city: 'tanjungpinang', member: '4.02.00/leader', roles: [['LIAISON_OFFICER', '4.02']] },
  { login: 'pelatihan.tanjungpinang', city: 'tanjungpinang', member: 'trainer', roles: [['TRAINING_MANAGER']] },
];

/** The address an account signs in with. */
export const addressOf = (login: string): string => `${login}@meritgraph.example`;

/** The password of every demonstration account. */
export const PASSWORD = 'merit-demo';

/** The key of the partner of the story; only its hash is kept. */
export const PARTNER_KEY = 'mg_demo_usu_0123456789abcdef';

/** The API keys of partners who propose courses. */
export const partners: readonly { readonly id: string; readonly city: City['key']; readonly name: string; readonly provider: string; readonly key: string; readonly scopes: readonly ApiScope[] }[] = [
  { id: 'usu', city: 'medan', name: 'Katalog pelatihan untuk portal mitra USU', provider: 'USU', key: PARTNER_KEY, scopes: ['PROPOSE_COURSES'] },
  { id: 'unimed', city: 'medan', name: 'Usulan pelatihan UNIMED', provider: 'UNIMED', key: 'mg_demo_unimed_0123456789abcdef', scopes: ['PROPOSE_COURSES'] },
  { id: 'umrah', city: 'tanjungpinang', name: 'Usulan pelatihan UMRAH', provider: 'UMRAH', key: 'mg_demo_umrah_0123456789abcdef', scopes: ['PROPOSE_COURSES'] },
];
