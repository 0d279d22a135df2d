import type { City, Office, Part } from './organisation.ts';

const bidang = (name: string, ...staff: string[]): Part => ({ name, staff });
const bagian = (name: string, ...staff: string[]): Part => ({ name, kind: 'SECTION', staff });

const offices: readonly Office[] = [
  { code: '1.01', name: 'Sekretariat Daerah', kind: 'SECRETARIAT', head: 'Sekretaris Daerah', affairs: ['KEB.01', 'REN.01', 'KEU.01'], secretariat: false, staff: ['STAF-AHLI'], parts: [] },
  { code: '1.01.1', name: 'Asisten Pemerintahan dan Kesejahteraan Rakyat', kind: 'ASSISTANCE', head: 'Asisten Pemerintahan dan Kesejahteraan Rakyat', affairs: ['KEB.01', 'KEC.01'], under: '1.01', secretariat: false, parts: [bagian('Tata Pemerintahan'), bagian('Hukum', 'JF-PERANCANG-MUDA')] },
  { code: '1.01.2', name: 'Asisten Perekonomian dan Pembangunan', kind: 'ASSISTANCE', head: 'Asisten Perekonomian dan Pembangunan', affairs: ['KEB.01', 'PBJ.01'], under: '1.01', secretariat: false, parts: [bagian('Perekonomian dan Sumber Daya Alam'), bagian('Pengadaan Barang dan Jasa', 'JF-PBJ-PERTAMA')] },
  { code: '1.01.3', name: 'Asisten Administrasi Umum', kind: 'ASSISTANCE', head: 'Asisten Administrasi Umum', affairs: ['KEB.01', 'ASN.01'], under: '1.01', secretariat: false, parts: [bagian('Organisasi', 'JF-AK-MUDA'), bagian('Umum', 'PLK-PA')] },
  { code: '2.01', name: 'Sekretariat DPRD', kind: 'SECRETARIAT', head: 'Sekretaris DPRD', affairs: ['HKM.01', 'KEU.01'], secretariat: false, parts: [bagian('Umum dan Keuangan', 'PLK-PA'), bagian('Persidangan dan Perundang-undangan')] },
  { code: '3.01', name: 'Inspektorat Daerah', kind: 'INSPECTORATE', head: 'Inspektur Daerah', affairs: ['WAS.01', 'WAS.02'], staff: [], parts: [{ name: 'Inspektur Pembantu I', leader: 'IRBAN', staff: ['JF-AUDITOR-MUDA', 'JF-AUDITOR-PERTAMA'] }, { name: 'Inspektur Pembantu II', leader: 'IRBAN' }] },
  { code: '4.01', name: 'Dinas Pendidikan', kind: 'SERVICE', head: 'Kepala Dinas Pendidikan', affairs: ['PDD.01', 'KEB.01'], staff: ['PLK-PA'], parts: [bidang('Pembinaan Sekolah Dasar', 'PLK-PTK'), bidang('Pembinaan Sekolah Menengah Pertama'), bidang('Pembinaan Ketenagaan'),
    { name: 'SMP Negeri 1 Tanjungpinang', kind: 'SCHOOL', staff: ['JF-GURU-MADYA', 'JF-GURU-MUDA', 'JF-GURU-PERTAMA'] }, { name: 'SD Negeri 001 Tanjungpinang Kota', kind: 'SCHOOL', staff: ['JF-GURU-MUDA', 'JF-GURU-PERTAMA'] }] },
  { code: '4.02', name: 'Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana', kind: 'SERVICE', head: 'Kepala Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana', affairs: ['KES.03', 'PEL.01'], staff: ['PLK-PA'], parts: [bidang('Kesehatan Masyarakat', 'PLK-PTK'), bidang('Pencegahan dan Pengendalian Penyakit'), bidang('Pelayanan dan Sumber Daya Kesehatan'),
    { name: 'Puskesmas Batu 10', kind: 'HEALTH_CENTRE', staff: ['JF-DOKTER-PERTAMA', 'JF-PERAWAT-TERAMPIL', 'JF-REKMED-TERAMPIL'] }, { name: 'Puskesmas Sei Jang', kind: 'HEALTH_CENTRE', staff: ['JF-BIDAN-MAHIR', 'JF-PERAWAT-MAHIR'] }] },
  { code: '4.03', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', kind: 'SERVICE', head: 'Kepala Dinas Pekerjaan Umum dan Penataan Ruang', affairs: ['PUP.01', 'PUP.02'], staff: ['PLK-PA'], parts: [bidang('Bina Marga', 'JF-JALAN-PERTAMA'), bidang('Sumber Daya Air dan Drainase'), bidang('Penataan Ruang', 'JF-PENATARUANG-PERTAMA')] },
  { code: '4.04', name: 'Dinas Perumahan Rakyat, Kawasan Permukiman, Kebersihan dan Pertamanan', kind: 'SERVICE', head: 'Kepala Dinas Perumahan Rakyat, Kawasan Permukiman, Kebersihan dan Pertamanan', affairs: ['PUP.02', 'LHD.01'], parts: [bidang('Perumahan'), bidang('Kawasan Permukiman'), bidang('Pertamanan')] },
  { code: '4.05', name: 'Satuan Polisi Pamong Praja dan Penanggulangan Kebakaran', kind: 'POLICE', head: 'Kepala Satuan Polisi Pamong Praja dan Penanggulangan Kebakaran', affairs: ['TRB.01', 'BEN.01'], staff: ['PLK-PA'], parts: [bidang('Penegakan Peraturan Daerah', 'JF-SATPOLPP-TERAMPIL'), bidang('Ketertiban Umum', 'JF-SATPOLPP-PEMULA'), bidang('Penanggulangan Kebakaran', 'JF-DAMKAR-TERAMPIL')] },
  { code: '4.06', name: 'Dinas Sosial', kind: 'SERVICE', head: 'Kepala Dinas Sosial', affairs: ['SOS.01', 'PEL.01'], parts: [bidang('Rehabilitasi Sosial', 'JF-PEKSOS-PERTAMA'), bidang('Perlindungan dan Jaminan Sosial')] },
  { code: '4.07', name: 'Dinas Tenaga Kerja, Koperasi dan Usaha Mikro', kind: 'SERVICE', head: 'Kepala Dinas Tenaga Kerja, Koperasi dan Usaha Mikro', affairs: ['KEB.01', 'PEL.01'], parts: [bidang('Tenaga Kerja', 'PLK-PLO'), bidang('Koperasi dan Usaha Mikro')] },
  { code: '4.08', name: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Pemberdayaan Masyarakat', kind: 'SERVICE', head: 'Kepala Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Pemberdayaan Masyarakat', affairs: ['SOS.01', 'KEB.01'], parts: [bidang('Pemberdayaan Perempuan'), bidang('Perlindungan Anak', 'PLK-PTK')] },
  { code: '4.09', name: 'Dinas Lingkungan Hidup', kind: 'SERVICE', head: 'Kepala Dinas Lingkungan Hidup', affairs: ['LHD.01', 'PEL.01'], parts: [bidang('Pengelolaan Sampah dan Limbah', 'PLK-OLO'), bidang('Pengendalian Pencemaran', 'JF-DALKLING-MUDA')] },
  { code: '4.10', name: 'Dinas Kependudukan dan Pencatatan Sipil', kind: 'SERVICE', head: 'Kepala Dinas Kependudukan dan Pencatatan Sipil', affairs: ['ADK.01', 'PEL.01'], staff: ['PLK-PA'], parts: [bidang('Pendaftaran Penduduk', 'JF-ADK-PERTAMA', 'PLK-OLO'), bidang('Pencatatan Sipil', 'PLK-PLO')] },
  { code: '4.11', name: 'Dinas Perhubungan', kind: 'SERVICE', head: 'Kepala Dinas Perhubungan', affairs: ['PES.01', 'PUP.01'], parts: [bidang('Lalu Lintas dan Angkutan', 'PLK-OLO'), bidang('Pelayaran dan Kepelabuhanan', 'PLK-PTK')] },
  { code: '4.12', name: 'Dinas Komunikasi dan Informatika', kind: 'SERVICE', head: 'Kepala Dinas Komunikasi dan Informatika', affairs: ['KOM.02', 'PEL.01'], parts: [bidang('Aplikasi dan Persandian', 'JF-PRAKOM-PERTAMA'), bidang('Informasi dan Komunikasi Publik', 'JF-HUMAS-PERTAMA')] },
  { code: '4.13', name: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', kind: 'SERVICE', head: 'Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', affairs: ['PTS.01', 'PEL.01'], parts: [bidang('Pelayanan Perizinan', 'JF-PERIZINAN-PERTAMA'), bidang('Penanaman Modal')] },
  { code: '4.14', name: 'Dinas Kebudayaan dan Pariwisata', kind: 'SERVICE', head: 'Kepala Dinas Kebudayaan dan Pariwisata', affairs: ['KEB.01', 'PES.01'], parts: [bidang('Kebudayaan', 'PLK-PTK'), bidang('Destinasi dan Pemasaran Pariwisata')] },
  { code: '4.15', name: 'Dinas Perpustakaan dan Kearsipan', kind: 'SERVICE', head: 'Kepala Dinas Perpustakaan dan Kearsipan', affairs: ['ARS.01', 'PEL.01'], parts: [bidang('Kearsipan', 'JF-ARSIPARIS-TERAMPIL'), bidang('Perpustakaan')] },
  { code: '4.16', name: 'Dinas Pertanian, Pangan dan Perikanan', kind: 'SERVICE', head: 'Kepala Dinas Pertanian, Pangan dan Perikanan', affairs: ['PES.01', 'KEB.01'], parts: [bidang('Pertanian dan Pangan'), bidang('Perikanan dan Kelautan', 'PLK-PLO')] },
  { code: '4.17', name: 'Dinas Perdagangan dan Perindustrian', kind: 'SERVICE', head: 'Kepala Dinas Perdagangan dan Perindustrian', affairs: ['PTS.01', 'KEB.01'], parts: [bidang('Perdagangan'), bidang('Perindustrian')] },
  { code: '5.01', name: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', kind: 'BOARD', head: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', affairs: ['ASN.01', 'ASN.02', 'KEB.01'], staff: ['PLK-PA'], parts: [
    bidang('Mutasi, Promosi dan Informasi Kepegawaian', 'JF-ASDMA-MUDA', 'JF-ASDMA-PERTAMA'), bidang('Pengembangan Sumber Daya Manusia', 'JF-ASDMA-MUDA')] },
  { code: '5.02', name: 'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan', kind: 'BOARD', head: 'Kepala Badan Perencanaan Pembangunan, Penelitian dan Pengembangan', affairs: ['REN.01', 'KEB.01'], parts: [bidang('Perencanaan dan Evaluasi', 'JF-PERENCANA-MUDA'), bidang('Penelitian dan Pengembangan', 'JF-PERENCANA-PERTAMA')] },
  { code: '5.03', name: 'Badan Pengelolaan Keuangan dan Aset Daerah', kind: 'BOARD', head: 'Kepala Badan Pengelolaan Keuangan dan Aset Daerah', affairs: ['KEU.01', 'KEU.02'], parts: [bidang('Anggaran dan Perbendaharaan', 'JF-AKPD-MUDA'), bidang('Aset', 'JF-AKPD-PERTAMA')] },
  { code: '5.04', name: 'Badan Pengelolaan Pajak dan Retribusi Daerah', kind: 'BOARD', head: 'Kepala Badan Pengelolaan Pajak dan Retribusi Daerah', affairs: ['KEU.03', 'KEU.01'], parts: [bidang('Pajak Daerah', 'PLK-PDI'), bidang('Retribusi dan Pengendalian')] },
  { code: '5.05', name: 'Badan Kesatuan Bangsa dan Politik', kind: 'BOARD', head: 'Kepala Badan Kesatuan Bangsa dan Politik', affairs: ['KEB.01', 'TRB.01'], parts: [bidang('Ideologi dan Wawasan Kebangsaan'), bidang('Politik dan Kewaspadaan')] },
  { code: '6.01', name: 'RSUD Kota Tanjungpinang', kind: 'HOSPITAL', head: 'Direktur RSUD Kota Tanjungpinang', affairs: ['KES.03', 'KEU.01', 'PEL.01'], staff: ['PLK-PA'], parts: [bidang('Pelayanan Medis', 'JF-DOKTER-MADYA', 'JF-DOKTER-PERTAMA'), bidang('Keperawatan', 'JF-PERAWAT-PENYELIA', 'JF-PERAWAT-TERAMPIL', 'JF-PERAWAT-MAHIR', 'JF-REKMED-TERAMPIL')] },
];

/** Kota Tanjungpinang, capital of Kepulauan Riau: its offices, and how well its posts are filled. */
export const tanjungpinang: City = {
  key: 'tanjungpinang', code: '21.72', name: 'Pemerintah Kota Tanjungpinang', shortName: 'Kota Tanjungpinang', province: 'Kepulauan Riau',
  offices,
  filling: { SECRETARIAT: 0.5, SERVICE: 0.9, BOARD: 0.9, ASSISTANCE: 1, SECTION: 0.6, DIVISION: 0.3, SUBSECTION: 0.12, DISTRICT: 1, URBAN_VILLAGE: 0.7, HOSPITAL: 1, INSPECTORATE: 1, HEALTH_CENTRE: 1, SCHOOL: 1 },
  subdivisions: ['Tata Pemerintahan', 'Pelayanan Umum'],
  fullDistricts: [],
  areaStaff: { '21.72.03': ['PLK-PLO'], '21.72.02': ['PLK-PLO'], '21.72.03.1004': ['SEKLUR'], kecamatan: [] },
};
