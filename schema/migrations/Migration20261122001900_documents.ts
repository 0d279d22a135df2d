import { Migration } from '@mikro-orm/migrations';

const plain = 'id uuid not null default gen_random_uuid(), version int not null default 1, created_at timestamptz(3) not null default now(), updated_at timestamptz(3) not null default now()', row = `${plain}, agency_id uuid not null`;
const among = (column: string, ...values: string[]) => `check ("${column}" in (${values.map(v => `'${v}'`).join(', ')}))`;
const owned = ['document_request', 'document_paper', 'document_letter'];

const tables = [
  `create table "document_kind" (${plain}, code varchar(30) not null, name varchar(120) not null, description varchar(400) not null, letter_text varchar(600) not null, audience text[] not null default '{}', primary key (id), constraint "document_kind_code_unique" unique (code));`,
  `create table "document_request" (${row}, employee_id uuid not null, kind_id uuid not null, purpose varchar(500) not null, status text not null default 'DRAFT', submitted_on date null, due_on date null, days_left smallint null, primary key (id), constraint "document_request_id_agency_id_unique" unique (id, agency_id));`,
  `alter table "document_request" add constraint "document_request_status_check" ${among('status', 'DRAFT', 'SUBMITTED', 'INCOMPLETE', 'ELIGIBLE', 'INELIGIBLE', 'PROCESSING', 'COMPLETED', 'WITHDRAWN')};`,
  `create table "document_paper" (${row}, request_id uuid not null, item varchar(40) not null, file uuid not null, state text not null default 'UNCHECKED', note varchar(500) null, primary key (id));`,
  `alter table "document_paper" add constraint "document_paper_state_check" ${among('state', 'UNCHECKED', 'IN_ORDER', 'NOT_IN_ORDER', 'REPLACED')};`,
  `create table "document_letter" (${row}, request_id uuid not null, employee_id uuid not null, number varchar(80) not null, year smallint not null, sequence int not null, code varchar(20) not null, kind_name varchar(120) not null, holder_name varchar(200) not null, holder_number varchar(18) not null, text text not null, issued_on date not null, signatory_name varchar(200) not null, signatory_title varchar(200) not null, status text not null default 'VALID', revoked_on date null, primary key (id), constraint "document_letter_code_unique" unique (code), constraint "document_letter_agency_id_year_sequence_unique" unique (agency_id, year, sequence));`,
  `alter table "document_letter" add constraint "document_letter_status_check" ${among('status', 'VALID', 'REVOKED')}, add constraint "document_letter_revoked_on_a_day" check ((status = 'REVOKED') = (revoked_on is not null));`,
];

/** What belongs to what, always within one agency. */
const keys: [string, string, string][] = [['document_request', 'employee_id', 'employee'], ['document_paper', 'request_id', 'document_request'], ['document_letter', 'request_id', 'document_request'], ['document_letter', 'employee_id', 'employee']];
const within = [
  ...owned.flatMap(t => [`create index "${t}_agency_id_index" on "${t}" (agency_id);`, `alter table "${t}" add constraint "${t}_agency_id_foreign" foreign key (agency_id) references agency (id) on update restrict on delete restrict;`]),
  ...keys.flatMap(([t, column, of]) => [`create index "${t}_${column}_index" on "${t}" (${column});`, `alter table "${t}" add constraint "${t}_${column}_foreign" foreign key (${column}) references "${of}" (id);`, `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id);`]),
  'create index "document_request_kind_id_index" on "document_request" (kind_id);', 'alter table "document_request" add constraint "document_request_kind_id_foreign" foreign key (kind_id) references document_kind (id);',
];

const sorted: Record<string, string[]> = { document_request: ['created_at', 'updated_at'], document_paper: ['created_at'], document_letter: ['issued_on', 'created_at', 'number'] };
const indexes = [
  'create index "document_request_agency_id_status_updated_at_index" on "document_request" (agency_id, status, updated_at);',
  `create index "document_request_waiting" on "document_request" (agency_id, updated_at) where status in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING');`,
  `create index "document_request_due" on "document_request" (agency_id, due_on) where status in ('SUBMITTED', 'ELIGIBLE', 'PROCESSING');`,
  // Of an item one paper stands, and of a request one letter holds.
  `create unique index "document_paper_stands_once" on "document_paper" (request_id, item) where state <> 'REPLACED';`, `create unique index "document_letter_holds_once" on "document_letter" (request_id) where status = 'VALID';`,
  ...['name', 'code'].flatMap(c => [`create index "document_kind_${c}_words" on "document_kind" using gin ("${c}" gin_trgm_ops);`, `create index "document_kind_by_${c}" on "document_kind" ("${c}", id);`]), 'create index "document_kind_by_created_at" on "document_kind" (created_at, id);',
  ...['number', 'holder_name'].map(c => `create index "document_letter_${c}_words" on "document_letter" using gin ("${c}" gin_trgm_ops);`),
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
];

/** The rules of documents have a topic of their own. */
const topic = `do $$ declare said text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'rule_topic_check'); begin
  alter table rule drop constraint rule_topic_check; execute 'alter table rule add constraint rule_topic_check ' || regexp_replace(said, '\\[', '[''DOCUMENTS''::text, '); end $$;`;

/** Documents: kinds, requests, their papers and letters. */
export class Migration20261122001900_documents extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...indexes, topic]) this.addSql(statement);
  }
}
