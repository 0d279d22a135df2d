import { Migration } from '@mikro-orm/migrations';

const row = 'id uuid not null default gen_random_uuid(), version int not null default 1, created_at timestamptz(3) not null default now(), updated_at timestamptz(3) not null default now(), agency_id uuid not null';
const among = (column: string, ...values: string[]) => `check ("${column}" in (${values.map(v => `'${v}'`).join(', ')}))`;
const kinds = ['ANNUAL', 'LONG', 'SICK', 'MATERNITY', 'IMPORTANT_REASON', 'JOINT', 'UNPAID'], answers = ['APPROVED', 'CHANGED', 'DEFERRED', 'REFUSED'];

const tables = [
  `create table "leave_request" (${row}, employee_id uuid not null, kind text not null, footing text not null, ground text null, starts_on date not null, ends_on date not null, working_days smallint not null, travel_days smallint not null default 0, birth_number smallint null, reason varchar(1000) not null, address varchar(300) not null, phone varchar(20) null, status text not null default 'DRAFT', authority text null, submitted_on date null, opinion text null, proposed_starts_on date null, proposed_ends_on date null, answer text null, decided_on date null, requested_starts_on date null, requested_ends_on date null, deferred_until date null, bkn_number varchar(80) null, resumed_on date null, primary key (id));`,
  `alter table "leave_request" add constraint "leave_request_kind_check" ${among('kind', ...kinds)}, add constraint "leave_request_footing_check" ${among('footing', 'PNS', 'PPPK')}, add constraint "leave_request_opinion_check" ${among('opinion', ...answers)}, add constraint "leave_request_answer_check" ${among('answer', ...answers)};`,
  `alter table "leave_request" add constraint "leave_request_ground_check" ${among('ground', 'FAMILY_ILLNESS', 'FAMILY_DEATH', 'MARRIAGE', 'SPOUSE_DELIVERY', 'DISASTER', 'RECOVERY', 'MISCARRIAGE', 'WORK_ACCIDENT', 'RELIGIOUS', 'EXTENSION')};`,
  `alter table "leave_request" add constraint "leave_request_status_check" ${among('status', 'DRAFT', 'SUBMITTED', 'CONSIDERED', 'GRANTED', 'DEFERRED', 'REFUSED', 'WITHDRAWN', 'CANCELLED', 'RECALLED')}, add constraint "leave_request_authority_check" ${among('authority', 'SUPERVISOR', 'OFFICE_HEAD', 'APPOINTING_OFFICER')};`,
  'create index "leave_request_agency_id_index" on "leave_request" (agency_id);', 'create index "leave_request_employee_id_starts_on_index" on "leave_request" (employee_id, starts_on);', 'create index "leave_request_agency_id_status_updated_at_index" on "leave_request" (agency_id, status, updated_at);',
  `create index "leave_request_waiting" on "leave_request" (agency_id, updated_at) where status in ('SUBMITTED', 'CONSIDERED');`,
  'alter table "leave_request" add constraint "leave_request_ends_after_start" check (ends_on >= starts_on), add constraint "leave_request_travel" check (travel_days between 0 and ends_on - starts_on);',
  `create table "leave_paper" (${row}, request_id uuid not null, kind text not null, issuer varchar(160) not null, issued_on date not null, file uuid not null, primary key (id));`,
  `alter table "leave_paper" add constraint "leave_paper_kind_check" ${among('kind', 'DOCTOR', 'GOVERNMENT_DOCTOR', 'HEALTH_TEAM', 'MIDWIFE', 'OTHER')};`,
  'create index "leave_paper_agency_id_index" on "leave_paper" (agency_id);', 'create index "leave_paper_request_id_index" on "leave_paper" (request_id);',
  `create table "leave_entry" (${row}, employee_id uuid not null, year smallint not null, kind text not null, days smallint not null, entered_on date not null, request_id uuid null, worked_on date null, reason varchar(500) null, entered_by varchar(160) not null, rule_id uuid null, primary key (id));`,
  `alter table "leave_entry" add constraint "leave_entry_kind_check" ${among('kind', 'GRANT', 'CARRY_OVER', 'TAKEN', 'RETURNED', 'DEFERRED', 'FORFEITED', 'CORRECTION')};`,
  'create index "leave_entry_agency_id_index" on "leave_entry" (agency_id);', 'create index "leave_entry_employee_id_year_index" on "leave_entry" (employee_id, year);', 'create index "leave_entry_request_id_index" on "leave_entry" (request_id);', 'create index "leave_entry_rule_id_index" on "leave_entry" (rule_id);',
  // Granted once a year, and once for each day of joint leave that was worked, however often it is run.
  `create unique index "leave_entry_granted_once" on "leave_entry" (employee_id, year) where kind = 'GRANT' and worked_on is null;`, 'create unique index "leave_entry_worked_once" on "leave_entry" (employee_id, worked_on) where worked_on is not null;',
  `alter table "leave_entry" add constraint "leave_entry_correction_says_why" check (kind <> 'CORRECTION' or reason is not null), add constraint "leave_entry_year" check (year between 2000 and 2100);`,
  `create table "working_calendar" (${row}, unit_id uuid not null, week text not null, valid_from date not null, valid_until date null, primary key (id));`,
  `alter table "working_calendar" add constraint "working_calendar_week_check" ${among('week', 'FIVE_DAY', 'SIX_DAY')}, add constraint "working_calendar_ends_after_start" check (valid_until >= valid_from);`,
  'create index "working_calendar_agency_id_index" on "working_calendar" (agency_id);', 'create index "working_calendar_unit_id_index" on "working_calendar" (unit_id);',
  `alter table "working_calendar" add constraint "working_calendar_one_at_a_time" exclude using gist (unit_id with =, daterange(valid_from, valid_until, '[]') with &&);`,
  `create table "calendar_change" (${row}, day date not null, name varchar(160) not null, kind text not null, instrument varchar(160) not null, primary key (id));`,
  `alter table "calendar_change" add constraint "calendar_change_kind_check" ${among('kind', 'DAY_OFF', 'JOINT_LEAVE', 'WORKDAY')}, add constraint "calendar_change_agency_id_day_unique" unique (agency_id, day);`,
  'create index "calendar_change_agency_id_index" on "calendar_change" (agency_id);',
];

/** What belongs to what, always within one agency. */
const keys: [string, string, string][] = [['leave_request', 'employee_id', 'employee'], ['leave_entry', 'employee_id', 'employee'], ['leave_paper', 'request_id', 'leave_request'], ['leave_entry', 'request_id', 'leave_request'], ['working_calendar', 'unit_id', 'unit']];
const within = [
  'alter table "leave_request" add constraint "leave_request_id_agency_id_unique" unique (id, agency_id);',
  ...['leave_request', 'leave_paper', 'leave_entry', 'working_calendar', 'calendar_change'].map(t => `alter table "${t}" add constraint "${t}_agency_id_foreign" foreign key (agency_id) references agency (id) on update restrict on delete restrict;`),
  ...keys.flatMap(([t, column, of]) => [
    `alter table "${t}" add constraint "${t}_${column}_foreign" foreign key (${column}) references "${of}" (id)${column === 'request_id' && t === 'leave_entry' ? ' on delete restrict' : ''};`,
    ...(of === 'unit' ? [] : [`alter table "${t}" add constraint "${t}_${column.slice(0, -3)}_within_agency" foreign key (${column}, agency_id) references "${of}" (id, agency_id);`]),
  ]),
  'alter table "leave_entry" add constraint "leave_entry_rule_id_foreign" foreign key (rule_id) references rule (id) on delete restrict;',
];

const guards = [
  // Nobody is on two leaves at once. Whoever was called back was on leave until then.
  `alter table "leave_request" add constraint "leave_request_no_overlap" exclude using gist (employee_id with =, daterange(starts_on, coalesce(resumed_on, ends_on + 1), '[)') with &&) where (status in ('SUBMITTED', 'CONSIDERED', 'GRANTED', 'RECALLED'));`,
  'create trigger is_append_only before update or delete on "leave_entry" for each row execute function is_append_only();',
  `alter table rule drop constraint rule_topic_check, add constraint rule_topic_check check (topic in ('DEVELOPMENT', 'COMPETENCY', 'PERFORMANCE', 'CREDIT_POINTS', 'DISCIPLINE', 'REWARD', 'TALENT', 'RANK', 'APPOINTMENT', 'PROFESSIONALISM', 'AUTHORITY', 'LEAVE'));`,
];

/** Which days somebody works between two days: by the week of the unit, or of the nearest above that has one, without holidays and joint leave, and as the agency changed it. */
const calendar = [
  `create function days_between(person uuid, first_day date, last_day date) returns table (day date, works boolean, in_week boolean) language sql stable as $$
  select d.day, coalesce(c.kind = 'WORKDAY', w.in_week and not exists (select from holiday h where h.day = d.day)), w.in_week
  from employee e left join unit u on u.id = e.unit_id
    cross join lateral (select generate_series(first_day, last_day, interval '1 day')::date as day) d
    left join calendar_change c on c.agency_id = e.agency_id and c.day = d.day
    cross join lateral (select extract(isodow from d.day) <= (select r.value from rule r where r.code = 'WORKING_WEEK_DAYS' and r.agency_id is null and r.valid_from <= d.day and (r.valid_until is null or r.valid_until >= d.day)
      and r.key = coalesce((select k.week from working_calendar k join unit a on a.id = k.unit_id where a.path @> u.path and k.valid_from <= d.day and (k.valid_until is null or k.valid_until >= d.day) order by nlevel(a.path) desc limit 1), 'FIVE_DAY')) as in_week) w
  where e.id = person $$;`,
  `create function working_days(person uuid, first_day date, last_day date) returns int language sql stable as $$ select count(*)::int from days_between(person, first_day, last_day) where works $$;`,
];

const sorted: Record<string, string[]> = { leave_request: ['starts_on', 'created_at', 'updated_at'], leave_paper: ['created_at'], leave_entry: ['entered_on', 'created_at', 'year'], working_calendar: ['valid_from', 'created_at'], calendar_change: ['day', 'name', 'created_at'] };
const indexes = [
  'create index "calendar_change_name_words" on "calendar_change" using gin (name gin_trgm_ops);',
  ...Object.entries(sorted).flatMap(([t, columns]) => columns.map(c => `create index "${t}_by_${c}" on "${t}" (agency_id, "${c}", id);`)),
];

/** Leave: requests, papers, the ledger of annual leave, and the calendar days are counted by. */
export class Migration20261122001500_leave extends Migration {
  override up(): void {
    for (const statement of [...tables, ...within, ...guards, ...calendar, ...indexes]) this.addSql(statement);
  }
}
