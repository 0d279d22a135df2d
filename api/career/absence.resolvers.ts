import { Args, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import { Absence, AbsenceSanction } from '../../schema/career/absence.ts';
import { askedBy, type Rows } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { May } from '../kernel/guard.ts';
import { sql } from '../kernel/sql.ts';
import { cited, ruleOf, tableOf } from '../platform/rules.ts';

/** The highest rung the days reach, hours short counted as days; a run of absence without interruption goes before. No row below the first rung, or before the law. */
const ladder: Rows<Partial<Absence>> = (_, { house, actor }, { days = 0, consecutiveDays = 0, hoursShort = 0, on }) => {
  const law = { day: on ?? house.clock.today(), agency: actor.agency };
  return sql`select d.days, k.kind, l.text as level, m.value::int as months, case l.text when 'MEDIUM' then cut.value::int end as "allowanceCut", k.rule as "ruleApplied"
    from ${ruleOf('ABSENCE_HOURS_PER_DAY', law)} h cross join lateral (select ${days}::int + floor(${hoursShort}::numeric / h.value::numeric)::int as days) d
      cross join lateral (select 'DISMISSAL' as kind, ${cited('c')} as rule, 1 as n from ${ruleOf('ABSENCE_DISMISSAL_CONSECUTIVE', law)} c where ${consecutiveDays}::int >= c.value
        union all (select r.key, ${cited('r')}, 2 from ${tableOf('ABSENCE_SANCTION', law)} r where r.value <= d.days order by r.value desc limit 1) order by 3 limit 1) k
      join ${tableOf('SANCTION_LEVEL', law)} l on l.key = k.kind left join ${tableOf('SANCTION_LENGTH', law)} m on m.key = k.kind left join ${ruleOf('SANCTION_ALLOWANCE_CUT', law)} cut on true`;
};

@Resolver()
export class AbsenceResolver {
  @May('SIGNED_IN') @Extensions({ rows: ladder })
  @Query(() => AbsenceSanction, { nullable: true, description: 'Which sanction the law proposes for so much unexcused absence in a year; null where it is too little for any. Errors: INVALID.' })
  async absenceSanction(@Args(() => Absence) absence: Absence, @Ctx() context: Context) {
    return (await context.read.rows<AbsenceSanction>(null, ladder('', askedBy(context), absence)))[0] ?? null;
  }
}
