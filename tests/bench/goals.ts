/** What a work must reach, side by side in one run; a ratio is to the rate of the same rounds. */
export interface Goal {
  readonly graphile: number;
  readonly floor?: number;
  readonly plain: number;
  readonly statements: number;
  readonly plainStatements: number;
  readonly cpu: number;
}

/** The goals of the project, by work. */
export const goals: Record<string, Goal> = {
  W1: { graphile: 2.0, floor: 0.6, plain: 1.0, statements: 1, plainStatements: 3, cpu: 0.15 },
  W2: { graphile: 2.2, floor: 0.7, plain: 1.0, statements: 1, plainStatements: 5, cpu: 0.4 },
  W3: { graphile: 2.0, floor: 0.7, plain: 0.8, statements: 1, plainStatements: 6, cpu: 1 },
  W4: { graphile: 1.4, floor: 0.7, plain: 0.7, statements: 1, plainStatements: 5, cpu: 0.5 },
  W5: { graphile: 2.0, plain: 1.0, statements: 1, plainStatements: 3, cpu: 0.4 },
  W6: { graphile: 0.6, plain: 0.6, statements: 8, plainStatements: 8, cpu: 0.8 },
  W7: { graphile: 1.1, floor: 0.8, plain: 1.0, statements: 1, plainStatements: 1, cpu: 0.5 },
};

/** Megabytes and seconds the whole process may take, and milliseconds its graph; how many people a second come in; how much of its rate a work keeps in a larger city, and how much memory may creep up from one third of a quarter of an hour to the next. */
export const limits = { idle: 300, loaded: 400, ready: 2, schema: 500, imported: 1_000, growth: 0.7, creep: 1.1 };
