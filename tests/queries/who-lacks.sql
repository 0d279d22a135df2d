select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select coalesce((select jsonb_agg(to_jsonb(l)
  order by l.n)
  from ( select x.*, row_number() over () as n
  from ( select e.id as employee, e.position_id as position, s.required_level as "requiredLevel", case when h.level is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.level is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.level is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, exists (select 1
  from enrollment n join offering o on o.id = n.offering_id join training_outcome t on t.training_id = o.training_id
  where n.employee_id = e.id and t.competency_id = s.competency_id and n.status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')) as enrolled
  from employee e join position_standard s on s.position_id = e.position_id and s.valid_from <= $4 and (s.valid_until is null or s.valid_until >= $5)
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.competency_id = $6 and e.standing = 'ACTIVE' and s.required_level > case when h.level is null or h.valid_until < $7 then 0 else h.level end and ("e"."agency_id" = $8) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $9))
  order by gap desc, e.name, e.id
  limit $10 offset $11) x) l), '[]') as nodes, (select count(*)::int
  from employee e join position_standard s on s.position_id = e.position_id and s.valid_from <= $12 and (s.valid_until is null or s.valid_until >= $13)
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.competency_id = $14 and e.standing = 'ACTIVE' and s.required_level > case when h.level is null or h.valid_until < $15 then 0 else h.level end and ("e"."agency_id" = $16) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $17))) as "totalCount";

with "q0" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."unit_id" as "unit"
  from "employee" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2)), "q1" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "position" as "a"
  where a.id = any($3) and ("a"."agency_id" = $4)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
