import { enumOf, type ValueOf } from '../shared/enum.ts';

export const Rating = enumOf('Rating', 'A judgement of the assessor on one axis, never an average of percentages (PermenPANRB 6/2022).', { ABOVE: 'Di atas ekspektasi.', MEETS: 'Sesuai ekspektasi.', BELOW: 'Di bawah ekspektasi.' });
export type Rating = ValueOf<typeof Rating>;

export const Predicate = enumOf('Predicate', 'Predikat kinerja pegawai: follows from both ratings by the rule PREDICATE.', {
  VERY_GOOD: 'Sangat baik.', GOOD: 'Baik.', NEEDS_IMPROVEMENT: 'Butuh perbaikan; Cukup in older data.', POOR: 'Kurang, also called misconduct.', VERY_POOR: 'Sangat kurang.',
});
export type Predicate = ValueOf<typeof Predicate>;

export const OrganisationRating = enumOf('OrganisationRating', 'Predikat kinerja organisasi: another scale than that of people.', {
  EXCELLENT: 'Istimewa.', GOOD: 'Baik.', NEEDS_IMPROVEMENT: 'Butuh perbaikan.', POOR: 'Kurang.', VERY_POOR: 'Sangat kurang.',
});
export type OrganisationRating = ValueOf<typeof OrganisationRating>;
