import { Migration } from '@mikro-orm/migrations';

/** The people of an agency counted by value are counted in an index, not in their rows: the home page and every list of people ask for it. */
const counted = [
  ...['status', 'standing', 'education', 'sex', 'rank_id', 'unit_id', 'position_id'].map(c => `create index employee_counted_by_${c} on employee (agency_id, ${c});`),
  `create index employee_in_service on employee (agency_id, status, id) where standing = 'ACTIVE';`,
];

/** What people are counted by. */
export class Migration20261122000700_counted extends Migration {
  override up(): void {
    for (const statement of counted) this.addSql(statement);
  }
}
