select a.id, (("a"."id" = $1)) as value
  from "provider" as "a"
  where a.id = any($2) and ("a"."agency_id" = $3 and ((("a"."id" = $4)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $5))))));

with "q0" as materialized (select (select count(*)::int
  from (select 1
  from "training" as a
  where ("a"."agency_id" = $1 and "a"."status" = $2) and (true)
  limit 100001) c) as count), "q1" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."title" as "title", "a"."summary" as "summary", "a"."provider_id" as "provider"
  from "training" as "a"
  where ("a"."agency_id" = $3 and "a"."status" = $4) and (true) and true
  order by "a"."title" asc, "a"."id" asc
  limit $5 offset $6), "q1_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."agreement_until" as "agreementUntil"
  from "provider" as "a"
  where a.id = any(array(select "provider"
  from "q1")) and ("a"."agency_id" = $7 and ((("a"."id" = $8)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $9))))))), "q1_l0" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."competency_id" as "competency", "a"."level" as "level"
  from "training_outcome" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $10 and (("a"."agency_id" = $11) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."status" = $12)))) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $13 offset $14) page), "q1_l0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any(array(select "competency"
  from "q1_l0")) and true), "q1_l1" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."code" as "code", "a"."delivery" as "delivery", "a"."starts_on" as "startsOn", (a.seats - (select count(*)::int
  from "enrollment" x
  where x."offering_id" = a.id and x."status" in ('APPROVED', 'COMPLETED'))) as "seatsLeft", "a"."status" as "status"
  from "offering" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $15 and (("a"."agency_id" = $16) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."status" = $17)))) and (true) and true
  order by "a"."starts_on" asc, "a"."id" asc
  limit $18 offset $19) page), "q2" as materialized (select (select count(*)::int
  from (select 1
  from "provider" as a
  where ("a"."agency_id" = $20 and ((("a"."id" = $21)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $22)))))) and (true)
  limit 100001) c) as count), "q3" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."agreement_until" as "agreementUntil"
  from "provider" as "a"
  where ("a"."agency_id" = $23 and ((("a"."id" = $24)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $25)))))) and (true) and true
  order by "a"."name" asc, "a"."id" asc
  limit $26 offset $27), "q4" as materialized (select (select count(*)::int
  from (select 1
  from "employee" as a
  where (false) and (true)
  limit 100001) c) as count), "q5" as materialized (select (select count(*)::int
  from (select 1
  from "enrollment" as a
  where (false) and (true)
  limit 100001) c) as count), "q6" as materialized (select (select count(*)::int
  from (select 1
  from "unit" as a
  where (false) and (true)
  limit 100001) c) as count) select (select json_agg(r)
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
