import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { SatisfactionStatus as S, SatisfactionSurvey } from '../../schema/participation/satisfaction.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { workflow } from '../kernel/workflow.ts';
import { complaintAdmin } from './rights.ts';

function itsDaysAreNotOver({ closesOn }: SatisfactionSurvey, _em: SqlEntityManager, _given: unknown, { house }: Context) {
  if (closesOn < house.clock.today()) throw conflict({ en: 'Its last day has passed; set another one first.', id: 'Hari terakhirnya sudah lewat; ubah dahulu.' }, { reason: 'DEADLINE_OVER', params: { until: closesOn, rule: '' } });
}

/** The way of a survey: prepared → open to everybody → closed → its result published. */
export const satisfactionWorkflow = workflow(SatisfactionSurvey, S, {
  start: S.DRAFT,
  moves: {
    open:    { from: [S.DRAFT], to: S.OPEN, by: complaintAdmin, check: itsDaysAreNotOver },
    close:   { from: [S.OPEN], to: S.CLOSED, by: complaintAdmin },
    publish: { from: [S.CLOSED], to: S.PUBLISHED, by: complaintAdmin },
  },
});
