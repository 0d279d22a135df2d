import type { LegalStanding } from '../../schema/people/employee.ts';
import type { City } from './organisation.ts';

/** Somebody who is not, or not fully, in service: since when, and whether the post stays theirs. */
export interface Departure {
  readonly unit: string;
  readonly position: string;
  readonly standing: LegalStanding;
  readonly on: string;
  readonly stays: boolean;
}

const gone = (standing: LegalStanding, on: string, unit: string, position: string): Departure => ({
  unit,
  position,
  standing,
  on,
  stays: false,
});
const away = (standing: LegalStanding, on: string, unit: string, position: string): Departure => ({
  unit,
  position,
  standing,
  on,
  stays: true,
});

/** Those who retired, died, moved, are studying or on leave. */
export const departures: Record<City['key'], readonly Departure[]> = {
  medan: [
    gone('RETIRED', '2025-02-01', '4.02.00', 'PLK-PTK'),
    gone('RETIRED', '2025-09-01', '4.01.01', 'JF-AK-MUDA'),
    gone('RETIRED', '2026-01-01', '12.71.08', 'PLK-PTK'),
    gone('RETIRED', '2026-05-01', '5.04.01', 'PLK-PA'),
    gone('RETIRED', '2026-08-01', '4.12.01', 'PLK-PDI'),
    gone('RETIRED', '2026-11-01', '4.11.01', 'PLK-OLO'),
    gone('PRE_RETIREMENT', '2026-04-01', '4.03.01', 'JF-JALAN-MUDA'),
    gone('PRE_RETIREMENT', '2026-07-01', '5.02.01', 'JF-PERENCANA-MUDA'),
    gone('PRE_RETIREMENT', '2026-10-01', '6.01.02', 'JF-PERAWAT-PENYELIA'),
    gone('DECEASED', '2025-06-17', '4.05.02', 'JF-SATPOLPP-TERAMPIL'),
    gone('DECEASED', '2026-03-08', '4.01.07', 'JF-GURU-MUDA'),
    gone('TRANSFERRED', '2025-07-01', '5.01.02', 'JF-ASDMA-PERTAMA'),
    gone('TRANSFERRED', '2026-02-01', '4.14.01', 'JF-PRAKOM-PERTAMA'),
    gone('DISMISSED', '2025-11-01', '4.13.04', 'PLK-OLO'),
    gone('UNPAID_LEAVE', '2025-08-01', '4.16.01', 'JF-PERIZINAN-PERTAMA'),
    gone('UNPAID_LEAVE', '2026-06-01', '6.01.02', 'JF-PERAWAT-TERAMPIL'),
    away('SUSPENDED', '2026-09-14', '5.05.01', 'PLK-PTK'),
    away('STUDY_ASSIGNMENT', '2025-08-18', '5.02.03', 'JF-PERENCANA-PERTAMA'),
    away('STUDY_ASSIGNMENT', '2026-08-17', '4.02.03', 'JF-DOKTER-PERTAMA'),
    away('STUDY_ASSIGNMENT', '2026-08-17', '5.03.01', 'JF-AK-PERTAMA'),
  ],
  tanjungpinang: [
    gone('RETIRED', '2025-10-01', '4.10.02', 'PLK-PLO'),
    gone('RETIRED', '2026-06-01', '4.01.01', 'PLK-PTK'),
    gone('PRE_RETIREMENT', '2026-09-01', '4.11.02', 'PLK-PTK'),
    gone('DECEASED', '2026-01-23', '4.02.04', 'JF-PERAWAT-TERAMPIL'),
    gone('TRANSFERRED', '2026-03-01', '5.01.01', 'JF-ASDMA-PERTAMA'),
    gone('UNPAID_LEAVE', '2026-02-01', '6.01.02', 'JF-PERAWAT-TERAMPIL'),
    away('STUDY_ASSIGNMENT', '2026-08-17', '5.02.02', 'JF-PERENCANA-PERTAMA'),
  ],
};
