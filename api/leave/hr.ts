import { LeaveEntry } from '../../schema/leave/ledger.ts';
import { LeaveRequest } from '../../schema/leave/request.ts';
import { Employee } from '../../schema/people/employee.ts';
import { asWhere } from '../kernel/access.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { conflict, forbidden, invalidField } from '../kernel/errors.ts';
import { lock } from '../kernel/lock.ts';
import { run, settle, sql } from '../kernel/sql.ts';
import { change } from '../kernel/store.ts';
import { conditionOf } from '../kernel/where.ts';
import { write } from '../kernel/write.ts';
import { hold } from '../kernel/hold.ts';
import { numberOf } from '../platform/rules.ts';
import { keptOthers } from '../sight.ts';
import { holdLeaveOf } from './facts.ts';
import { leaveLaw } from './law.ts';
import { hrOfOthers } from './rights.ts';

const MOST = 100;

/** Gives back a day of joint leave to those who had to work on it. */
export async function creditJointLeave(employees: readonly string[], day: string, context: Context) {
  const ids = [...new Set(employees.map(id => id.toLowerCase()))].sort(), { agency, name } = actorOf(context), today = context.house.clock.today();
  if (ids.length > MOST) throw invalidField('employees', { en: `At most ${MOST} at once.`, id: `Paling banyak ${MOST} sekaligus.` }, 'TOO_MANY');
  const made = await write(context, async (em, inside) => {
    for (const id of ids) { await hold(Employee, id, keptOthers, inside); await holdLeaveOf(em, id); }
    const [joint] = await run(em, sql`select 1 from holiday where day = ${day} and kind = 'JOINT_LEAVE' union all select 1 from calendar_change where agency_id = ${agency} and day = ${day} and kind = 'JOINT_LEAVE'`);
    if (!joint || day > today) throw invalidField('day', { en: 'This is no day of joint leave up to today.', id: 'Tanggal ini bukan cuti bersama yang sudah berlangsung.' }, 'NO_JOINT_LEAVE');
    const rule = (await leaveLaw(em, { day, agency })).rule('LEAVE_JOINT_DUTY'), had = new Set((await run<{ id: string }>(em, sql`select employee_id as id from leave_entry where worked_on = ${day} and employee_id = any(${ids}::uuid[])`)).map(row => row.id));
    for (const employee of ids.filter(id => !had.has(id))) em.create(LeaveEntry, { agency, employee, year: Number(day.slice(0, 4)), kind: 'GRANT', days: numberOf(rule), enteredOn: today, workedOn: day, enteredBy: name, rule: rule.id } as never);
    await settle(em);
    return run<{ id: string }>(em, sql`select id from leave_entry where worked_on = ${day} and employee_id = any(${ids}::uuid[]) order by id`);
  });
  return Promise.all(made.map(({ id }) => context.read.one('LeaveEntry', id)));
}

/** Notes the approval of BKN on a request that waits. */
export async function recordBkn(id: string, number: string, version: number | undefined, context: Context) {
  const text = number.trim(), { catalog } = context.house, noun = catalog.noun(LeaveRequest);
  if (text.length < 3 || text.length > 80) throw invalidField('number', { en: 'The number has 3 to 80 characters.', id: 'Nomor terdiri atas 3 sampai 80 karakter.' }, 'LENGTH');
  await write(context, async (_, inside) => {
    const { row, may } = await lock(noun, id, version, conditionOf(catalog, noun, 'a', asWhere(hrOfOthers(actorOf(inside)))), inside), { kind, status } = row as unknown as { kind: string; status: string };
    if (!may) throw forbidden({ en: 'Only HR that keeps the person may.', id: 'Hanya pengelola kepegawaian pegawai tersebut yang boleh.' });
    if (kind !== 'UNPAID' || !['SUBMITTED', 'CONSIDERED'].includes(status)) throw conflict({ en: 'Only unpaid leave that waits for a decision takes the approval of BKN.', id: 'Hanya CLTN yang menunggu keputusan yang memerlukan persetujuan BKN.' });
    await change(noun, row, { bknNumber: text }, inside);
  });
  return context.read.one('LeaveRequest', id);
}
