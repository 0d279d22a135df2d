import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "satisfaction_survey" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "title" varchar(160) not null, "unit_id" uuid not null, "theme_id" uuid not null, "opens_on" date not null, "closes_on" date not null, "population" int not null, "status" text not null default 'DRAFT', primary key ("id"));`,
  `create index "satisfaction_survey_agency_id_index" on "satisfaction_survey" ("agency_id");`,
  `create index "satisfaction_survey_unit_id_index" on "satisfaction_survey" ("unit_id");`,
  `create index "satisfaction_survey_theme_id_index" on "satisfaction_survey" ("theme_id");`,
  `alter table "satisfaction_survey" add constraint "satisfaction_survey_status_check" check ("status" in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'));`,
  `create table "satisfaction_response" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "survey_id" uuid not null, "u1" smallint not null, "u2" smallint not null, "u3" smallint not null, "u4" smallint not null, "u5" smallint not null, "u6" smallint not null, "u7" smallint not null, "u8" smallint not null, "u9" smallint not null, primary key ("id"));`,
  `create index "satisfaction_response_agency_id_index" on "satisfaction_response" ("agency_id");`,
  `create index "satisfaction_response_survey_id_index" on "satisfaction_response" ("survey_id");`,
  `alter table "satisfaction_survey" add constraint "satisfaction_survey_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "satisfaction_survey" add constraint "satisfaction_survey_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "satisfaction_survey" add constraint "satisfaction_survey_theme_id_foreign" foreign key ("theme_id") references "service_theme" ("id");`,
  `alter table "satisfaction_response" add constraint "satisfaction_response_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
  `alter table "satisfaction_response" add constraint "satisfaction_response_survey_id_foreign" foreign key ("survey_id") references "satisfaction_survey" ("id");`,
];

/** Nine answers from 1 to 4; a survey ends after it begins; what is part of it belongs to the same agency. */
const constraints = [
  `alter table satisfaction_response add constraint satisfaction_response_bounds check (${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(u => `u${u} between 1 and 4`).join(' and ')});`,
  'alter table satisfaction_survey add constraint satisfaction_survey_days check (closes_on >= opens_on and population > 0);',
  'alter table satisfaction_survey add constraint satisfaction_survey_id_agency_id_unique unique (id, agency_id);',
  'alter table satisfaction_response add constraint satisfaction_response_within_agency foreign key (survey_id, agency_id) references satisfaction_survey (id, agency_id);',
];

const indexes = [
  'create index satisfaction_survey_title_words on satisfaction_survey using gin (title gin_trgm_ops);',
  ...['opens_on', 'closes_on', 'title', 'created_at'].map(c => `create index "satisfaction_survey_by_${c}" on satisfaction_survey (agency_id, "${c}", id);`),
];

/** Survei kepuasan masyarakat. */
export class Migration20261122001601_satisfaction extends Migration {
  override up(): void {
    for (const statement of [...tables, ...constraints, ...indexes]) this.addSql(statement);
  }
}
