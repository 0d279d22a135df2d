import { Migration } from '@mikro-orm/migrations';

/** What is said of a person, or of a training, belongs to the agency the person or training belongs to: rules about the one need not look at the other. */
const within = [
  ...['employee', 'training'].map(t => `alter table "${t}" add constraint "${t}_id_agency_id_unique" unique (id, agency_id);`),
  ...['assignment', 'assessment', 'evidence', 'holding', 'enrollment', 'learning_hours_entry']
    .map(t => `alter table "${t}" add constraint "${t}_employee_within_agency" foreign key (employee_id, agency_id) references employee (id, agency_id);`),
  ...[['offering', ''], ['training_outcome', ' on delete cascade']].map(([t, end]) => `alter table "${t}" add constraint "${t}_training_within_agency" foreign key (training_id, agency_id) references training (id, agency_id)${end};`),
];

/** Rows about people and trainings stay within the agency. */
export class Migration20261122000600_within extends Migration {
  override up(): void {
    for (const statement of within) this.addSql(statement);
  }
}
