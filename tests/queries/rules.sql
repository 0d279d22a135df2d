select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."code" as "code", "a"."description" as "description", "a"."value" as "value", "a"."unit" as "unit", "a"."instrument" as "instrument", "a"."article" as "article", "a"."valid_from" as "validFrom", "a"."valid_until" as "validUntil"
  from "rule" as "a"
  where true and (((("a"."valid_from" <= $1) and (("a"."valid_until" is null) or (("a"."valid_until" >= $2)))))) and true
  order by "a"."code" asc, "a"."id" asc
  limit $3 offset $4;

select count(*)::int as count
  from (select 1
  from "rule" as "a"
  where true and (((("a"."valid_from" <= $1) and (("a"."valid_until" is null) or (("a"."valid_until" >= $2))))))
  limit $3) c;
