import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "regional_development_plan" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "title" varchar(160) not null, "vision" text not null, "instrument" varchar(120) not null, "year_from" smallint not null, "year_until" smallint not null, primary key ("id"));`,
  `create index "regional_development_plan_agency_id_index" on "regional_development_plan" ("agency_id");`,
  `alter table "regional_development_plan" add constraint "regional_development_plan_agency_id_year_from_unique" unique ("agency_id", "year_from");`,
  `create table "mission" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "plan_id" uuid not null, "number" smallint not null, "statement" varchar(400) not null, primary key ("id"));`,
  `create index "mission_agency_id_index" on "mission" ("agency_id");`,
  `alter table "mission" add constraint "mission_plan_id_number_unique" unique ("plan_id", "number");`,
  `create table "objective" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "mission_id" uuid not null, "code" varchar(20) not null, "statement" varchar(400) not null, "indicator" varchar(300) not null, "measure" varchar(30) not null, "target" double precision not null, "unit_id" uuid not null, primary key ("id"));`,
  `create index "objective_agency_id_index" on "objective" ("agency_id");`,
  `create index "objective_mission_id_index" on "objective" ("mission_id");`,
  `create index "objective_unit_id_index" on "objective" ("unit_id");`,
  `alter table "objective" add constraint "objective_agency_id_code_unique" unique ("agency_id", "code");`,
  `create table "programme" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "objective_id" uuid not null, "code" varchar(20) not null, "name" varchar(200) not null, "indicator" varchar(300) not null, "measure" varchar(30) not null, "target" double precision not null, "unit_id" uuid not null, primary key ("id"));`,
  `create index "programme_agency_id_index" on "programme" ("agency_id");`,
  `create index "programme_objective_id_index" on "programme" ("objective_id");`,
  `create index "programme_unit_id_index" on "programme" ("unit_id");`,
  `alter table "programme" add constraint "programme_agency_id_code_unique" unique ("agency_id", "code");`,
  `create table "work_plan" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "title" varchar(160) not null, "year" smallint not null, "unit_id" uuid not null, "proposer_id" uuid null, "status" text not null default 'DRAFT', "closed_on" date null, "review" text null, primary key ("id"));`,
  `create index "work_plan_agency_id_index" on "work_plan" ("agency_id");`,
  `create index "work_plan_proposer_id_index" on "work_plan" ("proposer_id");`,
  `create index "work_plan_agency_id_status_updated_at_index" on "work_plan" ("agency_id", "status", "updated_at");`,
  `alter table "work_plan" add constraint "work_plan_unit_id_year_unique" unique ("unit_id", "year");`,
  `alter table "work_plan" add constraint "work_plan_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'IN_EXECUTION', 'CLOSED'));`,
  `create table "activity" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "work_plan_id" uuid not null, "programme_id" uuid not null, "code" varchar(20) not null, "name" varchar(200) not null, "indicator" varchar(300) not null, "measure" varchar(30) not null, "less_is_better" boolean not null default false, "target" double precision not null, "budget" double precision not null, "unit_id" uuid not null, "starts_on" date not null, "ends_on" date not null, primary key ("id"));`,
  `create index "activity_agency_id_index" on "activity" ("agency_id");`,
  `create index "activity_programme_id_index" on "activity" ("programme_id");`,
  `create index "activity_unit_id_index" on "activity" ("unit_id");`,
  `alter table "activity" add constraint "activity_work_plan_id_code_unique" unique ("work_plan_id", "code");`,
  `create table "activity_quarter" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "activity_id" uuid not null, "quarter" smallint not null, "target" double precision not null, "budget" double precision not null, "status" text not null default 'PLANNED', "realisation" double precision null, "spent" double precision null, "account" text null, "evidence_url" varchar(400) null, "reporter_id" uuid null, "reported_on" date null, primary key ("id"));`,
  `create index "activity_quarter_agency_id_index" on "activity_quarter" ("agency_id");`,
  `create index "activity_quarter_reporter_id_index" on "activity_quarter" ("reporter_id");`,
  `alter table "activity_quarter" add constraint "activity_quarter_activity_id_quarter_unique" unique ("activity_id", "quarter");`,
  `alter table "activity_quarter" add constraint "activity_quarter_status_check" check ("status" in ('PLANNED', 'REPORTED', 'RETURNED', 'CLOSED'));`,
  `alter table "regional_development_plan" add constraint "regional_development_plan_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mission" add constraint "mission_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "mission" add constraint "mission_plan_id_foreign" foreign key ("plan_id") references "regional_development_plan" ("id");`,
  `alter table "objective" add constraint "objective_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "objective" add constraint "objective_mission_id_foreign" foreign key ("mission_id") references "mission" ("id");`,
  `alter table "objective" add constraint "objective_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "programme" add constraint "programme_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "programme" add constraint "programme_objective_id_foreign" foreign key ("objective_id") references "objective" ("id");`,
  `alter table "programme" add constraint "programme_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "work_plan" add constraint "work_plan_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "work_plan" add constraint "work_plan_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "work_plan" add constraint "work_plan_proposer_id_foreign" foreign key ("proposer_id") references "employee" ("id") on delete set null;`,
  `alter table "activity" add constraint "activity_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "activity" add constraint "activity_work_plan_id_foreign" foreign key ("work_plan_id") references "work_plan" ("id");`,
  `alter table "activity" add constraint "activity_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`,
  `alter table "activity" add constraint "activity_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "activity_quarter" add constraint "activity_quarter_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "activity_quarter" add constraint "activity_quarter_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
  `alter table "activity_quarter" add constraint "activity_quarter_reporter_id_foreign" foreign key ("reporter_id") references "employee" ("id") on delete set null;`,
  `alter table "planned_result" add column "activity_id" uuid null, add column "objective_id" uuid null;`,
  `create index "planned_result_activity_id_index" on "planned_result" ("activity_id");`,
  `create index "planned_result_objective_id_index" on "planned_result" ("objective_id");`,
  `alter table "planned_result" add constraint "planned_result_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete set null;`,
  `alter table "planned_result" add constraint "planned_result_objective_id_foreign" foreign key ("objective_id") references "objective" ("id") on delete set null;`,
];

/** What is part of something belongs to the same agency. */
const whole: Record<string, readonly (readonly [column: string, of: string, then?: string])[]> = {
  mission: [['plan_id', 'regional_development_plan']], objective: [['mission_id', 'mission']], programme: [['objective_id', 'objective']],
  activity: [['work_plan_id', 'work_plan'], ['programme_id', 'programme']], activity_quarter: [['activity_id', 'activity', ' on delete cascade']], planned_result: [['activity_id', 'activity'], ['objective_id', 'objective']],
};
const within = [
  ...['regional_development_plan', 'mission', 'objective', 'programme', 'work_plan', 'activity'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...Object.entries(whole).flatMap(([t, ends]) => ends.map(([column, of, then = '']) => `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id)${then};`)),
];

/** What must never be stored: half a report, a result tied twice, a change to what is closed. */
const constraints = [
  'alter table regional_development_plan add constraint regional_development_plan_years check (year_until >= year_from);',
  'alter table activity add constraint activity_bounds check (target >= 0 and budget >= 0 and ends_on >= starts_on);',
  'alter table activity_quarter add constraint activity_quarter_bounds check (quarter between 1 and 4 and target >= 0 and budget >= 0 and realisation >= 0 and spent >= 0);',
  `alter table activity_quarter add constraint activity_quarter_whole_report check (status = 'PLANNED' or (realisation is not null and spent is not null and account is not null and evidence_url is not null));`,
  `alter table work_plan add constraint work_plan_closed check ((status = 'CLOSED') = (closed_on is not null) and (status = 'CLOSED') = (review is not null));`,
  'alter table planned_result add constraint planned_result_tied_once check (num_nonnulls(activity_id, objective_id) <= 1);',
  `create trigger activity_quarter_is_locked before update on activity_quarter for each row when (old.status = 'CLOSED') execute function is_append_only();`,
];

/** Words inside texts, for search; every order a list of the agency can have; what waits. */
const searched: Record<string, string[]> = { regional_development_plan: ['title'], mission: ['statement'], objective: ['statement', 'code'], programme: ['name', 'code'], work_plan: ['title'], activity: ['name', 'code'] };
const sorted: Record<string, string[]> = {
  regional_development_plan: ['year_from', 'title', 'created_at'], mission: ['number', 'created_at'], objective: ['code', 'created_at'], programme: ['code', 'created_at'],
  work_plan: ['year', 'title', 'created_at', 'updated_at'], activity: ['code', 'created_at', 'starts_on'], activity_quarter: ['quarter', 'created_at', 'updated_at'],
};
const indexes = [
  ...Object.entries(searched).flatMap(([t, columns]) => columns.map(c => `create index "${t}_${c}_words" on "${t}" using gin ("${c}" gin_trgm_ops);`)),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  `create index work_plan_waiting on work_plan (agency_id, updated_at) where status = 'PROPOSED';`,
  `create index activity_quarter_waiting on activity_quarter (agency_id, updated_at) where status = 'REPORTED';`,
];

/** From the mission of the city to the activities of its yearly work plans. */
export class Migration20261122001700_strategy extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
