import { Migration } from '@mikro-orm/migrations';

/** An employee number is unique in its agency alone: a refusal must not tell one city whom another employs. */
const ownNumbers = [
  'alter table employee drop constraint employee_employee_number_unique;',
  'alter table employee add constraint employee_agency_id_employee_number_unique unique (agency_id, employee_number);',
];

/** What is only ever added to cannot be emptied either. */
const neverEmptied = ['audit_entry', 'decision', 'evidence', 'learning_hours_entry']
  .map(t => `create trigger is_never_emptied before truncate on "${t}" for each statement execute function is_append_only();`);

/** Numbers of one agency, and trails that no statement empties. */
export class Migration20261122000300_own_numbers extends Migration {
  override up(): void {
    for (const statement of [...ownNumbers, ...neverEmptied]) this.addSql(statement);
  }
}
