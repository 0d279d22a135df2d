select $1::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', rule.code, 'value', rule.value, 'instrument', rule.instrument, 'article', rule.article, 'validFrom', rule.valid_from::text) as "ruleApplied"
  from (select r.*
  from rule r
  where r.code = 'LEARNING_HOURS_FLOOR_PNS' and r.valid_from <= $2::date and (r.valid_until is null or r.valid_until >= $3::date)
  order by r.valid_from desc
  limit 1) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select employee_id, sum(hours) as hours
  from learning_hours_entry
  where year = $4
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $5) ) p;

select $1::int as year, p.people, p.reached, p.hours, jsonb_build_object('code', rule.code, 'value', rule.value, 'instrument', rule.instrument, 'article', rule.article, 'validFrom', rule.valid_from::text) as "ruleApplied"
  from (select r.*
  from rule r
  where r.code = 'LEARNING_HOURS_FLOOR_PNS' and r.valid_from <= $2::date and (r.valid_until is null or r.valid_until >= $3::date)
  order by r.valid_from desc
  limit 1) rule, lateral ( select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= rule.value)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select employee_id, sum(hours) as hours
  from learning_hours_entry
  where year = $4
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $5) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $6))) p;
