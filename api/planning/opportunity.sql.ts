import type { OpportunityGroup, OpportunitySubject } from '../../schema/planning/opportunity.ts';
import type { Rows } from '../kernel/asked.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { cited, type Law, ruleOf, tableOf } from '../platform/rules.ts';

export interface OpportunityArgs { subject: OpportunitySubject; by: OpportunityGroup; year?: number | null | undefined }

/** Key and label of the group somebody belongs to; `e` is the person, `u` and `o` their unit and office, `p` their position. */
const grouped = (by: OpportunityGroup, last: string, law: Law): readonly [key: Sql, label: Sql] => {
  const plain: Record<Exclude<OpportunityGroup, 'UNIT'>, Sql> = {
    SEX: sql`e.sex::text`, EMPLOYMENT_STATUS: sql`e.status::text`, POSITION_KIND: sql`coalesce(p.kind::text, 'NONE')`,
    AGE: sql`(select b.key from ${tableOf('AGE_BAND', law)} b where b.value <= extract(year from age(${last}::date, e.birth_date)) order by b.value desc limit 1)`,
  };
  return by === 'UNIT' ? [sql`coalesce(o.code, u.code, 'NONE')`, sql`coalesce(o.name, u.name, 'NONE')`] : [plain[by], plain[by]];
};

/** On whom something was decided between two days, and whether it was approved at least once. */
const decided: Record<OpportunitySubject, (agency: string, from: string, until: string) => Sql> = {
  TRAINING: (agency, from, until) => sql`select n.employee_id, bool_or(n.status in ('APPROVED', 'COMPLETED')) as approved from enrollment n join offering f on f.id = n.offering_id
    where n.agency_id = ${agency} and n.status in ('APPROVED', 'COMPLETED', 'REJECTED') and f.starts_on between ${from}::date and ${until}::date group by 1`,
  PROMOTION: (agency, from, until) => sql`select c.employee_id, bool_or(c.status in ('APPROVED', 'DECREED')) as approved from career_proposal c
    where c.agency_id = ${agency} and c.kind = 'PROMOTION' and c.status in ('APPROVED', 'DECREED', 'REJECTED') and c.proposed_on between ${from}::date and ${until}::date group by 1`,
};

/** Whether a part, its whole, or what is left of it, is small but not nought. */
const small = (from: Sql, whole: Sql, part: Sql) => sql`exists (select from (values (${whole}), (${part}), (${whole} - ${part})) v(n) where v.n > 0 and v.n < ${from})`;

/**
 * Says which groups (key, whole, part, forced, and whatever else) are withheld. Those that are forced and those with a small number are; and with them the fewest
 * others, smallest first, so that what all others leave of the whole is of two groups at least and not small itself: nothing withheld can be found by subtraction.
 */
export const withholding = (cells: Sql, from: Sql): Sql => sql`(
  with cell as (select c.*, c.forced or ${small(from, sql`c.whole`, sql`c.part`)} as first from ${cells} c),
  ranked as (select cell.*, row_number() over w as n, sum(whole) over w as whole_to, sum(part) over w as part_to, count(*) filter (where first) over () as firsts, count(*) over () as groups from cell window w as (order by first desc, whole, key)),
  cut as (select case when max(firsts) = 0 then 0 else coalesce(min(n) filter (where n >= firsts and n > 1 and not ${small(from, sql`whole_to`, sql`part_to`)}), max(groups)) end as n from ranked)
  select r.*, r.n <= cut.n as withheld from ranked r, cut)`;

/** How the chances of groups compare in a year: participation and approval with the line, small groups withheld. */
export const opportunityRows: Rows<OpportunityArgs> = (_, { house: { clock }, actor }, { subject, by, year }) => {
  const today = clock.today(), of = year ?? Number(today.slice(0, 4)), last = `${of}-12-31`, law = { day: last < today ? last : today, agency: actor.agency }, [key, label] = grouped(by, last, law);
  const cells = sql`(select ${key} as key, min(${label}) as label, count(*)::int as people, count(d.employee_id)::int as asked, (count(*) filter (where d.approved))::int as approved
    from employee e left join unit u on u.id = e.unit_id left join unit o on o.path @> u.path and o.depth = 2 left join "position" p on p.id = e.position_id left join (${decided[subject](actor.agency, `${of}-01-01`, last)}) d on d.employee_id = e.id
    where e.agency_id = ${actor.agency} and e.standing = 'ACTIVE' and ${!actor.provider} group by 1)`;
  const rate = (part: string, whole: string, withheld: string) => sql`case when not ${sql.ref(withheld)} and ${sql.ref(whole)} > 0 then round(${sql.ref(part)}::numeric / ${sql.ref(whole)}, 12) end`;
  const shown = (column: string, withheld: string) => sql`case when not ${sql.ref(withheld)} then ${sql.ref(column)} end`, percent = (column: string) => sql`round(${sql.ref(column)} * 100, 1)::float8`;
  // Who is withheld in the one is withheld in the other, which would tell of it; the other withholds more, where few were refused.
  return sql`with rule as materialized (select f.value / 100 as share, s.value as fewest, jsonb_build_array(${cited('f')}, ${cited('s')}) as rules from ${ruleOf('FOUR_FIFTHS', law)} f, ${ruleOf('SMALL_CELL', law)} s),
    cells as materialized (select g.*, g.people as whole, g.approved as part, false as forced from ${cells} g),
    taken as materialized (select t.key, t.label, t.people, t.asked, t.approved, t.withheld from ${withholding(sql`cells`, sql`(select fewest from rule)`)} t),
    told as materialized (select t.key, t.label, t.people, t.asked, t.approved, t.forced as withheld, t.withheld as unsaid, ${rate('t.approved', 't.people', 't.forced')} as participation, ${rate('t.approved', 't.asked', 't.withheld')} as approval
      from ${withholding(sql`(select x.key, x.label, x.people, x.asked, x.approved, x.asked as whole, x.approved as part, x.withheld as forced from taken x)`, sql`(select fewest from rule)`)} t),
    line as (select round(max(participation) * min(share)::numeric, 12) as participation, round(max(approval) * min(share)::numeric, 12) as approval, min(rules::text)::jsonb as rules from rule left join told on true)
    select ${of}::int as year, ${percent('line.participation')} as "participationLine", ${percent('line.approval')} as "approvalLine", line.rules as "rulesApplied",
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'label', label, 'withheld', withheld, 'people', ${shown('people', 'withheld')}, 'asked', ${shown('asked', 'unsaid')}, 'approved', ${shown('approved', 'withheld')}, 'participation', ${percent('told.participation')}, 'approval', ${percent('told.approval')},
        'belowParticipation', told.participation < line.participation, 'belowApproval', told.approval < line.approval) order by withheld, told.participation desc, key), '[]') from told) as rows from line`;
};
