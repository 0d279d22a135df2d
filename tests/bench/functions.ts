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
  with root as (select id, code, name from unit where id = of_unit),
  w as (select u.id, true as subtree, u.code, u.name from unit u join root on u.parent_id = root.id union all select id, false, code, name from root)
  select w.id, w.subtree, w.name, c.id, c.code, c.name, x.people, x.lacking, x."averageShortfall"
  from w join gap_summary k on k.unit_id = w.id and k.subtree = w.subtree, jsonb_to_recordset(k.cells) x(competency uuid, people int, lacking int, "averageShortfall" float8) join competency c on c.id = x.competency order by w.subtree, w.code, c.id $$;
`;
