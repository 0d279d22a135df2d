import { listingOf } from '../../schema/shared/lists.ts';
import { type AccessTable, seesAgency } from './access.ts';
import type { Actor } from './actor.ts';
import type { Noun } from './catalog.ts';
import { isNarrowed, isSearched, leads, type List } from './list.ts';
import { as, type Sql, sql } from './sql.ts';

/** How a list comes by its rows: it reads them in order until a page is full, finds them by its words and puts them in order, or looks them up where they are posted under one word, or two. */
export type Way = 'READ' | 'FOUND' | 'POSTED' | 'POSTED_TWICE';

/** The way of a list. Postings lead to rows of a whole agency, by one word or two that have letters, in one order. */
export function wayOf(access: AccessTable, noun: Noun, list: List, actor: Actor | undefined): Way {
  if (!isSearched(list)) return 'READ';
  const { posted, sort } = listingOf(noun.class), { words, order } = list;
  const fits = posted && words.length <= 2 && words.every(word => leads(word) && /[a-z]/i.test(word)) && !isNarrowed(list) && order[0]![0] === sort[0] && order.length === 2;
  return fits && seesAgency(access, noun, actor) ? (words.length === 1 ? 'POSTED' : 'POSTED_TWICE') : 'FOUND';
}

/** Rows that words lead to: the parts of the statement that find them, the name of the last, and how many they are. With `keysOnly` they are known by what the list is sorted by. */
export interface Found { parts: readonly Sql[]; name: Sql; number: Sql; keysOnly: boolean }

/** What is looked up, in parts of a statement called `terms` and `found`. */
interface Lookup {
  noun: Noun; terms: Sql; found: Sql; agency: Sql; words: readonly Sql[];
  /** As far under each term as the page reaches, of postings that go by `p`. */
  slice: Sql;
  /** The rows that have these words, which go by `a`. */
  others(words: readonly Sql[]): Sql;
}

/** Under so many terms postings are looked up; words that are part of more, such as the end of many a name, are better found. */
const MOST_TERMS = 16;

const kept = ({ noun }: Lookup, what: 'term' | 'posting') => sql.ref(`${noun.table}_${what}`);
const tooMany = ({ terms }: Lookup) => sql`(select count(*) > ${sql.raw(String(MOST_TERMS))} from ${terms})`;
const postings = (lookup: Lookup, under: Sql) => sql`${kept(lookup, 'posting')} as p where p.agency_id = ${lookup.agency} and p.terms = ${under}`;

/** The terms that have the word in them and how many rows each leads to; of two words, any two terms that have one and the other. */
function termsOf(lookup: Lookup): Sql {
  const { words: [one, other], agency } = lookup, most = sql.raw(String(MOST_TERMS + 1));
  const having = (word: Sql) => sql`(select term, sum(people)::int as people from ${kept(lookup, 'term')} where agency_id = ${agency} and term like lower(${word}) group by 1 limit ${most})`;
  if (!other) return sql`select term as terms, people from ${having(one!)} t`;
  return sql`select distinct case when a.term = b.term then a.term else least(a.term, b.term) || ' ' || greatest(a.term, b.term) end as terms from ${having(one!)} a, ${having(other)} b`;
}

/** A word that does not tell the database beforehand how much it leads to: it would think of a plan anew for each, for rows that are nearly always looked up and not found. */
const unforeseen = (word: Sql) => sql`(select ${word}::text)`;

function rowsOf(lookup: Lookup): Sql {
  const { noun, terms, slice, words, others } = lookup, keys = (alias: string) => sql.join([listingOf(noun.class).sort[0], 'id'].map(p => noun.column(p).at(alias)));
  return sql`select ${keys('p')} from ${terms} t cross join lateral (select ${keys('p')} from ${postings(lookup, sql`t.terms`)} and ${slice}) p where not ${tooMany(lookup)}
    union select ${keys('a')} from ${sql.ref(noun.table)} as a where ${tooMany(lookup)} and ${others(words.map(unforeseen))}`;
}

/** Whoever has several of the terms is posted under any two of them, and counts once: c pairs are made of (1 + √(1 + 8c)) / 2 terms. */
function numberOf(lookup: Lookup): Sql {
  const { words, terms, found } = lookup;
  const several = sql`select count(*) as c from ${terms} a join ${terms} b on a.terms < b.terms cross join lateral (select p.id from ${postings(lookup, sql`a.terms || ' ' || b.terms`)}) p group by p.id`;
  const exactly = words.length === 1 ? sql`(select coalesce(sum(people), 0) from ${terms}) - (select coalesce(sum(round((sqrt(1 + 8 * c) - 1) / 2)), 0) from (${several}) s)`
    : sql`(select count(*) from (select p.id from ${terms} t cross join lateral (select p.id from ${postings(lookup, sql`t.terms`)}) p group by p.id) s)`;
  return sql`select case when ${tooMany(lookup)} then (select count(*) from ${found}) else ${exactly} end::int as n, true as exact`;
}

/** Looks up what words lead to. */
export const lookedUp = (lookup: Lookup): Found => ({ parts: [as(lookup.terms, termsOf(lookup)), as(lookup.found, rowsOf(lookup))], name: lookup.found, number: numberOf(lookup), keysOnly: true });
