import { Migration } from '@mikro-orm/migrations';

const tables = [
  `create table "talent_review" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "name" varchar(120) not null, "cycle_id" uuid not null, "unit_id" uuid null, "status" text not null default 'DRAFT', "drawn_on" date null, "people" int null, "shown_to_people" boolean not null default false, "drawn_by_id" uuid null, primary key ("id"));`,
  `create index "talent_review_agency_id_index" on "talent_review" ("agency_id");`,
  `create index "talent_review_cycle_id_index" on "talent_review" ("cycle_id");`,
  `create index "talent_review_unit_id_index" on "talent_review" ("unit_id");`,
  `create index "talent_review_drawn_by_id_index" on "talent_review" ("drawn_by_id");`,
  `create index "talent_review_agency_id_status_updated_at_index" on "talent_review" ("agency_id", "status", "updated_at");`,
  `alter table "talent_review" add constraint "talent_review_agency_id_name_unique" unique ("agency_id", "name");`,
  `alter table "talent_review" add constraint "talent_review_status_check" check ("status" in ('DRAFT', 'RATED', 'CALIBRATED', 'CLOSED'));`,
  `create table "talent_placement" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "review_id" uuid not null, "employee_id" uuid not null, "position_id" uuid null, "unit_id" uuid null, "predicate" text not null, "potential_score" double precision not null, "performance" text not null, "potential" text not null, "drawn_performance" text not null, "drawn_potential" text not null, "box" smallint not null, "in_pool" boolean not null, "performance_rule_id" uuid null, "potential_rule_id" uuid null, "box_rule_id" uuid null, "recommendation_rule_id" uuid null, "reckoning" jsonb not null, primary key ("id"));`,
  `create index "talent_placement_agency_id_index" on "talent_placement" ("agency_id");`,
  `create index "talent_placement_employee_id_index" on "talent_placement" ("employee_id");`,
  `create index "talent_placement_position_id_index" on "talent_placement" ("position_id");`,
  `create index "talent_placement_unit_id_index" on "talent_placement" ("unit_id");`,
  `create index "talent_placement_review_id_box_index" on "talent_placement" ("review_id", "box");`,
  `alter table "talent_placement" add constraint "talent_placement_review_id_employee_id_unique" unique ("review_id", "employee_id");`,
  `alter table "talent_placement" add constraint "talent_placement_predicate_check" check ("predicate" in ('VERY_GOOD', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'));`,
  `alter table "talent_placement" add constraint "talent_placement_performance_check" check ("performance" in ('ABOVE', 'MEETS', 'BELOW'));`,
  `alter table "talent_placement" add constraint "talent_placement_potential_check" check ("potential" in ('LOW', 'MIDDLE', 'HIGH'));`,
  `alter table "talent_placement" add constraint "talent_placement_drawn_performance_check" check ("drawn_performance" in ('ABOVE', 'MEETS', 'BELOW'));`,
  `alter table "talent_placement" add constraint "talent_placement_drawn_potential_check" check ("drawn_potential" in ('LOW', 'MIDDLE', 'HIGH'));`,
  `create table "talent_calibration" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "placement_id" uuid not null, "employee_id" uuid not null, "from_performance" text not null, "from_potential" text not null, "performance" text not null, "potential" text not null, "reason" varchar(1000) not null, "status" text not null default 'PROPOSED', "proposer_id" uuid null, primary key ("id"));`,
  `create index "talent_calibration_agency_id_index" on "talent_calibration" ("agency_id");`,
  `create index "talent_calibration_placement_id_index" on "talent_calibration" ("placement_id");`,
  `create index "talent_calibration_employee_id_index" on "talent_calibration" ("employee_id");`,
  `create index "talent_calibration_proposer_id_index" on "talent_calibration" ("proposer_id");`,
  `alter table "talent_calibration" add constraint "talent_calibration_from_performance_check" check ("from_performance" in ('ABOVE', 'MEETS', 'BELOW'));`,
  `alter table "talent_calibration" add constraint "talent_calibration_from_potential_check" check ("from_potential" in ('LOW', 'MIDDLE', 'HIGH'));`,
  `alter table "talent_calibration" add constraint "talent_calibration_performance_check" check ("performance" in ('ABOVE', 'MEETS', 'BELOW'));`,
  `alter table "talent_calibration" add constraint "talent_calibration_potential_check" check ("potential" in ('LOW', 'MIDDLE', 'HIGH'));`,
  `alter table "talent_calibration" add constraint "talent_calibration_status_check" check ("status" in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN'));`,
  `alter table "talent_review" add constraint "talent_review_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "talent_review" add constraint "talent_review_cycle_id_foreign" foreign key ("cycle_id") references "appraisal_cycle" ("id");`,
  `alter table "talent_review" add constraint "talent_review_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`,
  `alter table "talent_review" add constraint "talent_review_drawn_by_id_foreign" foreign key ("drawn_by_id") references "employee" ("id") on delete set null;`,
  `alter table "talent_placement" add constraint "talent_placement_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "talent_placement" add constraint "talent_placement_review_id_foreign" foreign key ("review_id") references "talent_review" ("id");`,
  `alter table "talent_placement" add constraint "talent_placement_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "talent_placement" add constraint "talent_placement_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete set null;`,
  `alter table "talent_placement" add constraint "talent_placement_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`,
  `alter table "talent_placement" add constraint "talent_placement_performance_rule_id_foreign" foreign key ("performance_rule_id") references "rule" ("id") on delete set null;`,
  `alter table "talent_placement" add constraint "talent_placement_potential_rule_id_foreign" foreign key ("potential_rule_id") references "rule" ("id") on delete set null;`,
  `alter table "talent_placement" add constraint "talent_placement_box_rule_id_foreign" foreign key ("box_rule_id") references "rule" ("id") on delete set null;`,
  `alter table "talent_placement" add constraint "talent_placement_recommendation_rule_id_foreign" foreign key ("recommendation_rule_id") references "rule" ("id") on delete set null;`,
  `alter table "talent_calibration" add constraint "talent_calibration_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`,
  `alter table "talent_calibration" add constraint "talent_calibration_placement_id_foreign" foreign key ("placement_id") references "talent_placement" ("id");`,
  `alter table "talent_calibration" add constraint "talent_calibration_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`,
  `alter table "talent_calibration" add constraint "talent_calibration_proposer_id_foreign" foreign key ("proposer_id") references "employee" ("id") on delete set null;`,
];

/** What is part of something, or about somebody, belongs to the same agency. */
const whole: Record<string, readonly (readonly [column: string, of: string])[]> = {
  talent_review: [['cycle_id', 'appraisal_cycle']], talent_placement: [['review_id', 'talent_review'], ['employee_id', 'employee']], talent_calibration: [['placement_id', 'talent_placement'], ['employee_id', 'employee']],
};
const within = [
  ...['appraisal_cycle', 'talent_review', 'talent_placement'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...Object.entries(whole).flatMap(([t, ends]) => ends.map(([column, of]) => `alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id);`)),
];

/** What must never be stored: a box that is none, two judgements that wait, a closed review that changes. */
const constraints = [
  'alter table talent_placement add constraint talent_placement_bounds check (box between 1 and 9 and potential_score between 0 and 100);',
  `create unique index talent_calibration_one_waiting on talent_calibration (placement_id) where status = 'PROPOSED';`,
  `create function placement_stays() returns trigger language plpgsql as $$
begin
  if exists (select from talent_review where id = old.review_id and status = 'CLOSED') then raise exception using errcode = 'MG001', message = 'This is only ever added to.'; end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;`,
  'create trigger placement_stays before update or delete on talent_placement for each row execute function placement_stays();',
];

/** Words inside texts, for search; every order a list of the agency can have; what waits. */
const sorted: Record<string, string[]> = {
  talent_review: ['created_at', 'updated_at', 'name'], talent_placement: ['box', 'created_at', 'potential_score'], talent_calibration: ['created_at', 'updated_at'],
};
const indexes = [
  'create index talent_review_name_words on talent_review using gin (name gin_trgm_ops);',
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
  `create index talent_review_waiting on talent_review (agency_id, updated_at) where status = 'CALIBRATED';`,
  `create index talent_calibration_waiting on talent_calibration (agency_id, updated_at) where status = 'PROPOSED';`,
  'create index talent_placement_of_review on talent_placement (review_id, box desc, id);',
];

/** Talent reviews in nine boxes. */
export class Migration20261122001320_talent extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...constraints, ...indexes]) this.addSql(statement);
  }
}
