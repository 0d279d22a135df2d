import { Migration } from '@mikro-orm/migrations';

/** Needs and plans, mentoring: the tables. */
const tables = [
  `create table "service_theme" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "code" varchar(30) not null, "name" varchar(120) not null, "description" text null, primary key ("id"));`,
  `create index "service_theme_agency_id_index" on "service_theme" ("agency_id");`,
  `alter table "service_theme" add constraint "service_theme_agency_id_code_unique" unique ("agency_id", "code");`,
  `create table "theme_competency" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "theme_id" uuid not null, "competency_id" uuid not null, primary key ("id"));`,
  `create index "theme_competency_agency_id_index" on "theme_competency" ("agency_id");`,
  `create index "theme_competency_competency_id_index" on "theme_competency" ("competency_id");`,
  `alter table "theme_competency" add constraint "theme_competency_theme_id_competency_id_unique" unique ("theme_id", "competency_id");`,
  `create table "service_demand_signal" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "theme_id" uuid not null, "unit_id" uuid not null, "change_percent" double precision not null, "period_from" date not null, "period_until" date not null, "source" text not null, "status" text not null default 'OPEN', primary key ("id"));`,
  `create index "service_demand_signal_agency_id_index" on "service_demand_signal" ("agency_id");`,
  `create index "service_demand_signal_theme_id_index" on "service_demand_signal" ("theme_id");`,
  `create index "service_demand_signal_unit_id_index" on "service_demand_signal" ("unit_id");`,
  `create index "service_demand_signal_agency_id_status_created_at_index" on "service_demand_signal" ("agency_id", "status", "created_at");`,
  `create table "training_plan" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "title" varchar(160) not null, "year" smallint not null, "proposer_id" uuid null, "status" text not null default 'DRAFT', primary key ("id"));`,
  `create index "training_plan_agency_id_index" on "training_plan" ("agency_id");`,
  `create index "training_plan_proposer_id_index" on "training_plan" ("proposer_id");`,
  `create index "training_plan_agency_id_status_updated_at_index" on "training_plan" ("agency_id", "status", "updated_at");`,
  `create table "training_plan_item" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "plan_id" uuid not null, "competency_id" uuid not null, "level" smallint not null, "unit_id" uuid null, "people" int not null, "target_group" varchar(300) null, "form" text not null, "training_id" uuid null, "provider_id" uuid null, "learning_hours" smallint not null, "starts_on" date null, "ends_on" date null, "conformity" text not null default 'UNKNOWN', "budget" double precision null, "priority" double precision not null default 0, "lacking" int not null default 0, primary key ("id"));`,
  `create index "training_plan_item_agency_id_index" on "training_plan_item" ("agency_id");`,
  `create index "training_plan_item_plan_id_index" on "training_plan_item" ("plan_id");`,
  `create index "training_plan_item_competency_id_index" on "training_plan_item" ("competency_id");`,
  `create index "training_plan_item_unit_id_index" on "training_plan_item" ("unit_id");`,
  `create index "training_plan_item_training_id_index" on "training_plan_item" ("training_id");`,
  `create index "training_plan_item_provider_id_index" on "training_plan_item" ("provider_id");`,
  `create table "need_raise" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "item_id" uuid not null, "signal_id" uuid not null, "points" double precision not null, "reason" text not null, primary key ("id"));`,
  `create index "need_raise_agency_id_index" on "need_raise" ("agency_id");`,
  `create index "need_raise_signal_id_index" on "need_raise" ("signal_id");`,
  `alter table "need_raise" add constraint "need_raise_item_id_signal_id_unique" unique ("item_id", "signal_id");`,
  `create table "mentor_profile" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "capacity" smallint not null, "active" boolean not null default true, "about" text null, primary key ("id"));`,
  `create index "mentor_profile_agency_id_index" on "mentor_profile" ("agency_id");`,
  `alter table "mentor_profile" add constraint "mentor_profile_employee_id_unique" unique ("employee_id");`,
  `create table "mentor_competency" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "mentor_id" uuid not null, "competency_id" uuid not null, primary key ("id"));`,
  `create index "mentor_competency_agency_id_index" on "mentor_competency" ("agency_id");`,
  `create index "mentor_competency_competency_id_index" on "mentor_competency" ("competency_id");`,
  `alter table "mentor_competency" add constraint "mentor_competency_mentor_id_competency_id_unique" unique ("mentor_id", "competency_id");`,
  `create table "mentoring_pairing" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "mentor_id" uuid not null, "mentee_id" uuid not null, "form" text not null default 'NKL02', "topic" varchar(200) not null, "status" text not null default 'PROPOSED', "started_on" date null, "completed_on" date null, "closing" text null, primary key ("id"));`,
  `create index "mentoring_pairing_agency_id_index" on "mentoring_pairing" ("agency_id");`,
  `create index "mentoring_pairing_mentee_id_index" on "mentoring_pairing" ("mentee_id");`,
  `create index "mentoring_pairing_agency_id_status_updated_at_index" on "mentoring_pairing" ("agency_id", "status", "updated_at");`,
  `create table "mentoring_session" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "pairing_id" uuid not null, "held_on" date not null, "minutes" smallint not null, "summary" text not null, "private_notes" text null, "hours" smallint not null default 0, "hours_note" text null, "status" text not null default 'RECORDED', primary key ("id"));`,
  `create index "mentoring_session_agency_id_index" on "mentoring_session" ("agency_id");`,
  `create index "mentoring_session_pairing_id_held_on_index" on "mentoring_session" ("pairing_id", "held_on");`,
  `create table "mentoring_goal" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "pairing_id" uuid not null, "competency_id" uuid not null, "level" smallint not null, "attested_level" smallint null, "description" text null, primary key ("id"));`,
  `create index "mentoring_goal_agency_id_index" on "mentoring_goal" ("agency_id");`,
  `create index "mentoring_goal_competency_id_index" on "mentoring_goal" ("competency_id");`,
  `alter table "mentoring_goal" add constraint "mentoring_goal_pairing_id_competency_id_unique" unique ("pairing_id", "competency_id");`,
  `create table "development_plan" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "year" smallint not null, "next_position_id" uuid null, "status" text not null default 'DRAFT', primary key ("id"));`,
  `create index "development_plan_agency_id_index" on "development_plan" ("agency_id");`,
  `create index "development_plan_employee_id_index" on "development_plan" ("employee_id");`,
  `create index "development_plan_next_position_id_index" on "development_plan" ("next_position_id");`,
  `create index "development_plan_agency_id_status_updated_at_index" on "development_plan" ("agency_id", "status", "updated_at");`,
  `create table "development_plan_item" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "plan_id" uuid not null, "competency_id" uuid not null, "from_level" smallint not null, "target_level" smallint not null, "form" text not null, "planned_hours" smallint not null, "training_id" uuid null, "basis" text not null default 'OWN', "required_level" smallint null, "importance" text null, "found_on" date null, "priority" double precision not null default 0, "raised_by_id" uuid null, "reason" text null, "reached_level" smallint null, primary key ("id"));`,
  `create index "development_plan_item_agency_id_index" on "development_plan_item" ("agency_id");`,
  `create index "development_plan_item_competency_id_index" on "development_plan_item" ("competency_id");`,
  `create index "development_plan_item_training_id_index" on "development_plan_item" ("training_id");`,
  `create index "development_plan_item_raised_by_id_index" on "development_plan_item" ("raised_by_id");`,
  `alter table "development_plan_item" add constraint "development_plan_item_plan_id_competency_id_unique" unique ("plan_id", "competency_id");`,
  `alter table "learning_hours_entry" drop constraint "learning_hours_entry_enrollment_id_foreign";`,
  `alter table "evidence" drop constraint "evidence_kind_check";`,
  `alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('ASSESSMENT', 'TRAINING', 'MENTORING', 'REVOCATION'));`,
  `alter table "learning_hours_entry" add "session_id" uuid null;`,
  `alter table "learning_hours_entry" add constraint "learning_hours_entry_session_id_foreign" foreign key ("session_id") references "mentoring_session" ("id") on delete set null;`,
  `alter table "learning_hours_entry" alter column "enrollment_id" drop not null;`,
  `alter table "learning_hours_entry" add constraint "learning_hours_entry_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id") on delete set null;`,
  `create index "learning_hours_entry_session_id_index" on "learning_hours_entry" ("session_id");`,
  `alter table "service_theme" add constraint "service_theme_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "theme_competency" add constraint "theme_competency_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "theme_competency" add constraint "theme_competency_theme_id_foreign" foreign key ("theme_id") references "service_theme" ("id") on delete cascade;`,
  `alter table "theme_competency" add constraint "theme_competency_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`,
  `alter table "service_demand_signal" add constraint "service_demand_signal_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "service_demand_signal" add constraint "service_demand_signal_theme_id_foreign" foreign key ("theme_id") references "service_theme" ("id");`,
  `alter table "service_demand_signal" add constraint "service_demand_signal_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "service_demand_signal" add constraint "service_demand_signal_status_check" check ("status" in ('OPEN', 'CLOSED'));`,
  `alter table "training_plan" add constraint "training_plan_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "training_plan" add constraint "training_plan_proposer_id_foreign" foreign key ("proposer_id") references "employee" ("id") on delete set null;`,
  `alter table "training_plan" add constraint "training_plan_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED'));`,
  `alter table "training_plan_item" add constraint "training_plan_item_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "training_plan_item" add constraint "training_plan_item_plan_id_foreign" foreign key ("plan_id") references "training_plan" ("id");`,
  `alter table "training_plan_item" add constraint "training_plan_item_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`,
  `alter table "training_plan_item" add constraint "training_plan_item_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`,
  `alter table "training_plan_item" add constraint "training_plan_item_training_id_foreign" foreign key ("training_id") references "training" ("id") on delete set null;`,
  `alter table "training_plan_item" add constraint "training_plan_item_provider_id_foreign" foreign key ("provider_id") references "provider" ("id") on delete set null;`,
  `alter table "training_plan_item" add constraint "training_plan_item_form_check" check ("form" in ('KL01', 'KL02', 'KL03', 'KL04', 'KL05', 'KL06', 'KL07', 'KL08', 'KL09', 'KL10', 'KL11', 'KL12', 'NKL01', 'NKL02', 'NKL03', 'NKL04', 'NKL05', 'NKL06', 'NKL07', 'NKL08', 'NKL09', 'NKL10', 'NKL11', 'NKL12', 'NKL13'));`,
  `alter table "training_plan_item" add constraint "training_plan_item_conformity_check" check ("conformity" in ('STANDARD', 'ADAPTED', 'OWN', 'UNKNOWN'));`,
  `alter table "need_raise" add constraint "need_raise_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "need_raise" add constraint "need_raise_item_id_foreign" foreign key ("item_id") references "training_plan_item" ("id") on delete cascade;`,
  `alter table "need_raise" add constraint "need_raise_signal_id_foreign" foreign key ("signal_id") references "service_demand_signal" ("id");`,
  `alter table "mentor_profile" add constraint "mentor_profile_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mentor_profile" add constraint "mentor_profile_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "mentor_competency" add constraint "mentor_competency_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mentor_competency" add constraint "mentor_competency_mentor_id_foreign" foreign key ("mentor_id") references "mentor_profile" ("id") on delete cascade;`,
  `alter table "mentor_competency" add constraint "mentor_competency_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`,
  `alter table "mentoring_pairing" add constraint "mentoring_pairing_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mentoring_pairing" add constraint "mentoring_pairing_mentor_id_foreign" foreign key ("mentor_id") references "mentor_profile" ("id");`,
  `alter table "mentoring_pairing" add constraint "mentoring_pairing_mentee_id_foreign" foreign key ("mentee_id") references "employee" ("id");`,
  `alter table "mentoring_pairing" add constraint "mentoring_pairing_form_check" check ("form" in ('NKL01', 'NKL02'));`,
  `alter table "mentoring_pairing" add constraint "mentoring_pairing_status_check" check ("status" in ('PROPOSED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'DECLINED', 'CANCELLED'));`,
  `alter table "mentoring_session" add constraint "mentoring_session_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mentoring_session" add constraint "mentoring_session_pairing_id_foreign" foreign key ("pairing_id") references "mentoring_pairing" ("id");`,
  `alter table "mentoring_session" add constraint "mentoring_session_status_check" check ("status" in ('RECORDED', 'REVOKED'));`,
  `alter table "mentoring_goal" add constraint "mentoring_goal_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mentoring_goal" add constraint "mentoring_goal_pairing_id_foreign" foreign key ("pairing_id") references "mentoring_pairing" ("id");`,
  `alter table "mentoring_goal" add constraint "mentoring_goal_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`,
  `alter table "development_plan" add constraint "development_plan_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "development_plan" add constraint "development_plan_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "development_plan" add constraint "development_plan_next_position_id_foreign" foreign key ("next_position_id") references "position" ("id") on delete set null;`,
  `alter table "development_plan" add constraint "development_plan_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'DONE', 'CANCELLED'));`,
  `alter table "development_plan_item" add constraint "development_plan_item_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "development_plan_item" add constraint "development_plan_item_plan_id_foreign" foreign key ("plan_id") references "development_plan" ("id");`,
  `alter table "development_plan_item" add constraint "development_plan_item_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`,
  `alter table "development_plan_item" add constraint "development_plan_item_training_id_foreign" foreign key ("training_id") references "training" ("id") on delete set null;`,
  `alter table "development_plan_item" add constraint "development_plan_item_raised_by_id_foreign" foreign key ("raised_by_id") references "service_demand_signal" ("id") on delete set null;`,
  `alter table "development_plan_item" add constraint "development_plan_item_form_check" check ("form" in ('KL01', 'KL02', 'KL03', 'KL04', 'KL05', 'KL06', 'KL07', 'KL08', 'KL09', 'KL10', 'KL11', 'KL12', 'NKL01', 'NKL02', 'NKL03', 'NKL04', 'NKL05', 'NKL06', 'NKL07', 'NKL08', 'NKL09', 'NKL10', 'NKL11', 'NKL12', 'NKL13'));`,
  `alter table "development_plan_item" add constraint "development_plan_item_basis_check" check ("basis" in ('CURRENT_POSITION', 'NEXT_POSITION', 'OWN'));`,
  `alter table "development_plan_item" add constraint "development_plan_item_importance_check" check ("importance" in ('ABSOLUTE', 'IMPORTANT', 'NEEDED'));`,
];

/** The closing of a mentoring raises what is held as a training passed does. */
const holdings = [
  `create or replace function settle_holdings(pairs text[]) returns void language plpgsql as $$
begin
  perform holdings_in_turn(array(select split_part(trim(both '()' from p), ',', 1) from unnest(pairs) p));
  create temporary table if not exists settling (employee_id uuid, competency_id uuid) on commit drop;
  truncate settling;
  insert into settling select split_part(trim(both '()' from p), ',', 1)::uuid, split_part(trim(both '()' from p), ',', 2)::uuid from unnest(pairs) p;
  delete from holding h using settling s where h.employee_id = s.employee_id and h.competency_id = s.competency_id
    and not exists (select 1 from evidence v where v.employee_id = s.employee_id and v.competency_id = s.competency_id and v.kind <> 'REVOCATION' and not exists (select 1 from evidence r where r.revokes_id = v.id));
  insert into holding (agency_id, employee_id, competency_id, level, since, valid_until, evidence_id)
  select c.agency_id, s.employee_id, s.competency_id, c.level, c.observed_on, c.valid_until, c.id
  from settling s cross join lateral (
    with standing as (select v.* from evidence v where v.employee_id = s.employee_id and v.competency_id = s.competency_id and v.kind <> 'REVOCATION' and not exists (select 1 from evidence r where r.revokes_id = v.id)),
    base as (select * from standing where kind = 'ASSESSMENT' order by observed_on desc, created_at desc, id limit 1)
    select v.* from standing v where v.id = (select id from base) or (v.kind in ('TRAINING', 'MENTORING') and v.observed_on >= coalesce((select observed_on from base), v.observed_on))
    order by (v.valid_until is null or v.valid_until >= office_day()) desc, v.level desc, v.observed_on desc, v.id limit 1) c
  on conflict (employee_id, competency_id) do update set level = excluded.level, since = excluded.since, valid_until = excluded.valid_until, evidence_id = excluded.evidence_id, updated_at = now(), version = holding.version + 1
  where (holding.level, holding.since, holding.valid_until, holding.evidence_id) is distinct from (excluded.level, excluded.since, excluded.valid_until, excluded.evidence_id);
end $$;`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const whole: Record<string, string[]> = {
  service_theme: [], service_demand_signal: ['theme_id service_theme'], theme_competency: ['theme_id service_theme cascade'], development_plan: ['employee_id employee'], development_plan_item: ['plan_id development_plan', 'training_id training'],
  training_plan: [], training_plan_item: ['plan_id training_plan', 'training_id training'], need_raise: ['item_id training_plan_item cascade', 'signal_id service_demand_signal'],
  mentor_profile: ['employee_id employee'], mentor_competency: ['mentor_id mentor_profile cascade'], mentoring_pairing: ['mentor_id mentor_profile', 'mentee_id employee'], mentoring_goal: ['pairing_id mentoring_pairing'], mentoring_session: ['pairing_id mentoring_pairing'],
  learning_hours_entry: ['session_id mentoring_session'],
};
const within = [
  ...['service_theme', 'service_demand_signal', 'development_plan', 'training_plan', 'training_plan_item', 'mentor_profile', 'mentoring_pairing', 'mentoring_session'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...Object.entries(whole).flatMap(([t, ends]) => ends.map(end => end.split(' ') as [string, string, string?]).map(([column, of, cascade]) =>
    `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id)${cascade ? ' on delete cascade' : ''};`)),
];

const constraints = [
  `create unique index development_plan_one_a_year on development_plan (employee_id, year) where status <> 'CANCELLED';`,
  'create unique index training_plan_one_a_year on training_plan (agency_id, year);',
  'create unique index training_plan_item_one_each on training_plan_item (plan_id, competency_id, level, unit_id) nulls not distinct;',
  `create unique index mentoring_pairing_one_live on mentoring_pairing (mentor_id, mentee_id) where status in ('PROPOSED', 'ACTIVE', 'PAUSED');`,
  'alter table development_plan_item add constraint development_plan_item_levels check (from_level between 0 and 5 and target_level between 1 and 5 and target_level > from_level and reached_level between 0 and 5 and planned_hours between 0 and 1000);',
  'alter table training_plan_item add constraint training_plan_item_bounds check (level between 1 and 5 and people between 1 and 100000 and budget >= 0 and ends_on >= starts_on and learning_hours between 0 and 1000);',
  'alter table service_demand_signal add constraint service_demand_signal_period check (period_until >= period_from);',
  'alter table mentor_profile add constraint mentor_profile_capacity check (capacity between 1 and 20);',
  'alter table mentoring_goal add constraint mentoring_goal_levels check (level between 1 and 5 and attested_level between 0 and 5);',
  'alter table mentoring_session add constraint mentoring_session_bounds check (minutes between 1 and 600 and hours >= 0);',
  'alter table learning_hours_entry add constraint learning_hours_entry_one_source check (num_nonnulls(enrollment_id, session_id) = 1);',
  'create trigger is_append_only before update on need_raise for each row execute function is_append_only();',
];

/** Words inside texts, for search; every order a list of the agency can have; and what is found by the way. */
const searched: Record<string, string[]> = { service_theme: ['name', 'code'], service_demand_signal: ['source'], training_plan: ['title'] };
const sorted: Record<string, string[]> = {
  service_theme: ['name', 'code', 'created_at'], theme_competency: ['created_at'], service_demand_signal: ['period_until', 'created_at', 'change_percent'],
  development_plan: ['year', 'created_at', 'updated_at'], development_plan_item: ['priority', 'created_at'], training_plan: ['year', 'title', 'created_at', 'updated_at'], training_plan_item: ['priority', 'created_at', 'people'], need_raise: ['created_at'],
  mentor_profile: ['created_at', 'capacity'], mentor_competency: ['created_at'], mentoring_pairing: ['created_at', 'updated_at'], mentoring_goal: ['created_at', 'level'], mentoring_session: ['held_on', 'created_at'],
};
const indexes = [
  ...Object.entries(searched).flatMap(([t, columns]) => columns.map(c => `create index "${t}_${c}_words" on "${t}" using gin ("${c}" gin_trgm_ops);`)),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  `create index development_plan_waiting on development_plan (agency_id, updated_at) where status = 'SUBMITTED';`,
  `create index training_plan_waiting on training_plan (agency_id, updated_at) where status = 'PROPOSED';`,
  `create index mentoring_pairing_waiting on mentoring_pairing (agency_id, updated_at) where status = 'PROPOSED';`,
  `create index mentoring_pairing_places on mentoring_pairing (mentor_id) where status in ('ACTIVE', 'PAUSED');`,
  `create index service_demand_signal_open on service_demand_signal (theme_id) where status = 'OPEN';`,
  'create index training_plan_item_of_plan on training_plan_item (plan_id, priority desc, id);',
  'create index development_plan_item_of_plan on development_plan_item (plan_id, priority desc, id) include (planned_hours);',
];

/** Needs, plans and mentoring. */
export class Migration20261122001100_planning extends Migration {
  override up(): void {
    for (const statement of [...tables, ...holdings, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
