import type { City, Office, Part } from './organisation.ts';

const puskesmas = (name: string): Part => ({ name: `Puskesmas ${name}`, kind: 'HEALTH_CENTRE', staff: ['JF-DOKTER-PERTAMA', 'JF-PERAWAT-TERAMPIL', 'JF-BIDAN-MAHIR', 'JF-REKMED-TERAMPIL', 'PLK-OLO'] });
const school = (name: string, ...staff: string[]): Part => ({ name, kind: 'SCHOOL', staff });
const upt = (name: string, ...staff: string[]): Part => ({ name, kind: 'TECHNICAL_UNIT', staff });
const bidang = (name: string, ...staff: string[]): Part => ({ name, staff });
const bagian = (name: string, ...staff: string[]): Part => ({ name, kind: 'SECTION', staff });

const secretariat: readonly Office[] = [
  { code: '1.01', name: 'Sekretariat Daerah', kind: 'SECRETARIAT', head: 'Sekretaris Daerah', affairs: ['KEB.01', 'REN.01', 'KEU.01'], secretariat: false, staff: ['STAF-AHLI', 'STAF-AHLI', 'STAF-AHLI'], parts: [] },
  { code: '1.01.1', name: 'Asisten Pemerintahan dan Kesejahteraan Rakyat', kind: 'ASSISTANCE', head: 'Asisten Pemerintahan dan Kesejahteraan Rakyat', affairs: ['KEB.01', 'KEC.01'], under: '1.01', secretariat: false, parts: [
    bagian('Tata Pemerintahan', 'JF-AK-MUDA'), bagian('Kesejahteraan Rakyat', 'PLK-PTK'), bagian('Hukum', 'JF-PERANCANG-MUDA', 'JF-AK-PERTAMA')] },
  { code: '1.01.2', name: 'Asisten Perekonomian dan Pembangunan', kind: 'ASSISTANCE', head: 'Asisten Perekonomian dan Pembangunan', affairs: ['KEB.01', 'PBJ.01'], under: '1.01', secretariat: false, parts: [
    bagian('Perekonomian', 'JF-AK-MUDA'), bagian('Administrasi Pembangunan', 'PLK-PDI'), bagian('Pengadaan Barang dan Jasa', 'JF-PBJ-PERTAMA', 'JF-PBJ-PERTAMA', 'JF-PBJ-MUDA')] },
  { code: '1.01.3', name: 'Asisten Administrasi Umum', kind: 'ASSISTANCE', head: 'Asisten Administrasi Umum', affairs: ['KEB.01', 'ASN.01'], under: '1.01', secretariat: false, parts: [
    bagian('Organisasi', 'JF-AK-MUDA', 'JF-ASDMA-PERTAMA'), bagian('Umum', 'PLK-PA', 'PLK-TSP'), bagian('Protokol dan Komunikasi Pimpinan', 'JF-HUMAS-PERTAMA')] },
  { code: '2.01', name: 'Sekretariat DPRD', kind: 'SECRETARIAT', head: 'Sekretaris DPRD', affairs: ['HKM.01', 'KEU.01'], secretariat: false, parts: [
    bagian('Umum dan Keuangan', 'JF-AKPD-PERTAMA', 'PLK-PA'), bagian('Persidangan dan Perundang-undangan', 'JF-PERANCANG-MUDA'), bagian('Fasilitasi Penganggaran dan Pengawasan', 'PLK-PTK')] },
  { code: '3.01', name: 'Inspektorat', kind: 'INSPECTORATE', head: 'Inspektur', affairs: ['WAS.01', 'WAS.02'], staff: ['PLK-PDI'], parts: [
    { name: 'Inspektur Pembantu Wilayah I', leader: 'IRBAN', staff: ['JF-AUDITOR-MADYA', 'JF-AUDITOR-PERTAMA', 'JF-AUDITOR-MUDA'] },
    { name: 'Inspektur Pembantu Wilayah II', leader: 'IRBAN', staff: ['JF-AUDITOR-MUDA', 'JF-PPUPD-MUDA'] },
    { name: 'Inspektur Pembantu Khusus', leader: 'IRBAN', staff: ['JF-AUDITOR-PERTAMA'] }] },
];

const services: readonly Office[] = [
  { code: '4.01', name: 'Dinas Pendidikan dan Kebudayaan', kind: 'SERVICE', head: 'Kepala Dinas Pendidikan dan Kebudayaan', affairs: ['PDD.01', 'KEB.01'], staff: ['PLK-PA', 'JF-PERENCANA-PERTAMA', 'PLK-PDI'], parts: [
    bidang('Pembinaan Pendidikan Anak Usia Dini dan Nonformal', 'PLK-PTK'), bidang('Pembinaan Sekolah Dasar', 'JF-AK-MUDA'), bidang('Pembinaan Sekolah Menengah Pertama'), bidang('Kebudayaan', 'PLK-PTK'),
    school('UPT SMP Negeri 1 Medan', 'JF-GURU-MADYA', 'JF-GURU-MUDA', 'JF-GURU-MUDA', 'JF-GURU-PERTAMA', 'PLK-PA'), school('UPT SMP Negeri 5 Medan Labuhan', 'JF-GURU-MADYA', 'JF-GURU-MUDA', 'JF-GURU-PERTAMA', 'JF-GURU-PERTAMA'),
    school('UPT SD Negeri 060948 Belawan', 'JF-GURU-MUDA', 'JF-GURU-PERTAMA', 'JF-GURU-PERTAMA', 'PLK-PUO'), school('UPT SD Negeri 060813 Medan Kota', 'JF-GURU-MUDA', 'JF-GURU-PERTAMA', 'JF-GURU-PERTAMA')] },
  { code: '4.02', name: 'Dinas Kesehatan', kind: 'SERVICE', head: 'Kepala Dinas Kesehatan', affairs: ['KES.03', 'PEL.01'], staff: ['PLK-PA', 'JF-PERENCANA-PERTAMA', 'JF-AKPD-PERTAMA', 'PLK-PDI'], parts: [
    bidang('Kesehatan Masyarakat', 'JF-AK-MUDA'), bidang('Pencegahan dan Pengendalian Penyakit', 'PLK-PTK'), bidang('Pelayanan Kesehatan', 'JF-DOKTER-MADYA'), bidang('Sumber Daya Kesehatan', 'JF-ASDMA-PERTAMA'),
    puskesmas('Belawan'), puskesmas('Helvetia'), puskesmas('Teladan'), puskesmas('Medan Labuhan')] },
  { code: '4.03', name: 'Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi', short: 'Dinas SDABMBK', kind: 'SERVICE', head: 'Kepala Dinas Sumber Daya Air, Bina Marga dan Bina Konstruksi', affairs: ['PUP.01', 'PBJ.01'], staff: ['PLK-PA', 'JF-PERENCANA-MUDA'], parts: [
    bidang('Jalan dan Jembatan', 'JF-JALAN-MUDA', 'JF-JALAN-PERTAMA', 'JF-JALAN-PERTAMA'), bidang('Drainase', 'JF-JALAN-PERTAMA', 'PLK-TSP'), bidang('Sumber Daya Air', 'JF-JALAN-MUDA'), bidang('Bina Konstruksi', 'PLK-PTK'),
    upt('Operasional dan Pemeliharaan Medan Utara', 'PLK-TSP', 'PLK-OLO', 'PLK-PUO')] },
  { code: '4.04', name: 'Dinas Perumahan, Kawasan Permukiman, Cipta Karya dan Tata Ruang', short: 'Dinas Perkimcikataru', kind: 'SERVICE', head: 'Kepala Dinas Perumahan, Kawasan Permukiman, Cipta Karya dan Tata Ruang', affairs: ['PUP.02', 'KEB.01'], staff: ['PLK-PA'], parts: [
    bidang('Penataan Ruang', 'JF-PENATARUANG-PERTAMA', 'JF-PENATARUANG-PERTAMA'), bidang('Cipta Karya', 'PLK-PTK'), bidang('Perumahan dan Kawasan Permukiman', 'PLK-PDI'), bidang('Pengendalian dan Pengawasan Bangunan', 'JF-AK-MUDA')] },
  { code: '4.05', name: 'Satuan Polisi Pamong Praja', short: 'Satpol PP', kind: 'POLICE', head: 'Kepala Satuan Polisi Pamong Praja', affairs: ['TRB.01', 'HKM.01'], staff: ['PLK-PA'], parts: [
    bidang('Penegakan Perundang-undangan Daerah', 'JF-SATPOLPP-PERTAMA', 'JF-SATPOLPP-TERAMPIL'), bidang('Ketertiban Umum dan Ketenteraman Masyarakat', 'JF-SATPOLPP-TERAMPIL', 'JF-SATPOLPP-TERAMPIL', 'JF-SATPOLPP-PEMULA', 'JF-SATPOLPP-PEMULA'), bidang('Perlindungan Masyarakat', 'JF-SATPOLPP-PEMULA')] },
  { code: '4.06', name: 'Dinas Pencegah dan Pemadam Kebakaran', kind: 'SERVICE', head: 'Kepala Dinas Pencegah dan Pemadam Kebakaran', affairs: ['BEN.01', 'PEL.01'], staff: ['PLK-PA'], parts: [
    bidang('Pencegahan', 'JF-DAMKAR-TERAMPIL'), bidang('Operasional dan Penyelamatan', 'JF-DAMKAR-TERAMPIL', 'JF-DAMKAR-PEMULA', 'JF-DAMKAR-PEMULA'), bidang('Sarana dan Prasarana', 'PLK-TSP'), upt('Wilayah Belawan', 'JF-DAMKAR-PEMULA', 'JF-DAMKAR-TERAMPIL')] },
  { code: '4.07', name: 'Dinas Sosial', kind: 'SERVICE', head: 'Kepala Dinas Sosial', affairs: ['SOS.01', 'PEL.01'], staff: ['PLK-PA'], parts: [bidang('Rehabilitasi Sosial', 'JF-PEKSOS-PERTAMA', 'JF-PEKSOS-PERTAMA'), bidang('Perlindungan dan Jaminan Sosial', 'JF-PEKSOS-PERTAMA'), bidang('Pemberdayaan Sosial', 'PLK-PTK')] },
  { code: '4.08', name: 'Dinas Ketenagakerjaan', kind: 'SERVICE', head: 'Kepala Dinas Ketenagakerjaan', affairs: ['KEB.01', 'PEL.01'], staff: ['PLK-PA'], parts: [bidang('Pelatihan dan Produktivitas Tenaga Kerja', 'PLK-PTK'), bidang('Penempatan Tenaga Kerja', 'PLK-PLO'), bidang('Hubungan Industrial')] },
  { code: '4.09', name: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pemberdayaan Masyarakat dan Pengendalian Penduduk dan Keluarga Berencana', short: 'Dinas P3APMP2KB', kind: 'SERVICE', head: 'Kepala Dinas P3APMP2KB', affairs: ['SOS.01', 'KEB.01'], staff: ['PLK-PA'], parts: [
    bidang('Pemberdayaan Perempuan', 'PLK-PTK'), bidang('Perlindungan Anak', 'JF-PEKSOS-PERTAMA'), bidang('Pemberdayaan Masyarakat'), bidang('Pengendalian Penduduk dan Keluarga Berencana', 'PLK-PGLO')] },
  { code: '4.10', name: 'Dinas Ketahanan Pangan, Pertanian dan Perikanan', kind: 'SERVICE', head: 'Kepala Dinas Ketahanan Pangan, Pertanian dan Perikanan', affairs: ['PES.01', 'KEB.01'], staff: ['PLK-PA'], parts: [bidang('Ketahanan Pangan'), bidang('Pertanian', 'PLK-PTK'), bidang('Perikanan', 'PLK-PLO'), bidang('Peternakan dan Kesehatan Hewan')] },
  { code: '4.11', name: 'Dinas Lingkungan Hidup', kind: 'SERVICE', head: 'Kepala Dinas Lingkungan Hidup', affairs: ['LHD.01', 'PEL.01'], staff: ['PLK-PA', 'PLK-PDI'], parts: [
    bidang('Pengelolaan Sampah', 'JF-DALKLING-MUDA', 'PLK-OLO', 'PLK-PUO'), bidang('Pengendalian Pencemaran', 'JF-DALKLING-MUDA'), bidang('Tata Lingkungan'), bidang('Ruang Terbuka Hijau', 'PLK-PUO')] },
  { code: '4.12', name: 'Dinas Kependudukan dan Pencatatan Sipil', short: 'Disdukcapil', kind: 'SERVICE', head: 'Kepala Dinas Kependudukan dan Pencatatan Sipil', affairs: ['ADK.01', 'PEL.01'], staff: ['PLK-PA', 'PLK-PDI'], parts: [
    bidang('Pelayanan Pendaftaran Penduduk', 'JF-ADK-PERTAMA', 'PLK-PLO', 'PLK-OLO'), bidang('Pelayanan Pencatatan Sipil', 'PLK-PLO', 'PLK-OLO'), bidang('Pengelolaan Informasi Administrasi Kependudukan', 'JF-ADK-PERTAMA', 'JF-PRAKOM-TERAMPIL'), bidang('Pemanfaatan Data dan Inovasi Pelayanan')] },
  { code: '4.13', name: 'Dinas Perhubungan', kind: 'SERVICE', head: 'Kepala Dinas Perhubungan', affairs: ['PES.01', 'PUP.01'], staff: ['PLK-PA'], parts: [bidang('Lalu Lintas', 'PLK-PLO', 'PLK-OLO'), bidang('Angkutan', 'PLK-PTK'), bidang('Pelayaran dan Pesisir', 'JF-AK-PERTAMA'), bidang('Perparkiran', 'PLK-OLO')] },
  { code: '4.14', name: 'Dinas Komunikasi dan Informatika', short: 'Dinas Kominfo', kind: 'SERVICE', head: 'Kepala Dinas Komunikasi dan Informatika', affairs: ['KOM.02', 'PEL.01'], staff: ['PLK-PA'], parts: [
    bidang('Aplikasi Informatika', 'JF-PRAKOM-PERTAMA', 'JF-PRAKOM-PERTAMA'), bidang('Infrastruktur dan Persandian', 'JF-PRAKOM-PERTAMA', 'JF-PRAKOM-TERAMPIL'), bidang('Informasi dan Komunikasi Publik', 'JF-HUMAS-PERTAMA', 'JF-HUMAS-PERTAMA'), bidang('Statistik', 'PLK-PDI')] },
  { code: '4.15', name: 'Dinas Koperasi, Usaha Kecil dan Menengah, Perindustrian dan Perdagangan', short: 'Dinas Koperasi, UKM, Perindustrian dan Perdagangan', kind: 'SERVICE', head: 'Kepala Dinas Koperasi, UKM, Perindustrian dan Perdagangan', affairs: ['PTS.01', 'KEB.01'], staff: ['PLK-PA'], parts: [bidang('Koperasi dan Usaha Kecil Menengah', 'PLK-PTK'), bidang('Perindustrian'), bidang('Perdagangan', 'PLK-PLO')] },
  { code: '4.16', name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', short: 'DPMPTSP', kind: 'SERVICE', head: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', affairs: ['PTS.01', 'PEL.01'], staff: ['PLK-PA'], parts: [
    bidang('Pelayanan Perizinan dan Nonperizinan', 'JF-PERIZINAN-PERTAMA', 'JF-PERIZINAN-PERTAMA', 'PLK-OLO'), bidang('Penanaman Modal', 'JF-AK-PERTAMA'), bidang('Pengaduan, Kebijakan dan Pelaporan Layanan', 'JF-HUMAS-PERTAMA')] },
  { code: '4.17', name: 'Dinas Pariwisata', kind: 'SERVICE', head: 'Kepala Dinas Pariwisata', affairs: ['KEB.01', 'PES.01'], staff: ['PLK-PA'], parts: [bidang('Destinasi Pariwisata', 'PLK-PTK'), bidang('Pemasaran Pariwisata', 'JF-HUMAS-PERTAMA'), bidang('Ekonomi Kreatif')] },
  { code: '4.18', name: 'Dinas Pemuda dan Olahraga', kind: 'SERVICE', head: 'Kepala Dinas Pemuda dan Olahraga', affairs: ['KEB.01', 'REN.01'], staff: ['PLK-PA'], parts: [bidang('Pemberdayaan Pemuda', 'PLK-PTK'), bidang('Pembinaan Olahraga'), bidang('Sarana dan Prasarana Olahraga', 'PLK-TSP')] },
  { code: '4.19', name: 'Dinas Perpustakaan dan Arsip', kind: 'SERVICE', head: 'Kepala Dinas Perpustakaan dan Arsip', affairs: ['ARS.01', 'PEL.01'], staff: ['PLK-PA'], parts: [bidang('Pengelolaan Arsip', 'JF-ARSIPARIS-PERTAMA', 'JF-ARSIPARIS-TERAMPIL'), bidang('Pembinaan Kearsipan', 'JF-ARSIPARIS-PERTAMA'), bidang('Layanan Perpustakaan', 'PLK-PGLO')] },
];

const boards: readonly Office[] = [
  { code: '5.01', name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', short: 'BKPSDM', kind: 'BOARD', head: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', affairs: ['ASN.01', 'ASN.02', 'KEB.01'], staff: ['PLK-PA', 'JF-PERENCANA-PERTAMA', 'JF-AKPD-PERTAMA'], parts: [
    bidang('Pengadaan, Pemberhentian dan Informasi', 'JF-ASDMA-MUDA', 'JF-ASDMA-PERTAMA', 'JF-PRAKOM-PERTAMA'), bidang('Mutasi dan Promosi', 'JF-ASDMA-MADYA', 'JF-ASDMA-PERTAMA'),
    bidang('Pengembangan Kompetensi Aparatur', 'JF-ASDMA-MUDA', 'JF-ASDMA-PERTAMA', 'JF-ASESOR-MUDA'), bidang('Penilaian Kinerja dan Penghargaan', 'JF-ASDMA-MUDA', 'PLK-PDI')] },
  { code: '5.02', name: 'Badan Perencanaan Pembangunan Daerah', short: 'Bappeda', kind: 'BOARD', head: 'Kepala Badan Perencanaan Pembangunan Daerah', affairs: ['REN.01', 'KEB.01'], staff: ['PLK-PA'], parts: [
    bidang('Perencanaan, Pengendalian dan Evaluasi', 'JF-PERENCANA-MUDA', 'JF-PERENCANA-PERTAMA'), bidang('Pemerintahan dan Pembangunan Manusia', 'JF-PERENCANA-MUDA'), bidang('Perekonomian dan Sumber Daya Alam', 'JF-PERENCANA-PERTAMA'), bidang('Infrastruktur dan Kewilayahan', 'JF-PERENCANA-PERTAMA')] },
  { code: '5.03', name: 'Badan Riset dan Inovasi Daerah', short: 'BRIDA', kind: 'BOARD', head: 'Kepala Badan Riset dan Inovasi Daerah', affairs: ['KEB.01', 'REN.01'], staff: ['PLK-PA'], parts: [bidang('Riset dan Kebijakan', 'JF-AK-MADYA'), bidang('Inovasi dan Teknologi', 'JF-AK-PERTAMA'), bidang('Kemitraan Riset')] },
  { code: '5.04', name: 'Badan Keuangan dan Aset Daerah', short: 'BKAD', kind: 'BOARD', head: 'Kepala Badan Keuangan dan Aset Daerah', affairs: ['KEU.01', 'KEU.02'], staff: ['PLK-PA'], parts: [
    bidang('Anggaran', 'JF-AKPD-MUDA', 'JF-AKPD-PERTAMA'), bidang('Perbendaharaan', 'JF-AKPD-MUDA', 'PLK-PDI'), bidang('Akuntansi', 'JF-AKPD-PERTAMA'), bidang('Pengelolaan Aset', 'JF-AKPD-PERTAMA', 'PLK-PDI')] },
  { code: '5.05', name: 'Badan Pendapatan Daerah', short: 'Bapenda', kind: 'BOARD', head: 'Kepala Badan Pendapatan Daerah', affairs: ['KEU.03', 'KEU.01'], staff: ['PLK-PA'], parts: [bidang('Pajak Bumi dan Bangunan dan BPHTB', 'PLK-PTK', 'PLK-OLO'), bidang('Pajak Hotel, Restoran dan Hiburan', 'PLK-PTK'), bidang('Pengembangan dan Pengendalian Pendapatan', 'JF-AKPD-PERTAMA')] },
  { code: '5.06', name: 'Badan Kesatuan Bangsa dan Politik', short: 'Badan Kesbangpol', kind: 'BOARD', head: 'Kepala Badan Kesatuan Bangsa dan Politik', affairs: ['KEB.01', 'TRB.01'], staff: ['PLK-PA'], parts: [bidang('Ideologi dan Wawasan Kebangsaan', 'PLK-PTK'), bidang('Politik Dalam Negeri dan Organisasi Kemasyarakatan'), bidang('Kewaspadaan Nasional', 'JF-AK-PERTAMA')] },
  { code: '5.07', name: 'Badan Penanggulangan Bencana Daerah', short: 'BPBD', kind: 'BOARD', head: 'Kepala Pelaksana Badan Penanggulangan Bencana Daerah', affairs: ['BEN.01', 'WAS.02'], staff: ['PLK-PA'], parts: [bidang('Pencegahan dan Kesiapsiagaan', 'PLK-PTK'), bidang('Kedaruratan dan Logistik', 'PLK-OLO', 'PLK-TSP'), bidang('Rehabilitasi dan Rekonstruksi')] },
  { code: '6.01', name: 'RSUD Dr. Pirngadi', kind: 'HOSPITAL', head: 'Direktur RSUD Dr. Pirngadi', affairs: ['KES.03', 'KEU.01', 'PEL.01'], staff: ['PLK-PA', 'JF-AKPD-PERTAMA'], parts: [
    bidang('Pelayanan Medis', 'JF-DOKTER-UTAMA', 'JF-DOKTER-MADYA', 'JF-DOKTER-PERTAMA'), bidang('Keperawatan', 'JF-PERAWAT-PENYELIA', 'JF-PERAWAT-MAHIR', 'JF-PERAWAT-MAHIR', 'JF-PERAWAT-PERTAMA', 'JF-PERAWAT-TERAMPIL', 'JF-PERAWAT-TERAMPIL', 'JF-BIDAN-TERAMPIL'),
    bidang('Rekam Medis dan Penunjang', 'JF-REKMED-MAHIR', 'JF-REKMED-TERAMPIL', 'JF-REKMED-TERAMPIL', 'JF-PRAKOM-TERAMPIL')] },
];

/** Kota Medan: its offices, and how well its posts are filled. Belawan is one of its 21 kecamatan. */
export const medan: City = {
  key: 'medan', code: '12.71', name: 'Pemerintah Kota Medan', shortName: 'Kota Medan', province: 'Sumatera Utara',
  offices: [...secretariat, ...services, ...boards],
  filling: { SECRETARIAT: 0.86, SERVICE: 0.93, BOARD: 0.93, ASSISTANCE: 1, SECTION: 0.9, DIVISION: 0.62, SUBSECTION: 0.36, TECHNICAL_UNIT: 0.8, DISTRICT: 0.95, URBAN_VILLAGE: 0.36, HOSPITAL: 1, INSPECTORATE: 1 },
  subdivisions: ['Tata Pemerintahan', 'Ketenteraman dan Ketertiban Umum', 'Pemberdayaan Masyarakat', 'Pelayanan Umum'],
  fullDistricts: ['12.71.08'],
  areaStaff: {
    '12.71.08': ['JF-AK-MUDA', 'PLK-PLO', 'PLK-PLO', 'PLK-PTK', 'PLK-PDI', 'PLK-OLO'],
    '12.71.08.00': ['PLK-PA', 'PLK-PDI'], '12.71.08.S1': ['PLK-PGLO'], '12.71.08.S2': ['JF-SATPOLPP-TERAMPIL'], '12.71.08.S4': ['PLK-OLO', 'PLK-OLO'],
    '12.71.08.1001': ['SEKLUR', 'PLK-OLO'], '12.71.08.1002': ['SEKLUR'], '12.71.08.1003': ['SEKLUR', 'PLK-PA'], '12.71.08.1005': ['SEKLUR'], '12.71.08.1006': ['PLK-OLO'],
    '12.71.01': ['PLK-PLO'], '12.71.12': ['PLK-PLO'], '12.71.13': ['PLK-PLO', 'PLK-OLO'], '12.71.01.1001': ['SEKLUR'], '12.71.13.1001': ['SEKLUR'], '12.71.12.1002': ['SEKLUR'],
    kecamatan: ['PLK-PA'],
  },
};
