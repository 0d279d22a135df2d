import type { Named } from './enrollments.ts';

const employee = '12.71.08/JF-AK-MUDA/1';

// What waits for the camat of Medan Belawan, from the office and from the lurah.
const forTheSupervisor: readonly Named[] = [
  { offering: 'PPP-2026-3', post: '12.71.08/PLK-PLO/1', status: 'SUBMITTED', reason: 'Saya bertugas di loket pelayanan kecamatan dan hasil asesmen Pelayanan Publik saya masih di bawah standar.' },
  { offering: 'SP4N-2026-1', post: '12.71.08/PLK-PLO/2', status: 'SUBMITTED', reason: 'Laporan warga tentang banjir rob terus bertambah; saya admin LAPOR! kecamatan.' },
  { offering: 'LDKI-2027-1', post: '12.71.08/PLK-PDI/1', status: 'SUBMITTED', reason: 'Mengelola data kependudukan kecamatan dan perlu memahami perlindungan data pribadi.' },
  { offering: 'CAMAT-2027-1', post: '12.71.08.1001/leader', status: 'SUBMITTED', reason: 'Baru bertugas sebagai lurah dan belum pernah mengikuti pelatihan pemerintahan kelurahan.' },
  { offering: 'PELPES-2027-1', post: '12.71.08.1005/leader', status: 'SUBMITTED', reason: 'Kelurahan kami berbatasan langsung dengan kawasan hutan bakau dan tambak warga.' },
  { offering: 'CAMAT-2027-1', post: '12.71.08.1006/leader', status: 'SUBMITTED', reason: 'Membutuhkan pemahaman tentang pengelolaan dana kelurahan tahun 2027.' },
  { offering: 'WASBANG-2027-1', post: '12.71.08.S3/leader', status: 'SUBMITTED', reason: 'Seksi kami menangani forum kerukunan warga pesisir yang majemuk.' },
  { offering: 'PELPES-2027-1', post: '12.71.08/PLK-PTK/1', status: 'SUBMITTED', reason: 'Menyiapkan telaahan penataan permukiman nelayan Bagan Deli.' },
];

const ofTheEmployee: readonly Named[] = [
  { offering: 'PPP-2026-3', post: employee, status: 'DRAFT', reason: 'Level Pelayanan Publik saya dua tingkat di bawah standar jabatan; pelatihan ini memberi level 3.' },
  { offering: 'WASBANG-2027-1', post: employee, status: 'DRAFT' },
  { offering: 'MPP-2027-1', post: employee, status: 'RETURNED', byOffice: false, note: 'Prioritaskan dahulu Pelayanan Publik Prima sesuai hasil asesmen. Mohon perbaiki alasan bila tetap mengusulkan.' },
  { offering: 'PBJ1-2027-1', post: employee, status: 'RETURNED', byOffice: true, note: 'Pengadaan bukan kompetensi yang disyaratkan jabatan Saudara. Mohon jelaskan kaitannya dengan tugas.' },
  { offering: 'AKP-2025-1', post: employee, status: 'REJECTED', byOffice: true, note: 'Kuota angkatan ini sudah penuh; silakan mengusulkan kembali tahun depan.' },
  { offering: 'LDKI-2026-1', post: employee, status: 'COMPLETED', outcome: 'PASSED' },
  { offering: 'PDP-2026-1', post: employee, status: 'APPROVED', reason: 'Setiap hari mengolah data warga penerima bantuan.' },
];

/** Enrollments of Medan that tests and demonstrations lean on. */
export const medanNamed: readonly Named[] = [
  ...forTheSupervisor, ...ofTheEmployee,
  { offering: 'KEL-2026-2', post: '4.12.01/PLK-PLO/1', status: 'ENDORSED', reason: 'Setiap hari melayani lebih dari seratus pemohon di loket pendaftaran penduduk.' },
  { offering: 'PPP-2026-3', post: '4.16.01/PLK-OLO/1', status: 'ENDORSED', reason: 'Petugas loket pelayanan terpadu satu pintu, belum pernah mengikuti pelatihan pelayanan.' },
];

/** Enrollments of Tanjungpinang that tests lean on. */
export const tanjungpinangNamed: readonly Named[] = [
  { offering: 'PPP-2026-2', post: '4.10.01/PLK-OLO/1', status: 'ENDORSED', reason: 'Petugas loket pendaftaran penduduk yang melayani warga pulau.' },
];
