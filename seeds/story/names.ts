import type { Sex } from '../../schema/people/employee.ts';
import type { Dice } from './dice.ts';

interface Kin {
  readonly male: readonly string[];
  readonly female: readonly string[];
  /** What stands behind the given name; empty for peoples without family names. */
  readonly clans: readonly string[];
}

const toba: Kin = {
  male: ['Parlindungan', 'Togar', 'Hotman', 'Sahat', 'Binsar', 'Marihot', 'Poltak', 'Maruli', 'Jonathan', 'Ronald', 'Daniel', 'Lamhot', 'Tumpal', 'Robinson', 'Charles', 'Edward', 'Horas', 'Samuel', 'Andreas', 'Gomgom'],
  female: ['Rotua', 'Tiurma', 'Lasma', 'Roslinda', 'Marlina', 'Hotmaida', 'Romauli', 'Debora', 'Ruth', 'Ester', 'Christina', 'Melva', 'Nurmala', 'Sondang', 'Riris', 'Elisabeth', 'Duma', 'Herlina', 'Friska', 'Yohana'],
  clans: ['Simanjuntak', 'Sitorus', 'Hutagalung', 'Sihombing', 'Panjaitan', 'Simatupang', 'Siahaan', 'Manurung', 'Hutapea', 'Nainggolan', 'Tampubolon', 'Silalahi', 'Situmorang', 'Napitupulu', 'Purba', 'Saragih', 'Damanik', 'Sinaga'],
};

const mandailing: Kin = {
  male: ['Ahmad', 'Muhammad Yusuf', 'Hendra', 'Syahrul', 'Ridwan', 'Zulkifli', 'Irwansyah', 'Faisal', 'Ilham', 'Abdul Rahman', 'Khairul', 'Rahmat', 'Arifin', 'Sofyan', 'Ali Imran', 'Mulyadi', 'Indra', 'Fadli', 'Hasan', 'Rizki'],
  female: ['Nurhayati', 'Rahmadani', 'Masdalena', 'Siti Aisyah', 'Khadijah', 'Nur Azizah', 'Elvina', 'Yusnita', 'Fitri', 'Latifah', 'Rina', 'Suryani', 'Maysarah', 'Halimah', 'Dewi', 'Anisa', 'Zubaidah', 'Fauziah', 'Mariana', 'Ummi'],
  clans: ['Nasution', 'Lubis', 'Siregar', 'Harahap', 'Hasibuan', 'Daulay', 'Rangkuti', 'Batubara', 'Pulungan', 'Ritonga', 'Pohan', 'Dalimunthe', 'Tanjung', 'Matondang'],
};

const karo: Kin = {
  male: ['Jesaya', 'Rikardo', 'Ngarihken', 'Terkelin', 'Antonius', 'Petrus', 'Malem', 'Edi', 'Yakub', 'Budi', 'Immanuel', 'Setia'],
  female: ['Erlina', 'Malemta', 'Rehulina', 'Nova', 'Kristina', 'Ersada', 'Yunita', 'Lia', 'Rosmawati', 'Dameria', 'Emia', 'Sri Ulina'],
  clans: ['Ginting', 'Sembiring', 'Tarigan', 'Karo-Karo', 'Perangin-angin', 'Barus', 'Sitepu', 'Surbakti', 'Bangun', 'Kaban'],
};

const malay: Kin = {
  male: ['Syahrial', 'Zulkarnain', 'Hamdan', 'Azhar', 'Iskandar', 'Fahmi', 'Rusli', 'Johan', 'Amiruddin', 'Saiful', 'Effendi', 'Haris', 'Mahmud', 'Badrul', 'Razali', 'Ismail', 'Nizam', 'Firdaus', 'Azman', 'Kamaruddin'],
  female: ['Suhaila', 'Maimunah', 'Zaitun', 'Rohani', 'Azizah', 'Norlela', 'Syafrida', 'Salmah', 'Hafizah', 'Mardiana', 'Rafidah', 'Zahara', 'Asmah', 'Farida', 'Nuraini', 'Juliana', 'Khairunnisa', 'Wan Noraini', 'Sabariah', 'Rosnah'],
  clans: [],
};

const noble: readonly (readonly [male: string, female: string])[] = [['Tengku', 'Tengku'], ['Raja', 'Raja'], ['Said', 'Syarifah'], ['Wan', 'Wan'], ['Encik', 'Encik']];

const javanese: Kin = {
  male: ['Bambang', 'Slamet', 'Joko', 'Agus', 'Sugeng', 'Wahyu', 'Dedi', 'Teguh', 'Eko', 'Heru', 'Sutrisno', 'Suparman', 'Budi', 'Hadi', 'Dwi', 'Rudi', 'Tri', 'Yanto', 'Arif', 'Suyanto'],
  female: ['Sri', 'Endang', 'Sulastri', 'Wiwik', 'Ratna', 'Ningsih', 'Dewi', 'Tuti', 'Lestari', 'Suryaningsih', 'Indah', 'Retno', 'Wahyuni', 'Rini', 'Yuni', 'Sumiati', 'Kartika', 'Puji', 'Eka', 'Ani'],
  clans: ['Santoso', 'Prasetyo', 'Wibowo', 'Handoko', 'Setiawan', 'Nugroho', 'Susanto', 'Kurniawan', 'Hidayat', 'Wijaya', 'Utomo', 'Saputra', 'Raharjo', 'Pranoto'],
};

const javaneseWomen = ['Wahyuni', 'Handayani', 'Rahayu', 'Lestari', 'Astuti', 'Purwanti', 'Setyowati', 'Kusumawati', 'Ningrum', 'Utami', 'Puspitasari', 'Maharani'];

const minang: Kin = {
  male: ['Rizal', 'Yulizar', 'Afrizal', 'Nofrizal', 'Syafrizal', 'Hendri', 'Yusrizal', 'Edison', 'Fauzan', 'Irfan', 'Dasril', 'Zulfahmi'],
  female: ['Yulianti', 'Desmawati', 'Rahmi', 'Yetti', 'Novita', 'Susi', 'Elfira', 'Gusti', 'Mimi', 'Nelfia', 'Weni', 'Yenni'],
  clans: ['Chaniago', 'Koto', 'Piliang', 'Sikumbang', 'Tanjung', 'Guci', 'Jambak'],
};

const chinese: Kin = {
  male: ['Hendra', 'Rudy', 'Johan', 'Andi', 'Kevin', 'Wilson', 'Tommy', 'Steven'],
  female: ['Lina', 'Meiling', 'Susanti', 'Vivian', 'Jessica', 'Shelly', 'Linda', 'Felicia'],
  clans: ['Wijaya', 'Tan', 'Lim', 'Halim', 'Salim', 'Chandra', 'Tanoto', 'Kurnia', 'Gunawan', 'Lie'],
};

const bugis: Kin = {
  male: ['Andi Baso', 'Andi Syamsul', 'Daeng Ramli', 'Baharuddin', 'Syamsuddin', 'Muh. Arsyad', 'La Ode Hamzah', 'Abdul Latif'],
  female: ['Andi Tenri', 'Andi Rosmini', 'Hasnah', 'Sitti Rahmah', 'Nurjannah', 'Hartati', 'Rosdiana', 'Sitti Hajar'],
  clans: [],
};

const oneWord = {
  male: ['Suparno', 'Sukardi', 'Mulyono', 'Ngatimin', 'Poniran', 'Suharto', 'Wagimin', 'Rusdianto', 'Jumadi', 'Legiman', 'Sudirman', 'Tukiran', 'Zainuddin', 'Rosihan', 'Marwan', 'Syafruddin', 'Jamaluddin', 'Tarmizi'],
  female: ['Suparti', 'Sumarni', 'Wagiyem', 'Ponirah', 'Jumiati', 'Mursidah', 'Sukinem', 'Paini', 'Rosmiati', 'Suwarni', 'Legiyem', 'Kartini', 'Nurbaiti', 'Aminah', 'Sarinah', 'Hamidah', 'Mardiah', 'Juwita'],
};

type People = 'toba' | 'mandailing' | 'karo' | 'malay' | 'noble' | 'javanese' | 'minang' | 'chinese' | 'bugis' | 'oneWord';

const shares: Record<'medan' | 'tanjungpinang', readonly (readonly [People, number])[]> = {
  medan: [['toba', 24], ['mandailing', 26], ['karo', 10], ['javanese', 15], ['malay', 8], ['noble', 2], ['minang', 8], ['chinese', 2], ['oneWord', 5]],
  tanjungpinang: [['malay', 34], ['noble', 12], ['javanese', 16], ['minang', 11], ['toba', 8], ['mandailing', 4], ['bugis', 6], ['chinese', 4], ['oneWord', 5]],
};

const kins: Record<Exclude<People, 'oneWord' | 'noble'>, Kin> = { toba, mandailing, karo, malay, javanese, minang, chinese, bugis };

/** A made-up name as people of this city bear it; some are one word. */
export function nameOf(city: 'medan' | 'tanjungpinang', sex: Sex, dice: Dice): string {
  const people = dice.weighted(shares[city]);
  const side = sex === 'MALE' ? 'male' : 'female';
  if (people === 'oneWord') return dice.pick(oneWord[side]);
  if (people === 'noble') return `${dice.pick(noble)[sex === 'MALE' ? 0 : 1]} ${dice.pick(malay[side].filter(name => !name.startsWith('Wan ')))}`;
  if (people === 'malay') return `${dice.pick(malay[side])} ${dice.pick(malay.male)}`;
  const kin = kins[people];
  if (people === 'javanese' && sex === 'FEMALE') return `${dice.pick(kin.female)} ${dice.pick(javaneseWomen)}`;
  if (kin.clans.length === 0) return dice.pick(kin[side]);
  const given = dice.pick(kin[side]);
  const second = dice.chance(0.3) ? dice.pick(kin[side]) : given;
  return [...new Set([given, second]), dice.pick(kin.clans)].join(' ');
}
