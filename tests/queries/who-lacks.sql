select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."echelon" as "echelon", "a"."tier" as "tier", "a"."position_class" as "positionClass", "a"."leads_unit" as "leadsUnit", "a"."summary" as "summary", "a"."lowest_rank_id" as "lowestRank", "a"."highest_rank_id" as "highestRank"
  from "position" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."parent_id" as "parent", "a"."head_id" as "head", "a"."depth" as "depth"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_prefix" as "titlePrefix", "a"."title_suffix" as "titleSuffix", "a"."status" as "status", "a"."standing" as "standing", "a"."sex" as "sex", "a"."birth_date" as "birthDate", "a"."birth_place" as "birthPlace", "a"."education" as "education", "a"."rank_id" as "rank", "a"."rank_since" as "rankSince", "a"."appointed_on" as "appointedOn", "a"."email" as "email", "a"."phone" as "phone", "a"."national_id" as "nationalId", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor", "a"."source_id" as "sourceId", "a"."imported_at" as "importedAt"
  from "employee" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select coalesce((select jsonb_agg(to_jsonb(l)
  order by l.n)
  from ( select x.*, row_number() over () as n
  from ( select e.id as employee, e.position_id as position, s.required_level as "requiredLevel", case when h.id is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.id is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.id is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, exists (select 1
  from enrollment n join offering o on o.id = n.offering_id join training_outcome t on t.training_id = o.training_id
  where n.employee_id = e.id and t.competency_id = s.competency_id and n.status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')) as enrolled
  from employee e join position_standard s on s.position_id = e.position_id
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.competency_id = $4 and e.standing = 'ACTIVE' and s.required_level > case when h.id is null or h.valid_until < $5 then 0 else h.level end and ("e"."agency_id" = $6) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $7))
  order by gap desc, e.name, e.id
  limit $8 offset $9) x) l), '[]') as nodes, (select count(*)::int
  from employee e join position_standard s on s.position_id = e.position_id
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.competency_id = $10 and e.standing = 'ACTIVE' and s.required_level > case when h.id is null or h.valid_until < $11 then 0 else h.level end and ("e"."agency_id" = $12) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $13))) as "totalCount";
