import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AssessmentPurpose } from '../../schema/competency/assessment.ts';
import { CompetencyKind } from '../../schema/competency/framework.ts';
import { Gap, GapMatrix, JobPersonMatch, LackPage } from '../../schema/competency/gap.ts';
import { Employee } from '../../schema/people/employee.ts';
import { Day } from '../../schema/shared/day.ts';
import { askedBy } from '../kernel/asked.ts';
import type { Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { May } from '../kernel/guard.ts';
import { assertPage } from '../kernel/list.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import { isId } from '../kernel/where.ts';
import { called } from '../kernel/words.ts';
import { numberOf, rulesApplied } from '../platform/rules.ts';
import { gapRows, lackRows, matrixRows } from './gap.sql.ts';
import { matchOf } from './gap.ts';

/** Where a person stands: one statement, however many people are asked about. */
const standingsOf = (context: Context, employee: string, all: boolean, asOf?: string) =>
  context.read.rowsOf<Gap>('Employee', `gaps ${all} ${asOf}`, alias => gapRows(alias, askedBy(context), { all, asOf }), employee);

const AsOf = () => Arg('asOf', () => Day, { nullable: true, description: 'As it was on this day: positions, demands, levels and rules; today when left out.' });
const cuts = { MAPPING: ['JPM_MAPPING_OPTIMAL', 'JPM_MAPPING_FAIR', 'JPM_CAP'], SELECTION: ['JPM_SELECTION_ELIGIBLE', 'JPM_SELECTION_MARGINAL', 'JPM_CAP'] } as const;

@Resolver(() => Employee)
export class EmployeeGapFields {
  @Extensions({ part: 'Whoever sees the person sees where they stand.', rows: gapRows })
  @FieldResolver(() => [Gap], { description: 'Where the person stands against the demands of their position, most urgent first; only needs, unless all are asked for.' })
  gaps(@Root() employee: { id: string }, @Arg('all', () => Boolean, { defaultValue: false, description: 'Whether to list also what is met.' }) all: boolean, @AsOf() asOf: string | undefined, @Ctx() context: Context) {
    return standingsOf(context, employee.id, all, asOf);
  }

  @Extensions({ part: 'Whoever sees the person sees where they stand.' })
  @FieldResolver(() => JobPersonMatch, { nullable: true, description: 'Job person match (Peraturan BKN 26/2019); null when nothing was assessed or the person holds no position.' })
  async jobPersonMatch(
    @Root() employee: { id: string }, @Arg('purpose', () => AssessmentPurpose, { defaultValue: 'MAPPING', description: 'Decides the scale.' }) purpose: AssessmentPurpose, @AsOf() asOf: string | undefined, @Ctx() context: Context,
  ) {
    const rules = await rulesApplied(context, cuts[purpose], asOf ?? undefined), [best, fair, cap] = rules.map(numberOf) as [number, number, number];
    const standings = (await standingsOf(context, employee.id, true, asOf)).map(s => ({ ...s, known: s.state === 'MET' || s.state === 'BELOW' }));
    const match = matchOf(standings, purpose, { best, fair, cap });
    return match && { ...match, rulesApplied: rules };
  }
}

/** Refuses ids no row can have. */
function assertIds(ids: Record<string, string | null | undefined>): void {
  for (const [name, id] of Object.entries(ids)) {
    if (id && !isId(id)) throw invalidField(name, { en: `There is no such ${name}.`, id: `${called(name.charAt(0).toUpperCase() + name.slice(1))} ini tidak ada.` }, 'UNKNOWN');
  }
}

/** The competencies and units a heat map names, which are read with it. */
const namedIn = {
  Competency: (matrix: Sql) => sql`select c.id::uuid from ${matrix}, jsonb_array_elements_text(competencies) c(id)`,
  Unit: (matrix: Sql) => sql`select (r.row->>'unit')::uuid from ${matrix}, jsonb_array_elements(rows) r(row) union all select unit from ${matrix}`,
};

@Resolver()
export class GapResolver {
  @May('SIGNED_IN') @Extensions({ rows: matrixRows })
  @Query(() => GapMatrix, { description: 'Heat map of a unit: the units below it against competencies, over people in service whom the caller may see. Errors: INVALID.' })
  async gapMatrix(
    @Arg('unit', () => ID, { nullable: true, description: 'The unit; the whole city when left out.' }) unit: string | undefined,
    @Arg('kind', () => [CompetencyKind], { nullable: true, description: 'Only competencies of these kinds.' }) kind: CompetencyKind[] | undefined, @AsOf() asOf: string | undefined, @Ctx() context: Context,
  ) {
    const [matrix] = await context.read.rows<GapMatrix>(null, matrixRows('', askedBy(context), { unit, kind, asOf }), { along: namedIn });
    if (!matrix && unit) throw invalidField('unit', { en: 'There is no such Unit.', id: 'Unit kerja ini tidak ada.' }, 'UNKNOWN');
    return matrix ?? { unit: null, competencies: [], rows: [] };
  }

  @May('SIGNED_IN') @Extensions({ rows: lackRows })
  @Query(() => LackPage, { description: 'Who lacks a competency for the position they hold: people in service whom the caller may see, widest gap first. Errors: INVALID.' })
  async whoLacks(
    @Arg('competency', () => ID, { description: 'The competency.' }) competency: string, @Arg('position', () => ID, { nullable: true, description: 'Only holders of this position.' }) position: string | undefined,
    @Arg('unit', () => ID, { nullable: true, description: 'Only people in this unit or anywhere below it.' }) unit: string | undefined,
    @Arg('page', () => Int, { defaultValue: 1, description: 'Page number from 1.' }) page: number, @Arg('perPage', () => Int, { defaultValue: 25, description: 'Rows a page, 1 to 100.' }) perPage: number, @AsOf() asOf: string | undefined, @Ctx() context: Context,
  ) {
    assertPage(page, perPage);
    assertIds({ competency, position, unit });
    const [lacks] = await context.read.rows<LackPage>(null, lackRows('', askedBy(context), { competency, position, unit, page, perPage, asOf }));
    return lacks;
  }
}
