/** Words of the people area. */
export default {
  resources: {
    Agency: { name: 'Instansi', fields: { code: 'Kode wilayah', name: 'Nama', province: 'Provinsi', shortName: 'Nama singkat', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Unit: {
      name: 'Unit Kerja', empty: 'Mulailah dari pemerintah kota, lalu perangkat daerah di bawahnya.',
      fields: { headKind: 'Dasar memimpin', establishedOn: 'Berdiri sejak', code: 'Kode', name: 'Nama unit', kind: 'Jenis unit', parent: 'Unit induk', head: 'Pimpinan', depth: 'Tingkat', createdAt: 'Dibuat', updatedAt: 'Diubah', subtree: 'Unit dan bawahannya', maxDepth: 'Tingkat paling dalam' },
      children: 'Unit di bawahnya', people: 'Pegawai di unit ini',
    },
    Rank: { name: 'Pangkat dan Golongan', fields: { code: 'Golongan', name: 'Pangkat', grade: 'Tingkat', scale: 'Susunan', createdAt: 'Dibuat', updatedAt: 'Diubah' } },
    Position: {
      name: 'Jabatan', empty: 'Tambahkan jabatan, lalu standar kompetensinya.',
      fields: { code: 'Kode', name: 'Nama jabatan', kind: 'Jenis jabatan', tier: 'Jenjang', echelon: 'Eselon', positionClass: 'Kelas jabatan', leadsUnit: 'Memimpin unit', lowestRank: 'Golongan terendah', abolishedOn: 'Dihapus sejak', highestRank: 'Golongan tertinggi', summary: 'Ikhtisar jabatan', createdAt: 'Dibuat', updatedAt: 'Diubah' },
      standards: 'Standar kompetensi', holders: 'Pemangku', standards_note: 'Level yang disyaratkan untuk setiap kompetensi, 1 sampai 5.',
    },
    Employee: {
      name: 'Pegawai', empty: 'Tambahkan pegawai satu per satu, atau impor berkas dari SIASN.',
      fields: {
        employeeNumber: 'NIP / NI PPPK', name: 'Nama', titlePrefix: 'Gelar depan', titleSuffix: 'Gelar belakang', status: 'Status kepegawaian', standing: 'Kedudukan hukum', sex: 'Jenis kelamin', birthDate: 'Tanggal lahir', birthPlace: 'Tempat lahir', education: 'Pendidikan terakhir',
        rank: 'Golongan', rankSince: 'TMT golongan', appointedOn: 'TMT pengangkatan', email: 'Surel dinas', phone: 'Telepon', nationalId: 'NIK', unit: 'Unit kerja', unitSubtree: 'Unit dan bawahannya', position: 'Jabatan', supervisor: 'Atasan langsung', sourceId: 'ID SIASN', importedAt: 'Impor terakhir', createdAt: 'Dibuat', updatedAt: 'Diubah',
      },
    },
    Assignment: {
      name: 'Penugasan', empty: 'Penugasan mencatat jabatan dan unit seorang pegawai menurut surat keputusan.',
      fields: { employee: 'Pegawai', position: 'Jabatan', unit: 'Unit kerja', unitSubtree: 'Unit dan bawahannya', kind: 'Dasar penugasan', decreeNumber: 'Nomor SK', validFrom: 'TMT', validUntil: 'Sampai dengan', on: 'Berlaku pada', createdAt: 'Dibuat', updatedAt: 'Diubah' },
    },
  },
  enums: {
    UnitKind: {
      GOVERNMENT: 'Pemerintah kota', SECRETARIAT: 'Sekretariat', ASSISTANCE: 'Asisten Sekretaris Daerah', SECTION: 'Bagian', SUBSECTION: 'Subbagian', SERVICE: 'Dinas', BOARD: 'Badan', INSPECTORATE: 'Inspektorat', POLICE: 'Satuan Polisi Pamong Praja', DIVISION: 'Bidang', SUBDIVISION: 'Seksi atau subbidang',
      TECHNICAL_UNIT: 'UPT', DISTRICT: 'Kecamatan', URBAN_VILLAGE: 'Kelurahan', HOSPITAL: 'RSUD', HEALTH_CENTRE: 'Puskesmas', SCHOOL: 'Sekolah',
    },
    RankScale: { PNS: 'PNS (I/a–IV/e)', PPPK: 'PPPK (I–XVII)' },
    PositionKind: { JPT_UTAMA: 'JPT Utama', JPT_MADYA: 'JPT Madya', JPT_PRATAMA: 'JPT Pratama', ADMINISTRATOR: 'Administrator', SUPERVISOR: 'Pengawas', FUNCTIONAL: 'Fungsional', EXECUTING: 'Pelaksana' },
    Echelon: { I_A: 'I.a', I_B: 'I.b', II_A: 'II.a', II_B: 'II.b', III_A: 'III.a', III_B: 'III.b', IV_A: 'IV.a', IV_B: 'IV.b' },
    Tier: { AHLI_UTAMA: 'Ahli Utama', AHLI_MADYA: 'Ahli Madya', AHLI_MUDA: 'Ahli Muda', AHLI_PERTAMA: 'Ahli Pertama', PENYELIA: 'Penyelia', MAHIR: 'Mahir', TERAMPIL: 'Terampil', PEMULA: 'Pemula', KLEREK: 'Klerek', OPERATOR: 'Operator', TEKNISI: 'Teknisi' },
    EmploymentStatus: { PNS: 'PNS', CPNS: 'CPNS', PPPK: 'PPPK', PPPK_PARUH_WAKTU: 'PPPK Paruh Waktu' },
    LegalStanding: { ACTIVE: 'Aktif', STUDY_ASSIGNMENT: 'Tugas belajar', UNPAID_LEAVE: 'Cuti di luar tanggungan negara', SUSPENDED: 'Diberhentikan sementara', PRE_RETIREMENT: 'Masa persiapan pensiun', RETIRED: 'Pensiun', TRANSFERRED: 'Pindah instansi', DISMISSED: 'Diberhentikan', DECEASED: 'Meninggal dunia' },
    Sex: { MALE: 'Laki-laki', FEMALE: 'Perempuan' },
    Education: { SD: 'SD', SMP: 'SMP', SMA: 'SMA/SMK', D1: 'D-I', D2: 'D-II', D3: 'D-III', S1: 'S-1/D-IV', S2: 'S-2', S3: 'S-3' },
    AssignmentKind: { DEFINITIVE: 'Definitif', ACTING: 'Plt.', DAILY_ACTING: 'Plh.' },
  },
};
