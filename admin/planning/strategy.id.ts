const row = { createdAt: 'Dibuat', updatedAt: 'Diubah' }, measured = { code: 'Kode', indicator: 'Indikator', measure: 'Satuan', target: 'Target', unit: 'Penanggung jawab' };
/** Words of the strategy of the city and of work plans. */
export default {
  areas: { strategy: 'Strategi & Kebijakan' },
  menu: { strategy: 'Peta Strategi Kota' },
  strategy: {
    no_plan: 'Belum ada RPJMD untuk tahun ini', carried: '%{people} dari %{planned} pegawai ber-SKP memikulnya', budget_of: 'Pagu kegiatan %{year}', mission_n: 'Misi %{n}', people: '%{smart_count} orang', no_objectives: 'Belum ada sasaran.', not_yet: 'belum ada realisasi',
    gantt: 'Jadwal kegiatan', gantt_note: 'Bagian gelap adalah capaian; garis tegak adalah hari ini.', bar: '%{name}: %{days}, capaian %{done}', realisation: 'Realisasi per triwulan', realisation_note: 'Buka sebuah triwulan untuk mengisi atau menutup realisasinya.', quarter: 'TW %{n}', no_activities: 'Belum ada kegiatan', add_activity: 'Tambah kegiatan',
    work_plan_note: 'Tambahkan kegiatan sesudah rencana dibuat; setiap kegiatan dibagi rata ke empat triwulan dan dapat disesuaikan.', activity_note: 'Target dan pagu dibagi rata ke empat triwulan; sesuaikan pada halaman triwulannya.',
    carriers: 'Siapa yang memikul', carriers_note: '%{people} dari %{planned} pegawai ber-SKP tahun %{year}; Anda dapat melihat %{seen} di antaranya.', nobody: 'Tidak ada yang dapat Anda lihat', nobody_hint: 'Hubungkan hasil kerja pada SKP dengan kegiatan atau sasaran ini.', distance: 'Hubungan', directly: 'langsung', through_n: 'lewat %{smart_count} pimpinan',
    my_part: 'Bagian saya dalam misi kota', tab: 'Misi kota', no_part: 'Belum ada SKP yang berjalan', no_part_hint: 'Susun SKP dan hubungkan hasil kerja dengan hasil kerja pimpinan atau kegiatan.', untied: 'Belum terhubung dengan kegiatan atau sasaran kota.', leaders: 'pimpinan', reached: 'capaian %{percent}%', to_part: 'Selengkapnya sampai visi kota', to_map: 'Lihat peta strategi kota',
  },
  resources: {
    RegionalDevelopmentPlan: { name: 'RPJMD', empty: 'Tambahkan visi kota dan masa berlakunya.', fields: { ...row, title: 'Judul', vision: 'Visi', instrument: 'Dasar hukum', yearFrom: 'Tahun awal', yearUntil: 'Tahun akhir', year: 'Mencakup tahun' } },
    Mission: { name: 'Misi', empty: 'Tambahkan misi untuk mencapai visi.', fields: { ...row, plan: 'RPJMD', number: 'Nomor', statement: 'Misi' } },
    Objective: { name: 'Sasaran', empty: 'Tambahkan sasaran dengan indikator kinerja utama (IKU).', fields: { ...row, ...measured, mission: 'Misi', statement: 'Sasaran' } },
    Programme: { name: 'Program', empty: 'Tambahkan program yang mendukung sasaran.', fields: { ...row, ...measured, objective: 'Sasaran', mission: 'Misi', name: 'Nama', budget: 'Pagu' } },
    WorkPlan: { name: 'Rencana Kerja', empty: 'Susun rencana kerja tahunan perangkat daerah.', moves: { propose: 'Usulkan', approve: 'Setujui', return: 'Kembalikan', begin: 'Mulai pelaksanaan', close: 'Tutup rencana' }, fields: { ...row, title: 'Judul', year: 'Tahun', unit: 'Perangkat daerah', proposer: 'Diusulkan oleh', status: 'Status', closedOn: 'Ditutup pada', review: 'Catatan peninjauan', activityCount: 'Kegiatan', budget: 'Pagu', spent: 'Realisasi anggaran', moves: 'Tindakan' } },
    Activity: { name: 'Kegiatan', empty: 'Tambahkan kegiatan dengan indikator, target, dan pagu.', fields: { ...row, ...measured, workPlan: 'Rencana kerja', programme: 'Program', objective: 'Sasaran', name: 'Nama kegiatan', lessIsBetter: 'Makin kecil makin baik', budget: 'Pagu', startsOn: 'Mulai', endsOn: 'Selesai', realisation: 'Realisasi', attainment: 'Capaian', spent: 'Realisasi anggaran', planStatus: 'Status rencana', year: 'Tahun' } },
    ActivityQuarter: { name: 'Triwulan Kegiatan', empty: 'Triwulan dibuat bersama kegiatannya.', moves: { report: 'Isi realisasi', close: 'Tutup triwulan', return: 'Kembalikan' }, fields: { ...row, activity: 'Kegiatan', quarter: 'Triwulan', target: 'Target', budget: 'Anggaran kas', status: 'Status', realisation: 'Realisasi', spent: 'Realisasi anggaran', account: 'Uraian', evidenceUrl: 'Bukti dukung', reporter: 'Dilaporkan oleh', reportedOn: 'Dilaporkan pada', workPlan: 'Rencana kerja', moves: 'Tindakan' } },
    PlannedResult: { fields: { activity: 'Kegiatan rencana kerja', objective: 'Sasaran kota' } },
  },
  enums: {
    WorkPlanStatus: { DRAFT: 'Konsep', PROPOSED: 'Diusulkan', RETURNED: 'Dikembalikan', APPROVED: 'Disetujui', IN_EXECUTION: 'Dilaksanakan', CLOSED: 'Ditutup' },
    QuarterStatus: { PLANNED: 'Direncanakan', REPORTED: 'Dilaporkan', RETURNED: 'Dikembalikan', CLOSED: 'Ditutup' },
  },
};
