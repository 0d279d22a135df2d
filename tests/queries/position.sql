select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."echelon" as "echelon", "a"."tier" as "tier", "a"."position_class" as "positionClass", "a"."leads_unit" as "leadsUnit", "a"."summary" as "summary", "a"."lowest_rank_id" as "lowestRank", "a"."highest_rank_id" as "highestRank"
  from "position" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."parent_id" as "parent", "a"."head_id" as "head", "a"."depth" as "depth"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."framework_id" as "framework", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."definition" as "definition", "a"."affair" as "affair", "a"."levels" as "levels"
  from "competency" as "a"
  where a.id = any($1) and true;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."scale" as "scale", "a"."code" as "code", "a"."name" as "name", "a"."grade" as "grade"
  from "rank" as "a"
  where a.id = any($1) and true;

select "a"."position_id" as key, count(*)::int as count
  from "employee" as "a"
  where "a"."position_id" = any($1) and ("a"."agency_id" = $2) and (true)
  group by 1;

select "a"."position_id" as key, count(*)::int as count
  from "position_standard" as "a"
  where "a"."position_id" = any($1) and ("a"."agency_id" = $2) and (true)
  group by 1;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_prefix" as "titlePrefix", "a"."title_suffix" as "titleSuffix", "a"."status" as "status", "a"."standing" as "standing", "a"."sex" as "sex", "a"."birth_date" as "birthDate", "a"."birth_place" as "birthPlace", "a"."education" as "education", "a"."rank_id" as "rank", "a"."rank_since" as "rankSince", "a"."appointed_on" as "appointedOn", "a"."email" as "email", "a"."phone" as "phone", "a"."national_id" as "nationalId", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor", "a"."source_id" as "sourceId", "a"."imported_at" as "importedAt"
  from "employee" as "a"
  where "a"."position_id" = k.id and ("a"."agency_id" = $2) and (true) and true
  order by "a"."name" asc, "a"."id" asc
  limit $3 offset $4) page;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."position_id" as "position", "a"."competency_id" as "competency", "a"."required_level" as "requiredLevel", "a"."weight" as "weight", "a"."importance" as "importance"
  from "position_standard" as "a"
  where "a"."position_id" = k.id and ("a"."agency_id" = $2) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $3 offset $4) page;
