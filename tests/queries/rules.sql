select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."topic" as "topic", "a"."code" as "code", "a"."key" as "key", "a"."name" as "name", "a"."description" as "description", "a"."value" as "value", "a"."text" as "text", "a"."unit" as "unit", "a"."open" as "open", "a"."instrument" as "instrument", "a"."article" as "article", "a"."valid_from" as "validFrom", "a"."valid_until" as "validUntil"
  from "rule" as "a"
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $1))) and (((("a"."topic" = any($2))) and (("a"."valid_from" <= $3) and (("a"."valid_until" is null) or (("a"."valid_until" >= $4)))))) and true
  order by "a"."code" asc, "a"."key" asc, "a"."valid_from" asc, "a"."id" asc
  limit $5 offset $6;

select a.id, (case when a.agency_id is null then 'NATIONAL' else 'LOCAL' end) as value
  from "rule" as "a"
  where a.id = any($1) and ((("a"."agency_id" is null) or ("a"."agency_id" = $2)));

select count(*)::int as count
  from (select 1
  from "rule" as "a"
  where ((("a"."agency_id" is null) or ("a"."agency_id" = $1))) and (((("a"."topic" = any($2))) and (("a"."valid_from" <= $3) and (("a"."valid_until" is null) or (("a"."valid_until" >= $4))))))
  limit $5) c;
