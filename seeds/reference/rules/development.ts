import { law, open, PRACTICE, type Source } from './law.ts';

const civilService = { instrument: 'PP 11/2017', validFrom: '2017-04-07' };
const contractService = { instrument: 'PP 49/2018', validFrom: '2018-11-28' };
const development = { instrument: 'Peraturan LAN 10/2018', validFrom: '2018-12-31' };

/** Where no law gives a number: what the agency holds itself to. */
const ownStandard = open({ instrument: 'Standar penyelenggaraan instansi', validFrom: '2017-04-07' });

const rule = (source: Source, code: string, name: string, unit: string, description: string, worths: Parameters<typeof law>[6]) => law('DEVELOPMENT', source, code, name, unit, description, worths);

/** Learning hours, the forms they are earned by, and how learning is evaluated. Keys of forms are those of Peraturan LAN 10/2018 (KL01, NKL01, …). */
export const developmentRules = [
  ...rule({ ...civilService, article: 'Pasal 203 ayat (4)' }, 'LEARNING_HOURS_FLOOR_PNS', 'JP minimum PNS', 'JP', 'Hak pengembangan kompetensi setiap PNS: paling sedikit 20 jam pelajaran dalam satu tahun.', 20),
  ...rule(contractService, 'LEARNING_HOURS_CEILING_PPPK', 'JP maksimum PPPK', 'JP', 'Pengembangan kompetensi PPPK: paling lama 24 jam pelajaran dalam satu tahun masa perjanjian kerja; tidak berlaku bagi PPPK yang menduduki JPT.', 24),
  ...rule(development, 'LEARNING_HOUR_MINUTES', 'Lama satu JP', 'minutes', 'Lama satu jam pelajaran (JP) dalam menit.', 45),

  ...rule(development, 'LEARNING_HOURS_PER_ACTIVITY', 'JP per kegiatan nonklasikal', 'JP', 'JP untuk satu kegiatan atau sesi di dalam negeri. Bentuk yang tidak tercantum dihitung menurut JP programnya.', { NKL12: 20, NKL05: 20, NKL08: 20, NKL11: 2, NKL01: 2, NKL02: 2, NKL07: 10 }),
  ...rule(development, 'LEARNING_HOURS_PER_ACTIVITY_ABROAD', 'JP per kegiatan di luar negeri', 'JP', 'JP untuk satu kegiatan di luar negeri, bila ditetapkan tersendiri.', { NKL12: 24, NKL08: 24 }),
  ...rule(development, 'LEARNING_HOURS_ABROAD_UPLIFT', 'Tambahan JP di luar negeri', 'percent', 'Tambahan atas JP dalam negeri bila kegiatan dilakukan di luar negeri. Pelatihan klasikal dan kursus turut mendapat tambahan ini.', {
    NKL05: 20, NKL11: 20, NKL10: 20, NKL04: 20, NKL06: 20, KL01: 20, KL02: 20, KL03: 20, KL04: 20, KL05: 20, KL08: 20,
  }),
  ...rule(open(development), 'LEARNING_HOURS_ABROAD_UPLIFT', 'Tambahan JP di luar negeri', 'percent', `Tambahan atas JP dalam negeri bila kegiatan dilakukan di luar negeri; untuk coaching, mentoring, dan belajar mandiri belum pasti. ${PRACTICE}`, { NKL01: 20, NKL02: 20, NKL09: 20 }),
  ...rule(development, 'LEARNING_HOURS_TIMES_PER_MONTH', 'Kegiatan paling banyak sebulan', 'times', 'Paling banyak sekian kegiatan atau sesi dalam sebulan yang dihitung JP-nya.', { NKL11: 2, NKL01: 2, NKL02: 2 }),
  ...rule(development, 'LEARNING_HOURS_CAP_PER_DAY', 'JP paling banyak sehari', 'JP', 'Paling banyak sekian JP dalam sehari; untuk e-learning berlaku pula di luar negeri.', { NKL10: 2, NKL09: 2, NKL03: 3 }),
  ...rule(open(development), 'LEARNING_HOURS_PER_DAY', 'JP per hari seminar', 'JP', `Kesetaraan satu hari seminar, lokakarya, atau sosialisasi; di lapangan 4 sampai 5 JP. ${PRACTICE}`, { KL06: 4, KL07: 4, KL11: 4 }),

  ...rule(open({ ...civilService, article: 'Pasal 206' }), 'NEED_WEIGHT', 'Bobot prioritas kebutuhan', 'weight', `Prioritas kebutuhan = kesenjangan x bobot menurut tingkat kepentingan kompetensi. ${PRACTICE}`, { ABSOLUTE: 3, IMPORTANT: 2, NEEDED: 1 }),
  ...rule(open({ ...civilService, article: 'Pasal 206' }), 'NEED_PERFORMANCE_BOOST', 'Tambahan prioritas karena kinerja', 'weight', `Ditambahkan pada prioritas kebutuhan bila predikat kinerja di bawah Baik. ${PRACTICE}`, 1),
  ...rule(open({ ...civilService, article: 'Pasal 206' }), 'NEED_DEMAND_FROM', 'Kenaikan permintaan yang dihitung', 'percent', `Isyarat permintaan layanan menaikkan prioritas kebutuhan bila permintaan naik paling sedikit sekian persen. ${PRACTICE}`, 10),
  ...rule(open({ ...civilService, article: 'Pasal 206' }), 'NEED_DEMAND_BOOST', 'Tambahan prioritas karena permintaan layanan', 'weight', `Ditambahkan pada prioritas kebutuhan setiap pegawai yang memberi layanan tersebut, untuk setiap isyarat permintaan yang terbuka. ${PRACTICE}`, 2),

  ...rule(ownStandard, 'ATTENDANCE_FLOOR', 'Kehadiran minimum untuk lulus', 'percent', `Peserta dinyatakan lulus bila menghadiri paling sedikit sekian persen pertemuan. ${PRACTICE}`, 80),
  ...rule(open(development), 'EVALUATION_AFTER', 'Evaluasi pascapelatihan', 'months', `Evaluasi perilaku dilakukan sekian bulan sesudah pelatihan; lazimnya 3 sampai 6 bulan. ${PRACTICE}`, 3),
  ...rule(open(development), 'SURVEY_SHOWN_FROM', 'Jawaban survei paling sedikit', 'answers', `Hasil survei anonim baru ditampilkan sejak sekian jawaban, agar tidak seorang pun dikenali. ${PRACTICE}`, 5),
  ...rule(open(development), 'CURRICULUM_RELEVANCE_LEVEL', 'Batas relevansi kurikulum', 'score', `Rata-rata relevansi (skala 1 sampai 5) di bawah angka ini membuka satu peninjauan kurikulum. ${PRACTICE}`, 3),
  ...rule(open(development), 'CURRICULUM_REVIEW_ANSWERS', 'Jawaban paling sedikit untuk peninjauan', 'answers', `Peninjauan kurikulum dibuka sejak sekian jawaban yang boleh ditampilkan. ${PRACTICE}`, 5),
];
