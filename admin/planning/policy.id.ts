const row = { createdAt: 'Dibuat', updatedAt: 'Diubah' };
/** Words of policies and of equal opportunity. */
export default {
  menu: { opportunity: 'Kesetaraan Kesempatan' },
  policy: {
    opportunity_note: 'Kesempatan yang sama bagi semua, dan dapat ditunjukkan: tingkat partisipasi dan persetujuan tiap kelompok terhadap garis empat per lima.', subject: 'Mengenai', by: 'Menurut', year: 'Tahun', none: 'Tanpa keterangan', ages: { UNDER_30: 'Di bawah 30', FROM_30: '30–39', FROM_40: '40–49', FROM_50: '50 ke atas' },
    people: 'Pegawai', asked: 'Diputuskan', approved: 'Disetujui', participation: 'Partisipasi', approval: 'Persetujuan', withheld: 'disembunyikan', below: 'di bawah garis', nobody: 'Tidak ada pegawai', all_withheld: 'Semua angka terlalu kecil untuk ditampilkan.',
    lines: 'Garis %{share}% dari kelompok tertinggi: partisipasi %{participation}%, persetujuan %{approval}%.', rules: 'Angka di bawah %{fewest} orang disembunyikan, beserta kelompok lain bila angkanya dapat dihitung mundur (%{law}).',
    reach: 'Keterbacaan', reached: '%{read} dari %{people} pegawai sudah membaca (%{percent}%).', i_read: 'Saya sudah membaca', you_read: 'Anda menyatakan sudah membaca pada %{day}.', consultation: 'Konsultasi pegawai', until: 'Tanggapan diterima sampai %{day}', answer: 'Beri tanggapan', change_answer: 'Ubah tanggapan saya',
    others_later: 'Tanggapan pegawai lain dapat dibaca sesudah kebijakan diputuskan.', no_opinions: 'Belum ada tanggapan', reviews_note: 'Dibuka oleh kalender atau bukti; satu sebab hanya membuka satu peninjauan.',
  },
  resources: {
    Rule: { words: { UNDER_30: 'Di bawah 30', FROM_30: '30–39', FROM_40: '40–49', FROM_50: '50 ke atas' } },
    Policy: { name: 'Kebijakan', empty: 'Tulis rancangan kebijakan karier atau pengembangan kompetensi.', moves: { consult: 'Mulai konsultasi', withdraw: 'Tarik rancangan', decide: 'Tetapkan', return: 'Kembalikan', enact: 'Berlakukan', review: 'Tinjau', revoke: 'Cabut' }, fields: { ...row, kind: 'Bidang', instrument: 'Bentuk', title: 'Judul', text: 'Isi', documentUrl: 'Naskah (https)', edition: 'Edisi', supersedes: 'Menggantikan', unit: 'Berlaku bagi', status: 'Status', proposer: 'Pengusul', consultedFrom: 'Konsultasi sejak', consultedUntil: 'Konsultasi sampai', number: 'Nomor', decidedOn: 'Ditetapkan', result: 'Hasil konsultasi', reasons: 'Alasan', validFrom: 'Berlaku sejak', validUntil: 'Berlaku sampai', reviewBy: 'Ditinjau paling lambat', until: 'Tanggapan paling lambat', reach: 'Keterbacaan', moves: 'Tindakan' } },
    PolicyOpinion: { name: 'Tanggapan', empty: 'Belum ada tanggapan.', fields: { ...row, policy: 'Kebijakan', authorName: 'Pegawai', stance: 'Sikap', comment: 'Tanggapan' } },
    PolicyReading: { name: 'Tanda Baca', empty: 'Belum ada yang menyatakan membaca.', fields: { ...row, policy: 'Kebijakan', employee: 'Pegawai', readOn: 'Dibaca pada' } },
    PolicyReview: { name: 'Peninjauan Kebijakan', empty: 'Peninjauan dibuka oleh kalender atau bukti.', moves: { begin: 'Mulai tinjau', decide: 'Putuskan' }, fields: { ...row, policy: 'Kebijakan', status: 'Status', openedOn: 'Dibuka', proposer: 'Pengusul kebijakan', decision: 'Keputusan', reason: 'Alasan', decidedOn: 'Diputuskan', causes: 'Sebab', moves: 'Tindakan' } },
    PolicyReviewCause: { name: 'Sebab Peninjauan', empty: 'Belum ada sebab.', fields: { ...row, review: 'Peninjauan', policy: 'Kebijakan', kind: 'Jenis', key: 'Kunci', finding: 'Temuan', foundOn: 'Ditemukan' } },
  },
  enums: {
    PolicyKind: { CAREER: 'Karier', TRAINING: 'Pengembangan kompetensi' }, InstrumentKind: { PERDA: 'Peraturan Daerah', PERWALI: 'Peraturan Wali Kota', DECREE: 'Keputusan Wali Kota', INSTRUCTION: 'Instruksi Wali Kota', CIRCULAR: 'Surat Edaran' },
    PolicyStatus: { DRAFT: 'Konsep', CONSULTATION: 'Konsultasi', DECIDED: 'Ditetapkan', IN_FORCE: 'Berlaku', UNDER_REVIEW: 'Ditinjau', REVOKED: 'Dicabut' }, Stance: { SUPPORT: 'Mendukung', AMEND: 'Usul perubahan', OPPOSE: 'Menolak' },
    PolicyReviewStatus: { OPENED: 'Dibuka', IN_REVIEW: 'Sedang ditinjau', DECIDED: 'Diputuskan' }, ReviewDecision: { KEEP: 'Dipertahankan', REVISE: 'Diperbaiki', REVOKE: 'Dicabut' },
    ReviewCause: { CALENDAR: 'Jadwal berkala', RELEVANCE: 'Relevansi pelatihan', DEMAND: 'Pengaduan dan permintaan layanan', PARTICIPATION: 'Partisipasi tidak setara', REQUEST: 'Permintaan' },
    OpportunitySubject: { TRAINING: 'Pelatihan', PROMOTION: 'Promosi' }, OpportunityGroup: { SEX: 'Jenis kelamin', AGE: 'Kelompok umur', EMPLOYMENT_STATUS: 'Status kepegawaian', POSITION_KIND: 'Jenis jabatan', UNIT: 'Perangkat daerah' },
  },
};
