import type { CompetencyKind, CompetencyLevel } from '../../schema/competency/framework.ts';
import { idOf } from './ids.ts';

/** A level of a dictionary: what somebody at it does, and its indicators in order. */
export type Behaviour = readonly [description: string, indicators: readonly string[]];

/** The five levels of a dictionary entry, lowest first. */
export type FiveLevels = readonly [Behaviour, Behaviour, Behaviour, Behaviour, Behaviour];

/** An entry of a dictionary, as the files of this folder write it. */
export interface Entry {
  readonly code: string;
  readonly name: string;
  readonly kind: CompetencyKind;
  readonly affair?: string;
  readonly definition: string;
  readonly levels: FiveLevels;
}

/** The row of an entry in its dictionary. */
export function competencyOf(framework: string, { levels, affair, ...entry }: Entry) {
  const numbered = levels.map(
    ([description, indicators], index): CompetencyLevel => ({ level: index + 1, description, indicators: [...indicators] }),
  );
  return {
    id: idOf('Competency', framework, entry.code),
    framework: idOf('Framework', framework),
    ...entry,
    affair: affair ?? null,
    levels: numbered,
  };
}
