with "q0" as materialized (select coalesce(sum(people), 0)::int as n, true as exact
  from "headcount"
  where agency_id = $1), "q1" as materialized (select "a"."id" as "id", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."status" as "status", "a"."standing" as "standing", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where ("a"."agency_id" = $2) and (true) and true
  order by "a"."name" asc, "a"."id" asc
  limit $3 offset $4), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any(array(select "unit"
  from "q1")) and ("a"."agency_id" = $5)), "q1_1" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "position" as "a"
  where a.id = any(array(select "position"
  from "q1")) and ("a"."agency_id" = $6)), "q1_2" as materialized (select "a"."id" as "id", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."status" as "status", "a"."standing" as "standing", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = any(array(select "supervisor"
  from "q1")) and ("a"."agency_id" = $7)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_1" r) as "q1_1", (select json_agg(r)
  from "q1_2" r) as "q1_2";
