select count(*)::int as count
  from (select 1
  from "employee" as "a"
  where ("a"."agency_id" = $1) and (((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (("a_unit"."path" <@ (select path
  from unit
  where id = $2)))))))
  limit $3) c;

select g.value::text as value, "a"."code"::text as label, g.count
  from (select "a"."rank_id" as value, count(*)::int as count
  from "employee" as a
  where "a"."rank_id" is not null and ("a"."agency_id" = $1) and (((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (("a_unit"."path" <@ (select path
  from unit
  where id = $2)))))))
  group by 1) g join "rank" as a on a.id = g.value and true
  order by g.count desc, 2, 1
  limit 100;

select g.value::text as value, g.value::text as label, g.count
  from (select "a"."education" as value, count(*)::int as count
  from "employee" as a
  where "a"."education" is not null and ("a"."agency_id" = $1) and (((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (("a_unit"."path" <@ (select path
  from unit
  where id = $2)))))))
  group by 1) g
  order by g.count desc, 1
  limit 100;

select g.value::text as value, g.value::text as label, g.count
  from (select "a"."standing" as value, count(*)::int as count
  from "employee" as a
  where "a"."standing" is not null and ("a"."agency_id" = $1) and (((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (("a_unit"."path" <@ (select path
  from unit
  where id = $2)))))))
  group by 1) g
  order by g.count desc, 1
  limit 100;

select g.value::text as value, g.value::text as label, g.count
  from (select "a"."status" as value, count(*)::int as count
  from "employee" as a
  where "a"."status" is not null and ("a"."agency_id" = $1) and (((exists (select 1
  from "unit" as "a_unit"
  where "a_unit"."id" = "a"."unit_id" and (("a_unit"."path" <@ (select path
  from unit
  where id = $2)))))))
  group by 1) g
  order by g.count desc, 1
  limit 100;
