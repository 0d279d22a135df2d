import type { Rows } from '../kernel/asked.ts';
import { sql } from '../kernel/sql.ts';
import { ruleOf } from '../platform/rules.ts';

const rules = sql`rule.code, rule.key, rule.value, rule.text, rule.instrument, rule.article, rule.valid_from::text as "validFrom"`;

/** The rules behind the deadlines of a report, as on the day its file was complete. */
export const complaintRules: Rows = (alias, { actor }) => {
  const at = (column: string) => sql.ref(`${alias}.${column}`), day = sql`coalesce(${at('complete_on')}, ${at('received_on')})`;
  const one = (code: string, key?: ReturnType<typeof sql>) => sql`select ${rules} from ${ruleOf(code, { day, agency: actor.agency }, key)} rule`;
  return sql.join([one('COMPLAINT_VERIFICATION'), one('COMPLAINT_FOLLOW_UP'), one('COMPLAINT_RESOLUTION', sql`${at('kind')}`), one('COMPLAINT_RESPONSE'), one('COMPLAINT_AUTO_CLOSE'), one('COMPLAINT_OMBUDSMAN')], sql` union all `);
};
