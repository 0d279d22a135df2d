import { Migration } from '@mikro-orm/migrations';

const row = '"id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now()';

/** What people are told, the outbox it comes from, the e-mail that goes out, and the work that does it. */
const tables = [
  `create table "notification" (${row}, "agency_id" uuid not null, "account_id" uuid not null, "cause" uuid not null, "kind" text not null, "noun" varchar(40) null, "record_id" uuid null, "text" text not null, "text_en" text not null, "read_at" timestamptz(3) null, primary key ("id"));`,
  'create index "notification_agency_id_index" on "notification" ("agency_id");',
  'create index "notification_account_id_created_at_index" on "notification" ("account_id", "created_at");',
  'alter table "notification" add constraint "notification_cause_account_id_unique" unique ("cause", "account_id");',
  ...['created_at', 'updated_at'].map(c => `create index "notification_by_${c}" on "notification" (agency_id, "${c}", id);`),
  'create index "notification_unread" on "notification" (account_id) where read_at is null;',
  ...['text', 'text_en'].map(c => `create index "notification_${c}_search" on "notification" using gin ("${c}" gin_trgm_ops);`),
  'alter table "notification" add constraint "notification_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;',
  'alter table "notification" add constraint "notification_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;',
  `alter table "notification" add constraint "notification_kind_check" check ("kind" in ('DECISION', 'WAITING', 'REMINDER', 'ESCALATION', 'ANNOUNCEMENT'));`,

  `create table "outbox" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "key" varchar(160) not null, "kind" varchar(20) not null, "noun" varchar(40) not null, "record_id" uuid not null, "said" varchar(40) null, "by_name" varchar(320) null, "by_account" uuid null, "employee" uuid null, "day" date null,
    "created_at" timestamptz(3) not null default clock_timestamp(), "told_at" timestamptz(3) null, "not_before" timestamptz(3) not null default clock_timestamp(), "attempts" int not null default 0, "last_error" varchar(300) null, primary key ("id"));`,
  'alter table "outbox" add constraint "outbox_key_unique" unique ("key");',
  'alter table "outbox" add constraint "outbox_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");',
  'create index "outbox_untold" on "outbox" (not_before) where told_at is null;',

  // One message a notification, called by its id.
  `create table "mail" ("id" uuid not null references "notification" ("id") on delete cascade, "address" varchar(160) not null, "created_at" timestamptz(3) not null default now(), "sent_at" timestamptz(3) null, "not_before" timestamptz(3) not null default now(), "attempts" int not null default 0, "last_error" varchar(300) null, primary key ("id"));`,
  'create index "mail_unsent" on "mail" (not_before) where sent_at is null;',
  'create table "notification_preference" ("account_id" uuid not null references "account" ("id") on delete cascade, "kind" text not null, "email" boolean not null, primary key ("account_id", "kind"));',

  `create table "job" (${row}, "name" text not null, "schedule" varchar(40) not null, "state" text not null default 'NEVER', "started_at" timestamptz(3) null, "ended_at" timestamptz(3) null, "runs" int not null default 0, "failures" int not null default 0, "last_error" varchar(300) null, "failed_at" timestamptz(3) null, primary key ("id"));`,
  'alter table "job" add constraint "job_name_unique" unique ("name");',
  `alter table "job" add constraint "job_name_check" check ("name" in ('TELL', 'MAIL', 'REMIND')), add constraint "job_state_check" check ("state" in ('NEVER', 'RUNNING', 'DONE', 'FAILED'));`,
  ...['name', 'created_at', 'updated_at'].map(c => `create index "job_by_${c}" on "job" ("${c}", id);`),
  `insert into job (name, schedule) values ('TELL', 'always'), ('MAIL', 'always'), ('REMIND', '7 * * * *');`,
];

/** Telling people. */
export class Migration20261122001800_notifications extends Migration {
  override up(): void {
    for (const statement of tables) this.addSql(statement);
  }
}
