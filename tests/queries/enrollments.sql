select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."parent_id" as "parent", "a"."head_id" as "head", "a"."depth" as "depth"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."title" as "title", "a"."form" as "form", "a"."learning_hours" as "learningHours", "a"."summary" as "summary", "a"."provider_id" as "provider", "a"."status" as "status"
  from "training" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_id" as "employee", "a"."offering_id" as "offering", "a"."reason" as "reason", "a"."status" as "status", "a"."outcome" as "outcome", "a"."completed_on" as "completedOn", "a"."certificate_number" as "certificateNumber"
  from "enrollment" as "a"
  where ("a"."agency_id" = $1 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $2))) and (((("a"."status" = any($3))))) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $4 offset $5;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_prefix" as "titlePrefix", "a"."title_suffix" as "titleSuffix", "a"."status" as "status", "a"."standing" as "standing", "a"."sex" as "sex", "a"."birth_date" as "birthDate", "a"."birth_place" as "birthPlace", "a"."education" as "education", "a"."rank_id" as "rank", "a"."rank_since" as "rankSince", "a"."appointed_on" as "appointedOn", "a"."email" as "email", "a"."phone" as "phone", "a"."national_id" as "nationalId", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor", "a"."source_id" as "sourceId", "a"."imported_at" as "importedAt"
  from "employee" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."training_id" as "training", "a"."code" as "code", "a"."delivery" as "delivery", "a"."starts_on" as "startsOn", "a"."ends_on" as "endsOn", "a"."seats" as "seats", "a"."location" as "location", "a"."status" as "status"
  from "offering" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3)));

select a.id, (a.seats - (select count(*)::int
  from "enrollment" x
  where x."offering_id" = a.id and x."status" in ('APPROVED', 'COMPLETED'))) as value
  from "offering" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3)));

select a.id, array_remove(array[case when "a"."status" = any($1) and ((("a"."employee_id" = $2) or (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))))) then $4::text end, case when "a"."status" = any($5) and (((((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $6))) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $7))) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))) and (not ("a"."employee_id" = $8)))) then $9::text end, case when "a"."status" = any($10) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $11))) and (not ("a"."employee_id" = $12)))) then $13::text end, case when "a"."status" = any($14) and ((((((("a"."status" = $15) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $16))) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $17))) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))))) or ((("a"."status" = $18) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $19))))))) and (not ("a"."employee_id" = $20)))) then $21::text end, case when "a"."status" = any($22) and ((((((("a"."status" = $23) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" = $24))) or (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $25))) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."supervisor_id" is null))))))))) or ((("a"."status" = $26) and (exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $27))))))) and (not ("a"."employee_id" = $28)))) then $29::text end, case when "a"."status" = any($30) and ("a"."employee_id" = $31) then $32::text end, case when "a"."status" = any($33) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $34))) and (not ("a"."employee_id" = $35)))) then $36::text end, case when "a"."status" = any($37) and (((exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $38))) and (not ("a"."employee_id" = $39)))) then $40::text end], null) as value
  from "enrollment" as "a"
  where a.id = any($41) and ("a"."agency_id" = $42 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $43)));

select count(*)::int as count
  from (select 1
  from "enrollment" as "a"
  where ("a"."agency_id" = $1 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $2))) and (((("a"."status" = any($3)))))
  limit $4) c;

select id, record_id as "recordId", move, from_status as "fromStatus", to_status as "toStatus", by_name as "byName", note, decided_at as "decidedAt"
  from decision
  where record_id = any($1)
  order by decided_at, id;
