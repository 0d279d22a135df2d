import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CareerDialogue, CareerPlan, CareerPlanStatus as S } from '../../schema/career/plan.ts';
import { Employee } from '../../schema/people/employee.ts';
import type { Rule } from '../kernel/access.ts';
import type { Context } from '../kernel/context.ts';
import { conflict } from '../kernel/errors.ts';
import type { Where } from '../kernel/where.ts';
import { workflow } from '../kernel/workflow.ts';
import { keptOthers } from '../sight.ts';

const any = (parts: (Where<CareerPlan> | false)[]): boolean | Where<CareerPlan> => { const some = parts.filter(p => p !== false); return some.length > 0 && { $or: some }; };
const theEmployee: Rule<CareerPlan> = actor => actor.employee !== null && { employee: actor.employee };
const keptBy: Rule<CareerPlan> = actor => { const people = keptOthers(actor); return people !== false && { employee: people }; };
/** The supervisor; where there is none, since the person leads everybody, HR. */
const theSupervisor: Rule<CareerPlan> = actor => any([actor.employee !== null && { employee: { supervisor: actor.employee } }, keptOthers(actor) && ({ employee: { $and: [keptOthers(actor), { supervisor: null }] } } as Where<CareerPlan>)]);
const eitherOfThem: Rule<CareerPlan> = actor => any([theEmployee(actor) as never, theSupervisor(actor) as never]);
const theEmployeeOrHr: Rule<CareerPlan> = actor => any([theEmployee(actor) as never, keptBy(actor) as never]);

const set = (day: 'employeeAgreedOn' | 'supervisorAgreedOn' | 'closedOn') => (plan: CareerPlan, _em: SqlEntityManager, _given: unknown, { house }: Context) => void (plan[day] = house.clock.today());

async function theyHaveTalked({ id }: CareerPlan, em: SqlEntityManager) {
  if (!(await em.count(CareerDialogue, { plan: id }))) throw conflict({ en: 'Record the dialogue with the employee first.', id: 'Catat dahulu dialog karier dengan pegawai.' }, { reason: 'DIALOGUE_MISSING' });
}

async function theTargetIsHeld({ employee, target }: CareerPlan, em: SqlEntityManager) {
  if (!(await em.count(Employee, { id: employee.id, position: target.id }))) throw conflict({ en: 'The person does not hold the target position.', id: 'Pegawai ini belum memangku jabatan tujuannya.' }, { reason: 'TARGET_NOT_HELD' });
}

/** The way of a career plan: agreed by both, followed, achieved or given up. */
export const careerPlanWorkflow = workflow(CareerPlan, S, {
  start: S.DRAFT, subject: 'employee', who: 'employee.name', about: 'target.name',
  moves: {
    submit:  { from: [S.DRAFT, S.RETURNED], to: S.SUBMITTED, by: theEmployee, then: set('employeeAgreedOn') },
    agree:   { from: [S.SUBMITTED], to: S.AGREED, by: theSupervisor, decides: true, check: theyHaveTalked, then: set('supervisorAgreedOn') },
    return:  { from: [S.SUBMITTED], to: S.RETURNED, by: theSupervisor, decides: true, note: 'required', then: plan => void (plan.employeeAgreedOn = null) },
    start:   { from: [S.AGREED], to: S.IN_PROGRESS, by: eitherOfThem },
    achieve: { from: [S.IN_PROGRESS], to: S.ACHIEVED, by: theSupervisor, judges: true, check: theTargetIsHeld, then: set('closedOn') },
    abandon: { from: [S.DRAFT, S.SUBMITTED, S.RETURNED, S.AGREED, S.IN_PROGRESS], to: S.ABANDONED, by: theEmployeeOrHr, note: 'required', then: set('closedOn') },
  },
});
