import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "citizen_contact" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "contact_hash" varchar(64) not null, "code_hash" varchar(64) null, "code_until" timestamptz(3) null, "tries" smallint not null default 0, "token_hash" varchar(64) null, "token_until" timestamptz(3) null, primary key ("id"));`,
  `create index "citizen_contact_agency_id_index" on "citizen_contact" ("agency_id");`,
  `create index "citizen_contact_token_hash_index" on "citizen_contact" ("token_hash");`,
  `alter table "citizen_contact" add constraint "citizen_contact_contact_hash_unique" unique ("contact_hash");`,
  `create table "forum_session" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "topic" varchar(200) not null, "kind" text not null default 'PUBLIC', "unit_id" uuid not null, "agenda" text not null, "held_on" date not null, "starts_at" varchar(5) not null, "venue" varchar(160) not null, "seats" smallint not null, "status" text not null default 'PLANNED', "minutes" text null, "answers_due_on" date null, primary key ("id"));`,
  `create index "forum_session_agency_id_index" on "forum_session" ("agency_id");`,
  `create index "forum_session_unit_id_index" on "forum_session" ("unit_id");`,
  `create index "forum_session_agency_id_status_held_on_index" on "forum_session" ("agency_id", "status", "held_on");`,
  `alter table "forum_session" add constraint "forum_session_kind_check" check ("kind" in ('PUBLIC', 'INTERNAL'));`,
  `alter table "forum_session" add constraint "forum_session_status_check" check ("status" in ('PLANNED', 'OPEN', 'LIVE', 'CLOSED', 'PUBLISHED', 'CANCELLED'));`,
  `create table "forum_registration" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "session_id" uuid not null, "name" varchar(160) not null, "employee_id" uuid null, "status" text not null default 'REGISTERED', "contact_hash" varchar(64) null, primary key ("id"));`,
  `create index "forum_registration_agency_id_index" on "forum_registration" ("agency_id");`,
  `create index "forum_registration_session_id_index" on "forum_registration" ("session_id");`,
  `create index "forum_registration_employee_id_index" on "forum_registration" ("employee_id");`,
  `alter table "forum_registration" add constraint "forum_registration_status_check" check ("status" in ('REGISTERED', 'CANCELLED'));`,
  `create table "aspiration" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "title" varchar(160) not null, "body" text not null, "session_id" uuid null, "raised_by_id" uuid null, "status" text not null default 'RECEIVED', "theme_id" uuid null, "unit_id" uuid null, "merged_into_id" uuid null, "due_on" date null, "draft" text null, "draft_outcome" text null, "outcome" text null, "answer" text null, "answered_on" date null, primary key ("id"));`,
  `create index "aspiration_agency_id_index" on "aspiration" ("agency_id");`,
  `create index "aspiration_session_id_index" on "aspiration" ("session_id");`,
  `create index "aspiration_raised_by_id_index" on "aspiration" ("raised_by_id");`,
  `create index "aspiration_theme_id_index" on "aspiration" ("theme_id");`,
  `create index "aspiration_unit_id_index" on "aspiration" ("unit_id");`,
  `create index "aspiration_merged_into_id_index" on "aspiration" ("merged_into_id");`,
  `create index "aspiration_agency_id_status_updated_at_index" on "aspiration" ("agency_id", "status", "updated_at");`,
  `alter table "aspiration" add constraint "aspiration_status_check" check ("status" in ('RECEIVED', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED', 'ANSWERED', 'MERGED', 'HIDDEN'));`,
  `alter table "aspiration" add constraint "aspiration_draft_outcome_check" check ("draft_outcome" in ('ACCEPTED', 'PARTLY', 'REJECTED'));`,
  `alter table "aspiration" add constraint "aspiration_outcome_check" check ("outcome" in ('ACCEPTED', 'PARTLY', 'REJECTED'));`,
  `create table "aspiration_support" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "aspiration_id" uuid not null, "contact_hash" varchar(64) not null, primary key ("id"));`,
  `create index "aspiration_support_agency_id_index" on "aspiration_support" ("agency_id");`,
  `alter table "aspiration_support" add constraint "aspiration_support_aspiration_id_contact_hash_unique" unique ("aspiration_id", "contact_hash");`,
  `alter table "citizen_contact" add constraint "citizen_contact_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
  `alter table "forum_session" add constraint "forum_session_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "forum_session" add constraint "forum_session_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "forum_registration" add constraint "forum_registration_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "forum_registration" add constraint "forum_registration_session_id_foreign" foreign key ("session_id") references "forum_session" ("id");`,
  `alter table "forum_registration" add constraint "forum_registration_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete set null;`,
  `alter table "aspiration" add constraint "aspiration_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "aspiration" add constraint "aspiration_session_id_foreign" foreign key ("session_id") references "forum_session" ("id") on delete set null;`,
  `alter table "aspiration" add constraint "aspiration_raised_by_id_foreign" foreign key ("raised_by_id") references "employee" ("id") on delete set null;`,
  `alter table "aspiration" add constraint "aspiration_theme_id_foreign" foreign key ("theme_id") references "service_theme" ("id") on delete set null;`,
  `alter table "aspiration" add constraint "aspiration_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`,
  `alter table "aspiration" add constraint "aspiration_merged_into_id_foreign" foreign key ("merged_into_id") references "aspiration" ("id") on delete set null;`,
  `alter table "aspiration_support" add constraint "aspiration_support_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`,
  `alter table "aspiration_support" add constraint "aspiration_support_aspiration_id_foreign" foreign key ("aspiration_id") references "aspiration" ("id");`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const within = [
  'alter table forum_session add constraint forum_session_id_agency_id_unique unique (id, agency_id);',
  'alter table aspiration add constraint aspiration_id_agency_id_unique unique (id, agency_id);',
  ...['forum_registration', 'aspiration'].map(t => `alter table ${t} add constraint ${t}_session_within_agency foreign key (session_id, agency_id) references forum_session (id, agency_id);`),
  'alter table forum_registration add constraint forum_registration_employee_within_agency foreign key (employee_id, agency_id) references employee (id, agency_id);',
  'alter table aspiration add constraint aspiration_raised_by_within_agency foreign key (raised_by_id, agency_id) references employee (id, agency_id);',
  'alter table aspiration add constraint aspiration_merged_into_within_agency foreign key (merged_into_id, agency_id) references aspiration (id, agency_id);',
  'alter table aspiration_support add constraint aspiration_support_within_agency foreign key (aspiration_id, agency_id) references aspiration (id, agency_id);',
];

const constraints = [
  'alter table forum_session add constraint forum_session_seats check (seats between 1 and 5000);',
  `alter table forum_session add constraint forum_session_minutes check (status not in ('CLOSED', 'PUBLISHED') or minutes is not null);`,
  `create unique index forum_registration_one_employee on forum_registration (session_id, employee_id) where status = 'REGISTERED' and employee_id is not null;`,
  `create unique index forum_registration_one_contact on forum_registration (session_id, contact_hash) where status = 'REGISTERED' and contact_hash is not null;`,
  `alter table aspiration add constraint aspiration_answered check (status <> 'ANSWERED' or (answer is not null and outcome is not null and answered_on is not null));`,
  `alter table aspiration add constraint aspiration_assigned check (status not in ('UNDER_REVIEW', 'DRAFTED', 'ANSWERED') or (unit_id is not null and due_on is not null));`,
  `alter table aspiration add constraint aspiration_merged check ((status = 'MERGED') = (merged_into_id is not null) and merged_into_id is distinct from id);`,
];

const sorted: Record<string, string[]> = { forum_session: ['held_on', 'topic', 'created_at'], forum_registration: ['created_at', 'name'], aspiration: ['created_at', 'updated_at', 'title'] };
const indexes = [
  ...[['forum_session', 'topic'], ['forum_registration', 'name'], ['aspiration', 'title']].map(([t, c]) => `create index "${t}_${c}_words" on ${t} using gin ("${c}" gin_trgm_ops);`),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on ${t} (agency_id, "${c}", id);`)),
  `create index aspiration_waiting on aspiration (agency_id, updated_at) where status in ('RECEIVED', 'HIDDEN', 'PUBLISHED', 'UNDER_REVIEW', 'DRAFTED');`,
  'create index aspiration_support_by_aspiration on aspiration_support (aspiration_id, contact_hash);',
];

/** Forums, what is raised in them, and contacts of citizens as hashes. */
export class Migration20261122001602_forum extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
