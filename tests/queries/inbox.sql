select $1::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3 and ((("a_employee"."id" = $4)) or (exists (select 1
  from "unit" as "a_employee_unit"
  where "a_employee_unit"."id" = "a_employee"."unit_id" and (("a_employee_unit"."path" <@ $5::ltree)))))))) and (("a"."status" = any($6) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $7))))) and (not ("a"."employee_id" = $8))))) or ("a"."status" = any($9) and (((false) and (not ("a"."employee_id" = $10))))) or ("a"."status" = any($11) and ((((((("a"."status" = $12) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $13))))))))) and (not ("a"."employee_id" = $14))))) or ("a"."status" = any($15) and ((((((("a"."status" = $16) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $17))))))))) and (not ("a"."employee_id" = $18))))));

select count(*)::int as count
  from (select a.id, $1::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and ((("a"."employee_id" = $3))) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $6))))) and (not ("a"."employee_id" = $7)))) then $8::text end, case when "a"."status" = any($9) and (((false) and (not ("a"."employee_id" = $10)))) then $11::text end, case when "a"."status" = any($12) and ((((((("a"."status" = $13) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $14))))))))) and (not ("a"."employee_id" = $15)))) then $16::text end, case when "a"."status" = any($17) and ((((((("a"."status" = $18) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $19))))))))) and (not ("a"."employee_id" = $20)))) then $21::text end, case when "a"."status" = any($22) and ("a"."employee_id" = $23) then $24::text end, case when "a"."status" = any($25) and (((false) and (not ("a"."employee_id" = $26)))) then $27::text end, case when "a"."status" = any($28) and (((false) and (not ("a"."employee_id" = $29)))) then $30::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $31 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $32 and ((("a_employee"."id" = $33)) or (exists (select 1
  from "unit" as "a_employee_unit"
  where "a_employee_unit"."id" = "a_employee"."unit_id" and (("a_employee_unit"."path" <@ $34::ltree)))))))) and (("a"."status" = any($35) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $36))))) and (not ("a"."employee_id" = $37))))) or ("a"."status" = any($38) and (((false) and (not ("a"."employee_id" = $39))))) or ("a"."status" = any($40) and ((((((("a"."status" = $41) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $42))))))))) and (not ("a"."employee_id" = $43))))) or ("a"."status" = any($44) and ((((((("a"."status" = $45) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $46))))))))) and (not ("a"."employee_id" = $47))))))) i;

select i.*
  from (select a.id, $1::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($2) and ((("a"."employee_id" = $3))) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $6))))) and (not ("a"."employee_id" = $7)))) then $8::text end, case when "a"."status" = any($9) and (((false) and (not ("a"."employee_id" = $10)))) then $11::text end, case when "a"."status" = any($12) and ((((((("a"."status" = $13) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $14))))))))) and (not ("a"."employee_id" = $15)))) then $16::text end, case when "a"."status" = any($17) and ((((((("a"."status" = $18) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $19))))))))) and (not ("a"."employee_id" = $20)))) then $21::text end, case when "a"."status" = any($22) and ("a"."employee_id" = $23) then $24::text end, case when "a"."status" = any($25) and (((false) and (not ("a"."employee_id" = $26)))) then $27::text end, case when "a"."status" = any($28) and (((false) and (not ("a"."employee_id" = $29)))) then $30::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $31 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $32 and ((("a_employee"."id" = $33)) or (exists (select 1
  from "unit" as "a_employee_unit"
  where "a_employee_unit"."id" = "a_employee"."unit_id" and (("a_employee_unit"."path" <@ $34::ltree)))))))) and (("a"."status" = any($35) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $36))))) and (not ("a"."employee_id" = $37))))) or ("a"."status" = any($38) and (((false) and (not ("a"."employee_id" = $39))))) or ("a"."status" = any($40) and ((((((("a"."status" = $41) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $42))))))))) and (not ("a"."employee_id" = $43))))) or ("a"."status" = any($44) and ((((((("a"."status" = $45) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $46))))))))) and (not ("a"."employee_id" = $47))))))) i
  order by i.since, i.id
  limit $48 offset $49;
