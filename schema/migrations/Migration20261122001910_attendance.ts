import { Migration } from '@mikro-orm/migrations';

const row = '"id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null';

const tables = [
  `create table "offering_session" (${row}, "offering_id" uuid not null, "number" smallint not null, "day" date not null, "hours" smallint not null, "topic" varchar(200) not null, primary key ("id"));`,
  `create table "attendance" (${row}, "enrollment_id" uuid not null, "session_id" uuid not null, "state" text not null, "marked_by" varchar(320) not null, primary key ("id"));`,
  ...['offering_session', 'attendance'].flatMap(t => [`create index "${t}_agency_id_index" on "${t}" ("agency_id");`, `alter table "${t}" add constraint "${t}_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`]),
  'alter table "offering_session" add constraint "offering_session_offering_id_number_unique" unique ("offering_id", "number");',
  'alter table "attendance" add constraint "attendance_enrollment_id_session_id_unique" unique ("enrollment_id", "session_id");',
  'create index "attendance_session_id_index" on "attendance" ("session_id");',
  `alter table "attendance" add constraint "attendance_state_check" check ("state" in ('PRESENT', 'EXCUSED', 'ABSENT'));`,
  'alter table "offering_session" add constraint "offering_session_bounds" check ("number" between 1 and 200 and "hours" between 1 and 24);',
];

/** What is part of something belongs to the same agency. */
const whole: [table: string, column: string, of: string][] = [['offering_session', 'offering_id', 'offering'], ['attendance', 'enrollment_id', 'enrollment'], ['attendance', 'session_id', 'offering_session']];
const within = [
  ...['offering', 'offering_session'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...whole.flatMap(([t, column, of]) => [
    `alter table "${t}" add constraint "${t}_${column}_foreign" foreign key ("${column}") references "${of}" ("id");`,
    `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id);`,
  ]),
];

const sorted: Record<string, string[]> = { offering_session: ['number', 'day', 'created_at'], attendance: ['created_at', 'updated_at'] };
const indexes = [
  'create index "offering_session_topic_words" on "offering_session" using gin ("topic" gin_trgm_ops);',
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
];

/** Sessions of offerings, and who came to them. */
export class Migration20261122001910_attendance extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...indexes]) this.addSql(statement);
  }
}
