import { Migration } from '@mikro-orm/migrations';

export class Migration20261122000100_tables extends Migration {

  override name = 'Migration20261122000100_tables';

  override up(): void | Promise<void> {
    this.addSql(`create table "agency" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "code" varchar(13) not null, "name" varchar(160) not null, "short_name" varchar(60) not null, "province" varchar(60) not null, primary key ("id"));`);
    this.addSql(`alter table "agency" add constraint "agency_code_unique" unique ("code");`);

    this.addSql(`create table "audit_entry" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "at" timestamptz(3) not null default clock_timestamp(), "action" text not null, "noun" varchar(40) not null, "record_id" uuid not null, "actor_name" varchar(160) not null, "actor_account" uuid null, "reason" text null, "request_id" varchar(64) not null, "changes" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "audit_entry_record_id_at_index" on "audit_entry" ("record_id", "at");`);
    this.addSql(`create index "audit_entry_agency_id_at_index" on "audit_entry" ("agency_id", "at");`);
    this.addSql(`alter table "audit_entry" add constraint "audit_entry_action_check" check ("action" in ('CREATED', 'UPDATED', 'DELETED'));`);

    this.addSql(`create table "decision" ("id" uuid not null default gen_random_uuid(), "agency_id" uuid not null, "noun" varchar(40) not null, "record_id" uuid not null, "move" varchar(30) not null, "from_status" varchar(30) not null, "to_status" varchar(30) not null, "by_name" varchar(160) not null, "by_account" uuid null, "note" text null, "decided_at" timestamptz(3) not null default clock_timestamp(), primary key ("id"));`);
    this.addSql(`create index "decision_agency_id_index" on "decision" ("agency_id");`);
    this.addSql(`create index "decision_record_id_decided_at_index" on "decision" ("record_id", "decided_at");`);

    this.addSql(`create table "framework" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "code" varchar(30) not null, "name" varchar(160) not null, "legal_basis" varchar(160) not null, "valid_from" date not null, "valid_until" date null, primary key ("id"));`);
    this.addSql(`alter table "framework" add constraint "framework_code_unique" unique ("code");`);

    this.addSql(`create table "competency" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "framework_id" uuid not null, "code" varchar(30) not null, "name" varchar(160) not null, "kind" text not null, "definition" text not null, "affair" varchar(120) null, "levels" jsonb not null, primary key ("id"));`);
    this.addSql(`create index "competency_framework_id_index" on "competency" ("framework_id");`);
    this.addSql(`alter table "competency" add constraint "competency_framework_id_code_unique" unique ("framework_id", "code");`);
    this.addSql(`alter table "competency" add constraint "competency_kind_check" check ("kind" in ('MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL', 'GOVERNMENT'));`);

    this.addSql(`create table "provider" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "code" varchar(20) not null, "name" varchar(160) not null, "kind" text not null, "website" varchar(200) null, "email" varchar(160) null, "agreement_number" varchar(80) null, "agreement_until" date null, "active" boolean not null default true, primary key ("id"));`);
    this.addSql(`create index "provider_agency_id_index" on "provider" ("agency_id");`);
    this.addSql(`alter table "provider" add constraint "provider_agency_id_code_unique" unique ("agency_id", "code");`);
    this.addSql(`alter table "provider" add constraint "provider_kind_check" check ("kind" in ('UNIVERSITY', 'GOVERNMENT', 'PROFESSIONAL', 'PRIVATE'));`);

    this.addSql(`create table "api_client" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "name" varchar(120) not null, "provider_id" uuid not null, "key_prefix" varchar(12) not null, "expires_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "key_hash" varchar(64) not null, primary key ("id"));`);
    this.addSql(`create index "api_client_agency_id_index" on "api_client" ("agency_id");`);
    this.addSql(`create index "api_client_provider_id_index" on "api_client" ("provider_id");`);
    this.addSql(`alter table "api_client" add constraint "api_client_key_hash_unique" unique ("key_hash");`);

    this.addSql(`create table "rank" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "scale" text not null, "code" varchar(5) not null, "name" varchar(60) not null, "grade" smallint not null, primary key ("id"));`);
    this.addSql(`alter table "rank" add constraint "rank_scale_code_unique" unique ("scale", "code");`);
    this.addSql(`alter table "rank" add constraint "rank_scale_check" check ("scale" in ('PNS', 'PPPK'));`);

    this.addSql(`create table "position" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "code" varchar(30) not null, "name" varchar(160) not null, "kind" text not null, "echelon" text null, "tier" text null, "position_class" smallint not null, "leads_unit" boolean not null default false, "summary" text null, "lowest_rank_id" uuid null, "highest_rank_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "position_agency_id_index" on "position" ("agency_id");`);
    this.addSql(`create index "position_lowest_rank_id_index" on "position" ("lowest_rank_id");`);
    this.addSql(`create index "position_highest_rank_id_index" on "position" ("highest_rank_id");`);
    this.addSql(`alter table "position" add constraint "position_agency_id_code_unique" unique ("agency_id", "code");`);
    this.addSql(`alter table "position" add constraint "position_kind_check" check ("kind" in ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'SUPERVISOR', 'FUNCTIONAL', 'EXECUTING'));`);
    this.addSql(`alter table "position" add constraint "position_echelon_check" check ("echelon" in ('I_A', 'I_B', 'II_A', 'II_B', 'III_A', 'III_B', 'IV_A', 'IV_B'));`);
    this.addSql(`alter table "position" add constraint "position_tier_check" check ("tier" in ('AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA', 'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA', 'KLEREK', 'OPERATOR', 'TEKNISI'));`);

    this.addSql(`create table "position_standard" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "position_id" uuid not null, "competency_id" uuid not null, "required_level" smallint not null, "weight" smallint not null default 1, "importance" text not null default 'IMPORTANT', primary key ("id"));`);
    this.addSql(`create index "position_standard_agency_id_index" on "position_standard" ("agency_id");`);
    this.addSql(`create index "position_standard_competency_id_index" on "position_standard" ("competency_id");`);
    this.addSql(`create index "position_standard_required_level_index" on "position_standard" ("required_level");`);
    this.addSql(`alter table "position_standard" add constraint "position_standard_position_id_competency_id_unique" unique ("position_id", "competency_id");`);
    this.addSql(`alter table "position_standard" add constraint "position_standard_importance_check" check ("importance" in ('ABSOLUTE', 'IMPORTANT', 'NEEDED'));`);

    this.addSql(`create table "rule" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "code" varchar(60) not null, "description" text not null, "value" double precision not null, "unit" varchar(20) not null, "instrument" varchar(120) not null, "article" varchar(60) null, "valid_from" date not null, "valid_until" date null, primary key ("id"));`);
    this.addSql(`alter table "rule" add constraint "rule_code_valid_from_unique" unique ("code", "valid_from");`);

    this.addSql(`create table "training" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "code" varchar(30) not null, "title" varchar(160) not null, "form" text not null, "learning_hours" smallint not null, "summary" text null, "provider_id" uuid not null, "status" text not null default 'DRAFT', primary key ("id"));`);
    this.addSql(`create index "training_agency_id_index" on "training" ("agency_id");`);
    this.addSql(`create index "training_learning_hours_index" on "training" ("learning_hours");`);
    this.addSql(`create index "training_provider_id_index" on "training" ("provider_id");`);
    this.addSql(`create index "training_status_index" on "training" ("status");`);
    this.addSql(`alter table "training" add constraint "training_agency_id_code_unique" unique ("agency_id", "code");`);
    this.addSql(`alter table "training" add constraint "training_form_check" check ("form" in ('KL01', 'KL02', 'KL03', 'KL04', 'KL05', 'KL06', 'KL07', 'KL08', 'KL09', 'KL10', 'KL11', 'KL12', 'NKL01', 'NKL02', 'NKL03', 'NKL04', 'NKL05', 'NKL06', 'NKL07', 'NKL08', 'NKL09', 'NKL10', 'NKL11', 'NKL12', 'NKL13'));`);
    this.addSql(`alter table "training" add constraint "training_status_check" check ("status" in ('DRAFT', 'PUBLISHED', 'RETIRED'));`);

    this.addSql(`create table "offering" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "training_id" uuid not null, "code" varchar(30) not null, "delivery" text not null, "starts_on" date not null, "ends_on" date not null, "seats" int not null, "location" varchar(160) null, "status" text not null default 'PLANNED', primary key ("id"));`);
    this.addSql(`create index "offering_agency_id_index" on "offering" ("agency_id");`);
    this.addSql(`create index "offering_training_id_index" on "offering" ("training_id");`);
    this.addSql(`create index "offering_starts_on_index" on "offering" ("starts_on");`);
    this.addSql(`create index "offering_status_index" on "offering" ("status");`);
    this.addSql(`alter table "offering" add constraint "offering_agency_id_code_unique" unique ("agency_id", "code");`);
    this.addSql(`alter table "offering" add constraint "offering_delivery_check" check ("delivery" in ('CLASSROOM', 'ONLINE', 'BLENDED'));`);
    this.addSql(`alter table "offering" add constraint "offering_status_check" check ("status" in ('PLANNED', 'OPEN', 'CLOSED', 'FINISHED', 'CANCELLED'));`);

    this.addSql(`create table "training_outcome" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "training_id" uuid not null, "competency_id" uuid not null, "level" smallint not null, primary key ("id"));`);
    this.addSql(`create index "training_outcome_agency_id_index" on "training_outcome" ("agency_id");`);
    this.addSql(`create index "training_outcome_competency_id_index" on "training_outcome" ("competency_id");`);
    this.addSql(`create index "training_outcome_level_index" on "training_outcome" ("level");`);
    this.addSql(`alter table "training_outcome" add constraint "training_outcome_training_id_competency_id_unique" unique ("training_id", "competency_id");`);

    this.addSql(`create table "unit" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "code" varchar(30) not null, "name" varchar(160) not null, "kind" text not null, "parent_id" uuid null, "head_id" uuid null, "depth" int not null default 1, "path" ltree not null default '', primary key ("id"));`);
    this.addSql(`create index "unit_agency_id_index" on "unit" ("agency_id");`);
    this.addSql(`create index "unit_head_id_index" on "unit" ("head_id");`);
    this.addSql(`create index "unit_parent_id_index" on "unit" ("parent_id");`);
    this.addSql(`create index "unit_path_index" on "unit" using gist ("path");`);
    this.addSql(`alter table "unit" add constraint "unit_agency_id_code_unique" unique ("agency_id", "code");`);
    this.addSql(`alter table "unit" add constraint "unit_kind_check" check ("kind" in ('GOVERNMENT', 'SECRETARIAT', 'ASSISTANCE', 'INSPECTORATE', 'SERVICE', 'BOARD', 'POLICE', 'HOSPITAL', 'SECTION', 'DIVISION', 'SUBSECTION', 'SUBDIVISION', 'TECHNICAL_UNIT', 'HEALTH_CENTRE', 'SCHOOL', 'DISTRICT', 'URBAN_VILLAGE'));`);

    this.addSql(`create table "employee" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_number" varchar(18) not null, "name" varchar(160) not null, "title_prefix" varchar(60) null, "title_suffix" varchar(60) null, "status" text not null, "standing" text not null default 'ACTIVE', "sex" text not null, "birth_date" date not null, "birth_place" varchar(60) null, "education" text null, "rank_id" uuid null, "rank_since" date null, "appointed_on" date null, "email" varchar(160) null, "phone" varchar(20) null, "national_id" varchar(16) null, "unit_id" uuid null, "position_id" uuid null, "supervisor_id" uuid null, "source_id" varchar(64) null, "imported_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "employee_agency_id_index" on "employee" ("agency_id");`);
    this.addSql(`create index "employee_rank_id_index" on "employee" ("rank_id");`);
    this.addSql(`create index "employee_unit_id_index" on "employee" ("unit_id");`);
    this.addSql(`create index "employee_position_id_index" on "employee" ("position_id");`);
    this.addSql(`create index "employee_supervisor_id_index" on "employee" ("supervisor_id");`);
    this.addSql(`create index "employee_agency_id_name_id_index" on "employee" ("agency_id", "name", "id");`);
    this.addSql(`alter table "employee" add constraint "employee_employee_number_unique" unique ("employee_number");`);
    this.addSql(`alter table "employee" add constraint "employee_status_check" check ("status" in ('CPNS', 'PNS', 'PPPK', 'PPPK_PARUH_WAKTU'));`);
    this.addSql(`alter table "employee" add constraint "employee_standing_check" check ("standing" in ('ACTIVE', 'STUDY_ASSIGNMENT', 'UNPAID_LEAVE', 'SUSPENDED', 'PRE_RETIREMENT', 'RETIRED', 'DECEASED', 'TRANSFERRED', 'DISMISSED'));`);
    this.addSql(`alter table "employee" add constraint "employee_sex_check" check ("sex" in ('MALE', 'FEMALE'));`);
    this.addSql(`alter table "employee" add constraint "employee_education_check" check ("education" in ('SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'S1', 'S2', 'S3'));`);

    this.addSql(`create table "evidence" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "competency_id" uuid not null, "kind" text not null, "level" smallint not null, "observed_on" date not null, "valid_until" date null, "revokes_id" uuid null, "source_noun" varchar(40) not null, "source_id" uuid not null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "evidence_agency_id_index" on "evidence" ("agency_id");`);
    this.addSql(`create index "evidence_competency_id_index" on "evidence" ("competency_id");`);
    this.addSql(`create index "evidence_revokes_id_index" on "evidence" ("revokes_id");`);
    this.addSql(`create index "evidence_source_id_index" on "evidence" ("source_id");`);
    this.addSql(`create index "evidence_employee_id_competency_id_observed_on_index" on "evidence" ("employee_id", "competency_id", "observed_on");`);
    this.addSql(`alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('ASSESSMENT', 'TRAINING', 'REVOCATION'));`);

    this.addSql(`create table "holding" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "competency_id" uuid not null, "level" smallint not null, "since" date not null, "valid_until" date null, "evidence_id" uuid not null, primary key ("id"));`);
    this.addSql(`create index "holding_agency_id_index" on "holding" ("agency_id");`);
    this.addSql(`create index "holding_evidence_id_index" on "holding" ("evidence_id");`);
    this.addSql(`create index "holding_competency_id_level_index" on "holding" ("competency_id", "level");`);
    this.addSql(`alter table "holding" add constraint "holding_employee_id_competency_id_unique" unique ("employee_id", "competency_id");`);

    this.addSql(`create table "enrollment" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "offering_id" uuid not null, "reason" text null, "status" text not null default 'DRAFT', "outcome" text null, "completed_on" date null, "certificate_number" varchar(80) null, primary key ("id"));`);
    this.addSql(`create index "enrollment_agency_id_index" on "enrollment" ("agency_id");`);
    this.addSql(`create index "enrollment_employee_id_index" on "enrollment" ("employee_id");`);
    this.addSql(`create index "enrollment_offering_id_index" on "enrollment" ("offering_id");`);
    this.addSql(`create index "enrollment_agency_id_status_created_at_index" on "enrollment" ("agency_id", "status", "created_at");`);
    this.addSql(`alter table "enrollment" add constraint "enrollment_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'COMPLETED'));`);
    this.addSql(`alter table "enrollment" add constraint "enrollment_outcome_check" check ("outcome" in ('PASSED', 'FAILED', 'ABSENT'));`);

    this.addSql(`create table "learning_hours_entry" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "year" smallint not null, "hours" smallint not null, "earned_on" date not null, "enrollment_id" uuid not null, "note" text null, primary key ("id"));`);
    this.addSql(`create index "learning_hours_entry_agency_id_index" on "learning_hours_entry" ("agency_id");`);
    this.addSql(`create index "learning_hours_entry_earned_on_index" on "learning_hours_entry" ("earned_on");`);
    this.addSql(`create index "learning_hours_entry_enrollment_id_index" on "learning_hours_entry" ("enrollment_id");`);
    this.addSql(`create index "learning_hours_entry_employee_id_year_index" on "learning_hours_entry" ("employee_id", "year");`);

    this.addSql(`create table "assessment" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "competency_id" uuid not null, "level" smallint not null, "method" text not null, "purpose" text not null default 'MAPPING', "assessed_on" date not null, "valid_until" date null, "assessor" varchar(160) null, "note" text null, "status" text not null default 'RECORDED', primary key ("id"));`);
    this.addSql(`create index "assessment_agency_id_index" on "assessment" ("agency_id");`);
    this.addSql(`create index "assessment_competency_id_index" on "assessment" ("competency_id");`);
    this.addSql(`create index "assessment_assessed_on_index" on "assessment" ("assessed_on");`);
    this.addSql(`create index "assessment_employee_id_competency_id_index" on "assessment" ("employee_id", "competency_id");`);
    this.addSql(`alter table "assessment" add constraint "assessment_method_check" check ("method" in ('ASSESSMENT_CENTER', 'COMPETENCY_TEST', 'CACT', 'SUPERVISOR', 'REVIEW_360'));`);
    this.addSql(`alter table "assessment" add constraint "assessment_purpose_check" check ("purpose" in ('MAPPING', 'SELECTION'));`);
    this.addSql(`alter table "assessment" add constraint "assessment_status_check" check ("status" in ('RECORDED', 'REVOKED'));`);

    this.addSql(`create table "account" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "login" varchar(160) not null, "name" varchar(160) not null, "employee_id" uuid null, "status" text not null default 'ACTIVE', "last_sign_in_at" timestamptz(3) null, "password_hash" text null, primary key ("id"));`);
    this.addSql(`create index "account_agency_id_index" on "account" ("agency_id");`);
    this.addSql(`create index "account_employee_id_index" on "account" ("employee_id");`);
    this.addSql(`alter table "account" add constraint "account_login_unique" unique ("login");`);
    this.addSql(`alter table "account" add constraint "account_status_check" check ("status" in ('ACTIVE', 'DISABLED'));`);

    this.addSql(`create table "session" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "account_id" uuid not null, "token_hash" varchar(64) not null, "expires_at" timestamptz(3) not null, "ended_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "session_account_id_index" on "session" ("account_id");`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at");`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);

    this.addSql(`create table "role_grant" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "account_id" uuid not null, "role" text not null, "unit_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "role_grant_agency_id_index" on "role_grant" ("agency_id");`);
    this.addSql(`create index "role_grant_unit_id_index" on "role_grant" ("unit_id");`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_account_id_role_unit_id_unique" unique ("account_id", "role", "unit_id");`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('HR_ADMIN', 'HR_HEAD', 'TRAINING_MANAGER', 'MENTOR', 'AUDITOR', 'PARTNER'));`);

    this.addSql(`create table "assignment" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "employee_id" uuid not null, "position_id" uuid not null, "unit_id" uuid not null, "kind" text not null default 'DEFINITIVE', "decree_number" varchar(60) not null, "valid_from" date not null, "valid_until" date null, primary key ("id"));`);
    this.addSql(`create index "assignment_agency_id_index" on "assignment" ("agency_id");`);
    this.addSql(`create index "assignment_employee_id_index" on "assignment" ("employee_id");`);
    this.addSql(`create index "assignment_position_id_index" on "assignment" ("position_id");`);
    this.addSql(`create index "assignment_unit_id_index" on "assignment" ("unit_id");`);
    this.addSql(`create index "assignment_valid_from_index" on "assignment" ("valid_from");`);
    this.addSql(`alter table "assignment" add constraint "assignment_kind_check" check ("kind" in ('DEFINITIVE', 'ACTING', 'DAILY_ACTING'));`);

    this.addSql(`create table "upload" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "account_id" uuid not null, "file_name" varchar(200) not null, "content_type" varchar(100) not null, "size" int not null, "ticket_hash" varchar(64) null, "ticket_until" timestamptz(3) not null, "received_at" timestamptz(3) null, primary key ("id"));`);
    this.addSql(`create index "upload_agency_id_index" on "upload" ("agency_id");`);
    this.addSql(`create index "upload_account_id_index" on "upload" ("account_id");`);

    this.addSql(`create table "import_report" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "agency_id" uuid not null, "upload_id" uuid not null, "account_id" uuid not null, "dry_run" boolean not null, "status" text not null default 'RUNNING', "progress" smallint not null default 0, "total" int not null default 0, "created" int not null default 0, "updated" int not null default 0, "unchanged" int not null default 0, "failed" int not null default 0, "message" text null, primary key ("id"));`);
    this.addSql(`create index "import_report_agency_id_index" on "import_report" ("agency_id");`);
    this.addSql(`create index "import_report_upload_id_index" on "import_report" ("upload_id");`);
    this.addSql(`create index "import_report_account_id_index" on "import_report" ("account_id");`);
    this.addSql(`alter table "import_report" add constraint "import_report_status_check" check ("status" in ('RUNNING', 'DONE', 'FAILED'));`);

    this.addSql(`create table "import_problem" ("id" uuid not null default gen_random_uuid(), "version" int not null default 1, "created_at" timestamptz(3) not null default now(), "updated_at" timestamptz(3) not null default now(), "report_id" uuid not null, "row" int not null, "column" varchar(120) null, "code" varchar(40) not null, "message" text not null, primary key ("id"));`);
    this.addSql(`create index "import_problem_report_id_row_index" on "import_problem" ("report_id", "row");`);

    this.addSql(`alter table "audit_entry" add constraint "audit_entry_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`);

    this.addSql(`alter table "decision" add constraint "decision_agency_id_foreign" foreign key ("agency_id") references "agency" ("id");`);

    this.addSql(`alter table "competency" add constraint "competency_framework_id_foreign" foreign key ("framework_id") references "framework" ("id");`);

    this.addSql(`alter table "provider" add constraint "provider_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);

    this.addSql(`alter table "api_client" add constraint "api_client_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "api_client" add constraint "api_client_provider_id_foreign" foreign key ("provider_id") references "provider" ("id");`);

    this.addSql(`alter table "position" add constraint "position_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "position" add constraint "position_lowest_rank_id_foreign" foreign key ("lowest_rank_id") references "rank" ("id") on delete set null;`);
    this.addSql(`alter table "position" add constraint "position_highest_rank_id_foreign" foreign key ("highest_rank_id") references "rank" ("id") on delete set null;`);

    this.addSql(`alter table "position_standard" add constraint "position_standard_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "position_standard" add constraint "position_standard_position_id_foreign" foreign key ("position_id") references "position" ("id");`);
    this.addSql(`alter table "position_standard" add constraint "position_standard_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`);

    this.addSql(`alter table "training" add constraint "training_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "training" add constraint "training_provider_id_foreign" foreign key ("provider_id") references "provider" ("id");`);

    this.addSql(`alter table "offering" add constraint "offering_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "offering" add constraint "offering_training_id_foreign" foreign key ("training_id") references "training" ("id");`);

    this.addSql(`alter table "training_outcome" add constraint "training_outcome_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "training_outcome" add constraint "training_outcome_training_id_foreign" foreign key ("training_id") references "training" ("id") on delete cascade;`);
    this.addSql(`alter table "training_outcome" add constraint "training_outcome_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`);

    this.addSql(`alter table "unit" add constraint "unit_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "unit" add constraint "unit_parent_id_foreign" foreign key ("parent_id") references "unit" ("id") on delete restrict;`);
    this.addSql(`alter table "unit" add constraint "unit_head_id_foreign" foreign key ("head_id") references "employee" ("id") on delete set null;`);

    this.addSql(`alter table "employee" add constraint "employee_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "employee" add constraint "employee_rank_id_foreign" foreign key ("rank_id") references "rank" ("id") on delete set null;`);
    this.addSql(`alter table "employee" add constraint "employee_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`);
    this.addSql(`alter table "employee" add constraint "employee_position_id_foreign" foreign key ("position_id") references "position" ("id") on delete set null;`);
    this.addSql(`alter table "employee" add constraint "employee_supervisor_id_foreign" foreign key ("supervisor_id") references "employee" ("id") on delete set null;`);

    this.addSql(`alter table "evidence" add constraint "evidence_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "evidence" add constraint "evidence_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`);
    this.addSql(`alter table "evidence" add constraint "evidence_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`);
    this.addSql(`alter table "evidence" add constraint "evidence_revokes_id_foreign" foreign key ("revokes_id") references "evidence" ("id") on delete set null;`);

    this.addSql(`alter table "holding" add constraint "holding_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "holding" add constraint "holding_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`);
    this.addSql(`alter table "holding" add constraint "holding_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`);
    this.addSql(`alter table "holding" add constraint "holding_evidence_id_foreign" foreign key ("evidence_id") references "evidence" ("id");`);

    this.addSql(`alter table "enrollment" add constraint "enrollment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "enrollment" add constraint "enrollment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`);
    this.addSql(`alter table "enrollment" add constraint "enrollment_offering_id_foreign" foreign key ("offering_id") references "offering" ("id");`);

    this.addSql(`alter table "learning_hours_entry" add constraint "learning_hours_entry_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "learning_hours_entry" add constraint "learning_hours_entry_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`);
    this.addSql(`alter table "learning_hours_entry" add constraint "learning_hours_entry_enrollment_id_foreign" foreign key ("enrollment_id") references "enrollment" ("id");`);

    this.addSql(`alter table "assessment" add constraint "assessment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "assessment" add constraint "assessment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`);
    this.addSql(`alter table "assessment" add constraint "assessment_competency_id_foreign" foreign key ("competency_id") references "competency" ("id");`);

    this.addSql(`alter table "account" add constraint "account_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "account" add constraint "account_employee_id_foreign" foreign key ("employee_id") references "employee" ("id") on delete set null;`);

    this.addSql(`alter table "session" add constraint "session_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);

    this.addSql(`alter table "role_grant" add constraint "role_grant_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_account_id_foreign" foreign key ("account_id") references "account" ("id") on delete cascade;`);
    this.addSql(`alter table "role_grant" add constraint "role_grant_unit_id_foreign" foreign key ("unit_id") references "unit" ("id") on delete set null;`);

    this.addSql(`alter table "assignment" add constraint "assignment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "assignment" add constraint "assignment_employee_id_foreign" foreign key ("employee_id") references "employee" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_position_id_foreign" foreign key ("position_id") references "position" ("id");`);
    this.addSql(`alter table "assignment" add constraint "assignment_unit_id_foreign" foreign key ("unit_id") references "unit" ("id");`);

    this.addSql(`alter table "upload" add constraint "upload_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "upload" add constraint "upload_account_id_foreign" foreign key ("account_id") references "account" ("id");`);

    this.addSql(`alter table "import_report" add constraint "import_report_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update restrict on delete restrict;`);
    this.addSql(`alter table "import_report" add constraint "import_report_upload_id_foreign" foreign key ("upload_id") references "upload" ("id");`);
    this.addSql(`alter table "import_report" add constraint "import_report_account_id_foreign" foreign key ("account_id") references "account" ("id");`);

    this.addSql(`alter table "import_problem" add constraint "import_problem_report_id_foreign" foreign key ("report_id") references "import_report" ("id") on delete cascade;`);
  }

}
