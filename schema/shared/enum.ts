import { registerEnumType } from 'type-graphql';

/** An enum of the graph, spelled once: every value with the sentence that explains it. */
export function enumOf<const T extends Record<string, string>>(name: string, description: string, values: T): { readonly [K in keyof T & string]: K } {
  const keys = Object.fromEntries(Object.keys(values).map(key => [key, key])) as { [K in keyof T & string]: K };
  registerEnumType(keys, { name, description, valuesConfig: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, { description: text }])) as never });
  return keys;
}

/** The values of an enum made by `enumOf`, as a type. */
export type ValueOf<T> = T[keyof T];
