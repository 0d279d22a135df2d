select "a"."employee_id" as key, count(*)::int as count
  from "enrollment" as "a"
  where "a"."employee_id" = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3 and ((("a_employee"."id" = $4)))))) and (true)
  group by 1;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."title" as "title", "a"."form" as "form", "a"."learning_hours" as "learningHours", "a"."summary" as "summary", "a"."provider_id" as "provider", "a"."status" as "status"
  from "training" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and ("a"."status" is distinct
  from $3));

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_prefix" as "titlePrefix", "a"."title_suffix" as "titleSuffix", "a"."status" as "status", "a"."standing" as "standing", "a"."sex" as "sex", "a"."birth_date" as "birthDate", "a"."birth_place" as "birthPlace", "a"."education" as "education", "a"."rank_id" as "rank", "a"."rank_since" as "rankSince", "a"."appointed_on" as "appointedOn", "a"."email" as "email", "a"."phone" as "phone", "a"."national_id" as "nationalId", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor", "a"."source_id" as "sourceId", "a"."imported_at" as "importedAt"
  from "employee" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and ((("a"."id" = $3))));

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."training_id" as "training", "a"."code" as "code", "a"."delivery" as "delivery", "a"."starts_on" as "startsOn", "a"."ends_on" as "endsOn", "a"."seats" as "seats", "a"."location" as "location", "a"."status" as "status"
  from "offering" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3 and ("a_training"."status" is distinct
  from $4))));

select "a0".*
  from "account" as "a0"
  where "a0"."id" = '24378d91-dde4-5788-8dc8-c62dcaf1c064'
  limit 1;

select a.id, array_remove(array[case when "a"."status" = any($1) and ((("a"."employee_id" = $2))) then $3::text end, case when "a"."status" = any($4) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $5))))) and (not ("a"."employee_id" = $6)))) then $7::text end, case when "a"."status" = any($8) and (((false) and (not ("a"."employee_id" = $9)))) then $10::text end, case when "a"."status" = any($11) and ((((((("a"."status" = $12) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $13))))))))) and (not ("a"."employee_id" = $14)))) then $15::text end, case when "a"."status" = any($16) and ((((((("a"."status" = $17) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $18))))))))) and (not ("a"."employee_id" = $19)))) then $20::text end, case when "a"."status" = any($21) and ("a"."employee_id" = $22) then $23::text end, case when "a"."status" = any($24) and (((false) and (not ("a"."employee_id" = $25)))) then $26::text end, case when "a"."status" = any($27) and (((false) and (not ("a"."employee_id" = $28)))) then $29::text end], null) as value
  from "enrollment" as "a"
  where a.id = any($30) and ("a"."agency_id" = $31 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $32 and ((("a_employee"."id" = $33))))));

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_id" as "employee", "a"."offering_id" as "offering", "a"."reason" as "reason", "a"."status" as "status", "a"."outcome" as "outcome", "a"."completed_on" as "completedOn", "a"."certificate_number" as "certificateNumber"
  from "enrollment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3 and ((("a_employee"."id" = $4)))))) and (true) and true
  order by "a"."created_at" desc, "a"."id" asc
  limit $5 offset $6) page;
