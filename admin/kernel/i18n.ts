import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { useLocaleState, useTranslate } from 'react-admin';
import { useMemo } from 'react';
import { writeAgo, writeDay, writeMoment, writeNumber } from './format.ts';
import indonesian from './ra-id.ts';
import kernelEn from './en.ts';
import kernelId from './id.ts';

type Words = { [key: string]: string | Words };

/** Puts the words of the areas together; no two areas name the same thing. */
export const together = (...parts: Words[]): Words => parts.reduce<Words>((all, part) => {
  for (const [key, value] of Object.entries(part)) all[key] = typeof value === 'object' && typeof all[key] === 'object' ? together(all[key], value) : value;
  return all;
}, {});

export const makeI18nProvider = (areas: { id: Words[]; en: Words[] }) => {
  const messages: Record<string, any> = { id: together(indonesian as Words, kernelId, ...areas.id), en: together(english as Words, kernelEn, ...areas.en) };
  const stored = typeof localStorage === 'undefined' ? null : localStorage.getItem('RaStore.locale');
  return polyglotI18nProvider(locale => messages[locale] ?? messages['id'], stored === '"en"' ? 'en' : 'id', [{ locale: 'id', name: 'Bahasa Indonesia' }, { locale: 'en', name: 'English' }], { allowMissing: true });
};

/** Writes days, moments and numbers in the reader's language. */
export function useWriting() {
  const [locale] = useLocaleState();
  return useMemo(() => ({
    locale, day: (day: string) => writeDay(day, locale), moment: (moment: string) => writeMoment(moment, locale), ago: (moment: string) => writeAgo(moment, locale),
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
    field: (noun: string, source: string) => translate(`resources.${noun}.fields.${source.replace(/\.id$/, '')}`, { _: source }),
    noun: (noun: string, count = 1) => translate(`resources.${noun}.name`, { smart_count: count, _: noun }),
  }), [translate]);
}
