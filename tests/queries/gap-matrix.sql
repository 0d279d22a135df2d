with root as (select u.id, u.code, u.path
  from unit u
  where u.id = $1 and ("u"."agency_id" = $2)), r as (select u.id, u.code, u.path, true as subtree
  from unit u join root on u.parent_id = root.id
  union all select id, code, path, false
  from root), cell as ( select r.id as unit, r.code, r.subtree, s.competency_id as competency, count(*)::int as people, count(*) filter (where greatest(s.required_level - case when h.id is null or h.valid_until < $3 then 0 else h.level end, 0) > 0)::int as lacking, round(avg(greatest(s.required_level - case when h.id is null or h.valid_until < $4 then 0 else h.level end, 0)), 2)::float8 as shortfall
  from r join unit w on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id) join employee e on e.unit_id = w.id and e.standing = 'ACTIVE' join position_standard s on s.position_id = e.position_id
  left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id join competency c on c.id = s.competency_id and c.kind = any($5)
  where ("e"."agency_id" = $6 and ((("e"."id" = $7)) or (exists (select 1
  from "unit" as "e_unit"
  where "e_unit"."id" = "e"."unit_id" and (("e_unit"."path" <@ $8::ltree))))))
  group by r.id, r.code, r.subtree, s.competency_id) select root.id as unit, coalesce((select jsonb_agg(competency
  order by lacking desc, competency)
  from (select competency, sum(lacking) as lacking
  from cell
  group by 1) c), '[]') as competencies, coalesce((select jsonb_agg(jsonb_build_object('unit', unit, 'subtree', subtree, 'cells', cells)
  order by subtree, code)
  from ( select unit, subtree, code, jsonb_agg(jsonb_build_object('competency', competency, 'people', people, 'lacking', lacking, 'averageShortfall', shortfall)
  order by competency) as cells
  from cell
  group by 1, 2, 3) x), '[]') as rows
  from root;

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."agency_id" as "agency", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."parent_id" as "parent", "a"."head_id" as "head", "a"."depth" as "depth"
  from "unit" as "a"
  where a.id = any($1) and ("a"."agency_id" = $2);

select "a"."id" as "id", "a"."version" as "version", "a"."created_at" as "createdAt", "a"."updated_at" as "updatedAt", "a"."framework_id" as "framework", "a"."code" as "code", "a"."name" as "name", "a"."kind" as "kind", "a"."definition" as "definition", "a"."affair" as "affair", "a"."levels" as "levels"
  from "competency" as "a"
  where a.id = any($1) and true;
