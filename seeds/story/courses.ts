import type { ProviderKind } from '../../schema/learning/provider.ts';
import type { TrainingForm, TrainingStatus } from '../../schema/learning/training.ts';
import type { City } from './organisation.ts';

/** A body that gives trainings. */
export interface ProviderPlan {
  readonly code: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly website?: string;
  readonly agreementNumber?: string;
  readonly agreementUntil?: string;
  readonly active?: false;
}

/** A training with what it confers. */
export interface Course {
  readonly code: string;
  readonly title: string;
  readonly form: TrainingForm;
  readonly hours: number;
  readonly provider: string;
  readonly confers: readonly (readonly [code: string, level: number])[];
  readonly summary: string;
  readonly status?: TrainingStatus;
}

const conferring = (text: string): Course['confers'] => text.split(' ').map(pair => [pair.split(':')[0]!, Number(pair.split(':')[1])] as const);

const course = (code: string, title: string, form: TrainingForm, hours: number, provider: string, confers: string, summary: string, status?: TrainingStatus): Course =>
  ({ code, title, form, hours, provider, confers: conferring(confers), summary, status });

/** The providers of each city. */
export const providers: Record<City['key'], readonly ProviderPlan[]> = {
  medan: [
    { code: 'BKPSDM', name: 'BKPSDM Kota Medan', kind: 'GOVERNMENT' },
    { code: 'BPSDM-SUMUT', name: 'BPSDM Provinsi Sumatera Utara', kind: 'GOVERNMENT', website: 'https://bpsdm.sumutprov.go.id', agreementNumber: '800.2.2.5/118/PKS/2025', agreementUntil: '2027-12-31' },
    { code: 'USU', name: 'Universitas Sumatera Utara', kind: 'UNIVERSITY', website: 'https://www.usu.ac.id', agreementNumber: '415.4/2211/PKS/2024', agreementUntil: '2029-03-31' },
    { code: 'UNIMED', name: 'Universitas Negeri Medan', kind: 'UNIVERSITY', website: 'https://www.unimed.ac.id', agreementNumber: '415.4/2745/PKS/2024', agreementUntil: '2027-06-30' },
    { code: 'UINSU', name: 'Universitas Islam Negeri Sumatera Utara', kind: 'UNIVERSITY', website: 'https://www.uinsu.ac.id', agreementNumber: '415.4/0313/PKS/2025', agreementUntil: '2028-02-28' },
    { code: 'UMSU', name: 'Universitas Muhammadiyah Sumatera Utara', kind: 'UNIVERSITY', website: 'https://www.umsu.ac.id', agreementNumber: '415.4/1930/PKS/2023', agreementUntil: '2026-12-31' },
    { code: 'UMA', name: 'Universitas Medan Area', kind: 'UNIVERSITY', website: 'https://uma.ac.id', agreementNumber: '415.4/0877/PKS/2025', agreementUntil: '2028-07-31' },
    { code: 'UHN', name: 'Universitas HKBP Nommensen', kind: 'UNIVERSITY', website: 'https://uhn.ac.id', agreementNumber: '415.4/1204/PKS/2022', agreementUntil: '2025-11-30', active: false },
    { code: 'UNPAB', name: 'Universitas Pembangunan Panca Budi', kind: 'UNIVERSITY', website: 'https://www.pancabudi.ac.id', agreementNumber: '415.4/0655/PKS/2025', agreementUntil: '2028-05-31' },
    { code: 'POLMED', name: 'Politeknik Negeri Medan', kind: 'UNIVERSITY', website: 'https://polmed.ac.id', agreementNumber: '415.4/2018/PKS/2024', agreementUntil: '2027-09-30' },
  ],
  tanjungpinang: [
    { code: 'BKPSDM', name: 'BKPSDM Kota Tanjungpinang', kind: 'GOVERNMENT' },
    { code: 'BPSDM-KEPRI', name: 'BPSDM Provinsi Kepulauan Riau', kind: 'GOVERNMENT', agreementNumber: '800.2.2.5/041/PKS/2025', agreementUntil: '2027-12-31' },
    { code: 'UMRAH', name: 'Universitas Maritim Raja Ali Haji', kind: 'UNIVERSITY', website: 'https://umrah.ac.id', agreementNumber: '415.4/0512/PKS/2024', agreementUntil: '2029-01-31' },
    { code: 'STISIPOL', name: 'STISIPOL Raja Haji', kind: 'UNIVERSITY', agreementNumber: '415.4/0744/PKS/2024', agreementUntil: '2027-08-31' },
    { code: 'STIE', name: 'STIE Pembangunan Tanjungpinang', kind: 'UNIVERSITY', agreementNumber: '415.4/0388/PKS/2025', agreementUntil: '2028-04-30' },
    { code: 'POLTEKKES', name: 'Poltekkes Kemenkes Tanjungpinang', kind: 'UNIVERSITY', agreementNumber: '415.4/0921/PKS/2024', agreementUntil: '2027-10-31' },
    { code: 'STAIN', name: 'STAIN Sultan Abdurrahman Kepulauan Riau', kind: 'UNIVERSITY', agreementNumber: '415.4/0163/PKS/2025', agreementUntil: '2028-02-29' },
  ],
};

const medan: readonly Course[] = [
  course('PPP', 'Pelayanan Publik Prima', 'KL03', 24, 'BKPSDM', 'M.05:3 PEL.01:2', 'Standar pelayanan, maklumat, dan perilaku melayani bagi petugas yang setiap hari bertemu warga di kecamatan, kelurahan, puskesmas, dan loket perizinan.'),
  course('SP4N', 'Penanganan Pengaduan SP4N-LAPOR!', 'KL10', 16, 'BKPSDM', 'PEL.01:3', 'Cara menerima, memilah, menindaklanjuti, dan menutup laporan masyarakat pada SP4N-LAPOR! sesuai tenggat, termasuk menyusun jawaban yang santun dan tuntas.'),
  course('LDKI', 'Literasi Digital dan Keamanan Informasi ASN', 'NKL03', 12, 'BKPSDM', 'KOM.01:2', 'Kelas daring mandiri tentang sandi yang kuat, surel penipuan, perlindungan data pribadi, dan pemakaian aplikasi pemerintahan secara aman.'),
  course('MPP', 'Manajemen Proyek Pemerintah', 'KL03', 40, 'USU', 'M.04:3 REN.01:3', 'Merencanakan, menjadwalkan, dan mengendalikan kegiatan daerah dari kerangka acuan sampai serah terima, dengan studi kasus kegiatan Pemko Medan.'),
  course('SIPD', 'Pengelolaan Keuangan Daerah dengan SIPD-RI', 'KL10', 24, 'BPSDM-SUMUT', 'KEU.01:3', 'Penganggaran, penatausahaan, dan pelaporan pada SIPD-RI bagi pejabat penatausahaan keuangan, bendahara, dan penyusun anggaran.'),
  course('SKP', 'Penyusunan SKP dan Dialog Kinerja', 'KL07', 8, 'BKPSDM', 'M.04:2 ASN.01:2', 'Menurunkan ekspektasi pimpinan menjadi rencana hasil kerja, menetapkan indikator, dan berlatih dialog kinerja sesuai PermenPANRB 6/2022.'),
  course('KEL', 'Komunikasi Efektif Petugas Loket', 'KL03', 20, 'UMSU', 'M.03:2 M.05:2', 'Menyapa, mendengar, menjelaskan persyaratan, dan menghadapi warga yang marah; latihan dengan pemeran di loket tiruan.'),
  course('EGOV', 'Aplikasi e-Government Kecamatan dan Kelurahan', 'KL07', 8, 'BKPSDM', 'KOM.02:2 KEC.01:2', 'Memakai aplikasi layanan surat, data kependudukan, dan pelaporan kewilayahan di kantor camat dan lurah.'),
  course('AKP', 'Analisis Kebijakan Publik', 'KL03', 40, 'USU', 'KEB.01:3 M.08:3', 'Merumuskan masalah, menimbang pilihan, dan menulis risalah kebijakan dengan bukti; dibimbing dosen FISIP USU.'),
  course('PELPES', 'Tata Kelola Pelabuhan dan Pesisir', 'KL06', 8, 'USU', 'PES.01:2', 'Kewenangan kota di kawasan pelabuhan, banjir rob, dan permukiman pesisir Belawan; seminar bersama otoritas pelabuhan dan nelayan.'),
  course('PBJ1', 'Pengadaan Barang/Jasa Pemerintah Level 1', 'KL03', 50, 'BPSDM-SUMUT', 'PBJ.01:2', 'Pelatihan kompetensi dasar pengadaan: identifikasi kebutuhan, spesifikasi, HPS, pemilihan penyedia, dan kontrak sederhana.'),
  course('MR', 'Manajemen Risiko Sektor Publik', 'KL03', 24, 'UNIMED', 'WAS.02:3 M.08:3', 'Mengenali, mengukur, dan menangani risiko pencapaian tujuan perangkat daerah serta menyusun register risiko.'),
  course('CFP', 'Coaching for Performance', 'NKL01', 2, 'BKPSDM', 'M.06:3', 'Satu sesi coaching berpasangan bagi pejabat pengawas dan administrator untuk memberi umpan balik yang membangun.'),
  course('PKP', 'Pelatihan Kepemimpinan Pengawas', 'KL01', 855, 'BPSDM-SUMUT', 'M.02:3 M.04:3 M.07:3', 'Pelatihan struktural bagi pejabat pengawas dengan aksi perubahan kinerja pelayanan di unit kerjanya.'),
  course('PKA', 'Pelatihan Kepemimpinan Administrator', 'KL01', 883, 'BPSDM-SUMUT', 'M.02:4 M.07:4 M.08:4', 'Pelatihan struktural bagi pejabat administrator dengan aksi perubahan kinerja organisasi.'),
  course('LATSAR', 'Pelatihan Dasar CPNS', 'KL01', 647, 'BPSDM-SUMUT', 'M.01:2 SK.09:2', 'Pembentukan sikap bela negara, nilai BerAKHLAK, dan aktualisasi di tempat tugas bagi calon PNS.'),
  course('SRIKANDI', 'Pengelolaan Arsip Dinamis dengan SRIKANDI', 'KL10', 16, 'BKPSDM', 'ARS.01:2', 'Tata naskah dinas elektronik, klasifikasi, dan penyusutan arsip dengan aplikasi SRIKANDI.'),
  course('TPS3R', 'Pengelolaan Sampah Berbasis Masyarakat dan TPS 3R', 'KL03', 24, 'POLMED', 'LHD.01:3', 'Merancang pemilahan di sumber, bank sampah, dan TPS 3R bersama warga; kunjungan ke TPS 3R Medan Marelan.'),
  course('JALAN', 'Pemeliharaan Jalan dan Drainase Perkotaan', 'KL03', 32, 'POLMED', 'PUP.01:3', 'Survei kondisi, pemilihan jenis penanganan, dan pengawasan mutu pemeliharaan jalan serta saluran.'),
  course('RME', 'Rekam Medis Elektronik di Fasilitas Kesehatan', 'KL10', 16, 'USU', 'KES.02:3', 'Penerapan rekam medis elektronik, kodifikasi diagnosis, dan pengiriman data ke SATUSEHAT.'),
  course('PPI', 'Pencegahan dan Pengendalian Infeksi bagi Perawat', 'KL04', 32, 'USU', 'KES.01:3', 'Kewaspadaan standar, surveilans infeksi, dan audit kebersihan tangan di ruang rawat dan puskesmas.'),
  course('ADMINDUK', 'Pelayanan Administrasi Kependudukan dan Identitas Digital', 'KL10', 16, 'BKPSDM', 'ADK.01:3 PEL.01:2', 'Persyaratan, pemeriksaan berkas, penerbitan dokumen, dan aktivasi Identitas Kependudukan Digital.'),
  course('ABR', 'Audit Berbasis Risiko bagi APIP', 'KL04', 40, 'BPSDM-SUMUT', 'WAS.01:3 WAS.02:3', 'Perencanaan audit tahunan berbasis risiko, program kerja, pengujian, dan penyusunan temuan.'),
  course('PDP', 'Pelindungan Data Pribadi bagi ASN', 'NKL03', 6, 'BKPSDM', 'KOM.01:2', 'Kelas daring mandiri tentang UU 27/2022 bagi petugas yang memproses data warga: hak warga, dasar pemrosesan, dan tenggat.'),
  course('LEGAL', 'Penyusunan Produk Hukum Daerah', 'KL03', 32, 'UMA', 'HKM.01:3', 'Teknik merancang Perda, Perwali, dan keputusan kepala daerah serta proses harmonisasi.'),
  course('WASBANG', 'Wawasan Kebangsaan dan Moderasi Beragama', 'KL05', 16, 'UINSU', 'SK.09:3', 'Merawat kerukunan di kota majemuk: pemetaan sosial, mediasi, dan pelayanan yang adil bagi semua.'),
  course('PERUBAHAN', 'Manajemen Perubahan Birokrasi', 'KL02', 24, 'UNPAB', 'M.07:3', 'Membaca kebutuhan perubahan, menggalang dukungan, dan menjaga hasil perubahan di unit kerja.'),
  course('CAMAT', 'Penyelenggaraan Pemerintahan Kecamatan bagi Camat dan Lurah', 'KL03', 32, 'BPSDM-SUMUT', 'KEC.01:3', 'Pelimpahan kewenangan, pembinaan kelurahan, dana kelurahan, dan koordinasi forum kewilayahan.'),
  course('KBD', 'Pengambilan Keputusan Berbasis Data', 'KL02', 24, 'UNIMED', 'M.08:3 KOM.01:3', 'Memakai data terbuka dan dasbor untuk menimbang pilihan; rancangan kurikulum masih dibahas bersama UNIMED.', 'DRAFT'),
  course('TALENTA', 'Penerapan Manajemen Talenta ASN', 'KL07', 16, 'BKPSDM', 'ASN.01:3 ASN.02:3', 'Lokakarya pemetaan talenta dan rencana suksesi; menunggu penetapan pedoman internal.', 'DRAFT'),
  course('APLIKASI', 'Pengoperasian Aplikasi Perkantoran', 'KL08', 16, 'POLMED', 'KOM.01:1', 'Kursus pengolah kata dan lembar kerja; digantikan kelas Literasi Digital dan Keamanan Informasi.', 'RETIRED'),
  course('LOKET-DASAR', 'Pelayanan Loket Dasar', 'KL08', 12, 'UHN', 'M.05:1', 'Kursus pendahulu Pelayanan Publik Prima; kerja sama dengan penyelenggara berakhir.', 'RETIRED'),
];

const tanjungpinang: readonly Course[] = [
  course('PPP', 'Pelayanan Publik Prima', 'KL03', 24, 'BKPSDM', 'M.05:3 PEL.01:2', 'Standar pelayanan dan perilaku melayani bagi petugas kelurahan, puskesmas, dan pelayanan perizinan Kota Tanjungpinang.'),
  course('SP4N', 'Penanganan Pengaduan SP4N-LAPOR!', 'KL10', 16, 'BPSDM-KEPRI', 'PEL.01:3', 'Mengelola laporan masyarakat dari penerimaan sampai penutupan sesuai tenggat.'),
  course('LDKI', 'Literasi Digital dan Keamanan Informasi ASN', 'NKL03', 12, 'BKPSDM', 'KOM.01:2', 'Kelas daring tentang keamanan akun, perlindungan data pribadi, dan pemakaian aplikasi pemerintahan.'),
  course('PELPES', 'Tata Kelola Pelabuhan dan Pesisir', 'KL06', 8, 'UMRAH', 'PES.01:3', 'Kewenangan kota di pelabuhan rakyat, pulau kecil, dan permukiman pesisir; seminar bersama Fakultas Ilmu Kelautan UMRAH.'),
  course('SIPD', 'Pengelolaan Keuangan Daerah dengan SIPD-RI', 'KL10', 24, 'STIE', 'KEU.01:3', 'Penganggaran dan penatausahaan pada SIPD-RI bagi bendahara dan penyusun anggaran.'),
  course('AKP', 'Analisis Kebijakan Publik', 'KL03', 40, 'STISIPOL', 'KEB.01:3', 'Merumuskan masalah dan menulis risalah kebijakan dengan bukti.'),
  course('SKP', 'Penyusunan SKP dan Dialog Kinerja', 'KL07', 8, 'BKPSDM', 'M.04:2 ASN.01:2', 'Menetapkan rencana hasil kerja dan berlatih dialog kinerja.'),
  course('ASKEP', 'Asuhan Keperawatan Gawat Darurat', 'KL04', 32, 'POLTEKKES', 'KES.01:3', 'Triase, stabilisasi, dan rujukan bagi perawat puskesmas dan rumah sakit di wilayah kepulauan.'),
  course('MELAYU', 'Budaya Melayu dan Kebinekaan dalam Pelayanan', 'KL05', 16, 'STAIN', 'SK.09:3', 'Tunjuk ajar Melayu sebagai landasan melayani masyarakat majemuk.'),
  course('PBJ1', 'Pengadaan Barang/Jasa Pemerintah Level 1', 'KL03', 50, 'BPSDM-KEPRI', 'PBJ.01:2', 'Pelatihan kompetensi dasar pengadaan barang/jasa pemerintah.'),
  course('EGOV', 'Aplikasi e-Government Kelurahan', 'KL07', 8, 'BKPSDM', 'KOM.02:2', 'Menunggu pembaruan aplikasi layanan kelurahan.', 'DRAFT'),
  course('APLIKASI', 'Pengoperasian Aplikasi Perkantoran', 'KL08', 16, 'STIE', 'KOM.01:1', 'Digantikan kelas Literasi Digital dan Keamanan Informasi.', 'RETIRED'),
];

/** The trainings of each city. */
export const courses: Record<City['key'], readonly Course[]> = { medan, tanjungpinang };
