import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Resolver } from 'type-graphql';
import { type CareerMoveKind, CareerPath, CareerPathFilter, CareerPathInput, CareerStep, CareerStepFilter, CareerStepInput } from '../../schema/career/path.ts';
import { Position } from '../../schema/people/position.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { Crud, CrudWithDelete } from '../kernel/crud.ts';
import { invalidField } from '../kernel/errors.ts';
import { Lists, Many } from '../kernel/lists.ts';
import { run, sql } from '../kernel/sql.ts';
import { ladder, moveBetween } from './ladder.sql.ts';

const paths = Lists(CareerPath, CareerPathFilter), steps = Lists(CareerStep, CareerStepFilter);

@Resolver(() => CareerPath) export class CareerPathResolver extends Crud(paths, CareerPathInput) {}
@Resolver(() => CareerStep) export class CareerStepResolver extends CrudWithDelete(steps, CareerStepInput, { fixed: ['careerPath'], check: itLeadsSomewhere }) {}

Many(CareerPath, 'steps', steps, 'careerPath', 'Its edges.');
Many(Position, 'careerStepsTo', steps, 'from', 'The edges of career paths that begin at it.');
Many(Position, 'careerStepsFrom', steps, 'to', 'The edges of career paths that lead to it.');

/** A path leads on, or across: what kind of move it is follows from the ladder of the day. */
async function itLeadsSomewhere(input: CareerStepInput & { kind?: CareerMoveKind }, em: SqlEntityManager, context: Context) {
  const { from, to } = input, law = { day: context.house.clock.today(), agency: actorOf(context).agency };
  if (from === to) throw invalidField('to', { en: 'It leads back to where it begins.', id: 'Langkah ini kembali ke jabatan asalnya.' }, 'SELF');
  const [found] = await run<{ kind: CareerMoveKind | null }>(em, sql`select ${moveBetween('f', 't')} as kind from ${ladder(law)} f, ${ladder(law)} t where f.id = ${from} and t.id = ${to}`);
  if (!found?.kind) throw invalidField('to', { en: 'It leads to a lower level.', id: 'Jabatan tujuan berada pada jenjang yang lebih rendah.' }, 'LOWER');
  input.kind = found.kind;
}
