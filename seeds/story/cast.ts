import type { Education, Sex } from '../../schema/people/employee.ts';

/** Somebody the story names: where they stand and what is written of them, in place of what chance would have made. */
export interface Member {
  /** `unit/leader`, or `unit/position/number` from 1. */
  readonly post: string;
  readonly name: string;
  readonly titlePrefix?: string;
  readonly titleSuffix?: string;
  readonly sex: Sex;
  readonly education: Education;
  readonly birthDate: string;
  readonly birthPlace: string;
  readonly appointedOn: string;
  readonly rank: string;
  readonly rankSince: string;
  readonly since: string;
  /** Levels found in the last assessment, where the story needs them so. */
  readonly levels?: Readonly<Record<string, number>>;
}

/** The people of Medan who sign in. */
export const medanCast = {
  kepala: {
    post: '5.01/leader', name: 'Hendra Gunawan Nasution', titleSuffix: 'S.STP., M.Si.', sex: 'MALE', education: 'S2', birthDate: '1975-06-18', birthPlace: 'Panyabungan',
    appointedOn: '1998-12-01', rank: 'IV/c', rankSince: '2023-04-01', since: '2022-08-16',
  },
  hr: {
    post: '5.01.01/JF-ASDMA-MUDA/1', name: 'Rahmadani Siregar', titleSuffix: 'S.Kom., M.AP.', sex: 'FEMALE', education: 'S2', birthDate: '1985-03-09', birthPlace: 'Medan',
    appointedOn: '2009-01-01', rank: 'III/d', rankSince: '2021-04-01', since: '2021-12-31',
  },
  trainer: {
    post: '5.01.03/leader', name: 'Yusuf Effendi Ginting', titleSuffix: 'S.Psi., M.Si.', sex: 'MALE', education: 'S2', birthDate: '1980-11-27', birthPlace: 'Kabanjahe',
    appointedOn: '2006-04-01', rank: 'IV/a', rankSince: '2022-10-01', since: '2023-02-13',
  },
  supervisor: {
    post: '12.71.08/leader', name: 'Parlindungan Simanjuntak', titleSuffix: 'S.Sos., M.AP.', sex: 'MALE', education: 'S2', birthDate: '1977-08-17', birthPlace: 'Balige',
    appointedOn: '2003-01-01', rank: 'IV/a', rankSince: '2020-10-01', since: '2024-01-22',
  },
  employee: {
    post: '12.71.08/JF-AK-MUDA/1', name: 'Nurhayati Lubis', titleSuffix: 'S.AP.', sex: 'FEMALE', education: 'S1', birthDate: '1988-05-21', birthPlace: 'Medan',
    appointedOn: '2011-01-01', rank: 'III/c', rankSince: '2021-10-01', since: '2021-12-31',
    levels: { 'M.01': 3, 'M.02': 3, 'M.03': 2, 'M.04': 3, 'M.05': 1, 'M.06': 2, 'M.07': 2, 'M.08': 3, 'SK.09': 3, 'KEB.01': 2, 'PEL.01': 1, 'KOM.01': 1 },
  },
  mentor: {
    post: '1.01.3.01/leader', name: 'Linda Hutagalung', titlePrefix: 'Dr.', titleSuffix: 'S.H., M.Hum.', sex: 'FEMALE', education: 'S3', birthDate: '1976-02-03', birthPlace: 'Tarutung',
    appointedOn: '2002-12-01', rank: 'IV/b', rankSince: '2022-04-01', since: '2021-03-15',
  },
  auditor: {
    post: '3.01.01/JF-AUDITOR-MADYA/1', name: 'Masdalena Sitorus', titleSuffix: 'S.E., M.Ak., QIA', sex: 'FEMALE', education: 'S2', birthDate: '1974-10-12', birthPlace: 'Porsea',
    appointedOn: '1999-03-01', rank: 'IV/b', rankSince: '2021-10-01', since: '2018-07-02',
  },
  healthHr: {
    post: '4.02.00.1/leader', name: 'Erlina Sembiring', titleSuffix: 'S.K.M.', sex: 'FEMALE', education: 'S1', birthDate: '1983-07-30', birthPlace: 'Berastagi',
    appointedOn: '2008-04-01', rank: 'III/d', rankSince: '2020-04-01', since: '2022-05-09',
  },
  districtHr: {
    post: '12.71.08.00/leader', name: 'Dedi Kurniawan', titleSuffix: 'S.IP.', sex: 'MALE', education: 'S1', birthDate: '1982-01-15', birthPlace: 'Binjai',
    appointedOn: '2007-01-01', rank: 'III/d', rankSince: '2019-10-01', since: '2023-09-04',
  },
} satisfies Record<string, Member>;

/** The people of Tanjungpinang who sign in. */
export const tanjungpinangCast = {
  kepala: {
    post: '5.01/leader', name: 'Tengku Hamdan', titlePrefix: 'Drs.', titleSuffix: 'M.Si.', sex: 'MALE', education: 'S2', birthDate: '1970-04-25', birthPlace: 'Tanjungpinang',
    appointedOn: '1995-03-01', rank: 'IV/c', rankSince: '2020-04-01', since: '2020-01-10',
  },
  hr: {
    post: '5.01.01/JF-ASDMA-MUDA/1', name: 'Raja Syahrial', titleSuffix: 'S.IP., M.Si.', sex: 'MALE', education: 'S2', birthDate: '1984-09-02', birthPlace: 'Daik Lingga',
    appointedOn: '2009-12-01', rank: 'III/d', rankSince: '2022-04-01', since: '2021-12-31',
  },
  trainer: {
    post: '5.01.02/leader', name: 'Syarifah Nuraini', titleSuffix: 'S.Sos., M.M.', sex: 'FEMALE', education: 'S2', birthDate: '1981-12-11', birthPlace: 'Tanjungpinang',
    appointedOn: '2006-01-01', rank: 'III/d', rankSince: '2018-04-01', since: '2022-11-14',
  },
} satisfies Record<string, Member>;
