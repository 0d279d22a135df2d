import { idOf } from '../reference/ids.ts';
import { addressOf, PARTNER_KEY, PASSWORD } from './accounts.ts';
import { STORY_DAY } from './days.ts';
import { enrollmentId } from './enrollments.ts';
import type { City } from './organisation.ts';

type Key = City['key'];

const unit = (city: Key, code: string) => idOf('Unit', city, code);
const position = (city: Key, code: string) => idOf('Position', city, code);
const offering = (city: Key, code: string) => idOf('Offering', city, code);
const training = (city: Key, code: string) => idOf('Training', city, code);
const employee = (city: Key, key: string) => idOf('Employee', city, key);
const enrollment = (city: Key, code: string, person: string) => enrollmentId(city, code, employee(city, person));

/** Somebody who signs in: the employee, the account and the address. */
const actor = (city: Key, key: string, login: string) => ({
  id: employee(city, key),
  account: idOf('Account', login),
  login: addressOf(login),
});

/** What tests and demonstrations know by name: people, units, offerings and enrollments of the story, by id. */
export const story = {
  day: STORY_DAY,
  password: PASSWORD,
  partnerKey: PARTNER_KEY,
  medan: {
    agency: idOf('Agency', '12.71'),
    hr: actor('medan', 'hr', 'hr.medan'),
    kepala: actor('medan', 'kepala', 'kepala.bkpsdm'),
    atasan: actor('medan', 'supervisor', 'atasan'),
    pegawai: actor('medan', 'employee', 'pegawai'),
    mentor: actor('medan', 'mentor', 'mentor'),
    pelatihan: actor('medan', 'trainer', 'pelatihan'),
    auditor: actor('medan', 'auditor', 'auditor'),
    hrDinkes: actor('medan', 'healthHr', 'hr.dinkes'),
    hrBelawan: actor('medan', 'districtHr', 'hr.belawan'),
    kasi: actor('medan', '12.71.08.S3/leader', 'kasi.belawan'),
    walikota: { account: idOf('Account', 'walikota'), login: addressOf('walikota') },
    disabled: { account: idOf('Account', 'hr.lama'), login: addressOf('hr.lama') },
    units: {
      city: unit('medan', '12.71'),
      bkpsdm: unit('medan', '5.01'),
      dinkes: unit('medan', '4.02'),
      disdukcapil: unit('medan', '4.12'),
      puskesmasBelawan: unit('medan', '4.02.05'),
      belawan: unit('medan', '12.71.08'),
      belawanSatu: unit('medan', '12.71.08.1001'),
      medanKota: unit('medan', '12.71.01'),
    },
    positions: {
      camat: position('medan', 'CAMAT'),
      lurah: position('medan', 'LURAH'),
      analisKebijakanMuda: position('medan', 'JF-AK-MUDA'),
      penataLayanan: position('medan', 'PLK-PLO'),
    },
    delegation: idOf('Delegation', 'medan', 'supervisor', '12.71.08.S3/leader', '2026-11-16'),
    providers: { bkpsdm: idOf('Provider', 'medan', 'BKPSDM'), usu: idOf('Provider', 'medan', 'USU') },
    trainings: {
      publicService: training('medan', 'PPP'),
      literacy: training('medan', 'LDKI'),
      privacy: training('medan', 'PDP'),
      draft: training('medan', 'KBD'),
      retired: training('medan', 'APLIKASI'),
    },
    offerings: {
      open: offering('medan', 'PPP-2026-3'),
      full: offering('medan', 'KEL-2026-2'),
      running: offering('medan', 'LDKI-2026-2'),
      finished: offering('medan', 'PPP-2026-1'),
      planned: offering('medan', 'PKP-2027-1'),
      cancelled: offering('medan', 'LEGAL-2026-1'),
      online: offering('medan', 'LDKI-2027-1'),
    },
    enrollments: {
      /** Endorsed, for an offering with free seats. */
      endorsed: enrollment('medan', 'PPP-2026-3', '4.16.01/PLK-OLO/1'),
      /** Endorsed, for the offering whose seats are all taken. */
      endorsedOnFull: enrollment('medan', 'KEL-2026-2', '4.12.01/PLK-PLO/1'),
      /** Submitted, waiting for atasan. */
      submitted: enrollment('medan', 'PPP-2026-3', '12.71.08/PLK-PLO/1'),
      /** Of pegawai. */
      draft: enrollment('medan', 'PPP-2026-3', 'employee'),
      returned: enrollment('medan', 'MPP-2027-1', 'employee'),
      completed: enrollment('medan', 'LDKI-2026-1', 'employee'),
      /** Of pegawai, who is half through its modules. */
      learning: enrollment('medan', 'PDP-2026-1', 'employee'),
    },
    apiClient: idOf('ApiClient', 'usu'),
    /** Of pegawai, back with a paper that is not in order. */
    document: idOf('DocumentRequest', 'medan', 0),
  },
  tanjungpinang: {
    agency: idOf('Agency', '21.72'),
    hr: actor('tanjungpinang', 'hr', 'hr.tanjungpinang'),
    kepala: actor('tanjungpinang', 'kepala', 'kepala.bkpsdm.tanjungpinang'),
    pelatihan: actor('tanjungpinang', 'trainer', 'pelatihan.tanjungpinang'),
    units: { city: unit('tanjungpinang', '21.72'), bkpsdm: unit('tanjungpinang', '5.01'), bukitBestari: unit('tanjungpinang', '21.72.04') },
    trainings: { publicService: training('tanjungpinang', 'PPP') },
    offerings: { open: offering('tanjungpinang', 'PPP-2026-2') },
    enrollments: { endorsed: enrollment('tanjungpinang', 'PPP-2026-2', '4.10.01/PLK-OLO/1') },
  },
} as const;
