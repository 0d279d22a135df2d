select a.id, (("a"."id" = $1)) as value
  from "provider" as "a"
  where a.id = any($2) and ("a"."agency_id" = $3 and ((("a"."id" = $4)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $5))))));

with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "training" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3 and "a"."status" = $4) and (true)), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "training" as a
  where ("a"."agency_id" = $5 and "a"."status" = $6) and (true)
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."title" as "title", "a"."summary" as "summary", "a"."provider_id" as "provider"
  from "training" as "a"
  where ("a"."agency_id" = $7 and "a"."status" = $8) and (true) and true
  order by "a"."title" asc, "a"."id" asc
  limit $9 offset $10), "q1_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."agreement_until" as "agreementUntil"
  from "provider" as "a"
  where a.id = any(array(select "provider"
  from "q1")) and ("a"."agency_id" = $11 and ((("a"."id" = $12)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $13))))))), "q1_l0" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."competency_id" as "competency", "a"."level" as "level"
  from "training_outcome" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $14 and (("a"."agency_id" = $15) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."status" = $16)))) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $17 offset $18) page), "q1_l0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any(array(select "competency"
  from "q1_l0")) and true), "q1_l1" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."code" as "code", "a"."delivery" as "delivery", "a"."starts_on" as "startsOn", (a.seats - a.seats_taken) as "seatsLeft", "a"."status" as "status"
  from "offering" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $19 and (("a"."agency_id" = $20) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."status" = $21)))) and (true) and true
  order by "a"."starts_on" asc, "a"."id" asc
  limit $22 offset $23) page), "q2" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $24::regclass) / 1000) * 1000)::int
  from "provider" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $25::regclass)) repeatable (1)
  where ("a"."agency_id" = $26 and ((("a"."id" = $27)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $28)))))) and (true)), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "provider" as a
  where ("a"."agency_id" = $29 and ((("a"."id" = $30)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $31)))))) and (true)
  limit 100000 + 1) c) c), "q3" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."agreement_until" as "agreementUntil"
  from "provider" as "a"
  where ("a"."agency_id" = $32 and ((("a"."id" = $33)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $34)))))) and (true) and true
  order by "a"."name" asc, "a"."id" asc
  limit $35 offset $36), "q4" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $37::regclass) / 1000) * 1000)::int
  from "employee" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $38::regclass)) repeatable (1)
  where (false) and (true)), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "employee" as a
  where (false) and (true)
  limit 100000 + 1) c) c), "q5" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $39::regclass) / 1000) * 1000)::int
  from "enrollment" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $40::regclass)) repeatable (1)
  where (false) and (true)), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "enrollment" as a
  where (false) and (true)
  limit 100000 + 1) c) c), "q6" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $41::regclass) / 1000) * 1000)::int
  from "unit" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $42::regclass)) repeatable (1)
  where (false) and (true)), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "unit" as a
  where (false) and (true)
  limit 100000 + 1) c) c) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_l0" r) as "q1_l0", (select json_agg(r)
  from "q1_l0_0" r) as "q1_l0_0", (select json_agg(r)
  from "q1_l1" r) as "q1_l1", (select json_agg(r)
  from "q2" r) as "q2", (select json_agg(r)
  from "q3" r) as "q3", (select json_agg(r)
  from "q4" r) as "q4", (select json_agg(r)
  from "q5" r) as "q5", (select json_agg(r)
  from "q6" r) as "q6";
