import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "complaint" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "number" varchar(20) not null, "kind" text not null, "title" varchar(160) not null, "body" text not null, "place" varchar(160) null, "channel" text not null default 'WEB', "anonymous" boolean not null default false, "confidential" boolean not null default false, "status" text not null default 'RECEIVED', "theme_id" uuid null, "unit_id" uuid null, "reported_id" uuid null, "received_on" date not null, "complete_on" date null, "verify_by" date null, "follow_up_by" date null, "due_on" date null, "ombudsman_from" date null, "answer" text null, "answered_on" date null, "respond_by" date null, "closes_after" date null, "closed_on" date null, "outcome" text null, "archived_for" text null, "reopened" smallint not null default 0, "late_since" date null, "signal_id" uuid null, primary key ("id"));`,
  `create index "complaint_agency_id_index" on "complaint" ("agency_id");`,
  `create index "complaint_theme_id_index" on "complaint" ("theme_id");`,
  `create index "complaint_unit_id_index" on "complaint" ("unit_id");`,
  `create index "complaint_reported_id_index" on "complaint" ("reported_id");`,
  `create index "complaint_signal_id_index" on "complaint" ("signal_id");`,
  `create index "complaint_agency_id_status_updated_at_index" on "complaint" ("agency_id", "status", "updated_at");`,
  `alter table "complaint" add constraint "complaint_number_unique" unique ("number");`,
  `alter table "complaint" add constraint "complaint_kind_check" check ("kind" in ('SUPERVISORY_COMPLAINT', 'SERVICE_COMPLAINT', 'ASPIRATION', 'INFORMATION_REQUEST'));`,
  `alter table "complaint" add constraint "complaint_channel_check" check ("channel" in ('WEB', 'COUNTER', 'LETTER', 'PHONE'));`,
  `alter table "complaint" add constraint "complaint_status_check" check ("status" in ('RECEIVED', 'INCOMPLETE', 'VERIFIED', 'DISPOSITIONED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REOPENED', 'ARCHIVED'));`,
  `alter table "complaint" add constraint "complaint_outcome_check" check ("outcome" in ('CONFIRMED', 'UNCONFIRMED'));`,
  `alter table "complaint" add constraint "complaint_archived_for_check" check ("archived_for" in ('DUPLICATE', 'NO_REPORT', 'NOT_COMPLETED', 'WITHDRAWN'));`,
  `create table "complaint_reporter" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "complaint_id" uuid not null, "name" varchar(160) null, "contact" varchar(160) null, "code_hash" varchar(64) not null, primary key ("id"));`,
  `create index "complaint_reporter_agency_id_index" on "complaint_reporter" ("agency_id");`,
  `alter table "complaint_reporter" add constraint "complaint_reporter_complaint_id_unique" unique ("complaint_id");`,
  `alter table "complaint" add constraint "complaint_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "complaint" add constraint "complaint_theme_id_foreign" foreign key ("theme_id") references "service_theme" ("id") on delete set null;`,
  `alter table "complaint" add constraint "complaint_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`,
  `alter table "complaint" add constraint "complaint_reported_id_foreign" foreign key ("reported_id") references "employee" ("id") on delete set null;`,
  `alter table "complaint" add constraint "complaint_signal_id_foreign" foreign key ("signal_id") references "service_demand_signal" ("id") on delete set null;`,
  `alter table "complaint_reporter" add constraint "complaint_reporter_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
  `alter table "complaint_reporter" add constraint "complaint_reporter_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id");`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const within = [
  'alter table complaint add constraint complaint_id_agency_id_unique unique (id, agency_id);',
  'alter table complaint_reporter add constraint complaint_reporter_within_agency foreign key (complaint_id, agency_id) references complaint (id, agency_id);',
  'alter table complaint add constraint complaint_reported_within_agency foreign key (reported_id, agency_id) references employee (id, agency_id);',
];

const constraints = [
  `alter table complaint add constraint complaint_clock check ((complete_on is null) = (due_on is null) and (complete_on is null) = (verify_by is null) and due_on >= complete_on);`,
  `alter table complaint add constraint complaint_answered check (status not in ('ANSWERED', 'CLOSED') or (answer is not null and answered_on is not null));`,
  `alter table complaint add constraint complaint_passed_on check (status not in ('DISPOSITIONED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REOPENED') or (unit_id is not null and theme_id is not null));`,
];

/** Adds values to the check of a column, whatever others have added to it. */
const widened = (table: string, column: string, ...values: string[]) => `do $$ declare said text; begin
  select pg_get_constraintdef(oid) into strict said from pg_constraint where conname = '${table}_${column}_check' and conrelid = '${table}'::regclass;
  execute 'alter table ${table} drop constraint ${table}_${column}_check, add constraint ${table}_${column}_check ' || replace(said, 'ARRAY[', 'ARRAY[${values.map(v => `''${v}''::text`).join(', ')}, ');
end $$;`;

/** What the public doors remember: a secret to sign challenges with, and the challenges that were used. */
const doors = [
  'create table door_secret (single boolean primary key default true check (single), secret text not null default gen_random_uuid()::text || gen_random_uuid()::text);',
  'insert into door_secret default values;',
  'create table spent_challenge (salt text primary key, until timestamptz not null);',
  'create index spent_challenge_until on spent_challenge (until);',
];

const indexes = [
  ...['number', 'title'].map(c => `create index "complaint_${c}_words" on complaint using gin ("${c}" gin_trgm_ops);`),
  ...['created_at', 'received_on', 'updated_at', 'number'].map(c => `create index "complaint_by_${c}" on complaint (agency_id, "${c}", id);`),
  `create index complaint_waiting on complaint (agency_id, updated_at) where status in ('RECEIVED', 'VERIFIED', 'DISPOSITIONED', 'IN_PROGRESS', 'REOPENED');`,
  `create index complaint_to_close on complaint (closes_after) where status = 'ANSWERED';`,
  'create index complaint_piling_up on complaint (theme_id, unit_id, received_on);',
];

/** Reports of citizens; who reported them stands apart. */
export class Migration20261122001600_complaints extends Migration {
  override up(): void {
    const widenings = [widened('rule', 'topic', 'PARTICIPATION'), widened('role_grant', 'role', 'COMPLAINT_ADMIN', 'LIAISON_OFFICER'), widened('audit_entry', 'action', 'READ')];
    for (const statement of [...tables, ...within, ...constraints, ...indexes, ...doors, ...widenings]) this.addSql(statement);
  }
}
