/** How lists of a noun behave: what they can be sorted by (the first is the default), searched by and counted by, and what names a row. */
export interface Listing {
  /** Properties that never are null and have an index. */
  sort: readonly [string, ...string[]];
  /** Text properties with a trigram index. */
  search?: readonly string[];
  /** Enums, booleans and relations. */
  facets?: readonly string[];
  /** A table that keeps how many there are: rows of (agency_id, people) that add up. */
  kept?: string;
  /** Whether two tables keep where words lead: `<table>_term` (agency_id, term, people) and `<table>_posting` (agency_id, terms, and what the list is sorted by first, with the id). */
  posted?: boolean;
  /** The property that names a row to people. */
  label: string;
}

const listings = new Map<Function, Listing>();

/** Declares how lists of this noun behave. */
export const Listed = (listing: Listing): ClassDecorator => noun => void listings.set(noun, listing);

/** How lists of this noun behave. */
export function listingOf(noun: Function): Listing {
  const listing = listings.get(noun);
  if (!listing) throw new Error(`${noun.name} has no @Listed.`);
  return listing;
}

/** What a filter's field means, where it is more than “this property equals that”. */
export type Meaning = (value: never) => object;
const meanings = new Map<Function, Map<string, Meaning>>();

/** Declares what a filter's field means, as a condition on the noun. */
export const Means = <V>(meaning: (value: V) => object): PropertyDecorator => (filter, property) => {
  const own = meanings.get(filter.constructor) ?? meanings.set(filter.constructor, new Map()).get(filter.constructor)!;
  own.set(String(property), meaning as Meaning);
};

/** What this filter's field means, if it was declared. */
export const meaningOf = (filter: Function, property: string): Meaning | undefined => meanings.get(filter)?.get(property);
