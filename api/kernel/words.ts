/** A sentence for people in both languages of the office. */
export interface Words { en: string; id: string }
export type Language = keyof Words;
export type Said = string | Words;

/** A sentence in one language; a plain text is the same in both. */
export const inLanguage = (said: Said, language: Language) => (typeof said === 'string' ? said : said[language]);

/** The language somebody asks for: Indonesian where the header says so, English for programs that say nothing. */
export const languageOf = (header: string | undefined): Language => (/^\s*(id|in)\b/i.test(header ?? '') ? 'id' : 'en');

/** What things are called in Indonesian sentences. */
const names: Record<string, string> = {
  Agency: 'Pemerintah kota', Unit: 'Unit kerja', Rank: 'Golongan', Position: 'Jabatan', Employee: 'Pegawai', Assignment: 'Penugasan', Framework: 'Kamus kompetensi', Competency: 'Kompetensi',
  PositionStandard: 'Standar jabatan', Assessment: 'Asesmen', Evidence: 'Bukti', Holding: 'Level dimiliki', Provider: 'Penyelenggara', Training: 'Pelatihan', TrainingOutcome: 'Hasil pelatihan',
  Offering: 'Sesi pelatihan', Enrollment: 'Pendaftaran', LearningHoursEntry: 'Catatan JP', LearningModule: 'Modul', QuizQuestion: 'Pertanyaan kuis', ModuleProgress: 'Kemajuan modul', QuizAttempt: 'Percobaan kuis', Certificate: 'Sertifikat', OfferingSession: 'Pertemuan', Attendance: 'Kehadiran', Account: 'Akun', RoleGrant: 'Peran', ApiClient: 'Kunci API', AuditEntry: 'Jejak audit', Rule: 'Aturan', Delegation: 'Pelimpahan wewenang', ImportReport: 'Laporan impor',
  DevelopmentPlan: 'Rencana pengembangan', DevelopmentPlanItem: 'Butir rencana', TrainingPlan: 'Rencana kebutuhan', TrainingPlanItem: 'Baris rencana', NeedRaise: 'Kenaikan prioritas', ServiceTheme: 'Layanan publik', ThemeCompetency: 'Kompetensi layanan', ServiceDemandSignal: 'Isyarat permintaan',
  MentorProfile: 'Mentor', MentorCompetency: 'Kompetensi mentor', MentoringPairing: 'Pendampingan', MentoringGoal: 'Tujuan pendampingan', MentoringSession: 'Sesi pendampingan',
  AppraisalCycle: 'Siklus penilaian', PerformancePlan: 'SKP', PlannedResult: 'Rencana hasil kerja', ResultIndicator: 'Indikator kinerja', BehaviourExpectation: 'Ekspektasi perilaku', ProgressReport: 'Laporan kemajuan', FeedbackNote: 'Umpan balik',
  Survey: 'Survei', SurveyQuestion: 'Pertanyaan survei', CurriculumReview: 'Peninjauan kurikulum', FollowUp: 'Evaluasi pascapelatihan', CourseProposal: 'Usulan pelatihan mitra',
  CareerPath: 'Jalur karier', CareerPlan: 'Rencana karier', CareerDialogue: 'Dialog karier', TalentReview: 'Penilaian talenta', TalentCalibration: 'Usulan kalibrasi', SuccessionPosition: 'Jabatan kritis', Successor: 'Calon suksesor', CareerProposal: 'Usulan karier', LeaveRequest: 'Permohonan cuti', WorkPlan: 'Rencana kerja', ActivityQuarter: 'Realisasi triwulan', Policy: 'Kebijakan', PolicyReview: 'Peninjauan kebijakan', Job: 'Tugas server', Notification: 'Pemberitahuan', Announcement: 'Pengumuman',
  ForumSession: 'Forum', ForumRegistration: 'Pendaftaran forum', Aspiration: 'Aspirasi', Commitment: 'Komitmen', Complaint: 'Laporan warga', SatisfactionSurvey: 'Survei kepuasan',
  Objection: 'Keberatan', OrganisationPredicate: 'Predikat organisasi', PerformanceCase: 'Usulan tindak lanjut', CreditPointEntry: 'Catatan angka kredit',
};
/** A noun as Indonesian sentences call it. */
export const called = (noun: string) => names[noun] ?? noun;
