/** Lets so many pieces of work run at once; the others wait for their turn, in the order they came. */
export function turns(most: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async work => {
    if (busy < most) busy++;
    else await new Promise<void>(go => { waiting.push(go); });
    try { return await work(); } finally {
      const next = waiting.shift();
      if (next) next(); else busy--;
    }
  };
}
