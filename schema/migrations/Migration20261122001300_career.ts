import { Migration } from '@mikro-orm/migrations';

/** Career paths: the tables. */
const tables = [
  `create table "career_path" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "name" varchar(120) not null, "description" text null, "active" boolean not null default true, primary key ("id"));`,
  `create index "career_path_agency_id_index" on "career_path" ("agency_id");`,
  `alter table "career_path" add constraint "career_path_agency_id_name_unique" unique ("agency_id", "name");`,
  `create table "career_step" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "career_path_id" uuid not null, "from_id" uuid not null, "to_id" uuid not null, "kind" text not null, primary key ("id"));`,
  `create index "career_step_agency_id_index" on "career_step" ("agency_id");`,
  `create index "career_step_from_id_index" on "career_step" ("from_id");`,
  `create index "career_step_to_id_index" on "career_step" ("to_id");`,
  `alter table "career_step" add constraint "career_step_career_path_id_from_id_to_id_unique" unique ("career_path_id", "from_id", "to_id");`,
  `alter table "career_step" add constraint "career_step_kind_check" check ("kind" in ('VERTICAL', 'HORIZONTAL', 'DIAGONAL'));`,
  `alter table "career_path" add constraint "career_path_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "career_step" add constraint "career_step_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "career_step" add constraint "career_step_career_path_id_foreign" foreign key ("career_path_id") references "career_path" ("id") on delete cascade;`,
  `alter table "career_step" add constraint "career_step_from_id_foreign" foreign key ("from_id") references "position" ("id");`,
  `alter table "career_step" add constraint "career_step_to_id_foreign" foreign key ("to_id") references "position" ("id");`,
];

/** What is part of something belongs to the same agency. */
const within = [
  ...['career_path', 'career_step'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  'alter table career_step add constraint career_step_career_path_within_agency foreign key (career_path_id, agency_id) references career_path (id, agency_id) on delete cascade;',
  'alter table career_step add constraint career_step_leads_on check (from_id <> to_id);',
];

/** Words inside texts, for search; every order a list of the agency can have. */
const indexes = [
  'create index career_path_name_words on career_path using gin (name gin_trgm_ops);',
  ...Object.entries({ career_path: ['name', 'created_at'], career_step: ['created_at'] }).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
];

/** Career paths. */
export class Migration20261122001300_career extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...indexes]) this.addSql(statement);
  }
}
