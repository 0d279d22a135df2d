import type { LeaveClash, LeaveForecast } from '../../schema/leave/forecast.ts';
import type { LeaveRequestInput } from '../../schema/leave/request.ts';
import { LeaveRequest } from '../../schema/leave/request.ts';
import { Employee } from '../../schema/people/employee.ts';
import { actorOf, type Context } from '../kernel/context.ts';
import { invalidField } from '../kernel/errors.ts';
import { run, sql } from '../kernel/sql.ts';
import { tried } from '../kernel/write.ts';
import { hold } from '../kernel/hold.ts';
import { clashesOf } from './balance.sql.ts';
import { factsOf } from './facts.ts';
import { authorityOf, availableTo, type Fault, faultsOf } from './faults.ts';
import { type LeaveLaw, leaveLaw } from './law.ts';
import { draftsToKeep, peopleToAskFor } from './rights.ts';

const LONGEST = 5 * 366;

/** What a request would come to if it were submitted now, by the law that submitting asks. */
export function forecastOf(input: LeaveRequestInput, request: string | undefined, context: Context): Promise<LeaveForecast> {
  const { employee, startsOn, endsOn } = input, today = context.house.clock.today(), days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;
  if (days > LONGEST) throw invalidField('endsOn', { en: 'Nobody is on leave that long.', id: 'Tidak ada cuti selama itu.' }, 'RANGE');
  return tried(context, async (em, inside) => {
    await hold(Employee, employee, peopleToAskFor, inside);
    if (request) await hold(LeaveRequest, request, draftsToKeep, inside);
    const law = await leaveLaw(em, { day: today, agency: actorOf(context).agency }), facts = await factsOf(em, { ...input, id: request }, { today }), faults = faultsOf(facts, law), open = !faults.some(({ code, field }) => code === 'LEAVE_NO_RIGHT' && ['kind', 'employee'].includes(field));
    const holidays = days > 0 ? await run<{ day: string }>(em, sql`select day::text as day from days_between(${employee}::uuid, ${startsOn}::date, ${endsOn}::date) where in_week and not works order by day limit 60`) : [];
    return {
      workingDays: days > 0 ? facts.workingDays : 0, calendarDays: Math.max(days, 0), holidays: holidays.map(({ day }) => day), available: open && facts.kind === 'ANNUAL' ? availableTo(facts, law) : null, authority: open ? authorityOf(facts, law) : null,
      problems: faults.map(fault => told(fault, context)), clashes: days > 0 ? await run<LeaveClash>(em, clashesOf(employee, startsOn, endsOn)) : [], rulesApplied: measures(facts.footing, facts.kind, facts.ground, law),
    };
  });
}

const told = ({ code, message, params = {} }: Fault, { language }: Context) => ({ code, message: message[language], params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })) });
const measures = (footing: string, kind: string, ground: string | null, law: LeaveLaw) => [law.find('LEAVE_GROUND_LENGTH', footing, kind, ground) ?? law.find('LEAVE_LENGTH', footing, kind), law.find('LEAVE_SERVICE', footing, kind)].filter(rule => rule !== undefined);
