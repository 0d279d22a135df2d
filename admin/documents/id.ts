/** Words of documents. */
export default {
  areas: { documents: 'Dokumen' },
  menu: { myDocuments: 'Dokumen Saya' },
  documents: {
    mine_note: 'Minta dokumen kepegawaian, ikuti jalannya, dan unduh suratnya.', no_employee: 'Akun ini tidak terhubung dengan data pegawai', ask: 'Minta dokumen', ask_note: 'Pilih jenisnya untuk melihat berkas yang diperlukan.', elsewhere: 'Cuti dan laporan kinerja tidak diminta di sini:', to_leave: 'Cuti Saya', to_performance: 'SKP', for_whom: 'Pegawai',
    needed: 'Berkas yang diperlukan', required: 'Wajib', if_any: 'Bila ada', begin: 'Lanjut ke berkas', begun: 'Konsep dibuat. Lampirkan berkasnya, lalu ajukan.', mine: 'Permintaan saya', none: 'Belum ada permintaan dokumen', letter: 'Surat', due: 'Batas', asked: 'Diminta',
    checklist: 'Daftar berkas', progress: '%{there} dari %{all} berkas wajib terlampir', hint: 'PDF, PNG, atau JPEG, paling besar 50 MB.', upload: 'Unggah', replace: 'Ganti', upload_of: 'Unggah %{name}', uploaded: 'Berkas terlampir.', not_sent: 'Berkas tidak terkirim. Periksa jaringan, lalu coba lagi.', missing: 'Belum ada', download: 'Unduh %{name}',
    in_order: 'Sesuai', amiss: 'Tidak sesuai', in_order_of: '%{name}: sesuai', amiss_of: '%{name}: tidak sesuai', amiss_title: 'Apa yang tidak sesuai?', letters: 'Surat', number: 'Nomor', open: 'Unduh PDF', verify: 'Periksa keaslian', law: 'Dasar', days: 'Paling lama %{days} hari kerja', code: 'Kode klasifikasi %{code}', overdue: 'Melewati batas', stands: 'Berkas ada pada pegawai; sisa %{smart_count} hari kerja', late_note: 'Batas penyelesaian sudah lewat.',
  },
  resources: {
    DocumentRequest: {
      name: 'Permintaan Dokumen', empty: 'Permintaan dibuat di halaman Dokumen Saya.',
      moves: { submit: 'Ajukan', qualify: 'Memenuhi syarat (MS)', return: 'Berkas tidak lengkap (BTL)', disqualify: 'Tidak memenuhi syarat (TMS)', process: 'Proses', complete: 'Selesaikan dan terbitkan surat', reopen: 'Buka kembali, cabut surat', withdraw: 'Tarik' },
      fields: { employee: 'Pegawai', kind: 'Jenis dokumen', purpose: 'Keperluan', status: 'Status', submittedOn: 'Diajukan', dueOn: 'Batas penyelesaian', daysLeft: 'Sisa hari kerja', waitsUntil: 'Ditunggu sampai', overdue: 'Melewati batas', checklist: 'Daftar berkas', rulesApplied: 'Dasar', unitSubtree: 'Unit dan di bawahnya', text: 'Isi surat (kosongkan untuk kalimat baku)', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    DocumentKind: { name: 'Jenis Dokumen', empty: 'Jenis dokumen datang bersama data acuan.', fields: { code: 'Kode', name: 'Nama', description: 'Keterangan', letterText: 'Kalimat surat', audience: 'Untuk', requirements: 'Berkas', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    DocumentPaper: { name: 'Berkas Dokumen', empty: 'Berkas dilampirkan pada permintaan.', fields: { request: 'Permintaan', item: 'Berkas', file: 'Berkas', fileName: 'Nama berkas', state: 'Keadaan', note: 'Catatan', createdAt: 'Dilampirkan', updatedAt: 'Diubah' } },
    DocumentLetter: { name: 'Surat', title: 'Buku Surat', empty: 'Surat terbit bersama permintaan yang selesai.', fields: { request: 'Permintaan', employee: 'Pegawai', number: 'Nomor', year: 'Tahun', sequence: 'Urutan', code: 'Kode verifikasi', kindName: 'Jenis', holderName: 'Nama', holderNumber: 'NIP', text: 'Isi', issuedOn: 'Tanggal', signatoryName: 'Penanda tangan', signatoryTitle: 'Jabatan', status: 'Status', revokedOn: 'Dicabut', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Rule: {
      units: { required: '(1 wajib, 0 bila ada)' },
      words: {
        RANK_PROMOTION: 'Kenaikan pangkat', KGB: 'Kenaikan gaji berkala', PENSION: 'Pensiun', SPOUSE_CARD: 'Karis/karsu', EMPLOYEE_CARD: 'Kartu ASN', STUDY_ASSIGNMENT: 'Tugas belajar', TITLE: 'Pencantuman gelar', MUTATION: 'Mutasi', STATEMENT: 'Surat keterangan', WEALTH_REPORT: 'LHKPN/LHKASN',
        LAST_RANK: 'SK pangkat', APPRAISALS: 'SKP', COVER_LETTER: 'Surat pengantar', CREDIT_POINTS: 'Angka kredit', DIPLOMA: 'Ijazah', LAST_KGB: 'SK KGB', APPOINTMENT: 'SK pengangkatan', FAMILY_CARD: 'Kartu keluarga', MARRIAGE_CERTIFICATE: 'Akta perkawinan', PHOTO: 'Pasfoto', NO_SANCTION: 'Bebas hukuman disiplin', MARRIAGE_REPORT: 'Laporan perkawinan', LOSS_REPORT: 'Surat kehilangan', ACCEPTANCE: 'Surat diterima', ACCREDITATION: 'Akreditasi', STUDY_PERMIT: 'Izin belajar', APPLICATION: 'Surat permohonan', RECEIVING_UNIT: 'Persetujuan unit tujuan', SUPPORTING: 'Dokumen pendukung', WEALTH_RECEIPT: 'Tanda terima laporan',
      },
    },
  },
  enums: {
    DocumentStatus: { DRAFT: 'Draf', SUBMITTED: 'Diajukan', INCOMPLETE: 'Tidak lengkap (BTL)', ELIGIBLE: 'Memenuhi syarat (MS)', INELIGIBLE: 'Tidak memenuhi syarat (TMS)', PROCESSING: 'Diproses', COMPLETED: 'Selesai', WITHDRAWN: 'Ditarik' },
    DocumentPaperState: { UNCHECKED: 'Belum diperiksa', IN_ORDER: 'Sesuai', NOT_IN_ORDER: 'Tidak sesuai', REPLACED: 'Diganti' }, LetterStatus: { VALID: 'Berlaku', REVOKED: 'Dicabut' }, RuleTopic: { DOCUMENTS: 'Dokumen' },
  },
};
