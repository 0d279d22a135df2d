import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "succession_position" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "position_id" uuid not null, "unit_id" uuid not null, "reason" varchar(500) not null, "active" boolean not null default true, primary key ("id"));`,
  `create index "succession_position_agency_id_index" on "succession_position" ("agency_id");`,
  `create index "succession_position_unit_id_index" on "succession_position" ("unit_id");`,
  `alter table "succession_position" add constraint "succession_position_position_id_unit_id_unique" unique ("position_id", "unit_id");`,
  `create table "successor" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "target_id" uuid not null, "employee_id" uuid not null, "placement_id" uuid not null, "reason" varchar(1000) not null, "status" text not null default 'NOMINATED', "proposed_readiness" text not null, "readiness" text null, "departure" varchar(1000) null, "consented_on" date null, "nominator_id" uuid null, "snapshot" jsonb not null, primary key ("id"));`,
  `create index "successor_agency_id_index" on "successor" ("agency_id");`,
  `create index "successor_target_id_index" on "successor" ("target_id");`,
  `create index "successor_employee_id_index" on "successor" ("employee_id");`,
  `create index "successor_placement_id_index" on "successor" ("placement_id");`,
  `create index "successor_nominator_id_index" on "successor" ("nominator_id");`,
  `alter table "successor" add constraint "successor_status_check" check ("status" in ('NOMINATED', 'CONSENTED', 'CONFIRMED', 'DECLINED', 'REMOVED'));`,
  `alter table "successor" add constraint "successor_proposed_readiness_check" check ("proposed_readiness" in ('READY_NOW', 'ONE_TO_TWO_YEARS', 'THREE_TO_FIVE_YEARS'));`,
  `alter table "successor" add constraint "successor_readiness_check" check ("readiness" in ('READY_NOW', 'ONE_TO_TWO_YEARS', 'THREE_TO_FIVE_YEARS'));`,
  `create table "career_proposal" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "kind" text not null, "employee_id" uuid not null, "from_position_id" uuid null, "from_unit_id" uuid null, "position_id" uuid not null, "unit_id" uuid not null, "successor_id" uuid null, "reason" varchar(1000) not null, "ends_on" date null, "waiver" varchar(1000) null, "status" text not null default 'DRAFT', "eligible" boolean null, "proposed_on" date null, "proposer_id" uuid null, "decree_number" varchar(60) null, "decreed_on" date null, "effective_on" date null, "assignment_id" uuid null, "snapshot" jsonb null, primary key ("id"));`,
  `create index "career_proposal_agency_id_index" on "career_proposal" ("agency_id");`,
  `create index "career_proposal_employee_id_index" on "career_proposal" ("employee_id");`,
  `create index "career_proposal_from_position_id_index" on "career_proposal" ("from_position_id");`,
  `create index "career_proposal_from_unit_id_index" on "career_proposal" ("from_unit_id");`,
  `create index "career_proposal_position_id_index" on "career_proposal" ("position_id");`,
  `create index "career_proposal_unit_id_index" on "career_proposal" ("unit_id");`,
  `create index "career_proposal_successor_id_index" on "career_proposal" ("successor_id");`,
  `create index "career_proposal_proposer_id_index" on "career_proposal" ("proposer_id");`,
  `create index "career_proposal_assignment_id_index" on "career_proposal" ("assignment_id");`,
  `create index "career_proposal_agency_id_status_updated_at_index" on "career_proposal" ("agency_id", "status", "updated_at");`,
  `alter table "career_proposal" add constraint "career_proposal_kind_check" check ("kind" in ('TRANSFER', 'ROTATION', 'PROMOTION', 'DEMOTION', 'SPECIAL_ASSIGNMENT', 'CONVERSION'));`,
  `alter table "career_proposal" add constraint "career_proposal_status_check" check ("status" in ('DRAFT', 'PROPOSED', 'VERIFIED', 'APPROVED', 'DECREED', 'REJECTED', 'RETURNED', 'WITHDRAWN'));`,
  `alter table "succession_position" add constraint "succession_position_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "succession_position" add constraint "succession_position_position_id_foreign" foreign key ("position_id") references "position" ("id");`,
  `alter table "succession_position" add constraint "succession_position_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "successor" add constraint "successor_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "successor" add constraint "successor_target_id_foreign" foreign key ("target_id") references "succession_position" ("id");`,
  `alter table "successor" add constraint "successor_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "successor" add constraint "successor_placement_id_foreign" foreign key ("placement_id") references "talent_placement" ("id");`,
  `alter table "successor" add constraint "successor_nominator_id_foreign" foreign key ("nominator_id") references "employee" ("id") on delete set null;`,
  `alter table "career_proposal" add constraint "career_proposal_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "career_proposal" add constraint "career_proposal_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "career_proposal" add constraint "career_proposal_from_position_id_foreign" foreign key ("from_position_id") references "position" ("id") on delete set null;`,
  `alter table "career_proposal" add constraint "career_proposal_from_unit_id_foreign" foreign key ("from_unit_id") references "unit" ("id") on delete set null;`,
  `alter table "career_proposal" add constraint "career_proposal_position_id_foreign" foreign key ("position_id") references "position" ("id");`,
  `alter table "career_proposal" add constraint "career_proposal_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`,
  `alter table "career_proposal" add constraint "career_proposal_successor_id_foreign" foreign key ("successor_id") references "successor" ("id") on delete set null;`,
  `alter table "career_proposal" add constraint "career_proposal_proposer_id_foreign" foreign key ("proposer_id") references "employee" ("id") on delete set null;`,
  `alter table "career_proposal" add constraint "career_proposal_assignment_id_foreign" foreign key ("assignment_id") references "assignment" ("id") on delete set null;`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const whole: Record<string, readonly (readonly [column: string, of: string])[]> = {
  successor: [['target_id', 'succession_position'], ['employee_id', 'employee'], ['placement_id', 'talent_placement']], career_proposal: [['employee_id', 'employee'], ['successor_id', 'successor']],
};
const within = [
  ...['succession_position', 'successor'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...Object.entries(whole).flatMap(([t, ends]) => ends.map(([column, of]) => `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id);`)),
];

/** What must never be stored: two live nominations for a post, half a decree, a special assignment without an end. */
const constraints = [
  `create unique index successor_one_live on successor (target_id, employee_id) where status in ('NOMINATED', 'CONSENTED', 'CONFIRMED');`,
  'alter table career_proposal add constraint career_proposal_whole_decree check (num_nonnulls(decree_number, decreed_on, effective_on, assignment_id) in (0, 4));',
  `alter table career_proposal add constraint career_proposal_special_ends check ((kind = 'SPECIAL_ASSIGNMENT') = (ends_on is not null));`,
];

/** Every order a list of the agency can have; what waits. */
const indexes = [
  ...['succession_position', 'successor', 'career_proposal'].flatMap(t => ['created_at', 'updated_at'].map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  `create index successor_waiting on successor (agency_id, updated_at) where status = 'CONSENTED';`,
  `create index career_proposal_waiting on career_proposal (agency_id, updated_at) where status in ('PROPOSED', 'VERIFIED', 'APPROVED');`,
];

/** Succession, and proposals to move somebody. */
export class Migration20261122001321_succession extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
