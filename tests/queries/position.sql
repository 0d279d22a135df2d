with "q0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."echelon" as "echelon", "a"."leads_unit" as "leadsUnit", "a"."lowest_rank_id" as "lowestRank"
  from "position" as "a"
  where a.id = $1 and ("a"."agency_id" = $2)), "q0_0" as materialized (select "a"."id" as "id", "a"."code" as "code"
  from "rank" as "a"
  where a.id = any(array(select "lowestRank"
  from "q0")) and true) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q0_0" r) as "q0_0";

with "q0" as materialized (select "a"."position_id" as key, count(*)::int as count
  from "position_standard" as "a"
  where "a"."position_id" = any($1) and ("a"."agency_id" = $2) and (((("a"."valid_from" <= $3) and (("a"."valid_until" is null) or (("a"."valid_until" >= $4))))))
  group by 1), "q1" as materialized (select page.*
  from unnest($5::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."competency_id" as "competency", "a"."required_level" as "requiredLevel", "a"."weight" as "weight", "a"."importance" as "importance"
  from "position_standard" as "a"
  where "a"."position_id" = k.id and ("a"."agency_id" = $6) and (((("a"."valid_from" <= $7) and (("a"."valid_until" is null) or (("a"."valid_until" >= $8)))))) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $9 offset $10) page), "q1_0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind"
  from "competency" as "a"
  where a.id = any(array(select "competency"
  from "q1")) and true), "q2" as materialized (select "a"."position_id" as key, count(*)::int as count
  from "employee" as "a"
  where "a"."position_id" = any($11) and ("a"."agency_id" = $12) and (true)
  group by 1), "q3" as materialized (select page.*
  from unnest($13::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."name" as "name", "a"."unit_id" as "unit"
  from "employee" as "a"
  where "a"."position_id" = k.id and ("a"."agency_id" = $14) and (true) and true
  order by "a"."name" asc, "a"."id" asc
  limit $15 offset $16) page), "q3_0" as materialized (select "a"."id" as "id", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any(array(select "unit"
  from "q3")) and ("a"."agency_id" = $17)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q2" r) as "q2", (select json_agg(r)
  from "q3" r) as "q3", (select json_agg(r)
  from "q3_0" r) as "q3_0";
