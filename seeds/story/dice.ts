import { createHash } from 'node:crypto';

/** Chance that falls the same way at every run. */
export interface Dice {
  /** A whole number from … to …, both included. */
  between(low: number, high: number): number;
  /** True so often, 0 to 1. */
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  /** One of these, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
}

/** Dice of one's own for each key: what falls for one person does not depend on who came before. */
export function diceFor(...key: readonly (string | number)[]): Dice {
  let state = createHash('sha1').update(key.join('/')).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: share => next() < share,
    pick: choices => choices[between(0, choices.length - 1)]!,
    weighted: choices => weighted(choices, next()),
  };
}

function weighted<T>(choices: readonly (readonly [T, number])[], at: number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * total;
  return (choices.find(([, weight]) => (left -= weight) < 0) ?? choices.at(-1)!)[0];
}

/** These in an order that looks like chance and is the same at every run. */
export function shuffled<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const place = new Map(items.map(item => [item, createHash('sha1').update(keyOf(item)).digest('hex')]));
  return [...items].sort((one, other) => (place.get(one)! < place.get(other)! ? -1 : 1));
}
