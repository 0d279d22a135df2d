import { type Sql, sql } from '../kernel/sql.ts';
import { type Law, tableOf } from '../platform/rules.ts';

const at = (alias: string, column: string) => sql.ref(`${alias}.${column}`);

/** What a position goes by in tables of law: the tier of a functional one, otherwise its kind. */
export const keyOf = (alias: string): Sql => sql`coalesce(case when ${at(alias, 'kind')} = 'FUNCTIONAL' then ${at(alias, 'tier')} end, ${at(alias, 'kind')})`;

/** The functional profession of a position: its name without the tier, so that a teacher does not climb to the next midwife. */
const familyOf = (alias: string): Sql => sql`case when ${at(alias, 'kind')} = 'FUNCTIONAL' then regexp_replace(lower(${at(alias, 'name')}), ' +' || replace(lower(${at(alias, 'tier')}), '_', ' ') || '$', '') end`;

/** Where positions of an agency stand on the ladder of a day: level, group, profession. Level and group are null where the law of the day says nothing of them. */
export const ladder = (law: Law): Sql => sql`(select p.id, p.name, p.kind, p.tier, p.position_class, o.value as rung, g.text as party, ${familyOf('p')} as family
  from "position" p left join ${tableOf('POSITION_ORDER', law)} o on o.key = ${keyOf('p')} left join ${tableOf('POSITION_GROUP', law)} g on g.key = p.kind where p.agency_id = ${law.agency})`;

/** What kind of move leads from one place on the ladder to another; null downwards, and where either stands on none. */
export const moveBetween = (from: string, to: string): Sql => sql`case when ${at(to, 'rung')} >= ${at(from, 'rung')} is not true then null when ${at(to, 'party')} <> ${at(from, 'party')} then 'DIAGONAL' when ${at(to, 'rung')} > ${at(from, 'rung')} then 'VERTICAL' else 'HORIZONTAL' end`;
