import type { Rows } from '../kernel/asked.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { type Law, ruleOf, tableOf } from '../platform/rules.ts';

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);
const citation = sql`concat_ws(' ', r.instrument, r.article)`;

/** The check-list of a kind of document (its id, as SQL) by the law of a day, what is required first. */
const listOf = (kind: Sql, law: Law): Sql => sql`select split_part(r.key, '|', 2) as item, r.name, r.value > 0 as required, ${citation} as instrument from document_kind k join ${tableOf('DOCUMENT_PAPER', law)} r on split_part(r.key, '|', 1) = k.code where k.id = ${kind}`;

/** What a document takes today. */
export const requirementRows: Rows = (alias, { house: { clock }, actor }) => sql`select * from (${listOf(at(alias, 'id'), { day: clock.today(), agency: actor.agency })}) r order by r.required desc, r.name`;

/** The check-list of a request: by the rules of the day it was first submitted, with the paper that stands for each item. */
export const checkRows: Rows = (alias, { house: { clock }, actor }) => checklist(at(alias, 'id'), at(alias, 'kind_id'), { day: sql`coalesce(${at(alias, 'submitted_on')}, ${clock.today()})`, agency: actor.agency });

/** The same, of a request whose id, kind and law are known. */
export const checklist = (request: Sql, kind: Sql, law: Law): Sql => sql`select r.*, p.id as paper, u.file_name as "fileName", p.state, p.note from (${listOf(kind, law)}) r
  left join document_paper p on p.request_id = ${request} and p.item = r.item and p.state <> 'REPLACED' left join upload u on u.id = p.file order by r.required desc, r.name`;

/** The rules a request is measured by: the days it may take and the code of its letter, as they held on the day it was submitted. */
export const requestRules: Rows = (alias, { house: { clock }, actor }) => {
  const law = { day: sql`coalesce(${at(alias, 'submitted_on')}, ${clock.today()})`, agency: actor.agency };
  return sql`select r.code, r.key, r.value, r.text, r.instrument, r.article, r.valid_from::text as "validFrom" from document_kind k, unnest(array['DOCUMENT_DAYS', 'DOCUMENT_CODE']) as c(code), ${ruleOf(sql`c.code`, law, sql`k.code`)} r where k.id = ${at(alias, 'kind_id')} order by r.code desc`;
};
