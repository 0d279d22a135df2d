import { Migration } from '@mikro-orm/migrations';

/** Who stands in for whom, from when to when; and on whose behalf something was decided. */
const tables = [
  `create table "delegation" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "delegator_id" uuid not null, "stand_in_id" uuid not null, "workflow" varchar(40) null, "valid_from" date not null, "valid_until" date not null, "decree_number" varchar(60) null, "reason" varchar(500) not null, "status" text not null default 'GRANTED', primary key ("id"));`,
  'create index "delegation_agency_id_index" on "delegation" ("agency_id");',
  'create index "delegation_delegator_id_index" on "delegation" ("delegator_id");',
  'create index "delegation_stand_in_id_status_valid_until_index" on "delegation" ("stand_in_id", "status", "valid_until");',
  ...['valid_from', 'valid_until', 'created_at'].map(c => `create index "delegation_by_${c}" on "delegation" (agency_id, "${c}", id);`),
  'alter table "delegation" add constraint "delegation_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;',
  'alter table "delegation" add constraint "delegation_delegator_id_foreign" foreign key ("delegator_id") references "employee" ("id");',
  'alter table "delegation" add constraint "delegation_stand_in_id_foreign" foreign key ("stand_in_id") references "employee" ("id");',
  `alter table "delegation" add constraint "delegation_status_check" check ("status" in ('GRANTED', 'REVOKED'));`,
  ...['delegator', 'stand_in'].map(c => `alter table "delegation" add constraint "delegation_${c}_within_agency" foreign key (${c}_id, agency_id) references employee (id, agency_id);`),
  'alter table "delegation" add constraint "delegation_to_another" check (delegator_id <> stand_in_id), add constraint "delegation_ends_after_start" check (valid_until >= valid_from);',
  // One for all workflows overlaps each that is for one: a range of nouns that has no ends.
  'create type noun_range as range (subtype = text, collation = "C");',
  `alter table "delegation" add constraint "delegation_one_at_a_time" exclude using gist (delegator_id with =,
    (case when workflow is null then noun_range(null, null) else noun_range(workflow::text, workflow::text, '[]') end) with &&, daterange(valid_from, valid_until, '[]') with &&) where (status = 'GRANTED');`,
  'alter table decision add column acting_for varchar(160) null, add column delegation uuid null;',
  'alter table audit_entry add column acting_for varchar(160) null;',
  `alter table rule drop constraint rule_topic_check, add constraint rule_topic_check check (topic in ('DEVELOPMENT', 'COMPETENCY', 'PERFORMANCE', 'CREDIT_POINTS', 'DISCIPLINE', 'REWARD', 'TALENT', 'RANK', 'APPOINTMENT', 'PROFESSIONALISM', 'AUTHORITY'));`,
];

const standing = [
  // Whose office still counts: in service, and with an account that was not disabled where there is one.
  `create function in_charge(person uuid) returns boolean language sql stable as $$
  select exists (select from employee e where e.id = person and e.standing = 'ACTIVE')
    and (not exists (select from account c where c.employee_id = person) or exists (select from account c where c.employee_id = person and c.status = 'ACTIVE')) $$;`,
  `create function delegation_depth(day date) returns int language sql stable as $$
  select coalesce((select r.value from rule r where r.code = 'DELEGATION_DEPTH' and r.key = '' and r.agency_id is null and r.valid_from <= day and (r.valid_until is null or r.valid_until >= day)), 1)::int $$;`,
  // Whom somebody stands in for today: by a delegation, or by one of whom that one stands in for, as far as the chain may go.
  `create function stand_ins(person uuid) returns table (chain uuid[], workflow text, people uuid[], origin uuid) language sql stable as $$
  with recursive c as (
    select array[d.id] as chain, d.workflow::text as workflow, array[d.delegator_id] as people, d.delegator_id as origin
    from delegation d where d.stand_in_id = person and d.status = 'GRANTED' and in_force(d.valid_from, d.valid_until) and in_charge(d.delegator_id)
    union all
    select c.chain || d.id, coalesce(c.workflow, d.workflow::text), c.people || d.delegator_id, d.delegator_id
    from c join delegation d on d.stand_in_id = c.origin and d.status = 'GRANTED' and in_force(d.valid_from, d.valid_until) and in_charge(d.delegator_id)
    where cardinality(c.chain) < delegation_depth(office_day()) and d.delegator_id <> person and d.delegator_id <> all(c.people)
      and (c.workflow is null or d.workflow is null or c.workflow = d.workflow))
  select * from c order by cardinality(chain), chain $$;`,
  // What a new delegation would join: how many lie above its delegator, how many below its stand-in, and whether it closes a circle.
  `create function delegation_joins(delegator uuid, stand_in uuid, flow text, days daterange) returns table (above int, below int, circle boolean) language sql stable as $$
  with recursive up as (
    select d.delegator_id as person, days * daterange(d.valid_from, d.valid_until, '[]') as days, coalesce(flow, d.workflow::text) as flow, 1 as n
    from delegation d where d.stand_in_id = delegator and d.status = 'GRANTED' and daterange(d.valid_from, d.valid_until, '[]') && days and (flow is null or d.workflow is null or d.workflow = flow)
    union all
    select d.delegator_id, u.days * daterange(d.valid_from, d.valid_until, '[]'), coalesce(u.flow, d.workflow::text), u.n + 1
    from up u join delegation d on d.stand_in_id = u.person and d.status = 'GRANTED' and daterange(d.valid_from, d.valid_until, '[]') && u.days and (u.flow is null or d.workflow is null or d.workflow = u.flow) where u.n < 10),
  down as (
    select d.stand_in_id as person, days * daterange(d.valid_from, d.valid_until, '[]') as days, coalesce(flow, d.workflow::text) as flow, 1 as n
    from delegation d where d.delegator_id = stand_in and d.status = 'GRANTED' and daterange(d.valid_from, d.valid_until, '[]') && days and (flow is null or d.workflow is null or d.workflow = flow)
    union all
    select d.stand_in_id, w.days * daterange(d.valid_from, d.valid_until, '[]'), coalesce(w.flow, d.workflow::text), w.n + 1
    from down w join delegation d on d.delegator_id = w.person and d.status = 'GRANTED' and daterange(d.valid_from, d.valid_until, '[]') && w.days and (w.flow is null or d.workflow is null or d.workflow = w.flow) where w.n < 10)
  select coalesce((select max(n) from up), 0), coalesce((select max(n) from down), 0), exists (select from up where person = stand_in) $$;`,
  // Held until the move is done: a revocation waits for it, or it for a revocation, and then sees it.
  `create function hold_delegations(ids uuid[]) returns boolean language plpgsql as $$
declare held int;
begin
  perform from delegation where id = any(ids) and status = 'GRANTED' and in_force(valid_from, valid_until) order by id for share;
  get diagnostics held = row_count;
  return held = cardinality(ids);
end $$;`,
  `create function delegation_raises_rights() returns trigger language plpgsql as $$
begin
  perform raise_rights(array(select c.id from account c where c.employee_id in (case when tg_op <> 'INSERT' then old.stand_in_id end, case when tg_op <> 'DELETE' then new.stand_in_id end)));
  return null;
end $$;`,
  // What somebody may do, whoever stands in for them may judge: a change goes on to them. No chain is longer than its depth.
  `create function rights_reach_stand_ins() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() < 10 then
    perform raise_rights(array(select c.id from delegation d join account c on c.employee_id = d.stand_in_id where d.delegator_id in (old.employee_id, new.employee_id) and d.status = 'GRANTED' and in_force(d.valid_from, d.valid_until)));
  end if;
  return null;
end $$;`,
  'create trigger rights_reach_stand_ins after update on account for each row when (old.rights is distinct from new.rights) execute function rights_reach_stand_ins();',
  'create trigger delegation_raises_rights after insert or update or delete on delegation for each row execute function delegation_raises_rights();',
];

/** Stand-ins. */
export class Migration20261122001410_delegation extends Migration {
  override up(): void {
    for (const statement of [...tables, ...standing]) this.addSql(statement);
  }
}
