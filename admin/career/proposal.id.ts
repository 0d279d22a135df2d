/** Words of succession and proposals to move somebody. */
export default {
  succession: {
    candidates: 'Dapat dinominasikan', candidates_note: 'Pegawai dalam kelompok rencana suksesi, yang paling memenuhi persyaratan lebih dahulu.', nobody: 'Belum ada pegawai dalam kelompok rencana suksesi yang dapat dinominasikan', nominate: 'Nominasikan', lacking: '%{smart_count} persyaratan belum terpenuhi', all_met: 'Semua persyaratan terpenuhi', criteria: 'Persyaratan', readiness: 'Usulan kesiapan',
  },
  career_proposal: {
    note: 'Usulan diverifikasi BKPSDM, disetujui kepalanya, lalu ditetapkan dengan keputusan. Hanya keputusan yang memindahkan pegawai.', waiver_help: 'Diperlukan bila ada persyaratan yang belum terpenuhi.',
    criteria: 'Persyaratan pada hari diusulkan', criteria_none: 'Persyaratan dicatat saat usulan diajukan.',
  },
  resources: {
    Rule: { units: { criteria: 'syarat' }, words: { PROMOTION: 'Promosi', CONVERSION: 'Alih jabatan', TRANSFER: 'Mutasi', ROTATION: 'Rotasi', SPECIAL_ASSIGNMENT: 'Penugasan khusus', READY_NOW: 'Siap sekarang', ONE_TO_TWO_YEARS: '1–2 tahun', THREE_TO_FIVE_YEARS: '3–5 tahun', BLOCK: 'Menuntut pengecualian', WARN: 'Mengingatkan' } },
    SuccessionPosition: {
      name: 'Jabatan Kritikal', empty: 'Tambahkan jabatan yang calon penggantinya harus disiapkan.',
      fields: { position: 'Jabatan', unit: 'Unit kerja', title: 'Jabatan', reason: 'Alasan kritikal', active: 'Disiapkan penggantinya', vacant: 'Kosong', holderNames: 'Pemangku', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
    Successor: {
      name: 'Calon Pengganti', empty: 'Nominasikan pegawai dari kelompok rencana suksesi.', moves: { consent: 'Setuju dicalonkan', decline: 'Tidak bersedia', confirm: 'Tetapkan', review: 'Tinjau kesiapan', remove: 'Keluarkan' },
      fields: { target: 'Jabatan kritikal', employee: 'Pegawai', placement: 'Kotak talenta', reason: 'Alasan', status: 'Status', proposedReadiness: 'Usulan kesiapan', readiness: 'Kesiapan', departure: 'Alasan berbeda dari usulan', consentedOn: 'Bersedia pada', nominator: 'Dinominasikan oleh', unitSubtree: 'Unit dan di bawahnya', moves: 'Tindakan', createdAt: 'Dinominasikan', updatedAt: 'Diubah' },
    },
    CareerProposal: {
      name: 'Usulan Karier', empty: 'Usulkan mutasi, rotasi, promosi, atau perpindahan lain.', moves: { propose: 'Usulkan', verify: 'Verifikasi', approve: 'Setujui', decree: 'Tetapkan dengan SK', return: 'Kembalikan', reject: 'Tolak', withdraw: 'Tarik' },
      fields: { kind: 'Jenis', employee: 'Pegawai', fromPosition: 'Dari jabatan', fromUnit: 'Dari unit', position: 'Ke jabatan', unit: 'Ke unit', post: 'Jabatan yang diusulkan', successor: 'Calon pengganti', reason: 'Alasan', endsOn: 'Sampai', waiver: 'Alasan pengecualian', status: 'Status', eligible: 'Memenuhi syarat', proposedOn: 'Diusulkan', proposer: 'Diusulkan oleh', decreeNumber: 'Nomor SK', decreedOn: 'Tanggal SK', effectiveOn: 'TMT', assignment: 'Penugasan', unitSubtree: 'Unit dan di bawahnya', moves: 'Tindakan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
  },
  enums: {
    Readiness: { READY_NOW: 'Siap sekarang', ONE_TO_TWO_YEARS: '1–2 tahun', THREE_TO_FIVE_YEARS: '3–5 tahun' },
    SuccessorStatus: { NOMINATED: 'Menunggu kesediaan', CONSENTED: 'Bersedia', CONFIRMED: 'Ditetapkan', DECLINED: 'Tidak bersedia', REMOVED: 'Dikeluarkan' },
    ProposalKind: { TRANSFER: 'Mutasi', ROTATION: 'Rotasi', PROMOTION: 'Promosi', DEMOTION: 'Demosi', SPECIAL_ASSIGNMENT: 'Penugasan khusus', CONVERSION: 'Alih jabatan' },
    ProposalStatus: { DRAFT: 'Konsep', PROPOSED: 'Diusulkan', VERIFIED: 'Diverifikasi', APPROVED: 'Disetujui', DECREED: 'Ditetapkan', REJECTED: 'Ditolak', RETURNED: 'Dikembalikan', WITHDRAWN: 'Ditarik' },
  },
};
