import { Migration } from '@mikro-orm/migrations';

/** Days that are no working days, of the nation. */
const holidays = [
  `create table holiday (id uuid not null default gen_random_uuid(), version int not null default 1, created_at timestamptz(3) not null default now(), updated_at timestamptz(3) not null default now(), day date not null, name varchar(160) not null, kind text not null, instrument varchar(160) not null, primary key (id));`,
  `alter table holiday add constraint holiday_kind_check check (kind in ('NATIONAL', 'JOINT_LEAVE')), add constraint holiday_day_kind_unique unique (day, kind);`,
  'create index holiday_by_day on holiday (day, id);', 'create index holiday_by_name on holiday (name, id);', 'create index holiday_by_created_at on holiday (created_at, id);', 'create index holiday_name_words on holiday using gin (name gin_trgm_ops);',
];

/** A pairing may carry out a line of a development plan, and fulfils it. */
const mentoring = [
  'alter table development_plan_item add column fulfilled_on date null, add constraint development_plan_item_id_agency_id_unique unique (id, agency_id);',
  'alter table mentoring_pairing add column plan_item_id uuid null;',
  'alter table mentoring_pairing add constraint mentoring_pairing_plan_item_id_foreign foreign key (plan_item_id) references development_plan_item (id);',
  'alter table mentoring_pairing add constraint mentoring_pairing_plan_item_within_agency foreign key (plan_item_id, agency_id) references development_plan_item (id, agency_id);',
  'create index mentoring_pairing_plan_item_id_index on mentoring_pairing (plan_item_id);',
];

/** A yearly plan is carried out and closed. */
const yearly = [
  'alter table training_plan drop constraint training_plan_status_check;',
  `alter table training_plan add constraint training_plan_status_check check (status in ('DRAFT', 'PROPOSED', 'RETURNED', 'APPROVED', 'IN_EXECUTION', 'CLOSED'));`,
  'alter table training_plan add column realised_budget double precision null, add column closed_on date null, add constraint training_plan_realised check (realised_budget >= 0);',
  'alter table training_plan_item add column realised_people int null;',
];

/** What appraisal, mentoring and planning still lacked. */
export class Migration20261122001401_gaps extends Migration {
  override up(): void {
    for (const statement of [...holidays, ...mentoring, ...yearly]) this.addSql(statement);
  }
}
