import { Migration } from '@mikro-orm/migrations';

/**
 * The law of a day as an agency has it: one rule a code and key; what an agency set for itself goes before what binds all, for as long as the latter leaves it open.
 * In PL/pgSQL, not SQL: an answer reads dozens of rules, and one that is folded into the statement is planned anew each time.
 */
const law = `create function law(of_code text, of_key text, on_day date, of_agency uuid) returns setof rule language plpgsql stable parallel safe cost 20 rows 8 as $$
begin
  return query select distinct on (r.code, r.key) r.* from rule r
    where r.code = of_code and (of_key is null or r.key = of_key) and r.valid_from <= on_day and (r.valid_until is null or r.valid_until >= on_day)
      and (r.agency_id is null or (r.agency_id = of_agency and exists (
        select from rule n where n.code = r.code and n.key = r.key and n.agency_id is null and n.open and n.valid_from <= on_day and (n.valid_until is null or n.valid_until >= on_day))))
    order by r.code, r.key, r.agency_id nulls last;
end $$;`;

/** The law of a day becomes a function of the database. */
export class Migration20261122001411_law extends Migration {
  override up(): void { this.addSql(law); }
}
