import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Delegation, DelegationInput } from '../../schema/platform/delegation.ts';
import { Role } from '../../schema/platform/account.ts';
import type { Rule } from '../kernel/access.ts';
import { hasRole, hasRoleAtLarge } from '../kernel/actor.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, type FieldProblem, forbidden, invalidFields } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import type { Words } from '../kernel/words.ts';
import { allWorkflows, judgesCases } from '../kernel/workflow.ts';
import { numberOf, ruleOn } from './rules.ts';

/** The nouns whose workflows judge somebody's case: only that is delegated. */
export const delegable = () => allWorkflows().filter(judgesCases).map(flow => flow.noun.name).sort();

const problem = (path: string, code: string, message: Words): FieldProblem => ({ path: [path], code, message });

function misfits({ delegator, standIn, workflow, validFrom, validUntil }: DelegationInput, today: string): FieldProblem[] {
  const rules: [holds: boolean, field: keyof DelegationInput, code: string, message: Words][] = [
    [delegator.toLowerCase() !== standIn.toLowerCase(), 'standIn', 'SELF', { en: 'Nobody stands in for themselves.', id: 'Tidak seorang pun mewakili dirinya sendiri.' }],
    [!workflow || delegable().includes(workflow), 'workflow', 'UNKNOWN', { en: 'There is no workflow of this name that judges cases.', id: 'Tidak ada alur keputusan dengan nama ini.' }],
    [validFrom >= today, 'validFrom', 'PAST', { en: 'A delegation begins today at the earliest: what was decided was decided without it.', id: 'Pelimpahan berlaku paling awal mulai hari ini: keputusan yang sudah ada dibuat tanpanya.' }],
    [validUntil >= validFrom, 'validUntil', 'ORDER', { en: 'The last day is before the first.', id: 'Hari terakhir mendahului hari pertama.' }],
  ];
  return rules.filter(([holds]) => !holds).map(([, field, code, message]) => problem(field, code, message));
}

/** A delegation is sound: of known things, on days to come, no circle and no longer chain than the rule allows. Looked at one at a time within an agency. */
export async function isSound(input: DelegationInput, em: SqlEntityManager, context: Context): Promise<void> {
  const { agency, employee } = actorOf(context), { delegator, standIn, validFrom, validUntil } = input, faults = misfits(input, context.house.clock.today());
  if (faults.length) throw invalidFields(faults);
  if (standIn.toLowerCase() === employee) throw forbidden({ en: 'Nobody makes themselves a stand-in.', id: 'Tidak seorang pun menunjuk dirinya sendiri sebagai pengganti.' });
  input.workflow ||= null;
  await run(em, sql`select pg_advisory_xact_lock(hashtext('meritgraph delegation'), hashtext(${agency}))`);
  const rule = await ruleOn(em, 'DELEGATION_DEPTH', { day: validFrom, agency }), depth = numberOf(rule);
  const [{ above, below, circle }] = (await run<{ above: number; below: number; circle: boolean }>(em, sql`select * from delegation_joins(${delegator}::uuid, ${standIn}::uuid, ${input.workflow}::text, daterange(${validFrom}::date, ${validUntil}::date, '[]'))`)) as [{ above: number; below: number; circle: boolean }];
  const refuse = (code: string, message: Words) => conflict(message, { fields: [problem('standIn', code, message)] });
  if (circle) throw refuse('CYCLE', { en: 'The delegator stands in for this person in these days: that would be a circle.', id: 'Pada hari-hari itu pemberi mandat mewakili orang ini: pelimpahan akan melingkar.' });
  if (above + 1 + below > depth) throw refuse('TOO_DEEP', { en: `A chain of delegations has at most ${depth} links (${rule.instrument} ${rule.article ?? ''}).`, id: `Rantai pelimpahan paling panjang ${depth} mata rantai (${rule.instrument} ${rule.article ?? ''}).` });
}

/** Delegators make their own; HR of the whole agency makes those of all, but none to themselves. */
export const madeDelegations: Rule<Delegation> = actor => {
  // An auditor decides nothing that could be handed on.
  if (hasRole(actor, Role.AUDITOR)) return false;
  if (hasRoleAtLarge(actor, Role.HR_ADMIN)) return { agency: actor.agency, standIn: { $ne: actor.employee ?? '' } } as never;
  return actor.employee !== null && ({ agency: actor.agency, delegator: actor.employee } as never);
};

/** The two, and whoever keeps, heads or audits the personnel of the whole agency. */
export const seenDelegations: Rule<Delegation> = actor => {
  if (hasRoleAtLarge(actor, Role.HR_ADMIN, Role.HR_HEAD, Role.AUDITOR)) return { agency: actor.agency } as never;
  return actor.employee !== null && ({ agency: actor.agency, $or: [{ delegator: actor.employee }, { standIn: actor.employee }] } as never);
};
