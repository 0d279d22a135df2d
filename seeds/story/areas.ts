import { getDistricts, getVillages } from 'idn-area-data';

/** A kecamatan with its kelurahan, each under its official code. */
export interface District {
  readonly code: string;
  readonly name: string;
  readonly villages: readonly { readonly code: string; readonly name: string }[];
}

// Spellings the list of areas shortens or spaces out.
const spelled: Record<string, string> = {
  '12.71.01.1006': 'Kota Matsum III',
  '12.71.01.1010': 'Sudirejo I',
  '12.71.04.1001': 'Tegal Sari Mandala I',
  '12.71.04.1002': 'Tegal Sari Mandala II',
  '12.71.04.1003': 'Tegal Sari Mandala III',
  '12.71.05.1004': 'Pulo Brayan Kota',
  '12.71.06.1003': 'Tanjung Mulia',
  '12.71.06.1001': 'Titi Papan',
  '12.71.10.1004': 'Sei Rengas Permata',
  '12.71.11.1004': 'Pangkalan Masyhur',
  '12.71.15.1001': 'Aur',
  '12.71.15.1003': 'Jati',
  '12.71.20.1006': 'Pulo Brayan Darat I',
  '12.71.20.1007': 'Pulo Brayan Darat II',
  '12.71.20.1008': 'Pulo Brayan Bengkel',
  '12.71.20.1009': 'Pulo Brayan Bengkel Baru',
  '12.71.21.1002': 'Tanjung Sari',
  '12.71.21.1003': 'Padang Bulan Selayang II',
  '12.71.21.1005': 'Padang Bulan Selayang I',
  '12.71.02.1006': 'Simpang Tanjung',
  '12.71.18.1009': 'Tegal Rejo',
  '12.71.07.1005': 'Lau Cih',
};

const nameOf = ({ code, name }: { code: string; name: string }): string =>
  spelled[code] ?? name.replaceAll('Tanjung Pinang', 'Tanjungpinang');

/** The kecamatan of a city with their kelurahan, from the official list of areas. */
export async function districtsOf(city: string): Promise<District[]> {
  const [districts, villages] = await Promise.all([getDistricts({ transform: true }), getVillages({ transform: true })]);
  const inside = villages.filter(village => village.code.startsWith(`${city}.`));
  return districts
    .filter(district => district.regencyCode === city)
    .map(district => ({
      code: district.code,
      name: nameOf(district),
      villages: inside
        .filter(village => village.districtCode === district.code)
        .map(village => ({ code: village.code, name: nameOf(village) })),
    }));
}
