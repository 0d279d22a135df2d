import { Migration } from '@mikro-orm/migrations';

/** Career plans, and what is on record of a service: the tables. */
const tables = [
  `create table "sanction" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "kind" text not null, "decree_number" varchar(80) not null, "starts_on" date not null, "ends_on" date null, "annulled_on" date null, primary key ("id"));`,
  `create index "sanction_agency_id_index" on "sanction" ("agency_id");`,
  `create index "sanction_employee_id_index" on "sanction" ("employee_id");`,
  `alter table "sanction" add constraint "sanction_kind_check" check ("kind" in ('ORAL_REPRIMAND', 'WRITTEN_REPRIMAND', 'WRITTEN_DISSATISFACTION', 'ALLOWANCE_CUT_6', 'ALLOWANCE_CUT_9', 'ALLOWANCE_CUT_12', 'DEMOTION', 'RELEASE_TO_EXECUTING', 'DISMISSAL'));`,
  `create table "salary_step" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "effective_on" date not null, "letter_number" varchar(80) not null, primary key ("id"));`,
  `create index "salary_step_agency_id_index" on "salary_step" ("agency_id");`,
  `alter table "salary_step" add constraint "salary_step_employee_id_effective_on_unique" unique ("employee_id", "effective_on");`,
  `create table "rank_record" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "rank_id" uuid not null, "since" date not null, "decree_number" varchar(80) null, primary key ("id"));`,
  `create index "rank_record_agency_id_index" on "rank_record" ("agency_id");`,
  `create index "rank_record_rank_id_index" on "rank_record" ("rank_id");`,
  `alter table "rank_record" add constraint "rank_record_employee_id_since_unique" unique ("employee_id", "since");`,
  `create table "education_record" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "level" text not null, "institution" varchar(160) not null, "subject" varchar(120) null, "graduated_on" date not null, primary key ("id"));`,
  `create index "education_record_agency_id_index" on "education_record" ("agency_id");`,
  `alter table "education_record" add constraint "education_record_employee_id_level_graduated_on_unique" unique ("employee_id", "level", "graduated_on");`,
  `alter table "education_record" add constraint "education_record_level_check" check ("level" in ('SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'S1', 'S2', 'S3'));`,
  `create table "career_plan" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "target_id" uuid not null, "target_year" smallint not null, "aim" text not null, "status" text not null default 'DRAFT', "employee_agreed_on" date null, "supervisor_agreed_on" date null, "closed_on" date null, primary key ("id"));`,
  `create index "career_plan_agency_id_index" on "career_plan" ("agency_id");`,
  `create index "career_plan_employee_id_index" on "career_plan" ("employee_id");`,
  `create index "career_plan_target_id_index" on "career_plan" ("target_id");`,
  `create index "career_plan_agency_id_status_updated_at_index" on "career_plan" ("agency_id", "status", "updated_at");`,
  `alter table "career_plan" add constraint "career_plan_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'IN_PROGRESS', 'ACHIEVED', 'ABANDONED'));`,
  `create table "career_dialogue" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "plan_id" uuid not null, "held_on" date not null, "summary" text not null, "agreements" text null, "recorded_by" varchar(160) not null, primary key ("id"));`,
  `create index "career_dialogue_agency_id_index" on "career_dialogue" ("agency_id");`,
  `create index "career_dialogue_plan_id_index" on "career_dialogue" ("plan_id");`,
  `create table "appraisal_record" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "year" smallint not null, "predicate" text not null, "source" varchar(80) not null, primary key ("id"));`,
  `create index "appraisal_record_agency_id_index" on "appraisal_record" ("agency_id");`,
  `alter table "appraisal_record" add constraint "appraisal_record_employee_id_year_unique" unique ("employee_id", "year");`,
  `alter table "appraisal_record" add constraint "appraisal_record_predicate_check" check ("predicate" in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));`,
  `alter table "sanction" add constraint "sanction_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "sanction" add constraint "sanction_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "salary_step" add constraint "salary_step_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "salary_step" add constraint "salary_step_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "rank_record" add constraint "rank_record_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "rank_record" add constraint "rank_record_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "rank_record" add constraint "rank_record_rank_id_foreign" foreign key ("rank_id") references "rank" ("id");`,
  `alter table "education_record" add constraint "education_record_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "education_record" add constraint "education_record_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "career_plan" add constraint "career_plan_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "career_plan" add constraint "career_plan_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "career_plan" add constraint "career_plan_target_id_foreign" foreign key ("target_id") references "position" ("id");`,
  `alter table "career_dialogue" add constraint "career_dialogue_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "career_dialogue" add constraint "career_dialogue_plan_id_foreign" foreign key ("plan_id") references "career_plan" ("id");`,
  `alter table "appraisal_record" add constraint "appraisal_record_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "appraisal_record" add constraint "appraisal_record_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const people = ['career_plan', 'education_record', 'rank_record', 'salary_step', 'appraisal_record', 'sanction'];
const within = [
  'alter table career_plan add constraint career_plan_id_agency_id_unique unique (id, agency_id);',
  'alter table career_dialogue add constraint career_dialogue_plan_within_agency foreign key (plan_id, agency_id) references career_plan (id, agency_id);',
  ...people.map(t => `alter table "${t}" add constraint "${t}_employee_within_agency" foreign key (employee_id, agency_id) references employee (id, agency_id);`),
];

const constraints = [
  `create unique index career_plan_one_live on career_plan (employee_id, target_id) where status not in ('ACHIEVED', 'ABANDONED');`,
  `create index career_plan_waiting on career_plan (agency_id, updated_at) where status = 'SUBMITTED';`,
  'alter table appraisal_record add constraint appraisal_record_year check (year between 1980 and 2100);',
  'alter table sanction add constraint sanction_days check (ends_on >= starts_on and annulled_on >= starts_on);',
];

/** The current rank of a person is part of their record, however it was written. */
const ranks = [
  `create function rank_is_kept() returns trigger language plpgsql as $$
begin
  insert into rank_record (agency_id, employee_id, rank_id, since) select agency_id, id, rank_id, rank_since from new_rows where rank_id is not null and rank_since is not null
  on conflict (employee_id, since) do update set rank_id = excluded.rank_id, updated_at = now(), version = rank_record.version + 1 where rank_record.rank_id <> excluded.rank_id;
  return null;
end $$;`,
  'create trigger rank_is_kept_insert after insert on employee referencing new table as new_rows for each statement execute function rank_is_kept();',
  `create function rank_change_is_kept() returns trigger language plpgsql as $$
begin
  insert into rank_record (agency_id, employee_id, rank_id, since) values (new.agency_id, new.id, new.rank_id, new.rank_since)
  on conflict (employee_id, since) do update set rank_id = excluded.rank_id, updated_at = now(), version = rank_record.version + 1 where rank_record.rank_id <> excluded.rank_id;
  return null;
end $$;`,
  'create trigger rank_is_kept_update after update of rank_id, rank_since on employee for each row when (new.rank_id is not null and new.rank_since is not null and (old.rank_id, old.rank_since) is distinct from (new.rank_id, new.rank_since)) execute function rank_change_is_kept();',
  'insert into rank_record (agency_id, employee_id, rank_id, since) select agency_id, id, rank_id, rank_since from employee where rank_id is not null and rank_since is not null;',
];

/** Words inside texts, for search; every order a list of the agency can have. */
const searched: Record<string, string[]> = { education_record: ['institution'], rank_record: ['decree_number'], salary_step: ['letter_number'], sanction: ['decree_number'] };
const sorted: Record<string, string[]> = {
  career_plan: ['created_at', 'updated_at', 'target_year'], career_dialogue: ['held_on', 'created_at'], education_record: ['graduated_on', 'created_at'], rank_record: ['since', 'created_at'],
  salary_step: ['effective_on', 'created_at'], appraisal_record: ['year', 'created_at'], sanction: ['starts_on', 'created_at'],
};
const indexes = [
  ...Object.entries(searched).flatMap(([t, columns]) => columns.map(c => `create index "${t}_${c}_words" on "${t}" using gin ("${c}" gin_trgm_ops);`)),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
];

/** Career plans and the record of a service. */
export class Migration20261122001310_career_records extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...ranks, ...indexes]) this.addSql(statement);
  }
}
