with "q0" as materialized (select $1::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from (select distinct on (r.code, r.key) r.*
  from rule r
  where r.code = $2 and r.key = $3 and "r"."valid_from" <= $4::date and ("r"."valid_until" is null or "r"."valid_until" >= $5::date) and (r.agency_id is null or (r.agency_id = $6 and exists (select 1
  from rule n
  where n.code = r.code and n.key = r.key and n.agency_id is null and n.open and "n"."valid_from" <= $7::date and ("n"."valid_until" is null or "n"."valid_until" >= $8::date))))
  order by r.code, r.key, r.agency_id nulls last) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select x.employee_id, sum(x.hours) as hours
  from learning_hours_entry x
  where x.agency_id = $9 and x.year = $10
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $11) ) p), "q1" as materialized (select $12::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from (select distinct on (r.code, r.key) r.*
  from rule r
  where r.code = $13 and r.key = $14 and "r"."valid_from" <= $15::date and ("r"."valid_until" is null or "r"."valid_until" >= $16::date) and (r.agency_id is null or (r.agency_id = $17 and exists (select 1
  from rule n
  where n.code = r.code and n.key = r.key and n.agency_id is null and n.open and "n"."valid_from" <= $18::date and ("n"."valid_until" is null or "n"."valid_until" >= $19::date))))
  order by r.code, r.key, r.agency_id nulls last) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select x.employee_id, sum(x.hours) as hours
  from learning_hours_entry x
  where x.agency_id = $20 and x.year = $21
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $22) ) p), "q2" as materialized (select $23::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from (select distinct on (r.code, r.key) r.*
  from rule r
  where r.code = $24 and r.key = $25 and "r"."valid_from" <= $26::date and ("r"."valid_until" is null or "r"."valid_until" >= $27::date) and (r.agency_id is null or (r.agency_id = $28 and exists (select 1
  from rule n
  where n.code = r.code and n.key = r.key and n.agency_id is null and n.open and "n"."valid_from" <= $29::date and ("n"."valid_until" is null or "n"."valid_until" >= $30::date))))
  order by r.code, r.key, r.agency_id nulls last) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join lateral (select sum(x.hours) as hours
  from learning_hours_entry x
  where x.employee_id = e.id and x.year = $31) l on true
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $32) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $33))) p) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
