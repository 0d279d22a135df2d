select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."website" as "website", "a"."email" as "email", "a"."agreement_number" as "agreementNumber", "a"."agreement_until" as "agreementUntil", "a"."active" as "active"
  from "provider" as "a"
  where ("a"."agency_id" = $1 and ((("a"."id" = $2)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $3)))))) and (true) and true
  order by "a"."name" asc, "a"."id" asc
  limit $4 offset $5;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."website" as "website", "a"."email" as "email", "a"."agreement_number" as "agreementNumber", "a"."agreement_until" as "agreementUntil", "a"."active" as "active"
  from "provider" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and ((("a"."id" = $3)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $4))))));

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."title" as "title", "a"."form" as "form", "a"."learning_hours" as "learningHours", "a"."summary" as "summary", "a"."provider_id" as "provider", "a"."status" as "status"
  from "training" as "a"
  where ("a"."agency_id" = $1 and "a"."status" = $2) and (true) and true
  order by "a"."title" asc, "a"."id" asc
  limit $3 offset $4;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."framework_id" as "framework", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."definition" as "definition", "a"."affair" as "affair", "a"."levels" as "levels"
  from "competency" as "a"
  where a.id = any($1) and true;

select a.id, (("a"."id" = $1)) as value
  from "provider" as "a"
  where a.id = any($2) and ("a"."agency_id" = $3 and ((("a"."id" = $4)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $5))))));

select a.id, (a.seats - (select count(*)::int
  from "enrollment" x
  where x."offering_id" = a.id and x."status" in ('APPROVED', 'COMPLETED'))) as value
  from "offering" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3 and "a_training"."status" = $4)));

select count(*)::int as count
  from (select 1
  from "employee" as "a"
  where (false) and (true)
  limit $1) c;

select count(*)::int as count
  from (select 1
  from "enrollment" as "a"
  where (false) and (true)
  limit $1) c;

select count(*)::int as count
  from (select 1
  from "provider" as "a"
  where ("a"."agency_id" = $1 and ((("a"."id" = $2)) or ((exists (select 1
  from "training" as "a_training"
  where "a_training"."provider_id" = "a"."id" and ("a_training"."status" = $3)))))) and (true)
  limit $4) c;

select count(*)::int as count
  from (select 1
  from "training" as "a"
  where ("a"."agency_id" = $1 and "a"."status" = $2) and (true)
  limit $3) c;

select count(*)::int as count
  from (select 1
  from "unit" as "a"
  where (false) and (true)
  limit $1) c;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."training_id" as "training", "a"."code" as "code", "a"."delivery" as "delivery", "a"."starts_on" as "startsOn", "a"."ends_on" as "endsOn", "a"."seats" as "seats", "a"."location" as "location", "a"."status" as "status"
  from "offering" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3 and "a_training"."status" = $4))) and (true) and true
  order by "a"."starts_on" asc, "a"."id" asc
  limit $5 offset $6) page;

select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."training_id" as "training", "a"."competency_id" as "competency", "a"."level" as "level"
  from "training_outcome" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ("a_training"."agency_id" = $3 and "a_training"."status" = $4))) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $5 offset $6) page;
