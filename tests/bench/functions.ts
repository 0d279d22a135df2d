/** What the peers ask by name: PostGraphile's answer to what no table says, and the floor's. Made in the bench's own databases only. */
export const functions = `
create or replace function offering_seats_left(o offering) returns int language sql stable as $$
  select o.seats - o.seats_taken $$;

create or replace function training_coming(t training, from_day date) returns setof offering language sql stable as $$
  select o.* from offering o where o.training_id = t.id and o.starts_on >= from_day order by o.starts_on, o.id limit 5 $$;

create or replace function people_called(word text, other text default '%') returns setof employee language sql stable as $$
  select e.* from employee e where (e.name ilike word or e.employee_number ilike word) and (e.name ilike other or e.employee_number ilike other) order by e.name, e.id $$;

create or replace function ask_for_place(employee uuid, offering uuid, reason text) returns enrollment language plpgsql volatile as $$
declare o offering; made enrollment; taken int;
begin
  select * into o from offering x where x.id = ask_for_place.offering for update;
  if not found then raise exception 'There is no such offering.'; end if;
  select count(*) into taken from enrollment x where x.offering_id = o.id and x.status in ('APPROVED', 'COMPLETED');
  if taken > o.seats then raise exception 'Every seat is taken.'; end if;
  perform 1 from enrollment x where x.employee_id = ask_for_place.employee and x.offering_id = o.id and x.status not in ('REJECTED', 'WITHDRAWN');
  if found then raise exception 'There is one already.'; end if;
  insert into enrollment (agency_id, employee_id, offering_id, reason) values (o.agency_id, ask_for_place.employee, o.id, ask_for_place.reason) returning * into made;
  insert into audit_entry (agency_id, action, noun, record_id, actor_name, request_id, changes) values (o.agency_id, 'CREATED', 'Enrollment', made.id, 'bench', gen_random_uuid()::text,
    jsonb_build_array(jsonb_build_object('field', 'employee', 'after', made.employee_id), jsonb_build_object('field', 'offering', 'after', o.id), jsonb_build_object('field', 'reason', 'after', reason)));
  return made;
end $$;

create or replace function heat_map(of_unit uuid) returns table (unit uuid, subtree boolean, unit_name text, competency uuid, code text, competency_name text, people int, lacking int, average_shortfall float8) language sql stable as $$
  with root as (select id, code, name, path from unit where id = of_unit),
  w as materialized (select w.id, coalesce(b.id, root.id) as unit, b.id is not null as subtree, coalesce(b.code, root.code) as code, coalesce(b.name, root.name) as name
    from root join unit w on w.path <@ root.path left join unit b on b.parent_id = root.id and w.path <@ b.path),
  p as materialized (select e.id, e.position_id, w.unit from w join employee e on e.unit_id = w.id where e.standing = 'ACTIVE'),
  h as materialized (select h.employee_id, h.competency_id, case when h.valid_until < office_day() then 0 else h.level end as level from p join holding h on h.employee_id = p.id),
  g as (select p.unit, s.competency_id, count(*)::int as people, count(*) filter (where s.required_level > coalesce(h.level, 0))::int as lacking, round(avg(greatest(s.required_level - coalesce(h.level, 0), 0)), 2)::float8 as shortfall
    from p join position_standard s on s.position_id = p.position_id left join h on h.employee_id = p.id and h.competency_id = s.competency_id group by 1, 2)
  select u.unit, u.subtree, u.name, c.id, c.code, c.name, g.people, g.lacking, g.shortfall from g join (select distinct unit, subtree, code, name from w) u on u.unit = g.unit join competency c on c.id = g.competency_id order by u.subtree, u.code, c.id $$;
`;
