with "q0" as materialized (select $1::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from law($2, $3, $4::date, $5) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select x.employee_id, sum(x.hours) as hours
  from learning_hours_entry x
  where x.agency_id = $6 and x.year = $7
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $8) ) p), "q1" as materialized (select $9::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from law($10, $11, $12::date, $13) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select x.employee_id, sum(x.hours) as hours
  from learning_hours_entry x
  where x.agency_id = $14 and x.year = $15
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $16) ) p), "q2" as materialized (select $17::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', "rule"."code", 'key', "rule"."key", 'value', "rule"."value", 'text', "rule"."text", 'instrument', "rule"."instrument", 'article', "rule"."article", 'validFrom', "rule"."valid_from"::text) as "ruleApplied"
  from law($18, $19, $20::date, $21) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join lateral (select sum(x.hours) as hours
  from learning_hours_entry x
  where x.employee_id = e.id and x.year = $22) l on true
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $23) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $24))) p) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
