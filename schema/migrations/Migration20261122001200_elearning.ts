import { Migration } from '@mikro-orm/migrations';

/** Modules, quizzes, progress and certificates: the tables. */
const tables = [
  `create table "learning_module" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "training_id" uuid not null, "sequence" smallint not null, "title" varchar(160) not null, "kind" text not null, "required" boolean not null default true, "minutes" smallint not null, "content" text null, "url" varchar(400) null, "file" uuid null, "pass_mark" smallint null, "attempts_allowed" smallint null, primary key ("id"));`,
  `create index "learning_module_agency_id_index" on "learning_module" ("agency_id");`,
  `create index "learning_module_training_id_sequence_index" on "learning_module" ("training_id", "sequence");`,
  `create table "quiz_question" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "module_id" uuid not null, "sequence" smallint not null, "text" text not null, "kind" text not null, "options" jsonb not null, "answers" varchar(40) not null, primary key ("id"));`,
  `create index "quiz_question_agency_id_index" on "quiz_question" ("agency_id");`,
  `create index "quiz_question_module_id_sequence_index" on "quiz_question" ("module_id", "sequence");`,
  `create table "quiz_attempt" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "enrollment_id" uuid not null, "module_id" uuid not null, "number" smallint not null, "score" smallint not null, "right_answers" smallint not null, "questions" smallint not null, "passed" boolean not null, "given" jsonb not null, "submitted_at" timestamptz(3) not null, primary key ("id"));`,
  `create index "quiz_attempt_agency_id_index" on "quiz_attempt" ("agency_id");`,
  `create index "quiz_attempt_module_id_index" on "quiz_attempt" ("module_id");`,
  `alter table "quiz_attempt" add constraint "quiz_attempt_enrollment_id_module_id_number_unique" unique ("enrollment_id", "module_id", "number");`,
  `create table "module_progress" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "enrollment_id" uuid not null, "module_id" uuid not null, "percent" smallint not null, "started_at" timestamptz(3) not null, "completed_at" timestamptz(3) null, "reported_at" timestamptz(3) not null, primary key ("id"));`,
  `create index "module_progress_agency_id_index" on "module_progress" ("agency_id");`,
  `create index "module_progress_module_id_index" on "module_progress" ("module_id");`,
  `alter table "module_progress" add constraint "module_progress_enrollment_id_module_id_unique" unique ("enrollment_id", "module_id");`,
  `create table "certificate" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "enrollment_id" uuid not null, "employee_id" uuid not null, "number" varchar(80) not null, "code" varchar(20) not null, "holder_name" varchar(200) not null, "title" varchar(160) not null, "organiser" varchar(160) not null, "form" text not null, "delivery" text not null, "hours" smallint not null, "starts_on" date not null, "ends_on" date not null, "issued_on" date not null, "signatory_name" varchar(200) not null, "signatory_title" varchar(200) not null, "status" text not null default 'VALID', "revoked_on" date null, primary key ("id"));`,
  `create index "certificate_agency_id_index" on "certificate" ("agency_id");`,
  `create index "certificate_enrollment_id_index" on "certificate" ("enrollment_id");`,
  `create index "certificate_employee_id_index" on "certificate" ("employee_id");`,
  `alter table "certificate" add constraint "certificate_code_unique" unique ("code");`,
  `alter table "offering" add "abroad" boolean not null default false;`,
  `alter table "learning_module" add constraint "learning_module_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "learning_module" add constraint "learning_module_training_id_foreign" foreign key ("training_id") references "training" ("id");`,
  `alter table "learning_module" add constraint "learning_module_kind_check" check ("kind" in ('TEXT', 'VIDEO_LINK', 'FILE', 'QUIZ'));`,
  `alter table "quiz_question" add constraint "quiz_question_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "quiz_question" add constraint "quiz_question_module_id_foreign" foreign key ("module_id") references "learning_module" ("id") on delete cascade;`,
  `alter table "quiz_question" add constraint "quiz_question_kind_check" check ("kind" in ('SINGLE', 'MULTIPLE'));`,
  `alter table "quiz_attempt" add constraint "quiz_attempt_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "quiz_attempt" add constraint "quiz_attempt_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
  `alter table "quiz_attempt" add constraint "quiz_attempt_module_id_foreign" foreign key ("module_id") references "learning_module" ("id");`,
  `alter table "module_progress" add constraint "module_progress_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "module_progress" add constraint "module_progress_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
  `alter table "module_progress" add constraint "module_progress_module_id_foreign" foreign key ("module_id") references "learning_module" ("id");`,
  `alter table "certificate" add constraint "certificate_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "certificate" add constraint "certificate_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`,
  `alter table "certificate" add constraint "certificate_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "certificate" add constraint "certificate_form_check" check ("form" in ('KL01', 'KL02', 'KL03', 'KL04', 'KL05', 'KL06', 'KL07', 'KL08', 'KL09', 'KL10', 'KL11', 'KL12', 'NKL01', 'NKL02', 'NKL03', 'NKL04', 'NKL05', 'NKL06', 'NKL07', 'NKL08', 'NKL09', 'NKL10', 'NKL11', 'NKL12', 'NKL13'));`,
  `alter table "certificate" add constraint "certificate_delivery_check" check ("delivery" in ('CLASSROOM', 'ONLINE', 'BLENDED'));`,
  `alter table "certificate" add constraint "certificate_status_check" check ("status" in ('VALID', 'REVOKED'));`,
  // What clients report, each report once: the progress follows from it whatever order it comes in.
  `create table "module_report" ("enrollment_id" uuid not null references "enrollment" ("id"), "id" uuid not null, "module_id" uuid not null references "learning_module" ("id"), "percent" smallint not null, "happened_at" timestamptz(3) not null, "received_at" timestamptz(3) not null, primary key ("enrollment_id", "id"));`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const whole: Record<string, string[]> = {
  learning_module: ['training_id training'], quiz_question: ['module_id learning_module cascade'], module_progress: ['enrollment_id enrollment', 'module_id learning_module'], quiz_attempt: ['enrollment_id enrollment', 'module_id learning_module'],
  certificate: ['enrollment_id enrollment', 'employee_id employee'],
};
const within = [
  ...['learning_module', 'enrollment'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...Object.entries(whole).flatMap(([t, ends]) => ends.map(end => end.split(' ') as [string, string, string?]).map(([column, of, cascade]) =>
    `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id)${cascade ? ' on delete cascade' : ''};`)),
];

const constraints = [
  'alter table learning_module add constraint learning_module_file_foreign foreign key (file) references upload (id);',
  `alter table learning_module add constraint learning_module_bounds check (sequence between 1 and 200 and minutes between 1 and 1200 and (kind <> 'QUIZ' or (pass_mark between 1 and 100 and attempts_allowed between 1 and 20)));`,
  'alter table module_progress add constraint module_progress_bounds check (percent between 0 and 100 and (completed_at is null or percent = 100));',
  'alter table module_report add constraint module_report_percent check (percent between 0 and 100);',
  'alter table quiz_attempt add constraint quiz_attempt_bounds check (score between 0 and 100 and number >= 1 and right_answers between 0 and questions);',
  `create unique index certificate_one_valid on certificate (enrollment_id) where status = 'VALID';`,
  `alter table certificate add constraint certificate_revoked check ((status = 'REVOKED') = (revoked_on is not null)), add constraint certificate_ends_after_start check (ends_on >= starts_on);`,
  ...['quiz_attempt', 'module_report'].flatMap(t => [`create trigger is_append_only before update or delete on "${t}" for each row execute function is_append_only();`, `create trigger is_never_emptied before truncate on "${t}" for each statement execute function is_append_only();`]),
  `create function certificate_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'VALID' and to_jsonb(new) - '{status,revoked_on,version,updated_at}'::text[] = to_jsonb(old) - '{status,revoked_on,version,updated_at}'::text[] then return new; end if;
  raise exception using errcode = 'MG001', message = 'What was printed is never changed.';
end $$;`,
  'create trigger certificate_stays before update or delete on certificate for each row execute function certificate_stays();',
];

/** Words inside texts, for search; every order a list of the agency can have. */
const searched: Record<string, string[]> = { learning_module: ['title'], quiz_question: ['text'], certificate: ['number', 'holder_name', 'title'] };
const sorted: Record<string, string[]> = {
  learning_module: ['sequence', 'created_at', 'title'], quiz_question: ['sequence', 'created_at'], module_progress: ['created_at', 'updated_at'], quiz_attempt: ['submitted_at', 'created_at'], certificate: ['issued_on', 'created_at', 'title'],
};
const indexes = [
  ...Object.entries(searched).flatMap(([t, columns]) => columns.map(c => `create index "${t}_${c}_words" on "${t}" using gin ("${c}" gin_trgm_ops);`)),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  'create index learning_module_of_training on learning_module (training_id) include (required, minutes);',
];

/** E-learning and certificates. */
export class Migration20261122001200_elearning extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
