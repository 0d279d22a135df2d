select "a"."id" as "id", "a"."code" as "code"
  from "competency" as "a"
  where a.id = any($1) and true;

select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a0".*
  from "account" as "a0"
  where "a0"."id" = '182cdf88-ab07-5494-b30f-5c6de4c38536'
  limit 1;

select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select s.competency_id as competency, s.required_level as "requiredLevel", case when h.level is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.level is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.level is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
  from (select "a"."id" as id, "a"."position_id" as position_id) e join position_standard s on s.position_id = e.position_id and s.valid_from <= $4 and (s.valid_until is null or s.valid_until >= $5)
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  order by (s.required_level - case when h.level is null or h.valid_until < $6 then 0 else h.level end) * s.weight desc, s.importance, s.competency_id) r
  where a.id = any($7) and ("a"."agency_id" = $8 and ((("a"."id" = $9)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $10::ltree))))))));

with "q0" as materialized (select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select s.competency_id as competency, s.required_level as "requiredLevel", case when h.level is null or h.valid_until < $1 then 0 else h.level end as "heldLevel", s.required_level - case when h.level is null or h.valid_until < $2 then 0 else h.level end as gap, case when h.level is null then 'UNKNOWN' when h.valid_until < $3 then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end as state, s.weight, s.importance, h.since::text as since, h.valid_until::text as "validUntil"
  from (select "a"."id" as id, "a"."position_id" as position_id) e join position_standard s on s.position_id = e.position_id and s.valid_from <= $4 and (s.valid_until is null or s.valid_until >= $5)
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id
  where s.required_level - case when h.level is null or h.valid_until < $6 then 0 else h.level end > 0
  order by (s.required_level - case when h.level is null or h.valid_until < $7 then 0 else h.level end) * s.weight desc, s.importance, s.competency_id) r
  where a.id = any($8) and ("a"."agency_id" = $9 and ((("a"."id" = $10)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $11::ltree))))))))), "q1" as materialized (select a.id as "__key", r.*
  from "employee" as "a"
  cross join lateral (select $12::int as year, l.hours, case when not "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then rule.value::int end as floor, case when "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') and not exists (select
  from "position" j
  where j.id = "a"."position_id" and j.kind like 'JPT%') then rule.value::int end as ceiling, "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') or l.hours >= rule.value as reached, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from law(case when "a"."status" in ('PPPK', 'PPPK_PARUH_WAKTU') then 'LEARNING_HOURS_CEILING_PPPK' else 'LEARNING_HOURS_FLOOR_PNS' end, $13, $14::date, $15) rule, (select coalesce(sum(x.hours), 0)::int as hours
  from learning_hours_entry x
  where x.employee_id = "a"."id" and x.year = $16) l) r
  where a.id = any($17) and ("a"."agency_id" = $18 and ((("a"."id" = $19)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $20::ltree))))))))) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";

with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "employee" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3 and ((("a"."id" = $4)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $5::ltree)))))))) and ((("a"."supervisor_id" = $6)))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "employee" as a
  where ("a"."agency_id" = $7 and ((("a"."id" = $8)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $9::ltree)))))))) and ((("a"."supervisor_id" = $10)))
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", "a"."name" as "name", "a"."national_id" as "nationalId", "a"."position_id" as "position"
  from "employee" as "a"
  where ("a"."agency_id" = $11 and ((("a"."id" = $12)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $13::ltree)))))))) and ((("a"."supervisor_id" = $14))) and true
  order by "a"."name" asc, "a"."id" asc
  limit $15 offset $16), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "position" as "a"
  where a.id = any(array(select "position"
  from "q1")) and ("a"."agency_id" = $17)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0";

with "q0" as materialized (select code, key, value, text, unit, instrument, article, valid_from::text as "validFrom"
  from unnest($1::text[]) asked(one)
  cross join lateral law(asked.one, $2, $3::date, $4) rule), "q1" as materialized (select a.id, (("a"."id" = $5)) as value
  from "employee" as "a"
  where a.id = any($6) and ("a"."agency_id" = $7 and ((("a"."id" = $8)) or (("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ $9::ltree))))))))) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
