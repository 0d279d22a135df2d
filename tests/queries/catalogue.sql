with "q0" as materialized (select (select count(*)::int
  from (select 1
  from "training" as a
  where ("a"."agency_id" = $1 and ("a"."status" is distinct
  from $2)) and (((("a"."status" = any($3)))))
  limit 100001) c) as count), "q1" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."title" as "title", "a"."form" as "form", "a"."learning_hours" as "learningHours", "a"."provider_id" as "provider"
  from "training" as "a"
  where ("a"."agency_id" = $4 and ("a"."status" is distinct
  from $5)) and (((("a"."status" = any($6))))) and true
  order by "a"."title" asc, "a"."id" asc
  limit $7 offset $8), "q1_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "provider" as "a"
  where a.id = any(array(select "provider"
  from "q1")) and ("a"."agency_id" = $9)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0";

with "q0" as materialized (select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."competency_id" as "competency", "a"."level" as "level"
  from "training_outcome" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $2 and (("a"."agency_id" = $3) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $4))))) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $5 offset $6) page), "q0_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any(array(select "competency"
  from "q0")) and true), "q1" as materialized (select "a"."training_id" as key, count(*)::int as count
  from "offering" as "a"
  where "a"."training_id" = any($7) and ("a"."agency_id" = $8 and (("a"."agency_id" = $9) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $10))))) and (((("a"."status" = any($11)))))
  group by 1), "q2" as materialized (select page.*
  from unnest($12::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."code" as "code", "a"."starts_on" as "startsOn", "a"."ends_on" as "endsOn", "a"."seats" as "seats", (select count(*)::int
  from "enrollment" x
  where x."offering_id" = a.id and x."status" in ('APPROVED', 'COMPLETED')) as "seatsTaken", (a.seats - (select count(*)::int
  from "enrollment" x
  where x."offering_id" = a.id and x."status" in ('APPROVED', 'COMPLETED'))) as "seatsLeft"
  from "offering" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $13 and (("a"."agency_id" = $14) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $15))))) and (((("a"."status" = any($16))))) and true
  order by "a"."starts_on" asc, "a"."id" asc
  limit $17 offset $18) page) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q0_0" r) as "q0_0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q2" r) as "q2";
