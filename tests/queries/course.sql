with "q0" as materialized (select case when c.n <= 100000 then c.n else greatest((select (round(count(*) * 100 / (select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $1::regclass) / 1000) * 1000)::int
  from "enrollment" as a tablesample system ((select least(100, 100.0 * 100000 / greatest(reltuples, 1))
  from pg_class
  where oid = $2::regclass)) repeatable (1)
  where ("a"."agency_id" = $3 and (("a"."agency_id" = $4) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $5))))))) and (((((select (100 * count(p."completed_at") / nullif(count(*), 0))::int
  from "offering" o join "learning_module" m on m."training_id" = o."training_id" and m."required"
  left join "module_progress" p on p."enrollment_id" = a.id and p."module_id" = m."id"
  where o."id" = a.offering_id) < $6))))), 100000 + 1000) end as n, c.n <= 100000 as exact
  from (select count(*)::int as n
  from (select 1
  from "enrollment" as a
  where ("a"."agency_id" = $7 and (("a"."agency_id" = $8) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $9))))))) and (((((select (100 * count(p."completed_at") / nullif(count(*), 0))::int
  from "offering" o join "learning_module" m on m."training_id" = o."training_id" and m."required"
  left join "module_progress" p on p."enrollment_id" = a.id and p."module_id" = m."id"
  where o."id" = a.offering_id) < $10))))
  limit 100000 + 1) c) c), "q1" as materialized (select "a"."id" as "id", "a"."created_at" as "createdAt", "a"."offering_id" as "offering", (select (100 * count(p."completed_at") / nullif(count(*), 0))::int
  from "offering" o join "learning_module" m on m."training_id" = o."training_id" and m."required"
  left join "module_progress" p on p."enrollment_id" = a.id and p."module_id" = m."id"
  where o."id" = a.offering_id) as "progress"
  from "enrollment" as "a"
  where ("a"."agency_id" = $11 and (("a"."agency_id" = $12) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $13))))))) and (((((select (100 * count(p."completed_at") / nullif(count(*), 0))::int
  from "offering" o join "learning_module" m on m."training_id" = o."training_id" and m."required"
  left join "module_progress" p on p."enrollment_id" = a.id and p."module_id" = m."id"
  where o."id" = a.offering_id) < $14)))) and true
  order by "a"."created_at" desc, "a"."id" asc
  limit $15 offset $16), "q1_0" as materialized (select "a"."id" as "id", "a"."training_id" as "training"
  from "offering" as "a"
  where a.id = any(array(select "offering"
  from "q1")) and ("a"."agency_id" = $17 and (("a"."agency_id" = $18) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $19)))))), "q1_0_0" as materialized (select "a"."id" as "id", "a"."title" as "title"
  from "training" as "a"
  where a.id = any(array(select "training"
  from "q1_0")) and ("a"."agency_id" = $20 and ("a"."status" is distinct
  from $21))), "q1_l0" as materialized (select page.*
  from "q1" as k
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."created_at" as "createdAt", "a"."module_id" as "module", "a"."percent" as "percent", "a"."completed_at" as "completedAt"
  from "module_progress" as "a"
  where "a"."enrollment_id" = k.id and ("a"."agency_id" = $22 and exists (select 1
  from "enrollment" as "a_enrollment"
  where "a_enrollment"."id" = "a"."enrollment_id" and ("a_enrollment"."agency_id" = $23 and (("a_enrollment"."agency_id" = $24) and exists (select 1
  from "employee" as "a_enrollment_employee"
  where "a_enrollment_employee"."id" = "a_enrollment"."employee_id" and (((("a_enrollment_employee"."id" = $25))))))))) and (true) and true
  order by "a"."created_at" asc, "a"."id" asc
  limit $26 offset $27) page), "q1_l0_0" as materialized (select "a"."id" as "id", "a"."title" as "title", "a"."kind" as "kind", "a"."required" as "required", "a"."minutes" as "minutes", "a"."url" as "url", "a"."pass_mark" as "passMark", "a"."attempts_allowed" as "attemptsAllowed"
  from "learning_module" as "a"
  where a.id = any(array(select "module"
  from "q1_l0")) and ("a"."agency_id" = $28 and (("a"."agency_id" = $29) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $30)))))) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1", (select json_agg(r)
  from "q1_0" r) as "q1_0", (select json_agg(r)
  from "q1_0_0" r) as "q1_0_0", (select json_agg(r)
  from "q1_l0" r) as "q1_l0", (select json_agg(r)
  from "q1_l0_0" r) as "q1_l0_0";

with "q0" as materialized (select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."sequence" as "sequence", "a"."text" as "text", "a"."kind" as "kind", "a"."options" as "options", "a"."answers" as "answers"
  from "quiz_question" as "a"
  where "a"."module_id" = k.id and ("a"."agency_id" = $2 and exists (select 1
  from "learning_module" as "a_module"
  where "a_module"."id" = "a"."module_id" and (exists (select 1
  from "training" as "a_module_training"
  where "a_module_training"."id" = "a_module"."training_id" and (((("a_module_training"."status" is distinct
  from $3)) and ("a_module_training"."agency_id" = $4 and (exists (select 1
  from "offering" as "a_module_training_offering"
  where "a_module_training_offering"."training_id" = "a_module_training"."id" and ((exists (select 1
  from "enrollment" as "a_module_training_offering_enrollment"
  where "a_module_training_offering_enrollment"."offering_id" = "a_module_training_offering"."id" and ("a_module_training_offering_enrollment"."employee_id" = $5 and ("a_module_training_offering_enrollment"."status" = any($6))))))))))))))) and (true) and true
  order by "a"."sequence" asc, "a"."id" asc
  limit $7 offset $8) page), "q1" as materialized (select a.id, ((("a"."agency_id" = $9) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and ((exists (select 1
  from "offering" as "a_training_offering"
  where "a_training_offering"."training_id" = "a_training"."id" and ((exists (select 1
  from "enrollment" as "a_training_offering_enrollment"
  where "a_training_offering_enrollment"."offering_id" = "a_training_offering"."id" and ("a_training_offering_enrollment"."employee_id" = $10 and ("a_training_offering_enrollment"."status" = any($11)))))))))))) as value
  from "learning_module" as "a"
  where a.id = any($12) and ("a"."agency_id" = $13 and (("a"."agency_id" = $14) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $15)))))) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";

with "q0" as materialized (select page.*
  from unnest($1::uuid[]) as k(id)
  cross join lateral ( select k.id as "__key", "a"."id" as "id", "a"."sequence" as "sequence", "a"."title" as "title", "a"."kind" as "kind", "a"."required" as "required", "a"."minutes" as "minutes", "a"."url" as "url", "a"."pass_mark" as "passMark", "a"."attempts_allowed" as "attemptsAllowed"
  from "learning_module" as "a"
  where "a"."training_id" = k.id and ("a"."agency_id" = $2 and (("a"."agency_id" = $3) and exists (select 1
  from "training" as "a_training"
  where "a_training"."id" = "a"."training_id" and (("a_training"."status" is distinct
  from $4))))) and (true) and true
  order by "a"."sequence" asc, "a"."id" asc
  limit $5 offset $6) page), "q1" as materialized (select a.id as "__key", r.*
  from "enrollment" as "a"
  cross join lateral (select s.day::text as day, s.minutes, s.hours, coalesce(greatest(least(s.hours, r.value::int - s.used), 0), s.hours) as counted, case when r.id is not null then jsonb_build_object('code', "r"."code", 'key', "r"."key", 'value', "r"."value", 'text', "r"."text", 'instrument', "r"."instrument", 'article', "r"."article", 'validFrom', "r"."valid_from"::text) end as "ruleApplied"
  from (select d.*, floor(d.programme * d.until::numeric / d.total)::int - floor(d.programme * (d.until - d.minutes)::numeric / d.total)::int as hours, (select coalesce(sum(l.hours), 0)::int
  from learning_hours_entry l join enrollment x on x.id = l.enrollment_id join offering y on y.id = x.offering_id join training z on z.id = y.training_id
  where l.employee_id = "a"."employee_id" and l.earned_on = d.day and z.form = d.form and x.id <> "a"."id") as used
  from (select (p.completed_at at time zone 'Asia/Jakarta')::date as day, t.form, t.learning_hours as programme, sum(m.minutes)::int as minutes, sum(sum(m.minutes)) over (order by (p.completed_at at time zone 'Asia/Jakarta')::date) as until, (select sum(w.minutes)
  from learning_module w
  where w.training_id = t.id and w.required) as total
  from offering o join training t on t.id = o.training_id join learning_module m on m.training_id = t.id and m.required join module_progress p on p.module_id = m.id and p.enrollment_id = "a"."id" and p.completed_at is not null
  where o.id = "a"."offering_id"
  group by 1, t.id) d) s
  left join lateral law($7, s.form, s.day::date, $8) r on true
  order by s.day) r
  where a.id = any($9) and ("a"."agency_id" = $10 and (("a"."agency_id" = $11) and exists (select 1
  from "employee" as "a_employee"
  where "a_employee"."id" = "a"."employee_id" and (((("a_employee"."id" = $12)))))))) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q1" r) as "q1";
