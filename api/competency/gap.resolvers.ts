import DataLoader from 'dataloader';
import { called } from '../kernel/words.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AssessmentPurpose } from '../../schema/competency/assessment.ts';
import { CompetencyKind } from '../../schema/competency/framework.ts';
import { Gap, GapMatrix, type GapRow, type GapState, JobPersonMatch, type Lack, LackPage } from '../../schema/competency/gap.ts';
import type { Importance } from '../../schema/competency/standard.ts';
import { Employee } from '../../schema/people/employee.ts';
import { readable } from '../kernel/access.ts';
import { actorOf, type Context, once } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { MOST } from '../kernel/list.ts';
import { isId } from '../kernel/where.ts';
import { rulesApplied } from '../platform/rules.ts';
import { matchOf } from './gap.ts';

interface StandingRow { employee: string; competency: string; requiredLevel: number; heldLevel: number; gap: number; state: GapState; weight: number; importance: Importance; since: string | null; validUntil: string | null }

/** Held level and state of a holding `h` against a standard `s`, on a day. */
const held = (today: string) => sql`case when h.id is null or h.valid_until < ${today} then 0 else h.level end`;
const state = (today: string) => sql`case when h.id is null then 'UNKNOWN' when h.valid_until < ${today} then 'EXPIRED' when h.level < s.required_level then 'BELOW' else 'MET' end`;
const demands = sql`join position_standard s on s.position_id = e.position_id left join holding h on h.employee_id = e.id and h.competency_id = s.competency_id`;

/** Where people stand against the demands of their positions: one statement, however many people. */
const standingsOf = (context: Context) => once(context, 'standings', () => new DataLoader<string, StandingRow[]>(async ids => {
  const today = context.house.clock.today();
  const rows = await context.read.rows<StandingRow>(null, sql`select e.id as employee, s.competency_id as competency, s.required_level as "requiredLevel", ${held(today)} as "heldLevel", s.required_level - ${held(today)} as gap,
    ${state(today)} as state, s.weight, s.importance, h.since, h.valid_until as "validUntil" from employee e ${demands} where e.id = any(${ids})
    order by (s.required_level - ${held(today)}) * s.weight desc, s.importance, s.competency_id`);
  const people = Map.groupBy(rows, r => r.employee);
  return ids.map(id => people.get(id) ?? []);
}));

@Resolver(() => Employee)
export class EmployeeGapFields {
  @Extensions({ part: 'Whoever sees the person sees where they stand.' })
  @FieldResolver(() => [Gap], { description: 'Where the person stands against the demands of their position, most urgent first; only needs, unless all are asked for.' })
  async gaps(@Root() employee: { id: string }, @Arg('all', () => Boolean, { defaultValue: false, description: 'Whether to list also what is met.' }) all: boolean, @Ctx() context: Context) {
    const standings = await standingsOf(context).load(employee.id);
    return all ? standings : standings.filter(s => s.gap > 0);
  }

  @Extensions({ part: 'Whoever sees the person sees where they stand.' })
  @FieldResolver(() => JobPersonMatch, { nullable: true, description: 'Job person match (Peraturan BKN 26/2019); null when nothing was assessed or the person holds no position.' })
  async jobPersonMatch(
    @Root() employee: { id: string }, @Arg('purpose', () => AssessmentPurpose, { defaultValue: 'MAPPING', description: 'Decides the scale.' }) purpose: AssessmentPurpose, @Ctx() context: Context,
  ) {
    const [best, fair, cap] = await rulesApplied(context, [purpose === 'MAPPING' ? 'JPM_MAPPING_OPTIMAL' : 'JPM_SELECTION_ELIGIBLE', purpose === 'MAPPING' ? 'JPM_MAPPING_FAIR' : 'JPM_SELECTION_MARGINAL', 'JPM_CAP']);
    const standings = (await standingsOf(context).load(employee.id)).map(s => ({ ...s, known: s.state === 'MET' || s.state === 'BELOW' }));
    const match = matchOf(standings, purpose, { best: best!.value, fair: fair!.value, cap: cap!.value });
    return match && { ...match, rulesApplied: [best, fair, cap] };
  }
}

@Resolver()
export class GapResolver {
  @May('SIGNED_IN')
  @Query(() => GapMatrix, { description: 'Heat map of a unit: the units below it against competencies, over people in service whom the caller may see. Errors: INVALID.' })
  async gapMatrix(
    @Arg('unit', () => ID, { nullable: true, description: 'The unit; the whole city when left out.' }) unit: string | undefined,
    @Arg('kind', () => [CompetencyKind], { nullable: true, description: 'Only competencies of these kinds.' }) kind: CompetencyKind[] | undefined, @Ctx() context: Context,
  ) {
    const { read, house: { catalog, access, clock } } = context, actor = actorOf(context), today = clock.today();
    const root = unit ?? (await read.rows<{ id: string }>(null, sql`select id from unit where agency_id = ${actor.agency} and parent_id is null`))[0]?.id;
    if (!(await read.one('Unit', root))) { if (unit) throw invalidField('unit', { en: 'There is no such Unit.', id: 'Unit kerja ini tidak ada.' }, 'UNKNOWN'); return { unit: null, competencies: [], rows: [] }; }
    const cells = await read.rows<{ unit: string; subtree: boolean; competency: string; people: number; lacking: number; averageShortfall: number }>(null, sql`
      with r as (select id, code, path, true as subtree from unit where parent_id = ${root} union all select id, code, path, false from unit where id = ${root})
      select r.id as unit, r.subtree, s.competency_id as competency, count(*)::int as people, count(*) filter (where s.required_level > ${held(today)})::int as lacking,
        round(avg(greatest(s.required_level - ${held(today)}, 0)), 2)::float8 as "averageShortfall"
      from r join unit w on (r.subtree and w.path <@ r.path) or (not r.subtree and w.id = r.id) join employee e on e.unit_id = w.id and e.standing = 'ACTIVE' ${demands}
      join competency c on c.id = s.competency_id where ${readable(catalog, access, catalog.noun('Employee'), 'e', actor)} ${kind?.length ? sql`and c.kind = any(${kind})` : sql``}
      group by r.id, r.code, r.subtree, s.competency_id order by r.subtree, r.code, s.competency_id`);
    const lacking = new Map<string, number>();
    for (const { competency, lacking: n } of cells) lacking.set(competency, (lacking.get(competency) ?? 0) + n);
    const rows: GapRow[] = [...Map.groupBy(cells, c => c.unit).entries()].map(([id, of]) => ({ unit: id, subtree: of[0]!.subtree, cells: of }));
    return { unit: root, competencies: [...lacking.entries()].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id), rows };
  }

  @May('SIGNED_IN')
  @Query(() => LackPage, { description: 'Who lacks a competency for the position they hold: people in service whom the caller may see, widest gap first. Errors: INVALID.' })
  async whoLacks(
    @Arg('competency', () => ID, { description: 'The competency.' }) competency: string, @Arg('position', () => ID, { nullable: true, description: 'Only holders of this position.' }) position: string | undefined,
    @Arg('unit', () => ID, { nullable: true, description: 'Only people in this unit or anywhere below it.' }) unit: string | undefined,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'Rows a page, 1 to 100.' }) perPage: number, @Ctx() context: Context,
  ) {
    const { read, house: { catalog, access, clock } } = context, actor = actorOf(context), today = clock.today();
    if (perPage < 1 || perPage > MOST) throw invalidField('perPage', { en: `A page has 1 to ${MOST} rows.`, id: `Satu halaman memuat 1 sampai ${MOST} baris.` });
    if (page < 1 || page * perPage > 25_000) throw invalidField('page', { en: 'Pages go from 1 to 25,000 rows deep.', id: 'Halaman mencapai 25.000 baris.' });
    for (const [name, id] of Object.entries({ competency, position, unit })) if (id && !isId(id)) throw invalidField(name, { en: `There is no such ${name}.`, id: `${called(name.charAt(0).toUpperCase() + name.slice(1))} ini tidak ada.` }, 'UNKNOWN');
    const only = (given: string | undefined, condition: Sql) => (given ? sql` and ${condition}` : sql``);
    const from = sql`from employee e ${demands} where s.competency_id = ${competency} and e.standing = 'ACTIVE' and s.required_level > ${held(today)} and ${readable(catalog, access, catalog.noun('Employee'), 'e', actor)}
      ${only(position, sql`e.position_id = ${position}`)}${only(unit, sql`exists (select 1 from unit w where w.id = e.unit_id and w.path <@ (select path from unit where id = ${unit}))`)}`;
    return {
      nodes: () => read.rows<Lack>(null, sql`select e.id as employee, e.position_id as position, s.required_level as "requiredLevel", ${held(today)} as "heldLevel", s.required_level - ${held(today)} as gap, ${state(today)} as state,
        exists (select 1 from enrollment n join offering o on o.id = n.offering_id join training_outcome t on t.training_id = o.training_id
          where n.employee_id = e.id and t.competency_id = s.competency_id and n.status in ('DRAFT', 'SUBMITTED', 'ENDORSED', 'APPROVED', 'RETURNED')) as enrolled
        ${from} order by gap desc, e.name, e.id limit ${perPage} offset ${(page - 1) * perPage}`),
      totalCount: async () => (await read.rows<{ count: number }>(null, sql`select count(*)::int as count ${from}`))[0]!.count,
    };
  }
}
