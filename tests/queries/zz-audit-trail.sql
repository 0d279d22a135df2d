select "a"."id" as "id", "a"."agency_id" as "agency", "a"."at" as "at", "a"."action" as "action", "a"."noun" as "noun", "a"."record_id" as "recordId", "a"."actor_name" as "actorName", "a"."reason" as "reason", "a"."request_id" as "requestId", "a"."changes" as "changes"
  from "audit_entry" as "a"
  where ("a"."agency_id" = $1) and ((("a"."record_id" = $2))) and true
  order by "a"."at" desc, "a"."id" asc
  limit $3 offset $4;

select count(*)::int as count
  from (select 1
  from "audit_entry" as "a"
  where ("a"."agency_id" = $1) and ((("a"."record_id" = $2)))
  limit $3) c;
