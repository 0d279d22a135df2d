import { Migration } from '@mikro-orm/migrations';

/** What the tables stand on: trees of units, words inside names, ranges that exclude each other. */
export class Migration20261122000000_extensions extends Migration {
  override up(): void {
    for (const name of ['ltree', 'pg_trgm', 'btree_gist']) this.addSql(`create extension if not exists ${name};`);
  }
}
