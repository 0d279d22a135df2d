select "a"."employee_id" as key, count(*)::int as count
  from "assessment" as "a"
  where "a"."employee_id" = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))) and (true)
  group by 1;

select "a"."employee_id" as key, count(*)::int as count
  from "assignment" as "a"
  where "a"."employee_id" = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))) and (true)
  group by 1;

select "a"."employee_id" as key, count(*)::int as count
  from "enrollment" as "a"
  where "a"."employee_id" = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))) and (true)
  group by 1;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."echelon" as "echelon", "a"."tier" as "tier", "a"."position_class" as "positionClass", "a"."leads_unit" as "leadsUnit", "a"."summary" as "summary", "a"."lowest_rank_id" as "lowestRank", "a"."highest_rank_id" as "highestRank"
  from "position" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."parent_id" as "parent", "a"."head_id" as "head", "a"."depth" as "depth"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."title" as "title", "a"."form" as "form", "a"."learning_hours" as "learningHours", "a"."summary" as "summary", "a"."provider_id" as "provider", "a"."status" as "status"
  from "training" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_prefix" as "titlePrefix", "a"."title_suffix" as "titleSuffix", "a"."status" as "status", "a"."standing" as "standing", "a"."sex" as "sex", "a"."birth_date" as "birthDate", "a"."birth_place" as "birthPlace", "a"."education" as "education", "a"."rank_id" as "rank", "a"."rank_since" as "rankSince", "a"."appointed_on" as "appointedOn", "a"."email" as "email", "a"."phone" as "phone", "a"."national_id" as "nationalId", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor", "a"."source_id" as "sourceId", "a"."imported_at" as "importedAt"
  from "employee" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."training_id" as "training", "a"."code" as "code", "a"."delivery" as "delivery", "a"."starts_on" as "startsOn", "a"."ends_on" as "endsOn", "a"."seats" as "seats", "a"."location" as "location", "a"."status" as "status"
  from "offering" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3)));

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."framework_id" as "framework", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."definition" as "definition", "a"."affair" as "affair", "a"."levels" as "levels"
  from "competency" as "a"
  where a.id = any($1) and true;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."scale" as "scale", "a"."code" as "code", "a"."name" as "name", "a"."grade" as "grade"
  from "rank" as "a"
  where a.id = any($1) and true;

select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select $1::int as year, l.hours, case when not "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then rule.value::int end as floor, case when "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then rule.value::int end as ceiling, "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') or l.hours >= rule.value as reached, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from (select distinct on (r.code, r.key) r.*
  from rule r
  where r.code = case when "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then 'LEARNING_HOURS_CEILING_PPPK' else 'LEARNING_HOURS_FLOOR_PNS' end and r.key = $2 and "r"."valid_from" <= $3::date and ("r"."valid_until" is null or "r"."valid_until" >= $4::date) and (r.agency_id is null or (r.agency_id = $5 and exists (select 1
  from rule n
  where n.code = r.code and n.key = r.key and n.agency_id is null and n.open and "n"."valid_from" <= $6::date and ("n"."valid_until" is null or "n"."valid_until" >= $7::date))))
  order by r.code, r.key, r.agency_id nulls last) rule, (select coalesce(sum(x.hours), 0)::int as hours
  from learning_hours_entry x
  where x.employee_id = "a"."id" and x.year = $8) l) r
  where a.id = any($9) and ("a"."agency_id" = $10);

select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select s.competency_id as competency, s.required_level as "requiredLevel", case when h.id is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.id is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.id is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
  from (select "a"."id" as id, "a"."position_id" as position_id) e join position_standard s on s.position_id = e.position_id
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  order by (s.required_level - case when h.id is null or h.valid_until < $4 then 0 else h.level end) * s.weight desc, s.importance, s.competency_id) r
  where a.id = any($5) and ("a"."agency_id" = $6);

select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select s.competency_id as competency, s.required_level as "requiredLevel", case when h.id is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.id is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.id is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
  from (select "a"."id" as id, "a"."position_id" as position_id) e join position_standard s on s.position_id = e.position_id
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.required_level - case when h.id is null or h.valid_until < $4 then 0 else h.level end > 0
  order by (s.required_level - case when h.id is null or h.valid_until < $5 then 0 else h.level end) * s.weight desc, s.importance, s.competency_id) r
  where a.id = any($6) and ("a"."agency_id" = $7);

select a.id, ((("a"."agency_id" = $1) or (("a"."id" = $2)))) as value
  from "employee" as "a"
  where a.id = any($3) and ("a"."agency_id" = $4);

select code, key, value, text, unit, instrument, article, valid_from::text as "validFrom"
  from (select distinct on (r.code, r.key) r.*
  from rule r
  where r.code = any($1) and r.key = '' and "r"."valid_from" <= $2::date and ("r"."valid_until" is null or "r"."valid_until" >= $3::date) and (r.agency_id is null or (r.agency_id = $4 and exists (select 1
  from rule n
  where n.code = r.code and n.key = r.key and n.agency_id is null and n.open and "n"."valid_from" <= $5::date and ("n"."valid_until" is null or "n"."valid_until" >= $6::date))))
  order by r.code, r.key, r.agency_id nulls last) rule;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_id" as "employee", "a"."competency_id" as "competency", "a"."level" as "level", "a"."method" as "method", "a"."purpose" as "purpose", "a"."assessed_on" as "assessedOn", "a"."valid_until" as "validUntil", "a"."assessor" as "assessor", "a"."note" as "note", "a"."status" as "status"
  from "assessment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))) and (true) and true
  order by "a"."assessed_on" desc, "a"."id" asc
  limit $4 offset $5) page;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_id" as "employee", "a"."offering_id" as "offering", "a"."reason" as "reason", "a"."status" as "status", "a"."outcome" as "outcome", "a"."completed_on" as "completedOn", "a"."certificate_number" as "certificateNumber"
  from "enrollment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))) and (true) and true
  order by "a"."created_at" desc, "a"."id" asc
  limit $4 offset $5) page;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_id" as "employee", "a"."position_id" as "position", "a"."unit_id" as "unit", "a"."kind" as "kind", "a"."decree_number" as "decreeNumber", "a"."valid_from" as "validFrom", "a"."valid_until" as "validUntil"
  from "assignment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and ("a_employee"."agency_id" = $3))) and (true) and true
  order by "a"."valid_from" desc, "a"."id" asc
  limit $4 offset $5) page;
