select "a"."id" as "id", "a"."name" as "name"
  from "employee" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and ((("a"."id" = $3))));

select "a0".*
  from "account" as "a0"
  where "a0"."id" = '24378d91-dde4-5788-8dc8-c62dcaf1c064'
  limit 1;

select a.id, array_remove(array[case when "a"."status" = any($1) and ((("a"."employee_id" = $2))) then $3::text end, case when "a"."status" = any($4) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $5))))) and (("a"."employee_id" is distinct
  from $6)))) then $7::text end, case when "a"."status" = any($8) and (((false) and (("a"."employee_id" is distinct
  from $9)))) then $10::text end, case when "a"."status" = any($11) and ((((((("a"."status" = $12) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $13))))))))) and (("a"."employee_id" is distinct
  from $14)))) then $15::text end, case when "a"."status" = any($16) and ((((((("a"."status" = $17) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $18))))))))) and (("a"."employee_id" is distinct
  from $19)))) then $20::text end, case when "a"."status" = any($21) and ("a"."employee_id" = $22) then $23::text end, case when "a"."status" = any($24) and (((false) and (("a"."employee_id" is distinct
  from $25)))) then $26::text end, case when "a"."status" = any($27) and (((false) and (("a"."employee_id" is distinct
  from $28)))) then $29::text end], null) as value
  from "enrollment" as "a"
  where a.id = any($30) and ("a"."agency_id" = $31 and (("a"."agency_id" = $32) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $33)))))));

with "q0" as materialized (select "a"."employee_id" as key, count(*)::int as count
  from "enrollment" as "a"
  where "a"."employee_id" = any($1) and ("a"."agency_id" = $2 and (("a"."agency_id" = $3) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $4))))))) and (true)
  group by 1), "q1" as materialized (select page.*
  from unnest($5::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."offering_id" as "offering", "a"."status" as "status", "a"."outcome" as "outcome", "a"."certificate_number" as "certificateNumber"
  from "enrollment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $6 and (("a"."agency_id" = $7) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $8))))))) and (true) and true
  order by "a"."created_at" desc, "a"."id" asc
  limit $9 offset $10) page), "q1_0" as materialized (select "a"."id" as "id", "a"."training_id" as "training", "a"."code" as "code", "a"."starts_on" as "startsOn"
  from "offering" as "a"
  where a.id = any(array(select "offering"
  from "q1")) and ("a"."agency_id" = $11 and (("a"."agency_id" = $12) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $13)))))), "q1_0_0" as materialized (select "a"."id" as "id", "a"."title" as "title", "a"."learning_hours" as "learningHours"
  from "training" as "a"
  where a.id = any(array(select "training"
  from "q1_0")) and ("a"."agency_id" = $14 and ("a"."status" is distinct
  from $15))) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_0_0" r) as "q1_0_0";
