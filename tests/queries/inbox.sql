with "q0" as materialized (select count(*)::int as count
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
  where ("a"."agency_id" = $31 and (("a"."agency_id" = $32) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $33)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $34::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($35) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $36))))) and (not ("a"."employee_id" = $37))))) or ("a"."status" = any($38) and (((false) and (not ("a"."employee_id" = $39))))) or ("a"."status" = any($40) and ((((((("a"."status" = $41) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $42))))))))) and (not ("a"."employee_id" = $43))))) or ("a"."status" = any($44) and ((((((("a"."status" = $45) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $46))))))))) and (not ("a"."employee_id" = $47)))))))) i ), "q1" as materialized (select $48::text as noun, count(*)::int as count
  from "enrollment" as a
  where ("a"."agency_id" = $49 and (("a"."agency_id" = $50) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $51)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $52::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($53) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $54))))) and (not ("a"."employee_id" = $55))))) or ("a"."status" = any($56) and (((false) and (not ("a"."employee_id" = $57))))) or ("a"."status" = any($58) and ((((((("a"."status" = $59) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $60))))))))) and (not ("a"."employee_id" = $61))))) or ("a"."status" = any($62) and ((((((("a"."status" = $63) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $64))))))))) and (not ("a"."employee_id" = $65)))))))), "q2" as materialized (select i.*
  from (select a.id, $66::text as noun, (select "a_employee"."name"
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id")::text as who, (select (select "a_offering_training"."title"
  from "training" as "a_offering_training"
  where "a_offering_training"."id" = "a_offering"."training_id")
  from "offering" as "a_offering"
  where "a_offering"."id" = "a"."offering_id")::text as about, a.status, a.updated_at as since, array_remove(array[case when "a"."status" = any($67) and ((("a"."employee_id" = $68))) then $69::text end, case when "a"."status" = any($70) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $71))))) and (not ("a"."employee_id" = $72)))) then $73::text end, case when "a"."status" = any($74) and (((false) and (not ("a"."employee_id" = $75)))) then $76::text end, case when "a"."status" = any($77) and ((((((("a"."status" = $78) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $79))))))))) and (not ("a"."employee_id" = $80)))) then $81::text end, case when "a"."status" = any($82) and ((((((("a"."status" = $83) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $84))))))))) and (not ("a"."employee_id" = $85)))) then $86::text end, case when "a"."status" = any($87) and ("a"."employee_id" = $88) then $89::text end, case when "a"."status" = any($90) and (((false) and (not ("a"."employee_id" = $91)))) then $92::text end, case when "a"."status" = any($93) and (((false) and (not ("a"."employee_id" = $94)))) then $95::text end], null) as moves
  from "enrollment" as a
  where ("a"."agency_id" = $96 and (("a"."agency_id" = $97) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $98)) or (("a_employee"."unit_id" is not null and "a_employee"."unit_id" = any(array(select "a_employee_unit"."id"
  from "unit" as "a_employee_unit"
  where (("a_employee_unit"."path" <@ $99::ltree))))))))))) and ("a"."status" in ('SUBMITTED', 'ENDORSED') and (("a"."status" = any($100) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $101))))) and (not ("a"."employee_id" = $102))))) or ("a"."status" = any($103) and (((false) and (not ("a"."employee_id" = $104))))) or ("a"."status" = any($105) and ((((((("a"."status" = $106) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $107))))))))) and (not ("a"."employee_id" = $108))))) or ("a"."status" = any($109) and ((((((("a"."status" = $110) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $111))))))))) and (not ("a"."employee_id" = $112)))))))) i
  order by i.since, i.id
  limit $113 offset $114) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
