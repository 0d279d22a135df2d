/** What the peers ask by name: PostGraphile's answer to what no table says, and the floor's. Made in the bench's own databases only. */
export const functions = `
create or replace function offering_seats_left(o offering) returns int language sql stable as $$
  select o.seats - (select count(*)::int from enrollment x where x.offering_id = o.id and x.status in ('APPROVED', 'COMPLETED')) $$;

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

create or replace function gap_cells(of_unit uuid) returns table (unit uuid, subtree boolean, unit_name text, competency uuid, code text, competency_name text, people int, lacking int, average_shortfall float8) language sql stable as $$
  with r as (select id, code, name, path, true as subtree from unit where parent_id = of_unit union all select id, code, name, path, false from unit where id = of_unit)
  select r.id, r.subtree, r.name, c.id, c.code, c.name, count(*)::int, count(*) filter (where s.required_level > h.level)::int, round(avg(greatest(s.required_level - h.level, 0)), 2)::float8
  from r join unit w on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id) join employee e on e.unit_id = w.id and e.standing = 'ACTIVE'
  join position_standard s on s.position_id = e.position_id
  left join holding g on g.employee_id = e.id and g.competency_id = s.competency_id cross join lateral (select case when g.id is null or g.valid_until < office_day() then 0 else g.level end as level) h
  join competency c on c.id = s.competency_id group by r.id, r.code, r.name, r.subtree, c.id order by r.subtree, r.code, c.id $$;
`;
