with "q0" as materialized (select count(*)::int as count
  from (select 1
  from "employee" as "a"
  where ("a"."agency_id" = $1) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $2)))))))))
  limit $3) c), "q1" as materialized (select g.value::text as value, g.value::text as label, g.count
  from (select "a"."status" as value, count(*)::int as count
  from "employee" as a
  where "a"."status" is not null and ("a"."agency_id" = $4) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $5)))))))))
  group by 1) g
  order by g.count desc, 1
  limit 100), "q2" as materialized (select g.value::text as value, g.value::text as label, g.count
  from (select "a"."standing" as value, count(*)::int as count
  from "employee" as a
  where "a"."standing" is not null and ("a"."agency_id" = $6) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $7)))))))))
  group by 1) g
  order by g.count desc, 1
  limit 100), "q3" as materialized (select g.value::text as value, g.value::text as label, g.count
  from (select "a"."education" as value, count(*)::int as count
  from "employee" as a
  where "a"."education" is not null and ("a"."agency_id" = $8) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $9)))))))))
  group by 1) g
  order by g.count desc, 1
  limit 100), "q4" as materialized (select g.value::text as value, "a"."code"::text as label, g.count
  from (select "a"."rank_id" as value, count(*)::int as count
  from "employee" as a
  where "a"."rank_id" is not null and ("a"."agency_id" = $10) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $11)))))))))
  group by 1) g join "rank" as a on a.id = g.value and true
  order by g.count desc, 2, 1
  limit 100) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2", (select json_agg(r)
  from "q3" r) as "q3", (select json_agg(r)
  from "q4" r) as "q4";
