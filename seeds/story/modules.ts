import type { ModuleKind, QuestionKind } from '../../schema/learning/module.ts';

/** A question with its options; a star marks what is right. */
export interface QuestionPlan { readonly kind: QuestionKind; readonly text: string; readonly options: readonly string[] }
/** A module of a course. */
export interface ModulePlan { readonly title: string; readonly kind: ModuleKind; readonly minutes: number; readonly required?: false; readonly text?: string; readonly url?: string; readonly file?: true; readonly questions?: readonly QuestionPlan[] }

const ask = (text: string, ...options: string[]): QuestionPlan => ({ kind: options.filter(o => o.startsWith('*')).length > 1 ? 'MULTIPLE' : 'SINGLE', text, options });

/** The modules of a course of a city. */
export const modulesOf = (city: string, course: string): readonly ModulePlan[] | undefined => modulePlans[`${city} ${course}`] ?? modulePlans[course];

const beingWritten: readonly ModulePlan[] = [
  { title: 'Pengantar', kind: 'TEXT', minutes: 45, text: 'Naskah sementara: apa yang dapat dilakukan peserta sesudah kelas ini.' },
  { title: 'Kuis pengantar', kind: 'QUIZ', minutes: 15, questions: [ask('Data terbuka adalah data yang…', '*boleh dipakai dan dibagikan siapa saja', 'hanya dapat dibuka pimpinan', 'tidak pernah berubah')] },
];

/** The modules of the courses that are taken online, by course, 45 minutes for each of their JP; and of a course of each city that is still being written. */
const modulePlans: Readonly<Record<string, readonly ModulePlan[]>> = {
  LDKI: [
    { title: 'Mengapa keamanan informasi urusan setiap pegawai', kind: 'TEXT', minutes: 135, text: 'Satu kata sandi yang bocor cukup untuk membuka data seluruh warga yang kita layani.\n\nModul ini membahas tiga kebiasaan: mengunci layar setiap kali meninggalkan meja, memakai kata sandi yang berbeda untuk setiap aplikasi, dan melaporkan kejadian sekecil apa pun kepada pengelola keamanan informasi unit kerja.' },
    { title: 'Mengenali surel dan pesan penipuan', kind: 'VIDEO_LINK', minutes: 135, url: 'https://www.youtube.com/@bssn_ri', text: 'Perhatikan alamat pengirim, nada mendesak, dan tautan yang tidak sesuai dengan tulisannya.' },
    { title: 'Melindungi data pribadi warga di meja layanan', kind: 'TEXT', minutes: 135, text: 'UU 27/2022 membedakan data umum dan data spesifik.\n\nDi loket: minta hanya yang diperlukan, simpan hanya selama diperlukan, dan jangan memotret KTP dengan telepon pribadi.' },
    { title: 'Bekerja aman dengan aplikasi pemerintahan', kind: 'TEXT', minutes: 90, text: 'Gunakan akun sendiri, jangan berbagi sesi, dan keluar setelah selesai. Hak akses mengikuti jabatan: laporkan bila Anda masih dapat membuka aplikasi unit kerja yang lama.' },
    { title: 'Kuis akhir', kind: 'QUIZ', minutes: 45, questions: [
      ask('Apa yang dilakukan pertama kali bila menerima surel mencurigakan dari alamat kantor?', 'Membuka lampirannya untuk memastikan', '*Memeriksa alamat pengirim lengkap dan melaporkannya', 'Meneruskannya kepada rekan seruangan', 'Membalas untuk menanyakan maksudnya'),
      ask('Mana yang termasuk data pribadi yang bersifat spesifik? Pilih semua yang benar.', '*Data kesehatan', 'Nama lengkap', '*Data biometrik', 'Jenis kelamin'),
      ask('Kata sandi yang baik adalah…', 'pendek agar mudah diingat', 'sama untuk semua aplikasi', '*panjang dan berbeda untuk setiap aplikasi', 'nama instansi dan tahun'),
      ask('Siapa yang boleh memakai akun Anda pada aplikasi pemerintahan?', 'Atasan langsung', 'Rekan yang menggantikan saat cuti', '*Tidak seorang pun selain Anda', 'Pengelola sistem'),
    ] },
    { title: 'Bacaan lanjutan: rekam jejak digital', kind: 'TEXT', minutes: 30, required: false, text: 'Apa yang ditulis hari ini dapat dibaca sepuluh tahun lagi. Bacaan ini tidak wajib dan tidak menambah JP.' },
    { title: 'Lembar saku untuk ditempel di meja', kind: 'FILE', minutes: 10, required: false, file: true, text: 'Unduh, cetak, dan tempelkan di dekat layar Anda.' },
  ],
  KBD: beingWritten, 'tanjungpinang EGOV': beingWritten,
  PDP: [
    { title: 'Apa itu data pribadi', kind: 'TEXT', minutes: 90, text: 'Data pribadi adalah data tentang orang perseorangan yang teridentifikasi atau dapat diidentifikasi (UU 27/2022).\n\nPetugas layanan memproses data setiap hari: mengumpulkan, menyimpan, memperbaiki, menampilkan, dan menghapusnya.' },
    { title: 'Kisah dari loket kependudukan', kind: 'VIDEO_LINK', minutes: 45, url: 'https://www.youtube.com/@kemkominfo', text: 'Apa yang salah pada menit ketiga, dan bagaimana seharusnya?' },
    { title: 'Hak warga dan tenggat menjawabnya', kind: 'TEXT', minutes: 90, text: 'Warga berhak tahu, memperbaiki, dan menghapus datanya. Permintaan dijawab paling lambat 3 x 24 jam.' },
    { title: 'Kuis pelindungan data pribadi', kind: 'QUIZ', minutes: 45, questions: [
      ask('Paling lambat kapan permintaan warga untuk memperbaiki datanya dijawab?', '24 jam', '*3 x 24 jam', '14 hari kerja', '30 hari'),
      ask('Mana yang merupakan pemrosesan data? Pilih semua yang benar.', '*Menyimpan salinan KTP', '*Menampilkan daftar penerima bantuan', 'Menyapa warga di loket', '*Menghapus berkas lama'),
      ask('Dasar pemrosesan data pada pelayanan publik terutama adalah…', 'persetujuan tertulis setiap kali', '*pelaksanaan tugas dalam kepentingan umum', 'izin atasan', 'kebiasaan kantor'),
    ] },
  ],
};
