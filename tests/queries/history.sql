select id, record_id as "recordId", move, from_status as "fromStatus", to_status as "toStatus", by_name as "byName", acting_for as "actingFor", note, decided_at as "decidedAt"
  from decision
  where record_id = any($1)
  order by decided_at, id;

with "q0" as materialized (select "a"."id" as "id", "a"."employee_id" as "employee", "a"."offering_id" as "offering", "a"."reason" as "reason", "a"."status" as "status"
  from "enrollment" as "a"
  where a.id = $1 and ("a"."agency_id" = $2 and ("a"."agency_id" = $3))), "q0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "employee" as "a"
  where a.id = any(array(select "employee"
  from "q0")) and ("a"."agency_id" = $4)), "q0_1" as materialized (select "a"."id" as "id", "a"."training_id" as "training", "a"."code" as "code", "a"."seats" as "seats", (a.seats - a.seats_taken) as "seatsLeft"
  from "offering" as "a"
  where a.id = any(array(select "offering"
  from "q0")) and ("a"."agency_id" = $5 and ("a"."agency_id" = $6))), "q0_1_0" as materialized (select "a"."id" as "id", "a"."title" as "title", "a"."provider_id" as "provider"
  from "training" as "a"
  where a.id = any(array(select "training"
  from "q0_1")) and ("a"."agency_id" = $7)), "q0_1_0_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "provider" as "a"
  where a.id = any(array(select "provider"
  from "q0_1_0")) and ("a"."agency_id" = $8)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q0_0" r) as "q0_0", (select json_agg(r)
  from "q0_1" r) as "q0_1", (select json_agg(r)
  from "q0_1_0" r) as "q0_1_0", (select json_agg(r)
  from "q0_1_0_0" r) as "q0_1_0_0";
