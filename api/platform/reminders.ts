import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Role } from '../../schema/platform/account.ts';
import type { House } from '../kernel/context.ts';
import { run, type Sql, sql } from '../kernel/sql.ts';
import type { Words } from '../kernel/words.ts';
import { allWorkflows } from '../kernel/workflow.ts';
import { literal } from '../kernel/json.ts';
import { freeDays } from './calendar.ts';
import { addDays, numberOf, ruleOn, weekend } from './rules.ts';

/** A day that somebody is reminded of: which rows, whom, of which day, and the words. */
interface Reminder { noun: string; /** Rows (id, agency_id, employee, day) whose day has come into reach. */ rows: (today: string, ahead: string) => Sql; says: (about: string, day: string) => Words }

/** What people are reminded of, one a line. `today` to `ahead` are the days of the rule REMIND_BEFORE. */
const reminders: Record<string, Reminder> = {
  OBJECTION_ENDS: {
    noun: 'PerformancePlan', rows: (today, ahead) => sql`select id, agency_id, employee_id as employee, objection_until as day from performance_plan where status = 'DELIVERED' and objection_until between ${today} and ${ahead}`,
    says: (about, day) => ({ id: `Keberatan atas hasil penilaian ${about} dapat diajukan sampai ${day}.`, en: `You may object to the appraisal ${about} until ${day}.` }),
  },
  FOLLOW_UP_DUE: {
    noun: 'FollowUp', rows: today => sql`select id, agency_id, employee_id as employee, due_on as day from follow_up where status = 'SCHEDULED' and due_on between ${addDays(today, -30)} and ${today}`,
    says: (about, day) => ({ id: `Sampaikan bagaimana Anda menerapkan ${about}: evaluasi dibuka sejak ${day}.`, en: `Say how you apply ${about}: its evaluation is open since ${day}.` }),
  },
  FOLLOW_UP_ASSESS: {
    noun: 'FollowUp', rows: today => sql`select f.id, f.agency_id, e.supervisor_id as employee, f.due_on as day from follow_up f join employee e on e.id = f.employee_id where f.status in ('SCHEDULED', 'REPORTED') and f.due_on between ${addDays(today, -30)} and ${today}`,
    says: (about, day) => ({ id: `Nilai penerapan ${about} oleh pegawai Anda: evaluasi dibuka sejak ${day}.`, en: `Assess how ${about} is applied by your employee: its evaluation is open since ${day}.` }),
  },
  TRAINING_BEGINS: {
    noun: 'Enrollment', rows: (today, ahead) => sql`select x.id, x.agency_id, x.employee_id as employee, o.starts_on as day from enrollment x join offering o on o.id = x.offering_id where x.status = 'APPROVED' and o.status <> 'CANCELLED' and o.starts_on between ${today} and ${ahead}`,
    says: (about, day) => ({ id: `${about} dimulai pada ${day}.`, en: `${about} begins on ${day}.` }),
  },
  IMPROVEMENT_ENDS: {
    noun: 'PerformanceCase', rows: (today, ahead) => sql`select id, agency_id, employee_id as employee, improve_until as day from performance_case where status = 'GRANTED' and improve_until between ${today} and ${ahead}`,
    says: (about, day) => ({ id: `Masa perbaikan kinerja (${about}) berakhir pada ${day}.`, en: `The time to improve (${about}) ends on ${day}.` }),
  },
};

/** What a cause says of a last day set by law. */
export const DEADLINE = 'DEADLINE';
/** Nouns whose steps have a last day of their own: the property that says it, and the role of whoever keeps them. */
const deadlines: Record<string, { day: string; keeper: Role }> = { Complaint: { day: 'waitsUntil', keeper: Role.COMPLAINT_ADMIN }, DocumentRequest: { day: 'waitsUntil', keeper: Role.HR_ADMIN } };
/** Who keeps the records of a noun with last days: they are told what is late. */
export const keeperOf = (noun: string): Role => deadlines[noun]!.keeper;
/** Records whose step has its last day between two days. */
function endingBetween({ catalog }: House, noun: string, from: string, until: string): Sql {
  const of = catalog.noun(noun), day = of.column(deadlines[noun]!.day).at('a');
  return sql`select a.id, a.agency_id, null::uuid as employee, ${day} as day from ${sql.ref(of.table)} a where ${day} between ${from} and ${until}`;
}

/** The words of a reminder. */
export const reminderSaid = (name: string, about: string | null, day: string | null): Words => reminders[name]!.says(about ?? '', day ?? '');

/** Puts causes into the outbox, each once: what was put there before stays as it was. */
const put = (kind: string, said: string | null, noun: string, from: Sql): Sql => sql`insert into outbox (agency_id, key, kind, noun, record_id, said, employee, day)
  select r.agency_id, ${`${kind} ${said ?? noun} `} || r.id || ' ' || r.day, ${kind}, ${noun}, r.id, ${said}, r.employee, r.day from (${from}) r on conflict (key) do nothing`;

/** The last day on which something could come to wait, so that it has waited for so many working days by today. */
async function longAgo(em: SqlEntityManager, today: string, days: number): Promise<string> {
  const free = await freeDays(em, addDays(today, -days * 3 - 30), today);
  let day = today;
  for (let left = days; left > 0; day = addDays(day, -1)) if (!(free ?? weekend)(day)) left--;
  return day;
}

/** Records of every workflow that wait since a time; what waits for more than a month was told of. */
function waitingSince(house: House, agency: string, until: string): [string, Sql][] {
  return allWorkflows().flatMap((flow): [string, Sql][] => {
    const states = [...new Set(Object.values(flow.moves).filter(m => m.decides).flatMap(m => m.from as readonly string[]))], noun = house.catalog.noun(flow.noun);
    if (!states.length || !noun.owned || noun.name in deadlines) return [];
    return [[noun.name, sql`select a.id, a.agency_id, null::uuid as employee, (a.updated_at at time zone 'Asia/Jakarta')::date as day from ${sql.ref(noun.table)} a
      where a.agency_id = ${agency} and a.status in (${sql.join(states.map(literal))}) and (a.updated_at at time zone 'Asia/Jakarta')::date between ${addDays(until, -30)} and ${until}`]];
  });
}

/** Looks, for every agency, for days that come near and for what waits too long, by the rules of today. Run twice, it finds nothing new. */
export async function remind(em: SqlEntityManager, house: House): Promise<void> {
  const today = house.clock.today();
  for (const { id: agency } of await run<{ id: string }>(em, sql`select id from agency order by id`)) {
    const law = { day: today, agency }, days = async (code: string) => numberOf(await ruleOn(em, code, law)), ahead = addDays(today, await days('REMIND_BEFORE'));
    for (const [name, { noun, rows }] of Object.entries(reminders)) await run(em, put('REMINDER', name, noun, sql`select * from (${rows(today, ahead)}) x where x.agency_id = ${agency} and x.employee is not null`));
    for (const noun of Object.keys(deadlines)) {
      const within = (from: string, until: string) => sql`select * from (${endingBetween(house, noun, from, until)}) x where x.agency_id = ${agency}`;
      await run(em, put('LONG', DEADLINE, noun, within(addDays(today, -30), ahead)));
      await run(em, put('ESCALATION', DEADLINE, noun, within(addDays(today, -30), addDays(today, -1))));
    }
    for (const [kind, code] of [['LONG', 'INBOX_REMIND_AFTER'], ['ESCALATION', 'INBOX_ESCALATE_AFTER']] as const) {
      for (const [noun, rows] of waitingSince(house, agency, await longAgo(em, today, await days(code)))) await run(em, put(kind, null, noun, rows));
    }
  }
}
