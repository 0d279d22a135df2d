import type { I18nProvider } from 'react-admin';
import type { Teller } from './errors.ts';

/** Sentences of the server in Indonesian; {} stands for whatever comes there, in order. */
export const sentences: Record<string, string> = {
  'Every seat of offering {} is taken.': 'Semua kursi kelas {} sudah terisi.',
  'Offering {} is not open for enrolment.': 'Kelas {} tidak sedang membuka pendaftaran.',
  'Offering {} is over or was cancelled.': 'Kelas {} sudah selesai atau dibatalkan.',
  'Offering {} still has {} live enrollments; decide or withdraw them first.': 'Kelas {} masih memiliki {} pendaftaran berjalan; putuskan atau tarik dahulu.',
  'The training “{}” is not in the catalogue.': 'Pelatihan “{}” belum ada di katalog.',
  'There is a live enrollment of this person for this offering already.': 'Pegawai ini sudah memiliki pendaftaran berjalan untuk kelas ini.',
  'The day of the result lies in the future.': 'Tanggal hasil tidak boleh di masa depan.',
  'The day of the result is before the offering starts.': 'Tanggal hasil mendahului mulainya kelas.',
  'The day of the assessment lies in the future.': 'Tanggal asesmen tidak boleh di masa depan.',
  'The last day is before the assessment.': 'Hari terakhir mendahului tanggal asesmen.',
  'The last day is before the first.': 'Hari terakhir mendahului hari pertama.',
  'Every pass has a certificate.': 'Setiap kelulusan memerlukan nomor sertifikat.',
  '{} seats are taken already.': 'Sudah {} kursi terisi.',
  'Say why.': 'Tuliskan alasannya.',
  'A reason has at most 2,000 characters.': 'Alasan paling banyak 2.000 karakter.',
  'There is one like this already.': 'Data seperti ini sudah ada.',
  'It overlaps in time with what is stored already.': 'Masa berlakunya bertumpang tindih dengan data yang sudah ada.',
  'Something else still refers to this row, or what it refers to is gone.': 'Data ini masih dipakai data lain, atau data yang ditunjuknya sudah tidak ada.',
  'Somebody changed this in the meantime. Load it again and redo your change.': 'Data ini baru saja diubah orang lain. Muat ulang lalu ulangi perubahan Anda.',
  'Your role does not allow this.': 'Peran Anda tidak mengizinkan tindakan ini.',
  'You may not {} this {}.': 'Anda tidak berwenang melakukan tindakan ini.',
  'You may not change this {}.': 'Anda tidak berwenang mengubah data ini.',
  'You may not change a {}.': 'Anda tidak berwenang mengubah data ini.',
  'You may not write this {}.': 'Anda tidak berwenang menyimpan data ini.',
  'Nobody gives a role to themselves.': 'Tidak seorang pun memberi peran kepada dirinya sendiri.',
  'Partners have API keys, not roles.': 'Mitra memakai kunci API, bukan peran.',
  'Use changePassword for your own.': 'Untuk kata sandi sendiri pakai “Ganti kata sandi”.',
  'A login is an e-mail address.': 'Nama masuk berupa alamat surel.',
  'A password has 12 to 200 characters.': 'Kata sandi terdiri atas 12 sampai 200 karakter.',
  'This is not the current password.': 'Kata sandi sekarang tidak cocok.',
  'Only HR of the whole agency makes API keys.': 'Hanya pengelola kepegawaian tingkat kota yang membuat kunci API.',
  'A managerial position has an echelon, not a tier.': 'Jabatan manajerial memakai eselon, bukan jenjang.',
  'Only a managerial position has an echelon.': 'Hanya jabatan manajerial yang memakai eselon.',
  'Every unit but the city itself lies below another one.': 'Setiap unit selain kota itu sendiri berada di bawah unit lain.',
  'There is no such {}.': 'Data yang ditunjuk tidak ditemukan.',
  '{} must be longer than or equal to {} characters.': 'Paling sedikit {1} karakter.',
  '{} must be shorter than or equal to {} characters.': 'Paling banyak {1} karakter.',
  '{} must not be less than {}.': 'Tidak boleh kurang dari {1}.',
  '{} must not be greater than {}.': 'Tidak boleh lebih dari {1}.',
  '{} must be an email.': 'Bukan alamat surel yang benar.',
  '{} must be a URL address.': 'Bukan alamat laman yang benar.',
  '{} must match {} regular expression.': 'Bentuknya tidak sesuai ketentuan.',
  'Something went wrong on the server.': 'Terjadi gangguan pada peladen.',
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = Object.entries(sentences).map(([sentence, words]) => [new RegExp(`^${sentence.split('{}').map(escaped).join('(.+?)')}$`, 's'), words] as const);

/** A sentence of the server in Indonesian, if it is known. */
export function inIndonesian(message: string): string | undefined {
  for (const [pattern, words] of patterns) {
    const found = pattern.exec(message);
    if (found) { let at = 0; return words.replace(/\{(\d)?\}/g, (_, n?: string) => found[(n ? Number(n) : at++) + 1] ?? ''); }
  }
  return undefined;
}

/** Says a refusal in the reader's language; what is not known is said by its code, or else as the server said it. */
export const tellerOf = (i18n: I18nProvider): Teller => (message, code, retryAfter) => {
  const t = (key: string, options?: object) => i18n.translate(key, options);
  if (message.startsWith('errors.')) return t(message);
  if (code === 'RATE_LIMITED') return t('errors.codes.RATE_LIMITED', { seconds: retryAfter ?? 60 });
  if (['UNAUTHENTICATED', 'NOT_FOUND', 'INTERNAL', 'UNAVAILABLE', 'ILLEGAL_MOVE'].includes(code)) return t(`errors.codes.${code}`);
  return i18n.getLocale() === 'id' ? (inIndonesian(message) ?? message) : message;
};
