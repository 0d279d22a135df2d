select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= $1)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select employee_id, sum(hours) as hours
  from learning_hours_entry
  where year = $2
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $3);

select count(*)::int as people, count(*) filter (where coalesce(l.hours, 0) >= $1)::int as reached, coalesce(sum(l.hours), 0)::int as hours
  from employee e
  left join (select employee_id, sum(hours) as hours
  from learning_hours_entry
  where year = $2
  group by 1) l on l.employee_id = e.id
  where e.standing = 'ACTIVE' and e.status in ('PNS', 'CPNS') and ("e"."agency_id" = $3) and exists (select 1
  from unit w
  where w.id = e.unit_id and w.path <@ (select path
  from unit
  where id = $4));

select distinct on (code) code, value, instrument, article, valid_from as "validFrom"
  from rule
  where valid_from <= $1 and (valid_until is null or valid_until >= $2)
  order by code, valid_from desc;
