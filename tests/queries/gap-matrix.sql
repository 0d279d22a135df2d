with "q0" as materialized ( with recursive root as (select u.id, u.code, u.path
  from unit u
  where u.id = $1 and ("u"."agency_id" = $2)), r as (select u.id, u.code, u.path, true as subtree
  from unit u join root on u.parent_id = root.id
  union all select id, code, path, false
  from root), person as materialized (select e.id, e.position_id, r.id as unit
  from r join unit w on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id) join employee e on e.unit_id = w.id and e.standing = 'ACTIVE'
  where ("e"."agency_id" = $3 and ((("e"."id" = $4)) or (("e"."unit_id" is not null and "e"."unit_id" = any(array(select "e_unit"."id"
  from "unit" as "e_unit"
  where (("e_unit"."path" <@ $5::ltree))))))))), found as ( select e.unit, s.competency_id, 1 as people, (greatest(s.required_level - coalesce(h.level, 0), 0) > 0)::int as lacking, greatest(s.required_level - coalesce(h.level, 0), 0) as shortfall
  from person e join position_standard s on s.position_id = e.position_id and s.valid_from <= $6 and (s.valid_until is null or s.valid_until >= $7)
  left join (select employee_id, competency_id, level
  from holding
  where employee_id = any(array(select id
  from person)) and (valid_until is null or valid_until >= $8) offset 0) h on h.employee_id = e.id and h.competency_id = s.competency_id), cell as materialized (select s.unit, s.competency_id, sum(s.people)::int as people, sum(s.lacking)::int as lacking, sum(s.shortfall)::int as shortfall
  from found s join competency c on c.id = s.competency_id and c.kind = any($9)
  group by 1, 2), whole as materialized (select null::uuid as unit, null::json as cells
  where false) select root.id as unit, coalesce((select jsonb_agg(competency_id
  order by lacking desc, competency_id)
  from (select competency_id, sum(lacking) as lacking
  from cell
  group by 1) c), '[]') as competencies, coalesce((select json_agg(json_build_object('unit', r.id, 'subtree', r.subtree, 'cells', x.cells)
  order by r.subtree, r.code)::jsonb
  from r join ( select unit, json_agg(gap_cell(competency_id, people, lacking, shortfall)
  order by competency_id) as cells
  from cell
  where unit not in (select unit
  from whole)
  group by 1
  union all select unit, cells
  from whole
  where cells::text <> '[]') x on x.unit = r.id), '[]') as rows
  from root), "q0_n0" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "competency" as "a"
  where a.id = any(array(select c.id::uuid
  from "q0", jsonb_array_elements_text(competencies) c(id))) and true), "q0_n1" as materialized (select "a"."id" as "id", "a"."code" as "code", "a"."name" as "name"
  from "unit" as "a"
  where a.id = any(array(select (r.row->>'unit')::uuid
  from "q0", jsonb_array_elements(rows) r(row)
  union all select unit
  from "q0")) and ("a"."agency_id" = $10)) select (select json_agg(r)
  from "q0" r) as "q0", (select json_agg(r)
  from "q0_n0" r) as "q0_n0", (select json_agg(r)
  from "q0_n1" r) as "q0_n1";
