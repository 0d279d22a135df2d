import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table employee_term (slot bigint generated always as identity primary key, agency_id uuid not null, term text collate "C" not null, people int not null) with (fillfactor = 70);`,
  'create index employee_term_of_agency on employee_term (agency_id, term);',
  'create index employee_term_letters on employee_term using gin (term gin_trgm_ops);',
  `create table employee_posting (agency_id uuid not null, terms text collate "C" not null, name varchar(160) not null, id uuid not null, primary key (agency_id, terms, name, id));`,
];

/** What of somebody's row is posted. */
const posted = (row: string) => `(${row}.agency_id, ${row}.id, ${row}.name, ${row}.name || ' ' || ${row}.employee_number)::posted`;

/**
 * A term is a word somebody may be searched by: without blanks, in small letters, of three at least, not of digits alone. People are posted under each of theirs and under
 * any two. How many a term leads to adds up over its rows, so that nobody waits for anybody: whoever finds one in use takes another.
 */
const posting = [
  `create function terms_of(searched text) returns setof text language sql immutable as $$
    select distinct lower(t) collate "C" from string_to_table(searched, ' ') t where char_length(lower(t)) >= 3 and lower(t) collate "C" ~ '[a-z]' $$;`,
  `create function postings_of(searched text) returns setof text language sql immutable as $$
    with term as materialized (select t from terms_of(searched) t) select t from term union all select a.t || ' ' || b.t from term a join term b on a.t < b.t $$;`,
  'create type posted as (agency_id uuid, id uuid, name text, searched text);',
  `create function post_employees(those posted[], change int) returns void language plpgsql as $$
declare of record; used bigint; left_over int;
begin
  if change > 0 then insert into employee_posting (agency_id, terms, name, id) select e.agency_id, p, e.name, e.id from unnest(those) e, postings_of(e.searched) p;
  else delete from employee_posting d using unnest(those) e, postings_of(e.searched) p where (d.agency_id, d.terms, d.name, d.id) = (e.agency_id, p, e.name, e.id); end if;
  for of in select e.agency_id, t as term, count(*)::int * change as change from unnest(those) e, terms_of(e.searched) t group by 1, 2 loop
    update employee_term set people = people + of.change where slot = (select slot from employee_term where agency_id = of.agency_id and term = of.term order by slot limit 1 for update skip locked) returning slot, people into used, left_over;
    if not found then insert into employee_term (agency_id, term, people) values (of.agency_id, of.term, of.change);
    elsif left_over = 0 then delete from employee_term where slot = used; end if;
  end loop;
end $$;`,
  `create function employee_postings_follow() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then perform post_employees(array_agg(${posted('e')}), 1) from new_rows e;
  elsif tg_op = 'DELETE' then perform post_employees(array_agg(${posted('e')}), -1) from old_rows e;
  elsif tg_op = 'TRUNCATE' then truncate employee_posting, employee_term;
  else
    perform post_employees(array[${posted('old')}], -1);
    perform post_employees(array[${posted('new')}], 1);
  end if;
  return null;
end $$;`,
  'create trigger employee_postings_follow_insert after insert on employee referencing new table as new_rows for each statement execute function employee_postings_follow();',
  'create trigger employee_postings_follow_delete after delete on employee referencing old table as old_rows for each statement execute function employee_postings_follow();',
  `create trigger employee_postings_follow_update after update of agency_id, name, employee_number on employee for each row
    when ((old.agency_id, old.name, old.employee_number) is distinct from (new.agency_id, new.name, new.employee_number)) execute function employee_postings_follow();`,
  'create trigger employee_postings_follow_truncate after truncate on employee for each statement execute function employee_postings_follow();',
  `create function post_everybody(agency uuid) returns void language sql as $$ select post_employees(array_agg(${posted('e')}), 1) from employee e where e.agency_id = agency $$;`,
  'select post_everybody(id) from agency;',
];

/** Which people a word, or two, lead to, in the order their lists are read in, and how many: a search of a large city reads the page it shows. */
export class Migration20261123000000_postings extends Migration {
  override up(): void {
    for (const statement of [...tables, ...posting]) this.addSql(statement);
  }
}
