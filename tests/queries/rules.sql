with "q0" as materialized (select (select count(*)::int
  from (select 1
  from "rule" as a
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $1))) and (((("a"."topic" = any($2))) and (("a"."valid_from" <= $3) and (("a"."valid_until" is null) or (("a"."valid_until" >= $4))))))
  limit 100001) c) as count), "q1" as materialized (select "a"."id" as "id", (case when a.agency_id is null then 'NATIONAL' else 'LOCAL' end) as "scope", "a"."code" as "code", "a"."key" as "key", "a"."name" as "name", "a"."value" as "value", "a"."text" as "text", "a"."unit" as "unit", "a"."open" as "open", "a"."instrument" as "instrument", "a"."article" as "article", "a"."valid_from" as "validFrom"
  from "rule" as "a"
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $5))) and (((("a"."topic" = any($6))) and (("a"."valid_from" <= $7) and (("a"."valid_until" is null) or (("a"."valid_until" >= $8)))))) and true
  order by "a"."code" asc, "a"."key" asc, "a"."valid_from" asc, "a"."id" asc
  limit $9 offset $10) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
