import type { Dice } from './dice.ts';

const reasons = [
  'Hasil penilaian kompetensi menunjukkan level saya masih di bawah standar jabatan; saya ingin menutup kesenjangan itu.',
  'Sesuai kesepakatan dialog kinerja dengan atasan langsung pada triwulan III.',
  'Materi pelatihan berhubungan langsung dengan tugas saya sehari-hari melayani masyarakat.',
  'Saya akan menggantikan rekan yang pensiun dan memerlukan bekal untuk tugas tersebut.',
  'Unit kami sedang memperbaiki standar pelayanan; saya ditunjuk sebagai penanggung jawab.',
  'Belum pernah mengikuti pelatihan sejenis, dan JP saya tahun ini belum mencapai 20.',
  'Rekomendasi dari hasil asesmen: perlu pelatihan klasikal pada kompetensi ini.',
  'Untuk mendukung penyelesaian temuan Inspektorat pada unit kerja kami.',
  'Terdapat perubahan aplikasi dan prosedur sehingga saya perlu memperbarui keterampilan.',
  'Sebagai persiapan mengikuti uji kompetensi kenaikan jenjang tahun depan.',
  'Jumlah pengaduan warga di wilayah kami meningkat; saya ingin menanganinya dengan lebih baik.',
  'Masuk dalam rencana pengembangan kompetensi perangkat daerah tahun ini.',
];

const notes: Record<string, readonly (string | null)[]> = {
  submit: [null],
  endorse: [null, null, null, 'Disetujui. Tugas akan dibagi kepada rekan selama pelatihan.', 'Sesuai kebutuhan unit kerja.', 'Sejalan dengan hasil dialog kinerja.'],
  approve: [null, null, null, 'Terdaftar. Surat panggilan peserta menyusul.', 'Memenuhi persyaratan peserta.'],
  complete: [null],
  return: ['Mohon lengkapi alasan dengan kaitan tugas jabatan.', 'Jadwal berbenturan dengan penyusunan laporan akhir tahun; mohon pilih angkatan berikutnya.', 'Mohon lampirkan rencana pembagian tugas selama pelatihan.', 'Pilih pelatihan yang sesuai dengan kesenjangan kompetensi hasil asesmen.'],
  reject: ['Kompetensi ini sudah melampaui standar jabatan yang bersangkutan.', 'Peserta sudah mengikuti pelatihan yang sama tahun lalu.', 'Kuota angkatan ini diprioritaskan bagi petugas loket dan kelurahan.', 'Tenaga sangat dibutuhkan di unit kerja pada tanggal pelaksanaan.'],
  withdraw: ['Bertepatan dengan penugasan kedinasan ke luar kota.', 'Mengundurkan diri karena sakit; surat keterangan dokter terlampir.', 'Ada keperluan keluarga yang tidak dapat ditinggalkan.'],
};

/** Why somebody asks for a place. */
export const reasonFor = (title: string, dice: Dice): string => (dice.chance(0.2) ? `Saya memerlukan ${title} untuk menunjang target kinerja dalam SKP tahun berjalan.` : dice.pick(reasons));

/** What is noted with a move; sending back, turning down and withdrawing always have a reason. */
export const noteFor = (move: string, dice: Dice): string | null => dice.pick(notes[move] ?? [null]);
