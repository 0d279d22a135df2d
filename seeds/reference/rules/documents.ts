import { documentKinds } from '../document-kinds.ts';
import { law, open, PRACTICE, unsure } from './law.ts';

const since = '2009-07-18';
/** No law gives a figure: UU 25/2009 has every agency set, and keep, its own standard. */
const own = open({ instrument: 'Standar pelayanan sendiri (UU 25/2009)', article: 'Pasal 20', validFrom: since, note: `${PRACTICE} Tidak ada peraturan yang menetapkan angkanya.` });
const filing = open(unsure({ instrument: 'Permendagri 83/2022', validFrom: '2022-09-21' }));
const formerly = open({ ...unsure({ instrument: 'Permendagri 78/2012', validFrom: since }), validUntil: '2022-09-20' });
const byKind = <W>(of: (kind: (typeof documentKinds)[number]) => W) => Object.fromEntries(documentKinds.map(kind => [kind.code, of(kind)]));

/** Documents: the days each may take, the papers it takes, and the code its letter is filed by. */
export const documentRules = [
  ...law('DOCUMENTS', own, 'DOCUMENT_DAYS', 'Lama layanan dokumen', 'working_days', 'Dokumen diselesaikan paling lama sekian hari kerja sejak diajukan; waktu berkas berada pada pegawai (BTL) tidak dihitung.', byKind(kind => kind.days)),
  ...law('DOCUMENTS', filing, 'DOCUMENT_CODE', 'Kode klasifikasi surat', 'text', 'Kode klasifikasi arsip pada nomor surat; 800 adalah urusan kepegawaian. Rinciannya perlu dicocokkan dengan lampiran peraturan.', byKind(kind => kind.filed)),
  ...law('DOCUMENTS', formerly, 'DOCUMENT_CODE', 'Kode klasifikasi surat', 'text', 'Kode klasifikasi arsip pada nomor surat sebelum kode baru berlaku.', byKind(() => '800')),
  ...law('DOCUMENTS', own, 'DOCUMENT_OFFICE', 'Kode unit pada nomor surat', 'text', 'Singkatan perangkat daerah yang menerbitkan surat, sebagaimana tertulis pada nomornya.', 'BKPSDM'),
  ...documentKinds.flatMap(({ code, papers }) => papers.flatMap(([item, name, ifAny]) => law('DOCUMENTS', own, 'DOCUMENT_PAPER', name, 'required', 'Berkas pada daftar periksa: 1 wajib, 0 hanya bila ada.', { [`${code}|${item}`]: ifAny ? 0 : 1 }))),
];
