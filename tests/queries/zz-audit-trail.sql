with "q0" as materialized (select (select count(*)::int
  from (select 1
  from "audit_entry" as a
  where ("a"."agency_id" = $1) and ((("a"."record_id" = $2)))
  limit 100001) c) as count), "q1" as materialized (select "a"."id" as "id", "a"."at" as "at", "a"."action" as "action", "a"."noun" as "noun", "a"."actor_name" as "actorName", "a"."reason" as "reason", "a"."changes" as "changes"
  from "audit_entry" as "a"
  where ("a"."agency_id" = $3) and ((("a"."record_id" = $4))) and true
  order by "a"."at" desc, "a"."id" asc
  limit $5 offset $6) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
