import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "commitment" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "title" varchar(200) not null, "aspiration_id" uuid null, "session_id" uuid null, "activity_id" uuid not null, "unit_id" uuid not null, "due_on" date not null, "status" text not null default 'PROMISED', primary key ("id"));`,
  `create index "commitment_agency_id_index" on "commitment" ("agency_id");`,
  `create index "commitment_aspiration_id_index" on "commitment" ("aspiration_id");`,
  `create index "commitment_session_id_index" on "commitment" ("session_id");`,
  `create index "commitment_activity_id_index" on "commitment" ("activity_id");`,
  `create index "commitment_unit_id_index" on "commitment" ("unit_id");`,
  `create index "commitment_agency_id_status_due_on_index" on "commitment" ("agency_id", "status", "due_on");`,
  `alter table "commitment" add constraint "commitment_status_check" check ("status" in ('PROMISED', 'KEPT', 'DROPPED'));`,
  `alter table "commitment" add constraint "commitment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "commitment" add constraint "commitment_aspiration_id_foreign" foreign key ("aspiration_id") references "aspiration" ("id") on delete set null;`,
  `alter table "commitment" add constraint "commitment_session_id_foreign" foreign key ("session_id") references "forum_session" ("id") on delete set null;`,
  `alter table "commitment" add constraint "commitment_activity_id_foreign" foreign key ("activity_id") references "activity" ("id");`,
  `alter table "commitment" add constraint "commitment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
];

/** What is part of something belongs to the same agency; a promise came of something. */
const constraints = [
  ...['aspiration', 'forum_session'].map(t => `alter table commitment add constraint commitment_${t}_within_agency foreign key (${t === 'aspiration' ? 'aspiration_id' : 'session_id'}, agency_id) references ${t} (id, agency_id);`),
  'alter table commitment add constraint commitment_came_of_something check (aspiration_id is not null or session_id is not null);',
];

const indexes = [
  'create index commitment_title_words on commitment using gin (title gin_trgm_ops);',
  ...['due_on', 'title', 'created_at'].map(c => `create index "commitment_by_${c}" on commitment (agency_id, "${c}", id);`),
];

/** Promises to citizens, and the activities that keep them. */
export class Migration20261122001709_commitments extends Migration {
  override up(): void {
    for (const statement of [...tables, ...constraints, ...indexes]) this.addSql(statement);
  }
}
