import type { Column, Noun } from './catalog.ts';
import { cursorHead, type List } from './list.ts';
import { type Sql, sql } from './sql.ts';

/** Text of SQL that is a text of its own. */
export const literal = (text: string) => sql.raw(`'${text.replaceAll("'", "''")}'`);

const plainTexts = new Set(['uuid']);
const moment = (at: Sql) => sql`'"' || to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"'`;
const float = (at: Sql) => sql`case when ${at} = floor(${at}) and abs(${at}) < 1e15 then ${at}::bigint::text else ${at}::text end`;
/** The JSON text of a value of declared SQL, by the scalar of the graph it is written as. */
export const jsonAs = (scalar: string, at: Sql) => (scalar === 'DateTimeISO' ? moment(at) : scalar === 'Float' ? float(at) : sql`to_json(${at})::text`);

const numbers = new Set(['int', 'integer', 'smallint', 'int4', 'int2']);

/** The JSON text of a stored value, exactly as JSON.stringify writes it; null stays null. What has no such form is undefined. */
export function jsonOf({ type, isEnum, isMoment }: Column, at: Sql): Sql | undefined {
  if (plainTexts.has(type) || isEnum) return sql`'"' || ${at} || '"'`;
  if (type === 'date') return sql`'"' || ${at} || '"'`;
  if (isMoment) return moment(at);
  if (numbers.has(type)) return sql`${at}::text`;
  if (type === 'boolean') return sql`${at}::text`;
  if (type === 'varchar' || type === 'text') return sql`to_json(${at}::text)::text`;
  if (type === 'double precision') return float(at);
  return undefined;
}

/** Where a row stands in a list, as `cursorOf` writes it. */
export function cursorSql(noun: Noun, alias: string, list: List): Sql {
  const values = list.order.map(([p]) => jsonOf(noun.column(p), noun.column(p).at(alias))!);
  const text = sql`${literal(`[${cursorHead(list)}`)} || ',' || ${sql.join(values, sql` || ',' || `)} || ']'`;
  return sql`translate(rtrim(encode(convert_to(${text}, 'UTF8'), 'base64'), '='), E'+/\\n', '-_')`;
}
