with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "rule" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $3))) and (((("a"."topic" = any($4))) and (("a"."valid_from" <= $5) and (("a"."valid_until" is null) or (("a"."valid_until" >= $6))))))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "rule" as a
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $7))) and (((("a"."topic" = any($8))) and (("a"."valid_from" <= $9) and (("a"."valid_until" is null) or (("a"."valid_until" >= $10))))))
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", (case when a.agency_id is null then 'NATIONAL' else 'LOCAL' end) as "scope", "a"."code" as "code", "a"."key" as "key", "a"."name" as "name", "a"."value" as "value", "a"."text" as "text", "a"."unit" as "unit", "a"."open" as "open", "a"."instrument" as "instrument", "a"."article" as "article", "a"."valid_from" as "validFrom"
  from "rule" as "a"
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $11))) and (((("a"."topic" = any($12))) and (("a"."valid_from" <= $13) and (("a"."valid_until" is null) or (("a"."valid_until" >= $14)))))) and true
  order by "a"."code" asc, "a"."key" asc, "a"."valid_from" asc, "a"."id" asc
  limit $15 offset $16) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
