select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any($1) and true;

select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select s.competency_id as competency, s.required_level as "requiredLevel", case when h.level is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.level is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.level is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
  from (select "a"."id" as id, "a"."position_id" as position_id) e join position_standard s on s.position_id = e.position_id and s.valid_from <= $4 and (s.valid_until is null or s.valid_until >= $5)
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  order by (s.required_level - case when h.level is null or h.valid_until < $6 then 0 else h.level end) * s.weight desc, s.importance, s.competency_id) r
  where a.id = any($7) and ("a"."agency_id" = $8);

with "q0" as materialized (select "a"."id" as "id", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_suffix" as "titleSuffix", "a"."birth_date" as "birthDate", "a"."rank_id" as "rank", "a"."phone" as "phone", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = $1 and ("a"."agency_id" = $2)), "q0_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "rank" as "a"
  where a.id = any(array(select "rank"
  from "q0")) and true), "q0_1" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."parent_id" as "parent"
  from "unit" as "a"
  where a.id = any(array(select "unit"
  from "q0")) and ("a"."agency_id" = $3)), "q0_1_0" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."parent_id" as "parent"
  from "unit" as "a"
  where a.id = any(array(select "parent"
  from "q0_1")) and ("a"."agency_id" = $4)), "q0_2" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."kind" as "kind", "a"."tier" as "tier"
  from "position" as "a"
  where a.id = any(array(select "position"
  from "q0")) and ("a"."agency_id" = $5)), "q0_3" as materialized (select "a"."id" as "id", "a"."employee_number" as "employeeNumber", "a"."name" as "name", "a"."title_suffix" as "titleSuffix", "a"."birth_date" as "birthDate", "a"."rank_id" as "rank", "a"."phone" as "phone", "a"."unit_id" as "unit", "a"."position_id" as "position", "a"."supervisor_id" as "supervisor"
  from "employee" as "a"
  where a.id = any(array(select "supervisor"
  from "q0")) and ("a"."agency_id" = $6)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q0_0" r) as "q0_0", (select json_agg(r)
  from "q0_1" r) as "q0_1", (select json_agg(r)
  from "q0_1_0" r) as "q0_1_0", (select json_agg(r)
  from "q0_2" r) as "q0_2", (select json_agg(r)
  from "q0_3" r) as "q0_3";

with "q0" as materialized (select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select s.competency_id as competency, s.required_level as "requiredLevel", case when h.level is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.level is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.level is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
  from (select "a"."id" as id, "a"."position_id" as position_id) e join position_standard s on s.position_id = e.position_id and s.valid_from <= $4 and (s.valid_until is null or s.valid_until >= $5)
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.required_level - case when h.level is null or h.valid_until < $6 then 0 else h.level end > 0
  order by (s.required_level - case when h.level is null or h.valid_until < $7 then 0 else h.level end) * s.weight desc, s.importance, s.competency_id) r
  where a.id = any($8) and ("a"."agency_id" = $9)), "q1" as materialized (select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select $10::int as year, l.hours, case when not "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then rule.value::int end as floor, case when "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') and not exists (select
  from "position" j
  where j.id = "a"."position_id" and j.kind like 'JPT%') then rule.value::int end as ceiling, "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') or l.hours >= rule.value as reached, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from law(case when "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then 'LEARNING_HOURS_CEILING_PPPK' else 'LEARNING_HOURS_FLOOR_PNS' end, $11, $12::date, $13) rule, (select coalesce(sum(x.hours), 0)::int as hours
  from learning_hours_entry x
  where x.employee_id = "a"."id" and x.year = $14) l) r
  where a.id = any($15) and ("a"."agency_id" = $16)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";

with "q0" as materialized (select code, key, value, text, unit, instrument, article, valid_from::text as "validFrom"
  from unnest($1::text[]) asked(one)
  cross join lateral law(asked.one, $2, $3::date, $4) rule), "q1" as materialized (select a.id, ((("a"."agency_id" = $5) or (("a"."id" = $6)))) as value
  from "employee" as "a"
  where a.id = any($7) and ("a"."agency_id" = $8)), "q2" as materialized (select "a"."employee_id" as key, count(*)::int as count
  from "assignment" as "a"
  where "a"."employee_id" = any($9) and ("a"."agency_id" = $10 and ("a"."agency_id" = $11)) and (true)
  group by 1), "q3" as materialized (select page.*
  from unnest($12::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."position_id" as "position", "a"."unit_id" as "unit", "a"."kind" as "kind", "a"."decree_number" as "decreeNumber", "a"."valid_from" as "validFrom", "a"."valid_until" as "validUntil"
  from "assignment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $13 and ("a"."agency_id" = $14)) and (true) and true
  order by "a"."valid_from" desc, "a"."id" asc
  limit $15 offset $16) page), "q3_0" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."parent_id" as "parent"
  from "unit" as "a"
  where a.id = any(array(select "unit"
  from "q3")) and ("a"."agency_id" = $17)), "q3_1" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."kind" as "kind", "a"."tier" as "tier"
  from "position" as "a"
  where a.id = any(array(select "position"
  from "q3")) and ("a"."agency_id" = $18)), "q4" as materialized (select "a"."employee_id" as key, count(*)::int as count
  from "enrollment" as "a"
  where "a"."employee_id" = any($19) and ("a"."agency_id" = $20 and ("a"."agency_id" = $21)) and (true)
  group by 1), "q5" as materialized (select page.*
  from unnest($22::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."offering_id" as "offering", "a"."status" as "status", "a"."outcome" as "outcome"
  from "enrollment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $23 and ("a"."agency_id" = $24)) and (true) and true
  order by "a"."created_at" desc, "a"."id" asc
  limit $25 offset $26) page), "q5_0" as materialized (select "a"."id" as "id", "a"."training_id" as "training", "a"."code" as "code"
  from "offering" as "a"
  where a.id = any(array(select "offering"
  from "q5")) and ("a"."agency_id" = $27 and ("a"."agency_id" = $28))), "q5_0_0" as materialized (select "a"."id" as "id", "a"."title" as "title"
  from "training" as "a"
  where a.id = any(array(select "training"
  from "q5_0")) and ("a"."agency_id" = $29)), "q6" as materialized (select "a"."employee_id" as key, count(*)::int as count
  from "assessment" as "a"
  where "a"."employee_id" = any($30) and ("a"."agency_id" = $31 and ("a"."agency_id" = $32)) and (true)
  group by 1), "q7" as materialized (select page.*
  from unnest($33::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."competency_id" as "competency", "a"."level" as "level", "a"."method" as "method", "a"."assessed_on" as "assessedOn", "a"."valid_until" as "validUntil"
  from "assessment" as "a"
  where "a"."employee_id" = k.id and ("a"."agency_id" = $34 and ("a"."agency_id" = $35)) and (true) and true
  order by "a"."assessed_on" desc, "a"."id" asc
  limit $36 offset $37) page), "q7_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any(array(select "competency"
  from "q7")) and true) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2", (select json_agg(r)
  from "q3" r) as "q3", (select json_agg(r)
  from "q3_0" r) as "q3_0", (select json_agg(r)
  from "q3_1" r) as "q3_1", (select json_agg(r)
  from "q4" r) as "q4", (select json_agg(r)
  from "q5" r) as "q5", (select json_agg(r)
  from "q5_0" r) as "q5_0", (select json_agg(r)
  from "q5_0_0" r) as "q5_0_0", (select json_agg(r)
  from "q6" r) as "q6", (select json_agg(r)
  from "q7" r) as "q7", (select json_agg(r)
  from "q7_0" r) as "q7_0";
