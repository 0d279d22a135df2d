with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "employee" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $4)))))))))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "employee" as a
  where ("a"."agency_id" = $5) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $6)))))))))
  limit 100000 + 1) c) c), "q1" as materialized (select g.value::text as value, g.value::text as label, g.count
  from (select "a"."status" as value, count(*)::int as count
  from "employee" as a
  where "a"."status" is not null and ("a"."agency_id" = $7) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $8)))))))))
  group by 1) g
  order by g.count desc, 1
  limit 100), "q2" as materialized (select g.value::text as value, g.value::text as label, g.count
  from (select "a"."standing" as value, count(*)::int as count
  from "employee" as a
  where "a"."standing" is not null and ("a"."agency_id" = $9) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $10)))))))))
  group by 1) g
  order by g.count desc, 1
  limit 100), "q3" as materialized (select g.value::text as value, g.value::text as label, g.count
  from (select "a"."education" as value, count(*)::int as count
  from "employee" as a
  where "a"."education" is not null and ("a"."agency_id" = $11) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $12)))))))))
  group by 1) g
  order by g.count desc, 1
  limit 100), "q4" as materialized (select g.value::text as value, "a"."code"::text as label, g.count
  from (select "a"."rank_id" as value, count(*)::int as count
  from "employee" as a
  where "a"."rank_id" is not null and ("a"."agency_id" = $13) and (((("a"."unit_id" is not null and "a"."unit_id" = any(array(select "a_unit"."id"
  from "unit" as "a_unit"
  where (("a_unit"."path" <@ (select path
  from unit
  where id = $14)))))))))
  group by 1) g join "rank" as a on a.id = g.value and true
  order by g.count desc, 2, 1
  limit 100) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2", (select json_agg(r)
  from "q3" r) as "q3", (select json_agg(r)
  from "q4" r) as "q4";
