import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "policy" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "kind" text not null, "instrument" text not null, "title" varchar(200) not null, "text" text not null, "document_url" varchar(400) null, "edition" smallint not null default 1, "supersedes_id" uuid null, "unit_id" uuid null, "status" text not null default 'DRAFT', "proposer_id" uuid null, "consulted_from" date null, "consulted_until" date null, "number" varchar(60) null, "decided_on" date null, "result" text null, "reasons" text null, "valid_from" date null, "valid_until" date null, "review_by" date null, primary key ("id"));`,
  `create index "policy_agency_id_index" on "policy" ("agency_id");`,
  `create index "policy_supersedes_id_index" on "policy" ("supersedes_id");`,
  `create index "policy_unit_id_index" on "policy" ("unit_id");`,
  `create index "policy_proposer_id_index" on "policy" ("proposer_id");`,
  `create index "policy_agency_id_status_updated_at_index" on "policy" ("agency_id", "status", "updated_at");`,
  `alter table "policy" add constraint "policy_kind_check" check ("kind" in ('CAREER', 'TRAINING'));`,
  `alter table "policy" add constraint "policy_instrument_check" check ("instrument" in ('PERDA', 'PERWALI', 'DECREE', 'INSTRUCTION', 'CIRCULAR'));`,
  `alter table "policy" add constraint "policy_status_check" check ("status" in ('DRAFT', 'CONSULTATION', 'DECIDED', 'IN_FORCE', 'UNDER_REVIEW', 'REVOKED'));`,
  `create table "policy_review" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "policy_id" uuid not null, "status" text not null default 'OPENED', "opened_on" date not null, "proposer_id" uuid null, "decision" text null, "reason" text null, "decided_on" date null, primary key ("id"));`,
  `create index "policy_review_agency_id_index" on "policy_review" ("agency_id");`,
  `create index "policy_review_proposer_id_index" on "policy_review" ("proposer_id");`,
  `create index "policy_review_policy_id_opened_on_index" on "policy_review" ("policy_id", "opened_on");`,
  `alter table "policy_review" add constraint "policy_review_status_check" check ("status" in ('OPENED', 'IN_REVIEW', 'DECIDED'));`,
  `alter table "policy_review" add constraint "policy_review_decision_check" check ("decision" in ('KEEP', 'REVISE', 'REVOKE'));`,
  `create table "policy_review_cause" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "review_id" uuid not null, "policy_id" uuid not null, "kind" text not null, "key" varchar(120) not null, "finding" text not null, "found_on" date not null, primary key ("id"));`,
  `create index "policy_review_cause_agency_id_index" on "policy_review_cause" ("agency_id");`,
  `create index "policy_review_cause_review_id_index" on "policy_review_cause" ("review_id");`,
  `alter table "policy_review_cause" add constraint "policy_review_cause_policy_id_kind_key_unique" unique ("policy_id", "kind", "key");`,
  `alter table "policy_review_cause" add constraint "policy_review_cause_kind_check" check ("kind" in ('CALENDAR', 'RELEVANCE', 'DEMAND', 'PARTICIPATION', 'REQUEST'));`,
  `create table "policy_reading" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "policy_id" uuid not null, "employee_id" uuid not null, "read_on" date not null, primary key ("id"));`,
  `create index "policy_reading_agency_id_index" on "policy_reading" ("agency_id");`,
  `create index "policy_reading_employee_id_index" on "policy_reading" ("employee_id");`,
  `alter table "policy_reading" add constraint "policy_reading_policy_id_employee_id_unique" unique ("policy_id", "employee_id");`,
  `create table "policy_opinion" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "policy_id" uuid not null, "employee_id" uuid not null, "author_name" varchar(160) not null, "stance" text not null, "comment" text not null, primary key ("id"));`,
  `create index "policy_opinion_agency_id_index" on "policy_opinion" ("agency_id");`,
  `create index "policy_opinion_employee_id_index" on "policy_opinion" ("employee_id");`,
  `alter table "policy_opinion" add constraint "policy_opinion_policy_id_employee_id_unique" unique ("policy_id", "employee_id");`,
  `alter table "policy_opinion" add constraint "policy_opinion_stance_check" check ("stance" in ('SUPPORT', 'AMEND', 'OPPOSE'));`,
  `alter table "policy" add constraint "policy_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "policy" add constraint "policy_supersedes_id_foreign" foreign key ("supersedes_id") references "policy" ("id") on delete set null;`,
  `alter table "policy" add constraint "policy_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`,
  `alter table "policy" add constraint "policy_proposer_id_foreign" foreign key ("proposer_id") references "employee" ("id") on delete set null;`,
  `alter table "policy_review" add constraint "policy_review_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "policy_review" add constraint "policy_review_policy_id_foreign" foreign key ("policy_id") references "policy" ("id");`,
  `alter table "policy_review" add constraint "policy_review_proposer_id_foreign" foreign key ("proposer_id") references "employee" ("id") on delete set null;`,
  `alter table "policy_review_cause" add constraint "policy_review_cause_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "policy_review_cause" add constraint "policy_review_cause_review_id_foreign" foreign key ("review_id") references "policy_review" ("id");`,
  `alter table "policy_review_cause" add constraint "policy_review_cause_policy_id_foreign" foreign key ("policy_id") references "policy" ("id");`,
  `alter table "policy_reading" add constraint "policy_reading_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "policy_reading" add constraint "policy_reading_policy_id_foreign" foreign key ("policy_id") references "policy" ("id");`,
  `alter table "policy_reading" add constraint "policy_reading_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "policy_opinion" add constraint "policy_opinion_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "policy_opinion" add constraint "policy_opinion_policy_id_foreign" foreign key ("policy_id") references "policy" ("id");`,
  `alter table "policy_opinion" add constraint "policy_opinion_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
];

/** What is part of something, or by somebody, belongs to the same agency. */
const whole: Record<string, readonly (readonly [column: string, of: string])[]> = {
  policy: [['supersedes_id', 'policy']], policy_opinion: [['policy_id', 'policy'], ['employee_id', 'employee']], policy_reading: [['policy_id', 'policy'], ['employee_id', 'employee']],
  policy_review: [['policy_id', 'policy']], policy_review_cause: [['policy_id', 'policy'], ['review_id', 'policy_review']],
};
const within = [
  ...['policy', 'policy_review'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...Object.entries(whole).flatMap(([t, ends]) => ends.map(([column, of]) => `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id);`)),
];

/** What must never be stored: a decision without consultation, result and reasons; two open reviews; a cause that changes. */
const constraints = [
  `alter table policy add constraint policy_decided check (status in ('DRAFT', 'CONSULTATION') or (consulted_until is not null and decided_on > consulted_until and number is not null and result is not null and reasons is not null and valid_from is not null));`,
  `alter table policy add constraint policy_consulted check (status = 'DRAFT' or (consulted_from is not null and consulted_until >= consulted_from));`,
  `alter table policy_review add constraint policy_review_decided check ((status = 'DECIDED') = (decision is not null) and (decision is null) = (reason is null));`,
  `create unique index policy_review_one_open on policy_review (policy_id) where status <> 'DECIDED';`,
  'create trigger is_append_only before update or delete on policy_review_cause for each row execute function is_append_only();',
];

/** Words inside texts, for search; every order a list of the agency can have; what waits. */
const sorted: Record<string, string[]> = { policy: ['created_at', 'title', 'updated_at'], policy_opinion: ['created_at', 'updated_at'], policy_reading: ['read_on', 'created_at'], policy_review: ['opened_on', 'created_at', 'updated_at'], policy_review_cause: ['created_at'] };
const indexes = [
  'create index policy_title_words on policy using gin (title gin_trgm_ops);',
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  `create index policy_waiting on policy (agency_id, updated_at) where status = 'CONSULTATION';`,
  `create index policy_review_waiting on policy_review (agency_id, updated_at) where status in ('OPENED', 'IN_REVIEW');`,
];

/** Policies as legal instruments, what employees say of them, and their reviews. */
export class Migration20261122001701_policy extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
