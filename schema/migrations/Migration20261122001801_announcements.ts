import { Migration } from '@mikro-orm/migrations';

/** What the office announces. */
const tables = [
  `create table "announcement" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null,
    "title" varchar(160) not null, "text" text not null, "title_en" varchar(160) null, "author_id" uuid not null, "status" text not null default 'DRAFT', "unit_id" uuid null, "position_id" uuid null, "footing" text null, "hours_below" smallint null, "sent_at" timestamptz(3) null, "people" int null, primary key ("id"));`,
  ...['agency', 'author', 'unit', 'position'].map(c => `create index "announcement_${c}_id_index" on "announcement" ("${c}_id");`),
  'create index "announcement_agency_id_status_updated_at_index" on "announcement" ("agency_id", "status", "updated_at");',
  ...['created_at', 'updated_at', 'title'].map(c => `create index "announcement_by_${c}" on "announcement" (agency_id, "${c}", id);`),
  'create index "announcement_title_search" on "announcement" using gin ("title" gin_trgm_ops);',
  'create index "notification_cause_index" on "notification" ("cause");',
  'create index "notification_of_record" on "notification" ("record_id", "account_id");',
  'alter table "announcement" add constraint "announcement_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;',
  'alter table "announcement" add constraint "announcement_author_within_agency" foreign key (author_id, agency_id) references employee (id, agency_id);',
  'alter table "announcement" add constraint "announcement_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");',
  'alter table "announcement" add constraint "announcement_position_id_foreign" foreign key ("position_id") references "position" ("id");',
  `alter table "announcement" add constraint "announcement_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'SENT', 'WITHDRAWN'));`,
  `alter table "announcement" add constraint "announcement_hours_check" check (hours_below between 1 and 1000);`,
];

/** Announcements. */
export class Migration20261122001801_announcements extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
  }
}
