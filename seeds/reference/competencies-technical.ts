import { competencyOf, type Entry, type FiveLevels } from './competency.ts';
import { TECHNICAL } from './frameworks.ts';

const soon: FiveLevels = [['Paham.', []], ['Dasar.', []], ['Menengah.', []], ['Mumpuni.', []], ['Ahli.', []]];
const names: Record<string, string> = {
  'ADK.01': 'Pelayanan Administrasi Kependudukan', 'KEU.01': 'Pengelolaan Keuangan Daerah', 'KEU.02': 'Pengelolaan Barang Milik Daerah', 'KEU.03': 'Pengelolaan Pajak dan Retribusi Daerah',
  'PBJ.01': 'Pengadaan Barang/Jasa Pemerintah', 'ASN.01': 'Manajemen Aparatur Sipil Negara', 'ASN.02': 'Pengembangan Kompetensi Aparatur', 'KEB.01': 'Analisis Kebijakan Publik',
  'HKM.01': 'Penyusunan Produk Hukum Daerah', 'REN.01': 'Perencanaan Pembangunan Daerah', 'WAS.01': 'Pengawasan Intern Pemerintah', 'WAS.02': 'Manajemen Risiko Sektor Publik',
  'KES.01': 'Asuhan Keperawatan', 'KES.02': 'Pengelolaan Rekam Medis dan Informasi Kesehatan', 'KES.03': 'Upaya Kesehatan Masyarakat', 'PUP.01': 'Penyelenggaraan Jalan dan Drainase Perkotaan',
  'PUP.02': 'Pengendalian Pemanfaatan Ruang dan Bangunan Gedung', 'LHD.01': 'Pengelolaan Sampah', 'PEL.01': 'Penanganan Pengaduan Masyarakat', 'KOM.01': 'Literasi Digital dan Keamanan Informasi',
  'KOM.02': 'Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik', 'PES.01': 'Tata Kelola Pelabuhan dan Kawasan Pesisir', 'TRB.01': 'Ketenteraman dan Ketertiban Umum', 'BEN.01': 'Penanggulangan Bencana dan Kebakaran',
  'PDD.01': 'Pengelolaan Pembelajaran', 'ARS.01': 'Pengelolaan Arsip Dinamis', 'SOS.01': 'Perlindungan dan Pemberdayaan Sosial', 'PTS.01': 'Pelayanan Perizinan Berusaha', 'KEC.01': 'Penyelenggaraan Pemerintahan Kecamatan dan Kelurahan',
};
const entries: readonly Entry[] = Object.entries(names).map(([code, name]) => ({ code, name, kind: 'TECHNICAL', affair: 'Umum', definition: name, levels: soon }));

/** The technical competencies of city government, by government affair. */
export const technicalCompetencies = entries.map(entry => competencyOf(TECHNICAL, entry));
