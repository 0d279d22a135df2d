import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, useLocaleState, useTranslate } from 'react-admin';
import { useMemo } from 'react';
import { writeAgo, writeDay, writeDays, writeMoment, writeNumber, writeSpan } from './format.ts';
import indonesian from './ra-id.ts';
import kernelId from './id.ts';
import { isNoun, kindAt } from './noun.ts';

export type Words = { [key: string]: string | Words };

/** Puts the words of the areas together; no two areas name the same thing. */
export const together = (...parts: Words[]): Words => parts.reduce<Words>((all, part) => {
  for (const [key, value] of Object.entries(part)) all[key] = typeof value === 'object' && typeof all[key] === 'object' ? together(all[key], value) : value;
  return all;
}, {});

export interface AllWords { id: Words[]; en: () => Promise<Words[]> }

/** Indonesian is there from the start; English comes when it is asked for. */
export const makeI18nProvider = (words: AllWords): I18nProvider => {
  const indonesianWords = together(indonesian as Words, kernelId, ...words.id);
  return polyglotI18nProvider(locale => (locale === 'en' ? words.en().then(all => together(...all)) : indonesianWords) as never, 'id', [{ locale: 'id', name: 'Bahasa Indonesia' }, { locale: 'en', name: 'English' }], { allowMissing: true });
};

/** The server says what it refuses in the reader's language; these it says for every page alike, and so do we. */
export const tell = (i18n: I18nProvider, message: string, code: string): string =>
  (message.startsWith('errors.') ? i18n.translate(message) : ['UNAUTHENTICATED', 'NOT_FOUND', 'INTERNAL', 'UNAVAILABLE'].includes(code) ? i18n.translate(`errors.codes.${code}`) : message);

/** Writes days, moments and numbers in the reader's language. */
export function useWriting() {
  const [locale] = useLocaleState();
  return useMemo(() => ({
    locale, day: (day: string) => writeDay(day, locale), days: (from: string, until: string) => writeDays(from, until, locale), moment: (moment: string) => writeMoment(moment, locale), ago: (moment: string) => writeAgo(moment, locale), span: (moment: string) => writeSpan(moment, locale),
    number: (value: number, options?: Intl.NumberFormatOptions) => writeNumber(value, locale, options),
  }), [locale]);
}

/** The words of enums, moves, fields and nouns. */
export function useWords() {
  const translate = useTranslate();
  return useMemo(() => ({
    t: translate,
    value: (type: string, value: string) => translate(`enums.${type}.${value}`, { _: value }),
    move: (noun: string, move: string) => translate(`resources.${noun}.moves.${move}`, { _: translate(`moves.${move}`, { _: move }) }),
    /** `employee.unit` of an Enrollment is called as `unit` of an Employee is. */
    field: (noun: string, source: string): string => {
      const parts = source.replace(/\.id$/, '').split('.'), last = parts.pop()!, owner = parts.length && isNoun(noun) ? (kindAt(noun, parts.join('.'))?.type ?? noun) : noun;
      return translate(`resources.${owner}.fields.${last}`, { _: source });
    },
    noun: (noun: string, count = 1): string => { const name = translate(`resources.${noun}.name`, { smart_count: count, _: noun }); return count > 1 ? translate(`resources.${noun}.title`, { _: name }) : name; },
    /** A noun within a sentence: small letters, but for abbreviations. */
    low: (noun: string): string => translate(`resources.${noun}.name`, { smart_count: 1, _: noun }).split(' ').map(word => (word === word.toUpperCase() ? word : word.toLowerCase())).join(' '),
  }), [translate]);
}
