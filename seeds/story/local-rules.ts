import { idOf } from '../reference/ids.ts';
import { rules } from '../reference/rules.ts';
import type { City } from './organisation.ts';

/** A value of a city's own, beside a national rule that leaves it open. The instruments are made up. */
function local(city: City['key'], code: string, key: string, value: number, instrument: string, validFrom: string, validUntil: string | null = null) {
  const national = rules.find(rule => rule.code === code && rule.key === key && rule.open)!;
  const { topic, name, description, unit } = national;
  return { id: idOf('Rule', city, code, key, validFrom), topic, code, key, name, description, value, unit, instrument, validFrom, validUntil };
}

/** Where the two cities cut the nine boxes: in Medan once raised. */
export const localRules: Record<City['key'], readonly ReturnType<typeof local>[]> = {
  medan: [
    local('medan', 'TALENT_POTENTIAL', 'HIGH', 81, 'Keputusan Wali Kota Medan tentang Manajemen Talenta 2024 (contoh)', '2024-01-02', '2025-12-31'),
    local('medan', 'TALENT_POTENTIAL', 'MIDDLE', 61, 'Keputusan Wali Kota Medan tentang Manajemen Talenta 2024 (contoh)', '2024-01-02', '2025-12-31'),
    local('medan', 'TALENT_POTENTIAL', 'HIGH', 85, 'Peraturan Wali Kota Medan tentang Manajemen Talenta 2026 (contoh)', '2026-01-01'),
    local('medan', 'TALENT_POTENTIAL', 'MIDDLE', 70, 'Peraturan Wali Kota Medan tentang Manajemen Talenta 2026 (contoh)', '2026-01-01'),
  ],
  tanjungpinang: [
    local('tanjungpinang', 'TALENT_POTENTIAL', 'HIGH', 77, 'Keputusan Wali Kota Tanjungpinang tentang Manajemen Talenta 2025 (contoh)', '2025-03-03'),
    local('tanjungpinang', 'TALENT_POTENTIAL', 'MIDDLE', 68, 'Keputusan Wali Kota Tanjungpinang tentang Manajemen Talenta 2025 (contoh)', '2025-03-03'),
  ],
};
