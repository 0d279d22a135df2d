with "q0" as materialized (select (select count(*)::int
  from (select 1
  from "enrollment" as a
  where ("a"."agency_id" = $1 and ("a"."agency_id" = $2)) and (((("a"."status" = any($3)))))
  limit 100001) c) as count), "q1" as materialized (select "a"."id" as "id", "a"."created_at" as "createdAt", "a"."employee_id" as "employee", "a"."offering_id" as "offering", "a"."reason" as "reason", "a"."status" as "status"
  from "enrollment" as "a"
  where ("a"."agency_id" = $4 and ("a"."agency_id" = $5)) and (((("a"."status" = any($6))))) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $7 offset $8), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."unit_id" as "unit", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = any(array(select "employee"
  from "q1")) and ("a"."agency_id" = $9)), "q1_0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any(array(select "unit"
  from "q1_0")) and ("a"."agency_id" = $10)), "q1_0_1" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."unit_id" as "unit", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = any(array(select "supervisor"
  from "q1_0")) and ("a"."agency_id" = $11)), "q1_1" as materialized (select "a"."id" as "id", "a"."training_id" as "training", "a"."code" as "code", (a.seats - (select count(*)::int
  from "enrollment" x
  where x."offering_id" = a.id and x."status" in ('APPROVED', 'COMPLETED'))) as "seatsLeft"
  from "offering" as "a"
  where a.id = any(array(select "offering"
  from "q1")) and ("a"."agency_id" = $12 and ("a"."agency_id" = $13))), "q1_1_0" as materialized (select "a"."id" as "id", "a"."title" as "title"
  from "training" as "a"
  where a.id = any(array(select "training"
  from "q1_1")) and ("a"."agency_id" = $14)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_0_0" r) as "q1_0_0", (select json_agg(r)
  from "q1_0_1" r) as "q1_0_1", (select json_agg(r)
  from "q1_1" r) as "q1_1", (select json_agg(r)
  from "q1_1_0" r) as "q1_1_0";

with "q0" as materialized (select a.id, array_remove(array[case when "a"."status" = any($1) and ((("a"."employee_id" = $2) or (("a"."agency_id" = $3)))) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $6))) or (((("a"."agency_id" = $7)) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))) and (("a"."employee_id" is distinct
  from $8)))) then $9::text end, case when "a"."status" = any($10) and (((("a"."agency_id" = $11)) and (("a"."employee_id" is distinct
  from $12)))) then $13::text end, case when "a"."status" = any($14) and ((((((("a"."status" = $15) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $16))) or (((("a"."agency_id" = $17)) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))))) or ((("a"."status" = $18) and (("a"."agency_id" = $19)))))) and (("a"."employee_id" is distinct
  from $20)))) then $21::text end, case when "a"."status" = any($22) and ((((((("a"."status" = $23) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $24))) or (((("a"."agency_id" = $25)) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))))) or ((("a"."status" = $26) and (("a"."agency_id" = $27)))))) and (("a"."employee_id" is distinct
  from $28)))) then $29::text end, case when "a"."status" = any($30) and ("a"."employee_id" = $31) then $32::text end, case when "a"."status" = any($33) and (((("a"."agency_id" = $34)) and (("a"."employee_id" is distinct
  from $35)))) then $36::text end, case when "a"."status" = any($37) and (((("a"."agency_id" = $38)) and (("a"."employee_id" is distinct
  from $39)))) then $40::text end], null) as value
  from "enrollment" as "a"
  where a.id = any($41) and ("a"."agency_id" = $42 and ("a"."agency_id" = $43))), "q1" as materialized (select id, record_id as "recordId", move, from_status as "fromStatus", to_status as "toStatus", by_name as "byName", acting_for as "actingFor", note, decided_at as "decidedAt"
  from decision
  where record_id = any($44)
  order by decided_at, id) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
