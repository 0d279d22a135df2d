select "a0".*
  from "account" as "a0"
  where "a0"."id" = '21876c66-1865-58ff-90ae-40bc5d648f34'
  limit 1;

with "q0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "agency" as "a"
  where a.id = any($1) and ("a"."id" = $2)), "q1" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "employee" as "a"
  where a.id = any($3) and ((("a"."agency_id" = $4 and ((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $5::ltree)))))))) or ("a"."agency_id" = $6 and ((("a"."id" = $7)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $8::ltree))))))))))), "q2" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any($9) and ("a"."agency_id" = $10)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
