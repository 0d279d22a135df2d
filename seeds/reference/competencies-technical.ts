// A dictionary, not a program: one entry a competency, grouped by government affair (urusan), five levels each.
import { competencyOf, type Entry } from './competency.ts';
import { TECHNICAL } from './frameworks.ts';

type Technical = Omit<Entry, 'kind' | 'affair'>;

const affair = (name: string, entries: readonly Technical[]): Entry[] => entries.map(entry => ({ ...entry, kind: 'TECHNICAL', affair: name }));

const population = affair('Administrasi Kependudukan dan Pencatatan Sipil', [{
  code: 'ADK.01', name: 'Pelayanan Administrasi Kependudukan',
  definition: 'Kemampuan melayani pendaftaran penduduk dan pencatatan sipil, menjaga mutu data kependudukan, serta memanfaatkannya secara sah untuk pelayanan publik.',
  levels: [
    ['Memahami jenis dokumen kependudukan serta alur dan persyaratan pengurusannya.', ['Menyebutkan persyaratan KTP-el, kartu keluarga, dan akta pencatatan sipil dengan benar kepada pemohon.', 'Memeriksa kelengkapan berkas permohonan dan mengembalikan yang belum lengkap disertai penjelasan.']],
    ['Melayani permohonan dokumen kependudukan sesuai standar operasional prosedur.', ['Merekam dan memutakhirkan biodata penduduk dalam SIAK tanpa kesalahan penulisan.', 'Menerbitkan dokumen dalam jangka waktu standar pelayanan dan menyerahkannya kepada yang berhak.', 'Membantu warga mengaktifkan Identitas Kependudukan Digital.']],
    ['Menyelesaikan kasus kependudukan yang tidak biasa dan mengendalikan mutu layanan.', ['Menelaah data ganda, perbedaan identitas, dan peristiwa terlambat lapor serta menetapkan penyelesaiannya.', 'Menyelenggarakan layanan jemput bola bagi lansia, penyandang disabilitas, dan warga pesisir.', 'Memantau waktu penyelesaian permohonan dan memperbaiki titik hambatan.']],
    ['Mengelola penyelenggaraan administrasi kependudukan dan kerja sama pemanfaatan data.', ['Menyusun rencana peningkatan cakupan kepemilikan dokumen berdasarkan analisis data wilayah.', 'Menilai permintaan hak akses data dan memastikan pemanfaatannya sesuai perjanjian serta pelindungan data pribadi.']],
    ['Merumuskan kebijakan dan inovasi administrasi kependudukan yang menjadi rujukan daerah lain.', ['Merumuskan kebijakan kota tentang layanan kependudukan yang terpadu dengan layanan kesehatan, pendidikan, dan sosial.', 'Menjadi narasumber penyusunan pedoman administrasi kependudukan di tingkat provinsi atau nasional.']],
  ],
}]);

const finance = affair('Keuangan', [{
  code: 'KEU.01', name: 'Pengelolaan Keuangan Daerah',
  definition: 'Kemampuan menganggarkan, melaksanakan, menatausahakan, melaporkan, dan mempertanggungjawabkan keuangan daerah secara tertib, taat aturan, efektif, dan transparan.',
  levels: [
    ['Memahami siklus APBD dan dokumen dasar keuangan daerah.', ['Menjelaskan hubungan KUA-PPAS, RKA, DPA, dan anggaran kas.', 'Menyiapkan kuitansi dan bukti belanja yang lengkap untuk diverifikasi.']],
    ['Menatausahakan anggaran unit kerja sesuai ketentuan.', ['Menyusun SPP beserta kelengkapannya dalam SIPD-RI.', 'Mencatat transaksi pada buku kas umum dan menutupnya tepat waktu.', 'Memungut dan menyetor pajak atas belanja sesuai jenis transaksinya.']],
    ['Menyusun anggaran dan mengendalikan pelaksanaannya.', ['Menyusun RKA berdasarkan standar harga dan analisis standar belanja.', 'Menganalisis deviasi antara anggaran kas dan realisasi serta mengusulkan pergeseran yang diperlukan.', 'Menyusun laporan keuangan perangkat daerah yang dapat ditelusuri ke buktinya.']],
    ['Mengelola keuangan lintas perangkat daerah dan menyelesaikan persoalan pertanggungjawaban.', ['Mengevaluasi rancangan anggaran perangkat daerah terhadap prioritas dan kapasitas fiskal kota.', 'Memimpin penyelesaian temuan pemeriksaan dan mencegah terulangnya.']],
    ['Merumuskan kebijakan keuangan daerah yang berkelanjutan.', ['Merumuskan kebijakan fiskal kota jangka menengah, termasuk pembiayaan dan pengelolaan risiko fiskal.', 'Membina perangkat daerah menuju opini wajar tanpa pengecualian yang ditopang pengendalian intern yang nyata.']],
  ],
}, {
  code: 'KEU.02', name: 'Pengelolaan Barang Milik Daerah',
  definition: 'Kemampuan merencanakan kebutuhan, menggunakan, mengamankan, menatausahakan, dan menghapus barang milik daerah sesuai ketentuan.',
  levels: [
    ['Memahami penggolongan barang milik daerah dan kewajiban pemakainya.', ['Mengenali barang inventaris dan kode barangnya di ruang kerja.', 'Melaporkan barang rusak atau hilang kepada pengurus barang.']],
    ['Mencatat dan memelihara barang di unit kerja.', ['Memutakhirkan kartu inventaris barang dan kartu inventaris ruangan.', 'Melaksanakan pemeliharaan berkala dan mencatat hasilnya.']],
    ['Menatausahakan dan mengamankan barang milik daerah pada perangkat daerah.', ['Menyusun rencana kebutuhan barang dan pemeliharaan yang selaras dengan RKA.', 'Melakukan rekonsiliasi daftar barang dengan neraca setiap semester.', 'Mengurus pengamanan administrasi, fisik, dan hukum atas tanah dan bangunan.']],
    ['Mengelola pemanfaatan dan pemindahtanganan barang milik daerah.', ['Menelaah usulan sewa, pinjam pakai, hibah, atau penghapusan berdasarkan nilai dan manfaatnya.', 'Menyelesaikan sengketa dan tumpang tindih penguasaan aset bersama instansi terkait.']],
    ['Merumuskan kebijakan pengelolaan aset daerah.', ['Merumuskan strategi optimalisasi aset kota untuk pelayanan dan pendapatan daerah.', 'Mengembangkan sistem pengelolaan aset yang menjadi rujukan pemerintah daerah lain.']],
  ],
}, {
  code: 'KEU.03', name: 'Pengelolaan Pajak dan Retribusi Daerah',
  definition: 'Kemampuan mendata, menetapkan, menagih, dan mengawasi pajak serta retribusi daerah dengan adil dan memudahkan wajib pajak.',
  levels: [
    ['Memahami jenis pajak dan retribusi daerah serta hak dan kewajiban wajib pajak.', ['Menjelaskan cara mendaftar, melapor, dan membayar pajak daerah kepada wajib pajak.', 'Menerima dan mencatat surat pemberitahuan pajak daerah dengan lengkap.']],
    ['Mendata objek dan menatausahakan penerimaan sesuai prosedur.', ['Mendata objek pajak di lapangan dan memutakhirkan basis data.', 'Mencocokkan setoran dengan ketetapan dan melaporkan selisihnya.']],
    ['Menganalisis potensi dan menyelesaikan keberatan wajib pajak.', ['Menghitung potensi menurut sektor dan wilayah sebagai dasar penetapan target.', 'Menelaah permohonan keberatan, pengurangan, dan angsuran dengan alasan yang dapat dipertanggungjawabkan.']],
    ['Mengelola intensifikasi, ekstensifikasi, dan penagihan.', ['Memimpin pemeriksaan pajak daerah berbasis risiko.', 'Menyusun strategi penagihan piutang yang seimbang antara ketegasan dan pelayanan.']],
    ['Merumuskan kebijakan pendapatan daerah.', ['Merumuskan rancangan peraturan daerah tentang pajak dan retribusi beserta analisis dampaknya.', 'Mengembangkan digitalisasi pembayaran yang meningkatkan kepatuhan sukarela.']],
  ],
}]);

const procurement = affair('Pengadaan', [{
  code: 'PBJ.01', name: 'Pengadaan Barang/Jasa Pemerintah',
  definition: 'Kemampuan merencanakan, memilih penyedia, dan mengelola kontrak pengadaan barang/jasa pemerintah menurut prinsip efisien, efektif, terbuka, bersaing, adil, dan akuntabel.',
  levels: [
    ['Memahami prinsip, pelaku, dan tahapan pengadaan.', ['Menjelaskan peran PA, KPA, PPK, pejabat pengadaan, dan pokja pemilihan.', 'Menghimpun data kebutuhan barang/jasa unit kerja untuk RUP.']],
    ['Melaksanakan pengadaan sederhana sesuai prosedur.', ['Menyusun spesifikasi teknis dan HPS untuk belanja rutin dengan sumber harga yang jelas.', 'Melaksanakan e-purchasing melalui katalog elektronik dan mendokumentasikannya.']],
    ['Merencanakan dan melaksanakan pemilihan penyedia dengan tingkat kerumitan sedang.', ['Menetapkan metode pemilihan dan jenis kontrak berdasarkan analisis pasar dan risiko.', 'Mengevaluasi penawaran secara objektif dan menjawab sanggahan dengan dasar hukum.', 'Mengendalikan kontrak, termasuk adendum, denda, dan serah terima hasil pekerjaan.']],
    ['Mengelola pengadaan yang kompleks dan menyelesaikan permasalahan kontrak.', ['Menyusun strategi pengadaan untuk pekerjaan tahun jamak atau terintegrasi.', 'Memimpin penyelesaian sengketa kontrak dan pengenaan sanksi daftar hitam.']],
    ['Merumuskan kebijakan pengadaan dan tata kelola unit kerja pengadaan.', ['Merumuskan kebijakan pengadaan kota yang berpihak pada usaha mikro, kecil, dan produk dalam negeri.', 'Mengembangkan pusat keunggulan pengadaan dan membina pengelola pengadaan daerah.']],
  ],
}]);

const personnel = affair('Kepegawaian', [{
  code: 'ASN.01', name: 'Manajemen Aparatur Sipil Negara',
  definition: 'Kemampuan mengelola pegawai ASN sejak perencanaan kebutuhan, pengadaan, pengangkatan, kinerja, disiplin, sampai pemberhentian berdasarkan sistem merit.',
  levels: [
    ['Memahami kedudukan, hak, dan kewajiban pegawai ASN.', ['Menjelaskan perbedaan PNS, PPPK, dan PPPK paruh waktu serta hak masing-masing.', 'Menghimpun dan menyimpan dokumen kepegawaian sesuai urutan tata naskahnya.']],
    ['Melaksanakan administrasi kepegawaian sesuai ketentuan.', ['Memproses usulan kenaikan pangkat, kenaikan gaji berkala, dan cuti secara lengkap dan tepat waktu.', 'Memutakhirkan data pegawai pada SIASN serta memeriksa kesesuaiannya dengan dokumen asli.']],
    ['Menganalisis dan menyelesaikan persoalan kepegawaian.', ['Menyusun analisis jabatan dan analisis beban kerja sebagai dasar usulan kebutuhan pegawai.', 'Menelaah dugaan pelanggaran disiplin dan menyiapkan rekomendasi hukuman yang setimpal.', 'Mendampingi pejabat penilai dalam penetapan ekspektasi dan penilaian SKP.']],
    ['Mengelola sistem merit pada instansi.', ['Memetakan talenta dan menyusun rencana suksesi untuk diputuskan pejabat yang berwenang.', 'Mengevaluasi penerapan sistem merit dan memimpin perbaikan aspek yang lemah.']],
    ['Merumuskan kebijakan manajemen ASN daerah.', ['Merumuskan kebijakan pola karier, mutasi, dan penghargaan yang selaras dengan arah pembangunan kota.', 'Menjadi rujukan instansi lain dalam penerapan sistem merit.']],
  ],
}, {
  code: 'ASN.02', name: 'Pengembangan Kompetensi Aparatur',
  definition: 'Kemampuan menganalisis kebutuhan, merancang, menyelenggarakan, dan mengevaluasi pengembangan kompetensi ASN.',
  levels: [
    ['Memahami bentuk dan jalur pengembangan kompetensi.', ['Menjelaskan perbedaan pelatihan klasikal dan nonklasikal serta perhitungan jam pelajarannya.', 'Membantu administrasi pendaftaran dan daftar hadir peserta.']],
    ['Menyelenggarakan kegiatan pengembangan kompetensi sesuai rencana.', ['Menyiapkan jadwal, narasumber, dan sarana pelatihan sampai siap digunakan.', 'Mencatat jam pelajaran dan sertifikat peserta secara benar.']],
    ['Menganalisis kesenjangan kompetensi dan merancang program.', ['Membandingkan profil kompetensi pegawai dengan standar jabatan dan menyusun urutan prioritasnya.', 'Merancang kurikulum singkat dengan tujuan belajar yang dapat diukur.', 'Mengolah evaluasi peserta dan pascapelatihan menjadi saran perbaikan.']],
    ['Mengelola program pengembangan kompetensi instansi.', ['Menyusun rencana pengembangan kompetensi lima tahun beserta pembiayaannya.', 'Membangun kerja sama dengan perguruan tinggi dan menjaga mutu penyelenggaraannya.']],
    ['Merumuskan kebijakan pembelajaran organisasi.', ['Mengembangkan ASN Corporate University di lingkungan pemerintah kota.', 'Menetapkan ukuran manfaat pengembangan kompetensi terhadap kinerja pelayanan.']],
  ],
}]);

const policy = affair('Kebijakan dan Hukum', [{
  code: 'KEB.01', name: 'Analisis Kebijakan Publik',
  definition: 'Kemampuan merumuskan masalah publik, mengolah bukti, menimbang pilihan, dan menyusun saran kebijakan yang dapat dilaksanakan.',
  levels: [
    ['Memahami tahapan kebijakan dan menghimpun bahan.', ['Menghimpun peraturan, data, dan berita yang berkaitan dengan suatu isu.', 'Menyusun ringkasan bahan rapat yang membedakan fakta dan pendapat.']],
    ['Menganalisis isu kebijakan yang terbatas.', ['Merumuskan masalah kebijakan beserta sebab dan pihak yang terdampak.', 'Menyusun telaahan staf dengan lebih dari satu pilihan tindakan.']],
    ['Menyusun saran kebijakan berdasarkan bukti.', ['Menilai pilihan kebijakan menurut manfaat, biaya, keadilan, dan kelayakan pelaksanaan.', 'Menulis risalah kebijakan yang mudah dipahami pengambil keputusan.', 'Melakukan konsultasi dengan kelompok terdampak dan mencatat keberatannya.']],
    ['Memimpin analisis kebijakan lintas sektor.', ['Mengoordinasikan kajian yang melibatkan beberapa perangkat daerah dan perguruan tinggi.', 'Mengevaluasi kebijakan yang berjalan dan menyarankan penghentian, perbaikan, atau perluasan.']],
    ['Mengarahkan agenda kebijakan strategis.', ['Mengantisipasi isu jangka panjang kota dan menyiapkan agenda kebijakannya.', 'Mengembangkan metode analisis kebijakan yang dipakai secara luas.']],
  ],
}, {
  code: 'HKM.01', name: 'Penyusunan Produk Hukum Daerah',
  definition: 'Kemampuan merancang, mengharmonisasikan, menetapkan, dan mendokumentasikan produk hukum daerah.',
  levels: [
    ['Memahami jenis dan hierarki produk hukum daerah.', ['Membedakan materi muatan peraturan daerah, peraturan wali kota, dan keputusan.', 'Menyusun konsep keputusan sederhana menurut contoh yang berlaku.']],
    ['Merancang produk hukum sederhana sesuai teknik perundang-undangan.', ['Merumuskan konsiderans, dasar hukum, dan diktum dengan tepat.', 'Memeriksa kesesuaian rancangan dengan peraturan yang lebih tinggi.']],
    ['Merancang dan mengharmonisasikan peraturan.', ['Menyusun rancangan peraturan wali kota beserta keterangan atau penjelasannya.', 'Menemukan pertentangan antarperaturan dan mengusulkan rumusan penyelesaiannya.', 'Menanggapi hasil fasilitasi dan evaluasi pemerintah provinsi.']],
    ['Memimpin pembentukan peraturan daerah.', ['Mengoordinasikan penyusunan naskah akademik dan pembahasan bersama DPRD.', 'Menilai dampak penerapan peraturan dan mengusulkan perubahan atau pencabutannya.']],
    ['Merumuskan arah pembentukan produk hukum daerah.', ['Menyusun program pembentukan peraturan daerah yang selaras dengan rencana pembangunan.', 'Menjadi ahli perancangan yang dirujuk dalam perkara pengujian peraturan.']],
  ],
}]);

const planning = affair('Perencanaan', [{
  code: 'REN.01', name: 'Perencanaan Pembangunan Daerah',
  definition: 'Kemampuan menyusun, mengendalikan, dan mengevaluasi rencana pembangunan daerah yang terukur, selaras, dan partisipatif.',
  levels: [
    ['Memahami dokumen dan tahapan perencanaan daerah.', ['Menjelaskan hubungan RPJPD, RPJMD, Renstra, RKPD, dan Renja.', 'Menghimpun usulan musrenbang kelurahan ke dalam format yang ditetapkan.']],
    ['Menyusun rencana kerja unit.', ['Menyusun kerangka acuan kegiatan dengan keluaran, lokasi, dan biaya yang jelas.', 'Memasukkan dan memeriksa usulan program dalam SIPD-RI.']],
    ['Menyusun rencana perangkat daerah berbasis kinerja.', ['Merumuskan tujuan, sasaran, dan indikator dengan rumus dan sumber data yang tetap.', 'Menyelaraskan pokok pikiran DPRD, hasil musrenbang, dan prioritas kota.', 'Mengevaluasi capaian triwulanan dan menjelaskan sebab penyimpangan.']],
    ['Mengelola perencanaan lintas urusan.', ['Memimpin penyusunan RKPD dan menengahi benturan prioritas antarperangkat daerah.', 'Menggunakan proyeksi penduduk, spasial, dan fiskal untuk menguji kelayakan target.']],
    ['Merumuskan arah pembangunan jangka panjang.', ['Merumuskan visi, arah kebijakan, dan skenario pembangunan kota.', 'Mengembangkan tata kelola perencanaan yang terpadu dengan wilayah sekitar.']],
  ],
}]);

const oversight = affair('Pengawasan', [{
  code: 'WAS.01', name: 'Pengawasan Intern Pemerintah',
  definition: 'Kemampuan melaksanakan audit, reviu, evaluasi, pemantauan, dan konsultansi untuk memberi keyakinan memadai atas tata kelola pemerintah daerah.',
  levels: [
    ['Memahami peran APIP dan standar pengawasan.', ['Menjelaskan perbedaan audit, reviu, evaluasi, dan pemantauan.', 'Menghimpun dokumen pemeriksaan sesuai daftar permintaan.']],
    ['Melaksanakan pengujian terbatas dalam tim.', ['Melakukan pengujian bukti menurut program kerja dan mencatatnya dalam kertas kerja.', 'Melaksanakan pemeriksaan kas dan fisik barang dengan berita acara.']],
    ['Melaksanakan penugasan pengawasan secara mandiri.', ['Menyusun program kerja audit berbasis risiko.', 'Merumuskan temuan dengan kondisi, kriteria, sebab, akibat, dan rekomendasi.', 'Memantau tindak lanjut sampai tuntas.']],
    ['Memimpin dan mengendalikan mutu pengawasan.', ['Menyusun rencana pengawasan tahunan berdasarkan peta risiko kota.', 'Mereviu kertas kerja dan laporan serta menjaga independensi tim.']],
    ['Mengarahkan kebijakan pengawasan intern.', ['Mengembangkan kapabilitas APIP dan budaya antikorupsi di seluruh perangkat daerah.', 'Memberi nasihat strategis kepada kepala daerah tentang risiko kecurangan.']],
  ],
}, {
  code: 'WAS.02', name: 'Manajemen Risiko Sektor Publik',
  definition: 'Kemampuan mengenali, menilai, menangani, dan memantau risiko yang menghambat pencapaian tujuan pemerintah daerah.',
  levels: [
    ['Memahami istilah dan manfaat manajemen risiko.', ['Membedakan risiko, sebab, dan dampak dalam kegiatan sehari-hari.', 'Melaporkan kejadian yang merugikan sesuai alur pelaporan.']],
    ['Mengidentifikasi risiko kegiatan.', ['Mengisi register risiko unit kerja bersama pemilik proses.', 'Menilai kemungkinan dan dampak menurut kriteria yang ditetapkan.']],
    ['Menyusun penanganan risiko perangkat daerah.', ['Menetapkan risiko prioritas dan rencana tindak pengendaliannya.', 'Menguji apakah pengendalian yang ada benar-benar berjalan.']],
    ['Mengelola risiko lintas perangkat daerah.', ['Memfasilitasi penilaian risiko strategis kota bersama pimpinan perangkat daerah.', 'Memantau indikator risiko utama dan memicu tindakan dini.']],
    ['Merumuskan kebijakan dan selera risiko.', ['Menetapkan kerangka manajemen risiko yang terpadu dengan perencanaan dan penganggaran.', 'Membangun budaya sadar risiko di seluruh pemerintah kota.']],
  ],
}]);

const health = affair('Kesehatan', [{
  code: 'KES.01', name: 'Asuhan Keperawatan',
  definition: 'Kemampuan memberikan asuhan keperawatan yang aman dan manusiawi melalui pengkajian, diagnosis, perencanaan, tindakan, dan evaluasi.',
  levels: [
    ['Memahami prinsip asuhan dan keselamatan pasien.', ['Mengidentifikasi pasien dengan dua penanda sebelum setiap tindakan.', 'Melakukan kebersihan tangan pada lima saat yang ditetapkan.']],
    ['Melaksanakan asuhan keperawatan dasar.', ['Mengkaji tanda vital, nyeri, dan risiko jatuh serta mencatatnya.', 'Melaksanakan tindakan keperawatan sesuai standar prosedur dan kewenangan klinis.', 'Memberi penjelasan sederhana kepada pasien dan keluarga.']],
    ['Memberikan asuhan pada pasien dengan kebutuhan kompleks.', ['Menetapkan diagnosis keperawatan dan menyusun rencana asuhan perseorangan.', 'Mengenali perburukan kondisi dan mengaktifkan bantuan dengan segera.', 'Membimbing perawat baru dan mahasiswa praktik.']],
    ['Mengelola mutu pelayanan keperawatan di ruang atau fasilitas.', ['Mengatur ketenagaan dan metode penugasan menurut tingkat ketergantungan pasien.', 'Menganalisis insiden keselamatan dan memimpin perbaikannya.']],
    ['Mengembangkan praktik dan kebijakan keperawatan.', ['Menerapkan hasil penelitian menjadi panduan praktik di fasilitas kesehatan kota.', 'Merumuskan jenjang karier dan kredensial perawat.']],
  ],
}, {
  code: 'KES.02', name: 'Pengelolaan Rekam Medis dan Informasi Kesehatan',
  definition: 'Kemampuan mengelola rekam medis yang lengkap, rahasia, dan mudah ditemukan serta mengolahnya menjadi informasi kesehatan.',
  levels: [
    ['Memahami isi dan kerahasiaan rekam medis.', ['Menjelaskan siapa yang berhak membuka rekam medis.', 'Mendaftarkan pasien dan menerbitkan nomor rekam medis tanpa duplikasi.']],
    ['Mengelola berkas dan data rekam medis harian.', ['Memeriksa kelengkapan rekam medis setelah pelayanan dan mengembalikannya untuk dilengkapi.', 'Memberi kode diagnosis dan tindakan kasus umum menurut ICD.']],
    ['Menganalisis mutu rekam medis dan menyusun laporan.', ['Memberi kode kasus kompleks dan menyelesaikan koreksi klaim jaminan kesehatan.', 'Menyusun indikator pelayanan rumah sakit atau puskesmas dari data rekam medis.', 'Mengendalikan hak akses rekam medis elektronik.']],
    ['Mengelola sistem informasi kesehatan fasilitas.', ['Memimpin penerapan rekam medis elektronik dan integrasinya dengan SATUSEHAT.', 'Menetapkan kebijakan retensi, pelepasan informasi, dan penanganan kebocoran data.']],
    ['Merumuskan kebijakan informasi kesehatan daerah.', ['Mengembangkan pemanfaatan data kesehatan untuk perencanaan kota dengan menjaga privasi.', 'Menjadi rujukan dalam standardisasi data kesehatan daerah.']],
  ],
}, {
  code: 'KES.03', name: 'Upaya Kesehatan Masyarakat',
  definition: 'Kemampuan merencanakan dan melaksanakan upaya promotif, preventif, dan pelayanan kesehatan primer bagi masyarakat.',
  levels: [
    ['Memahami program kesehatan prioritas dan sasaran wilayah.', ['Menyebutkan sasaran imunisasi, gizi, serta kesehatan ibu dan anak di wilayah kerjanya.', 'Membantu pelaksanaan posyandu sesuai tugasnya.']],
    ['Melaksanakan pelayanan kesehatan primer sesuai pedoman.', ['Melakukan pemeriksaan, konseling, dan rujukan menurut standar pelayanan.', 'Mencatat dan melaporkan hasil program secara lengkap.']],
    ['Mengelola program kesehatan wilayah.', ['Menyusun rencana usulan kegiatan puskesmas berdasarkan analisis masalah kesehatan.', 'Melakukan penyelidikan epidemiologi dan penanggulangan dini kejadian luar biasa.', 'Menggerakkan kader, sekolah, dan tokoh masyarakat.']],
    ['Mengelola mutu dan jejaring pelayanan kesehatan kota.', ['Mengevaluasi capaian standar pelayanan minimal dan mengalihkan sumber daya ke wilayah tertinggal.', 'Mengoordinasikan jejaring rujukan antara puskesmas dan rumah sakit.']],
    ['Merumuskan kebijakan kesehatan daerah.', ['Merumuskan kebijakan kesehatan lintas sektor yang menyentuh air bersih, permukiman, dan gizi.', 'Menjadi ahli rujukan dalam pengendalian masalah kesehatan perkotaan dan pesisir.']],
  ],
}]);

const works = affair('Pekerjaan Umum dan Penataan Ruang', [{
  code: 'PUP.01', name: 'Penyelenggaraan Jalan dan Drainase Perkotaan',
  definition: 'Kemampuan merencanakan, melaksanakan, dan memelihara jalan, jembatan, serta drainase kota yang aman dan bebas genangan.',
  levels: [
    ['Memahami bagian jalan dan saluran serta jenis kerusakannya.', ['Mengenali jenis kerusakan perkerasan dan sumbatan saluran di lapangan.', 'Mencatat lokasi kerusakan dengan foto dan koordinat.']],
    ['Melaksanakan survei dan pemeliharaan rutin.', ['Melakukan survei kondisi jalan dan menghitung volume penanganan sederhana.', 'Mengawasi penambalan dan normalisasi saluran sesuai spesifikasi.']],
    ['Merencanakan dan mengawasi pekerjaan jalan dan drainase.', ['Menyusun rancangan teknis, gambar, dan perkiraan biaya.', 'Mengendalikan mutu, waktu, dan volume pekerjaan penyedia.', 'Menganalisis sebab genangan dan memilih penanganannya.']],
    ['Mengelola program penanganan jaringan jalan dan drainase kota.', ['Menyusun prioritas penanganan berdasarkan kondisi, lalu lintas, dan wilayah rawan banjir.', 'Mengoordinasikan pekerjaan utilitas dan penanganan rob dengan instansi lain.']],
    ['Merumuskan kebijakan prasarana kota yang berketahanan.', ['Merumuskan rencana induk drainase dan jaringan jalan yang memperhitungkan perubahan iklim.', 'Mengembangkan standar teknis yang dirujuk daerah lain.']],
  ],
}, {
  code: 'PUP.02', name: 'Pengendalian Pemanfaatan Ruang dan Bangunan Gedung',
  definition: 'Kemampuan menyusun rencana rinci, menilai kesesuaian pemanfaatan ruang, dan mengawasi bangunan gedung.',
  levels: [
    ['Memahami rencana tata ruang dan persyaratan bangunan.', ['Membaca peta rencana pola ruang dan menunjukkan peruntukan suatu lokasi.', 'Menjelaskan syarat persetujuan bangunan gedung kepada pemohon.']],
    ['Memeriksa kesesuaian ruang dan bangunan.', ['Memeriksa berkas dan ukuran bangunan di lapangan terhadap gambar yang disetujui.', 'Menyusun berita acara pemeriksaan yang lengkap.']],
    ['Menilai permohonan dan menangani pelanggaran.', ['Menyusun pertimbangan teknis kesesuaian kegiatan pemanfaatan ruang.', 'Menetapkan tahapan sanksi administratif atas pelanggaran tata bangunan.', 'Menyiapkan bahan rencana detail tata ruang dari analisis spasial.']],
    ['Mengelola pengendalian pemanfaatan ruang kota.', ['Memimpin audit tata ruang dan menertibkan pelanggaran lintas perangkat daerah.', 'Menengahi sengketa pemanfaatan ruang antara warga dan pengembang.']],
    ['Merumuskan kebijakan penataan ruang.', ['Merumuskan rencana tata ruang yang menyeimbangkan permukiman, pelabuhan, dan lingkungan.', 'Mengembangkan insentif dan disinsentif pemanfaatan ruang.']],
  ],
}]);

const environment = affair('Lingkungan Hidup', [{
  code: 'LHD.01', name: 'Pengelolaan Sampah',
  definition: 'Kemampuan merencanakan dan menyelenggarakan pengurangan serta penanganan sampah dari sumber sampai pemrosesan akhir.',
  levels: [
    ['Memahami jenis sampah dan cara pemilahannya.', ['Memilah sampah menurut jenisnya di tempat kerja.', 'Menjelaskan jadwal dan titik pengangkutan kepada warga.']],
    ['Melaksanakan pengumpulan dan pengangkutan sesuai jadwal.', ['Mengatur rute dan armada sehingga sampah terangkut pada hari yang sama.', 'Mencatat timbulan dan ritase secara harian.']],
    ['Mengelola layanan persampahan wilayah.', ['Membina bank sampah dan TPS 3R bersama masyarakat.', 'Menghitung kebutuhan sarana dari proyeksi timbulan.', 'Menangani titik pembuangan liar sampai bersih dan terjaga.']],
    ['Mengelola sistem persampahan kota.', ['Menyusun rencana pengurangan sampah dan pembiayaannya, termasuk retribusi.', 'Mengendalikan operasi pemrosesan akhir agar memenuhi baku mutu lingkungan.']],
    ['Merumuskan kebijakan ekonomi sirkular daerah.', ['Merumuskan kebijakan pembatasan plastik dan tanggung jawab produsen.', 'Mengembangkan kerja sama regional pengolahan sampah menjadi energi.']],
  ],
}]);

const service = affair('Pelayanan Publik', [{
  code: 'PEL.01', name: 'Penanganan Pengaduan Masyarakat',
  definition: 'Kemampuan menerima, memilah, menyelesaikan, dan mempelajari pengaduan masyarakat secara cepat, tuntas, dan santun.',
  levels: [
    ['Memahami kanal dan alur pengaduan.', ['Menerima pengaduan dengan sopan dan mencatat pokok persoalannya.', 'Menunjukkan cara melapor melalui SP4N-LAPOR! kepada warga.']],
    ['Menindaklanjuti pengaduan sesuai tenggat.', ['Memverifikasi pengaduan dan meneruskannya kepada unit yang berwenang.', 'Menyusun jawaban yang jelas, berdasar, dan tidak menyalahkan pelapor.']],
    ['Menyelesaikan pengaduan yang rumit dan mencegah terulangnya.', ['Mengoordinasikan penyelesaian pengaduan yang melibatkan beberapa unit.', 'Melindungi identitas pelapor dalam pengaduan yang peka.', 'Mengelompokkan pengaduan dan mengusulkan perbaikan layanan.']],
    ['Mengelola sistem pengaduan instansi.', ['Menetapkan target penyelesaian dan memantau kinerja admin penghubung.', 'Menggunakan analisis pengaduan sebagai bahan perencanaan dan penganggaran.']],
    ['Merumuskan kebijakan partisipasi dan pengaduan.', ['Merumuskan kebijakan keterbukaan yang menjadikan suara warga dasar pengambilan keputusan.', 'Mengembangkan model penanganan pengaduan yang dirujuk daerah lain.']],
  ],
}, {
  code: 'PTS.01', name: 'Pelayanan Perizinan Berusaha',
  definition: 'Kemampuan melayani, menilai, dan mengawasi perizinan berusaha berbasis risiko secara mudah, pasti, dan bebas pungutan liar.',
  levels: [
    ['Memahami jenis perizinan dan tingkat risiko usaha.', ['Menjelaskan cara memperoleh nomor induk berusaha melalui OSS.', 'Memeriksa kelengkapan dokumen permohonan.']],
    ['Memproses permohonan sesuai standar pelayanan.', ['Mendampingi pelaku usaha mikro mengisi data di OSS sampai terbit.', 'Mengolah permohonan nonperizinan dalam waktu yang ditetapkan.']],
    ['Menilai permohonan dengan risiko menengah dan tinggi.', ['Mengoordinasikan pemeriksaan lapangan dengan tim teknis.', 'Menyusun pertimbangan persetujuan atau penolakan dengan alasan hukum.']],
    ['Mengelola pelayanan terpadu dan pengawasan perizinan.', ['Menyederhanakan proses dengan menghapus tahap yang tidak bernilai tambah.', 'Menyusun rencana pengawasan berkala bersama perangkat daerah teknis.']],
    ['Merumuskan kebijakan kemudahan berusaha.', ['Merumuskan kebijakan investasi kota yang melindungi usaha kecil dan lingkungan.', 'Mengembangkan mal pelayanan publik sebagai rujukan.']],
  ],
}]);

const digital = affair('Komunikasi dan Informatika', [{
  code: 'KOM.01', name: 'Literasi Digital dan Keamanan Informasi',
  definition: 'Kemampuan memakai perangkat dan aplikasi digital secara cakap, beretika, dan aman serta melindungi informasi pemerintah dan data pribadi.',
  levels: [
    ['Memakai perangkat dan aplikasi dasar dengan aman.', ['Mengolah dokumen, surel, dan rapat daring tanpa pendampingan.', 'Memakai sandi yang kuat dan tidak membagikannya kepada siapa pun.']],
    ['Mengenali ancaman dan melindungi data dalam pekerjaan.', ['Mengenali surel dan tautan penipuan serta melaporkannya.', 'Menyimpan dan membagikan data pribadi hanya kepada yang berwenang.', 'Memeriksa kebenaran informasi sebelum meneruskannya.']],
    ['Mengolah data dan menerapkan pengamanan di unit kerja.', ['Menyajikan data unit kerja dalam tabel dan grafik yang tidak menyesatkan.', 'Mengklasifikasikan informasi dan mengatur hak akses berkas bersama.', 'Membimbing rekan kerja memakai aplikasi pemerintahan.']],
    ['Mengelola keamanan informasi instansi.', ['Menyusun dan menguji rencana tanggap insiden siber.', 'Menilai dampak pelindungan data pribadi sebelum suatu aplikasi dipakai.']],
    ['Merumuskan kebijakan budaya digital dan keamanan informasi.', ['Merumuskan kebijakan keamanan informasi pemerintah kota.', 'Menggerakkan program literasi digital bagi aparatur dan masyarakat.']],
  ],
}, {
  code: 'KOM.02', name: 'Penyelenggaraan Sistem Pemerintahan Berbasis Elektronik',
  definition: 'Kemampuan merencanakan, membangun, mengintegrasikan, dan mengelola layanan pemerintahan berbasis elektronik.',
  levels: [
    ['Memahami unsur SPBE dan layanan yang tersedia.', ['Menyebutkan aplikasi umum dan aplikasi khusus yang dipakai unit kerja.', 'Melaporkan gangguan aplikasi dengan keterangan yang lengkap.']],
    ['Mengoperasikan dan memelihara layanan elektronik.', ['Melakukan pemasangan, pencadangan, dan pemulihan data sesuai prosedur.', 'Memberi bantuan teknis kepada pengguna sampai masalah selesai.']],
    ['Merancang dan membangun layanan elektronik.', ['Menganalisis kebutuhan dan memodelkan proses bisnis sebelum membangun aplikasi.', 'Mengintegrasikan aplikasi melalui antarmuka pemrograman yang terdokumentasi.', 'Menguji fungsi dan keamanan aplikasi sebelum digunakan.']],
    ['Mengelola arsitektur dan layanan SPBE kota.', ['Menyusun arsitektur dan peta rencana SPBE serta menghentikan aplikasi yang tumpang tindih.', 'Mengelola satu data kota bersama wali data dan produsen data.']],
    ['Merumuskan kebijakan transformasi digital.', ['Merumuskan kebijakan transformasi digital yang berpusat pada warga.', 'Memimpin kemitraan pusat data dan berbagi pakai layanan antardaerah.']],
  ],
}]);

const coast = affair('Perhubungan dan Kelautan', [{
  code: 'PES.01', name: 'Tata Kelola Pelabuhan dan Kawasan Pesisir',
  definition: 'Kemampuan mengelola kepentingan kota di kawasan pelabuhan dan pesisir: kewenangan, keselamatan, permukiman nelayan, dan lingkungan.',
  levels: [
    ['Memahami pelaku dan kewenangan di pelabuhan dan pesisir.', ['Membedakan tugas otoritas pelabuhan, syahbandar, operator, provinsi, dan kota.', 'Mengenali wilayah rawan rob dan permukiman nelayan di wilayah kerjanya.']],
    ['Melaksanakan pelayanan dan pendataan kawasan pesisir.', ['Mendata nelayan, kapal kecil, dan tambatan perahu secara berkala.', 'Menyampaikan peringatan dini pasang tinggi kepada warga.']],
    ['Mengelola program kawasan pelabuhan dan pesisir.', ['Menyusun rencana penataan permukiman pesisir bersama warga.', 'Mengoordinasikan lalu lintas angkutan barang dari dan ke pelabuhan.', 'Menelaah dampak reklamasi dan pengerukan bagi masyarakat.']],
    ['Mengelola kerja sama lintas kewenangan.', ['Memimpin forum koordinasi dengan otoritas pelabuhan, provinsi, dan pelaku usaha.', 'Menengahi benturan kepentingan antara industri, pelabuhan, dan nelayan.']],
    ['Merumuskan kebijakan kota pelabuhan yang berkelanjutan.', ['Merumuskan strategi ekonomi kelautan kota yang berkeadilan.', 'Mengembangkan kebijakan adaptasi perubahan iklim di pesisir yang menjadi rujukan.']],
  ],
}]);

const order = affair('Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat', [{
  code: 'TRB.01', name: 'Ketenteraman dan Ketertiban Umum',
  definition: 'Kemampuan menegakkan peraturan daerah dan menjaga ketertiban secara tegas, manusiawi, dan menghormati hak warga.',
  levels: [
    ['Memahami peraturan daerah dan kode etik penegakan.', ['Menyebutkan larangan utama dalam peraturan daerah ketertiban umum.', 'Melaksanakan patroli dan penjagaan sesuai perintah.']],
    ['Melaksanakan penertiban nonyustisial.', ['Menegur dan membina pelanggar dengan bahasa yang santun.', 'Membuat laporan kejadian yang memuat waktu, tempat, dan saksi.']],
    ['Mengendalikan operasi penertiban.', ['Menyusun rencana operasi dengan penilaian risiko bagi petugas dan warga.', 'Berunding dengan pedagang atau penghuni sebelum tindakan diambil.', 'Menyiapkan berkas pelanggaran untuk penyidikan PPNS.']],
    ['Mengelola ketertiban wilayah bersama pemangku kepentingan.', ['Memetakan titik rawan dan menyusun strategi pencegahan dengan TNI, Polri, dan masyarakat.', 'Mengevaluasi operasi dan menindak penyalahgunaan wewenang petugas.']],
    ['Merumuskan kebijakan ketertiban umum.', ['Merumuskan kebijakan penataan ruang publik yang mendahulukan pencegahan.', 'Mengembangkan standar penegakan peraturan daerah yang berorientasi hak asasi.']],
  ],
}, {
  code: 'BEN.01', name: 'Penanggulangan Bencana dan Kebakaran',
  definition: 'Kemampuan mencegah, menghadapi, dan memulihkan akibat bencana dan kebakaran serta menyelamatkan jiwa.',
  levels: [
    ['Memahami ancaman dan tindakan keselamatan dasar.', ['Memakai alat pelindung diri dan alat pemadam ringan dengan benar.', 'Menunjukkan jalur evakuasi dan titik kumpul.']],
    ['Melaksanakan operasi pemadaman, penyelamatan, dan bantuan.', ['Melaksanakan pemadaman menurut formasi regu.', 'Memberi pertolongan pertama dan mengevakuasi korban.']],
    ['Mengendalikan operasi dan kesiapsiagaan wilayah.', ['Memimpin regu di lokasi kejadian dan mengatur kebutuhan air, alat, dan personel.', 'Menyusun rencana kontingensi banjir dan kebakaran permukiman padat.', 'Melatih warga dan relawan kelurahan tangguh.']],
    ['Mengelola tanggap darurat dan pemulihan kota.', ['Memimpin pos komando lintas instansi sesuai sistem komando penanganan darurat.', 'Menyusun kajian kebutuhan pascabencana dan rencana pemulihannya.']],
    ['Merumuskan kebijakan pengurangan risiko bencana.', ['Merumuskan rencana penanggulangan bencana yang terpadu dengan tata ruang.', 'Mengembangkan sistem peringatan dini yang menjadi rujukan.']],
  ],
}]);

const education = affair('Pendidikan', [{
  code: 'PDD.01', name: 'Pengelolaan Pembelajaran',
  definition: 'Kemampuan merancang, melaksanakan, dan menilai pembelajaran yang berpihak pada peserta didik serta mengembangkan sekolah.',
  levels: [
    ['Memahami kurikulum dan karakteristik peserta didik.', ['Menjelaskan capaian pembelajaran mata pelajaran yang diampu.', 'Mengenali kebutuhan belajar peserta didik melalui asesmen awal.']],
    ['Melaksanakan pembelajaran sesuai rencana.', ['Menyusun modul ajar dengan tujuan, langkah, dan penilaian yang sesuai.', 'Mengelola kelas yang aman dan mendorong partisipasi.']],
    ['Menerapkan pembelajaran berdiferensiasi dan memperbaikinya.', ['Menyesuaikan metode dan bahan ajar dengan kemampuan peserta didik yang beragam.', 'Menggunakan hasil asesmen untuk memperbaiki pembelajaran.', 'Berbagi praktik baik dalam komunitas belajar guru.']],
    ['Memimpin pembelajaran di sekolah.', ['Melakukan supervisi akademik dan membimbing guru lain.', 'Menyusun program sekolah berdasarkan rapor pendidikan dan melibatkan orang tua.']],
    ['Mengembangkan mutu pendidikan daerah.', ['Mengembangkan model pembelajaran yang dipakai sekolah lain.', 'Memberi masukan kebijakan pendidikan berdasarkan penelitian.']],
  ],
}]);

const archives = affair('Kearsipan', [{
  code: 'ARS.01', name: 'Pengelolaan Arsip Dinamis',
  definition: 'Kemampuan menciptakan, menggunakan, memelihara, dan menyusutkan arsip dinamis sehingga autentik, utuh, dan mudah ditemukan.',
  levels: [
    ['Memahami tata naskah dinas dan klasifikasi arsip.', ['Mencatat surat masuk dan keluar dengan kode klasifikasi yang benar.', 'Menyimpan arsip aktif menurut tata letak yang ditetapkan.']],
    ['Mengelola arsip aktif unit kerja.', ['Memberkaskan arsip dan membuat daftarnya dalam SRIKANDI.', 'Menemukan kembali arsip yang diminta dalam hitungan menit.']],
    ['Mengelola arsip inaktif dan penyusutan.', ['Menata pemindahan arsip inaktif ke pusat arsip beserta berita acaranya.', 'Menilai arsip menurut jadwal retensi dan menyiapkan usul musnah.', 'Melindungi arsip vital dari kehilangan dan bencana.']],
    ['Mengelola sistem kearsipan instansi.', ['Melaksanakan audit kearsipan internal dan membina unit pengolah.', 'Menetapkan klasifikasi keamanan dan akses arsip dinamis.']],
    ['Merumuskan kebijakan kearsipan daerah.', ['Merumuskan kebijakan kearsipan elektronik dan penyelamatan arsip bersejarah kota.', 'Menjadi ahli kearsipan yang dirujuk instansi lain.']],
  ],
}]);

const social = affair('Sosial', [{
  code: 'SOS.01', name: 'Perlindungan dan Pemberdayaan Sosial',
  definition: 'Kemampuan menjangkau, melindungi, memulihkan, dan memberdayakan perorangan, keluarga, dan kelompok rentan.',
  levels: [
    ['Memahami sasaran dan program kesejahteraan sosial.', ['Menjelaskan syarat bantuan sosial dan cara memperbaiki data penerima.', 'Menerima warga rentan dengan sikap menghargai.']],
    ['Melaksanakan penjangkauan dan pendampingan dasar.', ['Melakukan kunjungan rumah dan mencatat kondisi keluarga secara jujur.', 'Menghubungkan warga dengan layanan kesehatan, pendidikan, atau dokumen kependudukan.']],
    ['Menangani kasus dan mengelola layanan.', ['Menyusun asesmen dan rencana intervensi untuk kasus kekerasan, penelantaran, atau disabilitas.', 'Memimpin pembahasan kasus lintas lembaga.', 'Memverifikasi data terpadu sehingga bantuan tepat sasaran.']],
    ['Mengelola program perlindungan sosial kota.', ['Menyusun program penanganan kemiskinan ekstrem berbasis data wilayah.', 'Membina lembaga kesejahteraan sosial dan relawan.']],
    ['Merumuskan kebijakan kesejahteraan sosial.', ['Merumuskan kebijakan perlindungan sosial yang adaptif terhadap bencana dan krisis.', 'Mengembangkan inovasi pemberdayaan yang menjadi rujukan nasional.']],
  ],
}]);

const territory = affair('Pemerintahan Umum dan Kewilayahan', [{
  code: 'KEC.01', name: 'Penyelenggaraan Pemerintahan Kecamatan dan Kelurahan',
  definition: 'Kemampuan menyelenggarakan pelayanan, koordinasi, pembinaan, dan pemberdayaan masyarakat di kecamatan dan kelurahan.',
  levels: [
    ['Memahami tugas kecamatan dan kelurahan.', ['Menjelaskan layanan yang tersedia di kantor camat dan lurah.', 'Mengenal lingkungan, kepala lingkungan, dan tokoh masyarakat di wilayahnya.']],
    ['Melaksanakan pelayanan dan administrasi kewilayahan.', ['Menyelesaikan surat keterangan dan pengantar sesuai standar pelayanan.', 'Memutakhirkan profil kelurahan dan data lingkungan.']],
    ['Mengelola kelurahan atau seksi kecamatan.', ['Menyusun dan melaksanakan kegiatan dana kelurahan bersama masyarakat.', 'Menyelesaikan perselisihan warga melalui musyawarah.', 'Mengoordinasikan kebersihan, keamanan, dan posyandu dengan kepala lingkungan.']],
    ['Memimpin kecamatan dan membina kelurahan.', ['Menggerakkan forum koordinasi pimpinan kecamatan untuk masalah lintas instansi.', 'Menjalankan pelimpahan sebagian kewenangan wali kota dan mengevaluasi kinerja lurah.']],
    ['Merumuskan kebijakan penguatan kewilayahan.', ['Merumuskan kebijakan pelimpahan kewenangan dan pembiayaan kewilayahan.', 'Mengembangkan model kecamatan sebagai pusat pelayanan yang dirujuk kota lain.']],
  ],
}]);

const entries = [
  ...population, ...finance, ...procurement, ...personnel, ...policy, ...planning, ...oversight, ...health, ...works, ...environment, ...service, ...digital, ...coast, ...order, ...education, ...archives, ...social, ...territory,
];

/** The technical competencies of city government, by government affair. */
export const technicalCompetencies = entries.map(entry => competencyOf(TECHNICAL, entry));
