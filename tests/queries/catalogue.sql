select "a"."training_id" as key, count(*)::int as count
  from "offering" as "a"
  where "a"."training_id" = any($1) and ("a"."agency_id" = $2 and (("a"."agency_id" = $3) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $4))))) and (((("a"."status" = any($5)))))
  group by 1;

with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "training" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3 and ("a"."status" is distinct
  from $4)) and (((("a"."status" = any($5)))))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "training" as a
  where ("a"."agency_id" = $6 and ("a"."status" is distinct
  from $7)) and (((("a"."status" = any($8)))))
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."title" as "title", "a"."form" as "form", "a"."learning_hours" as "learningHours", "a"."provider_id" as "provider"
  from "training" as "a"
  where ("a"."agency_id" = $9 and ("a"."status" is distinct
  from $10)) and (((("a"."status" = any($11))))) and true
  order by "a"."title" asc, "a"."id" asc
  limit $12 offset $13), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "provider" as "a"
  where a.id = any(array(select "provider"
  from "q1")) and ("a"."agency_id" = $14)), "q1_l0" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."competency_id" as "competency", "a"."level" as "level"
  from "training_outcome" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $15 and (("a"."agency_id" = $16) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $17))))) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $18 offset $19) page), "q1_l0_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any(array(select "competency"
  from "q1_l0")) and true), "q1_l1" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."code" as "code", "a"."starts_on" as "startsOn", "a"."ends_on" as "endsOn", "a"."seats" as "seats", "a"."seats_taken" as "seatsTaken", (a.seats - a.seats_taken) as "seatsLeft"
  from "offering" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $20 and (("a"."agency_id" = $21) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $22))))) and (((("a"."status" = any($23))))) and true
  order by "a"."starts_on" asc, "a"."id" asc
  limit $24 offset $25) page) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_l0" r) as "q1_l0", (select json_agg(r)
  from "q1_l0_0" r) as "q1_l0_0", (select json_agg(r)
  from "q1_l1" r) as "q1_l1";
