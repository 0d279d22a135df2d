import { useTranslate } from 'react-admin';
import { useWriting } from '../kernel/i18n.ts';

/** The words of keys and names: of the law first, then those positions, tiers and forms are called by. */
export function useLaw() {
  const t = useTranslate(), write = useWriting();
  const word = (code: string) => ['resources.Rule.words', 'enums.PositionKind', 'enums.Tier', 'enums.TrainingForm', 'enums.Importance'].map(at => t(`${at}.${code}`, { _: '' })).find(Boolean) ?? code;
  const key = (of: string) => of.split('|').map(part => part.split('+').map(word).join(' + ')).join(' · ');
  const unit = (of: string) => t(`resources.Rule.units.${of}`, { _: of });
  const worth = ({ value, text, unit: of }: { value?: number | null; text?: string | null; unit: string }) => (value == null ? (of === 'name' ? word(text!) : text!) : `${write.number(value)} ${unit(of)}`.trim());
  return { word, key, unit, worth };
}
