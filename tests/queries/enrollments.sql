with "q0" as materialized (select a.id, array_remove(array[case when "a"."status" = any($1) and ((("a"."employee_id" = $2) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((((("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $3::ltree)))))))) and (("a_employee"."id" is distinct
  from $4)))))) or (("a"."agency_id" = $5)))) then $6::text end, case when "a"."status" = any($7) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $8))) or (((("a"."agency_id" = $9)) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))) and (("a"."employee_id" is distinct
  from $10)))) then $11::text end, case when "a"."status" = any($12) and (((("a"."agency_id" = $13)) and (("a"."employee_id" is distinct
  from $14)))) then $15::text end, case when "a"."status" = any($16) and ((((((("a"."status" = $17) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $18))) or (((("a"."agency_id" = $19)) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))))) or ((("a"."status" = $20) and (("a"."agency_id" = $21)))))) and (("a"."employee_id" is distinct
  from $22)))) then $23::text end, case when "a"."status" = any($24) and ((((((("a"."status" = $25) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $26))) or (((("a"."agency_id" = $27)) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))))) or ((("a"."status" = $28) and (("a"."agency_id" = $29)))))) and (("a"."employee_id" is distinct
  from $30)))) then $31::text end, case when "a"."status" = any($32) and ("a"."employee_id" = $33) then $34::text end, case when "a"."status" = any($35) and (((("a"."agency_id" = $36)) and (("a"."employee_id" is distinct
  from $37)))) then $38::text end, case when "a"."status" = any($39) and (((("a"."agency_id" = $40)) and (("a"."employee_id" is distinct
  from $41)))) then $42::text end], null) as value
  from "enrollment" as "a"
  where a.id = any($43) and ("a"."agency_id" = $44 and ("a"."agency_id" = $45))), "q1" as materialized (select id, record_id as "recordId", move, from_status as "fromStatus", to_status as "toStatus", by_name as "byName", acting_for as "actingFor", note, decided_at as "decidedAt"
  from decision
  where record_id = any($46)
  order by decided_at, id) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";

with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "enrollment" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3 and ("a"."agency_id" = $4)) and (((("a"."status" = any($5)))))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "enrollment" as a
  where ("a"."agency_id" = $6 and ("a"."agency_id" = $7)) and (((("a"."status" = any($8)))))
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", "a"."created_at" as "createdAt", "a"."employee_id" as "employee", "a"."offering_id" as "offering", "a"."reason" as "reason", "a"."status" as "status"
  from "enrollment" as "a"
  where ("a"."agency_id" = $9 and ("a"."agency_id" = $10)) and (((("a"."status" = any($11))))) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $12 offset $13), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."unit_id" as "unit", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = any(array(select "employee"
  from "q1")) and ("a"."agency_id" = $14)), "q1_0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any(array(select "unit"
  from "q1_0")) and ("a"."agency_id" = $15)), "q1_0_1" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."unit_id" as "unit", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = any(array(select "supervisor"
  from "q1_0")) and ("a"."agency_id" = $16)), "q1_1" as materialized (select "a"."id" as "id", "a"."training_id" as "training", "a"."code" as "code", (a.seats - a.seats_taken) as "seatsLeft"
  from "offering" as "a"
  where a.id = any(array(select "offering"
  from "q1")) and ("a"."agency_id" = $17 and ("a"."agency_id" = $18))), "q1_1_0" as materialized (select "a"."id" as "id", "a"."title" as "title"
  from "training" as "a"
  where a.id = any(array(select "training"
  from "q1_1")) and ("a"."agency_id" = $19)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_0_0" r) as "q1_0_0", (select json_agg(r)
  from "q1_0_1" r) as "q1_0_1", (select json_agg(r)
  from "q1_1" r) as "q1_1", (select json_agg(r)
  from "q1_1_0" r) as "q1_1_0";
