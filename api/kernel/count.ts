import { listingOf } from '../../schema/shared/lists.ts';
import { type AccessTable, seesAgency } from './access.ts';
import type { Actor } from './actor.ts';
import { type Catalog, type Noun, pathOf } from './catalog.ts';
import { isNarrowed, isSearched, type List } from './list.ts';
import { type Sql, sql } from './sql.ts';

/** How many rows have a value, and what people call it. */
export interface Bucket { value: string; label: string; count: number }

/** Above this a total is not counted to the end, but estimated. */
export const EXACT_TO = 100_000;

/** About how many rows there are, to the nearest thousand: so many of the table are looked at, and the same ones each time. */
function estimated(noun: Noun, visible: Sql): Sql {
  const table = sql.ref(noun.table), percent = sql`(select least(100, 100.0 * ${sql.raw(String(EXACT_TO))} / greatest(reltuples, 1)) from pg_class where oid = ${noun.table}::regclass)`;
  return sql`(select (round(count(*) * 100 / ${percent} / 1000) * 1000)::int from ${table} as a tablesample system (${percent}) repeatable (1) where ${visible})`;
}

/**
 * How many rows a list has (`n`), and whether it is exactly so many (`exact`): counted no further than one past `EXACT_TO`, and estimated where there are more;
 * what words lead to is counted to the last, since it is found for the page, too; where somebody asks for all of their agency and the number is kept, it is looked up.
 */
export function total(access: AccessTable, noun: Noun, visible: Sql, list: List, actor: Actor | undefined): Sql {
  const { kept } = listingOf(noun.class), agency = kept && !list.words.length && !isNarrowed(list) && seesAgency(access, noun, actor);
  if (agency) return sql`select coalesce(sum(people), 0)::int as n, true as exact from ${sql.ref(kept!)} where agency_id = ${agency}`;
  if (isSearched(list)) return sql`select count(*)::int as n, true as exact from ${sql.ref(noun.table)} as a where ${visible}`;
  const most = sql.raw(String(EXACT_TO));
  return sql`select case when c.n <= ${most} then c.n else greatest(${estimated(noun, visible)}, ${most} + 1000) end as n, c.n <= ${most} as exact
    from (select count(*)::int as n from (select 1 from ${sql.ref(noun.table)} as a where ${visible} limit ${most} + 1) c) c`;
}

/** The statement that counts the rows of a noun, which go by `a` and meet a condition, by the values of a property. */
export function bucketsOf(catalog: Catalog, noun: Noun, property: string, condition: Sql, rule: (target: Noun) => Sql): Sql {
  const column = noun.column(property), at = column.at('a');
  const grouped = sql`select ${at} as value, count(*)::int as count from ${sql.ref(noun.table)} as a where ${at} is not null and ${condition} group by 1`;
  if (!column.target) return sql`select g.value::text as value, g.value::text as label, g.count from (${grouped}) g order by g.count desc, 1 limit 100`;
  const target = catalog.noun(column.target);
  return sql`select g.value::text as value, ${pathOf(catalog, target, 'a', listingOf(target.class).label)}::text as label, g.count
    from (${grouped}) g join ${sql.ref(target.table)} as a on a.id = g.value and ${rule(target)} order by g.count desc, 2, 1 limit 100`;
}
