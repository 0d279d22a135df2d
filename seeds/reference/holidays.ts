import type { HolidayKind } from '../../schema/platform/holiday.ts';
import { idOf } from './ids.ts';

type Days = Readonly<Record<string, string>>;
const year = (instrument: string, kind: HolidayKind, days: Days) => Object.entries(days).map(([day, name]) => ({ id: idOf('Holiday', day, kind), day, name, kind, instrument }));

const of2025 = 'SKB Menag, Menaker, dan Menpan-RB 1017/2024, 2/2024, 2/2024 beserta perubahannya', of2026 = 'SKB Menag, Menaker, dan Menpan-RB 1497/2025, 2/2025, 5/2025';

/** Days that are no working days, by the joint decree of each year. What a later decree changes is a further row. */
export const holidays = [
  ...year(of2025, 'NATIONAL', {
    '2025-01-01': 'Tahun Baru Masehi', '2025-01-27': 'Isra Mikraj', '2025-01-29': 'Tahun Baru Imlek', '2025-03-29': 'Hari Suci Nyepi', '2025-03-31': 'Idulfitri 1446 H', '2025-04-01': 'Idulfitri 1446 H', '2025-04-18': 'Wafat Yesus Kristus', '2025-04-20': 'Paskah',
    '2025-05-01': 'Hari Buruh Internasional', '2025-05-12': 'Hari Raya Waisak', '2025-05-29': 'Kenaikan Yesus Kristus', '2025-06-01': 'Hari Lahir Pancasila', '2025-06-06': 'Iduladha 1446 H', '2025-06-27': 'Tahun Baru Islam 1447 H', '2025-08-17': 'Proklamasi Kemerdekaan', '2025-09-05': 'Maulid Nabi Muhammad', '2025-12-25': 'Kelahiran Yesus Kristus',
  }),
  ...year(of2025, 'JOINT_LEAVE', { '2025-01-28': 'Tahun Baru Imlek', '2025-03-28': 'Hari Suci Nyepi', '2025-04-02': 'Idulfitri', '2025-04-03': 'Idulfitri', '2025-04-04': 'Idulfitri', '2025-04-07': 'Idulfitri', '2025-05-13': 'Waisak', '2025-05-30': 'Kenaikan Yesus Kristus', '2025-06-09': 'Iduladha', '2025-08-18': 'Proklamasi Kemerdekaan', '2025-12-26': 'Kelahiran Yesus Kristus' }),
  ...year(of2026, 'NATIONAL', {
    '2026-01-01': 'Tahun Baru Masehi', '2026-01-16': 'Isra Mikraj', '2026-02-17': 'Tahun Baru Imlek', '2026-03-19': 'Hari Suci Nyepi', '2026-03-21': 'Idulfitri 1447 H', '2026-03-22': 'Idulfitri 1447 H', '2026-04-03': 'Wafat Yesus Kristus', '2026-04-05': 'Paskah', '2026-05-01': 'Hari Buruh Internasional',
    '2026-05-14': 'Kenaikan Yesus Kristus', '2026-05-27': 'Iduladha 1447 H', '2026-05-31': 'Hari Raya Waisak', '2026-06-01': 'Hari Lahir Pancasila', '2026-06-16': 'Tahun Baru Islam 1448 H', '2026-08-17': 'Proklamasi Kemerdekaan', '2026-08-25': 'Maulid Nabi Muhammad', '2026-12-25': 'Kelahiran Yesus Kristus',
  }),
  ...year(of2026, 'JOINT_LEAVE', { '2026-02-16': 'Tahun Baru Imlek', '2026-03-18': 'Hari Suci Nyepi', '2026-03-20': 'Idulfitri', '2026-03-23': 'Idulfitri', '2026-03-24': 'Idulfitri', '2026-05-15': 'Kenaikan Yesus Kristus', '2026-05-28': 'Iduladha', '2026-12-24': 'Kelahiran Yesus Kristus' }),
];
