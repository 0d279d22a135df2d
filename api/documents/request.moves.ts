import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { DocumentKind } from '../../schema/documents/kind.ts';
import { type DocumentCheck, DocumentPaper } from '../../schema/documents/paper.ts';
import type { DocumentRequest } from '../../schema/documents/request.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Words } from '../kernel/words.ts';
import type { Move } from '../kernel/workflow.ts';
import { lastDayOf, workingDaysLeft } from '../platform/calendar.ts';
import { type Law, ruleOn } from '../platform/rules.ts';
import { checklist } from './checklist.sql.ts';

type Effect = NonNullable<Move<DocumentRequest>['then']>;
/** The law a request is measured by: that of the day it was first submitted. */
export const lawOf = ({ submittedOn, agency }: DocumentRequest, { house }: Context): Law => ({ day: submittedOn ?? house.clock.today(), agency: agency.id });

const checksOf = (request: DocumentRequest, em: SqlEntityManager, context: Context) => run<DocumentCheck>(em, checklist(sql`${request.id}::uuid`, sql`${request.kind.id}::uuid`, lawOf(request, context)));
const names = (checks: readonly DocumentCheck[]) => checks.map(({ name }) => name).join(', ');
const refuse = (reason: 'PAPERS_MISSING' | 'PAPERS_NOT_IN_ORDER', message: Words, checks: readonly DocumentCheck[]) => conflict(message, { reason, params: { papers: names(checks) }, fields: checks.map(({ item }) => ({ path: ['papers', item], code: reason, message })) });

function noneIsFaulty(checks: readonly DocumentCheck[]): void {
  const faulty = checks.filter(({ state }) => state === 'NOT_IN_ORDER');
  if (faulty.length) throw refuse('PAPERS_NOT_IN_ORDER', { en: `These papers are not in order: ${names(faulty)}.`, id: `Berkas berikut tidak sesuai: ${names(faulty)}.` }, faulty);
}

/** Every required paper is there, and none that was found amiss still stands. */
export const thePapersAreThere: Effect = async (request, em, _given, context) => {
  const checks = await checksOf(request, em, context), missing = checks.filter(({ required, paper }) => required && !paper);
  if (missing.length) throw refuse('PAPERS_MISSING', { en: `Required papers are missing: ${names(missing)}.`, id: `Berkas wajib belum dilampirkan: ${names(missing)}.` }, missing);
  noneIsFaulty(checks);
};
/** No paper was found amiss. */
export const nothingIsAmiss: Effect = async (request, em, _given, context) => noneIsFaulty(await checksOf(request, em, context));
/** Whoever says MS says that the papers are in order. */
export const theyAreInOrder: Effect = async ({ id }, em) => { for (const paper of await em.find(DocumentPaper, { request: id, state: 'UNCHECKED' })) paper.state = 'IN_ORDER'; };

/** The clock runs from today: all the days the rule gives, or those that were left when it went back. */
export const startTheClock: Effect = async (request, em, _given, context) => {
  const today = context.house.clock.today(), law = lawOf(request, context), { code } = await em.findOneOrFail(DocumentKind, request.kind.id), rule = await ruleOn(em, 'DOCUMENT_DAYS', law, code);
  Object.assign(request, { submittedOn: request.submittedOn ?? today, dueOn: await lastDayOf(em, today, request.daysLeft == null ? rule : { ...rule, value: request.daysLeft, unit: 'working_days' }, law.agency), daysLeft: null });
};
/** The clock stands while it lies with the employee. */
export const stopTheClock: Effect = async (request, em, _given, { house }) => void Object.assign(request, { daysLeft: await workingDaysLeft(em, house.clock.today(), request.dueOn!, request.agency.id), dueOn: null });
