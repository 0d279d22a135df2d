select "a"."unit_id" as key, count(*)::int as count
  from "employee" as "a"
  where "a"."unit_id" = any($1) and ("a"."agency_id" = $2) and (true)
  group by 1;

with "q0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."head_id" as "head"
  from "unit" as "a"
  where a.id = $1 and ("a"."agency_id" = $2)), "q0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "employee" as "a"
  where a.id = any(array(select "head"
  from "q0")) and ("a"."agency_id" = $3)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q0_0" r) as "q0_0";

with "q0" as materialized (select "a"."parent_id" as key, count(*)::int as count
  from "unit" as "a"
  where "a"."parent_id" = any($1) and ("a"."agency_id" = $2) and (true)
  group by 1), "q1" as materialized (select page.*
  from unnest($3::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."head_id" as "head"
  from "unit" as "a"
  where "a"."parent_id" = k.id and ("a"."agency_id" = $4) and (true) and true
  order by "a"."code" asc, "a"."id" asc
  limit $5 offset $6) page), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "employee" as "a"
  where a.id = any(array(select "head"
  from "q1")) and ("a"."agency_id" = $7)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0";
