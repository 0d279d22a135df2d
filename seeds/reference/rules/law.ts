import type { RuleTopic } from '../../../schema/platform/rule.ts';
import { idOf } from '../ids.ts';

/** Where a rule stands, and since when it holds. */
export interface Source {
  readonly instrument: string;
  readonly article?: string;
  readonly validFrom: string;
  /** Its last day, where another one followed. */
  readonly validUntil?: string;
  /** Whether an agency may set a value of its own. */
  readonly open?: boolean;
}

type Worth = number | string;

/** One value, or a table of them by key. */
export type Worths = Worth | Readonly<Record<string, Worth>>;

/** What is said of a day that no source confirmed. */
const UNSURE = 'Hari mulai berlaku perlu dicocokkan dengan naskah resmi.';
/** What is said of a value that is practice or local. */
export const PRACTICE = 'Merupakan praktik atau kebijakan daerah, bukan bunyi peraturan; dapat disesuaikan.';

/** The same source, whose first day nobody confirmed. */
export const unsure = (source: Source): Source & { readonly note: string } => ({ ...source, note: UNSURE });
/** The same source, where an agency may differ. */
export const open = <S extends Source>(source: S): S => ({ ...source, open: true });

/** The rows of one code: one value, or one a key. */
export function law(topic: RuleTopic, source: Source & { readonly note?: string }, code: string, name: string, unit: string, description: string, worths: Worths) {
  const { note, ...from } = source;
  const rows: readonly (readonly [string, Worth])[] = typeof worths === 'object' ? Object.entries(worths) : [['', worths]];
  return rows.map(([key, worth]) => ({
    id: key ? idOf('Rule', code, key, source.validFrom) : idOf('Rule', code, source.validFrom),
    topic,
    code,
    key,
    name,
    description: [description, note].filter(Boolean).join(' '),
    value: typeof worth === 'number' ? worth : null,
    text: typeof worth === 'string' ? worth : null,
    unit,
    open: false,
    article: null as string | null,
    validUntil: null as string | null,
    ...from,
  }));
}
