with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "audit_entry" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3) and ((("a"."record_id" = $4)))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "audit_entry" as a
  where ("a"."agency_id" = $5) and ((("a"."record_id" = $6)))
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", "a"."at" as "at", "a"."action" as "action", "a"."noun" as "noun", "a"."actor_name" as "actorName", "a"."reason" as "reason", "a"."changes" as "changes"
  from "audit_entry" as "a"
  where ("a"."agency_id" = $7) and ((("a"."record_id" = $8))) and true
  order by "a"."at" desc, "a"."id" asc
  limit $9 offset $10) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
