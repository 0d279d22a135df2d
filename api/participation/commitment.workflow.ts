import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Commitment, CommitmentStatus as S } from '../../schema/participation/commitment.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { workflow } from '../kernel/workflow.ts';
import { complaintAdmin } from './rights.ts';

/** A promise is kept when its activity says so, not when somebody does. */
async function itsActivityIsThere({ id }: Commitment, em: SqlEntityManager, _given: unknown, { house: { catalog } }: Context) {
  const [{ progress }] = await run<{ progress: number | null }>(em, sql`select ${catalog.noun(Commitment).column('progress').at('a')} as progress from commitment a where a.id = ${id}`) as [{ progress: number | null }];
  if (progress === null || progress < 100) throw conflict({ en: `Its activity reached ${progress ?? 0} percent of its target.`, id: `Kegiatannya baru mencapai ${progress ?? 0} persen dari target.` });
}

/** A promise is kept, or dropped for a reason that everybody reads. */
export const commitmentWorkflow = workflow(Commitment, S, {
  start: S.PROMISED,
  moves: {
    keep: { from: [S.PROMISED], to: S.KEPT, by: complaintAdmin, check: itsActivityIsThere },
    drop: { from: [S.PROMISED], to: S.DROPPED, by: complaintAdmin, note: 'required' },
  },
});
